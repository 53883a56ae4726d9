"""`deliver`: a pipe transport. Stores one message and nothing else; whatever fails, it can be tried again."""

from __future__ import annotations

import argparse
import sys

from assistant.adapters import clock
from assistant.adapters.rows import letter
from assistant.adapters.store import Store
from assistant.errors import TryAgain
from assistant.settings import IncomingSmtp, find, load

_NOBODY = ("", "<>", "MAILER-DAEMON")  # what mail servers hand over for the null sender


def deliver(arguments: argparse.Namespace) -> int:
    """Store the message on standard input; returns 0 after the commit. The caller makes 75 of everything else."""
    settings = load(find(arguments.config))
    most = (settings.smtp or IncomingSmtp()).max_size
    raw = _message(sys.stdin.buffer.read(most + 1_000))
    if len(raw) > most:
        raise TryAgain(f"The message is larger than {most} bytes ([incoming.smtp] max_size).")
    if not raw.strip():
        raise TryAgain("There is no message on standard input.")
    sender = "" if arguments.sender in _NOBODY else arguments.sender
    row = letter(
        raw,
        sender=sender,
        recipients=tuple(arguments.recipients),
        received_at=clock.now(),
        door="deliver",
        trusted=True,
    )
    with Store(settings.assistant.data, clock.now) as store:
        store.accept([row])
    return 0


def _message(raw: bytes) -> bytes:
    """Without the line that mbox files and some pipes put before a message."""
    return raw.partition(b"\n")[2] if raw.startswith(b"From ") else raw
