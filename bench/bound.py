"""The bound: the parts of a request, one process doing them one after the other, with none of our thoughts.

aiosmtpd with an empty handler, one commit of all letters that wait (then 250), a compat32 parse, three letters as text
and HTML from compiled templates, a commit of the turn, three sends on a kept connection, a commit of the sent marks.
Arguments: the folder of its database, the port of the smarthost. Prints its own port once it is ready.
"""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from email import message_from_bytes
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

import aiosmtplib
from aiosmtpd.smtp import SMTP
from jinja2 import Environment

SCHEMA = """
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE inbox (id INTEGER PRIMARY KEY, raw BLOB, done INTEGER NOT NULL DEFAULT 0);
CREATE TABLE outbox (id INTEGER PRIMARY KEY, bytes BLOB, sent INTEGER NOT NULL DEFAULT 0);
"""
WORDS = [  # as long as an ask
    "{{ name }} would like to introduce you to {{ other }}, and asks whether you would like that.",
    "In the words of {{ name }}: “{{ reason }}”",
    "If all say yes, you get one letter with an invitation to a coffee of sixty minutes; I look for an hour that suits "
    "everybody, Monday to Friday from 09:30 to 17:00, unless you name other hours.",
    "To answer, just reply: yes (with hours that suit you, if you like), no, later, or never (then I never write to "
    "you again). Nobody else sees what you answer, and until all have said yes nobody sees your address.",
    "I need your answer until Tuesday 17 November. If I hear nothing I ask twice more, and then let it be.",
    "I am a program that introduces people by mail. I hold your name and address, given by {{ name }}, and what you "
    "write to me, for 365 days after this ends; “forget me” in a reply erases it.",
]
TEXT = "Hello {{ you }},\n\n" + "\n\n".join(WORDS)
HTML = (
    "<!doctype html><html><body style='font-family: sans-serif'><p>Hello {{ you }},</p>"
    + "".join(f"<p style='margin: 0 0 16px'>{words}</p>" for words in WORDS)
    + "{% for answer in ('yes', 'no', 'later', 'never') %}<a href='mailto:{{ home }}?subject={{ answer }}' "
    "style='padding: 8px 16px'>{{ answer }}</a>{% endfor %}</body></html>"
)


class Bound:
    """A miniature of the daemon, without anything that decides."""

    def __init__(self, folder: Path, smarthost: int) -> None:
        self.sql = sqlite3.connect(folder / "bound.db", isolation_level=None)
        self.sql.executescript(SCHEMA)
        self.text = Environment(autoescape=False).from_string(TEXT)
        self.html = Environment(autoescape=True).from_string(HTML)
        self.smarthost = aiosmtplib.SMTP(hostname="127.0.0.1", port=smarthost, start_tls=False)
        self.waiting: asyncio.Queue[tuple[bytes, asyncio.Future[None]]] = asyncio.Queue()

    async def handle_DATA(self, server, session, envelope) -> str:
        """250 after the commit."""
        committed = asyncio.get_running_loop().create_future()
        await self.waiting.put((envelope.original_content, committed))
        await committed
        return "250 taken"

    async def work(self) -> None:
        await self.smarthost.connect()
        while True:
            batch = [await self.waiting.get()]
            while not self.waiting.empty():
                batch.append(self.waiting.get_nowait())
            inbox = self.commit("INSERT INTO inbox (raw) VALUES (?)", [(raw,) for raw, _ in batch])
            for _, committed in batch:
                committed.set_result(None)
            for id, (raw, _) in zip(inbox, batch, strict=True):
                await self.turn(id, raw)

    async def turn(self, id: int, raw: bytes) -> None:
        parsed = message_from_bytes(raw)
        who, words = str(parsed["From"]), parsed.get_payload()
        letters = [self.letter(who, words, to) for to in ("mike", "ana", "ben")]
        self.sql.execute("BEGIN IMMEDIATE")
        outbox = [self.sql.execute("INSERT INTO outbox (bytes) VALUES (?)", (letter,)).lastrowid for letter in letters]
        self.sql.execute("UPDATE inbox SET done = 1 WHERE id = ?", (id,))
        self.sql.execute("COMMIT")
        for to, letter in zip(("mike", "ana", "ben"), letters, strict=True):
            await self.smarthost.sendmail("intro@assist.example", [f"{to}@a.example"], letter)
        self.commit("UPDATE outbox SET sent = 1 WHERE id = ?", [(id,) for id in outbox])

    def letter(self, who: str, words: str, to: str) -> bytes:
        values = {"you": to, "name": who, "other": "Ben Okafor", "reason": words, "home": "intro+token@assist.example"}
        letter = MIMEMultipart("alternative", boundary="=_boundary")
        for name, value in (
            ("From", f'"{to} via Intro Assistant" <intro+token@assist.example>'),
            ("To", f"{to}@a.example"),
            ("Subject", "Would you like to meet Ben Okafor?"),
            ("Date", "Tue, 03 Nov 2026 10:00:00 +0000"),
            ("Message-ID", "<abcdefghijklmnop@assist.example>"),
            ("Auto-Submitted", "auto-generated"),
        ):
            letter[name] = value
        letter.attach(MIMEText(self.text.render(values), "plain", "utf-8"))
        letter.attach(MIMEText(self.html.render(values), "html", "utf-8"))
        return letter.as_bytes()

    def commit(self, statement: str, rows: list[tuple]) -> list[int | None]:
        self.sql.execute("BEGIN IMMEDIATE")
        ids = [self.sql.execute(statement, row).lastrowid for row in rows]
        self.sql.execute("COMMIT")
        return ids


async def main(folder: Path, smarthost: int) -> None:
    bound = Bound(folder, smarthost)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(bound, hostname="bound.example", loop=loop), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await bound.work()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
