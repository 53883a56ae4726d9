"""How well letters of strangers are read: cases written without a look at the rules, as shares that must not fall."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assistant.mail.message import Message, parse
from assistant.mail.quoting import new_text
from assistant.reading import explained, incoming
from tests.mail.test_quoting import folded
from tests.reading import test_answer, test_times
from tests.reading.comparing import differences
from tests.reading.test_requests import CONTEXT

CASES = Path(__file__).parents[1] / "cases"
CLOSING = re.compile(
    r"(many |best |kind |warm )?(thanks|regards|wishes|greetings)( again)?|thank you|best|cheers|yours( sincerely| truly)?",
    re.IGNORECASE,
)
Judged = list[tuple[str, str]]
"""One pair a case: its name, and what is wrong with how it was read ("": nothing)."""


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def answers(folder: Path) -> Judged:
    return [(case["id"], answer_fault(case)) for case in lines(folder / "answers.jsonl")]


def answer_fault(case: dict[str, Any]) -> str:
    answer = test_answer.read(case["text"], case["state"])
    also = {one.value for one in answer.also}
    if answer.intent.value not in test_answer.intents(case):
        return f"{answer.intent.value}, not {case['intent']}: {case['text']}"
    return "" if set(case.get("also", also)) == also else f"also {also}: {case['text']}"


def times(folder: Path) -> Judged:
    return [(case["id"], time_fault(case)) for case in lines(folder / "times.jsonl")]


def time_fault(case: dict[str, Any]) -> str:
    found = test_times.read(case)
    wrong = test_times.faults(case, found)
    return f"{wrong}, sure {found.sure}: {case['text']}" if wrong else ""


def requests(folder: Path) -> Judged:
    return [(path.stem, request_fault(path)) for path in sorted((folder / "requests").glob("*.eml"))]


def request_fault(path: Path) -> str:
    reading = incoming.read(parse(path.read_bytes()), None, CONTEXT)
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return "; ".join(differences(explained.as_object(path.name, reading), expected))


def new_texts(folder: Path) -> Judged:
    return [(path.stem, new_text_fault(path)) for path in sorted((folder / "new-text").glob("*.eml"))]


def new_text_fault(path: Path) -> str:
    sent = path.with_suffix(".sent.txt")
    message = parse(path.read_bytes())
    found = new_text(message, sent.read_text(encoding="utf-8") if sent.exists() else "")
    expected = path.with_suffix(".txt").read_text(encoding="utf-8")
    return "" if without_close(found, message) == without_close(expected, message) else repr(found)


def without_close(text: str, message: Message) -> str:
    """The words without a closing phrase and the writer's name below them, which may stay or go."""
    names = set(re.findall(r"\w+", message.sender.name.casefold() if message.sender else ""))
    kept = [line.strip() for line in text.splitlines() if line.strip()]
    while kept and (CLOSING.fullmatch(kept[-1].strip(",.! ")) or set(re.findall(r"\w+", kept[-1].casefold())) <= names):
        kept.pop()
    return folded("\n".join(kept))


KINDS: dict[Callable[[Path], Judged], float] = {answers: 0.86, times: 0.91, requests: 0.85, new_texts: 0.93}
"""What is judged, and the share that was right when the cases were first read, less three points."""


@pytest.mark.parametrize(("judge", "floor"), KINDS.items(), ids=[kind.__name__ for kind in KINDS])
def test_the_share_that_is_right_does_not_fall(judge: Callable[[Path], Judged], floor: float) -> None:
    judged = judge(CASES / "fresh")
    faults = [f"{name}: {fault}" for name, fault in judged if fault]
    share = 1 - len(faults) / len(judged)
    print(f"{judge.__name__}: {share:.1%} of {len(judged)} right", *faults, sep="\n  ")
    assert share >= floor
