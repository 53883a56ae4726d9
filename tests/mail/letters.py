"""Letters for the tests of this folder: one composer, one seed, and a reader of finished bytes."""

from __future__ import annotations

import email
from dataclasses import dataclass
from datetime import timedelta
from email.header import decode_header, make_header
from email.message import Message
from functools import cache
from pathlib import Path

from assistant.introductions.events import Send
from assistant.introductions.model import Introduction
from assistant.mail import samples
from assistant.mail.address import House
from assistant.mail.compose import Composer, Outgoing

SEED = b"a fixed seed of the golden files"
TEMPLATES = Path(__file__).parents[2] / "templates"
ALL = list(samples.letters())


def title(value: object) -> str:
    """The name of a sample in the list of tests."""
    if isinstance(value, Send):
        return f"{value.letter.value}-{value.about.value or 'plain'}-{value.to}"
    return ("joins" if value.joins else "plain") if isinstance(value, Introduction) else repr(value)


@cache
def composer(separator: str = "+", operator: str = "operator@example.org") -> Composer:
    house = House("intro@example.org", separator, "Intro Assistant")
    return Composer(house, "en", (TEMPLATES,), operator, timedelta(days=365))


@cache  # the same arguments give the same bytes: test_compose.py holds that
def compose(send: Send, introduction: Introduction, separator: str = "+", **more: object) -> Outgoing:
    return composer(separator).compose(send, introduction, SEED, samples.NOW, **more)


@dataclass(frozen=True, slots=True)
class Letter:
    """A finished letter, taken apart."""

    headers: Message
    subject: str
    text: str
    html: str
    calendar: str
    parts: tuple[str, ...]

    @property
    def everything(self) -> str:
        """Headers and all parts, decoded: what a reader can find in it."""
        headers = "\n".join(f"{name}: {value}" for name, value in self.headers.items())
        return "\n".join((headers, self.subject, self.text, self.html, self.calendar))


@cache
def read(data: bytes) -> Letter:
    message = email.message_from_bytes(data)
    leaves = [part for part in message.walk() if not part.is_multipart()]
    body = {part.get_content_type(): part.get_payload(decode=True).decode() for part in reversed(leaves)}
    return Letter(
        headers=message,
        subject=str(make_header(decode_header(message["Subject"]))),
        text=body["text/plain"].replace("\r\n", "\n"),
        html=body["text/html"].replace("\r\n", "\n"),
        calendar=body.get("text/calendar", ""),
        parts=tuple(part.get_content_type() for part in message.walk()),
    )


def sample(letter: str, about: str = "", to: str = "1") -> tuple[Send, Introduction]:
    """The first sample of that letter, variant and reader."""
    for send, introduction in ALL:
        if (send.letter.value, send.about.value, send.to) == (letter, about, to):
            return send, introduction
    raise KeyError(letter, about, to)
