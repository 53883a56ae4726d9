"""The sentence that asks for an introduction: whom it names, who stands on which side, and what it says besides."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.reading.request import mentions
from assistant.reading.request.blurbs import BEFORE_NEXT, asides
from assistant.reading.request.mentions import MENTION
from assistant.reading.request.myself import is_nobody, is_self
from assistant.reading.request.names import PARTICLES, is_common, is_name_word, title_of
from assistant.reading.request.patterns import one_of, words_of
from assistant.reading.request.telling import is_none, wished, without_talk
from assistant.reading.request.verbs import MEET, VERB

_SEPARATORS = words_of(
    """
    and & to with x × <> <-> ↔ / plus und + between of for both meet , – — - ; : ( also
    """
)
_SIDES = frozenset(["to", "with"])
_WHOM = frozenset(["whom", "whose"])
_RELATING = words_of("with of by from at for via through like")
_MEETS = frozenset(["meet", "meeting"])  # "Ana should meet Ben and Carla": they stand on the other side
_MEANWHILE = words_of(
    """
    my our the a an his her their old dear good best friend friends colleague colleagues neighbour neighbor
    cousin sister brother wife husband mother father daughter son aunt uncle batchmate classmate partner mentor
    boss former lovely wonderful great young little very new certain man woman lady gentleman called named
    please kindly two three four five people persons these those following below mentioned each other one
    another mister student teacher doctor client customer and/or as well too perhaps maybe possibly assistant
    professor either contact ex-colleague flatmate nephew niece grandson godson someone somebody in touch
    contact together
    """
)
_BRACKET = re.compile(r"\((?!(?:and|or|with|plus|maybe|perhaps|also)\b)[a-zà-ÿ][^()]{0,300}\)")
_DESCRIBED = re.compile(
    r"(?<=\ue0ff)\s?\((?!(?:and|or|with|plus|maybe|perhaps|also)\b)[^()\ue000-\ue0ff]{0,300}\)", re.IGNORECASE
)
_POSSESSIVE = re.compile(  # "Carol's brother", "her husband": who comes next is named, not these
    rf"{MENTION}['’]s(?!\w)|\bher(?= (?:husband|wife|partner|brother|sister|son|daughter|cousin|colleague|friend"
    r"|boss|mother|father|aunt|uncle|nephew|niece|assistant)\b)",
    re.IGNORECASE,
)
_EDGES = ".,;:!?\"“”'’)("
_PRONOUNS = words_of("me us him her them myself himself herself")
_CROWD = words_of("two three four five people persons these those following below")
_TOKEN = re.compile(rf"{MENTION}|[^\s,;:()]+|[,;:(]")
_ASIDE = one_of(
    r"""
    ^\s*(?:[,–—:(-]\s*|\b(?=who|whose|which))(?P<words>(?!with (?:two|three|both|my|some|the|these)\b
        |in(?:to)? (?:touch|contact)\b
        |(?:both )?(?:copied|cc['’]?d|cc|please|attached
        |below|(?:many )?thanks?|to each|together|too|also|as well|if|but|and|or)\b)[^\W_].{3,})$
    """,
    re.IGNORECASE | re.DOTALL,
)
_WHY = one_of(
    r"""
    (?:^|[,;:–—(-]\s{0,2}|\s(?!all\b))(?P<words>(?:because|since|so that|so they|as (?:they|both|he|she|the|i|we)
        |for they|for both|they|both|the two|all (?:of them|three|four)|the reason)\b.{5,})$
    """,
    re.IGNORECASE | re.DOTALL,
)
_EMPTY = re.compile(
    r"\S{2,5}(?: two| three)?(?: people| persons)?(?: below| above| here| in (?:the|this) (?:table|list))?"
    r" (?:in (?:contact|touch)|together|(?:to|with) each|up|copied)\b"
    r"|both (?:of )?(?:the |my |our )?\w{1,20}s\W*$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"\b(?:because|as|since|so|for|at|in|on|over|about|when|where|who|if|while|by)\b|[;:?!]", re.IGNORECASE
)
_OF_US = re.compile(r"\W*(?:and )?(?:my|the|our) assistant\b", re.IGNORECASE)
_HAS_REASON = re.compile(r"\b(?:because|since|so|as|reason|both|wants?|about|compare)\b", re.IGNORECASE)
_SPEAKER = re.compile(  # "Dora and I think that Ana and Ben should meet": Dora is not one of them
    rf"\W*(?:[\w'’]+ ){{0,3}}(?:{MENTION}|[\w'’]+)(?: and (?:I|{MENTION}|[\w'’]+))?(?: also| really| both)?"
    r" (?:thinks?|thought|believes?|feels?|felt|says?|said|suggests?|suggested|reckons?|told me"
    r"|wonders?|wondered|wants?|would (?:like|love)|hopes?)"
    rf"(?: that| if| whether| to see)? (?={MENTION}|these\b|those\b|the two\b|both\b|you\b)",
    re.IGNORECASE,
)
_COPIED = re.compile(r"\s?\((?:cc['’]?e?d|cc|copied|in (?:copy|cc))(?: here| above| in)?\)", re.IGNORECASE)
_LAST_SEPARATOR = one_of(
    r"""
    [\s,;–—-]*\b(?:to|with) (?:each other|one another)\W*$
    [\s,;–—(-]*(?:\b(?:and|to|with|und|x|plus|also|perhaps|maybe|possibly|the|my friend|my|mr|mrs
        |dr)\b[\s,.]*){1,4}$
    [\s,;–—(?!.-]+$
    """
)


@dataclass(frozen=True, slots=True)
class Item:
    """One named by the sentence: a person's index, or a name that has none yet, or a pronoun. `side` counts to/with."""

    index: int = -1
    name: str = ""
    pronoun: str = ""
    side: int = 0
    beside: bool = False  # perhaps only named in passing: "Ana, whom Ben recommended", "who works with Ben"


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence that asks: whom it names in order, what it says of one of them, and why."""

    items: tuple[Item, ...]
    asides: tuple[tuple[int, str], ...]  # (person, words)
    reason: str
    myself: bool  # the connector is one of those who are to meet
    crowd: bool  # "these two", "the following": named elsewhere

    def side(self, number: int) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.side == number)


def both_ways(text: str, following: Sequence[str]) -> Asked | None:
    """ "Ulla - Idris, Idris - Ulla." or "Silas, Adaeze. Adaeze, Silas.": two people named to each other."""
    whole = text if len(mentions.spans(text)) == 4 else " ".join((text, *following))
    who = [index for index, _, _ in mentions.spans(whole)]
    if len(who) != 4 or who[2:] != [who[1], who[0]] or who[0] == who[1] or re.search(r"\w", re.sub(MENTION, "", whole)):
        return None
    return Asked(tuple(Item(index, side=side) for side, index in enumerate(who[:2])), (), "", False, False)


def asks(sentence: str) -> bool:
    """Whether the sentence asks for an introduction."""
    if wished(sentence):
        return True
    return bool(_verb(sentence) or MEET.search(sentence)) and not is_none(sentence)


def _verb(sentence: str) -> re.Match[str] | None:
    """The first verb that asks, outside of names ("Intro", "Connect Berlin")."""
    names = mentions.spans(sentence)
    return next((verb for verb in VERB.finditer(sentence) if not any(a <= verb.start() < b for _, a, b in names)), None)


def read(sentence: str, lower: bool) -> Asked | None:
    """What a sentence asks for, None if it does not. `lower`: the writer uses no capitals."""
    wish = wished(sentence)
    if not wish and (not (_verb(sentence) or MEET.search(sentence)) or is_none(sentence)):
        return None
    sentence = without_talk(_COPIED.sub("", sentence))
    if not wish and (verb := _verb(sentence)):
        zone = sentence[verb.end() :]
        items, crowd = _items(zone, lower, from_start=False)
        return Asked(
            items, _asides(zone), _reason(sentence), is_self(sentence, [item.pronoun for item in items]), crowd
        )
    if meet := wish or MEET.search(sentence):
        stop = _CLAUSE.search(sentence, meet.end())
        start = said.end() if (said := _SPEAKER.match(sentence)) and said.end() <= meet.end() else 0
        items, crowd = _items(sentence[start : stop.start() if stop else len(sentence)], lower, from_start=True)
        if wish:
            myself = is_self(sentence, []) or is_nobody(sentence[: wish.end()])
            return Asked(items, _asides(sentence[wish.end() :]), _reason(sentence), myself, crowd)
        reason = sentence if _HAS_REASON.search(sentence) and not _OF_US.match(sentence) else ""
        return Asked(items, tuple(asides(sentence[meet.start() :])), reason, is_self(sentence, []), crowd)
    return None


def _items(zone: str, lower: bool, from_start: bool) -> tuple[tuple[Item, ...], bool]:
    scan = _Scan(lower, from_start)
    for match in _TOKEN.finditer(_POSSESSIVE.sub("his", _BRACKET.sub("", _DESCRIBED.sub("", zone)))):
        scan.take(match.group())
    scan.close()
    kept = [item for item in scan.found if not item.beside]
    return tuple(kept if len(kept) > 1 else scan.found), scan.crowd


@dataclass(slots=True)
class _Scan:
    """Goes along the sentence. A name counts where one is expected: at the start and after a separator, not inside a
    clause about somebody. `from_start`: names come before the verb ("Ana and Ben should meet")."""

    lower: bool
    from_start: bool
    found: list[Item] = field(default_factory=list)
    run: list[str] = field(default_factory=list)  # the words of a name without address
    side: int = 0
    expecting: bool = True
    inside: bool = False  # a clause about somebody
    crowd: bool = False
    previous: str = ""
    word: str = ""  # the last one that is no title

    def take(self, token: str) -> None:
        word = token.strip(_EDGES).lower()
        if token[0] >= "\ue000" and token[-1] == mentions.END:
            self.close()
            beside = self.word in _WHOM or (self.inside and self.word in _RELATING)
            self.found.append(Item(index=mentions.who(token)[0], side=self.side, beside=beside))
            self.expecting = self.inside = False
        elif word in _SEPARATORS or token in _SEPARATORS:
            self.separate(word)
            if token == ":" and len(self.found) > 1 and not self.crowd:
                self.inside, self.expecting = True, False  # what follows tells why
        elif self.expecting and not self.inside and self.is_name(token, word):
            if title_of(word) is None or self.run:
                self.run.append(re.sub(r"['’]s$", "", token.strip(_EDGES)) if len(word) > 1 else token)
        elif self.expecting and not self.inside and word in _PRONOUNS:
            self.close()
            self.found.append(Item(pronoun=word, side=self.side))
            self.expecting = False
        elif word in _MEANWHILE or title_of(word) is not None:
            self.close()
            self.crowd = self.crowd or word in _CROWD
        else:
            self.close()
            self.inside = not self.from_start or self.inside
            self.expecting = self.from_start and self.expecting and not self.found
        if token[-1] in "?!":
            self.close()
        self.previous = token[-1]
        self.word = word if word and title_of(word) is None else self.word

    def separate(self, word: str) -> None:
        self.close()
        sides = word in _SIDES or (self.from_start and word in _MEETS)
        if sides and self.found and (not self.inside or self.previous == ","):
            self.side, self.inside = self.side + 1, False
        self.expecting = not self.inside

    def is_name(self, token: str, word: str) -> bool:
        goes_on = bool(self.run) and (word in PARTICLES or title_of(word) is not None)
        return _starts_name(token) or goes_on or (self.lower and _small(token, self.run))

    def close(self) -> None:
        """A name without address ends here."""
        if any(len(word) > 1 for word in self.run):
            self.found.append(Item(name=" ".join(self.run), side=self.side))
        self.run.clear()


def _starts_name(token: str) -> bool:
    return is_name_word(re.sub(r"['’]s$", "", token.strip(".,;:!?\"“”'’)(")))


def _small(token: str, run: list[str]) -> bool:
    word = token.strip(".,;:!?")
    return word.isalpha() and len(run) < 3 and not is_common(word) and word not in _MEANWHILE


def _asides(zone: str) -> tuple[tuple[int, str], ...]:
    """What the sentence says of somebody on the way: ", who draws maps", ", a caver from Burgos"."""
    found: list[tuple[int, str]] = []
    spans = mentions.turns(zone)
    for i, (index, _, end) in enumerate(spans):
        words = zone[end : spans[i + 1][1] if i + 1 < len(spans) else len(zone)]
        if i + 1 == len(spans) and (why := _WHY.search(words)):
            words = words[: why.start()]
        words = _LAST_SEPARATOR.sub("", BEFORE_NEXT.sub("", words))
        match = _ASIDE.match(words)
        if match:
            found.append((index, match.group("words")))
    return tuple(found)


def _reason(sentence: str) -> str:
    spans = mentions.spans(sentence)
    tail = sentence[spans[-1][2] :] if spans else sentence
    match = _WHY.search(tail) or (_WHY.search(sentence) if spans and len(spans) > 2 else None)
    words = match.group("words").strip(" :-–—)") if match else ""
    return "" if _EMPTY.match(words) else words
