"""Words that would be headers, recipients, commands, markup or code (F01 to F20): said by a connector, read in every letter."""

from __future__ import annotations

import json
from datetime import timedelta
from email.header import Header
from pathlib import Path

from assistant.mail.address import parse_mailboxes
from tests.adversarial.trying import See, Way, bring, letter, passes
from tests.stories.cast import Got
from tests.stories.stage import Stage

FILE = Path(__file__).parents[1] / "cases/adversarial.jsonl"
GIVEN = {case["id"]: case.get("raw", "") for case in map(json.loads, filter(None, FILE.read_text("utf-8").split("\n")))}
HEADERS = {
    "from", "to", "subject", "date", "message-id", "in-reply-to", "references", "auto-submitted",
    "x-auto-response-suppress", "list-unsubscribe", "x-introduction", "mime-version", "content-type", "reply-to",
}  # fmt: skip


def said(text: str) -> Way:
    """The connector is called so, writes so in the subject, the reason, about a person and of the place."""

    text = text.replace("\0", "")  # the door refuses it (I01)

    async def way(stage: Stage) -> None:
        name = Header(text.replace("\n", " ").replace("\r", " "), "utf-8").encode(linesep="").replace("\n", "")
        body = (
            f"Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both love soil. {text}\n\n"
            f"Ana works on {text} sensors. They could meet at {text} cafe.\n"
        )
        lines = [passes("connect.example"), f"From: {name} <mike@connect.example>", f"Subject: {name}"]
        await bring(stage, letter(stage, *lines, body=body))
        await bring(stage, letter(stage, passes("connect.example"), body="go"))
        await stage.wait(stage.clock.at + timedelta(minutes=30))
        await agree(stage)
        assert {got.name for got in stage.got} & {"acknowledge", "clarify"}
        for got in stage.got:
            unharmed(got)

    return way


async def agree(stage: Stage) -> None:
    """Whoever was asked says yes, under the same hostile name."""
    for got in [got for got in stage.got if got.name == "ask"]:
        lines = [passes(got.recipient.partition("@")[2]), f"From: {got.recipient}"]
        await bring(stage, letter(stage, *lines, body="yes"), got.home, sender=got.recipient)


def unharmed(got: Got) -> None:
    """Only the headers we know, once each; only the reader in To; only lines of ours in the invitation."""
    names = [name.lower() for name in got.parsed]
    assert set(names) <= HEADERS
    assert len(names) == len(set(names))
    assert got.recipient in [box.address for box in parse_mailboxes(got.parsed["To"])]
    assert len(parse_mailboxes(got.parsed["From"])) == 1
    everybody = {"mike@connect.example", "ana@a.example", "ben@b.example"}
    assert {box.address for box in parse_mailboxes(got.parsed["To"])} <= everybody
    assert b"\n" not in got.raw.replace(b"\r\n", b"")
    for line in got.calendar.splitlines():
        assert line.partition(":")[0].partition(";")[0] in PROPERTIES
    attendees = [line.rpartition("mailto:")[2] for line in got.calendar.splitlines() if line.startswith("ATTENDEE")]
    assert attendees in ([], ["ana@a.example", "ben@b.example"], ["ben@b.example", "ana@a.example"])


PROPERTIES = {
    "BEGIN", "END", "VERSION", "PRODID", "METHOD", "CALSCALE", "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY",
    "LOCATION", "DESCRIPTION", "ORGANIZER", "ATTENDEE", "STATUS", "TRANSP", "CLASS", "CREATED", "LAST-MODIFIED", "URL", "GEO",
    "X-MICROSOFT-CDO-BUSYSTATUS", "X-MICROSOFT-CDO-INTENDEDSTATUS", "X-MICROSOFT-DISALLOW-COUNTER",
}  # fmt: skip


def person(name: str) -> Way:
    """Somebody to be introduced is called so."""

    async def way(stage: Stage) -> None:
        copies = f"Cc: {name} <ana@a.example>, Ben Okafor <ben@b.example>"
        body = "Ana, meet Ben. Ben, meet Ana. You both love soil."
        await bring(stage, letter(stage, passes("connect.example"), copies, body=body))
        await stage.wait(stage.clock.at + timedelta(minutes=30))
        await agree(stage)
        assert stage.got
        for got in stage.got:
            unharmed(got)

    return way


def raw_bytes(old: bytes, new: bytes) -> Way:
    """Bytes that are no text where text should be: the letter is taken or refused, and the next one is read."""

    async def way(stage: Stage) -> None:
        good = letter(
            stage, passes("connect.example"), body="Please introduce Ana <ana@a.example> and Ben <ben@b.example>."
        )
        await bring(stage, letter(stage, passes("connect.example"), body="x OLD y").replace(old, new))
        assert "mike <- acknowledge" in await bring(stage, good)
        for got in stage.got:
            unharmed(got)

    return way


def looked_up(name: str) -> Way:
    """A person's name that is SQL or a pattern finds nobody: the address is asked for."""

    async def way(stage: Stage) -> None:
        known = "Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>."
        assert await bring(stage, letter(stage, passes("connect.example"), body=known)) == ["mike <- acknowledge"]
        await stage.wait(stage.clock.at + timedelta(minutes=30))
        body = f"Please introduce {name} and Carla Neri <carla@c.example>. Both keep bees."
        await bring(stage, letter(stage, passes("connect.example"), body=body))
        await stage.wait(stage.clock.at + timedelta(minutes=30))
        assert [got.reader for got in stage.got if got.name == "ask"] == ["ana", "ben"]

    return way


BREAKS = "a\x0bb\x0cc\x85d\u2028e\u2029f\x1cg\x1dh\x1ei"

TRIED: dict[str, tuple[Way | See, ...]] = {
    "F01": (
        See("tests/mail/test_finishing.py::test_hostile_names_and_subjects"),
        said(GIVEN["F01"]),
        said("=?utf-8?q?x=0D=0ABcc=3A_evil=40z.example?="),
        said("=?utf-8?b?DQpCY2M6IGV2aWxAei5leGFtcGxl?= and more"),
    ),
    "F02": (said("A subject\n"), said("A\r\n B\r\n\tC"), said("\n\nBcc: evil@z.example\n\n")),
    "F03": (said("X-A: b\nBcc"), said("Bcc: evil@z.example"), See("tests/mail/test_finishing.py::test_the_gate_holds_what_cleaning_does_not_see")),
    "F04": (said("Hi =?UTF-8?Q?x=0A?="), said("=?x?q?=0a?= =?utf-8?q?=0d?=")),
    "F05": (person('"bob\\" <evil@z.example>, "'), person('"bob, eve <evil@z.example>;"'), said('bob" <evil@z.example>, "')),
    "F06": (
        See("tests/mail/test_finishing.py::test_long_names_are_encoded_words_of_legal_length"),
        person("Änä, " * 40),
        said("名前, " * 60),
    ),
    "F07": (See("tests/mail/test_address.py::test_what_ends_a_line_anywhere_ends_none_here"), said(BREAKS), person(f"Ana {BREAKS} Ruiz")),
    "F08": (See("tests/adapters/test_smtp_out.py::test_an_address_that_is_none_reaches_no_line"),),
    "F09": (See("tests/adapters/test_smtp_out.py::test_the_body_cannot_end_the_letter"), said("x\n.\nMAIL FROM:<a@b.example>\n.\n")),
    "F10": (See("tests/adapters/test_imap_in.py::test_hostile_headers_steer_no_command"),),
    "F11": (See("tests/mail/test_invitation.py::test_hostile_words_add_no_property"), said(GIVEN["F11"]), said("x\\nATTENDEE:mailto:evil@z.example")),
    "F12": (said(GIVEN["F12"]), person("Bob;X-EVIL=1"), person('Bob";X-EVIL="1'), person("Bob^nX:1")),
    "F13": (said(GIVEN["F13"]), said("x\u2028A:1\u0085B:2\x0bC:3")),
    "F14": (See("tests/mail/test_templates.py::test_words_of_others_are_never_a_template"), said(GIVEN["F14"]), said("{% for a in b %}{{ a }}")),
    "F15": (See("tests/mail/test_templates.py::test_html_is_escaped_and_text_is_not"), said(GIVEN["F15"] + "<a href='http://t.example'>x</a>"), said("</p></td><script>x</script>")),
    "F16": (said(GIVEN["F16"]), said("%(name)s %s %n {} {0}"), person("{connector} Ruiz")),
    "F17": (
        *(looked_up(name) for name in ("%", "A%", "_na Ruiz", "' OR '1'='1", "x'); drop table person;--", "Ana\\ Ruiz")),
        person("x'); drop table person;-- Ruiz"),
    ),
    "F18": (
        raw_bytes(b"OLD", b"\xed\xa0\x80"), raw_bytes(b"OLD", b"\xff\xfe\xfd"),
        raw_bytes(b"Subject: An", b"Subject: =?utf-8?q?=ED=A0=80?="),
        raw_bytes(b"OLD", b"20:00 on 99999999999999999999999"),
        See("tests/test_bad_input.py::test_broken_letters_stop_no_other"),
    ),
    "F19": (See("tests/test_log.py::test_no_line_can_be_forged_and_no_terminal_steered"),),
    "F20": (
        See("tests/test_cli.py::test_nothing_that_is_shown_steers_a_terminal"),
        See("tests/test_cli.py::test_a_long_name_is_cut_and_a_dash_is_nothing_special"),
    ),
}  # fmt: skip
