"""A whole introduction beside a real Postfix that brings us mail by LMTP or by a pipe, and takes our letters."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.adapters.postfix import AUTHSERV, USER, Postfix, installed, postfix
from tests.outside import Assistant, World, until
from tests.servers import install
from tests.stories.cast import Mail

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.geteuid() != 0, reason="Postfix is started by root only: sudo make slow"),
]

SETTINGS = """
[assistant]
address = "intro@assist.example"
[connectors]
allow = ["*@connect.example"]
[asking]
hold = "0s"
daytime = ""
[incoming.smtp]
listen = "unix:{root}/run/lmtp.sock"
protocol = "lmtp"
[outgoing]
host = "127.0.0.1"
port = {port}
tls = "none"
[security]
authserv_id = "{authserv}"
"""
REQUEST = "Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors."


class Beside:
    """The assistant, Postfix and the world, put together."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.world = World(self._post)
        self.server: Postfix
        self.assistant: Assistant

    def _post(self, mail: Mail) -> None:
        self.server.bring(mail.sender, mail.recipients, mail.raw)

    def settings(self, **more: object) -> None:
        """Write them, as the user that runs it."""
        file = self.root / "assistant.toml"
        given = {"root": self.root, "port": self.server.port, "authserv": AUTHSERV, **more}
        file.write_text(SETTINGS.format(**given))
        shutil.chown(file, USER)

    def by_lmtp(self) -> None:
        self.server.route(f"lmtp:unix:{self.root}/run/lmtp.sock")

    def by_pipe(self) -> None:
        self.server.route("intro:")


@pytest.fixture(scope="module")
def top() -> Iterator[Path]:
    """Where the assistant is installed."""
    with tempfile.TemporaryDirectory(prefix="opt-") as folder:
        Path(folder).chmod(0o755)
        installed(Path(folder))
        yield Path(folder)


@pytest.fixture
def beside(top: Path) -> Iterator[Beside]:
    install()
    with tempfile.TemporaryDirectory(prefix="postfix-") as folder:
        root = Path(folder)
        root.chmod(0o755)
        own = root / "own"
        own.mkdir()
        shutil.chown(own, USER)
        beside = Beside(own)
        with postfix(root, top, beside.world.port, frozenset({"mike@connect.example"})) as beside.server:
            beside.settings()
            owner = {"user": USER, "group": "postfix", "extra_groups": []}
            beside.assistant = Assistant(own / "assistant.toml", [str(top / "bin" / "assistant")], **owner)
            yield beside
            beside.assistant.close()
            beside.world.close()


WAYS = (Beside.by_lmtp, Beside.by_pipe)


@pytest.mark.parametrize("way", WAYS)
def test_an_introduction(beside: Beside, way: Callable[[Beside], None]) -> None:
    world, assistant = beside.world, beside.assistant
    way(beside)
    assistant.start()
    world.says("mallory", REQUEST)
    world.says("mike", REQUEST)
    world.letter("mike", "acknowledge")
    ana, ben = world.letter("ana", "ask"), world.letter("ben", "ask")
    assert ana.sender == ana.home
    world.says("ana", "Yes, gladly.", to=ana)
    world.says("ben", "yes", to=ben)
    invited = world.letter("ana", "introduction")
    world.letter("ben", "introduction")
    world.says("ana", "Accepted: coffee", "accept", to=invited)
    (one,) = assistant.tells("list")
    until(lambda: {p["rsvp"] for p in assistant.tells("show", one["id"])["people"]} == {"yes", "none"}, "accepted")
    assert sorted(world.letters()) == sorted(
        ["mike <- acknowledge", "mike <- report"]
        + [f"{who} <- {name}" for who in ("ana", "ben") for name in ("ask", "introduction")]
    )
    assert beside.server.waiting() == []
    assert assistant.events("aside") + assistant.events("warning") == []
    assert assistant.end() == 0


def test_nobody_is_believed_without_our_own_name(beside: Beside) -> None:
    world, assistant = beside.world, beside.assistant
    beside.by_lmtp()
    beside.settings(authserv="")
    assistant.start()
    world.says("mike", "Please introduce Emil Roth <emil@e.example> and Fay Amsel <fay@f.example>, both sail.")
    world.letter("mike", "challenge")
    assistant.end()
    beside.settings()
    assistant.start()
    world.says("nora", REQUEST)  # with the Authentication-Results that she made herself
    world.letter("nora", "challenge")
    world.says("mike", REQUEST)
    world.letter("mike", "acknowledge")
    world.letter("ben", "ask")
    assert not [line for line in world.letters() if line.startswith("nora") and "challenge" not in line]


@pytest.mark.parametrize("way", WAYS)
def test_an_address_that_is_dead(beside: Beside, way: Callable[[Beside], None]) -> None:
    way(beside)
    beside.world.smarthost.refused.add("ben@b.example")
    beside.assistant.start()
    beside.world.says("mike", REQUEST)
    beside.world.letter("ana", "ask")
    report = beside.world.letter("mike", "report")  # Postfix sent its report to the address that Ben's ask came from
    assert "Ben Okafor came back" in report.text
    beside.world.says("mike", "ben.okafor@f.example", to=report)
    beside.world.letter("ben.okafor@f.example", "ask")


def test_two_recipients_are_two_answers(beside: Beside) -> None:
    beside.by_lmtp()
    beside.assistant.start()
    beside.server.bring(
        "mike@connect.example",
        ("intro@assist.example", "intro+guessed@assist.example"),
        b"From: mike@connect.example\r\nTo: intro@assist.example\r\nSubject: help\r\n\r\nhelp\r\n",
    )
    beside.world.letter("mike", "help")
    until(lambda: not beside.server.waiting(), "all is delivered")
    answers = [line for line in beside.server.log() if "postfix/lmtp" in line and "status=sent (250" in line]
    assert len({line.partition("to=<")[2].partition(">")[0] for line in answers}) == 2, beside.server.log()
    assert len(beside.assistant.events("received")) == 1


def test_what_we_cannot_keep_now_is_brought_again(beside: Beside) -> None:
    beside.by_lmtp()
    beside.assistant.start()
    with sqlite3.connect(beside.root / "data" / "assistant.db", isolation_level=None) as busy:
        busy.execute("BEGIN IMMEDIATE")  # longer than the five seconds for which we wait
        beside.world.says("mike", "help")
        until(lambda: any("451 4.3.0" in why for why in beside.server.waiting()), "our 451")
        assert not beside.assistant.events("received")
        busy.execute("ROLLBACK")
    busy.close()
    beside.world.letter("mike", "help")
    until(lambda: not beside.server.waiting(), "it is delivered")
    assert len(beside.assistant.events("received")) == 1


def test_a_pipe_that_fails_keeps_the_mail(beside: Beside) -> None:
    beside.by_pipe()
    beside.assistant.start()
    good = (beside.root / "assistant.toml").read_text()
    (beside.root / "assistant.toml").write_text("this is no TOML")
    beside.world.says("mike", "help")
    until(beside.server.waiting, "it waits")
    (beside.root / "assistant.toml").write_text(good)
    beside.world.letter("mike", "help")
    until(lambda: not beside.server.waiting(), "it is delivered")
    assert beside.world.letters() == ["mike <- help"]  # and nobody got a bounce
