"""What a mail is, and whether we may answer it: cases D01 to D15, and every row of the table of signs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.mail.address import House
from assistant.mail.message import parse
from assistant.mail.screening import Kind, screen

HOUSE = House("intro@assist.example", "+", "Intro Assistant")


def letter(*headers, sender="Ana <ana@a.example>", subject="Re: Meet Ben", body="yes", **more):
    lines = [f"From: {sender}", "To: intro+k4h7@assist.example", f"Subject: {subject}", *headers, "", body]
    return parse("\r\n".join(lines).encode())


def screened(*headers, envelope="ana@a.example", known=frozenset(), **more):
    return screen(letter(*headers, **more), envelope, HOUSE, known_ids=known)


def report(kind, status, *, boundary="b", returned="", sender="MAILER-DAEMON@mx.a.example"):
    parts = ["Content-Type: text/plain\r\n\r\nyes", f"Content-Type: message/{kind}\r\n\r\n{status}"]
    if returned:
        parts.append(f"Content-Type: message/rfc822\r\n\r\n{returned}")
    body = "".join(f"--{boundary}\r\n{part}\r\n" for part in parts) + f"--{boundary}--\r\n"
    return letter(
        f"Content-Type: multipart/report; report-type={kind}; boundary={boundary}",
        sender=sender,
        subject="x",
        body=body,
    )


DSN = "Reporting-MTA: dns; mx.a.example\r\n\r\nFinal-Recipient: rfc822; ana@a.example\r\nAction: {}\r\nStatus: {}\r\n"


@pytest.mark.parametrize(
    ("kind", "headers"),
    [
        (Kind.AUTOMATIC, ["Auto-Submitted: auto-replied"]),  # D01
        (Kind.AUTOMATIC, ["Auto-Submitted: Auto-Generated (by a; b); x=no"]),  # D02
        (Kind.AUTOMATIC, ["AUTO-SUBMITTED:  auto-notified ; owner-email=no"]),
        (Kind.HUMAN, ["Auto-Submitted: No (really; auto-replied)"]),
        (Kind.HUMAN, ["Auto-Submitted: no; auto-replied"]),
        (Kind.AUTOMATIC, ["Precedence: Auto_Reply"]),
        (Kind.AUTOMATIC, ["X-Autoreply: yes"]),
        (Kind.HUMAN, ["X-Autoreply: no"]),
        (Kind.HUMAN, ["X-Vacation: False"]),
        (Kind.AUTOMATIC, ["X-MS-Exchange-Inbox-Rules-Loop: ana@a.example"]),
        (Kind.AUTOMATIC, ["X-FC-MachineGenerated: true"]),
        (Kind.AUTOMATIC, ["X-Apple-Action: vacation"]),
        (Kind.AUTOMATIC, ["X-POST-MessageClass: 9"]),
        (Kind.AUTOMATIC, ["X-HmXmrOriginalRecipient: ana@a.example"]),
        (Kind.AUTOMATIC, ["Delivered-To: Autoresponder"]),
        (Kind.IGNORED, ["List-Id: <x.a.example>"]),  # D06
        (Kind.IGNORED, ["Precedence: LIST"]),
        (Kind.IGNORED, ["Precedence: bulk"]),
        (Kind.HUMAN, ["Feedback-ID: 12345678:user:proton"]),  # on every letter that a person writes there
        (Kind.IGNORED, ["X-Introduction: 17q; letter=ask", "Auto-Submitted: auto-generated"]),  # D09
        (Kind.IGNORED, [f"Received: from a by b{i}.example" for i in range(51)]),  # D11
        (Kind.HUMAN, [f"Received: from a by b{i}.example" for i in range(50)]),
        (Kind.HUMAN, ["X-Auto-Response-Suppress: All", "Importance: high"]),
        (Kind.IGNORED, ["X-Introduction: -; letter=help"]),
    ],
)
def test_signs_in_headers(kind, headers):
    verdict = screened(*headers)
    assert verdict.kind is kind
    assert verdict.why


@pytest.mark.parametrize(
    ("kind", "sender"),
    [
        (Kind.BOUNCE, "MAILER-DAEMON@a.example"), (Kind.BOUNCE, "postmaster@a.example"), (Kind.AUTOMATIC, "no-reply@a.example"),
        (Kind.BOUNCE, "Mail Delivery Subsystem <x@a.example>"), (Kind.AUTOMATIC, "DoNotReply@a.example"),
        (Kind.IGNORED, "intro@assist.example"), (Kind.IGNORED, "INTRO+abc@Assist.example"), (Kind.HUMAN, "noreen@a.example"),
    ],
)  # fmt: skip
def test_who_wrote(kind, sender):  # D07, D10
    verdict = screened(sender=sender)
    assert verdict.kind is kind
    assert verdict.may_answer is (kind is Kind.HUMAN)


SUBJECTS = [
    "Abwesenheitsnotiz: Meet Ben", "Automatic reply: Meet Ben", "Réponse automatique : Meet Ben", "Respuesta automática: Meet",
    "Risposta automatica: Meet", "Automatisch antwoord: Meet", "Autosvar: Meet", "Automatyczna odpowiedź: Meet", "自動応答: Meet",
    "Автоматический ответ: Meet", "Otomatik yanıt: Meet", "自动答复: Meet", "Automatikus válasz: Meet", "OUT OF OFFICE Re: Meet",
    "[Auto-Reply] Meet", "Automaattinen vastaus: Meet", "Resposta automática: Meet", "자동 회신: Meet", "Αυτόματη απάντηση: Meet",
]  # fmt: skip


@pytest.mark.parametrize("subject", SUBJECTS)
def test_subjects_of_absence_notices(subject):  # D08
    verdict = screened(subject=subject)
    assert verdict.kind is Kind.AUTOMATIC
    assert verdict.absence
    assert screened(subject="Re: " + subject).kind is Kind.HUMAN


def test_the_null_sender():
    for envelope in ("", "<>", " <> "):
        assert screened(envelope=envelope).kind is Kind.AUTOMATIC
    assert screened(envelope=None).kind is Kind.HUMAN
    assert screened("Return-Path: <>", envelope=None).kind is Kind.AUTOMATIC
    assert screened("Return-Path: <ana@a.example>", envelope=None).kind is Kind.HUMAN
    assert screened(envelope="", subject="Undelivered Mail Returned to Sender").kind is Kind.BOUNCE


def test_our_own_letter_coming_back():
    assert screened("Message-ID: <x@assist.example>", known={"<x@assist.example>"}).kind is Kind.IGNORED
    assert screened("Message-ID: <x@a.example>", known={"<x@assist.example>"}).kind is Kind.HUMAN
    assert screened(envelope="intro+k4h7@assist.example").kind is Kind.IGNORED


@pytest.mark.parametrize(
    ("kind", "permanent", "action", "status"),
    [
        (Kind.BOUNCE, True, "failed", "5.1.1"), (Kind.BOUNCE, False, "failed", "4.4.7"), (Kind.BOUNCE, False, "Failed (x)", "?"),
        (Kind.BOUNCE, False, "expired", "5.4.7"), (Kind.AUTOMATIC, None, "deliverable", "2.1.5"),
        (Kind.AUTOMATIC, None, "delayed", "4.4.1"), (Kind.AUTOMATIC, None, "delivered", "2.1.5"), (Kind.AUTOMATIC, None, "relayed", "2.0.0"),
    ],
)  # fmt: skip
def test_delivery_reports(kind, permanent, action, status):  # D03, D14
    message = report(
        "delivery-status", DSN.format(action, status), returned="Message-ID: <ask.1@assist.example>\r\n\r\nhi"
    )
    verdict = screen(message, "", HOUSE)
    assert verdict.kind is kind
    assert not verdict.may_answer
    assert message.returned_id == "<ask.1@assist.example>"
    if permanent is None:
        assert verdict.bounce is None
    else:
        assert verdict.bounce.recipients == ("ana@a.example",)
        assert verdict.bounce.permanent is permanent
        assert verdict.bounce.returned_id == "<ask.1@assist.example>"


def test_a_report_of_several_is_permanent_only_if_all_are():
    two = (
        DSN.format("failed", "5.1.1")
        + "\r\nFinal-Recipient: rfc822; <ben@b.example>\r\nAction: failed\r\nStatus: 4.2.2\r\n"
    )
    bounce = screen(report("delivery-status", two), "", HOUSE).bounce
    assert bounce.recipients == ("ana@a.example", "ben@b.example")
    assert not bounce.permanent


def test_receipts_and_complaints():  # D04, D05
    read = report(
        "disposition-notification",
        "Final-Recipient: rfc822; ana@a.example\r\nDisposition: manual-action; displayed",
        sender="ana@a.example",
    )
    assert screen(read, "", HOUSE).kind is Kind.AUTOMATIC
    complaint = screen(
        report("feedback-report", "Feedback-Type: abuse\r\nVersion: 1", sender="fbl@isp.example"), "", HOUSE
    )
    assert complaint.kind is Kind.AUTOMATIC
    assert complaint.complaint


def test_bounces_without_a_report_name_their_recipients_and_prove_nothing():
    exim = screened(
        "X-Failed-Recipients: ana@a.example, ben@b.example",
        sender="Mail Delivery System <Mailer-Daemon@x.example>",
        envelope="",
    )
    assert exim.kind is Kind.BOUNCE
    assert exim.bounce.recipients == ("ana@a.example", "ben@b.example")
    assert not exim.bounce.permanent
    qmail = screened(
        sender="MAILER-DAEMON@x.example", envelope="", subject="failure notice",
        body="Hi. This is the qmail-send program at x.example.\r\nI'm afraid I wasn't able to deliver your message to the following addresses.\r\n"
        "This is a permanent error; I've given up. Sorry it didn't work out.\r\n\r\n<ana@a.example>:\r\nno mailbox here by that name\r\n",
    )  # fmt: skip
    assert qmail.bounce.recipients == ("ana@a.example",)
    assert not qmail.bounce.permanent
    assert (
        screened(sender="MAILER-DAEMON@x.example", envelope="", body="5.1.1 ana@a.example is gone").bounce.permanent
        is False
    )


def test_lists_are_marked_so_that_a_known_answer_may_still_count():
    verdict = screened("List-Id: <intro.assist.example>")
    assert verdict.listed
    assert not verdict.may_answer


@pytest.mark.parametrize(
    ("may", "headers", "sender"),
    [
        (True, [], "ana@a.example"), (False, ["X-Auto-Response-Suppress: DR, AutoReply"], "ana@a.example"),
        (True, ["X-Auto-Response-Suppress: None"], "ana@a.example"), (False, [], "soil-request@a.example"), (False, [], "owner-soil@a.example"),
    ],
)  # fmt: skip
def test_whom_we_may_answer(may, headers, sender):
    verdict = screened(*headers, sender=sender)
    assert verdict.kind is Kind.HUMAN
    assert verdict.may_answer is may


def test_spam_verdicts_count_only_above_the_first_received():
    assert screened("X-Spam-Flag: YES", "Received: from a by b.example").kind is Kind.IGNORED
    assert screened("Received: from a by b.example", "X-Spam-Flag: YES").kind is Kind.HUMAN


def test_a_calendar_that_answers_is_a_person():
    ics = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n"
    kind = "Content-Type: text/calendar; method=REPLY"
    assert screened(kind, body=ics).kind is Kind.CALENDAR
    google = screened(kind, "Auto-Submitted: auto-generated", body=ics)
    assert google.kind is Kind.CALENDAR
    assert not google.may_answer
    assert screened(kind, "Auto-Submitted: auto-replied", body=ics).kind is Kind.AUTOMATIC
    assert screened(kind, "Auto-Submitted: auto-generated", body=ics, envelope="").kind is Kind.AUTOMATIC
    assert screened(kind, body=ics.replace("REPLY", "PUBLISH")).kind is Kind.HUMAN


WORDS = st.sampled_from(
    ["yes", "no", "Auto-Submitted", "auto-replied", "5.1.1", "failed", "MAILER-DAEMON", "<>", "(", ";", "\t"]
)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Auto-Submitted", "Precedence", "List-Id", "X-Loop", "Return-Path"]),
            st.lists(WORDS).map(" ".join),
        ),
        max_size=5,
    ),
    WORDS,
)
def test_nothing_breaks_it_and_no_machine_is_answered(headers, body):
    verdict = screened(*(f"{name}: {value}" for name, value in headers), body=body)
    assert verdict.why
    assert not verdict.may_answer or verdict.kind in (Kind.HUMAN, Kind.CALENDAR)
