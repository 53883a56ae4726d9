"""Whatever a letter holds, reading it raises nothing, repeats no address, and takes time in proportion to its length."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.mail.message import parse
from assistant.reading import explained, incoming
from tests.pace import grows_evenly
from tests.reading.test_requests import CONTEXT

VOCABULARY = """introduce connect put in touch with Ana Ben <ana@a.example> (ben@b.example) ana@a.example, and to she he
    they both who , . : ; - – ? ! ( ) < > don't tell between us first if she can meet at Café in Porto two hours
    020 7946 0123 +44 https://x.example/a ana at b dot example Mr Dr. J. | * 1) -- > On Mon wrote: From: To: 佐藤 ﷽"""
WORDS = st.sampled_from([*VOCABULARY.split(), "\n", "\n\n", "\t", "\u202e", "\ue000", "\ue0ff", "\uf000"])
HEAD = "From: Mike <mike@connect.example>\nTo: intro@assist.example\nSubject: x\nDate: Mon, 7 Dec 2026 10:00:00 +0000\n"


def understood(body: str) -> dict:
    raw = f"{HEAD}Content-Type: text/plain; charset=utf-8\n\n{body}"
    reading = incoming.read(parse(raw.encode("utf-8", "replace")), None, CONTEXT)
    assert explained.as_text("x", reading)
    return explained.as_object("x", reading)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=300))
def test_nothing_is_raised_and_no_address_shown(body):
    request = understood(body)["request"]
    if request is None:
        return
    shown = " ".join(filter(None, [request["reason"], request["place"], *(p["blurb"] for p in request["people"])]))
    assert "@" not in shown
    assert not re.search("[\ue000-\uf8ff]", shown)
    assert not request["sure"] or 1 <= len(request["people"]) <= 5
    assert not request["sure"] or all(p["address"] for p in request["people"])


SHAPES = (
    "introduce Ana to Ben and ",
    "a@b.example ",
    "Ana Ruiz <ana@a.example> ",
    "ana at b dot c dot d ",
    "Aa ",
    "1 2 3 4 ",
    ", who is, ",
    "don't tell ",
    "put ",
    "(((",
    "she and he, ",
    "Ana. ",
    "- a@b.example\n",
    "x | y | z\n",
    "between us: ",
    "meet at the ",
)


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_with_the_text_and_not_faster(shape):
    small, large = ((shape * (size // len(shape) + 1))[:size] for size in (2_500, 20_000))
    assert grows_evenly(understood, small, large)


@pytest.mark.parametrize("mark", [";  ", ", ", " - ", ": ", "( ", " \u2014 ", ", and ", " but ; "])
def test_marks_in_a_row_are_read_at_once(mark):
    def letter(times: int) -> str:
        asked = "Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>."
        return f"{asked} Ana cuts stones{mark * times}, who cuts them by hand{mark * times}and."

    assert grows_evenly(understood, letter(40), letter(320))


@pytest.mark.parametrize("letters", [80, 95, 150, 8000])
def test_a_word_too_long_for_a_name_is_none(letters):
    raw = f"ia Intro Assistant <intro+k4h7q2mzt5wd3xnb@assist.example>\nSubj{'a' * letters}".encode()
    assert incoming.read(parse(raw), None, replace(CONTEXT, as_="request")).request
