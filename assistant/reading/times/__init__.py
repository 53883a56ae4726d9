"""Availability as people write it -> windows: "Tue or Wed after 3, not the 14th".

The text goes through these rooms, each of pure functions:

1. `fold` (with `languages`, `spellings`): one spelling for each word, in English.
2. `scan` (with `days`, `weeks`, `spans`, `holidays`, `clocks`, `zones`): the phrases about time in it.
3. `clauses` (with `carried`, `words`): which of them are wished for and which excluded.
4. `gather` (with `scopes`, `grouping`): which clock on which days.
5. `instants`: windows in UTC.
6. `doubts`: what is in doubt whatever the rooms before made of it; the reading is then not sure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from assistant.introductions.model import Window
from assistant.reading.times.again import again
from assistant.reading.times.bounds import Bounds
from assistant.reading.times.clauses import sentences
from assistant.reading.times.doubts import doubts as doubtful
from assistant.reading.times.fold import LIMIT, canonical
from assistant.reading.times.gather import gathered
from assistant.reading.times.instants import windows_of
from assistant.reading.times.phrases import FREE, Clause, Clock, Days, Length, Piece, Zone
from assistant.reading.times.scan import LIMIT as PHRASES
from assistant.reading.times.scan import Frame, scan
from assistant.reading.times.zones import located

__all__ = ["Times", "read_times"]

_MONTH_FIRST = re.compile(
    r"America/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Boise|Anchorage|Indiana/|Kentucky/|Juneau|Toronto|Vancouver|Edmonton|Winnipeg|Halifax)"
    r"|Pacific/(?:Honolulu|Guam)|US/|Asia/(?:Manila|Tokyo|Seoul|Shanghai|Taipei)"
)

_FAR = timedelta(days=200)  # a day that is just past is sooner meant than the one in a year


@dataclass(frozen=True, slots=True)
class Times:
    """Hours as somebody wrote them, in aware UTC, joined, none in the past of `now`.

    `windows` suit (exclusions already taken away), `not_windows` do not, nothing before `until` does
    (`until_is_day`: only its date was named). `again`: the day from which to
    ask again, if the words ask for that. `minutes`: the length that was named. `zone`: IANA name of the zone
    that the hours are in. `sure` False: ask. `why`: which words, and what is in doubt.
    """

    windows: tuple[Window, ...] = ()
    not_windows: tuple[Window, ...] = ()
    until: datetime | None = None
    until_is_day: bool = False
    again: datetime | None = None
    minutes: int | None = None
    zone: str = ""
    sure: bool = True
    why: tuple[str, ...] = ()


def read_times(
    words: str,
    *,
    now: datetime,
    zone: str,
    hours: tuple[time, time],
    minutes: int,
    within: timedelta,
    standing: Window | None = None,
) -> Times:
    """What the new words of a reply say about hours.

    `now` (aware) is when they were written, `zone` the writer's IANA zone, `hours`, `minutes` and `within` those of
    `[coffee]`, `standing` the hour that stands, for "an hour later". Raises nothing on any text.
    """
    now = now.astimezone(UTC)
    today = now.astimezone(ZoneInfo(zone)).date()
    text = canonical(words, today, bool(_MONTH_FIRST.match(zone)), zone)
    pieces = scan(text, Frame(now, zone, standing, located(text, zone, now)))
    spoken = sentences(pieces)
    length = _length(spoken)
    day = standing.start.astimezone(ZoneInfo(zone)).date() if standing else None
    bounds = Bounds(now, zone, hours, length or minutes, within, day)
    found = gathered(spoken, bounds)
    later = again(text, pieces, today)
    windows, not_windows = windows_of(found, bounds)
    doubts = [*found.doubts, *doubtful(spoken, windows, not_windows, found.until is not None)]
    if windows and windows[-1].start - now > _FAR:
        doubts.append("so far away?")
    if len(words) > LIMIT or sum(piece.phrase is not None for piece in pieces) >= PHRASES:
        doubts.append("too long to be read to the end")
    here = ZoneInfo(zone)
    return Times(
        windows=windows,
        not_windows=not_windows,
        until=_midnight(found.until, here) if found.until else None,
        until_is_day=found.until is not None,
        again=_midnight(later, here) if later else None,
        minutes=length,
        zone=found.zone.name if found.zone and found.zone.name else zone,
        sure=not doubts,
        why=_why(pieces, doubts),
    )


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _length(spoken: list[list[Clause]]) -> int | None:
    """The shortest length that was named."""
    lengths = [
        p.phrase.minutes for s in spoken for c in s for p in c.parts if isinstance(p.phrase, Length) and c.sign == FREE
    ]
    return min((n for n in lengths if 10 <= n <= 480), default=None)


def _why(pieces: list[Piece], doubts: list[str]) -> tuple[str, ...]:
    read = tuple(piece.text for piece in pieces if isinstance(piece.phrase, Days | Clock | Zone | Length))
    return (*(("read: " + " | ".join(read),) if read else ()), *(f"doubt: {doubt}" for doubt in dict.fromkeys(doubts)))
