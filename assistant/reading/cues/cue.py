"""The cues: what a phrase of an answer can tell."""

from __future__ import annotations

from enum import Enum


class Cue(Enum):
    """What a phrase tells; the order of the rules in states.py decides between several."""

    NEVER = "never again"
    ENOUGH = "had enough"
    FORGET = "forget me"
    LATER = "ask again"
    ASK_AGAIN = "ask again, with a time"
    LIMIT = "not now"
    NOT_NO = "not a no"
    ABSENT = "absent"
    NO = "no"
    CONSENT = "yes in so many words"
    YES = "yes"
    GLAD = "glad"
    WARM = "warm"
    DOUBT = "undecided"
    ELSE = "somebody else"
    MOCK = "mockery"
    HEARD = "speaks of something else"
    NEG = "negation"
    BUT = "but"
    IF = "condition"
    ASKS = "asks"
    US = "about the assistant"
    PLACE = "about the meeting"
    MOVE = "another hour"
    CANNOT = "cannot at that hour"
    CANCEL = "cancel"
    FINAL = "no longer wants to meet"
    ATTENDS = "will be there"
    MET = "met"
    NOT_MET = "not met"
    NOT_YET = "not met yet"
    FREE = "free"
    PAST = "past"
    PLAIN = "says nothing"
