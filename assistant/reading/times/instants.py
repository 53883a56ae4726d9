"""Days and clocks -> windows in UTC, joined, the past and the exclusions taken away."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from assistant.introductions.model import Window
from assistant.reading.times.bounds import Bounds, Found, matching
from assistant.reading.times.clocks import DUSK
from assistant.reading.times.grouping import Group, add_clock, narrowed
from assistant.reading.times.phrases import Clock
from assistant.reading.times.zones import summer_doubt


def windows_of(found: Found, bounds: Bounds) -> tuple[tuple[Window, ...], tuple[Window, ...]]:
    """Windows that suit (exclusions and the past taken away) and those that do not, joined, in UTC."""
    free = list(found.free)
    extra: list[tuple[tuple[date, ...], tuple[Clock, ...]]] = []
    every = matching((0, 1, 2, 3, 4), bounds.today, bounds.horizon)
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
    if not both or any(o.whole for o in own) or any(not (r.part or r.start is None or r.end is None) for r in rule):
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
