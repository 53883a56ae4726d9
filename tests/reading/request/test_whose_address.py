"""An address that stands only in old text of nobody knows whom is asked about, and no list item is a person by chance."""

from __future__ import annotations

import pytest

from tests.pace import grows_evenly
from tests.reading.test_hostile_requests import understood

ASK = "Please introduce Ana Ruiz and Ben Oduya."
OLD = ("Ana Ruiz: ana@old-and-wrong.example", "b.oduya@private-quoted.example")
QUOTED = "\n".join(f"> {line}" for line in OLD)


@pytest.mark.parametrize(
    "old",
    [
        QUOTED,
        "-----Original Message-----\n" + "\n".join(OLD),
        "-----Original Message-----\n" + QUOTED,
        "You wrote:\n" + QUOTED,
        QUOTED.replace("> ", "> > "),
    ],
)
def test_an_address_of_old_text_is_asked_about(old):
    assert not understood(f"{ASK}\n\nMike\n\n{old}")["request"]["sure"]


def test_addresses_below_the_signature_are_the_writers_own():
    request = understood(f"{ASK}\n\nMike\n-- \nAna Ruiz: ana@ruiz.example\nBen Oduya: ben@oduya.example")["request"]
    assert request["sure"]
    assert {p["address"] for p in request["people"]} == {"ana@ruiz.example", "ben@oduya.example"}


LIST = "- Ana Ruiz <ana@ruiz.example>: cuts stones\n- Ben Oduya <ben@oduya.example>: shapes kayaks\n"


@pytest.mark.parametrize("item", ["River Restoration: what they both care for", "Half Hour: by telephone"])
def test_an_item_that_is_nobody_is_no_person(item):
    request = understood(f"Please introduce these people to each other:\n\n{LIST}- {item}")["request"]
    assert len(request["people"]) == 2
    assert not request["missing"]


def test_somebody_in_a_list_without_address_is_asked_about():
    request = understood(f"Please introduce these people to each other:\n\n{LIST}- Clara Holm: bakes")["request"]
    assert [m["name"] for m in request["missing"]] == ["Clara Holm"]


@pytest.mark.parametrize("shape", ["? introduce ", "? introduce them ", "? introduce him to Ana. "])
def test_many_askings_are_read_at_once(shape):
    assert grows_evenly(understood, shape * 150, shape * 1200)
