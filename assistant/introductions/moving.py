"""Somebody cannot at the hour that stands, or proposes another: the first of rule 36 that fits.

coffee.py finds out when a proposal is decided; what is decided here is only what was said.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from assistant.introductions import meeting
from assistant.introductions.answers import ask_back, keep_hours
from assistant.introductions.asking import first_wait
from assistant.introductions.events import Answer
from assistant.introductions.model import About, Introduction, Letter, Person, Role, Round, Rsvp, Window, sent
from assistant.introductions.scheduling import LAST_DAY, best, length, suits
from assistant.introductions.step import Step, attendees, who_may, who_must

MOVES = 3
CALLED_OFF_UP_TO = 3  # in a group of two or three a decline calls the coffee off (rule 36e)


def start_round(step: Step, why: About, asked: tuple[str, ...]) -> None:
    """`times` to these people; the silent are reminded once, and it ends as long again after that."""
    i = step.introduction
    wait = first_wait(i)
    number = i.rounds + 1
    step.set(rounds=number, round=Round(number, why, asked, step.at, step.at + wait, step.at + 2 * wait))
    for id in asked:
        step.send(Letter.TIMES, id, why)


# ---------------------------------------------------------------------- another hour is proposed


def proposes(step: Step, id: str, answer: Answer, *, cannot: bool = False) -> None:
    """Taken at once if it suits everybody's known hours; else those whom it does not suit are asked, and the hour
    that stands stays until all agree. `cannot`: it was also said in words that this hour is impossible."""
    i = step.introduction
    assert i.meeting is not None
    if _last_day(step) or i.meeting.moves >= MOVES:
        if not _last_day(step):
            _stuck(step)
        _stands(step, id)
        return
    keep_hours(step, id, answer)
    latest = max(step.at + i.policy.within, *(w.end for w in answer.windows))
    must, may = who_must(step.introduction), who_may(step.introduction)
    start = best(step.introduction, must, may, step.at + LAST_DAY, latest, avoid=i.meeting.start)
    if start is not None:
        meeting.move(step, start)
    elif step.person(id).role is not Role.REQUIRED:
        _stands(step, id)  # an optional person's or the connector's hours are not waited for
    else:
        _ask_others(step, id, answer, cannot=cannot)


def _ask_others(step: Step, id: str, answer: Answer, *, cannot: bool) -> None:
    """`times`, naming the proposed hour, to those whom it does not suit."""
    i = step.introduction
    assert i.meeting is not None
    start = best(i, (step.person(id),), (), step.at + LAST_DAY, max(w.end for w in answer.windows))
    if start is None:
        ask_back(step, id, About.HOURS)
        return
    minutes = length(i, who_must(i))
    proposal = Window(start, start + timedelta(minutes=minutes))
    asked = tuple(p.id for p in _unsuited(i, id, start, minutes))
    number, till = i.rounds + 1, i.meeting.start
    step.set(rounds=number, round=Round(number, About.PROPOSED, asked, step.at, till, till, id, proposal, cannot))
    for other in asked:
        step.send(Letter.TIMES, other, About.PROPOSED, windows=(proposal,), people=(id,))


def _unsuited(i: Introduction, proposer: str, start: datetime, minutes: int) -> list[Person]:
    others = [p for p in who_must(i) if p.id != proposer and p.role is Role.REQUIRED and p.gone is None]
    return [p for p in others if not suits(p, i.policy, start, minutes)]


def refuse(step: Step) -> None:
    """The proposal is refused: the hour stands; but whoever said "I cannot" with it cannot."""
    round = step.introduction.round
    assert round is not None
    meeting.drop_round(step)
    if round.cannot:
        cannot(step, round.proposer)
    else:
        step.send(Letter.NOTED, round.proposer, About.STANDS)


# ---------------------------------------------------------------------- cannot


def cannot(step: Step, id: str, *, by_calendar: bool = False) -> None:
    """Cannot at that hour, and no other is proposed."""
    person = step.change(id, rsvp=Rsvp.NO)
    if by_calendar and person.invitation is not None:
        step.change(id, invitation=replace(person.invitation, declined=True))
    i = step.introduction
    assert i.meeting is not None
    fixed = _last_day(step) or i.meeting.moves >= MOVES
    if person.role is not Role.REQUIRED:
        meeting.leaves(step, id)
    elif not fixed and (start := _another_named_hour(step, id)) is not None:
        meeting.move(step, start)
    elif len(attendees(i)) > CALLED_OFF_UP_TO:
        meeting.leaves(step, id)
    elif fixed:
        meeting.call_off(step, id)
    else:
        meeting.call_off(step, id, About.SEARCHING)
        start_round(step, About.DECLINED, tuple(p.id for p in who_must(step.introduction) if p.gone is None))


def _another_named_hour(step: Step, id: str) -> datetime | None:
    """Another hour that all named in words (rule 36c). The one that stands is off for whoever declined it."""
    i = step.introduction
    assert i.meeting is not None
    off = Window(i.meeting.start, i.meeting.start + timedelta(minutes=i.meeting.minutes))
    step.change(id, busy=(*step.person(id).busy, off))
    must = who_must(step.introduction)
    if any(p.free is None for p in must):
        return None
    earliest, latest = step.at + i.policy.notice, step.at + i.policy.within
    return best(step.introduction, must, who_may(i), earliest, latest)


def _last_day(step: Step) -> bool:
    """Nothing moves within 24 hours of the start (rule 36a)."""
    now = step.introduction.meeting
    return now is not None and step.at > now.start - LAST_DAY


def _stands(step: Step, id: str) -> None:
    if sent(step.person(id), Letter.NOTED, About.STANDS) < MOVES:
        step.send(Letter.NOTED, id, About.STANDS, answering=True)


def _stuck(step: Step) -> None:
    """Three moves were enough: one report in all."""
    if not sent(step.introduction.connector, Letter.REPORT, About.STUCK):
        step.report(About.STUCK)
