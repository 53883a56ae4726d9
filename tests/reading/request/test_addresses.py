"""Addresses as people write them, and what must never be shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.reading.request.addresses import is_role, is_suspect, mark, strike


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ana <ana@a.example>, Ben (ben@b.example).", ("ana@a.example", "ben@b.example")),
        ("ana@a.example<mailto:ana@a.example>", ("ana@a.example",)),
        ("ana at calder dash weirs dot example", ("ana@calder-weirs.example",)),
        ("ioan [at] pughdams [dot] example", ("ioan@pughdams.example",)),
        ("sol dot reyes at reyes dot example", ("sol.reyes@reyes.example",)),
        ("meet me at noon dot", ()),
        ("she is at home dot com", ("home",)[:0]),
        ("https://a.example/about?ref=team@a.example", ()),
        ("mailto:ana@a.example?subject=hi", ("ana@a.example",)),
        ("Ana@A.example and ana@a.example", ("Ana@A.example",)),
        ('"x y"@a.example', ()),
    ],
)
def test_addresses_in_text(text, found):
    assert mark(text).addresses == found


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("makes sails, 020 7946 0123", "makes sails, "),
        ("call her on +44 20 7946 0999 or", " or"),
        ("born 1998, 40 looms", "born 1998, 40 looms"),
        ("on 2026-12-14 at 10", "on 2026-12-14 at 10"),
        ("from 1990-1995", "from 1990-1995"),
        ("see www.a.example/x.", "see ."),
        ("write to ana@a.example please", "write to  please"),
        ("ana at a dot example", ""),
    ],
)
def test_what_may_be_shown(text, shown):
    assert strike(text) == shown


@given(st.text(alphabet="ab.@ <>()-0123456789", max_size=60))
def test_no_at_sign_is_ever_shown(text):
    assert "@" not in strike(text)


@pytest.mark.parametrize(
    ("address", "suspect"),
    [
        ("a@gmail.con", True),
        ("a@gmial.com", True),
        ("a@hotmial.com", True),
        ("a@outlok.com", True),
        ("a@gmail.com", False),
        ("a@ymail.com", False),
        ("a@gmx.de", False),
        ("a@oldvic-props.example", False),
    ],
)
def test_misspelt_providers_are_asked_about(address, suspect):
    assert is_suspect(address) is suspect


def test_roles_and_lists_are_no_people():
    assert is_role("info@a.example")
    assert is_role("founders@lists.a.example")
    assert not is_role("ana@a.example")
