"""The door thread: what the doors hand in is committed here, everything that waits in one commit."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future

from assistant.adapters.rows import Accepted
from assistant.adapters.store import Store
from assistant.errors import TryAgain

_MOST = 100  # letters a commit, so that no 250 waits for ever
_MOST_BYTES = 32_000_000

Waiting = tuple[Accepted, "Future[str | None]"]


class Intake:
    """Takes letters from any thread or loop and commits them in a thread of its own, on a store of its own."""

    def __init__(self, store: Store, committed: Callable[[], None] = lambda: None) -> None:
        """`committed` is called in the thread after each commit: the turns may begin."""
        self._store = store
        self._committed = committed
        self._queue: queue.SimpleQueue[Waiting | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="intake", daemon=True)
        self._thread.start()

    def accept(self, row: Accepted) -> Future[str | None]:
        """The inbox id (None: it was there already) once the letter is on the disk. The future raises DiskFull or
        TryAgain."""
        future: Future[str | None] = Future()
        self._queue.put((row, future))
        return future

    def close(self) -> None:
        """Commit what waits, and end. Nothing may be handed in afterwards."""
        self._queue.put(None)
        self._thread.join()
        self._store.close()

    def _run(self) -> None:
        going = True
        while going:
            batch, going = self._take()
            if batch:
                self._commit(batch)

    def _take(self) -> tuple[list[Waiting], bool]:
        """All that waits, at least one; and whether there will be more."""
        batch: list[Waiting] = []
        size = 0
        while len(batch) < _MOST and size < _MOST_BYTES:
            try:
                one = self._queue.get(block=not batch)
            except queue.Empty:
                break
            if one is None:
                return batch, False
            batch.append(one)
            size += len(one[0].raw)
        return batch, True

    def _commit(self, batch: list[Waiting]) -> None:
        try:
            ids = self._store.accept([row for row, _ in batch])
        except TryAgain as error:
            for _, future in batch:
                future.set_exception(error)
        except Exception as error:
            if len(batch) == 1:
                batch[0][1].set_exception(error)
            else:  # one of them cannot be kept; the others need not wait for it
                for one in batch:
                    self._commit([one])
        else:
            for (_, future), id in zip(batch, ids, strict=True):
                with contextlib.suppress(Exception):  # whoever waited may have gone
                    future.set_result(id)
            self._committed()
