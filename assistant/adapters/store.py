"""The store: what came in, introductions with their journals, and what waits to leave. One commit a turn."""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from datetime import datetime

from assistant.adapters.clock import micros, moment
from assistant.adapters.erasure import Erasure
from assistant.adapters.rows import Accepted, Cause, CauseKind, Turn
from assistant.adapters.writing import Stale
from assistant.errors import NotThere

__all__ = ["Stale", "Store"]


class Store(Erasure):
    """The verbs of doors and turns, on top of the sender's and of those that only look.

    Every verb is whole: when it returns, its transaction has ended. Raises DiskFull and TryAgain.
    """

    # ------------------------------------------------------------------ what comes in

    def accept(self, rows: Sequence[Accepted]) -> tuple[str | None, ...]:
        """Keep what came, all in one commit that is on the disk when this returns. Gives the new ids, and None for
        what was there already: redelivery is normal."""
        with self.transaction():
            return tuple(self._accept(row) for row in rows)

    def _accept(self, row: Accepted) -> str | None:
        id = secrets.token_hex(8)
        done = self.sql.execute(
            "INSERT INTO inbox (id, kind, received_at, source, door, trusted, sender, recipients, raw, digest, seed) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (
                id,
                row.kind.value,
                micros(row.received_at),
                row.source,
                row.door,
                row.trusted,
                row.sender,
                json.dumps(row.recipients),
                row.raw,
                row.digest,
                row.seed,
            ),
        )
        return id if done.rowcount == 1 else None

    def order(self, name: str, payload: dict[str, str] | None = None) -> str:
        """Ask whoever turns to do something. Gives the id under which `inbox_row` tells what became of it."""
        words = json.dumps({**(payload or {}), "name": name}).encode()
        source = f"order:{secrets.token_hex(8)}"
        seed = secrets.token_bytes(16)
        row = Accepted(CauseKind.ORDER, source, "", (), words, None, seed, self.clock(), "command", True)
        (id,) = self.accept([row])
        assert id is not None
        return id

    def seen(self, source: str) -> bool:
        """Whether this source was accepted before."""
        return self.row("SELECT 1 FROM inbox WHERE source = ?", source) is not None

    # ------------------------------------------------------------------ turns

    def next_cause(self, now: datetime) -> Cause | None:
        """What is to be taken up next: first what came in, in its order, then due timers. The try is counted, and on
        the disk, before this returns."""
        with self.transaction():
            return self._next_cause(now)

    def _next_cause(self, now: datetime) -> Cause | None:
        found = self.row("SELECT id FROM inbox WHERE state = 'waiting' ORDER BY line LIMIT 1")
        if found:
            self.sql.execute("UPDATE inbox SET tries = tries + 1 WHERE id = ?", found)
            return self._inbox_cause(found[0])
        found = self.row(
            "SELECT id FROM introduction WHERE aside = 0 AND wake_at <= ? ORDER BY wake_at, id LIMIT 1", micros(now)
        )
        if found:
            self.sql.execute("UPDATE introduction SET tries = tries + 1 WHERE id = ?", found)
            return self._timer_cause(found[0])
        return None

    def waiting(self) -> bool:
        """Whether anything that came in waits to be taken up."""
        return self.row("SELECT 1 FROM inbox WHERE state = 'waiting' LIMIT 1") is not None

    def next_wake(self) -> datetime | None:
        """When the next timer is due; None when no introduction waits for one."""
        found = self.row("SELECT min(wake_at) FROM introduction WHERE aside = 0 AND wake_at IS NOT NULL")
        return None if not found or found[0] is None else moment(found[0])

    def finish(self, turn: Turn, then: datetime | None = None) -> Cause | None:
        """Write all that follows from a cause, and that it is done. With `then` (a time) what is to be taken up next is
        counted in the same commit, and given, as by `next_cause`. Raises Stale when an introduction has another version
        by now, a limit was reached, or the cause was done already."""
        # The list lies outside the database. It goes first: after a crash in between the turn happens again and says
        # the same, while the other order could forget a never.
        self.keyed.add(turn.never)
        self.keyed.lift(turn.lifted)
        with self.transaction():
            self._close(turn)
            for change in turn.changes:
                self._change(turn, change)
            for letter in turn.letters:
                self._queue(letter, turn.cause.id, turn.at)
            self._remember(turn.people)
            self._count(turn)
            for message_id in turn.bounced:
                self.sql.execute(
                    "UPDATE outbox SET state = 'bounced' WHERE message_id = ? AND state = 'sent'", (message_id,)
                )
            return self._next_cause(then) if then else None

    def fault(self, cause: Cause, error: str) -> bool:
        """A turn failed with this error (the same text for the same fault). The second time in the same way the cause
        is set aside, and this returns True."""
        table, key = _row_of(cause)
        again = self.row(f"SELECT 1 FROM {table} WHERE id = ? AND error = ?", key, error)
        if again:
            self.set_aside(cause, error)
        else:
            with self.transaction():
                self.sql.execute(f"UPDATE {table} SET error = ? WHERE id = ?", (error, key))
        return again is not None

    def set_aside(self, cause: Cause, error: str) -> None:
        """Leave a cause until somebody says `retry`; the rest goes on."""
        table, key = _row_of(cause)
        aside = "state = 'aside'" if table == "inbox" else "aside = 1"
        with self.transaction():
            self.sql.execute(f"UPDATE {table} SET {aside}, error = ? WHERE id = ?", (error, key))

    def put_back(self, cause: Cause) -> None:
        """The turn was not the cause's fault (disk full, locked, we stop): its try does not count."""
        table, key = _row_of(cause)
        with self.transaction():
            self.sql.execute(f"UPDATE {table} SET tries = tries - 1 WHERE id = ? AND tries > 0", (key,))

    def retry(self, id: str | None = None) -> int:
        """Take up again what was set aside or failed, and what waits for its next try: one by its id, or all. Gives how
        many. Raises NotThere when nothing has this id."""
        one, values = (" AND id = ?", (id,)) if id else ("", ())
        with self.transaction():
            taken = sum(
                self.sql.execute(statement + one, (*first, *values)).rowcount
                for statement, first in (
                    ("UPDATE inbox SET state = 'waiting', tries = 0, error = '' WHERE state = 'aside'", ()),
                    ("UPDATE introduction SET aside = 0, tries = 0, error = '' WHERE aside = 1", ()),
                    ("UPDATE outbox SET due_at = ? WHERE state = 'waiting' AND tries > 0", (micros(self.clock()),)),
                    (
                        "UPDATE outbox SET state = 'waiting', due_at = ?, queued_at = ?, done_at = NULL "
                        "WHERE state = 'failed'",
                        (micros(self.clock()),) * 2,
                    ),
                )
            )
        if id and not taken:
            raise NotThere(f"nothing called {id} was set aside, has failed or is deferred; see `assistant outbox`")
        return taken

    # ------------------------------------------------------------------ the rest

    def acted_on(self, prefix: str) -> tuple[str, ...]:
        """The sources, beginning like this, of messages that were acted on and that their mailbox has not put away."""
        found = self.rows("SELECT source FROM inbox WHERE away = 1 ORDER BY line")
        return tuple(source for (source,) in found if source.startswith(prefix))

    def put_away(self, sources: Sequence[str]) -> None:
        """These are where they belong."""
        if sources:
            with self.transaction():
                self.sql.executemany("UPDATE inbox SET away = 0 WHERE source = ?", [(source,) for source in sources])

    def mark(self, name: str) -> str | None:
        """What a door remembered under this name."""
        row = self.row("SELECT value FROM mark WHERE name = ?", name)
        return str(row[0]) if row else None

    def set_mark(self, name: str, value: str) -> None:
        """Remember this for a door."""
        with self.transaction():
            self.sql.execute(
                "INSERT INTO mark (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, value),
            )

    def _inbox_cause(self, id: str) -> Cause:
        row = self.row(
            "SELECT kind, tries, received_at, seed, sender, recipients, raw, door, trusted FROM inbox WHERE id = ?", id
        )
        assert row is not None
        kind, tries, at, seed, sender, recipients, raw, door, trusted = row
        raw = raw or b""
        words = {} if kind == CauseKind.LETTER.value else json.loads(raw)
        return Cause(
            CauseKind(kind),
            id,
            tries,
            moment(at),
            seed,
            sender,
            tuple(json.loads(recipients)),
            raw,
            door,
            bool(trusted),
            words.pop("name", ""),
            words,
        )

    def _timer_cause(self, id: str) -> Cause:
        row = self.row("SELECT tries, wake_at, seed FROM introduction WHERE id = ?", id)
        assert row is not None
        tries, wake_at, seed = row
        return Cause(CauseKind.TIMER, id, tries, moment(wake_at), seed)


def _row_of(cause: Cause) -> tuple[str, str]:
    """The table and the id of a cause."""
    return ("introduction" if cause.kind is CauseKind.TIMER else "inbox"), cause.id
