"""How a case is tried: a short story, hostile bytes through the door, or the name of a test that tries it already."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime

import aiosmtplib

from assistant.introductions import machine
from assistant.introductions.model import Consent, Introduction
from tests.stories.cast import AUTHSERV, CAST, OWN, Got
from tests.stories.language import read_scenes
from tests.stories.secrecy import leaks
from tests.stories.stage import Stage

WORDS = "Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors."
ASKED = f"""
mike -> intro: {WORDS}
        mike <- acknowledge
wait 10m
        ana, ben <- ask
"""
BEN_AGREED = f"""{ASKED}
ben -> ask: yes
"""  # so that one wrong yes of Ana introduces them

Way = Callable[[Stage], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class See:
    """Tried elsewhere: "tests/file.py::name", or a story."""

    where: str


def play(story: str) -> Way:
    """The story in the language of tests/stories/README.md."""

    async def way(stage: Stage) -> None:
        beginning = next((known for known in (BEN_AGREED, ASKED) if story.startswith(known)), "")
        if beginning:
            await begin(stage, beginning)
        await act(stage, story.removeprefix(beginning))

    return way


async def act(stage: Stage, story: str) -> None:
    for scene in read_scenes(story, "story"):
        await stage.play(scene)


@dataclass(frozen=True, slots=True)
class Begun:
    """A stage after its beginning: what lies on the disk, and what everybody got."""

    files: dict[str, bytes]
    got: tuple[Got, ...]
    sent: int
    at: datetime


_begun: dict[str, Begun] = {}


async def begin(stage: Stage, beginning: str) -> None:
    """Most ways begin alike: that is played once, and found on the disk by the others, as after a restart."""
    data = stage.folder / "data"
    if beginning not in _begun:
        await act(stage, beginning)
        await stage.stop()
        files = {str(path.relative_to(data)): path.read_bytes() for path in data.rglob("*") if path.is_file()}
        _begun[beginning] = Begun(files, tuple(stage.got), stage.sent, stage.clock.at)
    begun = _begun[beginning]
    for name, content in begun.files.items():
        (data / name).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        (data / name).write_bytes(content)
        (data / name).chmod(0o600)
    stage.got, stage.told, stage.sent, stage.clock.at = list(begun.got), len(begun.got), begun.sent, begun.at


async def settled(stage: Stage) -> None:
    """What holds after every way of every case."""
    assert leaks(stage) == []
    running = await stage.start()
    assert running.store.replay(lambda introduction, event: machine.step(introduction, event)[0]) == ()


# ------------------------------------------------------------------ hostile letters


def passes(domain: str, result: str = "pass") -> str:
    """What our own mail server says of a sender."""
    return f"Authentication-Results: {AUTHSERV}; dmarc={result} header.from={domain}"


def letter(stage: Stage, *headers: str, body: str = "") -> bytes:
    """A letter of these headers and, where they lack, the usual ones."""
    stage.sent += 1
    given = {header.partition(":")[0].lower() for header in headers}
    usual = (
        "From: Mike Haberman <mike@connect.example>",
        f"To: {OWN}",
        "Subject: An introduction",
        f"Date: {format_datetime(stage.clock.at)}",
        f"Message-ID: <{stage.sent}.raw@connect.example>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
    )
    lines = [*headers, *(line for line in usual if line.partition(":")[0].lower() not in given), "", body]
    text = "\r\n".join(lines).replace("\r\n", "\n").replace("\n", "\r\n")
    return text.encode("utf-8", "surrogateescape")


async def bring(stage: Stage, raw: bytes, *recipients: str, sender: str = "mike@connect.example") -> list[str]:
    """Bring bytes to the door; the letters that follow, as "mike <- challenge"."""
    running = await stage.start()
    async with aiosmtplib.SMTP(hostname="127.0.0.1", port=running.port, start_tls=False) as client:
        await client.sendmail(sender, list(recipients) or [OWN], raw)
    await running.run_due()
    return came(stage)


def came(stage: Stage) -> list[str]:
    """The letters since the last look."""
    new, stage.told = stage.got[stage.told :], len(stage.got)
    return sorted(f"{got.reader} <- {got.name}" for got in new)


def asks(*headers: str, body: str = WORDS, then: Iterable[str] = ()) -> Way:
    """A letter with these headers to the plain address, as Mike sends requests; `then`: all letters that follow, also
    when what was held has left."""

    async def way(stage: Stage) -> None:
        first = await bring(stage, letter(stage, *headers, body=body))
        await stage.wait(stage.clock.at + timedelta(minutes=30))
        assert first + came(stage) == list(then)

    return way


# ------------------------------------------------------------------ what stands in the store


def introduction(stage: Stage, number: int = 0) -> Introduction:
    assert stage.daemon is not None
    return stage.daemon.store.introductions()[number].introduction


def consent(stage: Stage, key: str) -> Consent:
    """Of one of the cast, in the only introduction."""
    return next(p.consent for p in introduction(stage).people if p.address == CAST[key].address)


def home(stage: Stage, reader: str) -> str:
    """The token address of somebody who was asked."""
    return stage.latest(reader, "ask").home
