"""The assistant as the world sees it: a process with a settings file, what leaves it, and people who answer."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from aiosmtpd.controller import Controller

from tests.servers import free_port
from tests.stories.cast import CAST, Got, Mail, options, received, write
from tests.stories.stage import Smarthost

LONGEST = 60.0  # seconds to wait for anything


def until(true: Callable[[], object], what: str, seconds: float = LONGEST) -> None:
    """Wait for what another process does."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"{what}: not within {seconds:.0f} s"
        time.sleep(0.05)


class World:
    """Everybody's mail server: it keeps each letter of ours, and people answer the letters that they got."""

    def __init__(self, post: Callable[[Mail], None]) -> None:
        """`post` brings a letter to the assistant's own mail server."""
        self.post = post
        self.got: list[Got] = []
        self.port = free_port()
        self.smarthost = Smarthost(self._keep)
        self._server = Controller(self.smarthost, hostname="127.0.0.1", port=self.port)
        self._written = 0
        self._server.start()

    def close(self) -> None:
        self._server.stop()

    def _keep(self, sender: str, recipient: str, raw: bytes) -> None:
        self.got.append(received(CAST, sender, recipient, raw, _now()))

    def letters(self) -> list[str]:
        """What everybody got: "ana <- ask", the first one first."""
        return [f"{got.reader} <- {got.name}" for got in self.got]

    def letter(self, reader: str, name: str) -> Got:
        """The newest such letter; it is waited for."""
        until(lambda: f"{reader} <- {name}" in self.letters(), f"{reader} <- {name} (came: {self.letters()})")
        return next(got for got in reversed(self.got) if (got.reader, got.name) == (reader, name))

    def says(self, who: str, words: str, *how: str, to: Got | None = None) -> None:
        """Somebody writes, or answers a letter; `how` as in the brackets of a story. Who is not `none` there claims in
        an Authentication-Results of their own to be genuine."""
        self._written += 1
        self.post(write(CAST[who], words, options(how), to, _now(), self._written))


class Assistant:
    """`assistant serve` in a process of its own."""

    def __init__(self, file: Path, command: Sequence[str] = (sys.executable, "-m", "assistant"), **owner: object):
        """`owner`: user and group of the process, where it is not ours."""
        self.file = file
        self._command = command
        self._owner = owner
        self._process: subprocess.Popen[str] | None = None
        self.log: list[str] = []

    def start(self) -> None:
        """Until it says that it is ready."""
        self._process = self._run(["serve"], stderr=subprocess.PIPE)
        before = len(self.log)
        threading.Thread(target=self._read, args=(self._process,), daemon=True).start()
        until(lambda: any("event=ready" in line for line in self.log[before:]), "ready")

    def _read(self, process: subprocess.Popen[str]) -> None:
        assert process.stderr is not None
        with process.stderr:
            self.log.extend(process.stderr)

    def end(self, by: signal.Signals = signal.SIGTERM) -> int:
        """End it, and give its status."""
        assert self._process is not None
        self._process.send_signal(by)
        status = self._process.wait(LONGEST)
        self._process = None
        return status

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def says(self, *words: str) -> str:
        """What a command prints; it must succeed."""
        process = self._run(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, complaint = process.communicate(timeout=LONGEST)
        assert process.returncode == 0, f"{words}: {out} {complaint}"
        return out

    def tells(self, *words: str) -> object:
        """The same as JSON."""
        return json.loads(self.says(*words, "--json"))

    def events(self, name: str) -> list[str]:
        """The lines of the log about this event."""
        return [line for line in self.log if f" event={name} " in line]

    def _run(self, words: Sequence[str], **more: object) -> subprocess.Popen[str]:
        command = [*self._command, *words, "--config", str(self.file)]
        return subprocess.Popen(command, text=True, **self._owner, **more)  # type: ignore[call-overload, no-any-return]


def _now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - processes and mail servers have no other clock
