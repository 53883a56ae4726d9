"""Weeks, weekends, months and seasons, each from the words that matched."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from assistant.reading.times.holidays import nth
from assistant.reading.times.phrases import DAY, SATURDAY, Days, Extent, on, week
from assistant.reading.times.setting import Setting, number
from assistant.reading.times.spellings import MONTHS

Match = re.Match[str]


def month_of(words: str, today: date) -> tuple[int, int]:
    """Year and month of "december", "next month", "this month", "the month"."""
    if words in MONTHS:
        month = MONTHS.index(words) + 1
        return today.year + (month < today.month), month
    ahead = today.month if words.startswith(("next", "the next")) else today.month - 1
    return today.year + ahead // 12, ahead % 12 + 1


def month_span(year: int, month: int, part: str = "") -> tuple[date, date]:
    """First and last day of a month or of its early, mid or late part."""
    first = date(year, month, 1)
    last = date(year + month // 12, month % 12 + 1, 1) - DAY
    cut = {
        "early": (1, 10), "start": (1, 10), "beginning": (1, 10),
        "first half": (1, 15), "mid": (11, 20), "middle": (11, 20),
        "late": (21, 31), "end": (21, 31), "second half": (16, 31),
    }.get(part)  # fmt: skip
    return (first, last) if not cut else (first.replace(day=cut[0]), min(last, first + timedelta(days=cut[1] - 1)))


def month(match: Match, s: Setting) -> Days | None:
    first, last = month_span(*month_of(match["which"], s.today), part=match["part"] or "")
    if last < s.today:
        return None
    return Days(
        Extent.SCOPE, first, last, doubt="how early or late?" if match["part"] and "half" not in match["part"] else ""
    )


def weeks_later(match: Match, s: Setting) -> Days | None:
    """ "in two weeks": that week; which day stays open."""
    return replace(week(s.today, number(match["n"])), doubt="" if match["open"] else "which day of that week?")


def next_span(match: Match, s: Setting) -> Days | None:
    length = number(match["n"]) * (7 if match["unit"].startswith("week") else 1)
    return Days(Extent.SCOPE, s.today, s.today + timedelta(days=length))


def some_days(match: Match, s: Setting) -> Days | None:
    return Days(Extent.SCOPE, s.today, s.today + timedelta(days=7), doubt="how many days?")


def this_week(match: Match, s: Setting) -> Days | None:
    this = week(s.today)
    later = match["rest"] and "later" in match["rest"]
    return replace(this, first=s.today + DAY if later else s.today)


def coming_week(match: Match, s: Setting) -> Days | None:
    return week(s.today, 1)


def week_after_next(match: Match, s: Setting) -> Days | None:
    return week(s.today, 2)


def that_week(match: Match, s: Setting) -> Days | None:
    day = s.mention.begins if s.mention else None
    return week(day) if day else Days(Extent.SCOPE, doubt="which week?")


def week_later(match: Match, s: Setting) -> Days | None:
    """ "the week after", "the following week": after the one that was named last."""
    day = s.mention.ends if s.mention else None
    return week(day, 1) if day else replace(week(s.today, 1), doubt="after which week?")


def week_number(match: Match, s: Setting) -> Days | None:
    number = int(match["n"])
    for year in (s.today.year, s.today.year + 1):
        try:
            monday = date.fromisocalendar(year, number, 1)
        except ValueError:
            return None
        if monday + timedelta(days=6) >= s.today:
            return week(monday)
    return None


def week_of_month(match: Match, s: Setting) -> Days | None:
    """ "the first (full) week of January"."""
    n = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}[match["nth"]]
    year, month = month_of(match["which"], s.today)
    first, last = month_span(year, month)
    if n < 0:
        return week(last, 0 if last.weekday() >= 4 else -1) if match["full"] else replace(week(last), last=last)
    monday = nth(year, month, 0, 1)
    if not match["full"] and monday.day > 1:
        return replace(week(monday, n), doubt="which is the first week?" if first.weekday() <= 4 else "")
    return week(monday, n)


def first_days(match: Match, s: Setting) -> Days | None:
    """ "the first three days of next week": weekdays, from the one end or the other."""
    if match["scope"] in MONTHS:
        first, last = month_span(*month_of(match["scope"], s.today))
    else:
        ahead = {"next week": 1, "the following week": 1, "the week after next": 2}.get(match["scope"], 0)
        first = week(s.today, ahead).first or s.today
        last = first + timedelta(days=6)
    days = [d for d in (first + timedelta(days=n) for n in range((last - first).days + 1)) if d.weekday() < SATURDAY]
    n = number(match["n"])
    chosen = days[:n] if match["end"] == "first" else days[-n:]
    unclear = match["scope"] in ("that week", "the following week") or match["scope"] in MONTHS
    return on(*(d for d in chosen if d >= s.today), doubt="which days?" if unclear else "")


def weekend(match: Match, s: Setting) -> Days | None:
    saturday = s.today + timedelta(days=(SATURDAY - s.today.weekday()) % 7)
    if s.today.weekday() == 6:
        saturday = s.today - DAY
    doubt = ""
    if match["which"] and "next" in match["which"]:
        saturday += timedelta(weeks=1)
        doubt = "this weekend or next?" if s.today.weekday() <= 2 else ""
    days = tuple(d for d in (saturday, saturday + DAY) if d >= s.today)
    return on(*days, doubt=doubt)


def new_year(match: Match, s: Setting) -> Days | None:
    first = date(s.today.year + 1, 1, 1) if s.today.month > 1 else s.today
    return Days(Extent.SCOPE, first, first.replace(day=31), doubt="when in the new year?")


def season(match: Match, s: Setting) -> Days | None:
    """A season by whole months, the other way round in the south; never more than a hint."""
    south = re.match(
        r"Australia/|Pacific/Auckland|America/(?:Argentina|Sao_Paulo|Santiago|Montevideo)|Africa/Johannesburg", s.zone
    )
    month = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}[match["season"]]
    month = (month + 5) % 12 + 1 if south else month
    first = date(s.today.year + (month <= s.today.month), month, 1)
    return Days(
        Extent.SCOPE,
        first,
        month_span(first.year + (month > 10), (month + 1) % 12 + 1)[1],
        doubt="which day of that season?",
    )
