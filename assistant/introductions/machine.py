"""The table phase x event, and step(): what was said is recorded and answered; `settle` then does what is due.

Rules of this file: every pair of the table has an entry; a handler records and sends only direct answers; only
settle.py moves an introduction on by itself; a pair that says `ignore` changes nothing (the journal keeps it).
docs/design.md is drawn from TABLE.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from assistant.introductions import answers, calendars, requests, rsvp, settle
from assistant.introductions.events import (
    Absent,
    Answered,
    CalendarAnswered,
    Effect,
    Event,
    Instructed,
    Requested,
    Restored,
    Undeliverable,
    Withdrawn,
    Woke,
)
from assistant.introductions.model import About, Introduction, Person, Phase, Policy
from assistant.introductions.step import Step

Handler = Callable[[Step, Any], None]


def ignore(step: Step, event: Event) -> None:
    """Late, doubled, or none of our business."""


TABLE: dict[Phase, dict[type, Handler]] = {
    Phase.DRAFT: {
        Requested: requests.read_again,
        Instructed: requests.instructed_draft,
        Answered: answers.in_draft,
        CalendarAnswered: ignore,
        Absent: ignore,
        Undeliverable: ignore,
        Withdrawn: answers.withdrawn,
        Restored: answers.restored,
        Woke: ignore,
    },
    Phase.ASKING: {
        Requested: ignore,
        Instructed: requests.instructed,
        Answered: answers.while_asking,
        CalendarAnswered: ignore,
        Absent: answers.absent,
        Undeliverable: answers.undeliverable,
        Withdrawn: answers.withdrawn,
        Restored: answers.restored,
        Woke: ignore,
    },
    Phase.ARRANGING: {
        Requested: ignore,
        Instructed: requests.instructed,
        Answered: rsvp.while_arranging,
        CalendarAnswered: calendars.without_meeting,
        Absent: answers.absent,
        Undeliverable: rsvp.undeliverable,
        Withdrawn: rsvp.withdrawn,
        Restored: answers.restored,
        Woke: ignore,
    },
    Phase.BOOKED: {
        Requested: ignore,
        Instructed: requests.instructed,
        Answered: rsvp.while_booked,
        CalendarAnswered: calendars.answered,
        Absent: answers.absent,
        Undeliverable: rsvp.undeliverable,
        Withdrawn: rsvp.withdrawn,
        Restored: answers.restored,
        Woke: ignore,
    },
    Phase.AFTER: {
        Requested: ignore,
        Instructed: requests.instructed,
        Answered: rsvp.afterwards,
        CalendarAnswered: ignore,
        Absent: ignore,
        Undeliverable: rsvp.undeliverable,
        Withdrawn: rsvp.withdrawn,
        Restored: answers.restored,
        Woke: ignore,
    },
    Phase.ENDED: {
        Requested: ignore,
        Instructed: requests.instructed_ended,
        Answered: answers.after_the_end,
        CalendarAnswered: ignore,
        Absent: ignore,
        Undeliverable: ignore,
        Withdrawn: answers.withdrawn_ended,
        Restored: answers.restored,
        Woke: ignore,
    },
}


def begin(id: str, event: Requested, connector: Person, policy: Policy) -> tuple[Introduction, tuple[Effect, ...]]:
    """A new introduction from a request, with its first answer to the connector (rule 9)."""
    step = Step(requests.draft(id, event, connector, policy), event.at)
    refusal = About(event.refusal.value) if event.refusal else None
    requests.first_answer(step, proven=event.proven, refusal=refusal)
    settle.settle(step)
    return step.introduction, tuple(step.effects)


def step(introduction: Introduction, event: Event) -> tuple[Introduction, tuple[Effect, ...]]:
    """The introduction after this event, and what is to be done. Same input, same output."""
    work = Step(introduction, event.at, quiet=isinstance(event, Answered) and event.quiet)
    TABLE[introduction.phase][type(event)](work, event)
    settle.settle(work)
    return work.introduction, tuple(work.effects)
