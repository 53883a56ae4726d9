"""What the measurements share: a smarthost that counts, a side in a process of its own, and what it uses."""

from __future__ import annotations

import asyncio
import os
import random
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from aiosmtpd.smtp import SMTP

HERE = Path(__file__).parent
SETTINGS = """
[assistant]
address = "intro@assist.example"
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
letters_per_day = 1000000
[security]
authserv_id = "mx.assist.example"
"""


class Sink:
    """A smarthost that takes everything and counts it."""

    def __init__(self) -> None:
        self.port = 0
        self._count = 0
        self._came = asyncio.Condition()

    async def handle_DATA(self, server, session, envelope) -> str:
        async with self._came:
            self._count += 1
            self._came.notify_all()
        return "250 OK"

    async def has(self, count: int) -> None:
        """Wait until so many letters came."""
        async with self._came, asyncio.timeout(300):
            await self._came.wait_for(lambda: self._count >= count)


@asynccontextmanager
async def open_sink() -> AsyncIterator[Sink]:
    sink, loop = Sink(), asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(sink, hostname="sink.example", loop=loop), "127.0.0.1", 0)
    sink.port = server.sockets[0].getsockname()[1]
    try:
        yield sink
    finally:
        server.close()


@contextmanager
def begin(side: str, folder: Path, smarthost: int) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """ "ours" or "bound" in a process of its own, and its port; it ends with the block."""
    process, port = (_ours if side == "ours" else _bound)(folder, smarthost)
    try:
        yield process, port
    finally:
        process.terminate()
        process.wait()


def _bound(folder: Path, smarthost: int) -> tuple[subprocess.Popen[str], int]:
    command = (sys.executable, str(HERE / "bound.py"), str(folder), str(smarthost))
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    with process.stdout as said:
        return process, int(said.readline())


def _ours(folder: Path, smarthost: int) -> tuple[subprocess.Popen[str], int]:
    port, file, log = _free_port(), folder / "assistant.toml", folder / "log"
    file.write_text(SETTINGS.format(port=port, smarthost=smarthost))
    file.chmod(0o600)
    command = (sys.executable, "-m", "assistant", "serve", "--config", str(file))
    with log.open("w") as said:
        process = subprocess.Popen(command, stderr=said, text=True, cwd=HERE.parent)
    while "event=ready" not in log.read_text():
        assert process.poll() is None, log.read_text()
        time.sleep(0.02)
    return process, port


def _free_port() -> int:
    while True:
        port = random.randrange(20_000, 30_000)
        with socket.socket() as trial:
            if trial.connect_ex(("127.0.0.1", port)):
                return port


def processor(process: subprocess.Popen[str]) -> float:
    """Seconds of processor time so far."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident(process: subprocess.Popen[str]) -> float:
    """The most memory that it ever had, in MiB."""
    lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
