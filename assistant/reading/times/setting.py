"""What phrases about days are told from: today, the writer's zone, and the day named last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from assistant.reading.times.phrases import Days

_SMALL = {
    "a": 1,
    **{w: n for n, w in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 1)},
}


@dataclass(frozen=True, slots=True)
class Setting:
    """What a phrase about days is told from: the writer's today and zone, and the day that was named last."""

    today: date
    zone: str
    mention: Days | None = None


def number(word: str) -> int:
    return _SMALL.get(word) or int(word)


def coming(today: date, weekday: int) -> date:
    """The next such weekday after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
