"""Carries an outcome out: steps, letters, what is remembered and counted, all for one commit."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime

from assistant import log
from assistant.adapters.held import held
from assistant.adapters.rows import CalendarEvent, Cause, Change, Count, Known, Member, Outgoing, Stored, Turn
from assistant.introductions import machine
from assistant.introductions.events import (
    Effect,
    Lift,
    Remember,
    Requested,
    Restored,
    Send,
    Suppress,
    Undeliverable,
    Withdraw,
    Withdrawn,
)
from assistant.introductions.model import CONNECTOR, EVERYBODY, Introduction, Letter, Mode, Person
from assistant.mail import address
from assistant.mail.address import Mailbox
from assistant.mail.compose import Composer
from assistant.mail.telling import Matter
from assistant.pipeline import facts, notices
from assistant.pipeline.heard import Desk
from assistant.pipeline.outcome import Begun, Exported, Outcome, Replied, Stepped
from assistant.reading.incoming import is_offset

ERASE = "erase"  # the order that follows a forgetting
ID_BITS = 40  # of an introduction's id: eight letters, typed by people


@dataclass(slots=True)
class _Pile:
    """What piles up in one turn beside the changes."""

    letters: list[Outgoing] = field(default_factory=list)
    people: list[Known] = field(default_factory=list)
    never: list[str] = field(default_factory=list)
    lifted: list[str] = field(default_factory=list)
    counts: list[Count] = field(default_factory=list)
    bounced: list[str] = field(default_factory=list)


class Carrying:
    """Knows how effects become rows; keeps nothing from one turn to the next."""

    def __init__(self, desk: Desk, composer: Composer) -> None:
        self._desk = desk
        self._composer = composer

    def out(self, cause: Cause, outcome: Outcome, at: datetime) -> Turn:
        """Decide and compose: all that is to be committed. Raises what a broken template or step raises, TryAgain."""
        pile = _Pile()
        changes: list[Change] = []
        for part in outcome.parts:
            if isinstance(part, Replied):
                self._reply(part, cause, at, pile)
            elif isinstance(part, Exported):
                self._export(part, cause, at, pile)
            elif isinstance(part, Begun):
                changes.append(self._begin(part, cause, pile))
            else:
                changes += self._step(part, pile)
        if outcome.notice:
            pile.counts.append(Count(notices.kind(outcome.notice), "*", most=1))
        turn = Turn(
            cause=cause,
            at=at,
            changes=tuple(changes),
            letters=tuple(pile.letters),
            people=tuple(pile.people),
            never=tuple(pile.never),
            lifted=tuple(pile.lifted),
            counts=tuple(pile.counts),
            bounced=tuple(pile.bounced),
            why=outcome.why,
        )
        if outcome.erase:  # an order, so that it happens also when we are stopped after the commit
            self._desk.store.order(ERASE, dict(zip(("address", "connector"), outcome.erase, strict=True)))
        return turn

    # ------------------------------------------------------------------ introductions

    def _begin(self, begun: Begun, cause: Cause, pile: _Pile) -> Change:
        id = address.derive(cause.seed, "introduction", ID_BITS)
        policy = self._desk.rules.policy
        after, effects = machine.begin(id, begun.event, begun.connector, policy)
        blank = Introduction(id, begun.connector, (), policy, begun.event.at, authenticated=begun.event.proven)
        step = Stepped(Stored(blank, 0, cause.seed), begun.event, CONNECTOR, begun.thread)
        return self._change(step, after, effects, pile)

    def _step(self, step: Stepped, pile: _Pile) -> list[Change]:
        """One step, and the same never, or its undoing, in the other introductions of that person."""
        after, effects = machine.step(step.stored.introduction, step.event)
        changes = [self._change(step, after, effects, pile)]
        for other in self._elsewhere(step, effects):
            after, effects = machine.step(other.stored.introduction, other.event)
            changes.append(self._change(other, after, effects, pile))
        return changes

    def _elsewhere(self, step: Stepped, effects: tuple[Effect, ...]) -> list[Stepped]:
        said = next((e for e in effects if isinstance(e, Suppress | Lift)), None)
        forgotten = isinstance(step.event, Withdrawn) and step.event.forgotten
        if (said is None and not forgotten) or not step.everywhere:
            return []
        introduction, at = step.stored.introduction, step.event.at
        who = introduction.person(said.person if said else step.event.person).address  # type: ignore[union-attr]
        others = (stored for stored in self._desk.store.of_address(who) if stored.introduction.id != introduction.id)
        return [
            Stepped(stored, Restored(at, person.id) if isinstance(said, Lift) else Withdrawn(at, person.id, forgotten))
            for stored in others
            for person in stored.introduction.people
            if person.address and address.same(person.address, who)
        ]

    def _change(self, step: Stepped, after: Introduction, effects: tuple[Effect, ...], pile: _Pile) -> Change:
        before, seed = step.stored.introduction, step.stored.seed
        sends = [effect for effect in effects if isinstance(effect, Send)]
        self._pile_up(step, after, effects, pile)
        return Change(
            before=before,
            version=step.stored.version,
            event=step.event,
            after=after,
            seed=seed,
            members=_members(before, after, seed, new=step.stored.version == 0),
            events=tuple(filter(None, (_event(after.person(s.to), s, after, seed, self._domain) for s in sends))),
            threads=_threads(step, after),
            letters=tuple(self._letter(send, step, after) for send in sends),
            withdraw=tuple(effect for effect in effects if isinstance(effect, Withdraw)),
        )

    @property
    def _domain(self) -> str:
        return self._desk.rules.house.domain

    def _letter(self, send: Send, step: Stepped, after: Introduction) -> Outgoing:
        """An answer goes into its writer's own thread, and into nobody else's: that would tell of each other."""
        own = step.thread[-1] if step.thread and send.to == step.writer else ""
        done = self._composer.compose(send, after, step.stored.seed, step.event.at, in_reply_to=own)
        invitation = after.person(send.to).invitation
        return Outgoing(
            done.introduction,
            done.person,
            done.name,
            done.n,
            done.message_id,
            done.sender,
            done.recipient,
            done.data,
            about=send.about,
            people=send.people,
            k=invitation.k if invitation and (send.invitation or send.cancel) else None,
        )

    def _pile_up(self, step: Stepped, after: Introduction, effects: tuple[Effect, ...], pile: _Pile) -> None:
        for effect in effects:
            if isinstance(effect, Suppress):
                pile.never.append(after.person(effect.person).address)
            elif isinstance(effect, Lift):
                pile.lifted.append(after.person(effect.person).address)
            elif isinstance(effect, Remember):
                pile.people.append(_known(after, effect.person))
        if isinstance(step.event, Withdrawn) and step.event.forgotten and step.everywhere:
            pile.never.append(after.person(step.event.person).address)
        if facts.acted_on(after) and not facts.acted_on(step.stored.introduction):
            pile.counts += [Count(facts.ASK, person.address) for person in after.people if not person.word]
        if isinstance(step.event, Undeliverable):
            self._bounced(step.event, step, pile)
        if step.complaint:
            self._pause(step.stored.introduction.connector.address, pile)

    def _pause(self, connector: str, pile: _Pile) -> None:
        pile.counts.append(Count(facts.PAUSED, connector))
        notices.tell(self._desk.store, notices.PAUSED)

    def _bounced(self, event: Undeliverable, step: Stepped, pile: _Pile) -> None:
        """Rule 44: three hard bounces among a connector's last ten asks pause that connector."""
        connector = step.stored.introduction.connector.address
        if event.letter is not Letter.ASK:
            return
        gone = [state for state in self._desk.store.last_asks(connector) if state in ("bounced", "failed")]
        if len(gone) + 1 >= facts.HARD_BOUNCES:
            self._pause(connector, pile)

    # ------------------------------------------------------------------ letters of no introduction

    def _reply(self, reply: Replied, cause: Cause, at: datetime, pile: _Pile) -> None:
        if reply.sparing:
            if self._desk.store.counted(facts.ANSWERED, reply.to.address, 1, at):
                return
            pile.counts.append(Count(facts.ANSWERED, reply.to.address, most=1))
        matter = Matter(
            to_connector=self._desk.rules.may_ask(reply.to.address),
            views=facts.views(self._desk, reply.to.address) if reply.letter == "status" else (),
            sentences=reply.sentences,
            zone=facts.zone(self._desk, reply.to.address),
            about=reply.about,
        )
        done = self._composer.alone(
            reply.letter,
            Mailbox(reply.to.name, reply.to.address),
            cause.id,
            cause.seed,
            at,
            matter,
            in_reply_to=reply.thread[-1] if reply.thread else "",
        )
        pile.letters.append(
            Outgoing("", done.person, done.name, done.n, done.message_id, done.sender, done.recipient, done.data)
        )

    def _export(self, export: Exported, cause: Cause, at: datetime, pile: _Pile) -> None:
        """Once a day; its number is like no other letter's, since no introduction counts it."""
        store, person = self._desk.store, export.person
        if store.counted(facts.EXPORTED, person.address, 1, at):
            return
        pile.counts.append(Count(facts.EXPORTED, person.address, most=1))
        n = int.from_bytes(cause.seed[:4], "big")
        content = json.dumps(held(store, person.address), indent=2, ensure_ascii=False, default=str).encode()
        done = self._composer.compose(
            Send(Letter.STATUS, person.id, n, answering=True),
            export.stored.introduction,
            export.stored.seed,
            at,
            in_reply_to=export.thread[-1] if export.thread else "",
            export=content,
        )
        pile.letters.append(
            Outgoing("", done.person, done.name, done.n, done.message_id, done.sender, done.recipient, done.data)
        )


def tell(turn: Turn) -> None:
    """What a turn came to, in the log."""
    if turn.ignored:
        log.ignored(turn.cause.id, turn.why)
    for change in turn.changes:
        log.decided(change.after.id, type(change.event).__name__, change.after.phase.value)
    for letter in (*turn.letters, *(letter for change in turn.changes for letter in change.letters)):
        log.queued(letter.introduction, letter.name, recipient=letter.recipient)


def _members(before: Introduction, after: Introduction, seed: bytes, *, new: bool) -> tuple[Member, ...]:
    """Tokens for whoever is new in the introduction, and at its beginning for the connector and all together."""
    ids = {person.id for person in before.people}
    people = [person.id for person in after.people if person.id not in ids]
    shared = [CONNECTOR, EVERYBODY] if new else []
    return (
        *(Member(after.id, id, address.token(seed, id)) for id in shared),
        *(Member(after.id, id, address.token(seed, id), address.never_token(seed, id)) for id in people),
    )


def _event(person: Person, send: Send, after: Introduction, seed: bytes, domain: str) -> CalendarEvent | None:
    invitation = person.invitation
    if invitation is None or not (send.invitation or send.cancel):
        return None
    uid = address.uid(seed, person.id, invitation.k, domain)
    return CalendarEvent(uid, after.id, person.id, invitation.k, invitation.sequence)


def _threads(step: Stepped, after: Introduction) -> tuple[str, ...]:
    """Answers in the thread of a `copied` request may come home by it."""
    copied = isinstance(step.event, Requested) and after.mode is Mode.COPIED
    return step.thread[-1:] if copied else ()


def _known(after: Introduction, id: str) -> Known:
    """What is kept of a person for later requests; a mere offset would be wrong when the clocks change."""
    person = after.person(id)
    zone = "" if is_offset(person.zone) else person.zone
    return Known(after.connector.address, person.address, person.name, person.blurb, zone)
