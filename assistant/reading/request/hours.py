"""The hours that a request names, as plain free windows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from assistant.introductions.model import Window
from assistant.reading.hours import closed
from assistant.reading.request import mentions
from assistant.reading.request.patterns import one_of
from assistant.reading.times import read_times

_MY_FREE = one_of(
    r"""
    \bmy (?:free |own |possible |preferred |good |best )?(?:hours|times|dates|days|slots|availability)\b
    \b(?:good|fine|ok|okay|convenient|possible|easy|best) (?:for|with|by) me\b
    """
)
_HOURS_HEAD = one_of(
    r"""
    ^\W*(?:(?:good|free|possible|preferred|best|suitable|convenient) )?(?:hours|times|dates|days|slots|when|free
        |possible|availability|available)\s?:
    """
)
_A_TIME = re.compile(r"\d|day\b|noon|morning|evening|week", re.IGNORECASE)


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


def names_time(text: str) -> bool:
    """Whether a day, a part of a day or a number is named."""
    return bool(_A_TIME.search(text))


def is_my_hours(text: str, comes: bool) -> bool:
    """Whether a sentence gives hours that suit the connector ("Good for me: ..."); of one who `comes` along nothing but
    hours is enough, and the words above a list of them."""
    if mentions.who(text):
        return False
    if _MY_FREE.search(text) or (comes and _HOURS_HEAD.search(text)):
        return bool(_A_TIME.search(text)) or text.endswith(":")
    bare = re.sub(r"[^\w:.]|\.(?!\d)", " ", text.lower())
    return comes and bool(_A_TIME.search(text)) and closed(" ".join(bare.split()))
