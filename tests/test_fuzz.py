"""Every reader of mail on letters that nobody wrote: real ones cut, doubled, spliced and filled with hostile shapes.

A minute in CI, always with the same letters; `make fuzz` takes an hour with new ones (FUZZ_SECONDS, FUZZ_SEED). A
finding is shrunk and printed; it becomes a test of its own before it is mended.
"""

from __future__ import annotations

import os
import signal
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from time import monotonic

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from assistant.introductions.events import Intent
from assistant.introductions.model import Window
from assistant.mail import authentication, calendar
from assistant.mail.address import House, parse_address, parse_mailboxes
from assistant.mail.message import Unreadable, parse
from assistant.mail.quoting import cut
from assistant.mail.screening import screen
from assistant.reading import incoming
from assistant.reading.answer import read_answer
from assistant.reading.times import read_times
from tests.mail.letters import ALL, compose
from tests.reading.judging import lines
from tests.reading.test_requests import CONTEXT

pytestmark = pytest.mark.slow

CASES = Path(__file__).parent / "cases"
SECONDS = float(os.environ.get("FUZZ_SECONDS", "60"))
LONGEST = 5.0  # seconds of computing for one letter; a pattern that runs away never ends
SEED = int(os.environ.get("FUZZ_SEED", "0"))
ROUND = 20  # letters between two looks at the clock
HOUSE = House("intro@assist.example", "+", "Intro Assistant")
NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
HOURS = (time(9, 30), time(17))
HOSTILE = [
    "From: a\n", "On Mon\n", "On a <a@b> ", "> ", "-", "=?utf-8?B?", "?=", "\u202e", "\u200b", "\x00", "\ud800", "é", "ｙｅｓ",
    "<div style='display:none'>yes</div>", "<blockquote>", "</", "&#x202e;", "Content-Type: multipart/mixed; boundary=x\n",
    "--x\n", "--x--\n", "BEGIN:VCALENDAR\r\n", "END:VEVENT\r\n", "RRULE:FREQ=SECONDLY\r\n", "DTSTART;TZID=:99999999T999999\r\n",
    "yes ", "no ", "never ", "not ", "yes, but ", "9-", "31/2/", "24:61 ", "99999999999999999999 ", "tuesday ", " until ", "(", "[",
    '"', ",", ";", ":", "@", "a@b.example ", "\r\n\r\n", "\n", "\t", " " * 300, "(" * 200, "a" * 2000, "introduce ",
    "Authentication-Results: mx; dmarc=pass (", "Status: 5.", "Final-Recipient: rfc822;", "\N{THUMBS UP SIGN}",
]  # fmt: skip


@cache
def letters() -> tuple[str, ...]:
    """Real letters, byte for byte as text: those of strangers in the cases, and our own."""
    strangers = [path.read_bytes() for path in sorted(CASES.rglob("*.eml"))]
    ours = [compose(*sample).data for sample in ALL[::9]]
    return tuple(raw.decode("latin-1") for raw in [*strangers, *ours])


@cache
def words() -> tuple[str, ...]:
    return tuple(case["text"] for name in ("answers", "times") for case in lines(CASES / f"{name}.jsonl"))


Cut = tuple[int, float, float, str, int]


def mutated(text: str, other: str, cuts: list[Cut]) -> str:
    """A text after some cuts: left out, said again and again, filled with a hostile shape or a piece of another."""
    for kind, begin, length, shape, times in cuts:
        start = int(begin * len(text))
        end = start + int(length * length * (len(text) - start))
        piece = ["", text[start:end] * times, shape * times, other[: end - start], shape + text[start:end]][kind]
        text = (text[:start] + piece + text[end:])[:20_000]
    return text


@cache
def texts(corpus: Callable[[], tuple[str, ...]]) -> st.SearchStrategy[str]:
    share = st.floats(0, 1)
    cuts = st.tuples(st.integers(0, 4), share, share, st.sampled_from(HOSTILE), st.integers(1, 40))
    return st.builds(
        mutated, st.sampled_from(corpus()), st.sampled_from(corpus()), st.lists(cuts, min_size=1, max_size=6)
    )


# ------------------------------------------------------------------ the readers, and what always holds


def a_letter(text: str) -> None:
    for as_ in (None, "request", "answer", "meeting", "after"):
        try:
            message = parse(text.encode("latin-1", "replace"))
        except Unreadable:
            return
        reading = incoming.read(message, None, replace(CONTEXT, as_=as_, now=NOW))
        if reading.request:
            for person in reading.request.people:
                assert not person.address or parse_address(person.address)
        assert "\r" not in reading.new_text
        assert "\x00" not in reading.new_text


def new_words(text: str) -> None:
    assert len(cut(text, "Dear Ana,\nMike would like you to meet Ben.\nAnswer with yes, no or later.\n")) <= len(text)


def an_answer(text: str) -> None:
    for state in ("asked", "meeting", "after"):
        answer = read_answer(
            text, state=state, now=NOW, zone="Europe/London", hours=HOURS, minutes=60, within=timedelta(days=21)
        )
        assert isinstance(answer.intent, Intent)
        if answer.intent is Intent.YES:
            assert any(c.isalnum() or unicodedata.category(c) == "So" for c in text), "a yes without a word or a sign"
        ordered(answer.windows)


def some_hours(text: str) -> None:
    times = read_times(text, now=NOW, zone="America/New_York", hours=HOURS, minutes=60, within=timedelta(days=21))
    ordered(times.windows)
    ordered(times.not_windows)


def ordered(windows: tuple[Window, ...]) -> None:
    """Joined, in order, and each one a span of time."""
    bounds = [bound for window in windows for bound in (window.start, window.end)]
    assert all(one < two for one, two in pairwise(bounds))


def a_calendar(text: str) -> None:
    try:
        message = parse(text.encode("utf-8", "replace"))
    except Unreadable:
        return
    part = calendar.read(message, "ana@a.example")
    if part is not None and part.start is not None:
        assert part.start.tzinfo is not None


def a_screening(text: str) -> None:
    """Bounces, automatic mail, and what a mail server says about who wrote it."""
    try:
        message = parse(text.encode("latin-1", "replace"))
    except Unreadable:
        return
    screen(message, "bounce@b.example", HOUSE)
    assert isinstance(authentication.judge(message, "mx.assist.example", True, NOW), authentication.Authentication)


def addresses(text: str) -> None:
    for mailbox in parse_mailboxes(text):
        assert parse_address(mailbox.address)
        assert mailbox.name.isprintable()


READERS: dict[Callable[[str], None], Callable[[], tuple[str, ...]]] = {
    a_letter: letters,
    new_words: letters,
    an_answer: words,
    some_hours: words,
    a_calendar: letters,
    a_screening: letters,
    addresses: letters,
}


@contextmanager
def at_once(text: str) -> Iterator[None]:
    """Fails where reading goes on computing, instead of waiting for it."""

    def stopped(number: int, frame: object) -> None:
        raise AssertionError(f"not read in {LONGEST} s: {text!r}")

    before = signal.signal(signal.SIGVTALRM, stopped)
    signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@pytest.mark.parametrize(("reader", "corpus"), READERS.items(), ids=[reader.__name__ for reader in READERS])
def test_reads_anything(reader: Callable[[str], None], corpus: Callable[[], tuple[str, ...]]) -> None:
    end = monotonic() + SECONDS / len(READERS)
    turn = SEED
    while turn == SEED or monotonic() < end:

        @seed(turn)
        @settings(max_examples=ROUND, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(texts(corpus))
        def reads(text: str) -> None:
            with at_once(text):
                reader(text)

        reads()
        turn += 1
