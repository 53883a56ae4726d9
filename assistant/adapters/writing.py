"""How a turn is written, inside its transaction: state, journal, homes, letters, people, counts."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime

from assistant.adapters.clock import micros
from assistant.adapters.codec import text_of, text_of_event
from assistant.adapters.finding import Finding
from assistant.adapters.rows import CauseKind, Change, Known, Outgoing, Turn
from assistant.errors import TryAgain
from assistant.introductions.events import Withdraw
from assistant.introductions.model import Introduction
from assistant.mail.address import fold


class Stale(TryAgain):
    """What a turn was decided on has changed meanwhile: nothing was written; read and decide again."""


class Writing(Finding):
    """The parts of `Store.finish`; each expects to be inside its transaction."""

    def _close(self, turn: Turn) -> None:
        cause = turn.cause
        if cause.kind is CauseKind.TIMER:
            return  # the version of its introduction tells
        done = self.sql.execute(
            "UPDATE inbox SET state = 'done', away = ?, why = ?, error = '' WHERE id = ? AND state = 'waiting'",
            (cause.door == "imap" and not turn.ignored, turn.why, cause.id),
        )
        if done.rowcount != 1:
            raise Stale(f"cause {cause.id} was done already")

    def _change(self, turn: Turn, change: Change) -> None:
        self._keep(change)
        self._journal(turn, change)
        self._homes(change)
        for withdraw in change.withdraw:
            self._withdraw(change.after.id, withdraw, turn.at)
        for letter in change.letters:
            self._queue(letter, change.after.id, turn.at)

    def _keep(self, change: Change) -> None:
        """The new state, if the one before is still what was read. A success forgets earlier faults."""
        after = change.after
        columns: dict[str, object] = {
            "connector": fold(after.connector.address),
            "phase": after.phase.value,
            "version": change.version + 1,
            "wake_at": _micros(after.wake_at),
            "state": text_of(after),
            "ended_at": _micros(after.ended_at),
        }
        if change.version == 0:
            columns |= {
                "id": after.id,
                "seed": change.seed,
                "snapshot": text_of(change.before),
                "created_at": micros(after.created_at),
            }
            names, places = ", ".join(columns), ", ".join("?" * len(columns))
            statement = f"INSERT INTO introduction ({names}) VALUES ({places}) ON CONFLICT DO NOTHING"
            done = self.sql.execute(statement, tuple(columns.values()))
        else:
            sets = ", ".join(f"{name} = ?" for name in columns)
            done = self.sql.execute(
                f"UPDATE introduction SET {sets}, tries = 0, aside = 0, error = '' WHERE id = ? AND version = ?",
                (*columns.values(), after.id, change.version),
            )
        if done.rowcount != 1:
            raise Stale(f"introduction {after.id} is not at version {change.version} any more")

    def _journal(self, turn: Turn, change: Change) -> None:
        policy = text_of(change.after.policy)
        policy_id = hashlib.sha256(policy.encode()).hexdigest()[:16]
        self.sql.execute("INSERT INTO policy (id, json) VALUES (?, ?) ON CONFLICT DO NOTHING", (policy_id, policy))
        self.sql.execute(
            "INSERT INTO journal (introduction, n, at, cause, event, policy) VALUES (?, ?, ?, ?, ?, ?)",
            (
                change.after.id,
                change.version + 1,
                micros(turn.at),
                turn.cause.id,
                text_of_event(change.event),
                policy_id,
            ),
        )

    def _homes(self, change: Change) -> None:
        """Where answers will come home: tokens, UIDs and threads; and the addresses, which may be corrected."""
        id = change.after.id
        keys = _keys(change.after)
        self.sql.executemany(
            "INSERT INTO member (introduction, person, key, token, never_token) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (introduction, person) DO NOTHING",
            [(id, m.person, keys.get(m.person, ""), m.token, m.never_token) for m in change.members],
        )
        if change.version == 0 or keys != _keys(change.before):
            self.sql.executemany(
                "UPDATE member SET key = ? WHERE introduction = ? AND person = ?",
                [(key, id, person) for person, key in keys.items()],
            )
        self.sql.executemany(
            "INSERT INTO event (uid, introduction, person, k, sequence) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (uid) DO UPDATE SET sequence = excluded.sequence",
            [(e.uid, id, e.person, e.k, e.sequence) for e in change.events],
        )
        self.sql.executemany(
            "INSERT INTO thread (message_id, introduction) VALUES (?, ?) ON CONFLICT DO NOTHING",
            [(message_id, id) for message_id in change.threads],
        )

    def _withdraw(self, id: str, withdraw: Withdraw, at: datetime) -> None:
        """What still waits and became untrue never leaves."""
        self.sql.executemany(
            "UPDATE outbox SET state = 'withdrawn', done_at = ? "
            "WHERE introduction = ? AND person = ? AND name = ? AND state = 'waiting'",
            [(micros(at), id, withdraw.to, letter.value) for letter in withdraw.letters],
        )

    def _queue(self, letter: Outgoing, introduction: str, at: datetime) -> None:
        """A letter that has been written before (person, name, n) is not written again."""
        self.sql.execute(
            "INSERT INTO outbox "
            "(id, introduction, person, name, n, message_id, recipient, sender, bytes, queued_at, due_at, "
            "about, people, k) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (
                hashlib.sha256(letter.message_id.encode()).hexdigest()[:16],
                introduction,
                letter.person,
                letter.name,
                letter.n,
                letter.message_id,
                letter.recipient,
                letter.sender,
                letter.data,
                micros(at),
                micros(at),
                letter.about.value,
                " ".join(letter.people),
                letter.k,
            ),
        )

    def _remember(self, people: Sequence[Known]) -> None:
        """A later word about somebody replaces the earlier one; what it leaves open stays."""
        self.sql.executemany(
            "INSERT INTO person (connector, key, address, name, blurb, zone) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (connector, key) DO UPDATE SET address = excluded.address, "
            "name = CASE WHEN excluded.name = '' THEN name ELSE excluded.name END, "
            "blurb = CASE WHEN excluded.blurb = '' THEN blurb ELSE excluded.blurb END, "
            "zone = CASE WHEN excluded.zone = '' THEN zone ELSE excluded.zone END",
            [(fold(p.connector), fold(p.address), p.address, p.name, p.blurb, p.zone) for p in people],
        )

    def _count(self, turn: Turn) -> None:
        for count in turn.counts:
            if count.most is not None and self.counted(count.kind, count.address, count.days, turn.at) >= count.most:
                raise Stale(f"the limit of {count.most} ({count.kind}) was reached meanwhile")
            self.count_in(count, turn.at)


def _micros(at: datetime | None) -> int | None:
    return None if at is None else micros(at)


def _keys(introduction: Introduction) -> dict[str, str]:
    """Everybody's address, as it is compared, by person id."""
    return {person.id: fold(person.address) for person in (*introduction.people, introduction.connector)}
