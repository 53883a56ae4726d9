"""What the pipeline is told of the settings: plain values, so that nothing below the daemon knows Settings."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.introductions.model import Policy
from assistant.mail.address import House, matches


@dataclass(frozen=True, slots=True)
class Rules:
    """The house's own address, who may ask, whom we believe, and the limits (CONTRACT sections 2 and 6)."""

    house: House
    policy: Policy
    allow: tuple[str, ...] = ()
    authserv_id: str = ""
    require_authentication: bool = True
    introductions_per_day: int = 20
    asks_per_month: int = 4
    letters_per_day: int = 500
    operator: str = ""

    def may_ask(self, address: str) -> bool:
        """Whether this address is a connector's."""
        return any(matches(pattern, address) for pattern in self.allow)
