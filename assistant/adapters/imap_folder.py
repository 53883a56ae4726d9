"""One folder of a mailbox: what is new and for us is kept, and only when it was acted on, put away.

Nothing that a message says reaches a command: UIDs and constants only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

from assistant import log
from assistant.adapters.clock import micros, moment
from assistant.adapters.rows import Accepted, letter
from assistant.adapters.store import Store
from assistant.mail.address import House, parse_mailboxes
from assistant.mail.headers import Headers, Unreadable, split_headers

_REACHED = "Delivered-To X-Original-To Envelope-To X-Envelope-To X-Forwarded-To To Cc"
_FIELDS = f"BODY.PEEK[HEADER.FIELDS ({_REACHED})]"
_BATCH = 20  # messages a commit
_TRIES = 3  # then a message that cannot be fetched is left behind


@dataclass(frozen=True, slots=True)
class Place:
    """How far a mailbox has been read: UIDs below `next` are done. What came before `since` is never touched."""

    validity: int
    next: int
    since: datetime

    def __str__(self) -> str:
        return f"{self.validity}:{self.next}:{micros(self.since)}"

    @staticmethod
    def read(text: str) -> Place:
        validity, next_uid, since = (int(part) for part in text.split(":"))
        return Place(validity, next_uid, moment(since))


class Folder:
    """What is done in the folder, on a connection that is handed in. Every verb selects nothing but `enter`."""

    def __init__(
        self,
        name: str,
        folder: str,
        done: str,
        store: Store,
        house: House,
        *,
        max_size: int,
        committed: Callable[[], None],
        trouble: Callable[[str], None],
    ) -> None:
        """`name` tells this folder from all others, in the store."""
        self._name = name
        self._folder = folder
        self._done = done
        self._store = store
        self._house = house
        self._max_size = max_size
        self._committed = committed
        self._trouble = trouble
        self._failed: dict[int, int] = {}

    @property
    def lacking(self) -> bool:
        """Whether a message could not be fetched, and is to be tried again soon."""
        return bool(self._failed)

    def to_put_away(self) -> bool:
        """Whether something was acted on that still lies here."""
        return bool(self._store.acted_on(f"{self._name}:"))

    def take(self, client: IMAPClient, stopped: Callable[[], bool] = lambda: False) -> int:
        """Keep what is new; gives how many messages were. Then put away what was acted on."""
        place = self._place(client.select_folder(self._folder))
        taken = 0
        uids = sorted(uid for uid in client.search(["UID", f"{place.next}:*"]) if uid >= place.next)
        while uids and not stopped():
            batch, uids = uids[:_BATCH], uids[_BATCH:]
            taken += self._keep(client, place, batch)
            # What could not be fetched is tried again at the next look; what comes after it is not kept waiting.
            place = replace(place, next=min((*self._failed, batch[-1] + 1)))
            self._store.set_mark(self._name, str(place))
        self._put_away(client, place)
        return taken

    def _place(self, selected: dict[bytes, Any]) -> Place:
        """Where to go on. The first time: after what is there. With a new UIDVALIDITY (RFC 9051 section 2.3.1.1) all
        UIDs are new, and everything since the first time is looked at again; what was taken is known by its content."""
        validity = int(selected[b"UIDVALIDITY"])
        text = self._store.mark(self._name)
        if text is None:
            place = Place(validity, int(selected[b"UIDNEXT"]), self._store.clock())
            self._store.set_mark(self._name, str(place))
            return place
        place = Place.read(text)
        if place.validity != validity:
            self._failed.clear()
            place = replace(place, validity=validity, next=1)
        return place

    def _keep(self, client: IMAPClient, place: Place, uids: list[int]) -> int:
        """Keep those of a batch that are for us, in one commit."""
        new: list[Accepted] = []
        for uid in self._wanted(client, place, uids):
            source = f"{self._name}:{place.validity}:{uid}"
            raw = None if self._store.seen(source) else self._raw(client, uid)
            if raw is not None:
                new.append(self._letter(raw, source))
        ids = self._store.accept(new) if new else ()
        for row, id in zip(new, ids, strict=True):
            if id:
                log.received(id, "imap", len(row.raw))
        if any(ids):
            self._committed()
        return sum(id is not None for id in ids)

    def _wanted(self, client: IMAPClient, place: Place, uids: list[int]) -> list[int]:
        """The messages that reached us, are new and not too big."""
        wanted = []
        for uid, found in client.fetch(uids, ["RFC822.SIZE", "INTERNALDATE", _FIELDS]).items():
            if found.get(b"INTERNALDATE", place.since) < place.since.replace(microsecond=0):
                continue
            if not reached(_headers(found), self._house):
                continue
            if found.get(b"RFC822.SIZE", 0) > self._max_size:
                self._trouble(f"a message in {self._folder} (UID {uid}) is larger than max_size and stays there")
                continue
            wanted.append(uid)
        return wanted

    def _raw(self, client: IMAPClient, uid: int) -> bytes | None:
        """The bytes of a message; None when it is gone, or cannot be had: one bad message never stops the rest."""
        try:
            found = client.fetch([uid], ["BODY.PEEK[]"]).get(uid, {})
        except IMAPClientError as error:
            if isinstance(error, client.AbortError):
                raise  # the line is dead
            tries = self._failed.get(uid, 0) + 1
            self._failed[uid] = tries
            if tries >= _TRIES:
                del self._failed[uid]
                self._trouble(f"a message in {self._folder} (UID {uid}) cannot be fetched and stays there")
            return None
        self._failed.pop(uid, None)
        raw = found.get(b"BODY[]")
        return raw if isinstance(raw, bytes) else None

    def _letter(self, raw: bytes, source: str) -> Accepted:
        """The envelope is not known: Delivered-To and Return-Path tell of it."""
        return letter(raw, sender="", received_at=self._store.clock(), door="imap", trusted=True, source=source)

    # ------------------------------------------------------------------ putting away

    def _put_away(self, client: IMAPClient, place: Place) -> None:
        """Move or flag what was acted on. What was ignored or set aside stays as it is, and so does what cannot be
        moved: somebody is told, and it is not tried again and again."""
        sources = self._store.acted_on(f"{self._name}:")
        uids = [int(uid) for validity, uid in map(_numbers, sources) if int(validity) == place.validity]
        try:
            if uids:
                self._move(client, uids)
        except IMAPClientError as error:
            if isinstance(error, client.AbortError):
                raise  # the line is dead
            self._trouble(f"{len(uids)} messages cannot be moved from {self._folder} to {self._done} and stay there")
        self._store.put_away(sources)

    def _move(self, client: IMAPClient, uids: list[int]) -> None:
        if not self._done:
            client.add_flags(uids, [b"\\Seen"], silent=True)
            return
        if not client.folder_exists(self._done):
            client.create_folder(self._done)
        if client.has_capability("MOVE"):
            client.move(uids, self._done)
            return
        client.copy(uids, self._done)
        client.add_flags(uids, [b"\\Deleted"], silent=True)
        if client.has_capability("UIDPLUS"):  # a plain EXPUNGE would remove what others have marked
            client.uid_expunge(uids)


def _numbers(source: str) -> tuple[str, str]:
    """UIDVALIDITY and UID of a source."""
    _, validity, uid = source.rsplit(":", 2)
    return validity, uid


def reached(headers: Headers, house: House) -> bool:
    """Whether a message reached our address, or one with a token, as its headers tell."""
    names = _REACHED.lower().split()
    return any(
        house.is_ours(mailbox.address)
        for name, value in headers
        if name.lower() in names
        for mailbox in parse_mailboxes(value)
    )


def _headers(found: dict[bytes, Any]) -> Headers:
    """The header fields in a FETCH response; none when they are over a cap."""
    raw = next((value for name, value in found.items() if name.startswith(b"BODY[HEADER")), b"")
    try:
        return split_headers(raw, 0, len(raw))[0]
    except Unreadable:
        return ()
