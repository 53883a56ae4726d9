"""The way out: due letters of the outbox are handed to the smarthost, one after the other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from assistant import log
from assistant.adapters.clock import Clock
from assistant.adapters.rows import OutboxRow
from assistant.adapters.smtp_out import Fate, FolderOut, Outcome, Pace, SmtpOut
from assistant.adapters.store import Store
from assistant.pipeline import notices

REST = timedelta(minutes=1)  # after a fault that is about no single letter
NEVER_HELD_BACK = ("introduction", "moved", "cancelled", "noted", "notice")  # rules 43 and 44


@dataclass(frozen=True, slots=True)
class Terms:
    """How letters leave: for how long one is tried, and how many may leave a minute (0: any) and a day."""

    retry_for: timedelta
    per_minute: int
    per_day: int


class Sending:
    """Belongs to the event loop; what it does in the store it does in the thread of the turns."""

    def __init__(self, store: Store, out: SmtpOut | FolderOut, terms: Terms, clock: Clock) -> None:
        self._store = store
        self._out = out
        self._terms = terms
        self._clock = clock
        self._pace = Pace(terms.per_minute)
        self._rests_till: datetime | None = None
        self._full_on: date | None = None  # the day (UTC) on which the operator was told

    async def send_one(self, in_turn: Callable[..., Awaitable[Any]]) -> Outcome | None:
        """Send the first letter that may leave, and tell what became of it. None: none may. `in_turn` calls a
        function in the thread of the turns."""
        row: OutboxRow | None = await in_turn(self._next)
        if row is None:
            return None
        outcome = await self._out.send(row)
        await in_turn(self._mark, row, outcome)
        return outcome

    def next_due(self) -> datetime | None:
        """When the next letter may leave; None: none waits."""
        due = self._store.outbox_next()
        if due is None:
            return None
        now = self._clock()
        held = [now + self._pace.wait(now), self._rests_till or now]
        if self._is_full(now):  # what is never held back is seen when it is written
            held.append(datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo))
        return max(due, *held) if max(held) > now else due

    async def close(self) -> None:
        await self._out.close()

    def _next(self) -> OutboxRow | None:
        now = self._clock()
        if self._pace.wait(now) or (self._rests_till and now < self._rests_till):
            return None
        full = self._is_full(now)
        rows = self._store.outbox_due(now, only=NEVER_HELD_BACK if full else ())
        if full and not rows and self._store.outbox_due(now) and self._full_on != now.date():
            self._full_on = now.date()
            notices.tell(self._store, notices.FULL)
        return rows[0] if rows else None

    def _is_full(self, now: datetime) -> bool:
        return self._store.counted("letter", "*", 1, now) >= self._terms.per_day

    def _mark(self, row: OutboxRow, outcome: Outcome) -> None:
        now = self._clock()
        self._rests_till = now + REST if outcome.everybody else None
        code = outcome.code or outcome.words
        if outcome.login:
            notices.tell(self._store, notices.LOGIN)
        if outcome.fate is Fate.SENT:
            self._pace.left(now)
            self._store.mark_sent([row.id], now)
            log.sent(row.id, row.name, recipient=row.recipient)
        elif outcome.fate is Fate.FAILED:
            self._store.mark_failed(row.id, now, outcome.words)
            log.failed(row.id, row.name, code, recipient=row.recipient)
        else:
            again = self._store.mark_deferred(row.id, now, outcome.words, self._terms.retry_for)
            if again is None:
                log.failed(row.id, row.name, code, recipient=row.recipient)
            else:
                log.deferred(row.id, row.name, code, (again - now).total_seconds(), recipient=row.recipient)
