"""The mailbox door, against a real Dovecot on loopback."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from imapclient.exceptions import IMAPClientError

from assistant.adapters import clock, imap_in
from assistant.adapters.imap_folder import Folder, Place, reached
from assistant.adapters.imap_in import ImapIn
from assistant.adapters.rows import Outgoing, Turn
from assistant.adapters.server import Server
from assistant.adapters.store import Store
from assistant.errors import TryAgain
from assistant.mail.address import House
from tests.adapters.dovecot import Mailbox, dovecot
from tests.adapters.store_contract import NOW
from tests.servers import install

HOUSE = House("intro@assist.example", "+", "Intro Assistant")


def message(subject: str, *headers: str, body: str = "hello") -> bytes:
    fields = headers or ("To: intro@assist.example",)
    return "\r\n".join((f"Subject: {subject}", "From: mike@connect.example", *fields, "", body, "")).encode()


# ------------------------------------------------------------------ without a server


@pytest.mark.parametrize(
    ("name", "value", "ours"),
    [
        ("To", "Intro <INTRO@assist.example>, ana@a.example", True),
        ("Cc", "ana@a.example, intro+Token@assist.example", True),
        ("Delivered-To", "intro+token@assist.example", True),
        ("X-Original-To", "intro@assist.example", True),
        ("Envelope-To", "intro@assist.example", True),
        ("X-Forwarded-To", "other@x.example, intro@assist.example", True),
        ("To", "intro@other.example", False),
        ("To", "introduction@assist.example", False),
        ("From", "intro@assist.example", False),
        ("Subject", "intro@assist.example", False),
        ("To", "(" * 3000, False),
    ],
)
def test_what_reached_us(name: str, value: str, ours: bool):
    assert reached(((name, value),), HOUSE) is ours


def test_a_place_is_remembered_in_words():
    place = Place(7, 42, NOW)
    assert Place.read(str(place)) == place


# ------------------------------------------------------------------ with one


@pytest.fixture(scope="module")
def server():
    install()
    with dovecot() as mailbox:
        yield mailbox


@pytest.fixture
def mailbox(server: Mailbox):
    with server.program() as client:
        for _, _, folder in client.list_folders():
            client.select_folder(folder)
            client.delete_messages(client.search())
            client.expunge()
            if folder != "INBOX":
                client.unselect_folder()
                client.delete_folder(folder)
    return server


@pytest.fixture
def door(mailbox: Mailbox, tmp_path: Path):
    """Makes doors to that mailbox on one data folder."""
    made: list[ImapIn] = []

    def make(port: int = mailbox.port, password: str = "geheim", **more: object) -> ImapIn:
        at = Server("127.0.0.1", port, "none", "intro", lambda: password)
        made.append(ImapIn(at, Store(tmp_path, clock.now), HOUSE, **more))
        return made[-1]

    yield make
    for one in made:
        one.stop()


@pytest.fixture
def kept(tmp_path: Path):
    """The subjects of what is in the store."""
    store = Store(tmp_path, clock.now)
    yield lambda: [raw.split(b"\r\n")[0][9:].decode() for (raw,) in store.rows("SELECT raw FROM inbox ORDER BY line")]
    store.close()


@pytest.fixture
def turned(tmp_path: Path):
    """Take a turn for all that waits: it is acted on, but for what is named, which is ignored."""
    store = Store(tmp_path, clock.now)

    def turned(*ignored: str) -> None:
        while cause := store.next_cause(clock.now()):
            name, now = cause.raw.split(b"\r\n")[0][9:].decode(), clock.now()
            letter = Outgoing("", cause.id, "help", 1, f"<{cause.id}@x.example>", "", "mike@connect.example", b"hi")
            store.finish(Turn(cause, now, letters=() if name in ignored else (letter,)))

    yield turned
    store.close()


Make = Callable[..., ImapIn]
Kept = Callable[[], list[str]]
Turned = Callable[..., None]


def until(true: Callable[[], object], seconds: float = 10) -> None:
    """Wait for what another thread does."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


@pytest.mark.slow
class TestDovecot:
    def test_only_what_is_for_us_and_came_after_the_first_start_is_touched(
        self, door: Make, kept: Kept, turned: Turned, mailbox: Mailbox
    ):
        mailbox.deliver(message("long ago"))
        one = door()
        assert one.once() == 0
        mailbox.deliver(message("for us"), message("private", "To: mike@connect.example"), message("for us too"))
        assert one.once() == 2
        assert kept() == ["for us", "for us too"]
        turned()
        assert one.once() == 0
        assert mailbox.subjects() == [("long ago", False), ("private", False)]
        assert mailbox.subjects("Introductions") == [("for us", False), ("for us too", False)]
        assert one.once() == 0

    def test_what_is_ignored_or_waits_stays_as_it_is(self, door: Make, kept: Kept, turned: Turned, mailbox: Mailbox):
        one = door()
        one.once()
        mailbox.deliver(message("a stranger's"), message("a friend's"))
        assert one.once() == 2
        turned("a stranger's")
        mailbox.deliver(message("later"))
        assert one.once() == 1
        assert mailbox.subjects() == [("a stranger's", False), ("later", False)]
        assert mailbox.subjects("Introductions") == [("a friend's", False)]
        assert door().once() == 0
        assert kept() == ["a stranger's", "a friend's", "later"]

    def test_what_cannot_be_moved_stays_and_somebody_is_told(
        self, door: Make, turned: Turned, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
    ):
        told: list[str] = []
        one = door(done="no/such\x01name", trouble=told.append)
        one.once()
        mailbox.deliver(message("for us"))
        one.once()
        turned()
        assert [one.once(), one.once()] == [0, 0]
        assert mailbox.subjects() == [("for us", False)]
        assert len(told) == 1

    def test_where_nothing_is_moved_it_is_flagged(self, door: Make, kept: Kept, turned: Turned, mailbox: Mailbox):
        one = door(done="")
        one.once()
        mailbox.deliver(message("for us"), message("private", "To: mike@connect.example"))
        assert one.once() == 1
        turned()
        assert one.once() == 0
        assert mailbox.subjects() == [("for us", True), ("private", False)]
        assert kept() == ["for us"]

    def test_what_somebody_has_read_is_taken_all_the_same(self, door: Make, kept: Kept, mailbox: Mailbox):
        one = door()
        one.once()
        mailbox.deliver(message("seen by a person"))
        with mailbox.program() as client:
            client.select_folder("INBOX")
            client.add_flags(client.search(), [b"\\Seen"])
        assert one.once() == 1
        assert kept() == ["seen by a person"]

    def test_mail_is_taken_as_it_comes_and_the_door_ends_when_told(
        self, door: Make, kept: Kept, turned: Turned, mailbox: Mailbox
    ):
        commits: list[int] = []
        one = door(committed=lambda: commits.append(1))
        one.start()
        assert one.opened(10)
        for n in range(3):
            began = time.monotonic()
            mailbox.deliver(message(f"letter {n}"))
            until(lambda n=n: len(kept()) == n + 1)
            assert time.monotonic() - began < 2
        assert len(commits) == 3
        turned()
        until(lambda: len(mailbox.subjects("Introductions")) == 3)
        began = time.monotonic()
        one.stop()
        assert time.monotonic() - began < 3

    def test_after_a_crash_between_commit_and_move_nothing_is_taken_twice(
        self, door: Make, kept: Kept, turned: Turned, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
    ):
        one = door()
        one.once()
        mailbox.deliver(message("for us"))
        with monkeypatch.context() as patch:
            patch.setattr(Folder, "_put_away", lambda *_: (_ for _ in ()).throw(OSError("cut off")))
            with pytest.raises(TryAgain, match="cut off"):
                one.once()
        assert kept() == ["for us"]
        assert mailbox.subjects() == [("for us", False)]
        turned()
        assert door().once() == 0
        assert kept() == ["for us"]
        assert mailbox.subjects("Introductions") == [("for us", False)]

    def test_a_new_uidvalidity_loses_nothing_and_takes_nothing_twice(self, door: Make, kept: Kept, mailbox: Mailbox):
        mailbox.deliver(message("long ago"))
        time.sleep(1.1)  # INTERNALDATE has whole seconds
        one = door(done="")
        one.once()
        mailbox.deliver(message("before"))
        assert one.once() == 1
        mailbox.renumber()
        mailbox.deliver(message("after"))
        assert one.once() == 1
        assert sorted(kept()) == ["after", "before"]
        assert ("long ago", False) in mailbox.subjects()

    def test_what_is_too_big_is_not_fetched_and_stays(self, door: Make, kept: Kept, mailbox: Mailbox):
        told: list[str] = []
        one = door(max_size=20_000, trouble=told.append)
        one.once()
        mailbox.deliver(message("big", body="x\r\n" * 10_000), message("small"))
        assert one.once() == 1
        assert kept() == ["small"]
        assert mailbox.subjects() == [("big", False), ("small", False)]
        assert len(told) == 1

    def test_one_bad_message_never_stops_the_rest(
        self, door: Make, kept: Kept, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
    ):
        told: list[str] = []
        one = door(trouble=told.append)
        one.once()
        fetch = imap_in.IMAPClient.fetch

        def refuses_one(client, uids, fields):
            if fields == ["BODY.PEEK[]"] and b"bad" in fetch(client, uids, fields)[uids[0]][b"BODY[]"]:
                raise IMAPClientError("internal error")
            return fetch(client, uids, fields)

        monkeypatch.setattr(imap_in.IMAPClient, "fetch", refuses_one)
        mailbox.deliver(message("good"), message("bad"), message("good too"))
        assert [one.once() for _ in range(4)] == [2, 0, 0, 0]
        assert kept() == ["good", "good too"]
        assert mailbox.subjects() == [("good", False), ("bad", False), ("good too", False)]
        assert len(told) == 1
        mailbox.deliver(message("later"))
        assert one.once() == 1

    def test_hostile_headers_steer_no_command(self, door: Make, turned: Turned, mailbox: Mailbox):
        one = door()
        one.once()
        evil = '<a"\\ {3}@x> A1 DELETE INBOX'
        mailbox.deliver(message("evil", "To: intro@assist.example", f"Message-ID: {evil}", f"References: {evil}"))
        assert one.once() == 1
        turned()
        one.once()
        assert mailbox.subjects("Introductions") == [("evil", False)]

    def test_more_than_one_batch(self, door: Make, kept: Kept, mailbox: Mailbox):
        one = door()
        one.once()
        mailbox.deliver(*(message(f"letter {n}") for n in range(45)))
        assert one.once() == 45
        assert kept() == [f"letter {n}" for n in range(45)]

    def test_a_wrong_password_is_told_in_words(self, door: Make):
        with pytest.raises(TryAgain, match="refuses the login"):
            door(password="falsch").once()
        assert "refuses the login" in door(password="falsch").check()
        assert door().check() == ""
        assert "does not work" in door(folder="Nowhere").check()

    def test_a_refused_login_is_told_to_the_operator(self, door: Make):
        refused: list[int] = []
        door(password="falsch", refused=lambda: refused.append(1)).start()
        until(lambda: refused)
        with pytest.raises(TryAgain):
            door(port=1, refused=lambda: refused.append(2)).once()
        assert refused == [1]

    def test_nobody_there_is_told_once_and_tried_again(self, door: Make):
        told: list[str] = []
        one = door(port=1, trouble=told.append)
        one.start()
        until(lambda: told)
        assert not one.opened(0)
        one.stop()
        assert len(told) == 1


@pytest.mark.slow
def test_a_server_without_idle_and_move_is_polled_and_copied_from(tmp_path: Path, turned: Turned):
    install()
    with dovecot("IMAP4rev1 UIDPLUS") as mailbox:
        at = Server("127.0.0.1", mailbox.port, "none", "intro", lambda: "geheim")
        one = ImapIn(at, Store(tmp_path, clock.now), HOUSE, poll=timedelta(seconds=0.1))
        one.start()
        assert one.opened(10)
        mailbox.deliver(message("private", "To: mike@connect.example"), message("for us"))
        until(lambda: turned() or mailbox.subjects("Introductions"))
        assert mailbox.subjects("Introductions") == [("for us", False)]
        until(lambda: mailbox.subjects() == [("private", False)])
        one.stop()


@pytest.mark.slow
def test_a_connection_that_breaks_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    install()
    monkeypatch.setattr(imap_in, "_PAUSES", (0.1,))
    told: list[str] = []
    with dovecot() as mailbox, Store(tmp_path, clock.now) as reader:
        at = Server("127.0.0.1", mailbox.port, "none", "intro", lambda: "geheim")
        one = ImapIn(at, Store(tmp_path, clock.now), HOUSE, trouble=told.append)
        one.start()
        assert one.opened(10)
        mailbox.hang_up()
        until(lambda: told)
        mailbox.deliver(message("for us"))
        until(lambda: reader.rows("SELECT 1 FROM inbox"))
        one.stop()
