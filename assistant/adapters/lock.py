"""The lock of a data folder: only its holder turns and sends."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from assistant.errors import Busy


@contextmanager
def lock(folder: Path) -> Iterator[None]:
    """Hold the lock of this data folder (flock on the file `lock` in it; the kernel frees it when we die).

    Raises Busy at once when another process holds it. Never fork while holding it: the child would hold it too.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Busy(f"another assistant works in {folder}; stop it first, or leave the work to it") from None
        yield
    finally:
        os.close(descriptor)


def held(folder: Path) -> bool:
    """Whether a process works on this data folder now; looking creates nothing."""
    if not (folder / "lock").exists():
        return False
    try:
        with lock(folder):
            return False
    except Busy:
        return True
