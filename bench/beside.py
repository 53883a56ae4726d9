"""Other programs on the given cases, each in a process of its own that may hang; judged as kindly as can be."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any
from zoneinfo import ZoneInfo

from assistant.introductions.model import Window
from assistant.mail.message import parse
from assistant.mail.quoting import cut, new_text
from tests.reading import judging, test_times
from tests.reading.test_requests import CONTEXT

HERE = Path(__file__).parent
PYTHON = HERE.parent / ".venv-bench" / "bin" / "python"
LONGEST = 20  # seconds for one hostile text
CUTTERS = ("talon", "mail_parser_reply", "email_reply_parser")
CLOCKS = ("dateparser", "timefhuman", "ctparse", "parsedatetime")
HOSTILE = {
    "`From: a` x 20,000": "From: a\n" * 20_000,
    "`On Mon` x 20,000": "On Mon\n" * 20_000,
    "`On a <a@b>`, 3 KB": "On a <a@b> " * 280,
    "`On `, 3 KB": "On " * 1000,
}


def beside(cases: Path) -> None:
    """Print both comparisons; without the environment of the programs say how it is made."""
    if not PYTHON.exists():
        print("\nThe other programs are not installed; `make bench-reading` does that.")
        return
    cutting(cases)
    clocks(cases)


def run(program: str, given: list[dict[str, str]], seconds: float) -> list[dict[str, Any]] | None:
    """What a program found, a case each; None where it was cut off."""
    try:
        done = subprocess.run(
            [PYTHON, "-W", "ignore", HERE / "others.py", program],
            input="".join(json.dumps(one) + "\n" for one in given),
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return None
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if len(found) != len(given):
        sys.exit(f"{program} answered {len(found)} of {len(given)} cases: {done.stderr[-500:]}")
    return found


# ------------------------------------------------------------------ new words


def cutting(cases: Path) -> None:
    """All are given the text as our parser decoded it, from HTML too; ours once with, once without our own letter."""
    paths = sorted((cases / "new-text").glob("*.eml"))
    messages = [parse(path.read_bytes()) for path in paths]
    texts = [message.text for message in messages]
    print(f"\n| new words of {len(paths)} letters | right | leaked | lost | median ms | {' | '.join(HOSTILE)} |")
    print("|---|--:|--:|--:|--:|" + "--:|" * len(HOSTILE))
    hostile = [f"{timed(cut, text)[1] / 1000:.1f} s" for text in HOSTILE.values()]
    for name, told in (("ours", True), ("ours, not told which letter is answered", False)):
        ours = [
            timed(new_text, message, judging.sent_with(path) if told else "")
            for message, path in zip(messages, paths, strict=True)
        ]
        row(name, paths, [words for words, _ in ours], median(ms for _, ms in ours), hostile)
    for program in CUTTERS:
        found = run(program, [{"text": text} for text in texts], 600) or []
        hostile = []
        for text in HOSTILE.values():
            begun = perf_counter()
            answered = run(program, [{"text": "Hello"}, {"text": text}], LONGEST)
            hostile.append(f"{answered[1]['ms'] / 1000:.1f} s" if answered else f"> {perf_counter() - begun:.0f} s")
        row(program, paths, [one["found"] for one in found], median(one["ms"] for one in found), hostile)


def row(program: str, paths: list[Path], found: list[str], spent: float, hostile: list[str]) -> None:
    faults = [
        judging.compare_words(text, judging.expected_words(path), parse(path.read_bytes()))
        for path, text in zip(paths, found, strict=True)
    ]
    harm = Counter(harm for _, harm in faults)
    right = f"{harm[''] / len(paths):.0%}"
    print(f"| {program} | {right} | {harm['leaked']} | {harm['lost']} | {spent:.2f} | {' | '.join(hostile)} |")


def timed(work: Callable[..., Any], *given: Any) -> tuple[Any, float]:
    """What came out, and the milliseconds."""
    begun = perf_counter()
    found = work(*given)
    return found, (perf_counter() - begun) * 1000


# ------------------------------------------------------------------ hours


def clocks(cases: Path) -> None:
    """A beginning alone counts as an hour, a day alone as the hours of the settings; right beginnings are enough."""
    given = [case for case in judging.lines(cases / "times.jsonl") if {"windows", "days"} & case.keys()]
    print(f"\n| hours in {len(given)} texts | any | right days | right hours | wrong and not said | median ms |")
    print("|---|--:|--:|--:|--:|--:|")
    read_ours = [timed(test_times.read, case) for case in given]
    ours = [read for read, _ in read_ours]
    spent = median(ms for _, ms in read_ours)
    hits = [not set(test_times.faults(case, read)) - {"sure"} for case, read in zip(given, ours, strict=True)]
    unsaid = sum(read.sure and not hit for read, hit in zip(ours, hits, strict=True))
    shares = (
        sum(bool(read.windows) for read in ours),
        sum(map(right_days, given, [r.windows for r in ours])),
        sum(hits),
    )
    print(f"| ours | {' | '.join(f'{n / len(given):.0%}' for n in shares)} | {unsaid} | {spent:.2f} |")
    for program in CLOCKS:
        asked = [{"text": case["text"], "now": local_now(case)} for case in given]
        found = run(program, asked, 600) or []
        windows = [as_windows(one["found"], ZoneInfo(case["zone"])) for one, case in zip(found, given, strict=True)]
        hits = list(map(right_hours, given, windows))
        shares = (sum(map(bool, windows)), sum(map(right_days, given, windows)), sum(hits))
        spent = median(one["ms"] for one in found)
        said = " | ".join(f"{n / len(given):.0%}" for n in shares)
        unsaid = sum(bool(w) and not hit for w, hit in zip(windows, hits, strict=True))
        print(f"| {program} | {said} | {unsaid} | {spent:.2f} |")


def local_now(case: dict[str, Any]) -> str:
    return datetime.fromisoformat(case["now"]).astimezone(ZoneInfo(case["zone"])).replace(tzinfo=None).isoformat()


def as_windows(found: list[list[str | None]], zone: ZoneInfo) -> tuple[Window, ...]:
    """What a program found, in our terms; a span without a beginning is none."""
    windows = []
    for start, end in found:
        if start is None:
            continue
        begin = at(start, CONTEXT.hours[0], zone)
        until = at(end or start, CONTEXT.hours[1], zone)
        if end is None and "T" in start:
            until = begin + timedelta(hours=1)
        windows.append(Window(begin, max(until, begin)))
    return tuple(sorted(windows, key=lambda window: window.start))


def at(text: str, default: time, zone: ZoneInfo) -> datetime:
    moment = datetime.fromisoformat(text) if "T" in text else datetime.combine(date.fromisoformat(text), default)
    return test_times.instant(moment.replace(tzinfo=zone).isoformat())


def right_hours(case: dict[str, Any], windows: tuple[Window, ...]) -> bool:
    if "windows" not in case:
        return right_days(case, windows)
    starts = {window.start for window in windows}
    return any(
        test_times.same(reading, windows) or starts == {test_times.instant(one["start"]) for one in reading}
        for reading in [case["windows"], *case.get("or", [])]
    )


def right_days(case: dict[str, Any], windows: tuple[Window, ...]) -> bool:
    zone = ZoneInfo(case["zone"])
    wanted = case.get("days") or {str(test_times.instant(w["start"]).astimezone(zone).date()) for w in case["windows"]}
    return {str(window.start.astimezone(zone).date()) for window in windows} == set(wanted)


if __name__ == "__main__":
    beside(HERE.parent / "tests" / "cases")
