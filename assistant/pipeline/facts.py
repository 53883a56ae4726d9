"""What only the store knows of a request: who is known, what was asked before, which limits are reached."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from assistant.adapters.rows import Stored
from assistant.introductions.events import Known, Refusal, Request
from assistant.introductions.model import Introduction, Letter, Phase
from assistant.introductions.view import View, view
from assistant.mail import message as mail
from assistant.mail.address import Mailbox, fold
from assistant.mail.quoting import new_text
from assistant.mail.when import zone_of
from assistant.pipeline.heard import Desk

RECENT = timedelta(days=90)
LONGEST = timedelta(days=300)  # no introduction is open, or recent, for longer: what is older is not looked at
MONTH = 30  # days
ASK = "ask"  # what is counted for an address, in days of UTC
PAUSED = "paused"
PAUSE = 30  # days
HARD_BOUNCES = 3  # among a connector's last ten asks
EXPORTED = "exported"
ANSWERED = "answered"  # automatically, once a day


def known_people(desk: Desk, connector: str) -> tuple[Mailbox, ...]:
    """Whom this connector introduced before: for names without an address (rule 15)."""
    return tuple(Mailbox(person.name, person.address) for person in desk.store.people(connector))


def known(desk: Desk, connector: str, request: Request) -> tuple[Known, ...]:
    """Zone and never of each requested address."""
    zones = {fold(person.address): person.zone for person in desk.store.people(connector)}
    addresses = [person.address for person in request.people if person.address]
    return tuple(Known(a, zones.get(fold(a), ""), desk.store.never(a)) for a in addresses)


def twin(desk: Desk, connector: str, request: Request, words: str, at: datetime) -> Stored | None:
    """The introduction that the same words about the same people began on the same day (UTC), if there is one."""
    wanted = _addresses(request)
    for stored in desk.store.of_connector(connector, at - timedelta(days=1)):
        introduction = stored.introduction
        if introduction.created_at.date() == at.date() and _people(introduction) == wanted:
            first = desk.store.requests(introduction.id)[:1]
            if first and new_text(mail.parse(first[0])).split() == words.split():
                return stored
    return None


def refusal(
    desk: Desk, connector: str, request: Request, at: datetime, *, proven: bool, but: str = ""
) -> Refusal | None:
    """Why the request cannot be granted as things stand; `but`: the introduction that it is itself.

    What nobody proved stands in the way of nothing: else a forger could use up a limit.
    """
    mine = [s.introduction for s in desk.store.of_connector(connector, at - LONGEST) if s.introduction.id != but]
    today = [i for i in mine if i.created_at.date() == at.date() and i.authenticated is proven]
    if len(today) >= desk.rules.introductions_per_day or _too_many_asks(desk, request, at):
        return Refusal.LIMIT
    if desk.store.counted(PAUSED, connector, PAUSE, at):
        return Refusal.LIMIT
    wanted = _addresses(request)
    alike = [i for i in mine if _people(i) == wanted and acted_on(i)]
    if any(i.phase is not Phase.ENDED for i in alike):
        return Refusal.SAME_OPEN
    if any(i.released_at and i.released_at > at - RECENT for i in alike):
        return Refusal.SAME_RECENT
    return None


def views(desk: Desk, connector: str) -> tuple[View, ...]:
    """What a connector may see of the introductions that are open."""
    mine = (stored.introduction for stored in desk.store.of_connector(connector))
    return tuple(view(introduction) for introduction in mine if introduction.phase is not Phase.ENDED)


def zone(desk: Desk, connector: str) -> tzinfo:
    """The connector's zone as their newest letters tell it, else the setting."""
    return zone_of(connectors_zone(desk, connector), desk.rules.policy.timezone)


def connectors_zone(desk: Desk, connector: str) -> str:
    """The zone (IANA) that the connector's newest letters told; "" if none did."""
    told = [stored.introduction.connector.zone for stored in desk.store.of_connector(connector)]
    return next(filter(None, reversed(told)), "")


def _too_many_asks(desk: Desk, request: Request, at: datetime) -> bool:
    addresses = [person.address for person in request.people if person.address]
    return any(desk.store.counted(ASK, a, MONTH, at) >= desk.rules.asks_per_month for a in addresses)


def acted_on(introduction: Introduction) -> bool:
    """Whether anybody was asked, or will be unless the connector stops it."""
    draft = introduction.draft
    return introduction.released_at is not None or (draft is not None and draft.why is Letter.ACKNOWLEDGE)


def _addresses(request: Request) -> frozenset[str]:
    return frozenset(fold(person.address) for person in request.people if person.address)


def _people(introduction: Introduction) -> frozenset[str]:
    return frozenset(fold(person.address) for person in introduction.people if person.address)
