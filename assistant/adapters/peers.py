"""Who may bring us mail, what one peer may take of us, and the unix socket that some come through."""

from __future__ import annotations

import os
import socket
import stat
from collections import OrderedDict
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address, ip_network
from pathlib import Path

from assistant.errors import ConfigError

UNIX = "unix"  # the peer of a unix socket


@dataclass(frozen=True, slots=True)
class Limits:
    """What one peer may take of us. `trusted` peers may have as many connections as there are."""

    connections: int = 50
    per_peer: int = 10
    recipients: int = 20
    command: float = 60  # seconds
    session: float = 300  # seconds
    misses: int = 20  # recipients that lead nowhere, in an hour, from one peer that is not trusted
    received: int = 50  # hops, then it is a loop
    line: int = 1_000_000  # bytes: RFC 5321 says 1000, one letter in a hundred does not care


class Trusted:
    """Peers that may bring us Authentication-Results: addresses or networks, and whoever is let at a unix socket."""

    def __init__(self, peers: tuple[str, ...]) -> None:
        """Raises ValueError for what is neither address nor network."""
        self._networks = tuple(ip_network(peer, strict=False) for peer in peers)

    def __contains__(self, peer: str) -> bool:
        if peer == UNIX:
            return True
        try:
            address = ip_address(peer)
        except ValueError:
            return False
        if isinstance(address, IPv6Address) and address.ipv4_mapped:
            address = address.ipv4_mapped
        return any(address in network for network in self._networks)


class Misses:
    """How often each peer named somebody who is not there, in the hour that began with its first miss."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._seen: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def add(self, peer: str, now: float) -> None:
        since, count = self._current(peer, now)
        self._seen[peer] = (since, count + 1)
        while len(self._seen) > 1000:  # of many peers the oldest are forgotten
            self._seen.popitem(last=False)

    def too_many(self, peer: str, now: float) -> bool:
        return self._current(peer, now)[1] >= self._most

    def _current(self, peer: str, now: float) -> tuple[float, int]:
        since, count = self._seen.get(peer, (now, 0))
        return (since, count) if now - since < 3600 else (now, 0)


def unix_socket(path: Path) -> socket.socket:
    """A socket for owner and group, in a folder for owner and group. One that a crash left behind is taken away."""
    path.parent.mkdir(mode=0o750, parents=True, exist_ok=True)
    if path.exists() or path.is_symlink():
        if not stat.S_ISSOCK(path.lstat().st_mode):
            raise ConfigError(f"{path} is there and no socket: move it away, or set listen to another path")
        with socket.socket(socket.AF_UNIX) as probe:
            if probe.connect_ex(str(path)) == 0:
                raise ConfigError(f"somebody listens on {path} already")
        path.unlink()
    listener = socket.socket(socket.AF_UNIX)
    before = os.umask(0o117)
    try:
        listener.bind(str(path))
    except BaseException:
        listener.close()
        raise
    finally:
        os.umask(before)
    return listener
