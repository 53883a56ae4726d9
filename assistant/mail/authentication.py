"""What our own mail server says about the sender (Authentication-Results, RFC 8601); nothing is verified here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

import authres

from assistant.mail.message import Message

_REPLAY = timedelta(days=7)  # an older Date with a pass may be a letter that is sent again (DKIM replay)
_HEADERS = 20
_BY = re.compile(r"(?i)(?:^|\s)by\s{1,20}([A-Za-z0-9._:\[\]-]{1,255})")
_HOP = re.compile(
    r"[0-9.]{7,15}|\[?[0-9A-Fa-f:]{2,45}\]?|[A-Za-z0-9-]{1,63}|[A-Za-z0-9.-]{1,200}\.(?:internal|local|localdomain|lan)"
)
# Second-level names under which anybody can have a domain (co.uk, com.au, ...): alignment stops above them.
_REGISTRY = frozenset(
    {"ac", "co", "com", "edu", "go", "gob", "gov", "gv", "ltd", "me", "ne", "net", "nom", "or", "org", "plc", "sch"}
)


class Authentication(Enum):
    """`PASS`: the domain in From vouches for the letter; `FAIL`: it says this is forged; `NONE`: nobody knows."""

    PASS = "pass"
    NONE = "none"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class _Result:
    method: str
    result: str
    properties: dict[str, str]  # "header.from" -> value


def judge(message: Message, authserv_id: str, believed: bool, received: datetime | None = None) -> Authentication:
    """What the trusted results say about the domain in From.

    `believed`: the letter came by a trusted peer, our own mailbox or pipe. Only headers with exactly our `authserv_id`
    above the first Received of somebody else count, and all of them must agree: one dmarc=fail is a fail, a pass of
    DKIM or SPF alone counts only when aligned with From. With `received` (aware), a Date more than seven days before
    it makes a pass a NONE. Unreadable headers are no error, but prevent a pass.
    """
    if not believed or not authserv_id or message.sender is None:
        return Authentication.NONE
    try:
        headers = list(_trusted(message, authserv_id.lower()))
    except _Unreadable:
        return Authentication.NONE
    domain = message.sender.address.rpartition("@")[2].lower()
    verdict = _verdict(headers, domain)
    if verdict is Authentication.PASS and received and message.date and received - message.date > _REPLAY:
        return Authentication.NONE
    return verdict


def _verdict(headers: list[list[_Result]], domain: str) -> Authentication:
    every = [result for header in headers for result in header]
    if any(result.method == "dmarc" and result.result == "fail" for result in every):
        return Authentication.FAIL
    passes = {method: [_passes(header, method, domain) for header in headers] for method in ("dmarc", "dkim", "spf")}
    said = {method: {verdict for verdict in verdicts if verdict is not None} for method, verdicts in passes.items()}
    if any(len(verdicts) > 1 for verdicts in said.values()):  # two headers with our id differ: one of them is forged
        return Authentication.NONE
    if said["dmarc"] and not _is_silent(every):
        return Authentication.PASS if True in said["dmarc"] else Authentication.NONE
    return Authentication.PASS if True in said["dkim"] | said["spf"] else Authentication.NONE


def _is_silent(results: list[_Result]) -> bool:
    """Whether DMARC only says that the domain publishes no policy: then aligned DKIM or SPF still speaks for it."""
    return all(result.result == "none" for result in results if result.method == "dmarc")


def _passes(header: list[_Result], method: str, domain: str) -> bool | None:
    """Whether one header lets `method` pass for the domain in From; None where it does not speak of it."""
    results = [result for result in header if result.method == method]
    if not results:
        return None
    return any(result.result == "pass" and _aligned(result, domain) for result in results)


def _aligned(result: _Result, domain: str) -> bool:
    if result.method == "dmarc":
        given = result.properties.get("header.from", domain)
        return given.rpartition("@")[2].lower() == domain
    names = ("header.d", "header.i") if result.method == "dkim" else ("smtp.mailfrom", "smtp.mail")
    given = next((result.properties[name] for name in names if result.properties.get(name)), "")
    return _related(given.rpartition("@")[2].lower().rstrip("."), domain)


def _related(one: str, other: str) -> bool:
    """Whether one is the other or lies below it, and the upper one is a domain that somebody owns."""
    upper, lower = sorted((one, other), key=len)
    labels = upper.split(".")
    owned = len(labels) > 2 or (len(labels) == 2 and not (len(labels[1]) == 2 and labels[0] in _REGISTRY))
    return bool(upper) and (upper == lower or (owned and lower.endswith("." + upper)))


# ------------------------------------------------------------------ which headers


class _Unreadable(Exception):
    """A header with our own id that does not parse."""


def _trusted(message: Message, authserv_id: str) -> Iterator[list[_Result]]:
    """The results with our id, down to the first foreign hop. Some servers write theirs below their own Received lines,
    some above; once one was found, a hop ends it: what stands below may have come with the letter."""
    count, found = 0, False
    for name, value in message.headers:
        if name.lower() == "received" and (found or not _own_hop(value, authserv_id)):
            return
        if name.lower() == "authentication-results" and count < _HEADERS:
            count += 1
            results = _parse(value, authserv_id)
            if results is not None:
                found = True
                yield results


def _own_hop(received: str, authserv_id: str) -> bool:
    """Whether a Received line was written by our own server or one behind it (by its own words)."""
    match = _BY.search(received)
    if match is None:
        return False
    host = match[1].lower().rstrip(".")
    return bool(_HOP.fullmatch(host)) or _same_owner(host, authserv_id)


def _same_owner(host: str, authserv_id: str) -> bool:
    mine = authserv_id.split(".")
    keep = 3 if len(mine) > 2 and len(mine[-1]) == 2 and mine[-2] in _REGISTRY else 2
    return len(mine) >= 2 and host.split(".")[-keep:] == mine[-keep:]


def _parse(value: str, authserv_id: str) -> list[_Result] | None:
    """The results of one header with our id; None for anybody else's. Raises _Unreadable."""
    try:
        header = authres.parse_value(value)  # type: ignore[no-untyped-call]
    except Exception as error:  # authres raises its own errors, and RecursionError for nested comments
        if value.strip().lower().startswith(authserv_id):
            raise _Unreadable from error
        return None
    if str(header.authserv_id).lower() != authserv_id:
        return None
    return [
        _Result(
            str(result.method).lower(),
            str(result.result).lower(),
            {f"{p.type}.{p.name}".lower(): str(p.value) for p in reversed(result.properties)},
        )
        for result in header.results
    ]
