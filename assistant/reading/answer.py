"""A reply's new words -> what their writer means: yes, no, later, a question, another hour, never again, or unclear.

Ordered rules over tables of phrases (cues/); the state of the introduction is an input, for the same words
mean other things before and after consent. A wrong yes cannot be taken back, a question can: whatever
does not plainly say one thing is unclear.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from assistant.introductions.events import Answer, Intent
from assistant.introductions.model import Window
from assistant.reading.agreement import agrees, firm, obstacle, only_polite
from assistant.reading.asking import comes_anyway, free_hours, other_hour, perhaps_later, question
from assistant.reading.cues import Cue
from assistant.reading.hours import may_name_hours
from assistant.reading.refusal import (
    concludes_yes,
    excludes,
    forbids,
    limit,
    names_another_hour,
    not_soon,
    only_hinders,
    refuses,
    refuses_after,
    refuses_plainly,
    refuses_until,
    speaks_for_another,
    wish_to_be_asked_again,
)
from assistant.reading.said import Said, hear
from assistant.reading.times import Times, read_times
from assistant.reading.wording import LIMIT, untrusted

_ADDRESS = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+_-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}")
_OWN_ADDRESS = re.compile(
    r"\bmy (?:[a-z]{1,12} ){0,2}(?:address|e-?mail|mail|inbox)\b[^.!?\n@]{0,30}$"
    r"|\bme (?:at|on|under|via|here:?) {0,3}<?$",
    re.I,
)
_NOTICE = re.compile(  # what stands in a notice of absence, and not in a wish to be asked later
    r"(?i)\b(?:urgent|emergenc(?:y|ies)|meanwhile|in the meantime|in my absence)\b"
    r"|(?:\bwill|\bshall|'ll) (?:[a-z]{1,12} ){0,3}(?:answer|reply|respond|get back)\b"
)
_OPTIONS = frozenset(["yes", "no", "later", "never", "or"])
_SUBJECTS = {
    "yes": Intent.YES,
    "no": Intent.NO,
    "later": Intent.LATER,
    "never": Intent.UNSUBSCRIBE,
}


@dataclass(frozen=True, slots=True)
class _Verdict:
    intent: Intent
    rule: str
    words: str = ""


def _unclear(rule: str, words: str = "") -> _Verdict:
    return _Verdict(Intent.UNCLEAR, rule, words)


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
    answer = _assemble(words, said, state, _judge(words, said, state, free=bool(times.windows)))
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
    unnamed = times.again is not None and not (times.windows or times.not_windows or times.until)
    far = unnamed or (not_soon(said) != "" and not any(window.start < horizon for window in times.windows))
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


def _assemble(words: str, said: Said, state: str, verdict: _Verdict) -> Answer:
    intent = verdict.intent
    also = (Intent.QUESTION,) if intent in _WITH_QUESTION and question(said) else ()
    if intent is Intent.NOT_MET and said.has(Cue.NOT_YET) and not said.has(Cue.FINAL):
        also = (Intent.LATER, *also)
    asking = intent is Intent.QUESTION or Intent.QUESTION in also
    return Answer(
        intent,
        also=also,
        address=_other_address(words) if intent is Intent.UNCLEAR else None,
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


def _other_address(words: str) -> str | None:
    """An address that is offered, unless it is called the writer's own."""
    for found in _ADDRESS.finditer(words[:6000]):
        if not _OWN_ADDRESS.search(words[max(0, found.start() - 60) : found.start()]):
            return found[0]
    return None


def _judge(words: str, said: Said, state: str, free: bool) -> _Verdict:
    if said.plain == "undo":
        return _unclear("undo")
    for cue in (Cue.FORGET, Cue.NEVER):
        if said.has(cue):
            return _Verdict(Intent.UNSUBSCRIBE, cue.value, said.words(cue))
    forbidden = forbids(said)
    if forbidden:
        return _Verdict(Intent.UNSUBSCRIBE, "forbids to write again", forbidden)
    if said.cut:
        return _unclear("too long to be read whole")
    if state == "after":
        return _after(said)
    return _meeting(said) if state == "meeting" else _asked(words, said, free)


def _absent(said: Said) -> _Verdict:
    return _Verdict(Intent.OUT_OF_OFFICE, "absence notice", said.words(Cue.ABSENT))


def _question(said: Said) -> _Verdict | None:
    asked = question(said)
    return _Verdict(Intent.QUESTION, "a question", asked) if asked else None


# ------------------------------------------------------------------ after the ask


def _asked(words: str, said: Said, free: bool) -> _Verdict:
    answers = {word for word in said.plain.split() if word != ","}
    if len(answers & _OPTIONS) > 1 and answers <= _OPTIONS:
        return _unclear("our own words for the answers", said.plain)
    address = _other_address(words)
    if said.has(Cue.ABSENT) and _NOTICE.search(words) and not agrees(said) and not refuses_plainly(said):
        return _absent(said)
    if address:
        return _unclear("somebody else's address", address)
    later = _later(said)
    if later:
        return later
    if said.has(Cue.ABSENT) and not agrees(said) and not refuses_plainly(said):
        return _absent(said)
    return _no(said) or _yes(said) or _hours_alone(said, free) or _question(said) or _unclear("no rule fits")


def _later(said: Said) -> _Verdict | None:
    wish = wish_to_be_asked_again(said)
    if wish:
        if refuses_after(said, wish) or (firm(said) and refuses_plainly(said)):
            return _unclear("later, then no", wish.words)
        return _Verdict(Intent.LATER, "asks to be asked again", wish.words)
    far = perhaps_later(said)
    if far:
        return _Verdict(Intent.LATER, "perhaps, but not before then", far)
    ending = refuses_until(said)
    if ending:
        rule = _Verdict(Intent.LATER, "yes, but not before then", ending.words)
        return rule if agrees(said) else _unclear("a no that ends", ending.words)
    not_now = limit(said)
    return _not_now(said, not_now.words) if not_now else None


def _not_now(said: Said, words: str) -> _Verdict | None:
    """A limit alone is a no; with a yes it is a later."""
    if said.has(Cue.NOT_NO):
        return _unclear("not now, but not no", words)
    if refuses(said):
        return None
    if agrees(said):
        return _Verdict(Intent.LATER, "yes, but not now", words)
    if said.plain in ("not now", "not right now", "not yet", "not just yet"):
        return _unclear("not now, but when", words)
    return _Verdict(Intent.NO, "a limit alone", words)


def _no(said: Said) -> _Verdict | None:
    if said.has(Cue.NOT_NO):
        return _unclear("not a no, not a yes", said.words(Cue.NOT_NO))
    noes, yeses = refuses(said), firm(said)
    if not noes or concludes_yes(said, yeses):
        return None
    if yeses:
        return _unclear("a yes and a no", f"{yeses[0].words} / {noes[0].words}")
    if speaks_for_another(said):
        return _unclear("somebody else's no", noes[0].words)
    return _Verdict(Intent.NO, "a no", noes[0].words)


def _yes(said: Said) -> _Verdict | None:
    yeses = agrees(said)
    if not yeses:
        return None
    why_not = obstacle(said)
    if not why_not and only_polite(said) and question(said):
        return _question(said)
    if not why_not:
        return _Verdict(Intent.YES, "a yes", yeses[0].words)
    only_asks = not firm(said) and not said.has(Cue.IF)
    return (_question(said) if only_asks else None) or _unclear(*why_not)


def _hours_alone(said: Said, free: bool) -> _Verdict | None:
    """Free hours alone, in reply to the ask, are a yes; exclusions alone are not."""
    hours = free_hours(said) if free else ""
    return _Verdict(Intent.YES, "free hours", hours) if hours else None


# ------------------------------------------------------------------ while an invitation stands


def _meeting(said: Said) -> _Verdict:
    if said.has(Cue.ABSENT) and not (said.has(Cue.MOVE, Cue.CANNOT, Cue.CANCEL, Cue.FINAL) or agrees(said)):
        return _absent(said)
    comes = comes_anyway(said)
    if comes:
        return _unclear("hindered, but comes", comes)
    return _off(said) or _moved(said) or _attends(said) or _question(said) or _unclear("no rule fits")


def _off(said: Said) -> _Verdict | None:
    if said.has(Cue.FINAL):
        final = said.words(Cue.FINAL)
        if said.has(Cue.FREE, Cue.MOVE) and other_hour(said):
            return _unclear("out of it, or another hour", final)
        return _Verdict(Intent.CANCEL, "no longer wants to meet", final)
    if not said.has(Cue.CANCEL) or other_hour(said):
        return None
    if said.has(Cue.DOUBT) and said.all(Cue.DOUBT)[0].start < said.all(Cue.CANCEL)[0].start:
        return _unclear("undecided", said.words(Cue.DOUBT))
    return _Verdict(Intent.CANCEL, "cancels", said.words(Cue.CANCEL))


def _moved(said: Said) -> _Verdict | None:
    moved = other_hour(said)
    if moved:
        return _Verdict(Intent.RESCHEDULE, "another hour", moved)
    excluded = excludes(said)
    if said.has(Cue.CANNOT) and said.has(Cue.DOUBT) and not excluded:
        return _unclear("undecided", said.words(Cue.DOUBT))
    if said.has(Cue.CANNOT) or excluded:
        return _Verdict(Intent.RESCHEDULE, "cannot at that hour", said.words(Cue.CANNOT) or excluded)
    noes = refuses(said)
    if noes and firm(said):
        return _unclear("a yes and a no", noes[0].words)
    named = next((word for word in noes if names_another_hour(said, word)), None)
    if named:
        return _Verdict(Intent.RESCHEDULE, "not so, but at another hour", said.clause(named))
    if noes and all(only_hinders(word) for word in noes):
        return _Verdict(Intent.RESCHEDULE, "cannot at that hour", noes[0].words)
    return _Verdict(Intent.CANCEL, "a no", noes[0].words) if noes else None


def _attends(said: Said) -> _Verdict | None:
    yeses = agrees(said)
    if not yeses:
        return None
    why_not = obstacle(said)
    return _unclear(*why_not) if why_not else _Verdict(Intent.YES, "will be there", yeses[0].words)


# ------------------------------------------------------------------ after the hour


_MISSED = (Cue.NOT_MET, Cue.NOT_YET, Cue.FINAL)
_AGAIN = ("soon", "next", "tomorrow", "meet", "will", "we will", "are ", "plan", "hop", "want", "going to", "shall")


def _after(said: Said) -> _Verdict:
    met, missed = said.words(Cue.MET), said.words(*_MISSED)
    if met and all(word.words.startswith(_AGAIN) for word in said.all(*_MISSED)):
        return _Verdict(Intent.MET, "met", met)  # and "will meet again next week"
    if met and missed:
        return _unclear("met and not met", f"{met} / {missed}")
    if missed:
        return _Verdict(Intent.NOT_MET, "did not meet", missed)
    if met:
        return _Verdict(Intent.MET, "met", met)
    if said.has(Cue.ABSENT):
        return _absent(said)
    return _question(said) or _unclear("no rule fits")
