"""Whether the one who asks for an introduction is one of those who are to meet."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.reading.request.mentions import MENTION
from assistant.reading.request.patterns import one_of

_I_MEET = one_of(
    r"""
    \bI(?:['’]d| would|['’]ve| have|['’]m| am)?(?: (?!them|they|these|those|both|him|her|you|people|two
        |all|she|he|we|think|believe|guess|feel|suggest)\w+){0,4}[ ]
        (?:meet|get to know|coffee with|chat with|call with|talk (?:to|with)|speak (?:to|with)|meeting
        |sit down with|get in (?:touch|contact) with|be introduced|be put in touch|be connected)\b
    \b(?:be|is it|be it) (?:at all )?possible(?: for me)? to (?:meet|talk (?:to|with)|speak (?:to|with)|get to know
        |(?:get|be|come) in(?:to)? (?:touch|contact))\b
    \b(?:help|let|allow|assist|enable) me (?:to |in )?(?:meet(?:ing)?|get(?:ting)? (?:to know|acquainted
        |in(?:to)? (?:touch|contact))|know)\b
    \bI(?:['’]d| would)? (?:like|love|want|need|appreciate|welcome|enjoy|be (?:\w+ )?(?:grateful|glad|happy
        |obliged) for)[ ]
        (?:an?|your|some) (?:\w+ )?intro(?:duction)? (?:to|with)\b
    \b(?:[Cc]ould|[Cc]an|[Mm]ay|[Mm]ight) I (?:please )?(?:have|get|ask (?:you )?for) an? (?:\w+ )?intro(?:duction)?[ ]
        (?:to|with)\b
    """,
    re.RegexFlag(0),
)
_THEY_MEET = one_of(
    r"""
    \b(?:them|they|you two|you both|these two|the two) (?:to )?(?:meet|met)\b
    like (?:you|them|these)
    to meet each
    """
)


_AND_ME = re.compile(
    rf"(?:{MENTION},? and|\bwith) me\b(?! (?:about|that))|\bme and {MENTION}"
    rf"|(?:{MENTION},? and I|\bI and {MENTION}) (?:should|must|could|ought to|need to|have to|want to|would (?:like"
    r"|love) to)\b(?: (?!see|bring|introduce|have you|get you)\w+)",
    re.IGNORECASE,
)


def is_self(sentence: str, pronouns: Sequence[str]) -> bool:
    """Whether the writer of a sentence that asks is to meet; `pronouns`: "" for each who is named, else the pronoun."""
    if any(word in ("me", "us", "myself") for word in pronouns) or (not pronouns and _AND_ME.search(sentence)):
        return not re.search(r"\basked me\b|\basks me\b", sentence, re.IGNORECASE)
    return bool(_I_MEET.search(sentence)) and not _THEY_MEET.search(sentence)


def is_nobody(words: str) -> bool:
    """Whether the words ahead of "be introduced to" name nobody, so that it is the writer ("is it possible to")."""
    return not _SOMEBODY.search(words)


_SOMEBODY = re.compile(
    rf"{MENTION}|\b(?:they|them|he|she|him|her|we|us|these|those|both|who|whom|two|three|four|all|everybody|everyone|each"
    r"|you|people|friends?|colleagues?|one|somebody|someone|want|need|see|get|have|like)\b",
    re.IGNORECASE,
)
