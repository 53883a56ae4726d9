"""Availability in words: the cases of tests/cases by the rules of its README, the growth of the work, hostile text."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from assistant.introductions.model import Window
from assistant.reading.times import Times, read_times

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


@pytest.mark.parametrize("case", cases("times.jsonl", "own/times.jsonl"))
def test_what_people_write(case: Case) -> None:
    times = read(case)
    assert faults(case, times) == [], (case["text"], times)
