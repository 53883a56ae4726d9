"""Sentences with their signs -> which days and clocks are wished for, and which excluded."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from assistant.reading.times.bounds import Bounds, Found, matching
from assistant.reading.times.days import resolve_weekday
from assistant.reading.times.grouping import Group, groups, narrowed
from assistant.reading.times.phrases import (
    BACK,
    BUSY,
    DAY,
    FREE,
    LATER,
    SATURDAY,
    Clause,
    Clock,
    Days,
    Extent,
    Part,
    Zone,
)  # fmt: skip
from assistant.reading.times.scopes import same_day, scoped, settled


def gathered(spoken: list[list[Clause]], bounds: Bounds) -> Found:
    """What all sentences say together."""
    found = Found()
    for clauses in spoken:
        _zones(clauses, found)
        clauses = scoped(same_day(settled(clauses)), found, bounds)
        for clause in clauses:
            _note(clause, found, bounds)
        _wishes([c for c in clauses if c.sign == FREE], found, bounds)
        _exclusions(clauses, found, bounds)
    return found


def _note(clause: Clause, found: Found, bounds: Bounds) -> None:
    """Doubts of a clause that counts, and the dates of "ask me again in March" and "back on Monday"."""
    if clause.sign not in (FREE, BUSY, LATER, BACK):
        return
    if clause.doubt and clause.parts:
        found.doubts.append(clause.doubt)
    if clause.sign == BACK and clause.has_clock:
        found.doubts.append("back on that day, or free at that hour?")
    for part in clause.parts:
        doubt = getattr(part.phrase, "doubt", "")
        if doubt and clause.sign != LATER:
            found.doubts.append(doubt)
    if clause.sign in (LATER, BACK):
        days = [p.phrase for p in clause.parts if isinstance(p.phrase, Days)]
        begins = resolve_weekday(days[0], bounds.today).begins if days else None
        if begins is None and days and days[0].last and days[0].until:
            begins = days[0].last
        if begins:
            found.until = max(begins, found.until or begins)


def _zones(clauses: list[Clause], found: Found) -> None:
    for clause in clauses:
        for part in clause.parts:
            if isinstance(part.phrase, Zone) and clause.sign == FREE:
                found.zone = part.phrase if found.zone is None or part.phrase.everywhere else found.zone


def _wishes(clauses: list[Clause], found: Found, bounds: Bounds) -> None:
    parts = [part for clause in clauses for part in clause.parts]
    plural = any(p.words.endswith(("ings", "oons")) and isinstance(p.phrase, Clock) for p in parts)
    alike = any(" also " in f" {c.text} " or " too " in f" {c.text} " for c in clauses)
    one_zone = [p.phrase for p in parts if isinstance(p.phrase, Zone) and not p.phrase.everywhere]
    zone = one_zone[0].name if one_zone else ""
    for group in _shared([g for run in _runs(clauses) for g in groups(run)], found):
        clocks = tuple(replace(c, zone=c.zone or zone) for c in group.clocks)
        if len({z.name for z in one_zone}) > 1 and not all(c.zone for c in group.clocks):
            found.doubts.append("two zones")
        days = [p.phrase for p in group.days if isinstance(p.phrase, Days)]
        if any(d.first and d.last is None and d.extent is Extent.SPAN and d.first > bounds.horizon for d in days):
            found.doubts.append("until when?")
        if any(d.start for d in days) and any(c.at for c in clocks):
            found.doubts.append("from that hour on?")
        if not days or _limits_all(clauses, days, clocks):
            _rule(clocks, alike, plural, found, bounds)
        elif any(d.until and d.start for d in days) and len(days) == 1:
            found.until = days[0].first
            found.doubts += ["hours of which day?"] if clocks else []
        else:
            only = any(" only " in f" {c.text} " for c in clauses)
            _wish(days, clocks, group.days[0].join == "but", alike, only, found, bounds)


def _limits_all(clauses: list[Clause], days: list[Days], clocks: tuple[Clock, ...]) -> bool:
    """ "Not before 11 any day": a limit for whatever days are named, else for all; "any day after 3" is a wish."""
    limit = any(re.match(r"(?:not|never|no earlier|only) ", f"{p.words} ") for c in clauses for p in c.parts)
    return limit and bool(clocks) and all(d.extent is Extent.EVERY for d in days)


def _wish(
    days: list[Days], clocks: tuple[Clock, ...], but: bool, alike: bool, only: bool, found: Found, bounds: Bounds
) -> None:
    """Days with their clocks, beside what was wished for before."""
    dates = _days(days, bounds)
    if dates and _disagree(clocks, dates[0], bounds):
        found.doubts.append("two zones, two hours")
    if found.loose and any(d.extent in (Extent.SCOPE, Extent.EVERY) for d in days):
        found.doubts.append("which of these weekdays are excluded?")
    if clocks and but:
        clocks = _overriding(dates, clocks, found)
    listed = sum(d.extent is Extent.DATES and not d.repeat for d in days) > 1
    wider = next((n for n, (before, own) in enumerate(found.free) if not own and set(dates) <= set(before)), None)
    if wider is not None and not alike:
        before, _ = found.free.pop(wider)  # "Weekends only. Saturday 10-12": the second says it exactly
        if found.listed and clocks:
            listed = True
            found.free.append(
                (tuple(day for day in before if day not in dates), ())
            )  # "All three; Thursday until noon"
        else:
            found.doubts += [] if found.only or set(dates) == set(before) else ["all of it, or only those hours?"]
    found.listed = listed
    found.only = only and not clocks
    found.free.append((dates, clocks))


def _disagree(clocks: tuple[Clock, ...], day: date, bounds: Bounds) -> bool:
    """ "9am ET / 4pm CET": an hour said again in another zone that is another hour."""
    if len({c.zone for c in clocks}) < 2:
        return False
    noons = [datetime.combine(day, time(12), ZoneInfo(c.zone or bounds.zone)).astimezone(UTC) for c in clocks]
    return len({noon + timedelta(minutes=c.start or 0) for noon, c in zip(noons, clocks, strict=True)}) > 1


def _overriding(dates: tuple[date, ...], clocks: tuple[Clock, ...], found: Found) -> tuple[Clock, ...]:
    """ "..., but Thursday not after 4": takes these days from what was said before, narrowed where it is open."""
    before = [c for own, cs in found.free if set(own) & set(dates) for c in cs]
    found.free = [(tuple(d for d in own if d not in dates), c) for own, c in found.free]
    if before and all(c.start is None or (c.end is None and not c.at) for c in clocks):
        return tuple(n for b in before for c in clocks if (n := narrowed(b, c)) is not None) or clocks
    return clocks


def _runs(clauses: list[Clause]) -> list[list[Part]]:
    """Parts that may share: a complete statement of its own ("Thursday's fine") shares no clock with the next days."""
    runs: list[list[Part]] = [[]]
    complete = whole = False
    one_clock = sum(any(isinstance(p.phrase, Clock) for p in c.parts) for c in clauses) == 1
    for n, clause in enumerate(clauses):
        clock = any(isinstance(p.phrase, Clock) for p in clause.parts)
        days = any(
            isinstance(p.phrase, Days) and p.phrase.extent in (Extent.DATES, Extent.WEEKDAYS) for p in clause.parts
        )
        own = any(isinstance(p.phrase, Clock) for c in clauses[n:] for p in c.parts)
        told = {type(p.phrase) for p in runs[-1]}
        if clause.join == "but" and any(getattr(p.phrase, "extent", None) is Extent.SCOPE for p in clause.parts):
            days = True  # "Friday until 12, otherwise any time next week"
        if clock and days and (complete or clause.join == "but" or (clause.join == ";" and not one_clock)):
            runs.append([])
        elif clause.join == ";" and days and own and told == {Clock, Days}:
            runs.append([])  # "not before ten on any day; Tuesday or Wednesday till one"
        elif clock and days and whole:
            runs.append([])  # "coffee at 11 on Friday, or lunch at 1 on Monday"
        elif clock and told == {Clock, Days} and _has_week(clause.parts) and _has_week(runs[-1]):
            runs.append([])  # "afternoons this week or mornings next week"
        elif clause.join == ":" and days and own and told == {Clock}:
            runs.append([])  # "evenings only: Monday from 6.30"
        if clause.parts:
            whole = clock and days
            complete = clause.said and clause.cue == "after" and days and not clock
        runs[-1] += [p for p in clause.parts if isinstance(p.phrase, Days | Clock)]
    return runs


def _has_week(parts: Iterable[Part]) -> bool:
    return any(isinstance(p.phrase, Days) and p.phrase.extent is Extent.SCOPE for p in parts)


def _shared(found_groups: list[Group], found: Found) -> list[Group]:
    """Days without a clock after days with one: "Tuesday after 3 or Wednesday" leaves the hours of the second open."""
    with_clock = [g for g in found_groups if g.days and g.clocks]
    for group in found_groups:
        if (
            with_clock
            and group.days
            and not group.clocks
            and any(p.join in ("or", "and", ",", "but") for p in group.days[:1])
            and not any(getattr(p.phrase, "extent", None) is Extent.EVERY for p in group.days)
        ):
            found.doubts.append("hours of the last day?")
    return found_groups


def _rule(clocks: tuple[Clock, ...], alike: bool, plural: bool, found: Found, bounds: Bounds) -> None:
    """Clocks without a day: of the days named so far that have none, of the meeting that stands, or of every day."""
    if bounds.standing and not plural:
        found.free.append(((bounds.standing,), clocks))
        return
    if any(c.at for c in clocks):
        found.doubts.append("an hour without a day")
    found.rules.append((clocks, alike))


def _days(all_days: list[Days], bounds: Bounds) -> tuple[date, ...]:
    """The dates that days, weeks and spans of one group come to."""
    limits = [d for d in all_days if d.extent is Extent.SPAN and (d.first is None or d.last is None)]
    scopes = [d for d in all_days if d.extent is Extent.SCOPE]
    named = [
        d
        for d in all_days
        if d.extent in (Extent.DATES, Extent.WEEKDAYS) or (d.extent is Extent.SPAN and d not in limits)
    ]
    plain = {day for d in named if not d.repeat for day in d.dates}
    named = [d for d in named if not d.repeat or not plain.intersection(d.dates)]  # "weekends: Saturday the 5th"
    told = {day for d in named for day in d.dates}
    scopes = [d for d in scopes if not any(_covers(d, day) for day in told)]  # "next week, Tuesday the 8th"
    every = [d for d in all_days if d.extent is Extent.EVERY]
    dates: list[date] = []
    for days in [*named, *scopes] or every or [Days(Extent.EVERY)]:
        dates += _dates(days, bounds, limits)
    for limit in limits:
        dates = [
            d for d in dates if (limit.first is None or d >= limit.first) and (limit.last is None or d <= limit.last)
        ]
    return tuple(sorted(set(dates)))


def _covers(scope: Days, day: date) -> bool:
    return (scope.first is None or scope.first <= day) and (scope.last is None or day <= scope.last)


def _dates(days: Days, bounds: Bounds, limits: list[Days]) -> list[date]:
    if days.dates or days.extent is Extent.DATES:
        return list(days.dates)
    last = days.last or max([bounds.horizon, *(d.last for d in limits if d.last)])
    if days.first and days.first > last:
        last = days.first + timedelta(days=13)  # open, and all of it beyond the horizon: two weeks, in doubt (_wishes)
    first = max(days.first or bounds.today, bounds.today)
    return [d for d in matching(tuple(range(7)), first, last) if d.weekday() < SATURDAY or d in days.keep]


def _exclusions(clauses: list[Clause], found: Found, bounds: Bounds) -> None:
    previous = FREE
    for n, clause in enumerate(clauses):
        days = [p.phrase for p in clause.parts if isinstance(p.phrase, Days)]
        clocks = [_excluding(p.phrase, p.words) for p in clause.parts if isinstance(p.phrase, Clock)]
        if clause.sign == BUSY and (days or clocks):
            if clause.join == "except" and previous == BUSY:
                _exception(days, clocks, found, bounds)
                continue
            _exclude(clauses, n, days, clocks or _reaching(clauses, n, found), found, bounds)
        if clause.parts:
            previous = clause.sign


def _excluding(clock: Clock, words: str) -> Clock:
    """ "But not before 10 and not after 3": the second is excluded in its own words."""
    turned = words.startswith("not ") and clock.part is False and (clock.start is None) != (clock.end is None)
    return replace(clock, start=clock.end, end=clock.start) if turned else clock


def _reaching(clauses: list[Clause], n: int, found: Found) -> list[Clock]:
    """The hours of the clause before that reach a day added to it: "not 9-11 on Tuesday and Thursday"."""
    clause, before = clauses[n], clauses[n - 1] if n else None
    if before is None or before.sign != BUSY or clause.said or clause.join not in ("and", "or", ","):
        return []
    kinds = [type(p.phrase) for p in before.parts if isinstance(p.phrase, Days | Clock)]
    if kinds != [Clock, Days]:
        found.doubts += ["hours of the last day?"] if Clock in kinds and Days in kinds else []
        return []
    return [p.phrase for p in before.parts if isinstance(p.phrase, Clock)]


def _exception(days: list[Days], clocks: list[Clock], found: Found, bounds: Bounds) -> None:
    """ "I can't do next week except Tuesday": the Tuesday is free."""
    dates = _days(days, bounds)
    found.busy = [(tuple(d for d in busy if d not in dates), c) for busy, c in found.busy]
    found.free.append((dates, tuple(clocks)))


def _exclude(
    clauses: list[Clause], n: int, days: list[Days], clocks: list[Clock], found: Found, bounds: Bounds
) -> None:
    open_end = next((d for d in days if d.extent is Extent.SPAN and d.first is None and d.last), None)
    if open_end and not clocks:
        found.until = max(
            found.until or bounds.today, (open_end.last or bounds.today) + (timedelta() if open_end.until else DAY)
        )
        days = [d for d in days if d is not open_end]
        if not days:
            return
    if not days and clocks:
        _exclude_clocks(clauses, n, clocks, found, bounds)
        return
    found.busy.append((_excluded_dates(days, bounds), tuple(clocks)))


def _exclude_clocks(clauses: list[Clause], n: int, clocks: list[Clock], found: Found, bounds: Bounds) -> None:
    """Hours that do not suit: on the days of the sentence, else on every day."""
    named = [p.phrase for c in clauses for p in c.parts if isinstance(p.phrase, Days)]
    half_open = [c for c in clocks if not c.part and not c.whole and not c.at and (c.start is None) != (c.end is None)]
    if half_open and len(half_open) == len(clocks) and not named:
        turned = tuple(replace(c, start=c.end, end=c.start) for c in clocks)
        if bounds.standing:
            found.free.append(((bounds.standing,), turned))
            return
        found.rules.append((turned, False))
        return
    dates = _days(named, bounds) if named else matching(tuple(range(7)), bounds.today, bounds.horizon)
    found.busy.append((dates, tuple(clocks)))


def _excluded_dates(days: list[Days], bounds: Bounds) -> tuple[date, ...]:
    """Every date of the days, weekends included."""
    dates: list[date] = []
    for d in days:
        if d.dates or d.extent is Extent.DATES:
            dates += d.dates
        elif d.extent is Extent.WEEKDAYS:
            dates += resolve_weekday(d, bounds.today).dates
        else:
            dates += matching(
                d.weekdays or tuple(range(7)), max(d.first or bounds.today, bounds.today), d.last or bounds.horizon
            )
    return tuple(sorted(set(dates)))
