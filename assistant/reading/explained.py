"""What was understood of a letter, for programs (one object of CONTRACT section 4) and for people."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from assistant.introductions.events import Answer, Instruction, Request, RequestedPerson
from assistant.introductions.model import Window
from assistant.mail.bounces import Bounce
from assistant.mail.calendar import CalendarPart
from assistant.reading.incoming import Reading

_YEAR = timedelta(days=366)


def as_object(file: str, reading: Reading) -> dict[str, Any]:
    """The object that `explain --json` prints; only what belongs to the kind is not None."""
    sender = reading.sender
    found: dict[str, Any] = {
        "file": file,
        "kind": reading.kind,
        "why": reading.why,
        "from": {"name": sender.name, "address": sender.address} if sender else None,
        "new_text": reading.new_text,
        "request": None,
        "answer": None,
        "instruction": None,
        "calendar": None,
        "bounce": None,
    }
    if reading.kind == "request" and reading.request:
        found["request"] = _request(reading.request)
    elif reading.kind == "answer" and reading.answer:
        found["answer"] = _answer(reading.answer)
    elif reading.kind == "instruction" and reading.instruction:
        found["instruction"] = _instruction(reading.instruction)
    elif reading.kind == "calendar" and reading.calendar:
        found["calendar"] = _calendar(reading.calendar)
    elif reading.kind == "bounce" and reading.bounce:
        found["bounce"] = _bounce(reading.bounce)
    return found


def unreadable(file: str, why: str) -> dict[str, Any]:
    """The object for a file that is no letter, or one beyond the limits."""
    return as_object(file, Reading("unreadable", why, None, ""))


def _request(request: Request) -> dict[str, Any]:
    return {
        "mode": request.mode.value,
        "people": [_person(person) for person in request.people],
        "hub": request.hub,
        "reason": request.reason or None,
        "place": request.place,
        "minutes": request.minutes,
        "meeting": request.meeting,
        "connector_joins": request.connector_joins,
        "ask_first": request.ask_first,
        "windows": _windows(request.windows),
        "missing": [{"name": missing.name, "what": missing.what} for missing in request.missing],
        "sure": request.sure,
    }


def _person(person: RequestedPerson) -> dict[str, Any]:
    return {
        "name": person.name or None,
        "address": person.address,
        "blurb": person.blurb or None,
        "city": person.city,
        "agreed": person.agreed,
        "optional": person.optional,
        "windows": _windows(person.windows),
    }


def _answer(answer: Answer) -> dict[str, Any]:
    until: str | None = None
    if answer.until is not None:
        until = answer.until.date().isoformat() if answer.until_is_day else _iso(answer.until)
    return {
        "intent": answer.intent.value,
        "also": [intent.value for intent in answer.also],
        "windows": _windows(answer.windows),
        "not_windows": _windows(answer.not_windows),
        "until": until,
        "minutes": answer.minutes,
        "zone": answer.zone,
        "address": answer.address,
        "sure": answer.sure,
        "times_sure": answer.times_sure,
    }


def _instruction(instruction: Instruction) -> dict[str, Any]:
    return {"name": instruction.name.value, "address": instruction.address, "sure": instruction.sure}


def _calendar(part: CalendarPart) -> dict[str, Any]:
    return {
        "method": part.method,
        "uid": part.uid,
        "attendee": part.attendee,
        "partstat": part.partstat,
        "start": _iso(part.start) if part.start else None,
        "end": _iso(part.end) if part.end else None,
    }


def _bounce(bounce: Bounce) -> dict[str, Any]:
    return {"recipients": list(bounce.recipients), "permanent": bounce.permanent, "status": bounce.status}


def _windows(windows: tuple[Window, ...]) -> list[dict[str, str]]:
    return [{"start": _iso(window.start), "end": _iso(window.end)} for window in windows]


def _iso(instant: datetime) -> str:
    """ISO 8601 with offset, seconds only where there are some."""
    return instant.isoformat(timespec="seconds" if instant.second else "minutes")


# ------------------------------------------------------------------ for people


def as_text(file: str, reading: Reading) -> str:
    """The same in words: the kind, what decided it, what was understood and by which words."""
    sender = f" from {reading.sender}" if reading.sender else ""
    lines = [f"{file}: {_KINDS.get(reading.kind, reading.kind)}{sender}", f"  because: {reading.why}"]
    if reading.request and reading.kind == "request":
        lines += _request_lines(reading.request, ZoneInfo(reading.zone))
    elif reading.answer and reading.kind == "answer":
        lines += _answer_lines(reading.answer, ZoneInfo(reading.answer.zone or reading.zone))
    elif reading.instruction and reading.kind == "instruction":
        told = reading.instruction
        lines.append(f"  to do: {told.name.value} {told.address or ''}".rstrip() + _doubt(told.sure))
    elif reading.calendar and reading.kind == "calendar":
        part = reading.calendar
        who = part.attendee or "nobody certain"
        lines.append(f"  calendar: {part.method}, {part.partstat or 'no answer'} by {who}, event {part.uid}")
    elif reading.bounce and reading.kind == "bounce":
        bounce = reading.bounce
        fate = "for good" if bounce.permanent else "perhaps for a while"
        who = ", ".join(bounce.recipients) or "nobody named"
        lines.append(f"  not delivered to: {who}, {fate} ({bounce.status or 'no status'})")
    return "\n".join(lines)


def _doubt(sure: bool) -> str:
    return "" if sure else " (not sure: I would ask back)"


_KINDS = {
    "request": "a request",
    "answer": "an answer",
    "instruction": "an instruction",
    "automatic": "an automatic mail",
    "bounce": "a letter that came back",
    "calendar": "a calendar answer",
    "ignored": "ignored",
    "unreadable": "cannot be read",
}


def _request_lines(request: Request, zone: ZoneInfo) -> list[str]:
    lines = [f"  mode: {request.mode.value}"]
    for person in request.people:
        marks = [word for word, on in (("agreed already", person.agreed), ("optional", person.optional)) if on]
        name, address = person.name or "(no name)", person.address or "no address"
        lines.append(f"  meets: {name} <{address}>" + (f" ({', '.join(marks)})" if marks else ""))
        lines += [f"    {person.blurb}"] if person.blurb else []
        lines += [f"    lives in: {person.city}"] if person.city else []
        lines += _hours("    can: ", person.windows, zone)
    lines += [f"  reason: {request.reason}"] if request.reason else []
    lines += [f"  one with the others: {request.hub}"] if request.hub else []
    lines += [f"  asked first: {request.ask_first}"] if request.ask_first else []
    lines += [f"  place: {request.place}"] if request.place else []
    lines += [f"  length: {request.minutes} minutes"] if request.minutes else []
    lines += [] if request.meeting else ["  by mail only, without a meeting"]
    lines += ["  the connector comes along"] if request.connector_joins else []
    lines += _hours("  the connector can: ", request.windows, zone)
    lines += [f"  missing: {missing.what} of {missing.name}" for missing in request.missing]
    lines.append("  sure: I would act" if request.sure else "  not sure: I would ask back")
    return lines + [f"  by: {why}" for why in request.why]


def _answer_lines(answer: Answer, zone: ZoneInfo) -> list[str]:
    also = f", also {', '.join(intent.value for intent in answer.also)}" if answer.also else ""
    lines = [f"  means: {answer.intent.value}{also}{_doubt(answer.sure)}"]
    lines += _hours("  can: ", answer.windows, zone)
    lines += _hours("  cannot: ", answer.not_windows, zone)
    lines += [f"  not before: {answer.until.astimezone(zone):%a %d %b %Y %H:%M}"] if answer.until else []
    lines += [f"  length: {answer.minutes} minutes"] if answer.minutes else []
    lines += [f"  zone: {answer.zone}"] if answer.zone else []
    lines += [] if answer.times_sure else ["  hours not sure: I would ask for them"]
    return lines + [f"  by: {why}" for why in answer.why]


def _hours(label: str, windows: tuple[Window, ...], zone: ZoneInfo) -> list[str]:
    """One line a window, on the writer's own clock."""
    spans = [(w.start.astimezone(zone), w.end.astimezone(zone)) for w in windows if w.end - w.start <= _YEAR]
    return [f"{label}{start:%a %d %b %Y %H:%M}-{end:%H:%M} ({zone.key})" for start, end in spans]
