"""Whether the plain and the HTML form of one letter say different things: then neither is believed alone."""

from __future__ import annotations

import re

from assistant.mail.cutting import CHARACTERS, cut, without_invisible
from assistant.mail.ours import fold

_NO_WORDS = re.compile(r"\[[^\[\]]{0,200}\]|<[^<>]{0,300}>|(?m:^\s{0,8}\d{1,2}[.)]\s)")


def disagree(plain: str, html: str) -> bool:
    """Whether the plain and the HTML form of a letter say different things: new words of one that the other lacks."""
    return bool(_words(cut(plain)) - _words(html) or _words(cut(html)) - _words(plain))


def _words(text: str) -> set[str]:
    """The words of a text, links, pictures and the numbers of lists aside: the two forms show these differently."""
    shown = _NO_WORDS.sub(" ", without_invisible(text[:CHARACTERS]))
    return set(fold(" ".join(token for token in shown.split() if not _is_link(token))))


def _is_link(token: str) -> bool:
    return "@" in token or "://" in token or "www." in token
