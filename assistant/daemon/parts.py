"""The parts of the house, made from Settings: below here nobody knows Settings."""

from __future__ import annotations

from collections.abc import Callable

from assistant.adapters.clock import Clock
from assistant.adapters.imap_in import ImapIn
from assistant.adapters.oauth2 import ENDPOINTS, AccessToken
from assistant.adapters.server import Server
from assistant.adapters.smtp_out import FolderOut, SmtpOut
from assistant.adapters.store import Store
from assistant.errors import ConfigError
from assistant.mail.address import House
from assistant.mail.compose import Composer, TemplateFault
from assistant.pipeline import notices
from assistant.pipeline.rules import Rules
from assistant.pipeline.sending import Terms
from assistant.settings import Settings
from assistant.settings.table import IncomingImap, Outgoing


def house(settings: Settings) -> House:
    """The assistant's own address."""
    own = settings.assistant
    return House(own.address, own.separator, own.name)


def composer(settings: Settings) -> Composer:
    """The writer of letters. Raises ConfigError where a template cannot be compiled."""
    try:
        return Composer(
            house(settings),
            settings.assistant.language,
            settings.template_folders(),
            settings.assistant.operator or "",
            settings.security.keep_for,
        )
    except TemplateFault as fault:
        raise ConfigError(str(fault)) from fault


def checked_composer(settings: Settings) -> Composer:
    """The same, once every template was tried on samples: a broken one must stop us before anything is promised."""
    letters = composer(settings)
    try:
        letters.check()
    except TemplateFault as fault:
        raise ConfigError(str(fault)) from fault
    return letters


def rules(settings: Settings) -> Rules:
    """What the pipeline is told of the settings."""
    return Rules(
        house=house(settings),
        policy=settings.policy(),
        allow=settings.connectors.allow,
        authserv_id=settings.security.authserv_id,
        require_authentication=settings.security.require_authentication,
        introductions_per_day=settings.limits.introductions_per_day,
        asks_per_month=settings.limits.asks_per_month,
        operator=settings.assistant.operator or "",
    )


def terms(settings: Settings) -> Terms:
    """How letters leave."""
    return Terms(settings.outgoing.retry_for, settings.outgoing.per_minute, settings.limits.letters_per_day)


def way_out(out: Outgoing, house: House) -> SmtpOut | FolderOut:
    """The smarthost, or the folder of a dry run. Raises ConfigError."""
    if out.folder:
        return FolderOut(out.folder)
    server = Server(out.host, out.port, out.tls, out.username, secret_of(out), out.oauth2 is not None)
    return SmtpOut(server, hostname=house.domain)


def secret_of(server: IncomingImap | Outgoing) -> Callable[[], str] | None:
    """What gives the password, or an access token, when it is needed."""
    oauth2 = server.oauth2
    if oauth2 is None:
        return server.password.reveal if server.password else None
    client = oauth2.client_secret.reveal() if oauth2.client_secret else ""
    endpoint = ENDPOINTS[oauth2.provider]
    keep = oauth2.token.file
    return AccessToken(endpoint, oauth2.client_id, oauth2.token.reveal, client_secret=client, keep=keep)


def leads_home(house: House, store: Store, address: str) -> bool:
    """Whether an address of ours is the plain one, or its token is one that we gave out."""
    token = house.token_of(address)
    return token is None or store.by_token(token) is not None


def mailbox(settings: Settings, clock: Clock, committed: Callable[[], None]) -> ImapIn | None:
    """The mailbox door, on a store of its own; None where there is none."""
    imap = settings.imap
    if imap is None:
        return None
    store = Store(settings.assistant.data, clock)
    return ImapIn(
        Server(imap.host, imap.port, imap.tls, imap.username, secret_of(imap), imap.oauth2 is not None),
        store,
        house(settings),
        folder=imap.folder,
        done=imap.done,
        poll=imap.poll,
        committed=committed,
        refused=lambda: notices.tell(store, notices.MAILBOX),
    )
