"""What a reply says, sentence by sentence: the cues found in it, and what stands in each other's way."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from assistant.reading.cues import (
    ABROAD,
    AFTER,
    ASKED,
    CLOSED_WORDS,
    MEETING,
    OFTEN_MISTYPED,
    TIME_WORDS,
    WHEN_WORDS,
    Cue,
)
from assistant.reading.phrases import Phrases
from assistant.reading.wording import LIMIT, Sentence, sentences, slips_of

_AFTER_TOO = (Cue.NEVER, Cue.FORGET, Cue.ABSENT, Cue.ASKS, Cue.US, Cue.NEG)
_PHRASES = {
    "asked": Phrases((*ASKED.items(), *ABROAD.items())),
    "meeting": Phrases((*MEETING.items(), *ASKED.items(), *ABROAD.items())),
    "after": Phrases((*AFTER.items(), *((cue, ASKED[cue]) for cue in _AFTER_TOO), (Cue.NEVER, ABROAD[Cue.NEVER]))),
}
_KNOWN = frozenset().union(*(phrases.words for phrases in _PHRASES.values()), CLOSED_WORDS, WHEN_WORDS)
_SLIPS = slips_of(OFTEN_MISTYPED)
_TAG = re.compile(
    r" , (?:would|is|do|does|can|could|should|will|are|am|was|did) (?:not )?(?:it|i|he|she|they|we|you|that)$"
)
_DAY = re.compile(
    r"(?:^| )(?:\d[\d:.h]*(?:am|pm)?|(?:mon|tues?|wed(?:nes)?|weds|thu(?:rs?)?|fri|satur|sun)(?:days?)?|today|tomorrow|"
    r"mornings?|afternoons?|evenings?|lunchtime|noon|weekdays?|weekends?|week|any time|any day|january|february|"
    r"march|april|june|july|august|september|october|november|december)(?= |$)"
)
_ABILITY = re.compile(
    r"(?:^| )(?:i|we|it|this|that) (?:(?:really|just|simply|still) )?"
    r"(?:do|can|will|would|could|should|am|is|shall|may) ?$"
)
_EXCLUSIVE = (
    "can not",
    "please not",
    "perhaps not",
    "i can not",
    "could not",
    "not",
    "have no",
    "no time",
    "will not",
    "unable",
    "is out",
)
_PLAIN_NO = ("no", "decline", "not interested", "pass", "count", "thanks", "sorry", "refuse", "regret", "so", "but")
_FORBIDS = re.compile(
    r"(?:^| )(?:do|please|to|must|ever|rather|should|will) (?:not|never)(?: [^ ,]+){0,2} "
    r"(?:contact(?:ed)?|write|writing|e?mail|ask(?:ed)?|messages?|bother|approach|send|hear|receive)(?: [^ ,]+){0,8} "
    r"(?:again|ever|any more|in (?:the )?future)(?! (?:in|until|after|before|next|when|once|for|till)(?: |$))"
)
_RECEIPT = re.compile(r"(?:got|received|read|saw) (?:your|the|this|it|his|her)(?= |$)")
_REPORTED = re.compile(r"(?:^| )had (?:told|said|answered|written|replied)(?= )")
_RHETORICAL = ("how", "who", "why", "when", "where", "mind")
_ANSWERING = frozenset(
    (Cue.CONSENT, Cue.YES, Cue.GLAD, Cue.WARM, Cue.NO, Cue.DOUBT, Cue.MET, Cue.NOT_MET, Cue.ATTENDS, Cue.LIMIT)
)


@dataclass(frozen=True, slots=True)
class Word:
    """A cue found: where (number of the sentence, offsets in it) and on which words."""

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
    return Said(heard, found, len(words) > LIMIT)


def _untagged(sentence: Sentence) -> Sentence:
    """A tag ("wouldn't I?") asks nothing."""
    words = _TAG.sub("", sentence.words)
    return Sentence(words, sentence.asks and words == sentence.words)


class Said:
    """The sentences of a reply and the cues in them. Each property is one plain thing to know of it."""

    def __init__(self, heard: list[Sentence], found: list[Word], cut: bool) -> None:
        self.heard = heard
        self.cut = cut
        self.found = [word for word in found if self._counts(word)]

    # -------------------------------------------------------------- asking for cues

    def all(self, *cues: Cue) -> list[Word]:
        return [word for word in self.found if word.cue in cues]

    def has(self, *cues: Cue) -> bool:
        return any(word.cue in cues for word in self.found)

    def words(self, *cues: Cue) -> str:
        return next((word.words for word in self.found if word.cue in cues), "")

    @cached_property
    def plain(self) -> str:
        """The whole reply, folded."""
        return " . ".join(sentence.words for sentence in self.heard)

    @cached_property
    def has_time(self) -> bool:
        return any(_has_time(sentence.words) for sentence in self.heard)

    # -------------------------------------------------------------- yes

    @cached_property
    def firm(self) -> list[Word]:
        """A yes in so many words."""
        return [word for word in self.all(Cue.CONSENT, Cue.YES, Cue.ATTENDS) if not self._negated(word)]

    @cached_property
    def agrees(self) -> list[Word]:
        """Any sign of a yes, the firm ones first."""
        soft = [word for word in self.all(Cue.GLAD, Cue.WARM) if not self._negated(word)]
        return self.firm + soft

    @cached_property
    def concludes_yes(self) -> bool:
        """A "so yes" after all the noes, none of which is a bare one."""
        if any(word.words.split()[0] == "no" for word in self.refuses):
            return False
        last = max(((word.sentence, word.start) for word in self.refuses), default=(-1, 0))
        return any(
            (word.sentence, word.start) > last and word.words.split()[0] in ("so", "therefore", "then", "thus")
            for word in self.firm
        )

    @cached_property
    def in_the_way_of_yes(self) -> tuple[str, str] | None:
        """What keeps a yes from counting: mockery, doubt, a condition, a "but", a negation."""
        for cue in (Cue.MOCK, Cue.ELSE, Cue.DOUBT):
            for word in self.all(cue):
                if not (cue is Cue.DOUBT and self._is_time(word)):
                    return cue.value, word.words
        return self._condition or self._but or self._negation

    @property
    def _condition(self) -> tuple[str, str] | None:
        for word in self.all(Cue.IF):
            clause = self._rest(word, to_comma=True)
            if not self._asks(word.sentence) and not closed(clause):
                return "a condition", f"{word.words} {clause}"
        return None

    @property
    def _but(self) -> tuple[str, str] | None:
        for word in self.all(Cue.BUT):
            rest = self._rest(word)
            if not rest or closed(rest) or self._asks(word.sentence):
                continue
            if any(yes.sentence == word.sentence and yes.start > word.start for yes in self.agrees):
                continue
            if any(yes.sentence > word.sentence for yes in self.firm):
                continue
            return "a but", f"{word.words} {rest}"
        return None

    @property
    def _negation(self) -> tuple[str, str] | None:
        sentences = {word.sentence for word in self.agrees}
        for word in self.all(Cue.NEG):
            if closed(self._clause(word), negated=True) or self._asks(word.sentence):
                continue
            near = word.sentence in sentences and not any(
                yes.sentence != word.sentence or yes.start > word.end for yes in self.firm
            )
            ability = not self.firm and _ABILITY.search(self.heard[word.sentence].words[: word.start])
            if near or ability:
                return "a negation", self._clause(word)
        return None

    # -------------------------------------------------------------- no, never and later

    @cached_property
    def forbids(self) -> str:
        """The words that forbid writing again, in whatever order they come."""
        found = (_FORBIDS.search(sentence.words) for sentence in self.heard)
        return next((match[0] for match in found if match), "")

    @cached_property
    def refuses(self) -> list[Word]:
        """A no; "I can't on Tuesday" is none."""
        return [word for word in self.all(Cue.NO) if not self._excludes(word)]

    @cached_property
    def refuses_plainly(self) -> bool:
        return any(word.words.startswith(_PLAIN_NO) for word in self.refuses)

    @cached_property
    def excludes(self) -> str:
        """The words that exclude an hour."""
        return next((word.words for word in self.all(Cue.NO) if self._excludes(word)), "")

    @cached_property
    def wish_to_be_asked_again(self) -> Word | None:
        for word in self.found:
            if word.cue is Cue.LATER or (
                word.cue is Cue.ASK_AGAIN and not self._negated(word) and self._says_when(word)
            ):
                return word
        return None

    def _says_when(self, word: Word) -> bool:
        before = self.heard[word.sentence].words[: word.start].split()
        following = " ".join(one.words for one in self.heard[word.sentence + 1 : word.sentence + 2])
        after = f"{word.words} {self._rest(word)} {following}".split()
        return bool(WHEN_WORDS & {*after}) or bool((WHEN_WORDS - {"then"}) & {*before}) or self.has(Cue.LIMIT)

    def refuses_after(self, word: Word) -> bool:
        return any(no.sentence > word.sentence and no.words.startswith("no") and no.start == 0 for no in self.refuses)

    @cached_property
    def limit(self) -> Word | None:
        """A "not now" that names no hour."""
        for word in self.all(Cue.LIMIT):
            if word.words in ("not this week", "not today", "not tonight") or closed(self._rest(word, to_comma=True)):
                continue
            return word
        return None

    # -------------------------------------------------------------- hours and questions

    @cached_property
    def moves(self) -> str:
        """The words that ask for another hour while one stands."""
        for word in self.found:
            if word.cue is Cue.MOVE or (word.cue is Cue.FREE and self.has_time and self._proposes(word)):
                return word.words
        return next((one.words for one in self.heard if one.asks and _is_proposal(one.words)), "")

    def _proposes(self, word: Word) -> bool:
        return self._asks(word.sentence) or self.has(Cue.CANNOT, Cue.CANCEL) or bool(self.excludes)

    def names_hours(self, excluded_is_known: bool) -> str:
        """The sentence that names hours as free, if nothing in the reply speaks against it."""
        if self.has(Cue.DOUBT, Cue.ELSE, Cue.MOCK, Cue.IF) or self.refuses:
            return ""
        for number, sentence in enumerate(self.heard):
            if not _DAY.search(sentence.words) or (sentence.asks and not _is_proposal(sentence.words)):
                continue
            if self._free(number) or (closed(sentence.words) and (excluded_is_known or not self._negative(number))):
                return sentence.words
        return ""

    def _negative(self, number: int) -> bool:
        return any(word.sentence == number and word.cue in (Cue.NEG, Cue.NO, Cue.LIMIT) for word in self.found)

    def _free(self, number: int) -> bool:
        cues = {word.cue for word in self.found if word.sentence == number}
        return Cue.FREE in cues and Cue.PAST not in cues and Cue.NEG not in cues

    @cached_property
    def question(self) -> str:
        """The first sentence that asks something other than for an hour."""
        for number, sentence in enumerate(self.heard):
            if self._rhetorical(number) or _is_proposal(sentence.words):
                continue
            asks = any(word.cue is Cue.ASKS or (word.cue is Cue.US and word.start == 0) for word in self._in(number))
            if (sentence.asks or asks) and not self._wishes(number):
                return sentence.words or "?"
        return ""

    def _in(self, number: int) -> list[Word]:
        return [word for word in self.found if word.sentence == number]

    def _wishes(self, number: int) -> bool:
        cues = (Cue.LATER, Cue.ASK_AGAIN, Cue.MOVE, Cue.NEVER, Cue.FORGET, Cue.CANCEL)
        return any(word.sentence == number and word.cue in cues for word in self.found)

    def _rhetorical(self, number: int) -> bool:
        whole = self.heard[number].words
        return any(
            word.sentence == number
            and word.start == 0
            and word.cue in (Cue.CONSENT, Cue.GLAD)
            and word.words.startswith(_RHETORICAL)
            and "," not in whole[word.end :]
            for word in self.found
        )

    # -------------------------------------------------------------- where a cue stands

    def _asks(self, number: int) -> bool:
        return self.heard[number].asks

    def _counts(self, word: Word) -> bool:
        """A cue inside a question answers nothing, unless the sentence begins with it and goes on to ask."""
        if word.cue in _ANSWERING and _REPORTED.search(self.heard[word.sentence].words, 0, word.start):
            return False
        if word.cue is Cue.YES and _RECEIPT.search(self.heard[word.sentence].words):
            return False
        if not self._asks(word.sentence) or word.cue not in _ANSWERING:
            return True
        rest = self.heard[word.sentence].words[word.end :]
        return word.start == 0 and (
            rest.startswith(" ,")
            or word.words.startswith(_RHETORICAL)
            or (bool(rest) and word.words.endswith("please"))
        )

    def _rest(self, word: Word, to_comma: bool = False) -> str:
        rest = self.heard[word.sentence].words[word.end :].strip(" ,")
        return rest.split(" ,")[0] if to_comma else rest

    def _clause(self, word: Word) -> str:
        words = self.heard[word.sentence].words
        before = re.split(r" , |(?:^| )but ", words[: word.start])[-1]
        return (before + words[word.start : word.end] + words[word.end :].split(" ,")[0].split(" but ")[0]).strip()

    def _negated(self, word: Word) -> bool:
        """Whether a negation stands before it in the same clause: for a firm yes only just before."""
        before = re.split(r" ,|(?:^| )but(?= )", self.heard[word.sentence].words[: word.start])[-1].split()
        if word.cue not in (Cue.GLAD, Cue.WARM):
            before = before[-3:]
        return not _NEGATIONS.isdisjoint(before)

    def _is_time(self, word: Word) -> bool:
        return closed(self._clause(word), also=word.words)

    def _excludes(self, word: Word) -> bool:
        return (
            word.words.startswith(_EXCLUSIVE)
            and "today" not in word.words
            and closed(self._clause(word), negated=True, also=word.words)
            and bool(_DAY.search(self._clause(word)))
        )


_NEGATIONS = frozenset(ASKED[Cue.NEG].replace("|", " ").split())


def closed(clause: str, *, negated: bool = False, also: str = "") -> bool:
    """Whether a clause speaks of nothing but hours, length or the telephone."""
    known = set(also.split())
    words = [word for word in clause.replace(",", " ").split() if not word[0].isdigit()]
    if not all(word in CLOSED_WORDS or word in known or (negated and word in _NEGATIONS) for word in words):
        return False
    return _has_time(clause)


def _has_time(words: str) -> bool:
    return any(word in TIME_WORDS or word[0].isdigit() for word in words.split())


def _is_proposal(words: str) -> bool:
    """Whether a question proposes an hour: "how about Friday at 2", "could we do Tuesday"."""
    if not _DAY.search(words) or re.match(
        r"(?:who|why|what (?!about)|where|which|when|how (?!about)|is it|is he|is she|are we|do |does |did )", words
    ):
        return False
    return closed(re.sub(r"^(?:how|what) about ", "", words))
