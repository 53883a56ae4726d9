"""How the cases of tests/cases are compared: a key that is not there is not compared."""

from __future__ import annotations

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

CASES = Path(__file__).parent.parent / "cases"


def request_cases(folder: str) -> list[tuple[Path, dict[str, Any]]]:
    return [
        (path, json.loads(path.with_suffix(".json").read_text())) for path in sorted((CASES / folder).glob("*.eml"))
    ]


def differences(found: dict[str, Any], expected: dict[str, Any]) -> list[str]:
    """What is not as expected in an object of `explain --json`, in words."""
    wrong: list[str] = []
    for key, value in expected.items():
        if key == "request" and value is not None:
            wrong += (
                _request(found["request"], value)
                if found["request"]
                else [f"no request but {found['kind']}: {found['why']}"]
            )
        elif key == "new_text":
            wrong += [] if found[key].split() == value.split() else [f"new_text: {found[key]!r}"]
        elif isinstance(value, dict):
            wrong += _object(key, found[key], value)
        elif found[key] != value and not (isinstance(value, list) and found[key] in value):
            wrong.append(f"{key}: {found[key]!r}, not {value!r} ({found['why']})")
    return wrong


def _object(name: str, found: Any, expected: dict[str, Any]) -> list[str]:
    if not isinstance(found, dict):
        return [f"{name}: {found!r}"]
    return [f"{name}.{k}: {found[k]!r}, not {v!r}" for k, v in expected.items() if not _same(found[k], v)]


def _same(found: Any, expected: Any) -> bool:
    if isinstance(expected, list) and not isinstance(found, list):
        return any(_same(found, one) for one in expected)
    if isinstance(found, str) and isinstance(expected, str):
        return found.casefold() == expected.casefold()
    return bool(found == expected)


def _request(found: dict[str, Any], expected: dict[str, Any]) -> list[str]:
    wrong: list[str] = []
    for key, value in expected.items():
        if key == "people":
            wrong += _people(found["people"], value)
        elif key.endswith(("_has", "_lacks")):
            wrong += _words(key, found[key.rpartition("_")[0]], value)
        elif key == "windows":
            wrong += [] if _windows(found[key]) == _windows(value) else [f"windows: {found[key]}"]
        elif key == "place" and value is not None:
            missing = [word for word in value.casefold().split() if word not in (found[key] or "").casefold()]
            wrong += [f"place: {found[key]!r}"] if missing else []
        elif key == "missing":
            what = {_name(m["name"]): m["what"] for m in found[key]}
            right = len(found[key]) == len(value) and all(_same(what.get(_name(m["name"])), m["what"]) for m in value)
            wrong += [] if right else [f"missing: {found[key]}"]
        elif not _same(found[key], value):
            wrong.append(f"{key}: {found[key]!r}, not {value!r}")
    return wrong


def _words(key: str, text: str | None, words: list[str]) -> list[str]:
    inside = [word for word in words if word.casefold() in (text or "").casefold()]
    bad = [w for w in words if w not in inside] if key.endswith("_has") else inside
    return [f"{key} {bad}: {text!r}"] if bad else []


def _windows(windows: list[dict[str, str]]) -> list[tuple[datetime, datetime]]:
    return sorted((datetime.fromisoformat(w["start"]), datetime.fromisoformat(w["end"])) for w in windows)


def _name(name: str | None) -> str:
    words = re.sub(r"[.,]", " ", name or "").casefold().split()
    return " ".join(w for w in words if w not in {"mr", "mrs", "ms", "dr", "prof", "professor", "smt", "shri", "sir"})


def _people(found: list[dict[str, Any]], expected: list[dict[str, Any]]) -> list[str]:
    def key(person: dict[str, Any]) -> str:
        return person["address"].casefold() if person["address"] else "name " + _name(person["name"])

    by_key = {key(person): person for person in found}
    keys = {key(person): person for person in expected}
    if set(by_key) != set(keys):
        return [f"people: {sorted(by_key)}, not {sorted(keys)}"]
    wrong: list[str] = []
    for k, person in keys.items():
        for field, value in person.items():
            if field == "name":
                names = value if isinstance(value, list) else [value]
                wrong += [] if _name(by_key[k]["name"]) in map(_name, names) else [f"{k}: name {by_key[k]['name']!r}"]
            elif field.endswith(("_has", "_lacks")):
                wrong += [f"{k}: {w}" for w in _words(field, by_key[k]["blurb"], value)]
            elif field == "windows":
                wrong += [] if _windows(by_key[k][field]) == _windows(value) else [f"{k}: windows {by_key[k][field]}"]
            elif not _same(by_key[k][field], value):
                wrong.append(f"{k}: {field} {by_key[k][field]!r}")
    return wrong
