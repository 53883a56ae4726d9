"""The kinds of values that a setting may have: each takes what TOML gave and returns the value, or says what is wrong.

All raise ValueError with the reason as the rest of a sentence that begins with the key.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from assistant.introductions.model import Place
from assistant.mail.address import parse_address
from assistant.settings.secret import OAuth2, Secret

T = TypeVar("T")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_duration = re.compile(r"([0-9]{1,6}) ?([smhdw])")
_clock = re.compile(r"([0-9]{1,2}):([0-9]{2})")
_LONGEST = timedelta(weeks=520)


def text(value: object) -> str:
    """Words in quotes, one line, no control characters."""
    if not isinstance(value, str):
        raise ValueError("must be text in quotes")
    if not value.isprintable() or len(value) > 1000:
        raise ValueError("must be one line of plain text")
    return value


def name(value: object) -> str:
    """What may stand as a name before an address: short, and without the signs of addresses."""
    words = text(value).strip()
    if not words or len(words) > 60 or set(words) & set('@<>"(),;:\\'):
        raise ValueError(f"must be a short name without @, brackets, quotes and commas, not {value!r}")
    return words


def some(kind: Callable[[object], T]) -> Callable[[object], T]:
    """The same kind, but not empty."""

    def read(value: object) -> T:
        if value in ("", []):
            raise ValueError("must not be empty")
        return kind(value)

    return read


def maybe(kind: Callable[[object], T]) -> Callable[[object], T | None]:
    """The same kind, or "" for none."""

    def read(value: object) -> T | None:
        return None if value == "" else kind(value)

    return read


def several(kind: Callable[[object], T]) -> Callable[[object], tuple[T, ...]]:
    """A list of values of that kind."""

    def read(value: object) -> tuple[T, ...]:
        if not isinstance(value, list):
            raise ValueError("must be a list in square brackets")
        return tuple(kind(item) for item in value)

    return read


def truth(value: object) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise ValueError("must be true or false, without quotes")
    return value


def whole(least: int, most: int) -> Callable[[object], int]:
    """A whole number in these bounds."""

    def read(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise ValueError("must be a whole number, without quotes")
        if not least <= value <= most:
            raise ValueError(f"must be from {least} to {most}, not {value}")
        return value

    return read


def one_of(*words: str) -> Callable[[object], str]:
    """One of these words."""

    def read(value: object) -> str:
        if value not in words:
            raise ValueError(f"must be one of {', '.join(repr(word) for word in words)}, not {value!r}")
        return str(value)

    return read


def duration(value: object) -> timedelta:
    """A number and s, m, h, d or w."""
    found = _duration.fullmatch(value) if isinstance(value, str) else None
    if not found:
        raise ValueError(f'must be a number and s, m, h, d or w, like "10m" or "3d", not {value!r}')
    span = timedelta(**{_UNITS[found[2]]: int(found[1])})
    if span > _LONGEST:
        raise ValueError("must not be longer than ten years")
    return span


def lasting(value: object) -> timedelta:
    """A duration that is not nought."""
    span = duration(value)
    if not span:
        raise ValueError("must be longer than nothing")
    return span


def hours(value: object) -> tuple[time, time]:
    """Two times of day, the first before the second: "09:30-17:00"."""
    first, dash, second = value.partition("-") if isinstance(value, str) else ("", "", "")
    if not dash:
        raise ValueError(f'must be two times of day, like "09:30-17:00", not {value!r}')
    start, end = _time(first.strip()), _time(second.strip())
    if start >= end:
        raise ValueError(f"must begin before it ends, not {value!r}")
    return start, end


def _time(words: str) -> time:
    found = _clock.fullmatch(words)
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        raise ValueError(f'must be times of day from 00:00 to 23:59, not "{words}"')
    return time(int(found[1]), int(found[2]))


def zone(value: object) -> str:
    """An IANA time zone."""
    try:
        return ZoneInfo(text(value)).key
    except (KeyError, ValueError, OSError):
        raise ValueError(f'must be a time zone like "Europe/London", not {value!r}') from None


def address(value: object) -> str:
    """A plain mail address."""
    try:
        return parse_address(text(value))
    except ValueError:
        raise ValueError(f'must be a plain mail address like "intro@example.org", not {value!r}') from None


def pattern(value: object) -> str:
    """An address, or `*@domain`."""
    words = text(value)
    try:
        parse_address("anybody" + words[1:] if words.startswith("*@") else words)
    except ValueError:
        raise ValueError(f'must hold addresses or "*@domain", not {value!r}') from None
    return words


def separator(value: object) -> str:
    """One sign between address and token, or "" for none."""
    if value not in ("", "+", "-", "_", "=", "."):
        raise ValueError(f'must be "+" (or "-", "_", "=", "."), or "" for none, not {value!r}')
    return str(value)


def language(value: object) -> str:
    """A language code, which names a folder of templates."""
    words = text(value)
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Z]{2})?", words):
        raise ValueError(f'must be a language code like "en", not {value!r}')
    return words


def path(value: object) -> Path:
    """A file or folder; relative ones are meant beside the settings file."""
    return Path(some(text)(value)).expanduser()


def listen(value: object) -> str:
    """`host:port`, `[v6]:port` or `unix:/path`."""
    words = text(value)
    if words.startswith("unix:/"):
        return words
    host, colon, port = words.rpartition(":")
    if not (host and colon and port.isascii() and port.isdigit() and int(port) < 65536):
        raise ValueError(f'must be "127.0.0.1:8025" or "unix:/path/to/socket", not {value!r}')
    return words


def peer(value: object) -> str:
    """An IP address."""
    try:
        return str(ipaddress.ip_address(text(value)))
    except ValueError:
        raise ValueError(f"must hold IP addresses, not {value!r}") from None


def link(value: object) -> str:
    """A web address, or ""."""
    words = text(value)
    if words and (urlsplit(words).scheme not in ("https", "http") or not urlsplit(words).netloc or " " in words):
        raise ValueError(f'must be a link like "https://meet.jit.si/{{id}}", not {value!r}')
    if "{" in words.replace("{id}", "") or "}" in words.replace("{id}", ""):
        raise ValueError("may hold {id}, and nothing else in curly brackets")
    return words


def secret(value: object) -> Secret:
    """Text, `{ file = "path" }` or `{ env = "NAME" }`."""
    match value:
        case str() if value:
            return Secret(text=text(value))
        case {"file": str(file), **rest} if file and not rest:
            return Secret(file=Path(file).expanduser())
        case {"env": str(name), **rest} if name and not rest:
            return Secret(env=name)
    raise ValueError('must be { file = "path" }, { env = "NAME" }, or text in quotes')


def oauth2(value: object) -> OAuth2:
    """`{ provider, client_id, token }`, and a client_secret where the provider gave one."""
    if not isinstance(value, dict) or not {"provider", "client_id", "token"} <= value.keys():
        raise ValueError('must be { provider = "google", client_id = "…", token = { file = "…" } }')
    if extra := value.keys() - {"provider", "client_id", "token", "client_secret"}:
        raise ValueError(f"does not know {sorted(extra)[0]!r}")
    token = secret(value["token"])
    if token.file is None:
        raise ValueError('token must be { file = "…" }, as a renewed one is written back to it')
    return OAuth2(
        provider=one_of("google", "microsoft")(value["provider"]),
        client_id=some(text)(value["client_id"]),
        token=token,
        client_secret=secret(value["client_secret"]) if "client_secret" in value else None,
    )


def places(value: object) -> tuple[Place, ...]:
    """The tables of `[[coffee.places]]`."""
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise ValueError("must be tables with double brackets: [[coffee.places]]")
    return tuple(_place(item) for item in value)


def _place(value: dict[str, object]) -> Place:
    kinds = {"name": some(text), "address": text, "city": text, "url": link}
    known = [*kinds, "latitude", "longitude"]
    if extra := value.keys() - set(known):
        raise ValueError(f"does not know {sorted(extra)[0]!r}; a place has {', '.join(known)}")
    if "name" not in value:
        raise ValueError("needs a name for every place")
    if ("latitude" in value) != ("longitude" in value):
        raise ValueError("needs both latitude and longitude of a place, or neither")
    words = {key: kind(value[key]) for key, kind in kinds.items() if key in value}
    return Place(**words, latitude=_degrees(value, "latitude", 90), longitude=_degrees(value, "longitude", 180))


def _degrees(value: dict[str, object], key: str, most: int) -> float | None:
    number = value.get(key)
    if number is None:
        return None
    if not isinstance(number, int | float) or isinstance(number, bool) or not -most <= number <= most:
        raise ValueError(f"needs a {key} from -{most} to {most}, not {number!r}")
    return float(number)
