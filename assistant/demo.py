"""The first introduction, told as a story: the real daemon on loopback, real SMTP, four people, and a clock of its own.

Nothing leaves this machine, and nothing is kept but what `--keep` asks for.
"""

from __future__ import annotations

import asyncio
import os
import sys
import textwrap
import tomllib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TextIO, cast
from zoneinfo import ZoneInfo

from aiosmtpd.smtp import SMTP, Envelope, Session
from aiosmtplib import SMTP as Client

from assistant import log, settings
from assistant.daemon import Daemon

OWN = "intro@assistant.example"
BEGINS = datetime(2026, 11, 3, 10, tzinfo=UTC)  # a Tuesday
LONDON = ZoneInfo("Europe/London")
SETTINGS = """
[assistant]
address = "{own}"
data = "data"
[connectors]
allow = ["mike@haberman.example"]
[incoming.smtp]
listen = "127.0.0.1:0"
[outgoing]
host = "127.0.0.1"
port = {port}
tls = "none"
[security]
authserv_id = "mail.assistant.example"
"""


@dataclass(frozen=True, slots=True)
class Player:
    name: str
    address: str

    @property
    def first(self) -> str:
        return self.name.partition(" ")[0]


MIKE = Player("Mike Haberman", "mike@haberman.example")
ANA = Player("Ana Ruiz", "ana@ruiz.example")
BEN = Player("Ben Okafor", "ben@okafor.example")
CARLA = Player("Carla Neri", "carla@neri.example")
PLAYERS = {player.address: player for player in (MIKE, ANA, BEN, CARLA)}


class Voice:
    """Tells the story on a stream; in colour where a person looks on."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._colour = stream.isatty() and "NO_COLOR" not in os.environ

    def _say(self, text: str, code: str = "") -> None:
        print(f"\033[{code}m{text}\033[0m" if code and self._colour else text, file=self._stream)

    def tell(self, text: str) -> None:
        self._say("\n" + textwrap.fill(text, 78), "1")

    def at(self, at: datetime) -> None:
        self._say(f"\n── {at.astimezone(LONDON):%A %-d %B, %H:%M} ".ljust(78, "─"), "36")

    def writes(self, player: Player, words: str, to: str) -> None:
        self._say(f"\n{player.first} {'replies' if to else 'writes to the assistant'}:", "1;33")
        for paragraph in words.split("\n\n"):
            self._say(textwrap.fill(paragraph, 78, initial_indent="    ", subsequent_indent="    "))

    def gets_the_same(self, player: Player, letter: EmailMessage) -> None:
        """A letter like the one just shown, in one line."""
        self._say(f"\n{player.first} gets the same, in a copy of their own: {letter['Subject']}", "1;32")

    def reads(self, player: Player, letter: EmailMessage) -> None:
        """A letter as its reader sees it."""
        self._say(f"\n{player.first} reads:", "1;32")
        for header in ("From", "To", "Subject"):
            self._say(
                textwrap.fill(f"{header}: {letter[header]}", 78, initial_indent="    │ ", subsequent_indent="    │   ")
            )
        body = letter.get_body(("plain",))
        text = cast(str, body.get_content()) if body else ""
        self._say(textwrap.indent(text.strip(), "    │ ", lambda line: True))
        if ics := calendar_of(letter):
            summary = ", ".join(f"{key} {value}" for key, value in facts_of(ics))
            self._say(
                textwrap.fill(f"+ invitation: {summary}", 78, initial_indent="    │ ", subsequent_indent="    │   "),
                "35",
            )


def calendar_of(letter: EmailMessage) -> str:
    """The calendar part of a letter, unfolded; "" if it has none."""
    for part in letter.walk():
        if part.get_content_type() == "text/calendar":
            return cast(bytes, part.get_payload(decode=True)).decode("utf-8").replace("\r\n ", "")
    return ""


def facts_of(ics: str) -> list[tuple[str, str]]:
    """What a calendar makes of it."""
    wanted = ("METHOD", "DTSTART", "DTEND", "SEQUENCE", "UID")
    lines = [line.partition(":")[::2] for line in ics.splitlines()]
    return [(name, value) for name, value in lines if name in wanted]


def fact(ics: str, name: str) -> str:
    return dict(facts_of(ics))[name]


@dataclass(frozen=True, slots=True)
class Received:
    reader: Player
    name: str
    letter: EmailMessage
    raw: bytes


class Play:
    """The stage: a daemon, a mail server that keeps what the daemon sends, and a clock that is moved."""

    def __init__(self, voice: Voice, keep: Path | None) -> None:
        self._voice = voice
        self._keep = keep
        self._now = BEGINS
        self._received: list[Received] = []
        self._new: list[Received] = []
        self._written = 0
        self._daemon: Daemon | None = None

    # ------------------------------------------------------------------ the mail server

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        raw = bytes(envelope.original_content or b"")
        letter = message_from_bytes(raw, policy=policy.default)
        name = str(letter["X-Introduction"]).rpartition("letter=")[2]
        received = Received(PLAYERS[envelope.rcpt_tos[0]], name, letter, raw)
        self._received.append(received)
        self._new.append(received)
        self._store(f"{received.reader.first.lower()}-{name}", raw, calendar_of(letter))
        return "250 2.0.0 kept"

    def _store(self, name: str, raw: bytes, ics: str = "") -> None:
        self._written += 1
        if self._keep:
            (self._keep / f"{self._written:02}-{name}.eml").write_bytes(raw)
            if ics:
                (self._keep / f"{self._written:02}-{name}.ics").write_text(ics, newline="")

    @asynccontextmanager
    async def open(self, folder: Path) -> AsyncIterator[None]:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: SMTP(self, hostname="mail.example"), "127.0.0.1", 0)
        document = SETTINGS.format(own=OWN, port=server.sockets[0].getsockname()[1])
        given = settings.parse(tomllib.loads(document), folder / "assistant.toml", document)
        self._daemon = Daemon(given, lambda: self._now)
        await self._daemon.start()
        try:
            yield
        finally:
            await self._daemon.stop()
            server.close()

    # ------------------------------------------------------------------ what people do

    async def writes(self, player: Player, words: str, to: str = "", ics: str = "", method: str = "") -> None:
        """Write to the assistant, or answer the newest letter of the name `to`."""
        answered = self._latest(player, to) if to else None
        address = str(answered["From"].addresses[0].addr_spec) if answered else OWN
        letter = EmailMessage(policy=policy.SMTP)
        letter["Authentication-Results"] = (
            f"mail.assistant.example; dmarc=pass header.from={player.address.partition('@')[2]}"
        )
        letter["From"] = formataddr((player.name, player.address))
        letter["To"] = address
        letter["Subject"] = f"Re: {answered['Subject']}" if answered else "An introduction"
        letter["Date"] = format_datetime(self._now.astimezone(LONDON))
        letter["Message-ID"] = f"<{self._written}@{player.address.partition('@')[2]}>"
        if answered:
            letter["In-Reply-To"] = letter["References"] = str(answered["Message-ID"])
        letter.set_content(words)
        if ics:
            letter.add_alternative(ics.encode(), "text", "calendar", params={"method": method, "charset": "utf-8"})
        self._voice.writes(player, words, to)
        await self._deliver(player, address, letter.as_bytes())

    async def _deliver(self, player: Player, address: str, raw: bytes) -> None:
        self._store(f"from-{player.first.lower()}", raw)
        assert self._daemon
        async with Client(hostname="127.0.0.1", port=self._daemon.port, start_tls=False) as client:
            await client.sendmail(player.address, [address], raw)
        await self._daemon.run_due()
        self._show()

    async def answers_in_calendar(self, player: Player, partstat: str, start: datetime | None = None) -> None:
        """What a calendar sends when its owner presses a button (RFC 5546)."""
        to = "moved" if self._has(player, "moved") else "introduction"
        ics = calendar_of(self._latest(player, to))
        method = "COUNTER" if start else "REPLY"
        lines = [
            "BEGIN:VCALENDAR", "PRODID:-//A calendar//EN", "VERSION:2.0", f"METHOD:{method}", "BEGIN:VEVENT",
            f"UID:{fact(ics, 'UID')}", f"SEQUENCE:{fact(ics, 'SEQUENCE')}", f"DTSTAMP:{self._now:%Y%m%dT%H%M%SZ}",
            f"DTSTART:{start.astimezone(UTC):%Y%m%dT%H%M%SZ}" if start else f"DTSTART:{fact(ics, 'DTSTART')}",
            f"ATTENDEE;PARTSTAT={partstat}:mailto:{player.address}", "END:VEVENT", "END:VCALENDAR", "",
        ]  # fmt: skip
        words = f"{player.name} proposes {start:%A %-d %B, %H:%M}." if start else f"{player.name} has accepted."
        await self.writes(player, words, to, "\r\n".join(lines), method)

    async def wait(self, until: datetime) -> None:
        """Let the time pass; what is due on the way happens at its own hour."""
        assert self._daemon
        while (due := self._daemon.next_due()) is not None and due <= until:
            self._now = max(self._now, due)
            await self._daemon.run_due()
            if self._new:
                self._voice.at(self._now)
            self._show()
        self._now = until

    def _show(self) -> None:
        new, self._new = self._new, []
        shown: set[str] = set()
        for received in new:
            if received.name in shown:
                self._voice.gets_the_same(received.reader, received.letter)
            else:
                self._voice.reads(received.reader, received.letter)
            shown.add(received.name)

    def _has(self, player: Player, name: str) -> bool:
        return any((r.reader, r.name) == (player, name) for r in self._received)

    def _latest(self, player: Player, name: str) -> EmailMessage:
        return next(r.letter for r in reversed(self._received) if (r.reader, r.name) == (player, name))


async def tell_story(play: Play, voice: Voice) -> None:
    """The story itself."""
    voice.tell("Mike knows Ana, who builds soil sensors, and thinks she should meet two growers. He writes one letter.")
    voice.at(BEGINS)
    await play.writes(
        MIKE,
        f"Please introduce my friend Ana Ruiz <{ANA.address}> to Ben Okafor <{BEN.address}> "
        f"and Carla Neri <{CARLA.address}>.\n\n"
        "Ana builds cheap soil sensors. Ben grows almonds on dry land. "
        "Carla breeds beans that need little water.\n\nMike",
    )
    voice.tell("Mike has ten minutes to say stop. Then each of the three is asked, privately.")
    await play.wait(BEGINS + timedelta(minutes=10))
    voice.tell("Ana likes the idea, and says when.")
    await play.writes(
        ANA, "Yes, gladly! Tuesday 10 November after 2 pm, or Thursday 12 November in the morning.", "ask"
    )
    voice.tell("Ben is in a hurry. His answer could mean anything, and the assistant never acts on a guess.")
    await play.writes(BEN, "The goats are loose again.", "ask")
    await play.writes(BEN, "Sorry! Yes, I would like to meet them.", "which")
    voice.tell("Carla says nothing. Nobody learns who has answered what. After three days she gets a reminder.")
    await play.wait(BEGINS + timedelta(days=3, minutes=10))
    voice.tell("Carla answers, and with hers all three have said yes: only now do they see each other's addresses.")
    await play.writes(CARLA, "Oh, I missed this. Yes, both days are fine.", "reminder")
    voice.tell("Ana presses Accept in her calendar. Ben's proposes another hour, which suits what Ana and Carla said.")
    await play.answers_in_calendar(ANA, "ACCEPTED")
    await play.answers_in_calendar(BEN, "TENTATIVE", datetime(2026, 11, 10, 15, tzinfo=LONDON))
    voice.tell("The day before there is a note, and the day after one question.")
    await play.wait(datetime(2026, 11, 12, 12, tzinfo=UTC))
    for player in (ANA, BEN, CARLA):
        await play.writes(player, "Yes, we met, and it was lovely.", "follow_up")
    voice.tell("That is all. Nobody installed anything, logged in, or shared a calendar.")


def main(keep: str | None = None) -> None:
    """Play it on stdout; with `keep` leave every letter there as .eml and every invitation as .ics."""
    folder = Path(keep) if keep else None
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
    log.configure(stream=open(os.devnull, "w"))  # noqa: SIM115 - the story is the log
    voice = Voice(sys.stdout)
    asyncio.run(_main(voice, folder))
    if folder:
        voice.tell(f"The letters and invitations are in {folder}.")
    voice.tell(
        "Next: for a mailbox of your own, copy config/assistant.example.toml to assistant.toml and fill in address, "
        "connectors, incoming.imap and outgoing. `assistant check` says what does not work yet, and what to do about "
        "it; `assistant serve` begins. README.md has the lines."
    )


async def _main(voice: Voice, keep: Path | None) -> None:
    play = Play(voice, keep)
    with TemporaryDirectory() as name:
        async with play.open(Path(name)):
            await tell_story(play, voice)
