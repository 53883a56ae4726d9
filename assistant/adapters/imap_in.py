"""The mailbox door: fetch what is new and for us, keep it, commit, and only then move or flag it. One thread.

Nothing that a message says reaches a command: UIDs and constants only.
"""

from __future__ import annotations

import random
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError, LoginError

from assistant import log
from assistant.adapters.clock import micros, moment
from assistant.adapters.oauth2 import LoginLost
from assistant.adapters.rows import Accepted, letter
from assistant.adapters.server import Server
from assistant.adapters.store import Store
from assistant.errors import AssistantError, TryAgain
from assistant.mail.address import House, parse_mailboxes
from assistant.mail.headers import Headers, Unreadable, split_headers

_REACHED = "Delivered-To X-Original-To Envelope-To X-Envelope-To X-Forwarded-To To Cc"
_FIELDS = f"BODY.PEEK[HEADER.FIELDS ({_REACHED})]"
_SLICE = 1.0  # seconds: how long a stop may have to wait
_IDLE = 60.0  # seconds until the next look, whatever the server says or forgets to say
_PAUSES = (1, 5, 15, 60, 300)  # seconds before the next connection
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


class ImapIn:
    """Looks after one folder of a mailbox, on a store of its own."""

    def __init__(
        self,
        server: Server,
        store: Store,
        house: House,
        *,
        folder: str = "INBOX",
        done: str = "Introductions",
        poll: timedelta = timedelta(minutes=1),
        max_size: int = 10_000_000,
        committed: Callable[[], None] = lambda: None,
        trouble: Callable[[str], None] = log.warning,
        refused: Callable[[], None] = lambda: None,
    ) -> None:
        """`done`: where read messages go ("": they are flagged \\Seen). `committed`, `trouble` and `refused` are called
        in the thread: there is something to do; somebody should look at this sentence; the login was refused."""
        self._server = server
        self._store = store
        self._house = house
        self._folder = folder
        self._done = done
        self._poll = poll.total_seconds()
        self._max_size = max_size
        self._committed = committed
        self._trouble = trouble
        self._refused = refused
        self._name = f"imap:{server.username}@{server.host}:{server.port}/{folder}"
        self._failed: dict[int, int] = {}
        self._stop = threading.Event()
        self._opened = threading.Event()
        self._thread: threading.Thread | None = None

    # ------------------------------------------------------------------ the thread

    def start(self) -> None:
        """Look after the mailbox until `stop`; connections that break are made anew."""
        self._thread = threading.Thread(target=self._run, name="imap", daemon=True)
        self._thread.start()

    def opened(self, timeout: float) -> bool:
        """Wait until the mailbox was read for the first time; False when that took longer."""
        return self._opened.wait(timeout)

    def stop(self) -> None:
        """End within a second or two; what was fetched is committed."""
        self._stop.set()
        if self._thread:
            self._thread.join()
        self._store.close()

    def once(self) -> int:
        """Take what is there, and hang up: for `run`. Gives how many messages were taken. Raises TryAgain."""
        try:
            with self._connected() as client:
                return self._take_all(client)
        except _ERRORS as error:
            self._tell_if_refused(error)
            raise TryAgain(_sentence(self._server, error)) from error

    def check(self) -> str:
        """Log in and look for the folder; "" or a sentence that says what is wrong."""
        try:
            with self._connected() as client:
                client.select_folder(self._folder, readonly=True)
        except _ERRORS as error:
            return _sentence(self._server, error)
        return ""

    def _run(self) -> None:
        failures = 0
        while not self._stop.is_set():
            try:
                with self._connected() as client:
                    while not self._stop.is_set():
                        self._look(client)
                        failures = 0
                        self._opened.set()
                        self._wait(client)
            except Exception as error:  # whatever it is, the mailbox must not be left alone
                failures += 1
                if failures in (1, 5):  # once at once, once when it lasts
                    self._trouble(_sentence(self._server, error))
                    self._tell_if_refused(error)
                pause = _PAUSES[min(failures, len(_PAUSES)) - 1]
                self._stop.wait(pause * random.uniform(1, 1.2))

    def _tell_if_refused(self, error: Exception) -> None:
        """A person must look at the login. That the server cannot tell now (RFC 5530 section 3) passes."""
        if isinstance(error, (LoginError, LoginLost)) and "[UNAVAILABLE]" not in str(error).upper():
            with suppress(TryAgain):  # the log has said so already
                self._refused()

    @contextmanager
    def _connected(self) -> Iterator[IMAPClient]:
        server = self._server
        trust = None if server.tls == "none" else server.trust()
        client = IMAPClient(server.host, server.port, ssl=server.tls == "implicit", ssl_context=trust, timeout=60)
        client.normalise_times = False  # aware times
        try:
            if server.tls == "starttls":
                client.starttls(trust)
            secret = server.secret() if server.secret else ""
            login = client.oauth2_login if server.oauth2 else client.login
            login(server.username, secret)
            yield client
            client.logout()
        finally:
            with suppress(OSError, IMAPClientError):
                client.shutdown()

    def _look(self, client: IMAPClient) -> None:
        """Take what is there. IDLE announces only what comes after it, so look again until nothing came meanwhile."""
        while not self._stop.is_set():
            taken = self._take_all(client)
            _, news = client.noop()
            if not taken and not any(b"EXISTS" in one for one in news if isinstance(one, tuple)):
                return

    def _wait(self, client: IMAPClient) -> None:
        """Until something may be new: the server says so, or it is time to look."""
        if self._failed or not client.has_capability("IDLE"):
            self._stop.wait(min(self._poll, 5) if self._failed else self._poll)
            return
        client.idle()
        until = time.monotonic() + _IDLE
        while not self._stop.is_set() and time.monotonic() < until:
            began = time.monotonic()
            # An answer means news. None before its time means that the line is dead, which idle_done() will tell.
            if client.idle_check(timeout=_SLICE) or time.monotonic() - began < _SLICE / 2:
                break
        client.idle_done()

    # ------------------------------------------------------------------ taking messages

    def _take_all(self, client: IMAPClient) -> int:
        place = self._place(client.select_folder(self._folder))
        taken = 0
        uids = sorted(uid for uid in client.search(["UID", f"{place.next}:*"]) if uid >= place.next)
        while uids and not self._stop.is_set():
            batch, uids = uids[:_BATCH], uids[_BATCH:]
            taken += self._take(client, place, batch)
            # What could not be fetched is tried again at the next look; what comes after it is not kept waiting.
            place = replace(place, next=min((*self._failed, batch[-1] + 1)))
            self._store.set_mark(self._name, str(place))
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

    def _take(self, client: IMAPClient, place: Place, uids: list[int]) -> int:
        """Keep those of a batch that are for us, in one commit, and then move or flag them."""
        kept: list[int] = []
        new: list[Accepted] = []
        for uid in self._wanted(client, place, uids):
            source = f"{self._name}:{place.validity}:{uid}"
            if not self._store.seen(source):
                raw = self._raw(client, uid)
                if raw is None:
                    continue
                new.append(self._letter(raw, source))
            kept.append(uid)
        ids = self._store.accept(new) if new else ()
        for row, id in zip(new, ids, strict=True):
            if id:
                log.received(id, "imap", len(row.raw))
        if any(ids):
            self._committed()
        self._put_away(client, kept)
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

    def _put_away(self, client: IMAPClient, uids: list[int]) -> None:
        if not uids:
            return
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


_ERRORS = (OSError, IMAPClientError, AssistantError)


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


def _sentence(server: Server, error: BaseException) -> str:
    if isinstance(error, AssistantError):
        return str(error)
    if isinstance(error, LoginError):
        return f"the mailbox at {server.host} refuses the login: look at username and password"
    if isinstance(error, ssl.SSLError):
        return f"the certificate of {server.host} cannot be trusted, or the server speaks no TLS: {error}"
    return f"the mailbox at {server.host} does not work: {' '.join(str(error).split())[:200]}"
