"""What is held about one person: own facts and own words, and nothing of anybody else but who asked."""

from __future__ import annotations

import msgspec

from assistant.adapters.rows import JournalLine, Stored
from assistant.adapters.store import Store
from assistant.introductions.model import CONNECTOR, Person
from assistant.mail.address import fold


def held(store: Store, address: str) -> dict[str, object]:
    """Everything about this address, as JSON takes it: for `export`, and for who asks by mail. Times are ISO 8601."""
    key = fold(address)
    parts = [
        (stored, person) for stored in store.of_address(address, open_only=False) for person in _selves(stored, key)
    ]
    return {
        "address": address,
        "never": store.never(address),
        "known": [
            {"connector": known.connector, "name": known.name, "blurb": known.blurb, "zone": known.zone}
            for known in store.everybody()
            if fold(known.address) == key
        ],
        "introductions": [_introduction(store, stored, person) for stored, person in parts],
        "messages": [message for stored, person in parts for message in _messages(store, stored, person)],
    }


def _selves(stored: Stored, key: str) -> list[Person]:
    everybody = (*stored.introduction.people, stored.introduction.connector)
    return [person for person in everybody if fold(person.address) == key]


def _introduction(store: Store, stored: Stored, person: Person) -> dict[str, object]:
    introduction = stored.introduction
    return {
        "id": introduction.id,
        "state": introduction.phase.value,
        "created_at": introduction.created_at.isoformat(),
        "asked_by": {"name": introduction.connector.name, "address": introduction.connector.address},
        "person": msgspec.to_builtins(person),
        "letters": [
            {"name": letter.name, "n": letter.n, "state": letter.state, "at": letter.queued_at.isoformat()}
            for letter in store.letters(introduction.id)
            if letter.person == person.id
        ],
    }


def _messages(store: Store, stored: Stored, person: Person) -> list[dict[str, object]]:
    """The mails in which this person spoke, while they are kept."""
    found: list[dict[str, object]] = []
    for line in store.journal(stored.introduction.id):
        raw = store.raw(line.cause) if _speaks(line, person) else b""
        if raw:
            found.append({"received_at": line.at.isoformat(), "message": raw.decode("utf-8", "replace")})
    return found


def _speaks(line: JournalLine, person: Person) -> bool:
    """Whether this event is this person's own word; a request or an instruction is its connector's."""
    return getattr(line.event, "person", CONNECTOR if line.event else None) == person.id
