"""Holidays that people name when they speak of dates; only those of a fixed or computable day."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous computus)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    m = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    shift = h + m - 7 * ((a + 11 * h + 22 * m) // 451) + 114
    return date(year, shift // 31, shift % 31 + 1)


def nth(year: int, month: int, weekday: int, n: int) -> date:
    """The n-th (from 1) of that weekday in the month, or the last (-1). May run over into the next month."""
    if n < 0:
        following = date(year + month // 12, month % 12 + 1, 1)
        return following - timedelta(days=(following.weekday() - weekday - 1) % 7 + 1)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


def _nth(month: int, weekday: int, n: int, days: int = 0) -> Callable[[int], date]:
    return lambda year: nth(year, month, weekday, n) + timedelta(days=days)


# names (a pattern), the zone prefixes where they hold ("" everywhere), the day of a year; the first that fits counts
_HOLIDAYS: tuple[tuple[str, str, Callable[[int], date]], ...] = (
    ("new year eve|new year s eve|hogmanay", "", _fixed(12, 31)),
    ("(?:the )?new year(?: day)?", "", _fixed(1, 1)),
    ("christmas eve", "", _fixed(12, 24)),
    ("boxing day|st stephens day", "", _fixed(12, 26)),
    ("christmas(?: day)?", "", _fixed(12, 25)),
    ("epiphany|three kings(?: day)?|twelfth night", "", _fixed(1, 6)),
    ("martin luther king(?: jr)?(?: day)?|mlk(?: day)?", "", _nth(1, 0, 3)),
    ("burns night", "", _fixed(1, 25)),
    ("australia day", "", _fixed(1, 26)),
    ("republic day", "Asia/", _fixed(1, 26)),
    ("republic day", "Europe/Rome", _fixed(6, 2)),
    ("waitangi day", "", _fixed(2, 6)),
    ("valentine(?: day)?", "", _fixed(2, 14)),
    ("president'?s? ?'?s? day", "", _nth(2, 0, 3)),
    ("st patricks day|saint patricks day|st paddys day|paddys day", "", _fixed(3, 17)),
    ("shrove tuesday|pancake day|mardi gras", "", _easter(-47)),
    ("ash wednesday", "", _easter(-46)),
    ("maundy thursday", "", _easter(-3)),
    ("good friday", "", _easter(-2)),
    ("easter monday", "", _easter(1)),
    ("easter(?: sunday)?", "", _easter(0)),
    ("ascension(?: day)?", "", _easter(39)),
    ("whit monday|pentecost monday", "", _easter(50)),
    ("pentecost|whitsun", "", _easter(49)),
    ("corpus christi", "", _easter(60)),
    ("anzac day", "", _fixed(4, 25)),
    ("king'?s? day", "Europe/Amsterdam", _fixed(4, 27)),
    ("st georges day", "", _fixed(4, 23)),
    ("may day|labou?r day", "Europe/", _fixed(5, 1)),
    ("(?:the )?early may bank holiday", "Europe/London", _nth(5, 0, 1)),
    ("(?:the )?(?:spring|late may) bank holiday", "Europe/London", _nth(5, 0, -1)),
    ("(?:the )?(?:summer|august) bank holiday", "Europe/London", _nth(8, 0, -1)),
    ("memorial day", "America/", _nth(5, 0, -1)),
    ("juneteenth", "", _fixed(6, 19)),
    ("canada day", "", _fixed(7, 1)),
    ("independence day|(?:the )?fourth of july|(?:the )?4th of july", "America/", _fixed(7, 4)),
    ("independence day", "Asia/Kolkata", _fixed(8, 15)),
    ("bastille day", "", _fixed(7, 14)),
    ("swiss national day", "", _fixed(8, 1)),
    ("assumption(?: day)?", "", _fixed(8, 15)),
    ("labou?r day", "America/", _nth(9, 0, 1)),
    ("gandhi jayanti", "", _fixed(10, 2)),
    ("(?:the day of )?german unity(?: day)?", "", _fixed(10, 3)),
    ("thanksgiving(?: day)?", "America/Toronto", _nth(10, 0, 2)),
    ("thanksgiving(?: day)?", "America/Vancouver", _nth(10, 0, 2)),
    ("black friday", "", _nth(11, 3, 4, 1)),
    ("thanksgiving(?: day)?", "", _nth(11, 3, 4)),
    ("columbus day|indigenous peoples day", "", _nth(10, 0, 2)),
    ("halloween", "", _fixed(10, 31)),
    ("all saints(?: day)?", "", _fixed(11, 1)),
    ("bonfire night|guy fawkes(?: night| day)?", "", _fixed(11, 5)),
    ("veterans day|armistice day|remembrance day", "", _fixed(11, 11)),
    ("st andrews day", "", _fixed(11, 30)),
    ("st nicholas(?: day)?", "", _fixed(12, 6)),
)
_SEASON = r"(?! ?(?:weekend|weeks?|period|holidays|break|time|season|vacation|party|dinner|lunch|market|shopping))"
_COMPILED = tuple((re.compile(rf"(?:{names})\b{_SEASON}"), prefix, day) for names, prefix, day in _HOLIDAYS)

_ANY = re.compile("|".join(names for names, _, _ in _HOLIDAYS))


def read_holiday(text: str, at: int, today: date, zone: str) -> tuple[date, int] | None:
    """The next holiday of that name, and where the name ends; None if there is none here."""
    if not _ANY.match(text, at):
        return None
    for names, prefix, day in _COMPILED:
        match = names.match(text, at)
        if match and zone.startswith(prefix):
            found = day(today.year)
            return (found if found >= today else day(today.year + 1)), match.end()
    return None
