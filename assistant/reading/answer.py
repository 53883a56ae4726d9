"""A reply's new words -> what their writer means: yes, no, later, a question, another hour, never again, or unclear.

Ordered rules over tables of phrases (cues/); the state of the introduction is an input, for the same words
mean other things before and after consent. A wrong yes cannot be taken back, a question can: whatever
does not plainly say one thing is unclear.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, time, timedelta

from assistant.introductions.events import Answer, Intent
from assistant.introductions.model import Window
from assistant.reading.asking import question, wishes_far
from assistant.reading.cues import Cue
from assistant.reading.hours import may_name_hours
from assistant.reading.refusal import not_soon
from assistant.reading.said import Said, hear
from assistant.reading.states import Verdict, after, asked, meeting, never, other_address, unclear
from assistant.reading.times import Times, read_times
from assistant.reading.wording import LIMIT, untrusted

_SUBJECTS = {
    "yes": Intent.YES,
    "no": Intent.NO,
    "later": Intent.LATER,
    "never": Intent.UNSUBSCRIBE,
}


def read_answer(
    words: str,
    *,
    state: str,
    now: datetime,
    zone: str,
    hours: tuple[time, time],
    minutes: int,
    within: timedelta,
    subject: str = "",
    standing: Window | None = None,
) -> Answer:
    """What a reply means (CONTRACT section 4, "answer").

    `words` are the new words of the reply, `state` is "asked", "meeting" (an invitation stands) or "after" (its hour
    has passed). `now` is aware; `zone` an IANA name, of the writer; windows come out in UTC. `standing` is the hour
    that stands, for "an hour later". Raises ValueError for another state, and nothing for any words.
    """
    if state not in ("asked", "meeting", "after"):
        raise ValueError(f"no such state: {state}")
    if not words.strip():
        return _by_subject(subject, state)
    fault = untrusted(words)
    if fault:
        return Answer(Intent.UNCLEAR, sure=False, why=(fault,))
    said = hear(words, state)
    if not may_name_hours(words):
        return _assemble(words, said, state, _judge(words, said, state, free=False))
    times = read_times(
        words[:LIMIT], now=now, zone=zone, hours=hours, minutes=minutes, within=within, standing=standing
    )
    free = bool(times.windows)
    if standing is not None:
        overlaps = any(window.start < standing.end and standing.start < window.end for window in times.windows)
        free = free and times.sure and not overlaps
    answer = _assemble(words, said, state, _judge(words, said, state, free))
    answer = _not_before(answer, times, said, now + within)
    until = times.until or (times.again if answer.intent is Intent.LATER else None)
    return replace(
        answer,
        windows=times.windows,
        not_windows=times.not_windows,
        until=until,
        until_is_day=until is not None,
        minutes=times.minutes,
        zone=times.zone,
        times_sure=times.sure and not said.cut,
    )


def _not_before(answer: Answer, times: Times, said: Said, horizon: datetime) -> Answer:
    """ "Yes, in half a year", "gladly, in March though": no hour before the `horizon` can be named, so it is a wish to
    be asked again then."""
    unnamed = times.again is not None and not (times.windows or times.not_windows or times.until) and wishes_far(said)
    beyond = not any(window.start < horizon for window in times.windows)
    far = unnamed or (beyond and (not_soon(said) != "" or (bool(times.windows) and wishes_far(said))))
    if answer.intent is not Intent.YES or not far:
        return answer
    return replace(answer, intent=Intent.LATER, why=("yes, but not before then", *answer.why))


def _by_subject(subject: str, state: str) -> Answer:
    """The `mailto:` answers: the subject alone, and no new words."""
    plain = re.sub(r"^(?:\s{0,5}(?:re|aw|sv|antw)\s{0,3}:){1,5}", "", subject[:200], flags=re.I).strip(" \t.!").lower()
    intent = _SUBJECTS.get(plain)
    if intent is None:
        return Answer(Intent.UNCLEAR, sure=False, why=("no new words",))
    if state == "meeting":
        intent = {Intent.NO: Intent.CANCEL, Intent.LATER: Intent.RESCHEDULE}.get(intent, intent)
    if state == "after":
        intent = {
            Intent.YES: Intent.MET,
            Intent.NO: Intent.NOT_MET,
            Intent.LATER: Intent.NOT_MET,
        }.get(intent, intent)
    return Answer(intent, mere=intent is Intent.CANCEL, why=("by its subject", plain))


def _assemble(words: str, said: Said, state: str, verdict: Verdict) -> Answer:
    intent = verdict.intent
    also = (Intent.QUESTION,) if intent in _WITH_QUESTION and question(said) else ()
    if intent is Intent.NOT_MET and said.has(Cue.NOT_YET) and not said.has(Cue.FINAL):
        also = (Intent.LATER, *also)
    asking = intent is Intent.QUESTION or Intent.QUESTION in also
    return Answer(
        intent,
        also=also,
        address=other_address(words) if intent is Intent.UNCLEAR else None,
        sure=intent is not Intent.UNCLEAR,
        mere=intent is Intent.CANCEL and not said.has(Cue.FINAL, Cue.CANCEL),
        about_us=asking and said.has(Cue.US),
        about_meeting=asking and state == "meeting" and said.has(Cue.PLACE),
        forget=intent is Intent.UNSUBSCRIBE and said.has(Cue.FORGET),
        undo=said.plain == "undo",
        why=tuple(filter(None, (verdict.rule, verdict.words))),
    )


_WITH_QUESTION = (
    Intent.YES,
    Intent.NO,
    Intent.LATER,
    Intent.CANCEL,
    Intent.RESCHEDULE,
    Intent.MET,
    Intent.NOT_MET,
)


def _judge(words: str, said: Said, state: str, free: bool) -> Verdict:
    """The rules of this state; `free`: the words name hours that are free, and not the one that stands."""
    if said.plain == "undo":
        return unclear("undo")
    final = never(said)
    if final:
        return final
    if said.cut:
        return unclear("too long to be read whole")
    if state == "after":
        return after(said)
    return meeting(said, free) if state == "meeting" else asked(words, said, free)
