"""Who may ask for an introduction (A01 to A25)."""

from __future__ import annotations

from tests.adversarial.trying import WORDS, See, Way, asks, bring, letter, passes
from tests.stories.cast import AUTHSERV, OWN
from tests.stories.stage import Stage

PASS = passes("connect.example")
FAIL = passes("connect.example", "fail")
OURS = f"Received: from x.example (192.0.2.1) by {AUTHSERV} with ESMTP; Tue, 3 Nov 2026 10:00:00 +0000"
CHALLENGED = ["mike <- challenge"]
ACTED_ON = ["mike <- acknowledge", "ana <- ask", "ben <- ask"]


def results(words: str) -> str:
    return f"Authentication-Results: {words}"


def mine(words: str) -> str:
    return results(f"{AUTHSERV}; {words}")


async def once_whatever_comes(stage: Stage) -> None:
    """The same request without proof, again and again: one challenge, to the address on file."""
    for subject in ("An introduction", "Re: An introduction", "again"):
        await bring(stage, letter(stage, f"Subject: {subject}", "Reply-To: evil@evil.example", body=WORDS))
    assert [(got.reader, got.name) for got in stage.got] == [("mike", "challenge")]
    assert "evil" not in stage.got[0].raw.decode()


async def played_again(stage: Stage) -> None:
    """What was signed once is sent again, with what no signature covers changed."""
    raw = letter(stage, PASS, "Message-ID: <one@connect.example>", body=WORDS)
    assert await bring(stage, raw) == ["mike <- acknowledge"]
    for old, new in (
        (b"", b""),
        (b"<one@", b"<two@"),
        (b"MIME-Version", b"X-New: y\r\nMIME-Version"),
        (b"To: intro@", b"To: Intro <intro@assist.example>, other@"),
    ):
        assert await bring(stage, raw.replace(old, new, 1), sender="evil@evil.example") == []
    assert await bring(stage, raw, OWN, f"{OWN.replace('@', '+x@')}") == []


def from_whom(*lines: str, allow: str, then: list[str]) -> Way:
    async def way(stage: Stage) -> None:
        stage.given.append(f"connectors.allow = {allow}")
        await asks(*lines, then=then)(stage)

    return way


EXACT = '["mike@connect.example"]'

TRIED: dict[str, tuple[Way | See, ...]] = {
    "A01": (
        asks(FAIL),
        asks(mine("dkim=pass header.d=connect.example; dmarc=fail header.from=connect.example")),
        asks(mine("spf=pass smtp.mailfrom=mike@connect.example"), FAIL),
        asks(FAIL, body="help"),
        asks(FAIL, body="status"),
    ),
    "A02": (
        asks(then=CHALLENGED),
        asks("Received-SPF: pass (x) client-ip=192.0.2.1", "DKIM-Signature: v=1; d=connect.example", then=CHALLENGED),
        asks("ARC-Authentication-Results: i=1; " + PASS.partition(": ")[2], then=CHALLENGED),
        asks(mine("none"), then=CHALLENGED),
        once_whatever_comes,
    ),
    "A03": (
        asks(FAIL, "Received: from evil", PASS),
        asks("Received: from evil", PASS, then=CHALLENGED),
        asks(mine("dmarc=none header.from=connect.example"), "Received: from evil", PASS, then=CHALLENGED),
        asks(mine("spf=pass smtp.mailfrom=x@evil.example"), OURS, PASS, then=CHALLENGED),
        asks(mine("spf=none"), OURS, mine("dkim=pass header.d=connect.example"), then=CHALLENGED),
        asks(OURS, FAIL, "Received: from evil by relay.evil.example", PASS),
        asks(PASS, FAIL),
    ),
    "A04": (
        asks(results(f"{AUTHSERV}.evil.example; dmarc=pass header.from=connect.example"), then=CHALLENGED),
        asks(results(f"{AUTHSERV}evil; dmarc=pass header.from=connect.example"), then=CHALLENGED),
        asks(results(f"x.{AUTHSERV}; dmarc=pass header.from=connect.example"), then=CHALLENGED),
        asks(results(f"({AUTHSERV}) evil.example; dmarc=pass header.from=connect.example"), then=CHALLENGED),
        asks(results(f'"{AUTHSERV}; x".example; dmarc=pass header.from=connect.example'), then=CHALLENGED),
    ),
    "A05": (
        asks(mine("spf=pass smtp.mailfrom=evil.example; dkim=pass header.d=evil.example"), then=CHALLENGED),
        asks(mine("dkim=pass header.d=notconnect.example"), then=CHALLENGED),
        asks(mine("dkim=pass header.d=example"), then=CHALLENGED),
        asks(mine("spf=pass smtp.mailfrom=connect.example@evil.example"), then=CHALLENGED),
        asks(mine("spf=pass smtp.helo=connect.example"), then=CHALLENGED),
    ),
    "A06": (
        asks(mine("dmarc=fail (p=none; dmarc=pass header.from=connect.example) header.from=connect.example")),
        asks(mine("dmarc=none (dmarc=pass header.from=connect.example)"), then=CHALLENGED),
        asks(mine("(dmarc=pass) dkim=none (header.d=connect.example)"), then=CHALLENGED),
    ),
    "A07": (
        asks(mine('spf=pass smtp.mailfrom="x; dmarc=pass header.from=connect.example"@evil.example; dmarc=fail')),
        asks(
            mine('spf=pass smtp.mailfrom="x; dmarc=pass header.from=connect.example; y"@evil.example'), then=CHALLENGED
        ),
        asks(mine('spf=pass smtp.mailfrom="@connect.example"@evil.example'), then=CHALLENGED),
    ),
    "A08": (
        asks(PASS, 'From: "mike@connect.example"@evil.example'),
        asks(passes("goodcorp.com"), 'From: "x@evilcorp.net"@goodcorp.com'),
        asks(PASS, 'From: "mike"@connect.example'),
    ),
    "A09": (
        asks(PASS, "From: x@evil.example, mike@connect.example"),
        asks(PASS, "From: mike@connect.example, x@evil.example"),
        asks(PASS, "From: Mike <mike@connect.example> Mallory <x@evil.example>"),
        asks(PASS, "From: people: mike@connect.example;"),
        asks(PASS, "From: "),
        See("tests/mail/test_authentication.py::test_from_must_be_one_plain_mailbox"),
    ),
    "A14": (See("tests/mail/test_authentication.py::test_a_second_header_that_may_stand_once_is_refused"),),
    "A19": (See("tests/stories/17-the_same_request_again.story"),),
    "A20": (played_again,),
    "A21": (
        See("tests/stories/09-an_old_date.story"),
        asks(PASS, "Date: Mon, 26 Oct 2026 10:00:00 +0000", then=CHALLENGED),
        asks(PASS, "Date: Mon, 9 Nov 2026 10:00:00 +0000", then=CHALLENGED),
        asks(PASS, "Date: yesterday", then=CHALLENGED),
        asks(PASS, "Date: Fri, 30 Oct 2026 10:00:00 +0000", then=ACTED_ON),
    ),
    "A22": (
        See("tests/stories/45-strangers_get_nothing.story"),
        asks(passes("evil.example"), "From: mallory@evil.example"),
        asks(passes("evil.example"), "From: mallory@evil.example", body="go"),
        asks(passes("connect.example.evil.example"), "From: mike@connect.example.evil.example"),
        asks(passes("sub.connect.example"), "From: mike@sub.connect.example"),
        asks(passes("evil.example"), """From: "mike@connect.example" <mallory@evil.example>"""),
    ),
    "A23": (
        asks("Reply-To: evil@evil.example", then=CHALLENGED),
        asks(PASS, "Reply-To: evil@evil.example", then=ACTED_ON),
        asks(PASS, "Reply-To: evil@evil.example", body="help", then=["mike <- help"]),
        asks(PASS, "Return-Path: <evil@evil.example>", "Errors-To: evil@evil.example", then=ACTED_ON),
    ),
    "A24": (
        asks(passes("evil.example"), "From: evil@evil.example", "Sender: mike@connect.example"),
        asks(PASS, "From: evil@evil.example", "Resent-From: mike@connect.example"),
        asks(
            PASS, "From: evil@evil.example", "X-Original-From: mike@connect.example", "Reply-To: mike@connect.example"
        ),
    ),
    "A25": (
        from_whom(PASS, "From: MIKE@CONNECT.EXAMPLE", allow=EXACT, then=ACTED_ON),
        from_whom(PASS, "From: Mike <mike@Connect.Example>", allow=EXACT, then=ACTED_ON),
        from_whom(PASS, "From: mike+x@connect.example", allow=EXACT, then=[]),
        from_whom(PASS, "From: mike@connect.example", allow='["MIKE@CONNECT.EXAMPLE"]', then=ACTED_ON),
        from_whom(PASS, allow="[]", then=[]),
    ),
}
