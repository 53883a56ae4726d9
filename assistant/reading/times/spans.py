# ruff: noqa: E501 (a table has one line an idiom)
"""Spans of days: "Mon-Wed", "7, 8 or 9 December", "between the 7th and the 9th", "from Wednesday on", "until Friday"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from assistant.reading.times.days import Found, read_point, resolve_weekday
from assistant.reading.times.phrases import DAY, Days, Extent, on, week
from assistant.reading.times.setting import Setting, coming
from assistant.reading.times.spellings import MONTHS

_MO = "|".join(MONTHS)
_JOIN = r" ?(?:,|or|and|/|&|, or|, and|-|to|through|until) ?"
_ITEMS = r"(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: ?(?:-|to|through|until) ?(?:the )?\d{1,2}(?:st|nd|rd|th)?)?"
_LIST_THEN_MONTH = re.compile(
    rf"(?:on |the |from |between )*(?P<list>\d{{1,2}}(?:st|nd|rd|th)?(?:{_JOIN}(?:the )?\d{{1,2}}(?:st|nd|rd|th)?){{1,6}})(?: of)? (?P<mo>{_MO})\b"
)
_NO_CLOCK = r"(?!\d{1,2}(?::\d\d)? ?(?:-|to\b|am\b|pm\b))"  # "Dec 7-9, 1-4pm"
_MONTH_THEN_LIST = re.compile(
    rf"(?:on |from |between )*(?P<mo>{_MO}) (?P<list>{_ITEMS}(?: ?(?:,|or|and|/|&|, or|, and) ?{_NO_CLOCK}{_ITEMS}){{0,6}})(?![:\d]| ?(?:am|pm)\b)"
)
_NUMBERED = re.compile(r"(\d{1,2})|(-|to|through|until)|(and)")
_PREFIX = re.compile(
    r"(?P<open>(?:any ?time |any day |only )?(?P<word>from|between|after|before|until|through|by|as of|starting(?: on| from)?|since|beginning|not before|no earlier than|up to and including|through and including|through|with effect from|once)) (?:about |around )?(?:on )?(?:and including )?(?=\S)"
)
_TO = re.compile(r" ?(?:(?P<to>-|to|through|until|up to)|(?P<and>and))(?: and including| and incl)? (?:the )?(?:on )?")
_ONWARDS = re.compile(
    r" ?(?:on ?wards?|on\b(?! (?:the|d20|\d|monday|tuesday|wednesday|thursday|friday))|(?:and (?:later|after|beyond)|or (?:later|after))\b(?! (?:\d|noon|lunch|the|my|work|school|half|quarter|about|around))|forward\b)"
)
_INCLUSIVE = re.compile(r" ?\(?,? ?(?:inclusive|included|incl|including)\b ?\.?\)?")
_QUALIFIED = re.compile(
    r"(?:in |at |during )?(?:the )?(?P<part>early|mid|middle|late|start|beginning|end|first half|second half|first part|latter part|latter half|later|back end|front end)(?: of| in| part of)? (?:the )?(?=(?:this|next|that|coming|following|week|in \d)\b)"
)


def read_days(text: str, at: int, s: Setting) -> Found | None:
    """The days named at this place, spans and lists of one month included, and where the words end."""
    for pattern in (_LIST_THEN_MONTH, _MONTH_THEN_LIST):
        if (match := pattern.match(text, at)) and (days := _listed(match, s)):
            return days, match.end()
    if match := _QUALIFIED.match(text, at):
        found = read_point(text, match.end(), s)
        if found and found[0].extent is Extent.SCOPE:
            return _part_of(found[0], match["part"]), found[1]
    if match := _PREFIX.match(text, at):
        opened = _opened(text, match, s)
        if opened:
            return opened
    return _with_span(text, at, s, False)


def _listed(match: re.Match[str], s: Setting) -> Days | None:
    """Days of one month: single ones and spans between them."""
    days: list[date] = []
    spanning = False
    if len(re.findall(r"\d+", match["list"])) < 2:
        return None
    for number, to, _ in _NUMBERED.findall(match["list"]):
        if to:
            spanning = True
        elif number:
            day = _of(int(number), MONTHS.index(match["mo"]) + 1, s.today)
            if day is None:
                return None
            if spanning and days and (day - days[-1]).days > 0:
                last = days[-1]
                days.extend(last + timedelta(days=n) for n in range(1, (day - last).days))
            days.append(day)
            spanning = False
    if "-" in match["list"] or " to " in match["list"] or match[0].startswith("between"):
        first, last = days[0], days[-1]
        if first >= last:
            return on(*days, doubt=f"{match[0]} is no span")
        if len(days) == (last - first).days + 1 or match[0].startswith("between"):
            return Days(Extent.SPAN, first, last, keep=(first, last))
    return on(*dict.fromkeys(days))


def _of(day: int, month: int, today: date) -> date | None:
    for year in (today.year, today.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            return None
        if found >= today:
            return found
    return None


def _part_of(days: Days, part: str) -> Days:
    """The beginning, middle or end of a week; how much of it is a guess, unless a weekday is named beside it."""
    if days.first is None or days.last is None or (days.last - days.first).days > 7:
        return replace(days, doubt=f"{part} of it: which days?")
    monday = week(days.first).first or days.first
    cut = {
        "early": (0, 1),
        "start": (0, 1),
        "beginning": (0, 1),
        "mid": (1, 3),
        "middle": (1, 3),
        "first half": (0, 2),
        "first part": (0, 2),
        "front end": (0, 1),
    }
    low, high = cut.get(part, (2, 4) if "half" in part or "part" in part else (3, 4))
    first, last = max(days.first, monday + timedelta(days=low)), monday + timedelta(days=high)
    return replace(days, first=first, last=last, doubt=f"{part}: which days?")


def _with_span(text: str, at: int, s: Setting, between: bool) -> Found | None:
    """A point, or from one point to another."""
    found = read_point(text, at, s)
    if found is None:
        return None
    first, end = found
    match = _TO.match(text, end)
    if match and (match["to"] or between):
        second = read_point(text, match.end(), replace(s, mention=resolve_weekday(first, s.today)))
        if second and first.extent is Extent.SCOPE and second[0].extent in (Extent.WEEKDAYS, Extent.EVERY):
            return found  # "the week after next - Monday"
        if second and (days := _span(first, second[0], s, between)):
            inclusive = _INCLUSIVE.match(text, second[1])
            return days, inclusive.end() if inclusive else second[1]
    return found


def _span(first: Days, last: Days, s: Setting, between: bool) -> Days | None:
    if first.extent is Extent.WEEKDAYS and last.extent is Extent.WEEKDAYS:
        low, high = first.weekdays[0], last.weekdays[-1]
        if high < low:
            day = coming(s.today, low)
            return Days(Extent.SPAN, day, coming(day, high), keep=(day, coming(day, high)))
        weekdays = tuple(range(low, high + 1))
        return Days(
            Extent.WEEKDAYS, weekdays=weekdays, repeat=first.repeat or last.repeat, doubt=first.doubt or last.doubt
        )
    if Extent.EVERY in (first.extent, last.extent):
        return None
    one, two = resolve_weekday(first, s.today), resolve_weekday(last, s.today)
    if last.extent is Extent.WEEKDAYS and one.ends:
        two = on(coming(one.ends, last.weekdays[-1]))
    begin, end = one.begins, two.ends
    if begin is None or end is None:
        return None
    doubt = one.doubt or two.doubt or ("" if begin < end else "the span ends before it begins")
    if between and _feast(first) and _feast(last):
        return Days(Extent.SPAN, begin + DAY, end - DAY, doubt=doubt)  # "between Christmas and New Year" has neither
    return Days(Extent.SPAN, begin, end, keep=(begin, end), doubt=doubt)


def _feast(days: Days) -> bool:
    return bool(days.dates) and (days.dates[0].month, days.dates[0].day) in (
        (12, 25),
        (12, 26),
        (12, 24),
        (1, 1),
        (12, 31),
    )


def _opened(text: str, match: re.Match[str], s: Setting) -> Found | None:
    """ "from Wednesday on", "after the 10th", "until Friday", "between the 7th and the 9th"."""
    word = match["word"]
    found = _with_span(text, match.end(), s, word == "between")
    if found is None or found[0].extent is Extent.EVERY:
        return None
    days, end = found
    if days.extent is Extent.SPAN and word in (
        "from",
        "between",
        "starting",
        "starting on",
        "starting from",
        "beginning",
    ):
        return found
    if _spanned_weekdays(days) and word in ("from", "between"):
        return found
    days = resolve_weekday(days, s.today) if not days.repeat else days
    inclusive = _INCLUSIVE.match(text, end)
    end = inclusive.end() if inclusive else end
    if after := _ONWARDS.match(text, end):
        end = after.end()
    if word == "between" or days.begins is None or days.ends is None:
        return found
    return _half_open(word, days, bool(inclusive) or "including" in match[0]), end


def _spanned_weekdays(days: Days) -> bool:
    return days.extent is Extent.WEEKDAYS and len(days.weekdays) > 1


def _half_open(word: str, days: Days, inclusive: bool) -> Days:
    first, last = days.begins, days.ends
    assert first is not None
    assert last is not None
    if word == "after" or (word == "once" and not inclusive):
        return Days(Extent.SPAN, last + DAY, None, start=True, doubt=days.doubt)
    if word in ("not before", "no earlier than"):
        return Days(Extent.SPAN, first, None, until=True, start=True, doubt=days.doubt)
    if word in ("before", "by"):
        end = first - DAY if word == "before" else first
        return Days(Extent.SPAN, None, end, keep=(end,), until=word == "by", doubt=days.doubt)
    if word == "until" and days.extent is Extent.SCOPE and not inclusive:
        return Days(Extent.SPAN, None, first, until=True, doubt=days.doubt)
    if word == "until":
        return Days(Extent.SPAN, None, last, keep=(last,), until=not inclusive, doubt=days.doubt)
    if word.startswith(("up to", "through")):
        return Days(Extent.SPAN, None, last, keep=(last,), until=False, doubt=days.doubt)
    return Days(Extent.SPAN, first, None, keep=(first,), start=True, doubt=days.doubt)


def onwards(text: str, days: Days, end: int, s: Setting) -> Found:
    """ "Wednesday onwards" behind a day."""
    match = _ONWARDS.match(text, end)
    first = resolve_weekday(days, s.today).begins
    if match is None or first is None or match[0].strip() == "on":
        return days, end
    return Days(Extent.SPAN, first, None, keep=(first,), start=True, doubt=days.doubt), match.end()
