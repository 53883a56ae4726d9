"""Whom our own mail server vouches for: cases A01 to A09, A21 to A25."""

from datetime import UTC, datetime

import pytest

from assistant.mail.authentication import Authentication, judge
from assistant.mail.message import Unreadable, parse

ID = "mx.us.example"
PASS, NONE, FAIL = Authentication.PASS, Authentication.NONE, Authentication.FAIL


def letter(*headers, sender="carol@corp.example"):
    lines = [
        *headers,
        f"From: {sender}",
        "To: intro@assist.example",
        "Date: Mon, 30 Nov 2026 09:00:00 +0000",
        "",
        "hello",
    ]
    return parse("\r\n".join(lines).encode())


def judged(*results, sender="carol@corp.example", **more):
    headers = [result if ":" in result.split(" ")[0] else f"Authentication-Results: {result}" for result in results]
    return judge(letter(*headers, sender=sender), ID, True, **more)


@pytest.mark.parametrize(
    ("expected", "results"),
    [
        (PASS, ["mx.us.example; dmarc=pass header.from=corp.example"]),
        (PASS, ["MX.us.example; dmarc=pass (p=reject) header.from=CORP.example; spf=fail smtp.mailfrom=x.example"]),
        (PASS, ["mx.us.example; dkim=pass header.d=corp.example; dkim=fail header.d=list.example"]),
        (PASS, ["mx.us.example; dkim=pass header.i=@mail.corp.example; dmarc=none header.from=corp.example"]),
        (PASS, ["mx.us.example; spf=pass smtp.mailfrom=bounce@corp.example"]),
        (
            PASS,
            ["mx.us.example; spf=pass smtp.mailfrom=corp.example", "mx.us.example; dkim=pass header.d=corp.example"],
        ),
        (FAIL, ["mx.us.example; dmarc=fail header.from=corp.example"]),  # A01
        (NONE, []),  # A02
        (NONE, ["mx.us.example.evil.example; dmarc=pass header.from=corp.example"]),  # A04
        (NONE, ["mx.us.example; spf=pass smtp.mailfrom=evil.example; dkim=pass header.d=evil.example"]),  # A05
        (
            FAIL,
            ["mx.us.example; dmarc=fail (p=none; dmarc=pass header.from=corp.example) header.from=evil.example"],
        ),  # A06
        (
            FAIL,
            ['mx.us.example; spf=pass smtp.mailfrom="x; dmarc=pass header.from=corp.example"@evil.example; dmarc=fail'],
        ),
        (NONE, ["mx.us.example; dmarc=pass header.from=evil.example"]),
        (NONE, ["mx.us.example; dmarc=none; dkim=none; spf=softfail smtp.mailfrom=corp.example"]),
        (NONE, ["mx.us.example; dmarc=temperror header.from=corp.example; dkim=pass header.d=corp.example"]),
        (NONE, ["mx.us.example; dkim=pass header.d=com"]),
        (NONE, ["mx.us.example; none"]),
        (
            NONE,
            [
                "spf=pass smtp.mailfrom=corp.example; dkim=pass header.d=corp.example; dmarc=pass action=none header.from=corp.example"
            ],
        ),
        (NONE, ["mx.us.example; " + "(" * 5000]),
        (NONE, ["mx.us.example; dmarc=pass header.from=corp.example", "mx.us.example; ((((("]),
        (NONE, ["mx.us.example; dkim=none", "mx.us.example; dkim=pass header.d=corp.example"]),  # they differ
        (
            FAIL,
            [
                "mx.us.example; dmarc=fail header.from=corp.example",
                "mx.us.example; dmarc=pass header.from=corp.example",
            ],
        ),
        (
            FAIL,
            [
                "mx.us.example; dmarc=pass header.from=corp.example",
                "mx.us.example; dmarc=fail header.from=corp.example",
            ],
        ),
    ],
)
def test_what_the_results_say(expected, results):
    assert judged(*results) is expected


def test_below_a_foreign_received_nothing_counts():  # A03
    forged = "Authentication-Results: mx.us.example; dmarc=pass header.from=corp.example"
    assert judged("mx.us.example; dmarc=fail header.from=corp.example", "Received: from evil", forged) is FAIL
    assert judged("Received: from evil", forged) is NONE
    assert judged("Received: from a by relay.evil.example with ESMTP", forged) is NONE


def test_above_it_our_own_hops_may_stand():
    own = "Received: from corp.example (1.2.3.4) by mx.us.example (Postfix) with ESMTPS id 1; Mon, 30 Nov 2026 09:00:00 +0000"
    inner = "Received: by 2002:a05:6402:34d1 with SMTP id w17; Mon, 30 Nov 2026 09:00:01 +0000"
    assert judged(inner, own, "mx.us.example; dmarc=pass header.from=corp.example") is PASS
    assert judged("Received: from x by imap.us.example with LMTP", own, "mx.us.example; dmarc=pass") is PASS


def test_what_was_found_above_a_hop_ends_there():
    own = "Received: from evil.example (1.2.3.4) by mx.us.example with ESMTPS id 1; Mon, 30 Nov 2026 09:00:00 +0000"
    forged = "Authentication-Results: mx.us.example; dmarc=pass header.from=corp.example"
    assert judged("mx.us.example; spf=pass smtp.mailfrom=evil.example", own, forged) is NONE
    assert judged("mx.us.example; dkim=none", "mx.us.example; spf=none", own, forged) is NONE


def test_only_what_a_trusted_way_brought_is_believed():
    message = letter("Authentication-Results: mx.us.example; dmarc=pass header.from=corp.example")
    assert judge(message, ID, True) is PASS
    assert judge(message, ID, False) is NONE
    assert judge(message, "", True) is NONE


@pytest.mark.parametrize("sender", ['"x@evilcorp.net"@goodcorp.com', "x@evilcorp.net, alice@goodcorp.com"])
def test_from_must_be_one_plain_mailbox(sender):  # A08, A09
    message = letter("Authentication-Results: mx.us.example; dmarc=pass", sender=sender)
    assert message.sender is None
    assert message.sender_fault
    assert judge(message, ID, True) is NONE


@pytest.mark.parametrize("name", ["From", "To", "Subject", "Date", "Content-Type", "Message-ID"])
def test_a_second_header_that_may_stand_once_is_refused(name):  # A14, G21
    with pytest.raises(Unreadable):
        parse(f"{name}: a@x.example\r\nX-A: b\r\n{name.upper()}: c@x.example\r\n\r\nyes".encode())


def test_an_old_date_takes_the_pass_away():  # A21
    result = "mx.us.example; dmarc=pass header.from=corp.example"
    assert judged(result, received=datetime(2026, 12, 6, tzinfo=UTC)) is PASS
    assert judged(result, received=datetime(2026, 12, 8, tzinfo=UTC)) is NONE


def test_identity_is_from_alone():  # A23, A24, A25
    message = letter("Sender: carol@corp.example", "Reply-To: carol@corp.example", sender="Evil <evil@evil.example>")
    assert str(message.sender) == "Evil <evil@evil.example>"
    assert judged("mx.us.example; dmarc=pass header.from=corp.example", sender="evil@evil.example") is NONE
    assert judged("mx.us.example; dmarc=pass header.from=corp.example", sender="CAROL@CORP.EXAMPLE") is PASS


@pytest.mark.parametrize(
    ("expected", "other", "sender"),
    [(PASS, "mail.corp.example", "a@corp.example"), (PASS, "corp.example", "a@eu.corp.example"), (NONE, "co.uk", "a@x.co.uk"),
     (NONE, "evilcorp.example", "a@corp.example"), (NONE, "x.co.uk", "a@co.uk"), (NONE, "example", "a@corp.example")],
)  # fmt: skip
def test_alignment(expected, other, sender):
    assert judged(f"mx.us.example; dkim=pass header.d={other}", sender=sender) is expected
