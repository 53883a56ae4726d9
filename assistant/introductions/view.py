"""What a connector may see of an introduction: never a single person's answer before all have agreed.

Letters use it; a web page may later. With `tell_connector = "who"` a no may be seen, but nothing else: never,
forgetting and silence look the same to everybody until the closing date (CONTRACT rules 19, 22, 28).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from assistant.introductions.model import Consent, End, Gone, Introduction, Met, Mode, Person, Phase


class Standing(Enum):
    """Where an introduction stands, as its connector may know it."""

    DRAFT = "draft"  # nothing has left yet
    WAITING = "waiting"  # people were asked
    INTRODUCED = "introduced"  # they know each other; no hour stands
    BOOKED = "booked"  # an hour stands
    AFTER = "after"  # the hour is over, the answers to "did you meet?" are awaited
    STOPPED = "stopped"
    CLOSED = "closed"  # it did not come about
    DONE = "done"  # introduced, and over
    MET = "met"


@dataclass(frozen=True, slots=True)
class Seen:
    """One person as the connector may see it. `met` is None until the introduction has ended."""

    name: str
    address: str
    optional: bool
    declined: bool
    dead: bool
    met: Met | None


@dataclass(frozen=True, slots=True)
class View:
    """Times are aware UTC. `asked_at`: when the connector asked for it; `until`: when answers close; `start`: of the
    coffee, while it stands."""

    id: str
    standing: Standing
    people: tuple[Seen, ...]
    asked_at: datetime
    until: datetime | None
    start: datetime | None


ENDINGS = {
    End.STOPPED: Standing.STOPPED,
    End.CLOSED: Standing.CLOSED,
    End.MET: Standing.MET,
    End.CONNECTED: Standing.DONE,
    End.NOT_MET: Standing.DONE,
    End.UNKNOWN: Standing.DONE,
}


def view(introduction: Introduction) -> View:
    """The introduction as its connector may see it."""
    standing = _standing(introduction)
    meeting = introduction.meeting
    return View(
        id=introduction.id,
        standing=standing,
        people=tuple(_seen(introduction, person) for person in introduction.people),
        asked_at=introduction.created_at,
        until=introduction.closes_at if standing is Standing.WAITING else None,
        start=meeting.start if meeting and meeting.standing else None,
    )


def _standing(introduction: Introduction) -> Standing:
    """Looking for an hour before all know each other is shown as waiting: it would tell that all said yes."""
    if introduction.ended_as is not None:
        return ENDINGS[introduction.ended_as]
    if introduction.phase is Phase.DRAFT:
        return Standing.DRAFT
    if introduction.introduced_at is None:
        return Standing.WAITING
    if introduction.phase is Phase.AFTER:
        return Standing.AFTER
    return Standing.BOOKED if introduction.meeting and introduction.meeting.standing else Standing.INTRODUCED


def _seen(introduction: Introduction, person: Person) -> Seen:
    """`self`: a no looks like silence, whatever the setting (rule 12)."""
    said_no = person.consent is Consent.NO and person.gone in (None, Gone.DEAD)
    told = introduction.policy.tell_who and introduction.mode is not Mode.SELF
    return Seen(
        name=person.name,
        address=person.address,
        optional=person.role.value == "optional",
        declined=said_no and told and introduction.introduced_at is None,
        dead=person.gone is Gone.DEAD,
        met=person.met if introduction.ended_at else None,
    )
