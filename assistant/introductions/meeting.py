"""Changes of the coffee itself: introduce, book, move, add, leave, call off; each keeps the calendars true."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from assistant.introductions.model import (
    CONNECTOR,
    About,
    End,
    Letter,
    Meeting,
    Person,
    Phase,
    Role,
    Rsvp,
)
from assistant.introductions.scheduling import length, place, suits
from assistant.introductions.step import Step, attendees, end, who_must

# ---------------------------------------------------------------------- the introduction


def introduce(step: Step, about: About) -> None:
    """The introduction without an hour: none was found, or none was wanted."""
    step.set(introduced_at=step.at)
    for person in attendees(step.introduction):
        step.send(Letter.INTRODUCTION, person.id, about)
    if not step.introduction.joins:
        step.report(About.NO_HOUR if about is About.NO_HOUR else About.INTRODUCED)


def book(step: Step, start: datetime) -> None:
    """The hour stands: a new event in each calendar. The first time it comes with the introduction."""
    i = step.introduction
    people = attendees(i)
    minutes = length(i, who_must(i))
    for person in people:
        if person.role is Role.OPTIONAL and not suits(person, i.policy, start, minutes):
            leave_out(step, person.id, About.NOT_FREE)
    people = attendees(step.introduction)
    fixed = Meeting(start, minutes, place(i, people), booked_at=step.at, moves=i.meeting.moves if i.meeting else 0)
    first = i.introduced_at is None
    step.set(phase=Phase.BOOKED, meeting=fixed, round=None, introduced_at=i.introduced_at or step.at)
    for person in people:
        step.invite(person.id, start, minutes, new=True)
        step.change(person.id, rsvp=Rsvp.NONE)
    for person in people:
        new = first or not _introduced(step, person.id)
        letter, about = (Letter.INTRODUCTION, About.BOOKED) if new else (Letter.MOVED, About.FOUND)
        step.withdraw(person.id, Letter.REMINDER, Letter.TIMES)
        step.send(letter, person.id, about, invitation=True)
    if first and not i.joins:
        step.report(About.INTRODUCED)


def _introduced(step: Step, id: str) -> bool:
    return any(s.letter is Letter.INTRODUCTION and s.about is not About.DEAD for s in step.person(id).sent)


def introduce_anew(step: Step, id: str) -> None:
    """To a corrected address: the introduction that the dead one never had."""
    i = step.introduction
    if i.meeting is None or not i.meeting.standing:
        step.send(Letter.INTRODUCTION, id, About.NO_HOUR if i.meeting_wanted else About.BY_MAIL)
        return
    step.invite(id, i.meeting.start, i.meeting.minutes, new=True)
    step.send(Letter.INTRODUCTION, id, About.BOOKED, invitation=True)


# ---------------------------------------------------------------------- people come and go


def leave_out(step: Step, id: str, about: About) -> None:
    """An optional person for whom the hour does not suit, or comes too late: told once, not introduced."""
    step.change(id, out=True, again_at=None)
    step.send(Letter.NOTED, id, about)


def add(step: Step, id: str) -> None:
    """A newcomer: `introduction` to them, and the others hear who comes."""
    i = step.introduction
    others = [p for p in attendees(i) if p.id != id]
    if i.meeting is None or not i.meeting.standing:
        about = About.NO_HOUR if i.meeting_wanted else About.BY_MAIL
        for person in (*others, step.person(id)):
            step.send(Letter.INTRODUCTION, person.id, about)
        return
    step.invite(id, i.meeting.start, i.meeting.minutes, new=True)
    step.send(Letter.INTRODUCTION, id, About.BOOKED, invitation=True)
    _others_change(step, others)


def _others_change(step: Step, others: list[Person]) -> None:
    """The same hour with other people: SEQUENCE + 1 in each of the others' events."""
    i = step.introduction
    assert i.meeting is not None
    for person in others:
        step.invite(person.id, i.meeting.start, i.meeting.minutes, new=False)
        step.send(Letter.MOVED, person.id, About.PEOPLE, invitation=True)


def leaves(step: Step, id: str) -> None:
    """Rule 37: off for that one while two remain, else off for all. A required person who leaves a coffee of
    three leaves two to meet."""
    i = step.introduction
    standing = i.meeting is not None and i.meeting.standing
    step.change(id, out=True, rsvp=Rsvp.NO)
    others = [p for p in attendees(step.introduction) if p.id != id]
    if not standing:
        _gone_without_hour(step, id, others)
        return
    if _enough(others):
        step.uninvite(id, About.YOU)
        _others_change(step, others)
        if id != CONNECTOR:
            step.report(About.IS_CANCELLED, (id,))
    else:
        call_off(step, id)


def _enough(others: list[Person]) -> bool:
    return len(others) >= 2


def _gone_without_hour(step: Step, id: str, others: list[Person]) -> None:
    """In a round after a decline a no is a cancel; without an hour nobody waits for a calendar."""
    if step.introduction.round is not None:
        for person in others:
            if person.id != CONNECTOR:
                step.send(Letter.CLOSED, person.id, About.NO_HOUR)
        step.report(About.CLOSED)
        end(step, End.NOT_MET)
    elif not _enough(others):
        step.report(About.IS_CANCELLED, (id,))
        end(step, End.NOT_MET)


def call_off(step: Step, id: str, about: About = About.ALL) -> None:
    """Off for everybody; whose calendar declined owes no CANCEL. With About.SEARCHING a new hour is sought."""
    i = step.introduction
    assert i.meeting is not None
    step.set(meeting=replace(i.meeting, standing=False), round=None)
    leaver = step.person(id)
    for person in (leaver, *(p for p in attendees(i) if p.id != id)):
        step.uninvite(person.id, about)
    step.report(About.IS_CANCELLED, (id,))
    if about is About.SEARCHING:
        step.set(phase=Phase.ARRANGING)
    else:
        end(step, End.NOT_MET)


# ---------------------------------------------------------------------- another hour


def move(step: Step, start: datetime) -> None:
    """Another hour for everybody: the same UID, SEQUENCE + 1, answers asked anew."""
    i = step.introduction
    assert i.meeting is not None
    moved = replace(i.meeting, start=start, booked_at=step.at, moves=i.meeting.moves + 1)
    step.set(meeting=moved, round=None)
    for person in attendees(i):
        step.invite(person.id, start, moved.minutes, new=False)
        step.change(person.id, rsvp=Rsvp.NONE)
        step.withdraw(person.id, Letter.TIMES, Letter.DAY_BEFORE)
        step.send(Letter.MOVED, person.id, About.HOUR, invitation=True)


def drop_round(step: Step) -> None:
    """Nobody is asked for hours any more."""
    round = step.introduction.round
    step.set(round=None)
    for id in round.asked if round else ():
        step.withdraw(id, Letter.TIMES, Letter.REMINDER)
