"""What the store takes and gives: frozen rows, in plain words and with aware UTC times."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from assistant.introductions.events import Event, Withdraw
from assistant.introductions.model import About, Introduction


class CauseKind(Enum):
    """What a turn can be about."""

    LETTER = "letter"  # came through a door
    FAILED = "failed"  # a letter of ours failed for good at the smarthost
    ORDER = "order"  # a command asks for something
    TIMER = "timer"  # the `wake_at` of an introduction has come


MOST_TRIES = 10  # crashes or hangs of one cause, after which it is set aside (docs/decisions/0012)


@dataclass(frozen=True, slots=True)
class Accepted:
    """What a door hands in, before anything is decided. Two with the same source or digest are one."""

    kind: CauseKind
    source: str
    sender: str  # envelope sender, "" for the null sender
    recipients: tuple[str, ...]  # envelope recipients; none where the door knows none (IMAP)
    raw: bytes
    digest: str | None
    seed: bytes
    received_at: datetime
    door: str  # smtp, lmtp, imap, deliver, outbox, command
    trusted: bool  # its Authentication-Results may be believed


def letter(
    raw: bytes,
    *,
    sender: str,
    recipients: tuple[str, ...] = (),
    received_at: datetime,
    door: str,
    trusted: bool,
    source: str = "",
) -> Accepted:
    """A letter as it came, with a new random seed. Without a `source` its content and recipients are it."""
    digest = hashlib.sha256(raw)
    for recipient in sorted(recipients):
        digest.update(b"\0" + recipient.encode("utf-8", "replace"))
    name = digest.hexdigest()
    seed = secrets.token_bytes(16)
    return Accepted(CauseKind.LETTER, source or name, sender, recipients, raw, name, seed, received_at, door, trusted)


@dataclass(frozen=True, slots=True)
class Cause:
    """One thing to be taken up. `id` is of the inbox row, or of the introduction whose timer is due."""

    kind: CauseKind
    id: str
    tries: int  # this one included
    at: datetime  # when it came, or when the timer was due
    seed: bytes = b""
    sender: str = ""
    recipients: tuple[str, ...] = ()
    raw: bytes = b""
    door: str = ""
    trusted: bool = False
    name: str = ""  # of an order; of a failed letter its id in the outbox
    payload: dict[str, str] = field(default_factory=dict)

    @property
    def given_up(self) -> bool:
        """It was in the works at ten crashes or hangs: set it aside instead of trying again."""
        return self.tries > MOST_TRIES


@dataclass(frozen=True, slots=True)
class Member:
    """The tokens of a person in an introduction. `never_token` is for people who are asked."""

    introduction: str
    person: str
    token: str
    never_token: str | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """Where a token leads. `never`: it is the one that means "never write to me again"."""

    introduction: str
    person: str
    never: bool = False


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """An event in one person's calendar; old ones stay known."""

    uid: str
    introduction: str
    person: str
    k: int
    sequence: int


@dataclass(frozen=True, slots=True)
class Stored:
    """An introduction as it is kept; `version` is the number of its latest journal line."""

    introduction: Introduction
    version: int
    seed: bytes


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody whom a connector has introduced, or wanted to."""

    connector: str
    address: str
    name: str
    blurb: str = ""
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """One more of a kind for an address, on the day of the turn. With `most` in the last `days` days, the turn
    is refused (Stale) when another one took the last place meanwhile."""

    kind: str
    address: str
    most: int | None = None
    days: int = 1


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A finished letter of ours. `introduction` is "" for a letter that belongs to none."""

    introduction: str
    person: str
    name: str
    n: int
    message_id: str
    sender: str  # envelope sender, "" for the null sender
    recipient: str
    data: bytes
    about: About = About.PLAIN
    people: tuple[str, ...] = ()  # whom it speaks about (person ids)
    k: int | None = None  # the event that it carries


@dataclass(frozen=True, slots=True)
class Change:
    """One event of one introduction: what it was, and what it is now."""

    before: Introduction  # of a new one: the draft on which its first event was tried
    version: int  # of `before`; 0 for a new one
    event: Event
    after: Introduction
    seed: bytes
    members: tuple[Member, ...] = ()
    events: tuple[CalendarEvent, ...] = ()
    threads: tuple[str, ...] = ()  # Message-IDs whose answers belong here (a `copied` request)
    letters: tuple[Outgoing, ...] = ()
    withdraw: tuple[Withdraw, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """All that follows from one cause; it is written whole or not at all."""

    cause: Cause
    at: datetime
    changes: tuple[Change, ...] = ()
    letters: tuple[Outgoing, ...] = ()  # that belong to no introduction
    people: tuple[Known, ...] = ()  # to remember
    never: tuple[str, ...] = ()  # addresses never to be written to again
    lifted: tuple[str, ...] = ()  # addresses that took that back
    counts: tuple[Count, ...] = ()
    bounced: tuple[str, ...] = ()  # Message-IDs of letters of ours that came back
    why: str = ""  # one sentence for `show`: how the cause was read

    @property
    def ignored(self) -> bool:
        """Whether nothing follows that anybody could see."""
        return not self.changes and not self.letters


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A letter in the outbox. `state`: waiting, sent, failed, bounced, withdrawn."""

    id: str
    introduction: str
    person: str
    name: str
    n: int
    message_id: str
    sender: str
    recipient: str
    queued_at: datetime
    due_at: datetime
    done_at: datetime | None
    tries: int
    state: str
    error: str
    about: About = About.PLAIN
    people: tuple[str, ...] = ()
    k: int | None = None
    data: bytes = b""  # only where one letter is asked for


@dataclass(frozen=True, slots=True)
class JournalLine:
    introduction: str
    n: int
    at: datetime
    cause: str
    event: Event | None  # None: erased
    why: str  # how the cause was read


@dataclass(frozen=True, slots=True)
class InboxRow:
    """What came, without its bytes. `state`: waiting, done, aside."""

    id: str
    kind: CauseKind
    received_at: datetime
    door: str
    tries: int
    state: str
    why: str
    error: str


@dataclass(frozen=True, slots=True)
class Difference:
    """An introduction whose journal does not lead to its stored state."""

    introduction: str
    why: str
