"""Answers of calendars, as their makers write them, and hostile ones."""

from __future__ import annotations

from datetime import UTC, datetime
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.mail.calendar import MAX_BYTES, CalendarPart, read, read_bytes
from assistant.mail.message import CalendarBytes, parse

ANA = "ana@a.example"
TEN = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)
BERLIN = """BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""


def calendar(*lines: str, method: str = "REPLY", zones: str = "") -> str:
    head = ["BEGIN:VCALENDAR", "PRODID:-//x//EN", "VERSION:2.0", *([f"METHOD:{method}"] if method else [])]
    body = [*head, *zones.splitlines(), "BEGIN:VEVENT", "UID:abc@example.org", *lines, "END:VEVENT", "END:VCALENDAR"]
    return "\r\n".join(body) + "\r\n"


def understood(text: str | bytes, announced: str = "", sender: str = ANA) -> CalendarPart | None:
    raw = text.encode() if isinstance(text, str) else text
    return read_bytes(CalendarBytes(announced, "", raw), sender)


def attendee(params: str = "PARTSTAT=ACCEPTED", address: str = ANA) -> str:
    return f"ATTENDEE;{params}:mailto:{address}"


@pytest.mark.parametrize(
    ("name", "text", "partstat", "attendee"),
    [
        (
            "google",
            calendar(attendee('CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN=Ana;X-NUM-GUESTS=0;X-RESPONSE-COMMENT="a&b"')),
            "ACCEPTED",
            ANA,
        ),
        (
            "outlook",
            calendar(
                "SUMMARY;LANGUAGE=de:Abgelehnt: Kaffee",
                "ATTENDEE;PARTSTAT=DECLINED;CN=Ana:MAILTO:ana@a.example",
                "COMMENT;LANGUAGE=de:\\n",
            ),
            "DECLINED",
            ANA,
        ),
        (
            "yahoo",
            calendar(
                "ATTENDEE;PARTSTAT=TENTATIVE;ROLE=REQ_PARTICIPANT;X-COMMENT=:mailto:ana@a.example",
                "STATUS:CONFIRMED",
                "STATUS:CONFIRMED",
            ),
            "TENTATIVE",
            ANA,
        ),
        (
            "kmail",
            calendar(
                "ATTENDEE;CN=Ana;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:MAILTO:ana@a.example",
                "REQUEST-STATUS:2.0;Success",
            ),
            "ACCEPTED",
            ANA,
        ),
        ("gromox: nobody", calendar("SUMMARY:Accepted"), None, None),
        ("another account of hers", calendar(attendee(address="ana@home.example")), "ACCEPTED", "ana@home.example"),
        (
            "several, one is From",
            calendar(attendee(address="ben@b.example"), attendee("PARTSTAT=DECLINED")),
            "DECLINED",
            ANA,
        ),
        (
            "several, none is From",
            calendar(attendee(address="ben@b.example"), attendee(address="c@c.example")),
            None,
            None,
        ),
        (
            "blanks and brackets",
            calendar("ATTENDEE;PARTSTAT=accepted:mailto: <Ana@A.example> "),
            "ACCEPTED",
            "Ana@A.example",
        ),
        ("no partstat", calendar(attendee("CN=Ana")), None, ANA),
        ("folded with tab", calendar("ATTENDEE;PARTSTAT=ACCEP\r\n\tTED:mailto:ana@a.exa\r\n mple"), "ACCEPTED", ANA),
    ],
)
def test_who_answers_what(name, text, partstat, attendee):
    part = understood(text)
    assert (part.partstat, part.attendee) == (partstat, attendee)
    assert part.own == ((attendee or "").lower() == ANA)


def test_counter_is_never_the_organizers():
    lines = (
        "ORGANIZER:mailto:intro+t@example.org",
        attendee(address="intro+t@example.org"),
        attendee(address="x@a.example"),
    )
    assert understood(calendar(*lines, method="COUNTER")).attendee == "x@a.example"
    assert understood(calendar(*lines, method="REPLY")).attendee is None


def test_method_of_the_body_before_the_headers():
    assert understood(calendar(attendee(), method="reply"), "REQUEST").method == "REPLY"
    assert understood(calendar(attendee(), method=""), "reply").method == "REPLY"
    assert understood(calendar(attendee(), method="")) is None


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("DTSTART:20261201T100000Z", TEN),
        ("DTSTART;TZID=Europe/Berlin:20261201T110000", TEN),
        ("DTSTART;TZID=W. Europe Standard Time:20261201T110000", TEN),
        ('DTSTART;TZID="tzone://Microsoft/Utc":20261201T100000', TEN),
        ("DTSTART;TZID=UTC:20261201T100000", TEN),
        ("DTSTART:20261201T100000", None),
        ("DTSTART;VALUE=DATE:20261201", None),
        ("DTSTART;TZID=Tokyo Standard Time:20261201T100000", None),
        ("DTSTART;TZID=../../etc/passwd:20261201T100000", None),
        ("DTSTART;TZID=Europe:20261201T100000", None),
        ("DTSTART:20261301T100000Z", None),
        ("DTSTART:99991231T235959Z", datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("DTSTART;TZID=America/New_York:99991231T235959", None),
        ("DTSTART:", None),
    ],
)
def test_start(line, start):
    assert understood(calendar(attendee(), line, zones=BERLIN)).start == start


def test_end_by_dtend_or_duration():
    begin = "DTSTART:20261201T090000Z"
    assert understood(calendar(begin, "DTEND:20261201T100000Z")).end == TEN
    assert understood(calendar(begin, "DURATION:PT1H")).end == TEN
    assert understood(calendar(begin, "DURATION:soon")).end is None
    assert understood(calendar(begin, "DURATION:P9999999999D")).end is None


def test_stamp_sequence_uid():
    part = understood(calendar(attendee(), "DTSTAMP:20261201T100000Z", "SEQUENCE:3"))
    assert (part.stamp, part.sequence, part.uid) == (TEN, 3, "abc@example.org")
    for odd in ("SEQUENCE:x", "SEQUENCE:-1", "SEQUENCE:99999999999", "SEQUENCE:²"):
        assert understood(calendar(attendee(), odd)).sequence is None


def test_guests_and_delegates():
    assert understood(calendar(attendee("PARTSTAT=ACCEPTED;X-NUM-GUESTS=2"))).guests
    assert not understood(calendar(attendee("PARTSTAT=ACCEPTED;X-NUM-GUESTS=0"))).guests
    assert understood(calendar(attendee('PARTSTAT=DELEGATED;DELEGATED-TO="mailto:z@z.example"'))).delegated
    assert understood(calendar(attendee('PARTSTAT=ACCEPTED;DELEGATED-FROM="mailto:z@z.example"'))).delegated
    assert not understood(calendar(attendee())).delegated


def test_an_exception_of_a_series_is_the_event_only_if_it_is_its_start():
    start = "DTSTART:20261201T100000Z"
    assert understood(calendar(start, "RECURRENCE-ID:20261201T100000Z")).start == TEN
    assert understood(calendar(start, "RECURRENCE-ID:20261202T100000Z")) is None


# ------------------------------------------------------------------ as if it were not there


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"hello",
        b"BEGIN:VCALENDAR\r\nEND:VCALENDAR",
        calendar(attendee()) * 2,
        calendar(attendee()).replace("END:VCALENDAR", ""),
        calendar(attendee()).replace("END:VEVENT", "END:VTODO"),
        calendar(attendee()).replace("VEVENT", "VTODO"),
        calendar(attendee()).replace("UID:abc@example.org\r\n", ""),
        calendar(attendee()).replace("END:VEVENT", "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:other\r\nEND:VEVENT"),
        "BEGIN:VCALENDAR\r\n" * 50,
        b"BEGIN:VCALENDAR\r\n" + b"X:" + b"a" * MAX_BYTES,
        b"X:1\r\n" * 3_000,
        b"\xff\xfe\x00",
    ],
)
def test_broken_or_doubled(raw):
    assert understood(raw) is None


@pytest.mark.parametrize(
    "rule",
    [
        "RRULE:FREQ=SECONDLY",
        "RRULE:FREQ=YEARLY;BYSECOND=0,1,2,3;BYMINUTE=0,1,2,3",
        "RRULE:FREQ=YEARLY;BYDAY=99XX",
        "RRULE:FREQ=YEARLY;INTERVAL=0;BYDAY=-1SU;BYMONTH=10",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=13",
        "RRULE:FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2",
        "RRULE:",
        "RDATE:19700101T000000",
        "TZOFFSETTO:+9999",
        "TZOFFSETTO:never",
    ],
)
def test_hostile_zone_is_no_zone(rule):
    hostile = BERLIN.replace("RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", rule)
    begun = perf_counter()
    part = understood(calendar(attendee(), "DTSTART;TZID=W. Europe Standard Time:20261201T110000", zones=hostile))
    assert part.partstat == "ACCEPTED"
    assert perf_counter() - begun < 5


LINES = st.lists(
    st.sampled_from(
        [
            *BERLIN.splitlines(),
            *calendar(attendee(), "DTSTART;TZID=W. Europe Standard Time:20261201T110000").splitlines(),
        ]
    )
    | st.text(max_size=40),
    max_size=40,
)


@given(LINES)
def test_hostile_lines_raise_nothing(lines):
    understood("\r\n".join(lines).encode("utf-8", "surrogatepass"))


@given(st.binary(max_size=300))
def test_hostile_bytes_raise_nothing(raw):
    understood(
        b"BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:a\r\n" + raw + b"\r\nEND:VEVENT\r\nEND:VCALENDAR"
    )


# ------------------------------------------------------------------ in whole letters


def letter(*parts: str) -> bytes:
    body = "".join(f"--b\r\n{part}\r\n" for part in parts)
    head = f"From: {ANA}\r\nTo: intro@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    return (head + body + "--b--\r\n").encode()


def part(kind: str, text: str, more: str = "") -> str:
    return f"Content-Type: {kind}\r\n{more}\r\n{text}"


def test_the_announced_part_counts():
    publish = part("application/ics; name=invite.ics", calendar(attendee("PARTSTAT=NEEDS-ACTION"), method="PUBLISH"))
    reply = part("text/calendar; method=REPLY", calendar(attendee()))
    assert read(parse(letter(publish, reply)), ANA).method == "REPLY"


def test_a_broken_part_is_as_if_it_were_not_there():
    broken = part("text/calendar; method=REPLY", "BEGIN:VCALENDAR\r\n")
    good = part(
        "application/octet-stream", calendar(attendee()), 'Content-Disposition: attachment; filename="a.ics"\r\n'
    )
    assert read(parse(letter(broken, good)), ANA).partstat == "ACCEPTED"


def test_no_calendar():
    assert read(parse(letter(part("text/plain", "yes"))), ANA) is None
