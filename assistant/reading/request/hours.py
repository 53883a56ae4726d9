"""The hours that a request names, as plain free windows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from assistant.introductions.model import Window
from assistant.reading.times import read_times


@dataclass(frozen=True, slots=True)
class Free:
    """When somebody can (aware UTC), and whether that is sure."""

    windows: tuple[Window, ...]
    sure: bool


def free(words: str, *, now: datetime, zone: str, hours: tuple[time, time], minutes: int, within: timedelta) -> Free:
    """The windows in `words` (read in `zone`) without those excluded; raises nothing."""
    times = read_times(words, now=now, zone=zone, hours=hours, minutes=minutes, within=within)
    windows = times.windows
    for excluded in times.not_windows:
        windows = tuple(piece for window in windows for piece in _without(window, excluded))
    return Free(windows, times.sure)


def _without(window: Window, excluded: Window) -> tuple[Window, ...]:
    if excluded.end <= window.start or window.end <= excluded.start:
        return (window,)
    left = (Window(window.start, excluded.start),) if window.start < excluded.start else ()
    right = (Window(excluded.end, window.end),) if excluded.end < window.end else ()
    return left + right
