"""What reading the hours is bounded by, and what it has gathered so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from assistant.reading.times.phrases import Clock, Days, Zone


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
    loose: bool = False  # a weekday was excluded without its week
    listed: bool = False  # the last days were named one by one
    only: bool = False  # the last days were said with "only"
    scope: Days | None = None  # the week or month named last, for a weekday in the next sentence
    latest: date | None = None  # the last weekday that was named without its week
    zone: Zone | None = None
    doubts: list[str] = field(default_factory=list)


def matching(weekdays: tuple[int, ...], first: date, last: date) -> tuple[date, ...]:
    """Every date of these weekdays between two dates, both included."""
    count = min((last - first).days, 400) + 1
    return tuple(d for d in (first + timedelta(days=n) for n in range(count)) if d.weekday() in weekdays)
