"""What the operator is told by mail: one sentence each, at most once a day."""

from __future__ import annotations

from datetime import datetime

from assistant.adapters.store import Store

ORDER = "notice"  # the order by which any part of the house asks for one

LOGIN = "login"
MAILBOX = "mailbox"
ASIDE = "aside"
PAUSED = "paused"
FULL = "full"

SENTENCES = {
    LOGIN: "The mail server refused our login, so letters wait. Look at `assistant check`.",
    MAILBOX: "The mailbox refused our login, so no mail comes from there. Look at `assistant check`.",
    ASIDE: "Something could not be processed and was set aside. Look at `assistant outbox`; `assistant retry` takes it "
    "up again.",
    PAUSED: "Letters asked for by one connector came back, or were called spam: new requests of that connector are "
    "refused for 30 days.",
    FULL: "The limit of letters a day ([limits] letters_per_day) is reached. What is not urgent waits until tomorrow "
    "(UTC).",
}


def tell(store: Store, about: str) -> None:
    """Ask for a notice, unless this was told today."""
    if not told(store, about, store.clock()):
        store.order(ORDER, {"about": about})


def told(store: Store, about: str, at: datetime) -> bool:
    """Whether this was told today (UTC), or would have been if there were an operator."""
    return store.counted(kind(about), "*", 1, at) > 0


def kind(about: str) -> str:
    """Under which name it is counted."""
    return f"notice {about}"
