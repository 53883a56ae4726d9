"""The day from which somebody wants to be asked again: "in six weeks", "after Easter", "next year", "Q2"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from assistant.reading.times.days import resolve_weekday
from assistant.reading.times.phrases import DAY, Days, Extent, Piece
from assistant.reading.times.spellings import NUMBERS

_COUNTS = {"a": 1, "an": 1, "few": 3, "some": 3, "several": 4, **NUMBERS}
_UNITS = {"day": 1, "week": 7, "month": 30, "year": 365}
_AMOUNT = re.compile(
    r"\b(?:in|after|for|another|give (?:me|it|us)|need|wait|within|next|until|leave it) "
    r"(?:about |around |at least |another |maybe |the next )?(?:a )?"
    rf"(?P<n>half an?|\d{{1,2}}|{'|'.join(_COUNTS)}) (?:more |good )?(?P<unit>day|week|month|year)s?\b"
)
_QUARTER = re.compile(r"\b(?:q(?P<n>[1-4])|(?P<word>first|second|third|fourth) quarter)\b")
_NEXT_YEAR = re.compile(r"\bnext year\b")
_ORDER = ("first", "second", "third", "fourth")


def again(text: str, pieces: list[Piece], today: date) -> date | None:
    """The last day that is named in canonical text, or None: of "busy until May, ask me in June" it is June."""
    named = [_begins(piece.phrase, today) for piece in pieces if isinstance(piece.phrase, Days)]
    found = [day for day in (*named, _ahead(text, today), _quarter(text, today), _year(text, today)) if day]
    return max((day for day in found if day > today), default=None)


def _begins(days: Days, today: date) -> date | None:
    if days.extent is Extent.EVERY:
        return None
    days = resolve_weekday(days, today)
    if days.first is None and days.last is not None and days.extent is Extent.SPAN:
        return days.last if days.until else days.last + DAY
    return days.begins


def _ahead(text: str, today: date) -> date | None:
    match = _AMOUNT.search(text)
    if match is None:
        return None
    unit = _UNITS[match["unit"]]
    if match["n"].startswith("half"):
        return today + timedelta(days=unit // 2) if unit > 7 else None
    return today + timedelta(days=unit * (_COUNTS.get(match["n"]) or int(match["n"])))


def _quarter(text: str, today: date) -> date | None:
    match = _QUARTER.search(text)
    if match is None:
        return None
    month = 3 * (int(match["n"]) if match["n"] else _ORDER.index(match["word"]) + 1) - 2
    return date(today.year + (month <= today.month), month, 1)


def _year(text: str, today: date) -> date | None:
    return date(today.year + 1, 1, 1) if _NEXT_YEAR.search(text) else None
