"""Whether a letter tells first and answers last: its last sentence that answers is a yes, and nothing but a yes."""

from __future__ import annotations

import re

from assistant.reading.counting import Word
from assistant.reading.cues import CLOSED_WORDS, Cue
from assistant.reading.hours import closed, names_day
from assistant.reading.said import Said

_MORE = 3  # words beside the yes that nobody has to know: "Happy to meet him in the New Year's gallery"
_AGREEING = (Cue.CONSENT, Cue.YES, Cue.GLAD, Cue.ATTENDS)
_AGAINST = (Cue.NO, Cue.NOT_NO, Cue.LIMIT, Cue.LATER, Cue.ASK_AGAIN, Cue.DOUBT, Cue.ELSE, Cue.MOCK)
_OPENING = (Cue.IF, Cue.BUT, Cue.NEG)
_POSTSCRIPT = re.compile(r"(?:ps|pps|p s)(?= |$)")
_LONG = 6  # sentences of a letter that tells a story
_BEFORE_THAT = frozenset(["then", "otherwise", "else", "after", "afterwards", "until", "once", "unless"])


def closing_yes(said: Said) -> Word | None:
    """The yes that is the last word of a letter of several sentences; None if there is none."""
    end = next((n for n, one in enumerate(said.heard) if n and _POSTSCRIPT.match(one.words)), len(said.heard))
    for number in range(end - 1, 0, -1):
        cues = [word for word in said.of(number) if word.cue in (*_AGREEING, *_AGAINST, *_OPENING)]
        if not cues or (closed(said.heard[number].words, negated=True) and not said.heard[number].asks):
            continue  # "Not before half four, though."
        agreeing = sorted((word for word in cues if word.cue in _AGREEING), key=lambda word: _AGREEING.index(word.cue))
        yes = agreeing[0] if agreeing else None
        sentence = said.heard[number]
        if yes is None or sentence.asks or any(word.cue not in _AGREEING for word in cues):
            return None
        words = sentence.words.split()
        beside = [word for word in words if word.isalpha() and word not in CLOSED_WORDS]
        known = set(" ".join(word.words for word in cues).split())
        plain = yes.cue is Cue.CONSENT or len([word for word in beside if word not in known]) <= _MORE
        return yes if plain and _BEFORE_THAT.isdisjoint(words) else None
    return None


def ends_well(said: Said, number: int) -> bool:
    """Whether a yes in so many words closes the letter, and something stands between it and sentence `number`."""
    last = closing_yes(said)
    return last is not None and last.cue is Cue.CONSENT and last.sentence - number > 1


def told_before(said: Said, number: int) -> bool:
    """Whether a long letter goes on, behind sentence `number`, to sound like a yes: its no may belong to a story."""
    return len(said.heard) >= _LONG and any(
        (word.cue in (Cue.CONSENT, Cue.GLAD, Cue.ATTENDS) or (word.cue is Cue.FREE and names_day(said.clause(word))))
        and word.sentence > number
        and not said.negated(word)
        for word in said.found
    )
