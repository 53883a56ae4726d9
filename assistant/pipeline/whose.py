"""Whose letter is it: the introduction and person that an incoming letter belongs to, and how it came home."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.adapters.rows import Home as Token
from assistant.adapters.rows import OutboxRow
from assistant.adapters.store import Store
from assistant.introductions.events import Home, Voice
from assistant.introductions.model import EVERYBODY, Introduction, Person
from assistant.mail import calendar
from assistant.mail.address import House, same
from assistant.mail.message import Message
from assistant.pipeline.arrived import Arrived

MOST_IDS = 20  # of References, newest first


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose letter it is. `person` is EVERYBODY for the introduction's own address and for a copied thread."""

    introduction: str
    person: str
    home: Home
    never: bool = False  # it came to the List-Unsubscribe address
    answered: OutboxRow | None = None  # the letter of ours that it answers


def owner(store: Store, house: House, arrived: Arrived) -> Owner | None:
    """The first that fits: a token among the envelope's recipients, else the headers', the thread, a returned
    letter, the UID; else None. Subject and text are never looked at.

    Of two people's tokens in one letter only the one whose person is From counts.
    """
    message = arrived.message
    answered = _answered(store, message)
    for addresses in (arrived.recipients, message.delivered_to, _addressed(message)):
        tokens = _tokens(store, house, addresses)
        if tokens:
            return _by_token(store, tokens, message, answered)
    if answered:
        return Owner(answered.introduction, answered.person, Home.THREAD, answered=answered)
    part = calendar.read(message, message.sender.address if message.sender else "")
    event = store.by_uid(part.uid) if part else None
    if event:
        return Owner(event.introduction, event.person, Home.UID)
    copied = store.by_thread(thread(message))
    return Owner(copied, EVERYBODY, Home.COPIED) if copied else None


def thread(message: Message) -> tuple[str, ...]:
    """The Message-IDs that a letter answers: In-Reply-To, then References newest first; of a report, the
    letter that it returns."""
    references = reversed(message.references[-MOST_IDS:])
    ids = filter(None, [message.returned_id, *message.in_reply_to, *references])
    return tuple(dict.fromkeys(ids))[: MOST_IDS + 1]


def writer(introduction: Introduction, owner: Owner, message: Message) -> Person | None:
    """The person who speaks: the owner, or in a shared thread whoever From is."""
    if owner.person != EVERYBODY:
        return introduction.person(owner.person)
    for person in (*introduction.people, introduction.connector):
        if is_from(message, person):
            return person
    return None


def is_from(message: Message, person: Person) -> bool:
    """Whether From is the address of this person."""
    return message.sender is not None and bool(person.address) and same(message.sender.address, person.address)


def voice(owner: Owner, arrived: Arrived, person: Person) -> Voice:
    """What proof.py needs to know of a letter of this person."""
    shared = owner.home is Home.TOKEN and owner.person == EVERYBODY
    own = is_from(arrived.message, person)
    return Voice(Home.MEETING if shared else owner.home, own, passed=arrived.passed, failed=arrived.failed)


def alone(message: Message, house: House) -> bool:
    """Whether the letter is addressed to the assistant only."""
    return all(house.is_ours(mailbox.address) for mailbox in (*message.to, *message.cc))


def _answered(store: Store, message: Message) -> OutboxRow | None:
    """The newest letter of ours in the thread."""
    row = store.by_message_id(thread(message))
    return row if row and store.introduction(row.introduction) else None


def _addressed(message: Message) -> tuple[str, ...]:
    return tuple(mailbox.address for mailbox in (*message.to, *message.cc))


def _tokens(store: Store, house: House, addresses: tuple[str, ...]) -> list[Token]:
    """The known tokens among these addresses; the introduction's own only where nobody's personal one is."""
    texts = dict.fromkeys(filter(None, map(house.token_of, addresses)))
    tokens = [token for text in texts if (token := store.by_token(text))]
    return [token for token in tokens if token.person != EVERYBODY] or tokens[:1]


def _by_token(store: Store, tokens: list[Token], message: Message, answered: OutboxRow | None) -> Owner | None:
    token = tokens[0] if len(tokens) == 1 else _the_writers(store, tokens, message)
    if token is None:
        return None
    its_own = answered and (answered.introduction, answered.person) == (token.introduction, token.person)
    shared = answered and answered.introduction == token.introduction and token.person == EVERYBODY
    letter = answered if its_own or shared else None
    return Owner(token.introduction, token.person, Home.TOKEN, never=token.never, answered=letter)


def _the_writers(store: Store, tokens: list[Token], message: Message) -> Token | None:
    for token in tokens:
        stored = store.introduction(token.introduction)
        if stored and is_from(message, stored.introduction.person(token.person)):
            return token
    return None
