"""Every letter: its headers and recipients, what it must not tell, and that it can be answered."""

from __future__ import annotations

import email.utils
import re
from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.introductions.events import Send
from assistant.introductions.model import CONNECTOR, EVERYBODY, About, Consent, Gone, Letter, Sent
from assistant.mail import samples
from assistant.mail.address import Mailbox, message_id, never_token, parse_mailboxes, token, uid
from assistant.mail.compose import Matter
from assistant.mail.message import bare, parse, plain_text
from assistant.mail.quoting import new_text
from tests.mail.letters import ALL, SEED, compose, composer, read, sample, title

every_letter = pytest.mark.parametrize(("send", "introduction"), ALL, ids=title)
BEFORE = [(s, i) for s, i in ALL if i.introduced_at is None and s.to != CONNECTOR]
ANA = token(SEED, "1")
BARE = re.compile(r"^\W*(yes|no|later|never|unsubscribe|stop|go|undo|forget me)\W*$", re.IGNORECASE | re.MULTILINE)


@every_letter
def test_headers_of_every_letter(send, introduction):
    out = compose(send, introduction)
    headers = read(out.data).headers
    own = f"intro+{token(SEED, send.to)}@example.org"
    reader = introduction.person(send.to)
    assert (out.sender, out.recipient, out.message_id) == (own, reader.address, headers["Message-ID"])
    [writer] = parse_mailboxes(headers["From"])
    name = "Intro Assistant" if send.to == CONNECTOR else "Mike Haberman via Intro Assistant"
    assert writer == Mailbox(name, own)
    assert headers["X-Introduction"] == f"sample; letter={send.letter.value}"
    assert headers["X-Auto-Response-Suppress"] == "DR, RN, NRN, AutoReply"
    assert headers["Auto-Submitted"] == "auto-replied"
    assert email.utils.parsedate_to_datetime(headers["Date"]) == samples.NOW
    unsubscribe = None if send.to == CONNECTOR else f"<mailto:intro+{never_token(SEED, send.to)}@example.org>"
    assert headers["List-Unsubscribe"] == unsubscribe
    assert "Precedence" not in headers
    assert "Sender" not in headers
    assert len(set(headers.keys())) == len(headers.keys())


@every_letter
def test_body_of_every_letter(send, introduction):
    data = compose(send, introduction).data
    letter = read(data)
    assert letter.text.startswith("Hello ")
    assert max(map(len, letter.text.splitlines())) < 72
    assert not BARE.search(letter.text)
    assert "!" not in letter.text
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert {p["Content-Transfer-Encoding"] for p in letter.headers.walk() if p.get_content_maintype() == "text"} <= {
        "quoted-printable",
        "base64",
    }


@every_letter
def test_same_arguments_same_bytes(send, introduction):
    again = composer().compose(send, introduction, SEED, samples.NOW)
    assert again == compose(send, introduction)


@pytest.mark.parametrize(("send", "introduction"), BEFORE, ids=title)
def test_before_all_agreed_one_reader_and_nothing_of_the_others(send, introduction):
    letter = read(compose(send, introduction).data)
    assert [box.address for box in parse_mailboxes(letter.headers["To"])] == ["ana@a.example"]
    assert letter.headers["Reply-To"] is None
    domain = "example.org"
    for id in ("2", "3", CONNECTOR, EVERYBODY):
        secrets = [token(SEED, id), never_token(SEED, id), uid(SEED, id, 0, domain)]
        secrets += [message_id(SEED, id, name.value, 1, domain).strip("<>") for name in Letter]
        assert not [secret for secret in secrets if secret in letter.everything]
    assert "ben@b.example" not in letter.everything
    assert "carla@c.example" not in letter.everything
    assert "Carla" not in letter.everything  # optional: "perhaps one more"


@pytest.mark.parametrize("name", ["introduction", "moved", "cancelled"])
def test_letters_to_several_reach_everybody_and_never_show_a_personal_token(name):
    about = {"introduction": "booked", "moved": "hour", "cancelled": "all"}[name]
    send, introduction = sample(name, about)
    for person in introduction.people:
        letter = read(compose(replace(send, to=person.id), introduction).data)
        addresses = [p.address for p in introduction.people]
        assert [box.address for box in parse_mailboxes(letter.headers["To"])] == addresses
        meeting = f"intro+{token(SEED, EVERYBODY)}@example.org"
        assert [box.address for box in parse_mailboxes(letter.headers["Reply-To"])] == [*addresses, meeting]
        for other in {"1", "2", "3"} - {person.id}:
            assert token(SEED, other) not in letter.everything


def test_who_was_taken_off_is_written_to_alone():
    send, introduction = sample("cancelled", "you")
    people = (replace(introduction.people[0], out=True), *introduction.people[1:])
    letter = read(compose(send, replace(introduction, people=people)).data)
    assert [box.address for box in parse_mailboxes(letter.headers["To"])] == ["ana@a.example"]
    assert letter.headers["Reply-To"] is None
    assert "ben@b.example" not in letter.everything


def test_joining_connector_is_introduced_too():
    send, introduction = sample("introduction", "booked")
    introduction = replace(introduction, joins=True)
    to_ana = read(compose(send, introduction).data)
    assert "mike@connect.example" in to_ana.headers["To"]
    invitation = introduction.people[0].invitation
    introduction = replace(introduction, connector=replace(introduction.connector, invitation=invitation))
    to_mike = read(compose(replace(send, to=CONNECTOR), introduction).data)
    assert to_mike.headers["From"].startswith('"Intro Assistant"')
    assert "List-Unsubscribe" not in to_mike.headers
    assert "METHOD:REQUEST" in to_mike.calendar


@every_letter
def test_a_reply_that_quotes_the_letter_without_marks_has_only_its_own_words(send, introduction):
    letter = read(compose(send, introduction).data)
    own = "Gladly, Tuesday at 3."
    assert new_text(bare(f"{own}\n\n{letter.text}"), letter.text).strip() == own
    html = f"Content-Type: text/html; charset=utf-8\n\n<p>{own}</p>{letter.html}"
    assert new_text(parse(html.encode()), letter.text).strip() == own


# ------------------------------------------------------------------ the ask


def words(text: str) -> int:
    return len(text.split())


def test_ask_is_short_besides_the_connectors_own_words():
    letter = read(compose(*sample("ask")).data)
    own = "\n".join(line for line in letter.text.splitlines() if not line.startswith("    "))
    *_, notice = own.strip().split("\n\n")
    assert words(own) < 120
    assert 30 <= words(notice) <= 50


def test_ask_says_who_asks_what_until_when_and_how_to_answer():
    letter = read(compose(*sample("ask")).data)
    text = " ".join(letter.text.split())
    for said in (
        "Mike Haberman asked me, Intro Assistant (a program)",
        "Ben Ode",
        '"Both of you measure water in the ground."',
        '"Ben maps dry fields."',
        "60 minutes",
        "Wednesday 9 December 2026",
        "mike@connect.example",
        "365 days",
        '"forget me"',
        "operator@example.org",
    ):
        assert said in text
    for answer in ("yes", "no", "later", "never"):
        assert f'href="mailto:intro+{ANA}@example.org?subject={answer}"' in letter.html


def test_what_the_connector_wrote_is_shown_as_the_connectors_and_harmless():
    send, introduction = sample("ask")
    spam = (
        "Your account is suspended! https://evil.example/a www.evil.example evil.example/b call +1 555 0100 123 <form>"
    )
    ben = replace(introduction.people[1], blurb=spam + " x" * 400)
    letter = read(compose(send, replace(introduction, people=(introduction.people[0], ben))).data)
    assert "Mike writes:" in letter.text
    [shown] = re.findall(r'^    Ben Ode: "(.*?)"$', letter.text, re.MULTILINE | re.DOTALL)
    assert len(" ".join(shown.split())) <= 500
    assert "evil.example" not in letter.everything
    assert "555" not in letter.everything
    assert "<form" not in letter.html
    assert set(re.findall(r'href="(\w+):', letter.html)) == {"mailto"}


def test_without_plus_addresses_everything_is_the_plain_address_and_no_mailto_is_offered():
    send, introduction = sample("introduction", "booked")
    for sent, about in ((Send(Letter.ASK, "1", 1), samples.asked()), (send, introduction)):
        out = compose(sent, about, "")
        letter = read(out.data)
        assert out.sender == "intro@example.org"
        assert letter.headers["List-Unsubscribe"] == "<mailto:intro@example.org?subject=never>"
        assert set(re.findall(r"intro[^@\s]*@example\.org", letter.everything)) == {"intro@example.org"}
        assert "href" not in letter.html
        assert "yes / no" not in letter.text


LAST_WORDS = [
    ("closed", "not_this_time", "1"),
    ("noted", "longer", "1"),
    ("report", "closed", "c"),
    ("report", "longer", "c"),
]


REFUSALS = [{"consent": Consent.NO}, {"gone": Gone.NEVER}, {"gone": Gone.FORGOTTEN}, {"suppressed": True}]
ERASED = {"gone": Gone.FORGOTTEN, "name": "", "address": "", "blurb": ""}


@pytest.mark.parametrize(
    ("letter", "about", "to", "answer"),
    [
        *[(*last, answer) for last in LAST_WORDS for answer in (*REFUSALS, ERASED)],
        *[("status", "", "c", answer) for answer in REFUSALS],
        ("which", "meant", "1", ERASED),
    ],
)
def test_the_same_words_after_a_no_a_never_a_forgetting_and_silence(letter, about, to, answer):
    """Neither people nor connector can tell one from the other."""
    send, silent = sample(letter, about, to)
    ben = replace(silent.people[1], **answer)
    changed = replace(silent, people=(silent.people[0], ben, silent.people[2]))
    assert compose(send, silent).data == compose(send, changed).data


def test_with_who_no_letter_promises_that_a_no_stays_between_us():
    who = replace(samples.asked().policy, tell_who=True)
    for send, introduction in ALL:
        text = " ".join(read(compose(send, replace(introduction, policy=who)).data).text.split())
        assert "between us" not in text


# ------------------------------------------------------------------ threads


def test_thread_holds_our_earlier_letters_to_that_reader():
    introduction = samples.asked()
    day = timedelta(days=1)
    had = (
        Sent(Letter.ASK, 1, samples.NOW),
        Sent(Letter.REMINDER, 2, samples.NOW + day, About.UNANSWERED),
    )
    ana = replace(introduction.people[0], sent=had)
    introduction = replace(introduction, people=(ana, *introduction.people[1:]))
    send = Send(Letter.REMINDER, "1", 2, About.UNANSWERED)
    headers = read(compose(send, introduction).data).headers
    ids = [message_id(SEED, "1", "ask", 1, "example.org"), message_id(SEED, "1", "reminder", 1, "example.org")]
    assert headers["References"].split() == ids
    assert headers["In-Reply-To"] == ids[-1]
    assert headers["Message-ID"] == message_id(SEED, "1", "reminder", 2, "example.org")


def test_letters_to_a_dead_address_are_not_in_the_thread():
    introduction = samples.asked()
    ana = replace(introduction.people[0], sent=(Sent(Letter.ASK, 1, samples.NOW, About.DEAD),))
    introduction = replace(introduction, people=(ana, *introduction.people[1:]))
    assert "References" not in read(compose(Send(Letter.ASK, "1", 2), introduction).data).headers


def test_the_letter_that_caused_the_turn_is_named_only_to_its_writer():
    introduction = samples.asked()
    answer = Send(Letter.NOTED, "1", 1, About.NO, answering=True)
    assert (
        read(compose(answer, introduction, in_reply_to="<a@a.example>").data).headers["In-Reply-To"] == "<a@a.example>"
    )
    report = Send(Letter.REPORT, CONNECTOR, 1, About.CLOSED)
    headers = read(compose(report, introduction, in_reply_to="<a@a.example>").data).headers
    assert "In-Reply-To" not in headers
    assert headers["Auto-Submitted"] == "auto-generated"


def test_hostile_id_of_an_incoming_letter_is_left_out():
    send = Send(Letter.NOTED, "1", 1, About.NO, answering=True)
    for hostile in ("<a@b>\r\nBcc: x@y.example", "a@b", "<>", "<" + "a" * 300 + ">", "<ä@b>"):
        assert "In-Reply-To" not in read(compose(send, samples.asked(), in_reply_to=hostile).data).headers


# ------------------------------------------------------------------ letters of no introduction


@pytest.mark.parametrize(("name", "matter"), list(samples.alone()))
def test_letters_of_no_introduction(name, matter):
    out = composer().alone(name, samples.MIKE, "in-7", SEED, samples.NOW, matter, in_reply_to="<q@connect.example>")
    letter = read(out.data)
    assert (out.introduction, out.person, out.sender, out.n) == ("", "in-7", "", 1)
    assert letter.headers["From"] == '"Intro Assistant" <intro@example.org>'
    assert letter.headers["X-Introduction"] == f"-; letter={name}"
    assert letter.headers["In-Reply-To"] == "<q@connect.example>"
    assert "List-Unsubscribe" not in letter.headers
    assert max(map(len, letter.text.splitlines())) < 72


def test_status_of_all_tells_no_single_answer():
    matter = Matter(views=next(m.views for _, m in samples.alone() if m.views))
    text = read(composer().alone("status", samples.MIKE, "in-7", SEED, samples.NOW, matter).data).text
    assert "nothing has left yet" in text
    assert "answers count until Wednesday 9 December 2026" in " ".join(text.split())
    assert "yes" not in text
    assert "declined" not in text


def test_export_hangs_on_a_status_to_a_person():
    letter = read(compose(Send(Letter.STATUS, "1", 1), samples.asked(), export=b'{"address": "ana@a.example"}').data)
    assert letter.parts[-1] == "application/json"
    assert "attached file" in " ".join(letter.text.split())


def test_the_meeting_link_is_the_same_for_all_and_cannot_be_guessed():
    found = set()
    for send, introduction in (s for s in ALL if s[0].letter is Letter.MOVED and s[0].invitation):
        meeting = replace(introduction.meeting, place="https://meet.example.com/{id}")
        letter = read(compose(send, replace(introduction, meeting=meeting)).data)
        in_calendar = letter.calendar.replace("\r\n ", "")
        found |= set(re.findall(r"https://meet\.example\.com/[^\s.,<\\]*", letter.text + in_calendar))
    [link] = found
    assert re.fullmatch(r"https://meet\.example\.com/[a-z2-7]{16,}", link)


@every_letter
def test_the_plain_text_of_our_letters_is_found_without_reading_the_rest(send, introduction):
    data = compose(send, introduction).data
    assert plain_text(data).strip() == parse(data).text.strip()
