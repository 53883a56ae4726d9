"""The outbox: what the sender takes from it, and what became of each letter."""

from __future__ import annotations

import json
import random
import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from assistant.adapters.clock import Clock, day, micros, moment
from assistant.adapters.database import Database
from assistant.adapters.rows import Count, OutboxRow
from assistant.introductions.model import About

COLUMNS = (
    "id, introduction, person, name, n, message_id, sender, recipient, queued_at, due_at, done_at, tries, state, "
    "error, about, people, k"
)

PAUSES = (1, 5, 15, 30, 60, 120)  # minutes between tries; the last one from then on


def pause(tries: int) -> timedelta:
    """How long to wait after so many tries: growing, and up to a fifth longer by chance, so that what was
    deferred together does not come again together."""
    minutes = PAUSES[min(tries, len(PAUSES)) - 1]
    return timedelta(minutes=minutes * random.uniform(1, 1.2))


class Outbox(Database):
    """The sender's verbs. A letter is waiting, sent, failed, bounced or withdrawn."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        super().__init__(folder, clock)
        self._left: dict[str, datetime] = {}  # letters that left, while the database could not be written

    def outbox_due(self, now: datetime, limit: int = 1, only: Iterable[str] = ()) -> tuple[OutboxRow, ...]:
        """The first letters that may leave, with their bytes. Ask anew before each sending: a turn may withdraw
        what waits. `only`: none but letters of these names. While it cannot be written down that an earlier letter
        left, none may: a full disk must not send one letter again and again."""
        if self._left:
            self._mark_left()
        names = tuple(only)
        chosen = f" AND name IN ({', '.join('?' * len(names))})" if names else ""
        found = self.rows(
            f"SELECT {COLUMNS}, bytes FROM outbox WHERE state = 'waiting' AND due_at <= ?{chosen} "
            "ORDER BY due_at, line LIMIT ?",
            micros(now),
            *names,
            limit,
        )
        return tuple(outbox_row(row) for row in found)

    def outbox_next(self) -> datetime | None:
        """When the next letter may leave; None when none waits."""
        found = self.row("SELECT min(due_at) FROM outbox WHERE state = 'waiting'")
        return None if not found or found[0] is None else moment(found[0])

    def mark_sent(self, ids: Iterable[str], at: datetime) -> None:
        """The smarthost took them; they count for the day. Several share a commit."""
        self._left |= dict.fromkeys(ids, at)
        self._mark_left()

    def _mark_left(self) -> None:
        with self.transaction():
            for id, at in self._left.items():
                self._done(id, "sent", at, "")
                self.count_in(Count("letter", "*"), at)
        self._left.clear()

    def mark_deferred(self, id: str, at: datetime, error: str, retry_for: timedelta) -> datetime | None:
        """The smarthost said "not now", or did not answer. Returns the time of the next try; None when the letter
        has waited `retry_for` and has failed."""
        with self.transaction():
            row = self._waiting(id)
            if row is None:
                return None
            queued_at, tries = row
            due = at + pause(tries + 1)
            if at - moment(queued_at) >= retry_for:
                self._fail(id, at, error)
                return None
            self.sql.execute(
                "UPDATE outbox SET tries = tries + 1, due_at = ?, error = ? WHERE id = ?", (micros(due), error, id)
            )
            return due

    def mark_failed(self, id: str, at: datetime, error: str) -> None:
        """The smarthost refused it for good: the letter has failed, and that is a cause."""
        with self.transaction():
            self._fail(id, at, error)

    def letter(self, id: str) -> OutboxRow | None:
        """One letter with its bytes, by its id."""
        row = self.row(f"SELECT {COLUMNS}, bytes FROM outbox WHERE id = ?", id)
        return outbox_row(row) if row else None

    def by_message_id(self, ids: Iterable[str]) -> OutboxRow | None:
        """The letter of ours that has the first of these Message-IDs that is known, with its bytes."""
        for id in ids:
            if row := self.row(f"SELECT {COLUMNS}, bytes FROM outbox WHERE message_id = ?", id):
                return outbox_row(row)
        return None

    def counted(self, kind: str, address: str, days: int, at: datetime) -> int:
        """How many were counted in the last `days` UTC days, this one included ("*": of the whole instance).
        A clock that was ahead for a while counts too, so that setting it back gives no burst."""
        found = self.row(
            "SELECT total(n) FROM bucket WHERE digest = ? AND kind = ? AND day > ?",
            self._digest(address),
            kind,
            day(at) - days,
        )
        return int(found[0]) if found else 0

    def count_in(self, count: Count, at: datetime) -> None:
        """Count one more, inside a transaction."""
        self.sql.execute(
            "INSERT INTO bucket (digest, kind, day, n) VALUES (?, ?, ?, 1) "
            "ON CONFLICT (digest, kind, day) DO UPDATE SET n = n + 1",
            (self._digest(count.address), count.kind, day(at)),
        )

    def _digest(self, address: str) -> str:
        return address if address == "*" else self.keyed.digest(address)

    def _waiting(self, id: str) -> tuple[int, int] | None:
        return self.row("SELECT queued_at, tries FROM outbox WHERE id = ? AND state = 'waiting'", id)

    def _fail(self, id: str, at: datetime, error: str) -> None:
        """Only a letter that still waited becomes a cause: a withdrawn one that failed is nobody's business."""
        if self._done(id, "failed", at, error):
            self.sql.execute(
                "INSERT INTO inbox (id, kind, received_at, source, door, trusted, sender, recipients, raw, seed) "
                "VALUES (?, 'failed', ?, ?, 'outbox', 1, '', '[]', ?, ?)",
                (
                    secrets.token_hex(8),
                    micros(at),
                    f"failed:{id}:{micros(at)}",
                    json.dumps({"name": id, "error": error}).encode(),
                    secrets.token_bytes(16),
                ),
            )

    def _done(self, id: str, state: str, at: datetime, error: str) -> bool:
        """A letter on the wire may have been withdrawn meanwhile: that it left is what counts."""
        known = "('waiting', 'withdrawn')" if state == "sent" else "('waiting')"
        done = self.sql.execute(
            f"UPDATE outbox SET state = ?, done_at = ?, error = ?, tries = tries + 1 WHERE id = ? AND state IN {known}",
            (state, micros(at), error, id),
        )
        return done.rowcount == 1


def outbox_row(row: tuple[Any, ...]) -> OutboxRow:
    """A row of COLUMNS, with the bytes after them where they were asked for."""
    id, introduction, person, name, n, message_id, sender, recipient, queued, due, done, tries, state, error = row[:14]
    about, people, k, *data = row[14:]
    return OutboxRow(
        id,
        introduction,
        person,
        name,
        n,
        message_id,
        sender,
        recipient,
        moment(queued),
        moment(due),
        None if done is None else moment(done),
        tries,
        state,
        error,
        About(about),
        tuple(people.split()),
        k,
        (data[0] if data else None) or b"",
    )
