"""Whether a reply refuses, for now or for good, and whether it only excludes an hour."""

from __future__ import annotations

import re

from assistant.reading.closing import ends_well
from assistant.reading.counting import Word, own_doing
from assistant.reading.cues import WHEN_WORDS, Cue
from assistant.reading.hours import closed, names_day
from assistant.reading.said import Said

_EXCLUDING = (
    "can not",
    "i can not",
    "could not",
    "not",
    "unfortunately not",
    "sorry not",
    "please not",
    "perhaps not",
    "have no",
    "no time",
    "will not",
    "i will not",
)
_PLAIN = ("no", "decline", "not interested", "pass", "count", "thanks", "sorry", "refuse", "regret", "so", "but")
_PLAIN_NO = ("no thanks", "not interested", "decline", "i will pass", "count me out")
_CONCLUDING = ("so", "therefore", "then", "thus")
_NO_END = "(?!now |then |long |hell |the end of time|further notice|doubt|any doubt|hesitation|reservation|regret)"
_END = re.compile(rf"(?:[^ ,]+ ){{0,7}}(?:until|before|unless|without) {_NO_END}[^ ,]")
_HINDERS = re.compile(
    r"(?:^| )(?:can not|cannot|could not|unable|not able|not possible|impossible|not make it|bad time|wrong time|"
    r"too (?:busy|ill|sick|tired|full)|so busy|swamped|overwhelmed|snowed under|no time|full|booked|"
    r"not [a-z ]{0,20}time|"
    r"no gaps|no free|not fit|not suit)(?= |$)"
)
_ANOTHER = re.compile(
    r"(?:^| )(?:i am|this is) (?!her |his |their |your )(?:(?![a-z]+ing )[a-z]{1,20} ){1,3}"
    r"(?:sister|brother|husband|wife|son|daughter|mother|father|assistant|secretary|pa|colleague|flatmate)(?= |$)"
    r"|(?:^| )wrong (?:person|address|email)(?= |$)"
)
_FORBIDS = re.compile(
    r"(?:^| )(?:"
    r"(?:do|please|to|must|ever|rather|should|will) (?:not|never)(?! hesitate)(?: [^ ,]+){0,4} "
    r"(?:contact(?:ed)?|write|writing|e?mail|ask(?:ed)?|messages?|bother|approach|send"
    r"|hear(?! about (?!this |it |these |such |you ))|receive)"
    r"|(?:appreciate|prefer|rather|like|wish|want) (?:not|never) (?:to be|being|be) "
    r"(?:contacted|written to|emailed|asked|approached|bothered)"
    r"|(?:do|please|must) (?:not|never) use (?:it|this|that|my (?:email )?address))"
    r"(?: [^ ,]+){0,8} "
    r"(?:again|ever|any more|in (?:the )?future)(?! (?:in|until|after|before|next|when|once|for|till)(?: |$))"
)
_OWNERS = (" your", " my", " the", " his", " her", " this", " that", " a", " their", " first")
_USUALLY = re.compile(r"(?:^| )(?:usually|normally|ordinarily|generally|as a rule|most of these)(?= |$)")
_TELLING = (
    *("not good ", "not social", "antisocial", "introvert", "hermit", "recluse", "i am shy", "too shy", "not the type"),
    *("not a phone", "not a morning", "not a small", "not a coffee ", "not a video", "not a zoom"),
    *("not a people person", "not really a ", "not much of ", "we have history", "no energy"),
)
_ONE_WAY = re.compile(
    r"(?:[^ ,]+ ){0,2}(?:about|to the|to my|after|at|before|by|during|in the|on|over|via|while|when) "
)
_NOT_SOON_TOO = (
    "autumn couple few gladly happily months new quarters semester several some sometime spring summer term the winter "
    "years"
)
_SEASON = "spring|summer|autumn|winter|easter|christmas|new year|holidays|term|semester"
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_FROM = "in|after|from|not before|not until|until"
_FOR_A_TIME = re.compile(
    r"(?:[^ ,]+ ){0,3}(?:(?:until|before) [^ ]"
    r"|(?:this (?:time|once)|for (?:this|the (?:coffee|meeting|introduction)))(?: |$)"
    rf"|(?:in|during|this) (?:the )?(?:{_MONTH}|{_SEASON})(?: |$))"
)
_NOT_SOON = re.compile(
    rf"(?:^| )(?:(?:next|another|the coming) (?:month|year|quarter|{_SEASON})"
    r"|in (?:about |around )?(?:an?|one|two|three|four|five|six|some|several|a few|a couple of|[0-9]{1,2})"
    r" (?:weeks|months?|years?|quarters?)"
    rf"|(?:{_FROM}) (?:the )?(?:early |late |mid )?(?:{_SEASON}|{_MONTH})"
    r"|eventually|some day|one day|not now|not yet)(?= |$)"
)


def forbids(said: Said) -> str:
    """The words that forbid to write again, in whatever order they come; "" if nothing does."""
    found = ((sentence.words, _FORBIDS.search(sentence.words)) for sentence in said.heard)
    return next(
        (match[0].strip() for words, match in found if match and not own_doing(words, match.start(), match[0])), ""
    )


def only_one_way(said: Said, word: Word) -> bool:
    """Whether only one way or hour of writing is forbidden: "never write to me before nine", "not by telephone"."""
    return _ONE_WAY.match(said.tail(word)) is not None


def only_until(said: Said, word: Word) -> bool:
    """Whether it is forbidden for a time: "no more letters until the exams are over", "stop asking me in December"."""
    return _FOR_A_TIME.match(said.tail(word)) is not None


def refuses(said: Said) -> list[Word]:
    """Every no; "I can't on Tuesday" is none, nor "I am swamped until June", which ends, nor a remark on oneself."""
    noes = [word for word in said.all(Cue.NO) if not _excludes(said, word) and not _ends(said, word)]
    return [
        word
        for word in noes
        if len(said.heard) == 1 or not (word.words.startswith(_TELLING) or _unlike_others(said, word))
    ]


def _unlike_others(said: Said, word: Word) -> bool:
    """Whether what is done to others is not done here: "Usually I bin these. Not this one."."""
    before = said.heard[word.sentence - 1].words if word.sentence else ""
    return word.words.startswith(("not this ", "not that ")) and _USUALLY.search(before) is not None


def refuses_until(said: Said) -> Word | None:
    """A no that ends some day, or when something has happened, if there is no other: "not before I've asked Mike"."""
    ending = [word for word in said.all(Cue.NO) if _ends(said, word) and not _excludes(said, word)]
    if ending and ends_well(said, ending[-1].sentence):
        return None
    return ending[0] if ending and not refuses(said) else None


def only_hinders(word: Word) -> bool:
    """Whether a no only says that something is in the way: "I can't", "too busy", "I am ill"."""
    return _HINDERS.search(word.words) is not None


def names_another_hour(said: Said, word: Word) -> bool:
    """Whether behind a bare no stands nothing but an hour: "No, at 4 pm on Thursday"."""
    rest = said.rest(word).strip(" ,")
    return word.words == "no" and names_day(rest) and closed(rest)


def refuses_plainly(said: Said) -> bool:
    """Whether one of them is more than "I can't"."""
    return any(word.words.startswith(_PLAIN) for word in refuses(said))


def concludes_yes(said: Said, firm: list[Word]) -> bool:
    """Whether a "so yes" follows all the noes, none of which is a bare one, or a plain yes ends their story."""
    noes = refuses(said)
    last = max(((word.sentence, word.start) for word in noes), default=(-1, 0))
    if any(word.words.split()[0] == "no" for word in noes):
        return False
    after = [word for word in firm if (word.sentence, word.start) > last]
    opens = any(word.start == 0 for word in noes)
    return (not opens and ends_well(said, last[0])) or any(
        word.words.split()[0] in _CONCLUDING or (word.cue is Cue.CONSENT and _but_between(said, last, word))
        for word in after
    )


def glad_after_all(said: Said) -> bool:
    """Whether behind a no and a "but" the same sentence sounds glad: "no more coffee for me, but tea I'd love"."""
    return any(
        glad.sentence == no.sentence and _but_between(said, (no.sentence, no.start), glad)
        for no in refuses(said)
        if not no.words.startswith(_PLAIN_NO)
        for glad in said.all(Cue.GLAD)
        if not said.negated(glad)
    )


def _but_between(said: Said, no: tuple[int, int], yes: Word) -> bool:
    """Whether a "but" leads from a no to a yes in one sentence: "I don't have much time, but introduce us"."""
    number, start = no
    return number == yes.sentence and any(
        start < word.start < yes.start for word in said.of(number) if word.cue is Cue.BUT
    )


def speaks_for_another(said: Said) -> bool:
    """Whether somebody else writes: "I am Ana's sister"."""
    return _ANOTHER.search(said.plain) is not None


def excludes(said: Said) -> str:
    """The words that exclude an hour; "" if none is excluded."""
    for word in said.all(Cue.NO, Cue.NEG, Cue.LIMIT):
        if (word.cue is not Cue.NO or _excludes(said, word)) and names_day(said.clause(word)) and not said.asks(word):
            return word.words
    return ""


def limit(said: Said) -> Word | None:
    """A "not now" that excludes no hour by name."""
    for word in said.all(Cue.LIMIT):
        hour = word.words in ("not this week", "not today", "not tonight") or closed(said.rest(word).split(" ,")[0])
        if not hour:
            return word
    return None


def not_soon(said: Said) -> str:
    """The clause that speaks of nothing but a time far off ("yes, in three months"); "" if there is none."""
    for sentence in said.heard:
        for clause in re.split(r" , | but |^but ", sentence.words):
            if _NOT_SOON.search(clause) and closed(f"{clause} time", negated=True, also=_NOT_SOON_TOO):
                return clause
    return ""


def wish_to_be_asked_again(said: Said) -> Word | None:
    """The words that ask to be asked again, with a hint of when."""
    for word in said.found:
        asks = word.cue is Cue.ASK_AGAIN and not said.negated(word) and not _is_noun(said, word)
        again = asks and _says_when(said, word)
        if word.cue is Cue.LATER or again:
            return word
    return None


def _is_noun(said: Said, word: Word) -> bool:
    """ "I was reading your mail in the bus"."""
    return word.words.startswith(("mail ", "email ", "message ")) and said.before(word).endswith(_OWNERS)


def refuses_after(said: Said, wish: Word) -> bool:
    """Whether a bare no follows in another sentence."""
    return any(no.sentence > wish.sentence and no.start == 0 and no.words.startswith("no") for no in refuses(said))


def _says_when(said: Said, word: Word) -> bool:
    beside = said.heard[max(0, word.sentence - 1) : word.sentence + 2 : 2] if word.start == 0 else []
    following = " ".join(one.words for one in [*beside, *said.heard[word.sentence + 1 : word.sentence + 2]])
    after = f"{word.words} {said.rest(word)} {following}".split()
    before = [one for one in said.before(word).split() if one != "then"]
    return not WHEN_WORDS.isdisjoint(after + before) or said.has(Cue.LIMIT)


def _ends(said: Said, word: Word) -> bool:
    return _END.match(said.tail(word)) is not None


def _excludes(said: Said, word: Word) -> bool:
    clause = said.clause(word)
    return (
        word.words.startswith(_EXCLUDING)
        and "today" not in word.words
        and names_day(clause)
        and closed(clause, negated=True, also=word.words)
    )
