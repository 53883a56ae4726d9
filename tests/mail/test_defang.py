"""Other people's words made harmless."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.mail.defang import defang
from tests.pace import grows_evenly


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("see https://a.example/x?y=1", "see a[.]example/x?y=1"),
        ("HTTPS://WWW.A.EXAMPLE", "WWW[.]A[.]EXAMPLE"),
        ("at www.a.example, or a.example", "at www[.]a[.]example, or a[.]example"),
        ("javascript:alert(1) mailto:x@a.example", "javascript:alert(1) mailto:(address left out)"),
        ("write to ben@b.example.", "write to (address left out)."),
        ("call +44 20 7946 0123 today", "call (number left out) today"),
        ("call (020) 7946-0123", "call (number left out)"),
        ("call 020 7946 0123.", "call (number left out)."),
        ("2019-2024, since 01.02.2024, on 2026-12-01", "2019-2024, since 01.02.2024, on 2026-12-01"),
        ("60 minutes, 3.5 km, room 12, 1998", "60 minutes, 3.5 km, room 12, 1998"),
        ("She knows Node.js, e.g. sensors. He too", "She knows Node.js, e.g. sensors. He too"),
        ("Ph.D., U.S. and St. Ives", "Ph.D., U.S. and St. Ives"),
        ("日本語 だけ", "日本語 だけ"),
    ],
)
def test_shown(text, shown):
    assert defang(text) == shown


def test_the_connectors_own_address_stays():
    assert defang("write to Mike@Connect.example", ("mike@connect.example",)) == "write to Mike@Connect.example"


@given(st.text(alphabet="abc.@:/-+ 0123456789w\x00", max_size=300))
def test_nothing_that_a_program_could_follow_is_left(text):
    shown = defang(text)
    assert "://" not in shown
    assert not re.search(r"[a-c]\.[a-cw]{2,}\b", shown)
    assert not re.search(r"\w@\w+\.\w{2}", shown)


@pytest.mark.parametrize("piece", ["a.", "1 ", "a@a.", "x-", "w.w@", "((", "+1", "http:"])
def test_work_grows_with_the_text_and_not_faster(piece):
    assert grows_evenly(defang, piece * 500, piece * 4_000)
