"""The same words in other dress mean the same: greetings, quotes, blanks, dashes and smiles around the given cases."""

from __future__ import annotations

import email
import email.policy
import json
import re
import textwrap
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from assistant.mail.message import parse
from assistant.reading import explained, incoming
from tests.reading import judging, test_answer
from tests.reading.comparing import differences
from tests.reading.test_requests import CONTEXT

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
ANSWERS = {
    "yes": ("Yes, please introduce us.", "I'd be glad to meet her.", "Count me in."),
    "no": ("No, thank you.", "I'd rather not, sorry.", "I'm not interested."),
    "later": ("Please ask me again in March.",),
    "unsubscribe": ("Please don't write to me again.",),
    "question": ("What does she do exactly?",),
}
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


@pytest.mark.parametrize("intent", ANSWERS)
def test_remarks_beside_a_short_answer(intent: str) -> None:
    remarks = (CASES / "own/remarks.txt").read_text(encoding="utf-8").splitlines()
    read = {
        text: test_answer.read(text, "asked").intent.value
        for remark in remarks
        for answer in ANSWERS[intent]
        for text in (f"{remark} {answer}", f"{answer} {remark}")
    }
    assert not [(text, found) for text, found in read.items() if found != intent]


def test_a_remark_alone_is_no_answer() -> None:
    remarks = (CASES / "own/remarks.txt").read_text(encoding="utf-8").splitlines()
    read = {remark: test_answer.read(remark, "asked").intent.value for remark in remarks}
    assert not [(remark, found) for remark, found in read.items() if found not in ("unclear", "question")]


def test_a_dash_for_a_comma_never_makes_other_hours() -> None:
    cases = [
        {**case, "text": case["text"].replace(", ", " - ")}
        for case in judging.lines(CASES / "times.jsonl")
        if case["text"].count(", ") == 1
    ]
    assert cases
    assert not [judged for judged in map(judging.hours, cases) if judged.harm]


def filled(width: int) -> Callable[[str], str]:
    """Paragraphs of running text filled to another width; lists and short lines stay."""

    def paragraph(text: str) -> str:
        rows = text.split("\n")
        if "\t" in text or any(len(row) < 45 or row[0] in " -*•>|" or row[0].isdigit() for row in rows[:-1]):
            return text
        return "\n".join(textwrap.wrap(" ".join(text.split()), width, break_long_words=False, break_on_hyphens=False))

    return lambda text: "\n\n".join(map(paragraph, re.split(r"\n[ \t]*\n", text)))


OF_REQUESTS: dict[str, Callable[[str], str]] = {
    "a greeting": "Hi there,\n\nSorry for the late mail.\n\n{}".format,
    "a signature": lambda text: f"{text.rstrip()}\n\n-- \nMike Lindqvist\nLindqvist Seeds Ltd\n+44 1632 960111\n",
    "a telephone": lambda text: f"{text.rstrip()}\n\nSent from my iPhone\n",
    "thanks": lambda text: f"{text.rstrip()}\n\nThank you so much!\n\nBest,\n",
    "narrow lines": filled(60),
    "usual lines": filled(72),
    "one long line": filled(10_000),
}


def _plain_requests() -> list[tuple[EmailMessage, dict[str, Any]]]:
    found = []
    for path in sorted((CASES / "requests").glob("*.eml")):
        letter = email.message_from_bytes(path.read_bytes(), policy=email.policy.SMTP)
        expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        if letter.get_content_type() == "text/plain" and expected.get("kind", "request") == "request":
            found.append((letter, {key: value for key, value in expected.items() if key != "new_text"}))
    return found


@pytest.mark.parametrize("dress", OF_REQUESTS)
def test_requests_are_read_as_before(dress: str) -> None:
    wrong = []
    letters = _plain_requests()
    for letter, expected in letters:
        letter.set_content(OF_REQUESTS[dress](letter.get_content()), charset="utf-8")
        found = explained.as_object("", incoming.read(parse(letter.as_bytes()), None, CONTEXT))
        wrong += differences(found, expected)
    assert letters
    assert not wrong


def _of_some_length() -> list[dict[str, Any]]:
    return [case for case in judging.lines(CASES / "answers.jsonl") if len(case["text"].split()) > MERE]
