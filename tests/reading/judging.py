"""How a set of cases was read, case by case: what tests hold to a floor, and what the bench shows as shares."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from assistant.mail.message import Message, parse
from assistant.mail.quoting import new_text
from assistant.reading import explained, incoming
from tests.mail.test_quoting import folded
from tests.reading import test_answer, test_times
from tests.reading.comparing import differences
from tests.reading.test_requests import CONTEXT

CLOSING = re.compile(
    r"(many |best |kind |warm )?(thanks|regards|wishes|greetings)( again)?|thank you|best|cheers|yours( sincerely| truly)?",
    re.IGNORECASE,
)


class Judged(NamedTuple):
    """One case: what is wrong with how it was read, in words ("": nothing), and the harm that this could do."""

    name: str
    fault: str
    harm: str = ""


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


# ------------------------------------------------------------------ answers


def answers(folder: Path) -> list[Judged]:
    return [answer(case) for case in lines(folder / "answers.jsonl")]


def answer(case: dict[str, Any]) -> Judged:
    found = test_answer.read(case["text"], case["state"])
    wanted = test_answer.intents(case)
    also = {one.value for one in found.also}
    if found.intent.value not in wanted:
        fault = f"{found.intent.value}, not {case['intent']}: {case['text']}"
        return Judged(case["id"], fault, answer_harm(found.intent.value, wanted))
    return Judged(case["id"], "" if set(case.get("also", also)) == also else f"also {also}: {case['text']}")


def answer_harm(found: str, wanted: list[str]) -> str:
    if found == "yes":
        return "false yes"
    return "missed never" if wanted == ["unsubscribe"] else ""


# ------------------------------------------------------------------ hours


def times(folder: Path) -> list[Judged]:
    return [hours(case) for case in lines(folder / "times.jsonl")]


def hours(case: dict[str, Any]) -> Judged:
    found = test_times.read(case)
    wrong = test_times.faults(case, found)
    acted = found.sure and any(one != "sure" for one in wrong)
    fault = f"{wrong}, sure {found.sure}: {case['text']}" if wrong else ""
    return Judged(case["id"], fault, "wrong when sure" if acted else "")


# ------------------------------------------------------------------ requests


def requests(folder: Path) -> list[Judged]:
    return [request(path) for path in sorted((folder / "requests").glob("*.eml"))]


def request(path: Path) -> Judged:
    found = explained.as_object(path.name, incoming.read(parse(path.read_bytes()), None, CONTEXT))
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    people = [
        {key: person[key] for key in ("name", "address") if key in person}
        for person in (expected.get("request") or {}).get("people", [])
    ]
    acted = found["request"] and found["request"]["sure"]
    wrong = people and differences(found, {"request": {"people": people}})
    harm = "wrong people when sure" if acted and wrong else "wrong people" if wrong else ""
    return Judged(path.stem, "; ".join(differences(found, expected)), harm)


# ------------------------------------------------------------------ new words


def new_texts(folder: Path) -> list[Judged]:
    return [new_words(path) for path in sorted((folder / "new-text").glob("*.eml"))]


def new_words(path: Path) -> Judged:
    message = parse(path.read_bytes())
    found = new_text(message, sent_with(path))
    return Judged(path.stem, *compare_words(found, expected_words(path), message))


def sent_with(path: Path) -> str:
    """Our letter that the case answers, "" where it has none."""
    sent = path.with_suffix(".sent.txt")
    return sent.read_text(encoding="utf-8") if sent.exists() else ""


def expected_words(path: Path) -> str:
    return path.with_suffix(".txt").read_text(encoding="utf-8")


def compare_words(found: str, expected: str, message: Message) -> tuple[str, str]:
    """The fault and the harm of new words that were found."""
    ours, theirs = without_close(found, message), without_close(expected, message)
    if ours == theirs:
        return "", ""
    more, less = Counter(ours.split()) - Counter(theirs.split()), Counter(theirs.split()) - Counter(ours.split())
    return repr(found), "leaked" if more.total() > less.total() else "lost"


def without_close(text: str, message: Message) -> str:
    """The words without a closing phrase and the writer's name below them, which may stay or go."""
    names = set(re.findall(r"\w+", message.sender.name.casefold() if message.sender else ""))
    kept = [line.strip() for line in text.splitlines() if line.strip()]
    while kept and (CLOSING.fullmatch(kept[-1].strip(",.! ")) or set(re.findall(r"\w+", kept[-1].casefold())) <= names):
        kept.pop()
    return folded("\n".join(kept))
