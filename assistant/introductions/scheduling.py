"""Finds the hour: each person's rules in their own zone on UTC instants, then intersect; never wall times."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from assistant.introductions.model import Introduction, Person, Policy, Role, Window

HALF_HOUR = timedelta(minutes=30)
DAY = timedelta(days=1)
LAST_DAY = timedelta(hours=24)  # nothing but cancelling moves in the last 24 hours (rule 36a)


def zone_of(person: Person, policy: Policy) -> ZoneInfo:
    """The person's zone, else the setting's."""
    return ZoneInfo(person.zone or policy.timezone)


def local(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """That wall time on that day as an instant in UTC."""
    return datetime.combine(day, clock, zone).astimezone(UTC)


def daytime(person: Person, policy: Policy, at: datetime) -> datetime:
    """The first instant from `at` on in the person's daytime, when asks and reminders may leave."""
    if policy.daytime is None:
        return at
    zone = zone_of(person, policy)
    opens, closes = policy.daytime
    here = at.astimezone(zone)
    if here.time() < opens:
        return local(here.date(), opens, zone)
    if here.time() >= closes:
        return local(here.date() + DAY, opens, zone)
    return at


# ---------------------------------------------------------------------- windows


def joined(windows: Iterable[Window]) -> tuple[Window, ...]:
    """Sorted, with touching and overlapping windows made one."""
    result: list[Window] = []
    for window in sorted(windows, key=lambda w: w.start):
        if result and window.start <= result[-1].end:
            result[-1] = Window(result[-1].start, max(result[-1].end, window.end))
        elif window.start < window.end:
            result.append(window)
    return tuple(result)


def without(windows: Iterable[Window], taken: Iterable[Window]) -> tuple[Window, ...]:
    """The windows less what is taken."""
    left = list(joined(windows))
    for off in taken:
        left = [
            piece
            for w in left
            for piece in (Window(w.start, min(w.end, off.start)), Window(max(w.start, off.end), w.end))
            if piece.start < piece.end
        ]
    return joined(left)


def common(first: tuple[Window, ...], second: tuple[Window, ...]) -> tuple[Window, ...]:
    """Where both have time."""
    both = (Window(max(a.start, b.start), min(a.end, b.end)) for a in first for b in second)
    return tuple(w for w in both if w.start < w.end)


def usual_hours(person: Person, policy: Policy, start: datetime, end: datetime) -> Iterator[Window]:
    """The hours of `[coffee]`, Monday to Friday, in the person's own zone."""
    zone = zone_of(person, policy)
    day = start.astimezone(zone).date()
    while day <= end.astimezone(zone).date():
        if day.weekday() < 5:
            yield Window(local(day, policy.hours[0], zone), local(day, policy.hours[1], zone))
        day += DAY


def free(person: Person, policy: Policy, start: datetime, end: datetime) -> tuple[Window, ...]:
    """When the person can: hours named in words replace the usual ones; what they excluded is taken off."""
    named = person.free if person.free is not None else usual_hours(person, policy, start, end)
    within = common(joined(named), (Window(start, end),))
    return without(within, person.busy)


def length(i: Introduction, people: Iterable[Person]) -> int:
    """Minutes: the connector's word, else the shortest that a person named, else the setting."""
    named = [p.minutes for p in people if p.minutes]
    return i.minutes or (min(named) if named else i.policy.minutes)


def suits(person: Person, policy: Policy, start: datetime, minutes: int) -> bool:
    """Whether the person's known hours hold this meeting."""
    end = start + timedelta(minutes=minutes)
    return any(w.start <= start and end <= w.end for w in free(person, policy, start - DAY, end + DAY))


# ---------------------------------------------------------------------- the best hour


def best(
    i: Introduction,
    must: tuple[Person, ...],
    may: tuple[Person, ...],
    earliest: datetime,
    latest: datetime,
    avoid: datetime | None = None,
) -> datetime | None:
    """The start (UTC) that suits all who must come, as many as possible of those who may, and then the hour
    that people like best; None if there is no common hour. `latest` bounds the start; `avoid` is no choice."""
    minutes = length(i, must)
    span = timedelta(minutes=minutes)
    windows: tuple[Window, ...] = (Window(earliest, latest + span),)
    for person in must:
        windows = joined(common(windows, free(person, i.policy, earliest, latest + span)))
    grid = zone_of(must[0], i.policy)
    starts = [s for w in windows for s in _starts(w, span, grid) if s <= latest and s != avoid]
    if not starts:
        return None

    def worth(start: datetime) -> tuple[int, float, datetime]:
        absent = sum(not suits(p, i.policy, start, minutes) for p in may)
        pains = [_pain(start, zone_of(p, i.policy)) for p in must]
        delay = (start - earliest) / DAY * 0.05
        return absent, round(2 * max(pains) + sum(pains) / len(pains) + delay, 3), start

    return min(starts, key=worth)


def _starts(window: Window, span: timedelta, zone: ZoneInfo) -> Iterator[datetime]:
    """Full and half hours of that zone from which the whole span fits into the window."""
    here = window.start.astimezone(zone)
    past = timedelta(minutes=here.minute % 30, seconds=here.second, microseconds=here.microsecond)
    start = window.start + (HALF_HOUR - past if past else timedelta())
    while start + span <= window.end:
        yield start
        start += HALF_HOUR


def _pain(start: datetime, zone: ZoneInfo) -> float:
    """How little this hour is liked: mid-morning best, then mid-afternoon; not lunch, Monday early, Friday late."""
    here = start.astimezone(zone)
    hour = here.hour + here.minute / 60
    if 10 <= hour <= 11:
        pain = 0.0
    elif 14 <= hour <= 15.5:
        pain = 0.3
    elif 9 <= hour < 17:
        pain = 0.6
    else:
        pain = 1.0
    if 12 <= hour < 13.5:
        pain += 0.3
    if (here.weekday() == 0 and hour < 12) or (here.weekday() == 4 and hour >= 15):
        pain += 0.4
    return pain


# ---------------------------------------------------------------------- place


def place(i: Introduction, people: tuple[Person, ...]) -> str:
    """The connector's place, else one of ours in the city that all share, else the meeting link ("{id}" is
    filled in when the letter is written), else "" and the letter says so."""
    if i.place and i.place != "online":
        return i.place
    if i.place == "online":
        return i.policy.online or "online"
    cities = {p.city.casefold() for p in people if p.role is not Role.CONNECTOR}
    if len(cities) == 1 and "" not in cities:
        for known in i.policy.places:
            if known.city.casefold() in cities:
                return ", ".join(part for part in (known.name, known.address, known.city) if part)
    return i.policy.online
