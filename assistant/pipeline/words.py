"""What somebody says in a letter of an introduction: its words as an answer, and the answer as an event."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from assistant.introductions.events import Absent, Answer, Answered, Event, Intent, Withdrawn
from assistant.introductions.model import About, Introduction, Letter, Phase, Window
from assistant.mail.address import clean_lines
from assistant.pipeline.heard import Desk, Heard
from assistant.pipeline.whose import alone
from assistant.reading.answer import read_answer

WORDS = 1_000  # characters of a question or an answer that a `relay` carries


def state(introduction: Introduction, at: datetime) -> str:
    """Which question a reply answers: the ask, the standing invitation, or "did you meet?"."""
    meeting = introduction.meeting
    if introduction.phase is Phase.AFTER or (meeting and meeting.standing and meeting.start <= at):
        return "after"
    return "meeting" if meeting and meeting.standing else "answer"


def standing(introduction: Introduction, at: datetime) -> Window | None:
    """The hour that stands and is still to come; "an hour later" is told from it."""
    meeting = introduction.meeting
    if meeting is None or not meeting.standing or meeting.start <= at:
        return None
    return Window(meeting.start, meeting.start + timedelta(minutes=meeting.minutes))


def words_read(heard: Heard) -> Answer:
    """The new words of a letter, read as an answer whatever else they are."""
    policy = heard.introduction.policy
    asked = state(heard.introduction, heard.arrived.at)
    return read_answer(
        heard.reading.new_text,
        state="asked" if asked == "answer" else asked,
        now=heard.arrived.came,
        zone=heard.zone,
        hours=policy.hours,
        minutes=policy.minutes,
        within=policy.within,
        subject=heard.arrived.message.subject,
        standing=standing(heard.introduction, heard.arrived.at),
    )


def answered(desk: Desk, heard: Heard, answer: Answer) -> Event | str:
    """An answer in words, as an event."""
    at, person, spoken, row = heard.arrived.at, heard.person.id, heard.voice, heard.owner.answered
    if answer.intent is Intent.OUT_OF_OFFICE:
        return Absent(at, person, answer.until) if spoken.own else "somebody else's absence"
    if answer.forget and spoken.own and not spoken.failed:
        return Withdrawn(at, person, forgotten=True)
    return Answered(
        at=at,
        person=person,
        answer=_in_their_zone(heard, answer),
        voice=spoken,
        alone=alone(heard.arrived.message, desk.rules.house),
        words=clean_lines(heard.reading.new_text, WORDS),
        answers=Letter(row.name) if row else None,
        about=row.about if row else About.PLAIN,
        quiet=heard.reading.screened is None or not heard.reading.screened.may_answer,
        k=row.k if row else None,
    )


def _in_their_zone(heard: Heard, answer: Answer) -> Answer:
    """Where its writer lives is read from the letter, also where it names no hour: a bare yes is any usual hour of
    theirs. None: the letter tells nothing new."""
    known = heard.person.zone or heard.introduction.policy.timezone
    told = answer.zone or heard.zone
    return replace(answer, zone=None if told == known else told)
