"""The bound: what the parts of one request cost without any of our thoughts. aiosmtpd in, one shared commit before
250, a compat32 parse, three letters as text and HTML from compiled templates, a commit, and aiosmtplib out on one kept
connection, each letter marked as sent. Arguments: folder, port of the smarthost. Prints its own port."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from email import message_from_bytes
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from pathlib import Path

from aiosmtpd.smtp import SMTP
from aiosmtplib import SMTP as Client
from jinja2 import Environment

TEXT = "Hello {{ name }},\n\n{% for line in lines %}{{ line }}\n{% endfor %}\nyes / no / later / never\n"
HTML = "<html><body><p>Hello {{ name }},</p>{% for line in lines %}\n<p>{{ line }}</p>{% endfor %}\n</body></html>"
LINES = ["Would you like to meet over a coffee, at an hour that suits you all? Reply in a word."] * 20


class Bound:
    def __init__(self, folder: Path, smarthost: int) -> None:
        self.sql = sqlite3.connect(folder / "bound.db", isolation_level=None, check_same_thread=False)
        for statement in (
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "CREATE TABLE inbox (id INTEGER PRIMARY KEY, raw BLOB, done INTEGER DEFAULT 0)",
            "CREATE TABLE outbox (id INTEGER PRIMARY KEY, bytes BLOB, sent INTEGER DEFAULT 0)",
        ):
            self.sql.execute(statement)
        self.text = Environment(autoescape=False).from_string(TEXT)
        self.html = Environment(autoescape=True).from_string(HTML)
        self.smarthost = smarthost
        self.waiting: list[tuple[bytes, asyncio.Future[None]]] = []
        self.came = asyncio.Event()
        self.turns: asyncio.Queue[bytes] = asyncio.Queue()
        self.letters: asyncio.Queue[tuple[int, bytes]] = asyncio.Queue()
        self.lock = asyncio.Lock()

    async def handle_DATA(self, server, session, envelope) -> str:
        future = asyncio.get_running_loop().create_future()
        self.waiting.append((envelope.content, future))
        self.came.set()
        await future
        return "250 OK"

    async def doors(self) -> None:
        while True:
            await self.came.wait()
            self.came.clear()
            batch, self.waiting = self.waiting, []
            async with self.lock:
                await asyncio.to_thread(self.commit, "INSERT INTO inbox (raw) VALUES (?)", [(raw,) for raw, _ in batch])
            for raw, future in batch:
                future.set_result(None)
                self.turns.put_nowait(raw)

    def commit(self, statement: str, rows: list[tuple]) -> list[int]:
        self.sql.execute("BEGIN IMMEDIATE")
        ids = [self.sql.execute(statement, row).lastrowid or 0 for row in rows]
        self.sql.execute("COMMIT")
        return ids

    def turn(self, raw: bytes) -> list[tuple[int, bytes]]:
        message = message_from_bytes(raw)
        name, letters = str(message["From"]), []
        for n in range(3):
            letter = MIMEMultipart("alternative")
            letter["From"], letter["To"], letter["Subject"] = (
                "intro@assist.example",
                f"{n}@a.example",
                "An introduction",
            )
            letter.attach(MIMEText(self.text.render(name=name, lines=LINES)))
            letter.attach(MIMEText(self.html.render(name=name, lines=LINES), "html"))
            letters.append(letter.as_bytes())
        ids = self.commit("INSERT INTO outbox (bytes) VALUES (?)", [(letter,) for letter in letters])
        return list(zip(ids, letters, strict=True))

    async def turning(self) -> None:
        while True:
            raw = await self.turns.get()
            async with self.lock:
                letters = await asyncio.to_thread(self.turn, raw)
            for letter in letters:
                self.letters.put_nowait(letter)

    async def sending(self) -> None:
        client = Client(hostname="127.0.0.1", port=self.smarthost, start_tls=False)
        await client.connect()
        while True:
            id, letter = await self.letters.get()
            await client.sendmail("intro@assist.example", ["a@a.example"], letter)
            async with self.lock:
                await asyncio.to_thread(self.commit, "UPDATE outbox SET sent = 1 WHERE id = ?", [(id,)])


async def main(folder: Path, smarthost: int) -> None:
    bound = Bound(folder, smarthost)
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(bound, hostname="bound.example"), "127.0.0.1", 0
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.gather(bound.doors(), bound.turning(), bound.sending())


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
