"""Connectors' letters in tests/cases, read by the rules of tests/cases/README.md: drop two files in, a case is added."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant.mail.address import House
from assistant.mail.message import parse
from assistant.reading import explained, incoming
from tests.reading.comparing import differences, request_cases

CONTEXT = incoming.Context(
    house=House("intro@assist.example", "+", "Intro Assistant"),
    allow=("*@connect.example",),
    zone="Europe/London",
    hours=(time(9, 30), time(17)),
    minutes=60,
    within=timedelta(days=21),
)
FOLDERS = ("requests", "own/requests", "own/requests-held")
CASES = [case for folder in FOLDERS for case in request_cases(folder)]


def test_there_are_cases():
    assert len(CASES) > 150


@pytest.mark.parametrize(("path", "expected"), CASES, ids=[f"{path.parent.name}/{path.stem}" for path, _ in CASES])
def test_a_request_is_understood(path: Path, expected: dict[str, Any]):
    reading = incoming.read(parse(path.read_bytes()), None, CONTEXT)
    assert differences(explained.as_object(path.name, reading), expected) == []
