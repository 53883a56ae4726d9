"""Whether somebody agrees to one of several people and not to another: "Ana yes, Ben no"."""

from __future__ import annotations

import re

from assistant.reading.request.given_names import gender

_PIECE = re.compile(r"[.!?;,\n]|\b(?:but|and|though|while|whereas)\b")
_CAPITAL = re.compile(r"(?<![\w'’-])[A-ZÀ-Ý][^\W\d_]{1,30}")
_YES = re.compile(
    r"\b(?:yes|happy|glad(?:ly)?|love|sure|pleased|fine|only|in for|i(?:['’]| wi)ll (?:meet|see)|pleasure)\b", re.I
)
_NO = re.compile(
    r"\b(?:no|not|pass|without|leave|never|won['’]t|don['’]t|can['’]t|rather not|skip|decline|already (?:know|met))\b",
    re.I,
)
_ONE_OF = re.compile(
    r"\b(?:only|just) (?:one of (?:them|the|you|these)|the (?:first|second|other) (?:one|person|of))\b", re.I
)


def is_divided(words: str) -> bool:
    """Whether a yes stands beside one common first name and a no beside another, in the words as they were written."""
    if _ONE_OF.search(words):
        return True
    agreed: set[str] = set()
    refused: set[str] = set()
    for piece in _PIECE.split(words[:2000]):
        names = {name for name in _CAPITAL.findall(piece) if gender(name)}
        if _NO.search(piece):
            refused |= names
        elif _YES.search(piece):
            agreed |= names
    return bool(agreed - refused) and bool(refused - agreed)
