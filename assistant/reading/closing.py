"""Whether a letter tells first and answers last: its last sentence that answers is a yes, and nothing but a yes."""

from __future__ import annotations

from assistant.reading.counting import Word
from assistant.reading.cues import CLOSED_WORDS, Cue
from assistant.reading.said import Said

_MORE = 3  # words beside the yes that nobody has to know: "Happy to meet him in the New Year's gallery"
_AGREEING = (Cue.CONSENT, Cue.YES, Cue.GLAD, Cue.ATTENDS)
_AGAINST = (Cue.NO, Cue.NOT_NO, Cue.LIMIT, Cue.LATER, Cue.ASK_AGAIN, Cue.DOUBT, Cue.ELSE, Cue.MOCK)
_OPENING = (Cue.IF, Cue.BUT, Cue.NEG)
_BEFORE_THAT = frozenset(["then", "otherwise", "else", "after", "afterwards", "until", "once", "unless"])


def closing_yes(said: Said) -> Word | None:
    """The yes that is the last word of a letter of several sentences; None if there is none."""
    for number in range(len(said.heard) - 1, 0, -1):
        cues = [word for word in said.of(number) if word.cue in (*_AGREEING, *_AGAINST, *_OPENING)]
        if not cues:
            continue
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
    """Whether a plain yes closes the letter, and something stands between it and sentence `number`."""
    last = closing_yes(said)
    return last is not None and last.sentence - number > 1
