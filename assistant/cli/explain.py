"""`explain`: what would be understood from messages, and why. Changes nothing and needs no database."""

from __future__ import annotations

import argparse
import re
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from assistant.adapters import clock
from assistant.cli import terminal
from assistant.errors import UsageError
from assistant.mail.message import Message, Unreadable, bare, parse
from assistant.reading import explained, incoming
from assistant.settings import Settings, load
from assistant.settings.example import shown

_LARGEST = 50_000_000  # bytes
_FIELD = re.compile(rb"([!-9;-~]{1,80}):")
_USUAL = {b"from", b"to", b"date", b"subject", b"message-id", b"received", b"return-path", b"mime-version"}


def explain(arguments: argparse.Namespace) -> int:
    """One object a line or one paragraph for each FILE, in order; 1 if one of them could not be read."""
    context = _context(arguments)
    readable = [_explain(name, context, arguments) for name in arguments.files]
    return 0 if all(readable) else 1


def _explain(name: str, context: incoming.Context, arguments: argparse.Namespace) -> bool:
    try:
        reading = incoming.read(_message(name, _bytes(name), context.now), None, context)
    except (OSError, Unreadable) as error:
        reading = incoming.Reading("unreadable", getattr(error, "strerror", None) or str(error), None, "")
    if arguments.json:
        terminal.say_json(explained.as_object(name, reading), lines=True)
    else:
        terminal.say(explained.as_text(name, reading))
    return reading.kind != "unreadable"


def _context(arguments: argparse.Namespace) -> incoming.Context:
    settings = load(Path(arguments.config)) if arguments.config else shown()
    own, coffee = settings.assistant, settings.coffee
    return incoming.Context(
        house=settings.house(),
        allow=settings.connectors.allow,
        zone=own.timezone,
        hours=coffee.hours,
        minutes=coffee.minutes,
        within=coffee.within,
        now=_now(arguments.now, settings),
        as_=arguments.as_,
        sent=_sent(arguments.sent),
    )


def _now(given: str | None, settings: Settings) -> datetime | None:
    if given is None:
        return None
    try:
        at = datetime.fromisoformat(given)
    except ValueError:
        raise UsageError(f"--now must be a time like 2026-12-01T10:00+01:00, not {given!r}") from None
    return at if at.tzinfo else at.replace(tzinfo=ZoneInfo(settings.assistant.timezone))


def _sent(name: str | None) -> str:
    """The plain text of the letter of ours that is answered."""
    if name is None:
        return ""
    try:
        return _message(name, _bytes(name), None).text
    except (OSError, Unreadable) as error:
        raise UsageError(f"--sent {name}: {getattr(error, 'strerror', None) or error}") from None


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read(_LARGEST)
    with Path(name).open("rb") as file:
        return file.read(_LARGEST)


def _message(name: str, raw: bytes, now: datetime | None) -> Message:
    """A message, or bare words where it does not begin like one. Raises Unreadable."""
    if raw.startswith(b"From ") and _begins_with_headers(raw.partition(b"\n")[2]):  # as mbox files have it
        raw = raw.partition(b"\n")[2]
    if name.endswith(".eml") or _begins_with_headers(raw):
        return parse(raw)
    return bare(raw.decode("utf-8", "replace"), now=now or clock.now())


def _begins_with_headers(raw: bytes) -> bool:
    head = raw[:65_536].replace(b"\r\n", b"\n").lstrip(b"\n").partition(b"\n\n")[0]
    fields = [found[1].lower() if (found := _FIELD.match(line)) else b"" for line in head.split(b"\n")]
    return bool(fields[0]) and not _USUAL.isdisjoint(fields)
