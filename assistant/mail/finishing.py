"""Finished bytes of a letter: constant header names, cleaned values, and a gate that parses them again.

The gate is there because the standard library lets a hostile name or subject write headers of its own
(CVE-2024-6923 and kin). Nothing leaves that does not read back as it was meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email.charset import QP, Charset
from email.encoders import encode_base64
from email.header import Header
from email.message import Message as Part
from email.mime.application import MIMEApplication
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.parser import BytesHeaderParser
from email.policy import Compat32, compat32
from email.utils import format_datetime

from assistant.mail.address import Mailbox, clean, parse_mailboxes

LINE = 76


class _Wire(Compat32):
    """As compat32 writes headers; most are short, and need not be taken apart and joined again (each costs 0.1 ms)."""

    def fold_binary(self, name: str, value: str) -> bytes:
        plain = len(name) + 2 + len(value) <= LINE and value.isascii() and value.isprintable()
        return f"{name}: {value}\r\n".encode("ascii") if plain else super().fold_binary(name, value)


WIRE = _Wire(linesep="\r\n")
UTF8 = Charset("utf-8")
UTF8.body_encoding = QP
_HEADERS = BytesHeaderParser(policy=compat32)
_ID = re.compile(r"<[\x21-\x3b\x3d\x3f-\x7e]{1,250}>")


class Unfit(ValueError):
    """A finished letter that does not say what was meant; it must not leave."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What the headers say. Mailboxes hold plain addresses; ids have their angle brackets."""

    sender: Mailbox
    to: tuple[Mailbox, ...]
    subject: str
    at: datetime
    message_id: str
    introduction: str  # value of X-Introduction
    answering: bool = False
    reply_to: tuple[Mailbox, ...] = ()
    references: tuple[str, ...] = ()  # oldest first; the last one is also In-Reply-To
    unsubscribe: str = ""  # a mailto: address, without brackets


@dataclass(frozen=True, slots=True)
class Content:
    """What a letter holds: its text, the same as HTML, and what may hang on it."""

    text: str
    html: str
    invitation: bytes = b""
    method: str = ""  # of the invitation
    export: bytes = b""  # JSON


def finish(heading: Heading, content: Content, boundary: Callable[[str], str]) -> bytes:
    """The bytes of a letter: ASCII, CRLF, lines of at most 998. `boundary` makes a name from a label.

    Raises Unfit where the bytes, parsed again, hold other headers or recipients than meant (RFC 5322, 2047).
    """
    headers = _headers(heading)
    letter = _tree(content, boundary)
    del letter["MIME-Version"]
    first, *others = list(letter.items())
    for name, _ in (first, *others):
        del letter[name]
    for name, value in (*headers, ("MIME-Version", "1.0"), first, *others):
        letter[name] = value
    raw = letter.as_bytes(policy=WIRE)
    _examine(raw, heading, headers)
    return raw


def _headers(heading: Heading) -> list[tuple[str, str]]:
    """Names are constants of this function; values are cleaned, ASCII, and of one line."""
    ids = [known for known in heading.references if _ID.fullmatch(known)]
    pairs = [
        ("From", written(heading.sender)),
        ("To", ", ".join(map(written, heading.to))),
        ("Reply-To", ", ".join(map(written, heading.reply_to))),
        ("Subject", _words(clean(heading.subject, 150))),
        ("Date", format_datetime(heading.at)),
        ("Message-ID", heading.message_id),
        ("In-Reply-To", ids[-1] if ids else ""),
        ("References", " ".join(ids)),
        ("Auto-Submitted", "auto-replied" if heading.answering else "auto-generated"),
        ("X-Auto-Response-Suppress", "DR, RN, NRN, AutoReply"),
        ("List-Unsubscribe", f"<{heading.unsubscribe}>" if heading.unsubscribe else ""),
        ("X-Introduction", heading.introduction),
    ]
    for name, value in pairs:
        if not value.isascii() or not (value or " ").isprintable():
            raise Unfit(f"{name} would hold a line break or another character that no header has")
    return [(name, value) for name, value in pairs if value or name == "Subject"]


def written(mailbox: Mailbox) -> str:
    """A mailbox as a header has it (RFC 5322 section 3.4), its name quoted or encoded."""
    name = clean(mailbox.name, 80)
    if not name:
        return mailbox.address
    if not name.isascii():
        return f"{_words(name)} <{mailbox.address}>"
    quoted = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}" <{mailbox.address}>'


def _words(text: str) -> str:
    """Text as it is, or as encoded words of at most 75 octets each (RFC 2047)."""
    return text if text.isascii() else Header(text, "utf-8", maxlinelen=70).encode(linesep="")


def _tree(content: Content, boundary: Callable[[str], str]) -> Part:
    """The MIME tree of every letter; with an invitation the one that works in every calendar tried."""
    parts: list[Part] = [_text(content.text, "plain"), _text(content.html, "html")]
    attached: list[Part] = []
    if content.invitation:
        parts.append(_calendar(content))
        attached.append(_attachment(content.invitation, "ics", "invite.ics"))
    if content.export:
        attached.append(_attachment(content.export, "json", "export.json"))
    alternative = MIMEMultipart("alternative", boundary("alternative"), parts)
    if not attached:
        return alternative
    del alternative["MIME-Version"]
    return MIMEMultipart("mixed", boundary("mixed"), [alternative, *attached])


def _text(text: str, subtype: str) -> Part:
    part = MIMEText(text, subtype, UTF8)  # type: ignore[arg-type]
    del part["MIME-Version"]
    return part


def _calendar(content: Content) -> Part:
    part = MIMEBase("text", "calendar", charset="UTF-8", method=content.method, component="VEVENT")
    part.set_payload(content.invitation)
    encode_base64(part)
    del part["MIME-Version"]
    return part


def _attachment(raw: bytes, subtype: str, filename: str) -> Part:
    part = MIMEApplication(raw, subtype, name=filename)
    part.add_header("Content-Disposition", "attachment", filename=filename)
    del part["MIME-Version"]
    return part


def _examine(raw: bytes, heading: Heading, headers: list[tuple[str, str]]) -> None:
    """The gate: raises Unfit unless the bytes read back as meant."""
    bare = raw.replace(b"\r\n", b"")
    if not raw.isascii() or b"\r" in bare or b"\n" in bare or b"\0" in raw:
        raise Unfit("a letter must be ASCII with CRLF line ends")
    if max(map(len, raw.split(b"\r\n"))) > 998:
        raise Unfit("a line is longer than 998 octets (RFC 5322 section 2.1.1)")
    head, _, _ = raw.partition(b"\r\n\r\n")
    letter = _HEADERS.parsebytes(head + b"\r\n\r\n")  # nobody knows the boundaries: the body cannot leave its parts
    names = [name for name, _ in headers]
    found = [name for name in letter.keys() if name not in ("MIME-Version", "Content-Type")]  # noqa: SIM118
    if found != names or letter.defects:
        raise Unfit(f"other headers than meant: {found}")
    for name, meant in (("From", (heading.sender,)), ("To", heading.to), ("Reply-To", heading.reply_to)):
        read = tuple(box.address for box in parse_mailboxes(str(letter.get(name, ""))))
        if read != tuple(box.address for box in meant):
            raise Unfit(f"{name} holds other addresses than meant")
