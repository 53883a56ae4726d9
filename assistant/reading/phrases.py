"""Finds the phrases of a table in folded words; the longest one that begins at a word wins it.

A table is written for readers, its phrases divided by bars:

    not interested           these words (a comma between them does no harm)
    love/like to             either word
    [really] like            a word that may be missing
    do not .. contact        up to three words in between
    . pass .                 a dot is where a clause begins or ends: a comma, or the sentence's edge
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar

Label = TypeVar("Label")

_GAP = r"(?: (?!(?:not|no|never|hesitate)(?![^ ]))[^ ,]+){0,3}"  # "not" is never skipped
_BEFORE_NOT = ("but", "and", "or", "if", "though", "yes", "no", "just", "maybe", "perhaps", "that")
_OWN_NOT = re.compile(r" not(?![^ ])")


@dataclass(frozen=True, slots=True)
class Hit(Generic[Label]):
    """A phrase found: its label, its words, and where they stand in the sentence (character offsets)."""

    label: Label
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Row(Generic[Label]):
    """One phrase: what follows its first word, and whether it must begin a clause."""

    rest: str  # a pattern
    label: Label
    opens: bool


def _alternatives(token: str) -> str:
    words = [re.escape(word) for word in token.split("/")]
    return words[0] if len(words) == 1 else f"(?:{'|'.join(words)})"


def _pattern(tokens: Iterable[str]) -> str:
    """The pattern of what follows a phrase's first word."""
    parts = []
    for token in tokens:
        if token == "..":
            parts.append(_GAP)
        elif token == ".":
            parts.append(r"(?= ,|$)")
        elif token.startswith("["):
            parts.append(f"(?:(?: ,)? {_alternatives(token[1:-1])}(?![^ ]))?")
        else:
            parts.append(f"(?: ,)? {_alternatives(token)}(?![^ ])")
    return "".join(parts)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when first needed: there are thousands, and a letter needs few. (The cache of `re` is too small.)"""
    return re.compile(pattern)


class Phrases(Generic[Label]):
    """Tables of phrases. Work grows linearly with the text: every gap is bounded, nothing is tried twice."""

    def __init__(self, tables: Iterable[tuple[Label, str]]) -> None:
        known: set[str] = set()
        self._rows: dict[str, list[_Row[Label]]] = {}
        for label, table in tables:
            known.update(word for word in re.split(r"[\s/\[\].|]+", table) if word)
            for phrase in filter(str.strip, table.split("|")):
                tokens = phrase.split()
                opens = tokens[0] == "."
                first, *rest = tokens[opens:]
                row = _Row(_pattern(rest), label, opens)
                for word in first.split("/"):
                    self._rows.setdefault(word, []).append(row)
        self.words = frozenset(known)

    def find(self, sentence: str) -> list[Hit[Label]]:
        """The phrases in one folded sentence (words and commas, a blank between them), in order, none overlapping."""
        hits: list[Hit[Label]] = []
        free = 0
        for word in re.finditer(r"[^ ]+", sentence):
            if word.start() < free or word[0] not in self._rows:
                continue
            hit = self._longest(self._rows[word[0]], sentence, word.start(), word.end())
            if hit is not None:
                hits.append(hit)
                free = hit.end
        return hits

    def _longest(self, rows: list[_Row[Label]], sentence: str, start: int, at: int) -> Hit[Label] | None:
        opens = start == 0 or sentence[start - 2] == ","
        best: Hit[Label] | None = None
        for row in rows:
            match = _compiled(row.rest).match(sentence, at) if opens or not row.opens else None
            if match and (best is None or match.end() > best.end):
                best = Hit(row.label, sentence[start : match.end()], start, match.end())
        if best and _OWN_NOT.match(sentence, best.end) and not best.words.endswith(_BEFORE_NOT):
            return None  # "please do" is not said in "please do not"
        return best
