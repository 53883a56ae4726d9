"""One letter understood: its kind, why, and what it says. The pipeline and `explain` both ask here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from assistant.introductions.events import Answer, Instruction, Request
from assistant.introductions.model import Window
from assistant.mail import calendar, quoting
from assistant.mail.address import House, Mailbox, clean_lines, matches
from assistant.mail.bounces import Bounce
from assistant.mail.calendar import CalendarPart
from assistant.mail.message import Message
from assistant.mail.screening import Kind, Screened, screen
from assistant.reading.answer import read_answer
from assistant.reading.instruction import is_thanks, read_instruction, read_wish
from assistant.reading.request import read_request

_STATES = {"answer": "asked", "meeting": "meeting", "after": "after"}
_NOBODY = Mailbox("", "")
_NO_DATE = datetime(2000, 1, 3, tzinfo=UTC)  # a letter without Date, and nobody gave `now`
_ODD_OFFSETS = {  # in minutes
    210: "Asia/Tehran", 270: "Asia/Kabul", 330: "Asia/Kolkata", 345: "Asia/Kathmandu", 390: "Asia/Yangon",
    525: "Australia/Eucla", 570: "Australia/Darwin", 630: "Australia/Lord_Howe", -210: "America/St_Johns",
    -570: "Pacific/Marquesas",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Context:
    """What reading needs to know besides the letter.

    `allow`: who may ask for introductions. `zone` (IANA), `hours`, `minutes`, `within`: of the settings. `now`: when
    the letter came (aware), None for its Date. `as_`: "request", "answer" (the ask is open), "meeting" (an invitation
    stands), "after" (its hour has passed), None to guess by From. `sent`: plain text of our letter that it answers.
    `person_zone`: what is known of the writer. `known`: people whom this connector introduced before. `in_thread`:
    the letter answers one of ours, None to tell by its headers. `standing`: the hour of the invitation that stands.
    """

    house: House
    allow: tuple[str, ...]
    zone: str
    hours: tuple[time, time]
    minutes: int
    within: timedelta
    now: datetime | None = None
    as_: str | None = None
    sent: str = ""
    person_zone: str = ""
    known: tuple[Mailbox, ...] = ()
    in_thread: bool | None = None
    standing: Window | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A letter understood. Only what belongs to `kind` is there, but that a person's instruction is an answer, too."""

    kind: str  # request, answer, instruction, automatic, bounce, calendar, ignored
    why: str
    sender: Mailbox | None
    new_text: str
    request: Request | None = None
    answer: Answer | None = None
    instruction: Instruction | None = None
    calendar: CalendarPart | None = None
    bounce: Bounce | None = None
    screened: Screened | None = None
    zone: str = "UTC"  # (IANA) in which hours without a zone were read


def read(message: Message, envelope_sender: str | None, context: Context) -> Reading:
    """What the letter is and says (CONTRACT section 4). `envelope_sender` as MAIL FROM had it, None where unknown.

    Raises nothing: what is not understood is a request that is not sure, or an answer that is unclear.
    """
    bare = message.sender is None and not message.headers
    screened = (
        Screened(Kind.HUMAN, "bare words", may_answer=True) if bare else screen(message, envelope_sender, context.house)
    )
    words = quoting.new_text(message, context.sent)
    new_text = clean_lines(words, 65_536)
    reading = Reading(screened.kind.value, screened.why, message.sender, new_text, screened=screened)
    if screened.kind is Kind.BOUNCE:
        return replace(reading, bounce=screened.bounce)
    if screened.kind is Kind.AUTOMATIC or (screened.kind is Kind.IGNORED and not (screened.listed and context.as_)):
        return reading
    part = calendar.read(message, message.sender.address if message.sender else "") if message.calendars else None
    connector = is_connector(message, context)
    if part is not None and not (connector and part.method not in ("REPLY", "COUNTER", "REFRESH") and new_text):
        return replace(reading, kind="calendar", why=f"a calendar part with METHOD {part.method}", calendar=part)
    if message.sender is None and not bare:
        return replace(reading, kind="ignored", why=f"nobody can be answered: {message.sender_fault}")
    if connector:
        return _from_connector(reading, words, message, context)
    return _from_person(reading, message, context)


def is_connector(message: Message, context: Context) -> bool:
    """Whether the letter is read as a connector's: by `as_`, else by From and the allow list."""
    if context.as_:
        return context.as_ == "request"
    return message.sender is not None and any(matches(pattern, message.sender.address) for pattern in context.allow)


def _from_connector(reading: Reading, words: str, message: Message, context: Context) -> Reading:
    """`words`: the new ones as they came, the cells of tables still divided."""
    in_thread = context.in_thread if context.in_thread is not None else answers_us(message, context.house)
    instruction = read_instruction(message, reading.new_text, in_thread=in_thread)
    if instruction is not None:
        why = f"from a connector; {'; '.join(instruction.why)}"
        return replace(reading, kind="instruction", why=why, instruction=instruction)
    if is_thanks(reading.new_text) and not _brings_together(message, context.house):
        return replace(reading, kind="ignored", why="from a connector; mere thanks")
    if in_thread and not reading.new_text:
        return replace(reading, kind="ignored", why="from a connector; nothing new in it")
    now = context.now or message.date or _NO_DATE
    zone = writer_zone(message, context)
    request = read_request(
        message,
        clean_lines(words, 65_536, cells=True),
        connector=message.sender or _NOBODY,
        house=context.house,
        known=context.known,
        now=now,
        zone=zone,
        hours=context.hours,
        minutes=context.minutes,
        within=context.within,
    )
    return replace(reading, kind="request", why="from a connector, and no instruction", request=request, zone=zone)


def _brings_together(message: Message, house: House) -> bool:
    """Whether a letter that answers nothing goes to two people or more besides us: then thanks are not all of it."""
    others = [box for box in (*message.to, *message.cc) if not house.is_ours(box.address)]
    return len(others) > 1 and not message.in_reply_to


def _from_person(reading: Reading, message: Message, context: Context) -> Reading:
    state = _STATES.get(context.as_ or "answer", "asked")
    why = "not from a connector" if context.as_ is None else f"read as {context.as_}"
    words = "" if message.disagree else reading.new_text
    reading = replace(reading, zone=writer_zone(message, context))
    answer = read_answer(
        words,
        state=state,
        now=context.now or message.date or _NO_DATE,
        zone=reading.zone,
        hours=context.hours,
        minutes=context.minutes,
        within=context.within,
        subject=message.subject if not message.disagree else "",
        standing=context.standing,
    )
    if message.disagree:
        answer = replace(answer, sure=False, why=("the plain and the HTML form of the letter say different things",))
    wish = read_wish(words)
    if wish is not None:
        return replace(
            reading, kind="instruction", why=f"{why}; {'; '.join(wish.why)}", instruction=wish, answer=answer
        )
    return replace(reading, kind="answer", why=why, answer=answer)


def answers_us(message: Message, house: House) -> bool:
    """Whether the headers say that the letter answers one of ours: a token address, or a Message-ID of our domain."""
    boxes = [box.address for box in (*message.to, *message.cc)] + list(message.delivered_to)
    ids = (*message.in_reply_to, *message.references)
    return any(house.token_of(address) for address in boxes) or any(
        i.rstrip(">").endswith(f"@{house.domain}") for i in ids
    )


def is_offset(zone: str) -> bool:
    """Whether a zone is no more than an offset: right today, perhaps wrong when the clocks change."""
    return zone.startswith("Etc/")


def writer_zone(message: Message, context: Context) -> str:
    """The zone (IANA) of hours that the writer names without one: of that person, else of the settings if it has the
    offset of the Date header on that day, else that offset (but +0000, which servers write for everybody).

    An offset that an earlier letter told is worth less than this letter's: clocks change.
    """
    known = context.person_zone
    if known and not is_offset(known):
        return known
    date = message.date
    if date is None or (context.now is not None and abs(context.now - date) > timedelta(days=2)):
        return known or context.zone
    offset = date.utcoffset() or timedelta(0)
    if offset == timedelta(0):
        return known or context.zone
    if date.astimezone(ZoneInfo(context.zone)).utcoffset() == offset:
        return context.zone
    minutes = int(offset.total_seconds() // 60)
    if minutes % 60 == 0 and -12 <= minutes // 60 <= 14:
        return f"Etc/GMT{-minutes // 60:+d}"
    return _ODD_OFFSETS.get(minutes, context.zone)
