"""Finished bytes: no hostile name, subject or word writes a header or a recipient of its own."""

from __future__ import annotations

import email
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.introductions.model import CONNECTOR
from assistant.mail import samples
from assistant.mail.address import Mailbox, parse_mailboxes
from assistant.mail.finishing import Content, Heading, Unfit, finish
from tests.mail.letters import compose, read, sample

HOSTILE = (
    "A 💩 subject=?UTF-8?Q?=0A?=Bcc: injected@example.com",
    "A subject\n",
    "X-A: b\nBcc",
    "b\r\nBcc: evil@x.example\r\n\r\nbody",
    'bob" <evil@x.example>, "',
    "ä, " * 70,
    "=?utf-8?q?x?= <evil@x.example>",
    "a\x00b\x0bc\x0cd\x85e\u2028f\u2029g",
    "\u202egnp.exe",
    "名前" * 60,
    "\\",
    '"',
    "<>",
    "\ud800",
    "",
)
NAMES = ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "X-Auto-Response-Suppress", "X-Introduction"]


def heading(**changes) -> Heading:
    plain = Heading(
        sender=Mailbox("Mike", "intro+a@example.org"),
        to=(Mailbox("Ana", "ana@a.example"),),
        subject="Hello",
        at=samples.NOW,
        message_id="<a@example.org>",
        introduction="x; letter=ask",
    )
    return replace(plain, **changes)


def finished(**changes) -> email.message.Message:
    raw = finish(heading(**changes), Content("text\n", "<p>text</p>"), lambda part: "=_" + part)
    assert raw.isascii()
    assert b"\n" not in raw.replace(b"\r\n", b"")
    return email.message_from_bytes(raw)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_and_subjects(text):
    message = finished(
        subject=text,
        sender=Mailbox(text, "intro+a@example.org"),
        to=tuple(Mailbox(text, f"p{n}@a.example") for n in range(5)),
    )
    assert [name for name in message.keys() if name in NAMES or "bcc" in name.lower()] == NAMES  # noqa: SIM118
    assert [box.address for box in parse_mailboxes(message["To"])] == [f"p{n}@a.example" for n in range(5)]
    assert [box.address for box in parse_mailboxes(message["From"])] == ["intro+a@example.org"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_everywhere_in_an_introduction(text):
    for name, about in (("ask", ""), ("introduction", "booked"), ("acknowledge", "held")):
        send, plain = sample(name, about, "c" if name == "acknowledge" else "1")
        people = tuple(replace(p, name=text, blurb=text, city=text) for p in plain.people)
        connector = replace(plain.connector, name=text)
        hostile = replace(plain, people=people, connector=connector, reason=text, place=text)
        letter, before = read(compose(send, hostile).data), read(compose(send, plain).data)
        assert letter.headers.keys() == before.headers.keys()
        assert "evil@x.example" not in letter.everything
        assert "injected@example.com" not in letter.everything
        assert not [part for part in letter.headers.walk() if part.defects]
        assert max(map(len, letter.text.splitlines())) < 72


@given(st.text(max_size=80), st.text(max_size=80))
@settings(max_examples=60)
def test_any_name_and_subject_reads_back(name, subject):
    message = finished(subject=subject, to=(Mailbox(name, "ana@a.example"),))
    assert [box.address for box in parse_mailboxes(message["To"])] == ["ana@a.example"]


@pytest.mark.parametrize(
    "changes",
    [
        {"to": (Mailbox("", "a@b.example>, <evil@x.example"),)},
        {"to": (Mailbox("", "a@b.example\r\nBcc: evil@x.example"),)},
        {"message_id": "<a@b>\r\nBcc: evil@x.example"},
        {"introduction": "x\nBcc: evil@x.example"},
        {"unsubscribe": "mailto:a@b.example\nBcc: evil@x.example"},
        {"sender": Mailbox("", "not an address")},
    ],
)
def test_the_gate_holds_what_cleaning_does_not_see(changes):
    with pytest.raises(Unfit):
        finished(**changes)


def test_long_names_are_encoded_words_of_legal_length():
    raw = finish(heading(subject="名" * 150), Content("t\n", "<p>t</p>"), str)
    assert all(len(line) <= 78 for line in raw.split(b"\r\n"))


def test_connector_is_named_but_never_the_sender():
    for send, introduction in samples.letters():
        headers = read(compose(send, introduction).data).headers
        assert introduction.connector.address not in headers["From"]
        if send.to != CONNECTOR and not introduction.joins:
            assert introduction.connector.address not in headers["To"]
