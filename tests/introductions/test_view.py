"""What a connector may see: the same for no, never, forgotten and silence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.introductions.model import Consent, End, Gone, Met, Mode, Phase
from assistant.introductions.view import Standing, view
from assistant.mail import samples


def with_ben(introduction, **changes):
    ana, ben, carla = introduction.people
    return replace(introduction, people=(ana, replace(ben, **changes), carla))


ANSWERS = [
    {"consent": Consent.NO},
    {"consent": Consent.YES},
    {"gone": Gone.NEVER},
    {"gone": Gone.NEVER, "consent": Consent.NO},
    {"gone": Gone.FORGOTTEN},
    {"suppressed": True},
    {"question": True},
]


@pytest.mark.parametrize("answer", ANSWERS)
def test_no_single_answer_is_seen(answer):
    assert view(with_ben(samples.asked(), **answer)) == view(samples.asked())


def test_looking_for_an_hour_looks_like_waiting():
    """It would tell that all have said yes."""
    assert view(replace(samples.asked(), phase=Phase.ARRANGING)) == view(samples.asked())


@pytest.mark.parametrize("answer", ANSWERS)
def test_with_who_only_a_no_is_seen(answer):
    asked = replace(samples.asked(), policy=replace(samples.asked().policy, tell_who=True))
    assert (view(with_ben(asked, **answer)) != view(asked)) == (answer == {"consent": Consent.NO})


def test_in_self_a_no_looks_like_silence_with_who_too():
    asked = replace(samples.asked(), mode=Mode.SELF, policy=replace(samples.asked().policy, tell_who=True))
    assert view(with_ben(asked, consent=Consent.NO)) == view(asked)


def test_a_dead_address_is_seen_at_once():
    assert [p.dead for p in view(with_ben(samples.asked(), gone=Gone.DEAD)).people] == [False, True, False]


@pytest.mark.parametrize(
    ("introduction", "standing"),
    [
        (samples.drafted(), Standing.DRAFT),
        (samples.asked(), Standing.WAITING),
        (samples.without_hour(), Standing.INTRODUCED),
        (samples.introduced(), Standing.BOOKED),
        (replace(samples.introduced(), phase=Phase.AFTER), Standing.AFTER),
        (samples.ended(), Standing.MET),
        (replace(samples.ended(), ended_as=End.STOPPED), Standing.STOPPED),
        (replace(samples.ended(), ended_as=End.CLOSED), Standing.CLOSED),
        (replace(samples.ended(), ended_as=End.UNKNOWN), Standing.DONE),
    ],
)
def test_standing(introduction, standing):
    assert view(introduction).standing is standing


def test_who_met_is_seen_at_the_end_only():
    assert {p.met for p in view(samples.introduced()).people} == {None}
    assert [p.met for p in view(samples.ended()).people] == [Met.MET, Met.NOT_YET, None]
