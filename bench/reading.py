"""How well and how fast letters are read: our four jobs on sets of cases, then other programs on the given ones.

Prints the tables of docs/reading.md. `make bench-reading`, or `python bench/reading.py [--worst] [FOLDER ...]`: --worst
names every case that was misread; a FOLDER is laid out like tests/cases. Without one: all that are there.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

from beside import beside

from assistant.mail.message import parse
from assistant.reading import incoming
from tests.reading import judging
from tests.reading.judging import Judged
from tests.reading.test_requests import CONTEXT

TESTS = Path(__file__).parents[1] / "tests"
CASES = TESTS / "cases"
ROUNDS = 5
Job = tuple[str, str, Callable[[Path], list[Judged]]]
JOBS: tuple[Job, ...] = (
    ("new words", "new-text", judging.new_texts),
    ("answers", "answers.jsonl", judging.answers),
    ("hours", "times.jsonl", judging.times),
    ("requests", "requests", judging.requests),
)
YES = re.compile(r"(?i)\b(?:yes|yeah|sure|ok|okay|happy to|love to|sounds good|please do|glad)\b")
NO = re.compile(r"(?i)\b(?:no|not|can't|cannot|decline|pass|unfortunately|sorry)\b")
LATER = re.compile(r"(?i)\b(?:later|next month|next year|in (?:spring|summer|autumn|january)|after|busy)\b")
NEVER = re.compile(r"(?i)\b(?:unsubscribe|remove me|stop|never)\b")


def main() -> None:
    folders = [Path(one) for one in sys.argv[1:] if one != "--worst"]
    how_well(folders or [CASES, CASES / "own", CASES / "fresh"], worst="--worst" in sys.argv)
    if not folders:
        how_fast()
        keywords()
        beside(CASES)


def how_well(folders: list[Path], *, worst: bool) -> None:
    print("| job | cases | right | what went wrong |\n|---|---|--:|---|")
    for job, where, judge in JOBS:
        for folder in folders:
            if (folder / where).exists():
                judged = judge(folder)
                wrong = [one for one in judged if one.fault]
                harm = Counter(one.harm or "else" for one in wrong)
                said = ", ".join(f"{count} {name}" for name, count in harm.most_common())
                print(f"| {job} | {folder.name} | {share(judged)} | {said} |")
                for one in wrong if worst else ():
                    print(f"    {one.name}: {one.harm}: {one.fault}")


def share(judged: list[Judged]) -> str:
    return f"{1 - sum(bool(one.fault) for one in judged) / len(judged):.1%} of {len(judged)}"


# ------------------------------------------------------------------ time


def how_fast() -> None:
    """Whole letters, from bytes to what they say: every answer and all hours as replies that quote our ask."""
    reply = replace(CONTEXT, as_="answer", sent=(TESTS / "mail/golden/ask-plain-1.txt").read_text())
    requests = [path.read_bytes() for path in sorted((CASES / "requests").glob("*.eml"))]
    print("\n| whole letter | letters | median ms | p99 ms |\n|---|--:|--:|--:|")
    for name, letters, context in (("reply", list(replies(reply.sent)), reply), ("request", requests, CONTEXT)):
        taken = [milliseconds(letter, context) for letter in letters]
        print(f"| {name} | {len(taken)} | {median(taken):.2f} | {quantiles(taken, n=100)[98]:.2f} |")


def replies(sent: str) -> Iterator[bytes]:
    quoted = "\r\n".join(f"> {line}" for line in sent.splitlines())
    for name in ("answers.jsonl", "times.jsonl"):
        for case in judging.lines(CASES / name):
            yield (
                "From: Ana Ruiz <ana@a.example>\r\nTo: intro@assist.example\r\nSubject: Re: Coffee?\r\n"
                "Date: Mon, 30 Nov 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                f"{case['text']}\r\n\r\nOn Sun, 29 Nov 2026 at 18:02, Intro Assistant <intro@assist.example> wrote:\r\n"
                f"{quoted}\r\n"
            ).encode()


def milliseconds(letter: bytes, context: incoming.Context) -> float:
    """The best of several rounds: noise only ever adds."""
    best = float("inf")
    for _ in range(ROUNDS):
        begun = perf_counter()
        incoming.read(parse(letter), None, context)
        best = min(best, perf_counter() - begun)
    return best * 1000


# ------------------------------------------------------------------ the simplest thing that could be done


def keywords() -> None:
    """No library tells what an answer means; so a list of words, as most programs have it, stands beside ours."""
    judged = [by_keyword(case) for case in judging.lines(CASES / "answers.jsonl")]
    harm = Counter(one.harm for one in judged if one.harm)
    print(f"\nAnswers by a list of words: {share(judged)} right, {dict(harm)}")


def by_keyword(case: dict[str, Any]) -> Judged:
    text = case["text"]
    found = (
        "unsubscribe" if NEVER.search(text) else "later" if LATER.search(text) else "no" if NO.search(text)
        else "yes" if YES.search(text) else "question" if "?" in text else "unclear"
    )  # fmt: skip
    wanted = case["intent"] if isinstance(case["intent"], list) else [case["intent"]]
    return Judged(case["id"], *(("", "") if found in wanted else (found, judging.answer_harm(found, wanted))))


if __name__ == "__main__":
    main()
