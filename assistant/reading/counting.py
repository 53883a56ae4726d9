"""A cue found in a reply, and whether it answers something where it stands.

A yes inside a question, somebody else's no, "I was ill last week": these are heard, and answer nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.reading.cues import (
    ABROAD_WORDS,
    AFTER_TO,
    AFTER_TO_BE,
    AFTER_YES,
    AFTER_YES_I,
    AFTER_YES_I_AM,
    INTERESTED_IN,
    OTHER_PEOPLE,
    SPEAKER,
    Cue,
)
from assistant.reading.hours import names_day
from assistant.reading.wording import Sentence

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
_RECEIPT = re.compile(r"(?:got|received|read|saw) (?:your|the|this|it|his|her)(?= |$)")
_REPORTED = re.compile(
    r"(?:^| )(?:had (?:told|said|answered|written|replied)(?= )|(?:he|she|they) (?:said|says|told me) ?,? *$)"
)
_SAYING = re.compile(r"(?:^| )(?:used to say|says the|said the|says my|said my|as they say|as the saying goes)(?= |$)")
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
_I_NEVER = re.compile(r"(?:^| )(?:i|we)(?: will| shall| would)? +$")
_WANTED = re.compile(
    r"(?:^| )(?:want|wanted|wish|wished|like|care|be|been|being|me|us|my|our|each|receive|hear|get|see|need|expect)"
    r"(?= |$)"
)
_DISCLAIMER = re.compile(r"(?:^| )(?:in error|by mistake|intended recipient|intended for|the addressee)(?= |$)")
_UNREAL = re.compile(
    r"(?:^| )(?:if (?:it|i|this|that|things) were|if it was only|were (?:i|it)"
    r"|if (?:only )?(?:i|we|you|he|she|they) (?:still |only )?(?:had|was|lived|knew)"
    r"|had (?:you|i|he|she|they|this|it) (?:only |just )?(?:caught|asked|come|been|known|written|met|still|found)) "
)
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
_HELPING = frozenset(
    ["do", "does", "did", "will", "would", "can", "could", "has", "have", "had", "is", "are", "was", "were"]
)
_MYSELF = frozenset(["i", "me", "we", "us"])
_AUXILIARY = ("would ", "should ", "will ", "shall ", "must ")
_TO_ME = frozenset(["us", "me", "away", "at", "as", "when", "whenever", "by", "and", "if", "soon", "myself", "both"])
_AND_YES = ("and yes", "but yes", "so yes", "oh yes", "ah yes", "well yes")
_SOMEBODY = frozenset(["a", "an", "some", "somebody", "someone", "any", "anybody", "anyone", "your", "another"])
_INITIALS = frozenset(["k", "n", "y"])
_WHOLE = frozenset(["rather", "in", "go", "def", "bet", "top", "magic", "nice", "ace"])  # no answer inside a sentence
_LETTING = frozenset(["would", "will", "they", "he", "she", "to", "can", "not", "could"])
_OPENERS = ("", "well", "oh", "but", "and", "so", "ah", "ok", "right", "right then", "ok then")
_RHETORICAL = ("how", "who", "why", "when", "where", "mind", "would i ", "do i ", "am i ", "is the pope")


@dataclass(frozen=True, slots=True)
class Word:
    """A cue found: on which words, in which sentence (its number), and where in it (offsets)."""

    cue: Cue
    words: str
    sentence: int
    start: int
    end: int


def opens(words: str, at: int) -> int:
    """Where the clause begins that holds this place: behind a comma, or a "but"."""
    return at - len(re.split(r" , |^, |(?:^| )but ", words[:at])[-1])


def rhetorical(word: Word, words: str) -> bool:
    """Whether these words only sound like a question where they stand: "how could I refuse?"."""
    return words[: word.start].strip(" ,") in _OPENERS and word.words.startswith(_RHETORICAL)


def counts(word: Word, sentence: Sentence, *, alone: bool) -> bool:
    """Whether a cue of `sentence` answers something there; `alone`: the whole reply is this one sentence."""
    if word.cue is Cue.CANCEL and word.words.startswith(_DONE) and not _is_ours(word, sentence):
        return False
    if word.cue is Cue.NEVER:
        return _forbids(word, sentence)
    if word.cue in _HINDERING and (_of_others(word, sentence) or _undone(word, sentence)):
        return False
    return word.cue not in _ANSWERING or (_stands_for_itself(word, sentence, alone) and _answers(word, sentence))


def _is_ours(word: Word, sentence: Sentence) -> bool:
    """Whether what is cancelled is the meeting: not "he cancelled", "my train was cancelled" or "is it cancelled?"."""
    before = sentence.words[opens(sentence.words, word.start) : word.start].split()
    what = sentence.words[word.end :].split()[:1]
    other = bool(what) and what[0] in ("my", "the", "a", "his", "her", "all")
    return not sentence.asks and not other and (word.start == 0 or not _OURS.isdisjoint(before))


def own_doing(words: str, start: int, found: str) -> bool:
    """Whether it is the writer who never does so: "I'll never write a thesis again", "I don't ask people any more"."""
    own = _I_NEVER.search(words[:start] + " ") and found.strip().startswith(("never ", "do not ", "not ", "will n"))
    return bool(own) and _WANTED.search(found) is None


def _forbids(word: Word, sentence: Sentence) -> bool:
    """A disclaimer forbids nobody to write, nor does "please don't take me off your list"."""
    if _DISCLAIMER.search(sentence.words):
        return False
    if own_doing(sentence.words, word.start, f"{word.words} {sentence.words[word.end :]}"):
        return False
    return not (word.words.startswith(_OFF) and _KEPT_ON.search(sentence.words[: word.start].strip(" ,")))


def _stands_for_itself(word: Word, sentence: Sentence, alone: bool) -> bool:
    """A letter may be a name's initial ("Greetings, K"), and "rather" a small word."""
    if word.words in _INITIALS:
        return alone and sentence.words == word.words
    return word.words not in _WHOLE or sentence.words == word.words


def _answers(word: Word, sentence: Sentence) -> bool:
    """A cue inside a question answers nothing, unless the sentence begins with it and goes on to ask."""
    words = sentence.words
    if _REPORTED.search(words[: word.start]) or (word.cue is Cue.NO and _of_others(word, sentence)):
        return False
    unreal = _UNREAL.search(words, 0, word.start) or _SAYING.search(words, word.end)
    if word.cue in _AGREEING and (unreal or not _own(word, sentence)):
        return False
    if not sentence.asks:
        return True
    rest = words[word.end :]
    goes_on = rest.startswith(" ,") or (rest and word.words.endswith("please"))
    return rhetorical(word, words) or bool(goes_on and words[: word.start].strip() in ("", "i", "we", "i am"))


def _undone(word: Word, sentence: Sentence) -> bool:
    """Whether what would hinder is denied or long past: "I don't have to cancel", "I was ill last week"."""
    before = sentence.words[opens(sentence.words, word.start) : word.start]
    if word.cue in (Cue.CANCEL, Cue.MOVE) and _DENIED.search(before.strip()):
        return True
    if word.words == "instead":
        return not names_day(sentence.words)  # "the other project instead"
    return word.words in _STATES_OF_HEALTH and not {"was", "if"}.isdisjoint(before.split())


def _of_others(word: Word, sentence: Sentence) -> bool:
    """Whether somebody else refuses: "even she could not find a reason against it"."""
    preceding = sentence.words[opens(sentence.words, word.start) : word.start].split()[-2:]
    if word.words == "no" and preceding[-1:] == ["that"]:
        return True  # "he said that no, it was about a clock"
    if preceding and preceding[-1] in _HELPING:
        preceding.pop()
    if not word.words.startswith(_REFUSING_VERB) or _MYSELF.intersection((*preceding, *word.words.split())):
        return False
    return bool(preceding) and preceding[-1] in OTHER_PEOPLE


def _own(word: Word, sentence: Sentence) -> bool:
    """Whether the writer says this yes: "yes, please", not "my boss would love to" or "Yes Minister"."""
    words = sentence.words
    following = words[word.end :].split()[:3]
    if not _goes_on(word, words, following):
        return False
    if word.words == "yes" and _RECEIPT.search(words):
        return False
    if word.words.startswith(("i ", "we ")):
        return True
    preceding = words[opens(words, word.start) : word.start].split()[-1:]
    if word.words.startswith("let us") and not _LETTING.isdisjoint(preceding):
        return False  # "whether they would let us meet"
    if word.words.startswith(_AUXILIARY) and preceding and preceding[0] not in SPEAKER:
        return False  # "Ben would be happy to"
    before = {*words[opens(words, word.start) : word.start].split(" and ")[-1].split()}
    if word.cue in (Cue.GLAD, Cue.WARM) and not before.isdisjoint(("was", "were")):
        return False  # "I was happy to read this"
    return before.isdisjoint(OTHER_PEOPLE) or not before.isdisjoint(("i", "we", "me", "us"))


def _goes_on(word: Word, words: str, following: list[str]) -> bool:
    """Whether what follows leaves a yes a yes: "glad to meet her", not "glad to think it over"."""
    alone = word.words.endswith(_AND_YES) or (" " not in word.words and word.words not in ABROAD_WORDS)
    if alone and following and not _goes_on_well(following):
        return False
    if word.words.endswith(_OPEN) and following and not _leads_to_a_meeting(following):
        return False
    if word.cue in (Cue.GLAD, Cue.WARM) and _ABOUT_OTHERS.match(words, word.end):
        return False
    if word.cue is Cue.GLAD and following[:1] == ["to"] and following[1:] and not _leads_to_a_meeting(following[1:]):
        return False
    if word.words.endswith("interested") and following[:1] == ["in"] and not _concerns(following[1:]):
        return False  # "I'm interested in bees, is she?"
    if word.words.endswith(("please introduce", "kindly introduce", "kindly connect", "please connect")):
        return not following or following[0] in _TO_ME or not following[0].isalpha()  # not "please introduce Bo"
    to_somebody = following[:1] in (["to"], ["with"]) and not _SOMEBODY.isdisjoint(following[1:2])
    return not (word.words.endswith((" me", " us")) and to_somebody)  # "Mike can introduce me to a plumber any day"


def _leads_to_a_meeting(following: list[str]) -> bool:
    """Whether "happy to ..." leads to something done together: "meet", not "be left out" or "see the photos"."""
    if following[0] in ("see", "look"):
        return following[1:2] not in (["the"], ["a"], ["some"], ["his"], ["your"], ["more"], ["at"])
    if following[0] == "be":
        return following[1:2] == [] or following[1] in AFTER_TO_BE
    return following[0] in AFTER_TO or not following[0][0].isalpha()


def _concerns(following: list[str]) -> bool:
    """Whether "interested in ..." is about the meeting, or what she does."""
    return not following or following[0] in INTERESTED_IN


def _goes_on_well(following: list[str]) -> bool:
    """Whether an agreeing word stands for itself before these: "yes that works", not "yes Minister", "ok boomer"."""
    first, second, third = (*following, "", "")[:3]
    if first == "i":
        return second in AFTER_YES_I and (second != "am" or third in AFTER_YES_I_AM)
    return first in AFTER_YES or not first[0].isalpha()
