"""The mailbox door: logs in, takes what is new, waits for more, and begins anew when the line breaks. One thread."""

from __future__ import annotations

import random
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError, LoginError

from assistant import log
from assistant.adapters.imap_folder import Folder
from assistant.adapters.oauth2 import LoginLost
from assistant.adapters.server import Server
from assistant.adapters.store import Store
from assistant.errors import AssistantError, TryAgain
from assistant.mail.address import House

_SLICE = 1.0  # seconds: how long a stop may have to wait
_IDLE = 60.0  # seconds until the next look, whatever the server says or forgets to say
_PAUSES = (1, 5, 15, 60, 300)  # seconds before the next connection


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
        """`done`: where messages go that were acted on ("": they are flagged \\Seen). `committed`, `trouble` and
        `refused` are called in the thread: there is something to do; somebody should look at this sentence; the login
        was refused."""
        self._server = server
        self._store = store
        self._name = folder
        self._folder = Folder(
            f"imap:{server.username}@{server.host}:{server.port}/{folder}",
            folder,
            done,
            store,
            house,
            max_size=max_size,
            committed=committed,
            trouble=trouble,
        )
        self._poll = poll.total_seconds()
        self._trouble = trouble
        self._refused = refused
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
        """Take what is there, put away what was acted on, and hang up: for `run`. Gives how many messages were taken.
        Raises TryAgain."""
        try:
            with self._connected() as client:
                return self._folder.take(client)
        except _ERRORS as error:
            self._tell_if_refused(error)
            raise TryAgain(_sentence(self._server, error)) from error

    def check(self) -> str:
        """Log in and look for the folder; "" or a sentence that says what is wrong."""
        try:
            with self._connected() as client:
                client.select_folder(self._name, readonly=True)
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
            taken = self._folder.take(client, self._stop.is_set)
            _, news = client.noop()
            if not taken and not any(b"EXISTS" in one for one in news if isinstance(one, tuple)):
                return

    def _wait(self, client: IMAPClient) -> None:
        """Until something may be new, or is to be put away: the server says so, the store does, or it is time."""
        idle = client.has_capability("IDLE") and not self._folder.lacking
        until = time.monotonic() + (_IDLE if idle else min(self._poll, 5) if self._folder.lacking else self._poll)
        if idle:
            client.idle()
        while not self._stop.is_set() and not self._folder.to_put_away():
            began = time.monotonic()
            if began >= until:
                break
            if not idle:
                self._stop.wait(min(_SLICE, until - began))
            # An answer means news. None before its time means that the line is dead, which idle_done() will tell.
            elif client.idle_check(timeout=_SLICE) or time.monotonic() - began < _SLICE / 2:
                break
        if idle:
            client.idle_done()


_ERRORS = (OSError, IMAPClientError, AssistantError)


def _sentence(server: Server, error: BaseException) -> str:
    if isinstance(error, AssistantError):
        return str(error)
    if isinstance(error, LoginError):
        return f"the mailbox at {server.host} refuses the login: look at username and password"
    if isinstance(error, ssl.SSLError):
        return f"the certificate of {server.host} cannot be trusted, or the server speaks no TLS: {error}"
    return f"the mailbox at {server.host} does not work: {' '.join(str(error).split())[:200]}"
