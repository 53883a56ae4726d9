"""Cutting old text away: what each line of a reply is, and which lines its writer added.

Leaks are worse than losses: old text is our own letter ("yes, no or later"), and an empty answer is asked again.
"""

from __future__ import annotations

import re
from enum import Enum

from assistant.mail.attribution import find_attribution, is_groupwise
from assistant.mail.blocks import header_block, is_divider, is_framed, label_of, names_original
from assistant.mail.gluing import unglue
from assistant.mail.ours import NOBODY, Sent, Us
from assistant.mail.signature import strip

CHARACTERS = 65_536
_LINES = 1_500
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_QUOTED = re.compile(r"\s{0,4}(?:[>＞]|\|(?:\s|$)(?!.{0,500}\|\s{0,3}$)|[A-Z]{1,4}>(?:\s|$))")
_ENTITY = re.compile(r"&(nbsp|#160|lt|gt|quot);")  # left over where a program made plain text of its HTML
_ENTITIES = {"nbsp": " ", "#160": " ", "lt": "<", "gt": ">", "quot": '"'}
_UNENDED = re.compile(r"[^.!?:;…]\s{0,3}$")
_BLOCK = 10  # lines of a header block
_WRAPPED = 60  # a quoted line of that length may have lost its end to the next line


class Kind(Enum):
    """What a line of a reply is."""

    OWN = "own"
    BLANK = "blank"
    QUOTED = "quoted"  # marked line by line
    OURS = "ours"  # known from the letter that we sent
    HEAD = "head"  # an attribution above marked text
    CUT = "cut"  # an attribution, header block or divider above text without marks


def cut(text: str, sent: str = "", name: str = "", us: Us = NOBODY) -> str:
    """The new words of a text, "" where nothing is new; at most 64 KiB and 1,500 lines are read.

    `sent`: the plain text of our letter that it answers; its lines are old wherever they stand. `name` is the writer's,
    to know a signature by; `us` is who is answered, to know an attribution by.
    """
    lines = unglue(fold_text(text), us)[:_LINES]
    kinds = kinds_of(lines, Sent(sent) if sent.strip() else None, us)
    first = next((at for at, kind in enumerate(kinds) if kind is Kind.CUT), len(lines))
    kept = _kept(lines, kinds, range(first), name)
    if not kept and first < len(lines):
        kept = _kept(lines, kinds, _below(kinds, first), name)
    joined = "\n\n".join("\n".join(stretch) for stretch in kept)
    return re.sub(r"\n{3,}", "\n\n", joined)


def unquoted(text: str, us: Us = NOBODY) -> str:
    """The lines that the writer did not quote, above the first copy of an older letter; a signature stays."""
    lines = unglue(fold_text(text), us)[:_LINES]
    kinds = kinds_of(lines, None, us)
    first = next((at for at, kind in enumerate(kinds) if kind in (Kind.CUT, Kind.HEAD)), len(lines))
    return "\n".join(line for line, kind in zip(lines[:first], kinds, strict=False) if kind in (Kind.OWN, Kind.BLANK))


def fold_text(text: str) -> list[str]:
    """The lines of a text, line ends and blanks made one kind, invisible and direction marks dropped."""
    text = text[:CHARACTERS].replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = _ENTITY.sub(lambda match: _ENTITIES[match[1]], without_invisible(text))
    return [_right(line) if line.rstrip() != "--" else "-- " for line in text.split("\n")[:_LINES]]


def _right(line: str) -> str:
    """The line without blanks at its end; the tabs there stay in the row of a table, whose last cells are empty."""
    return line.rstrip() if "\t" not in line.strip() else line.rstrip(" ")


def without_invisible(text: str) -> str:
    """A text without zero-width, bidi and soft-hyphen characters, its blanks plain."""
    return _SPACES.sub(" ", _INVISIBLE.sub("", text))


# ------------------------------------------------------------------ what each line is


def kinds_of(lines: list[str], sent: Sent | None = None, us: Us = NOBODY) -> list[Kind]:
    """What each line is; lines that begin with one of our own are shortened to what was written behind it."""
    kinds = [_first_kind(line) for line in lines]
    if sent:
        _mark_ours(lines, kinds, sent)
    _mark_wrapped(lines, kinds)
    _mark_quoted_blocks(lines, kinds)
    at = 0
    while at < len(lines):
        at = _mark_head(lines, kinds, at, us) if kinds[at] is Kind.OWN else at + 1
    return kinds


def _first_kind(line: str) -> Kind:
    if not line.strip():
        return Kind.BLANK
    is_row = line.startswith("|") and line.endswith("|") and len(line) > 1  # of somebody's own table
    return Kind.QUOTED if _QUOTED.match(line) and not is_row and not is_groupwise(line) else Kind.OWN


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


def _mark_quoted_blocks(lines: list[str], kinds: list[Kind]) -> None:
    """Where nothing but a header block is quoted, the letter below it is old too, though it has no marks."""
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and kinds[end] is Kind.QUOTED:
            end += 1
        if 1 < end - at <= _BLOCK:
            bare = [line.lstrip(" >＞|") for line in lines[at:end]]
            bare = bare[sum(1 for line in bare[:1] if label_of(line) is None) :]
            block = header_block(bare, 0) if bare else None
            if block is not None and not any(line.strip() for line in bare[block:]):
                kinds[at:end] = [Kind.CUT] * (end - at)
        at = max(end, at + 1)


def _mark_head(lines: list[str], kinds: list[Kind], at: int, us: Us) -> int:
    """Mark what begins (or, for an attribution, ends) at this line; returns the line to go on with."""
    if is_divider(lines[at]):
        kinds[at] = Kind.CUT
        return at + 1
    end = header_block(lines, at, us)
    if end is not None:
        kinds[at:end] = [Kind.CUT] * (end - at)
        _mark_title(lines, kinds, at, us)
        return end
    above_old = _next(kinds, at + 1) in (Kind.QUOTED, Kind.OURS)
    if above_old and (is_framed(lines[at]) or ("@" in lines[at] and label_of(lines[at]))):
        kinds[at] = Kind.HEAD  # "--- any words ---", or one line "From: Ana <a@b.example>", above quoted text
        return at + 1
    found = find_attribution(lines, at, us)
    unmarked = found and all(kind in (Kind.OWN, Kind.BLANK) for kind in kinds[found.start : at + 1])
    if found and unmarked and (above_old or found.plain):
        kind = Kind.HEAD if above_old else Kind.CUT
        kinds[found.start : at + 1] = [kind] * (at + 1 - found.start)
        _mark_title(lines, kinds, found.start, us)
    return at + 1


def _mark_title(lines: list[str], kinds: list[Kind], start: int, us: Us) -> None:
    """ "Original Message", or nothing but who is answered, above a header block or an attribution belongs to it."""
    above = [at for at in range(start - 1, max(-1, start - 6), -1) if lines[at].strip()]
    for at in above[:2]:
        title = names_original(lines[at]) or is_framed(lines[at]) or us.is_all_of(lines[at])
        if kinds[at] is not Kind.OWN or not title:
            return
        kinds[at] = Kind.CUT


def _next(kinds: list[Kind], at: int) -> Kind | None:
    return next((kinds[i] for i in range(at, len(kinds)) if kinds[i] is not Kind.BLANK), None)


# ------------------------------------------------------------------ what is kept


def _below(kinds: list[Kind], first: int) -> range:
    """Where answers may stand below the first cut: from our letter on, if it shows, to the next cut behind it.

    Only for letters with nothing above the cut: who writes above does not write below a copy without marks.
    """
    ours = [at for at in range(first, len(kinds)) if kinds[at] is Kind.OURS]
    if not ours:
        return range(0)
    end = next((at for at in range(ours[-1], len(kinds)) if kinds[at] is Kind.CUT), len(kinds))
    return range(ours[0], end)


def _kept(lines: list[str], kinds: list[Kind], span: range, name: str) -> list[list[str]]:
    """The runs of own lines in a span, each without its signature; empty ones are left out."""
    runs: list[list[str]] = [[]]
    for at in span:
        if kinds[at] in (Kind.OWN, Kind.BLANK):
            runs[-1].append(lines[at])
        elif runs[-1]:
            runs.append([])
    return [kept for run in runs if (kept := strip(run, name))]
