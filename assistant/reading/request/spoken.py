"""A letter gone through sentence by sentence: what each wishes, tells, or keeps secret."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from assistant.reading.request import asking, limits, mentions, priority, setting, telling, wishes
from assistant.reading.request.blurbs import Sentence, Teller, Told, clauses
from assistant.reading.request.courtesies import is_courtesy, tells_address
from assistant.reading.request.hours import is_my_hours, names_time
from assistant.reading.request.names import called, title_of
from assistant.reading.request.patterns import one_of
from assistant.reading.request.pronouns import People
from assistant.reading.request.roster import Roster

_FREE_CUE = one_of(
    r"""
    \b(?:free|available|availability|can (?:do|make|meet|only)|could (?:do|make|meet)|can['’]t|cannot
        |suits?|works?|prefers?|best|has time|have time|it goes|possible|away|not before|only (?:on|in)|does
        |do)\b
    """
)
_FREE = re.compile(r"\b(?:free|available|can only|can do|can make|has time|have time|suits|prefers|could do|works)\b")
_THEY_FREE = one_of(  # of a pronoun only what can mean nothing else: not "she works nights"
    r"""
    (?:\b(?:is|are)|['’](?:s|re))(?: \w+)? (?:free|available)\b
    \b(?:can (?:both |all |only |also )?(?:do|make)|has time|have time)\b
    """
)
_BRACKETS = re.compile(r"\([^()]{0,500}\)")
_LEANS = re.compile(r"\W*(?:he|she|it|this|that|they|his|her|so|and)\b", re.IGNORECASE)
_MINE = re.compile(r"\b(?:I|I['’]m|I['’]d|me|my|mine)\b")
_SHOULD = re.compile(r"\W*(?:they|both|these two|the two) (?:really |simply )?(?:should|must|ought)\b", re.IGNORECASE)


@dataclass(slots=True)
class Spoken:
    """What the sentences said so far."""

    teller: Teller
    agreed: set[int] = field(default_factory=set)
    optional: set[int] = field(default_factory=set)
    cities: dict[int, str] = field(default_factory=dict)
    windows: dict[int | None, list[str]] = field(default_factory=dict)
    ask_first: int | None = None
    place: str | None = None
    minutes: int | None = None
    meeting: bool = True
    joins: bool = False
    doubts: list[str] = field(default_factory=list)
    why: list[str] = field(default_factory=list)


def without_secrets(roster: Roster) -> dict[int, Sentence]:
    """The sentences that may be repeated, by number; what is marked as confidential goes, and what leans on it."""
    kept: dict[int, Sentence] = {}
    hidden, whole = -1, False  # the block in which something is confidential, and whether all that follows in it is
    for number, sentence in enumerate(roster.sentences):
        text = _BRACKETS.sub(lambda m: "" if limits.is_secret(m.group()) else m.group(), sentence.text)
        meant = any(_is_about_all(m.group()) for m in _BRACKETS.finditer(sentence.text))
        if number in roster.asked and len(roster.asked[number].items) > 1:
            kept[number] = replace(sentence, text=_open_part(roster, number, text))
        elif meant or limits.is_secret(text):
            if not meant and limits.points_back(text):
                roster.doubts.append("it is not clear how much of the letter is confidential")
                kept.pop(number - 1, None)
            hidden, whole = sentence.block, text.rstrip().endswith(":")
        elif hidden == sentence.block and (whole or _LEANS.match(text)):
            continue  # goes on about what is confidential
        else:
            hidden = -1
            kept[number] = replace(sentence, text=text)
    return kept


def _is_about_all(bracket: str) -> bool:
    """Whether a bracket makes its whole sentence confidential: "(that is between us)", "(don't quote me)"."""
    return limits.is_secret(bracket) and (limits.points_back(bracket) or len(bracket.split()) < 4)


def _open_part(roster: Roster, number: int, text: str) -> str:
    """A sentence that asks, without its confidential clauses; where these cannot be told apart it is doubted."""
    head, *rest = clauses(text, _end_of_names(roster, number, text))
    if limits.is_secret(head):
        roster.doubts.append("it is not clear how much of the letter is confidential")
    return " ".join([head, *("; " + clause for clause in rest if not limits.is_secret(clause))])


def _end_of_names(roster: Roster, number: int, text: str) -> int:
    """Where the names of those who are to meet end in a sentence that asks."""
    named = {item.index for item in roster.asked[number].items}
    ends = {index: end for index, _, end in reversed(mentions.spans(text)) if index in named}
    return max(ends.values(), default=0)


def listen(roster: Roster, spoken: dict[int, Sentence]) -> Spoken:
    order = tuple(roster.meet)
    says = [person.says for person in roster.people]
    for sentence in roster.sentences:  # "Mrs Moyo": a title tells more than a first name
        for index, start, end in mentions.spans(sentence.text):
            says[index] = title_of(sentence.text[start + 1 : end].split()[0]) or says[index]
    words = " ".join(s.text for s in spoken.values())
    names = [called(person.name) for person in roster.people]
    people = People(names, says, tuple(sorted(order, key=lambda i: _first_place(words, i))))
    myself = any(asked.myself for asked in roster.asked.values())
    comes = myself or any(wishes.joins(sentence.text) for sentence in spoken.values())
    reading = Spoken(Teller(people, first_person=myself))
    headed = -1  # the block in which the sentence before was only a name
    for number, sentence in spoken.items():
        reading.teller.enter(sentence)
        if number not in roster.asked and is_my_hours(sentence.text, comes):
            if not comes:
                reading.doubts.append("it is not clear whether the connector comes along")
            reading.windows.setdefault(None, []).append(sentence.text)
            _wished(reading, sentence)
            continue
        under_name = headed == sentence.block and sentence.text[:1].islower()
        headed = sentence.block if reading.teller.headed else -1
        if _wished(reading, sentence) or (not under_name and _dropped(roster, sentence, number)):
            named = mentions.who(sentence.text)
            people.current = named[0] if named else people.current
        elif number in roster.asked:
            _told_by_asking(reading, roster, number, sentence)
        else:
            reading.teller.tell(sentence)
        _facts(reading, sentence)
    if reading.optional and len(order) + comes < 3:
        reading.doubts.append("too few would be left without those who are optional")
    return reading


def _first_place(text: str, index: int) -> int:
    place = text.find(chr(0xE000 + index))
    return place if place >= 0 else len(text)


def _dropped(roster: Roster, sentence: Sentence, number: int) -> bool:
    """What nobody needs to read."""
    if number in roster.asked:
        return False
    beside = limits.names_bystander(sentence.text) and not _is_about_meeting(roster, sentence)
    return beside or is_courtesy(sentence)


def _is_about_meeting(roster: Roster, sentence: Sentence) -> bool:
    named = mentions.who(sentence.text)
    return bool(named) and all(i in roster.meet for i in named)


def _wished(reading: Spoken, sentence: Sentence) -> bool:
    """Takes up a sentence that is a wish; True when nothing in it is for the others to read."""
    text, people = sentence.text, reading.teller.people
    if limits.cannot_be_kept(text):
        reading.doubts.append(f"a restriction that the letters cannot keep: {mentions.plain(text)[:80]}")
        return True
    taken = _ranked(reading, text)
    if (joins := wishes.joins(text)) is not None:
        reading.joins, taken = joins, True
    elif wishes.may_join(text):
        reading.doubts.append("it is not clear whether the connector comes along")
    if wishes.by_mail_only(text):
        reading.meeting, taken = False, True
    if (
        (place := setting.place(telling.without_talk(text))) is not None
        and reading.place is None
        and not _describes(sentence, people)
    ):
        reading.place, taken = place, True
    if (minutes := setting.minutes(text)) is not None and reading.minutes is None and not _describes(sentence, people):
        reading.minutes, taken = minutes, True
    return taken and not _asks_or_tells(text)


def _ranked(reading: Spoken, text: str) -> bool:
    """Takes up who is first and who is optional; what only sounds so is doubted."""
    people = reading.teller.people
    first = [i for i in priority.ask_first(text, people.meant) if i in people.order]
    optional = [i for i in priority.optional(text, people.meant) if i in people.order]
    if first:
        if len(first) > 1 or reading.ask_first not in (None, first[0]):
            reading.doubts.append("it is not clear who is to be asked first")
        reading.ask_first = first[0]
    elif optional:
        reading.optional.update(optional)
    elif priority.is_open(text, len(people.order) > 2):
        reading.doubts.append(f"a wish that is not clear: {mentions.plain(text)[:80]}")
        return False
    else:
        return False
    return True


def _describes(sentence: Sentence, people: People) -> bool:
    """Whether the sentence is about one person ("Priya runs a video chat company") and wishes nothing."""
    return bool(
        re.match(
            rf"\W*(?:{mentions.MENTION}|he|she)(?:['’]s)?\s+(?!should|must|and|could|can|would)",
            sentence.text,
            re.IGNORECASE,
        )
    )


def _asks_or_tells(text: str) -> bool:
    """Whether a sentence with a wish also asks, or tells of the people, so that it is read on."""
    return len(mentions.who(text)) > 1 and bool(
        re.search(r"\bbecause\b|\bintroduc|\bconnect|\btouch\b", text, re.IGNORECASE)
    )


def _told_by_asking(reading: Spoken, roster: Roster, number: int, sentence: Sentence) -> None:
    """What a sentence that asks says besides: of somebody in passing, why, and in clauses of their own."""
    teller = reading.teller
    for clause in clauses(sentence.text, _end_of_names(roster, number, sentence.text)):
        asked = asking.read(clause, False)
        if asked is None and tells_address(clause):
            continue
        if asked is None:
            teller.tell(Sentence(clause, sentence.block, sentence.item))
            continue
        for index, words in asked.asides:
            if index in roster.meet:
                teller.told.add(index, words, teller.people.names[index])
        if asked.reason:
            teller.told.reason.append(_sentence(asked.reason))
        elif not asked.items and _SHOULD.match(mentions.plain(clause)):
            teller.told.reason.append(_sentence(clause))
    items = [item.index for item in roster.asked[number].items if item.index >= 0]
    teller.people.current = items[-1] if len(items) == 1 else None


def _sentence(words: str) -> str:
    words = mentions.plain(words).strip(" ,;:–—-()")
    return words[:1].upper() + words[1:] + ("" if words[-1:] in ".!?" else ".")


def _facts(reading: Spoken, sentence: Sentence) -> None:
    """City, consent and hours, clause by clause."""
    people = reading.teller.people
    for clause in clauses(sentence.text):
        subjects = _subjects(clause, sentence, people)
        if wishes.says_agreed(clause) or wishes.says_glad(clause, sentence.text):
            reading.agreed.update(subjects)
            reading.why.append(f"agreed: {mentions.plain(clause).strip()[:80]}")
        for at, city in wishes.cities(clause):
            near = [i for i, _, end in mentions.spans(clause) if end <= at]
            for index in near[-1:] or subjects:
                reading.cities.setdefault(index, city)
    if names_time(sentence.text) and _FREE_CUE.search(sentence.text):
        _hours(reading, sentence)


def _subjects(clause: str, sentence: Sentence, people: People) -> list[int]:
    if re.match(r"\W*(?:they|both|all)\b", clause, re.IGNORECASE):
        return list(people.order)
    whose = [span for span in mentions.spans(clause) if clause[span[2] : span[2] + 2] in ("'s", "’s")]
    named = [span for span in mentions.spans(clause) if span not in whose]  # "Ana's husband" is not Ana
    match = re.match(r"\W*(?:and |but )?(she|he)\b", clause, re.IGNORECASE)
    if match:
        found = _meant(match.group(1), clause, sentence, people)
        return [found] if found is not None else []
    if whose and not named:
        return []
    if not named:
        return [people.current] if sentence.item and people.current is not None else []
    verb = re.search(r"\b(?:have|has|asked|agreed|said|are|both|live|lives)\b", clause)
    if verb and len(named) > 1 and named[1][2] <= verb.start():
        between = clause[named[0][2] : named[1][1]]
        if re.fullmatch(r"\s*(?:and|&|,)\s*", between):
            return [index for index, _, end in named if end <= verb.start()]
    return [named[0][0]]


def _meant(word: str, clause: str, sentence: Sentence, people: People) -> int | None:
    """Who a pronoun at the beginning of a clause means: the only one it fits before it in the sentence, if any."""
    before = mentions.who(sentence.text[: sentence.text.find(clause)])
    fitting = [i for i in before if people.says[i] in ("", word.lower())]
    if len(fitting) == 1:
        return fitting[0] if fitting[0] in people.order else None
    return people.resolve(word)


def _untell(told: Told, hours: str) -> None:
    """The connector's own hours are no reason to meet."""
    for kept in (told.reason, told.besides):
        if kept and kept[-1].rstrip(".") == hours.strip().rstrip("."):
            kept.pop()


def _hours(reading: Spoken, sentence: Sentence) -> None:
    """Hours that suit one of them, clause by clause, or the connector."""
    people, plain = reading.teller.people, mentions.plain(sentence.text)
    if _MINE.search(plain):
        if not mentions.who(sentence.text):
            reading.windows.setdefault(None, []).append(plain)
            _untell(reading.teller.told, plain)
        return
    if not (_FREE if mentions.who(sentence.text) else _THEY_FREE).search(plain):
        return
    for clause in clauses(sentence.text):
        if not names_time(clause):
            continue
        said = mentions.plain(clause).strip(" .,;")
        for index in _subjects(clause, sentence, people):
            reading.windows.setdefault(index, []).append(said)
            told = reading.teller.told.of.get(index, [])
            if told and told[-1].rstrip(".").lower() in plain.lower():
                told.pop()
        reason = reading.teller.told.reason
        if reason and reason[-1].rstrip(".").lower() == said.lower():
            reason.pop()
