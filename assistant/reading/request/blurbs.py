"""Each clause given to the person it is about: what is said of one is that one's blurb, of all (or why) the reason."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from assistant.reading.request import mentions
from assistant.reading.request.mentions import MENTION
from assistant.reading.request.patterns import one_of
from assistant.reading.request.pronouns import People
from assistant.reading.request.wishes import says_agreed

_GROUP = (
    r"they|both|we|you (?:two|both|all|guys)|the two|the three|all (?:of )?(?:three|four|five|them)"
    r"|each of (?:them|you)|everybody|everyone|together|neither|their"
)
_PRONOUNS = rf"he|she|i|i['’][a-z]{{1,3}}|{_GROUP}|the (?:former|latter|first|second|other)|myself"
_SUBJECT = rf"(?:{MENTION}(?:['’]s)?|(?i:{_PRONOUNS})\b)"
_VERB = r"\s+(?!(?:and|or|to|with|who|whom|whose|nor|too|also,|as well)\b)[a-zà-ÿ]"
_APPOSED = rf"{MENTION}, (?:an? |the |her |his |my |our |their |who )[^,;()\ue000-\ue0ff]{{2,60}},\s[a-zà-ÿ]"
_BREAK = re.compile(
    rf"(?:[,;:–—(]\s*|\s-\s*)(?:(?:and|but|while|whereas|whilst|where|&|yet)\s+)?"
    rf"(?={_SUBJECT}(?: (?:and|&) {MENTION})?{_VERB}|{_APPOSED})"
    rf"|(?:[,;:–—]\s*|\s-\s*)(?:as|since|because)\s+(?=(?:they|both|the two)\b)"
    rf"|\s(?:and|but|while|whereas|whilst)\s+(?={_SUBJECT}{_VERB})"
)
_VOCATIVE = re.compile(rf"^\W{{0,2}}{MENTION},\s+(?={MENTION}{_VERB})")
_STARTS = one_of(
    rf"""
    ^[^\w\ue000-\uf8ff]{{0,3}}(?:(?:and|but|while|so|also|my friend|our friend
        |my colleague)\s+)?(?P<subject>{_SUBJECT})(?P<gap>\s*[,:–—(-]?)
    """,
    re.RegexFlag(0),
)
_IS_GROUP = re.compile(
    rf"\b(?:{_GROUP}|each other|one another|them|between the)\b|\breason\b|\bbecause\b|\bin common\b|\bshare\b",
    re.IGNORECASE,
)
_STARTS_GROUP = one_of(
    rf"""
    ^\W{{0,3}}(?:(?:and|but|so|as|since|because|what)\s+)?(?:{_GROUP})\b
    ^\W{{0,3}}(?:the )?(?:reason|purpose|point|idea|why|background)\b
    ^\W{{0,3}}(?:because|since)\b
    """
)
_ASIDE_WORDS = re.compile(r"^\s*[,–—:(|-]+\s*(?P<words>.*)$", re.DOTALL)
_LABEL = re.compile(r"^(?:the )?(?:reason|why|background|purpose|context)\s?(?::|[-–])\s*", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(she|he|her|him|his|hers)\b", re.IGNORECASE)
_LEAD = re.compile(r"^(?:\W|(?:and|but|while|whereas|whilst|&)\s)+(?=\S)", re.IGNORECASE)
_HANGING = re.compile(r"[\s,;:–—(-](?:and|or|but|to|with|then)[\s,.]{0,20}$", re.IGNORECASE)
_OF_A_NUMBER = re.compile(  # what is left of "Ben's number is 01632 960 114"
    r"\b(?:number|phone|mobile|tel|website|web ?site|page) (?:is|:)\W*$|['’]s is\W*$", re.IGNORECASE
)
_OF_AN_ADDRESS = re.compile(  # what is left of "her address is ana@ruiz.example, his is ..."
    r"\b(?:address|e-?mail|mail)(?: address)?(?: is| ?:)\W*(?:$|(?:and )?(?:his|hers|theirs|her|the other)\b)",
    re.IGNORECASE,
)
_LEANS = re.compile(r"\W*\S+(?: \S+)? (?:does|do|did|is|has|have|will|can|would)(?:n['’]t| not)?\W*", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\W*(?:and |but |so )?(?:I|I['’]\w+|My|We)\b")  # "I've a ward that he ought to see"
_NUMBERED = re.compile(  # it means nobody where the sentence before is not sent along
    r"^\W*(?:(?:and|but|while|whereas) )?the (?:former|latter|(?:first|second|other)(?: one)?(?= (?:is|was|has|had"
    r"|can)\b| [a-z]{2,20}[^s\W]s\b))(?=['’]s\b|\s)",
    re.IGNORECASE,
)
_ELLIPSIS = re.compile(
    r"\W*the (?:former|latter|first|second|other) (?:an?|the) ", re.IGNORECASE
)  # "the latter a farmer"
_LISTED = re.compile(  # "and young Callum, who has eleven hundred acres without a hedge on them"
    r"\W*(?:(?:and|plus|then|also|finally|lastly|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?"
    r"|last|First(?:ly)?|Second(?:ly)?|Third(?:ly)?|but not least|next)\W{1,3}){0,3}(?:[a-z]{2,12} ){0,3}"
    rf"(?P<rest>{MENTION}\W{{1,3}}(?:who|whose)\b)"
)
_VERB_AHEAD = re.compile(
    rf"\W*(?:{MENTION}\W{{1,6}})?(?!As\b|This\b|Theirs\b)[A-Z][a-z]{{1,12}}s\b(?! of\b|,)"
)  # "Paints both of theirs."
BEFORE_NEXT = re.compile(  # what leads to the next one in a list: "; and my neighbour", ", and old"
    r"[\s,;–—(-]*\b(?:and|plus|also|with|to)\s{1,3}(?:(?:my|our|his|her|the|good|dear|old|young)\s{1,3}){0,2}(?:old|young"
    r"|dear|good|little|neighbou?r|colleague|cousin|friend|brother|sister|nephew|niece|uncle|aunt|boss|partner)\s{0,3}$",
    re.IGNORECASE,
)
_IS_NUMBER = re.compile(  # "The third is Kwame"
    rf"\W*the (?:first|second|third|fourth|fifth|other|last)(?: one)?(?: is|,)(?: my \w+,?)? {MENTION}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with its place in the letter: `block` counts paragraphs, list items apart; `item`: of a list."""

    text: str
    block: int
    item: bool = False


@dataclass(slots=True)
class Told:
    """What the letter says: of each person, of all, and besides (used as the reason only where nothing else is)."""

    of: dict[int, list[str]] = field(default_factory=dict)
    reason: list[str] = field(default_factory=list)
    besides: list[str] = field(default_factory=list)

    def add(self, person: int, words: str, name: str = "") -> None:
        """`name`: of the person, for words that begin with "who"."""
        if name:
            words = re.sub(r"^\s*who\b", name, words)
            words = re.sub(r"^\s*whose\b", f"{name}'s", words)
            words = _NUMBERED.sub(f"{name} is" if _ELLIPSIS.match(words) else name, words)
            words = "" if _LEANS.fullmatch(words) else words  # "Ben doesn't"
        if words := _finished(words):
            self.of.setdefault(person, []).append(words)


@dataclass(slots=True)
class Teller:
    """Goes through a letter sentence by sentence. `first_person`: the connector takes part, so "I ..." is a reason."""

    people: People
    first_person: bool = False
    told: Told = field(default_factory=Told)
    block: int = -1
    headed: bool = False  # the sentence before was only a name
    subjects: set[int] = field(default_factory=set)

    def enter(self, sentence: Sentence) -> None:
        """A new paragraph begins without a subject, but after one that was only a name."""
        if sentence.block != self.block:
            heading = self.headed and len(self.subjects) == 1
            self.block = sentence.block
            if not heading:
                self.subjects = set()
                self.people.current = None
        self.headed = _only_names(sentence.text)

    def tell(self, sentence: Sentence) -> None:
        """Adds what the sentence says to `told`."""
        self.enter(sentence)
        _tell_sentence(sentence, self.people, self.told, self.subjects, self.first_person)


def _tell_sentence(sentence: Sentence, people: People, told: Told, subjects: set[int], first_person: bool) -> None:
    text = _VOCATIVE.sub("", sentence.text)
    if not mentions.plain(text).strip(" ,.;:!-–—&()"):
        return
    if _only_names(text):
        found = mentions.who(text)
        people.current = found[0] if len(found) == 1 else None
        subjects.update(found)
        return
    if _STARTS_GROUP.match(text) and len(asides(text)) < 2:
        told.reason.append(_finished(_LABEL.sub("", text)))
        return
    for clause in _pieces(text):
        if _only_names(clause):
            people.current = mentions.who(clause)[-1]
            continue
        if says_agreed(clause):
            continue
        subject = _about(clause, people, sentence, subjects)
        if subject is None or (first_person and _FIRST_PERSON.match(clause) and not mentions.who(clause)):
            _add_general(clause, told, first_person)
            if len(named := mentions.who(clause)) == 1:
                people.current = named[0]
        else:
            told.add(subject, _words_about(clause), people.names[subject])
            people.current = subject
            subjects.add(subject)


def _only_names(text: str) -> bool:
    rest = re.sub(MENTION, "", text)
    return bool(mentions.who(text)) and not re.search(
        r"[^\W\d_]{2,}",
        re.sub(
            r"\b(?:and|is|und|the|dear|hi|hello|mr|mrs|ms|dr|prof|here|are|this|that|these|about|it|s|her|his|their"
            r"|(?:man|woman|one|person|contact|gentleman|lady|guy|fellow)(?: (?:she|he|they) (?:means?|wants?))?)\b",
            "",
            rest,
            flags=re.IGNORECASE,
        ),
    )


def asides(text: str) -> list[tuple[int, str]]:
    """(person, words) for each mention that is followed by ", who ...", "(...)", "- ..."."""
    found = []
    spans = mentions.spans(text)
    for i, (index, _, end) in enumerate(spans):
        words = text[end : spans[i + 1][1] if i + 1 < len(spans) else len(text)]
        match = re.match(r"\s*(?:[,–—:(-]+\s*(?=\S)|(?=who\b|whose\b))(?P<words>.{4,})$", words, re.DOTALL)
        if match and re.match(r"who|whose|which|an? |the |our |my |head |founder|from ", match.group("words")):
            found.append(
                (
                    index,
                    re.sub(
                        r"[\s,;–—(-]*(?:\band\b)?(?:\s(?:mr|mrs|ms|dr|prof|professor|the|my friend)\.?)*[\s,;]*$",
                        "",
                        BEFORE_NEXT.sub("", match.group("words")),
                        flags=re.IGNORECASE,
                    ),
                )
            )
    return found


def clauses(text: str, whole: int = 0) -> list[str]:
    """The sentence cut where a new subject begins, but not in its first `whole` characters."""
    found: list[str] = []
    start = 0
    for match in _BREAK.finditer(text):
        pair = mentions.begins(text, match.end()) and _only_names(text[start : match.start()])  # "Ana and Ben have"
        if match.start() > 0 and match.end() > whole and not pair:
            found.append(text[start : match.start()])
            start = match.end()
    found.append(text[start:])
    return [clause for clause in found if clause.strip()]


def _pieces(text: str) -> list[str]:
    """As `clauses`; a list in prose ("They are Ana, who ...; Ben, who ...") is cut at each person."""
    described = {index for index, _ in asides(text)}
    if len(described) < 2:
        return clauses(text)
    starts = [start for index, start, _ in mentions.spans(text) if index in described]
    return [BEFORE_NEXT.sub("", text[a:b]) for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]


def _about(clause: str, people: People, sentence: Sentence, subjects: set[int]) -> int | None:
    """The one person that a clause is about, None where it is about all, about nobody, or where that is not sure."""
    named = mentions.who(clause)
    match = _STARTS.match(clause)
    if named and _LISTED.match(clause):
        return named[0]
    if len(named) == 1 and _IS_NUMBER.match(clause):
        return named[0]
    if match and (found := _subject(match.group("subject"), people)) is not None:
        alone = all(index == found for index in named)
        return (
            found if alone or (match.group("gap").strip() in (",", ":", "–", "—", "(", "-") and sentence.item) else None
        )
    if match and match.group("subject").lower() not in ("i", "myself"):
        return None
    if (sentence.item or len(subjects) == 1) and len(named) < 2 and _VERB_AHEAD.match(clause):
        return named[0] if named else people.current
    if len(named) == 1:
        return None if _IS_GROUP.search(clause) else named[0]
    if named or _IS_GROUP.search(clause):
        return None
    pronoun = _PRONOUN.search(clause)
    if pronoun:
        return people.resolve(pronoun.group(1))
    if match or re.match(r"\W*(?:I|We|You)\b", clause):
        return None
    carried = sentence.item or len(subjects) == 1 or clause.lstrip()[:1].islower() or clause.lstrip()[:1] == "("
    return people.current if carried else None


def _subject(words: str, people: People) -> int | None:
    found = mentions.who(words)
    return found[0] if found else people.resolve(words)


def _words_about(clause: str) -> str:
    """The clause as a blurb: "Ana - presses cider" is "presses cider", "Ana runs ..." stays."""
    if listed := _LISTED.match(clause):
        clause = clause[listed.start("rest") :]
    match = re.match(rf"\s*{MENTION}(?P<rest>.*)$", clause, re.DOTALL)
    if match and not re.match(_APPOSED, clause.lstrip()) and (aside := _ASIDE_WORDS.match(match.group("rest"))):
        words = aside.group("words")
        if words.count(")") > words.count("("):
            words = words.replace(")", "", 1)
        return words
    return clause


def _add_general(clause: str, told: Told, first_person: bool) -> None:
    words = _finished(clause)
    mine = re.match(r"\W*(?:I|I['’]\w+|We|My|Me)\b", clause)
    strong = bool(_IS_GROUP.search(clause)) or len(mentions.who(clause)) > 1
    if words:
        (told.reason if (strong and not mine) or (mine and first_person) else told.besides).append(words)


def _without_trail(words: str) -> str:
    """The words without marks and conjunctions left hanging at their end."""
    while True:
        words = words.rstrip(" \t\r\n\xa0,;:–—(-")
        hanging = _HANGING.search(words, max(0, len(words) - 40))
        if hanging is None:
            return words
        words = words[: hanging.start()]


def _finished(words: str) -> str:
    """A clause as a sentence of its own: plain, begun with a capital, closed."""
    words = re.sub(r",\s*(?:and )?(?:the (?:other|second|third)|another)(?: one)?(?: is)?\W*$", "", words)
    words = _without_trail(_LEAD.sub("", mentions.plain(words)))
    if words.count(")") == words.count("(") + 1 and "(" not in words[words.rfind(")") :]:
        words = words[: words.rfind(")")] + words[words.rfind(")") + 1 :]
    if words.count("(") == 1 and ")" not in words:
        words = words.replace("(", "")
    if words.count("(") != words.count(")"):
        words = words.strip("()") if words.count("(") + words.count(")") == 1 else words
    words = re.sub(r"\(\s*[,;]?\s*\)|\[\s*\]|<\s*>", "", words)
    words = re.sub(r"\s+([,.;:!?])", r"\1", re.sub(r"\s{2,}", " ", words)).strip(" ,;:–—-")
    words = re.sub(r"(?:,\s*){2,}", ", ", words)
    words = re.sub(r"[,;:]\.", ".", words)
    if sum(c.isalpha() for c in words) < 3 or _OF_A_NUMBER.search(words) or _OF_AN_ADDRESS.search(words):
        return ""
    words = words[0].upper() + words[1:]
    return words if words[-1] in '.!?…”"' else words + "."
