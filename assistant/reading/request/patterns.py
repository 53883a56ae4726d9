"""Tables of phrases written one on a line, made into one linear pattern."""

from __future__ import annotations

import re


def one_of(table: str, flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    """A pattern that finds any line of `table`, the first line that fits first.

    Each line is a regular expression; a line indented deeper goes on with the one above.
    """
    return re.compile(alternatives(table), flags)


def alternatives(table: str) -> str:
    """The lines of `table` as one alternation, to be put into a larger pattern."""
    lines = [line for line in table.split("\n") if line.strip()]
    margin = min(len(line) - len(line.lstrip()) for line in lines)
    found: list[str] = []
    for line in lines:
        if len(line) - len(line.lstrip()) > margin:
            found[-1] += line.strip()
        else:
            found.append(line.strip())
    return "|".join(found)


def words_of(table: str) -> frozenset[str]:
    """The words of a table, divided by blanks and line ends."""
    return frozenset(table.split())
