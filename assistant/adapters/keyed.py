"""Who must never be written to: digests of addresses, kept beside the database and not in it.

The digests are HMAC-SHA256 of the canonical address under a random key (`data/key`), so that nobody who
has them can guess addresses; `data/never` holds one in hex a line. Both outlive a restored backup.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from pathlib import Path

from assistant.adapters.files import write
from assistant.mail.address import canonical


class Keyed:
    """The key of a data folder and the list `never`. Files are made 0600; a folder without key gets a new one."""

    def __init__(self, folder: Path) -> None:
        self._key = _key(folder / "key")
        self._never = folder / "never"

    def digest(self, address: str) -> str:
        """The keyed digest of an address: the same for all its spellings, plus tags and Gmail dots."""
        return hmac.new(self._key, canonical(address).encode(), hashlib.sha256).hexdigest()

    def never(self, address: str) -> bool:
        """Whether this address must never be written to."""
        return self.digest(address) in self._digests()

    def add(self, addresses: tuple[str, ...]) -> None:
        """Never write to these again; they are on the disk when this returns."""
        self._write(self._digests() | {self.digest(address) for address in addresses})

    def lift(self, addresses: tuple[str, ...]) -> None:
        """Take it back for these."""
        self._write(self._digests() - {self.digest(address) for address in addresses})

    def _digests(self) -> frozenset[str]:
        try:
            return frozenset(self._never.read_text("ascii").split())
        except FileNotFoundError:
            return frozenset()

    def _write(self, digests: frozenset[str]) -> None:
        if digests != self._digests():
            write(self._never, "".join(f"{digest}\n" for digest in sorted(digests)).encode())


def _key(path: Path) -> bytes:
    """The key in this file; a new one where there is none. Two processes that begin at once get the same."""
    if not path.exists():
        fresh = path.with_name(f"key.{secrets.token_hex(8)}")
        write(fresh, secrets.token_hex(32).encode())
        try:
            os.link(fresh, path)  # fails where another process was first; never overwrites
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    return bytes.fromhex(path.read_text("ascii"))
