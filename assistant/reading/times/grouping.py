"""The wishes of a sentence put together: which clock belongs to which days."""

from __future__ import annotations

from dataclasses import dataclass, replace

from assistant.reading.times.phrases import Clock, Days, Extent, Part


@dataclass(frozen=True, slots=True)
class Group:
    """Days that share their clocks. Without days it is a rule; without clocks it is whole days."""

    days: tuple[Part, ...] = ()
    clocks: tuple[Clock, ...] = ()
    doubt: str = ""


def groups(parts: list[Part]) -> list[Group]:
    """The days of a sentence with the clocks that they share, in order."""
    found: list[Group] = []
    now = Group()
    clock_first = False
    for n, part in enumerate(parts):
        phrase = part.phrase
        if (
            part.words == "any time"
            and n + 1 < len(parts)
            and parts[n + 1].join == ""
            and isinstance(parts[n + 1].phrase, Days)
        ):
            phrase = Clock(whole=True)  # "any time Tuesday"
        elif part.words == "any time" and _clock_then_days(parts, n):
            continue  # "any time after 10 on Tuesday"
        elif part.words in ("daily", "every day", "each day") and part.join == "" and now.days and now.clocks:
            continue  # "from the 14th to the 18th, 2-4 daily"
        if isinstance(phrase, Days):
            if now.days and now.clocks and not (clock_first or (_narrows(phrase) and part.join not in ("but", ";"))):
                found.append(now)
                now = Group()
            clock_first = bool(now.clocks and not now.days) or (clock_first and bool(now.clocks))
            now = replace(now, days=(*now.days, part))
        elif isinstance(phrase, Clock):
            if part.join == "(" and len(now.days) > 1 and not now.clocks:
                found.append(replace(now, days=now.days[:-1]))  # "the 15th, the 16th (after 2)"
                now = replace(now, days=now.days[-1:])
            if now.days and (now.clocks or part.join in ("or", "but")) and _new_pair(parts, n, clock_first):
                done, now = _split(now, part, clock_first)
                found.append(done)
                clock_first = not now.days
            now = add_clock(now, phrase, part.join)
    return [*found, now] if now.days or now.clocks else found


def _clock_then_days(parts: list[Part], n: int) -> bool:
    """Whether a clock stands directly behind a part, and days directly behind that."""
    two = parts[n + 1 : n + 3]
    return (
        len(two) == 2
        and isinstance(two[0].phrase, Clock)
        and isinstance(two[1].phrase, Days)
        and two[0].join == ""
        and two[1].join in ("", ",")
    )


def _narrows(days: Days) -> bool:
    """A week or an open span beside days with a clock only says where these days lie."""
    return days.extent is Extent.SCOPE or (days.extent is Extent.SPAN and (days.first is None or days.last is None))


def _new_pair(parts: list[Part], n: int, clock_first: bool) -> bool:
    """Whether a clock begins a pair of its own: it stands beside days that follow it, or beside the last of them."""
    following = parts[n + 1] if n + 1 < len(parts) else None
    if following and following.join == "" and isinstance(following.phrase, Days) and not _narrows(following.phrase):
        return parts[n].join != "" and not (
            n + 2 < len(parts) and isinstance(parts[n + 2].phrase, Clock) and parts[n + 2].join == ""
        )
    return clock_first and parts[n].join == "" and isinstance(parts[n - 1].phrase, Days) and parts[n - 1].join != ""


def _split(now: Group, part: Part, clock_first: bool) -> tuple[Group, Group]:
    """ "after 3 on Tue, Wed 10-12": the last day leaves with the clock that is beside it."""
    if clock_first and part.join == "" and len(now.days) > 1:
        return replace(now, days=now.days[:-1]), Group(days=now.days[-1:])
    return now, Group()


def add_clock(group: Group, clock: Clock, join: str) -> Group:
    """The group with one more clock: narrowed by it, or with it as another choice."""
    if not group.clocks:
        return replace(group, clocks=(clock,))
    *others, last = group.clocks
    merged = narrowed(last, clock)
    if join == "or" or (join == "and" and not (_open(last) and _open(clock))):
        merged = last if last == clock else None
    if merged is None:
        return replace(group, clocks=(*group.clocks, clock))
    return replace(group, clocks=(*others, merged))


def _open(clock: Clock) -> bool:
    return not clock.at and (clock.start is None) != (clock.end is None)


def narrowed(one: Clock, two: Clock) -> Clock | None:
    """What both allow: "evening, from 6", "9:15, out by 10"; None if they are two choices."""
    if one.whole or two.whole:
        return two if one.whole else one
    if (one.at and two.at) or (not _flexible(one) and not _flexible(two)):
        same_zone = one.zone == two.zone or not (one.zone and two.zone)  # "11:00 CET (11:00 GMT)" is two hours
        return one if same_zone and (one.start, one.end) == (two.start, two.end) else None
    if (span := _span_in_part(one, two)) is not None:
        return span
    first, second = _fitting(one, two)
    start = max((s for s in (first.start, second.start) if s is not None), default=None)
    end = min((e for e in (first.end, second.end) if e is not None), default=None)
    if start is not None and end is not None and start >= end:
        return None
    at = (first.at and start == first.start and end is None) or (second.at and start == second.start and end is None)
    if (first.at or second.at) and end is not None and (first.part or second.part):
        end, at = None, True
    settled = first.other is None and second.other is None
    doubt = "" if settled and (first.part or second.part) and not _fuzzy(first, second) else first.doubt or second.doubt
    return Clock(
        start, end, at=at, part=first.part and second.part, zone=first.zone or second.zone,
        other=first.other or second.other, doubt=doubt,
    )  # fmt: skip


def _span_in_part(one: Clock, two: Clock) -> Clock | None:
    """ "Lunch on Friday, 1.30 to 3": hours from and to say it better than the part of the day that they begin in."""
    part, span = (one, two) if one.part else (two, one)
    if not part.part or span.part or span.at or span.other or None in (span.start, span.end, part.start, part.end):
        return None
    begins_inside = (part.start or 0) <= (span.start or 0) < (part.end or 0)
    return replace(span, zone=span.zone or part.zone) if begins_inside else None


def _fuzzy(one: Clock, two: Clock) -> bool:
    """Whether a doubt is left that the other clock does not settle."""
    return bool(
        (one.doubt and "7 or 8" not in one.doubt and not one.part)
        or (two.doubt and "7 or 8" not in two.doubt and not two.part)
    )


def _flexible(clock: Clock) -> bool:
    return clock.part or _open(clock) or clock.at


def _fitting(one: Clock, two: Clock) -> tuple[Clock, Clock]:
    """A part of the day decides which 7 or 8 o'clock is meant."""
    if one.part and two.other:
        return one, _choose(two, one)
    if two.part and one.other:
        return _choose(one, two), two
    return one, two


def _choose(clock: Clock, part: Clock) -> Clock:
    assert clock.other is not None
    evening = (part.start or 0) >= 17 * 60
    morning = (part.end or 24 * 60) <= 12 * 60
    if evening:
        return replace(clock, start=clock.other[0], end=clock.other[1], other=None, doubt="")
    return replace(clock, other=None, doubt="") if morning else clock
