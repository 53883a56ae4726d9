"""What the single keys cannot see: combinations of settings that cannot work."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from assistant.errors import ConfigError
from assistant.settings.secret import Secret
from assistant.settings.table import IncomingImap, Outgoing, Settings

DRAFT_LASTS = timedelta(days=7)  # a draft without an answer ends then (CONTRACT rule 10)

Fault = tuple[str, str, str]  # table, key, reason


def faults_between(settings: Settings) -> list[Fault]:
    """Every impossible combination, as (table, key, reason)."""
    return [
        *_identity(settings),
        *_doors(settings),
        *_outgoing(settings.outgoing),
        *_times(settings),
    ]


def can_turn(settings: Settings) -> None:
    """Raise ConfigError unless these settings are enough to work with (`serve`, `run`)."""
    can_send(settings)
    for where, secret in secrets(settings):
        try:
            secret.reveal()
        except ConfigError as error:
            raise ConfigError(f"{settings.file}: [{where}] {error}") from None


def can_send(settings: Settings) -> None:
    """Raise ConfigError unless letters can leave."""
    if not settings.outgoing.host and not settings.outgoing.folder:
        raise ConfigError(
            f"{settings.file}: [outgoing] needs a host, or a folder for a dry run: letters must go somewhere."
        )


def secrets(settings: Settings) -> Iterator[tuple[str, Secret]]:
    """Every password and token, with the table that it belongs to."""
    servers: tuple[tuple[str, IncomingImap | Outgoing | None], ...] = (
        ("incoming.imap", settings.imap),
        ("outgoing", settings.outgoing),
    )
    for where, server in servers:
        if server and server.password:
            yield where, server.password
        if server and server.oauth2:
            yield where, server.oauth2.token
            if server.oauth2.client_secret:
                yield where, server.oauth2.client_secret


def others_may_read(settings: Settings) -> bool:
    """Whether a password stands in the settings file itself, and others may read that."""
    inside = any(secret.text for _, secret in secrets(settings))
    return bool(inside and settings.file and settings.file.exists() and settings.file.stat().st_mode & 0o077)


def _identity(settings: Settings) -> Iterator[Fault]:
    own = settings.assistant
    local = own.address.partition("@")[0]
    if own.separator and own.separator in local:
        yield "assistant", "separator", f'must not stand in the address itself, and "{own.separator}" does'
    if own.operator and own.operator.lower() == own.address.lower():
        yield "assistant", "operator", "must be a person's address, not the assistant's own"
    if own.address.lower() in {allowed.lower() for allowed in settings.connectors.allow}:
        yield "connectors", "allow", "must not hold the assistant's own address"
    if not any((folder / own.language).is_dir() for folder in settings.template_folders()):
        yield "assistant", "language", f'must be one with templates, and there are none for "{own.language}"'
    if own.templates and not own.templates.is_dir():
        yield "assistant", "templates", f"must be a folder, and {own.templates} is none"


def _doors(settings: Settings) -> Iterator[Fault]:
    if settings.imap:
        yield from _login("incoming.imap", settings.imap)
        if not (settings.imap.password or settings.imap.oauth2):
            yield "incoming.imap", "password", "is missing; a mailbox needs a password, or oauth2"
        if settings.imap.done == settings.imap.folder:
            yield "incoming.imap", "done", "must be another folder than the one new messages are in"


def _outgoing(out: Outgoing) -> Iterator[Fault]:
    if out.host and out.folder:
        yield "outgoing", "folder", "cannot go together with host: letters are either sent or written to a folder"
    yield from _login("outgoing", out)
    if out.username and not (out.password or out.oauth2):
        yield "outgoing", "username", "needs a password, or oauth2"
    if (out.password or out.oauth2) and not out.username:
        yield "outgoing", "password", "needs a username"


def _login(table: str, server: IncomingImap | Outgoing) -> Iterator[Fault]:
    if server.password and server.oauth2:
        yield table, "oauth2", "cannot go together with password"
    if server.username and server.tls == "none" and not _loopback(server.host):
        yield table, "tls", f'must not be "none" with a login: the password would travel readably to {server.host}'


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host in ("localhost", "")


def _times(settings: Settings) -> Iterator[Fault]:
    asking, coffee = settings.asking, settings.coffee
    if asking.hold >= DRAFT_LASTS:
        yield "asking", "hold", "must be shorter than seven days: a draft ends then"
    if coffee.notice >= coffee.within:
        yield "coffee", "notice", "must be shorter than within, or no hour is left"
    start, end = (datetime.combine(date.min, at) for at in coffee.hours)
    if end - start < timedelta(minutes=coffee.minutes):
        yield "coffee", "hours", f"must be long enough for {coffee.minutes} minutes"
