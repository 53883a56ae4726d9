"""Hours as a reader is told them: in the reader's own zone, with weekday, date, time and zone.

The words (names of days and months) belong to the language and stand in templates/en/when.txt.j2; here
are the numbers that it is handed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from assistant.introductions.model import Window


@dataclass(frozen=True, slots=True)
class When:
    """A day, an hour or a span in one zone. `form`: date, day (short), hour, clock (time and place only)."""

    form: str
    weekday: int  # Monday is 0
    day: int
    month: int
    year: int
    start: str  # "10:00"
    end: str  # "11:00"; "24:00" at the end of a day
    last: bool  # the span ends on another day, which the next four name
    last_weekday: int
    last_day: int
    last_month: int
    last_year: int
    whole: bool  # the whole day, or whole days
    zone: str  # "London", "New York", "UTC", "UTC+02:00"
    fixed: bool  # the zone is a plain UTC or an offset: no "time" after it


def zone_of(name: str, otherwise: str) -> tzinfo:
    """The zone of a person, else the one of the setting, else UTC."""
    for known in (name, otherwise):
        try:
            return ZoneInfo(known)
        except (KeyError, ValueError, OSError):
            continue
    return UTC


def when(form: str, window: Window, zone: tzinfo) -> When:
    """The numbers of an instant (start = end) or a window, in that zone."""
    start, end = window.start.astimezone(zone), window.end.astimezone(zone)
    close = f"{end:%H:%M}"
    midnight = close == "00:00" and end > start
    if midnight:
        close, end = "24:00", end - timedelta(microseconds=1)
    label, fixed = _label(zone, start)
    return When(
        form,
        *(start.weekday(), start.day, start.month, start.year),
        f"{start:%H:%M}",
        close,
        start.date() != end.date(),
        *(end.weekday(), end.day, end.month, end.year),
        midnight and f"{start:%H:%M}" == "00:00",
        label,
        fixed,
    )


def same_clock(a: tzinfo, b: tzinfo, at: datetime) -> bool:
    """Whether two zones show the same time at that instant."""
    return at.astimezone(a).utcoffset() == at.astimezone(b).utcoffset()


def _label(zone: tzinfo, at: datetime) -> tuple[str, bool]:
    area, _, city = getattr(zone, "key", "").rpartition("/")
    if area and not area.startswith("Etc"):
        return city.replace("_", " "), False
    offset = at.strftime("%z")
    return ("UTC" if offset == "+0000" else f"UTC{offset[:3]}:{offset[3:]}"), True
