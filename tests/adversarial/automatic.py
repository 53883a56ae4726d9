"""Machines that answer, bounces, loops (D01 to D18). Ben has agreed already: one wrong yes would introduce them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

import aiosmtplib
import pytest

from assistant.introductions.model import Consent
from tests.adversarial.trying import (
    ASKED,
    BEN_AGREED,
    WORDS,
    See,
    Way,
    bring,
    came,
    consent,
    home,
    letter,
    passes,
    play,
)
from tests.stories.cast import OWN
from tests.stories.stage import Stage, opened

ANA = passes("a.example")


def machine(*headers: str, body: str = "yes", envelope: str = "ana@a.example", to: str = "ana") -> Way:
    """A letter to Ana's token address that no person wrote: nothing changes, nothing leaves."""

    async def way(stage: Stage) -> None:
        await play(BEN_AGREED)(stage)
        lines = [ANA, *headers, *([] if any(h.startswith("From:") for h in headers) else ["From: Ana <ana@a.example>"])]
        assert await bring(stage, letter(stage, *lines, body=body), home(stage, to), sender=envelope) == []
        assert consent(stage, "ana") is Consent.ASKED

    return way


def report(kind: str, fields: str, *headers: str, words: str = "yes") -> Way:
    parts = f"--b\nContent-Type: text/plain\n\n{words}\n--b\nContent-Type: message/{kind}\n\n{fields}\n--b--\n"
    return machine(f"Content-Type: multipart/report; report-type={kind}; boundary=b", *headers, body=parts, envelope="")


def subjects(*texts: str) -> tuple[Way, ...]:
    return tuple(machine(f"Subject: {text}") for text in texts)


def froms(*addresses: str) -> tuple[Way, ...]:
    return tuple(machine(f"From: {address}") for address in addresses)


# ------------------------------------------------------------------ loops


def two_assistants(there: str, most: int) -> Way:
    """Each is asked to introduce the other, and hears only the other's letters: soon both are silent."""

    async def way(stage: Stage) -> None:
        async with opened() as other:
            assert await exchanged({OWN: stage, there: other}) <= most

    return way


async def exchanged(houses: dict[str, Stage]) -> int:
    """How many letters two houses write to each other in a month, when each is asked to introduce the other."""
    for (here, at), them in zip(houses.items(), reversed(houses), strict=True):
        at.given += [f'assistant.address = "{here}"', f'connectors.allow = ["mike@connect.example", "{them}"]']
        body = f"Please introduce Bo <bo@bo.example> and Al <{them}>. Both like bees."
        await bring(at, letter(at, passes("connect.example"), f"To: {here}", body=body), here)
    carried = 0
    for _ in range(30):
        for at, them in zip(houses.values(), reversed(houses.values()), strict=True):
            await at.wait(at.clock.at + timedelta(days=1))
            carried += await carry(at, them)
    return carried


async def carry(one: Stage, other: Stage) -> int:
    """Bring what `one` wrote to the house of `other`, as its mail server would."""
    new, one.told = one.got[one.told :], len(one.got)
    domain = other.settings().assistant.address.partition("@")[2]
    theirs = [got for got in new if got.recipient.endswith(domain)]
    for got in theirs:
        raw = b"Authentication-Results: mx.assist.example; dmarc=pass\r\n" + got.raw
        await bring(other, raw, got.recipient, sender=got.sender)
    return len(theirs)


def ticket_system(words: str) -> Way:
    """It answers each of our letters at once, in words of its own, and no header tells that it is one."""

    async def way(stage: Stage) -> None:
        await play(ASKED)(stage)
        answered = 0
        for round in range(60):
            for got in [got for got in stage.got[answered:] if got.reader == "ben"]:
                headers = [passes("b.example"), "From: Ben <ben@b.example>", f"In-Reply-To: {got.parsed['Message-ID']}"]
                subject = f"Subject: [Ticket {round}] {got.parsed['Subject']}".replace("\r\n", "")
                await bring(stage, letter(stage, *headers, subject, body=words), got.home, sender="ben@b.example")
            answered = len(stage.got)
            await stage.wait(stage.clock.at + timedelta(hours=12))
        assert sum(got.reader == "ben" for got in stage.got) <= 4
        assert consent(stage, "ben") is Consent.ASKED

    return way


async def answers_everything(stage: Stage) -> None:
    """A robot that answers our `closed` and `help` as well gets no second one on a day."""
    await play(ASKED)(stage)
    for _ in range(50):
        raw = letter(stage, passes("b.example"), "From: Ben <ben@b.example>", body="We have received your message.")
        await bring(stage, raw, sender="ben@b.example")
    assert [got.name for got in stage.got if got.reader == "ben"] == ["ask", "help"]


# ------------------------------------------------------------------ bounces


def bounced(
    fields: str, *, to: str = "ben", returned: str = "ben", envelope: str = "", then: Iterable[str] = ()
) -> Way:
    """A report of a failure at somebody's token address, that returns the ask of `returned` ("": of nobody)."""

    async def way(stage: Stage) -> None:
        await play(ASKED)(stage)
        id = stage.latest(returned, "ask").parsed["Message-ID"] if returned else "<forged@assist.example>"
        parts = ["text/plain\n\nIt failed.", f"message/delivery-status\n\nReporting-MTA: dns; mx.b.example\n\n{fields}"]
        parts += [f"text/rfc822-headers\n\nMessage-ID: {id}\n"] if id else []
        body = "".join(f"--b\nContent-Type: {part}\n" for part in parts) + "--b--\n"
        kind = "Content-Type: multipart/report; report-type=delivery-status; boundary=b"
        raw = letter(stage, "From: mailer-daemon@b.example", kind, body=body)
        assert await bring(stage, raw, home(stage, to), sender=envelope) == list(then)

    return way


def failed(address: str, status: str = "5.1.1") -> str:
    return f"Final-Recipient: rfc822; {address}\nAction: failed\nStatus: {status}\n"


def unread(*headers: str, body: str = "", envelope: str = "mallory@evil.example", refused: bool = False) -> Way:
    """What we cannot process is refused in the session or dropped: nobody gets a letter about it."""

    async def way(stage: Stage) -> None:
        raw = letter(stage, *headers, body=body)
        if refused:
            with pytest.raises(aiosmtplib.SMTPDataError):
                await bring(stage, raw, sender=envelope)
        else:
            await bring(stage, raw, sender=envelope)
        assert came(stage) == []
        running = await stage.start()
        running.store.retry()  # what was set aside is counted as a fault by the stage
        assert await bring(stage, letter(stage, passes("connect.example"), body=WORDS)) == ["mike <- acknowledge"]

    return way


async def three_hard_bounces(stage: Stage) -> None:
    """Three of a connector's last ten asks came back: the connector is paused, and the operator told (rule 44)."""
    stage.given.append('assistant.operator = "op@assist-operator.example"')
    for number in range(3):
        dead = f"dead{number}@d.example"
        stage.smarthost.refused.add(dead)
        body = f"Please introduce Dora <{dead}> and Emil Roth <emil{number}@e.example>. Both keep bees."
        await bring(stage, letter(stage, passes("connect.example"), body=body))
        await stage.wait(stage.clock.at + timedelta(hours=1))
    assert sum(got.name == "notice" and got.reader == "operator" for got in stage.got) == 1
    came(stage)
    assert await bring(stage, letter(stage, passes("connect.example"), body=WORDS)) == ["mike <- report"]
    other = letter(stage, passes("connect.example"), "From: Nora <nora@connect.example>", body=WORDS)
    assert await bring(stage, other) == ["nora <- acknowledge"]


TRIED: dict[str, tuple[Way | See, ...]] = {
    "D01": (
        See("tests/stories/who-automatic_mail_is_no_answer.story"),
        machine("Auto-Submitted: auto-replied"),
        machine("Auto-Submitted: auto-replied (vacation)", "Precedence: bulk"),
        machine("auto-submitted: AUTO-REPLIED; owner-email=ana@a.example"),
    ),
    "D02": (
        machine("Auto-Submitted: auto-generated", "Return-Path: <>", envelope=""),
        machine("X-Auto-Response-Suppress: All", "Auto-Submitted: auto-generated"),
        machine("X-Autoreply: yes"),
        machine("X-MS-Exchange-Inbox-Rules-Loop: ana@a.example"),
        machine(envelope=""),
    ),
    "D03": (
        report("delivery-status", "Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; ana@a.example\nAction: delayed\nStatus: 4.2.2\n"),
        report("delivery-status", "nothing"),
        report("delivery-status", "Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; ana@a.example\nAction: delivered\nStatus: 2.0.0\n"),
    ),
    "D04": (
        report("disposition-notification", "Final-Recipient: rfc822; ana@a.example\nDisposition: manual-action/MDN-sent-manually; displayed\n"),
        report("disposition-notification", "Disposition: automatic-action/MDN-sent-automatically; deleted\n", "Subject: Read: yes"),
    ),
    "D05": (See("tests/stories/44-a_complaint.story"),),
    "D06": (
        play(f"{BEN_AGREED}\nana -> ask [list, from ana@elsewhere.example]: yes"),
        play(f"{BEN_AGREED}\nana -> ask [list, plain, fresh]: yes"),
        play(f"{BEN_AGREED}\nana -> ask [list]: hmm, who knows"),
        play(f"{BEN_AGREED}\nana -> ask [list]: yes\n        ana, ben <- introduction with invitation\n        mike <- report"),
        *(machine(f"Precedence: {value}", "From: somebody@a.example") for value in ("list", "bulk", "junk")),
        machine("List-Id: <x.lists.example>", to="ben"),
    ),
    "D07": froms("mailer-daemon@a.example", "postmaster@a.example", "no-reply@a.example", "MAILER-DAEMON@a.example",
                 "Ana <noreply+1@a.example>", "do-not-reply@a.example"),
    "D08": subjects("Abwesenheitsnotiz: Re: Coffee", "Automatische Antwort: Kaffee", "Out of Office: yes", "Automatic reply: yes",
                    "Réponse automatique : café", "=?utf-8?B?6Ieq5YuV6L+U5L+h?=", "Respuesta automática: sí", "Fuera de la oficina"),
    "D09": (
        machine("X-Introduction: 17; letter=ask", "Auto-Submitted: auto-generated"),
        machine("X-Introduction: -; letter=help"),
    ),
    "D10": (
        machine(f"From: {OWN}"),
        machine("From: Intro <INTRO@ASSIST.EXAMPLE>"),
        machine("From: intro+abcdefghijklmnopqrstuvwxyz@assist.example"),
        machine(envelope="intro+x@assist.example"),
    ),
    "D11": (
        See("tests/mail/test_screening.py::test_signs_in_headers"),
        See("tests/adapters/test_smtp_in.py::test_headers_over_a_cap_and_loops_are_refused"),
    ),
    "D12": (two_assistants("intro@other.example", 0), two_assistants("coffee@other.example", 3)),
    "D13": (
        ticket_system("Thank you for your message. Your request was received and has the number 4711."),
        ticket_system("Hello, we are looking into it and will come back to you soon. Your support team"),
        ticket_system(""),
        answers_everything,
    ),
    "D14": (
        See("tests/stories/29-a_bounce.story"),
        See("tests/stories/29-a_dead_address.story"),
        bounced(failed("ben@b.example"), then=["mike <- report"]),
        bounced(failed("ben@b.example", "5.7.1"), then=["mike <- report"]),
        bounced(failed("forwarded@elsewhere.example"), then=["mike <- report"]),
        bounced(failed("ben@b.example", "4.2.2")),
    ),
    "D15": (
        See("tests/stories/29-a_forged_bounce.story"),
        bounced(failed("ben@b.example"), returned=""),
        bounced(failed("ben@b.example"), returned="ana"),
        bounced(failed("ben@b.example"), to="ana", returned=""),
        play(f"{ASKED}\nben -> ask [bounce 5.1.1, plain]:\n        mike <- report"),
        bounced(failed("ben@b.example"), to="ana", returned="ben"),
    ),
    "D16": (
        unread("From: a@x.example, b@x.example"),
        unread("From: nobody"),
        unread("Content-Type: multipart/mixed; boundary=b", body="--b\n" * 5),
        unread("Subject: " + "x" * 70_000, refused=True),
        unread("X-Big: " + "x" * 20_000, refused=True),
    ),
    "D17": (See("tests/adapters/test_smtp_in.py::test_a_bounce_has_one_recipient"),),
    "D18": (three_hard_bounces,),
}  # fmt: skip
