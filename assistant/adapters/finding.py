"""How a turn finds things: introductions, where a letter belongs, who is known, what was counted."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from assistant.adapters.clock import micros
from assistant.adapters.codec import event_of, introduction_of
from assistant.adapters.lists import Lists
from assistant.adapters.outbox import COLUMNS, outbox_row
from assistant.adapters.rows import CalendarEvent, Home, Known, Member, OutboxRow, Stored
from assistant.introductions.events import Requested
from assistant.introductions.model import Phase
from assistant.mail.address import fold


class Finding(Lists):
    """The verbs that look something up; none of them writes."""

    def introduction(self, id: str) -> Stored | None:
        """The introduction with this id."""
        row = self.row("SELECT state, version, seed FROM introduction WHERE id = ?", id)
        return _stored(row) if row else None

    def of_connector(self, address: str, since: datetime | None = None) -> tuple[Stored, ...]:
        """What this connector asked for (since then), oldest first."""
        found = self.rows(
            "SELECT state, version, seed FROM introduction WHERE connector = ? AND created_at >= ? "
            "ORDER BY created_at, id",
            fold(address),
            micros(since) if since else 0,
        )
        return tuple(_stored(row) for row in found)

    def of_address(self, address: str, *, open_only: bool = True) -> tuple[Stored, ...]:
        """The introductions in which this address takes part (as connector too), oldest first."""
        found = self.rows(
            "SELECT i.state, i.version, i.seed FROM introduction i WHERE (? OR i.phase != ?) AND i.id IN "
            "(SELECT introduction FROM member WHERE key = ?) ORDER BY i.created_at, i.id",
            not open_only,
            Phase.ENDED.value,
            fold(address),
        )
        return tuple(_stored(row) for row in found)

    def by_token(self, token: str) -> Home | None:
        """Whose token this is (lower case)."""
        row = self.row("SELECT introduction, person FROM member WHERE token = ?", token)
        if row:
            return Home(*row)
        row = self.row("SELECT introduction, person FROM member WHERE never_token = ?", token)
        return Home(row[0], row[1], never=True) if row else None

    def members(self, introduction: str) -> tuple[Member, ...]:
        """The tokens of an introduction."""
        found = self.rows(
            "SELECT introduction, person, token, never_token FROM member WHERE introduction = ?", introduction
        )
        return tuple(Member(*row) for row in found)

    def by_uid(self, uid: str) -> CalendarEvent | None:
        """The event of ours with this UID, an old one too."""
        row = self.row("SELECT uid, introduction, person, k, sequence FROM event WHERE uid = ?", uid)
        return CalendarEvent(*row) if row else None

    def by_thread(self, ids: Iterable[str]) -> str | None:
        """The introduction in whose `copied` thread the first known of these Message-IDs is."""
        for id in ids:
            if row := self.row("SELECT introduction FROM thread WHERE message_id = ?", id):
                return str(row[0])
        return None

    def last_letter(self, introduction: str, person: str) -> OutboxRow | None:
        """The newest letter to this person that left, with its bytes."""
        row = self.row(
            f"SELECT {COLUMNS}, bytes FROM outbox WHERE introduction = ? AND person = ? AND state = 'sent' "
            "ORDER BY line DESC LIMIT 1",
            introduction,
            person,
        )
        return outbox_row(row) if row else None

    def requests(self, introduction: str) -> tuple[bytes, ...]:
        """The letters in which the connector asked for it and answered `clarify`, oldest first, while they are kept."""
        found = self.rows(
            "SELECT i.raw, j.event FROM journal j JOIN inbox i ON i.id = j.cause "
            "WHERE j.introduction = ? AND i.raw IS NOT NULL ORDER BY j.n",
            introduction,
        )
        return tuple(raw for raw, event in found if event and isinstance(event_of(event), Requested))

    def people(self, connector: str) -> tuple[Known, ...]:
        """Whom this connector knows."""
        found = self.rows(
            "SELECT connector, address, name, blurb, zone FROM person WHERE connector = ? ORDER BY key", fold(connector)
        )
        return tuple(Known(*row) for row in found)

    def never(self, address: str) -> bool:
        """Whether this address must never be written to, whoever asks."""
        return self.keyed.never(address)

    def last_asks(self, connector: str, most: int = 10) -> tuple[str, ...]:
        """What became of this connector's latest asks, the newest first: states of the outbox."""
        found = self.rows(
            "SELECT o.state FROM outbox o JOIN introduction i ON i.id = o.introduction "
            "WHERE i.connector = ? AND o.name = 'ask' ORDER BY o.line DESC LIMIT ?",
            fold(connector),
            most,
        )
        return tuple(state for (state,) in found)


def _stored(row: tuple[Any, ...]) -> Stored:
    state, version, seed = row
    return Stored(introduction_of(state), version, seed)
