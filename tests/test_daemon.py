"""The daemon as its supervisor sees it, and what it does with what cannot be processed."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from pathlib import Path

import pytest

from assistant import daemon, settings
from assistant.adapters.clock import now
from assistant.adapters.rows import Accepted, letter
from assistant.adapters.store import Store
from assistant.daemon.parts import leads_home
from assistant.errors import ConfigError
from assistant.pipeline import notices

NOW = datetime(2026, 11, 3, 10, tzinfo=UTC)
REQUEST = (
    b"Authentication-Results: mx.assist.example; dmarc=pass header.from=connect.example\r\n"
    b"From: Mike Haberman <mike@connect.example>\r\nTo: intro@assist.example\r\nSubject: An introduction\r\n"
    b"Date: %s\r\nMessage-ID: <1@connect.example>\r\n\r\n"
    b"Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.\r\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Settings of a dry run: letters become files."""
    file = tmp_path / "assistant.toml"
    file.write_text(
        '[assistant]\naddress = "intro@assist.example"\noperator = "op@assist.example"\n'
        '[connectors]\nallow = ["*@connect.example"]\n[incoming.smtp]\nlisten = "127.0.0.1:0"\n'
        '[outgoing]\nfolder = "out"\n[security]\nauthserv_id = "mx.assist.example"\n'
    )
    file.chmod(0o600)
    return file


def written(folder: Path) -> list[str]:
    """The names of the letters in the folder of a dry run, the first one first."""
    letters = sorted(folder.glob("*.eml"))
    return [str(message_from_bytes(path.read_bytes())["X-Introduction"]).rpartition("=")[2] for path in letters]


def store_of(file: Path) -> Store:
    return Store(settings.load(file).assistant.data, lambda: NOW)


def brought(raw: bytes, n: int) -> Accepted:
    return letter(
        raw,
        sender="mike@connect.example",
        recipients=("intro@assist.example",),
        received_at=NOW,
        door="smtp",
        trusted=True,
        source=f"test {n}",
    )


def run(*words: str, file: Path, **more: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "assistant", *words, "--config", str(file)]
    return subprocess.run(command, capture_output=True, timeout=30, check=False, **more)  # type: ignore[call-overload]


@pytest.fixture
def serving(file: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A daemon in a process of its own, once it is ready."""
    command = [sys.executable, "-m", "assistant", "serve", "--config", str(file)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    assert process.stderr is not None
    assert any(b"event=ready" in line for line in iter(process.stderr.readline, b""))
    yield process
    process.kill()
    process.wait()
    process.stderr.close()


def test_serve(file: Path, serving: subprocess.Popen[bytes]) -> None:
    second = run("serve", file=file)
    assert second.returncode == 75
    assert second.stderr.count(b"\n") == 1
    date = datetime.now(UTC).strftime("%a, %d %b %Y %H:%M:%S +0000").encode()  # noqa: TID251 - a letter of today
    given = run("deliver", "--from", "mike@connect.example", file=file, input=REQUEST % date)
    assert given.returncode == 0
    until = time.monotonic() + 2
    while not written(file.parent / "out") and time.monotonic() < until:
        time.sleep(0.02)
    assert written(file.parent / "out") == ["acknowledge"]
    serving.send_signal(signal.SIGTERM)
    assert serving.wait(10) == 0


def test_what_cannot_be_read_is_set_aside_and_the_rest_goes_on(file: Path) -> None:
    with store_of(file) as store:
        two = b"From: a@connect.example\r\nFrom: b@connect.example\r\n\r\nyes\r\n"
        store.accept([brought(two, 1), brought(REQUEST % b"Tue, 3 Nov 2026 10:00:00 +0000", 2)])
    daemon.run_once(settings.load(file))
    assert sorted(written(file.parent / "out")) == ["acknowledge", "notice"]
    with store_of(file) as store:
        (row,) = store.aside()
        assert "from" in row.error


def test_a_broken_template_stops_us_before_anything_is_opened(file: Path) -> None:
    own = file.parent / "own" / "en"
    own.mkdir(parents=True)
    (own / "ask.txt.j2").write_text("Subject: Hello\n\nHello {{ reader.shoe_size }}\n")
    file.write_text(file.read_text().replace("[connectors]", 'templates = "own"\n[connectors]'))
    with pytest.raises(ConfigError, match=r"ask\.txt\.j2"):
        daemon.run_once(settings.load(file))
    assert not (file.parent / "data").exists()


def test_the_operator_hears_of_the_same_trouble_once_a_day(file: Path) -> None:
    with store_of(file) as store:
        notices.tell(store, notices.MAILBOX)
        notices.tell(store, notices.LOGIN)
        daemon.run_once(settings.load(file))
        store.clock = now
        notices.tell(store, notices.MAILBOX)
        assert not store.waiting()
    assert written(file.parent / "out") == ["notice", "notice"]


def test_only_addresses_that_we_gave_out_lead_home(file: Path) -> None:
    given = settings.load(file)
    with store_of(file) as store:
        store.accept([brought(REQUEST % b"Tue, 3 Nov 2026 10:00:00 +0000", 1)])
        daemon.run_once(given)
        (token, never), *_ = store.rows("SELECT token, never_token FROM member WHERE person = '1'")
        homes = {a: leads_home(daemon.house(given), store, f"intro{a}@assist.example") for a in ("", "+guessed")}
        homes |= {"token": leads_home(daemon.house(given), store, f"Intro+{token.upper()}@assist.example")}
        homes |= {"never": leads_home(daemon.house(given), store, f"intro+{never}@assist.example")}
    assert homes == {"": True, "+guessed": False, "token": True, "never": True}
