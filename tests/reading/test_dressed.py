"""The same words in other dress mean the same: greetings, quotes, blanks, dashes and smiles around the given cases."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.reading import judging

CASES = Path(__file__).parent.parent / "cases"


def ended(text: str) -> str:
    return text if text[-1:] in ".!?" else f"{text}."


DRESSES: dict[str, Callable[[str], str]] = {
    "a greeting": "Hello,\n\n{}".format,
    "a close": "{}\n\nKind regards,\nPriya Nair".format,
    "small letters": str.lower,
    "capitals": str.upper,
    "wide blanks": lambda text: text.replace(" ", "  "),
    "hard blanks": lambda text: text.replace(" ", "\N{NO-BREAK SPACE}"),
    "curly apostrophes": lambda text: text.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}"),
    "thanks before": "Thank you for your letter. {}".format,
    "a remark behind": lambda text: f"{ended(text)} Greetings from a rainy harbour.",
}
OF_HOURS: dict[str, Callable[[str], str]] = {
    **DRESSES,
    "a yes before": "Yes please! {}".format,
    "a bullet": "- {}".format,
    "quotation marks": '"{}"'.format,
    "a smile": lambda text: f"{text.rstrip('.')} :-)",
    "long dashes": lambda text: text.replace("-", "\N{EN DASH}"),
    "another and": lambda text: text.replace(" and ", " & "),
    "dashes with blanks": lambda text: re.sub(r"(\d)-(\d)(?!\d?-)", r"\1 - \2", text),
}
REMARKS = (
    "We have two cats and no dog.",
    "I'm not good with computers.",
    "I can't remember when we last met, Mike and I.",
    "If only the sun would come out.",
    "We're moving house next year.",
    "But enough of my garden.",
    "I've no idea how you found me, but I'm glad you did.",
    "My husband says hello.",
    "He never answers his telephone.",
)
MERE = 5  # so few words are an answer only as long as they stand alone: a thumb, "Sounds good"


@pytest.mark.parametrize("dress", OF_HOURS)
def test_hours_are_read_as_before(dress: str) -> None:
    cases = [{**case, "text": OF_HOURS[dress](case["text"])} for case in judging.lines(CASES / "times.jsonl")]
    assert not [judged for judged in map(judging.hours, cases) if judged.fault]


@pytest.mark.parametrize("dress", DRESSES)
def test_answers_are_read_as_before(dress: str) -> None:
    cases = [{**case, "text": DRESSES[dress](case["text"])} for case in _of_some_length()]
    assert not [judged for judged in map(judging.answer, cases) if judged.fault]


@pytest.mark.parametrize("remark", REMARKS)
def test_a_remark_answers_nothing(remark: str) -> None:
    read = [
        judging.answer({**case, "text": text})
        for case in _of_some_length()
        if case["state"] == "asked"
        for text in (f"{remark} {case['text']}", f"{ended(case['text'])} {remark}")
    ]
    assert not [judged for judged in read if judged.harm]
    assert sum(not judged.fault for judged in read) > 0.97 * len(read)


def test_a_dash_for_a_comma_never_makes_other_hours() -> None:
    cases = [
        {**case, "text": case["text"].replace(", ", " - ")}
        for case in judging.lines(CASES / "times.jsonl")
        if case["text"].count(", ") == 1
    ]
    assert cases
    assert not [judged for judged in map(judging.hours, cases) if judged.harm]


def _of_some_length() -> list[dict[str, Any]]:
    return [case for case in judging.lines(CASES / "answers.jsonl") if len(case["text"].split()) > MERE]
