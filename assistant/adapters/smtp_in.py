"""The SMTP and LMTP door: 250 only after the commit; everything that is our fault is 4xx."""

from __future__ import annotations

import asyncio
import re
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope, Session

from assistant.adapters.peers import UNIX, Limits, Misses, Trusted, unix_socket
from assistant.errors import ConfigError, DiskFull
from assistant.mail.address import House, parse_address
from assistant.mail.headers import Unreadable, split_headers

Accept = Callable[[str, tuple[str, ...], bytes, str, bool], Awaitable[object]]
"""accept(envelope sender or "", recipients, raw, peer, trusted): returns once the letter is on the disk.

Raises DiskFull or TryAgain. `False`: it led nowhere, which counts against an untrusted peer."""

_SENDER = re.compile(r"[!-;=?-~]{1,128}@[A-Za-z0-9.\-\[\]:]{1,255}")
_GUESSING = "421 4.7.0 too many unknown recipients, come again in an hour"
_PATH = re.compile(r"<([^<>]{0,1000})>(?: +(.{0,500}))?")


class Door:
    """One listening socket, and its sessions. Belongs to one event loop; knows nothing of introductions."""

    def __init__(
        self,
        house: House,
        accept: Accept,
        *,
        protocol: str = "smtp",
        max_size: int = 10_000_000,
        trusted: tuple[str, ...] = (),
        hostname: str = "localhost",
        limits: Limits | None = None,
        known: Callable[[str], bool] = lambda address: True,
    ) -> None:
        """`known`: whether an address of ours leads anywhere. Nobody is told; but who guesses is sent away for an hour.
        `trusted` are addresses or networks whose Authentication-Results may be believed; a unix socket always is."""
        self.house = house
        self.accept = accept
        self.protocol = protocol
        self.max_size = max_size
        self.hostname = hostname
        self.limits = limits or Limits()
        self.known = known
        self.misses = Misses(self.limits.misses)
        self.trusted = Trusted(trusted)
        self._sessions: set[_Rules] = set()
        self._server: asyncio.Server | None = None
        self._path: Path | None = None

    async def open(self, listen: str) -> None:
        """Listen on "host:port" (port 0: any free one) or "unix:/path". Raises ConfigError when that cannot be."""
        loop = asyncio.get_running_loop()
        kind = _Lmtp if self.protocol == "lmtp" else _Smtp
        try:
            if listen.startswith("unix:"):
                self._path = Path(listen.removeprefix("unix:"))
                self._server = await loop.create_unix_server(lambda: kind(self), sock=unix_socket(self._path))
            else:
                host, _, port = listen.rpartition(":")
                self._server = await loop.create_server(lambda: kind(self), host.strip("[]"), int(port))
        except OSError as error:
            raise ConfigError(f"cannot listen on {listen}: {error.strerror or error}") from error

    @property
    def port(self) -> int:
        """The port that we listen on; 0 for a unix socket."""
        assert self._server is not None
        name = self._server.sockets[0].getsockname()
        return name[1] if isinstance(name, tuple) else 0

    async def close(self) -> None:
        """Take no more, and tell those who are there to come again. A letter that is being committed is committed."""
        if self._server:
            self._server.close()
        for session in tuple(self._sessions):
            session.leave("421 4.3.2 closing down, please come again")
        if self._path:
            self._path.unlink(missing_ok=True)

    def enter(self, session: _Rules, peer: str) -> bool:
        """Whether there is room for one more session of this peer."""
        others = Counter(other.peer for other in self._sessions)
        room = len(self._sessions) < self.limits.connections
        if not room or (peer not in self.trusted and others[peer] >= self.limits.per_peer):
            return False
        self._sessions.add(session)
        return True

    def leave(self, session: _Rules) -> None:
        self._sessions.discard(session)

    def miss(self, session: _Rules) -> None:
        """This peer named somebody who is not there."""
        if not session.trusted:
            self.misses.add(session.peer, _now())

    def guesses(self, session: _Rules) -> bool:
        """Whether this peer has done so too often."""
        return not session.trusted and self.misses.too_many(session.peer, _now())


class _Hooks:
    """What aiosmtpd asks at each command. One object a session, so that aiosmtpd finds only these."""

    def __init__(self, door: Door, session: _Rules) -> None:
        self._door = door
        self._session = session

    async def handle_MAIL(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self._door.guesses(self._session):
            return _GUESSING
        if address != "<>" and not _SENDER.fullmatch(address):
            return "553 5.1.7 this is no sender address"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        refusal = self._refused(envelope, address)
        if refusal.startswith("550 5.1.1") or not (refusal or self._door.known(address)):
            self._door.miss(self._session)
        if self._door.guesses(self._session):
            return _GUESSING
        if refusal:
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    def _refused(self, envelope: Envelope, address: str) -> str:
        """Which refusal: nothing here depends on who is known."""
        if len(envelope.rcpt_tos) >= self._door.limits.recipients:
            return "452 4.5.3 too many recipients, send them in another letter"
        try:
            parse_address(address)
        except ValueError:
            return "553 5.1.3 this is no address"
        if not self._door.house.is_ours(address):
            return "550 5.1.1 no such recipient here"
        if envelope.mail_from == "<>" and envelope.rcpt_tos:
            return "550 5.5.3 a bounce has one recipient"
        return ""

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        raw = envelope.content
        assert isinstance(raw, bytes)
        refusal = _unfit(raw, self._door.limits.received)
        if refusal:
            return refusal
        sender = "" if envelope.mail_from == "<>" else envelope.mail_from or ""
        recipients = tuple(dict.fromkeys(envelope.rcpt_tos))
        try:
            # A client that hangs up cancels this; the commit goes on, and the letter may come again.
            given = asyncio.ensure_future(
                self._door.accept(sender, recipients, raw, self._session.peer, self._session.trusted)
            )
            given.add_done_callback(_heard)
            if await asyncio.shield(given) is False:
                self._door.miss(self._session)
        except DiskFull:
            return "452 4.3.1 no room at the moment, come again"
        except Exception:
            return "451 4.3.0 our fault, come again"
        return "250 2.0.0 taken"

    async def handle_exception(self, error: Exception) -> str:
        return "451 4.3.0 our fault, come again"


def _heard(future: asyncio.Future[Any]) -> None:
    """Nobody may be left to hear of an error; that is no second error."""
    if not future.cancelled():
        future.exception()


def _now() -> float:
    return asyncio.get_running_loop().time()


def _unfit(raw: bytes, most_received: int) -> str:
    """Why this letter is refused for good; "" if it is not. Only what can be told without reading it."""
    breaks = raw.count(b"\r\n")
    if raw.count(b"\r") != breaks or raw.count(b"\n") != breaks or b"\0" in raw:
        return "550 5.6.0 bare CR, bare LF or NUL: this could be read in two ways"
    try:
        headers, _ = split_headers(raw, 0, len(raw))
    except Unreadable as error:
        return f"550 5.6.0 {error}"
    if sum(name.lower() == "received" for name, _ in headers) > most_received:
        return "554 5.4.6 this letter goes round in a loop"
    return ""


class _Rules(SMTP):
    """What aiosmtpd lacks: room for so many, one deadline, no speaking out of turn, one reply a recipient."""

    def __init__(self, door: Door) -> None:
        self.line_length_limit = door.limits.line
        self._door = door
        self._copies = 1
        self._over = False
        self._deadline: asyncio.TimerHandle | None = None
        self.peer = ""
        self.trusted = False
        super().__init__(
            _Hooks(door, self),
            data_size_limit=door.max_size,
            hostname=door.hostname,
            ident="LMTP" if isinstance(self, LMTP) else "ESMTP",
            timeout=door.limits.command,
            loop=asyncio.get_running_loop(),
        )
        self.command_size_limits = defaultdict(lambda: 2600)  # an absurd address deserves a 553, not a 500

    # ------------------------------------------------------------------ beginning and end

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        name = transport.get_extra_info("peername")
        self.peer = str(name[0]) if isinstance(name, tuple) and name else UNIX
        self.trusted = self.peer in self._door.trusted
        if not self._door.enter(self, self.peer):
            self._over = True
            assert isinstance(transport, asyncio.Transport)
            transport.write(b"421 4.7.0 too many connections, come again\r\n")
            transport.close()
            return
        self._deadline = self.loop.call_later(
            self._door.limits.session, self.leave, "421 4.4.2 this took too long, come again"
        )
        super().connection_made(transport)

    def data_received(self, data: bytes) -> None:
        if not self._over:
            super().data_received(data)

    def eof_received(self) -> bool | None:
        return None if self._over else super().eof_received()

    def connection_lost(self, error: Exception | None) -> None:
        if self._over and self._deadline is None:
            return  # never began
        if self._deadline:
            self._deadline.cancel()
        self._door.leave(self)
        super().connection_lost(error)

    def leave(self, words: str) -> None:
        """Say a last word and hang up; what was already sent to us is not looked at."""
        if self.transport is None or self.transport.is_closing():
            return
        self._over = True
        assert isinstance(self.transport, asyncio.Transport)
        self.transport.write(words.encode("ascii") + b"\r\n")
        self._reader._buffer.clear()  # type: ignore[attr-defined]
        self.transport.close()

    # ------------------------------------------------------------------ talking

    async def push(self, status: str | bytes) -> None:
        """Every reply passes here. Who speaks before it is their turn (RFC 2920: we offer no pipelining) is not heard:
        the rest of such a packet may have been put there by somebody else."""
        words = status.decode("ascii", "replace") if isinstance(status, bytes) else status
        if self._reader._buffer:  # type: ignore[attr-defined]
            self.leave("521 5.5.1 out of turn")
            raise asyncio.CancelledError
        lines = "\r\n".join([words] * self._copies)
        if words.startswith(("421", "521", "550 5.6.0 bare")):
            self.leave(lines)
            raise asyncio.CancelledError
        await super().push(lines)
        if words.startswith("354") and isinstance(self, LMTP) and self.envelope:
            self._copies = len(self.envelope.rcpt_tos)

    async def smtp_DATA(self, arg: str) -> None:
        """As in aiosmtpd, with the whole session's time, and in LMTP one reply a recipient (RFC 2033 section 4.2)."""
        self._reset_timeout(self._door.limits.session)
        try:
            await super().smtp_DATA(arg)
        finally:
            self._copies = 1

    async def smtp_VRFY(self, arg: str) -> None:
        """The same whoever is asked for, and whatever that is (RFC 5321 section 3.5.3)."""
        await self.push("252 2.1.5 send it, and see")

    def _getaddr(self, arg: str) -> tuple[str | None, str | None]:
        """The path and the parameters of MAIL or RCPT. Aiosmtpd asks the email package, which raises on hostile ones;
        the grammar of addresses is ours, and comes later."""
        found = _PATH.fullmatch(arg.strip())
        return (found[1] or "<>", found[2] or "") if found else (None, None)


class _Smtp(_Rules):
    """A session in SMTP (RFC 5321)."""


class _Lmtp(_Rules, LMTP):
    """A session in LMTP (RFC 2033)."""
