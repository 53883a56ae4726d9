"""Letters that would cost a parser its time, its stack or its mind, brought to the real door (H01 to H09)."""

from __future__ import annotations

from contextlib import suppress
from time import process_time

import aiosmtplib

from tests.adversarial.trying import WORDS, See, Way, bring, letter, passes
from tests.stories.stage import Stage

LONGEST = 3.0  # seconds of the processor, for a megabyte through the door, a turn, and the next letter


def brought(*headers: str, body: str = "") -> Way:
    """It is refused or taken and comes to nothing, in no time, and the next letter is read at once."""

    async def way(stage: Stage) -> None:
        raw, next_one = letter(stage, *headers, body=body), letter(stage, passes("connect.example"), body=WORDS)
        await stage.start()
        began = process_time()
        with suppress(aiosmtplib.SMTPDataError):
            await bring(stage, raw)
        (await stage.start()).store.retry()
        assert "mike <- acknowledge" in await bring(stage, next_one)
        assert process_time() - began < LONGEST

    return way


def parts(count: int) -> str:
    return "--b\n\nx\n" * count


def nested(depth: int) -> str:
    return "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(depth))


MIXED = "Content-Type: multipart/mixed; boundary=b"

TRIED: dict[str, tuple[Way | See, ...]] = {
    "H01": (
        See("tests/mail/test_message.py::test_over_a_cap_it_is_refused_at_once"),
        brought("From: " + "(a)" * 32_000 + " a@b.example"),
        brought("From: " + "(" * 2_500 + "a@b.example" + ")" * 2_500),
        brought("From: " + "<" * 4_000),
    ),
    "H02": (
        brought("To: " + "," * 7_900),
        brought("Subject: " + "=?utf-8?q?a?= " * 560),
        brought("Content-Type: text/plain" + "; a*1=b" * 1_100),
        brought("References: " + "<a@b> " * 1_300),
        brought("Authentication-Results: " + "mx.assist.example; " * 400),
        brought("Received: " + "by " * 2_000),
    ),
    "H03": (
        brought("Content-Type: multipart/mixed; boundary=b", body="--b\n" + nested(2_000)),
        brought("Content-Type: message/rfc822", body="Content-Type: message/rfc822\n\n" * 2_000),
        brought("Content-Type: text/html", body="<div>" * 50_000 + "yes"),
        brought("Content-Type: text/html", body="<blockquote>" * 20_000),
    ),
    "H04": (brought(MIXED, body=parts(100_000)), brought(MIXED, body="--b" * 100_000), brought(MIXED, body="--b\n" * 100_000)),
    "H05": (
        See("tests/mail/test_message.py::test_charsets"),
        *(
            brought(f"Content-Type: text/plain; charset={charset}", body="+AGE- yes \\x00")
            for charset in ("undefined", "punycode", "idna", "unicode_escape", "zlib_codec", "rot13", "utf-7", "hex", '"; x"')
        ),
        brought("Subject: =?unicode_escape?q?=5Cx41?= =?zip?b?eJw=?= =?x?b?!!!?="),
    ),
    "H06": (
        See("tests/mail/test_message.py::test_broken_headers_break_nothing"),
        brought("Date: Tue, 99 Nov 9999999 99:99:99 +9999"),
        brought("Message-ID: <<>>", 'Cc: "', "In-Reply-To: <", "References: >>"),
        brought("Content-Disposition: attachment; filename*0*=utf-8''%00; filename*1=x"),
        brought("Date: Mon, 1 Jan 0001 00:00:00 +2400", "MIME-Version: 9" * 100),
    ),
    "H07": (
        See("tests/test_daemon.py::test_what_cannot_be_read_is_set_aside_and_the_rest_goes_on"),
        See("tests/adapters/test_imap_in.py::test_one_bad_message_never_stops_the_rest"),
    ),
    "H08": (
        See("tests/mail/test_message.py::test_what_is_never_opened"),
        brought("Content-Type: application/zip; name=x.zip", "Content-Transfer-Encoding: base64", body="UEsDBA==" * 1_000),
        brought("Content-Type: message/partial; id=a; number=1; total=2", body="Subject: yes\n\nyes"),
        brought("Content-Type: message/external-body; access-type=URL; URL=http://x.example", body="\n"),
        brought("Content-Type: text/calendar; method=REPLY", body="BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:x\n"
                "RRULE:FREQ=SECONDLY;COUNT=1000000000\nBEGIN:VALARM\nREPEAT:1000000000\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR"),
        brought("Content-Type: text/calendar", body="BEGIN:VCALENDAR\n" * 20_000),
    ),
    "H09": (
        See("tests/adapters/test_smtp_in.py::test_what_is_too_big"),
        See("tests/adapters/test_imap_in.py::test_what_is_too_big_is_not_fetched_and_stays"),
    ),
}  # fmt: skip
