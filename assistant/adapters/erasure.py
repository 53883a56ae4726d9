"""What is erased: one person on demand, and what was kept long enough. The journal still folds afterwards.

An introduction in which something was erased gets a new snapshot, and its journal lines so far lose their contents.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from assistant.adapters.clock import day, micros, moment
from assistant.adapters.codec import introduction_of, text_of
from assistant.adapters.database import BEFORE, FILE
from assistant.adapters.writing import Writing
from assistant.introductions.model import Introduction, Person
from assistant.mail.address import fold

RAW_FOR = timedelta(days=30)  # received mails, after they came
UPGRADE_FOR = timedelta(days=1)  # the copy that an upgrade leaves
ERASED = "…"  # in the place of a name
BUCKETS_FOR = 62  # days; the longest limit looks back a month


class Erasure(Writing):
    """The verbs that erase. Whoever holds the lock calls them, between turns."""

    def erase(self, address: str, connector: str | None = None) -> None:
        """Erase a person: name, addresses, texts, letters, mails. With `connector`: only what that one supplied.

        The person's part in open introductions must have ended before (Withdrawn). Letters that still wait leave
        first; `purge` erases them then.
        """
        key = fold(address)
        with self.transaction():
            for id, person in self._parts(key, connector):
                self._scrub(id, frozenset({person}))
            if connector is None:
                self.sql.execute("DELETE FROM person WHERE key = ? OR connector = ?", (key, key))
                self._forget_mails(key)
            else:
                self.sql.execute("DELETE FROM person WHERE key = ? AND connector = ?", (key, fold(connector)))
            self._forget_letters()
        self._upgrade_copy().unlink(missing_ok=True)
        self._truncate()

    def purge(self, now: datetime, keep_for: timedelta) -> None:
        """Erase what was kept long enough: introductions that ended `keep_for` ago, received mails after 30 days, old
        counts, the copy of an upgrade; and the letters that `erase` had to let go first."""
        with self.transaction():
            for (id,) in self.rows(
                "SELECT id FROM introduction WHERE ended_at <= ? "
                "AND EXISTS (SELECT 1 FROM member m WHERE m.introduction = introduction.id)",
                micros(now - keep_for),
            ):
                self._scrub(id, None)
            self._forget_letters()
            self._expire(now, keep_for)
        copy = self._upgrade_copy()
        if copy.exists() and now - moment(int(copy.stat().st_mtime * 1_000_000)) >= UPGRADE_FOR:
            copy.unlink()
        self._truncate()

    def _expire(self, now: datetime, keep_for: timedelta) -> None:
        self.sql.execute(
            "UPDATE inbox SET raw = NULL, sender = '', recipients = '[]' "
            "WHERE raw IS NOT NULL AND received_at <= ? AND state != 'waiting'",
            (micros(now - RAW_FOR),),
        )
        old = micros(now - keep_for)
        self.sql.execute("UPDATE inbox SET why = '', error = '' WHERE received_at <= ? AND state = 'done'", (old,))
        self.sql.execute("DELETE FROM bucket WHERE day < ?", (day(now) - BUCKETS_FOR,))
        self.sql.execute(
            "DELETE FROM person WHERE NOT EXISTS (SELECT 1 FROM member m JOIN introduction i ON i.id = m.introduction "
            "WHERE i.connector = person.connector AND m.key = person.key)"
        )

    # ------------------------------------------------------------------ inside a transaction

    def _parts(self, key: str, connector: str | None) -> list[tuple[Any, ...]]:
        """Where this address takes part: introduction and person."""
        if connector is None:
            return self.rows("SELECT introduction, person FROM member WHERE key = ?", key)
        return self.rows(
            "SELECT m.introduction, m.person FROM member m JOIN introduction i ON i.id = m.introduction "
            "WHERE m.key = ? AND i.connector = ?",
            key,
            fold(connector),
        )

    def _scrub(self, id: str, people: frozenset[str] | None) -> None:
        """Erase these people (None: everybody and every text) from an introduction and its journal."""
        row = self.row("SELECT state, version FROM introduction WHERE id = ?", id)
        assert row is not None
        before, version = introduction_of(row[0]), row[1] + 1
        after = _without(before, people)
        if after != before:
            text = text_of(after)
            self.sql.execute(
                "UPDATE introduction SET state = ?, snapshot = ?, version = ?, folded = ?, connector = ? WHERE id = ?",
                (text, text, version, version, fold(after.connector.address), id),
            )
        self.sql.execute("UPDATE journal SET event = '' WHERE introduction = ?", (id,))
        self.sql.execute(
            "UPDATE inbox SET raw = NULL, sender = '', recipients = '[]', why = '', error = '' "
            "WHERE state != 'waiting' AND id IN (SELECT cause FROM journal WHERE introduction = ?)",
            (id,),
        )
        if people is None:
            for table in ("member", "event", "thread"):
                self.sql.execute(f"DELETE FROM {table} WHERE introduction = ?", (id,))
            self.sql.execute("UPDATE outbox SET bytes = NULL, recipient = '' WHERE introduction = ?", (id,))
        else:
            self.sql.executemany(
                "UPDATE member SET key = '' WHERE introduction = ? AND person = ?", [(id, person) for person in people]
            )

    def _forget_letters(self) -> None:
        """Letters of introductions in which somebody is erased; but what waits must still leave."""
        self.sql.execute(
            "UPDATE outbox SET bytes = NULL WHERE state != 'waiting' AND bytes IS NOT NULL "
            "AND introduction IN (SELECT introduction FROM member WHERE key = '')"
        )
        self.sql.execute(
            "UPDATE outbox SET recipient = '', error = '' WHERE state != 'waiting' AND recipient != '' "
            "AND EXISTS (SELECT 1 FROM member m WHERE m.key = '' AND m.introduction = outbox.introduction "
            "AND m.person = outbox.person)"
        )

    def _forget_mails(self, key: str) -> None:
        """Mails from or about this address, and letters of no introduction to it."""
        word = key.encode()
        for (id,) in self.rows("SELECT id FROM inbox WHERE raw IS NOT NULL AND state != 'waiting'"):
            row = self.row("SELECT raw, sender FROM inbox WHERE id = ?", id)
            if row and (word in row[0].lower() or row[1].lower() == key):
                self.sql.execute(
                    "UPDATE inbox SET raw = NULL, sender = '', recipients = '[]', why = '', error = '' WHERE id = ?",
                    (id,),
                )
        self.sql.execute(
            "UPDATE outbox SET bytes = NULL, recipient = '', error = '' "
            "WHERE state != 'waiting' AND lower(recipient) = ?",
            (key,),
        )

    def _upgrade_copy(self) -> Path:
        return self.folder / f"{FILE}.{BEFORE}"

    def _truncate(self) -> None:
        """What was erased leaves the write-ahead log too, as soon as no reader needs it."""
        self.rows("PRAGMA wal_checkpoint(TRUNCATE)")


def _without(introduction: Introduction, people: frozenset[str] | None) -> Introduction:
    """An introduction without these people's names, addresses and texts; None: without anybody's, and any text."""
    everybody = (*introduction.people, introduction.connector)
    gone = frozenset(person.id for person in everybody) if people is None else people
    words = _words(tuple(person for person in everybody if person.id in gone))

    def without(person: Person) -> Person:
        if person.id in gone:
            return replace(person, name=ERASED, address="", blurb="", city="", zone="")
        return replace(person, blurb=words.sub(ERASED, person.blurb))

    return replace(
        introduction,
        connector=without(introduction.connector),
        people=tuple(without(person) for person in introduction.people),
        reason="" if people is None else words.sub(ERASED, introduction.reason),
        place="" if people is None else words.sub(ERASED, introduction.place),
        missing=tuple(missing for missing in introduction.missing if people and not words.search(missing.name)),
    )


def _words(people: tuple[Person, ...]) -> re.Pattern[str]:
    """What tells who they are, where it stands in others' texts: address, whole name, and each of its words."""
    known = {word for person in people for word in (person.address, person.name, *person.name.split())}
    longest = sorted((word for word in known if len(word) > 1), key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in longest) or r"(?!)", re.IGNORECASE)
