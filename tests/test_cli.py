"""The commands: exit codes, what they print, and that nothing of it can steer a terminal."""

import io
import json
import os
import signal
import socket
import socketserver
import subprocess
import sys
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from assistant.adapters.clock import now
from assistant.adapters.lock import lock
from assistant.adapters.rows import Change, Known, Member, Outgoing, Turn, letter
from assistant.adapters.store import Store
from assistant.cli import main, terminal
from assistant.introductions.events import Answer, Answered, Home, Intent, Voice, Woke
from assistant.introductions.model import Consent, Introduction, Person, Phase, Policy, Role

AT = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)
EVIL = "Ana\x1b[2J\u202e\nBen"
DELIVER_SH = Path(__file__).parent.parent / "config" / "deliver.sh"


@pytest.fixture
def config(tmp_path):
    file = tmp_path / "assistant.toml"
    file.write_text(
        """
        [assistant]
        address = "intro@assist.example"
        [connectors]
        allow = ["mike@connect.example"]
        [outgoing]
        folder = "sent"
        """
    )
    return file


@pytest.fixture
def run(config, capfd, monkeypatch):
    """Run a command in this process: its exit code, what it printed, and what it complained about."""

    def run(*words, given=b""):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given)))
        code = main([*words, "--config", str(config)])
        shown = capfd.readouterr()
        return code, shown.out, shown.err

    return run


@pytest.fixture
def store(config):
    with Store(config.parent / "data", now) as store:
        yield store


def introduction(**more):
    people = (
        Person("1", EVIL, "ana@a.example", consent=Consent.YES, blurb="soil"),
        Person("2", "Ben", "ben@b.example", consent=Consent.ASKED, again_at=AT),
    )
    mike = Person("c", "Mike", "mike@connect.example", Role.CONNECTOR)
    return Introduction("i1", mike, people, Policy(), created_at=AT, **more)


def letter_of(name, n=1):
    return Outgoing(
        "i1", "1", name, n, f"<{name}{n}@x.example>", "t@x.example", "ana@a.example", b"Subject: hi\r\n\r\nhi"
    )


@pytest.fixture
def filled(store):
    """One introduction that is asking, after a yes; one letter waiting, one deferred, one letter set aside."""
    store.accept([letter(b"one", sender="mike@connect.example", received_at=AT, door="smtp", trusted=True)])
    before = introduction()
    after = replace(before, phase=Phase.ASKING, wake_at=AT + timedelta(days=3), reason="soil sensors")
    answer = Answer(Intent.YES, why=("yes: the word 'gladly'",))
    event = Answered(AT, "1", answer, Voice(Home.TOKEN, own=True))
    members = (Member("i1", "c", "tc"), Member("i1", "1", "t1", "n1"), Member("i1", "2", "t2", "n2"))
    change = Change(before, 0, event, after, b"seed", members=members, letters=(letter_of("ask"), letter_of("ask", 2)))
    known = Known("mike@connect.example", "cleo@c.example", "Cleo", "bees", "Europe/Athens")
    store.finish(Turn(store.next_cause(AT), AT, (change,), people=(known,), why="the token of Ana"))
    store.mark_deferred(store.outbox()[0].id, AT, "451 later", timedelta(days=2))
    store.accept([letter(b"two", sender="x@x.example", received_at=AT, door="smtp", trusted=True)])
    store.set_aside(store.next_cause(AT), "ValueError")
    return store


# ------------------------------------------------------------------ exit codes


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--version"], 0),
        (["--help"], 0),
        (["deliver", "--help"], 0),
        ([], 2),
        (["nonsense"], 2),
        (["list", "--state", "lost"], 2),
        (["show"], 2),
        (["list", "--config", "nowhere.toml"], 78),
        (["serve", "--config", "nowhere.toml"], 78),
        (["run", "--config", "nowhere.toml"], 78),
        (["check", "--config", "nowhere.toml"], 78),
        (["deliver", "--config", "nowhere.toml"], 75),
        (["deliver", "--form", "x"], 75),
        (["--verbose", "deliver", "--from"], 75),
    ],
)
def test_exit_codes(words, code, capsys):
    assert main(words) == code
    shown = capsys.readouterr()
    assert (shown.out + shown.err).strip()
    assert "Traceback" not in shown.err


@pytest.mark.parametrize("command", ["show", "go", "stop"])
def test_an_unknown_introduction_is_not_there(run, store, command):
    code, out, err = run(command, "nobody")
    assert (code, out) == (1, "")
    assert "there is no introduction nobody" in err


@pytest.mark.parametrize("command", ["go", "stop", "retry", "replay", "show"])
def test_before_the_first_start_there_is_nothing_to_order(run, config, command):
    code, _, err = run(command, *(["i1"] if command in ("go", "stop", "show") else []))
    assert code == 1
    assert "assistant: there is no" in err
    assert not (config.parent / "data").exists()


@pytest.mark.parametrize("command", ["list", "people", "outbox"])
def test_before_the_first_start_lists_are_empty_and_create_nothing(run, config, command):
    code, out, _ = run(command, "--json")
    assert (code, json.loads(out)) == (0, [])
    assert not (config.parent / "data").exists()


def test_letters_must_go_somewhere(run, config):
    config.write_text('[assistant]\naddress = "intro@assist.example"\n')
    assert run("serve")[0] == 78
    assert run("run")[0] == 78
    assert run("list")[0] == 0


def test_our_own_fault_is_one_sentence(run, store, monkeypatch):
    def broken(*_):
        raise ValueError("ana@a.example")

    monkeypatch.setattr(Store, "introductions", broken)
    code, _, err = run("list")
    assert code == 1
    assert "this is a fault of the program, not yours: ValueError in" in err
    assert "ana@a.example" not in err
    assert "Traceback" in run("list", "--verbose")[2]


# ------------------------------------------------------------------ deliver


def test_deliver_stores_the_message_as_it_came(run, config):
    code, out, err = run(
        "deliver", "--from", "ana@a.example", "--to", "intro+x@assist.example", given=b"Subject: x\n\nyes"
    )
    assert (code, out, err) == (0, "", "")
    with Store(config.parent / "data", now) as store:
        cause = store.next_cause(now())
    assert cause.raw == b"Subject: x\n\nyes"
    assert cause.sender == "ana@a.example"
    assert cause.recipients == ("intro+x@assist.example",)
    assert (cause.door, cause.trusted) == ("deliver", True)


def test_deliver_twice_is_once(run, config):
    assert [run("deliver", given=b"Subject: x\n\nyes")[0] for _ in range(2)] == [0, 0]
    with Store(config.parent / "data", now) as store:
        assert store.next_cause(now()) is not None
        assert store.row("SELECT count(*) FROM inbox") == (1,)


@pytest.mark.parametrize("null", ["", "<>", "MAILER-DAEMON"])
def test_deliver_knows_the_null_sender(run, config, null):
    assert run("deliver", f"--from={null}", given=b"From mbox\nSubject: x\n\nyes")[0] == 0
    with Store(config.parent / "data", now) as store:
        cause = store.next_cause(now())
    assert cause.sender == ""
    assert cause.raw.startswith(b"Subject")


@pytest.mark.parametrize("given", [b"", b"\n\n", b"x" * 10_000_001], ids=["nothing", "blank", "too large"])
def test_deliver_of_no_message_is_tried_again(run, given):
    code, _, err = run("deliver", given=given)
    assert code == 75
    assert err.startswith("assistant: ")


def test_deliver_that_fails_by_our_own_fault_is_tried_again(run, monkeypatch):
    for fault in (ValueError("no"), MemoryError(), KeyboardInterrupt(), SystemExit(3)):
        monkeypatch.setattr(Store, "accept", lambda *_, fault=fault: (_ for _ in ()).throw(fault))
        assert run("deliver", given=b"Subject: x\n\nyes")[0] == 75


def test_deliver_into_a_folder_that_cannot_be_made_is_tried_again(run, config):
    (config.parent / "data").write_text("a file")
    assert run("deliver", given=b"Subject: x\n\nyes")[0] == 75


@pytest.mark.parametrize(
    ("program", "code"), [("/nowhere/assistant", 75), ("/bin/false", 75), ("/bin/true", 0), ("kill -9 $$", 75)]
)
def test_the_pipe_line_turns_every_status_into_75(tmp_path, program, code):
    if program.startswith("kill"):
        killed = tmp_path / "killed"
        killed.write_text(f"#!/bin/sh\n{program}\n")
        killed.chmod(0o755)
        program = str(killed)
    done = subprocess.run([DELIVER_SH, "--from=x"], env={"ASSISTANT": program}, stdin=subprocess.DEVNULL, check=False)
    assert done.returncode == code


def test_a_reader_that_leaves_is_no_fault(config, filled):
    words = [sys.executable, "-m", "assistant", "show", "i1", "--config", str(config)]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(words, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert done.stderr == b""
    assert done.returncode == 1


# ------------------------------------------------------------------ looking


def test_list(run, filled):
    code, out, _ = run("list", "--json")
    assert code == 0
    (row,) = json.loads(out)
    assert (row["id"], row["state"], row["connector"]) == ("i1", "asking", "mike@connect.example")
    assert row["created_at"] == "2026-12-01T09:30:00+00:00"
    assert json.loads(run("list", "--json", "--state", "ended")[1]) == []
    assert len(json.loads(run("list", "--json", "--state", "asking")[1])) == 1


def test_show(run, filled):
    code, out, _ = run("show", "i1", "--json")
    assert code == 0
    shown = json.loads(out)
    assert [who["id"] for who in shown["people"]] == ["c", "1", "2"]
    assert [who["consent"] for who in shown["people"]] == [None, "yes", "asked"]
    assert sorted(letter["state"] for letter in shown["letters"]) == ["deferred", "waiting"]
    (line,) = shown["journal"]
    assert (line["event"], line["person"], line["read_as"]) == ("answered", "1", "yes")
    assert line["why"] == ["the token of Ana", "yes: the word 'gladly'"]


def test_show_in_words(run, filled):
    _, out, _ = run("show", "i1")
    assert "Introduction i1: asking" in out
    assert "why: soil sensors" in out
    assert "answered of 1, read as yes" in out
    assert "the word 'gladly'" in out


def test_people(run, filled):
    _, out, _ = run("people", "--json")
    ana, ben, cleo = json.loads(out)
    assert (ana["address"], ana["blurb"], ana["never"]) == ("ana@a.example", "soil", False)
    assert ana["introductions"][0]["consent"] == "yes"
    assert ben["introductions"][0]["again_at"] == "2026-12-01T09:30:00+00:00"
    assert (cleo["name"], cleo["zone"], cleo["introductions"]) == ("Cleo", "Europe/Athens", [])


def test_outbox_and_retry(run, filled):
    _, out, _ = run("outbox", "--json")
    rows = json.loads(out)
    assert sorted(row["state"] for row in rows) == ["aside", "deferred", "waiting"]
    assert {row["kind"] for row in rows} == {"letter", "aside"}
    aside = next(row["id"] for row in rows if row["state"] == "aside")
    assert run("retry", "nothing")[0] == 1
    assert run("retry", aside)[:2] == (0, "1 taken up again.\n")
    assert run("retry")[:2] == (0, "1 taken up again.\n")
    assert [row["state"] for row in json.loads(run("outbox", "--json")[1])].count("aside") == 0


def test_replay_tells_a_difference(run, filled):
    code, out, err = run("replay")
    assert code == 1
    assert out.startswith("Introduction i1: ")
    assert "please report" in err


@pytest.mark.parametrize(
    "words", [["list"], ["show", "i1"], ["people"], ["outbox"], ["people", "--json"], ["list", "--json"]]
)
def test_nothing_that_is_shown_steers_a_terminal(run, filled, words):  # F20
    _, out, _ = run(*words)
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert all(sign == "\n" or sign.isprintable() for sign in out)


def test_a_long_name_is_cut_and_a_dash_is_nothing_special():
    assert len(terminal.plain("x" * 10_000)) == 200
    assert terminal.plain("-rf\u009b") == "-rf\\x9b"


# ------------------------------------------------------------------ waking


def test_go_to_what_does_not_wait_and_stop_of_what_has_ended(run, filled):
    assert "nothing waits" in run("go", "i1")[2]
    stored = filled.introduction("i1")
    filled.accept([letter(b"three", sender="", received_at=AT, door="smtp", trusted=True)])
    ended = replace(stored.introduction, phase=Phase.ENDED, wake_at=None, ended_at=AT)
    change = Change(stored.introduction, stored.version, Woke(AT), ended, stored.seed)
    filled.finish(Turn(filled.next_cause(AT), AT, (change,)))
    code, _, err = run("stop", "i1")
    assert code == 1
    assert "has ended already" in err


# ------------------------------------------------------------------ check


def findings(out):
    return {row["name"]: row for row in json.loads(out)["checks"]}


def test_check_of_what_works(run, config):
    code, out, _ = run("check", "--json")
    assert (code, json.loads(out)["ok"]) == (0, True)
    assert {"settings", "connectors", "database", "templates", "outgoing"} <= findings(out).keys()
    assert not (config.parent / "data").exists()
    assert not (config.parent / "sent").exists()


def test_check_of_bad_settings_says_so_once(run, config):
    config.write_text(config.read_text() + 'per_minutes = "many"\n')
    code, out, _ = run("check", "--json")
    assert code == 78
    assert "did you mean per_minute?" in findings(out)["settings"]["says"]
    assert run("check")[1].startswith("BROKEN  settings: ")


def test_check_of_a_broken_template_names_file_line_and_variable(run, config, tmp_path):
    own = tmp_path / "own" / "en" / "ask.txt.j2"
    own.parent.mkdir(parents=True)
    own.write_text("Subject: hello\n\nDear {{ nobody.at_all }},\n")
    config.write_text(config.read_text().replace("[connectors]", 'templates = "own"\n[connectors]'))
    code, out, _ = run("check", "--json")
    assert code == 78
    assert f"{own}, line 3: " in findings(out)["templates"]["says"]
    assert "nobody" in findings(out)["templates"]["says"]


def test_check_counts_what_was_set_aside(run, filled):
    code, out, _ = run("check", "--json")
    assert code == 1
    assert "1 could not be processed" in findings(out)["set aside"]["says"]
    assert "assistant retry" in findings(out)["set aside"]["do"]


def test_check_of_a_database_that_is_none(run, config):
    (config.parent / "data").mkdir()
    (config.parent / "data" / "assistant.db").write_bytes(b"this is no database" * 100)
    code, out, _ = run("check", "--json")
    assert code == 1
    assert findings(out)["database"]["ok"] is False


def test_check_of_a_door_that_somebody_else_has(run, config):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        text = config.read_text()
        config.write_text(f'{text}\n[incoming.smtp]\nlisten = "127.0.0.1:{port}"\n')
        code, out, _ = run("check", "--json")
        assert code == 1
        assert "Address already in use" in findings(out)["incoming.smtp"]["says"]
        with lock(config.parent / "data"):  # as a running daemon holds it
            assert run("check")[0] == 0
    assert run("check")[0] == 0


def test_check_of_a_socket(run, config, tmp_path):
    config.write_text(f'{config.read_text()}\n[incoming.smtp]\nlisten = "unix:{tmp_path}/lmtp.sock"\n')
    assert run("check")[0] == 0
    (tmp_path / "lmtp.sock").write_text("no socket")
    assert "is no socket" in findings(run("check", "--json")[1])["incoming.smtp"]["says"]


def test_check_of_a_missing_and_of_a_readable_password(run, config, monkeypatch):
    monkeypatch.delenv("INTRO_TEST", raising=False)
    host = 'host = "127.0.0.1"\nport = 1\ntls = "none"\nusername = "u"\n'
    text = config.read_text().replace('folder = "sent"', host)
    config.write_text(text + 'password = { env = "INTRO_TEST" }\n')
    code, out, _ = run("check", "--json")
    assert code == 78
    assert "environment variable INTRO_TEST" in findings(out)["passwords"]["says"]
    config.write_text(text + 'password = "tea"\n')
    config.chmod(0o644)
    code, out, _ = run("check", "--json")
    assert code == 1
    assert findings(out)["passwords"]["do"] == f"chmod 600 {config}"
    assert "tea" not in out
    assert findings(out)["outgoing"]["ok"] is False


def test_check_of_a_folder_that_cannot_be(run, config):
    (config.parent / "sent").write_text("a file")
    code, out, _ = run("check", "--json")
    assert code == 1
    assert "is no folder" in findings(out)["outgoing"]["says"]


class Smarthost(socketserver.StreamRequestHandler):
    """Greets, and refuses every login."""

    def handle(self):
        self.wfile.write(b"220 here\r\n")
        for line in self.rfile:
            verb = line.split()[0].upper()
            answers = {b"EHLO": b"250-here\r\n250 AUTH PLAIN\r\n", b"AUTH": b"535 no\r\n", b"QUIT": b"221 bye\r\n"}
            self.wfile.write(answers.get(verb, b"250 ok\r\n"))


@pytest.fixture
def smarthost(config):
    """A mail server on loopback, set as [outgoing] host."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Smarthost) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        host = f'host = "127.0.0.1"\nport = {server.server_address[1]}\ntls = "none"'
        config.write_text(config.read_text().replace('folder = "sent"', host))
        config.chmod(0o600)
        yield server
        server.shutdown()


def test_check_of_a_mail_server_that_takes_our_letters(run, smarthost):
    code, out, _ = run("check", "--json")
    assert (code, findings(out)["outgoing"]["ok"]) == (0, True)


def test_check_of_a_login_that_is_refused(run, config, smarthost):
    config.write_text(config.read_text() + 'username = "u"\npassword = "tea"\n')
    code, out, _ = run("check", "--json")
    assert code == 1
    assert "refuses our login" in findings(out)["outgoing"]["says"]
    assert "username and password" in findings(out)["outgoing"]["do"]


def test_check_of_a_mail_server_without_tls(run, config, smarthost):
    config.write_text(config.read_text().replace('tls = "none"', 'tls = "starttls"'))
    code, out, _ = run("check", "--json")
    assert code == 1
    assert "465" in findings(out)["outgoing"]["do"]


# ------------------------------------------------------------------ explain

REQUEST = (
    b"From: Mike <mike@connect.example>\nTo: intro@assist.example\nMessage-ID: <1@connect.example>\nSubject: coffee\n\n"
    b"Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>, both into soil sensors.\n"
)


def explained(run, *words, given=b""):
    code, out, err = run("explain", "--json", *words, given=given)
    return code, [json.loads(line) for line in out.splitlines()], err


def test_explain_a_request(run, tmp_path):
    (tmp_path / "01.eml").write_bytes(REQUEST)
    code, (found,), _ = explained(run, str(tmp_path / "01.eml"))
    assert code == 0
    assert found["file"] == str(tmp_path / "01.eml")
    assert found["kind"] == "request"
    assert {person["address"] for person in found["request"]["people"]} == {"ana@a.example", "ben@b.example"}
    assert [found[other] for other in ("answer", "instruction", "calendar", "bounce")] == [None] * 4


def test_explain_bare_words(run):
    code, (found,), _ = explained(run, "--as", "answer", "-", given=b"Yes, gladly.")
    assert code == 0
    assert (found["file"], found["kind"], found["answer"]["intent"]) == ("-", "answer", "yes")


def test_explain_takes_words_that_look_like_a_mailbox_line_as_words(run):
    given = b"From Tuesday on I am free, gladly.\nTuesday: after 3"
    _, (found,), _ = explained(run, "--as", "answer", "-", given=given)
    assert found["new_text"].startswith("From Tuesday on")


def test_explain_knows_the_hour_it_is_told(run):
    words = ("--as", "answer", "--now", "2026-11-30T10:00", "-")
    _, (found,), _ = explained(run, *words, given=b"Yes, tomorrow at 10.")
    (window,) = found["answer"]["windows"]
    assert window["start"].startswith("2026-12-01T10:00")


def test_explain_one_line_a_file_also_for_what_cannot_be_read(run, tmp_path):
    (tmp_path / "1.eml").write_bytes(REQUEST)
    (tmp_path / "2.eml").write_bytes(b"From: a@a.example\nFrom: b@b.example\n\nyes")
    code, found, _ = explained(run, str(tmp_path / "1.eml"), str(tmp_path / "2.eml"), str(tmp_path / "3.eml"))
    assert code == 1
    assert [row["kind"] for row in found] == ["request", "unreadable", "unreadable"]
    assert "No such file" in found[2]["why"]
    assert found[2]["from"] is None


def test_explain_without_settings_takes_the_defaults(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(
        "sys.stdin", io.TextIOWrapper(io.BytesIO(REQUEST.replace(b"mike@connect", b"mike@example.org ")))
    )
    monkeypatch.chdir(tmp_path)
    assert main(["explain", "--json", "-"]) == 0
    assert json.loads(capsys.readouterr().out)["file"] == "-"
    assert list(tmp_path.iterdir()) == []


def test_explain_what_was_sent_is_not_new(run, tmp_path):
    (tmp_path / "sent.txt").write_text("Would you like to meet Ben?\nSay yes or no.\n")
    given = b"No thanks.\n\nWould you like to meet Ben?\nSay yes or no.\n"
    _, (found,), _ = explained(run, "--as", "answer", "--sent", str(tmp_path / "sent.txt"), "-", given=given)
    assert found["new_text"].strip() == "No thanks."


def test_explain_in_words(run):
    code, out, _ = run("explain", "--as", "answer", "-", given="Yes, gladly. \u202e\x1b[2J".encode())
    assert code == 0
    assert "yes" in out
    assert "\x1b" not in out


@pytest.mark.parametrize("words", [["--now", "soon", "-"], ["--sent", "nowhere", "-"], ["--as", "poem", "-"], []])
def test_explain_in_a_wrong_way(run, words):
    assert run("explain", *words)[0] == 2


# ------------------------------------------------------------------ the daemon, as others meet it


def command(config, *words, **more):
    whole = [sys.executable, "-m", "assistant", *words, "--config", str(config)]
    return subprocess.run(whole, capture_output=True, timeout=30, check=False, **more)


@pytest.fixture
def served(config):
    """A running `assistant serve` that believes every From and holds requests."""
    config.write_text(config.read_text() + "[security]\nrequire_authentication = false\n[asking]\ndaytime = ''\n")
    whole = [sys.executable, "-m", "assistant", "serve", "--config", str(config)]
    with subprocess.Popen(whole, stderr=subprocess.PIPE, text=True) as daemon:
        line = daemon.stderr.readline()
        assert "event=ready" in line, line + daemon.stderr.read()
        yield daemon
        daemon.kill()


def dated(letter):
    """The same letter, written today: an old one, or one without Date, is not believed."""
    return f"Date: {format_datetime(now())}\n".encode() + letter


def eventually(found, within=5.0):
    """The first true value that comes within so many seconds; a daemon takes everything up within two."""
    deadline = time.monotonic() + within
    while not (value := found()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return value


@pytest.mark.slow
def test_a_request_is_delivered_held_released_and_stopped(run, config, served):
    assert run("deliver", "--from=mike@connect.example", "--to=intro@assist.example", given=dated(REQUEST))[0] == 0
    (row,) = eventually(lambda: json.loads(run("list", "--json")[1]))
    assert row["state"] == "draft"
    assert eventually(lambda: list((config.parent / "sent").glob("*acknowledge*.eml")))

    assert run("go", row["id"])[:2] == (0, f"Introduction {row['id']} is released.\n")
    assert json.loads(run("show", row["id"], "--json")[1])["state"] == "asking"
    assert len(eventually(lambda: list((config.parent / "sent").glob("*ask*.eml")))) >= 1
    assert run("go", row["id"])[0] == 1

    assert run("stop", row["id"])[:2] == (0, f"Introduction {row['id']} is stopped.\n")
    assert json.loads(run("show", row["id"], "--json")[1])["ended_as"] == "stopped"
    assert run("replay")[0] == 0

    second = command(config, "serve")
    assert second.returncode == 75
    assert second.stderr.startswith(b"assistant: ")
    assert command(config, "run").returncode == 0
    served.send_signal(signal.SIGTERM)
    assert served.wait(10) == 0
    assert "mike@connect.example" not in served.stderr.read()


def test_without_a_daemon_go_does_the_work_itself(run, config):
    config.write_text(config.read_text() + "[security]\nrequire_authentication = false\n[asking]\ndaytime = ''\n")
    assert run("deliver", "--from=mike@connect.example", "--to=intro@assist.example", given=dated(REQUEST))[0] == 0
    assert run("run")[0] == 0
    (row,) = json.loads(run("list", "--json")[1])
    assert row["state"] == "draft"
    assert run("go", row["id"])[0] == 0
    assert json.loads(run("list", "--json")[1])[0]["state"] == "asking"
    assert len(list((config.parent / "sent").glob("*-ask-*.eml"))) == 2
