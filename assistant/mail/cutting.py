"""Cutting old text away: what each line of a reply is, and which lines its writer added.

Leaks are worse than losses: old text is our own letter ("yes, no or later"), and an empty answer is asked again.
"""

from __future__ import annotations

import re
from enum import Enum

from assistant.mail.attribution import find_attribution, header_block, is_divider, is_rule, unglue
from assistant.mail.ours import Sent
from assistant.mail.signature import strip

CHARACTERS = 65_536
_LINES = 1_500
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_QUOTED = re.compile(r"\s{0,4}(?:[>＞]|\|(?:\s|$)|[A-Z]{1,4}>(?:\s|$))")
_UNENDED = re.compile(r"[^.!?:;…]\s{0,3}$")
_WRAPPED = 60  # a quoted line of that length may have lost its end to the next line


class Kind(Enum):
    """What a line of a reply is."""

    OWN = "own"
    BLANK = "blank"
    QUOTED = "quoted"  # marked line by line
    OURS = "ours"  # known from the letter that we sent
    HEAD = "head"  # an attribution above marked text
    CUT = "cut"  # an attribution, header block or divider above text without marks


def cut(text: str, sent: str = "", name: str = "") -> str:
    """The new words of a text, "" where nothing is new; at most 64 KiB and 1,500 lines are read.

    `sent`: the plain text of our letter that it answers; its lines are old wherever they stand. `name` is the writer's,
    to know a signature by.
    """
    lines = unglue(fold_text(text))[:_LINES]
    kinds = kinds_of(lines, Sent(sent) if sent.strip() else None)
    kept = [strip(stretch, name) for stretch in _stretches(lines, kinds)]
    joined = "\n\n".join("\n".join(stretch) for stretch in kept if stretch)
    return re.sub(r"\n{3,}", "\n\n", joined)


def fold_text(text: str) -> list[str]:
    """The lines of a text, line ends and blanks made one kind, invisible and direction marks dropped."""
    text = text[:CHARACTERS].replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = without_invisible(text)
    return [line.rstrip() if line.rstrip() != "--" else "-- " for line in text.split("\n")[:_LINES]]


def without_invisible(text: str) -> str:
    """A text without zero-width, bidi and soft-hyphen characters, its blanks plain."""
    return _SPACES.sub(" ", _INVISIBLE.sub("", text))


# ------------------------------------------------------------------ what each line is


def kinds_of(lines: list[str], sent: Sent | None = None) -> list[Kind]:
    """What each line is; lines that begin with one of our own are shortened to what was written behind it."""
    kinds = [_first_kind(line) for line in lines]
    if sent:
        _mark_ours(lines, kinds, sent)
    _mark_wrapped(lines, kinds)
    at = 0
    while at < len(lines):
        at = _mark_head(lines, kinds, at) if kinds[at] is Kind.OWN else at + 1
    return kinds


def _first_kind(line: str) -> Kind:
    if not line.strip():
        return Kind.BLANK
    return Kind.QUOTED if _QUOTED.match(line) else Kind.OWN


def _mark_ours(lines: list[str], kinds: list[Kind], sent: Sent) -> None:
    for at, ours in enumerate(sent.marks(lines)):
        if ours and kinds[at] is Kind.OWN:
            kinds[at] = Kind.OURS
        elif kinds[at] is Kind.OWN and (rest := sent.rest(lines[at])) is not None:
            lines[at] = rest


def _mark_wrapped(lines: list[str], kinds: list[Kind]) -> None:
    """The end of a long quoted line that a program broke without a mark is quoted too."""
    for at in range(1, len(lines) - 1):
        above = lines[at - 1]
        if (
            kinds[at] is Kind.OWN
            and kinds[at - 1] is Kind.QUOTED
            and len(above) >= _WRAPPED
            and _UNENDED.search(above[-10:])
            and lines[at].lstrip()[:1].islower()
            and kinds[at + 1] is Kind.QUOTED
        ):
            kinds[at] = Kind.QUOTED


def _mark_head(lines: list[str], kinds: list[Kind], at: int) -> int:
    """Mark what begins (or, for an attribution, ends) at this line; returns the line to go on with."""
    if is_divider(lines[at]):
        kinds[at] = Kind.CUT
        return at + 1
    end = header_block(lines, at)
    if end is not None:
        kinds[at:end] = [Kind.CUT] * (end - at)
        return end
    found = find_attribution(lines, at)
    if found and all(kind in (Kind.OWN, Kind.BLANK) for kind in kinds[found.start : at + 1]):
        above_old = _next(kinds, at + 1) in (Kind.QUOTED, Kind.OURS)
        if above_old or found.plain:
            kind = Kind.HEAD if above_old else Kind.CUT
            kinds[found.start : at + 1] = [kind] * (at + 1 - found.start)
    return at + 1


def _next(kinds: list[Kind], at: int) -> Kind | None:
    return next((kinds[i] for i in range(at, len(kinds)) if kinds[i] is not Kind.BLANK), None)


# ------------------------------------------------------------------ what is kept


def _stretches(lines: list[str], kinds: list[Kind]) -> list[list[str]]:
    """Runs of own lines. Below the first cut nothing is own, unless nothing is above and our letter shows where."""
    first = next((at for at, kind in enumerate(kinds) if kind is Kind.CUT), len(lines))
    above = _runs(lines, kinds, 0, first)
    if above or first == len(lines):
        return above
    return _below(lines, kinds, first)


def _below(lines: list[str], kinds: list[Kind], first: int) -> list[list[str]]:
    ours = [at for at in range(first, len(lines)) if kinds[at] is Kind.OURS]
    if not ours:
        return []
    end = next((at for at in range(ours[-1], len(lines)) if kinds[at] is Kind.CUT), len(lines))
    return _runs(lines, kinds, ours[0], end)


def _runs(lines: list[str], kinds: list[Kind], start: int, end: int) -> list[list[str]]:
    runs: list[list[str]] = []
    run: list[str] = []
    for at in range(start, end):
        if kinds[at] in (Kind.OWN, Kind.BLANK):
            run.append(lines[at])
        elif run:
            runs.append(run)
            run = []
    runs.append(run)
    return [run for run in runs if any(line.strip() and not is_rule(line) for line in run)]
