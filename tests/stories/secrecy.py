"""What no letter may hold before all have agreed: another's address, token, Message-ID, UID, or any of their words."""

from __future__ import annotations

import base64
import quopri
from collections.abc import Iterator

from tests.stories.cast import OWN, Got
from tests.stories.stage import Stage


def leaks(stage: Stage) -> list[str]:
    """Every secret of somebody else that a letter holds, each as a sentence."""
    found: list[str] = []
    for got in stage.got:
        seen = _seen(got)
        for secret, owner in _secrets(stage, got):
            if secret.lower() in seen:
                found.append(f"{got.name} to {got.reader} holds {secret!r} of {owner}")
    return found


def _secrets(stage: Stage, got: Got) -> Iterator[tuple[str, str]]:
    """What this reader must not see in this letter."""
    out = _introduced(stage, got)
    for actor in stage.cast.values():
        if actor.key in (got.reader, "operator"):
            continue  # whose address the ask shows, as whoever runs this house
        yield actor.word, actor.key
        if not out and not _may_know(got, actor.address):
            yield actor.address, actor.key
    for other in stage.got:
        if other.reader != got.reader and other.recipient != got.recipient and other.home != OWN:
            if not (out and other.home in str(got.parsed["Reply-To"] or "")):
                yield other.home.partition("@")[0].partition("+")[2], other.reader
            yield str(other.parsed["Message-ID"]).strip("<>"), other.reader
            if other.ics("UID"):
                yield other.ics("UID"), other.reader


def _introduced(stage: Stage, got: Got) -> bool:
    """Whether the introduction of this letter was out when it left."""
    first = next((o for o in stage.got if o.introduction == got.introduction and o.name == "introduction"), None)
    return first is not None and stage.got.index(first) <= stage.got.index(got)


def _may_know(got: Got, address: str) -> bool:
    """The connector wrote the addresses; the people are told the connector's own."""
    return got.reader in ("mike", "nora") or address.endswith("@connect.example")


def _seen(got: Got) -> str:
    """The letter as bytes and as whoever decodes it sees it, in lower case."""
    parts = [got.raw, quopri.decodestring(got.raw)]
    for part in got.parsed.walk():
        if not part.is_multipart():
            parts.append(bytes(part.get_payload(decode=True) or b""))
            if part["Content-Transfer-Encoding"] == "base64":
                parts.append(base64.b64decode(part.get_payload()))
    return b"\n".join(parts).decode("utf-8", "replace").lower()
