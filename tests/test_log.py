"""The log: one line an event, nothing that a stranger wrote can forge one, addresses only at verbose."""

import io
import json
import logging

import pytest

from assistant import log


@pytest.fixture
def lines():
    def lines(**how):
        stream = io.StringIO()
        log.configure(stream=stream, **how)
        return stream

    yield lines
    log.configure()


def test_one_line_an_event_as_key_and_value(lines):
    stream = lines()
    log.ready(["smtp 127.0.0.1:8025", "imap"])
    log.deferred("o1", "ask", 451, 61.4, recipient="ana@a.example")
    first, second = stream.getvalue().splitlines()
    assert first.split(" ", 1)[1] == 'event=ready doors="smtp 127.0.0.1:8025,imap"'
    assert second.split(" ", 1)[1] == "event=deferred outbox=o1 letter=ask code=451 next_in=61"


def test_addresses_are_shown_at_verbose_only(lines):
    stream = lines(verbose=True)
    log.sent("o1", "ask", recipient="ana@a.example")
    assert stream.getvalue().endswith("letter=ask recipient=ana@a.example\n")


def test_json_lines(lines):
    stream = lines(json=True)
    log.decided("i1", "Answered", "asking")
    line = json.loads(stream.getvalue())
    assert line.pop("at").endswith("Z")
    assert line == {"event": "decided", "introduction": "i1", "happened": "Answered", "phase": "asking"}


@pytest.mark.parametrize("how", [{}, {"json": True}])
def test_no_line_can_be_forged_and_no_terminal_steered(lines, how):  # F19
    stream = lines(verbose=True, **how)
    log.received("i1", "smtp", 3, sender="a@b\n2026-01-01 INFO accepted ceo@x\x1b[2J\u202e\u2028")
    shown = stream.getvalue()
    assert len(shown.splitlines()) == 1
    assert shown.isascii()
    assert "\x1b" not in shown


def test_a_long_value_is_cut(lines):
    stream = lines()
    log.warning("x" * 10_000)
    assert len(stream.getvalue()) < 500


def test_words_of_other_libraries_are_not_repeated(lines):  # E10
    stream = lines()
    try:
        raise ValueError("ana@a.example")
    except ValueError:
        logging.getLogger("mail.log").exception("trouble with %s", "ana@a.example")
    assert stream.getvalue().split(" ", 1)[1] == "event=warning by=mail.log error=ValueError\n"


def test_every_event_of_the_contract_has_a_sentence(lines):
    stream = lines()
    log.ready([])
    log.received("i", "smtp", 1)
    log.ignored("i", "a stranger")
    log.decided("i", "Woke", "asking")
    log.queued("i", "ask")
    log.sent("o", "ask")
    log.deferred("o", "ask", 451, 1)
    log.failed("o", "ask", 550)
    log.aside("i", "ValueError")
    log.warning("Look here.")
    log.stopped()
    events = [line.split("event=")[1].split(" ")[0] for line in stream.getvalue().splitlines()]
    assert events == (
        [
            "ready",
            "received",
            "ignored",
            "decided",
            "queued",
            "sent",
            "deferred",
            "failed",
            "aside",
            "warning",
            "stopped",
        ]
    )
