"""Every kind of mail comes out as exactly one kind, in the shape that `explain --json` promises."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from assistant.mail.address import Mailbox
from assistant.mail.message import bare, parse
from assistant.reading import explained, incoming
from tests.reading.test_requests import CONTEXT

NOW = datetime(2026, 12, 7, 10, tzinfo=UTC)
KINDS = ("request", "answer", "instruction", "calendar", "bounce")


def mail(
    body: str,
    *,
    sender: str = "Ana <ana@a.example>",
    to: str = "intro+tok2@assist.example",
    headers: str = "",
    date: str = "+0000",
) -> bytes:
    head = f"From: {sender}\nTo: {to}\nSubject: Re: coffee\nDate: Mon, 7 Dec 2026 10:00:00 {date}\nMessage-ID: <1@a.example>\n"
    return f"{head}{headers}Content-Type: text/plain; charset=utf-8\n\n{body}\n".encode()


def explain(raw: bytes, **changes) -> dict:
    reading = incoming.read(parse(raw), None, replace(CONTEXT, **changes))
    found = explained.as_object("f", reading)
    assert json.loads(json.dumps(found)) == found
    assert explained.as_text("f", reading).startswith("f: ")
    assert [k for k in KINDS if found[k] is not None] == ([found["kind"]] if found["kind"] in KINDS else [])
    return found


def test_a_person_answers():
    found = explain(mail("Yes, gladly. Tuesday 15 December at 10."))
    assert found["kind"] == "answer"
    assert found["answer"]["intent"] == "yes"
    assert found["answer"]["windows"] == [{"start": "2026-12-15T10:00+00:00", "end": "2026-12-15T11:00+00:00"}]


def test_hours_are_shown_on_the_writers_clock():
    letter = parse(mail("Yes, gladly. Tuesday 15 December at 10.", date="+0530"))
    text = explained.as_text("f", incoming.read(letter, None, CONTEXT))
    assert "can: Tue 15 Dec 2026 10:00-11:00 (Asia/Kolkata)" in text


def test_as_overrides_the_guess():
    assert explain(mail("yes", sender="mike@connect.example"), as_="answer")["kind"] == "answer"
    assert explain(mail("introduce me to Ben <ben@b.example>"), as_="request")["request"]["mode"] == "self"
    assert explain(mail("I cannot make it, could we move it?"), as_="meeting")["answer"]["intent"] == "reschedule"


def test_bare_words_are_read_too():
    reading = incoming.read(bare("No, thank you.", now=NOW), None, replace(CONTEXT, as_="answer"))
    assert reading.kind == "answer"
    assert explained.as_object("-", reading)["answer"]["intent"] == "no"
    assert explained.as_object("-", reading)["from"] is None


def test_automatic_mail_is_never_an_answer():
    found = explain(mail("yes", headers="Auto-Submitted: auto-replied\n"))
    assert found["kind"] == "automatic"


def test_a_calendar_answer():
    ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:u1@assist.example\r\nDTSTAMP:20261207T100000Z\r\nDTSTART:20261215T100000Z\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@a.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    raw = f"From: ana@a.example\nTo: intro+tok2@assist.example\nSubject: Accepted\nDate: Mon, 7 Dec 2026 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/calendar; method=REPLY; charset=utf-8\n\n{ics}".encode()
    found = explain(raw)
    assert found["kind"] == "calendar"
    assert found["calendar"]["partstat"] == "ACCEPTED"
    assert found["calendar"]["uid"] == "u1@assist.example"


def test_people_may_ask_to_be_forgotten():
    found = explain(mail("Forget me."))
    assert found["instruction"] == {"name": "forget", "address": None, "sure": True}


def test_our_own_letter_coming_back_is_ignored():
    assert explain(mail("hello", sender="intro@assist.example"))["kind"] == "ignored"


def test_an_unreadable_file_has_the_same_shape():
    found = explained.unreadable("x.eml", "two From headers")
    assert found["kind"] == "unreadable"
    assert all(found[k] is None for k in (*KINDS, "from"))


@pytest.mark.parametrize(
    ("offset", "person_zone", "zone"),
    [
        ("+0000", "", "Europe/London"),
        ("+0100", "", "Etc/GMT-1"),
        ("+0530", "", "Asia/Kolkata"),
        ("-0500", "", "Etc/GMT+5"),
        ("+0530", "Asia/Tokyo", "Asia/Tokyo"),
    ],
)
def test_the_zone_of_the_writer(offset, person_zone, zone):
    message = parse(mail("yes", date=offset))
    assert incoming.writer_zone(message, replace(CONTEXT, person_zone=person_zone)) == zone


def test_a_date_far_from_the_receipt_says_nothing_of_the_zone():
    message = parse(mail("yes", date="+0100"))
    assert incoming.writer_zone(message, replace(CONTEXT, now=datetime(2026, 12, 20, tzinfo=UTC))) == "Europe/London"


KNOWN = (
    Mailbox("Carol Duarte", "carol@duarte.example"),
    Mailbox("Carl Ott", "carl@ott.example"),
    Mailbox("Carl Ude", "carl@ude.example"),
)


def test_a_name_is_looked_up_among_the_people_known():
    body = "Please introduce Ana Ruiz (ana@a.example) to Carol."
    found = explain(mail(body, sender="mike@connect.example", to="intro@assist.example"), known=KNOWN)["request"]
    assert [person["address"] for person in found["people"]] == ["ana@a.example", "carol@duarte.example"]
    assert found["sure"]


def test_two_that_fit_are_asked_about():
    body = "Please introduce Ana Ruiz (ana@a.example) to Carl."
    found = explain(mail(body, sender="mike@connect.example", to="intro@assist.example"), known=KNOWN)["request"]
    assert found["missing"] == [{"name": "Carl", "what": "person"}]
    assert not found["sure"]
