"""Letters for the tests of this folder: one composer, one seed, and a reader of finished bytes."""

from __future__ import annotations

import email
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from email.message import Message
from functools import cache
from pathlib import Path

from assistant.introductions.events import Send
from assistant.introductions.model import Introduction
from assistant.mail import samples
from assistant.mail.address import House
from assistant.mail.compose import Composer

SEED = b"a fixed seed of the golden files"
TEMPLATES = Path(__file__).parents[2] / "templates"


@cache
def composer(separator: str = "+", operator: str = "operator@example.org") -> Composer:
    house = House("intro@example.org", separator, "Intro Assistant")
    return Composer(house, "en", (TEMPLATES,), operator, timedelta(days=365))


def all_letters() -> Iterator[tuple[Send, Introduction]]:
    yield from samples.letters()


@dataclass(frozen=True, slots=True)
class Letter:
    """A finished letter, taken apart."""

    headers: Message
    text: str
    html: str
    calendar: bytes
    parts: tuple[str, ...]


def read(data: bytes) -> Letter:
    message = email.message_from_bytes(data)
    leaves = [part for part in message.walk() if not part.is_multipart()]
    body = {part.get_content_type(): part.get_payload(decode=True) for part in reversed(leaves)}
    return Letter(
        headers=message,
        text=body["text/plain"].decode(),
        html=body["text/html"].decode(),
        calendar=body.get("text/calendar", b""),
        parts=tuple(part.get_content_type() for part in message.walk()),
    )
