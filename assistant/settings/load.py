"""From a TOML file to frozen Settings; every refusal names file, line, key, the reason and the nearest right name."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from assistant.errors import ConfigError
from assistant.settings.key import REQUIRED, keys
from assistant.settings.secret import OAuth2, Secret
from assistant.settings.table import TABLES, Settings, share
from assistant.settings.whole import Fault, faults_between

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Table = TypeVar("Table", bound="DataclassInstance")
FILE = "assistant.toml"
_LARGEST = 1_000_000  # bytes
_ATTRIBUTES = {"incoming.smtp": "smtp", "incoming.imap": "imap"}


def find(given: str | None = None) -> Path:
    """The settings file: the one given, else $ASSISTANT_CONFIG, ./assistant.toml, the user's config folder.

    Raises ConfigError where there is none."""
    named = given or os.environ.get("ASSISTANT_CONFIG")
    if named:
        return Path(named).absolute()
    from platformdirs import user_config_path

    places = [Path(FILE).absolute(), user_config_path("assistant") / FILE]
    for place in places:
        if place.is_file():
            return place
    looked = " and ".join(str(place) for place in places)
    example = share("config") / "assistant.example.toml"
    raise ConfigError(f"There are no settings: looked for {looked}. Say --config FILE, or begin with {example}.")


def load(file: Path) -> Settings:
    """The settings in this file. Raises ConfigError with every fault found, one a line."""
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise ConfigError(f"The settings file {file} cannot be read: {error.strerror}.") from None
    if len(raw) > _LARGEST:
        raise ConfigError(f"The settings file {file} is too large.")
    try:
        text = raw.decode("utf-8-sig")
        document = tomllib.loads(text)
    except UnicodeDecodeError:
        raise ConfigError(f"The settings file {file} is not UTF-8 text.") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"{file}: this is not TOML: {error or 'nested too deep'}.") from None
    return parse(document, file, text)


def parse(document: Mapping[str, Any], file: Path, text: str = "") -> Settings:
    """The settings in this TOML document; `file` stands for its place, `text` for finding lines."""
    faults: list[Fault] = []
    tables = dict(_tables(document, faults))
    values: dict[str, Any] = {
        _ATTRIBUTES.get(name, name): _values(name, table, faults) for name, table in tables.items()
    }
    if not faults:
        settings = Settings(**{name: _anchored(value, file.parent) for name, value in values.items()}, file=file)
        faults += faults_between(settings)
    if faults:
        raise ConfigError("\n".join(_sentence(file, text, *fault) for fault in faults))
    return settings


def _tables(document: Mapping[str, Any], faults: list[Fault]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The known tables of the document by their full names; others are faults."""
    incoming = document.get("incoming", {})
    if not isinstance(incoming, dict):
        faults.append(("", "incoming", "must be the tables [incoming.smtp] and [incoming.imap]"))
        incoming = {}
    found = {name: table for name, table in document.items() if name != "incoming"}
    found |= {f"incoming.{name}": table for name, table in incoming.items()}
    for name, table in found.items():
        if name not in TABLES:
            faults.append(("", name, _unknown(name)))
        elif not isinstance(table, dict):
            faults.append(("", name, f"must be a table: [{name}]"))
        else:
            yield name, table
    if "assistant" not in found:
        yield "assistant", {}


def _unknown(name: str) -> str:
    homes = [f"[{table}]" for table, cls in TABLES.items() if name in keys(cls)]
    if homes:
        return f"belongs in {' or '.join(homes)}"
    return f"there is no such table{_nearest(f'[{name}]', [f'[{known}]' for known in TABLES])}"


def _nearest(name: str, known: list[str]) -> str:
    near = get_close_matches(name, known, n=1)
    return f"; did you mean {near[0]}?" if near else f"; there are {', '.join(known)}"


def _values(table: str, given: Mapping[str, Any], faults: list[Fault]) -> object:
    cls = TABLES[table]
    known = keys(cls)
    values: dict[str, object] = {}
    for name, value in given.items():
        if name not in known:
            faults.append((table, name, _misplaced(table, name, list(known))))
            continue
        try:
            values[name] = known[name].kind(value)
        except ValueError as error:
            faults.append((table, name, str(error)))
    for name, key in known.items():
        if key.default is REQUIRED and name not in given:
            faults.append((table, name, f'is missing; write {name} = "…", {key.says}'))
    return None if faults else cls(**values)


def _misplaced(table: str, name: str, known: list[str]) -> str:
    homes = [f"[{other}]" for other, cls in TABLES.items() if other != table and name in keys(cls)]
    if homes and not get_close_matches(name, known, n=1, cutoff=0.8):
        return f"is not known here; it belongs in {' or '.join(homes)}"
    return f"is not known{_nearest(name, known)}"


def _anchored(table: Table, folder: Path) -> Table:
    """The same table with its files and folders taken from this folder."""
    changed: dict[str, object] = {}
    for f in fields(table):
        match getattr(table, f.name):
            case Path() as path:
                changed[f.name] = folder / path
            case Secret() | OAuth2() as secret:
                changed[f.name] = secret.below(folder)
    return replace(table, **changed) if changed else table


def _sentence(file: Path, text: str, table: str, name: str, reason: str) -> str:
    line = _line(text, table, name)
    where = f"{file}, line {line}" if line else str(file)
    what = f"[{table}] {name}" if table else f"[{name}]"
    return f"{where}: {what} {reason}"


def _line(text: str, table: str, name: str) -> int | None:
    """The line where this key (or, without a table, this table) stands, if it is written in the usual way."""
    current = ""
    for number, line in enumerate(text.splitlines(), 1):
        words = line.strip()
        if words.startswith("["):
            current = words.partition("]")[0].strip("[] ")
        if (not table and current == name) or (current == table and words.partition("=")[0].strip() == name):
            return number
        if table and current == f"{table}.{name}":
            return number
    return None
