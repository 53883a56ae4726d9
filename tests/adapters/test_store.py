"""The SQLite store: the contract of every store, and what only a file on a disk can do wrong."""

from __future__ import annotations

import inspect
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.adapters.database import BEFORE, FILE
from assistant.adapters.rows import Turn
from assistant.adapters.schema import migrations
from assistant.adapters.store import Store
from assistant.errors import ConfigError, DiskFull, TryAgain
from tests.adapters.store_contract import NOW, StoreContract, began, came, cause_of, outgoing, step


@pytest.fixture
def open_store(tmp_path: Path):
    opened = []

    def factory() -> Store:
        opened.append(Store(tmp_path / "data", lambda: NOW))
        return opened[-1]

    yield factory
    for store in opened:
        store.close()


class TestSqlite(StoreContract):
    pass


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_files_are_for_their_owner_only(open_store, tmp_path):
    store = open_store()
    began(store, never=("x@x.example",))
    folder = tmp_path / "data"
    assert mode(folder) == 0o700
    assert {path.name: mode(path) for path in folder.iterdir()} == {
        name: 0o600 for name in (FILE, f"{FILE}-wal", f"{FILE}-shm", "key", "never")
    }


def test_what_must_hold_of_every_connection(open_store):
    store = open_store()
    told = {name: store.rows(f"PRAGMA {name}")[0][0] for name in ("journal_mode", "synchronous", "secure_delete")}
    assert told == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1}
    assert store.rows("PRAGMA foreign_keys") == [(1,)]
    assert store.rows("PRAGMA busy_timeout")[0][0] >= 1000


def test_digests_are_keyed_and_of_another_folder_mean_nothing(open_store, tmp_path):
    store = open_store()
    other = Store(tmp_path / "other", lambda: NOW)
    assert store.keyed.digest("Ana+tag@a.example") == store.keyed.digest("ana@a.example")
    assert store.keyed.digest("ana@a.example") != other.keyed.digest("ana@a.example")
    other.close()


def test_a_never_survives_an_older_database(open_store, tmp_path):
    store = open_store()
    store.backup(tmp_path / "backup.db")
    began(store, never=("ana@a.example",))
    store.close()
    (tmp_path / "backup.db").replace(tmp_path / "data" / FILE)
    restored = open_store()
    assert restored.introductions() == ()
    assert restored.never("ana@a.example")
    restored.keyed.lift(("ana@a.example",))
    assert not restored.never("ana@a.example")


def test_a_backup_is_whole_private_and_overwrites_nothing(open_store, tmp_path):
    store = open_store()
    began(store)
    store.backup(tmp_path / "copy.db")
    assert mode(tmp_path / "copy.db") == 0o600
    copy = sqlite3.connect(tmp_path / "copy.db")
    assert copy.execute("SELECT count(*) FROM journal").fetchone() == (1,)
    copy.close()
    with pytest.raises(FileExistsError):
        store.backup(tmp_path / "copy.db")


def test_a_newer_schema_is_refused(open_store):
    store = open_store()
    store.sql.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('assistant', 'of_next_year', '')"
    )
    with pytest.raises(ConfigError, match=r"newer version.*of_next_year"):
        open_store()


def test_an_upgrade_leaves_a_copy_of_what_was_there(open_store, tmp_path, monkeypatch):
    began(open_store())
    monkeypatch.setattr(migrations, "_migrations", list(migrations._migrations))
    migrations(name="of_next_year")(lambda db: db.execute("ALTER TABLE person ADD COLUMN city TEXT"))
    assert open_store().rows("SELECT city FROM person") == []
    copy = tmp_path / "data" / f"{FILE}.{BEFORE}"
    assert mode(copy) == 0o600
    old = sqlite3.connect(copy)
    assert old.execute("SELECT count(*) FROM introduction").fetchone() == (1,)
    with pytest.raises(sqlite3.OperationalError):
        old.execute("SELECT city FROM person")
    old.close()


def test_a_failed_upgrade_changes_nothing(open_store, monkeypatch):
    store = open_store()
    monkeypatch.setattr(migrations, "_migrations", list(migrations._migrations))

    def bad(db):
        db.execute("ALTER TABLE person ADD COLUMN city TEXT")
        raise ValueError("half way")

    migrations(name="bad")(bad)
    with pytest.raises(ValueError, match="half way"):
        open_store()
    with pytest.raises(sqlite3.OperationalError):
        store.rows("SELECT city FROM person")


def test_what_is_no_database_is_told(tmp_path):
    (tmp_path / FILE).write_bytes(b"not a database" * 100)
    with pytest.raises(ConfigError, match="damaged"):
        Store(tmp_path, lambda: NOW)


def test_a_full_disk_is_told_and_loses_nothing(open_store):
    store = open_store()
    store.accept([came(b"first")])
    pages = store.rows("PRAGMA page_count")[0][0]
    store.sql.execute(f"PRAGMA max_page_count = {pages + 5}")
    with pytest.raises(DiskFull):
        store.accept([came(b"x" * 200_000)])
    assert not store.sql.in_transaction
    assert store.rows("PRAGMA integrity_check") == [("ok",)]
    assert cause_of(store).raw == b"first"
    store.sql.execute("PRAGMA max_page_count = 1000000")
    assert store.accept([came(b"x" * 200_000)])[0]


def test_a_locked_database_is_told(open_store):
    store, other = open_store(), open_store()
    other.sql.execute("PRAGMA busy_timeout = 1")
    with store.transaction(), pytest.raises(TryAgain, match="locked"):
        other.accept([came()])
    assert other.accept([came()])[0]


def test_nothing_leaves_twice_while_it_cannot_be_written_down_that_it_left(open_store):
    store, other = open_store(), open_store()
    began(store, outgoing("ask"), outgoing("ask", person="2"))
    store.sql.execute("PRAGMA busy_timeout = 1")
    (row,) = store.outbox_due(NOW)
    with other.transaction():
        with pytest.raises(TryAgain):
            store.mark_sent([row.id], NOW)
        with pytest.raises(TryAgain):
            store.outbox_due(NOW, limit=5)
    assert [waiting.person for waiting in store.outbox_due(NOW, limit=5)] == ["2"]
    assert store.counted("letter", "*", 1, NOW) == 1


def test_a_failed_write_ends_its_transaction(open_store):
    store = open_store()
    bad = came(sender="\ud800")  # no text that can be kept
    with pytest.raises(UnicodeEncodeError):
        store.accept([came(b"good"), bad])
    assert not store.sql.in_transaction
    assert store.next_cause(NOW) is None


def test_no_verb_ends_a_transaction_that_it_did_not_begin(open_store):
    """What finish() and accept() call must not commit: neither our own parts nor sqlite-utils under the lists."""
    store = open_store()
    began(store, outgoing())
    readers = {
        "acted_on": ("imap:",), "aside": (), "by_message_id": (["<x>"],), "by_thread": (["<x>"],), "by_token": ("x",), "by_uid": ("x",),
        "changed": (), "counted": ("ask", "a@a.example", 1, NOW), "everybody": (), "inbox_row": ("x",),
        "introduction": ("i1",), "introductions": (), "journal": ("i1",), "last_asks": ("mike@connect.example",), "last_letter": ("i1", "1"), "requests": ("i1",),
        "letter": ("x",), "letters": ("i1",), "mark": ("x",), "members": ("i1",), "never": ("a@a.example",),
        "next_wake": (), "of_address": ("ana@a.example",), "of_connector": ("mike@connect.example",), "outbox": (),
        "outbox_due": (NOW,), "outbox_next": (), "people": ("x@x.example",), "replay": (step,), "row": ("SELECT 1",),
        "rows": ("SELECT 1",), "seen": ("x",), "raw": ("x",), "waiting": (),
    }  # fmt: skip
    with store.transaction():
        store.sql.execute("INSERT INTO mark (name, value) VALUES ('x', 'y')")
        for name, values in readers.items():
            getattr(store, name)(*values)
            assert store.sql.in_transaction, name
    writers = {
        "accept", "order", "next_cause", "finish", "fault", "set_aside", "put_back", "retry", "set_mark", "mark_sent",
        "mark_deferred", "mark_failed", "erase", "purge", "put_away",
    }  # fmt: skip
    others = {"transaction", "backup", "close", "count_in"}
    verbs = {name for name, _ in inspect.getmembers(Store, inspect.isfunction) if not name.startswith("_")}
    assert verbs == set(readers) | writers | others


def test_every_verb_that_writes_ends_its_transaction(open_store):
    store = open_store()
    began(store, outgoing())
    assert not store.sql.in_transaction
    store.set_mark("a", "b")
    store.order("go")
    store.finish(Turn(cause_of(store), NOW))
    (row,) = store.outbox_due(NOW)
    store.mark_sent([row.id], NOW)
    assert not store.sql.in_transaction


_WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from assistant.adapters.rows import Turn, letter
from assistant.adapters.store import Store
now = datetime(2026, 12, 1, tzinfo=UTC)
store = Store(Path(sys.argv[1]), lambda: now)
for n in range(int(sys.argv[2]), 100000):
    row = letter(b"%d" % n, sender="", received_at=now, door="smtp", trusted=False)
    store.accept([row])
    print(n, flush=True)
    if n % 3 == 0:
        store.finish(Turn(store.next_cause(now), now))
"""


def test_what_was_acknowledged_survives_kill_9(tmp_path):
    """Not a power cut: that needs another machine. Each round kills a writer in the middle of its commits."""
    acknowledged: list[int] = []
    for round in range(3):
        start = 1 + round * 1000
        writer = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(tmp_path), str(start)], stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None
        wanted = 20 + 13 * round
        lines = [writer.stdout.readline() for _ in range(wanted)]
        os.kill(writer.pid, signal.SIGKILL)
        lines += writer.stdout.readlines()
        writer.wait()
        writer.stdout.close()
        acknowledged += [int(line) for line in lines if line.endswith("\n")]
    with Store(tmp_path, lambda: NOW) as store:
        kept = [int(raw) for (raw,) in store.rows("SELECT raw FROM inbox ORDER BY line")]
        assert store.rows("PRAGMA integrity_check") == [("ok",)]
    assert len(acknowledged) >= 99
    assert set(acknowledged) <= set(kept)
    assert len(kept) == len(set(kept)) <= len(acknowledged) + 3


def test_a_second_connection_of_ours_keeps_the_locks_of_the_first(tmp_path: Path):
    """POSIX drops all locks of a process when it closes any descriptor of the file: another process that looks and
    leaves would then take itself for the last one, and delete the -wal file under us."""
    look = "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); print(db.execute('SELECT count(*) FROM inbox').fetchone()[0])"
    words = [sys.executable, "-c", f"{look}; db.close()", str(tmp_path / FILE)]
    with Store(tmp_path, lambda: NOW) as first, Store(tmp_path, lambda: NOW):
        first.accept([came()])
        assert subprocess.run(words, capture_output=True, check=True).stdout == b"1\n"
        assert (tmp_path / f"{FILE}-wal").exists()
        first.accept([came(b"another")])
        assert subprocess.run(words, capture_output=True, check=True).stdout == b"2\n"
