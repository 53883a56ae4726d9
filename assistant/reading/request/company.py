"""Who of those in a letter is to meet, and who only looks on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.introductions.model import Missing
from assistant.reading.request import limits, mentions, priority
from assistant.reading.request.addresses import is_role
from assistant.reading.request.blurbs import Sentence
from assistant.reading.request.roster import Roster

_COPIED_ALL = re.compile(r"\b(?:three|four|five|all|everyone|everybody|each other|one another|group)\b", re.IGNORECASE)
_MEANT = ("them", "him", "her")
_SAYS = {"him": "he", "her": "she"}
_ADDED = re.compile(
    r"\b(?:also|too|as well|add|adding|join|third|fourth|fifth|plus|include|invite|perhaps|maybe|optional)\b",
    re.IGNORECASE,
)


def decide(roster: Roster) -> None:
    """Says in `roster.meet` who is to meet, in order of naming; whom that leaves open is doubted."""
    beside = _bystanders(roster)
    named = list(dict.fromkeys([*(i for i in _meant_before(roster) if i not in beside), *roster.named()]))
    crowd = any(asked.crowd for asked in roster.asked.values()) or _all_in_one_breath(roster)
    listed = len([i for i in named if i >= 0]) >= 2
    meet = list(named)
    for index, person in enumerate(roster.people):
        if index in named or index in beside or index == roster.asker:
            continue
        if person.in_text and person.address:
            if not listed or crowd or _is_added(roster, index):
                meet.append(index)
            elif not _own_sentences(roster, index):
                continue
            else:
                roster.doubts.append("somebody is named of whom it is not clear whether they are to meet")
                roster.missing.append(Missing(person.name or person.address, "confirm"))
        elif not listed and _own_sentences(roster, index):
            meet.append(index)
    if len(meet) > 2 and len(named) < 2 and not crowd and not _says_all(roster) and not _is_list(roster):
        roster.doubts.append("it is not clear who of those named are to meet")
    if roster.asker is not None and _asker_meets(roster, meet):
        meet.insert(0, roster.asker)
    meet = [i for i in dict.fromkeys(meet) if i not in beside or i in named]
    roster.meet = meet if _enough(roster, meet) else _with_unnamed(roster, meet, beside)


def _meant_before(roster: Roster) -> list[int]:
    """ "Ruth is moving to Lisbon. Can you introduce her to Paulo?": the only one spoken of before."""
    found: list[int] = []
    before: set[int] = set()
    seen = 0
    for number, asked in sorted(roster.asked.items()):
        for sentence in roster.sentences[seen : max(number, 0)]:
            before.update(mentions.who(sentence.text))
        seen = max(number, seen)
        pronouns = {_SAYS[item.pronoun] for item in asked.items if item.pronoun in _SAYS}
        if number < 0 or len(pronouns) != 1 or not any(item.index >= 0 for item in asked.items):
            continue
        if len(before) == 1 and roster.people[one := next(iter(before))].says in ("", *pronouns):
            found.append(one)
    return found


def _all_in_one_breath(roster: Roster) -> bool:
    """ "Ana builds sensors, Ben and Carla farm. Put them in touch": the sentence before names everybody."""
    everybody = {i for i, person in enumerate(roster.people) if person.in_text and person.address}
    told = [(n, people) for n, s in enumerate(roster.sentences) if (people := set(mentions.who(s.text)))]
    if not told or told[0][1] != everybody:
        return False
    second = told[1][0] if len(told) > 1 else len(roster.sentences)
    return any(
        told[0][0] < number <= second and any(item.pronoun == "them" for item in asked.items)
        for number, asked in roster.asked.items()
    )


def _says_all(roster: Roster) -> bool:
    return any(_COPIED_ALL.search(s.text) for s in roster.sentences)


def _is_list(roster: Roster) -> bool:
    return any(s.item for s in roster.sentences)


def _enough(roster: Roster, meet: Sequence[int]) -> bool:
    return len(meet) >= (1 if any(asked.myself for asked in roster.asked.values()) else 2)


def _own_sentences(roster: Roster, index: int) -> list[Sentence]:
    return [s for s in roster.sentences if index in mentions.who(s.text)]


def _is_added(roster: Roster, index: int) -> bool:
    return any(
        s.item or _ADDED.search(s.text) or index in priority.optional(s.text, _only)
        for s in _own_sentences(roster, index)
    )


def _only(word: str, named: tuple[int, ...]) -> int | None:
    return named[0] if len(named) == 1 else None


def _bystanders(roster: Roster) -> set[int]:
    """Those of whom a sentence that asks for nothing says that they are copied, a secretary, or had the idea."""
    found: set[int] = set()
    for number, sentence in enumerate(roster.sentences):
        if not limits.names_bystander(sentence.text) or (
            number in roster.asked and len(roster.asked[number].items) > 1
        ):
            continue
        for index, start, end in mentions.spans(sentence.text):
            words = sentence.text[start:end] + sentence.text[end : end + 2]
            if not re.search(r"['’]s?\s?$|['’]s", words[-4:]) and not words.rstrip().endswith(("'s\ue0ff", "’s\ue0ff")):
                found.add(index)
                break
    return found


def _asker_meets(roster: Roster, meet: Sequence[int]) -> bool:
    assert roster.asker is not None
    if roster.asker in meet:
        return False
    if not roster.people[roster.asker].asker:
        meant = any(item.pronoun in _MEANT for asked in roster.asked.values() for item in asked.items)
        return len(meet) < 2 and (meant or bool(_own_sentences(roster, roster.asker)))
    return len([i for i in meet if roster.people[i].in_text]) < 2 or bool(_own_sentences(roster, roster.asker))


def _with_unnamed(roster: Roster, meet: list[int], beside: set[int]) -> list[int]:
    """Cards, and people in To, whom the text does not name ("you two should meet")."""
    rest = [
        i
        for i, p in enumerate(roster.people)
        if i not in meet and i not in beside and not is_role(p.address or "x@x.x")
    ]
    cardholders = [i for i in rest if i in roster.cards]
    if cardholders:
        return [*meet, *cardholders]
    headed = [i for i in rest if roster.people[i].in_header]
    if addressed := [i for i in headed if i in roster.addressed]:
        return [*meet, *addressed]
    if len(meet) + len(headed) > 2 and not _says_all(roster):
        roster.doubts.append("it is not clear who of those in To and Cc are to meet")
    return [*meet, *headed]
