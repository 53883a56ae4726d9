"""What the same words mean after the ask, while an invitation stands, and after its hour: ordered rules for each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.introductions.events import Intent
from assistant.reading.agreement import agrees, firm, obstacle, only_polite, practical
from assistant.reading.asking import comes_anyway, free_hours, other_day, other_hour, perhaps_later, question
from assistant.reading.closing import ends_well, told_before
from assistant.reading.counting import Word
from assistant.reading.cues import Cue
from assistant.reading.divided import is_divided
from assistant.reading.refusal import (
    concludes_yes,
    excludes,
    forbids,
    glad_after_all,
    limit,
    names_another_hour,
    only_hinders,
    only_one_way,
    only_until,
    refuses,
    refuses_after,
    refuses_plainly,
    refuses_until,
    speaks_for_another,
    wish_to_be_asked_again,
)
from assistant.reading.said import Said

_ADDRESS = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+_-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}")
_OWN_ADDRESS = re.compile(
    r"\bmy (?:[a-z]{1,12} ){0,2}(?:address|e-?mail|mail|inbox)\b[^.!?\n@]{0,30}$"
    r"|\bme (?:at|on|under|via|here:?) {0,3}<?$",
    re.I,
)
_NOTICE = re.compile(  # what stands in a notice of absence, and not in a wish to be asked later
    r"(?i)\b(?:urgent|emergenc(?:y|ies)|meanwhile|in the meantime|in my absence|please contact"
    r"|thank(?:s| you) for your e?-?mail)\b"
    r"|(?:\bwill|\bshall|'ll) (?:[a-z]{1,12} ){0,3}(?:answer|reply|respond|get back|deal with|attend to|look at)\b"
)
_TOLD_EARLIER = 3  # sentences between a wish to be asked later that is only told, and the yes that ends the letter
_CONDITIONAL = re.compile(  # "If it's just us two I'd rather not", but not "if I'm honest, no"
    r"(?:if|unless) (?!.* but |i am (?:being )?(?:honest|frank)|possible|i may|you ask|you do not mind"
    r"|you want the truth)"
)
_OPTIONS = frozenset(["yes", "no", "later", "never", "or"])


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a reply means, the rule that said so, and the words it fired on."""

    intent: Intent
    rule: str
    words: str = ""


def unclear(rule: str, words: str = "") -> Verdict:
    """The verdict that makes the assistant ask."""
    return Verdict(Intent.UNCLEAR, rule, words)


def _absent(said: Said) -> Verdict:
    return Verdict(Intent.OUT_OF_OFFICE, "absence notice", said.words(Cue.ABSENT))


def _question(said: Said) -> Verdict | None:
    asked = question(said)
    return Verdict(Intent.QUESTION, "a question", asked) if asked else None


def other_address(words: str) -> str | None:
    """An address that is offered, unless it is called the writer's own."""
    for found in _ADDRESS.finditer(words[:6000]):
        if not _OWN_ADDRESS.search(words[max(0, found.start() - 60) : found.start()]):
            return found[0]
    return None


# ------------------------------------------------------------------ in every state


def never(said: Said) -> Verdict | None:
    """Whether nobody may write again. Beside a yes, what is only weary or forbids one way of writing is asked about."""
    if said.has(Cue.FORGET):
        return Verdict(Intent.UNSUBSCRIBE, Cue.FORGET.value, said.words(Cue.FORGET))
    for_good = [word for word in said.all(Cue.NEVER, Cue.ENOUGH) if not only_until(said, word)]
    plain = [word for word in for_good if word.cue is Cue.NEVER and not (agrees(said) and only_one_way(said, word))]
    if plain and all(_answers_itself(said, word) for word in plain) and agrees(said):
        return unclear("never, or yes", plain[0].words)
    if plain:
        return Verdict(Intent.UNSUBSCRIBE, Cue.NEVER.value, plain[0].words)
    ordered = forbids(said)
    if ordered:
        return Verdict(Intent.UNSUBSCRIBE, "forbids to write again", ordered)
    weary = for_good[0].words if for_good else ""
    if weary and (agrees(said) or said.has(Cue.LATER, Cue.ASK_AGAIN)):
        return unclear("had enough, or agrees", weary)
    return Verdict(Intent.UNSUBSCRIBE, Cue.ENOUGH.value, weary) if weary else None


def _answers_itself(said: Said, word: Word) -> bool:
    """Whether a bare never answers a question of the writer's own: "Say no to her? Never."."""
    before = said.heard[word.sentence - 1] if word.sentence else None
    return before is not None and before.asks and said.heard[word.sentence].words == word.words


# ------------------------------------------------------------------ after the ask


def asked(words: str, said: Said, free: bool) -> Verdict:
    """What `words`, heard as `said`, mean while the ask is open; `free`: they name hours that are free."""
    answers = {word for word in said.plain.split() if word != ","}
    if len(answers & _OPTIONS) > 1 and answers <= _OPTIONS:
        return unclear("our own words for the answers", said.plain)
    address = other_address(words)
    if said.has(Cue.ABSENT) and _NOTICE.search(words) and not agrees(said) and not refuses_plainly(said):
        return _absent(said)
    if address:
        return unclear("somebody else's address", address)
    later = _later(said)
    if later:
        return later
    if said.has(Cue.ABSENT) and not agrees(said) and not refuses_plainly(said):
        return _absent(said)
    return _no(words, said) or _yes(said) or _hours_alone(said, free) or _question(said) or unclear("no rule fits")


def _later(said: Said) -> Verdict | None:
    wish = wish_to_be_asked_again(said)
    if wish and not ends_well(said, wish.sentence + _TOLD_EARLIER):
        if refuses_after(said, wish) or (firm(said) and refuses_plainly(said)):
            return unclear("later, then no", wish.words)
        return Verdict(Intent.LATER, "asks to be asked again", wish.words)
    far = perhaps_later(said)
    if far:
        return Verdict(Intent.LATER, "perhaps, but not before then", far)
    ending = refuses_until(said)
    if ending:
        if any("now" in word.words.split() for word in firm(said)):
            return None  # "swamped until June, but introduce us now"
        rule = Verdict(Intent.LATER, "yes, but not before then", ending.words)
        return rule if agrees(said) else unclear("a no that ends", ending.words)
    not_now = limit(said)
    return _not_now(said, not_now.words) if not_now else None


def _not_now(said: Said, words: str) -> Verdict | None:
    """A limit alone is a no; with a yes it is a later."""
    if said.has(Cue.NOT_NO):
        return unclear("not now, but not no", words)
    if refuses(said):
        return None
    if agrees(said) or said.has(Cue.WARM):
        return Verdict(Intent.LATER, "yes, but not now", words)
    if said.plain in ("not now", "not right now", "not yet", "not just yet"):
        return unclear("not now, but when", words)
    return Verdict(Intent.NO, "a limit alone", words)


def _no(words: str, said: Said) -> Verdict | None:
    if said.has(Cue.NOT_NO):
        return unclear("not a no, not a yes", said.words(Cue.NOT_NO))
    noes, yeses = refuses(said), firm(said)
    if not noes or concludes_yes(said, yeses):
        return None
    if yeses:
        return unclear("a yes and a no", f"{yeses[0].words} / {noes[0].words}")
    if speaks_for_another(said):
        return unclear("somebody else's no", noes[0].words)
    if all(_CONDITIONAL.match(said.heard[word.sentence].words) for word in noes):
        return unclear("a no under a condition", said.heard[noes[0].sentence].words)
    if told_before(said, noes[-1].sentence) or glad_after_all(said):
        return unclear("a no, then glad words", noes[-1].words)
    if is_divided(words):
        return unclear("a yes to one, a no to another", noes[0].words)
    return Verdict(Intent.NO, "a no", noes[0].words)


def _yes(said: Said) -> Verdict | None:
    yeses = agrees(said)
    if not yeses:
        return None
    why_not = obstacle(said)
    if not why_not and said.has(Cue.US) and all(word.words == "ok" for word in yeses):
        return _question(said)  # "OK. Where did you get my address?"
    if not why_not and only_polite(said) and question(said) and not practical(question(said)):
        return _question(said)
    if not why_not:
        return Verdict(Intent.YES, "a yes", yeses[0].words)
    only_asks = not firm(said) and not said.has(Cue.IF)
    return (_question(said) if only_asks else None) or unclear(*why_not)


def _hours_alone(said: Said, free: bool) -> Verdict | None:
    """Free hours alone, in reply to the ask, are a yes; exclusions alone are not."""
    hours = free_hours(said) if free else ""
    return Verdict(Intent.YES, "free hours", hours) if hours else None


# ------------------------------------------------------------------ while an invitation stands


def meeting(said: Said, elsewhere: bool) -> Verdict:
    """What a reply means while an invitation stands; a no to the hour is another hour, a no to the meeting cancels.

    `elsewhere`: it names hours that are free, and not the one that stands."""
    if said.has(Cue.ABSENT) and not (said.has(Cue.MOVE, Cue.CANNOT, Cue.CANCEL, Cue.FINAL) or agrees(said)):
        return _absent(said)
    comes = comes_anyway(said)
    if comes:
        return unclear("hindered, but comes", comes)
    return _off(said) or _moved(said, elsewhere) or _attends(said) or _question(said) or unclear("no rule fits")


def _off(said: Said) -> Verdict | None:
    if said.has(Cue.FINAL):
        final = said.words(Cue.FINAL)
        if said.has(Cue.FREE, Cue.MOVE) and other_hour(said):
            return unclear("out of it, or another hour", final)
        return Verdict(Intent.CANCEL, "no longer wants to meet", final)
    if not said.has(Cue.CANCEL) or other_hour(said):
        return None
    if said.has(Cue.DOUBT) and said.all(Cue.DOUBT)[0].start < said.all(Cue.CANCEL)[0].start:
        return unclear("undecided", said.words(Cue.DOUBT))
    return Verdict(Intent.CANCEL, "cancels", said.words(Cue.CANCEL))


def _moved(said: Said, elsewhere: bool) -> Verdict | None:
    moved = other_hour(said)
    if moved:
        return Verdict(Intent.RESCHEDULE, "another hour", moved)
    excluded = excludes(said)
    if said.has(Cue.CANNOT) and said.has(Cue.DOUBT) and not excluded:
        return unclear("undecided", said.words(Cue.DOUBT))
    if said.has(Cue.CANNOT) or excluded:
        return Verdict(Intent.RESCHEDULE, "cannot at that hour", said.words(Cue.CANNOT) or excluded)
    free = elsewhere and other_day(said)
    if free and not all(only_hinders(word) for word in refuses(said)):
        return unclear("a no, and other hours", free)
    if free:
        return Verdict(Intent.RESCHEDULE, "free at other hours", free)
    noes = refuses(said)
    if noes and firm(said):
        return unclear("a yes and a no", noes[0].words)
    named = next((word for word in noes if names_another_hour(said, word)), None)
    if named:
        return Verdict(Intent.RESCHEDULE, "not so, but at another hour", said.clause(named))
    if noes and all(only_hinders(word) for word in noes):
        return Verdict(Intent.RESCHEDULE, "cannot at that hour", noes[0].words)
    return Verdict(Intent.CANCEL, "a no", noes[0].words) if noes else None


def _attends(said: Said) -> Verdict | None:
    yeses = agrees(said)
    if not yeses:
        return None
    why_not = obstacle(said)
    return unclear(*why_not) if why_not else Verdict(Intent.YES, "will be there", yeses[0].words)


# ------------------------------------------------------------------ after the hour


_MISSED = (Cue.NOT_MET, Cue.NOT_YET, Cue.FINAL)
_AGAIN = ("soon", "next", "tomorrow", "meet", "will", "we will", "are ", "plan", "hop", "want", "going to", "shall")


def after(said: Said) -> Verdict:
    """What a reply means to the question whether they met."""
    met, missed = said.words(Cue.MET), said.words(*_MISSED)
    if met and all(word.words.startswith(_AGAIN) for word in said.all(*_MISSED)):
        return Verdict(Intent.MET, "met", met)  # and "will meet again next week"
    if met and missed:
        return unclear("met and not met", f"{met} / {missed}")
    if missed:
        return Verdict(Intent.NOT_MET, "did not meet", missed)
    if met:
        return Verdict(Intent.MET, "met", met)
    if said.has(Cue.ABSENT):
        return _absent(said)
    return _question(said) or unclear("no rule fits")
