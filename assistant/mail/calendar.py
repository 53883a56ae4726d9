"""Calendar parts: the answers that calendars send us, read without trust (RFC 5545, 5546, 6047).

What goes out is made by `invitation` in invitation.py; here is only what comes in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from assistant.mail.address import parse_address, same

if TYPE_CHECKING:
    from assistant.mail.message import CalendarBytes, Message

MAX_BYTES = 200_000
MAX_LINES = 2_000
MAX_LINE = 10_000
MAX_ZONE_LINES = 80  # a VTIMEZONE has about twenty
MAX_PARTS = 5
# What an RRULE of a VTIMEZONE may hold: nothing that makes more than some hundred changes a year.
ZONE_RULE_KEYS = frozenset({"FREQ", "INTERVAL", "BYDAY", "BYMONTH", "BYMONTHDAY", "WKST", "UNTIL", "COUNT"})
UTC_NAMES = frozenset({"utc", "gmt", "z", "tzone://microsoft/utc", "etc/utc"})


@dataclass(frozen=True, slots=True)
class CalendarPart:
    """One event of one calendar part. Times are aware UTC, None where missing, floating or in an unknown zone.

    `attendee` is the address that answers, as written; None where it is not clear who, and then `partstat` too.
    `own` says that it is the From of the letter. In a COUNTER `start` and `end` are the proposal.
    """

    method: str  # upper case; the body's before the header's
    uid: str
    attendee: str | None = None
    partstat: str | None = None  # upper case
    sequence: int | None = None
    stamp: datetime | None = None
    start: datetime | None = None
    end: datetime | None = None
    organizer: str | None = None
    own: bool = False
    guests: bool = False  # X-NUM-GUESTS: somebody comes along
    delegated: bool = False  # somebody else shall come, or comes, instead
    summary: str = ""


@dataclass(slots=True)
class Line:
    """One content line: upper-case name, upper-case parameter names, the value as it stands."""

    name: str
    params: dict[str, str]
    value: str


@dataclass(slots=True)
class Calendar:
    """What we look at in a VCALENDAR: METHOD, the lines of each VEVENT, the text of each VTIMEZONE."""

    method: str = ""
    events: list[list[Line]] = field(default_factory=list)
    zones: list[list[str]] = field(default_factory=list)


class _Broken(ValueError):
    """The bytes are no calendar that we may act on."""


def read(message: Message, sender: str) -> CalendarPart | None:
    """The calendar part of a letter that counts, as seen by its From; None where there is none. Raises nothing.

    Parts come in the order of their rank; one that is empty, broken or holds two calendars is as if it were
    not there (CONTRACT section 4).
    """
    for part in message.calendars[:MAX_PARTS]:
        found = read_bytes(part, sender)
        if found is not None:
            return found
    return None


def read_bytes(part: CalendarBytes, sender: str) -> CalendarPart | None:
    """The same for one part."""
    try:
        calendar = parse(part.data)
        event = _event(calendar)
    except _Broken:
        return None
    method = (calendar.method or part.method).strip().upper()
    uid = _text(_first(event, "UID"))
    if not method.isalpha() or len(method) > 20 or not uid:
        return None
    return _part(method, uid, event, calendar, sender)


def parse(raw: bytes) -> Calendar:
    """Bytes -> the one VCALENDAR in them. Raises ValueError where there is none, two, or a broken nesting."""
    calendar, stack, calendars = Calendar(), list[str](), 0
    for text in _lines(raw):
        line = _line(text)
        if line is None:
            continue  # one broken line among good ones: some phones send such
        if line.name == "BEGIN":
            stack.append(line.value.strip().upper())
            calendars += stack == ["VCALENDAR"]
            _begin(calendar, stack)
        _keep(calendar, stack, line, text)
        if line.name == "END" and (not stack or stack.pop() != line.value.strip().upper()):
            raise _Broken("END without its BEGIN")
    if stack or calendars != 1:
        raise _Broken("not exactly one whole calendar")
    return calendar


def _begin(calendar: Calendar, stack: list[str]) -> None:
    if len(stack) > 5:
        raise _Broken("nested too deeply")
    if stack == ["VCALENDAR", "VEVENT"]:
        calendar.events.append([])
    elif stack == ["VCALENDAR", "VTIMEZONE"]:
        calendar.zones.append([])


def _keep(calendar: Calendar, stack: list[str], line: Line, text: str) -> None:
    if stack == ["VCALENDAR"] and line.name == "METHOD":
        calendar.method = calendar.method or line.value.strip()
    elif stack == ["VCALENDAR", "VEVENT"]:
        calendar.events[-1].append(line)
    elif stack[:2] == ["VCALENDAR", "VTIMEZONE"]:
        calendar.zones[-1].append(text)


def _lines(raw: bytes) -> Iterator[str]:
    """Unfolded lines (RFC 5545 section 3.1)."""
    if len(raw) > MAX_BYTES:
        raise _Broken("too large")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n ", "").replace("\n\t", "")
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > MAX_LINES:
        raise _Broken("too many lines")
    return (line[:MAX_LINE] for line in lines)


def _line(text: str) -> Line | None:
    from icalendar.parser import Contentline  # lazily: most letters hold no calendar

    try:
        name, params, value = Contentline(text).parts()  # type: ignore[no-untyped-call]
    except ValueError:
        return None
    return Line(str(name).upper(), {str(k).upper(): _param(v) for k, v in params.items()}, str(value))


def _param(value: str | list[str]) -> str:
    return value if isinstance(value, str) else "".join(value[:1])


def _event(calendar: Calendar) -> list[Line]:
    """The one event, without exceptions of a series (RECURRENCE-ID) but the one that is the event itself."""
    single = []
    for lines in calendar.events:
        exception = _first(lines, "RECURRENCE-ID")
        if exception is None or exception.value == getattr(_first(lines, "DTSTART"), "value", ""):
            single.append(lines)
    if not single or len({_text(_first(lines, "UID")) for lines in single}) != 1:
        raise _Broken("no event, or several")
    return single[0]


def _part(method: str, uid: str, event: list[Line], calendar: Calendar, sender: str) -> CalendarPart:
    organizer = _address(_first(event, "ORGANIZER"))
    attendee = _attendee(event, sender, organizer if method == "COUNTER" else None)
    params = attendee.params if attendee else {}
    start = _time(_first(event, "DTSTART"), calendar.zones)
    return CalendarPart(
        method=method,
        uid=uid,
        attendee=_address(attendee),
        partstat=params.get("PARTSTAT", "").strip().upper()[:20] or None,
        sequence=_number(_first(event, "SEQUENCE")),
        stamp=_time(_first(event, "DTSTAMP"), calendar.zones),
        start=start,
        end=_time(_first(event, "DTEND"), calendar.zones) or _after(start, _first(event, "DURATION")),
        organizer=organizer,
        own=attendee is not None and same(_address(attendee) or "", sender),
        guests=params.get("X-NUM-GUESTS", "0").strip() not in ("", "0"),
        delegated=_delegated(event, params),
        summary=_text(_first(event, "SUMMARY")),
    )


def _attendee(event: list[Line], sender: str, never: str | None) -> Line | None:
    """The ATTENDEE that is From, else the only one."""
    lines = [(line, _address(line)) for line in event if line.name == "ATTENDEE"]
    lines = [(line, a) for line, a in lines if a and not (never and same(a, never))]
    for line, address in lines:
        if address and same(address, sender):
            return line
    return lines[0][0] if len(lines) == 1 else None


def _delegated(event: list[Line], params: dict[str, str]) -> bool:
    if params.get("PARTSTAT", "").upper() == "DELEGATED" or "DELEGATED-FROM" in params:
        return True
    return any("DELEGATED-TO" in line.params for line in event if line.name == "ATTENDEE")


def _first(lines: list[Line], name: str) -> Line | None:
    return next((line for line in lines if line.name == name), None)


def _address(line: Line | None) -> str | None:
    if line is None:
        return None
    value = line.value.strip()
    if value[:7].lower() == "mailto:":
        value = value[7:]
    try:
        return parse_address(value.strip().strip("<>").strip())
    except ValueError:
        return None


def _text(line: Line | None) -> str:
    if line is None:
        return ""
    value = line.value.replace("\\n", " ").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
    return "".join(c for c in value if c.isprintable()).strip()[:255]


def _number(line: Line | None) -> int | None:
    value = line.value.strip() if line else ""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else None


def _time(line: Line | None, zones: list[list[str]]) -> datetime | None:
    """A DATE-TIME as aware UTC; None where it is none, floats, or stands in a zone that nothing explains."""
    if line is None:
        return None
    value = line.value.strip()
    try:
        local = datetime.strptime(value.removesuffix("Z"), "%Y%m%dT%H%M%S")  # noqa: DTZ007
        zone = UTC if value.endswith("Z") else _zone(line.params.get("TZID", "").strip(), zones)
        return local.replace(tzinfo=zone).astimezone(UTC) if zone else None
    except (ValueError, OverflowError):
        return None


def _zone(name: str, zones: list[list[str]]) -> tzinfo | None:
    """UTC under its several names, an IANA name, or what a VTIMEZONE of the same calendar says."""
    if not name or len(name) > 100:
        return None
    if name.lower() in UTC_NAMES:
        return UTC
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # no such zone; no key but a path; a folder of zones
        return _described_zone(name, zones)


def _described_zone(name: str, zones: list[list[str]]) -> tzinfo | None:
    from icalendar import Timezone

    for texts in zones:
        lines = [line for line in map(_line, texts) if line is not None]
        if _text(_first(lines, "TZID")) != name or len(lines) > MAX_ZONE_LINES or not all(map(_harmless, lines)):
            continue
        try:
            described = Timezone.from_ical("\r\n".join(texts))
            if not isinstance(described, Timezone):
                continue
            zone: tzinfo = described.to_tz(lookup_tzid=False)
            datetime(2026, 1, 1, tzinfo=zone).utcoffset()
        except Exception:
            continue  # the libraries raise all kinds of errors at what a stranger wrote
        return zone
    return None


def _harmless(line: Line) -> bool:
    if line.name != "RRULE":
        return True
    rule = dict(part.split("=", 1) for part in line.value.upper().split(";") if "=" in part)
    return rule.get("FREQ") == "YEARLY" and rule.get("INTERVAL", "1") == "1" and ZONE_RULE_KEYS.issuperset(rule)


def _after(start: datetime | None, line: Line | None) -> datetime | None:
    """The end of an event that has a DURATION (RFC 5545 section 3.3.6) instead."""
    if start is None or line is None:
        return None
    from icalendar.prop import vDuration

    try:
        length: timedelta = vDuration.from_ical(line.value.strip()[:30])  # type: ignore[no-untyped-call]
        return start + length
    except (ValueError, OverflowError):
        return None
