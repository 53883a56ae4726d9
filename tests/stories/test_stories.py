"""Every .story file, played on the real daemon; and what must hold of all letters of all stories."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.introductions import machine
from tests.stories.language import read_story
from tests.stories.secrecy import leaks
from tests.stories.stage import opened

FOLDER = Path(__file__).parent
STORIES = sorted(FOLDER.glob("*.story"))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
async def test_story(path: Path) -> None:
    async with opened() as stage:
        for scene in read_story(path):
            await stage.play(scene)
        assert leaks(stage) == []
        running = await stage.start()
        assert running.store.replay(lambda introduction, event: machine.step(introduction, event)[0]) == ()
