"""The one table of all settings: every key with its kind, default and explanation.

The loader checks by it, `config/assistant.example.toml` is written from it (settings/example.py), and the rest of the
house reads its frozen values. A key without a default must be given.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time, timedelta
from pathlib import Path

from assistant.introductions.model import Place, Policy
from assistant.mail.address import House
from assistant.settings import kinds
from assistant.settings.key import key
from assistant.settings.secret import OAuth2, Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Assistant:
    """Who the assistant is."""

    address: str = key(
        kinds.address,
        "people write or CC here; answers come to intro+TOKEN@example.org",
        example="intro@example.org",
    )
    separator: str = key(
        kinds.separator, '"" where the mailbox has no plus addresses: answers are then found by thread', default="+"
    )
    name: str = key(kinds.name, "how it signs", default="Intro Assistant")
    data: Path = key(kinds.path, "folder of the database, relative to this file", default="data")
    timezone: str = key(kinds.zone, "of people whose zone is not known", default="Europe/London")
    language: str = key(kinds.language, "of the letters; one without templates is refused", default="en")
    templates: Path | None = key(
        kinds.maybe(kinds.path), "folder of own templates, looked up before the built-in ones", default=""
    )
    operator: str | None = key(
        kinds.maybe(kinds.address),
        "who is told by mail of what needs a person: login refused, letters set aside, sending stopped",
        default="",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Connectors:
    """Who may ask for introductions."""

    allow: tuple[str, ...] = key(
        kinds.several(kinds.pattern),
        "addresses, or whole domains; empty: nobody",
        default=[],
        example=["mike@example.org", "*@team.example.org"],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingSmtp:
    """A door of our own, for a mail server beside us. Leave it out if you do not use it."""

    listen: str = key(
        kinds.listen, 'where a mail server brings letters; or "unix:/run/assistant/lmtp.sock"', default="127.0.0.1:8025"
    )
    protocol: str = key(kinds.one_of("smtp", "lmtp"), 'or "lmtp"', default="smtp")
    max_size: int = key(kinds.whole(10_000, 100_000_000), "bytes of one message", default=10_000_000)
    trusted: tuple[str, ...] = key(
        kinds.several(kinds.peer),
        "peers that may bring mail with Authentication-Results (see authserv_id); a unix socket always may",
        default=["127.0.0.1"],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingImap:
    """A mailbox that is looked after. Leave it out if you do not use it."""

    host: str = key(kinds.some(kinds.text), "the server of the mailbox", example="imap.example.org")
    port: int = key(kinds.whole(1, 65535), "993, or 143 with starttls", default=993)
    tls: str = key(kinds.one_of("implicit", "starttls", "none"), 'or "starttls", "none"', default="implicit")
    username: str = key(kinds.some(kinds.text), "of the mailbox", example="intro@example.org")
    password: Secret | None = key(
        kinds.secret, 'or { file = "path" }', default=None, example={"env": "INTRO_IMAP_PASSWORD"}
    )
    oauth2: OAuth2 | None = key(
        kinds.oauth2,
        'instead of a password; or "microsoft"; a renewed token is written back to its file',
        default=None,
        example={"provider": "google", "client_id": "…", "token": {"file": "…"}},
        instead_of="password",
    )
    folder: str = key(kinds.some(kinds.text), "where new messages are", default="INBOX")
    poll: timedelta = key(kinds.lasting, "how often to look, where the server has no IDLE", default="1m")
    done: str = key(
        kinds.text,
        'processed messages are moved here (created when missing); "" only flags them \\Seen',
        default="Introductions",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """How letters leave: by a mail server, or into a folder."""

    host: str = key(kinds.text, "the mail server that takes our letters", default="", example="smtp.example.org")
    port: int = key(kinds.whole(1, 65535), "465, or 587 with starttls", default=465)
    tls: str = key(kinds.one_of("implicit", "starttls", "none"), 'or "starttls", "none"', default="implicit")
    username: str = key(kinds.text, "without it no login", default="", example="intro@example.org")
    password: Secret | None = key(
        kinds.secret, 'or { file = "path" }', default=None, example={"env": "INTRO_SMTP_PASSWORD"}
    )
    oauth2: OAuth2 | None = key(
        kinds.oauth2,
        'instead of a password; or "microsoft"; a renewed token is written back to its file',
        default=None,
        example={"provider": "google", "client_id": "…", "token": {"file": "…"}},
        instead_of="password",
    )
    folder: Path | None = key(
        kinds.maybe(kinds.path),
        "instead of host: a dry run; every letter becomes an .eml file there, nothing is sent",
        default="",
    )
    retry_for: timedelta = key(kinds.lasting, "then the letter has failed", default="2d")
    per_minute: int = key(kinds.whole(0, 10_000), "letters a minute at most; 0: not paced", default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """How people are asked."""

    hold: timedelta = key(kinds.duration, "between the connector's mail and the asks: time to say stop", default="10m")
    remind_after: tuple[timedelta, ...] = key(
        kinds.several(kinds.lasting), "after the ask; after the reminder before", default=["3d", "4d"]
    )
    expire_after: timedelta = key(kinds.lasting, "after the last reminder", default="7d")
    confirm: str = key(
        kinds.one_of("when-unsure", "always"), 'or "always": wait for the connector\'s "go"', default="when-unsure"
    )
    tell_connector: str = key(
        kinds.one_of("outcome", "who"), 'or "who": the connector hears at once who declined', default="outcome"
    )
    daytime: tuple[time, time] | None = key(
        kinds.maybe(kinds.hours),
        'asks and reminders leave in the recipient\'s daytime; "" any time',
        default="08:00-19:00",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Coffee:
    """The meeting."""

    minutes: int = key(kinds.whole(5, 480), "how long, unless somebody says so", default=60)
    hours: tuple[time, time] = key(
        kinds.hours, "of each person, in their own zone, Monday to Friday", default="09:30-17:00"
    )
    notice: timedelta = key(kinds.duration, "earliest start after everybody agreed", default="2d")
    within: timedelta = key(kinds.lasting, "latest start after everybody agreed", default="21d")
    online: str = key(
        kinds.link,
        'meeting link used when people are in different cities, e.g. "https://meet.jit.si/{id}"; {id} is random',
        default="",
    )
    remind_before: timedelta | None = key(
        kinds.maybe(kinds.lasting), 'a short note the day before; "" never', default="1d"
    )
    follow_up_after: timedelta | None = key(kinds.maybe(kinds.lasting), '"did you meet?"; "" never', default="1d")
    places: tuple[Place, ...] = key(kinds.places, "where to meet, by city: one table for each place", default=[])


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What is never exceeded."""

    introductions_per_day: int = key(kinds.whole(1, 100_000), "for each connector", default=20)
    letters_per_person: int = key(kinds.whole(1, 1000), "that ask or remind, in one introduction", default=10)
    asks_per_month: int = key(kinds.whole(1, 1000), "to one person, over all introductions", default=4)
    letters_per_day: int = key(
        kinds.whole(1, 10_000_000),
        "of the whole instance; beyond it letters wait and the operator is told",
        default=500,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Security:
    """Whom to believe, and how long to keep what."""

    require_authentication: bool = key(
        kinds.truth,
        "connectors: a pass in trusted Authentication-Results, or a confirmed challenge",
        default=True,
    )
    authserv_id: str = key(
        kinds.text,
        "of our own mail server: only its Authentication-Results are believed (SMTP: from trusted peers; "
        'IMAP and deliver: always its own); "" for none, then every request is challenged',
        default="",
    )
    keep_for: timedelta = key(
        kinds.lasting,
        "after an introduction ended, people's texts and addresses are erased; raw mails 30 days after they came",
        default="365d",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings. `file` is where they were read; paths in them are absolute then."""

    assistant: Assistant
    connectors: Connectors = field(default_factory=Connectors)
    smtp: IncomingSmtp | None = None
    imap: IncomingImap | None = None
    outgoing: Outgoing = field(default_factory=Outgoing)
    asking: Asking = field(default_factory=Asking)
    coffee: Coffee = field(default_factory=Coffee)
    limits: Limits = field(default_factory=Limits)
    security: Security = field(default_factory=Security)
    file: Path | None = None

    def policy(self) -> Policy:
        """The settings that decide, as the introductions know them."""
        asking, coffee = self.asking, self.coffee
        return Policy(
            hold=asking.hold,
            remind_after=asking.remind_after,
            expire_after=asking.expire_after,
            always_confirm=asking.confirm == "always",
            tell_who=asking.tell_connector == "who",
            daytime=asking.daytime,
            minutes=coffee.minutes,
            hours=coffee.hours,
            notice=coffee.notice,
            within=coffee.within,
            places=coffee.places,
            online=coffee.online,
            remind_before=coffee.remind_before,
            follow_up_after=coffee.follow_up_after,
            letters_per_person=self.limits.letters_per_person,
            timezone=self.assistant.timezone,
        )

    def house(self) -> House:
        """Our own address."""
        return House(self.assistant.address, self.assistant.separator, self.assistant.name)

    def template_folders(self) -> tuple[Path, ...]:
        """Where templates are looked up, the own ones first; each holds a folder for a language."""
        own = self.assistant.templates
        return (own, share("templates")) if own else (share("templates"),)


TABLES: dict[str, type] = {
    "assistant": Assistant,
    "connectors": Connectors,
    "incoming.smtp": IncomingSmtp,
    "incoming.imap": IncomingImap,
    "outgoing": Outgoing,
    "asking": Asking,
    "coffee": Coffee,
    "limits": Limits,
    "security": Security,
}


def share(name: str) -> Path:
    """A folder that travels with the code: `_share` in an installed wheel, the top of the repository else."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "_share" / name
    return installed if installed.is_dir() else package.parent / name
