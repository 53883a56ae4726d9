"""Bytes to a Message: what is found, and what is refused before it costs anything (cases H01 to H09, G21)."""

import base64
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.mail.message import Unreadable, bare, parse


def multipart(kind, *parts, boundary="b", headers=""):
    body = "".join(f"--{boundary}\r\n{part}\r\n" for part in parts) + f"--{boundary}--\r\n"
    return f"From: ana@a.example\r\n{headers}Content-Type: multipart/{kind}; boundary={boundary}\r\n\r\n{body}".encode()


def test_what_stands_in_the_headers():
    message = parse(
        b"Return-Path: <ana@a.example>\nDelivered-To: intro+k4h7@assist.example\nX-Original-To: <intro+x@assist.example>\n"
        b"From: =?utf-8?q?Ana_Ru=C3=ADz?= <ana@a.example>\nTo: a@x.example,\n b@x.example\nCc: \"Blom, O\" <o@n.example>\n"
        b"Reply-To: r@a.example\nSubject: =?utf-8?q?Re=3A?= caf\xc3\xa9\nDate: Mon, 30 Nov 2026 12:14:09 +0530 (IST)\n"
        b"Message-ID: <1@a.example>\nIn-Reply-To: <2@assist.example>\nReferences: <1@x>,<2@assist.example>\n\t<3@x>\n\nhello\n"
    )  # fmt: skip
    assert str(message.sender) == "Ana Ruíz <ana@a.example>"
    assert [m.address for m in message.to] == ["a@x.example", "b@x.example"]
    assert str(message.cc[0]) == "Blom, O <o@n.example>"
    assert message.reply_to[0].address == "r@a.example"
    assert message.delivered_to == ("intro+k4h7@assist.example", "intro+x@assist.example")
    assert message.subject == "Re: café"
    assert message.date.isoformat() == "2026-11-30T12:14:09+05:30"
    assert message.message_id == "<1@a.example>"
    assert message.in_reply_to == ("<2@assist.example>",)
    assert message.references == ("<1@x>", "<2@assist.example>", "<3@x>")
    assert message.text == "hello\n"
    assert message.header("return-path") == "<ana@a.example>"


def test_a_mail_without_anything():
    message = parse(b"")
    assert (message.sender, message.text, message.date, message.message_id) == (None, "", None, "")
    assert message.sender_fault == "no From"
    assert bare("yes", now=datetime(2026, 11, 30, tzinfo=UTC)).text == "yes"


def test_the_best_text():
    assert (
        parse(
            multipart("alternative", "Content-Type: text/plain\r\n\r\nplain", "Content-Type: text/html\r\n\r\n<p>plain")
        ).text
        == "plain"
    )
    assert (
        parse(
            multipart("alternative", "Content-Type: text/plain\r\n\r\n \r\n", "Content-Type: text/html\r\n\r\n<p>html")
        ).text
        == "html"
    )
    attachment = "Content-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nnotes"
    assert parse(multipart("mixed", attachment, "Content-Type: text/plain\r\n\r\nmine")).text.strip() == "mine"
    inner = "Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n\r\ninner\r\n--c--"
    assert parse(multipart("mixed", inner, "Content-Type: text/plain\r\n\r\nouter")).text.strip() == "inner"


@pytest.mark.parametrize(
    ("charset", "raw", "text"),
    [
        ("utf-8", "caf\u00e9".encode(), "café"), ("iso-8859-1", b"caf\xe9 \x96 x", "café – x"), ("us-ascii", "café".encode(), "café"),
        ("", "café".encode(), "café"), ("", b"caf\xe9", "café"), ("ks_c_5601-1987", "안녕".encode("cp949"), "안녕"),
        ("gb2312", "镕".encode("gb18030"), "镕"), ("x-sjis", "①".encode("cp932"), "①"), ("iso-2022-jp", "花子".encode("iso-2022-jp"), "花子"),
        ("koi8-r", "да".encode("koi8-r"), "да"), ("unicode-1-1-utf-7", b"caf+AOk-", "café"), ("ansi", b"\x93x\x94", "“x”"),
        ("undefined", b"yes", "yes"), ("punycode", b"yes-", "yes-"), ("idna", b"xn--yes", "xn--yes"), ("zlib_codec", b"x\x9c", "xœ"),
        ("rot13", b"lrf", "lrf"), ("unicode_escape", rb"\x41", r"\x41"), ("\x00", b"y\x00es", "yes"), ("utf-8\x00", b"yes", "yes"),
    ],
)  # fmt: skip
def test_charsets(charset, raw, text):  # H05
    header = f"Content-Type: text/plain; charset={charset}\r\n\r\n" if charset else "X: y\r\n\r\n"
    assert parse(header.encode() + raw).text == text


def test_transfer_encodings():
    head = b"Content-Transfer-Encoding: %s\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    assert parse(head % b"quoted-printable" + b"caf=C3=A9 so=\r\n on=").text == "café so on"
    assert parse(head % b"BASE64" + b"Y2Fmw6k=\r\n").text == "café"
    assert parse(head % b"base64" + b"Y2Fmw6").text == "caf\u00c3"  # cut off in the middle of a letter
    assert parse(head % b"x-unknown" + b"as it is").text == "as it is"


@pytest.mark.parametrize(
    "raw",
    [
        b"From: " + b"(a)" * 32_000 + b" a@b.example\r\n\r\n",  # H01
        b"To: " + b"," * 32_000 + b"\r\n\r\n",  # H02
        b"Subject: " + b"=?utf-8?q?a?= " * 32_000 + b"\r\n\r\n",
        b"Content-Type: text/plain" + b"; a*1=b" * 32_000 + b"\r\n\r\n",
        b"From: " + b"a" * 1_001 + b"\r\n\r\n",
        b"".join(b"X-%d: y\r\n" % n for n in range(201)) + b"\r\n",
        b"".join(b"X-%d: %s\r\n" % (n, b"y" * 4_000) for n in range(20)) + b"From: a@b.example\r\n\r\n",  # G21
        b"From: a\r\n" + b" b\r\n" * 50 + b"\r\n",  # G21
        b"From: a@b.example\r\nfrom: c@d.example\r\n\r\n",  # G21
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(2_000)),  # H03
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 100_000,  # H04
    ],
    ids=lambda raw: f"{raw[:12]}",
)
def test_over_a_cap_it_is_refused_at_once(raw):
    start = time.process_time()
    with pytest.raises(Unreadable):
        parse(raw)
    assert time.process_time() - start < 5  # a thousand times what it takes; the old parsers need minutes


def test_messages_in_messages_are_looked_into_once():  # H03
    inner = b"Subject: the innermost\r\n\r\nyes"
    for _ in range(2_000):
        inner = b"Content-Type: message/rfc822\r\n\r\n" + inner
    message = parse(b"From: a@b.example\r\n" + inner)
    assert message.text == ""
    assert len(message.attached) == 1
    assert message.attached[0].attached == ()


@pytest.mark.parametrize(
    "headers",
    ["Date: Mon, 30 Nov 9999999 12:00:00 +0000", "Date: x", "Date: Mon, 31 Nov 2026 25:61:00 +9999", "Message-ID: <<>>", 'Cc: "', "Cc: \0",
     "Content-Type: text/plain; charset*0*=x'%; charset*1", 'Content-Disposition: attachment; filename="a\0b"', "Content-Type: ; ;", "Content-Type: multipart/mixed",
     "References: " + "<" * 5000, "Subject: =?utf-8?b?====?= =?x?q?=GG?=", "In-Reply-To: @", "Received: by", "\x80: \xff"],
)  # fmt: skip
def test_broken_headers_break_nothing(headers):  # H06
    message = parse(f"From: Ana <ana@a.example>\r\n{headers}\r\n\r\nyes".encode("latin-1"))
    assert str(message.sender) == "Ana <ana@a.example>"
    assert message.message_id == ""
    assert message.date is None or abs(message.date.utcoffset()) < timedelta(days=1)


ICS = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR"


def test_calendars_in_the_order_of_trust_and_never_from_inside_a_message():
    named = f'Content-Type: application/octet-stream; name="invite.ICS"\r\n\r\n{ICS}1'
    plain = f"Content-Type: text/calendar\r\n\r\n{ICS}2"
    announced = f"Content-Type: application/ics; method=reply\r\nContent-Transfer-Encoding: base64\r\n\r\n{base64.b64encode(b'x3').decode()}"
    inside = f"Content-Type: message/rfc822\r\n\r\nContent-Type: text/calendar\r\n\r\n{ICS}4"
    calendars = parse(multipart("mixed", named, plain, announced, inside)).calendars
    assert [part.data[-1:] for part in calendars] == [b"3", b"2", b"1"]
    assert [part.method for part in calendars] == ["reply", "", ""]
    assert calendars[2].filename == "invite.ICS"
    status = "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\nAction: failed"
    assert parse(multipart("report", status, plain)).calendars == ()


def test_what_is_never_opened():  # C23, H08
    tnef = "Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nxyz"
    smime = "Content-Type: application/pkcs7-mime\r\n\r\nxyz"
    for part in (tnef, smime, "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1"):
        message = parse(multipart("mixed", part))
        assert message.opaque
        assert message.text == ""
    assert not parse(multipart("mixed", "Content-Type: text/plain\r\n\r\nyes", tnef)).opaque
    partial = parse(b"Content-Type: message/partial; id=x; number=1; total=2\r\n\r\nyes")
    external = parse(b'Content-Type: message/external-body; access-type=URL; URL="http://x.example"\r\n\r\nyes')
    assert partial.text == external.text == ""


def test_attached_messages_and_cards():
    card = "Content-Type: text/vcard\r\n\r\nBEGIN:VCARD\r\nFN:Ana\r\nEND:VCARD"
    inner = "Content-Type: message/rfc822\r\n\r\nFrom: Leila <l@m.example>\r\nSubject: a favour\r\n\r\nplease"
    broken = "Content-Type: message/rfc822\r\n\r\nFrom: a@x.example\r\nFrom: b@x.example\r\n\r\nno"
    message = parse(multipart("mixed", "Content-Type: text/plain\r\n\r\nsee", card, broken, inner))
    assert [attached.subject for attached in message.attached] == ["a favour"]
    assert "FN:Ana" in message.vcards[0]
    assert message.text.strip() == "see"


def test_bodies_that_real_programs_break():
    unclosed = b'Content-Type: multipart/mixed; boundary="b"\n\npreamble yes\n--b \nContent-Type: text/plain\n\nhello\n'
    assert parse(unclosed).text == "hello\n"
    assert parse(b"Content-Type: multipart/mixed; boundary=b\r\n\r\njust words").text == "just words"
    assert (
        parse(
            b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--bb\r\n\r\nno\r\n--b\r\n\r\nyes\r\n--b--\r\nepilogue"
        ).text.strip()
        == "yes"
    )
    assert parse(b"From nobody Mon Nov 30\nFrom: a@b.example\n\nyes").sender.address == "a@b.example"
    assert parse(b"From: a@b.example\r\nthis is no header\r\nyes").text.startswith("this is no header")
    assert (
        parse(b"Content-Type: text/plain; format=flowed\r\n\r\n From here on \r\nwe go").text == "From here on \nwe go"
    )


LINES = st.sampled_from(
    ["From: a@b.example", "Content-Type: multipart/mixed; boundary=b", "Content-Type: text/html", "--b", "--b--", "", "<p hidden>yes", "Subject: =?x",
     "Content-Transfer-Encoding: base64", "Content-Type: message/rfc822", "Content-Type: text/calendar; method=REPLY", "=3D", " folded", "yes"]
)  # fmt: skip


@given(st.lists(LINES, max_size=25).map("\r\n".join).map(str.encode) | st.binary(max_size=300))
def test_only_unreadable_is_ever_raised(raw):
    with suppress(Unreadable):
        message = parse(raw)
        assert "\0" not in message.text
        assert "\r" not in message.text
