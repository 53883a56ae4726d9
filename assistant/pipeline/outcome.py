"""What one cause comes to: a sentence that says why, and the steps and letters that follow, often none."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.adapters.rows import Stored
from assistant.introductions.events import Event, Requested
from assistant.introductions.model import About, Person
from assistant.mail.address import Mailbox


@dataclass(frozen=True, slots=True)
class Begun:
    """A new introduction. `thread`: the Message-IDs of the letter that asks for it, newest last."""

    event: Requested
    connector: Person
    thread: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stepped:
    """One event of one introduction. `writer` (person id) wrote it in `thread`: an answer goes into that thread."""

    stored: Stored
    event: Event
    writer: str = ""
    thread: tuple[str, ...] = ()
    complaint: bool = False  # somebody pressed "this is spam"
    everywhere: bool = True  # a never or a forgetting holds in all introductions of that person


@dataclass(frozen=True, slots=True)
class Replied:
    """One letter of no introduction: `help`, `status` of all, `clarify` where it is not clear which is meant.
    `sparing`: it counts as the one automatic answer that an address gets a day."""

    letter: str
    to: Mailbox
    thread: tuple[str, ...] = ()
    sparing: bool = True
    about: About = About.PLAIN
    sentences: tuple[str, ...] = ()  # of a `notice`


@dataclass(frozen=True, slots=True)
class Exported:
    """A person asked what is held about them: one `status`, with it all as JSON (rule 47)."""

    stored: Stored
    person: Person
    thread: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    why: str
    parts: tuple[Begun | Stepped | Replied | Exported, ...] = ()
    erase: tuple[str, str] | None = None  # an address, and the connector who supplied it ("": whoever did)
    notice: str = ""  # what the operator is told of: counted, so that it happens once a day
