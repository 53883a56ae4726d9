"""What people and their calendars say once hours are looked for, or a meeting stands (rules 34 to 41)."""

from __future__ import annotations

from assistant.introductions import answers, meeting, moving
from assistant.introductions.answers import (
    ask_back,
    ask_hours,
    confirms_hours,
    heard,
    keep_hours,
    never,
    question,
    undo,
)
from assistant.introductions.events import (
    Answer,
    Answered,
    Intent,
    Undeliverable,
    Withdrawn,
)
from assistant.introductions.model import (
    CONNECTOR,
    About,
    Consent,
    Gone,
    Letter,
    Met,
    Phase,
    Role,
    Rsvp,
    Window,
    sent,
)
from assistant.introductions.step import Step, agreed, comes

# ---------------------------------------------------------------------- arranging


def while_arranging(step: Step, event: Answered) -> None:
    """In a round of `times`, or introduced without an hour."""
    if step.introduction.introduced_at is None:
        answers.while_asking(step, event)
        return
    if undo(step, event) or _not_one_of_us(step, event) or not heard(step, event):
        return
    intent = answers.meaning(event)
    if intent is Intent.UNSUBSCRIBE:
        never(step, event.person)
    elif intent is Intent.OUT_OF_OFFICE:
        answers.away(step, event)
    elif intent is Intent.QUESTION:
        _question(step, event)
    elif step.introduction.round is not None and intent in (Intent.NO, Intent.CANCEL):
        meeting.leaves(step, event.person)
    else:
        _hours(step, event, intent)


def _hours(step: Step, event: Answered, intent: Intent) -> None:
    """Hours count whenever no hour stands; what says nothing plain is asked back once, if it came to us alone."""
    answer, round = event.answer, step.introduction.round
    named = answer.windows or answer.not_windows or answer.until
    if named and answer.times_sure and intent is not Intent.LATER:
        keep_hours(step, event.person, answer)
    elif not event.alone:
        return
    elif not answer.times_sure:
        ask_hours(step, event.person, answer)
        return
    elif intent is not Intent.YES:
        ask_back(step, event.person, About.MEANT)
        return
    elif not confirms_hours(step, event) and round is not None:
        step.change(event.person, free=None, busy=())  # a bare yes to `times` is any hour of [coffee]
    if round is not None:
        step.change(event.person, answered_round=round.number)


def _not_one_of_us(step: Step, event: Answered) -> bool:
    """Somebody who is not part of the meeting: an optional person still deciding, or one who left."""
    person = step.person(event.person)
    if person.id == CONNECTOR:
        return not step.introduction.joins
    if person.role is Role.OPTIONAL and not sent(person, Letter.INTRODUCTION):
        _optional(step, event)
        return True
    if person.out or not agreed(person):
        if person.gone is None and event.answer.intent is Intent.UNSUBSCRIBE and event.voice.own:
            never(step, person.id)
        return person.gone is not Gone.NEVER or not comes(step, event.person)
    return False


def _optional(step: Step, event: Answered) -> None:
    """Once the introduction is out: a yes is taken up by settle, a no and a never are noted as ever, and a later
    or an unclear word gets one `noted` that it has gone out."""
    person = step.person(event.person)
    if person.out or person.gone is not None or person.consent is not Consent.ASKED:
        return
    if not heard(step, event):
        return
    intent = answers.meaning(event)
    if intent in (Intent.YES, Intent.NO, Intent.UNSUBSCRIBE, Intent.OUT_OF_OFFICE, Intent.QUESTION):
        answers.HANDLERS[intent](step, event)
    elif not sent(person, Letter.NOTED, About.GONE_OUT):
        step.send(Letter.NOTED, person.id, About.GONE_OUT, answering=True)


def _question(step: Step, event: Answered) -> None:
    """About the meeting: answered from what stands. Only what is written to us alone is ours to answer."""
    if not event.alone:
        return
    standing = step.introduction.meeting is not None and step.introduction.meeting.standing
    if event.answer.about_meeting and standing:
        if sent(step.person(event.person), Letter.WHICH, About.MEETING) < moving.MOVES:
            step.send(Letter.WHICH, event.person, About.MEETING, answering=True)
    else:
        question(step, event)


# ---------------------------------------------------------------------- booked, in words


def while_booked(step: Step, event: Answered) -> None:
    """Words while an invitation stands. What people write to each other counts only if it plainly moves or
    cancels the meeting (rule 38)."""
    if undo(step, event) or _not_one_of_us(step, event):
        return
    intent = answers.meaning(event)
    if not event.alone and intent not in (Intent.RESCHEDULE, Intent.CANCEL, Intent.UNSUBSCRIBE):
        return
    if not heard(step, event):
        return
    if not _answers_proposal(step, event, intent):
        _about_the_meeting(step, event, intent)


def _about_the_meeting(step: Step, event: Answered, intent: Intent) -> None:
    id = event.person
    match intent:
        case Intent.YES:
            step.change(id, rsvp=Rsvp.YES)
        case Intent.NO | Intent.CANCEL:
            meeting.leaves(step, id)
        case Intent.UNSUBSCRIBE:
            never(step, id)
            if Intent.CANCEL in event.answer.also:
                meeting.leaves(step, id)
        case Intent.RESCHEDULE | Intent.LATER:
            _cannot_in_words(step, event)
        case Intent.QUESTION:
            _question(step, event)
        case Intent.OUT_OF_OFFICE:
            answers.away(step, event)
        case _:
            ask_back(step, id, About.MEANT)


def _answers_proposal(step: Step, event: Answered, intent: Intent) -> bool:
    """A yes or no to the `times` of a proposal is about that hour only; another hour is a proposal of its own."""
    round = step.introduction.round
    asked = round is not None and event.person in round.asked and event.answers in (None, Letter.TIMES)
    if round is None or round.proposal is None or not asked:
        return False
    if intent is Intent.YES:
        step.change(event.person, answered_round=round.number, free=None, busy=())
        step.change(event.person, free=_with(step, event.person, round.proposal))
        return True
    if intent in (Intent.NO, Intent.LATER) or (event.about is About.PROPOSED and _declines(event.answer, intent)):
        moving.refuse(step)
        return True
    return False


def _declines(answer: Answer, intent: Intent) -> bool:
    """Whether it says no more than that the proposed hour does not suit."""
    return (intent is Intent.CANCEL and answer.mere) or (intent is Intent.RESCHEDULE and not answer.windows)


def _with(step: Step, id: str, window: Window) -> tuple[Window, ...]:
    person = step.person(id)
    return (*(person.free or ()), window)


def _cannot_in_words(step: Step, event: Answered) -> None:
    answer = event.answer
    if answer.windows and answer.times_sure:
        moving.proposes(step, event.person, answer, cannot=True)
    elif not answer.times_sure and event.alone:
        ask_back(step, event.person, About.HOURS)
    else:
        keep_hours(step, event.person, answer)
        moving.cannot(step, event.person)


# ---------------------------------------------------------------------- afterwards

MET = {
    Intent.MET: Met.MET,
    Intent.YES: Met.MET,
    Intent.NOT_MET: Met.NO,
    Intent.LATER: Met.NOT_YET,
    Intent.RESCHEDULE: Met.NOT_YET,
    Intent.NO: Met.NO,
    Intent.CANCEL: Met.NO,
}


def afterwards(step: Step, event: Answered) -> None:
    """After the hour: did they meet? What they write to each other is theirs."""
    if undo(step, event) or not event.alone or _not_one_of_us(step, event) or not heard(step, event):
        return
    intent = answers.meaning(event)
    if intent in MET:
        still = MET[intent] is Met.NO and Intent.LATER in event.answer.also
        step.change(event.person, met=Met.NOT_YET if still else MET[intent])
    elif intent is Intent.UNSUBSCRIBE:
        never(step, event.person)
    elif intent is Intent.QUESTION:
        question(step, event)
    elif intent is Intent.UNCLEAR:
        ask_back(step, event.person, About.MEANT)


# ---------------------------------------------------------------------- without words


def undeliverable(step: Step, event: Undeliverable) -> None:
    """A bounced introduction is told and waits for a correction; any other letter is told once."""
    person = step.person(event.person)
    if step.introduction.introduced_at is None:
        answers.undeliverable(step, event)
    elif person.gone is not None or event.person == CONNECTOR:
        return
    elif event.letter is Letter.INTRODUCTION:
        step.change(person.id, gone=Gone.DEAD)
        step.report(About.DEAD, (person.id,))
    elif not person.reported:
        step.change(person.id, reported=True)
        step.report(About.BOUNCED, (person.id,))


def withdrawn(step: Step, event: Withdrawn) -> None:
    """A standing meeting stays unless a never's writer cancels it too; a forgotten person leaves it."""
    standing = step.introduction.phase is Phase.BOOKED
    if event.forgotten and standing and comes(step, event.person):
        meeting.leaves(step, event.person)
    answers.withdrawn(step, event)
