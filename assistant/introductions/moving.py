"""Somebody cannot at the hour that stands, or proposes another: the first of rule 36 that fits."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from assistant.introductions import coffee, meeting
from assistant.introductions.answers import ask_back, keep_hours
from assistant.introductions.events import Answer
from assistant.introductions.model import About, Letter, Role, Round, Rsvp, Window, sent
from assistant.introductions.scheduling import LAST_DAY, best, length, suits
from assistant.introductions.step import Step, attendees

MOVES = 3
CALLED_OFF_UP_TO = 3  # in a group of two or three a decline calls the coffee off (rule 36e)


def proposes(step: Step, id: str, answer: Answer) -> None:
    """Another hour is proposed: taken at once if it suits everybody's known hours, else those whom it does not
    suit are asked; the hour that stands stays until all agree."""
    i = step.introduction
    assert i.meeting is not None
    if step.at > i.meeting.start - LAST_DAY:
        stands(step, id)
        return
    if i.meeting.moves >= MOVES:
        _stuck(step)
        stands(step, id)
        return
    before = step.person(id)
    keep_hours(step, id, answer)
    must, may = coffee.who_must(step.introduction), coffee.who_may(step.introduction)
    latest = step.at + i.policy.within
    start = best(step.introduction, must, may, step.at + LAST_DAY, latest, avoid=i.meeting.start)
    if start is not None:
        meeting.move(step, start)
        return
    _ask_others(step, id, answer, before.free)


def _ask_others(step: Step, id: str, answer: Answer, before: tuple[Window, ...] | None) -> None:
    """`times`, naming the proposed hour, to those whom it does not suit."""
    i = step.introduction
    proposer = step.person(id)
    start = best(i, (proposer,), (), step.at + LAST_DAY, max(w.end for w in answer.windows))
    if start is None:
        ask_back(step, id, About.HOURS)
        return
    minutes = length(i, coffee.who_must(i))
    others = [p for p in coffee.who_must(i) if p.id != id and not suits(p, i.policy, start, minutes)]
    asked = tuple(p.id for p in others if p.gone is None)
    assert i.meeting is not None
    proposal = Window(start, next(w.end for w in answer.windows if w.start <= start < w.end))
    number = i.rounds + 1
    round = Round(number, About.PROPOSED, asked, step.at, i.meeting.start, i.meeting.start, id, proposal)
    step.set(rounds=number, round=round)
    for other in asked:
        step.send(Letter.TIMES, other, About.PROPOSED, windows=(proposal,), people=(id,))


def cannot(step: Step, id: str, *, by_calendar: bool = False) -> None:
    """Cannot at that hour, and proposes none."""
    i = step.introduction
    assert i.meeting is not None
    person = step.change(id, rsvp=Rsvp.NO)
    if by_calendar and person.invitation is not None:
        step.change(id, invitation=replace(person.invitation, declined=True))
    if person.role is not Role.REQUIRED:
        meeting.leaves(step, id)
        return
    last_day = step.at > i.meeting.start - LAST_DAY
    if not last_day and i.meeting.moves < MOVES and _move_to_named_hour(step, id):
        return
    if i.meeting.moves >= MOVES:
        _stuck(step)
    if len(attendees(i)) > CALLED_OFF_UP_TO:
        meeting.leaves(step, id)
    elif last_day or i.meeting.moves >= MOVES:
        meeting.call_off(step, id)
    else:
        meeting.call_off(step, id, About.SEARCHING)
        asked = tuple(p.id for p in coffee.who_must(step.introduction) if p.gone is None)
        coffee.start_round(step, About.DECLINED, asked)


def _move_to_named_hour(step: Step, id: str) -> bool:
    """After a decline another hour that all named in words is taken, if one is left (rule 36c)."""
    i = step.introduction
    assert i.meeting is not None
    must = coffee.who_must(i)
    if any(p.free is None for p in must):
        return False
    earliest, latest = step.at + i.policy.notice, step.at + i.policy.within
    _block_standing_hour(step, id)
    start = best(step.introduction, coffee.who_must(step.introduction), coffee.who_may(i), earliest, latest)
    if start is None:
        return False
    meeting.move(step, start)
    return True


def _block_standing_hour(step: Step, id: str) -> None:
    """The hour that this person cannot make is no longer among their hours."""
    meeting_now = step.introduction.meeting
    assert meeting_now is not None
    end = meeting_now.start + timedelta(minutes=meeting_now.minutes)
    person = step.person(id)
    step.change(id, busy=(*person.busy, Window(meeting_now.start, end)))


def stands(step: Step, id: str) -> None:
    if sent(step.person(id), Letter.NOTED, About.STANDS) < MOVES:
        step.send(Letter.NOTED, id, About.STANDS, answering=True)


def _stuck(step: Step) -> None:
    """Three moves were enough: one report in all."""
    if not sent(step.introduction.connector, Letter.REPORT, About.STUCK):
        step.report(About.STUCK)
