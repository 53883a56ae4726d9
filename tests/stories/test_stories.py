"""Every .story file, played on the real daemon; and what must hold of all letters of all stories."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from assistant.introductions import machine
from tests.stories.language import read_story
from tests.stories.secrecy import leaks
from tests.stories.stage import opened

FOLDER = Path(__file__).parent
STORIES = sorted(FOLDER.glob("*.story"))
RULES = [*range(1, 36), "36a", "36b", "36c", "36d", "36e", *range(37, 48), "who"]
ELSEWHERE = {1, 3, 5, 6}  # README.md says where


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
async def test_story(path: Path) -> None:
    async with opened() as stage:
        for scene in read_story(path):
            await stage.play(scene)
        assert leaks(stage) == []
        running = await stage.start()
        assert running.store.replay(lambda introduction, event: machine.step(introduction, event)[0]) == ()


def test_every_rule_has_a_story() -> None:
    told = {path.stem.partition("-")[0].lstrip("0") for path in STORIES}
    assert told == {str(rule) for rule in RULES if rule not in ELSEWHERE}


def test_every_story_that_the_readme_names_is_there() -> None:
    named = set(re.findall(r"`((?:\d\d[a-e]?|who)-\w+)`", (FOLDER / "README.md").read_text("utf-8")))
    assert named
    assert named <= {path.stem for path in STORIES}
