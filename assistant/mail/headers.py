"""The header block of a mail: its fields in order, under caps, and the few whose value has a form."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_tz

BLOCK_LIMIT = 65_536
FIELD_LIMIT = 8_192
FROM_LIMIT = 1_000
FIELDS_LIMIT = 200
FOLDS_LIMIT = 30  # of a field that names people

Headers = tuple[tuple[str, str], ...]

_NAME = re.compile(r"([!-9;-~]{1,100})[ \t]{0,10}:")
_SINGLE = frozenset(
    {"from", "sender", "reply-to", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references",
     "content-type", "content-transfer-encoding"}
)  # fmt: skip
_ID = re.compile(r"<([^<>\s,]{1,500})>|([^<>\s,]{1,500}@[^<>\s,]{1,500})")


class Unreadable(ValueError):
    """A mail that is over a cap, or that two programs would read differently; its words say why."""


def split_headers(raw: bytes, start: int, end: int) -> tuple[Headers, int]:
    """The fields in raw[start:end], values unfolded but not decoded, and where the body begins (RFC 5322 section 2.2).

    Eight-bit values are read as UTF-8, else latin-1. A line that is no field ends the block, as mail programs have it.
    Raises Unreadable over a cap.
    """
    fields: list[tuple[str, str]] = []
    folds = 0
    at = start
    while at < end:
        newline = raw.find(b"\n", at, min(end, at + FIELD_LIMIT + 2))
        stop = newline + 1 if newline >= 0 else end
        if stop - at > FIELD_LIMIT or stop - start > BLOCK_LIMIT:
            too_long = (
                "a header is longer than 8 KiB" if stop - at > FIELD_LIMIT else "the headers are longer than 64 KiB"
            )
            raise Unreadable(too_long)
        line = _text(raw[at:stop])
        if not line:
            return _checked(fields), stop
        if line[0] in " \t" and fields:
            folds += 1
            _fold(fields, line, folds)
        elif match := _NAME.match(line):
            folds = 0
            fields.append((match[1], line[match.end() :].strip(" \t")))
        elif not (at == start and line.startswith(("From ", ">From "))):  # the first line of an mbox entry
            return _checked(fields), at
        at = stop
    return _checked(fields), end


def _text(raw: bytes) -> str:
    line = raw.rstrip(b"\r\n")
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("latin-1")


def _fold(fields: list[tuple[str, str]], line: str, folds: int) -> None:
    name, value = fields[-1]
    if folds > FOLDS_LIMIT and name.lower() in ("from", "sender", "reply-to"):
        raise Unreadable(f"{name} is folded over too many lines")
    value = f"{value} {line.strip()}"
    if len(value) > FIELD_LIMIT:
        raise Unreadable("a header is longer than 8 KiB")
    fields[-1] = (name, value)


def _checked(fields: list[tuple[str, str]]) -> Headers:
    if len(fields) > FIELDS_LIMIT:
        raise Unreadable("more than 200 headers")
    if any(name.lower() == "from" and len(value.encode()) > FROM_LIMIT for name, value in fields):
        raise Unreadable("From is longer than 1,000 bytes")
    return tuple(fields)


def refuse_duplicates(headers: Headers) -> None:
    """Raises Unreadable if a field stands twice that may stand once (RFC 5322 section 3.6): readers would differ."""
    for name, count in Counter(name.lower() for name, _ in headers).items():
        if count > 1 and name in _SINGLE:
            raise Unreadable(f"{count} headers {name}, where one may stand")


def ids(value: str) -> tuple[str, ...]:
    """The Message-IDs in a value, each with angle brackets, in order (RFC 5322 section 3.6.4; commas forgiven)."""
    return tuple(f"<{match[1] or match[2]}>" for match in _ID.finditer(value))


def parse_date(value: str) -> datetime | None:
    """The time in a Date header with its offset (RFC 5322 section 3.3); None for what is no date."""
    try:
        parsed = parsedate_tz(value[:200])
        if parsed is None:
            return None
        offset = parsed[9]
        zone = timezone(timedelta(seconds=offset or 0))
        return datetime(*parsed[:6], tzinfo=zone)
    except (ValueError, OverflowError, TypeError, IndexError, AttributeError):
        return None
