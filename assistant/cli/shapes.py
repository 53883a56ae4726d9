"""What the commands show of stored things: the JSON shapes of docs/json.md, and `show` in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.adapters.rows import InboxRow, JournalLine, OutboxRow
from assistant.adapters.store import Store
from assistant.cli.terminal import iso, short
from assistant.introductions.model import CONNECTOR, Introduction, Person, Window
from assistant.mail.address import fold

Shape = dict[str, object]


def brief(introduction: Introduction) -> Shape:
    """One line of `list`."""
    return {
        "id": introduction.id,
        "state": introduction.phase.value,
        "ended_as": introduction.ended_as.value if introduction.ended_as else None,
        "connector": introduction.connector.address,
        "people": [{"name": person.name, "address": person.address} for person in introduction.people],
        "created_at": iso(introduction.created_at),
        "closes_at": iso(introduction.closes_at),
        "ended_at": iso(introduction.ended_at),
        "wake_at": iso(introduction.wake_at),
        "start": iso(introduction.meeting.start) if introduction.meeting and introduction.meeting.standing else None,
    }


def whole(introduction: Introduction, letters: Sequence[OutboxRow], journal: Sequence[JournalLine]) -> Shape:
    """All of `show`."""
    meeting, draft = introduction.meeting, introduction.draft
    return {
        **brief(introduction),
        "mode": introduction.mode.value,
        "reason": introduction.reason,
        "place": introduction.place or None,
        "minutes": introduction.minutes,
        "hub": introduction.hub or None,
        "ask_first": introduction.ask_first or None,
        "connector_joins": introduction.joins,
        "draft": {
            "answered_with": draft.why.value,
            "leaves_at": iso(draft.leaves_at),
            "expires_at": iso(draft.expires_at),
        }
        if draft
        else None,
        "missing": [{"name": missing.name, "what": missing.what} for missing in introduction.missing],
        "people": [person(who) for who in _everybody(introduction)],
        "meeting": {
            "start": iso(meeting.start),
            "minutes": meeting.minutes,
            "place": meeting.place or None,
            "standing": meeting.standing,
            "moves": meeting.moves,
        }
        if meeting
        else None,
        "letters": [letter(row) for row in letters],
        "journal": [line(row) for row in journal],
    }


def _everybody(introduction: Introduction) -> Iterable[Person]:
    return (introduction.connector, *introduction.people)


def person(who: Person) -> Shape:
    """One of the people of an introduction, the connector (id "c") included."""
    return {
        "id": who.id,
        "name": who.name,
        "address": who.address,
        "role": who.role.value,
        "blurb": who.blurb,
        "zone": who.zone or None,
        "consent": None if who.id == CONNECTOR else who.consent.value,
        "on_connectors_word": who.word,
        "gone": who.gone.value if who.gone else None,
        "asked_at": iso(who.asked_at),
        "again_at": iso(who.again_at),
        "rests_till": iso(who.rest_till),
        "free": None if who.free is None else [window(span) for span in who.free],
        "busy": [window(span) for span in who.busy],
        "rsvp": who.rsvp.value,
        "met": who.met.value if who.met else None,
        "out": who.out,
    }


def window(span: Window) -> Shape:
    return {"start": iso(span.start), "end": iso(span.end)}


def letter(row: OutboxRow) -> Shape:
    """A letter of ours, as `outbox` and `show` have it."""
    return {
        "kind": "letter",
        "id": row.id,
        "introduction": row.introduction or None,
        "person": row.person,
        "letter": row.name,
        "n": row.n,
        "recipient": row.recipient,
        "state": state(row),
        "queued_at": iso(row.queued_at),
        "due_at": iso(row.due_at) if row.state == "waiting" else None,
        "done_at": iso(row.done_at),
        "tries": row.tries,
        "error": row.error or None,
    }


def state(row: OutboxRow) -> str:
    """A waiting letter that was tried before is deferred."""
    return "deferred" if row.state == "waiting" and row.tries else row.state


def aside(row: InboxRow) -> Shape:
    """Something that was set aside, as `outbox` has it."""
    return {
        "kind": "aside",
        "id": row.id,
        "what": row.kind.value,
        "door": row.door,
        "received_at": iso(row.received_at),
        "tries": row.tries,
        "state": row.state,
        "error": row.error or None,
    }


def line(row: JournalLine) -> Shape:
    """A line of the journal: what happened, and how the letter that caused it was read."""
    return {
        "n": row.n,
        "at": iso(row.at),
        "cause": row.cause,
        "event": type(row.event).__name__.lower() if row.event else None,
        "person": getattr(row.event, "person", None),
        "read_as": _read_as(row),
        "why": [*((row.why,) if row.why else ()), *_why(row)],
    }


def _read_as(row: JournalLine) -> str | None:
    """The intent of an answer, the name of an instruction, the mode of a request, the method of a calendar answer."""
    for of, part in (("answer", "intent"), ("instruction", "name"), ("request", "mode")):
        if found := getattr(getattr(row.event, of, None), part, None):
            return str(found.value)
    method = getattr(row.event, "method", None)
    return f"{method.value} {getattr(row.event, 'partstat', '')}".strip() if method else None


def _why(row: JournalLine) -> tuple[str, ...]:
    for of in ("answer", "instruction", "request"):
        if part := getattr(row.event, of, None):
            return tuple(part.why)
    return ()


def people(store: Store) -> list[Shape]:
    """All who are known to a connector, with their part in each of that connector's introductions."""
    known: dict[tuple[str, str], Shape] = {}

    def entry(connector: str, address: str) -> Shape:
        key = (fold(connector), fold(address))
        if key not in known:
            known[key] = _nobody(connector, address, never=store.never(address))
        return known[key]

    for stored in store.introductions():
        for who in stored.introduction.people:
            if who.address:
                _add(entry(stored.introduction.connector.address, who.address), stored.introduction, who)
    for row in store.everybody():
        found = entry(row.connector, row.address)
        found |= {"name": row.name or found["name"], "blurb": row.blurb or found["blurb"]}
        found["zone"] = row.zone or found["zone"]
    return [known[key] for key in sorted(known)]


def _nobody(connector: str, address: str, *, never: bool) -> Shape:
    parts: list[Shape] = []
    return {
        "connector": connector,
        "address": address,
        "name": "",
        "blurb": "",
        "zone": None,
        "never": never,
        "introductions": parts,
    }


def _add(entry: Shape, introduction: Introduction, who: Person) -> None:
    parts = entry["introductions"]
    assert isinstance(parts, list)
    parts.append(_part(introduction, who))
    for name in ("name", "blurb", "zone"):
        entry[name] = getattr(who, name) or entry[name]


def _part(introduction: Introduction, who: Person) -> Shape:
    return {
        "id": introduction.id,
        "state": introduction.phase.value,
        "role": who.role.value,
        "consent": who.consent.value,
        "again_at": iso(who.again_at),
        "free": None if who.free is None else [window(span) for span in who.free],
        "met": who.met.value if who.met else None,
    }


def told(introduction: Introduction, letters: Sequence[OutboxRow], journal: Sequence[JournalLine]) -> str:
    """`show` in words."""
    return "\n".join([*_head(introduction), "", *_letters(letters), "", *_journal(journal)])


def _head(introduction: Introduction) -> list[str]:
    state = introduction.ended_as or introduction.phase
    lines = [f"Introduction {introduction.id}: {state.value}, begun {short(introduction.created_at)}"]
    if introduction.reason:
        lines.append(f"  why: {introduction.reason}")
    if introduction.draft:
        leaves = introduction.draft.leaves_at
        lines.append(f"  waits: {f'leaves {short(leaves)}' if leaves else 'for a go or an answer'}")
    lines += [f"  missing: {missing.what} of {missing.name}" for missing in introduction.missing]
    if introduction.meeting:
        standing = "stands" if introduction.meeting.standing else "does not stand"
        where = introduction.meeting.place or "no place"
        lines.append(f"  meeting: {short(introduction.meeting.start)}, {where}; {standing}")
    if introduction.wake_at:
        lines.append(f"  next look: {short(introduction.wake_at)}")
    return [*lines, "", *map(_told_person, _everybody(introduction))]


def _told_person(who: Person) -> str:
    facts = [who.role.value] if who.id == CONNECTOR else [who.role.value, who.consent.value]
    facts += [who.gone.value] if who.gone else []
    facts += [f"again {short(who.again_at)}"] if who.again_at else []
    facts += [who.zone] if who.zone else []
    return f"  {who.id:>2}  {who.name} <{who.address}>: {', '.join(facts)}"


def _letters(letters: Sequence[OutboxRow]) -> list[str]:
    return [
        "Letters",
        *(f"  {short(row.queued_at)}  {row.person:>2} <- {row.name} {row.n}: {state(row)}" for row in letters),
    ]


def _journal(journal: Sequence[JournalLine]) -> list[str]:
    lines = ["Journal"]
    for row in journal:
        shown = line(row)
        who = f" of {shown['person']}" if shown["person"] else ""
        read = f", read as {shown['read_as']}" if shown["read_as"] else ""
        lines.append(f"  {short(row.at)}  {row.n:>3} {shown['event'] or '(erased)'}{who}{read}")
        lines += [f"          {why}" for why in (*((row.why,) if row.why else ()), *_why(row))]
    return lines
