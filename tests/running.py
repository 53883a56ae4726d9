"""A daemon in a process of its own, and its surroundings: settings, a free port, letters to bring, a smarthost."""

from __future__ import annotations

import asyncio
import random
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session

OWN = "intro@assist.example"
SETTINGS = f"""
[assistant]
address = "{OWN}"
operator = "op@assist.example"
[connectors]
allow = ["*@connect.example"]
[incoming.smtp]
listen = "127.0.0.1:{{port}}"
[outgoing]
host = "127.0.0.1"
port = {{smarthost}}
tls = "none"
[asking]
hold = "0s"
daytime = ""
[limits]
letters_per_day = 1000000
[security]
authserv_id = "mx.assist.example"
"""


def free_port() -> int:
    """A port that nobody listens on, below those that the kernel gives to clients: else a client that calls while
    the daemon is down could be given this very port, and talk to itself."""
    while True:
        port = random.randrange(20_000, 30_000)
        with socket.socket() as trial:
            if trial.connect_ex(("127.0.0.1", port)):
                return port


def settings_file(folder: Path, **values: int) -> Path:
    """Settings of an assistant that asks at once, in this folder."""
    file = folder / "assistant.toml"
    file.write_text(SETTINGS.format(**values))
    file.chmod(0o600)
    return file


def letter(sender: str, to: str, words: str, id: str, answers: str = "") -> bytes:
    """A letter of today that our own mail server believes."""
    now = format_datetime(datetime.now(UTC))  # noqa: TID251 - the daemon goes by the system clock
    domain = sender.partition("@")[2]
    thread = f"In-Reply-To: {answers}\r\n" if answers else ""
    return (
        f"Authentication-Results: mx.assist.example; dmarc=pass header.from={domain}\r\n"
        f"From: <{sender}>\r\nTo: <{to}>\r\nSubject: {'Re: ' if answers else ''}An introduction\r\n"
        f"Date: {now}\r\nMessage-ID: <{id}@{domain}>\r\n{thread}\r\n{words}\r\n"
    ).encode()


def request(n: int | str) -> tuple[str, bytes]:
    """The n-th request, each of a connector and about people of its own; with its sender."""
    sender = f"mike{n}@connect.example"
    words = (
        f"Please introduce Ana Ruiz <ana{n}@a.example> and Ben Okafor <ben{n}@b.example>. Both are into soil sensors."
    )
    return sender, letter(sender, OWN, words, f"request-{n}")


def command(*words: str, file: Path) -> tuple[str, ...]:
    """How a command of ours is called."""
    return (sys.executable, "-m", "assistant", *words, "--config", str(file))


async def done(*words: str, file: Path, given: bytes = b"") -> tuple[int, str, str]:
    """A command of ours, done: its exit code, and what it printed and said."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*command(*words, file=file), stdin=pipe, stdout=pipe, stderr=pipe)
    async with asyncio.timeout(60):
        printed, said = await process.communicate(given)
    assert process.returncode is not None
    return process.returncode, printed.decode(), said.decode()


class Serving:
    """`assistant serve` in a process of its own; what it says is in the file `log` beside the settings."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self.process = process
        self.log = log

    @classmethod
    async def start(cls, file: Path) -> Serving:
        log = file.parent / "log"
        with log.open("wb") as said:
            process = await asyncio.create_subprocess_exec(*command("serve", file=file), stderr=said)
        return cls(process, log)

    def said(self) -> str:
        return self.log.read_text()

    async def until(self, words: str, seconds: float = 60) -> None:
        """Wait until it says this."""
        try:
            async with asyncio.timeout(seconds):
                while words not in self.said():
                    assert self.process.returncode is None, f"it ended with {self.process.returncode}: {self.said()}"
                    await asyncio.sleep(0.01)
        except TimeoutError:
            raise AssertionError(f"{words!r} was never said, only: {self.said()}") from None

    async def end(self, how: signal.Signals = signal.SIGTERM, seconds: float = 15) -> int:
        """End it, and tell its exit code."""
        self.process.send_signal(how)
        async with asyncio.timeout(seconds):
            return await self.process.wait()


@asynccontextmanager
async def serving(file: Path) -> AsyncIterator[Serving]:
    """A daemon that is ready; whatever happens, it is gone afterwards."""
    daemon = await Serving.start(file)
    try:
        await daemon.until("event=ready")
        yield daemon
    finally:
        if daemon.process.returncode is None:
            await daemon.end(signal.SIGKILL)


class Smarthost:
    """A real SMTP server that hands over what it is given; `answer` says how it replies to a letter for somebody."""

    def __init__(self, took: Callable[[str, bytes], None], answer: Callable[[str], str] = lambda to: "250 OK") -> None:
        self._took = took
        self._answer = answer

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        (to,) = envelope.rcpt_tos
        reply = self._answer(to)
        if reply.startswith("250"):
            self._took(to, bytes(envelope.original_content or b""))
        return reply


@asynccontextmanager
async def open_smarthost(smarthost: Smarthost) -> AsyncIterator[int]:
    """Its port, while it is open."""
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(smarthost, hostname="mail.example", loop=asyncio.get_running_loop()), "127.0.0.1", 0
    )
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
