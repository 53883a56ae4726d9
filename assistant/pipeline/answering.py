"""A letter that belongs to an introduction: what its writer says becomes one event, with every fact it needs."""

from __future__ import annotations

from assistant.adapters.rows import Stored
from assistant.introductions.events import (
    Absent,
    CalendarAnswered,
    Event,
    Home,
    Method,
    Order,
    Undeliverable,
    Voice,
    Withdrawn,
)
from assistant.introductions.model import CONNECTOR, Introduction, Letter, Person
from assistant.mail import message as mail
from assistant.mail.address import same
from assistant.mail.calendar import CalendarPart
from assistant.pipeline import directing
from assistant.pipeline.arrived import Arrived
from assistant.pipeline.heard import Desk, Heard
from assistant.pipeline.outcome import Exported, Outcome, Stepped
from assistant.pipeline.whose import Owner, voice, writer
from assistant.pipeline.words import answered, standing, state, words_read
from assistant.reading.incoming import Context, read


def belonging(desk: Desk, arrived: Arrived, owner: Owner) -> Outcome:
    """What a letter with an owner comes to."""
    stored = desk.stored(owner.introduction)
    person = writer(stored.introduction, owner, arrived.message)
    if person is None:
        return Outcome("nobody of that introduction wrote it")
    spoken = voice(owner, arrived, person)
    if owner.never:
        why = "it came to the address that means never"
        event: Event | Outcome | str = _never(stored.introduction, person, spoken, arrived)
    else:
        given = context(desk, stored, person, owner, arrived)
        reading = read(arrived.message, arrived.sender, given)
        why = reading.why
        event = _event(desk, Heard(arrived, stored, person, owner, spoken, reading, given))
    if isinstance(event, Outcome):
        return event
    if isinstance(event, str):
        return Outcome(event)
    complaint = arrived.message.report is not None and isinstance(event, Withdrawn)
    forgotten = isinstance(event, Withdrawn) and event.forgotten
    thread = () if owner.home is Home.COPIED else arrived.thread  # no letter of ours goes into their thread (rule 11)
    step = Stepped(stored, event, person.id if spoken.own else "", thread, complaint)
    return Outcome(why, (step,), erase=(person.address, "") if forgotten else None)


def _never(introduction: Introduction, person: Person, spoken: Voice, arrived: Arrived) -> Event | str:
    """Any mail to the List-Unsubscribe address counts, and its text is not read (CONTRACT section 3). Once the
    introduction is out others may have come by the token: then it must come from the person."""
    if introduction.introduced_at is not None and not spoken.own:
        return "a never from elsewhere, after the introduction"
    return Withdrawn(arrived.at, person.id, here=True)


def context(desk: Desk, stored: Stored, person: Person, owner: Owner, arrived: Arrived) -> Context:
    """What the reader is told of the writer and of the letter of ours that was answered."""
    introduction = stored.introduction
    policy = introduction.policy
    connector = person.id == CONNECTOR
    row = owner.answered or desk.store.last_letter(introduction.id, person.id)
    return Context(
        house=desk.rules.house,
        allow=(person.address,) if connector else (),
        zone=policy.timezone,
        hours=policy.hours,
        minutes=policy.minutes,
        within=policy.within,
        now=arrived.came,
        as_=None if connector else state(introduction, arrived.at),
        sent=mail.plain_text(row.data) if row and row.data else "",
        person_zone=person.zone,
        in_thread=True,
        standing=standing(introduction, arrived.at),
    )


def _event(desk: Desk, heard: Heard) -> Event | Outcome | str:
    """The event, or what else follows, or why nothing does."""
    reading = heard.reading
    if reading.kind == "bounce":
        return _bounced(desk, heard)
    if reading.kind == "automatic":
        return _automatic(heard)
    listed = reading.screened is not None and reading.screened.listed
    if reading.kind == "ignored" or (listed and not heard.voice.own):
        return reading.why
    if reading.calendar is not None:
        return _calendar(desk, heard, reading.calendar)
    if heard.person.id == CONNECTOR:
        return directing.directed(desk, heard)
    if reading.instruction is not None and reading.instruction.name is Order.EXPORT:
        return _export(heard)
    if reading.answer is None:
        return reading.why
    return answered(desk, heard, reading.answer)


def _export(heard: Heard) -> Outcome | str:
    if not heard.voice.own or heard.voice.failed:
        return "somebody else asks what is held"
    return Outcome(heard.reading.why, (Exported(heard.stored, heard.person, heard.arrived.thread),))


def _bounced(desk: Desk, heard: Heard) -> Event | str:
    """A report counts at the person's own address, and if it returns a letter, one that went to that person;
    one that returns nothing must at least name the person. Never by its text alone."""
    bounce, person = heard.reading.bounce, heard.person
    if bounce is None or not bounce.permanent:
        return "a letter is delayed, or the report says nothing of a lasting failure"
    if person.id == CONNECTOR:
        return "a letter to the connector came back"
    if not bounce.returned_id:
        if not any(same(address, person.address) for address in bounce.recipients):
            return "the report names somebody else"
        return Undeliverable(heard.arrived.at, person.id, None)
    row = desk.store.by_message_id([bounce.returned_id])
    if row is None or (row.introduction, row.person) != (heard.introduction.id, person.id):
        return "the report returns a letter that did not go to that person"
    return Undeliverable(heard.arrived.at, person.id, Letter(row.name))


def _automatic(heard: Heard) -> Event | str:
    """An automatic letter may note an absence; a complaint ends our letters to that person."""
    screened, at, person = heard.reading.screened, heard.arrived.at, heard.person
    if screened is not None and screened.complaint:
        return Withdrawn(at, person.id)
    if person.id == CONNECTOR or not heard.voice.own or screened is None or not screened.absence:
        return heard.reading.why
    return Absent(at, person.id, words_read(heard).until)


def _calendar(desk: Desk, heard: Heard, part: CalendarPart) -> Event | str:
    """A calendar answers about the owner of its UID, whoever's address it came to."""
    known = desk.store.by_uid(part.uid)
    if known is None or known.introduction != heard.introduction.id or part.method not in Method.__members__:
        return "a calendar part about no event of this introduction"
    person = heard.introduction.person(known.person)
    return CalendarAnswered(
        at=heard.arrived.at,
        person=person.id,
        k=known.k,
        method=Method[part.method],
        partstat=(part.partstat or "").upper(),
        voice=voice(heard.owner, heard.arrived, person),
        other=_speaks_for_another(heard.introduction, person, part.attendee),
        sequence=part.sequence,
        stamp=part.stamp,
        start=part.start,
        end=part.end,
        guests=part.guests,
        delegated=part.delegated,
    )


def _speaks_for_another(introduction: Introduction, person: Person, attendee: str | None) -> bool:
    """Whether the ATTENDEE who answers is somebody else of the introduction; an unknown one counts as From."""
    others = [p for p in (*introduction.people, introduction.connector) if p.id != person.id and p.address]
    return attendee is not None and any(same(attendee, other.address) for other in others)
