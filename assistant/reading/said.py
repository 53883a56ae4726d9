"""What a reply says: its sentences, the cues in them, and where each stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from assistant.reading.cues import (
    ABROAD,
    AFTER,
    AFTER_TO,
    AFTER_TO_BE,
    AFTER_YES,
    AFTER_YES_I,
    ASKED,
    CLOSED_WORDS,
    MEETING,
    OFTEN_MISTYPED,
    OTHER_PEOPLE,
    SPEAKER,
    WHEN_WORDS,
    Cue,
)
from assistant.reading.hours import names_day
from assistant.reading.phrases import Phrases
from assistant.reading.wording import LIMIT, Sentence, sentences, slips_of

_AFTER_TOO = (Cue.NEVER, Cue.ENOUGH, Cue.FORGET, Cue.ABSENT, Cue.ASKS, Cue.US, Cue.NEG)
_PHRASES = {
    "asked": Phrases((*ASKED.items(), *ABROAD.items())),
    "meeting": Phrases((*MEETING.items(), *ASKED.items(), *ABROAD.items())),
    "after": Phrases(
        (
            *AFTER.items(),
            *((cue, ASKED[cue]) for cue in _AFTER_TOO),
            (Cue.NEVER, ABROAD[Cue.NEVER]),
        )
    ),
}
_KNOWN = frozenset().union(*(phrases.words for phrases in _PHRASES.values()), CLOSED_WORDS, WHEN_WORDS)
_SLIPS = slips_of(OFTEN_MISTYPED)
_AGREEING = (Cue.CONSENT, Cue.YES, Cue.GLAD, Cue.WARM)
_ANSWERING = (
    *_AGREEING,
    Cue.NO,
    Cue.DOUBT,
    Cue.LIMIT,
    Cue.ATTENDS,
    Cue.MET,
    Cue.NOT_MET,
    Cue.NOT_YET,
)
_TAG = re.compile(
    r" , (?:would|is|do|does|can|could|should|will|are|am|was|did) (?:not )?(?:it|i|he|she|they|we|you|that)$"
)
_RECEIPT = re.compile(r"(?:got|received|read|saw) (?:your|the|this|it|his|her)(?= |$)")
_REPORTED = re.compile(r"(?:^| )had (?:told|said|answered|written|replied)(?= )")
_ABOUT_OTHERS = re.compile(
    r" (?:that (?:you|he|she|they|mike|it)|for (?:you|him|her|them|both|everybody|mike|anyone)(?! to))(?= |$)"
)
_OFF = (
    "stop",
    "take",
    "drop",
    "remove",
    "strike",
    "unsubscribe",
    "cross",
    "delete",
    "erase",
    "get me",
    "leave",
    "me off",
)
_KEPT_ON = re.compile(  # "please don't", "I was going to ask to be", "I nearly"
    r"(?:^| )(?:not|never|nearly|almost|was about to|was going to|thought of|tempted to)"
    r"(?: ever| please| ask| to| be){0,4}$"
)
_DISCLAIMER = re.compile(r"(?:^| )(?:in error|by mistake|intended recipient|intended for|the addressee)(?= |$)")
_UNREAL = re.compile(r"(?:^| )(?:if (?:it|i|this|that|things) were|if it was only|were (?:i|it)) ")
_HINDERING = (Cue.CANCEL, Cue.CANNOT, Cue.FINAL, Cue.MOVE)
_DENIED = re.compile(r"(?:^| )(?:not|no need|never|without|almost|nearly)(?: [^ ,]+){0,3}$")
_STATES_OF_HEALTH = ("ill", "sick", "unwell", "poorly", "not well", "delayed", "stuck")
_DONE = ("cancelled", "canceled")
_OURS = frozenset(["i", "we", "it", "this", "meeting", "coffee", "appointment", "call", "be", "please", "consider"])
_OPEN = (
    *("happy to", "glad to", "love to", "like to", "keen to", "pleased to", "willing to", "delighted to", "eager to"),
    *("ready to", "free to", "only too", "pleasure to", "honour to", "honoured to", "thrilled to", "content to"),
)
_REFUSING_VERB = (
    "postpone",
    "cancel",
    "reschedul",
    "is not",
    "moved",
    "not ",
    "can ",
    "could ",
    "will ",
    "would ",
    "never ",
    "unable",
    "declin",
    "refuse",
    "had ",
)
_MYSELF = frozenset(["i", "me", "we", "us"])
_AUXILIARY = ("would ", "should ", "will ", "shall ", "must ")
_TO_ME = frozenset(["us", "me", "away", "at", "as", "when", "whenever", "by", "and", "if", "soon", "myself", "both"])
_INITIALS = frozenset(["k", "n", "y"])
_WHOLE = frozenset(["rather", "in", "go", "def", "bet", "top", "magic", "nice", "ace"])  # no answer inside a sentence
_OPENERS = ("", "well", "oh", "but", "and", "so", "ah")
_RHETORICAL = ("how", "who", "why", "when", "where", "mind")


@dataclass(frozen=True, slots=True)
class Word:
    """A cue found: on which words, in which sentence (its number), and where in it (offsets)."""

    cue: Cue
    words: str
    sentence: int
    start: int
    end: int


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
        self.found = [word for word in found if self._counts(word)]
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
            words[: word.start].strip(" ,") in _OPENERS
            and word.cue in (Cue.CONSENT, Cue.GLAD)
            and word.words.startswith(_RHETORICAL)
            and "," not in words[word.end :]
            for word in self.of(number)
        )

    def _opens(self, word: Word) -> int:
        before = self.heard[word.sentence].words[: word.start]
        return word.start - len(re.split(r" , |^, |(?:^| )but ", before)[-1])

    # -------------------------------------------------------------- what counts

    def _counts(self, word: Word) -> bool:
        """Whether a cue answers something here."""
        if word.cue is Cue.CANCEL and word.words.startswith(_DONE):
            return (
                not _OURS.isdisjoint(self.before(word).split()) or word.start == 0
            )  # "he cancelled", "my train was cancelled"
        if word.cue is Cue.NEVER:
            return self._forbids(word)
        if word.cue in _HINDERING and (self._of_others(word) or self._undone(word)):
            return False
        return word.cue not in _ANSWERING or (self._stands_for_itself(word) and self._answers(word))

    def _forbids(self, word: Word) -> bool:
        """A disclaimer forbids nobody to write, nor does "please don't take me off your list"."""
        if _DISCLAIMER.search(self.heard[word.sentence].words):
            return False
        return not (word.words.startswith(_OFF) and _KEPT_ON.search(self.before(word)))

    def _stands_for_itself(self, word: Word) -> bool:
        """A letter may be a name's initial ("Greetings, K"), and "rather" a small word."""
        if word.words in _INITIALS:
            return self.plain == word.words
        return word.words not in _WHOLE or self.heard[word.sentence].words == word.words

    def _answers(self, word: Word) -> bool:
        """A cue inside a question answers nothing, unless the sentence begins with it and goes on to ask."""
        words = self.heard[word.sentence].words
        if _REPORTED.search(words, 0, word.start) or (word.cue is Cue.NO and self._of_others(word)):
            return False
        if word.cue in _AGREEING and (_UNREAL.search(words, 0, word.start) or not self._own(word)):
            return False
        if not self.asks(word):
            return True
        rest = words[word.end :]
        goes_on = rest.startswith(" ,") or (rest and word.words.endswith("please"))
        rhetorical = words[: word.start].strip(" ,") in _OPENERS and word.words.startswith(_RHETORICAL)
        return rhetorical or bool(word.start == 0 and goes_on)

    def _undone(self, word: Word) -> bool:
        """Whether what would hinder is denied or long past: "I don't have to cancel", "I was ill last week"."""
        before = self.heard[word.sentence].words[self._opens(word) : word.start]
        if word.cue in (Cue.CANCEL, Cue.MOVE) and _DENIED.search(before.strip()):
            return True
        if word.words == "instead":
            return not names_day(self.heard[word.sentence].words)  # "the other project instead"
        return word.words in _STATES_OF_HEALTH and not {"was", "if"}.isdisjoint(before.split())

    def _of_others(self, word: Word) -> bool:
        """Whether somebody else refuses: "even she could not find a reason against it"."""
        preceding = self.heard[word.sentence].words[self._opens(word) : word.start].split()[-2:]
        if not word.words.startswith(_REFUSING_VERB) or _MYSELF.intersection((*preceding, *word.words.split())):
            return False
        return bool(preceding) and preceding[-1] in OTHER_PEOPLE

    def _own(self, word: Word) -> bool:
        """Whether the writer says this yes: "yes, please", not "my boss would love to" or "Yes Minister"."""
        words = self.heard[word.sentence].words
        following = words[word.end :].split()[:2]
        if " " not in word.words and following and not _goes_on_well(following):
            return False
        rest_of_to = words[word.end + 4 :].split()[:2] if words.startswith(" to ", word.end) else []
        if word.words.endswith(_OPEN) and following and not _leads_to_a_meeting(following):
            return False
        if word.cue in (Cue.GLAD, Cue.WARM) and _ABOUT_OTHERS.match(words, word.end):
            return False
        if word.cue is Cue.GLAD and rest_of_to and not _leads_to_a_meeting(rest_of_to):
            return False  # "I'd be happy to think it over"
        if word.words.endswith(("please introduce", "kindly introduce", "kindly connect", "please connect")):
            return not following or following[0] in _TO_ME or not following[0].isalpha()  # not "please introduce Bo"
        if word.words == "yes" and _RECEIPT.search(words):
            return False
        if word.words.startswith(("i ", "we ")):
            return True
        preceding = words[self._opens(word) : word.start].split()[-1:]
        if word.words.startswith(_AUXILIARY) and preceding and preceding[0] not in SPEAKER:
            return False  # "Ben would be happy to"
        before = {*words[self._opens(word) : word.start].split(" and ")[-1].split()}
        if word.cue in (Cue.GLAD, Cue.WARM) and not before.isdisjoint(("was", "were")):
            return False  # "I was happy to read this"
        return before.isdisjoint(OTHER_PEOPLE) or not before.isdisjoint(("i", "we", "me", "us"))


def _leads_to_a_meeting(following: list[str]) -> bool:
    """Whether "happy to ..." leads to something done together: "meet", not "be left out"."""
    if following[0] == "be":
        return following[-1] in AFTER_TO_BE
    return following[0] in AFTER_TO or not following[0][0].isalpha()


def _goes_on_well(following: list[str]) -> bool:
    """Whether an agreeing word stands for itself before these: "yes that works", not "yes Minister", "ok boomer"."""
    first, second = following[0], following[-1]
    if first == "i":
        return second in AFTER_YES_I
    return first in AFTER_YES or not first[0].isalpha()
