"""Every case of tests/cases/adversarial.jsonl that is ours, tried on the real thing."""

from __future__ import annotations

import json
import re
from itertools import chain
from pathlib import Path

import pytest

from tests.adversarial import (
    abuse,
    addresses,
    answers,
    automatic,
    connectors,
    door,
    injection,
    letters,
    parsing,
    replies,
    secrecy,
)
from tests.adversarial.trying import See, Way, settled
from tests.stories.stage import opened

ROOT = Path(__file__).parents[2]
CASES = [json.loads(line) for line in (ROOT / "tests/cases/adversarial.jsonl").read_text("utf-8").split("\n") if line]
ROOMS = (connectors, replies, answers, automatic, secrecy, injection, addresses, parsing, door, abuse, letters)
TRIED: dict[str, tuple[Way | See, ...]] = dict(chain.from_iterable(room.TRIED.items() for room in ROOMS))
PLAYED = [
    pytest.param(way, id=f"{case}.{number}", marks=[pytest.mark.slow] if number > 1 else [])
    for case, ways in TRIED.items()
    for number, way in enumerate((way for way in ways if not isinstance(way, See)), 1)
]  # the first way is the case itself; the others, of its kind, are tried with the slow ones
SEEN = sorted({way.where for ways in TRIED.values() for way in ways if isinstance(way, See)})


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_every_case_is_tried(case: dict[str, str]) -> None:
    is_tried = case["id"] in TRIED
    assert is_tried == (case["pri"] != "none")


@pytest.mark.parametrize("way", PLAYED)
async def test_case(way: Way) -> None:
    async with opened() as stage:
        await way(stage)
        await settled(stage)


@pytest.mark.parametrize("where", SEEN)
def test_what_is_tried_elsewhere_is_there(where: str) -> None:
    file, _, name = where.partition("::")
    text = (ROOT / file).read_text("utf-8")
    assert not name or re.search(rf"^(?: {{4}})?(?:async )?def {name}\(", text, re.M)
