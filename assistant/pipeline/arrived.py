"""A letter that came, parsed, with what its envelope and our own mail server say of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from assistant.adapters.rows import Cause
from assistant.mail import authentication, message
from assistant.mail.authentication import Authentication
from assistant.mail.message import Message
from assistant.pipeline.rules import Rules

NO_ENVELOPE = ("imap", "deliver")  # doors that may know no sender: then Return-Path tells
FRESH = timedelta(days=7)  # an older Date may be a replay: a request is then confirmed first
AHEAD = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Arrived:
    at: datetime  # of the turn
    came: datetime  # accepted by a door
    message: Message
    sender: str | None  # of the envelope; "" for a bounce, None where the door knows none
    recipients: tuple[str, ...]  # of the envelope
    judged: Authentication

    @property
    def failed(self) -> bool:
        return self.judged is Authentication.FAIL

    @property
    def passed(self) -> bool:
        return self.judged is Authentication.PASS

    @property
    def thread(self) -> tuple[str, ...]:
        """The Message-IDs that an answer to this letter refers to, newest last."""
        return tuple(filter(None, (*self.message.references[-10:], self.message.message_id)))

    @property
    def fresh(self) -> bool:
        """Whether the Date lies near the time of receipt. A letter without Date is not fresh."""
        date = self.message.date
        return date is not None and self.came - FRESH <= date <= self.came + AHEAD


def arrive(cause: Cause, rules: Rules, now: datetime) -> Arrived:
    """Parse a stored letter. Raises message.Unreadable."""
    parsed = message.parse(cause.raw)
    return Arrived(
        at=now,
        came=cause.at,
        message=parsed,
        sender=None if cause.sender == "" and cause.door in NO_ENVELOPE else cause.sender,
        recipients=cause.recipients,
        judged=authentication.judge(parsed, rules.authserv_id, cause.trusted),
    )
