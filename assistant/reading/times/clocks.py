# ruff: noqa: E501 (a table has one line an idiom)
"""Clocks and parts of the day: "10-12", "after 3", "from quarter to ten until noon", "early afternoon"."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.reading.times.phrases import Clock
from assistant.reading.times.spellings import any_of

NOON = 12 * 60
DUSK = 20 * 60  # "after X" late in the day is up to here (CONTRACT section 4)

# one line a part of the day: its words, from, to
_PARTS = (
    ("(?:very )?first thing(?: in the morning)?|bright and early|(?:the )?start of (?:the )?day", "09:00", "10:00"),
    ("mid(?: ?-)? ?mornings?|middle of the morning|elevenses", "10:00", "11:30"),
    ("late(?:r|ish)?(?: in the)? mornings?|end of the morning|late a ?m", "10:30", "12:00"),
    (
        "early(?:ish)?(?: in the)? afternoons?|(?:the )?(?:start|beginning|first half) of the afternoon",
        "13:00",
        "15:00",
    ),
    ("mid(?: ?-)? ?afternoons?|middle of the afternoon", "14:00", "16:00"),
    (
        "late(?:r|ish)?(?: in the)? afternoons?|(?:the )?end of (?:business|play|day)|close of (?:business|play)|eod|cob|(?:the )?end of the (?:afternoon|working day|work day|day|business day)",
        "15:30",
        "17:00",
    ),
    ("early(?:ish)?(?: in the)? evenings?|after (?:work|office hours|hours|the office)", "17:00", "19:00"),
    ("before (?:lunch|noon|midday)", "", "12:00"),
    ("after (?:lunch|noon)", "14:00", ""),
    ("over (?:the )?lunch|(?:at |around )?lunch", "12:00", "14:00"),
    ("(?:before|until) (?:the )?(?:afternoon)", "", "12:00"),
    ("over breakfast|(?:for )?breakfast", "08:00", "09:30"),
    ("mornings?|forenoons?", "09:00", "12:00"),
    ("afternoons?", "13:00", "17:00"),
    ("evenings?|nights?", "17:00", "20:00"),
)
_WHOLE = re.compile(
    r"(?:all|the whole|whole|the entire) day(?: long)?\b|at any hour\b|any hour\b|all day\b|(?:any|whatever) time(?: of (?:the )?day)?\b(?= (?:that day|on that day))"
)
_HALF_DAY = re.compile(
    r"(?<!i )(?:in the )?(?:am|pm)s?\b(?= ?(?:[,.;/)?!]|or|and|only|is|works|on|good|fine|ok|best|better|please|for|suits|then|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|$))"
)
_EARLY = re.compile(r"early(?:ish)?(?: in the)? mornings?\b")


def _minutes(text: str) -> int | None:
    return int(text[:2]) * 60 + int(text[3:]) if text else None


_PART = tuple(
    (
        re.compile(
            rf"(?:in the |the |on the )?(?:{words})(?: hours?| slots?| time)?(?: only)?\b(?! (?:everyone|everybody|all ,))"
        ),
        _minutes(start),
        _minutes(end),
    )
    for words, start, end in _PARTS
)
_SOME_PART = any_of(words for words, _, _ in _PART)
_TIME = (
    r"(?:(?P<h{n}>[01]?\d|2[0-4])(?::(?P<m{n}>[0-5]\d))?(?P<x{n}>x)?(?![\d:])"
    r"(?: ?(?P<ap{n}>am|pm)\b|(?P<in{n}> (?:in the (?:morning|afternoon|evening)|at night)\b))?"
    r"(?: sharp| on the dot)?"
    r"|(?P<noon{n}>noon|midnight)\b)"
)
_AT, _TO = _TIME.format(n=1), _TIME.format(n=2)
_ABOUT = r"(?:about |around |roughly |say |exactly |approximately |approx |circa |ca )?"
# words after a number that say it is no clock
_COUNTED = (
    r"(?! ?(?:people|persons|minutes?|mins?|hours?|hrs?|h of|weeks?|days?|months?|years?|yrs?|times|slots?|options|of (?:us|them|you|my|the|these|those)|pages|things"
    r"|kids|children|others|more|friends|colleagues|coffees|floors?|points?|meetings?|calls?|years ?- ?|(?:or|to|-) \d{1,2} (?:people|minutes?|mins?|hours?|weeks?|days?|months?|years?))\b| ?[%/]\d)"
)
_SPAN = re.compile(
    rf"(?:(?:any ?time )?(?:from|between) )?{_ABOUT}{_AT} ?(?:-|to|and|until|through|- to) {_ABOUT}{_TO}{_COUNTED}"
)
_BETWEEN = re.compile(r"(?:any ?time )?between ")
_AFTER = re.compile(
    rf"(?:any ?time )?(?:after|from|past|as of|starting(?: at| from)?|since|no earlier than|not earlier than|(?:at|from) the earliest) (?:about |around |at )?{_AT}{_COUNTED}"
    r"(?: (?:on ?wards?|on(?= ?[.,;:)!?]| (?:is|are|works?|would|please)\b|$)|or (?:later|after)|and later|at the earliest))?"
)
_BEFORE = re.compile(
    rf"(?:any ?time )?(?:before(?! at)|until|through|by|no later than|not later than|latest|out by|done by|up until|finish(?:ed)? by|leave at|gone by) (?:about |around |at )?{_AT}{_COUNTED}"
    r"(?: (?:or (?:earlier|before)|at the latest))?"
)
_ONWARDS = re.compile(
    rf"{_AT} (?:on ?wards?|(?:or|and) (?:later|after(?! \d)|afterwards|any time after(?! \d))|plus|at the earliest)\b"
)
_EARLIER = re.compile(rf"{_AT} (?:or|and) (?:earlier|before)\b|{_TO} at the latest\b")
_ON_DAY = re.compile(
    r" (?:on )?(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|d20|\d{1,2}(?:st|nd|rd|th)\b)"
)
_ON_WEEKDAY = re.compile(r" on (?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)\b)")
_POINT = re.compile(rf"(?P<at>(?:at|@|for|around|about|starting at|to|by) ?)?{_ABOUT}{_AT}{_COUNTED}")

Found = tuple[Clock, int]


def read_clock(text: str, at: int, after_day: bool, literal: bool) -> Found | None:
    """The clock or part of the day at this place, and where it ends.

    `after_day`: a day stands directly before, so a bare number is an hour. `literal`: the writer's country counts
    to 24, so "8:30" is in the morning.
    """
    for read in (_read_whole, _read_span, _read_open, _read_part):
        if found := read(text, at, literal):
            return found
    return _read_point(text, at, after_day, literal)


def _read_whole(text: str, at: int, literal: bool) -> Found | None:
    if match := _WHOLE.match(text, at):
        return Clock(whole=True), match.end()
    if match := _EARLY.match(text, at):
        return Clock(8 * 60, 10 * 60, part=True, doubt="early morning"), match.end()
    return None


def _read_part(text: str, at: int, literal: bool) -> Found | None:
    if match := _HALF_DAY.match(text, at):
        return (Clock(9 * 60, NOON, part=True) if "am" in match[0] else Clock(13 * 60, 17 * 60, part=True)), match.end()
    for words, start, end in _PART if _SOME_PART.match(text, at) else ():
        if match := words.match(text, at):
            return Clock(start, end, part=True), match.end()
    return None


def _half(match: re.Match[str], n: int) -> str:
    """am, pm or "" as it is said of this hour."""
    words = match[f"in{n}"]
    if words:
        return "am" if "morning" in words else "pm"
    return match[f"ap{n}"] or ""


def _hour(match: re.Match[str], n: int) -> tuple[int, str]:
    """Minutes from midnight as written, and how it is marked: am, pm, 24 (no other reading) or "" (bare)."""
    if match[f"noon{n}"]:
        return (NOON if match[f"noon{n}"] == "noon" else 24 * 60), "24"
    hour, minute = int(match[f"h{n}"]), int(match[f"m{n}"] or 0)
    half = _half(match, n)
    if half and hour <= 12:
        return hour % 12 * 60 + minute + (NOON if half == "pm" else 0), half
    if hour > 12 or hour == 0 or (match[f"h{n}"].startswith("0") and hour > 6):
        return hour * 60 + minute, "24"
    return hour * 60 + minute, ""


def _bare(minutes: int) -> int:
    """A bare hour: 1 to 6 is afternoon."""
    return minutes + NOON if minutes < 7 * 60 else minutes


def _unclear(minutes: int, literal: bool) -> bool:
    """A bare 7 or 8 o'clock; with minutes, where people count to 24, it is the morning."""
    return 7 * 60 <= minutes < 9 * 60 and not (literal and minutes % 60)


def _read_span(text: str, at: int, literal: bool) -> Found | None:
    match = _SPAN.match(text, at)
    if not match or (" and " in match[0] and not _BETWEEN.match(text, at)):
        return None
    first, one = _hour(match, 1)
    second, two = _hour(match, 2)
    doubt = "half" if match["x1"] or match["x2"] else ""
    clock = _span(first, one, second, two, literal)
    if clock is None:
        return Clock(doubt=f"{match[0]} is no span"), match.end()
    return replace(clock, doubt=doubt or clock.doubt), match.end()


def _span(first: int, one: str, second: int, two: str, literal: bool) -> Clock | None:
    """Start and end of a span of which one or both hours are bare."""
    other = None
    doubt = ""
    if not one:
        first, other, doubt = _start(first, second, two, literal)
    if not two:
        second = next((end for end in (second, second + NOON) if end > first), 0)
        if other and second > 11 * 60 and second - first >= 4 * 60:
            other, doubt = None, ""
    if not first < second <= 24 * 60:
        return None
    if other:
        return Clock(first, second, other=(other, second + NOON if second <= NOON else second), doubt=doubt)
    return Clock(first, second, doubt=doubt)


def _start(first: int, second: int, two: str, literal: bool) -> tuple[int, int | None, str]:
    """The bare start of a span, its other reading, and the doubt."""
    if two in ("am", "pm"):
        start = first % NOON + (NOON if two == "pm" else 0)
        return (start if start < second else first % NOON), None, ""
    if two == "24" and first < 7 * 60 and first + NOON >= second:
        return first, None, ""
    if _unclear(first, literal) and two != "24":
        return first, first + NOON, "a bare 7 or 8 o'clock"
    if _bare(first) != first and two == "24" and second <= NOON:
        return first, None, ""
    return _bare(first), None, ""


def _single(match: re.Match[str], n: int, literal: bool) -> tuple[int, int | None, str]:
    """One hour, its other reading, and the doubt."""
    minutes, marked = _hour(match, n)
    doubt = "half" if match[f"x{n}"] else ""
    if marked:
        return minutes, None, doubt
    if _unclear(minutes, literal):
        return minutes, minutes + NOON, "a bare 7 or 8 o'clock"
    return _bare(minutes), None, doubt


def _read_open(text: str, at: int, literal: bool) -> Found | None:
    if match := _ONWARDS.match(text, at) or _AFTER.match(text, at):
        start, other, doubt = _single(match, 1, literal)
        return Clock(start, None, other=(other, None) if other else None, doubt=doubt), match.end()
    if match := _EARLIER.match(text, at) or _BEFORE.match(text, at):
        n = 1 if match.re is _BEFORE or match["h1"] or match["noon1"] else 2
        end, other, doubt = _single(match, n, literal)
        return Clock(None, end, doubt=doubt if other is None or end < 9 * 60 else ""), match.end()
    return None


def _read_point(text: str, at: int, after_day: bool, literal: bool) -> Found | None:
    match = _POINT.match(text, at)
    if not match:
        return None
    sure_clock = match["noon1"] or match["m1"] or _half(match, 1)
    said = (match["at"] or "").strip() in ("at", "@", "around", "about", "starting at")
    said = said or bool(_ON_WEEKDAY.match(text, match.end()) and not text.endswith(("my ", "have ", "got "), 0, at))
    if not (sure_clock or said or after_day or _ON_DAY.match(text, match.end())):
        return None
    start, other, doubt = _single(match, 1, literal)
    if start >= 24 * 60:
        return Clock(doubt="midnight"), match.end()
    if not (sure_clock or said):
        doubt = doubt or "a number that may be an hour"
    return Clock(start, None, at=True, other=(other, None) if other else None, doubt=doubt), match.end()
