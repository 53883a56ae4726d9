"""The tables, as named migrations: each is applied once, in order, and never changed after a release.

Ids are text of ours, times whole microseconds since 1970 UTC, JSON is text; no triggers, and no SQL
function that knows the time: so PostgreSQL can become a second file.
"""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("assistant")


@migrations()
def begin(db: Database) -> None:
    """Everything of the first release."""
    for statement in _FIRST:
        db.execute(statement)


_FIRST = (
    # What came and waits to be taken up: letters from outside, letters of ours that failed, orders of the commands.
    # `away`: it was acted on, and the mailbox where it lies is to put it away.
    # `line` is the place in the line: what came first is taken up first, whatever the clock did.
    """CREATE TABLE inbox (
        line INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        received_at INTEGER NOT NULL,
        source TEXT NOT NULL UNIQUE,
        door TEXT NOT NULL,
        trusted INTEGER NOT NULL,
        sender TEXT NOT NULL,
        recipients TEXT NOT NULL,
        raw BLOB,
        digest TEXT UNIQUE,
        seed BLOB NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        state TEXT NOT NULL DEFAULT 'waiting',
        away INTEGER NOT NULL DEFAULT 0,
        why TEXT NOT NULL DEFAULT '',
        error TEXT NOT NULL DEFAULT '')""",
    "CREATE INDEX inbox_waiting ON inbox (line) WHERE state = 'waiting'",
    "CREATE INDEX inbox_aside ON inbox (line) WHERE state = 'aside'",
    "CREATE INDEX inbox_away ON inbox (line) WHERE away = 1",
    "CREATE INDEX inbox_raw ON inbox (received_at) WHERE raw IS NOT NULL",
    # `state` is the fold of the journal from `snapshot`, which stands before line `folded` + 1.
    """CREATE TABLE introduction (
        id TEXT PRIMARY KEY,
        connector TEXT NOT NULL,
        phase TEXT NOT NULL,
        version INTEGER NOT NULL,
        wake_at INTEGER,
        tries INTEGER NOT NULL DEFAULT 0,
        aside INTEGER NOT NULL DEFAULT 0,
        error TEXT NOT NULL DEFAULT '',
        seed BLOB NOT NULL,
        state TEXT NOT NULL,
        snapshot TEXT NOT NULL,
        folded INTEGER NOT NULL DEFAULT 0,
        created_at INTEGER NOT NULL,
        ended_at INTEGER)""",
    "CREATE INDEX introduction_due ON introduction (wake_at) WHERE wake_at IS NOT NULL AND aside = 0",
    "CREATE INDEX introduction_connector ON introduction (connector, created_at)",
    """CREATE TABLE policy (id TEXT PRIMARY KEY, json TEXT NOT NULL)""",
    """CREATE TABLE journal (
        introduction TEXT NOT NULL REFERENCES introduction (id),
        n INTEGER NOT NULL,
        at INTEGER NOT NULL,
        cause TEXT NOT NULL,
        event TEXT NOT NULL,
        policy TEXT NOT NULL REFERENCES policy (id),
        PRIMARY KEY (introduction, n))""",
    "CREATE INDEX journal_cause ON journal (cause)",
    # How letters find home: by token, by the UID of an event, by the thread of a `copied` request.
    """CREATE TABLE member (
        introduction TEXT NOT NULL REFERENCES introduction (id),
        person TEXT NOT NULL,
        key TEXT NOT NULL,
        token TEXT NOT NULL UNIQUE,
        never_token TEXT UNIQUE,
        PRIMARY KEY (introduction, person))""",
    "CREATE INDEX member_key ON member (key)",
    """CREATE TABLE event (
        uid TEXT PRIMARY KEY,
        introduction TEXT NOT NULL REFERENCES introduction (id),
        person TEXT NOT NULL,
        k INTEGER NOT NULL,
        sequence INTEGER NOT NULL)""",
    """CREATE TABLE thread (
        message_id TEXT PRIMARY KEY,
        introduction TEXT NOT NULL REFERENCES introduction (id))""",
    # A letter of no introduction has the id of the letter that it answers as its `introduction`.
    """CREATE TABLE outbox (
        line INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        introduction TEXT NOT NULL,
        person TEXT NOT NULL,
        name TEXT NOT NULL,
        n INTEGER NOT NULL,
        message_id TEXT NOT NULL UNIQUE,
        recipient TEXT NOT NULL,
        sender TEXT NOT NULL,
        about TEXT NOT NULL,
        people TEXT NOT NULL,
        k INTEGER,
        bytes BLOB,
        queued_at INTEGER NOT NULL,
        due_at INTEGER NOT NULL,
        done_at INTEGER,
        tries INTEGER NOT NULL DEFAULT 0,
        state TEXT NOT NULL DEFAULT 'waiting',
        error TEXT NOT NULL DEFAULT '',
        UNIQUE (introduction, person, name, n))""",
    "CREATE INDEX outbox_due ON outbox (due_at, line) WHERE state = 'waiting'",
    # People belong to a connector. A `key` is an address as it is compared.
    """CREATE TABLE person (
        connector TEXT NOT NULL,
        key TEXT NOT NULL,
        address TEXT NOT NULL,
        name TEXT NOT NULL,
        blurb TEXT NOT NULL,
        zone TEXT NOT NULL,
        PRIMARY KEY (connector, key))""",
    # What limits count: `digest` is a keyed digest of an address, `day` a UTC day counted from 1970.
    """CREATE TABLE bucket (
        digest TEXT NOT NULL,
        kind TEXT NOT NULL,
        day INTEGER NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (digest, kind, day))""",
    # What a door must remember: where a mailbox stood at the first start.
    "CREATE TABLE mark (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
)
