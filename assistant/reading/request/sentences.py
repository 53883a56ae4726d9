"""Text cut into paragraphs, lines and sentences, with the line breaks of mail programs taken out again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from assistant.reading.request.patterns import one_of

LIMIT = 20_000  # characters of a letter that are read; nobody explains an introduction in more
_BULLET = re.compile(r"^\s{0,8}(?:[•·▪◦●‣*–—-]|\(?[0-9]{1,2}[.)]|\(?[a-h]\))\s+")
_CELL = re.compile(r"\s*[|\t]\s*")
_END = re.compile(r"([.!?…]+[)\"”’']{0,2}|[。！？])(?=\s|$|[^\x00-\u024f\ue000-\uf8ff])")
_GOES_ON = re.compile(r"\s+(?:she|he|they|both|i|we|please|pls|can|could|thanks|thx|let)\s")
_SHORT = one_of(
    r"""
    (?:^|[\s(\ue000-\ue0fe])(?:mr|mrs|ms|dr|prof|st|smt|sr|sra|jr|rev|hr|fr|mme|mlle|eng|no|nr|approx|ca|e\.g|i\.e|etc
        |vs|ave|rd|co|inc|ltd|tel|mob|ph|resp|incl|dept|[a-z])$
    """
)


_NAME_GOES_ON = re.compile(r"\w.* (?:and|with|to|meet|both) [A-ZÀ-Ý][\w'’-]+$")  # "introduce Ana and Ben / Okafor"

_GOES_ON_BELOW = re.compile(r"\w.*[\w>)] (?:and|or|to|with|the|an?|of|in|for|between|who|whose|her|his|my)$")
_NAMED_LAST = re.compile(r"[.;,] [A-ZÀ-Ý][\w'’-]+ [A-ZÀ-Ý][\w'’-]+$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line as the writer meant it: soft breaks joined. `bullet` when it is an item of a list or row of a table."""

    text: str
    bullet: bool


@dataclass(frozen=True, slots=True)
class Paragraph:
    lines: tuple[Line, ...]


_OPEN_END = re.compile(  # a word that ends no line that is meant to end
    r"\b(?:and|or|the|an?|of|in|on|at|for|to|with|by|from|into|over|under|about|after|between|than|as|because|since|so"
    r"|very|who|which|whose|that|they|is|are|was|were|has|have|had|be|been|will|would|could|can|should|must|may|might|his|her"
    r"|its|their|my|our|your|if|when|where|while|although|though|not|but)$",
    re.IGNORECASE,
)


def paragraphs(text: str, lower: bool = False) -> tuple[Paragraph, ...]:
    """The paragraphs of `text`. A break is soft when the next word would not have fitted on the line, or in the middle
    of a phrase. `lower`: the writer uses no capitals, so that a small letter says nothing."""
    rows = text[:LIMIT].split("\n")
    narrow = _narrow(rows)
    width = narrow or max(66, min(max((len(row) for row in rows), default=0), 90))
    found: list[Paragraph] = []
    lines: list[Line] = []
    before = ""
    for i, row in enumerate(rows):
        if not row.strip():
            if lines:
                found.append(Paragraph(tuple(lines)))
                lines = []
            before = ""
            continue
        bullet = _is_item(row)
        words = _BULLET.sub("", row).strip() if bullet else row.strip()
        words = _CELL.sub(", ", words).strip(", ") if "|" in words or "\t" in words else words
        alone = not narrow and _stands_alone(row, rows[i + 1] if i + 1 < len(rows) else "")
        open_end = before and not bullet and _runs_on(before.rstrip(), row, lower)
        if lines and (open_end or (before and not bullet and not alone and _soft(before, row, width, lines[-1]))):
            lines[-1] = Line(lines[-1].text + " " + words, lines[-1].bullet)
        else:
            lines.append(Line(words, bullet))
        before = row
    if lines:
        found.append(Paragraph(tuple(lines)))
    return tuple(found)


def _narrow(rows: list[str]) -> int:
    """The width of a letter that is wrapped narrowly throughout (each break where no word fitted), else 0."""
    width = max((len(row.rstrip()) for row in rows), default=0)
    broken = [(row.rstrip(), after.split()) for row, after in pairwise(rows)]
    pairs = [(row, after[0]) for row, after in broken if row and after]
    filled = all(len(row) + 1 + len(word) > width and not _is_item(row) for row, word in pairs)
    return width if 40 < width < 66 and len(pairs) > 2 and filled else 0


def _is_item(row: str) -> bool:
    return bool(_BULLET.match(row)) or bool(_CELL.search(row.strip()))


def _stands_alone(row: str, following: str) -> bool:
    """A short line without an end, that another line follows, is not the rest of a long one."""
    return len(row) < 40 and row.rstrip()[-1] not in ".!?:;,>)" and bool(following.strip())


def _runs_on(before: str, row: str, lower: bool) -> bool:
    """Whether a line breaks off in the middle of a phrase."""
    if _OPEN_END.search(before):
        return len(before.split()) > 2
    return not lower and row[:1].islower() and before[-1:].isalpha() and len(before.split()) > 2 and "@" not in row


def _soft(before: str, row: str, width: int, line: Line) -> bool:
    first = row.split(maxsplit=1)[0]
    if before.endswith(" "):
        return True  # format=flowed (RFC 3676 section 4)
    if line.bullet and row[:1].isspace():
        return True  # an indented second line of an item
    if _GOES_ON_BELOW.search(before.rstrip()) or (_NAME_GOES_ON.search(before.rstrip()) and row[:1].isupper()):
        return True
    if _NAMED_LAST.search(before.rstrip()) and "@" in first:
        return True  # the address of somebody who is named at the end of a sentence's line
    if len(before.rstrip()) < 30 or (
        "@" in before and "@" in first and first[0] not in "<(" and len(before.split()) < 7
    ):
        return False
    runs_on = row[:1].islower() and before.rstrip()[-1] not in ".!?:;" and len(before) > 45
    return runs_on or len(before.rstrip()) + 1 + len(first) > width


def sentences(text: str, lower: bool = False) -> tuple[str, ...]:
    """The sentences of one line, each with its closing mark. "Mr.", "e.g." and initials do not end one.

    `lower`: the writer uses no capitals, so that a small letter may begin a sentence.
    """
    found: list[str] = []
    start = 0
    for match in _END.finditer(text):
        rest = text[match.end() : match.end() + 2].lstrip()
        small = rest[:1].islower() and not lower and not _GOES_ON.match(text, match.end())
        if match.group(1) == "." and (small or _SHORT.search(text[max(start, match.start() - 12) : match.start()])):
            continue
        found.append(text[start : match.end()].strip())
        start = match.end()
    found.append(text[start:].strip())
    return tuple(sentence for sentence in found if sentence)
