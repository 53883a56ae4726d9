"""What goes wrong around the daemon: a clear answer that says whose fault it is, nothing lost, nothing sent twice."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import subprocess
import tomllib
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import aiosmtplib
import pytest

from assistant import settings
from assistant.daemon import Daemon
from assistant.errors import TryAgain
from tests.running import (
    OWN,
    SETTINGS,
    Smarthost,
    done,
    free_port,
    letter,
    open_smarthost,
    request,
    serving,
    settings_file,
)

PAIR = ("ada@assist.example", "bea@other.example")  # assistants whose addresses look like a person's


class House:
    """A daemon in this process, real SMTP in and out, a clock that stands, and every letter that it sent."""

    def __init__(self, folder: Path, own: str = OWN) -> None:
        self.folder = folder
        self.own = own
        self.at = datetime.now(UTC)  # noqa: TID251 - letters are dated by the system clock
        self.sent: list[tuple[str, str, Message]] = []  # reader, name, letter
        self.answers: dict[str, str] = {}  # of the smarthost, by reader; "" is everybody
        self.daemon: Daemon
        self.port = 0

    def took(self, to: str, raw: bytes) -> None:
        parsed = message_from_bytes(raw)
        self.sent.append((to, str(parsed["X-Introduction"]).partition("letter=")[2], parsed))

    def answered(self, to: str) -> str:
        return self.answers.get(to, self.answers.get("", "250 OK"))

    def names(self) -> list[str]:
        return sorted(name for _, name, _ in self.sent)

    def home(self, reader: str) -> str:
        """Where an answer of this reader goes."""
        parsed = next(parsed for to, _, parsed in self.sent if to == reader)
        return str(parsed["From"]).rpartition("<")[2].rstrip(">")

    async def bring(self, sender: str, to: str, raw: bytes) -> str:
        """Bring a letter, and give the reply of the door."""
        client = aiosmtplib.SMTP(hostname="127.0.0.1", port=self.port, start_tls=False)
        async with client:
            try:
                await client.sendmail(sender, [to], raw)
            except aiosmtplib.SMTPResponseException as refused:
                return f"{refused.code} {refused.message}"
        return "250"

    async def days(self, count: int) -> None:
        """Let so many days pass; what becomes due happens at its time."""
        until = self.at + timedelta(days=count)
        while (due := self.daemon.next_due()) is not None and due <= until:
            self.at = max(due, self.at)
            await self.daemon.run_due()
        self.at = until


@asynccontextmanager
async def opened(folder: Path, own: str = OWN, friend: str = "*@connect.example") -> AsyncIterator[House]:
    """A house whose daemon takes turns when it is told to; `friend` may ask for introductions too."""
    house = House(folder, own)
    async with open_smarthost(Smarthost(lambda to, raw: house.took(to, raw), house.answered)) as smarthost:
        text = (
            SETTINGS.replace(OWN, own)
            .replace("allow = [", f'allow = ["{friend}", ')
            .format(port=0, smarthost=smarthost)
        )
        house.daemon = Daemon(settings.parse(tomllib.loads(text), folder / "assistant.toml", text), lambda: house.at)
        await house.daemon.start()
        house.port = house.daemon.port
        try:
            yield house
        finally:
            await house.daemon.stop()


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with opened(tmp_path) as house:
        yield house


# ---------------------------------------------------------------------- the operator's mistakes


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ('address = "intro@assist.example"', 'address = "intro"', "address"),
        ('hold = "0s"', 'hold = "soon"', "hold"),
        ("[limits]", "[limit]", "limits"),
        ('tls = "none"', 'tls = "none"\ntls = "none"', "line"),
    ],
)
async def test_an_impossible_setting_starts_nothing(tmp_path: Path, right: str, wrong: str, said: str) -> None:
    file = settings_file(tmp_path, port=0, smarthost=1)
    file.write_text(file.read_text().replace(right, wrong))
    code, printed, words = await done("serve", file=file)
    assert (code, printed) == (78, "")
    assert str(file) in words
    assert said in words
    assert "Traceback" not in words
    assert not (tmp_path / "data").exists()


async def test_a_broken_template_starts_nothing(tmp_path: Path) -> None:
    (tmp_path / "own" / "en").mkdir(parents=True)
    template = tmp_path / "own" / "en" / "introduction.txt.j2"
    template.write_text("Subject: Hello\n\nHello {{ reader.shoe_size }}\n")
    file = settings_file(tmp_path, port=0, smarthost=1)
    file.write_text(file.read_text().replace("[connectors]", 'templates = "own"\n[connectors]'))
    code, _, words = await done("serve", file=file)
    assert code == 78
    assert f"{template}, line 3" in words
    assert "shoe_size" in words
    assert not (tmp_path / "data").exists()


# ---------------------------------------------------------------------- letters that are none


BROKEN = {
    "nothing": b"\r\n",
    "no headers": b"hello, is anybody there?\r\n",
    "half a MIME tree": b"From: <x@nowhere.example>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Ty",
    "bytes of no charset": b"From: <x@nowhere.example>\r\nContent-Type: text/plain; charset=klingon\r\n\r\n\xff\xfe\x80\r\n",
    "broken base64": b"From: <x@nowhere.example>\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%=%%%\r\n",
    "two senders": b"From: <x@nowhere.example>\r\nFrom: <y@nowhere.example>\r\n\r\nyes\r\n",
}


async def test_broken_letters_stop_no_other(house: House) -> None:
    for raw in BROKEN.values():
        assert await house.bring("x@nowhere.example", OWN, raw) == "250"
    sender, raw = request(1)
    assert await house.bring(sender, OWN, raw) == "250"
    await house.daemon.run_due()
    assert [name for name in house.names() if name != "notice"] == ["acknowledge", "ask", "ask"]
    assert all("from" in row.error.lower() for row in house.daemon.store.aside())
    assert not house.daemon.store.waiting()


@pytest.mark.slow
async def test_ten_megabytes_delay_nobody(tmp_path: Path) -> None:
    """As big as may be is taken, bigger is refused, and meanwhile others get their 250."""
    letters: list[str] = []
    async with open_smarthost(Smarthost(lambda to, raw: letters.append(to))) as smarthost:
        port = free_port()
        async with serving(settings_file(tmp_path, port=port, smarthost=smarthost)) as daemon:
            house = House(tmp_path)
            house.port = port
            sender, raw = request(1)
            line = b"x" * 76 + b"\r\n"
            big = raw + line * ((9_990_000 - len(raw)) // len(line))
            bringing = asyncio.create_task(house.bring(sender, OWN, big))
            waits = []
            for n in range(2, 12):
                began = asyncio.get_running_loop().time()
                assert await house.bring(request(n)[0], OWN, request(n)[1]) == "250"
                waits.append(asyncio.get_running_loop().time() - began)
            assert await bringing == "250"
            assert max(waits) < 5
            assert (await house.bring(sender, OWN, big + line * 500)).startswith("552")
            async with asyncio.timeout(60):
                while len(letters) < 33:
                    await asyncio.sleep(0.1)
            assert await daemon.end() == 0


# ---------------------------------------------------------------------- the disk


def pages(house: House, most: int) -> None:
    """How many pages the database may have from now on, for the doors and for the turns."""
    for store in (house.daemon.store, house.daemon._intake._store):
        store.sql.execute(f"PRAGMA max_page_count = {most}")


async def test_a_full_disk_refuses_for_now_and_loses_nothing(house: House) -> None:
    sender, raw = request(1)
    assert await house.bring(sender, OWN, raw) == "250"
    pages(house, 1)  # as many as there are: not one more
    reply = await house.bring(*_big_request(2))
    assert reply.startswith("452")
    with pytest.raises(TryAgain, match="the disk is full"):
        await house.daemon.run_due()
    assert house.sent == []
    pages(house, 1_000_000)
    assert await house.bring(*_big_request(2)) == "250"
    await house.daemon.run_due()
    assert house.names() == ["acknowledge"] * 2 + ["ask"] * 4
    assert not house.daemon.store.aside()


def _big_request(n: int) -> tuple[str, str, bytes]:
    sender, raw = request(n)
    return sender, OWN, raw + b"\r\n".join([b"-- ", *[b"x" * 76] * 1000, b""])


async def test_a_full_disk_for_hours_sets_nothing_aside(house: House) -> None:
    sender, raw = request(1)
    assert await house.bring(sender, OWN, raw) == "250"
    pages(house, 1)
    for _ in range(5):
        with pytest.raises(TryAgain):
            await house.daemon.run_due()
    pages(house, 1_000_000)
    await house.daemon.run_due()
    assert house.names() == ["acknowledge", "ask", "ask"]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes, where we may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.slow
async def test_a_real_disk_that_is_full(small_disk: Path) -> None:
    """The log of the database cannot grow either: what was taken is kept, and goes on when there is room."""
    async with opened(small_disk) as house:
        ballast = small_disk / "ballast"
        taken = 0
        for n in range(200):
            sender, raw = request(n)
            reply = await house.bring(sender, OWN, raw)
            taken += reply == "250"
            if reply != "250":
                assert reply.startswith("452")
                break
            if n == 3:
                ballast.write_bytes(b"x" * (shutil.disk_usage(small_disk).free - 20_000))
        else:
            raise AssertionError("the disk was never full")
        for _ in range(5):
            with pytest.raises(TryAgain):
                await house.daemon.run_due()
        ballast.unlink()
        await house.daemon.run_due()
        assert house.names() == sorted(["acknowledge", "ask", "ask"] * taken)
        assert not house.daemon.store.aside()


async def test_a_locked_database_is_told_and_waited_for(house: House) -> None:
    for store in (house.daemon.store, house.daemon._intake._store):
        store.sql.execute("PRAGMA busy_timeout = 20")
    other = sqlite3.connect(house.folder / "data" / "assistant.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    sender, raw = request(1)
    assert (await house.bring(sender, OWN, raw)).startswith("451 4.3.0 our fault")
    other.execute("COMMIT")
    assert await house.bring(sender, OWN, raw) == "250"
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(TryAgain, match="locked by another process"):
        await house.daemon.run_due()
    other.execute("COMMIT")
    other.close()
    await house.daemon.run_due()
    assert house.names() == ["acknowledge", "ask", "ask"]


# ---------------------------------------------------------------------- the way out


async def test_not_now_and_then_yes(house: House) -> None:
    sender, raw = request(1)
    house.answers[""] = "451 4.3.0 the disk is full here too"
    await house.bring(sender, OWN, raw)
    await house.daemon.run_due()
    assert house.sent == []
    assert {row.error for row in house.daemon.store.outbox()} == {"451 4.3.0 the disk is full here too"}
    house.answers.clear()
    await house.days(1)
    assert house.names() == ["acknowledge", "ask", "ask"]


async def test_never_is_told_to_the_connector(house: House) -> None:
    sender, raw = request(1)
    await house.bring(sender, OWN, raw)
    house.answers["ana1@a.example"] = "550 5.1.1 no such person"
    await house.daemon.run_due()
    assert [(to, name) for to, name, _ in house.sent] == [
        (sender, "acknowledge"),
        ("ben1@b.example", "ask"),
        (sender, "report"),
    ]


# ---------------------------------------------------------------------- two at once


async def test_two_letters_at_once_about_the_same_introduction(house: House) -> None:
    sender, raw = request(1)
    await asyncio.gather(*(house.bring(sender, OWN, raw) for _ in range(3)))  # the same request, thrice
    await house.daemon.run_due()
    assert house.names() == ["acknowledge", "ask", "ask"]
    yes = [
        (who, house.home(who), letter(who, house.home(who), "Yes, gladly.", f"{who}.{n}"))
        for who in ("ana1@a.example", "ben1@b.example")
        for n in range(2)  # each twice, with other Message-IDs
    ]
    assert await asyncio.gather(*(house.bring(*one) for one in yes)) == ["250"] * 4
    await house.daemon.run_due()
    assert Counter(house.names()) == {"acknowledge": 1, "ask": 2, "introduction": 2, "report": 1}


# ---------------------------------------------------------------------- robots


async def test_a_robot_that_answers_everything(house: House) -> None:
    """A ticket system answers each of our letters, without any sign that it is a machine (D13)."""
    sender, raw = request(1)
    await house.bring(sender, OWN, raw)
    await house.daemon.run_due()
    robot, seen = "ana1@a.example", 0
    for _ in range(30):
        ours = [parsed for to, _, parsed in house.sent if to == robot]
        for parsed in ours[seen:]:
            words = "Your message was received. A colleague will look at it soon. Ticket #4711."
            raw = letter(robot, house.home(robot), words, f"robot-{seen}", str(parsed["Message-ID"]))
            seen += 1
            assert await house.bring(robot, house.home(robot), raw) == "250"
        await house.daemon.run_due()
        await house.days(1)
    assert seen <= 4  # ask, which, two reminders
    assert "introduction" not in house.names()


async def test_two_assistants_that_know_each_other(tmp_path: Path) -> None:
    """Each is asked to introduce the other one, and may ask for introductions there (D12)."""
    async with opened(tmp_path / "a", *PAIR) as one, opened(tmp_path / "b", *PAIR[::-1]) as other:
        pair = {"assist.example": one, "other.example": other}
        for house, their in ((one, PAIR[1]), (other, PAIR[0])):
            words = f"Please introduce Bea Walker <{their}> and Ben Okafor <ben@b.example>. Both are into soil sensors."
            raw = letter("mike@connect.example", house.own, words, f"{their}-request")
            await house.bring("mike@connect.example", house.own, raw)
        between = 0
        for _ in range(40):
            for house in (one, other):
                await house.daemon.run_due()
                mail, house.sent = house.sent, []
                for to, _, parsed in mail:
                    if there := pair.get(to.partition("@")[2]):
                        between += 1
                        sender = str(parsed["From"]).rpartition("<")[2].rstrip(">")
                        assert await there.bring(sender, to, parsed.as_bytes().replace(b"\n", b"\r\n")) == "250"
                await house.days(1)
        assert 0 < between <= 2 * 3  # an ask and its two reminders, each way; nothing in answer


# ---------------------------------------------------------------------- the end


async def test_who_stops_it_waits_for_the_letter_on_the_wire(tmp_path: Path) -> None:
    """The smarthost has taken a letter and its 250 is under way: after a restart the letter does not leave again."""
    came = asyncio.Event()
    async with opened(tmp_path) as first:
        took = first.took

        def last(to: str, raw: bytes) -> None:
            took(to, raw)
            came.set()

        first.took = last  # type: ignore[method-assign]
        working = asyncio.create_task(first.daemon.work())
        sender, raw = request(1)
        await first.bring(sender, OWN, raw)
        await came.wait()
        working.cancel()
        await asyncio.wait({working})
    async with opened(tmp_path) as second:
        await second.daemon.run_due()
        assert sorted(first.names() + second.names()) == ["acknowledge", "ask", "ask"]


@pytest.mark.slow
async def test_sigterm_ends_it_whoever_hangs(tmp_path: Path) -> None:
    """Clients that keep silent and a smarthost that does stop neither the letters coming in nor the end."""
    held: list[asyncio.StreamWriter] = []
    called = asyncio.Event()

    async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        held.append(writer)
        called.set()
        await asyncio.Event().wait()

    silent = await asyncio.start_server(hang, "127.0.0.1", 0)
    port = free_port()
    file = settings_file(tmp_path, port=port, smarthost=silent.sockets[0].getsockname()[1])
    async with serving(file) as daemon:
        clients = [await asyncio.open_connection("127.0.0.1", port) for _ in range(5)]
        for reader, writer in clients[1:]:
            await reader.readline()
            writer.write(b"EHLO x.example\r\n")
        house = House(tmp_path)
        house.port = port
        for n in range(3):
            sender, raw = request(n)
            assert await house.bring(sender, OWN, raw) == "250"
        await daemon.until("letter=ask")
        async with asyncio.timeout(10):
            await called.wait()
        began = asyncio.get_running_loop().time()
        assert await daemon.end() == 0
        assert asyncio.get_running_loop().time() - began < 5
        assert (await clients[1][0].read()).endswith(b"421 4.3.2 closing down, please come again\r\n")
    for writer in (*held, *(writer for _, writer in clients)):
        writer.close()
    silent.close()
    code, printed, _ = await done("outbox", "--json", file=file)
    assert code == 0
    assert printed.count('"waiting"') == 9, printed
