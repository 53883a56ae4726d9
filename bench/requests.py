"""Requests a second, from accepted mail to the acknowledge and two asks handed over: ours beside the bound.

The bound is bench/bound.py: the cost of our own parts. Rounds are interleaved, medians stand with their ranges; trust
the ratio, which is taken round by round, not a single figure. Each side is a process of its own, this one brings the
letters and is the smarthost. `python bench/requests.py [ROUNDS] [REQUESTS]`
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from itertools import chain
from pathlib import Path
from statistics import median

from aiosmtplib import SMTP
from serving import begin, open_sink, processor, resident

CONNECTIONS = 20
WARM = 20  # requests before the clock starts


@dataclass(frozen=True, slots=True)
class Round:
    """What one round of one side came to."""

    rate: float  # requests a second
    cpu: float  # milliseconds a request
    taken: float  # milliseconds to 250, the median
    slow: float  # ... the 99th percentile
    memory: float  # MiB, the most


def request(n: int) -> bytes:
    """The n-th request: four kilobytes with what mail servers write above it, as real ones are."""
    trace = "".join(
        f"Received: from mail{hop}.connect.example (mail{hop}.connect.example [192.0.2.{hop}])\r\n"
        f"\tby mx{hop}.assist.example (Postfix) with ESMTPS id 4XyZ{hop}AbCdE\r\n"
        f"\tfor <intro@assist.example>; Tue,  3 Nov 2026 10:00:0{hop} +0000 (UTC)\r\n"
        for hop in range(1, 5)
    )
    return (
        "Authentication-Results: mx.assist.example; dkim=pass header.d=connect.example;\r\n"
        "\tspf=pass smtp.mailfrom=connect.example; dmarc=pass header.from=connect.example\r\n"
        f"{trace}From: Mike Haberman <mike{n}@connect.example>\r\nTo: Intro Assistant <intro@assist.example>\r\n"
        f"Subject: An introduction\r\nDate: {format_datetime(datetime.now(UTC))}\r\n"  # noqa: TID251 - of today
        f"Message-ID: <{n}.{os.getpid()}@connect.example>\r\nMIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        f"Hello,\r\n\r\nplease introduce Ana Ruiz <ana{n}@a.example> and Ben Okafor <ben{n}@b.example>.\r\n"
        "Both are into soil sensors, and they have never met.\r\n\r\nThank you!\r\nMike\r\n"
    ).encode()


async def bring(port: int, numbers: range) -> list[float]:
    """One connection, a letter after the other. Gives the seconds until each 250."""
    waits = []
    async with SMTP(hostname="127.0.0.1", port=port, start_tls=False) as client:
        for n in numbers:
            raw, began = request(n), time.perf_counter()
            await client.sendmail(f"mike{n}@connect.example", ["intro@assist.example"], raw)
            waits.append(time.perf_counter() - began)
    return waits


async def measure(side: str, requests: int) -> Round:
    """One round: start it, warm it, bring the letters, wait until all that follows was handed over."""
    async with open_sink() as sink:
        with tempfile.TemporaryDirectory() as folder, begin(side, Path(folder), sink.port) as (process, port):
            await bring(port, range(WARM))
            await sink.has(3 * WARM)
            cpu, began = processor(process), time.perf_counter()
            shares = [range(WARM + i, WARM + requests, CONNECTIONS) for i in range(CONNECTIONS)]
            brought = await asyncio.gather(*(bring(port, share) for share in shares))
            await sink.has(3 * (WARM + requests))
            took, cpu = time.perf_counter() - began, processor(process) - cpu
            waits = sorted(chain.from_iterable(brought))
            return Round(
                rate=requests / took,
                cpu=cpu / requests * 1000,
                taken=median(waits) * 1000,
                slow=waits[int(len(waits) * 0.99)] * 1000,
                memory=resident(process),
            )


def told(rounds: list[Round], what: Callable[[Round], float], digits: int = 0) -> str:
    """The median and the range."""
    values = [what(one) for one in rounds]
    return f"{median(values):.{digits}f} [{min(values):.{digits}f}-{max(values):.{digits}f}]"


def row(name: str, rounds: list[Round]) -> str:
    waits = f"{median(r.taken for r in rounds):.0f} / {median(r.slow for r in rounds):.0f}"
    memory = max(r.memory for r in rounds)
    return (
        f"| {name} | {told(rounds, lambda r: r.rate)} | {told(rounds, lambda r: r.cpu, 1)} | {waits} | {memory:.0f} |"
    )


async def main(rounds: int, requests: int) -> None:
    bound, ours = [], []
    for n in range(rounds):
        bound.append(await measure("bound", requests))
        ours.append(await measure("ours", requests))
        print(f"round {n + 1} of {rounds}: {bound[-1].rate:.0f} and {ours[-1].rate:.0f}", file=sys.stderr)
    print("| system | requests / s | CPU ms | 250 p50 / p99 ms | memory MiB |\n|---|--:|--:|--:|--:|")
    print(row("bound", bound))
    print(row("ours", ours))
    ratios = [o.rate / b.rate for b, o in zip(bound, ours, strict=True)]
    print(f"\nOurs reaches {median(ratios):.0%} [{min(ratios):.0%}-{max(ratios):.0%}] of the bound, round by round.")


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    asyncio.run(main(*given, *(5, 400)[len(given) :]))
