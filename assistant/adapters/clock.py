"""The only now(): everybody else is handed the time, or this function."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def now() -> datetime:
    """The time of the system clock, aware UTC."""
    return datetime.now(UTC)  # noqa: TID251 - here it is


def micros(at: datetime) -> int:
    """An aware time as whole microseconds since 1970 UTC: how the store keeps times, without rounding."""
    return (at - EPOCH) // timedelta(microseconds=1)


def moment(micros: int) -> datetime:
    """The aware UTC time of that many microseconds since 1970."""
    return EPOCH + timedelta(microseconds=micros)


def day(at: datetime) -> int:
    """The number of the UTC day, counted from 1970: the bucket in which limits count."""
    return (at - EPOCH).days
