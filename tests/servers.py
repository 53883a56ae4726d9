"""Mail servers that the slow tests need: found, or installed by the one script that knows how."""

from __future__ import annotations

import socket
import subprocess
from functools import cache
from pathlib import Path

TOP = Path(__file__).parent.parent


@cache
def install() -> None:
    """Make sure that they are there. A test that needs one fails without it: skipped, it would prove nothing."""
    done = subprocess.run([TOP / ".ci" / "packages"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    assert done.returncode == 0, done.stdout.decode()


def free_port() -> int:
    """A port on loopback that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
