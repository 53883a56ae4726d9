"""The door, spoken to over real sockets, byte by byte where it matters."""

from __future__ import annotations

import asyncio
import smtplib
import socket
import stat
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from assistant.adapters.peers import UNIX, Limits, Misses, Trusted
from assistant.adapters.smtp_in import Door
from assistant.errors import ConfigError, DiskFull, TryAgain
from assistant.mail.address import House

HOUSE = House("intro@assist.example", "+", "Intro Assistant")
HELLO = b"EHLO peer.example\r\n"
MAIL = b"MAIL FROM:<mike@connect.example>\r\n"
RCPT = b"RCPT TO:<intro@assist.example>\r\n"
LETTER = b"From: mike@connect.example\r\nSubject: hello\r\n\r\nhello\r\n"
END = b".\r\n"


class Taken(NamedTuple):
    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    peer: str
    trusted: bool


class Talk:
    """A client that says exactly what it is told to."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    async def reply(self) -> str:
        """One whole reply; "" when the door has hung up."""
        lines = []
        async with asyncio.timeout(5):
            while line := await self.reader.readline():
                lines.append(line.decode())
                if line[3:4] != b"-":
                    break
        return "".join(lines).strip()

    async def say(self, words: bytes) -> str:
        self.writer.write(words)
        return await self.reply()

    async def begin(self, *commands: bytes) -> str:
        last = await self.reply()
        for command in commands:
            last = await self.say(command)
        return last

    async def letter(self, raw: bytes = LETTER, rcpt: bytes = RCPT, mail: bytes = MAIL) -> str:
        for command in (mail, rcpt, b"DATA\r\n"):
            answer = await self.say(command)
            if answer[0] not in "23":
                return answer
        return await self.say(raw + END)

    async def hung_up(self) -> bool:
        async with asyncio.timeout(5):
            try:
                return await self.reader.read() == b""
            except ConnectionResetError:
                return True


class Opened(NamedTuple):
    door: Door
    taken: list[Taken]
    talk: Callable[[], Awaitable[Talk]]


@asynccontextmanager
async def opened(listen: str = "127.0.0.1:0", accept=None, **more):
    taken: list[Taken] = []

    async def keep(*letter: object) -> None:
        taken.append(Taken(*letter))

    door = Door(HOUSE, accept or keep, **{"trusted": ("127.0.0.1",), **more})
    await door.open(listen)
    talks: list[Talk] = []

    async def talk() -> Talk:
        if listen.startswith("unix:"):
            streams = await asyncio.open_unix_connection(listen.removeprefix("unix:"))
        else:
            streams = await asyncio.open_connection("127.0.0.1", door.port)
        talks.append(Talk(*streams))
        return talks[-1]

    try:
        yield Opened(door, taken, talk)
    finally:
        for one in talks:
            one.writer.close()
        await door.close()


async def test_a_letter_is_taken_whole():
    async with opened() as (_, taken, talk):
        client = await talk()
        await client.begin(HELLO)
        assert (await client.letter(rcpt=b"RCPT TO:<intro+Token@assist.example>\r\n")).startswith("250")
        assert taken == [
            Taken("mike@connect.example", ("intro+Token@assist.example",), LETTER, "127.0.0.1", True),
        ]


async def test_a_common_client_is_understood():
    async with opened() as (door, taken, _):

        def send():
            with smtplib.SMTP("127.0.0.1", door.port) as smtp:
                smtp.sendmail("mike@connect.example", ["intro@assist.example"], ".one\n..two\n" + "x" * 5000)
                smtp.sendmail("", ["intro+t@assist.example"], "a bounce")

        await asyncio.to_thread(send)
        assert [(letter.sender, letter.raw) for letter in taken] == [
            ("mike@connect.example", b".one\r\n..two\r\n" + b"x" * 5000 + b"\r\n"),
            ("", b"a bounce\r\n"),
        ]


async def test_the_greeting_names_no_version():
    async with opened() as (_, _, talk):
        client = await talk()
        greeting = await client.begin()
        assert greeting == "220 localhost ESMTP"
        assert "AUTH" not in await client.say(HELLO)


async def test_nobody_is_looked_up_at_the_door():
    async with opened() as (_, _, talk):
        client = await talk()
        await client.begin(HELLO)
        verified = {
            await client.say(b"VRFY " + who + b"\r\n") for who in (b"intro@assist.example", b"<ana@a.example>", b"(")
        }
        assert verified == {"252 2.1.5 send it, and see"}
        assert (await client.say(b"EXPN everybody\r\n")).startswith("502")


@pytest.mark.parametrize(
    ("rcpt", "code"),
    [
        ("someone@else.example", "550"),
        ("introx@assist.example", "550"),
        ("intro@assist.example.evil.example", "550"),
        ("@assist.example:v@victim.example", "553"),
        ("v%victim.example@assist.example", "553"),
        ("victim.example!v@assist.example", "553"),
        ('"v@victim.example"@assist.example', "553"),
        ("intro+a b@assist.example", "553"),
        ("intro+" + "x" * 2000 + "@assist.example", "553"),
        ("intro+a\0b@assist.example", "553"),
        ("", "553"),
        ("<", "553"),
        ("INTRO+anything@Assist.Example", "250"),
        ("intro@assist.example", "250"),
    ],
)
async def test_recipients(rcpt: str, code: str):
    async with opened() as (_, _, talk):
        client = await talk()
        await client.begin(HELLO, MAIL)
        assert (await client.say(f"RCPT TO:<{rcpt}>\r\n".encode())).startswith(code)


@pytest.mark.parametrize("sender", ["a\0b@x.example", "a b@x.example", "x" * 2000 + "@x.example", "nobody", "(" * 900])
async def test_senders_that_are_none(sender: str):
    async with opened() as (_, _, talk):
        client = await talk()
        await client.begin(HELLO)
        assert (await client.say(f"MAIL FROM:<{sender}>\r\n".encode())).startswith("553")


@pytest.mark.parametrize(
    "sender", ["", "SRS0=HHH=TT=d.example=u@x.example", "prvs=1234=u@x.example", "b+a=d.example@[192.0.2.1]"]
)
async def test_senders_of_real_life(sender: str):
    async with opened() as (_, _, talk):
        client = await talk()
        await client.begin(HELLO)
        assert (await client.say(f"MAIL FROM:<{sender}> SIZE=1000 BODY=8BITMIME\r\n".encode())).startswith("250")


async def test_twenty_recipients_and_no_more():
    async with opened() as (_, taken, talk):
        client = await talk()
        await client.begin(HELLO, MAIL)
        answers = [await client.say(b"RCPT TO:<intro+%d@assist.example>\r\n" % n) for n in range(25)]
        assert [answer[:3] for answer in answers] == ["250"] * 20 + ["452"] * 5
        await client.say(b"DATA\r\n")
        await client.say(LETTER + END)
        assert len(taken[0].recipients) == 20


async def test_a_bounce_has_one_recipient():
    async with opened() as (_, taken, talk):
        client = await talk()
        await client.begin(HELLO, b"MAIL FROM:<>\r\n", RCPT)
        assert (await client.say(b"RCPT TO:<intro+t@assist.example>\r\n")).startswith("550")
        await client.say(b"DATA\r\n")
        await client.say(LETTER + END)
        assert (taken[0].sender, taken[0].recipients) == ("", ("intro@assist.example",))


# ------------------------------------------------------------------ letters that are refused


@pytest.mark.parametrize(
    "ending",
    [
        b"\n.\n", b"\n.\r\n", b"\r.\r", b"\r.\r\n", b"\r\n.\n", b"\r\n.\r", b"\r.\n", b"\n\r.\n\r", b"\r\n\0.\0\r\n",
        b"\r\n.\r\r\n", b"\r\r\n.\r\n",
    ],
)  # fmt: skip
async def test_smuggling_takes_nothing_and_hangs_up(ending: bytes):
    async with opened() as (_, taken, talk):
        client = await talk()
        await client.begin(HELLO, MAIL, RCPT, b"DATA\r\n")
        smuggled = b"MAIL FROM:<ceo@connect.example>\r\n" + RCPT + b"DATA\r\nevil\r\n"
        answer = await client.say(b"Subject: a\r\n\r\nbody" + ending + smuggled + b"\r\n.\r\n")
        assert answer[:3] in ("550", "521")
        assert await client.hung_up()
        assert taken == []


async def test_a_session_in_one_packet_takes_nothing():
    async with opened() as (_, taken, talk):
        client = await talk()
        client.writer.write(HELLO + MAIL + RCPT + b"DATA\r\n" + LETTER + END + b"QUIT\r\n")
        answers = [await client.reply(), await client.reply()]
        assert any(answer.startswith("521") for answer in answers)
        assert await client.hung_up()
        assert taken == []


async def test_what_is_too_big():
    async with opened(max_size=20_000) as (_, taken, talk):
        client = await talk()
        await client.begin(HELLO)
        assert (await client.say(b"MAIL FROM:<a@x.example> SIZE=20001\r\n")).startswith("552")
        assert (await client.letter(b"Subject: a\r\n\r\n" + b"x" * 70 + b"\r\n" * 10_000)).startswith("552")
        assert taken == []
        assert (await client.letter(LETTER)).startswith("250")


async def test_a_long_line_is_no_reason():
    async with opened() as (_, taken, talk):
        client = await talk()
        await client.begin(HELLO)
        assert (await client.letter(LETTER + b"y" * 500_000 + b"\r\n")).startswith("250")
        assert len(taken[0].raw) > 500_000


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        (b"From: " + b"(a)" * 32_000 + b"a@b.example", "550"),
        (b"To: " + b"," * 32_000, "550"),
        (b"Subject: " + b"=?utf-8?q?a?= " * 32_000, "550"),
        (b"Content-Type: text/plain" + b"; a*1=b" * 32_000, "550"),
        (b"\r\n".join(b"X-%d: y" % n for n in range(300)), "550"),
        (b"Received: by a.example\r\n" * 51 + b"Subject: a", "554"),
        (b"Received: by a.example\r\n" * 50 + b"Subject: a", "250"),
    ],
)
async def test_headers_over_a_cap_and_loops_are_refused(headers: bytes, code: str):
    async with opened() as (_, taken, talk):
        client = await talk()
        await client.begin(HELLO)
        assert (await client.letter(headers + b"\r\n\r\nbody\r\n")).startswith(code)
        assert len(taken) == (code == "250")


# ------------------------------------------------------------------ our own faults


@pytest.mark.parametrize(
    ("error", "code"), [(DiskFull("full"), "452"), (TryAgain("locked"), "451"), (RuntimeError("secret"), "451")]
)
async def test_our_faults_are_temporary_and_tell_nothing(error: Exception, code: str):
    async def fail(*letter: object) -> None:
        raise error

    async with opened(accept=fail) as (_, _, talk):
        client = await talk()
        await client.begin(HELLO)
        answer = await client.letter()
        assert answer.startswith(code)
        assert str(error) not in answer
        assert (await client.say(b"NOOP\r\n")).startswith("250")


async def test_250_comes_after_the_commit():
    committed = asyncio.Event()

    async def slow(*letter: object) -> None:
        await committed.wait()

    async with opened(accept=slow) as (_, _, talk):
        client = await talk()
        await client.begin(HELLO, MAIL, RCPT, b"DATA\r\n")
        client.writer.write(LETTER + END)
        answer = asyncio.ensure_future(client.reply())
        await asyncio.sleep(0.02)
        assert not answer.done()
        committed.set()
        assert (await answer).startswith("250")


async def test_a_client_that_hangs_up_does_not_stop_the_commit():
    began, go_on, done = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def slow(*letter: object) -> None:
        began.set()
        await go_on.wait()
        done.set()

    async with opened(accept=slow) as (_, _, talk):
        client = await talk()
        await client.begin(HELLO, MAIL, RCPT, b"DATA\r\n")
        client.writer.write(LETTER + END)
        await began.wait()
        client.writer.transport.abort()
        await asyncio.sleep(0.01)
        go_on.set()
        async with asyncio.timeout(5):
            await done.wait()


# ------------------------------------------------------------------ peers


async def test_so_many_connections_of_one_peer():
    async with opened(trusted=(), limits=Limits(per_peer=3)) as (_, _, talk):
        greetings = [(await (await talk()).reply())[:3] for _ in range(5)]
        assert greetings == ["220", "220", "220", "421", "421"]


async def test_so_many_connections_in_all_and_room_again():
    async with opened(limits=Limits(connections=3, per_peer=1)) as (_, _, talk):
        clients = [await talk() for _ in range(4)]
        assert [(await client.reply())[:3] for client in clients] == ["220", "220", "220", "421"]
        assert (await clients[0].say(b"QUIT\r\n")).startswith("221")
        assert await clients[0].hung_up()
        assert (await (await talk()).reply()).startswith("220")


async def test_the_slow_are_told_to_come_again():
    async with opened(limits=Limits(session=0.1)) as (_, taken, talk):
        client = await talk()
        await client.begin(HELLO, MAIL, RCPT, b"DATA\r\n")
        client.writer.write(b"S")
        assert (await client.reply()).startswith("421")
        assert await client.hung_up()
        assert taken == []


async def test_the_silent_are_left():
    async with opened(limits=Limits(command=0.1)) as (_, _, talk):
        client = await talk()
        assert (await client.reply()).startswith("220")
        assert await client.hung_up()


async def test_who_guesses_is_told_to_come_in_an_hour():
    async with opened(trusted=(), limits=Limits(misses=3)) as (_, _, talk):
        client = await talk()
        await client.begin(HELLO, MAIL)
        for n in range(2):
            assert (await client.say(b"RCPT TO:<guess%d@assist.example>\r\n" % n)).startswith("550")
        assert (await client.say(b"RCPT TO:<guess@assist.example>\r\n")).startswith("421")
        assert await client.hung_up()
        other = await talk()
        assert (await other.begin(HELLO, MAIL)).startswith("421")


async def test_letters_that_lead_nowhere_count_too_but_not_those_of_a_trusted_peer():
    async def nowhere(*letter: object) -> bool:
        return False

    for trusted, last in ((), "421"), (("127.0.0.0/8",), "250"):
        async with opened(accept=nowhere, trusted=trusted, limits=Limits(misses=2)) as (_, _, talk):
            client = await talk()
            await client.begin(HELLO)
            for n in range(2):
                assert (await client.letter(rcpt=b"RCPT TO:<intro+%d@assist.example>\r\n" % n)).startswith("250")
            assert (await client.say(MAIL)).startswith(last)


async def test_guessed_tokens_are_answered_like_right_ones_until_there_were_too_many():
    def known(address: str) -> bool:
        return address.endswith("+right@assist.example")

    async with opened(trusted=(), known=known, limits=Limits(misses=5)) as (_, taken, talk):
        client = await talk()
        await client.begin(HELLO, MAIL)
        answers = [await client.say(b"RCPT TO:<intro+%s@assist.example>\r\n" % t) for t in (b"right", b"a", b"b", b"c")]
        assert len(set(answers)) == 1
        assert (await client.say(b"RCPT TO:<intro+d@assist.example>\r\n")).startswith("250")
        assert (await client.say(b"RCPT TO:<intro+e@assist.example>\r\n")).startswith("421")
        assert await client.hung_up()
        assert taken == []


def test_misses_are_of_one_peer_and_one_hour():
    misses = Misses(2)
    misses.add("192.0.2.1", 0)
    misses.add("192.0.2.1", 10)
    assert misses.too_many("192.0.2.1", 11)
    assert not misses.too_many("192.0.2.2", 11)
    assert not misses.too_many("192.0.2.1", 3601)
    for n in range(2000):
        misses.add(str(n), 4000)
    assert not misses.too_many("192.0.2.1", 11)


def test_who_is_trusted():
    trusted = Trusted(("192.0.2.1", "10.0.0.0/8", "::1"))
    assert all(peer in trusted for peer in ("192.0.2.1", "::ffff:192.0.2.1", "10.1.2.3", "::1", UNIX))
    assert not any(peer in trusted for peer in ("192.0.2.10", "127.0.0.1", "", "nonsense", "fe80::1%eth0"))


# ------------------------------------------------------------------ LMTP and unix sockets


async def test_lmtp_gives_one_reply_a_recipient(tmp_path: Path):
    listen = f"unix:{tmp_path}/run/lmtp.sock"
    async with opened(listen, protocol="lmtp") as (_, taken, talk):
        client = await talk()
        assert await client.begin() == "220 localhost LMTP"
        assert (await client.say(HELLO)).startswith("500")
        await client.say(b"LHLO peer.example\r\n")
        for command in (MAIL, RCPT, b"RCPT TO:<nobody@assist.example>\r\n", b"RCPT TO:<intro+t@assist.example>\r\n"):
            await client.say(command)
        await client.say(b"DATA\r\n")
        assert (await client.say(LETTER + END)).startswith("250")
        assert (await client.reply()).startswith("250")
        assert (await client.say(b"NOOP\r\n")).startswith("250")
        assert taken == [
            Taken("mike@connect.example", ("intro@assist.example", "intro+t@assist.example"), LETTER, UNIX, True)
        ]


async def test_lmtp_refuses_once_a_recipient_too(tmp_path: Path):
    async with opened(f"unix:{tmp_path}/lmtp.sock", protocol="lmtp", max_size=10_000) as (_, taken, talk):
        client = await talk()
        await client.begin(b"LHLO peer.example\r\n", MAIL, RCPT, b"RCPT TO:<intro+t@assist.example>\r\n", b"DATA\r\n")
        assert (await client.say(LETTER + b"x\r\n" * 5000 + END)).startswith("552")
        assert (await client.reply()).startswith("552")
        assert (await client.say(b"DATA\r\n")).startswith("503")
        assert (await client.say(b"NOOP\r\n")).startswith("250")
        assert taken == []


async def test_the_unix_socket_is_for_owner_and_group(tmp_path: Path):
    path = tmp_path / "run" / "lmtp.sock"
    async with opened(f"unix:{path}"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o660
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o750
    assert not path.exists()


async def test_a_stale_socket_is_taken_away_and_a_living_one_is_not(tmp_path: Path):
    path = tmp_path / "lmtp.sock"
    with socket.socket(socket.AF_UNIX) as stale:
        stale.bind(str(path))
    async with opened(f"unix:{path}") as (_, _, talk):
        assert (await (await talk()).reply()).startswith("220")
        with pytest.raises(ConfigError, match="already"):
            async with opened(f"unix:{path}"):
                pytest.fail("two listen")


async def test_what_is_no_socket_stays(tmp_path: Path):
    path = tmp_path / "letter"
    path.write_text("precious")
    with pytest.raises(ConfigError, match="no socket"):
        async with opened(f"unix:{path}"):
            pytest.fail("it listens")
    assert path.read_text() == "precious"


async def test_a_taken_port_is_told():
    async with opened() as (door, _, _):
        with pytest.raises(ConfigError, match="cannot listen"):
            async with opened(f"127.0.0.1:{door.port}"):
                pytest.fail("two listen")


async def test_closing_tells_everybody_to_come_again():
    async with opened() as (door, _, talk):
        client = await talk()
        await client.begin(HELLO)
        await door.close()
        assert (await client.reply()).startswith("421")
        assert await client.hung_up()
