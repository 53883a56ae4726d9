"""The settings: what may be set, what it means, and how it is read (table.py is the place to look)."""

from assistant.settings.load import find, load, parse
from assistant.settings.secret import OAuth2, Secret
from assistant.settings.table import IncomingImap, IncomingSmtp, Outgoing, Settings, share
from assistant.settings.whole import can_send, can_turn, others_may_read, secrets

__all__ = [
    "IncomingImap",
    "IncomingSmtp",
    "OAuth2",
    "Outgoing",
    "Secret",
    "Settings",
    "can_send",
    "can_turn",
    "find",
    "load",
    "others_may_read",
    "parse",
    "secrets",
    "share",
]
