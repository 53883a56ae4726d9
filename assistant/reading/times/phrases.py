"""What a phrase about time is, once read: days, clocks, the few things besides, and the clause they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

FREE, BUSY, IDLE, LATER, BACK = "free", "busy", "idle", "later", "back"
DAY = timedelta(days=1)
SATURDAY = 5


class Extent(Enum):
    """How a phrase names its days."""

    DATES = "dates"  # these days: "the 4th", "tomorrow"
    SPAN = "span"  # from one day to another
    SCOPE = "scope"  # a week or a month: a weekday beside it is meant within it
    WEEKDAYS = "weekdays"  # a weekday, its date still open
    EVERY = "every"  # any day at all


@dataclass(frozen=True, slots=True)
class Days:
    """Days that were named.

    `first` and `last` are inclusive, None is open ("from the 9th on"). `weekdays` are 0 (Monday) to 6.
    `repeat`: "Tuesdays". `keep`: days of a weekend that were themselves named. `until`: the phrase names an
    end ("until Friday"), so in "away until Friday" the day is that of the return.
    """

    extent: Extent
    first: date | None = None
    last: date | None = None
    dates: tuple[date, ...] = ()
    weekdays: tuple[int, ...] = ()
    repeat: bool = False
    keep: tuple[date, ...] = ()
    until: bool = False
    start: bool = False  # "from the 9th on", "not before the 9th"
    doubt: str = ""

    @property
    def begins(self) -> date | None:
        """The first day that is known."""
        return self.dates[0] if self.dates else self.first

    @property
    def ends(self) -> date | None:
        """The last day that is known."""
        return self.dates[-1] if self.dates else self.last or self.first


@dataclass(frozen=True, slots=True)
class Clock:
    """A span of the day in minutes from midnight; None is open. `at`: only the start was named.

    `other` is the second reading of a bare 7 or 8 o'clock. `part`: a part of the day ("morning").
    """

    start: int | None = None
    end: int | None = None
    at: bool = False
    part: bool = False
    whole: bool = False  # "all day": the hours, or for an exclusion midnight to midnight
    zone: str = ""
    other: tuple[int, int | None] | None = None
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone that was named. `everywhere`: "all times CET"."""

    name: str
    everywhere: bool = False
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Length:
    """How long a meeting may take, in minutes."""

    minutes: int


Phrase = Days | Clock | Zone | Length


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of a sentence: a phrase, or a word (`phrase` None)."""

    text: str
    phrase: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A phrase in its clause. `join`: what stands before it: "" beside the one before, else the break."""

    phrase: Phrase
    join: str
    words: str


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch without a break. `sign`: free, busy, idle (says nothing), later ("ask me again"), back ("back on")."""

    parts: tuple[Part, ...]
    text: str  # words, every phrase as #
    join: str  # the break before it
    sign: str = FREE
    cue: str = ""  # "before" or "after" the phrases, "" none
    said: bool = False  # the sign was told by a cue, not taken over or assumed
    doubt: str = ""

    @property
    def has_clock(self) -> bool:
        return any(isinstance(p.phrase, Clock) for p in self.parts)

    @property
    def has_days(self) -> bool:
        return any(isinstance(p.phrase, Days) for p in self.parts)


def week(day: date, weeks: int = 0) -> Days:
    """The calendar week (Monday to Sunday) of a day, or `weeks` later."""
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=weeks)
    return Days(Extent.SCOPE, monday, monday + timedelta(days=6))


def on(*days: date, doubt: str = "") -> Days:
    """Exactly these days."""
    return Days(Extent.DATES, dates=days, doubt=doubt)
