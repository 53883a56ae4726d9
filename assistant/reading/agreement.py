"""Whether a reply agrees, and what keeps a yes from counting."""

from __future__ import annotations

import re

from assistant.reading.closing import closing_yes
from assistant.reading.counting import Word
from assistant.reading.cues import CLOSED_WORDS, Cue
from assistant.reading.hours import closed
from assistant.reading.said import Said

_ABILITY = re.compile(
    r"(?:^| )(?:i|we|it|this|that) (?:(?:really|just|simply|still) )?"
    r"(?:do|can|will|would|could|should|am|is|shall|may)(?: just| really| quite)?$"
)
_UNABLE = re.compile(  # "I can't", "I don't think so", not "I can't eat cake"
    r"(?:$|,|(?:really |just |possibly |actually )?(?:do|make|manage|come|meet|attend|find|say|promise|commit|justify"
    r"|see|think|know|want|take|be|have|join|go|accept|agree|afford|spare|help|decide|tell|need|like|feel|quite|yet|it|this"
    r"|that|so|keen|interested|free|available|able|ready|certain|sure|comfortable|convinced|the|a|in|for|at|on|up|here"
    r"|there|now)(?: |$))"
)
_MODEST = re.compile(  # beside a yes: "though I don't know what I could teach him", "because it's not far"
    r"because |(?:(?:though|although|but) )?i (?:do not know|am not sure) (?:what|how much|whether) i "
)
_FROM_AFAR = re.compile(  # "I can't come to London, so a call please"
    r"(?:^| )(?:by|a|on|over|via|so|but|only) (?:a )?(?:short |quick )?(?:call|phone|zoom|video|telephone|teams)(?= |$)"
)
_WILLING = re.compile(  # everybody is asked, so that the other must want it too is no condition
    r"(?:he|she|they) (?:is|are) (?:also |still |both )?(?:content|happy|willing|keen|game|up for|ready|fine"
    r"|ok|interested|agreeable|glad|patient)(?: |$)"
    r"|(?:he|she|they) (?:really |truly |honestly )?(?:would like|wants?|wishes|agrees?|likes?)"
    r"(?: (?:it|to|that|me|too|meet))*$"
)
_ADVICE = re.compile(  # "if Ruth thinks we should talk": she has thought so already
    r"(?:you|he|she|they|(?!my |our |your |the |i |we |nobody |no )[a-z]+) (?:think|recommend|suggest|believe|say)s?"
    r" (?:that )?(?:we|i|it is|this is|he|she|they) (?:should|ought to|worth|a good|good) "
)
_TOLD = re.compile(r"(?:(?:he|she|they|somebody|nobody) had [^ ]|you had (?:not )?asked)")  # "if he had found his pen"
_OUTVOTED = ("for ", "normally ", "usually ", "ordinarily ", "i would normally", "i would usually")
_PRACTICAL = re.compile(
    r"^(?:(?:and|so|but|just|oh) ,? ?)?(?:(?:where|when|what time|which (?:day|cafe|place|time)) (?:shall|should|do|can"
    r"|could|would|will) (?:we|it|i) (?:meet|go|come|be|find|sit|start)|when and where|where and when"
    r"|let me know (?:when|where)|(?:could|can|shall|may) (?:we|it) (?:make|meet|do|be) "
    r"|how long (?:will|does|would) (?:it|this|that)"
    r"|what do i (?:need|have) to (?:do|bring)(?:$| ,)|what should i bring|(?:shall|should) i bring"
    r"|do i need to (?:bring|book|come)|may i (?:bring|know whether)|any objection to )"
)
_WARM_ALONE = 6  # in so few words "great" is an answer
_POLITE = ("right", "great", "good", "cool", "perfect", "lovely", "excellent", "sounds")
_NOT_AGAINST = ("not against", "not opposed", "not averse", "nothing against")
_HARMLESS = (  # after a "but"
    *(
        "warn ",
        "i warn ",
        "i must warn ",
        "i should warn ",
        "be warned",
        "tell ",
        "please tell ",
        "i talk ",
    ),
    *(
        "bear in mind",
        "keep in mind",
        "i have read ",
        "i have heard ",
        "i have seen ",
        "i am glad ",
        "i like ",
        "i will try",
        "i will do my best",
        "i listen ",
        "i can always ",
        "i do not know what i ",
        "i do not know what use ",
        "i am not sure what i ",
        "i fear he will find",
        "i fear she will find",
        "he will find me ",
        "she will find me ",
        "enough of ",
        "that is another story",
        "the coffee is on me",
        "coffee is on me",
        "i am buying",
        "i am paying",
        "i pay",
    ),
)


def firm(said: Said) -> list[Word]:
    """A yes in so many words, or the last word of a letter: "... Happy to meet him."."""
    last = closing_yes(said)
    return [
        word
        for word in said.found
        if (word.cue in (Cue.CONSENT, Cue.YES, Cue.ATTENDS) or word == last) and not said.negated(word)
    ]


def agrees(said: Said) -> list[Word]:
    """Any sign of a yes, the firm ones first."""
    glad = [word for word in said.all(Cue.GLAD) if not said.negated(word)]
    warm = [word for word in said.all(Cue.WARM) if not said.negated(word)]
    if warm and not glad and not firm(said) and _longer(said):
        warm = [word for word in warm if " " in word.words and _says_no_more(said, word)]
    return firm(said) + glad + warm


def _longer(said: Said) -> bool:
    """Whether there is more than a few words and a question about how to meet."""
    beside = (one.words for one in said.heard if not (one.asks and practical(one.words)))
    return sum(len(words.split()) for words in beside) > _WARM_ALONE


def _says_no_more(said: Said, warm: Word) -> bool:
    """Whether all else is about hours: "Tuesday would be lovely", but not "Sounds lovely, she'll find somebody"."""
    known = CLOSED_WORDS.union(warm.words.split())
    return sum(word.isalpha() and word not in known for word in said.plain.split()) < 2


def only_polite(said: Said) -> bool:
    """Whether the only sign of a yes is a word that begins many a question: "OK, and who are you?"."""
    return all(
        word.cue in (Cue.GLAD, Cue.WARM) and (word.words.split()[0] in _POLITE or word.words in _NOT_AGAINST)
        for word in agrees(said)
    )


def practical(question: str) -> bool:
    """Whether a question is only about how to meet, so that who asks it agrees: "Lovely. What do I need to do?"."""
    return _PRACTICAL.search(question) is not None


def obstacle(said: Said) -> tuple[str, str] | None:
    """What keeps a yes from counting, and its words: mockery, somebody else, doubt, condition, "but", negation."""
    for cue in (Cue.MOCK, Cue.ELSE, Cue.DOUBT):
        for word in said.all(cue):
            if word.words.startswith(_OUTVOTED) and any(yes.sentence > word.sentence for yes in firm(said)):
                continue  # "for somebody who restores organs I'd walk", "normally I'd bin this. Introduce us."
            if cue is Cue.DOUBT and (closed(said.clause(word), also=word.words) or _long_past(said, word)):
                continue
            return cue.value, word.words
    return _condition(said) or _but(said) or _negation(said)


def _long_past(said: Said, word: Word) -> bool:
    """Whether a long letter has come to its yes well after these words: first it tells, then it answers."""
    last = max((yes.sentence for yes in agrees(said)), default=-1)
    return last - word.sentence > 3 and last >= len(said.heard) - 4


def _condition(said: Said) -> tuple[str, str] | None:
    """One that an hour, a length or the telephone fulfils is none, nor is one that was told of somebody else."""
    yes_starts = {(word.sentence, word.start) for word in agrees(said)}
    for word in said.all(Cue.IF):
        if said.asks(word) or _long_past(said, word):
            continue
        ends = [other.start for other in said.of(word.sentence) if (word.sentence, other.start) in yes_starts]
        end = min((start for start in ends if start > word.end), default=None)
        clause = said.heard[word.sentence].words[word.end : end].split(" ,")[0].strip()
        if (
            not closed(clause, negated=True)
            and not _TOLD.match(clause)
            and not any(one.match(clause) for one in (_WILLING, _ADVICE))
        ):
            return "a condition", f"{word.words} {clause}"
    return None


def _but(said: Said) -> tuple[str, str] | None:
    last_in = {word.sentence: word.start for word in sorted(agrees(said), key=lambda word: word.start)}
    last_firm = max((word.sentence for word in firm(said)), default=-1)
    for word in said.all(Cue.BUT):
        rest = said.rest(word)
        if not rest or closed(rest) or closed(rest.split(" ,")[0]) or rest.startswith(_HARMLESS) or said.asks(word):
            continue
        if _long_past(said, word):
            continue
        if last_in.get(word.sentence, -1) < word.start and last_firm <= word.sentence:
            return "a but", f"{word.words} {rest}"
    return None


def _negation(said: Said) -> tuple[str, str] | None:
    """One beside the yes, or one about what the writer can or wants ("it isn't ...") where the yes is not firm."""
    yeses, firm_ones = {word.sentence for word in agrees(said)}, firm(said)
    last_in = {word.sentence: word.start for word in firm_ones}
    glad_in = {word.sentence: word.start for word in agrees(said)}
    last_but = {but.sentence: but.start for but in said.all(Cue.BUT) if but.start < glad_in.get(but.sentence, -1)}
    for word in said.all(Cue.NEG):
        if closed(said.clause(word), negated=True) or said.asks(word) or _MODEST.match(said.clause(word)):
            continue
        outvoted = len(last_in) > (word.sentence in last_in) or last_in.get(word.sentence, -1) > word.end
        if last_but.get(word.sentence, -1) > word.end:
            continue  # "I know nothing of it, but I'd be glad to"
        if word.words == "without" and "," in said.heard[word.sentence].words[: word.start]:
            continue  # "happy to meet him, I only ask for a place without stairs"
        unable = _ABILITY.search(said.before(word)) and _UNABLE.match(said.rest(word))
        if (word.sentence in yeses and not outvoted) or (
            unable and not firm_ones and not _FROM_AFAR.search(said.rest(word))
        ):
            return "a negation", said.clause(word)
    return None
