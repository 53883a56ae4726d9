"""What the calendars answer to our invitations (iTIP: REPLY, COUNTER, CANCEL, REQUEST, REFRESH; RFC 5546)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from assistant.introductions.answers import ask_back
from assistant.introductions.events import Answer, CalendarAnswered, Intent, Method
from assistant.introductions.model import About, Letter, Rsvp, Window, sent
from assistant.introductions.moving import cannot, proposes
from assistant.introductions.proof import Weight, weigh_calendar
from assistant.introductions.step import Step, comes


def answered(step: Step, event: CalendarAnswered) -> None:
    """A calendar part about an event of ours (facts: answers break RFC 5546; equal stamps, later arrival wins)."""
    person = step.person(event.person)
    invitation = person.invitation
    meeting = step.introduction.meeting
    if invitation is None or meeting is None or step.at >= meeting.start or not comes(step, event.person):
        return
    if event.k != invitation.k or invitation.cancelled:
        _is_off(step, event.person)
        return
    if event.stamp is not None and invitation.stamp is not None and event.stamp < invitation.stamp:
        return
    if weigh_calendar(event.voice, event.method, event.partstat, other=event.other) is not Weight.ACT:
        if not event.delegated or event.voice.own:
            ask_back(step, event.person, About.DELEGATE if event.delegated else About.WHO)
        return
    step.change(event.person, invitation=replace(invitation, stamp=event.stamp or invitation.stamp))
    _by_method(step, event, old=event.sequence is not None and event.sequence < invitation.sequence)


def _is_off(step: Step, id: str) -> None:
    if not sent(step.person(id), Letter.NOTED, About.IS_OFF):
        step.send(Letter.NOTED, id, About.IS_OFF, answering=True)


def _by_method(step: Step, event: CalendarAnswered, *, old: bool) -> None:
    if event.guests or event.delegated:
        ask_back(step, event.person, About.GUESTS if event.guests else About.DELEGATE)
    elif event.method is Method.REFRESH:
        step.send(Letter.MOVED, event.person, About.AGAIN, answering=True, invitation=True)
    elif event.method is Method.COUNTER or (event.method is Method.REQUEST and event.start is not None):
        _counter(step, event)
    elif event.method is Method.CANCEL:
        cannot(step, event.person)  # their wish, not an order: our own CANCEL follows
    elif event.method is Method.REPLY:
        _reply(step, event, old=old)


def _reply(step: Step, event: CalendarAnswered, *, old: bool) -> None:
    """An acceptance or a tentative answer causes no letter; an answer to an older hour is no answer to this."""
    match event.partstat:
        case "ACCEPTED" | "TENTATIVE":
            if not old:
                rsvp = Rsvp.YES if event.partstat == "ACCEPTED" else Rsvp.MAYBE
                step.change(event.person, rsvp=rsvp)
        case "DECLINED" if old:
            ask_back(step, event.person, About.MEANT)
        case "DECLINED":
            if step.person(event.person).rsvp is not Rsvp.NO:
                cannot(step, event.person, by_calendar=True)
        case _:
            ask_back(step, event.person, About.MEANT)


def _counter(step: Step, event: CalendarAnswered) -> None:
    meeting_now = step.introduction.meeting
    assert meeting_now is not None
    if event.start is None:
        ask_back(step, event.person, About.HOURS)
    elif event.start != meeting_now.start:
        end = event.end or event.start + timedelta(minutes=meeting_now.minutes)
        end = max(end, event.start + timedelta(minutes=meeting_now.minutes))
        proposes(step, event.person, Answer(Intent.RESCHEDULE, windows=(Window(event.start, end),)))


def without_meeting(step: Step, event: CalendarAnswered) -> None:
    """No hour stands any more: said once to whoever answers the old event; it revives nothing."""
    if step.person(event.person).invitation is not None and event.voice.own and event.partstat != "DECLINED":
        _is_off(step, event.person)
