"""What waiting costs: processor time of a daemon with nothing to do, with no introduction and with many open ones.

`python bench/idle.py [OPEN] [SECONDS]`
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from requests import CONNECTIONS, bring
from serving import begin, open_sink, processor, resident


async def waits(introductions: int, seconds: int) -> str:
    """A row of the table: the share of one processor that is used while nothing happens."""
    async with open_sink() as sink:
        with tempfile.TemporaryDirectory() as folder, begin("ours", Path(folder), sink.port) as (process, port):
            await asyncio.gather(*(bring(port, range(n, introductions, CONNECTIONS)) for n in range(CONNECTIONS)))
            await sink.has(3 * introductions)
            await asyncio.sleep(3)  # until the last mark is written
            before = processor(process)
            await asyncio.sleep(seconds)
            share = (processor(process) - before) / seconds
            return f"| {introductions} | {share:.2%} | {resident(process):.0f} |"


async def main(introductions: int, seconds: int) -> None:
    print("| open introductions | processor | memory MiB |\n|--:|--:|--:|")
    for count in (0, introductions):
        print(await waits(count, seconds), flush=True)


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    asyncio.run(main(*given, *(1000, 30)[len(given) :]))
