"""The frozen values as JSON text and back: how introductions, events and policies are kept."""

from __future__ import annotations

from collections.abc import Hashable
from functools import cache
from typing import TypeVar, cast, get_args

import msgspec

from assistant.introductions.events import Event
from assistant.introductions.model import Introduction, Policy

EVENTS: dict[str, type[Event]] = {kind.__name__: kind for kind in get_args(Event)}


class _Line(msgspec.Struct):
    """A journal line: the name of the event, and its fields still as text."""

    kind: str
    event: msgspec.Raw


T = TypeVar("T")


def _decode(kind: type[T], text: str | msgspec.Raw) -> T:
    return cast(T, _decoder(cast(Hashable, kind)).decode(text))


@cache
def _decoder(kind: Hashable) -> msgspec.json.Decoder[object]:
    return msgspec.json.Decoder(cast(type, kind))


def text_of(value: Introduction | Policy) -> str:
    """JSON text of a value; equal values give equal text. Raises ValueError on a lone surrogate."""
    return msgspec.json.encode(value).decode()


def introduction_of(text: str) -> Introduction:
    """The introduction that `text_of` wrote; fields added since take their defaults. Raises ValueError."""
    return _decode(Introduction, text)


def policy_of(text: str) -> Policy:
    """The policy that `text_of` wrote. Raises ValueError."""
    return _decode(Policy, text)


def text_of_event(event: Event) -> str:
    """JSON text of an event, with its name. Raises ValueError on a lone surrogate."""
    return msgspec.json.encode(_Line(type(event).__name__, msgspec.Raw(msgspec.json.encode(event)))).decode()


def event_of(text: str) -> Event:
    """The event that `text_of_event` wrote. Raises ValueError."""
    line = _decode(_Line, text)
    if line.kind not in EVENTS:
        raise ValueError(f"no event is called {line.kind}")
    return _decode(EVENTS[line.kind], line.event)
