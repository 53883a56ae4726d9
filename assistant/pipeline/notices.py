"""What the operator is told by mail: one sentence each, at most once a day."""

from __future__ import annotations

from assistant.adapters.store import Store

ORDER = "notice"  # the order by which any part of the house asks for one

LOGIN = "login"
ASIDE = "aside"
PAUSED = "paused"
FULL = "full"

SENTENCES = {
    LOGIN: "The mail server refused our login, so letters wait. Look at `assistant check`.",
    ASIDE: "Something could not be processed and was set aside. Look at `assistant outbox`; `assistant retry` takes it "
    "up again.",
    PAUSED: "Letters asked for by one connector came back, or were called spam: new requests of that connector are "
    "refused for 30 days.",
    FULL: "The limit of letters a day ([limits] letters_per_day) is reached. What is not urgent waits until tomorrow "
    "(UTC).",
}


def tell(store: Store, about: str) -> None:
    """Ask for a notice; whether the operator had it today is seen when it is taken up."""
    store.order(ORDER, {"about": about})
