"""The plain answers in other languages, a table each; `ABROAD` holds them all, `ABROAD_MEETING` those to an invitation.

A language more is a module more, and its name in `_LANGUAGES`.
"""

from __future__ import annotations

from assistant.reading.cues.abroad import dutch, french, german, italian, portuguese, spanish
from assistant.reading.cues.cue import Cue

_LANGUAGES = (german, french, spanish, dutch, portuguese, italian)


def _together(tables: tuple[dict[Cue, str], ...]) -> dict[Cue, str]:
    cues = dict.fromkeys(cue for table in tables for cue in table)
    return {cue: " | ".join(table[cue] for table in tables if cue in table) for cue in cues}


ABROAD = _together(tuple(language.ASKED for language in _LANGUAGES))
ABROAD_MEETING = _together(tuple(language.MEETING for language in _LANGUAGES))
ABROAD_WORDS = frozenset(  # one word that answers by itself, whatever comes behind it
    phrase.strip(" .")
    for table in (ABROAD, ABROAD_MEETING)
    for phrases in table.values()
    for phrase in phrases.split("|")
    if " " not in phrase.strip(" .\n")
)
