"""`list`, `show`, `people` and `outbox`: what the store knows, for people or as JSON (shapes in docs/json.md)."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from assistant.adapters import clock
from assistant.adapters.store import Store
from assistant.cli import shapes, terminal
from assistant.errors import NotThere
from assistant.introductions.model import Phase
from assistant.settings import find, load


@contextmanager
def opened(arguments: argparse.Namespace) -> Iterator[Store | None]:
    """The store of these settings; None where nothing has been stored yet: looking creates nothing."""
    data = load(find(arguments.config)).assistant.data
    if not (data / "assistant.db").is_file():
        yield None
        return
    with Store(data, clock.now) as store:
        yield store


def introductions(arguments: argparse.Namespace) -> int:
    """`list`: all introductions, or those of one state, oldest first."""
    with opened(arguments) as store:
        found = store.introductions(Phase(arguments.state) if arguments.state else None) if store else ()
    rows = [shapes.brief(stored.introduction) for stored in found]
    if arguments.json:
        terminal.say_json(rows)
        return 0
    terminal.say_table(
        ("ID", "STATE", "BEGAN", "BY", "PEOPLE"),
        [
            (
                str(row["id"]),
                str(row["ended_as"] or row["state"]),
                terminal.short(stored.introduction.created_at),
                stored.introduction.connector.address,
                ", ".join(person.name or person.address for person in stored.introduction.people),
            )
            for row, stored in zip(rows, found, strict=True)
        ],
    )
    return 0


def introduction(arguments: argparse.Namespace) -> int:
    """`show ID`: one introduction with its people, letters and journal."""
    with opened(arguments) as store:
        stored = store.introduction(arguments.id) if store else None
        if not store or not stored:
            raise NotThere(f"there is no introduction {arguments.id}; see `assistant list`")
        letters, journal = store.letters(arguments.id), store.journal(arguments.id)
    whole = shapes.whole(stored.introduction, letters, journal)
    if arguments.json:
        terminal.say_json(whole)
    else:
        terminal.say(shapes.told(stored.introduction, letters, journal))
    return 0


def people(arguments: argparse.Namespace) -> int:
    """`people`: who is known, and what became of each."""
    with opened(arguments) as store:
        rows = shapes.people(store) if store else []
    if arguments.json:
        terminal.say_json(rows)
        return 0
    terminal.say_table(
        ("ADDRESS", "NAME", "ZONE", "KNOWN TO", "INTRODUCTIONS"),
        [
            (
                str(row["address"]),
                str(row["name"]),
                "never" if row["never"] else str(row["zone"] or ""),
                str(row["connector"]),
                ", ".join(
                    f"{part['id']} {part['consent']}" for part in cast(list[dict[str, object]], row["introductions"])
                ),
            )
            for row in rows
        ],
    )
    return 0


def outbox(arguments: argparse.Namespace) -> int:
    """`outbox`: letters that wait, are deferred or failed, and what was set aside."""
    with opened(arguments) as store:
        letters, aside = (store.outbox(), store.aside()) if store else ((), ())
    rows = [*map(shapes.letter, letters), *map(shapes.aside, aside)]
    if arguments.json:
        terminal.say_json(rows)
        return 0
    terminal.say_table(
        ("ID", "STATE", "WHAT", "FOR", "DUE", "TRIES", "ERROR"),
        [
            *(
                (
                    row.id,
                    shapes.state(row),
                    row.name,
                    f"{row.introduction} {row.recipient}",
                    terminal.short(row.due_at),
                    str(row.tries),
                    row.error,
                )
                for row in letters
            ),
            *((row.id, "aside", row.kind.value, row.door, "", str(row.tries), row.error) for row in aside),
        ],
    )
    return 0
