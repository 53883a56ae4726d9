"""Plays a story on the real daemon: real SMTP in and out on loopback, a real database, and a clock handed in."""

from __future__ import annotations

import asyncio
import os
import re
import tomllib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import aiosmtplib
from aiosmtpd.smtp import SMTP, Envelope, Session

from assistant import daemon, settings
from assistant.daemon import Daemon
from assistant.mail.compose import Composer
from tests.stories import cast
from tests.stories.cast import CAST, OWN, Actor, Got, Mail
from tests.stories.language import Action, Command, Expected, Scene, Set, Wait, Write

BEGINS = datetime(2026, 11, 3, 10, tzinfo=UTC)  # a Tuesday
UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.at = BEGINS

    def __call__(self) -> datetime:
        return self.at


class Smarthost:
    """A real SMTP server that keeps what it is given; it may refuse somebody."""

    def __init__(self, keep: Callable[[str, str, bytes], None]) -> None:
        self._keep = keep
        self.refused: set[str] = set()
        self.busy: set[str] = set()

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.refused:
            return "550 5.1.1 no such person"
        if address in self.busy:
            return "451 4.3.2 come back later"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        assert len(envelope.rcpt_tos) == 1
        self._keep(
            (envelope.mail_from or "").strip("<>"), envelope.rcpt_tos[0], bytes(envelope.original_content or b"")
        )
        return "250 2.0.0 kept"


class Stage:
    """One story: its daemon, its clock, and every letter that anybody got."""

    def __init__(self, folder: Path, smarthost_port: int, smarthost: Smarthost) -> None:
        self.folder = folder
        self.clock = Clock()
        self.port = smarthost_port
        self.smarthost = smarthost
        self.given: list[str] = []
        self.cast = dict(CAST)
        self.got: list[Got] = []
        self.told = 0  # letters that the story has accounted for
        self.sent = 0
        self.daemon: Daemon | None = None

    # ------------------------------------------------------------------ the daemon

    async def start(self) -> Daemon:
        if self.daemon is None:
            given = self.settings()
            self.daemon = Daemon(given, self.clock, _letters(given))
            await self.daemon.start()
        return self.daemon

    async def stop(self) -> None:
        if self.daemon is not None:
            await self.daemon.stop()
            self.daemon = None

    def settings(self) -> settings.Settings:
        """Settings as shipped, but for the addresses, and what the story gives."""
        tables: dict[str, dict[str, str]] = {
            "assistant": {"address": f'"{OWN}"', "data": f'"{self.folder / "data"}"'},
            "connectors": {"allow": '["*@connect.example"]'},
            "incoming.smtp": {"listen": '"127.0.0.1:0"'},
            "outgoing": {"host": '"127.0.0.1"', "port": f"{self.port}", "tls": '"none"'},
            "security": {"authserv_id": f'"{cast.AUTHSERV}"'},
        }
        for line in self.given:
            name, _, value = line.partition(" = ")
            table, _, key = name.rpartition(".")
            tables.setdefault(table, {})[key] = value
        text = "\n".join(
            f"[{table}]\n" + "\n".join(f"{key} = {value}" for key, value in keys.items())
            for table, keys in tables.items()
        )
        return settings.parse(tomllib.loads(text), self.folder / "assistant.toml", text)

    # ------------------------------------------------------------------ what happens

    def keep(self, sender: str, recipient: str, raw: bytes) -> None:
        """The smarthost got a letter."""
        self.got.append(cast.received(self.cast, sender, recipient, raw, self.clock.at))

    async def play(self, scene: Scene) -> None:
        """Do what the action says, and compare the letters that follow with the story's."""
        await self.act(scene.action)
        self.check_nothing_aside()
        new, self.told = self.got[self.told :], len(self.got)
        compare(scene, new)

    def check_nothing_aside(self) -> None:
        """A fault that a turn swallowed and tried again is a fault."""
        if self.daemon is not None:
            faults = self.daemon.store.rows(
                "SELECT error FROM inbox WHERE error != '' UNION SELECT error FROM introduction WHERE error != ''"
            )
            assert faults == [], faults

    async def act(self, action: Action) -> None:
        match action:
            case Set():
                await self.set(action)
            case Write():
                await self.deliver(self.mail(action))
            case Wait():
                await self.wait(self._until(action.how))
            case Command():
                await self.command(action.words)

    async def set(self, given: Set) -> None:
        if given.key == "now":
            self.clock.at = datetime.fromisoformat(given.value).replace(tzinfo=UTC)
        elif given.key == "dead":
            self.smarthost.refused.add(self.cast[given.value].address)
        elif given.key == "busy":
            self.smarthost.busy.add(self.cast[given.value].address)
        elif given.key == "reachable":
            self.smarthost.busy.clear()
        elif given.key in self.cast:
            actor = self.cast[given.key]
            self.cast[given.key] = replace(actor, **_change(actor, given.value))
        else:
            self.given.append(f"{given.key} = {given.value}")

    def mail(self, action: Write) -> Mail:
        actor = self.cast.get(action.who) or Actor(action.who, "", f"{action.who}@nowhere.example")
        opts = cast.options(action.options)
        answered = None if action.to == "intro" else self.latest(opts.get("of", action.who), action.to)
        if "at" in opts:
            opts = replace(opts, at=self.latest(opts.get("at"), action.to).home)
        if "and" in opts:
            opts = replace(opts, also=(self.latest(opts.get("and"), action.to).home,))
        self.sent += 1
        return cast.write(actor, action.words, opts, answered, self.clock.at, self.sent)

    def latest(self, reader: str, letter: str) -> Got:
        """The newest letter of that name to that reader; `invitation` is the newest that carried one."""
        for got in reversed(self.got):
            if got.reader == reader and (got.name == letter or (letter == "invitation" and got.calendar)):
                return got
        raise AssertionError(f"{reader} got no {letter}")

    async def deliver(self, mail: Mail) -> None:
        running = await self.start()
        client = aiosmtplib.SMTP(hostname="127.0.0.1", port=running.port, start_tls=False)
        async with client:
            await client.sendmail(mail.sender, list(mail.recipients), mail.raw)
        await running.run_due()

    async def wait(self, until: datetime) -> None:
        """Let the time pass as it does: whatever is due on the way happens at its own time."""
        running = await self.start()
        while (due := running.next_due()) is not None and due <= until:
            self.clock.at = max(due, self.clock.at)
            await running.run_due()
        self.clock.at = until

    def _until(self, how: str) -> datetime:
        if how.startswith("until "):
            return datetime.fromisoformat(how.removeprefix("until ")).replace(tzinfo=ZoneInfo("Europe/London"))
        number, unit = re.fullmatch(r"(\d+)([mhdw])", how).groups()  # type: ignore[union-attr]
        return self.clock.at + int(number) * UNITS[unit]

    async def command(self, words: str) -> None:
        if words == "restart":
            await self.stop()
            await self.start()
            return
        running = await self.start()
        running.order(words, self.got[-1].introduction)
        await running.run_due()


@asynccontextmanager
async def opened() -> AsyncIterator[Stage]:
    """An empty stage with a smarthost on a port of its own. Its folder is in memory where there is such a place: what
    the disk can do is tried in tests/adapters."""
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with TemporaryDirectory(dir=memory) as folder:
        stage = Stage(Path(folder), 0, Smarthost(lambda *letter: stage.keep(*letter)))
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: SMTP(stage.smarthost, hostname="smarthost.example"), "127.0.0.1", 0)
        stage.port = server.sockets[0].getsockname()[1]
        try:
            yield stage
        finally:
            await stage.stop()
            server.close()


def _change(actor: Actor, value: str) -> dict[str, str]:
    return {"address": value} if "@" in value else {"zone": value}


def compare(scene: Scene, new: list[Got]) -> None:
    """Every letter that came was expected, and every expected one came."""
    wanted = sorted(f"{e.who} <- {e.letter}" for e in scene.expected)
    came = sorted(f"{got.reader} <- {got.name}" for got in new)
    where = f"line {scene.action.line.number}: {scene.action.line.text}"
    assert came == wanted, f"{where}\nwanted {wanted}\ncame   {came}\n" + "\n".join(got.text for got in new)
    rest = list(new)
    for expected in scene.expected:
        got = next(g for g in rest if (g.reader, g.name) == (expected.who, expected.letter))
        rest.remove(got)
        check(expected, got)


def check(expected: Expected, got: Got) -> None:
    where = f"line {expected.line.number}: {expected.line.text.strip()}"
    text = " ".join(f"{got.parsed['Subject']} {got.text}".split())
    for words in expected.has:
        assert words.lower() in text.lower(), f'{where}\nlacks "{words}":\n{got.text}'
    for words in expected.lacks:
        assert words.lower() not in text.lower(), f'{where}\nhas "{words}":\n{got.text}'
    assert got.ics("METHOD") == expected.calendar, f"{where}\ncarries {got.ics('METHOD') or 'no calendar'}"
    if expected.sequence:
        assert got.ics("SEQUENCE") == expected.sequence, f"{where}\nis SEQUENCE {got.ics('SEQUENCE')}"
    if expected.hour:
        assert got.start is not None
        local = got.start.astimezone(ZoneInfo("Europe/London"))
        shown = (f"{local:%a %H:%M}", f"{local:%a %Y-%m-%d %H:%M}")
        assert expected.hour in shown, f"{where}\nsays {shown[1]}"


_compiled: dict[object, Composer] = {}


def _letters(given: settings.Settings) -> Composer:
    """Templates are compiled once for all stories: that is most of what starting a daemon costs."""
    key = (daemon.house(given), given.assistant.language, given.assistant.operator, given.security.keep_for)
    if key not in _compiled:
        _compiled[key] = daemon.checked_composer(given)
    return _compiled[key]
