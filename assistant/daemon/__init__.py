"""The daemon: starts, runs and stops all parts. The only room that knows every other."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack
from datetime import date, datetime
from typing import TypeVar

from assistant import log
from assistant.adapters.clock import Clock, now
from assistant.adapters.intake import Intake
from assistant.adapters.lock import lock
from assistant.adapters.rows import letter
from assistant.adapters.smtp_in import Door
from assistant.adapters.store import Store
from assistant.daemon.parts import checked_composer, composer, house, leads_home, mailbox, rules, terms, way_out
from assistant.errors import TryAgain
from assistant.mail.compose import Composer
from assistant.pipeline.sending import Sending
from assistant.pipeline.turn import Turns
from assistant.settings import Settings

T = TypeVar("T")
TICK = 1.0  # seconds: what other processes ask for, and what is due, is seen within two
MAILBOX = 10.0  # seconds to wait for the mailbox before we say that we are ready
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
        self._purged_on: date | None = None

    # ------------------------------------------------------------------ opening and closing

    async def start(self, *, doors: bool = True) -> None:
        """Take the lock, open the store and the doors; what is due is taken up from now on."""
        settings, data = self._settings, self._settings.assistant.data
        try:
            self._opened.enter_context(lock(data))
            self.store = self._opened.enter_context(Store(data, self._clock))
            self._opened.callback(self._thread.shutdown)  # before the store closes: a turn is finished, not cut off
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
        smtp, box = self._settings.smtp, mailbox(self._settings, self._clock, self._wake_from_thread)
        reader = self._opened.enter_context(Store(self._settings.assistant.data, self._clock))  # for the loop's thread
        if box:
            box.start()
            self._opened.push_async_callback(asyncio.to_thread, box.stop)
            await asyncio.to_thread(box.opened, MAILBOX)
        if smtp:
            door = Door(
                self._house,
                self._accept,
                protocol=smtp.protocol,
                max_size=smtp.max_size,
                trusted=smtp.trusted,
                hostname=self._house.domain,
                known=lambda address: leads_home(self._house, reader, address),
            )
            await door.open(smtp.listen)
            self._opened.push_async_callback(door.close)
            self._doors.append(door)

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
        await self._in_turn(self._purge)
        while await self._turn_all() or (await self._send_all() and self.store.waiting()):
            pass

    async def fetch(self) -> int:
        """Take what is in the mailbox now, where there is one, and put away there what was acted on. Gives
        how many messages came."""
        if box := mailbox(self._settings, self._clock, self._wake_from_thread):
            try:
                return await asyncio.to_thread(box.once)
            except TryAgain as error:
                log.warning(str(error))
            finally:
                box.stop()
        return 0

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
            while outcome := await self._sending.send_some(self._in_turn):
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
            try:
                await self._in_turn(self._purge)
                due = await self._in_turn(self._due)
            except TryAgain:
                continue  # the turns, which cannot write either, tell of it
            if due:
                self._wake()

    def _purge(self) -> None:
        """Once a day (UTC) what was kept long enough is erased."""
        at = self._clock()
        if self._purged_on != at.date():
            self.store.purge(at, self._settings.security.keep_for)
            self._purged_on = at.date()

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
        while await daemon.fetch():  # what was acted on is put away
            await daemon.run_due()
    finally:
        await daemon.stop()


__all__ = ["Daemon", "checked_composer", "composer", "house", "run_once", "serve"]
