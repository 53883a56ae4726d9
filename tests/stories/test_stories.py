"""Every .story file, played on the real daemon; and what must hold of all letters of all stories."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from aiosmtpd.smtp import SMTP

from assistant.introductions import machine
from tests.stories.language import read_story
from tests.stories.secrecy import leaks
from tests.stories.stage import Smarthost, Stage

FOLDER = Path(__file__).parent
STORIES = sorted(FOLDER.glob("*.story"))


@pytest.fixture
def folder() -> Iterator[Path]:
    """In memory where there is such a place: what the disk can do is tried in tests/adapters."""
    memory = Path("/dev/shm")
    with TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as name:
        yield Path(name)


@pytest.fixture
async def stage(folder: Path) -> AsyncIterator[Stage]:
    """An empty stage, with a smarthost on a port of its own."""
    kept = Stage(folder, 0, Smarthost(lambda *letter: kept.keep(*letter)))
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(kept.smarthost, hostname="smarthost.example"), "127.0.0.1", 0)
    kept.port = server.sockets[0].getsockname()[1]
    yield kept
    await kept.stop()
    server.close()


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
async def test_story(path: Path, stage: Stage) -> None:
    for scene in read_story(path):
        await stage.play(scene)
    assert leaks(stage) == []
    running = await stage.start()
    assert running.store.replay(lambda introduction, event: machine.step(introduction, event)[0]) == ()
