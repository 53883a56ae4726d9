"""The words people answer with, as tables of phrases (phrases.py says how a phrase is read), in folded words.

Idioms stand beside plain words: the longest phrase wins, so "never say no to" is a yes before its "no" is seen.
"""

from __future__ import annotations

from assistant.reading.cues.abroad import ABROAD, ABROAD_MEETING, ABROAD_WORDS
from assistant.reading.cues.after import AFTER
from assistant.reading.cues.asks import ASKS
from assistant.reading.cues.cue import Cue
from assistant.reading.cues.doubt import DOUBT
from assistant.reading.cues.heard import HEARD
from assistant.reading.cues.later import LATER
from assistant.reading.cues.meeting import MEETING
from assistant.reading.cues.never import NEVER
from assistant.reading.cues.no import NO
from assistant.reading.cues.other import OTHER
from assistant.reading.cues.words import (
    AFTER_TO,
    AFTER_TO_BE,
    AFTER_YES,
    AFTER_YES_I,
    AFTER_YES_I_AM,
    CLOSED_WORDS,
    INTERESTED_IN,
    NOT_MISTYPED,
    OFTEN_MISTYPED,
    OFTEN_SWAPPED,
    OTHER_PEOPLE,
    SPEAKER,
    TIME_WORDS,
    WHEN_WORDS,
)
from assistant.reading.cues.yes import YES

__all__ = [
    "ABROAD",
    "ABROAD_MEETING",
    "ABROAD_WORDS",
    "AFTER",
    "AFTER_TO",
    "AFTER_TO_BE",
    "AFTER_YES",
    "AFTER_YES_I",
    "AFTER_YES_I_AM",
    "ASKED",
    "CLOSED_WORDS",
    "INTERESTED_IN",
    "MEETING",
    "NOT_MISTYPED",
    "OFTEN_MISTYPED",
    "OFTEN_SWAPPED",
    "OTHER_PEOPLE",
    "SPEAKER",
    "TIME_WORDS",
    "WHEN_WORDS",
    "Cue",
]

ASKED = NEVER | LATER | NO | YES | DOUBT | HEARD | OTHER | ASKS
