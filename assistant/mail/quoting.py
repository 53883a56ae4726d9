"""The new words of a reply, and what a connector passes on: what the rest of the house asks of quoted text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from assistant.mail.cutting import CHARACTERS, cut, without_invisible
from assistant.mail.forwarding import Forwarded, split_forward
from assistant.mail.ours import fold

if TYPE_CHECKING:
    from assistant.mail.message import Message

__all__ = ["Forwarded", "cut", "disagree", "new_text", "split_forward"]

_NO_WORDS = re.compile(r"\[[^\[\]]{0,200}\]|<[^<>]{0,300}>|(?m:^\s{0,8}\d{1,2}[.)]\s)")


def new_text(message: Message, sent: str = "") -> str:
    """The words that are new in a message, without quotes, signature, client tag and disclaimer; "" where nothing is.

    `sent`: the plain text of our letter that it answers; its lines are old wherever they stand.
    """
    return cut(message.text, sent, message.sender.name if message.sender else "")


def disagree(plain: str, html: str) -> bool:
    """Whether the plain and the HTML form of a letter say different things: new words of one that the other lacks."""
    return bool(_words(cut(plain)) - _words(html) or _words(cut(html)) - _words(plain))


def _words(text: str) -> set[str]:
    """The words of a text, links, pictures and the numbers of lists aside: the two forms show these differently."""
    shown = _NO_WORDS.sub(" ", without_invisible(text[:CHARACTERS]))
    return set(fold(" ".join(token for token in shown.split() if not _is_link(token))))


def _is_link(token: str) -> bool:
    return "@" in token or "://" in token or "www." in token
