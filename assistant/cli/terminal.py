"""What is printed: plain text that cannot steer a terminal, tables, and JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import datetime


def plain(text: str, limit: int = 200) -> str:
    """One line without anything that a terminal or a reader could take for something else; cut to `limit`."""
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    return "".join(sign if sign.isprintable() else _escaped(sign) for sign in cut)


def plain_lines(text: str, limit: int = 20_000) -> str:
    """The same, but line breaks stay."""
    return "\n".join(plain(line, 2000) for line in text[:limit].splitlines())


def _escaped(sign: str) -> str:
    return sign.encode("unicode_escape").decode()


def say(text: str = "") -> None:
    """Print our own words, with whatever stands in them made harmless."""
    print(plain_lines(text))


def say_json(value: object, *, lines: bool = False) -> None:
    """Print JSON, in ASCII: so no terminal is steered. `lines`: everything on one line."""
    print(json.dumps(value, indent=None if lines else 2))


def say_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows under a head, each column as wide as it must be (60 at most)."""
    if not rows:
        print("(none)")
        return
    cells = [[plain(cell, 60) for cell in row] for row in (head, *rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(head))]
    for row in cells:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def iso(at: datetime | None) -> str | None:
    """A time as JSON has it: ISO 8601 with offset, to the second."""
    return at.isoformat(timespec="seconds") if at else None


def short(at: datetime | None) -> str:
    """A time for people: UTC, to the minute."""
    return at.strftime("%Y-%m-%d %H:%M UTC") if at else ""


def colour(words: str, code: str) -> str:
    """The words in a colour, where a person looks at a terminal."""
    return f"\x1b[{code}m{words}\x1b[0m" if sys.stdout.isatty() else words
