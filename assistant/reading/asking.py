"""What a reply asks for: an answer to a question, another hour, or (in reply to the ask) an hour that suits."""

from __future__ import annotations

import re

from assistant.reading.agreement import agrees
from assistant.reading.counting import Word
from assistant.reading.cues import CLOSED_WORDS, Cue
from assistant.reading.hours import closed, names_day, proposes, taken
from assistant.reading.refusal import excludes, refuses, wish_to_be_asked_again
from assistant.reading.said import Said

_INTERROGATIVE = (
    "wh",
    "how",
    "is ",
    "are ",
    "am ",
    "do ",
    "does ",
    "did ",
    "has ",
    "have ",
    "will ",
    "would i ",
    "can ",
)
_SAYS = frozenset(["yes", "no", "ok", "sure", "maybe", "perhaps", "really", "fine", "hm", "hmm", "oh", "well", ","])
_COMING = (
    *("see you", "will be there", "i will be", "be there", "i am coming", "can make it", "will make it", "i can make"),
    *("i will make", "on time", "be on time", "will come", "still ", "yes still", "it should", "should be fine"),
)
_ANOTHERS = re.compile(  # "Nora can do Wednesday"
    r"^(?:he|she|they|(?!i |we |it |that |this |and |or |both |all |which |so |but |anything |what "
    r"|[a-z]+days? )[a-z]+)"
    r" (?:can do|can only do|could do|can make|could make|(?:can|could|may|will) (?:introduce|find|ring|call|tell|send)"
    r"|is free|is available|are free|are available) "
)
_ASKS_WHETHER = re.compile(  # "would next week be just as good for everyone?"
    r"(?:and |but |so )?(?:would|could|can|might) (?:(?:the )?(?:next|following|same|day|week|hour|month"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|later|earlier|afternoon|morning|evening|noon"
    r"|half|[0-9][0-9:]*(?:am|pm)?|after|before|past|oclock|or|at) ?){1,6}(?:be|work|suit|do|fit|also|not) "
)
_SHORT = 9
_MIGHT_BE = re.compile(
    r"(?:(?:and|or|but|so|sorry) ,? ?)?(?:might|would|could|can|any|anything|something|maybe|perhaps|[a-z]+day|[0-9])"
    r"[a-z]*(?= )(?! (?:i|you|someone|somebody|anyone) )"
)
_TO_SOMEBODY = re.compile(r"(?:^| )(?:you|bring|send|tell|save|still|there|who|where|address|which)(?= |$)")
_ANY_OTHER = re.compile(r"(?:any|an|some)? ?other |another ")
_NOT_EVEN = re.compile(r"(?:^| )(?:not|no longer|never|nor|neither)(?= |$)")
_ANY_TIME = re.compile(r"(?:^| )any (?:time|day)(?= |$)")
_OF_OURS = re.compile(r"(?:^| )(?:i|we|me|us|my|our|mine|ours|lets|let us|you|your|please)(?= |$)")
_PERHAPS = ("maybe", "perhaps", "possibly", "potentially", "rather", "sometime")
_FAR = re.compile(
    r"(?:^| )(?<!since )(?<!last )"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"spring|summer|"
    r"autumn|winter|easter|(?<!side of )christmas|(?<!last )(?<!for a )(?<!this )(?<!every )year"
    r"|months?|q[1-4]|quarter|in [a-z]+ weeks|holidays)(?= |$)"
)
_ANSWERS = (Cue.CONSENT, Cue.YES, Cue.GLAD, Cue.WARM, Cue.LIMIT, Cue.LATER, Cue.ASK_AGAIN, Cue.FREE)
_WISHES = (Cue.LATER, Cue.MOVE, Cue.NEVER, Cue.FORGET, Cue.CANCEL)


def question(said: Said) -> str:
    """The first sentence that asks something other than for an hour; "" if none does."""
    wish = wish_to_be_asked_again(said)
    for number, sentence in enumerate(said.heard):
        if said.rhetorical(number) or proposes(sentence.words) or _SAYS.issuperset(sentence.words.split()):
            continue
        here = said.of(number)
        asks = any(_asks(word) for word in here)
        if (sentence.asks or asks) and not any(word.cue in _WISHES or word == wish for word in here):
            return sentence.words or "?"
    return ""


def perhaps_later(said: Said) -> str:
    """A month, a season or a number of weeks that is asked for, or is the whole reply: "in January perhaps"."""
    asked = next((one.words for one in said.heard if one.asks and _far(one.words)), "")
    if asked and not agrees(said):
        return asked
    words = " ".join(word for word in said.plain.split() if word not in _PERHAPS)
    return said.plain if len(said.heard) == 1 and words != said.plain and _far(words) else ""


def wishes_far(said: Said) -> bool:
    """Whether a time far off belongs to the answer ("gladly, in March"), not to a story ("I move in May, so yes")."""
    return any(
        _FAR.search(one.words)
        and (
            closed(one.words)
            or any(word.cue in _ANSWERS and not word.words.startswith("so ") for word in said.of(number))
        )
        for number, one in enumerate(said.heard)
    )


def _far(words: str) -> bool:
    """Whether they name a time that is far off, no date, and nothing else."""
    return bool(_FAR.search(words)) and not re.search(r"(?:^| )\d", words) and closed(words)


def _asks(word: Word) -> bool:
    """Whether these words ask without a question mark; "which I cannot take up" does not."""
    if word.cue is Cue.US:
        return word.start == 0
    return word.cue is Cue.ASKS and (word.start == 0 or not word.words.startswith(_INTERROGATIVE))


def other_hour(said: Said) -> str:
    """The words that ask for another hour while one stands; "" if none do."""
    timely = any(names_day(sentence.words) for sentence in said.heard)
    contrast = said.has(Cue.CANNOT, Cue.CANCEL) or bool(excludes(said))
    for word in said.found:
        if _ANY_OTHER.match(word.words) and not said.asks(word) and _NOT_EVEN.search(said.clause(word)):
            continue  # "I won't be needing it on any other day"
        if word.cue is Cue.MOVE or (word.cue is Cue.FREE and timely and (contrast or said.asks(word))):
            return word.words
    wish = wish_to_be_asked_again(said)
    if wish:
        return wish.words
    asking = (one.words for one in said.heard if one.asks)
    return next((words for words in asking if proposes(words) or _proposes_another(words)), "")


def _proposes_another(question: str) -> bool:
    """Whether a short question names a day or an hour and nobody: "might it be Wednesday", "anything on Thursday"."""
    if _ASKS_WHETHER.match(question):
        return True
    short = len(question.split()) <= _SHORT and _MIGHT_BE.match(question)
    return bool(short and names_day(question) and not _TO_SOMEBODY.search(question))


def other_day(said: Said) -> str:
    """The words that are free in a sentence that names a day or an hour, where nothing in a longer reply agrees."""
    if len(said.heard) < 2 or said.has(Cue.ATTENDS, Cue.YES, Cue.CONSENT, Cue.WARM):
        return ""
    return next((one.words for one in said.all(Cue.FREE) if names_day(said.heard[one.sentence].words)), "")


def comes_anyway(said: Said) -> str:
    """The words of coming all the same beside what would hinder: "my flight is delayed, but I'll be there"; "" else."""
    if not said.has(Cue.CANNOT, Cue.CANCEL, Cue.FINAL) or said.has(Cue.MOVE) or excludes(said):
        return ""
    coming = [word for word in said.all(Cue.ATTENDS) if word.words.startswith(_COMING) and not said.negated(word)]
    return coming[0].words if coming else ""


def free_hours(said: Said) -> str:
    """The sentence that names hours as free, if nothing in the reply speaks against it; "" else."""
    if said.has(Cue.DOUBT, Cue.ELSE, Cue.MOCK, Cue.IF) or refuses(said):
        return ""
    if any(not closed(said.rest(but)) for but in said.all(Cue.BUT)):
        return ""  # "free on Tuesday, but not for this"
    for number, sentence in enumerate(said.heard):
        if not names_day(sentence.words) or taken(sentence.words) or (sentence.asks and not proposes(sentence.words)):
            continue
        if _ANOTHERS.search(sentence.words) or sentence.words.startswith("until "):
            continue
        cues = {word.cue for word in said.of(number)}
        told = Cue.FREE in cues and Cue.PAST not in cues and _theirs(sentence.words)
        if closed(sentence.words) or told:
            return sentence.words
    return ""


def _theirs(words: str) -> bool:
    """Whether hours in a sentence are the writer's: they say "I" or "my", or hardly anything else; and name more than
    "any time" (as in "my book can be bought at any time")."""
    others = sum(word.isalpha() and word not in CLOSED_WORDS for word in words.split())
    return others < 4 or bool(_OF_OURS.search(words) and names_day(_ANY_TIME.sub("", words)))
