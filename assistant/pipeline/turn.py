"""One turn: the next cause is read, decided, written as letters, and committed, whole or not at all."""

from __future__ import annotations

import faulthandler
import sys
from datetime import datetime

from assistant import log
from assistant.adapters.clock import Clock
from assistant.adapters.rows import Cause, CauseKind
from assistant.adapters.store import Stale, Store
from assistant.errors import TryAgain
from assistant.introductions.events import Instructed, Instruction, Order, Undeliverable, Woke
from assistant.introductions.model import CONNECTOR, Letter
from assistant.mail.address import Mailbox
from assistant.mail.compose import Composer
from assistant.pipeline import answering, asking, notices, whose
from assistant.pipeline.arrived import arrive
from assistant.pipeline.carrying import ERASE, Carrying, tell
from assistant.pipeline.heard import Desk
from assistant.pipeline.outcome import Outcome, Replied, Stepped
from assistant.pipeline.rules import Rules

LONGEST = 30  # seconds of one turn
MOST_TIMES = "ten crashes or hangs"


class Turns:
    """Takes up what is due, one cause at a time, in one thread that holds the lock of the data folder."""

    def __init__(self, store: Store, composer: Composer, rules: Rules, clock: Clock) -> None:
        self._desk = Desk(store, rules)
        self._carrying = Carrying(self._desk, composer)
        self._clock = clock
        self._next: Cause | None = None  # counted in the commit of the turn before, so that each has one commit only

    def take(self) -> bool:
        """Take up the next cause. False: nothing is due. Raises TryAgain when the database cannot be written."""
        store, now = self._desk.store, self._clock()
        cause, self._next = self._next or store.next_cause(now), None
        if cause is None:
            return False
        if cause.given_up:
            self._aside(cause, MOST_TIMES)
            return True
        # No thread can stop a turn that holds the interpreter: the process ends, and its supervisor starts it again.
        faulthandler.dump_traceback_later(LONGEST, exit=True, file=sys.__stderr__ or sys.stderr)
        try:
            turn = self._carrying.out(cause, self._understood(cause, now), now)
            self._next = store.finish(turn, then=self._clock())
            tell(turn)
            self._erase(cause)
        except Stale:
            store.put_back(cause)
        except TryAgain:
            store.put_back(cause)
            raise
        except Exception as error:
            self._fault(cause, error)
        finally:
            faulthandler.cancel_dump_traceback_later()
        return True

    def _understood(self, cause: Cause, now: datetime) -> Outcome:
        if cause.kind is CauseKind.LETTER:
            return self._letter(cause, now)
        if cause.kind is CauseKind.FAILED:
            return self._failed(cause, now)
        if cause.kind is CauseKind.ORDER:
            return self._order(cause, now)
        return Outcome("a timer", (Stepped(self._desk.stored(cause.id), Woke(now)),))

    def _letter(self, cause: Cause, now: datetime) -> Outcome:
        arrived = arrive(cause, self._desk.rules, now)
        owner = whose.owner(self._desk.store, self._desk.rules.house, arrived)
        return answering.belonging(self._desk, arrived, owner) if owner else asking.plain(self._desk, arrived)

    def _failed(self, cause: Cause, now: datetime) -> Outcome:
        """A letter of ours that the smarthost refused for good."""
        row = self._desk.store.letter(cause.name)
        stored = self._desk.store.introduction(row.introduction) if row else None
        if row is None or stored is None or row.person == CONNECTOR:
            return Outcome("a letter failed that nobody needs to know of")
        return Outcome("a letter failed", (Stepped(stored, Undeliverable(now, row.person, Letter(row.name))),))

    def _order(self, cause: Cause, now: datetime) -> Outcome:
        """What a command asks for: what the connector may say by mail; or a notice to the operator."""
        if cause.name == notices.ORDER:
            return self._notice(cause.payload.get("about", ""), now)
        if cause.name == ERASE:
            self._erase(cause)
            return Outcome("somebody is to be erased")
        if cause.name not in (Order.GO.value, Order.STOP.value):
            return Outcome(f"nobody here knows how to {cause.name}")
        stored = self._desk.stored(cause.payload["introduction"])
        event = Instructed(now, Instruction(Order(cause.name)), local=True)
        return Outcome("a command", (Stepped(stored, event),))

    def _erase(self, cause: Cause) -> None:
        """Before the order is done, so that it is done; and after it, so that the order itself names nobody."""
        if cause.kind is CauseKind.ORDER and cause.name == ERASE:
            self._desk.store.erase(cause.payload["address"], cause.payload.get("connector") or None)

    def _notice(self, about: str, now: datetime) -> Outcome:
        operator = self._desk.rules.operator
        if notices.told(self._desk.store, about, now):
            return Outcome("the operator knows already")
        if not operator:
            return Outcome("there is no operator", notice=about)
        sentence = notices.SENTENCES[about]
        letter = Replied("notice", Mailbox("", operator), sparing=False, sentences=(sentence,))
        return Outcome(sentence, (letter,), notice=about)

    def _fault(self, cause: Cause, error: Exception) -> None:
        if self._desk.store.fault(cause, f"{type(error).__name__}: {error}"):
            log.aside(cause.id, type(error).__name__)
            notices.tell(self._desk.store, notices.ASIDE)

    def _aside(self, cause: Cause, why: str) -> None:
        self._desk.store.set_aside(cause, why)
        log.aside(cause.id, why)
        notices.tell(self._desk.store, notices.ASIDE)
