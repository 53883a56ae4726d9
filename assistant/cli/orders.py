"""`go`, `stop`, `retry` and `replay`: orders that whoever holds the data folder carries out."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from assistant.adapters import clock
from assistant.adapters.lock import held
from assistant.adapters.store import Store
from assistant.cli.terminal import say
from assistant.errors import Busy, NotThere, TryAgain
from assistant.introductions.model import Introduction, Phase
from assistant.settings import Settings, can_turn, find, load

_PATIENCE = 15.0  # seconds; a running daemon takes an order up within two


def go(arguments: argparse.Namespace) -> int:
    """Release an introduction that waits."""
    settings = load(find(arguments.config))
    before = _introduction(settings, arguments.id)
    if before.phase is not Phase.DRAFT:
        raise NotThere(f"nothing waits: introduction {before.id} is {before.phase.value}")
    if _ordered(settings, "go", before.id).phase is Phase.DRAFT:
        raise NotThere(f"introduction {before.id} still waits; `assistant show {before.id}` tells for what")
    say(f"Introduction {before.id} is released.")
    return 0


def stop(arguments: argparse.Namespace) -> int:
    """Stop an introduction."""
    settings = load(find(arguments.config))
    before = _introduction(settings, arguments.id)
    if before.phase is Phase.ENDED:
        raise NotThere(f"introduction {before.id} has ended already")
    after = _ordered(settings, "stop", before.id)
    if after.phase is not Phase.ENDED and not after.stopped:
        raise NotThere(f"introduction {before.id} was not stopped; see `assistant show {before.id}`")
    say(f"Introduction {before.id} is stopped.")
    return 0


def retry(arguments: argparse.Namespace) -> int:
    """Take up again what failed, is deferred or was set aside."""
    data = load(find(arguments.config)).assistant.data
    with _store(data) as store:
        taken = store.retry(arguments.id)
    say(f"{taken} taken up again." if taken else "There is nothing to take up again.")
    return 0


def replay(arguments: argparse.Namespace) -> int:
    """Fold every journal and compare it with what is stored."""
    from assistant.introductions.machine import step

    data = load(find(arguments.config)).assistant.data
    with _store(data) as store:
        found = store.replay(lambda introduction, event: step(introduction, event)[0])
    for difference in found:
        say(f"Introduction {difference.introduction}: {difference.why}")
    if found:
        raise NotThere(f"{len(found)} introductions differ from their journal; please report it")
    say("All introductions are what their journals say.")
    return 0


def _store(data: Path) -> Store:
    if not (data / "assistant.db").is_file():
        raise NotThere(f"there is no database in {data} yet: `assistant serve` creates it")
    return Store(data, clock.now)


def _introduction(settings: Settings, id: str) -> Introduction:
    with _store(settings.assistant.data) as store:
        stored = store.introduction(id)
    if not stored:
        raise NotThere(f"there is no introduction {id}; see `assistant list`")
    return stored.introduction


def _ordered(settings: Settings, name: str, id: str) -> Introduction:
    """Give the order, have it carried out, and return what the introduction is then."""
    with _store(settings.assistant.data) as store:
        order = store.order(name, {"introduction": id})
        deadline = time.monotonic() + _PATIENCE
        while _waits(store, order):
            if time.monotonic() > deadline:
                raise TryAgain(f"nobody has taken up the order to {name} introduction {id}; it stays, and will be")
            _work(settings)
        stored = store.introduction(id)
    if not stored:
        raise NotThere(f"introduction {id} is gone")
    return stored.introduction


def _waits(store: Store, order: str) -> bool:
    row = store.inbox_row(order)
    if row and row.state == "aside":
        raise NotThere(f"the order could not be carried out and was set aside as {order}; see `assistant outbox`")
    return row is not None and row.state == "waiting"


def _work(settings: Settings) -> None:
    """Turn ourselves; where a daemon holds the folder, leave it a moment."""
    if held(settings.assistant.data):
        time.sleep(0.1)
        return
    can_turn(settings)
    from assistant import daemon  # takes its time to load

    try:
        daemon.run_once(settings)
    except Busy:
        time.sleep(0.1)
