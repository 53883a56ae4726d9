"""A whole introduction on a mailbox: `assistant serve` beside a real Dovecot, by a settings file of ten lines."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.adapters.dovecot import Mailbox, dovecot
from tests.outside import Assistant, World, until
from tests.servers import install
from tests.stories.cast import AUTHSERV, Mail

pytestmark = pytest.mark.slow

SETTINGS = """
[assistant]
address = "intro@assist.example"
operator = "op@assist-operator.example"
[connectors]
allow = ["mike@connect.example"]
[asking]
hold = "0s"
daytime = ""
[incoming.imap]
host = "127.0.0.1"
port = {imap}
tls = "none"
username = "intro"
password = {{ file = "password" }}
[outgoing]
host = "127.0.0.1"
port = {smtp}
tls = "none"
"""
REQUEST = "Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors."


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    install()
    with dovecot() as mailbox:
        yield mailbox


@pytest.fixture
def world(mailbox: Mailbox) -> Iterator[World]:
    def post(mail: Mail) -> None:
        for recipient in mail.recipients:
            mailbox.bring(mail.sender, recipient, mail.raw)

    world = World(post)
    yield world
    world.close()


@pytest.fixture
def assistant(mailbox: Mailbox, world: World, tmp_path: Path) -> Iterator[Assistant]:
    file = tmp_path / "assistant.toml"
    file.write_text(SETTINGS.format(imap=mailbox.port, smtp=world.port))
    secret(tmp_path, "geheim")
    assistant = Assistant(file)
    yield assistant
    assistant.close()


def secret(folder: Path, password: str) -> None:
    (folder / "password").write_text(password)
    (folder / "password").chmod(0o600)


def mail(subject: str, sender: str, to: str, words: str = "hello") -> bytes:
    return f"Subject: {subject}\r\nFrom: {sender}\r\nTo: {to}\r\n\r\n{words}\r\n".encode()


def test_an_introduction_from_the_request_to_the_calendars(
    mailbox: Mailbox, world: World, assistant: Assistant
) -> None:
    mailbox.deliver(mail("older", "mike@connect.example", "intro@assist.example", REQUEST))
    assert "broken" not in assistant.says("check")
    assistant.start()

    mailbox.bring("ana@a.example", "me@assist.example", mail("private", "ana@a.example", "me@assist.example"))
    mailbox.bring("shop@shop.example", "intro@assist.example", mail("news", "shop@shop.example", "all@shop.example"))
    world.says("mallory", REQUEST, "subject let me in")
    world.says("mike", REQUEST)
    challenge = world.letter("mike", "challenge")
    world.says("mike", "go", to=challenge)
    world.letter("mike", "acknowledge")
    ana, ben = world.letter("ana", "ask"), world.letter("ben", "ask")
    for ask, other in ((ana, "ben@"), (ben, "ana@")):
        assert other not in ask.raw.decode()

    world.says("ana", "Yes, gladly. Any afternoon suits me.", to=ana)
    until(lambda: len(mailbox.subjects("Introductions")) == 3, "the request, the go and the yes are put away")
    assert assistant.end() == 0
    world.says("ben", "yes", to=ben)  # while nobody is there
    assistant.start()
    invited = {who: world.letter(who, "introduction") for who in ("ana", "ben")}
    world.letter("mike", "report")
    assert all(got.calendar and got.start for got in invited.values())
    assert invited["ana"].start == invited["ben"].start
    assert invited["ana"].ics("UID") != invited["ben"].ics("UID")

    until(lambda: len(assistant.events("sent")) == len(world.letters()), "the store knows what has left")
    assistant.end(signal.SIGKILL)
    world.says("ana", "Accepted: coffee", "accept", to=invited["ana"])
    assistant.start()
    until(lambda: len(mailbox.subjects("Introductions")) == 5, "both yeses and the acceptance are put away")
    (one,) = assistant.tells("list")
    assert one["state"] == "booked"
    people = assistant.tells("show", one["id"])["people"]
    assert {person["name"]: person["rsvp"] for person in people if person["role"] == "required"} == {
        "Ana Ruiz": "yes",
        "Ben Okafor": "none",
    }
    assert assistant.says("replay")

    assert mailbox.subjects() == [(name, False) for name in ("older", "private", "news", "let me in")]
    assert sorted(world.letters()) == sorted(
        [f"mike <- {name}" for name in ("challenge", "acknowledge", "report")]
        + [f"{who} <- {name}" for who in ("ana", "ben") for name in ("ask", "introduction")]
    )
    assert assistant.events("aside") + assistant.events("warning") == []
    assert assistant.end() == 0


def test_a_mailbox_that_refuses_the_login(mailbox: Mailbox, world: World, assistant: Assistant, tmp_path: Path) -> None:
    secret(tmp_path, "falsch")
    assistant.start()
    notice = world.letter("operator", "notice")
    assert "mailbox refused our login" in " ".join(notice.text.split())
    assert notice.sender == ""
    assert assistant.end() == 0
    secret(tmp_path, "geheim")
    assistant.start()
    world.says("mike", REQUEST)
    world.letter("mike", "challenge")
    assert world.letters() == ["operator <- notice", "mike <- challenge"]


def test_from_cron_and_where_the_mail_server_is_believed(mailbox: Mailbox, world: World, assistant: Assistant) -> None:
    with assistant.file.open("a") as file:
        file.write(f'[security]\nauthserv_id = "{AUTHSERV}"\n')
    assistant.says("run")  # the first start
    world.says("mallory", REQUEST, "subject let me in")
    world.says("mike", REQUEST, "bcc ana")
    assistant.says("run")
    assert sorted(world.letters()) == ["ana <- ask", "ben <- ask", "mike <- acknowledge"]
    assert mailbox.subjects() == [("let me in", False)]
    assert mailbox.subjects("Introductions") == [("An introduction", False)]
    world.says("ana", "no", to=world.letter("ana", "ask"))
    assistant.says("run")
    assert world.letters()[3:] == ["ana <- noted"]
