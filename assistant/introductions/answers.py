"""What people say before the introduction is out, and after the end (rules 21 to 29, 42)."""

from __future__ import annotations

from datetime import datetime, timedelta

from assistant.introductions.asking import first_wait
from assistant.introductions.events import (
    Absent,
    Answer,
    Answered,
    Intent,
    Lift,
    Remember,
    Restored,
    Suppress,
    Undeliverable,
    Withdrawn,
)
from assistant.introductions.model import (
    CONNECTOR,
    About,
    Consent,
    Gone,
    Letter,
    Mode,
    Person,
    Phase,
    Window,
    sent,
)
from assistant.introductions.proof import Weight, weigh_answer
from assistant.introductions.scheduling import joined, without
from assistant.introductions.step import Step

LATER_AT_MOST = timedelta(days=180)
RELAYS = 3
FAR_PAST = timedelta(days=3650)


# ---------------------------------------------------------------------- shared by all phases


def heard(step: Step, event: Answered) -> bool:
    """Whether the answer counts; one that needs its writer's own voice is asked back at the address on file."""
    introduced = step.introduction.introduced_at is not None
    weight = weigh_answer(event.voice, event.answer.intent, introduced=introduced, connector=event.person == CONNECTOR)
    if weight is Weight.CONFIRM:
        ask_back(step, event.person, About.WHO)
    return weight is Weight.ACT


def ask_back(step: Step, id: str, about: About) -> None:
    """One `which` of a kind; the next of the kind is a report that quotes nothing; then nothing more."""
    person = step.person(id)
    if not sent(person, Letter.WHICH, about):
        step.send(Letter.WHICH, id, about, answering=True)
    elif not person.reported:
        step.change(id, reported=True)
        step.report(About.UNCLEAR, (id,))


def keep_hours(step: Step, id: str, answer: Answer) -> None:
    """Hours in a second letter replace those of the first; without any, what was known stays. Hours that are not
    sure are no hours yet (ask_hours)."""
    if answer.times_sure:
        step.change(id, unsure=(), unsure_till=None)
    if answer.times_sure and (answer.windows or answer.not_windows or answer.until):
        busy = [*answer.not_windows]
        if answer.until is not None:
            busy.append(Window(step.at - FAR_PAST, answer.until))
        step.change(id, free=joined(answer.windows) if answer.windows else None, busy=joined(busy))
    if answer.minutes is not None:
        step.change(id, minutes=answer.minutes)
    if answer.zone and answer.zone != step.person(id).zone:
        step.change(id, zone=answer.zone)
        step.effects.append(Remember(id))


def ask_hours(step: Step, id: str, answer: Answer) -> None:
    """The hours were not understood for sure: shown as they were read, and a plain yes to that lets them count."""
    read = without(answer.windows, answer.not_windows)
    till = step.person(id).unsure_till or step.at + first_wait(step.introduction)
    step.change(id, unsure=read, unsure_till=till)
    if not sent(step.person(id), Letter.WHICH, About.HOURS):
        step.send(Letter.WHICH, id, About.HOURS, windows=read, answering=True)


def confirms_hours(step: Step, event: Answered) -> bool:
    """A plain yes to the question whether these hours are meant; one in reply to no letter is in reply to the last."""
    person, answer = step.person(event.person), event.answer
    named = answer.windows or answer.not_windows or answer.until
    asked = event.about is About.HOURS or event.answers is None
    if not asked or not person.unsure or answer.intent is not Intent.YES or named:
        return False
    step.change(person.id, free=person.unsure, busy=(), unsure=(), unsure_till=None)
    return True


def never(step: Step, id: str) -> None:
    """Never again, whoever asks: confirmed once."""
    person = step.person(id)
    if person.gone is Gone.NEVER:
        return
    for_good = step.change(id, gone=Gone.NEVER, again_at=None, question=False)
    step.withdraw(id, Letter.ASK, Letter.REMINDER, Letter.TIMES, Letter.WHICH, Letter.DAY_BEFORE, Letter.FOLLOW_UP)
    step.effects.append(Suppress(id))
    if not sent(for_good, Letter.NOTED, About.NEVER):
        step.send(Letter.NOTED, id, About.NEVER, answering=True)


def undo(step: Step, event: Answered) -> bool:
    """`undo` in reply to the `noted` of a never lifts it."""
    person = step.person(event.person)
    if not (event.answer.undo and event.about is About.NEVER and person.gone is Gone.NEVER):
        return False
    lift(step, person.id)
    step.effects.append(Lift(person.id))
    step.send(Letter.NOTED, person.id, About.UNDONE, answering=True)
    return True


def lift(step: Step, id: str) -> None:
    """The person counts as asked again where asking still goes on."""
    person = step.change(id, gone=None)
    if step.introduction.phase is Phase.ASKING and person.asked_at is not None:
        step.change(id, consent=Consent.ASKED, word=False)


def relay_question(step: Step, event: Answered) -> None:
    """To the connector, cleaned and new words only; at most three a person. Reminders rest until the answer."""
    person = step.person(event.person)
    if person.relays >= RELAYS or not event.words:
        return
    rest = step.at + first_wait(step.introduction)
    closes = step.introduction.closes_at
    step.change(
        person.id,
        relays=person.relays + 1,
        question=True,
        rest_till=min(rest, closes) if closes else rest,
    )
    step.send(Letter.RELAY, CONNECTOR, About.QUESTION, words=event.words, people=(person.id,))


def question(step: Step, event: Answered) -> None:
    """About us: one fixed answer. Anything else: the connector knows."""
    if event.answer.about_us and not sent(step.person(event.person), Letter.WHICH, About.HOW):
        step.send(Letter.WHICH, event.person, About.HOW, answering=True)
    elif event.person != CONNECTOR:
        relay_question(step, event)


# ---------------------------------------------------------------------- draft


def in_draft(step: Step, event: Answered) -> None:
    """In the thread of a `copied` request somebody may answer before the ask; a joining connector names hours."""
    if event.person == CONNECTOR:
        if heard(step, event):
            keep_hours(step, CONNECTOR, event.answer)
        return
    if not heard(step, event) or not event.answer.sure:
        return
    if event.answer.intent is Intent.YES:
        step.change(event.person, consent=Consent.YES, yes_at=step.at, word=False)
        keep_hours(step, event.person, event.answer)
    elif event.answer.intent is Intent.NO:
        step.change(event.person, consent=Consent.NO, word=False)
    elif event.answer.intent is Intent.UNSUBSCRIBE:
        never(step, event.person)


# ---------------------------------------------------------------------- asking


def while_asking(step: Step, event: Answered) -> None:
    """An answer to the ask, its reminder, or one of our questions."""
    if undo(step, event):
        return
    person = step.person(event.person)
    if person.gone is not None or not heard(step, event):
        return
    if event.person == CONNECTOR:
        keep_hours(step, CONNECTOR, event.answer)
        return
    intent = meaning(event)
    if person.consent is Consent.NO:
        _after_a_no(step, person, intent)
        return
    HANDLERS[intent](step, event)
    if Intent.QUESTION in event.answer.also and intent in (Intent.YES, Intent.LATER):
        question(step, event)


def meaning(event: Answered) -> Intent:
    """The intent that counts here: what is not sure is unclear; a mere date answers "when may I ask again?", and a
    no "are these the hours?"."""
    answer = event.answer
    if event.about is About.WHEN and answer.until is not None and answer.intent in (Intent.UNCLEAR, Intent.YES):
        return Intent.LATER
    if answer.mere and answer.windows:  # "no, but Thursday would do"
        return Intent.RESCHEDULE
    if event.about is About.HOURS and answer.intent is Intent.NO:  # "no, at 4 pm": these hours are not right
        return Intent.YES if answer.windows and answer.times_sure else Intent.UNCLEAR
    return answer.intent if answer.sure else Intent.UNCLEAR


def _after_a_no(step: Step, person: Person, intent: Intent) -> None:
    """A no is final here: only a yes (once) and a never still get a letter."""
    if intent is Intent.UNSUBSCRIBE:
        never(step, person.id)
    elif intent is Intent.YES and not sent(person, Letter.NOTED, About.LATE_YES):
        step.send(Letter.NOTED, person.id, About.LATE_YES, answering=True)


def yes(step: Step, event: Answered) -> None:
    """A yes causes no letter by itself; only hours that were not understood are asked back."""
    id, answer = event.person, event.answer
    step.change(
        id,
        consent=Consent.YES,
        word=False,
        yes_at=step.at,
        again_at=None,
        later_till=None,
        asked_at=step.person(id).asked_at or step.at,
    )
    step.withdraw(id, Letter.ASK, Letter.REMINDER)
    confirmed = confirms_hours(step, event)
    if not confirmed:
        keep_hours(step, id, answer)
    in_round = step.introduction.round
    if not answer.times_sure and step.introduction.meeting_wanted:
        ask_hours(step, id, answer)
    elif in_round is not None:
        if not confirmed and not (answer.windows or answer.not_windows or answer.until):
            step.change(id, free=None, busy=())  # a bare yes to `times` is any hour of [coffee]
        step.change(id, answered_round=in_round.number)


def no(step: Step, event: Answered) -> None:
    """Noted once and final; it takes an earlier yes back."""
    id = event.person
    step.change(id, consent=Consent.NO, word=False, again_at=None, question=False)
    step.withdraw(id, Letter.ASK, Letter.REMINDER, Letter.TIMES)
    if not sent(step.person(id), Letter.NOTED, About.NO):
        step.send(Letter.NOTED, id, About.NO, answering=True)
    if step.introduction.policy.tell_who and step.introduction.mode is not Mode.SELF:
        step.report(About.WHO_DECLINED, (id,))


def later(step: Step, event: Answered) -> None:
    """Asked again on the day; without a date one `which`, and until it is named nothing changes."""
    id, until = event.person, event.answer.until
    if until is None:
        ask_back(step, id, About.WHEN if not sent(step.person(id), Letter.WHICH, About.WHEN) else About.MEANT)
        return
    until = min(max(until, step.at), (step.person(id).asked_at or step.at) + LATER_AT_MOST)
    till = until + step.introduction.policy.expire_after
    if step.person(id).again_at == until:
        return
    step.change(id, consent=Consent.ASKED, word=False, yes_at=None, again_at=until, later_till=till, unsure_till=None)
    step.withdraw(id, Letter.ASK, Letter.REMINDER)
    step.send(Letter.NOTED, id, About.LATER, windows=(Window(until, till),), answering=True)


def unclear(step: Step, event: Answered) -> None:
    """Hours alone from somebody who agreed are hours; anything else is asked back once."""
    answer = event.answer
    hours = answer.windows or answer.not_windows or answer.until
    if step.person(event.person).consent is Consent.YES and hours and answer.times_sure:
        keep_hours(step, event.person, answer)
        if step.introduction.round is not None:
            step.change(event.person, answered_round=step.introduction.round.number)
    else:
        ask_back(step, event.person, About.MEANT)


def away(step: Step, event: Answered) -> None:
    _rest(step, event.person, event.answer.until)


def unsubscribe(step: Step, event: Answered) -> None:
    never(step, event.person)


HANDLERS = {
    Intent.YES: yes,
    Intent.NO: no,
    Intent.LATER: later,
    Intent.QUESTION: question,
    Intent.UNSUBSCRIBE: unsubscribe,
    Intent.OUT_OF_OFFICE: away,
    Intent.UNCLEAR: unclear,
    Intent.RESCHEDULE: unclear,
    Intent.CANCEL: no,
    Intent.MET: unclear,
    Intent.NOT_MET: unclear,
}


# ---------------------------------------------------------------------- what happens without words


def absent(step: Step, event: Absent) -> None:
    """An absence rests that person's reminders until the return, at most to the closing date."""
    _rest(step, event.person, event.until)


def _rest(step: Step, id: str, until: datetime | None) -> None:
    if until is None:
        return
    closes = step.introduction.closes_at
    step.change(id, rest_till=min(until, closes) if closes else until)
    step.withdraw(id, Letter.REMINDER)


def undeliverable(step: Step, event: Undeliverable) -> None:
    """A dead address is told to the connector at once, who supplied it."""
    person = step.person(event.person)
    if event.person == CONNECTOR or person.gone is not None:
        return
    step.change(person.id, gone=Gone.DEAD)
    step.withdraw(person.id, Letter.ASK, Letter.REMINDER, Letter.TIMES, Letter.WHICH)
    step.report(About.DEAD, (person.id,))


def withdrawn(step: Step, event: Withdrawn) -> None:
    """Never, said elsewhere or by the unsubscribe address; or forgotten, without a word."""
    if event.forgotten:
        step.change(event.person, gone=Gone.FORGOTTEN, again_at=None, question=False)
        step.withdraw(event.person, Letter.ASK, Letter.REMINDER, Letter.TIMES, Letter.WHICH)
    elif event.here:
        never(step, event.person)
    elif step.person(event.person).gone is None:
        step.change(event.person, gone=Gone.NEVER, again_at=None, question=False)
        step.withdraw(event.person, Letter.ASK, Letter.REMINDER, Letter.TIMES, Letter.WHICH)


def restored(step: Step, event: Restored) -> None:
    if step.person(event.person).gone is Gone.NEVER:
        lift(step, event.person)


# ---------------------------------------------------------------------- after the end


def after_the_end(step: Step, event: Answered) -> None:
    """Never and undo as ever; anything else to the assistant alone gets one `closed`, if none told of the end."""
    if undo(step, event):
        return
    person = step.person(event.person)
    if event.answer.intent is Intent.UNSUBSCRIBE and event.answer.sure:
        never(step, person.id)
    elif event.alone and not event.quiet and person.id != CONNECTOR and not sent(person, Letter.CLOSED):
        step.send(Letter.CLOSED, person.id, About.LATE, answering=True)


def withdrawn_ended(step: Step, event: Withdrawn) -> None:
    """After the end only the writer's own never is still confirmed."""
    if event.here or event.forgotten:
        withdrawn(step, event)
