"""A connector, or anybody, who would use us against somebody (J01 to J09)."""

from __future__ import annotations

from datetime import timedelta

from assistant.adapters.store import Store
from tests.adversarial.trying import ASKED, See, Way, bring, letter, passes, play
from tests.stories.stage import Stage

MIKE = passes("connect.example")
NORA = "From: Nora Vance <nora@connect.example>"


async def forty_people(stage: Stage) -> None:
    people = ", ".join(f"Person{n} Lee <p{n}@x{n}.example>" for n in range(40))
    assert await bring(stage, letter(stage, MIKE, body=f"Please introduce {people}. All keep bees.")) == [
        "mike <- clarify"
    ]
    await stage.wait(stage.clock.at + timedelta(days=1))
    assert [got.name for got in stage.got] == ["clarify"]


def asked_again(address: str, said: str = "ana@gmail.com") -> Way:
    """Ana said never; who asks for her under another spelling sees what silence looks like, and she hears nothing."""

    async def way(stage: Stage) -> None:
        body = f"Please introduce Ana Ruiz <{said}> and Ben Okafor <ben@b.example>. Both are into soil sensors."
        await bring(stage, letter(stage, MIKE, body=body))
        await stage.wait(stage.clock.at + timedelta(minutes=30))
        ask = next(got for got in stage.got if got.recipient == said and got.name == "ask")
        await bring(stage, letter(stage, passes("gmail.com"), f"From: {said}", body="never"), ask.home, sender=said)
        before = len(stage.got)
        body = f"Please introduce A. Ruiz <{address}> and Dora Lind <dora@d.example>. Both keep bees."
        await bring(stage, letter(stage, MIKE, NORA, body=body))
        await stage.wait(stage.clock.at + timedelta(days=20))
        new = [(got.reader, got.name) for got in stage.got[before:]]
        assert [name for reader, name in new if reader == "nora"] == ["acknowledge", "report"]
        assert [name for reader, name in new if reader == "dora"] == ["ask", "reminder", "reminder"]
        assert {reader for reader, _ in new} == {"nora", "dora", "mike"}

    return way


def written(reason: str, *lacks: str) -> Way:
    """The connector's words reach people short, plain, harmless, and as the connector's."""

    async def way(stage: Stage) -> None:
        body = f"Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. {reason}"
        await bring(stage, letter(stage, MIKE, body=body))
        await bring(stage, letter(stage, MIKE, body="go"))
        await stage.wait(stage.clock.at + timedelta(minutes=30))
        asks = [got for got in stage.got if got.name == "ask"]
        assert [got.reader for got in asks] == ["ana", "ben"]
        for got in asks:
            everything = got.text + got.raw.decode()
            assert not [
                word for word in ("http://", "https://", "www.", "<form", 'href="h', *lacks) if word in everything
            ]
            assert ("Mike writes" in got.text) == bool(quoted_lines(got.text))
            assert sum(map(len, quoted_lines(got.text))) < 600

    return way


def quoted_lines(text: str) -> list[str]:
    """What stands as somebody's words: indented."""
    return [line.strip() for line in text.splitlines() if line.startswith("    ")]


async def links_in_a_place(stage: Stage) -> None:
    """A link that the connector wrote into the place opens nothing from the calendar."""
    body = (
        "Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both love tea, see https://evil.example/a. "
        "They could meet at Cafe https://evil.example/menu in the old town."
    )
    await bring(stage, letter(stage, MIKE, "Subject: https://evil.example/subject", body=body))
    await stage.wait(stage.clock.at + timedelta(minutes=30))
    for got in [got for got in stage.got if got.name == "ask"]:
        raw = letter(stage, passes(got.recipient.partition("@")[2]), f"From: {got.recipient}", body="yes")
        await bring(stage, raw, got.home, sender=got.recipient)
    invitations = [got for got in stage.got if got.calendar]
    assert len(invitations) == 2
    for got in invitations:
        assert not got.ics("URL")
        assert "https://" not in got.calendar
        assert "evil.example" not in got.calendar.replace("[.]", ".") or "evil[.]example" in got.calendar


async def two_daemons(stage: Stage) -> None:
    """The same reminder is due in two stores on one database: one letter, whoever comes first."""
    await play(ASKED)(stage)
    running = await stage.start()
    stage.clock.at += timedelta(days=3, hours=1)
    other = Store(stage.folder / "data", stage.clock)
    cause = other.next_cause(stage.clock.at)
    assert cause is not None
    await running.run_due()
    await running.run_due()
    other.put_back(cause)
    await running.run_due()
    assert sorted(got.reader for got in stage.got if got.name == "reminder") == ["ana", "ben"]


TRIED: dict[str, tuple[Way | See, ...]] = {
    "J01": (See("tests/stories/43-limits.story"), forty_people),
    "J02": (See("tests/stories/43-too_many_asks.story"),),
    "J03": (See("tests/stories/43-too_many_asks.story"),),
    "J04": (
        See("tests/stories/24-never.story"),
        asked_again("ana@gmail.com"),
        asked_again("a.n.a+x@gmail.com"),
        asked_again("ANA@GoogleMail.com"),
        asked_again("ana+tag@a.example", "Ana@A.example"),
        asked_again("ana@a.example", "ana+first@a.example"),
    ),
    "J05": (
        See("tests/mail/test_compose.py::test_what_the_connector_wrote_is_shown_as_the_connectors_and_harmless"),
        written("Your account is suspended, see https://evil.example/login and http://b.example and www.c.example."),
        written("Call 020 7946 0123 or +44 20 7946 0999 now.", "7946"),
        written("<form action=https://evil.example><input name=password></form> Both love tea."),
        written("They love tea. " * 200),
        written("[click](https://evil.example) javascript:alert(1) data:text/html,x and evil.example/login", "evil.example/"),
    ),
    "J06": (See("tests/mail/test_invitation.py::test_links_in_the_connectors_place_are_broken"), links_in_a_place),
    "J07": (See("tests/stories/44-letters_a_day.story"), See("tests/stories/44-a_complaint.story")),
    "J08": (See("tests/adapters/store_contract.py::test_causes_come_in_the_order_of_arrival_whatever_the_clock_does"),),
    "J09": (
        See("tests/adapters/test_lock.py::test_a_second_one_is_told_at_once_and_the_lock_ends_with_its_holder"),
        See("tests/adapters/store_contract.py::test_a_turn_on_an_older_version_changes_nothing"),
        two_daemons,
    ),
}  # fmt: skip
