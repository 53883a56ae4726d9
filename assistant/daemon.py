"""The daemon: builds every part from Settings, starts and stops them. The only file that knows all of them."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack
from datetime import datetime
from typing import TypeVar

from assistant import log
from assistant.adapters.clock import Clock, now
from assistant.adapters.imap_in import ImapIn
from assistant.adapters.intake import Intake
from assistant.adapters.lock import lock
from assistant.adapters.rows import letter
from assistant.adapters.server import Server
from assistant.adapters.smtp_in import Door
from assistant.adapters.smtp_out import FolderOut, SmtpOut
from assistant.adapters.store import Store
from assistant.errors import ConfigError, TryAgain
from assistant.mail.address import House
from assistant.mail.compose import Composer, TemplateFault
from assistant.pipeline.rules import Rules
from assistant.pipeline.sending import Sending, Terms
from assistant.pipeline.turn import Turns
from assistant.settings import Settings
from assistant.settings.table import Outgoing

T = TypeVar("T")
TICK = 1.0  # seconds: what other processes ask for, and what is due, is seen within two
PATIENCE = 5.0  # seconds to wait when the database cannot be written


class Daemon:
    """One assistant in this process. Raises ConfigError before anything is opened, Busy when another one works here."""

    def __init__(self, settings: Settings, clock: Clock = now, letters: Composer | None = None) -> None:
        """`letters`: a composer of these settings whose templates were checked already; None: make one."""
        self._settings = settings
        self._clock = clock
        self._house = house(settings)
        self._composer = letters or checked_composer(settings)
        self._to_turn = asyncio.Event()
        self._to_send = asyncio.Event()
        self._turning = asyncio.Lock()
        self._leaving = asyncio.Lock()
        self._thread = ThreadPoolExecutor(1, "turns")
        self._opened = AsyncExitStack()
        self._doors: list[Door] = []

    # ------------------------------------------------------------------ opening and closing

    async def start(self, *, doors: bool = True) -> None:
        """Take the lock, open the store and the doors; what is due is taken up from now on."""
        settings, data = self._settings, self._settings.assistant.data
        try:
            self._opened.callback(self._thread.shutdown)
            self._opened.enter_context(lock(data))
            self.store = self._opened.enter_context(Store(data, self._clock))
            self._turns = Turns(self.store, self._composer, rules(settings), self._clock)
            self._sending = Sending(self.store, way_out(settings.outgoing, self._house), terms(settings), self._clock)
            self._opened.push_async_callback(self._sending.close)
            self._loop = asyncio.get_running_loop()
            self._intake = Intake(Store(data, self._clock), self._wake_from_thread)
            self._opened.callback(self._intake.close)
            if doors:
                await self._open_doors()
        except BaseException:
            await self._opened.aclose()
            raise

    async def _open_doors(self) -> None:
        smtp, mailbox = self._settings.smtp, self._mailbox()
        if mailbox:
            mailbox.start()
            self._opened.push_async_callback(asyncio.to_thread, mailbox.stop)
        if smtp:
            door = Door(
                self._house,
                self._accept,
                protocol=smtp.protocol,
                max_size=smtp.max_size,
                trusted=smtp.trusted,
                hostname=self._house.domain,
            )
            await door.open(smtp.listen)
            self._opened.push_async_callback(door.close)
            self._doors.append(door)

    def _mailbox(self) -> ImapIn | None:
        imap = self._settings.imap
        if imap is None:
            return None
        secret = imap.oauth2.token.reveal if imap.oauth2 else imap.password.reveal if imap.password else None
        server = Server(imap.host, imap.port, imap.tls, imap.username, secret, imap.oauth2 is not None)
        return ImapIn(
            server,
            Store(self._settings.assistant.data, self._clock),
            self._house,
            folder=imap.folder,
            done=imap.done,
            poll=imap.poll,
            committed=self._wake_from_thread,
        )

    def names(self) -> list[str]:
        """The doors that are open, for the log."""
        smtp, imap = self._settings.smtp, self._settings.imap
        return [*([f"{smtp.protocol}:{smtp.listen}"] if smtp else []), *(["imap"] if imap else [])]

    async def stop(self) -> None:
        """Close the doors, finish what is being done, and let go of the folder."""
        await self._opened.aclose()

    @property
    def port(self) -> int:
        """The port of the SMTP door."""
        return self._doors[0].port

    # ------------------------------------------------------------------ working

    async def work(self) -> None:
        """Take up whatever becomes due, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._forever(self._turn_all, self._to_turn, self._to_send))
            tasks.create_task(self._forever(self._send_all, self._to_send, self._to_turn))
            tasks.create_task(self._tick())

    async def run_due(self) -> None:
        """Take up everything that is due now, letters that follow from it included."""
        while await self._turn_all() or (await self._send_all() and self.store.waiting()):
            pass

    async def fetch(self) -> None:
        """Take what is in the mailbox now, where there is one."""
        if mailbox := self._mailbox():
            try:
                await asyncio.to_thread(mailbox.once)
            except TryAgain as error:
                log.warning(str(error))
            finally:
                mailbox.stop()

    def next_due(self) -> datetime | None:
        """When there is something to do next; None: nothing waits."""
        dues = (self.store.next_wake(), self._sending.next_due())
        return min((due for due in dues if due is not None), default=None)

    def order(self, name: str, introduction: str) -> None:
        """Ask for what a command may ask for."""
        self.store.order(name, {"introduction": introduction})

    async def _turn_all(self) -> bool:
        """Take turns until nothing is due. Whether there was anything."""
        taken = False
        async with self._turning:
            while await self._in_turn(self._turns.take):
                taken = True
        return taken

    async def _send_all(self) -> bool:
        """Send until nothing may leave. Whether anything was tried."""
        tried = False
        async with self._leaving:
            while outcome := await self._sending.send_one(self._in_turn):
                tried = True
                if outcome.everybody:
                    break
        return tried

    async def _in_turn(self, do: Callable[..., T], *values: object) -> T:
        """Do something with the store in the one thread that may."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, do, *values)

    async def _forever(self, do: Callable[[], Awaitable[bool]], woken: asyncio.Event, other: asyncio.Event) -> None:
        """Do it whenever woken; what one did may be work for the other."""
        while True:
            woken.clear()
            try:
                if await do():
                    other.set()
            except TryAgain as error:
                log.warning(str(error))
                await asyncio.sleep(PATIENCE)
            await woken.wait()

    def _wake(self) -> None:
        self._to_turn.set()
        self._to_send.set()

    async def _tick(self) -> None:
        """See what other processes asked for, and what has become due."""
        while True:
            await asyncio.sleep(TICK)
            if await self._in_turn(self._due):
                self._wake()

    def _due(self) -> bool:
        due = self.next_due()
        return self.store.waiting() or (due is not None and due <= self._clock())

    # ------------------------------------------------------------------ what comes in

    async def _accept(self, sender: str, recipients: tuple[str, ...], raw: bytes, peer: str, trusted: bool) -> bool:
        """What a door is handed: returns when the letter is on the disk."""
        assert self._settings.smtp is not None
        door = self._settings.smtp.protocol
        row = letter(raw, sender=sender, recipients=recipients, received_at=self._clock(), door=door, trusted=trusted)
        id = await asyncio.wrap_future(self._intake.accept(row))
        if id is not None:
            log.received(id, door, len(raw), sender=sender)
        return True

    def _wake_from_thread(self) -> None:
        self._loop.call_soon_threadsafe(self._to_turn.set)


# ---------------------------------------------------------------------- from settings


def house(settings: Settings) -> House:
    """The assistant's own address."""
    own = settings.assistant
    return House(own.address, own.separator, own.name)


def composer(settings: Settings) -> Composer:
    """The writer of letters. Raises ConfigError where a template cannot be compiled."""
    try:
        return Composer(
            house(settings),
            settings.assistant.language,
            settings.template_folders(),
            settings.assistant.operator or "",
            settings.security.keep_for,
        )
    except TemplateFault as fault:
        raise ConfigError(str(fault)) from fault


def checked_composer(settings: Settings) -> Composer:
    """The same, once every template was tried on samples: a broken one must stop us before anything is promised."""
    letters = composer(settings)
    try:
        letters.check()
    except TemplateFault as fault:
        raise ConfigError(str(fault)) from fault
    return letters


def rules(settings: Settings) -> Rules:
    """What the pipeline is told of the settings."""
    return Rules(
        house=house(settings),
        policy=settings.policy(),
        allow=settings.connectors.allow,
        authserv_id=settings.security.authserv_id,
        require_authentication=settings.security.require_authentication,
        introductions_per_day=settings.limits.introductions_per_day,
        asks_per_month=settings.limits.asks_per_month,
        operator=settings.assistant.operator or "",
    )


def terms(settings: Settings) -> Terms:
    """How letters leave."""
    return Terms(settings.outgoing.retry_for, settings.outgoing.per_minute, settings.limits.letters_per_day)


def way_out(out: Outgoing, house: House) -> SmtpOut | FolderOut:
    """The smarthost, or the folder of a dry run. Raises ConfigError."""
    if out.folder:
        return FolderOut(out.folder)
    secret = out.oauth2.token.reveal if out.oauth2 else out.password.reveal if out.password else None
    server = Server(out.host, out.port, out.tls, out.username, secret, out.oauth2 is not None)
    return SmtpOut(server, hostname=house.domain)


# ---------------------------------------------------------------------- the commands


def serve(settings: Settings) -> None:
    """Work until SIGTERM or SIGINT. Raises Busy, ConfigError."""
    asyncio.run(_serve(settings))


async def _serve(settings: Settings) -> None:
    daemon = Daemon(settings)
    await daemon.start()
    working = asyncio.create_task(daemon.work())
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, working.cancel)
    log.ready(daemon.names())
    try:
        await working
    except asyncio.CancelledError:
        log.stopped()
    finally:
        await daemon.stop()


def run_once(settings: Settings) -> None:
    """Take up everything that is due now. Raises Busy, ConfigError."""
    asyncio.run(_run_once(settings))


async def _run_once(settings: Settings) -> None:
    daemon = Daemon(settings)
    await daemon.start(doors=False)
    try:
        await daemon.fetch()
        await daemon.run_due()
    finally:
        await daemon.stop()
