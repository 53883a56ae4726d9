"""The database file: opened safely, brought up to date, and written in transactions that tell whose fault it is."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self

from sqlite_utils import Database as Tables

from assistant.adapters.clock import Clock
from assistant.adapters.keyed import Keyed
from assistant.adapters.schema import migrations
from assistant.errors import AssistantError, ConfigError, DiskFull, TryAgain

FILE = "assistant.db"
BEFORE = "before-upgrade"  # the end of the name of the copy that an upgrade leaves for a day

_PRAGMAS = (
    "PRAGMA busy_timeout = 5000",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # a 250 must outlive a power cut
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
)


class Database:
    """One connection to the database of a data folder; made in one thread, it may be used in another, one at a time.

    Raises ConfigError when the file was made by a newer version or is no database, TryAgain when it is locked.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.folder = folder
        self.clock = clock
        self.keyed = Keyed(folder)
        self.sql = _connect(folder / FILE)
        self.tables = Tables(self.sql, execute_plugins=False)
        try:
            with _told():
                _upgrade(self.tables, folder)
        except BaseException:
            self.sql.close()
            raise

    def close(self) -> None:
        self.sql.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One BEGIN IMMEDIATE: all that is written inside, or nothing. Raises DiskFull or TryAgain."""
        with _told():
            self.sql.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.sql.execute("COMMIT")
            except BaseException:
                if self.sql.in_transaction:  # a full disk has ended it already
                    self.sql.execute("ROLLBACK")
                raise

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """What a SELECT finds, all of it: no cursor stays open. Raises TryAgain."""
        with _told():
            return self.sql.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        """The first row that a SELECT finds."""
        found = self.rows(sql, *values)
        return found[0] if found else None

    def changed(self) -> int:
        """A number that differs when another connection has committed since (blind to our own commits)."""
        return int(self.rows("PRAGMA data_version")[0][0])

    def backup(self, target: Path) -> None:
        """A consistent copy in a new file, mode 0600, while others write. Raises FileExistsError."""
        _copy(self.sql, target)


def _connect(path: Path) -> sqlite3.Connection:
    _create(path)
    path.chmod(0o600)  # its -wal and -shm files take the same mode
    sql = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        with _told():
            for pragma in _PRAGMAS:
                sql.execute(pragma)
    except BaseException:
        sql.close()
        raise
    return sql


def _create(path: Path) -> None:
    """Make an empty file, mode 0600, where there is none. One that is there must not be opened beside SQLite: closing
    it would drop the locks of all connections of this process (POSIX), and another process that leaves would take
    itself for the last one and delete the -wal file under us."""
    if not path.exists():
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))


def _upgrade(tables: Tables, folder: Path) -> None:
    """Apply what is missing, in one transaction and after a copy of what was there."""
    ours = {migration.name for migration in migrations.pending(tables)}
    applied = {migration.name for migration in migrations.applied(tables)}
    known = {migration.name for migration in migrations._migrations}
    if newer := applied - known:
        raise ConfigError(
            f"{folder / FILE} was made by a newer version (it knows {', '.join(sorted(newer))}): "
            "install that version again, or restore a backup"
        )
    if not ours:
        return
    if applied:
        _copy(tables.conn, folder / f"{FILE}.{BEFORE}", replace=True)
    tables.conn.execute("BEGIN IMMEDIATE")  # the migrations become savepoints in it; a second process waits here
    try:
        migrations.apply(tables)
        tables.conn.execute("COMMIT")
    except BaseException:
        if tables.conn.in_transaction:
            tables.conn.execute("ROLLBACK")
        raise


def _copy(sql: sqlite3.Connection, target: Path, *, replace: bool = False) -> None:
    target.unlink(missing_ok=True) if replace else None
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
    try:
        copy = sqlite3.connect(target)
        try:
            with _told():
                sql.backup(copy)  # in one step: a reader's view, which no writer disturbs
        finally:
            copy.close()
    except BaseException:
        target.unlink(missing_ok=True)
        raise


@contextmanager
def _told() -> Iterator[None]:
    """SQLite's errors in our words."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        told = _words(error)
        if told is None:
            raise
        raise told from error


def _words(error: sqlite3.DatabaseError) -> AssistantError | None:
    code = int(getattr(error, "sqlite_errorcode", 0)) & 0xFF  # the extended part says more than we need
    if code == sqlite3.SQLITE_FULL:
        return DiskFull("the disk is full: the database cannot grow; nothing is lost, make room")
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return TryAgain("the database is locked by another process; try again")
    if code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
        return TryAgain(f"the database cannot be written ({error}): look at the disk and at the rights of its folder")
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return ConfigError(f"the database is damaged ({error}): restore a backup")
    return None
