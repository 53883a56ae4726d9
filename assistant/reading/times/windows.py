"""Sentences with their signs -> spans of time: what suits, what does not, and nothing before when."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from assistant.introductions.model import Window
from assistant.reading.times.clauses import BACK, BUSY, FREE, LATER, Clause, Part
from assistant.reading.times.clocks import DUSK
from assistant.reading.times.days import coming, resolve_weekday
from assistant.reading.times.grouping import Group, add_clock, groups, narrowed
from assistant.reading.times.phrases import DAY, SATURDAY, Clock, Days, Extent, Zone
from assistant.reading.times.zones import summer_doubt


@dataclass(frozen=True, slots=True)
class Bounds:
    """What the settings and the letter's date give: see `read_times`."""

    now: datetime
    zone: str
    hours: tuple[time, time]
    minutes: int
    within: timedelta
    standing: date | None = None

    @property
    def today(self) -> date:
        return self.now.astimezone(ZoneInfo(self.zone)).date()

    @property
    def horizon(self) -> date:
        """The last day that a rule without a date reaches."""
        return (self.now + self.within).astimezone(ZoneInfo(self.zone)).date()


@dataclass(slots=True)
class Found:
    """What was gathered so far, sentence by sentence."""

    free: list[tuple[tuple[date, ...], tuple[Clock, ...]]] = field(default_factory=list)
    rules: list[tuple[tuple[Clock, ...], bool]] = field(
        default_factory=list
    )  # clocks of every day; True: one more choice
    busy: list[tuple[tuple[date, ...], tuple[Clock, ...]]] = field(default_factory=list)
    until: date | None = None
    scope: Days | None = None  # the week or month named last, for a weekday in the next sentence
    zone: Zone | None = None
    doubts: list[str] = field(default_factory=list)


def gather(spoken: list[list[Clause]], bounds: Bounds) -> Found:
    """What all sentences say together."""
    found = Found()
    for clauses in spoken:
        _zones(clauses, found)
        clauses = _settled(clauses)
        scoped = _scoped(clauses, found, bounds)
        for clause in scoped:
            _note(clause, found, bounds)
        _wishes([c for c in scoped if c.sign == FREE], found, bounds)
        _exclusions(scoped, found, bounds)
    return found


def _note(clause: Clause, found: Found, bounds: Bounds) -> None:
    """Doubts of a clause that counts, and the dates of "ask me again in March" and "back on Monday"."""
    if clause.sign not in (FREE, BUSY, LATER, BACK):
        return
    if clause.doubt and clause.parts:
        found.doubts.append(clause.doubt)
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


def _settled(clauses: list[Clause]) -> list[Clause]:
    """ "next Thursday, the 10th": a date beside a doubtful day settles it."""
    result: list[Clause] = []
    for clause in clauses:
        parts: list[Part] = []
        for part in clause.parts:
            previous = parts[-1] if parts else None
            behind = (
                result[-1].parts[-1]
                if not parts and result and result[-1].parts and part.join in (",", "(", ":")
                else None
            )
            if _echoes(part, [*result, replace(clause, parts=tuple(parts))]):
                continue
            if _settles(part, previous):
                parts[-1] = replace(part, join=parts[-1].join)
            elif behind and _settles(part, behind):
                last = result[-1]
                result[-1] = replace(last, parts=(*last.parts[:-1], replace(part, join=behind.join)))
            else:
                parts.append(part)
        result.append(replace(clause, parts=tuple(parts)))
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


# ------------------------------------------------------------------ weekdays within their week


def _scoped(clauses: list[Clause], found: Found, bounds: Bounds) -> list[Clause]:
    """The clauses with every weekday as dates: in the week or month named beside it, else the next to come."""
    flat = [(n, k, p) for n, c in enumerate(clauses) for k, p in enumerate(c.parts) if isinstance(p.phrase, Days)]
    used: set[int] = set()
    resolved: dict[tuple[int, int], Days] = {}
    for i, (n, k, part) in enumerate(flat):
        days = part.phrase
        assert isinstance(days, Days)
        if days.extent is not Extent.WEEKDAYS:
            continue
        where = _scope_at(flat, i, clauses, used)
        scope = flat[where][2].phrase if where is not None else found.scope
        if where is not None and clauses[flat[where][0]].sign == clauses[n].sign:
            used.add(where)
        assert scope is None or isinstance(scope, Days)
        resolved[n, k] = _dates_of(days, scope, clauses, n, bounds, found)
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
            return j if flat[j][2].join in ("", ",") and _sign(clauses, flat[j]) == _sign(clauses, flat[i]) else None
        if getattr(flat[j][2].phrase, "extent", None) is not Extent.WEEKDAYS:
            return None
    return None


def _sign(clauses: list[Clause], item: tuple[int, int, Part]) -> str:
    return clauses[item[0]].sign


def _dates_of(days: Days, scope: Days | None, clauses: list[Clause], n: int, bounds: Bounds, found: Found) -> Days:
    """A weekday as dates."""
    if scope is not None:
        first = max(scope.first or bounds.today, bounds.today)
        last = scope.last or bounds.horizon
        dates = _matching(days.weekdays, first, last)
        if not days.repeat and (scope.last is None or scope.extent is Extent.SPAN):
            dates = _first_of_each(dates)
        if dates:
            return replace(days, extent=Extent.DATES, dates=dates, weekdays=())
        return Days(Extent.DATES, doubt="no such weekday there")
    every = any(isinstance(p.phrase, Days) and p.phrase.extent is Extent.EVERY for c in clauses for p in c.parts)
    if clauses[n].sign == BUSY and bounds.today.weekday() in days.weekdays and not days.repeat:
        return replace(
            days,
            extent=Extent.DATES,
            dates=_matching(days.weekdays, bounds.today, bounds.today + timedelta(days=7)),
            weekdays=(),
        )
    if days.repeat or (every and clauses[n].sign == BUSY):
        return replace(
            days,
            extent=Extent.DATES,
            dates=_matching(days.weekdays, bounds.today, bounds.horizon),
            weekdays=(),
            repeat=True,
        )
    return _next_ones(days, bounds)


def _next_ones(days: Days, bounds: Bounds) -> Days:
    return resolve_weekday(days, bounds.today)


def _matching(weekdays: tuple[int, ...], first: date, last: date) -> tuple[date, ...]:
    count = min((last - first).days, 400) + 1
    return tuple(d for d in (first + timedelta(days=n) for n in range(count)) if d.weekday() in weekdays)


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


# ------------------------------------------------------------------ wishes


def _wishes(clauses: list[Clause], found: Found, bounds: Bounds) -> None:
    parts = [_spelled(part) for clause in clauses for part in clause.parts]
    alike = any(" also " in f" {c.text} " or " too " in f" {c.text} " for c in clauses)
    one_zone = [p.phrase for p in parts if isinstance(p.phrase, Zone) and not p.phrase.everywhere]
    zone = one_zone[0].name if one_zone else ""
    for group in _shared(groups(parts), found):
        clocks = tuple(replace(c, zone=c.zone or zone) for c in group.clocks)
        if len({z.name for z in one_zone}) > 1 and not all(c.zone for c in group.clocks):
            found.doubts.append("two zones")
        days = [p.phrase for p in group.days if isinstance(p.phrase, Days)]
        if not days:
            _rule(clocks, alike, found, bounds)
        elif any(d.until and d.start for d in days) and len(days) == 1:
            found.until = days[0].first
        else:
            found.free.append((_days(days, bounds), clocks))


def _spelled(part: Part) -> Part:
    return part


def _shared(found_groups: list[Group], found: Found) -> list[Group]:
    """Days without a clock after days with one: "Tuesday after 3 or Wednesday" leaves the hours of the second open."""
    with_clock = [g for g in found_groups if g.days and g.clocks]
    for group in found_groups:
        if (
            with_clock
            and group.days
            and not group.clocks
            and any(p.join in ("or", "and", ",") for p in group.days[:1])
            and not any(getattr(p.phrase, "extent", None) is Extent.EVERY for p in group.days)
        ):
            found.doubts.append("hours of the last day?")
    return found_groups


def _rule(clocks: tuple[Clock, ...], alike: bool, found: Found, bounds: Bounds) -> None:
    """Clocks without a day: of the days named so far that have none, of the meeting that stands, or of every day."""
    if bounds.standing and not any(c.part for c in clocks):
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
    every = [d for d in all_days if d.extent is Extent.EVERY]
    dates: list[date] = []
    for days in [*named, *scopes] or every or [Days(Extent.EVERY)]:
        dates += _dates(days, bounds, limits)
    for limit in limits:
        dates = [
            d for d in dates if (limit.first is None or d >= limit.first) and (limit.last is None or d <= limit.last)
        ]
    return tuple(sorted(set(dates)))


def _dates(days: Days, bounds: Bounds, limits: list[Days]) -> list[date]:
    if days.dates or days.extent is Extent.DATES:
        return list(days.dates)
    last = days.last or max([bounds.horizon, *(d.last for d in limits if d.last)])
    first = max(days.first or bounds.today, bounds.today)
    return [d for d in _matching(tuple(range(7)), first, last) if d.weekday() < SATURDAY or d in days.keep]


# ------------------------------------------------------------------ exclusions


def _exclusions(clauses: list[Clause], found: Found, bounds: Bounds) -> None:
    previous = FREE
    for n, clause in enumerate(clauses):
        days = [p.phrase for p in clause.parts if isinstance(p.phrase, Days)]
        clocks = [p.phrase for p in clause.parts if isinstance(p.phrase, Clock)]
        if clause.sign == BUSY and (days or clocks):
            if clause.join == "except" and previous == BUSY:
                _exception(days, clocks, found, bounds)
                continue
            _exclude(clauses, n, days, clocks, found, bounds)
        if clause.parts:
            previous = clause.sign


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
        if "before" in clauses[n].text or not open_end.until:
            pass
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
        found.rules.append((turned, False))
        return
    dates = _days(named, bounds) if named else _matching(tuple(range(7)), bounds.today, bounds.horizon)
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
            dates += _matching(tuple(range(7)), max(d.first or bounds.today, bounds.today), d.last or bounds.horizon)
    return tuple(sorted(set(dates)))


# ------------------------------------------------------------------ instants


def spans(found: Found, bounds: Bounds) -> tuple[tuple[Window, ...], tuple[Window, ...]]:
    """Windows that suit (exclusions and the past taken away) and those that do not, joined, in UTC."""
    free = list(found.free)
    extra: list[tuple[tuple[date, ...], tuple[Clock, ...]]] = []
    every = _matching((0, 1, 2, 3, 4), bounds.today, bounds.horizon)
    for clocks, alike in found.rules:
        if alike or not free:
            extra.append((every, clocks))
        else:
            free = [(dates, _within(own, clocks, found)) for dates, own in free]
    if not found.free and extra:
        extra = _one_rule(extra, found)
    wished = [
        w for dates, clocks in [*free, *extra] for w in _windows(dates, clocks or (Clock(whole=True),), bounds, found)
    ]
    busy = [w for dates, clocks in found.busy for w in _busy_windows(dates, clocks, bounds, found)]
    floor = bounds.now
    if found.until:
        floor = max(floor, datetime.combine(found.until, time(), ZoneInfo(bounds.zone)).astimezone(bounds.now.tzinfo))
    kept = joined([Window(max(w.start, floor), w.end) for w in wished if w.end > floor])
    clear = without(kept, joined(busy))
    if wished and not clear:
        found.doubts.append("nothing is left of these hours")
    return clear, joined([w for w in busy if w.end > bounds.now])


def _one_rule(
    extra: list[tuple[tuple[date, ...], tuple[Clock, ...]]], found: Found
) -> list[tuple[tuple[date, ...], tuple[Clock, ...]]]:
    """Rules of several sentences hold together: "Not before 10. Not after 4."."""
    group = Group()
    for _, clocks in extra:
        for clock in clocks:
            group = add_clock(group, clock, "and")
    return [(extra[0][0], group.clocks)]


def _within(own: tuple[Clock, ...], rule: tuple[Clock, ...], found: Found) -> tuple[Clock, ...]:
    """The clocks of some days under a rule of every day."""
    if not own:
        return rule
    both = tuple(n for o in own for r in rule if (n := narrowed(o, r)) is not None)
    if not both or any(not (r.part or r.start is None or r.end is None) for r in rule):
        found.doubts.append("hours of which day?")
        return own
    return both


def _windows(dates: tuple[date, ...], clocks: tuple[Clock, ...], bounds: Bounds, found: Found) -> list[Window]:
    return [w for day in dates for clock in clocks if (w := _window(day, clock, bounds, found))]


def _window(day: date, clock: Clock, bounds: Bounds, found: Found) -> Window | None:
    zone = clock.zone or (found.zone.name if found.zone and found.zone.everywhere else "") or bounds.zone
    if clock.zone == "Etc/UTC" and bounds.zone == "Europe/London" and summer_doubt(bounds.zone, day):
        found.doubts.append("GMT in summer")
    start, end = _bounds_of(clock, bounds, found)
    return _instants(day, start, end, zone) if start < end else None


def _bounds_of(clock: Clock, bounds: Bounds, found: Found) -> tuple[int, int]:
    """Minutes from midnight, open ends filled in from the hours."""
    opens, closes = (h.hour * 60 + h.minute for h in bounds.hours)
    if clock.start is None and clock.end is None:
        return opens, closes
    if clock.start is None:
        assert clock.end is not None
        if clock.end <= opens:
            found.doubts.append("before the hours")
            return max(clock.end - 60, 0), clock.end
        return opens, clock.end
    if clock.end is not None:
        return clock.start, clock.end
    if clock.at:
        return clock.start, min(clock.start + bounds.minutes, 24 * 60)
    if clock.start >= DUSK:
        found.doubts.append("after the evening")
        return clock.start, min(clock.start + 60, 24 * 60)
    return clock.start, closes if clock.start < closes else DUSK


def _busy_windows(dates: tuple[date, ...], clocks: tuple[Clock, ...], bounds: Bounds, found: Found) -> list[Window]:
    """Excluded days run from midnight to midnight, excluded hours to the end of the day where they are open."""
    if not clocks or all(c.whole for c in clocks):
        return [_instants(day, 0, 24 * 60, bounds.zone) for day in dates]
    return [
        _instants(
            day,
            c.start or 0,
            c.end or (c.start + bounds.minutes if c.at and c.start else 24 * 60),
            c.zone or bounds.zone,
        )
        for day in dates
        for c in clocks
    ]


def _instants(day: date, start: int, end: int, zone: str) -> Window:
    return Window(_instant(day, start, zone), _instant(day, end, zone))


def _instant(day: date, minutes: int, zone: str) -> datetime:
    from datetime import UTC

    wall = datetime.combine(
        day + timedelta(days=minutes // 1440), time(minutes % 1440 // 60, minutes % 60), ZoneInfo(zone)
    )
    return wall.astimezone(UTC)


def joined(windows: list[Window]) -> tuple[Window, ...]:
    """Sorted, touching and overlapping ones as one."""
    result: list[Window] = []
    for window in sorted(windows, key=lambda w: (w.start, w.end)):
        if result and window.start <= result[-1].end:
            result[-1] = Window(result[-1].start, max(result[-1].end, window.end))
        elif window.start < window.end:
            result.append(window)
    return tuple(result)


def without(windows: tuple[Window, ...], taken: tuple[Window, ...]) -> tuple[Window, ...]:
    """Windows minus others; both joined. Linear in their number."""
    result: list[Window] = []
    first = 0
    for window in windows:
        start = window.start
        while first < len(taken) and taken[first].end <= window.start:
            first += 1
        for other in taken[first:]:
            if other.start >= window.end:
                break
            if other.start > start:
                result.append(Window(start, other.start))
            start = max(start, other.end)
        if start < window.end:
            result.append(Window(start, window.end))
    return tuple(result)


__all__ = ["Bounds", "Found", "coming", "gather", "joined", "spans", "without"]
