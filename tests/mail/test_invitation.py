"""Invitations: the recipe that works in every calendar tried, and nothing hostile in them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar

from assistant.introductions.model import EVERYBODY, Invitation, Place, Rsvp
from assistant.mail.address import Mailbox, token, uid
from assistant.mail.calendar import parse
from assistant.mail.invitation import invitation
from tests.mail.letters import SEED, compose, read, sample

START = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)
HOSTILE = (
    "x\r\nATTENDEE:mailto:evil@x.example",
    "x\nBEGIN:VALARM\nEND:VALARM",
    "x\u2028A:1\x85B:2\x0bC:3\x00D",
    "END:VEVENT",
    'Bob";X-EVIL="1',
    "\\n\\;\\,",
    "\ud800",
    "é" * 200,
)


def written(**changes) -> bytes:
    given = {
        "method": "REQUEST",
        "uid": "abc@example.org",
        "sequence": 0,
        "stamp": START - timedelta(days=3),
        "start": START,
        "minutes": 60,
        "summary": "Coffee: Ana, Ben",
        "location": "Café Grumpy, 2 Mill Lane",
        "description": "Hello.\n\nIntroduced by Mike.",
        "organizer": Mailbox("Mike via Intro Assistant", "intro+abc@example.org"),
        "attendees": ((Mailbox("Ana", "ana@a.example"), "NEEDS-ACTION"), (Mailbox("Ben", "ben@b.example"), "ACCEPTED")),
    }
    return invitation(**(given | changes))


def unfolded(raw: bytes) -> list[str]:
    return raw.decode().replace("\r\n ", "").split("\r\n")


def test_recipe():
    raw = written()
    lines = unfolded(raw)
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines.count("BEGIN:VEVENT") == 1
    for line in (
        "VERSION:2.0",
        "CALSCALE:GREGORIAN",
        "METHOD:REQUEST",
        "UID:abc@example.org",
        "SEQUENCE:0",
        "DTSTART:20261201T100000Z",
        "DTEND:20261201T110000Z",
        "DTSTAMP:20261128T100000Z",
        "LAST-MODIFIED:20261128T100000Z",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        "CLASS:PUBLIC",
        "X-MICROSOFT-DISALLOW-COUNTER:FALSE",
        'ORGANIZER;CN="Mike via Intro Assistant":mailto:intro+abc@example.org',
    ):
        assert line in lines
    [ana] = [line for line in lines if "ana@a.example" in line]
    assert ana.endswith(":mailto:ana@a.example")
    for param in ("CN=", "CUTYPE=INDIVIDUAL", "ROLE=REQ-PARTICIPANT", "PARTSTAT=NEEDS-ACTION", "RSVP=TRUE"):
        assert param in ana
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    assert b"VTIMEZONE" not in raw
    assert not re.search(rb"^(RRULE|ATTACH|BEGIN:VALARM|URL|GEO)", raw, re.MULTILINE)


def test_cancel():
    lines = unfolded(written(method="CANCEL", sequence=3))
    assert {"METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:3", "DTSTART:20261201T100000Z"} <= set(lines)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("field", ["summary", "location", "description", "organizer", "attendees"])
def test_hostile_words_add_no_property(field, text):
    if field == "organizer":
        value = Mailbox(text, "intro+abc@example.org")
    elif field == "attendees":
        value = ((Mailbox(text, "ana@a.example"), "NEEDS-ACTION"),)
    else:
        value = text
    raw = written(**{field: value})
    event = parse(raw).events[0]
    plain = parse(written()).events[0]
    assert {line.name for line in event} == {line.name for line in plain}
    assert "evil@x.example" not in [line.value.removeprefix("mailto:") for line in event if line.name == "ATTENDEE"]
    assert len(Calendar.from_ical(raw).walk("VEVENT")) == 1
    assert not re.search(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x85\u2028\u2029]", raw.decode())


# ------------------------------------------------------------------ as they hang on a letter


def lines_of(send, introduction) -> list[str]:
    return unfolded(read(compose(send, introduction).data).calendar.encode())


def test_mime_tree():
    letter = read(compose(*sample("introduction", "booked")).data)
    assert letter.parts == (
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar",
        "application/ics",
    )
    part = next(p for p in letter.headers.walk() if p.get_content_type() == "text/calendar")
    assert (
        " ".join(part["Content-Type"].split()) == 'text/calendar; charset="UTF-8"; method="REQUEST"; component="VEVENT"'
    )
    assert part["Content-Transfer-Encoding"] == "base64"
    assert part["Content-Disposition"] is None
    attached = next(p for p in letter.headers.walk() if p.get_content_type() == "application/ics")
    assert attached.get_filename() == "invite.ics"
    assert attached.get_payload(decode=True).decode() == letter.calendar


def test_each_reader_has_an_own_event():
    send, introduction = sample("introduction", "booked")
    uids = set()
    for person in introduction.people:
        letter = read(compose(replace(send, to=person.id), introduction).data)
        own = token(SEED, person.id)
        lines = unfolded(letter.calendar.encode())
        assert f"UID:{uid(SEED, person.id, 0, 'example.org')}" in lines
        [organizer] = [line for line in lines if line.startswith("ORGANIZER")]
        assert organizer.endswith(f"mailto:intro+{own}@example.org")
        assert sum(line.startswith("ATTENDEE") for line in lines) == 3
        for other in {"1", "2", "3", EVERYBODY} - {person.id}:
            assert token(SEED, other) not in letter.calendar
        uids |= {line for line in lines if line.startswith("UID")}
    assert len(uids) == 3


def test_sequence_and_event_number_are_the_persons():
    send, introduction = sample("moved", "hour")
    ana = replace(introduction.people[0], invitation=Invitation(2, 5, START + timedelta(days=1), 45))
    lines = lines_of(send, replace(introduction, people=(ana, *introduction.people[1:])))
    assert f"UID:{uid(SEED, '1', 2, 'example.org')}" in lines
    assert {"SEQUENCE:5", "DTSTART:20261202T100000Z", "DTEND:20261202T104500Z"} <= set(lines)


def test_answers_in_calendars_are_kept():
    send, introduction = sample("moved", "people")
    people = tuple(
        replace(p, rsvp=r) for p, r in zip(introduction.people, (Rsvp.NONE, Rsvp.YES, Rsvp.MAYBE), strict=True)
    )
    lines = lines_of(send, replace(introduction, people=people))
    states = [re.search(r"PARTSTAT=([A-Z-]+)", line)[1] for line in lines if line.startswith("ATTENDEE")]
    assert states == ["NEEDS-ACTION", "ACCEPTED", "TENTATIVE"]


def test_place_of_the_settings_has_its_link_and_position():
    lines = lines_of(*sample("introduction", "booked"))
    assert "GEO:51.5;-0.1" in lines
    assert "URL:https://grumpy.example" in lines
    assert r"LOCATION:Café Grumpy\, 2 Mill Lane\, London" in lines


def test_links_in_the_connectors_place_are_broken():
    send, introduction = sample("introduction", "booked")
    place = "my flat, see https://evil.example/x or call +44 20 7946 0123"
    introduction = replace(introduction, place=place, meeting=replace(introduction.meeting, place=place))
    letter = read(compose(send, introduction).data)
    assert "evil.example" not in letter.everything
    assert "evil[.]example/x" in letter.text
    assert "7946" not in letter.everything
    assert not [line for line in unfolded(letter.calendar.encode()) if line.startswith(("URL", "GEO"))]


def test_online_link_of_the_settings_works():
    send, introduction = sample("introduction", "booked")
    link = "https://meet.example.org/abcdefghijklmnopqrstuvwxyz"
    letter = read(compose(send, replace(introduction, meeting=replace(introduction.meeting, place=link))).data)
    assert link in letter.text.replace("\n", "")
    assert f"LOCATION:{link}" in unfolded(letter.calendar.encode())


def test_place_without_position_has_none():
    send, introduction = sample("introduction", "booked")
    policy = replace(introduction.policy, places=(Place("Café Grumpy"),))
    lines = lines_of(send, replace(introduction, policy=policy))
    assert not [line for line in lines if line.startswith(("URL", "GEO"))]
