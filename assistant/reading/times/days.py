# ruff: noqa: E501 (a table has one line an idiom)
"""Days: weekdays, dates, weeks, months, holidays, told by themselves, from another day, or as spans."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from assistant.reading.times import weeks
from assistant.reading.times.holidays import nth, read_holiday
from assistant.reading.times.phrases import DAY, Days, Extent, on, week
from assistant.reading.times.setting import Setting, coming, number
from assistant.reading.times.spellings import MONTHS, WEEKDAYS, any_of

Found = tuple[Days, int]
Match = re.Match[str]

_WD = rf"(?P<wd>{'|'.join(WEEKDAYS)})"
_MO = rf"(?P<mo>{'|'.join(MONTHS)})"
_N = r"(?P<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a)"
_YEAR = r"(?:(?: ,)? (?P<year>20\d\d)\b)?"
_TH = r"(?:st|nd|rd|th)"
# what an ordinal counts when it is no day of the month
_ORDINAL_NOUN = (
    r"(?! ?(?:floors?|streets?|st\b|avenues?|ave\b|rows?|times?|editions?|grade|birthday|attempt|degree|class|quarter|century"
    r"|anniversary|person|one|coffee|cup|option|choice|place|year|round|child|generation|platform|of my|of our|of the|arrondissement|district|weeks?|half))"
)
_AS_DAY = rf"(?:(?P<wd>{'|'.join(WEEKDAYS)})s?(?: ,)?(?: the)? )?"


def _dated(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _check(match: Match, day: date | None) -> Days | None:
    """A date beside a weekday must agree with it."""
    if day is None:
        return on(doubt=f"no such day: {match[0]}")
    named = match.groupdict().get("wd")
    if named and WEEKDAYS.index(named) != day.weekday():
        return on(day, doubt=f"{match[0]}: weekday and date disagree")
    return on(day)


def _in_month(match: Match, s: Setting) -> Days | None:
    """A day and a month; without a year the next one to come."""
    month, day = MONTHS.index(match["mo"]) + 1, int(match["n"])
    years = [int(match["year"])] if match["year"] else [s.today.year, s.today.year + 1]
    found = next((d for y in years if (d := _dated(y, month, day)) and (d >= s.today or match["year"])), None)
    days = _check(match, found)
    if days and found and not match["year"] and (found - s.today).days > 300 and not days.doubt:
        return replace(days, doubt=f"{match[0]} is just past")
    return days


def _token(match: Match, s: Setting) -> Days | None:
    day = date(int(match["y"]), int(match["m"]), int(match["d"]))
    days = _check(match, day)
    return replace(days, doubt=days.doubt or f"{match[0]}: day or month first?") if match["x"] and days else days


def of_month(today: date, day: int) -> date | None:
    """The next such day of a month, today included."""
    for later in range(3):
        month = today.month - 1 + later
        found = _dated(today.year + month // 12, month % 12 + 1, day)
        if found and found >= today:
            return found
    return None


def _ordinal(match: Match, s: Setting) -> Days | None:
    start = s.today
    mention = s.mention.begins if s.mention and s.mention.extent is not Extent.WEEKDAYS else None
    if mention and mention > s.today and (mention - s.today).days < 200 and s.mention and not s.mention.doubt:
        start = mention.replace(day=1) if mention.replace(day=1) > s.today else s.today
    found = of_month(start, int(match["n"]))
    days = _check(match, found)
    if found == s.today and days and not days.doubt:
        return replace(days, doubt="that is today")
    return days


def _next(match: Match, s: Setting) -> Days | None:
    """ "next Thursday": the one of next week; said early in a week there are two readings."""
    monday = s.today - timedelta(days=s.today.weekday()) + timedelta(weeks=1)
    day = monday + timedelta(days=WEEKDAYS.index(match["wd"]))
    return on(day, doubt="this week or next?" if s.today.weekday() <= 2 else "")


def _weekday(match: Match, s: Setting) -> Days | None:
    weekday = WEEKDAYS.index(match["wd"])
    doubt = "every other: which ones?" if match["every"] and "other" in match["every"] else ""
    return Days(Extent.WEEKDAYS, weekdays=(weekday,), repeat=bool(match["every"] or match["s"]), doubt=doubt)


def _next_few(match: Match, s: Setting) -> Days | None:
    """ "the next two Tuesdays"."""
    first = coming(s.today, WEEKDAYS.index(match["wd"]))
    return on(*(first + timedelta(weeks=n) for n in range(number(match["n"]))))


def _in_weeks(match: Match, s: Setting) -> Days | None:
    """ "Tuesday week", "a week on Tuesday", "two weeks from Monday": the coming one, and weeks on."""
    weekday = WEEKDAYS.index(match["wd"])
    weeks = number(match["n"]) if match.groupdict().get("n") else 1
    return on(
        coming(s.today, weekday) + timedelta(weeks=weeks), doubt="from today?" if s.today.weekday() == weekday else ""
    )


def _after_next(match: Match, s: Setting) -> Days | None:
    return on(coming(s.today, WEEKDAYS.index(match["wd"])) + timedelta(weeks=1), doubt="after next")


def _nth(match: Match, s: Setting) -> Days | None:
    """ "the first Monday in December", "the last Friday of the month"."""
    n = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": -1}[
        match["nth"]
    ]
    year, month = weeks.month_of(match["which"], s.today)
    found = nth(year, month, WEEKDAYS.index(match["wd"]), n)
    if found < s.today and match["which"] in MONTHS:
        found = nth(year + 1, month, WEEKDAYS.index(match["wd"]), n)
    return on(found) if found >= s.today else on(doubt="past")


def _ahead(days: int) -> Callable[[Match, Setting], Days | None]:
    return lambda match, s: on(s.today + timedelta(days=days))


def _weeks_ahead(match: Match, s: Setting) -> Days | None:
    """ "Three weeks today", "a fortnight tomorrow"."""
    return on(s.today + timedelta(weeks=number(match["n"]), days=match["from"] == "tomorrow"))


def _in_days(match: Match, s: Setting) -> Days | None:
    return on(s.today + timedelta(days=number(match["n"]) * (7 if match["unit"].startswith("week") else 1)))


def _next_day(match: Match, s: Setting) -> Days | None:
    day = s.mention.ends if s.mention else None
    return on(day + DAY) if day else on(s.today + DAY, doubt="after which day?")


def _that_day(match: Match, s: Setting) -> Days | None:
    return on(s.mention.begins) if s.mention and s.mention.begins else None


def _thereafter(match: Match, s: Setting) -> Days | None:
    """ "after that", "from then on": after the span or the day that was named last."""
    if s.mention is None or s.mention.ends is None:
        return None
    first = s.mention.ends + (timedelta() if "from" in match[0] else DAY)
    return Days(Extent.SPAN, first, None, start=True, doubt=s.mention.doubt)


def _weeks_after(match: Match, s: Setting) -> Days | None:
    """ "Or a week later": the day that was named last, in a later week."""
    named = s.mention if s.mention and s.mention.extent is not Extent.SPAN else None
    return on(named.begins + timedelta(weeks=number(match["n"]))) if named and named.begins else None


def _day_before(match: Match, s: Setting) -> Days | None:
    day = s.mention.begins if s.mention else None
    return on(day - DAY) if day else None


_IN_MAY = "(?:(?<=in )|(?<=by )|(?<=from )|(?<=until )|(?<=after )|(?<=before ))"  # else these two are verbs
_EVERY = Days(Extent.EVERY)
_WORKDAYS = replace(_EVERY, weekdays=(0, 1, 2, 3, 4))

# one line an idiom, the longer before the shorter
_POINTS: tuple[tuple[re.Pattern[str], Callable[[Match, Setting], Days | None]], ...] = tuple(
    (re.compile(pattern), build)
    for pattern, build in (
        (rf"{_AS_DAY}(?:the )?d(?P<y>\d{{4}})_(?P<m>\d\d)_(?P<d>\d\d)(?P<x>x?)\b", _token),
        (rf"{_AS_DAY}(?:the )?(?P<n>\d{{1,2}}){_TH}?(?: of)? {_MO}{_YEAR}\b", _in_month),
        (rf"{_AS_DAY}{_MO}(?: the)? (?P<n>\d{{1,2}}){_TH}?(?![:\d]|{_TH}){_YEAR}", _in_month),
        (rf"(?:the )?(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th) {_WD} (?:in|of) (?P<which>{'|'.join(MONTHS)}|(?:the |next |this |the next )month)\b", _nth),
        (rf"{_N} weeks? (?:on|from|after) (?:next |this |coming )?{_WD}\b", _in_weeks),
        (rf"{_WD} in {_N} weeks?\b", _in_weeks),
        (rf"{_WD} (?P<n>2|two) weeks\b", _in_weeks),
        (rf"{_WD} week(?! of| after| \d| is)\b", _in_weeks),
        (rf"(?:the )?{_WD} after next\b", _after_next),
        (rf"(?:the )?(?:following|subsequent) {_WD}\b|(?:the |on the )?(?P<wd2>{'|'.join(WEEKDAYS)}) (?:after(?: that)?|following|thereafter)(?= ?(?:[,.;)]|$| or| from| at| works| is| would| between| in))", lambda m, s: _following_any(m, s)),
        (rf"(?:on )?(?:this|the coming|coming|this coming|the upcoming|upcoming) {_WD}\b|(?P<wd3>{'|'.join(WEEKDAYS)}) (?:this week|coming|of this week)\b", lambda m, s: _this_any(m, s)),
        (rf"(?:the )?next {_WD}\b", _next),
        (rf"(?P<wd>{'|'.join(WEEKDAYS)}) next\b(?! (?:week|month))", _next),
        (rf"{_AS_DAY}(?:the )?(?P<n>[12]?\d|3[01]){_TH}\b{_ORDINAL_NOUN}", _ordinal),
        (rf"(?:the |these )?(?:next|coming) (?P<n>2|3|4|two|three|four) {_WD}s\b", _next_few),
        (r"(?:some ?time |early |later )?(?:in |during |over |early in )the new year\b", weeks.new_year),
        (r"(?:some ?time )?(?:in |during |over )?(?:the )?(?:coming |next |early |late )?(?P<season>spring|summer|autumn|winter)\b(?! (?:break|term|holiday|school))", weeks.season),
        (r"(?:the )?day after tomorrow\b", _ahead(2)),
        (r"tomorrow week|a week tomorrow|1 weeks? (?:from )?tomorrow\b", _ahead(8)),
        (r"(?:today week|a week (?:from )?today|(?:a|1|one) weeks? from (?:today|now))\b", _ahead(7)),
        (r"tomorrow\b", _ahead(1)),
        (rf"(?:in )?(?:a )?{_N} weeks? (?:from )?(?P<from>today|now|tomorrow)\b", _weeks_ahead),
        (r"(?:later )?today\b", _ahead(0)),
        (rf"in {_N} (?P<unit>days?)(?: time)?\b|(?P<n2>\d{{1,2}}) days? from (?:now|today)\b", lambda m, s: _in_days(m, s) if m["n"] else on(s.today + timedelta(days=int(m["n2"])))),
        (rf"in (?:a )?{_N} weeks?(?: time)?\b(?P<open>(?= ?,? ?(?:any|on|every|all|monday|tuesday|wednesday|thursday|friday)))?", weeks.weeks_later),
        (r"(?:the )?(?:following|next|subsequent) day\b|(?:the )?day (?:after(?: (?:it|that|this))?|thereafter|following)\b(?! (?:tomorrow|the|d20|monday|tuesday|wednesday|thursday|friday|[a-z]+day|\d))|(?:the )?day after(?= \d{1,2}(?::\d\d)? (?:am|pm))", _next_day),
        (r"(?:any ?time |any day )?(?:after (?:that|this|then)|thereafter|from then(?: on(?:wards)?)?|afterwards|from that day(?: on(?:wards)?)?)\b", _thereafter),
        (r"(?<=not )(?:on )?that day\b", _that_day),
        (rf"(?:the same day )?{_N} weeks? (?:later|after that|after)\b(?= ?[,.;)]|$)", _weeks_after),
        (r"the day before\b(?! (?:the|that|christmas|easter|new|thanksgiving|\w+day|d20|\d))", _day_before),
        (r"(?:over |in |within |during |for )?(?:the )?(?:next|coming) (?P<n>\d{1,2}|two|three|four|five|six|ten) (?P<unit>days|weeks)\b", weeks.next_span),
        (r"(?:over |in |within |during )?(?:the )?(?:next|coming) (?:few |couple of |some )?(?:days|weeks)\b", weeks.some_days),
        (rf"(?:the )?(?P<nth>first|second|third|fourth|last) (?P<full>full |whole |complete |working )?week (?:of|in) (?P<which>{'|'.join(MONTHS)}|(?:the |next |this )month)\b", weeks.week_of_month),
        (rf"(?:the |my )?(?P<end>first|last) {_N} (?:working |week)?days (?:of|in) (?P<scope>next week|the week|this week|that week|the week after next|the following week|{'|'.join(MONTHS)})\b", weeks.first_days),
        (r"(?:the )?week after next(?: week)?\b|(?:the )?(?:week|one) after next\b", weeks.week_after_next),
        (r"(?:in )?(?:the )?(?P<rest>rest of |remainder of |later )?(?:this|the current) week\b", weeks.this_week),
        (r"(?P<rest>the rest of |later )(?:the |in the )?week\b", weeks.this_week),
        (r"(?P<rest>all |the whole |whole )(?:this )?week\b", weeks.this_week),
        (r"(?:in )?(?:the )?(?:next|coming|upcoming) week\b|week next\b", weeks.coming_week),
        (r"(?:any day )?(?:in )?(?:that|the same) week\b", weeks.that_week),
        (r"(?:in )?(?:the )?(?:following week|week (?:after(?: (?:that|this))?|thereafter|following))\b(?! (?:the|d20|[a-z]+day|\d|easter|christmas|thanksgiving|new year|next))", weeks.week_later),
        (r"(?:calendar |kw |in kw |in )?week (?:no ?\.? ?|number )?(?P<n>[1-5]?\d)\b(?! ?(?:days|weeks))", weeks.week_number), (r"(?:in )?kw ?(?P<n>[1-5]?\d)\b", weeks.week_number),
        (r"(?:at |on |over )?(?:the |this |the coming )?(?P<which>next )?weekend\b", weeks.weekend),
        (rf"(?:in |during |some ?time in |over )?(?:the )?(?:(?P<part>early|mid|late|start|beginning|middle|end|first half|second half) (?:of |in )?)?(?P<which>{'|'.join(m for m in MONTHS if m not in ('may', 'march'))}|{_IN_MAY}(?:may|march)|(?:this|next) month)\b", weeks.month),
        (r"(?:in |during )(?:(?P<part>early|mid|late) )?(?P<which>may|march)\b", weeks.month),
        (rf"(?P<every>(?:every|any|each|all|on a|never a) (?:other )?)?{_WD}(?P<s>s)?\b(?! ?'s)", _weekday),
        (r"(?:on )?(?:any |all |the )?weekends\b|(?:any|every) weekend\b", lambda m, s: Days(Extent.WEEKDAYS, weekdays=(5, 6), repeat=True)),
        (r"(?:on )?(?:any|every|each|all|most|during) ?(?:other )?(?:the )?(?:week|working|work|business) ?days?\b|(?:on )?(?:week|working|work)days\b|weekday(?= (?:mornings?|afternoons?|evenings?|lunch))|(?:during|in) the week\b(?! (?:of|after|before|commencing|beginning|from|that))", lambda m, s: _WORKDAYS),
        (r"(?:any|every|each) days?\b|any other days?\b|all days\b|daily\b|any time\b|anything\b", lambda m, s: _EVERY),
        (r"every other day\b|(?:on )?alternate days\b", lambda m, s: replace(_EVERY, doubt="which days?")),
    )
)  # fmt: skip


def _following_any(match: Match, s: Setting) -> Days | None:
    weekday = match["wd"] or match["wd2"]
    if s.mention is None or s.mention.ends is None:
        return on(coming(s.today, WEEKDAYS.index(weekday)), doubt="after which day?")
    return on(coming(s.mention.ends, WEEKDAYS.index(weekday)))


def _this_any(match: Match, s: Setting) -> Days | None:
    weekday = WEEKDAYS.index(match["wd"] or match["wd3"])
    if weekday == s.today.weekday():
        return on(s.today, doubt="today, or in a week?")
    return on(coming(s.today, weekday))


_SOME_POINT = any_of(pattern for pattern, _ in _POINTS)


def read_point(text: str, at: int, s: Setting) -> Found | None:
    """Days told without a span: a day, a week, a month, a holiday; and where the words end."""
    if found := _relative(text, at, s):
        return found
    if found_day := read_holiday(text, at, s.today, s.zone):
        return on(found_day[0]), found_day[1]
    for pattern, build in _POINTS if _SOME_POINT.match(text, at) else ():
        if match := pattern.match(text, at):
            days = build(match, s)
            if days is not None:
                return days, match.end()
    return None


_BESIDE = re.compile(
    rf"(?:on )?(?:the )?(?:(?:last )?(?P<wd>{'|'.join(WEEKDAYS)})|(?P<day>day)|(?P<week>week|one)|weeks.weekend) (?P<side>after|before|following|of|containing|preceding|with) (?=(?:the )?(?:\S{{3,}}|\d))"
)
_NO_DAY = re.compile(r"(?:that|this|next|tomorrow|it)\b")


def _relative(text: str, at: int, s: Setting) -> Found | None:
    """ "the Tuesday before Thanksgiving", "the week of the 14th", "the day after New Year"."""
    match = _BESIDE.match(text, at)
    if not match or _NO_DAY.match(text, match.end()):
        return None
    other = read_point(text, match.end(), replace(s, mention=None)) if not _BESIDE.match(text, match.end()) else None
    if other is None or (other[0].begins is None and not other[0].weekdays):
        return None
    day = resolve_weekday(other[0], s.today).begins
    if day is None or (match["week"] is None and match["side"] in ("of", "with", "containing")):
        return None
    return _beside(match, day, other[0]), other[1]


def _beside(match: Match, day: date, other: Days) -> Days:
    before = match["side"] in ("before", "preceding")
    if match["week"]:
        return replace(
            week(day, {"after": 1, "following": 1, "before": -1, "preceding": -1}.get(match["side"], 0)),
            doubt=other.doubt,
        )
    if match["wd"]:
        weekday = WEEKDAYS.index(match["wd"])
        return on(coming(day, weekday) if not before else coming(day - timedelta(days=8), weekday), doubt=other.doubt)
    return on(day - DAY if before else (other.ends or day) + DAY, doubt=other.doubt)


def resolve_weekday(days: Days, today: date) -> Days:
    """A bare weekday as its next date."""
    if days.extent is not Extent.WEEKDAYS or not days.weekdays:
        return days
    first = coming(today, days.weekdays[0])
    dates = tuple(sorted(coming(first - DAY, weekday) for weekday in days.weekdays))
    doubt = "today, or in a week?" if today.weekday() in days.weekdays else ""
    return replace(days, extent=Extent.DATES, dates=dates, weekdays=(), doubt=days.doubt or doubt)
