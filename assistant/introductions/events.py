"""What happened (events, carrying every fact that a decision needs), and what is to be done (effects).

An event that exists is a valid one. Reading makes the parts (`Request`, `Answer`, `Instruction`), the
pipeline adds the facts that only the world knows (who is known, which limits are reached, how the letter
came home), and `machine.step` decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from assistant.introductions.model import About, Letter, Missing, Mode, Window

# ------------------------------------------------------------------ what people mean (made by reading/)


class Intent(Enum):
    """What an answer means (CONTRACT section 4)."""

    YES = "yes"
    NO = "no"
    LATER = "later"
    QUESTION = "question"
    RESCHEDULE = "reschedule"
    CANCEL = "cancel"
    UNSUBSCRIBE = "unsubscribe"
    OUT_OF_OFFICE = "out_of_office"
    UNCLEAR = "unclear"
    MET = "met"
    NOT_MET = "not_met"


@dataclass(frozen=True, slots=True)
class RequestedPerson:
    """One who is to meet, as the connector's letter has it. `address` is None where it is missing."""

    name: str
    address: str | None
    blurb: str = ""
    city: str | None = None
    agreed: bool = False
    optional: bool = False
    windows: tuple[Window, ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """A connector's letter, understood. `hub` and `ask_first` are addresses."""

    mode: Mode
    people: tuple[RequestedPerson, ...]
    hub: str | None = None
    reason: str = ""
    place: str | None = None
    minutes: int | None = None
    meeting: bool = True
    connector_joins: bool = False
    ask_first: str | None = None
    windows: tuple[Window, ...] = ()
    missing: tuple[Missing, ...] = ()
    sure: bool = True
    why: tuple[str, ...] = ()  # for `explain` and `show`: which rule, on which words


@dataclass(frozen=True, slots=True)
class Answer:
    """The new words of a reply, understood."""

    intent: Intent
    also: tuple[Intent, ...] = ()
    windows: tuple[Window, ...] = ()
    not_windows: tuple[Window, ...] = ()
    until: datetime | None = None  # nothing before it suits; aware UTC
    until_is_day: bool = False  # only a date was named
    minutes: int | None = None
    zone: str | None = None
    address: str | None = None
    sure: bool = True
    times_sure: bool = True
    mere: bool = False  # a bare no, which counts as a cancel while an invitation stands
    about_us: bool = False  # the question is about the assistant or how this works
    about_meeting: bool = False  # the question is about the hour or the place that stands
    forget: bool = False  # "forget me"
    undo: bool = False  # one new word: undo
    why: tuple[str, ...] = ()


class Order(Enum):
    """The name of an instruction (CONTRACT section 4)."""

    GO = "go"
    STOP = "stop"
    STATUS = "status"
    HELP = "help"
    FORGET = "forget"
    EXPORT = "export"
    CORRECT = "correct"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Instruction:
    name: Order
    address: str | None = None
    sure: bool = True
    words: str = ""
    why: tuple[str, ...] = ()


# ------------------------------------------------------------------ events


class Refusal(Enum):
    """Why a request is refused by what the store knows."""

    LIMIT = "limit"
    SAME_OPEN = "same_open"
    SAME_RECENT = "same_recent"


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows of one requested address: its zone, and whether it must never be written to."""

    address: str
    zone: str = ""
    never: bool = False


@dataclass(frozen=True, slots=True)
class Requested:
    """A request came, or (on a draft) the request as read again together with the connector's reply."""

    at: datetime
    request: Request
    proven: bool  # False: act only after a challenge
    known: tuple[Known, ...] = ()
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Instructed:
    """The connector, proven, said what to do. `answers` is the letter of ours that was replied to."""

    at: datetime
    instruction: Instruction
    answers: Letter | None = None
    about: About = About.PLAIN
    asker: str = ""  # for a reply to `relay`: whose question it was (person id)
    correcting: str = ""  # for a reply to `report` of a dead or bounced address: whose (person id)
    never: bool = False  # the corrected address must never be written to
    local: bool = False  # by the command line: nothing is answered by letter but what others must know


class Home(Enum):
    """How a letter came home."""

    TOKEN = "token"
    THREAD = "thread"  # an own Message-ID in In-Reply-To or References
    COPIED = "copied"  # the thread of a `copied` request
    MEETING = "meeting"  # the introduction's own address (everybody's)
    UID = "uid"


@dataclass(frozen=True, slots=True)
class Voice:
    """How a letter came home, whether From is the person's own address, and what our mail server says of it."""

    home: Home
    own: bool
    passed: bool = False  # an aligned pass
    failed: bool = False  # dmarc=fail


@dataclass(frozen=True, slots=True)
class Answered:
    """A person (or a joining connector) wrote. `alone`: to the assistant only, so that a question is for us."""

    at: datetime
    person: str
    answer: Answer
    voice: Voice
    alone: bool = True
    words: str = ""  # new words, cleaned, for a relay
    answers: Letter | None = None
    about: About = About.PLAIN
    quiet: bool = False  # may not be answered automatically (list headers, noreply)
    k: int | None = None  # the event it speaks about, when it replied to one


class Method(Enum):
    REPLY = "REPLY"
    COUNTER = "COUNTER"
    CANCEL = "CANCEL"
    REQUEST = "REQUEST"
    REFRESH = "REFRESH"


@dataclass(frozen=True, slots=True)
class CalendarAnswered:
    """A calendar part about the event of `person` (the UID's owner) came (RFC 5546)."""

    at: datetime
    person: str
    k: int  # which of the person's events
    method: Method
    partstat: str  # upper case; "" where missing
    voice: Voice  # `own` also when an unknown ATTENDEE wrote from the person's own address
    other: bool = False  # the ATTENDEE answering is another one than the UID's owner
    sequence: int | None = None
    stamp: datetime | None = None
    start: datetime | None = None  # of a COUNTER or REQUEST: the proposal
    end: datetime | None = None
    guests: bool = False
    delegated: bool = False


@dataclass(frozen=True, slots=True)
class Absent:
    """An automatic answer, or an absence notice in words."""

    at: datetime
    person: str
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Undeliverable:
    """A letter to this person failed for good: by a bounce, or at our own smarthost."""

    at: datetime
    person: str
    letter: Letter | None


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The person's part ends for a reason outside this introduction: never (said elsewhere or by the
    List-Unsubscribe address) or forgotten."""

    at: datetime
    person: str
    forgotten: bool = False
    here: bool = False  # said in this introduction: it answers with `noted`


@dataclass(frozen=True, slots=True)
class Restored:
    """The person lifted an earlier never (`undo`)."""

    at: datetime
    person: str
    here: bool = False


@dataclass(frozen=True, slots=True)
class Woke:
    """`wake_at` has come."""

    at: datetime


Event = Requested | Instructed | Answered | CalendarAnswered | Absent | Undeliverable | Withdrawn | Restored | Woke

# ------------------------------------------------------------------ effects


@dataclass(frozen=True, slots=True)
class Send:
    """A letter leaves now. `n` counts letters of this name to this person from 1: (person, letter, n) is its key."""

    letter: Letter
    to: str  # person id, or CONNECTOR
    n: int
    about: About = About.PLAIN
    words: str = ""  # `relay`: the question or the answer; `which` HOURS/`times`: none
    windows: tuple[Window, ...] = ()  # hours read, or the hour proposed
    people: tuple[str, ...] = ()  # whom it speaks about (person ids)
    answering: bool = False  # it answers the letter that caused this turn (auto-replied)
    invitation: bool = False  # carries the reader's own event, as its Person.invitation says
    cancel: bool = False  # carries a CANCEL of it


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Letters of these names to this person that still wait in the outbox became untrue."""

    to: str
    letters: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class Suppress:
    """Never write to this person again, whoever asks."""

    person: str


@dataclass(frozen=True, slots=True)
class Lift:
    """Take an earlier Suppress back."""

    person: str


@dataclass(frozen=True, slots=True)
class Remember:
    """Keep for this connector what was learned of a person (name, blurb, zone) for later requests."""

    person: str


Effect = Send | Withdraw | Suppress | Lift | Remember
