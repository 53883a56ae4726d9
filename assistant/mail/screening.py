"""What a mail is and whether we may answer it: two verdicts, from headers alone, never from the words of the body.

A wrong "what" costs a false yes, a wrong "may" a loop. The first sign that matches decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from assistant.mail.address import House
from assistant.mail.bounces import Bounce, has_bounce_subject, is_daemon, read_bounce, read_words
from assistant.mail.message import Message
from assistant.mail.signs import ABSENT, AUTOMATIC_VALUES, LISTS, VACATION, is_absence_subject

__all__ = ["Bounce", "Kind", "Screened", "screen"]

_HOPS = 50
_NO_ANSWER = re.compile(
    r"(?i)no[._-]?reply|do[._-]?not[._-]?reply|.{0,64}-request|owner-.{0,64}|.{0,64}-bounces?|bounces?"
)
_ROBOT = re.compile(r"(?i)(?:no|do[._-]?not)[._-]?reply(?:[._+-].{0,64})?")
_CALENDAR_ANSWER = re.compile(rb"(?mi)^METHOD:(?:REPLY|COUNTER|REFRESH)\s{0,5}$")
_SPAM = {"x-spam-flag": "yes", "x-spam": "yes", "x-spam-status": "yes"}


class Kind(Enum):
    """What a mail is. CALENDAR: written by a person's calendar; HUMAN: anything that no sign speaks against."""

    AUTOMATIC = "automatic"
    BOUNCE = "bounce"
    IGNORED = "ignored"
    CALENDAR = "calendar"
    HUMAN = "human"


@dataclass(frozen=True, slots=True)
class Screened:
    """The verdicts. `listed` (then IGNORED): with a token and its own person it may still be read as an answer."""

    kind: Kind
    why: str
    may_answer: bool = False
    listed: bool = False
    complaint: bool = False  # somebody pressed "this is spam"
    absence: bool = False  # an absence notice: its words may say until when
    bounce: Bounce | None = None


def screen(
    message: Message, envelope_sender: str | None, house: House, *, known_ids: frozenset[str] = frozenset()
) -> Screened:
    """The first sign that matches decides (RFC 3834, RFC 3464, RFC 8098, RFC 5965, RFC 2919).

    `envelope_sender`: as MAIL FROM had it ("" or "<>": the null sender); None where nobody knows, then Return-Path
    tells. `known_ids`: Message-IDs of our own letters.
    """
    sender = _envelope(message, envelope_sender)
    own = _ours(message, sender, house, known_ids)
    if own:
        return Screened(Kind.IGNORED, own)
    return (
        _reported(message)
        or _bounced(message, sender)
        or _automatic(message, sender)
        or _listed(message)
        or _human(message)
    )


def _envelope(message: Message, given: str | None) -> str | None:
    """The envelope sender without brackets, "" for the null sender, None if nobody knows."""
    if given is None:
        given = message.header("return-path") or None
    return None if given is None else given.strip().strip("<>").strip()


def _ours(message: Message, sender: str | None, house: House, known_ids: frozenset[str]) -> str:
    if message.message_id in known_ids and message.message_id:
        return "our own letter came back (Message-ID)"
    if message.header("x-introduction"):
        return "a letter of an assistant like us (X-Introduction)"
    if message.sender and house.is_ours(message.sender.address):
        return "it says that we wrote it (From)"
    if sender and house.is_ours(sender):
        return "it says that we sent it (envelope)"
    if len(message.all("received")) > _HOPS:
        return "more than 50 hops: a loop"
    return ""


def _reported(message: Message) -> Screened | None:
    """Rows 3 to 5: complaints, dispositions, delivery status."""
    report = message.report
    if message.header("x-hmxmroriginalrecipient"):  # Outlook.com's complaints are no reports
        return Screened(Kind.AUTOMATIC, "a complaint (X-HmXmrOriginalRecipient)", complaint=True)
    if report is None:
        return None
    if report.kind == "feedback-report":
        return Screened(Kind.AUTOMATIC, "a complaint (feedback-report)", complaint=True)
    if report.kind == "disposition-notification":
        return Screened(Kind.AUTOMATIC, "a note that it was read or deleted (disposition-notification)")
    bounce = read_bounce(report)
    if bounce:
        return Screened(Kind.BOUNCE, f"a delivery failure (status {bounce.status or 'unknown'})", bounce=bounce)
    if report.blocks:
        return Screened(Kind.AUTOMATIC, "a delivery note that is no failure")
    return None  # says it is a report and has none: what follows may tell


def _bounced(message: Message, sender: str | None) -> Screened | None:
    """Row 6: bounces without a report."""
    why = ""
    if message.header("x-failed-recipients"):
        why = "X-Failed-Recipients"
    elif is_daemon(message):
        why = "from a mail system"
    elif sender == "" and has_bounce_subject(message):
        why = "the null sender and a bounce's subject"
    elif message.report is not None:
        why = "a delivery report that cannot be read"
    if not why and sender != "":
        return None
    bounce = read_words(message)
    if not why and not bounce.recipients:
        return None
    return Screened(Kind.BOUNCE, why or "the null sender and a bounce's words", bounce=bounce)


def _automatic(message: Message, sender: str | None) -> Screened | None:
    """Rows 7 to 10."""
    value = next((token for token in map(_first_token, message.all("auto-submitted")) if token != "no"), None)
    if value is not None:
        if value == "auto-generated" and sender != "" and _answers_calendar(message):
            return Screened(Kind.CALENDAR, "a person's calendar answers")  # Google Calendar marks these so
        absence = value.startswith("auto-replied") or is_absence_subject(message.subject)
        return Screened(Kind.AUTOMATIC, "Auto-Submitted", absence=absence)
    for name, values in AUTOMATIC_VALUES.items():
        if any(given.strip().lower() in values for given in message.all(name)):
            return Screened(Kind.AUTOMATIC, name, absence=name in ABSENT)
    for name in VACATION:
        if any(given.strip().lower() not in ("", "no", "false") for given in message.all(name)):
            return Screened(Kind.AUTOMATIC, name, absence=True)
    if is_absence_subject(message.subject):
        return Screened(Kind.AUTOMATIC, "the subject of an absence notice", absence=True)
    if message.sender and _ROBOT.fullmatch(message.sender.address.partition("@")[0]):
        return Screened(Kind.AUTOMATIC, "from an address that reads nothing")
    if sender == "":
        return Screened(Kind.AUTOMATIC, "the null sender")
    return None


def _first_token(value: str) -> str:
    """The keyword of Auto-Submitted (RFC 3834 section 5), comments, parameters, blanks and case aside."""
    return re.sub(r"\([^()]{0,500}\)", "", value).partition(";")[0].strip().lower()


def _answers_calendar(message: Message) -> bool:
    return any(_CALENDAR_ANSWER.search(part.data[:100_000]) for part in message.calendars)


def _listed(message: Message) -> Screened | None:
    """Rows 11 and 12."""
    if any(value.strip().lower() in ("bulk", "list", "junk") for value in message.all("precedence")):
        return Screened(Kind.IGNORED, "Precedence", listed=True)
    name = next((name for name in LISTS if message.header(name)), "")
    if name:
        return Screened(Kind.IGNORED, f"came over a list ({name})", listed=True)
    for name, value in message.headers:
        if name.lower() == "received":  # what stands below was written by others
            break
        if value.strip().lower().startswith(_SPAM.get(name.lower(), "\0")):
            return Screened(Kind.IGNORED, "our mail server takes it for spam")
    return None


def _human(message: Message) -> Screened:
    """Row 13."""
    kind = Kind.CALENDAR if _answers_calendar(message) else Kind.HUMAN
    why = "a person's calendar answers" if kind is Kind.CALENDAR else "no sign of a machine"
    suppress = {word.strip().lower() for word in message.header("x-auto-response-suppress").split(",")} - {"", "none"}
    local = message.sender.address.partition("@")[0] if message.sender else ""
    return Screened(kind, why, may_answer=bool(local) and not suppress and not _NO_ANSWER.fullmatch(local))
