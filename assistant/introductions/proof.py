"""Who may say what: how a letter came home, who wrote it and what it says decide whether it counts.

The table "Who counts" of CONTRACT section 6, in code. A yes needs the person's own voice; a no and a never
are believed from anybody who holds the token until the introduction is out, since that mistake is polite.
"""

from __future__ import annotations

from enum import Enum

from assistant.introductions.events import Home, Intent, Method, Voice

POLITE = frozenset({Intent.NO, Intent.UNSUBSCRIBE, Intent.LATER, Intent.OUT_OF_OFFICE})


class Weight(Enum):
    ACT = "act"
    CONFIRM = "confirm"  # ask once at the address on file
    IGNORE = "ignore"


def weigh_answer(voice: Voice, intent: Intent, *, introduced: bool, connector: bool = False) -> Weight:
    """What an answer in words may cause. `introduced`: the introduction is out."""
    own = voice.own and not voice.failed
    if connector or voice.home is Home.MEETING:
        return Weight.ACT if own else Weight.IGNORE
    if voice.home is Home.COPIED:
        return Weight.ACT if own and voice.passed else Weight.CONFIRM
    if own or (intent in POLITE and not introduced):
        return Weight.ACT
    return Weight.CONFIRM


def weigh_calendar(voice: Voice, method: Method, partstat: str, *, other: bool) -> Weight:
    """What a calendar part may cause. An acceptance is only noted, so anybody may send it."""
    if method is Method.REPLY and partstat in ("ACCEPTED", "TENTATIVE") and not other:
        return Weight.ACT
    return Weight.ACT if voice.own and not voice.failed and not other else Weight.CONFIRM
