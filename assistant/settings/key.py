"""One line of the table of settings, and how a frozen dataclass gets a field from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from typing import TypeVar

T = TypeVar("T")
REQUIRED = object()


@dataclass(frozen=True, slots=True)
class Key:
    """What the table knows of one key. `default` and `example` are as TOML gives them."""

    kind: Callable[[object], object]
    says: str
    default: object
    example: object
    instead_of: str


def key(
    kind: Callable[[object], T], says: str, *, default: object = REQUIRED, example: object = None, instead_of: str = ""
) -> T:
    """One line of the table; the field that a frozen dataclass makes of it has the type of the kind."""
    entry = Key(kind, says, default, example, instead_of)
    if default is REQUIRED:
        return field(metadata={"key": entry})  # type: ignore[no-any-return]
    value = None if default is None else kind(default)
    return field(default=value, metadata={"key": entry})  # type: ignore[return-value]


def keys(table: type) -> dict[str, Key]:
    """The keys of a table by their names."""
    return {f.name: f.metadata["key"] for f in fields(table)}
