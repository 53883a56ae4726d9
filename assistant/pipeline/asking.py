"""A letter to the plain address: a connector's request or instruction, or somebody who found no better way."""

from __future__ import annotations

from dataclasses import replace

from assistant.adapters.rows import Stored
from assistant.introductions.events import Instructed, Instruction, Order, Request, Requested, Withdrawn
from assistant.introductions.model import CONNECTOR, About, Letter, Mode, Person, Phase, Role
from assistant.mail import message as mail
from assistant.mail.address import Mailbox, same
from assistant.mail.message import Message
from assistant.mail.quoting import new_text
from assistant.pipeline import facts
from assistant.pipeline.arrived import Arrived
from assistant.pipeline.heard import Desk, Heard
from assistant.pipeline.outcome import Begun, Outcome, Replied, Stepped
from assistant.reading.incoming import Context, Reading, read, writer_zone
from assistant.reading.request import read_request

ABOUT_ONE = frozenset({Order.GO, Order.STOP})
ABOUT_ALL = frozenset({Order.STATUS, Order.HELP})


def plain(desk: Desk, arrived: Arrived) -> Outcome:
    """What a letter that belongs to no introduction comes to."""
    sender = arrived.message.sender
    if sender is None:
        return Outcome(arrived.message.sender_fault or "nobody is named in From")
    if arrived.failed:
        return Outcome("our own mail server says that From is forged")
    if not desk.rules.house.separator and arrived.message.subject.strip().lower() == "never":
        return _never(desk, arrived, sender)
    reading = read(arrived.message, arrived.sender, _context(desk, arrived, sender))
    if reading.kind not in ("request", "instruction", "answer"):
        return Outcome(reading.why)
    if not desk.rules.may_ask(sender.address):
        return _somebody(desk, arrived, sender, reading)
    if reading.request is not None:
        return _requested(desk, arrived, sender, reading, reading.request)
    if reading.instruction is not None:
        return _instructed(desk, arrived, sender, reading, reading.instruction)
    return _somebody(desk, arrived, sender, reading)


def _never(desk: Desk, arrived: Arrived, sender: Mailbox) -> Outcome:
    """List-Unsubscribe where there are no plus addresses: it counts for From alone, if that address was ever asked.
    Said in the newest of its introductions, it holds in all (carrying.py)."""
    found = [
        (stored, person)
        for stored in desk.store.of_address(sender.address, open_only=False)
        for person in stored.introduction.people
        if person.address and same(person.address, sender.address)
    ]
    if not found:
        return Outcome("a never of somebody who was never asked")
    stored, person = found[-1]
    return Outcome("never", (Stepped(stored, Withdrawn(arrived.at, person.id, here=True), person.id, arrived.thread),))


def _context(desk: Desk, arrived: Arrived, sender: Mailbox) -> Context:
    policy = desk.rules.policy
    return Context(
        house=desk.rules.house,
        allow=desk.rules.allow,
        zone=policy.timezone,
        hours=policy.hours,
        minutes=policy.minutes,
        within=policy.within,
        now=arrived.came,
        known=facts.known_people(desk, sender.address),
        person_zone=facts.connectors_zone(desk, sender.address),
    )


def _somebody(desk: Desk, arrived: Arrived, sender: Mailbox, reading: Reading) -> Outcome:
    """Help for a known person, proven, once a day; strangers get nothing, ever (rule 45)."""
    known = desk.store.of_address(sender.address, open_only=False)
    if not arrived.passed or not known or reading.screened is None or not reading.screened.may_answer:
        return Outcome("from nobody whom we may answer")
    return Outcome(reading.why, (Replied("help", sender, arrived.thread),))


# ------------------------------------------------------------------ requests


def _requested(desk: Desk, arrived: Arrived, sender: Mailbox, reading: Reading, request: Request) -> Outcome:
    proven = not desk.rules.require_authentication or (arrived.passed and arrived.fresh)
    event = Requested(arrived.at, request, proven, facts.known(desk, sender.address, request))
    twin = facts.twin(desk, sender.address, request, reading.new_text, arrived.at)
    if twin is not None:
        return _again(twin, event, arrived)
    refusal = facts.refusal(desk, sender.address, request, arrived.at, proven=proven)
    if refusal is not None and not proven:
        return Outcome("a request that nobody proved, and that could not be granted")
    told = writer_zone(arrived.message, _context(desk, arrived, sender))
    zone = told if proven and told != desk.rules.policy.timezone else ""
    connector = Person(CONNECTOR, sender.name, sender.address, Role.CONNECTOR, zone=zone)
    return Outcome(reading.why, (Begun(replace(event, refusal=refusal), connector, arrived.thread),))


def _again(twin: Stored, event: Requested, arrived: Arrived) -> Outcome:
    """The same request once more (rule 17): nothing, unless the first waits for the proof that this one brings."""
    draft = twin.introduction.draft
    if event.proven and draft and draft.why is Letter.CHALLENGE and twin.introduction.phase is Phase.DRAFT:
        return Outcome("the same request, now proven", (Stepped(twin, event, CONNECTOR, arrived.thread),))
    return Outcome("the same request again")


def read_again(desk: Desk, heard: Heard, more: str = "") -> Requested:
    """The request as the connector's first letter had it, read as one with all that they added since."""
    introduction, policy, at = heard.introduction, heard.introduction.policy, heard.arrived.at
    connector = introduction.connector
    first, *later = (mail.parse(raw) for raw in desk.store.requests(introduction.id))
    letter = _joined(first, [*(new_text(letter) for letter in later), more], introduction.mode)
    request = read_request(
        letter,
        new_text(letter),
        connector=Mailbox(connector.name, connector.address),
        house=desk.rules.house,
        known=facts.known_people(desk, connector.address),
        now=introduction.created_at,
        zone=heard.zone,
        hours=policy.hours,
        minutes=policy.minutes,
        within=policy.within,
    )
    refusal = facts.refusal(desk, connector.address, request, at, proven=True, but=introduction.id)
    return Requested(at, request, True, facts.known(desk, connector.address, request), refusal)


def _joined(first: Message, added: list[str], mode: Mode) -> Message:
    """The first letter with words added: before its signature, and before what it forwards."""
    words = [*added, first.text] if mode is Mode.FORWARDED else [new_text(first), *added]
    return replace(first, text="\n\n".join(filter(None, words)), html="")


# ------------------------------------------------------------------ instructions


def _instructed(desk: Desk, arrived: Arrived, sender: Mailbox, reading: Reading, instruction: Instruction) -> Outcome:
    """`status`, `help` and `forget` are about all; `go` and `stop` need exactly one that they can mean. Not
    proven, they get at most what goes to the address on file: there a reply proves them."""
    proven = arrived.passed or not desk.rules.require_authentication
    if instruction.name in ABOUT_ALL:
        return _reply(reading, instruction.name.value, sender, arrived, sparing=not proven)
    if not proven or instruction.name not in (*ABOUT_ONE, Order.FORGET):
        return _reply(reading, "help", sender, arrived, sparing=True)
    if instruction.name is Order.FORGET:
        return forget(desk, sender, instruction, arrived, reading)
    meant = [stored for stored in desk.store.of_connector(sender.address) if _can_mean(stored, instruction.name)]
    if len(meant) != 1 or not instruction.sure:
        return _reply(reading, "clarify", sender, arrived, sparing=False)
    event = Instructed(arrived.at, instruction)
    return Outcome(reading.why, (Stepped(meant[0], event, CONNECTOR, arrived.thread),))


def _reply(reading: Reading, letter: str, sender: Mailbox, arrived: Arrived, *, sparing: bool) -> Outcome:
    about = About.INSTRUCTION if letter == "clarify" else About.PLAIN
    return Outcome(reading.why, (Replied(letter, sender, arrived.thread, sparing, about),))


def _can_mean(stored: Stored, name: Order) -> bool:
    introduction = stored.introduction
    if name is Order.GO:
        return introduction.phase is Phase.DRAFT
    return introduction.phase is not Phase.ENDED and not introduction.stopped


def forget(
    desk: Desk, connector: Person | Mailbox, instruction: Instruction, arrived: Arrived, reading: Reading
) -> Outcome:
    """Rule 19: what this connector supplied about somebody goes; that person's part in this connector's open
    introductions ends as silence would."""
    sender, address = Mailbox(connector.name, connector.address), instruction.address
    if not address or not instruction.sure:
        return _reply(reading, "clarify", sender, arrived, sparing=False)
    steps = tuple(
        Stepped(stored, Withdrawn(arrived.at, person.id, forgotten=True), everywhere=False)
        for stored in desk.store.of_connector(connector.address)
        if stored.introduction.phase is not Phase.ENDED
        for person in stored.introduction.people
        if person.address and same(person.address, address)
    )
    done = Replied("report", sender, arrived.thread, sparing=False)
    return Outcome(reading.why, (*steps, done), erase=(address, connector.address))
