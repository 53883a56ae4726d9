"""Killed at any moment: what got its 250 is carried through, nothing is doubled, and `replay` agrees."""

from __future__ import annotations

import asyncio
import os
import random
import signal
from collections import Counter, defaultdict
from contextlib import suppress
from email import message_from_bytes
from pathlib import Path

import aiosmtplib
import pytest

from assistant.adapters.clock import now
from assistant.adapters.store import Store
from assistant.pipeline.sending import MOST
from tests.running import (
    OWN,
    Serving,
    Smarthost,
    done,
    free_port,
    letter,
    open_smarthost,
    request,
    serving,
    settings_file,
)

KILLS = int(os.environ.get("ASSISTANT_KILLS", "200"))
AT_ONCE = 8  # conversations that run side by side
LIVES = 0.6  # seconds at most between "ready" and the kill
DRAINS = 120  # seconds at most for what is left when the killing is over


class World:
    """Everybody outside: connectors who ask, people who say yes to every ask, and the smarthost between."""

    def __init__(self, file: Path, port: int) -> None:
        self.file = file
        self.port = port
        self.taken: set[str] = set()  # sources that got their 250, or their exit 0
        self.came: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)  # reader, letter: Message-ID: times
        self.bytes: dict[str, bytes] = {}  # by Message-ID
        self.room = asyncio.Semaphore(AT_ONCE)
        self.begun = 0
        self.ending = False
        self.tasks = asyncio.TaskGroup()

    # ------------------------------------------------------------------ what comes out

    def took(self, to: str, raw: bytes) -> None:
        """A letter of the daemon: whoever is asked says yes, and who reported is free to ask again."""
        parsed = message_from_bytes(raw)
        name, id = str(parsed["X-Introduction"]).partition("letter=")[2], str(parsed["Message-ID"])
        assert self.bytes.setdefault(id, raw) == raw, f"{id} came with other bytes"
        self.came[to, name][id] += 1
        if self.came[to, name].total() > 1:
            return
        if name == "ask":
            home = str(parsed["From"]).rpartition("<")[2].rstrip(">")
            yes = letter(to, home, "Yes, gladly.", f"yes-{to.partition('@')[0]}", id)
            self.tasks.create_task(self.by_smtp(to, home, yes))
        elif name == "report":
            self.room.release()

    # ------------------------------------------------------------------ what goes in

    async def ask(self, *, by_pipe: bool) -> None:
        """A connector after the other asks for an introduction."""
        while True:
            await self.room.acquire()
            if self.ending:
                return
            self.begun += 1
            sender, raw = request(self.begun)
            await (self.by_pipe(sender, raw) if by_pipe else self.by_smtp(sender, OWN, raw))

    async def by_smtp(self, sender: str, to: str, raw: bytes) -> None:
        """As a mail server does it: again and again, the same letter, until there is a 250."""
        while True:
            with suppress(aiosmtplib.SMTPException, OSError):
                client = aiosmtplib.SMTP(hostname="127.0.0.1", port=self.port, start_tls=False, timeout=10)
                async with client:
                    await client.sendmail(sender, [to], raw)
                self.taken.add(sender)
                return
            await asyncio.sleep(0.05)

    async def by_pipe(self, sender: str, raw: bytes) -> None:
        """As a pipe transport does it: until the exit code is 0. Anything but 0 and 75 would bounce the letter."""
        while True:
            code, _, said = await done("deliver", "--from", sender, "--to", OWN, file=self.file, given=raw)
            assert code in (0, 75), said
            if code == 0:
                self.taken.add(sender)
                return

    # ------------------------------------------------------------------ the end

    def lacking(self) -> list[str]:
        """What those whose letters were taken have not got yet."""
        wanted = {"mike": ("acknowledge", "report"), "ana": ("ask", "introduction"), "ben": ("ask", "introduction")}
        domains = {"mike": "connect.example", "ana": "a.example", "ben": "b.example"}
        return [
            f"{who}{n}@{domains[who]} has no {name}"
            for n in range(1, self.begun + 1)
            if f"mike{n}@connect.example" in self.taken
            for who, names in wanted.items()
            for name in names
            if not self.came[f"{who}{n}@{domains[who]}", name]
        ]


async def live_and_die(file: Path, chance: random.Random) -> None:
    """A daemon is started, and killed at a random moment: one in ten before it is ready."""
    daemon = await Serving.start(file)
    try:
        if chance.random() < 0.9:
            await daemon.until("event=ready")
        await asyncio.sleep(chance.uniform(0, LIVES))
        assert daemon.process.returncode is None, daemon.said()
    finally:
        if daemon.process.returncode is None:
            await daemon.end(signal.SIGKILL)
    assert daemon.process.returncode == -signal.SIGKILL


async def live_on(file: Path, world: World) -> None:
    """The last daemon finishes what is left, and ends when it is told."""
    async with serving(file) as daemon:
        try:
            async with asyncio.timeout(DRAINS):
                while world.lacking():
                    await asyncio.sleep(0.2)
        except TimeoutError:
            raise AssertionError(world.lacking()) from None
        assert await daemon.end() == 0


@pytest.mark.slow
async def test_killed_at_any_moment(tmp_path: Path) -> None:
    chance = random.Random(1)
    port = free_port()
    world = World(tmp_path / "assistant.toml", port)
    async with open_smarthost(Smarthost(world.took)) as smarthost:
        file = settings_file(tmp_path, port=port, smarthost=smarthost)
        async with world.tasks as tasks:
            tasks.create_task(world.ask(by_pipe=True))
            tasks.create_task(world.ask(by_pipe=False))
            for _ in range(KILLS):
                await live_and_die(file, chance)
            world.ending = True
            world.room.release(), world.room.release()
            await live_on(file, world)
    doubled = {key: dict(ids) for key, ids in world.came.items() if len(ids) > 1}
    assert not doubled
    assert {name for _, name in world.came} <= {"acknowledge", "ask", "introduction", "report", "notice"}
    assert (await done("replay", file=file))[0] == 0
    with Store(tmp_path / "data", now) as store:
        assert store.aside() == ()
        assert not store.waiting()
        twice = sum(ids.total() - len(ids) for ids in world.came.values())
    print(f"{KILLS} kills, {len(world.taken)} letters taken, {len(world.bytes)} letters out, {twice} of them twice")
    assert len(world.taken) > KILLS / 4  # else this was no load
    assert twice <= KILLS * MOST  # at most what a breath holds
