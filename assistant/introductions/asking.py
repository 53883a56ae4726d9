"""What is due before the introduction: releasing a draft, asking, reminding, closing (rules 9 to 30)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from assistant.introductions.events import Remember
from assistant.introductions.model import (
    About,
    Consent,
    End,
    Introduction,
    Letter,
    Person,
    Phase,
    sent,
)
from assistant.introductions.scheduling import daytime
from assistant.introductions.step import Due, Step, agreed, all_agreed, blocked, end, required, waiting

YES_HOLDS = timedelta(days=90)


# ---------------------------------------------------------------------- draft


def drafting(i: Introduction, now: datetime) -> Iterator[Due]:
    assert i.draft is not None
    if i.draft.leaves_at is not None:
        yield Due(i.draft.leaves_at, release)
    yield Due(i.draft.expires_at, _expire)


def release(step: Step) -> None:
    """The asks may leave, each in its reader's daytime."""
    step.set(phase=Phase.ASKING, draft=None, released_at=step.at)
    step.set(closes_at=asks_end(step.introduction, step.at))
    step.effects += [Remember(p.id) for p in step.introduction.people if p.address and not p.suppressed]


def _expire(step: Step) -> None:
    """Seven days without an answer; a connector who was not authenticated may never have written to us."""
    i = step.introduction
    if i.authenticated and i.draft is not None and i.draft.why is not Letter.REPORT:
        step.report(About.EXPIRED)
    end(step, End.CLOSED)


# ---------------------------------------------------------------------- asking


def asking(i: Introduction, now: datetime) -> Iterator[Due]:
    yield from _asks(i, now)
    if all_agreed(i):
        yield from _agreement(i, now)
    else:
        yield from _closing(i)
    yield from reminders(i, now)


def _to_ask(i: Introduction, now: datetime) -> Iterator[tuple[Person, datetime]]:
    """Whose ask has not left (or, for those who agreed on the connector's word, the letter that says so), and
    when it may."""
    if blocked(i) or i.released_at is None:
        return
    for person in i.people:
        pending = person.consent is Consent.UNASKED or person.word
        if pending and person.asked_at is None and person.gone is None and _turn_has_come(i, person):
            yield person, daytime(person, i.policy, max(now, i.released_at))


def _turn_has_come(i: Introduction, person: Person) -> bool:
    return not i.ask_first or person.id == i.ask_first or agreed(i.person(i.ask_first))


def _asks(i: Introduction, now: datetime) -> Iterator[Due]:
    for person, at in _to_ask(i, now):
        yield Due(at, partial(_ask, id=person.id))


def _ask(step: Step, id: str) -> None:
    person = step.person(id)
    step.set(closes_at=max(step.introduction.closes_at or step.at, asks_end(step.introduction, step.at)))
    if person.word:
        letter = Letter.TIMES if step.introduction.meeting_wanted else Letter.NOTED
        step.send(letter, id, About.ON_WORD)
        step.change(id, asked_at=step.at)
    else:
        step.send(Letter.ASK, id)
        step.change(id, asked_at=step.at, consent=Consent.ASKED)


def asks_end(i: Introduction, now: datetime) -> datetime:
    """The closing date if the asks that have their turn leave as planned (rule 28). It counts asks that are
    planned, not sent, so that a no before the last ask moves nothing that others could see."""
    last = max((at for _, at in _to_ask(i, now)), default=now)
    return last + sum(i.policy.remind_after, i.policy.expire_after)


def first_wait(i: Introduction) -> timedelta:
    """How long the first reminder waits; also how long unsure hours and rounds of `times` are waited for."""
    return i.policy.remind_after[0] if i.policy.remind_after else i.policy.expire_after


def _agreement(i: Introduction, now: datetime) -> Iterator[Due]:
    """Everybody agreed: go on, at once but for hours not understood and consents on the connector's word."""
    people = required(i)
    stale = [p for p in people if p.yes_at is not None and p.yes_at + YES_HOLDS <= now and p.asked_at is not None]
    if stale:
        yield Due(now, partial(_ask_anew, ids=tuple(p.id for p in stale)))
        return
    moments = [now]
    if i.meeting_wanted:
        moments += [p.unsure_till for p in people if p.unsure_till is not None]
    if all(p.vouched for p in people) and any(p.word for p in people):
        moments += [p.asked_at + first_wait(i) for p in people if p.asked_at is not None]
    yield Due(max(moments), _arrange)


def _arrange(step: Step) -> None:
    for person in step.introduction.people:
        step.withdraw(person.id, Letter.REMINDER)
        if person.unsure_till is not None:  # never confirmed: any hour of [coffee]
            step.change(person.id, free=None, busy=(), unsure=(), unsure_till=None)
    step.set(phase=Phase.ARRANGING)


def _ask_anew(step: Step, ids: tuple[str, ...]) -> None:
    """A yes older than 90 days when it is needed is asked again."""
    for id in ids:
        step.change(id, consent=Consent.ASKED, yes_at=None, word=False)
        step.send(Letter.REMINDER, id, About.STALE)
    closes = step.introduction.closes_at or step.at
    step.set(closes_at=max(closes, step.at + step.introduction.policy.expire_after))


# ---------------------------------------------------------------------- reminding


def reminders(i: Introduction, now: datetime) -> Iterator[Due]:
    if blocked(i):
        return
    for person in i.people:
        if person.consent is not Consent.ASKED or person.gone is not None or person.asked_at is None:
            continue
        if person.again_at is not None:
            at = daytime(person, i.policy, max(person.again_at, now))
            yield Due(at, partial(_remind, id=person.id, about=About.AS_WISHED))
        elif person.later_till is None:
            yield from _next_reminder(i, person, now)


def _next_reminder(i: Introduction, person: Person, now: datetime) -> Iterator[Due]:
    had = sent(person, Letter.REMINDER, About.UNANSWERED)
    if had >= len(i.policy.remind_after) or sent(person, Letter.REMINDER, About.STALE):
        return
    last = max((s.last for s in person.sent if s.about is About.UNANSWERED), default=person.asked_at)
    assert last is not None
    due = last + i.policy.remind_after[had]
    if person.rest_till is not None:
        due = max(due, person.rest_till)
    at = daytime(person, i.policy, max(due, now))
    if i.closes_at is None or at < i.closes_at:
        yield Due(at, partial(_remind, id=person.id, about=About.UNANSWERED))


def _remind(step: Step, id: str, about: About) -> None:
    step.change(id, again_at=None)
    step.send(Letter.REMINDER, id, about)


# ---------------------------------------------------------------------- closing


def closing(i: Introduction) -> datetime:
    """When it closes: the fixed date, or later where all who have not agreed wished to be asked later."""
    assert i.closes_at is not None
    pending = [p for p in required(i) if not agreed(p)]
    later = [p.later_till for p in pending if p.later_till is not None and p.later_till > i.closes_at]
    return max(later) if pending and len(later) == len(pending) else i.closes_at


def _closing(i: Introduction) -> Iterator[Due]:
    assert i.closes_at is not None
    last = closing(i)
    if last > i.closes_at and not i.told_longer:
        yield Due(i.closes_at, _tell_longer)
    yield Due(last, _close)


def _tell_longer(step: Step) -> None:
    """The fixed date passes while somebody's "later" runs: said without saying whose."""
    step.set(told_longer=True)
    for person in step.introduction.people:
        if agreed(person):
            step.send(Letter.NOTED, person.id, About.LONGER)
    step.report(About.LONGER)


def _close(step: Step) -> None:
    for person in waiting(step.introduction):
        step.send(Letter.CLOSED, person.id, About.NOT_THIS_TIME)
    step.report(About.CLOSED)
    end(step, End.CLOSED)
