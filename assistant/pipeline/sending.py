"""The way out: due letters of the outbox are handed to the smarthost, one after the other."""

from __future__ import annotations

import asyncio
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
BREATH = 0.1  # seconds: so long letters leave before it is written down that they left
MOST = 3  # letters in a breath: a crash doubles no more than these
LAST_WORD = 2.0  # seconds that a letter on the wire gets to arrive when we are stopped
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
        self._stopped = False

    async def send_some(self, in_turn: Callable[..., Awaitable[Any]]) -> Outcome | None:
        """Send the first letters that may leave, as many as do in a breath, and tell what became of the last. None:
        none may. `in_turn` calls a function in the thread of the turns.

        A breath is short: what a turn withdraws meanwhile leaves all the same, and what a crash keeps from being
        written down leaves once more. Whoever stops us waits until a letter on the wire has arrived.
        """
        rows: tuple[OutboxRow, ...] = await in_turn(self._next)
        if not rows:
            return None
        breath = asyncio.ensure_future(self._send(rows, in_turn))
        try:
            return await asyncio.shield(breath)
        except asyncio.CancelledError:
            self._stopped = True
            await asyncio.wait({breath}, timeout=LAST_WORD)
            breath.cancel()
            await asyncio.wait({breath})
            raise

    async def _send(self, rows: tuple[OutboxRow, ...], in_turn: Callable[..., Awaitable[Any]]) -> Outcome:
        loop = asyncio.get_running_loop()
        until = loop.time() + BREATH
        done: list[tuple[OutboxRow, Outcome]] = []
        try:
            for row in rows:
                outcome = await self._out.send(row)
                done.append((row, outcome))
                if outcome.fate is not Fate.SENT or loop.time() > until or self._stopped:
                    break
        finally:
            await in_turn(self._mark, done)
        return outcome

    def next_due(self) -> datetime | None:
        """When the next letter may leave; None: none waits."""
        due = self._store.outbox_next()
        if due is None:
            return None
        now = self._clock()
        held = [now + self._pace.wait(now), self._rests_till or now]
        if not self._left_today(now):  # what is never held back is seen when it is written
            held.append(datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo))
        return max(due, *held) if max(held) > now else due

    async def close(self) -> None:
        await self._out.close()

    def _next(self) -> tuple[OutboxRow, ...]:
        now = self._clock()
        if self._pace.wait(now) or (self._rests_till and now < self._rests_till):
            return ()
        left = self._left_today(now)
        most = 1 if self._terms.per_minute else min(MOST, left) or MOST
        rows = self._store.outbox_due(now, most, only=() if left else NEVER_HELD_BACK)
        if not left and not rows and self._store.outbox_due(now) and self._full_on != now.date():
            self._full_on = now.date()
            notices.tell(self._store, notices.FULL)
        return rows

    def _left_today(self, now: datetime) -> int:
        """How many letters may still leave on this day (UTC)."""
        return max(0, self._terms.per_day - self._store.counted("letter", "*", 1, now))

    def _mark(self, done: list[tuple[OutboxRow, Outcome]]) -> None:
        """Write down what became of these letters: those that left in one commit."""
        now = self._clock()
        sent = [row for row, outcome in done if outcome.fate is Fate.SENT]
        if sent:
            self._pace.left(now)
            self._store.mark_sent([row.id for row in sent], now)
        for row in sent:
            log.sent(row.id, row.name, recipient=row.recipient)
        for row, outcome in done:
            self._rests_till = now + REST if outcome.everybody else None
            if outcome.login:
                notices.tell(self._store, notices.LOGIN)
            if outcome.fate is not Fate.SENT:
                self._mark_not_sent(row, outcome, now)

    def _mark_not_sent(self, row: OutboxRow, outcome: Outcome, now: datetime) -> None:
        code = outcome.code or outcome.words
        if outcome.fate is Fate.FAILED:
            self._store.mark_failed(row.id, now, outcome.words)
            log.failed(row.id, row.name, code, recipient=row.recipient)
            return
        again = self._store.mark_deferred(row.id, now, outcome.words, self._terms.retry_for)
        if again is None:
            log.failed(row.id, row.name, code, recipient=row.recipient)
        else:
            log.deferred(row.id, row.name, code, (again - now).total_seconds(), recipient=row.recipient)
