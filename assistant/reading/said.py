"""What a reply says: its sentences, the cues in them, and where each stands."""

from __future__ import annotations

import re
from functools import cached_property

from assistant.reading.counting import Word, counts, opens, rhetorical
from assistant.reading.cues import (
    ABROAD,
    ABROAD_MEETING,
    AFTER,
    ASKED,
    CLOSED_WORDS,
    MEETING,
    NOT_MISTYPED,
    OFTEN_MISTYPED,
    OFTEN_SWAPPED,
    WHEN_WORDS,
    Cue,
)
from assistant.reading.phrases import Phrases
from assistant.reading.wording import LIMIT, Sentence, sentences, slips_of, swaps_of

_AFTER_TOO = (Cue.NEVER, Cue.ENOUGH, Cue.FORGET, Cue.ABSENT, Cue.ASKS, Cue.US, Cue.NEG)
_PHRASES = {
    "asked": Phrases((*ASKED.items(), *ABROAD.items())),
    "meeting": Phrases((*MEETING.items(), *ABROAD_MEETING.items(), *ASKED.items(), *ABROAD.items())),
    "after": Phrases(
        (
            *AFTER.items(),
            *((cue, ASKED[cue]) for cue in _AFTER_TOO),
            (Cue.NEVER, ABROAD[Cue.NEVER]),
        )
    ),
}
_KNOWN = frozenset().union(*(phrases.words for phrases in _PHRASES.values()), CLOSED_WORDS, WHEN_WORDS, NOT_MISTYPED)
_SLIPS = slips_of(OFTEN_MISTYPED) | swaps_of(OFTEN_SWAPPED)
_TAG = re.compile(
    r" , (?:would|is|do|does|can|could|should|will|are|am|was|did) (?:not )?(?:it|i|he|she|they|we|you|that)$"
)


def hear(words: str, state: str) -> Said:
    """The cues of a reply, read with the phrases of a state ("asked", "meeting", "after")."""
    heard = [_untagged(one) for one in sentences(words, _KNOWN, _SLIPS)]
    found = [
        Word(hit.label, hit.words, number, hit.start, hit.end)
        for number, sentence in enumerate(heard)
        for hit in _PHRASES[state].find(sentence.words)
    ]
    return Said(heard, found, cut=len(words) > LIMIT)


def _untagged(sentence: Sentence) -> Sentence:
    """A tag ("wouldn't I?") asks nothing."""
    words = _TAG.sub("", sentence.words)
    return Sentence(words, sentence.asks and words == sentence.words)


class Said:
    """The sentences of a reply, and those cues in them that answer something."""

    def __init__(self, heard: list[Sentence], found: list[Word], *, cut: bool) -> None:
        self.heard = heard
        self.cut = cut
        alone = len(heard) == 1
        self.found = [word for word in found if counts(word, heard[word.sentence], alone=alone)]
        self._by_sentence: list[list[Word]] = [[] for _ in heard]
        for word in self.found:
            self._by_sentence[word.sentence].append(word)

    @cached_property
    def plain(self) -> str:
        """The whole reply, folded."""
        return " . ".join(sentence.words for sentence in self.heard)

    def all(self, *cues: Cue) -> list[Word]:
        return [word for word in self.found if word.cue in cues]

    def has(self, *cues: Cue) -> bool:
        return any(word.cue in cues for word in self.found)

    def of(self, number: int) -> list[Word]:
        """The cues of one sentence."""
        return self._by_sentence[number]

    def words(self, *cues: Cue) -> str:
        """The words of the first of these cues; "" if there is none."""
        return next((word.words for word in self.found if word.cue in cues), "")

    # -------------------------------------------------------------- around a cue

    def asks(self, word: Word) -> bool:
        """Whether it stands in a question."""
        return self.heard[word.sentence].asks

    def before(self, word: Word) -> str:
        """The words of its sentence before it."""
        return self.heard[word.sentence].words[: word.start].strip(" ,")

    def rest(self, word: Word) -> str:
        """The words of its sentence after it."""
        return self.heard[word.sentence].words[word.end :].strip(" ,")

    def clause(self, word: Word) -> str:
        """The clause it stands in, from comma (or "but") to comma."""
        words = self.heard[word.sentence].words
        return words[self._opens(word) : word.end] + words[word.end :].split(" ,")[0].split(" but ")[0]

    def tail(self, word: Word) -> str:
        """The words of its clause after it."""
        return (
            self.rest(word).split(" ,")[0] if not self.heard[word.sentence].words[word.end :].startswith(" ,") else ""
        )

    def negated(self, word: Word) -> bool:
        """Whether a negation stands before it in the same clause."""
        opens = self._opens(word)
        return any(
            opens <= other.start < word.start and other.cue in (Cue.NEG, Cue.NO) for other in self.of(word.sentence)
        )

    def rhetorical(self, number: int) -> bool:
        """Whether a sentence only sounds like a question: "how could I refuse?"."""
        words = self.heard[number].words
        return any(
            word.cue in (Cue.CONSENT, Cue.GLAD) and rhetorical(word, words) and "," not in words[word.end :]
            for word in self.of(number)
        )

    def _opens(self, word: Word) -> int:
        return opens(self.heard[word.sentence].words, word.start)
