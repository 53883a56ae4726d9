"""Letters from many threads, few commits, and nobody is told before the disk has it."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from assistant.adapters.intake import Intake
from assistant.adapters.store import Store
from assistant.errors import DiskFull
from tests.adapters.store_contract import NOW, came


@pytest.fixture
def store(tmp_path: Path):
    return Store(tmp_path, lambda: NOW)


def test_what_waits_shares_a_commit_and_none_is_lost(store: Store, tmp_path: Path):
    commits: list[int] = []
    with Store(tmp_path, lambda: NOW) as reader:
        intake = Intake(store, lambda: commits.append(1))
        with store_blocked(tmp_path):  # the first waits for the lock, the others gather behind it
            futures = [intake.accept(came(b"%d" % n)) for n in range(150)]
        ids = [future.result(5) for future in futures]
        assert len(set(ids)) == 150
        assert len(commits) <= 3
        assert reader.rows("SELECT count(*) FROM inbox") == [(150,)]
        assert intake.accept(came(b"0")).result(5) is None
        intake.close()


def store_blocked(folder: Path):
    """Holds the write lock until left."""

    class Blocked:
        def __enter__(self):
            self.store = Store(folder, lambda: NOW)
            self.transaction = self.store.transaction()
            self.transaction.__enter__()

        def __exit__(self, *error):
            self.transaction.__exit__(None, None, None)
            self.store.close()

    return Blocked()


def test_a_full_disk_reaches_whoever_waits(store: Store):
    pages = store.rows("PRAGMA page_count")[0][0]
    store.sql.execute(f"PRAGMA max_page_count = {pages + 5}")
    intake = Intake(store)
    with pytest.raises(DiskFull):
        intake.accept(came(b"x" * 300_000)).result(5)
    assert intake.accept(came(b"small")).result(5)
    intake.close()


def test_one_that_cannot_be_kept_stops_no_other(store: Store, tmp_path: Path):
    intake = Intake(store)
    with store_blocked(tmp_path):
        rows = [came(b"1"), came(b"2"), came(b"3", sender="\ud800"), came(b"4")]
        futures = [intake.accept(row) for row in rows]
    assert [future.result(5) is not None for future in (futures[0], futures[1], futures[3])] == [True] * 3
    with pytest.raises(UnicodeEncodeError):
        futures[2].result(5)
    intake.close()


def test_closing_commits_what_waits(store: Store, tmp_path: Path):
    intake = Intake(store)
    futures = [intake.accept(came(b"%d" % n)) for n in range(20)]
    intake.close()
    assert all(future.done() for future in futures)
    assert threading.current_thread().is_alive()
    with Store(tmp_path, lambda: NOW) as reader:
        assert reader.rows("SELECT count(*) FROM inbox") == [(20,)]
