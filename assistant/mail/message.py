"""Bytes of a received mail to a Message, under limits that hold before anything is parsed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes

from assistant.mail import html as html_text
from assistant.mail.address import Mailbox, parse_mailbox, parse_mailboxes
from assistant.mail.decoding import decode, decode_words
from assistant.mail.disagreement import disagree
from assistant.mail.headers import Unreadable, ids, parse_date, refuse_duplicates
from assistant.mail.mime import Part, parse_parts
from assistant.mail.report import Report, read_report

__all__ = ["CalendarBytes", "Message", "Report", "Unreadable", "bare", "parse", "plain_text"]

_TEXT = 65_536  # characters that are read for meaning
_CALENDAR = 1_000_000
_CALENDARS = 10
_OPAQUE = frozenset(
    {"application/ms-tnef", "application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"}
)
_CALENDAR_TYPES = {"text/calendar": 0, "application/ics": 1}


@dataclass(frozen=True, slots=True)
class CalendarBytes:
    """A calendar part: the method in its Content-Type ("" if none), its file name, its decoded bytes."""

    method: str
    filename: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Message:
    """A received mail. Times keep the offset they came with; header texts are decoded unless said otherwise."""

    sender: Mailbox | None  # of the one From; None: see sender_fault
    sender_fault: str = ""
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    reply_to: tuple[Mailbox, ...] = ()
    delivered_to: tuple[str, ...] = ()
    subject: str = ""
    date: datetime | None = None
    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    text: str = ""
    html: str = ""
    disagree: bool = False
    opaque: bool = False
    calendars: tuple[CalendarBytes, ...] = ()
    attached: tuple[Message, ...] = ()
    vcards: tuple[str, ...] = ()
    report: Report | None = None
    returned_id: str = ""
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # undecoded, unfolded, in order

    def header(self, name: str) -> str:
        """The first header of that name, undecoded; "" if there is none."""
        return next(iter(self.all(name)), "")

    def all(self, name: str) -> tuple[str, ...]:
        """All headers of that name, undecoded, topmost first."""
        name = name.lower()
        return tuple(value for given, value in self.headers if given.lower() == name)


def parse(raw: bytes) -> Message:
    """A Message from the bytes of a mail (RFC 5322, RFC 2045). Raises Unreadable, and nothing else."""
    try:
        return _message(parse_parts(raw), top=True)
    except RecursionError as error:  # the depth is capped; this is for what we did not think of
        raise Unreadable("nested too deeply") from error


def plain_text(ours: bytes) -> str:
    """The plain text of a letter that we wrote ourselves: it needs no caps, and the rest of it is not asked for."""
    for part in message_from_bytes(ours).walk():
        if part.get_content_type() == "text/plain":
            return bytes(part.get_payload(decode=True)).decode("utf-8", "replace").replace("\r\n", "\n")
    return ""


def bare(text: str, *, now: datetime | None = None) -> Message:
    """Words without any header, as `explain -` may be given them."""
    return Message(sender=None, sender_fault="bare words", date=now, text=text[:_TEXT])


def _message(root: Part, top: bool) -> Message:
    refuse_duplicates(root.headers)
    sender, fault = _sender(root)
    leaves = tuple(root.leaves())
    plain, markup = _texts(root)
    html = html_text.to_text(markup)[:_TEXT]
    text = plain if plain.strip() else html
    report = read_report(root) if top else None
    return Message(
        sender=sender,
        sender_fault=fault,
        to=_mailboxes(root, "to"),
        cc=_mailboxes(root, "cc"),
        reply_to=_mailboxes(root, "reply-to"),
        delivered_to=_delivered(root),
        subject=decode_words(root.header("subject")).strip(),
        date=parse_date(root.header("date")),
        message_id=next(iter(ids(root.header("message-id"))), ""),
        in_reply_to=ids(root.header("in-reply-to"))[:20],
        references=ids(root.header("references"))[-20:],
        text=text,
        html=html,
        disagree=bool(plain.strip() and html.strip()) and disagree(plain, html),
        opaque=not text.strip() and any(leaf.type in _OPAQUE or _is_tnef(leaf) for leaf in leaves),
        calendars=() if report else _calendars(leaves),
        attached=_attached(leaves) if top and not report else (),
        vcards=tuple(_text(leaf) for leaf in leaves if leaf.type in ("text/vcard", "text/x-vcard"))[:20],
        report=report,
        returned_id=report.returned_id if report else "",
        headers=root.headers,
    )


def _sender(root: Part) -> tuple[Mailbox | None, str]:
    """The one mailbox of the one From, or None and why not."""
    value = root.header("from")
    if not value.strip():
        return None, "no From"
    try:
        return parse_mailbox(value), ""
    except ValueError as error:
        return None, f"From is {error}"


def _mailboxes(root: Part, name: str) -> tuple[Mailbox, ...]:
    return parse_mailboxes(root.header(name))


def _delivered(root: Part) -> tuple[str, ...]:
    names = ("delivered-to", "x-original-to", "envelope-to", "x-forwarded-to")
    given = [value for name in names for value in root.all(name)]
    return tuple(mailbox.address for value in given[:20] for mailbox in parse_mailboxes(value))[:50]


def _texts(root: Part) -> tuple[str, str]:
    """The first text/plain that is not blank and the first text/html, attachments aside."""
    plain = html = ""
    for leaf in root.leaves():
        if leaf.is_attachment or (leaf.under_report and leaf.type != "text/plain") or not leaf.type.startswith("text/"):
            continue
        if leaf.type == "text/plain" and not plain.strip():
            plain = _text(leaf)
        elif leaf.type == "text/html" and not html.strip():
            html = decode(leaf.decoded(1_000_000), leaf.charset)
    return plain, html


def _text(leaf: Part) -> str:
    text = decode(leaf.decoded(_TEXT * 4), leaf.charset)[:_TEXT].replace("\r\n", "\n").replace("\r", "\n")
    if leaf.param("format").lower() == "flowed":  # RFC 3676 section 4.4: one leading blank is stuffing
        text = "\n".join(line[1:] if line.startswith(" ") else line for line in text.split("\n"))
    return text


def _is_tnef(leaf: Part) -> bool:
    return leaf.filename.lower() == "winmail.dat"


def _calendars(leaves: tuple[Part, ...]) -> tuple[CalendarBytes, ...]:
    """Announced method before none, text/calendar before application/ics before a name that ends in .ics."""
    found: list[tuple[bool, int, Part]] = []
    for leaf in leaves:
        if leaf.type in _CALENDAR_TYPES or leaf.filename.lower().endswith(".ics"):
            found.append((not leaf.param("method"), _CALENDAR_TYPES.get(leaf.type, 2), leaf))
    found.sort(key=lambda entry: entry[:2])
    return tuple(
        CalendarBytes(leaf.param("method"), leaf.filename, leaf.decoded(_CALENDAR)) for *_, leaf in found[:_CALENDARS]
    )


def _attached(leaves: tuple[Part, ...]) -> tuple[Message, ...]:
    """The messages that are attached, one level, for a connector's forward; broken ones are left out."""
    found: list[Message] = []
    for leaf in [leaf for leaf in leaves if leaf.type == "message/rfc822"][:10]:
        try:
            found.append(_message(parse_parts(leaf.decoded(1_000_000)), top=False))
        except Unreadable:
            continue
    return tuple(found)
