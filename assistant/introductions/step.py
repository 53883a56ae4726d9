"""The working copy of one step: the introduction as it becomes, and the effects that pile up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from assistant.introductions.events import Effect, Send, Withdraw
from assistant.introductions.model import (
    CONNECTOR,
    NEXT,
    About,
    Consent,
    End,
    Gone,
    Introduction,
    Invitation,
    Letter,
    Person,
    Phase,
    Role,
    Sent,
    Window,
    sent,
)

CAPPED = frozenset({Letter.ASK, Letter.REMINDER, Letter.TIMES, Letter.WHICH, Letter.FOLLOW_UP})
MEETING_NEWS = frozenset({Letter.MOVED, Letter.CANCELLED})
FALLS_SILENT = (Letter.ASK, Letter.REMINDER, Letter.TIMES, Letter.WHICH, Letter.DAY_BEFORE, Letter.FOLLOW_UP)


class Step:
    """Written on by the handlers of one event. Nothing of it survives the step but `introduction` and `effects`."""

    def __init__(self, introduction: Introduction, at: datetime, *, quiet: bool = False) -> None:
        self.introduction = introduction
        self.at = at
        self.quiet = quiet  # what came may not be answered automatically (list headers)
        self.effects: list[Effect] = []

    # ---------------------------------------------------------------- values

    def set(self, **fields: Any) -> None:  # noqa: ANN401 (the fields of Introduction; mypy checks them in replace)
        before = self.introduction.phase
        self.introduction = replace(self.introduction, **fields)
        after = self.introduction.phase
        if after is not before and after not in NEXT[before]:
            raise ValueError(f"{before.value} cannot become {after.value}")

    def person(self, id: str) -> Person:
        return self.introduction.person(id)

    def change(self, id: str, **fields: Any) -> Person:  # noqa: ANN401
        """Replace fields of one person; returns the person as it is now."""
        changed = replace(self.person(id), **fields)
        if id == CONNECTOR:
            self.set(connector=changed)
        else:
            self.set(people=tuple(changed if p.id == id else p for p in self.introduction.people))
        return changed

    # ---------------------------------------------------------------- letters

    def send(
        self,
        letter: Letter,
        to: str,
        about: About = About.PLAIN,
        *,
        words: str = "",
        windows: tuple[Window, ...] = (),
        people: tuple[str, ...] = (),
        answering: bool = False,
        invitation: bool = False,
        cancel: bool = False,
    ) -> None:
        """A letter leaves, unless its reader wants none or has had enough; either way it is counted, so that
        what others see takes the same course at the same time (invariants 6 and 7)."""
        person = self.person(to)
        n = sent(person, letter) + 1
        full = letter in CAPPED and capped(person) >= self.introduction.policy.letters_per_person
        self._count(person, letter, about)
        if full:
            self._limit_reached()
            return
        if mute(person, letter, about) or (self.quiet and answering):
            return
        self.effects.append(
            Send(letter, to, n, about, words, windows, people, answering, invitation, cancel),
        )

    def report(self, about: About, people: tuple[str, ...] = (), *, words: str = "", answering: bool = False) -> None:
        """Tell the connector; after "stop" the introduction is theirs and nothing more is told."""
        if not self.introduction.stopped or answering:
            self.send(Letter.REPORT, CONNECTOR, about, people=people, words=words, answering=answering)

    def withdraw(self, to: str, *letters: Letter) -> None:
        self.effects.append(Withdraw(to, letters))

    def _count(self, person: Person, letter: Letter, about: About) -> None:
        old = next((s for s in person.sent if s.letter is letter and s.about is about), None)
        new = Sent(letter, (old.count if old else 0) + 1, self.at, about)
        kept = tuple(s for s in person.sent if s is not old)
        self.change(person.id, sent=(*kept, new))

    def _limit_reached(self) -> None:
        if not sent(self.introduction.connector, Letter.REPORT, About.LIMIT):
            self.report(About.LIMIT)

    # ---------------------------------------------------------------- invitations

    def invite(self, id: str, start: datetime, minutes: int, *, new: bool) -> None:
        """Give this person's calendar the hour: a new event (SEQUENCE 0), or the same one with SEQUENCE + 1."""
        old = self.person(id).invitation
        if new or old is None:
            event = Invitation(k=old.k + 1 if old else 0, sequence=0, start=start, minutes=minutes)
        else:
            event = replace(old, sequence=old.sequence + 1, start=start, minutes=minutes, declined=False)
        self.change(id, invitation=event)

    def uninvite(self, id: str, about: About) -> None:
        """Take the event out of this person's calendar; no CANCEL is owed to a calendar that declined."""
        event = self.person(id).invitation
        if event is None or event.cancelled:
            return
        self.change(id, invitation=replace(event, sequence=event.sequence + 1, cancelled=True))
        if not event.declined:
            self.send(Letter.CANCELLED, id, about, cancel=True)


def capped(person: Person) -> int:
    """How many letters that ask or remind this person has had."""
    return sum(s.count for s in person.sent if s.letter in CAPPED)


def mute(person: Person, letter: Letter, about: About) -> bool:
    """Whether nothing may be written: never, forgotten, or a dead address. What must be known of a standing
    meeting, and the one confirmation of the never itself, still go out."""
    if person.suppressed or person.gone in (Gone.FORGOTTEN, Gone.DEAD):
        return True
    if person.gone is Gone.NEVER:
        return letter not in MEETING_NEWS and about not in (About.NEVER, About.UNDONE)
    return False


# -------------------------------------------------------------------- who is who


def required(i: Introduction) -> tuple[Person, ...]:
    return tuple(p for p in i.people if p.role is Role.REQUIRED)


def agreed(p: Person) -> bool:
    return p.consent is Consent.YES and p.gone is None


def refused(p: Person) -> bool:
    """Said no or never, or was forgotten: to everybody else this looks like silence."""
    return p.consent is Consent.NO or p.gone in (Gone.NEVER, Gone.FORGOTTEN)


def blocked(i: Introduction) -> bool:
    """Somebody required will not meet: nobody is asked or reminded any more (rule 28). A never to an earlier
    request blocks nothing: it must look like silence in the reminders of the others, too."""
    return any(refused(p) for p in required(i))


def all_agreed(i: Introduction) -> bool:
    return all(agreed(p) for p in required(i))


def attendees(i: Introduction) -> tuple[Person, ...]:
    """Who takes part, once the introduction is out: invariant 1 holds for these only."""
    people = tuple(p for p in i.people if p.consent is Consent.YES and not p.out and p.gone is not Gone.FORGOTTEN)
    return (*people, i.connector) if i.joins and not i.connector.out else people


def who_must(i: Introduction) -> tuple[Person, ...]:
    """Whose hours decide: the required people and a joining connector; the optional hold up nobody."""
    return tuple(p for p in attendees(i) if p.role is not Role.OPTIONAL)


def who_may(i: Introduction) -> tuple[Person, ...]:
    return tuple(p for p in attendees(i) if p.role is Role.OPTIONAL and p.gone is None)


def comes(step: Step, id: str) -> bool:
    """Whether this person takes part."""
    return any(p.id == id for p in attendees(step.introduction))


def waiting(i: Introduction) -> tuple[Person, ...]:
    """Who would wonder if nothing more came: agreed, said later, or has an open question."""
    return tuple(
        p
        for p in i.people
        if p.gone is None and p.consent is not Consent.NO and (agreed(p) or p.later_till or p.question)
    )


# -------------------------------------------------------------------- what is due


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be done, and from when on (UTC)."""

    at: datetime
    act: Callable[[Step], None]


def end(step: Step, how: End) -> None:
    """The introduction is over; nothing of it that still waits may leave."""
    for person in step.introduction.people:
        step.withdraw(person.id, *FALLS_SILENT)
    step.set(phase=Phase.ENDED, ended_as=how, ended_at=step.at, draft=None, round=None)
