"""Availability in words: the cases of tests/cases by the rules of its README, the growth of the work, hostile text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.introductions.model import Window
from assistant.reading.times import Times, read_times
from tests.pace import grows_evenly

CASES = Path(__file__).parent.parent / "cases"
HOUR = timedelta(hours=1)
Case = dict[str, Any]


def cases(*names: str) -> list[Any]:
    lines = [line for name in names for line in (CASES / name).read_text(encoding="utf-8").splitlines() if line]
    return [pytest.param(case, id=case["id"]) for case in map(json.loads, lines)]


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def read(case: Case) -> Times:
    standing = case.get("standing")
    return read_times(
        case["text"],
        now=datetime.fromisoformat(case["now"]),
        zone=case["zone"],
        hours=(time(9, 30), time(17)),
        minutes=60,
        within=timedelta(days=21),
        standing=Window(instant(standing["start"]), instant(standing["end"])) if standing else None,
    )


def same(expected: list[dict[str, str]], found: Sequence[Window]) -> bool:
    """Touching windows are joined; a soft bound may be off by an hour."""
    spans: list[tuple[datetime, datetime, str]] = []
    for window in sorted(expected, key=lambda w: instant(w["start"])):
        start, end, soft = instant(window["start"]), instant(window["end"]), window.get("soft", "")
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]), spans[-1][2] + soft)
        else:
            spans.append((start, end, soft))
    return len(spans) == len(found) and all(
        abs(start - window.start) <= HOUR * ("s" in soft) and abs(end - window.end) <= HOUR * ("e" in soft)
        for (start, end, soft), window in zip(spans, found, strict=True)
    )


def faults(case: Case, times: Times) -> list[str]:
    """Every key of the case that does not hold; a key that is not there is not compared."""
    zone = ZoneInfo(case["zone"])
    wrong = []
    readings = [case["windows"]] if "windows" in case else []
    readings += case.get("or", [])
    if readings and not any(same(reading, times.windows) for reading in readings):
        wrong.append("windows")
    if "or" in case and times.sure:
        wrong.append("sure, with two readings")
    if "days" in case and sorted({w.start.astimezone(zone).date().isoformat() for w in times.windows}) != case["days"]:
        wrong.append("days")
    if "not_windows" in case and not same(case["not_windows"], times.not_windows):
        wrong.append("not_windows")
    if "until" in case and (times.until and times.until.astimezone(zone).date().isoformat()) != case["until"]:
        wrong.append("until")
    return wrong + [key for key in ("sure", "minutes") if key in case and getattr(times, key) != case[key]]


@pytest.mark.parametrize("case", cases("times.jsonl", "own/times.jsonl", "own/times-held.jsonl"))
def test_what_people_write(case: Case) -> None:
    times = read(case)
    assert faults(case, times) == [], (case["text"], times)


# ------------------------------------------------------------------ any text at all

WORDS = [
    "monday",
    "tue",
    "wed.",
    "the",
    "4th",
    "31st",
    "9",
    "10-12",
    "2pm",
    "8.12.",
    "3/12",
    "2026-02-30",
    "30/2",
    "between",
    "and",
    "or",
    ",",
    ";",
    ".",
    "(",
    ")",
    "-",
    "not",
    "but",
    "until",
    "from",
    "after",
    "before",
    "next",
    "week",
    "this",
    "weekend",
    "january",
    "31",
    "feb",
    "noon",
    "half",
    "past",
    "ten",
    "quarter",
    "to",
    "easter",
    "monday",
    "christmas",
    "cet",
    "your",
    "time",
    "an",
    "hour",
    "later",
    "same",
    "time",
    "am",
    "pm",
    "all",
    "day",
    "every",
    "except",
    "away",
    "free",
    "utc+25",
    "25:99",
    "00:00",
    "24:00",
    "99",
    "kw",
    "53",
    "week",
    "54",
    "first",
    "last",
    "of",
    "in",
    "weeks",
    "days",
    "montag",
    "lundi",
    "à",
    "14h",
    "am",
]
TEXTS = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
FIRST, LAST = datetime(2024, 1, 1), datetime(2035, 12, 31)  # noqa: DTZ001 (hypothesis wants them naive)
ZONES = ("Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "Africa/Casablanca", "Etc/UTC")


@settings(max_examples=100, deadline=None)
@given(text=TEXTS, zone=st.sampled_from(ZONES), day=st.datetimes(FIRST, LAST))
def test_any_text_gives_joined_windows_of_the_future_and_never_raises(text: str, zone: str, day: datetime) -> None:
    now = day.replace(tzinfo=UTC)
    times = read({"text": text, "now": now.isoformat(), "zone": zone, "standing": None})
    for windows in (times.windows, times.not_windows):
        assert all(w.start < w.end and w.start.tzinfo is UTC and w.end > now for w in windows)
        assert all(one.end < two.start for one, two in pairwise(windows))
    assert all(w.start >= now for w in times.windows)
    assert not any(w.start < n.end and n.start < w.end for w in times.windows for n in times.not_windows)


HOSTILE = {
    "digits": "9" * 3000,
    "clocks": "10-" * 1500,
    "dates": "1/2/" * 1500,
    "weekdays": "monday or " * 800,
    "betweens": "between " * 1000,
    "numbers": "12 " * 2500,
    "blanks": "tuesday" + " " * 7000 + "at 3",
    "lines": "\n- " * 2500,
    "brackets": "(" * 3000,
    "combining": "e\u0301" * 1500,
    "relative": "the day after " * 500,
    "lists": "1, " * 2500 + "december",
    "nots": "not " * 800,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_the_work_grows_with_the_text_and_not_faster(name: str) -> None:
    case = {"now": "2026-11-30T09:00+00:00", "zone": "Europe/London"}
    text = HOSTILE[name]
    assert grows_evenly(lambda words: read({**case, "text": words}), text[: len(text) // 8], text)


def test_more_than_is_read_is_in_doubt() -> None:
    times = read({"text": "Tuesday at 3. " + "x " * 10_000, "now": "2026-11-30T09:00+00:00", "zone": "Europe/London"})
    assert not times.sure


def test_what_was_read_and_what_is_in_doubt_is_told() -> None:
    times = read({"text": "Thursday at 8", "now": "2026-11-30T09:00+00:00", "zone": "Europe/London"})
    assert times.why == ("read: thursday | at 8", "doubt: a bare 7 or 8 o'clock")


TUESDAY = "2026-11-24T09:00+00:00"
STANDS = {"start": "2026-12-01T10:00+00:00", "end": "2026-12-01T11:00+00:00"}


def hours(text: str, standing: dict[str, str] | None = None) -> tuple[list[str], Times]:
    """Windows as "01 10:00-11:00", and all that was read, said on a Tuesday in London."""
    times = read({"text": text, "now": TUESDAY, "zone": "Europe/London", "standing": standing})
    return [f"{w.start:%d %H:%M}-{w.end:%H:%M}" for w in times.windows], times


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("Thursday 1400", ["26 14:00-15:00"]),
        ("26.11. or 27.11. after 14:00", ["26 14:00-17:00", "27 14:00-17:00"]),
        ("2026-12-01T10:00Z", ["01 10:00-11:00"]),
        ("Tuesday 8am", ["01 08:00-09:00"]),
        ("I'm away until Friday, Monday any time", ["30 09:30-17:00"]),
    ],
)
def test_one_hour_in_many_spellings_is_sure(text: str, windows: list[str]) -> None:
    found, times = hours(text)
    assert found == windows
    assert times.sure


@pytest.mark.parametrize(
    "text",
    [
        "Thursday is Thanksgiving",
        "Friday at 10 is no good, 11 is",
        "I land at 9 on Thursday so 11 would be ok",
        "Thursday 10.12",
        "Tuesday",
        "Tuesday at 3",
    ],
)
def test_what_may_mean_another_hour_is_not_sure(text: str) -> None:
    assert not hours(text)[1].sure


def test_every_such_day_is_meant_through_a_list() -> None:
    windows, times = hours("Any Wednesday or Thursday after 10")
    assert times.sure
    assert [w[:2] for w in windows] == ["25", "26", "02", "03", "09", "10"]


def test_words_that_only_look_like_hours_say_nothing() -> None:
    for text in ("It's no today", "he can find an hour", "I'll be 15 minutes late"):
        windows, times = hours(text)
        assert (windows, times.not_windows, times.minutes) == ([], (), None)


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("an hour later please", ["01 11:00-12:00"]),
        ("Could we say 11 instead of 10?", ["01 11:00-12:00"]),
        ("I can't before noon.", ["01 12:00-17:00"]),
        ("Two days later, same time", ["03 10:00-11:00"]),
        ("Not that day. Any other day that week.", [f"{d} 09:30-17:00" for d in ("30", "02", "03", "04")]),
    ],
)
def test_hours_beside_the_one_that_stands(text: str, windows: list[str]) -> None:
    found, times = hours(text, STANDS)
    assert found == windows
    assert times.sure
