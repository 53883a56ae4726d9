"""What is due from the last yes to the last word: finding the hour, the day before, the follow-up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from assistant.introductions import meeting, moving
from assistant.introductions.asking import reminders
from assistant.introductions.model import (
    CONNECTOR,
    About,
    Consent,
    End,
    Gone,
    Introduction,
    Letter,
    Met,
    Person,
    Phase,
    Role,
    Round,
    sent,
)
from assistant.introductions.scheduling import LAST_DAY, best, daytime, length, suits
from assistant.introductions.step import Due, Step, agreed, all_agreed, attendees, end, who_may, who_must

ROUNDS = 2
ASKED_ONCE_MORE = timedelta(days=7)
CORRECTION_WAITS = timedelta(days=7)


# ---------------------------------------------------------------------- arranging


def arranging(i: Introduction, now: datetime) -> Iterator[Due]:
    if i.introduced_at is not None:
        yield from _introduced_without_hour(i, now)
    elif not all_agreed(i):
        yield Due(now, _back_to_asking)
    elif not i.meeting_wanted:
        yield Due(now, partial(meeting.introduce, about=About.BY_MAIL))
    elif (start := _hour(i, now)) is not None:
        yield Due(now, partial(meeting.book, start=start))
    elif i.round is not None:
        yield from _in_round(i, now, _next_round)
        yield from reminders(i, now)  # to the optional, who may still say yes
    else:
        yield Due(now, _next_round)


def _hour(i: Introduction, now: datetime) -> datetime | None:
    """The best common hour, `notice` from now at the earliest, `within` at the latest."""
    return best(i, who_must(i), who_may(i), now + i.policy.notice, now + i.policy.within)


def _back_to_asking(step: Step) -> None:
    """A consent was taken back while hours were looked for: it closes as if that person had been silent, at the
    later of the closing date and the end of the round."""
    i = step.introduction
    closes = i.closes_at or step.at
    if i.round is not None:
        closes = max(closes, i.round.ends_at)
        for id in i.round.asked:
            step.withdraw(id, Letter.TIMES, Letter.REMINDER)
    step.set(phase=Phase.ASKING, closes_at=closes, round=None)


def _next_round(step: Step) -> None:
    """Ask everybody for hours, at most twice; then introduce without an hour."""
    if step.introduction.rounds < ROUNDS:
        moving.start_round(step, About.NO_HOUR, tuple(p.id for p in who_must(step.introduction)))
    else:
        step.set(round=None)
        meeting.introduce(step, About.NO_HOUR)


def silent(i: Introduction) -> tuple[Person, ...]:
    """Who has not yet answered in the round that runs."""
    assert i.round is not None
    return tuple(p for p in map(i.person, i.round.asked) if p.answered_round < i.round.number and p.gone is None)


def _in_round(i: Introduction, now: datetime, over: object) -> Iterator[Due]:
    assert callable(over) and i.round is not None
    yield Due(i.round.ends_at if silent(i) else now, over)
    for person in silent(i):
        if not _reminded(person, i.round):
            at = daytime(person, i.policy, max(i.round.remind_at, person.rest_till or now, now))
            if at < i.round.ends_at:
                yield Due(at, partial(_remind_times, id=person.id))


def _reminded(person: Person, round: Round) -> bool:
    return any(s.letter is Letter.REMINDER and s.last >= round.started_at for s in person.sent)


def _remind_times(step: Step, id: str) -> None:
    step.send(Letter.REMINDER, id, About.NO_TIMES)


# ---------------------------------------------------------------------- introduced, but no hour stands


def _introduced_without_hour(i: Introduction, now: datetime) -> Iterator[Due]:
    assert i.introduced_at is not None
    start = _hour(i, now) if _hours_were_named(i) else None
    if start is not None and not i.stopped:
        yield Due(now, partial(meeting.book, start=start))
    elif i.round is not None:
        yield from _in_round(i, now, _no_new_hour)
    else:
        yield from _newcomers(i, now)
        yield from _corrected(i, now)
        yield from _unresolved(i, now, i.introduced_at + CORRECTION_WAITS)
        yield Due(i.introduced_at + i.policy.within, _connected)


def _hours_were_named(i: Introduction) -> bool:
    """Without an hour all must have named theirs; after a decline, once somebody has answered `times`."""
    if not i.meeting_wanted:
        return False
    if i.round is not None:
        return any(p.answered_round == i.round.number for p in who_must(i))
    return all(p.free is not None for p in who_must(i))


def _no_new_hour(step: Step) -> None:
    """The one round after a decline found nothing (rule 36e)."""
    for person in attendees(step.introduction):
        if person.id != CONNECTOR:
            step.send(Letter.CLOSED, person.id, About.NO_HOUR)
    step.report(About.CLOSED)
    end(step, End.NOT_MET)


def _connected(step: Step) -> None:
    end(step, End.CONNECTED)


# ---------------------------------------------------------------------- booked


def booked(i: Introduction, now: datetime) -> Iterator[Due]:
    assert i.meeting is not None
    over = i.meeting.start + timedelta(minutes=i.meeting.minutes)
    yield Due(over, _the_hour_has_passed)
    yield from _newcomers(i, now)
    yield from _corrected(i, now)
    yield from _unresolved(i, now, i.meeting.start - LAST_DAY)
    if i.round is not None:
        yield from _proposal(i, now)
    yield from _day_before(i, now)


def _newcomers(i: Introduction, now: datetime) -> Iterator[Due]:
    """An optional person who agreed after the introduction went out, or whose "later" has come since."""
    for person in i.people:
        if person.role is not Role.OPTIONAL or person.out or person.gone is not None:
            continue
        if agreed(person) and not sent(person, Letter.INTRODUCTION):
            yield Due(now, partial(_welcome, id=person.id))
        elif person.consent is Consent.ASKED and person.again_at is not None:
            at = daytime(person, i.policy, max(person.again_at, now))
            yield Due(at, partial(meeting.leave_out, id=person.id, about=About.GONE_OUT))


def _welcome(step: Step, id: str) -> None:
    """Add the newcomer if in time and free; else say once that the hour stands."""
    i = step.introduction
    person = step.person(id)
    if i.closes_at is not None and step.at > i.closes_at:
        meeting.leave_out(step, id, About.GONE_OUT)
    elif i.meeting is None or not i.meeting.standing:
        meeting.add(step, id)
    elif step.at > i.meeting.start - LAST_DAY:
        meeting.leave_out(step, id, About.GONE_OUT)
    elif not suits(person, i.policy, i.meeting.start, i.meeting.minutes):
        meeting.leave_out(step, id, About.NOT_FREE)
    else:
        meeting.add(step, id)


def _corrected(i: Introduction, now: datetime) -> Iterator[Due]:
    """A fresh introduction to an address that the connector corrected (its earlier letters count as lost)."""
    for person in attendees(i):
        lost = sent(person, Letter.INTRODUCTION, About.DEAD)
        if lost and person.gone is None and sent(person, Letter.INTRODUCTION) == lost:
            yield Due(now, partial(meeting.introduce_anew, id=person.id))


def _unresolved(i: Introduction, now: datetime, at: datetime) -> Iterator[Due]:
    for person in attendees(i):
        if person.gone is Gone.DEAD:
            yield Due(max(at, now), partial(meeting.leaves, id=person.id))


def _proposal(i: Introduction, now: datetime) -> Iterator[Due]:
    """The hour that stands stays until all agree to the one proposed."""
    assert i.round is not None and i.meeting is not None and i.round.proposal is not None
    last = max(i.meeting.start - LAST_DAY, now)
    if silent(i):
        yield Due(last, moving.refuse)
        return
    start = i.round.proposal.start
    people = [p for p in who_must(i) if p.role is Role.REQUIRED]
    suit = all(suits(p, i.policy, start, length(i, people)) for p in people)
    yield Due(now, partial(meeting.move, start=start) if suit else moving.refuse)


def _day_before(i: Introduction, now: datetime) -> Iterator[Due]:
    assert i.meeting is not None and i.meeting.booked_at is not None
    if i.policy.remind_before is None or i.stopped:
        return
    at = i.meeting.start - i.policy.remind_before
    if at <= i.meeting.booked_at or now >= i.meeting.start:
        return  # they have just heard of it, or it is too late to say
    for person in _reachable(i):
        last = max((s.last for s in person.sent if s.letter is Letter.DAY_BEFORE), default=None)
        if last is None or last < i.meeting.booked_at:
            yield Due(at, partial(_note_day_before, id=person.id))


def _note_day_before(step: Step, id: str) -> None:
    step.send(Letter.DAY_BEFORE, id)


def _reachable(i: Introduction) -> tuple[Person, ...]:
    return tuple(p for p in attendees(i) if p.gone is None)


def _the_hour_has_passed(step: Step) -> None:
    step.set(round=None)
    if step.introduction.stopped or step.introduction.policy.follow_up_after is None:
        end(step, End.CONNECTED)
    else:
        step.set(phase=Phase.AFTER)


# ---------------------------------------------------------------------- after


def after(i: Introduction, now: datetime) -> Iterator[Due]:
    """ "Did you meet?", once more after seven days, and one report."""
    assert i.meeting is not None and i.policy.follow_up_after is not None
    if i.stopped:
        yield Due(now, _connected)
        return
    yield from _newcomers(i, now)
    first = i.meeting.start + timedelta(minutes=i.meeting.minutes) + i.policy.follow_up_after
    open = [p for p in _reachable(i) if p.met is None]
    for person in open:
        had = sent(person, Letter.FOLLOW_UP)
        if had < 2:
            at = first if had == 0 else _asked_last(person) + ASKED_ONCE_MORE
            yield Due(at, partial(_follow_up, id=person.id, about=About.AGAIN if had else About.PLAIN))
    if all(sent(p, Letter.FOLLOW_UP) >= 2 for p in open):
        last = max((_asked_last(p) + ASKED_ONCE_MORE for p in open), default=now)
        yield Due(last, _tell_outcome)


def _asked_last(person: Person) -> datetime:
    return max(s.last for s in person.sent if s.letter is Letter.FOLLOW_UP)


def _follow_up(step: Step, id: str, about: About) -> None:
    step.send(Letter.FOLLOW_UP, id, about)


def _tell_outcome(step: Step) -> None:
    answers = {p.met for p in attendees(step.introduction)}
    step.report(About.OUTCOME, tuple(p.id for p in attendees(step.introduction)))
    if Met.MET in answers:
        end(step, End.MET)
    else:
        end(step, End.NOT_MET if answers - {None} else End.UNKNOWN)
