"""Weekdays within the week or month named beside them, and dates that settle or echo a day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from assistant.reading.times.bounds import Bounds, Found, matching
from assistant.reading.times.days import resolve_weekday
from assistant.reading.times.phrases import BUSY, DAY, FREE, Clause, Clock, Days, Extent, Part


def settled(clauses: list[Clause]) -> list[Clause]:
    """ "next Thursday, the 10th": a date beside a doubtful day settles it."""
    result: list[Clause] = []
    for clause in clauses:
        parts: list[Part] = []
        for n, part in enumerate(clause.parts):
            previous = parts[-1] if parts else None
            behind = (
                result[-1].parts[-1]
                if not parts and result and result[-1].parts and part.join in (",", "(", ":")
                else None
            )
            in_week = n + 1 < len(clause.parts) and _is_scope(clause.parts[n + 1].phrase)  # "Thursday next week"
            kept = in_week or clause.text.startswith("if ")  # "if Thursday then not before 2"
            if not kept and _echoes(part, [*result, replace(clause, parts=tuple(parts))]):
                continue
            if chosen := _of_weekend(part, previous or behind):
                part, previous, behind = chosen, previous and chosen, behind and chosen
                if previous is None:
                    result[-1] = replace(result[-1], parts=result[-1].parts[:-1])
                    parts.append(part)
                else:
                    parts[-1] = part
            elif _settles(part, previous):
                parts[-1] = replace(part, join=parts[-1].join)
            elif behind and _settles(part, behind):
                last = result[-1]
                result[-1] = replace(last, parts=(*last.parts[:-1], replace(part, join=behind.join)))
            else:
                parts.append(part)
        result.append(replace(clause, parts=tuple(parts)))
    return result


def of_one_day(before: Clause, clause: Clause) -> bool:
    """Whether hours that are free follow hours of one day that are not, with no day of their own."""
    days = [p.phrase for p in before.parts if isinstance(p.phrase, Days)]
    told = before.sign == BUSY and before.has_clock and len(days) == 1 and not days[0].repeat
    clocks = [p.words for p in clause.parts if isinstance(p.phrase, Clock)]
    each = any(re.match(r"(?:any|every|all|most|each)\b|.*(?:ings|oons)$", words) for words in clocks)
    return told and clause.sign == FREE and bool(clocks) and not clause.has_days and not each


def parts_of_day(*clauses: Clause) -> bool:
    return all(p.phrase.part for c in clauses for p in c.parts if isinstance(p.phrase, Clock))


def same_day(clauses: list[Clause]) -> list[Clause]:
    """ "Friday morning is out, the afternoon is fine": the afternoon of that day."""
    result = clauses[:1]
    for before, clause in pairwise(clauses):
        days = tuple(p for p in before.parts if isinstance(p.phrase, Days))
        its = of_one_day(before, clause) and parts_of_day(before, clause)
        result.append(replace(clause, parts=(*days, *clause.parts)) if its else clause)
    return result


def _echoes(part: Part, before: list[Clause]) -> bool:
    """ "tomorrow, I know it's a Saturday": the weekday of the date just named."""
    days = [p.phrase for c in before for p in c.parts if isinstance(p.phrase, Days)]
    echo = part.phrase
    if not days or not isinstance(echo, Days) or echo.extent is not Extent.WEEKDAYS or echo.repeat or part.join == "or":
        return False
    return (
        days[-1].extent is Extent.DATES and len(days[-1].dates) == 1 and (days[-1].dates[0].weekday(),) == echo.weekdays
    )


def _of_weekend(part: Part, previous: Part | None) -> Part | None:
    """ "Over the weekend: Saturday 2 to 4": that Saturday."""
    one, two = previous.phrase if previous else None, part.phrase
    if not isinstance(one, Days) or not isinstance(two, Days) or previous is None or part.join in ("or", "and", "but"):
        return None
    dates = tuple(d for d in one.dates if (d.weekday(),) == two.weekdays or (d,) == two.dates)
    if "weekend" not in previous.words or one.repeat or two.repeat or len(one.dates) < 2 or len(dates) != 1:
        return None
    return replace(part, phrase=replace(one, dates=dates), join=previous.join)


def _settles(part: Part, previous: Part | None) -> bool:
    one, two = previous.phrase if previous else None, part.phrase
    if (
        not isinstance(one, Days)
        or not isinstance(two, Days)
        or two.extent is not Extent.DATES
        or two.doubt
        or len(two.dates) != 1
    ):
        return False
    if one.extent is Extent.WEEKDAYS:
        return part.join != "or" and one.weekdays == (two.dates[0].weekday(),) and part.join in ("", "(", ",")
    if part.join in ("or", "and") or one.extent is not Extent.DATES or len(one.dates) != 1:
        return False
    near = abs((one.dates[0] - two.dates[0]).days) in (0, 7)
    return near and (bool(one.doubt) or one.dates == two.dates)


def scoped(clauses: list[Clause], found: Found, bounds: Bounds) -> list[Clause]:
    """The clauses with every weekday as dates: in the week or month named beside it, else the next to come."""
    flat = [(n, k, p) for n, c in enumerate(clauses) for k, p in enumerate(c.parts) if isinstance(p.phrase, Days)]
    used: set[int] = set()
    resolved: dict[tuple[int, int], Days] = {}
    for i, (n, k, part) in enumerate(flat):
        days = part.phrase
        assert isinstance(days, Days)
        if days.extent is not Extent.WEEKDAYS:
            if days.extent is Extent.DATES and days.dates and not days.repeat and clauses[n].sign == FREE:
                found.latest = max(filter(None, (days.dates[-1], found.latest)))
            continue
        if _repeats_too(flat, i):
            days = replace(days, repeat=True)
        where = _scope_at(flat, i, clauses, used)
        scope = flat[where][2].phrase if where is not None else found.scope
        wished = where is not None and _with_exceptions(clauses[flat[where][0] : n + 1])
        if (
            where is not None
            and _sign(clauses, flat[where]) == clauses[n].sign
            and not (wished or _of_every(flat, where))
        ):
            used.add(where)
        assert scope is None or isinstance(scope, Days)
        resolved[n, k] = _dates_of(days, scope, clauses, n, bounds, found)
    left = [
        w for w, item in enumerate(flat) if w not in used and getattr(item[2].phrase, "extent", None) is Extent.SCOPE
    ]
    if used and any(flat[w][2].join == "or" or (w + 1 in used and flat[w + 1][2].join == "or") for w in left):
        found.doubts.append("which of these weeks?")
    if any(_sign(clauses, flat[w]) == BUSY for w in used) and any(
        _is_every(item[2].phrase) and _sign(clauses, item) == FREE for item in flat
    ):
        found.doubts.append("any day of which week?")
    found.scope = _last_scope(flat, clauses, found.scope)
    result = []
    for n, clause in enumerate(clauses):
        parts = tuple(
            replace(p, phrase=resolved.get((n, k), p.phrase))
            for k, p in enumerate(clause.parts)
            if not any(flat[w][:2] == (n, k) for w in used)
        )
        result.append(replace(clause, parts=parts))
    return result


def _with_exceptions(clauses: list[Clause]) -> bool:
    """ "Next week is fine, though Monday only after 3": the week is wished for by itself."""
    return any(c.said for c in clauses[:1]) and any(c.join == "but" for c in clauses[1:])


def _repeats_too(flat: list[tuple[int, int, Part]], i: int) -> bool:
    """Whether the day before in a list was every such day: "any Tuesday or Thursday"."""
    before = flat[i - 1][2].phrase if i else None
    joined_up = flat[i][2].join in ("or", "and", ",") and i > 0
    return joined_up and isinstance(before, Days) and before.repeat and before.extent is Extent.WEEKDAYS


def _is_every(days: object) -> bool:
    return isinstance(days, Days) and days.extent is Extent.EVERY


def _of_every(flat: list[tuple[int, int, Part]], where: int) -> bool:
    """Whether a week is first of all that of an "any day" before it: "any day this week, or Saturday morning"."""
    return where > 0 and _is_every(flat[where - 1][2].phrase) and flat[where][2].join == ""


def _is_scope(days: object) -> bool:
    return isinstance(days, Days) and (
        days.extent is Extent.SCOPE
        or (days.extent is Extent.SPAN and (days.start or days.until or days.first is not None))
    )


def _scope_at(flat: list[tuple[int, int, Part]], i: int, clauses: list[Clause], used: set[int]) -> int | None:
    """Which week or month a weekday belongs to: beside it, before it, or at the end of its list."""
    if (
        i + 1 < len(flat)
        and _is_scope(flat[i + 1][2].phrase)
        and flat[i + 1][2].join == ""
        and flat[i + 1][0] == flat[i][0]
    ):
        return i + 1
    for j in range(i - 1, -1, -1):
        phrase = flat[j][2].phrase
        if _is_scope(phrase):
            span = isinstance(phrase, Days) and phrase.extent is Extent.SPAN
            if (span and (flat[i][2].join in ("or", "and"))) or (
                j not in used and _sign(clauses, flat[j]) not in (FREE, _sign(clauses, flat[i]))
            ):
                return None
            return j
    for j in range(i + 1, len(flat)):
        if _is_scope(flat[j][2].phrase):
            repeat = bool(getattr(flat[i][2].phrase, "repeat", False))
            of_every = _is_every(flat[j - 1][2].phrase)
            if _sign(clauses, flat[i]) == FREE and _stands_alone(clauses[flat[j][0]], flat[j - 1][0] != flat[j][0]):
                return None  # "Friday until 12, otherwise any time next week"
            any_other = of_every and not repeat  # "not Monday, any other day next week"
            same = _sign(clauses, flat[j]) == _sign(clauses, flat[i])
            return j if flat[j][2].join in ("", ",") and (same or any_other) else None
        if getattr(flat[j][2].phrase, "extent", None) not in (Extent.WEEKDAYS, Extent.EVERY):
            return None
    return None


def _stands_alone(clause: Clause, first: bool) -> bool:
    """Whether a week is told as another choice, with hours of its own."""
    return first and clause.join in ("but", "or", ";") and clause.has_clock


def _sign(clauses: list[Clause], item: tuple[int, int, Part]) -> str:
    return clauses[item[0]].sign


def _every(part: Part) -> bool:
    return isinstance(part.phrase, Days) and part.phrase.extent is Extent.EVERY and part.words != "any time"


def _dates_of(days: Days, scope: Days | None, clauses: list[Clause], n: int, bounds: Bounds, found: Found) -> Days:
    """A weekday as dates."""
    if scope is not None:
        first = max(scope.first or bounds.today, bounds.today)
        last = scope.last or bounds.horizon
        dates = matching(days.weekdays, first, last)
        if not days.repeat and (scope.last is None or scope.extent is Extent.SPAN):
            dates = _first_of_each(dates)
        if dates:
            return replace(days, extent=Extent.DATES, dates=dates, weekdays=())
        return Days(Extent.DATES, doubt="no such weekday there")
    every = any(_every(p) for c in clauses for p in c.parts)
    if clauses[n].sign == BUSY and bounds.standing and bounds.standing.weekday() in days.weekdays and not days.repeat:
        return replace(days, extent=Extent.DATES, dates=(bounds.standing,), weekdays=())  # the day that was agreed
    if clauses[n].sign == BUSY and bounds.today.weekday() in days.weekdays and not (days.repeat or every):
        return replace(
            days,
            extent=Extent.DATES,
            dates=matching(days.weekdays, bounds.today, bounds.today + timedelta(days=7)),
            weekdays=(),
        )
    if days.repeat or (every and clauses[n].sign == BUSY):
        return replace(
            days,
            extent=Extent.DATES,
            dates=matching(days.weekdays, bounds.today, bounds.horizon),
            weekdays=(),
            repeat=True,
        )
    found.loose = found.loose or clauses[n].sign == BUSY
    start = max(bounds.today, found.until - DAY) if found.until and clauses[n].sign == FREE else bounds.today
    found_days = resolve_weekday(days, start)
    if clauses[n].sign == FREE:
        found_days = _in_order(found_days, found)
    if bounds.standing and clauses[n].sign == FREE and any(_other_week(d, bounds.standing) for d in found_days.dates):
        return replace(found_days, doubt=found_days.doubt or "this week, or that of the meeting?")
    if bounds.today.weekday() in days.weekdays and _is_past(clauses[n], bounds):
        return replace(found_days, doubt=days.doubt)
    return found_days


def _in_order(days: Days, found: Found) -> Days:
    """Whoever says "Tuesday or Friday" on a Thursday hardly means tomorrow."""
    last = days.dates[-1] if days.dates else None
    before = last is not None and found.latest is not None and last < found.latest and _other_week(last, found.latest)
    found.latest = max(filter(None, (last, found.latest)), default=None)
    return replace(days, doubt=days.doubt or "before the day named first, or after it?") if before else days


def _is_past(clause: Clause, bounds: Bounds) -> bool:
    """Whether every clock of a clause would be over today: "Tuesday at 9", said on a Tuesday at 10."""
    clocks = [p.phrase for p in clause.parts if isinstance(p.phrase, Clock)]
    now = bounds.now.astimezone(ZoneInfo(bounds.zone))
    ends = [(c.end if c.end is not None else c.start) or 24 * 60 for c in clocks]
    return bool(ends) and max(ends) <= now.hour * 60 + now.minute


def _other_week(one: date, two: date) -> bool:
    return one.isocalendar()[:2] != two.isocalendar()[:2]


def _first_of_each(dates: tuple[date, ...]) -> tuple[date, ...]:
    seen: dict[int, date] = {}
    for day in dates:
        seen.setdefault(day.weekday(), day)
    return tuple(seen.values())


def _last_scope(flat: list[tuple[int, int, Part]], clauses: list[Clause], before: Days | None) -> Days | None:
    """The week that later sentences speak of, if one was named."""
    for item in reversed(flat):
        phrase = item[2].phrase
        if isinstance(phrase, Days) and phrase.extent is Extent.SCOPE and _sign(clauses, item) == FREE:
            return phrase
    return before if not flat else None
