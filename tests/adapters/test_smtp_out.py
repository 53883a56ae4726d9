"""Letters out, to a real server on loopback that answers as the worst of them do."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import subprocess
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from assistant.adapters.oauth2 import LoginLost
from assistant.adapters.rows import OutboxRow
from assistant.adapters.server import Server, is_loopback
from assistant.adapters.smtp_out import Fate, FolderOut, Outcome, Pace, SmtpOut
from assistant.errors import ConfigError
from tests.adapters.store_contract import NOW


class Smarthost:
    """Speaks just enough SMTP, notes what it heard, and answers each verb as it is told to."""

    def __init__(self, **answers: str) -> None:
        self.answers = {"GREETING": "220 ready", "EHLO": "250-here\r\n250 8BITMIME", "DATA": "354 go", **answers}
        self.heard: list[str] = []
        self.letters: list[bytes] = []
        self.connections = 0
        self.writers: list[asyncio.StreamWriter] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.writers.append(writer)
        try:
            await self._answer(writer, "GREETING")
            while line := (await reader.readline()).decode():
                self.heard.append(line.rstrip("\r\n"))
                verb = line.split(" ")[0].strip().upper()
                await self._answer(writer, verb)
                if verb == "DATA" and self.answers["DATA"].startswith("354"):
                    self.letters.append(await reader.readuntil(b"\r\n.\r\n"))
                    await self._answer(writer, "END")
                if verb == "QUIT":
                    break
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _answer(self, writer: asyncio.StreamWriter, verb: str) -> None:
        answer = self.answers.get(verb, "250 OK")
        if answer == "HANG":
            await asyncio.Event().wait()
        if answer == "DROP":
            writer.transport.abort()
            raise ConnectionResetError
        writer.write(answer.encode() + b"\r\n")


@asynccontextmanager
async def smarthost(**answers: str):
    host = Smarthost(**answers)
    server = await asyncio.start_server(host.serve, "127.0.0.1", 0)
    try:
        yield host, Server("127.0.0.1", server.sockets[0].getsockname()[1], "none")
    finally:
        server.close()
        for writer in host.writers:
            writer.transport.abort()


def row(recipient: str = "ana@a.example", sender: str = "intro+t@assist.example", data: bytes = b"") -> OutboxRow:
    raw = data or b"Message-ID: <1@assist.example>\r\nSubject: hello\r\n\r\nhello\r\n"
    at = NOW
    return OutboxRow(
        "o1", "i1", "1", "ask", 1, "<1@assist.example>", sender, recipient, at, at, None, 0, "waiting", "", data=raw
    )


async def sent(host: Server, *rows: OutboxRow, **more) -> list[Outcome]:
    out = SmtpOut(host, **more)
    try:
        return [await out.send(letter) for letter in rows]
    finally:
        await out.close()


async def test_letters_leave_on_one_connection():
    async with smarthost() as (host, server):
        outcomes = await sent(server, row(), row("ben@b.example"), row(sender=""), hostname="assist.example")
        assert [o.fate for o in outcomes] == [Fate.SENT] * 3
        assert host.connections == 1
        assert host.heard[0] == "EHLO assist.example"
        envelopes = [line.upper() for line in host.heard if line[:4].upper() in ("MAIL", "RCPT")]
        assert envelopes == [
            "MAIL FROM:<INTRO+T@ASSIST.EXAMPLE>", "RCPT TO:<ANA@A.EXAMPLE>",
            "MAIL FROM:<INTRO+T@ASSIST.EXAMPLE>", "RCPT TO:<BEN@B.EXAMPLE>",
            "MAIL FROM:<>", "RCPT TO:<ANA@A.EXAMPLE>",
        ]  # fmt: skip
        assert host.letters[0] == row().data + b".\r\n"
        assert host.heard[-1] == "QUIT"


@pytest.mark.parametrize(
    ("answers", "fate", "code", "everybody"),
    [
        ({"RCPT": "550 5.1.1 no such user"}, Fate.FAILED, 550, False),
        ({"RCPT": "450 4.2.1 busy"}, Fate.DEFERRED, 450, False),
        ({"MAIL": "552 too big"}, Fate.FAILED, 552, False),
        ({"MAIL": "451 later"}, Fate.DEFERRED, 451, False),
        ({"MAIL": "530 5.7.0 log in first"}, Fate.DEFERRED, 530, True),
        ({"DATA": "554 no"}, Fate.FAILED, 554, False),
        ({"END": "554 5.7.1 spam"}, Fate.FAILED, 554, False),
        ({"END": "421 going down"}, Fate.DEFERRED, 421, True),
        ({"END": "DROP"}, Fate.DEFERRED, None, True),
        ({"GREETING": "554 go away"}, Fate.DEFERRED, 554, True),
        ({"GREETING": "421 busy"}, Fate.DEFERRED, 421, True),
        ({"EHLO": "DROP"}, Fate.DEFERRED, None, True),
    ],
)
async def test_refusals_are_told_apart(answers: dict[str, str], fate: Fate, code: int | None, everybody: bool):
    async with smarthost(**answers) as (_, server):
        (outcome,) = await sent(server, row())
        assert (outcome.fate, outcome.code, outcome.everybody) == (fate, code, everybody)
        assert outcome.words


async def test_after_a_refused_letter_the_next_one_leaves():
    async with smarthost(RCPT="550 no such user") as (host, server):
        out = SmtpOut(server)
        assert (await out.send(row())).fate is Fate.FAILED
        host.answers["RCPT"] = "250 OK"
        assert (await out.send(row())).fate is Fate.SENT
        assert host.connections == 1
        await out.close()


async def test_a_server_that_hung_up_on_the_idle_is_called_again(monkeypatch):
    monkeypatch.setattr("assistant.adapters.smtp_out._IDLE", 0.0)
    async with smarthost() as (host, server):
        out = SmtpOut(server)
        assert (await out.send(row())).fate is Fate.SENT
        host.writers[0].transport.abort()
        assert (await out.send(row())).fate is Fate.SENT
        assert host.connections == 2
        await out.close()


@pytest.mark.parametrize("verb", ["GREETING", "EHLO", "MAIL", "RCPT", "DATA", "END"])
async def test_a_hanging_smarthost_hangs_nothing(verb: str):
    async with smarthost(**{verb: "HANG"}) as (_, server):
        (outcome,) = await sent(server, row(), timeout=0.05)
        assert (outcome.fate, outcome.words) == (Fate.DEFERRED, "the server did not answer in time")


async def test_nobody_there():
    async with smarthost() as (_, server):
        pass
    (outcome,) = await sent(server, row())
    assert (outcome.fate, outcome.code, outcome.everybody) == (Fate.DEFERRED, None, True)


@pytest.mark.parametrize(
    "recipient",
    ["a@b.example\r\nRCPT TO:<evil@z.example>", "a@b.example>\r\nDATA", "a b@c.example", "", "\ud800@b.example"],
)
async def test_an_address_that_is_none_reaches_no_line(recipient: str):
    async with smarthost() as (host, server):
        (outcome,) = await sent(server, row(recipient))
        assert outcome.fate is Fate.FAILED
        assert host.connections == 0


async def test_the_body_cannot_end_the_letter():
    async with smarthost() as (host, server):
        evil = b"Subject: a\r\n\r\na\n.\nb\r.\rc\n.\r\nMAIL FROM:<evil@z.example>\r\n.\r\nd"
        (outcome,) = await sent(server, row(data=evil))
        assert outcome.fate is Fate.SENT
        (letter,) = host.letters
        assert letter.count(b"\r") == letter.count(b"\n") == letter.count(b"\r\n")
        assert b"\r\n..\r\nMAIL FROM:<evil@z.example>\r\n..\r\nd" in letter
        assert len([line for line in host.heard if line.startswith("MAIL")]) == 1


# ------------------------------------------------------------------ TLS and login


async def test_a_login_and_its_refusal():
    answers = {"EHLO": "250-here\r\n250 AUTH PLAIN", "AUTH": "535 5.7.8 no"}
    async with smarthost(**answers) as (host, server):
        known = Server(server.host, server.port, "none", "intro", lambda: "geheim")
        (outcome,) = await sent(known, row())
        assert (outcome.fate, outcome.code, outcome.login, outcome.everybody) == (Fate.DEFERRED, 535, True, True)
        assert "geheim" not in outcome.words
        assert host.letters == []
        host.answers["AUTH"] = "235 welcome"
        assert [o.fate for o in await sent(known, row())] == [Fate.SENT]


async def test_a_token_instead_of_a_password():
    answers = {"EHLO": "250-here\r\n250 AUTH XOAUTH2 PLAIN", "AUTH": "235 welcome"}
    async with smarthost(**answers) as (host, server):
        known = Server(server.host, server.port, "none", "intro", lambda: "token", oauth2=True)
        assert [o.fate for o in await sent(known, row())] == [Fate.SENT]
        assert any(line.startswith("AUTH XOAUTH2 ") for line in host.heard)


async def test_a_secret_that_cannot_be_had_is_a_refused_login():
    def lost() -> str:
        raise LoginLost("log in again")

    async with smarthost() as (host, server):
        (outcome,) = await sent(Server(server.host, server.port, "none", "intro", lost, oauth2=True), row())
        assert outcome == Outcome(Fate.DEFERRED, None, "log in again", everybody=True, login=True)
        assert host.letters == []


async def test_without_starttls_nothing_is_said():
    answers = {"EHLO": "250-here\r\n250 AUTH PLAIN"}
    async with smarthost(**answers) as (host, server):
        strict = Server(server.host, server.port, "starttls", "intro", lambda: "geheim")
        (outcome,) = await sent(strict, row())
        assert (outcome.fate, outcome.everybody) == (Fate.DEFERRED, True)
        assert not any(line.startswith(("AUTH", "MAIL")) for line in host.heard)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    if not shutil.which("openssl"):
        pytest.skip("needs openssl to make a certificate")
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
         "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
        check=True, capture_output=True,
    )  # fmt: skip
    return folder


async def test_tls_with_a_certificate_that_is_believed_and_with_one_that_is_not(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    host = Smarthost()
    server = await asyncio.start_server(host.serve, "127.0.0.1", 0, ssl=context)
    port = server.sockets[0].getsockname()[1]
    trusting = ssl.create_default_context(cafile=str(certificate / "cert.pem"))
    (good,) = await sent(Server("localhost", port, "implicit", context=trusting), row())
    (unknown,) = await sent(Server("localhost", port, "implicit"), row())
    (other_name,) = await sent(Server("127.0.0.1", port, "implicit", context=trusting), row())
    server.close()
    assert good.fate is Fate.SENT
    assert (unknown.fate, unknown.everybody) == (Fate.DEFERRED, True)
    assert (other_name.fate, other_name.everybody) == (Fate.DEFERRED, True)
    assert len(host.letters) == 1


def test_a_password_never_crosses_a_network_in_clear():
    with pytest.raises(ConfigError, match="without TLS"):
        Server("smtp.example.org", 25, "none", "intro", lambda: "geheim")
    assert Server("smtp.example.org", 25, "none").username == ""
    assert [is_loopback(host) for host in ("127.0.0.1", "::1", "localhost", "10.0.0.1", "localhost.evil.example")] == [
        True, True, True, False, False,
    ]  # fmt: skip


async def test_check_sends_nothing():
    async with smarthost() as (host, server):
        assert (await SmtpOut(server).check()).fate is Fate.SENT
        assert not any(line.startswith("MAIL") for line in host.heard)
        host.answers["GREETING"] = "554 no"
        assert (await SmtpOut(server).check()).code == 554


# ------------------------------------------------------------------ a dry run, and the pace


async def test_a_dry_run_writes_each_letter_once(tmp_path: Path):
    out = FolderOut(tmp_path / "letters")
    assert (await out.check()).fate is Fate.SENT
    assert [(await out.send(row())).fate for _ in range(2)] == [Fate.SENT] * 2
    (file,) = (tmp_path / "letters").iterdir()
    assert file.name == "20261201T093000Z-ask-o1.eml"
    assert file.read_bytes() == row().data


async def test_a_dry_run_into_nowhere_is_told(tmp_path: Path):
    (tmp_path / "file").write_text("")
    out = FolderOut(tmp_path / "file" / "letters")
    assert (await out.send(row())).fate is Fate.DEFERRED
    assert "cannot be written" in (await out.check()).words


@pytest.mark.parametrize(("per_minute", "seconds"), [(12, 5), (60, 1), (0, 0)])
def test_letters_are_paced(per_minute: int, seconds: int):
    pace = Pace(per_minute)
    assert pace.wait(NOW) == timedelta()
    pace.left(NOW)
    assert pace.wait(NOW) == timedelta(seconds=seconds)
    assert pace.wait(NOW + timedelta(seconds=seconds)) == timedelta()


def test_a_clock_set_back_does_not_stop_the_letters():
    pace = Pace(1)
    pace.left(NOW)
    earlier: datetime = NOW - timedelta(days=365)
    assert pace.wait(earlier) == timedelta()
