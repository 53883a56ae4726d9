"""What every letter of ours must be, and what is kept of people and secrets (K01 to M04)."""

from __future__ import annotations

import re
from collections.abc import Callable
from email.utils import parsedate_to_datetime

from assistant.mail.address import parse_mailboxes
from tests.adversarial.trying import ASKED, BEN_AGREED, See, Way, act, bring, came, home, letter, play
from tests.stories.cast import Got
from tests.stories.stage import Stage

EVERY_LETTER = f"""{BEN_AGREED}
ana -> ask: Does Ben like wine?
        mike <- relay
mike -> relay: He does.
        ana <- relay
ana -> ask: yes
        ana, ben <- introduction with invitation
        mike <- report
mike -> intro: help
        mike <- help
mike -> intro: status
        mike <- status
ben -> introduction [decline]:
        ana <- cancelled with cancellation
        ana, ben <- times
        mike <- report
"""


def each(check: Callable[[Got], None]) -> Way:
    async def way(stage: Stage) -> None:
        await play(EVERY_LETTER)(stage)
        for got in stage.got:
            check(got)
        ids = [got.parsed["Message-ID"] for got in stage.got]
        assert len(ids) == len(set(ids))

    return way


def no_link_of_ours(got: Got) -> None:
    links = re.findall(r"(?:https?:|www\.)[^\s\"<>]{1,80}", got.text + " ".join(html(got)))
    assert not links
    assert all(target.startswith("mailto:") for page in html(got) for target in re.findall(r'href="([^"]*)"', page))
    assert not re.search(r"<(?:img|script|form|iframe|link)\b", " ".join(html(got)))


def html(got: Got) -> list[str]:
    return [
        bytes(part.get_payload(decode=True)).decode()
        for part in got.parsed.walk()
        if part.get_content_type() == "text/html"
    ]


def well_formed(got: Got) -> None:
    parsed = got.parsed
    assert [
        len(parsed.get_all(name, [])) for name in ("From", "To", "Date", "Message-ID", "Subject", "Auto-Submitted")
    ] == [1] * 6
    (sender,) = parse_mailboxes(parsed["From"])
    assert sender.address.endswith("@assist.example")
    assert str(parsed["Message-ID"]).endswith("@assist.example>")
    assert parsedate_to_datetime(parsed["Date"]) == got.at
    assert got.sender in (sender.address, "")
    assert "mike@connect.example" not in f"{parsed['From']} {parsed['Sender']} {parsed['Return-Path']} {got.sender}"
    assert parsed["Auto-Submitted"] in ("auto-generated", "auto-replied")
    assert parsed["X-Auto-Response-Suppress"] == "DR, RN, NRN, AutoReply"
    assert got.text
    assert got.raw.isascii()
    assert max(len(line) for line in got.raw.split(b"\r\n")) <= 998
    if not got.name.startswith(("introduction", "moved", "cancelled")):
        assert [box.address for box in parse_mailboxes(parsed["To"])] == [got.recipient]


def unsubscribable(got: Got) -> None:
    given = got.parsed["List-Unsubscribe"]
    asked = got.reader in ("ana", "ben")
    assert (given is not None) == asked
    assert got.parsed["List-Unsubscribe-Post"] is None
    if asked:
        assert re.fullmatch(r"<mailto:intro\+[a-z2-7]{26}@assist\.example>", str(given))
        assert got.home not in str(given)


def to_the_never_address(*headers: str, body: str = "yes please") -> Way:
    async def way(stage: Stage) -> None:
        await play(BEN_AGREED)(stage)
        address = str(stage.latest("ana", "ask").parsed["List-Unsubscribe"]).strip("<>").removeprefix("mailto:")
        assert await bring(stage, letter(stage, *headers, body=body), address, sender="ana@a.example") == [
            "ana <- noted"
        ]
        assert await bring(stage, letter(stage, "From: ana@a.example", body="yes"), home(stage, "ana")) == []
        assert came(stage) == []

    return way


async def a_first_letter_tells_everything(stage: Stage) -> None:
    stage.given.append('assistant.operator = "op@assist-operator.example"')
    await act(stage, ASKED)
    words = " ".join(stage.latest("ana", "ask").text.split())
    for what in (
        "Mike Haberman",
        "mike@connect.example",
        "op@assist-operator.example",
        "never",
        "forget me",
        "erase",
        "365 days",
    ):
        assert what in words, what


TRIED: dict[str, tuple[Way | See, ...]] = {
    "K01": (each(no_link_of_ours),),
    "K02": (
        See("tests/stories/24-never_by_the_list_address.story"),
        to_the_never_address("From: ana@a.example"),
        to_the_never_address("From: Ana <ana@elsewhere.example>", body=""),
        to_the_never_address("From: ana@a.example", "Subject: unsubscribe", body="no, keep me"),
    ),
    "K03": (See("tests/mail/test_compose.py::test_headers_of_every_letter"), each(well_formed)),
    "K04": (each(unsubscribable),),
    "L01": (
        See("tests/adapters/test_erasure.py::test_a_person_is_erased_from_every_file_and_replay_agrees"),
        See("tests/stories/46-forgotten_everywhere.story"),
    ),
    "L02": (See("tests/stories/who-help_once_a_day.story"),),
    "L03": (See("tests/stories/47-what_do_you_hold.story"), See("tests/adapters/test_held.py::test_what_is_held")),
    "L04": (
        See("tests/adapters/test_erasure.py::test_what_was_kept_long_enough_is_erased"),
        See("tests/adapters/test_erasure.py::test_received_mails_go_after_thirty_days_unless_they_wait"),
        See("tests/adapters/test_erasure.py::test_old_counts_and_the_copy_of_an_upgrade_go"),
    ),
    "L05": (See("tests/mail/test_compose.py::test_ask_says_who_asks_what_until_when_and_how_to_answer"), a_first_letter_tells_everything),
    "M01": (See("tests/test_settings.py::test_a_secret_is_never_shown"), See("tests/adapters/test_oauth2.py::test_a_refusal_is_told_without_the_token")),
    "M02": (
        See("tests/test_settings.py::test_a_password_file_that_others_may_read_is_refused"),
        See("tests/test_settings.py::test_a_password_file_of_another_user_is_refused"),
        See("tests/test_settings.py::test_credentials_of_systemd_come_first_whatever_their_mode"),
    ),
    "M03": (
        See("tests/adapters/test_smtp_out.py::test_without_starttls_nothing_is_said"),
        See("tests/adapters/test_smtp_out.py::test_tls_with_a_certificate_that_is_believed_and_with_one_that_is_not"),
        See("tests/adapters/test_smtp_out.py::test_a_password_never_crosses_a_network_in_clear"),
    ),
    "M04": (
        See("tests/adapters/test_oauth2.py::test_one_that_runs_out_is_renewed"),
        See("tests/adapters/test_smtp_out.py::test_a_secret_that_cannot_be_had_is_a_refused_login"),
    ),
}  # fmt: skip
