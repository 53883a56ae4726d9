"""The connector's side: drafts, the first answer to a request, and instructions (rules 7 to 20)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from assistant.introductions.asking import asks_end, release
from assistant.introductions.events import Instructed, Order, Request, Requested, RequestedPerson
from assistant.introductions.model import (
    CONNECTOR,
    About,
    Consent,
    Draft,
    End,
    Gone,
    Introduction,
    Letter,
    Mode,
    Person,
    Policy,
    Role,
    Sent,
    sent,
)
from assistant.introductions.step import Step, blocked, end, refused, waiting

DRAFT_LIVES = timedelta(days=7)
MOST = 5


def draft(id: str, event: Requested, connector: Person, policy: Policy) -> Introduction:
    """The introduction that a request asks for; nothing has been sent."""
    new = Introduction(id=id, connector=connector, people=(), policy=policy, created_at=event.at)
    return fill(replace(new, authenticated=event.proven), event)


def fill(i: Introduction, event: Requested) -> Introduction:
    """Take over what was read: also on a draft, when it is read again with the connector's reply."""
    request = event.request
    people = tuple(_person(str(n), asked, event) for n, asked in enumerate(request.people, 1))
    ids = {p.address.lower(): p.id for p in people if p.address}
    joins = request.connector_joins or request.mode is Mode.SELF
    free = request.windows or None
    sure = request.sure and not request.missing and _right_number(request, joins)
    return replace(
        i,
        people=people,
        connector=replace(i.connector, role=Role.CONNECTOR, consent=Consent.YES, free=free, yes_at=event.at),
        mode=request.mode,
        joins=joins,
        hub=ids.get((request.hub or "").lower(), ""),
        ask_first=ids.get((request.ask_first or "").lower(), ""),
        reason=request.reason,
        place=request.place or "",
        minutes=request.minutes,
        meeting_wanted=request.meeting,
        missing=request.missing,
        sure=sure,
    )


def _right_number(request: Request, joins: bool) -> bool:
    needed = [p for p in request.people if not p.optional]
    return len(needed) + joins >= 2 and len(request.people) + joins <= MOST and len(request.people) > 0


def _person(id: str, asked: RequestedPerson, event: Requested) -> Person:
    address = asked.address or ""
    known = next((k for k in event.known if k.address.lower() == address.lower()), None)
    never = known is not None and known.never
    word = asked.agreed and not never
    return Person(
        id=id,
        name=asked.name,
        address=address,
        role=Role.OPTIONAL if asked.optional else Role.REQUIRED,
        blurb=asked.blurb,
        city=asked.city or "",
        zone=known.zone if known else "",
        consent=Consent.YES if word else Consent.UNASKED,
        word=word,
        vouched=word,
        yes_at=event.at if word else None,
        suppressed=never,
        free=asked.windows or None,
    )


# ---------------------------------------------------------------------- the first answer


def first_answer(step: Step, *, proven: bool, refusal: About | None = None) -> None:
    """One of challenge, clarify, report (refused), acknowledge: each the first letter of its introduction."""
    i = step.introduction
    if not proven:
        _wait(step, Letter.CHALLENGE, About.PLAIN, refused=refusal)
    elif refusal is not None:
        _wait(step, Letter.REPORT, refusal, refused=refusal)
    elif not i.sure:
        _wait(step, Letter.CLARIFY, About.REQUEST)
    elif i.policy.always_confirm:
        _wait(step, Letter.ACKNOWLEDGE, About.CONFIRM)
    else:
        hold(step)


def hold(step: Step) -> None:
    """Acknowledge, and let the asks leave by themselves after `hold`: time to say stop."""
    i = step.introduction
    leaves = step.at + i.policy.hold
    step.set(draft=Draft(Letter.ACKNOWLEDGE, About.HELD, leaves, step.at + DRAFT_LIVES))
    step.send(Letter.ACKNOWLEDGE, CONNECTOR, About.HELD, answering=True)


def _wait(step: Step, letter: Letter, about: About, refused: About | None = None) -> None:
    step.set(draft=Draft(letter, about, None, step.at + DRAFT_LIVES, refused))
    if letter is Letter.REPORT:
        step.report(about, answering=True)
    else:
        step.send(letter, CONNECTOR, about, answering=True)


def read_again(step: Step, event: Requested) -> None:
    """The draft, read anew together with the connector's reply to `clarify`."""
    before = step.introduction
    proven = before.authenticated or event.proven
    step.set(**_fields(fill(before, event)), authenticated=proven)
    first_answer(step, proven=proven, refusal=About(event.refusal.value) if event.refusal else None)


def _fields(i: Introduction) -> dict[str, object]:
    names = ("people", "connector", "mode", "joins", "hub", "ask_first", "reason", "place", "minutes")
    return {name: getattr(i, name) for name in (*names, "meeting_wanted", "missing", "sure")}


# ---------------------------------------------------------------------- instructions


def instructed_draft(step: Step, event: Instructed) -> None:
    """What the connector says while nothing has left yet."""
    match event.instruction.name:
        case Order.GO:
            _go(step)
        case Order.STOP:
            step.report(About.STOPPED, answering=True)
            end(step, End.STOPPED)
        case Order.STATUS | Order.HELP:
            _tell(step, event)
        case Order.CORRECT | Order.REPLY | Order.FORGET | Order.EXPORT:
            _stop_the_clock(step)


def _go(step: Step) -> None:
    draft = step.introduction.draft
    assert draft is not None  # phase DRAFT has one
    if draft.why is Letter.CHALLENGE:
        step.set(authenticated=True)
        if draft.refused or not step.introduction.sure:
            first_answer(step, proven=True, refusal=draft.refused)
        else:
            hold(step)
    elif draft.refused in (About.LIMIT, About.SAME_OPEN):
        step.report(draft.refused, answering=True)
    elif not step.introduction.sure and not _enough(step.introduction):
        step.send(Letter.CLARIFY, CONNECTOR, About.REQUEST, answering=True)
    else:
        release(step)
        step.send(Letter.ACKNOWLEDGE, CONNECTOR, About.RELEASED, answering=True)


def _enough(i: Introduction) -> bool:
    """Whether a "go" to an unsure reading can be obeyed: everybody has an address and the number is right."""
    number = sum(p.role is Role.REQUIRED for p in i.people) + i.joins
    return not i.missing and number >= 2 and len(i.people) + i.joins <= MOST and all(p.address for p in i.people)


def _stop_the_clock(step: Step) -> None:
    """A reply during `hold` that is no instruction: nothing leaves until the connector says what is meant."""
    draft = step.introduction.draft
    assert draft is not None
    step.set(draft=replace(draft, leaves_at=None))
    step.send(Letter.CLARIFY, CONNECTOR, About.REQUEST, answering=True)


def instructed(step: Step, event: Instructed) -> None:
    """What the connector says once the asks have left."""
    match event.instruction.name:
        case Order.GO:
            step.send(Letter.ACKNOWLEDGE, CONNECTOR, About.RELEASED, answering=True)
        case Order.STOP:
            _stop(step)
        case Order.CORRECT:
            _correct(step, event)
        case Order.REPLY if event.asker:
            _relay_answer(step, event)
        case Order.STATUS | Order.HELP:
            _tell(step, event)
        case _:
            step.send(Letter.CLARIFY, CONNECTOR, About.INSTRUCTION, answering=True)


def _tell(step: Step, event: Instructed) -> None:
    letter = Letter.STATUS if event.instruction.name is Order.STATUS else Letter.HELP
    step.send(letter, CONNECTOR, answering=True)


def _stop(step: Step) -> None:
    """Before the introduction those who wait hear at once; after it, what stands goes on and we fall silent."""
    i = step.introduction
    if i.introduced_at is not None:
        step.report(About.STOPPED, answering=True)
        step.set(stopped=True)
        return
    for person in waiting(i):
        step.send(Letter.CLOSED, person.id, About.STOPPED)
    step.report(About.STOPPED, answering=True)
    end(step, End.STOPPED)


def _correct(step: Step, event: Instructed) -> None:
    """A new address for somebody whose mail came back: a fresh ask, or a fresh introduction."""
    i = step.introduction
    dead = [p for p in i.people if p.gone is Gone.DEAD]
    person = next((p for p in dead if p.id == event.correcting), dead[0] if len(dead) == 1 else None)
    address = event.instruction.address
    if person is None or address is None or _in_use(i, address):
        step.send(Letter.CLARIFY, CONNECTOR, About.INSTRUCTION, answering=True)
        return
    step.change(person.id, address=address, gone=None, suppressed=event.never, zone="", sent=_unsent(person))
    if i.introduced_at is None:
        step.change(person.id, consent=Consent.UNASKED, word=False, asked_at=None, yes_at=None)
        if not blocked(i):
            step.set(closes_at=asks_end(step.introduction, step.at))
    step.send(Letter.ACKNOWLEDGE, CONNECTOR, About.CORRECTED, people=(person.id,), answering=True)


def _in_use(i: Introduction, address: str) -> bool:
    taken = {p.address.lower() for p in i.people if p.gone is not Gone.DEAD} | {i.connector.address.lower()}
    return address.lower() in taken


def _unsent(person: Person) -> tuple[Sent, ...]:
    """Letters to the dead address keep their numbers (keys never repeat) but count for no reminder."""
    return tuple(replace(s, about=About.DEAD) for s in person.sent)


def _relay_answer(step: Step, event: Instructed) -> None:
    """The connector's answer goes to the asker alone, unless that person wants to hear nothing more."""
    asker = step.person(event.asker)
    if sent(asker, Letter.RELAY) >= asker.relays or refused(asker) or asker.gone is not None:
        return
    step.change(asker.id, question=False, rest_till=None)
    step.send(Letter.RELAY, asker.id, About.ANSWER, words=event.instruction.words)


def instructed_ended(step: Step, event: Instructed) -> None:
    """After the end a connector is answered as ever."""
    if event.instruction.name in (Order.STATUS, Order.HELP):
        _tell(step, event)
    elif sent(step.introduction.connector, Letter.REPORT, About.AFTER_END) < MOST:
        step.report(About.AFTER_END, answering=True)
