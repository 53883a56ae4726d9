"""What is erased is in no file of the data folder any more, and the journal still leads to the state."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.adapters.database import BEFORE, FILE
from assistant.adapters.rows import CauseKind, Change, Count, Known, Turn
from assistant.adapters.store import Store
from assistant.introductions.events import Absent, Woke
from assistant.introductions.model import Gone, Introduction, Phase
from tests.adapters.store_contract import NOW, began, came, cause_of, outgoing, step, went_on

DAY = timedelta(days=1)
YEAR = timedelta(days=365)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path):
    with Store(folder, lambda: NOW) as store:
        yield store


def anywhere(folder: Path, word: str) -> list[str]:
    """The files that hold this word."""
    return [path.name for path in folder.iterdir() if word.lower().encode() in path.read_bytes().lower()]


def turned(store: Store, after: Introduction, version: int, event=None) -> None:
    """Make `after` the state, as a turn does."""
    store.accept([came(f"{after.id} {version}".encode())])
    before = store.introduction(after.id)
    assert before is not None
    change = Change(before.introduction, version, event or Woke(NOW), after, b"seed")
    store.finish(Turn(cause_of(store), NOW, (change,)))


def filled(store: Store, phase: Phase = Phase.ASKING) -> None:
    """One introduction in which Ana stands everywhere where somebody can."""
    ana = Known("mike@connect.example", "ana@a.example", "Ana Ruiz", "soil sensors in Ayacucho", "Europe/Madrid")
    letters = (
        replace(outgoing("ask", "1"), recipient="ana@a.example", data=b"Dear Ana Ruiz, Ayacucho"),
        replace(outgoing("introduction", "2"), data=b"Ben, this is Ana Ruiz <ana@a.example>"),
    )
    state = began(store, *letters, people=(ana,), why="Ana Ruiz and Ben are named")
    store.mark_sent([row.id for row in store.outbox_due(NOW, 5)], NOW)
    store.accept([came(b"From: Ana Ruiz <ANA@a.example>\r\n\r\nAyacucho", sender="ana@a.example")])
    store.finish(Turn(cause_of(store), NOW))
    one, ben = state.people
    ana_there = replace(one, name="Ana Ruiz", blurb="soil sensors in Ayacucho", city="Ayacucho", gone=Gone.FORGOTTEN)
    ben_there = replace(ben, blurb="worked with ana ruiz before")
    turned(
        store,
        replace(state, people=(ana_there, ben_there), reason="Ana Ruiz (ana@a.example) and Ben love soil", phase=phase),
        1,
        Absent(NOW, "1", None),
    )


def test_a_person_is_erased_from_every_file_and_replay_agrees(store: Store, folder: Path):
    filled(store, Phase.ENDED)
    (folder / f"{FILE}.{BEFORE}").write_bytes(b"ana@a.example")
    assert {FILE, f"{FILE}.{BEFORE}"} <= {*anywhere(folder, "ana@a.example"), FILE}
    store.erase("Ana@A.example")
    for word in ("ana@a.example", "Ana Ruiz", "Ayacucho"):
        assert anywhere(folder, word) == [], word
    assert store.replay(step) == ()
    stored = store.introduction("i1")
    assert stored is not None
    ana, ben = stored.introduction.people
    assert (ana.name, ana.address, ana.gone) == ("…", "", Gone.FORGOTTEN)
    assert (ben.name, ben.address, ben.blurb) == ("Ben", "ben@b.example", "worked with … before")
    assert stored.introduction.reason == "… (…) and Ben love soil"
    assert store.of_address("ana@a.example", open_only=False) == ()
    assert [line.event for line in store.journal("i1")] == [None, None]


def test_an_open_introduction_goes_on_without_the_person(store: Store, folder: Path):
    filled(store)
    store.erase("ana@a.example")
    for word in ("ana@a.example", "Ana Ruiz", "Ayacucho"):
        assert anywhere(folder, word) == [], word
    went_on(store, at=NOW + DAY)
    assert store.replay(step) == ()
    assert [line.n for line in store.journal("i1")] == [1, 2, 4]


def test_a_letter_that_still_waits_leaves_before_it_is_erased(store: Store, folder: Path):
    began(store, replace(outgoing("cancelled", "1"), recipient="ana@a.example", data=b"Dear Ana, ana@a.example"))
    store.erase("ana@a.example")
    (row,) = store.outbox_due(NOW)
    assert row.recipient == "ana@a.example"
    store.mark_sent([row.id], NOW)
    store.purge(NOW, YEAR)
    assert anywhere(folder, "ana@a.example") == []
    assert [(r.name, r.state) for r in store.letters("i1")] == [("cancelled", "sent")]


def test_what_one_connector_supplied(store: Store):
    mine = Known("mike@connect.example", "ana@a.example", "Ana")
    began(store, people=(mine, replace(mine, connector="eve@connect.example")))
    store.erase("ana@a.example", connector="eve@connect.example")
    assert [known.connector for known in store.everybody()] == ["mike@connect.example"]
    assert len(store.of_address("ana@a.example")) == 1
    store.erase("ana@a.example", connector="mike@connect.example")
    assert store.everybody() == ()
    assert store.of_address("ana@a.example") == ()


def test_a_connector_can_be_erased_too(store: Store, folder: Path):
    filled(store, Phase.ENDED)
    store.erase("mike@connect.example")
    assert anywhere(folder, "mike@connect.example") == []
    assert store.everybody() == ()
    assert store.replay(step) == ()


def test_what_was_kept_long_enough_is_erased(store: Store, folder: Path):
    filled(store)
    stored = store.introduction("i1")
    assert stored is not None
    turned(store, replace(stored.introduction, phase=Phase.ENDED, wake_at=None, ended_at=NOW), stored.version)
    began(store, id="i2")
    store.purge(NOW + YEAR - DAY, YEAR)
    assert anywhere(folder, "ben@b.example")
    store.purge(NOW + YEAR, YEAR)
    stored = store.introduction("i1")
    assert stored is not None
    assert {p.address for p in (*stored.introduction.people, stored.introduction.connector)} == {""}
    assert store.by_token("i1a") is None
    assert store.by_token("i2a") is not None
    assert anywhere(folder, "love soil") == []
    assert len(store.everybody()) == 1  # she is still in the other one
    assert store.replay(step) == ()
    again = store.introduction("i1")
    store.purge(NOW + YEAR, YEAR)
    assert store.introduction("i1") == again


def test_the_rest_of_an_introduction_goes_although_its_connector_went_before(store: Store, folder: Path):
    filled(store)
    stored = store.introduction("i1")
    assert stored is not None
    turned(store, replace(stored.introduction, phase=Phase.ENDED, wake_at=None, ended_at=NOW), stored.version)
    store.erase("mike@connect.example")
    assert anywhere(folder, "ben@b.example")
    store.purge(NOW + YEAR, YEAR)
    assert anywhere(folder, "ben@b.example") == []


def test_received_mails_go_after_thirty_days_unless_they_wait(store: Store, folder: Path):
    store.accept([came(b"done"), came(b"aside"), came(b"waiting")])
    store.finish(Turn(cause_of(store), NOW))
    store.set_aside(cause_of(store), "boom")
    store.purge(NOW + 29 * DAY, YEAR)
    assert store.rows("SELECT count(raw) FROM inbox") == [(3,)]
    store.purge(NOW + 30 * DAY, YEAR)
    assert store.rows("SELECT raw FROM inbox WHERE raw IS NOT NULL") == [(b"waiting",)]
    assert store.accept([came(b"done")]) == (None,)  # still known by its content


def test_old_counts_and_the_copy_of_an_upgrade_go(store: Store, folder: Path):
    store.accept([came()])
    store.finish(Turn(cause_of(store), NOW, counts=(Count("ask", "v@x.example"),)))
    copy = folder / f"{FILE}.{BEFORE}"
    copy.write_bytes(b"old")
    at = NOW.timestamp()
    os.utime(copy, (at, at))
    store.purge(NOW + timedelta(hours=23), YEAR)
    assert copy.exists()
    assert store.counted("ask", "v@x.example", 30, NOW) == 1
    store.purge(NOW + 63 * DAY, YEAR)
    assert not copy.exists()
    assert store.rows("SELECT * FROM bucket") == []


def test_a_purge_leaves_turns_and_timers_alone(store: Store):
    began(store)
    store.order("go")
    store.purge(NOW + DAY, YEAR)
    assert store.next_wake() == NOW + timedelta(hours=1)
    assert cause_of(store).kind is CauseKind.ORDER
    assert not store.sql.in_transaction
