"""Mail servers that the slow tests need: found, or installed by the one script that knows how."""

from __future__ import annotations

import shutil
import socket
import subprocess
from pathlib import Path

TOP = Path(__file__).parent.parent


def install(*programs: str) -> None:
    """Make sure that these are there. A test that needs one fails without it: it proves nothing when it is skipped."""
    if all(shutil.which(program) for program in programs):
        return
    done = subprocess.run([TOP / ".ci" / "packages"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    assert done.returncode == 0, done.stdout.decode()


def free_port() -> int:
    """A port on loopback that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
