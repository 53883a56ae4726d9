"""Letters out: to the smarthost on one kept connection, or into a folder (a dry run)."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from aiosmtplib import (
    SMTP,
    SMTPException,
    SMTPRecipientsRefused,
    SMTPResponseException,
    SMTPServerDisconnected,
    SMTPTimeoutError,
)

from assistant.adapters.files import write
from assistant.adapters.rows import OutboxRow
from assistant.adapters.server import Server
from assistant.errors import AssistantError
from assistant.mail.address import parse_address

_LOGIN_CODES = frozenset({530, 534, 535, 538})  # about us, not about the letter (RFC 4954 section 6)
_IDLE = 5.0  # seconds after which a kept connection is asked whether it still lives


class Fate(Enum):
    """What became of a letter."""

    SENT = "sent"
    DEFERRED = "deferred"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer of the smarthost. `everybody`: it is not about this letter; no other one would leave either."""

    fate: Fate
    code: int | None = None  # of the SMTP reply; None where there was none
    words: str = ""  # of the server, or ours: for `outbox`, never for a letter
    everybody: bool = False
    login: bool = False  # the login was refused: somebody must look


class SmtpOut:
    """Hands letters to a smarthost, one after the other. Belongs to one event loop."""

    def __init__(
        self, server: Server, *, hostname: str = "localhost", timeout: float = 60, longest: float = 300
    ) -> None:
        """`hostname` is what we say in EHLO; `timeout` holds for each command, `longest` for a whole letter."""
        self._server = server
        self._hostname = hostname
        self._timeout = timeout
        self._longest = longest
        self._smtp: SMTP | None = None
        self._used = 0.0

    async def send(self, letter: OutboxRow) -> Outcome:
        """Send one letter to its one recipient. Never raises what a server can cause."""
        try:
            sender, recipient = letter.sender and parse_address(letter.sender), parse_address(letter.recipient)
        except ValueError as error:  # nothing of it may reach the line
            return Outcome(Fate.FAILED, None, _words(error))
        try:
            async with asyncio.timeout(self._longest):
                smtp = await self._connected()
        except Exception as error:
            await self._drop()
            return _not_connected(error)
        try:
            async with asyncio.timeout(self._longest):
                _, words = await smtp.sendmail(sender, [recipient], letter.data)
        except Exception as error:
            outcome = _refused(error)
            if outcome.code is None or outcome.code == 421 or outcome.everybody:
                await self._drop()
            return outcome
        self._used = asyncio.get_running_loop().time()
        return Outcome(Fate.SENT, 250, _short(words))

    async def check(self) -> Outcome:
        """Connect and log in, and send nothing: SENT means that letters could leave."""
        try:
            async with asyncio.timeout(self._longest):
                await self._connected()
        except Exception as error:
            return _not_connected(error)
        finally:
            await self.close()
        return Outcome(Fate.SENT, 250)

    async def close(self) -> None:
        """End the connection politely, if there is one."""
        smtp, self._smtp = self._smtp, None
        if smtp and smtp.is_connected:
            try:
                async with asyncio.timeout(2):
                    await smtp.quit()
            except (SMTPException, OSError, TimeoutError):
                smtp.close()

    async def _drop(self) -> None:
        smtp, self._smtp = self._smtp, None
        if smtp:
            smtp.close()

    async def _connected(self) -> SMTP:
        if self._smtp and await self._lives(self._smtp):
            return self._smtp
        await self._drop()
        server = self._server
        self._smtp = SMTP(
            hostname=server.host,
            port=server.port,
            use_tls=server.tls == "implicit",
            start_tls=server.tls == "starttls",  # True: an error where the server offers none, never in clear
            tls_context=None if server.tls == "none" else server.trust(),
            local_hostname=self._hostname,
            timeout=self._timeout,
        )
        await self._smtp.connect()
        if server.username and server.secret:
            secret = await asyncio.to_thread(server.secret)
            login = self._smtp.auth_xoauth2 if server.oauth2 else self._smtp.login
            await login(server.username, secret)
        self._used = asyncio.get_running_loop().time()
        return self._smtp

    async def _lives(self, smtp: SMTP) -> bool:
        """Servers hang up on the idle; better noticed now than in the middle of a letter."""
        if not smtp.is_connected:
            return False
        if asyncio.get_running_loop().time() - self._used < _IDLE:
            return True
        try:
            return (await smtp.noop()).code == 250
        except (SMTPException, OSError):
            return False


class FolderOut:
    """A dry run: every letter becomes an .eml file, and nothing is sent. The same letter is the same file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def send(self, letter: OutboxRow) -> Outcome:
        """Write one letter; DEFERRED where the folder cannot be written."""
        name = f"{letter.queued_at:%Y%m%dT%H%M%SZ}-{letter.name}-{letter.id}.eml"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write(self._folder / name, letter.data)
        except OSError as error:
            return Outcome(Fate.DEFERRED, None, f"{self._folder} cannot be written: {error.strerror}", everybody=True)
        return Outcome(Fate.SENT)

    async def check(self) -> Outcome:
        """Whether the folder can be made and written."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write(self._folder / ".check", b"")
            (self._folder / ".check").unlink()
        except OSError as error:
            return Outcome(Fate.DEFERRED, None, f"{self._folder} cannot be written: {error.strerror}", everybody=True)
        return Outcome(Fate.SENT)

    async def close(self) -> None:
        """Nothing is kept open."""


class Pace:
    """At most so many letters a minute, evenly; 0: as fast as it goes."""

    def __init__(self, per_minute: int) -> None:
        self._step = timedelta(minutes=1) / per_minute if per_minute else timedelta()
        self._next: datetime | None = None

    def wait(self, now: datetime) -> timedelta:
        """How long the next letter must still wait; zero: it may leave."""
        if self._next is None or now >= self._next or self._next - now > self._step:  # the last: a clock set back
            return timedelta()
        return self._next - now

    def left(self, now: datetime) -> None:
        """A letter has just left."""
        self._next = now + self._step


def _not_connected(error: Exception) -> Outcome:
    """Whatever the server says before it has heard of a letter is about us, a 5xx too."""
    code = error.code if isinstance(error, SMTPResponseException) else None
    login = code in _LOGIN_CODES or isinstance(error, AssistantError)  # the secret cannot be had
    return Outcome(Fate.DEFERRED, code, _words(error), everybody=True, login=login)


def _refused(error: Exception) -> Outcome:
    """4xx: try again. 5xx: never. Anything else: we do not know, so it is tried again with the same Message-ID."""
    if isinstance(error, SMTPRecipientsRefused):
        error = error.recipients[0]
    if not isinstance(error, SMTPResponseException):
        return Outcome(Fate.DEFERRED, None, _words(error), everybody=isinstance(error, SMTPServerDisconnected))
    if error.code in _LOGIN_CODES:
        return Outcome(Fate.DEFERRED, error.code, _words(error), everybody=True, login=True)
    if error.code // 100 == 5:
        return Outcome(Fate.FAILED, error.code, _words(error))
    return Outcome(Fate.DEFERRED, error.code, _words(error), everybody=error.code == 421)


def _words(error: Exception) -> str:
    if isinstance(error, SMTPResponseException):
        return _short(f"{error.code} {error.message}")
    if isinstance(error, (SMTPTimeoutError, TimeoutError)):
        return "the server did not answer in time"
    return _short(str(error) if isinstance(error, AssistantError) else f"{type(error).__name__}: {error}")


def _short(words: str) -> str:
    return " ".join(words.split())[:300]
