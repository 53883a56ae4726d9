"""Every line that the operator may read in the log; never a name, a subject, a body, a token or a password.

One line an event on the stream given to `configure`: `at=… event=sent outbox=… letter=ask`, or the same as JSON.
Addresses stand there only at `verbose`. Words of other libraries, which may quote what a stranger wrote, too.
"""

from __future__ import annotations

import json as jsons
import logging
import re
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TextIO

_log = logging.getLogger("assistant")
_LONGEST = 300
_bare = re.compile(r"[A-Za-z0-9@%+,./:<>\[\]_*-]{1,300}")


def configure(*, json: bool = False, verbose: bool = False, stream: TextIO | None = None) -> None:
    """Say where the log goes (default: stderr) and how; a second call takes the place of the first."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(_Line(json=json, verbose=verbose))
    handler.setLevel(logging.INFO)
    root = logging.getLogger()
    for old in [h for h in root.handlers if isinstance(h.formatter, _Line)]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    _log.setLevel(logging.INFO)


def ready(doors: Iterable[str]) -> None:
    """All doors are open."""
    _say("ready", doors=",".join(doors))


def stopped() -> None:
    """The daemon ended as it was told to."""
    _say("stopped")


def received(inbox: str, door: str, size: int, *, sender: str = "") -> None:
    """A message was stored; `size` in bytes."""
    _say("received", {"sender": sender}, inbox=inbox, door=door, size=size)


def ignored(inbox: str, why: str, *, sender: str = "") -> None:
    """A message causes nothing; `why` is one of our own sentences."""
    _say("ignored", {"sender": sender}, inbox=inbox, why=why)


def decided(introduction: str, event: str, phase: str) -> None:
    """A turn was committed."""
    _say("decided", introduction=introduction, happened=event, phase=phase)


def queued(introduction: str, letter: str, *, recipient: str = "") -> None:
    """A letter waits in the outbox."""
    _say("queued", {"recipient": recipient}, introduction=introduction, letter=letter)


def sent(outbox: str, letter: str, *, recipient: str = "") -> None:
    """The smarthost took a letter."""
    _say("sent", {"recipient": recipient}, outbox=outbox, letter=letter)


def deferred(outbox: str, letter: str, code: int | str, next_in: float, *, recipient: str = "") -> None:
    """A letter could not leave now; `next_in` seconds until the next try."""
    _say("deferred", {"recipient": recipient}, outbox=outbox, letter=letter, code=code, next_in=round(next_in))


def failed(outbox: str, letter: str, code: int | str, *, recipient: str = "") -> None:
    """A letter will never leave."""
    _say("failed", {"recipient": recipient}, outbox=outbox, letter=letter, code=code)


def aside(inbox: str, error: str) -> None:
    """What could not be processed is set aside; `error` is the name of an error, not its words."""
    _say("aside", level=logging.ERROR, inbox=inbox, error=error)


def warning(sentence: str) -> None:
    """Something that a person should look at, in one of our own sentences."""
    _say("warning", level=logging.WARNING, says=sentence)


def _say(event: str, addresses: dict[str, str] | None = None, level: int = logging.INFO, **fields: object) -> None:
    _log.log(level, event, extra={"fields": fields, "addresses": addresses or {}})


class _Line(logging.Formatter):
    """A record as one line that neither forges a second one nor steers a terminal."""

    def __init__(self, *, json: bool, verbose: bool) -> None:
        super().__init__()
        self._json, self._verbose = json, verbose

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        fields = {"at": at, **self._fields(record)}
        if self._json:
            return jsons.dumps({name: _short(value) for name, value in fields.items()})
        return " ".join(f"{name}={_plain(value)}" for name, value in fields.items())

    def _fields(self, record: logging.LogRecord) -> dict[str, object]:
        own: dict[str, object] | None = getattr(record, "fields", None)
        if record.name == _log.name and own is not None:
            addresses: dict[str, object] = getattr(record, "addresses", {})
            shown = {name: value for name, value in addresses.items() if value} if self._verbose else {}
            return {"event": record.getMessage(), **own, **shown}
        error = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
        words = {"says": record.getMessage()} if self._verbose else {}
        return {"event": "warning", "by": record.name, "error": error, **words}


def _short(value: object) -> object:
    return value[:_LONGEST] if isinstance(value, str) else value


def _plain(value: object) -> str:
    text = str(_short(value))
    return text if _bare.fullmatch(text) else jsons.dumps(text)
