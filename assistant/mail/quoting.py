"""The new words of a reply, without quoted tail, signature and disclaimer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.mail.address import Mailbox

if TYPE_CHECKING:
    from assistant.mail.message import Message


@dataclass(frozen=True, slots=True)
class Forwarded:
    """What somebody passed on: who wrote it to whom (as its own header lines say), and their words."""

    sender: Mailbox | None
    words: str
    subject: str = ""
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    date: str = ""


def new_text(message: Message, sent: str = "") -> str:
    """The words that are new in a message. `sent`: plain text of our letter that it answers."""
    return cut(message.text, sent)


def cut(text: str, sent: str = "") -> str:
    """The words that are new in a text; "" where nothing is."""
    kept: list[str] = []
    for line in text.split("\n"):
        if re.match(r"On .{0,400} wrote:$|-----Original", line) or line.rstrip() == "--":
            break
        if not line.lstrip().startswith(">"):
            kept.append(line)
    return "\n".join(kept).strip()


def split_forward(text: str) -> tuple[str, Forwarded | None]:
    """A connector's own words, and what is quoted or forwarded below them."""
    return text, None


def disagree(plain: str, html: str) -> bool:
    """Whether the two forms of one letter say different things (then neither is believed)."""
    return False
