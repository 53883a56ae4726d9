"""The new words of a reply, and what a connector passes on: what the rest of the house asks of quoted text."""

from __future__ import annotations

from assistant.mail.cutting import cut, unquoted
from assistant.mail.forwarding import Forwarded, split_forward
from assistant.mail.message import Message
from assistant.mail.ours import Us

__all__ = ["Forwarded", "cut", "new_text", "split_forward", "unquoted"]


def new_text(message: Message, sent: str = "") -> str:
    """The words that are new in a message, without quotes, signature, client tag and disclaimer; "" where nothing is.

    `sent`: the plain text of our letter that it answers; its lines are old wherever they stand.
    """
    return cut(message.text, sent, message.sender.name if message.sender else "", Us.of(message.to))
