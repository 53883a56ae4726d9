"""What is an address, at every place where one can stand (G01 to G23)."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

from assistant.mail.address import parse_mailboxes
from tests.adversarial.trying import See, Way, bring, letter, passes
from tests.stories.stage import Stage

FILE = Path(__file__).parents[1] / "cases/adversarial.jsonl"
GIVEN = {case["id"]: case.get("raw", "") for case in map(json.loads, filter(None, FILE.read_text("utf-8").split("\n")))}


def nobody(raw: str) -> Way:
    """It is no address: not as the sender, not as somebody to introduce, and nobody whose address it holds is asked."""

    async def way(stage: Stage) -> None:
        assert not parse_mailboxes(raw)
        await introduced(stage, raw)
        assert not [got for got in stage.got if got.name == "ask"]
        assert {got.reader for got in stage.got} <= {"mike"}

    return way


async def introduced(stage: Stage, raw: str) -> None:
    """A letter from there, and three ways to name it as a person, each in a request of its own."""
    domain = raw.rpartition("@")[2].strip(">. ;)") or "x.example"
    await bring(stage, letter(stage, passes(domain), f"From: {one_line(raw)}", body="help"))
    for body in (
        f"Please introduce Carla Neri <carla@c.example> and Bob Lee <{raw}>. Both keep bees.",
        f"Please introduce Carla Neri <carla@c.example> and Bob Lee, {raw}, over goats.",
        f"Please introduce Carla Neri <carla@c.example> to {raw}. They share a love of maps.",
    ):
        await bring(stage, letter(stage, passes("connect.example"), body=body))
        await stage.wait(stage.clock.at + timedelta(minutes=30))
        with_cc = [passes("connect.example"), f"Cc: {one_line(raw)}, Carla Neri <carla@c.example>"]
    await bring(stage, letter(stage, *with_cc, body="Carla, meet Bob. Bob, meet Carla. You both like tea."))
    await stage.wait(stage.clock.at + timedelta(minutes=30))


def one_line(raw: str) -> str:
    return raw.replace("\x00", "")


def only(raw: str, *may: str) -> Way:
    """Whoever is asked has one of these addresses."""

    async def way(stage: Stage) -> None:
        await introduced(stage, raw)
        assert {got.recipient for got in stage.got if got.name == "ask"} <= {*may, "carla@c.example"}

    return way


def doubted(people: str, *headers: str) -> Way:
    """A request that names such people is asked back about, and nobody is asked."""

    async def way(stage: Stage) -> None:
        raw = letter(stage, passes("connect.example"), *headers, body=f"Please introduce {people}. Both keep bees.")
        first = await bring(stage, raw)
        await stage.wait(stage.clock.at + timedelta(minutes=30))
        assert first == ["mike <- clarify"]
        assert {got.reader for got in stage.got} == {"mike"}

    return way


def refused(case: str, *more: str) -> tuple[Way, ...]:
    return tuple(nobody(raw) for raw in (GIVEN[case], *more))


ANA = "Ana Ruiz <ana@a.example>"

TRIED: dict[str, tuple[Way | See, ...]] = {
    "G01": (only(GIVEN["G01"], "bob@evil.test", "alice@good.test"), See("tests/mail/test_address.py::test_hostile_addresses_are_refused")),
    "G02": (only(GIVEN["G02"]),),
    "G03": (See("tests/mail/test_address.py::test_a_name_that_holds_an_address_is_dropped"),),
    "G04": (only(GIVEN["G04"]),),
    "G05": (only(GIVEN["G05"]),),
    "G06": (only(GIVEN["G06"], "a@x.test"),),
    "G07": refused("G07"),
    "G08": refused("G08"),
    "G09": refused("G09", "bob@[IPv6:::1]", "bob@127.0.0.1"),
    "G10": refused("G10", "bob@test", "bob@"),
    "G11": refused("G11"),
    "G12": refused("G12"),
    "G13": (See("tests/mail/test_address.py::test_hostile_addresses_are_refused"),),
    "G14": (only(GIVEN["G14"]), See("tests/mail/test_address.py::test_letters_of_another_alphabet_are_another_domain")),
    "G15": (See("tests/mail/test_address.py::test_letters_of_another_alphabet_are_another_domain"),),
    "G16": refused("G16", "a@google\uff0ecom", "a@google\uff61com"),
    "G17": (only(GIVEN["G17"], "bob@good.test"),),
    "G18": refused("G18", "a@" + "b" * 64 + ".test", "a@" + "b." * 130 + "test"),
    "G19": refused("G19", "@good.test", "bob@.test", "bob@-a.test"),
    "G20": refused("G20", '""@good.test', "<>", "@"),
    "G21": (
        See("tests/mail/test_authentication.py::test_a_second_header_that_may_stand_once_is_refused"),
        See("tests/mail/test_message.py::test_over_a_cap_it_is_refused_at_once"),
    ),
    "G22": (
        See("tests/mail/test_address.py::test_a_shown_name_has_no_address_and_no_link"),
        See("tests/mail/test_address.py::test_a_shown_name_is_short_and_plain"),
    ),
    "G23": (
        *(doubted(f"{ANA} and Bob <{who}@b.example>") for who in ("postmaster", "abuse", "noreply", "no-reply", "info", "mailer-daemon")),
        doubted(f"{ANA} and Bob <intro@assist.example>"),
        doubted(f"{ANA} and Bob <intro+abc@assist.example>"),
        doubted(f"{ANA} and Bob <ana@a.example>"),
        doubted(f"{ANA} and Bob <ANA@A.example>"),
        doubted(f"{ANA} and Bob <team@lists.b.example>"),
        doubted(f"{ANA} and Mike Haberman <mike@connect.example> and Mike <mike@connect.example>"),
    ),
}  # fmt: skip
