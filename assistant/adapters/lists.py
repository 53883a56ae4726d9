"""What the commands show: whole lists, without the bytes of letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from assistant.adapters.clock import moment
from assistant.adapters.codec import event_of, introduction_of
from assistant.adapters.outbox import COLUMNS, Outbox, outbox_row
from assistant.adapters.rows import CauseKind, Difference, InboxRow, JournalLine, Known, OutboxRow, Stored
from assistant.introductions.events import Event
from assistant.introductions.model import Introduction, Phase


class Lists(Outbox):
    """The readers' verbs; none of them writes."""

    def introductions(self, phase: Phase | None = None) -> tuple[Stored, ...]:
        """All introductions, or those of one phase, oldest first."""
        order = "created_at, id"
        if phase:
            found = self._table("introduction", "phase = ?", [phase.value], order_by=order)
        else:
            found = self._table("introduction", order_by=order)
        return tuple(Stored(introduction_of(row["state"]), row["version"], row["seed"]) for row in found)

    def journal(self, introduction: str) -> tuple[JournalLine, ...]:
        """What happened to an introduction, in order, and how each cause was read."""
        found = self.rows(
            "SELECT j.introduction, j.n, j.at, j.cause, j.event, coalesce(i.why, '') FROM journal j "
            "LEFT JOIN inbox i ON i.id = j.cause WHERE j.introduction = ? ORDER BY j.n",
            introduction,
        )
        return tuple(
            JournalLine(id, n, moment(at), cause, event_of(event) if event else None, why)
            for id, n, at, cause, event, why in found
        )

    def letters(self, introduction: str) -> tuple[OutboxRow, ...]:
        """The letters of an introduction, in the order in which they were written."""
        return self._letters("introduction = ?", [introduction], "line")

    def outbox(self) -> tuple[OutboxRow, ...]:
        """Letters that wait or failed, the next one first."""
        return self._letters("state IN ('waiting', 'failed')", [], "due_at, line")

    def aside(self) -> tuple[InboxRow, ...]:
        """What was set aside, timers included (their id is that of the introduction)."""
        found = self._table("inbox", "state = 'aside'", [], order_by="line", select=_INBOX)
        timers = self._table("introduction", "aside = 1", [], order_by="wake_at", select="id, wake_at, tries, error")
        return (*(_inbox_row(row) for row in found), *(_timer_row(row) for row in timers))

    def inbox_row(self, id: str) -> InboxRow | None:
        """What became of one cause."""
        found = self._table("inbox", "id = ?", [id], select=_INBOX)
        return _inbox_row(found[0]) if found else None

    def raw(self, id: str) -> bytes:
        """The bytes of a letter that came; b"" when it was erased, or was none."""
        row = self.row("SELECT raw FROM inbox WHERE id = ? AND kind = 'letter'", id)
        return row[0] or b"" if row else b""

    def everybody(self) -> tuple[Known, ...]:
        """All who are known, by connector and address."""
        found = self._table("person", order_by="connector, key")
        return tuple(Known(r["connector"], r["address"], r["name"], r["blurb"], r["zone"]) for r in found)

    def replay(self, step: Callable[[Introduction, Event], Introduction]) -> tuple[Difference, ...]:
        """Fold every journal from its snapshot with `step`, and tell where that is not the stored state."""
        found = self.rows("SELECT id FROM introduction ORDER BY created_at, id")
        checked = ((id, self._replayed(id, step)) for (id,) in found)
        return tuple(Difference(id, why) for id, why in checked if why)

    def _replayed(self, id: str, step: Callable[[Introduction, Event], Introduction]) -> str:
        row = self.row("SELECT snapshot, folded, state, version FROM introduction WHERE id = ?", id)
        assert row is not None
        snapshot, folded, state, version = row
        lines = self.rows("SELECT n, event FROM journal WHERE introduction = ? AND n > ? ORDER BY n", id, folded)
        if [n for n, _ in lines] != list(range(folded + 1, version + 1)):
            return f"the journal has {len(lines)} lines, but {version - folded} turns were kept"
        value = introduction_of(snapshot)
        for n, event in lines:
            try:
                value = step(value, event_of(event))
            except Exception as error:
                return f"line {n} of the journal fails: {error!r}"
        return "" if value == introduction_of(state) else "the journal leads to another state than the stored one"

    def _letters(self, where: str, values: list[object], order_by: str) -> tuple[OutboxRow, ...]:
        found = self._table("outbox", where, values, order_by=order_by, select=COLUMNS)
        return tuple(outbox_row(tuple(row.values())) for row in found)

    def _table(
        self,
        name: str,
        where: str | None = None,
        values: Sequence[object] = (),
        *,
        order_by: str | None = None,
        select: str = "*",
    ) -> list[dict[str, Any]]:
        return list(self.tables.table(name).rows_where(where, list(values), order_by=order_by, select=select))


_INBOX = "id, kind, received_at, door, tries, state, why, error"


def _inbox_row(row: dict[str, Any]) -> InboxRow:
    return InboxRow(**{**row, "kind": CauseKind(row["kind"]), "received_at": moment(row["received_at"])})


def _timer_row(row: dict[str, Any]) -> InboxRow:
    return InboxRow(
        row["id"], CauseKind.TIMER, moment(row["wake_at"] or 0), "timer", row["tries"], "aside", "", row["error"]
    )
