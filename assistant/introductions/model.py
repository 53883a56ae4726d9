"""What an introduction is: frozen values, and in words what must always hold of them.

Invariants (tests/introductions/test_invariants.py tries them on random events):

1. Nothing with another person's address goes to anybody unless every required person's consent is yes.
2. After the end, at most one `closed` goes to each person who writes.
3. Every open introduction has a `wake_at`.
4. A yes comes only from a proven answer, or from an `agreed` in the request.
5. SEQUENCE grows for each UID, and a CANCEL follows every invitation whose meeting or attendee is gone,
   but to a calendar that declined.
6. What others see while asking is equal for no, never, forgotten and silence, but for reminders.
7. Letters to a person stay under their cap.
8. The same event twice sends nothing the second time.

All times are aware datetimes in UTC; zones are IANA names and are applied at the edges only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import Enum

CONNECTOR = "c"  # the id of the connector among the people of an introduction; the asked are "1", "2", ...
EVERYBODY = "*"  # the id under which an introduction's own address (`intro+MEETTOKEN`) is kept


class Phase(Enum):
    """Where an introduction stands; everything that is a count or a date is no phase."""

    DRAFT = "draft"
    ASKING = "asking"
    ARRANGING = "arranging"
    BOOKED = "booked"
    AFTER = "after"
    ENDED = "ended"


NEXT = {  # where each phase may lead; Step.set refuses anything else, docs/design.md is drawn from it
    Phase.DRAFT: (Phase.ASKING, Phase.ENDED),
    Phase.ASKING: (Phase.ARRANGING, Phase.ENDED),
    Phase.ARRANGING: (Phase.ASKING, Phase.BOOKED, Phase.ENDED),
    Phase.BOOKED: (Phase.ARRANGING, Phase.AFTER, Phase.ENDED),
    Phase.AFTER: (Phase.ENDED,),
    Phase.ENDED: (),
}


class End(Enum):
    """How an introduction ended."""

    STOPPED = "stopped"
    CLOSED = "closed"
    CONNECTED = "connected"
    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


class Role(Enum):
    REQUIRED = "required"
    OPTIONAL = "optional"
    CONNECTOR = "connector"


class Consent(Enum):
    UNASKED = "unasked"
    ASKED = "asked"
    YES = "yes"
    NO = "no"


class Gone(Enum):
    """Why nothing more is asked of a person."""

    NEVER = "never"
    FORGOTTEN = "forgotten"
    DEAD = "dead"


class Rsvp(Enum):
    NONE = "none"
    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


class Met(Enum):
    """What a person answered to the follow-up."""

    MET = "met"
    NOT_YET = "not_yet"
    NO = "no"


class Mode(Enum):
    """How the connector asked (CONTRACT section 4)."""

    ASK = "ask"
    COPIED = "copied"
    FORWARDED = "forwarded"
    SELF = "self"


class Letter(Enum):
    """The names of our letters (CONTRACT section 3); the value stands in X-Introduction."""

    # to people
    ASK = "ask"
    REMINDER = "reminder"
    WHICH = "which"
    TIMES = "times"
    RELAY = "relay"  # also to the connector
    NOTED = "noted"
    INTRODUCTION = "introduction"
    MOVED = "moved"
    CANCELLED = "cancelled"
    DAY_BEFORE = "day_before"
    FOLLOW_UP = "follow_up"
    CLOSED = "closed"
    # to the connector
    ACKNOWLEDGE = "acknowledge"
    CLARIFY = "clarify"
    CHALLENGE = "challenge"
    REPORT = "report"
    STATUS = "status"
    HELP = "help"
    # to the operator
    NOTICE = "notice"


class About(Enum):
    """Which variant of a letter: the template chooses its sentences by this value."""

    PLAIN = ""
    # reminder
    UNANSWERED = "unanswered"  # the ask was not answered
    AS_WISHED = "as_wished"  # "ask me again then": the day has come; the last one
    STALE = "stale"  # the yes is older than 90 days and is asked anew
    NO_TIMES = "no_times"  # silent in a round of `times`
    # which
    MEANT = "meant"  # what did you mean?
    WHO = "who"  # an answer came from elsewhere, or unproven: was it you?
    WHEN = "when"  # later, but when?
    HOURS = "hours"  # the yes counts; these hours I read, is that right?
    HOW = "how"  # a question about the assistant, answered
    MEETING = "meeting"  # a question about the meeting, answered from what stands
    GUESTS = "guests"  # the calendar said that guests come along
    DELEGATE = "delegate"  # the calendar named somebody else instead
    # times
    ON_WORD = "on_word"  # the connector says you agreed (also `noted`, without a meeting)
    NO_HOUR = "no_hour"  # no common hour yet (also `introduction`, `report`: none was found)
    DECLINED = "declined"  # the hour fell through, a new one is needed
    PROPOSED = "proposed"  # somebody proposes the hour in `windows`
    # relay
    QUESTION = "question"
    ANSWER = "answer"
    # noted
    NO = "no"
    LATER = "later"
    NEVER = "never"
    UNDONE = "undone"  # the never is lifted
    LATE_YES = "late_yes"  # a yes after a no: ask the connector
    LONGER = "longer"  # it takes longer (also `report`)
    GONE_OUT = "gone_out"  # optional: the introduction has gone out
    NOT_FREE = "not_free"  # optional: the hour stands and does not suit
    STANDS = "stands"  # the hour stands
    IS_OFF = "is_off"  # an answer to an event that was cancelled
    # introduction
    BOOKED = "booked"
    BY_MAIL = "by_mail"  # the connector wanted no meeting
    # moved
    HOUR = "hour"  # another hour
    PEOPLE = "people"  # the same hour, other people
    FOUND = "found"  # an hour where there was none (a new event)
    AGAIN = "again"  # the same once more (REFRESH; also `follow_up`: asked once more)
    # cancelled
    ALL = "all"  # off for everybody
    YOU = "you"  # off for this reader only
    SEARCHING = "searching"  # off, and a new hour is looked for
    # closed
    NOT_THIS_TIME = "not_this_time"
    STOPPED = "stopped"  # also `report`
    LATE = "late"  # somebody writes after the end
    # acknowledge
    HELD = "held"  # leaves by itself after `hold`
    CONFIRM = "confirm"  # leaves on "go"
    RELEASED = "released"  # leaves now
    CORRECTED = "corrected"
    # clarify
    REQUEST = "request"  # shows what was read, and what is missing
    INSTRUCTION = "instruction"  # it is not clear what or which is meant
    # report
    LIMIT = "limit"
    SAME_OPEN = "same_open"
    SAME_RECENT = "same_recent"
    EXPIRED = "expired"
    INTRODUCED = "introduced"
    CLOSED = "closed"
    DEAD = "dead"  # an address is dead; a correction is asked for
    BOUNCED = "bounced"  # a letter to somebody already introduced came back
    UNCLEAR = "unclear"
    WHO_DECLINED = "who_declined"  # tell_connector = "who"
    IS_CANCELLED = "is_cancelled"
    STUCK = "stuck"  # three moves
    OUTCOME = "outcome"
    AFTER_END = "after_end"


@dataclass(frozen=True, slots=True)
class Window:
    """A span in which somebody can meet: [start, end), aware UTC."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Place:
    """One of `[[coffee.places]]`."""

    name: str
    address: str = ""
    city: str = ""
    latitude: float | None = None
    longitude: float | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """The settings that decide; kept beside the journal, so that a changed setting moves nothing promised."""

    hold: timedelta = timedelta(minutes=10)
    remind_after: tuple[timedelta, ...] = (timedelta(days=3), timedelta(days=4))
    expire_after: timedelta = timedelta(days=7)
    always_confirm: bool = False
    tell_who: bool = False
    daytime: tuple[time, time] | None = (time(8), time(19))
    minutes: int = 60
    hours: tuple[time, time] = (time(9, 30), time(17))
    notice: timedelta = timedelta(days=2)
    within: timedelta = timedelta(days=21)
    places: tuple[Place, ...] = ()
    online: str = ""
    remind_before: timedelta | None = timedelta(days=1)
    follow_up_after: timedelta | None = timedelta(days=1)
    letters_per_person: int = 10
    timezone: str = "Europe/London"


@dataclass(frozen=True, slots=True)
class Sent:
    """How many letters of one name went to a person, and when the last one did."""

    letter: Letter
    count: int
    last: datetime
    about: About = About.PLAIN


@dataclass(frozen=True, slots=True)
class Invitation:
    """One event in one person's calendar. `k` numbers the events of that person (each has its own UID)."""

    k: int
    sequence: int
    start: datetime
    minutes: int
    cancelled: bool = False
    declined: bool = False  # by that person's own calendar: no CANCEL is owed
    stamp: datetime | None = None  # DTSTAMP of the latest answer that counted


@dataclass(frozen=True, slots=True)
class Person:
    """One who meets, or the connector. `word` is set while the consent rests on the connector's word alone."""

    id: str
    name: str
    address: str
    role: Role = Role.REQUIRED
    blurb: str = ""
    city: str = ""
    zone: str = ""
    consent: Consent = Consent.UNASKED
    word: bool = False
    vouched: bool = False  # the connector said so at the request; stays when the person has spoken
    gone: Gone | None = None
    suppressed: bool = False  # said never to an earlier request: nothing goes out, all looks like silence
    asked_at: datetime | None = None  # when the ask left, or would have left if suppressed
    yes_at: datetime | None = None
    again_at: datetime | None = None  # "later": when to ask again
    later_till: datetime | None = None  # until when an answer after a "later" counts; survives a no after it
    rest_till: datetime | None = None  # absent, or waiting for an answer to a question: no reminders
    question: bool = False  # a question of this person waits for the connector
    relays: int = 0
    reported: bool = False  # the connector was told that an answer could not be understood: nothing more is said
    free: tuple[Window, ...] | None = None  # None: any hour of [coffee]
    busy: tuple[Window, ...] = ()
    unsure: tuple[Window, ...] = ()  # hours that were read, but not for sure: they count once confirmed
    unsure_till: datetime | None = None  # until when that is waited for
    minutes: int | None = None
    answered_round: int = 0  # the number of the last round of `times` that this person answered
    rsvp: Rsvp = Rsvp.NONE
    out: bool = False  # left the meeting, or was never part of the introduction
    met: Met | None = None
    invitation: Invitation | None = None
    sent: tuple[Sent, ...] = ()


@dataclass(frozen=True, slots=True)
class Meeting:
    """The hour that stands, or stood."""

    start: datetime
    minutes: int
    place: str = ""
    standing: bool = True
    moves: int = 0
    booked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """A round of `times`: who is asked for hours, why, and when it ends."""

    number: int  # counts over the whole introduction
    why: About  # NO_HOUR, DECLINED or PROPOSED
    asked: tuple[str, ...]
    started_at: datetime
    remind_at: datetime
    ends_at: datetime
    proposer: str = ""
    proposal: Window | None = None
    cannot: bool = False  # the proposer also said in words that the hour that stands is impossible


@dataclass(frozen=True, slots=True)
class Draft:
    """What was asked for but not yet acted on: it leaves by itself at `leaves_at`, on "go", or never."""

    why: Letter  # the first answer: ACKNOWLEDGE (held or to be confirmed), CLARIFY, CHALLENGE, REPORT (refused)
    about: About
    leaves_at: datetime | None  # None: only on "go" or an answer
    expires_at: datetime
    refused: About | None = None  # LIMIT, SAME_OPEN, SAME_RECENT: what stands against it


@dataclass(frozen=True, slots=True)
class Missing:
    """What a request lacks (`what`: address, name, person, confirm)."""

    name: str
    what: str


@dataclass(frozen=True, slots=True)
class Introduction:
    """One request, its people and its one coffee."""

    id: str
    connector: Person
    people: tuple[Person, ...]
    policy: Policy
    created_at: datetime
    phase: Phase = Phase.DRAFT
    mode: Mode = Mode.ASK
    joins: bool = False  # the connector takes part in the coffee
    hub: str = ""  # person id
    ask_first: str = ""  # person id
    reason: str = ""
    place: str = ""  # the connector's words
    minutes: int | None = None  # the connector's
    meeting_wanted: bool = True
    missing: tuple[Missing, ...] = ()
    sure: bool = True
    authenticated: bool = True
    draft: Draft | None = None
    ended_as: End | None = None
    released_at: datetime | None = None
    closes_at: datetime | None = None
    told_longer: bool = False
    introduced_at: datetime | None = None
    meeting: Meeting | None = None
    round: Round | None = None
    rounds: int = 0
    stopped: bool = False  # "stop" after the introduction: no more day_before, follow_up, report
    ended_at: datetime | None = None
    wake_at: datetime | None = None

    def person(self, id: str) -> Person:
        """The person with this id, the connector included. Raises KeyError."""
        if id == CONNECTOR:
            return self.connector
        for person in self.people:
            if person.id == id:
                return person
        raise KeyError(id)


def sent(person: Person, letter: Letter, about: About | None = None) -> int:
    """How many letters of that name (and variant) went to this person."""
    return sum(s.count for s in person.sent if s.letter is letter and about in (None, s.about))
