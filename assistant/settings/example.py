"""Writes config/assistant.example.toml from the table: `python -m assistant.settings.example > config/…`."""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap

from assistant.settings.key import REQUIRED, Key, keys
from assistant.settings.load import parse
from assistant.settings.table import TABLES, Settings

_HEAD = """\
# Every setting with its default and what it means. Only [assistant] address must be given; leave out what you do
# not change. Copy this file to assistant.toml, or let `assistant check` tell what is missing.
#
# Durations are a number and s, m, h, d or w. Paths are taken from the folder of this file. A secret is
# { file = "path" }, { env = "NAME" } or text; $CREDENTIALS_DIRECTORY of systemd is searched for files first.
# Where a value stands for your own (address, host, username, password, allow) the default is none.
"""
_PLACES = """\

# Where to meet: one of these in the city that all share. As many as you like.
# [[coffee.places]]
# name      = "Café Prückel"
# address   = "Stubenring 24, 1010 Wien"
# city      = "Vienna"
# latitude  = 48.2082
# longitude = 16.3805
# url       = "https://prueckel.at"
"""


def example() -> str:
    """The whole example file."""
    return _HEAD + "".join(_table(name, cls) for name, cls in TABLES.items())


def shown() -> Settings:
    """The settings of the example file: the defaults, and the example's addresses."""
    return parse(tomllib.loads(example()), Path("assistant.toml").absolute())


def _table(name: str, cls: type) -> str:
    shown = {key: entry for key, entry in keys(cls).items() if key != "places"}
    width = max(map(len, shown))
    lines = [line for key, entry in shown.items() for line in _lines(key.ljust(width), entry)]
    head = f"\n[{name}]".ljust(40) + f" # {cls.__doc__}\n"
    return head + "\n".join(lines) + "\n" + (_PLACES if name == "coffee" else "")


def _lines(key: str, entry: Key) -> Iterator[str]:
    """The key with its explanation at its side, or above it where there is no room."""
    value = entry.default if entry.example is None else entry.example
    off = "# " if entry.instead_of else ""
    line = f"{off}{key} = {toml(value)}"
    if len(line) <= 38 and len(entry.says) <= 78:
        yield f"{line.ljust(39)} # {entry.says}"
        return
    yield from wrap(entry.says, 116, initial_indent="# ", subsequent_indent="# ")
    yield line


def toml(value: object) -> str:
    """A value as TOML writes it."""
    match value:
        case bool():
            return str(value).lower()
        case int():
            return f"{value:_}" if value >= 10_000 else str(value)
        case list():
            return f"[{', '.join(toml(item) for item in value)}]"
        case dict():
            return f"{{ {', '.join(f'{name} = {toml(item)}' for name, item in value.items())} }}"
        case str():
            return json.dumps(value, ensure_ascii=False)
    raise TypeError(f"no TOML for {value!r}" if value is not REQUIRED else "a required key needs an example")


if __name__ == "__main__":
    sys.stdout.write(example())
