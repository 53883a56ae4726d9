"""A mail server that we log in to: where it is, how the line is kept secret, and who we are there."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address

from assistant.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Server:
    """`tls` is implicit, starttls or none. `secret` gives the password, or with `oauth2` an access token; it may
    block. Raises ConfigError for a login that would cross a network in clear."""

    host: str
    port: int
    tls: str = "implicit"
    username: str = ""
    secret: Callable[[], str] | None = None
    oauth2: bool = False
    context: ssl.SSLContext | None = None  # whom to trust; None: whom the system trusts

    def __post_init__(self) -> None:
        if self.username and self.tls == "none" and not is_loopback(self.host):
            raise ConfigError(
                f"a login at {self.host} without TLS would show the password to the network: "
                'set tls to "implicit" or "starttls"'
            )

    def trust(self) -> ssl.SSLContext:
        """The certificates to be believed; a name that does not match is refused."""
        return self.context or ssl.create_default_context()


def is_loopback(host: str) -> bool:
    """Whether this name can only mean this machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
