"""Frozen values and events survive being written down."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.adapters.clock import moment
from assistant.adapters.codec import event_of, introduction_of, policy_of, text_of, text_of_event
from assistant.introductions.events import Event, Woke
from assistant.introductions.model import Introduction, Person, Policy

text = st.text(st.characters(codec="utf-8"), max_size=12)
moments = st.integers(0, 4 * 10**15).map(moment)
spans = st.timedeltas(min_value=Policy().hold * 0)
st.register_type_strategy(str, text)
st.register_type_strategy(datetime, moments)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))


@pytest.mark.parametrize("kind", get_args(Event), ids=lambda kind: kind.__name__)
def test_every_event_comes_back(kind):
    @settings(max_examples=20, deadline=None)
    @given(st.from_type(kind))
    def check(event: Event):
        assert event_of(text_of_event(event)) == event

    check()


@settings(max_examples=20, deadline=None)
@given(st.builds(Introduction, policy=st.builds(Policy, hold=spans, places=st.just(()))))
def test_an_introduction_comes_back(introduction: Introduction):
    assert introduction_of(text_of(introduction)) == introduction


def test_what_was_written_before_a_field_was_added_takes_its_default():
    assert policy_of('{"minutes": 45}') == Policy(minutes=45)


@pytest.mark.parametrize("bad", ["", "{}", '{"kind": "Nonsense", "event": {}}', '{"kind": "Woke", "event": {}}', "[]"])
def test_what_is_no_event_is_refused(bad: str):
    with pytest.raises(ValueError, match=r"."):
        event_of(bad)


def test_a_lone_surrogate_is_refused_before_anything_is_written():
    at = datetime(2026, 12, 1, tzinfo=UTC)
    person = Person("c", "\ud800", "a@a.example")
    with pytest.raises(ValueError, match="surrogates"):
        text_of(Introduction("i", person, (), Policy(), at))
    assert event_of(text_of_event(Woke(at))) == Woke(at)
