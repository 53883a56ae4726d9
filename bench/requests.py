"""How many requests a second, what each costs, and how long a sender waits for 250: ours and the bound, side by side.

Rounds are interleaved and medians are given with their range: trust the ratio, not a single figure.
Usage: python bench/requests.py [requests a round] [rounds]
"""

from __future__ import annotations

import asyncio
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from itertools import chain
from pathlib import Path

from aiosmtpd.smtp import SMTP
from aiosmtplib import SMTP as Client

HERE = Path(__file__).parent
CONNECTIONS = 10
DATE = format_datetime(datetime.now(UTC))  # noqa: TID251 - the daemon beside us has the system's clock
SETTINGS = """
[assistant]
address = "intro@assist.example"
data = "data"
[connectors]
allow = ["*@connect.example"]
[incoming.smtp]
listen = "127.0.0.1:{port}"
[outgoing]
host = "127.0.0.1"
port = {smarthost}
tls = "none"
[asking]
hold = "0s"
daytime = ""
[limits]
letters_per_day = 10000000
[security]
authserv_id = "mx.assist.example"
"""


@dataclass(frozen=True, slots=True)
class Round:
    per_second: float
    cpu_ms: float
    median_ms: float
    slow_ms: float  # the 99th percentile
    memory_mib: float


class Sink:
    """The smarthost: counts."""

    def __init__(self) -> None:
        self.count = 0

    async def handle_DATA(self, server, session, envelope) -> str:
        self.count += 1
        return "250 OK"


def request(n: int, start: int) -> bytes:
    return (
        "Authentication-Results: mx.assist.example; dmarc=pass header.from=connect.example\r\n"
        f"From: Mike Haberman <m{start}.{n // 4}@connect.example>\r\nTo: intro@assist.example\r\n"
        f"Subject: An introduction\r\nDate: {DATE}\r\n"
        f"Message-ID: <{start}.{n}@connect.example>\r\n\r\n"
        f"Please introduce Ana Ruiz <ana{n}@a{start}.example> and Ben Okafor <ben{n}@b{start}.example>.\r\n"
        "Both are into soil sensors, and have never met.\r\n"
    ).encode()


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


def begin(which: str, folder: Path, smarthost: int) -> tuple[subprocess.Popen[str], int]:
    """Start one of the two in a process of its own, and give its port."""
    if which == "bound":
        command = [sys.executable, str(HERE / "bound.py"), str(folder), str(smarthost)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        return process, int(process.stdout.readline())
    port = free_port()
    file = folder / "assistant.toml"
    file.write_text(SETTINGS.format(port=port, smarthost=smarthost))
    file.chmod(0o600)
    command = [sys.executable, "-m", "assistant", "serve", "--config", str(file)]
    log = (folder / "log").open("w")
    process = subprocess.Popen(command, stderr=log, text=True, cwd=HERE.parent)
    while "event=ready" not in (folder / "log").read_text():
        time.sleep(0.02)
    return process, port


def cpu(process: subprocess.Popen[str]) -> float:
    """Seconds of processor time so far."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(process: subprocess.Popen[str]) -> float:
    lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024


async def load(port: int, numbers: list[int], start: int) -> list[float]:
    """One connection: letter after letter. Gives the seconds until each 250."""
    waits = []
    client = Client(hostname="127.0.0.1", port=port, start_tls=False)
    async with client:
        for n in numbers:
            raw = request(n, start)
            began = time.perf_counter()
            await client.sendmail("m@connect.example", ["intro@assist.example"], raw)
            waits.append(time.perf_counter() - began)
    return waits


async def measure(which: str, requests: int, start: int) -> Round:
    sink = Sink()
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(sink, hostname="sink.example"), "127.0.0.1", 0)
    with tempfile.TemporaryDirectory() as name:
        process, port = begin(which, Path(name), server.sockets[0].getsockname()[1])
        try:
            await load(port, list(range(requests, requests + 5)), start)  # warm
            while sink.count < 15:
                await asyncio.sleep(0.01)
            before, began = cpu(process), time.perf_counter()
            shares = [list(range(i, requests, CONNECTIONS)) for i in range(CONNECTIONS)]
            waits = sorted(chain(*await asyncio.gather(*(load(port, share, start) for share in shares))))
            while sink.count < 3 * (requests + 5):
                await asyncio.sleep(0.01)
            took, spent = time.perf_counter() - began, cpu(process) - before
            slow = waits[int(len(waits) * 0.99) - 1]
            return Round(
                requests / took, spent / requests * 1000, statistics.median(waits) * 1000, slow * 1000, memory(process)
            )
        finally:
            process.terminate()
            process.wait()
            server.close()


def line(name: str, rounds: list[Round]) -> str:
    rates = [r.per_second for r in rounds]
    middle = {field: statistics.median(getattr(r, field) for r in rounds) for field in Round.__slots__}
    return (
        f"| {name} | {middle['per_second']:.0f} [{min(rates):.0f}-{max(rates):.0f}] | {middle['cpu_ms']:.1f} | "
        f"{middle['median_ms']:.0f} / {middle['slow_ms']:.0f} | {middle['memory_mib']:.0f} |"
    )


async def main(requests: int, rounds: int) -> None:
    found: dict[str, list[Round]] = {"bound": [], "ours": []}
    for n in range(rounds):
        for which in found:
            found[which].append(await measure(which, requests, n))
    print("| system | requests / s | CPU ms | 250 p50 / p99 ms | memory MiB |\n|---|--:|--:|--:|--:|")
    for which, all_of_it in found.items():
        print(line(which, all_of_it))
    ratios = [o.cpu_ms / b.cpu_ms for o, b in zip(found["ours"], found["bound"], strict=True)]
    print(f"\nOne of our requests costs {statistics.median(ratios):.1f} times the bound in processor time.")


if __name__ == "__main__":
    asyncio.run(main(int((sys.argv[1:2] or ["200"])[0]), int((sys.argv[2:3] or ["3"])[0])))
