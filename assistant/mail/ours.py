"""How we are known in a reply: our own letter coming back, however it was wrapped, and our names above it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from assistant.mail.address import Mailbox

_RUN = 5  # this many words in a row that stand so in our letter are ours
_SHORT = 12  # shorter lines are ours only beside others that are
_FEW = 5  # of the many that a letter may go to, those that are looked for
_WORD = re.compile(r"\w+")


def fold(line: str) -> list[str]:
    """The words of a line without case, blanks, marks of quoting and punctuation."""
    return [word.casefold() for word in _WORD.findall(line)]


@dataclass(frozen=True, slots=True)
class Us:
    """The names and addresses of who is answered, as the reply's To has them; its attribution has them too."""

    addresses: tuple[str, ...] = ()
    names: tuple[str, ...] = ()

    @staticmethod
    def of(to: tuple[Mailbox, ...]) -> Us:
        """Those of the first few that a letter goes to; a name of one word says nothing."""
        names = (" ".join(fold(mailbox.name)) for mailbox in to[:_FEW])
        return Us(tuple(mailbox.address.casefold() for mailbox in to[:_FEW]), tuple(n for n in names if " " in n))

    def addressed_in(self, text: str) -> bool:
        """Whether one of the addresses stands in a text."""
        return any(address in text.casefold() for address in self.addresses)

    def named_in(self, text: str, *, whole: bool = False) -> bool:
        """Whether one of the addresses (not if `whole`) or one of the whole names stands in a text."""
        if not whole and self.addressed_in(text):
            return True
        return bool(self.names) and any(name in " ".join(fold(text)) for name in self.names)

    def is_all_of(self, line: str) -> bool:
        """Whether a line is one of the addresses or whole names and nothing else."""
        return line.strip(" <>").casefold() in self.addresses or " ".join(fold(line[:200])) in self.names


NOBODY = Us()


class Sent:
    """The plain text of the letter that is answered, made ready for comparing. Work is linear in both texts."""

    def __init__(self, text: str) -> None:
        lines = [words for words in map(fold, text.split("\n")) if words]
        every = [word for words in lines for word in words]
        self.runs = {tuple(every[i : i + _RUN]) for i in range(len(every) - _RUN + 1)}
        self.lines = {tuple(words) for words in lines}
        self.openings = {tuple(words[:_RUN]): words for words in lines if len(words) >= _RUN}

    def marks(self, lines: list[str]) -> list[bool]:
        """For each line whether all its words are ours."""
        words = [fold(line) for line in lines]
        covered = self._covered([word for line in words for word in line])
        ours = [bool(line) and all(covered[at] for at in span) for line, span in zip(words, _spans(words), strict=True)]
        for i, line in enumerate(words):
            if tuple(line) in self.lines and len("".join(line)) >= _SHORT:
                ours[i] = True
        self._take_neighbours(words, ours)
        return ours

    def _covered(self, every: list[str]) -> list[bool]:
        covered = [False] * len(every)
        for i in range(len(every) - _RUN + 1):
            if tuple(every[i : i + _RUN]) in self.runs:
                covered[i : i + _RUN] = [True] * _RUN
        return covered

    def _take_neighbours(self, words: list[list[str]], ours: list[bool]) -> None:
        """A short line of our letter ("Dear Ana,") is ours where the next words above or below are."""
        shown = [i for i, line in enumerate(words) if line]
        for order in (shown, shown[::-1]):
            for before, i in pairwise(order):
                if ours[before] and not ours[i] and tuple(words[i]) in self.lines:
                    ours[i] = True

    def rest(self, line: str) -> str | None:
        """What was written behind one of our lines on that line ("1. Which day? Tuesday"); None if nothing was."""
        found = list(_WORD.finditer(line))
        words = [match[0].casefold() for match in found]
        opening = self.openings.get(tuple(words[:_RUN]))
        if opening is None or len(words) <= len(opening) or words[: len(opening)] != opening:
            return None
        return line[found[len(opening) - 1].end() :].lstrip(" \t?.:;,!-–>=*")


def _spans(words: list[list[str]]) -> Iterator[range]:
    at = 0
    for line in words:
        yield range(at, at + len(line))
        at += len(line)
