"""Who is in a letter: text, headers, cards and the forwarded part put together."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from assistant.introductions.model import Missing
from assistant.mail import quoting
from assistant.mail.address import House, Mailbox, fold, same
from assistant.mail.forwarding import Forwarded
from assistant.mail.message import Message
from assistant.reading.request import asking, mentions
from assistant.reading.request.addresses import is_mark
from assistant.reading.request.asking import Asked, Item
from assistant.reading.request.blurbs import Sentence
from assistant.reading.request.given_names import gender
from assistant.reading.request.joining import fuller, join, listed_below, read_card, with_name
from assistant.reading.request.letter import Letter, Row, rows, split
from assistant.reading.request.names import called, first_word, fits, fold_name, local_words, tidy, turned
from assistant.reading.request.people import Found, name_addresses, names_in

_MANY = re.compile(
    r"\bboth (?:of )?(?:the |my |our |these )?([^\W\d_]{2,20})s\b|\bthe (?:two|three) ([^\W\d_]{2,20})s\b"
)


@dataclass(slots=True)
class Roster:
    """The people found so far and the sentences in which they are marked. `meet` holds indices in order of naming."""

    people: list[Found] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    asked: dict[int, Asked] = field(default_factory=dict)  # by number of the sentence; below 0: of a forwarded one
    forwarded: list[Sentence] = field(default_factory=list)
    meet: list[int] = field(default_factory=list)
    subject_asks: bool = False  # the Subject asks for an introduction
    addressed: set[int] = field(default_factory=set)  # those whom the greeting names
    cards: set[int] = field(default_factory=set)  # those of whom a vCard is attached
    asker: int | None = None
    missing: list[Missing] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)

    def add(self, found: Found) -> int:
        """The index of this person, joined by address to one already known."""
        for index, person in enumerate(self.people):
            if found.address and person.address and same(found.address, person.address):
                self.people[index] = _merge(person, found)
                return index
        self.people.append(found)
        return len(self.people) - 1

    def mark(self, lower: bool) -> None:
        """Marks every further mention of the people in the sentences."""
        names = [(person.name, person.address) for person in self.people]
        own = mentions.marker(names, lower)
        self.sentences = [replace(s, text=own(s.text)) for s in self.sentences]
        if self.forwarded:
            other = mentions.marker(names)
            self.forwarded = [replace(s, text=other(s.text)) for s in self.forwarded]

    def named(self) -> list[int]:
        """Whom the sentences that ask name, in order."""
        found = [item.index for asked in self.asked.values() for item in asked.items if item.index >= 0]
        return list(dict.fromkeys(found))


def _merge(one: Found, other: Found) -> Found:
    name = one.name
    if not name or (other.name and fits(one.name, other.name)):
        name = other.name or name
    return replace(
        one,
        name=name,
        says=one.says or other.says,
        in_text=one.in_text or other.in_text,
        in_header=one.in_header or other.in_header,
        asker=one.asker or other.asker,
    )


def gather(letter: Letter, message: Message, connector: Mailbox, house: House, known: Sequence[Mailbox]) -> Roster:
    """Everybody in the letter."""
    roster = Roster(doubts=list(letter.doubts))

    def is_foreign(address: str) -> bool:
        return not house.is_ours(address) and not same(address, connector.address)

    own_rows, marked = rows(letter.own, letter.lower)
    texts, people = name_addresses([row.text for row in own_rows], marked, letter.lower)
    index: dict[int, int] = {}
    for i, person in enumerate(people):
        index[i] = roster.add(person) if is_foreign(person.address) else -1
    roster.sentences = split(
        [replace(row, text=mentions.renumber(text, index)) for row, text in zip(own_rows, texts, strict=True)],
        letter.lower,
    )
    _add_unaddressed(roster, [row for row in own_rows if row.item])
    boxes = [box for box in (*message.to, *message.cc) if is_foreign(box.address)]
    for box in boxes:
        name = turned(tidy(box.name), box.address)
        roster.add(Found(name, box.address, _says(name), in_header=True))
    cards = [card for card in map(read_card, message.vcards) if card and is_foreign(card.address)]
    roster.cards = {roster.add(Found(card.name, card.address, _says(card.name))) for card in cards}
    spare = _take_forward(roster, letter.forward, is_foreign)
    roster.subject_asks = bool(asking.asks(message.subject))
    _name(roster, letter)
    roster.mark(letter.lower)
    greeting = names_in(next((line for line in letter.own.split("\n") if line.strip()), "")[:100].replace("Dear ", ""))
    roster.addressed = {i for i, p in enumerate(roster.people) if any(p.name and fits(n, p.name) for n in greeting)}
    _ask(roster, letter, connector, house)
    if any(person.doubled for person in roster.people):
        roster.doubts.append("one address is given for two names")
    below = [box for box in listed_below(quoting.unquoted(message.text)) if is_foreign(box.address)]
    copied = letter.forward is not None and letter.forward.sender is None
    _join(roster, below if copied else [*spare, *below], known, spare if copied else ())
    return roster


def _add_unaddressed(roster: Roster, items: Sequence[Row]) -> None:
    """ "- Ben Oduya: shapes kayaks" in a list whose other items have addresses: he is to meet, too."""
    bare = [row.text for row in items if not any(map(is_mark, row.text))]
    if len(items) - len(bare) < 2:
        return
    for text in bare:
        head = re.split(r"[,:;(–—]|\s-\s", text, maxsplit=1)[0].strip()
        names = names_in(head)
        if len(names) != 1 or names[0] != head or " " not in head:
            continue
        if _says(head):
            roster.add(Found(head, "", _says(head), in_text=True))
        else:  # "- Half Hour: by telephone", or somebody whose given name nobody knows
            roster.doubts.append("a list names something that may be a person without address")


def _says(name: str) -> str:
    return gender(first_word(tidy(name)))


def _take_forward(roster: Roster, forward: Forwarded | None, is_foreign: Callable[[str], bool]) -> list[Mailbox]:
    """Reads the forwarded part; returns the mailboxes in it to which a name may be joined."""
    if forward is None:
        return []
    forward_rows, marked = rows(forward.words)
    texts, people = name_addresses([row.text for row in forward_rows], marked, lower=False)
    spare = [Mailbox(person.name, person.address) for person in people if is_foreign(person.address)]
    spare += [box for box in (*forward.to, *forward.cc) if is_foreign(box.address)]
    plain = [replace(row, text=mentions.plain(text)) for row, text in zip(forward_rows, texts, strict=True)]
    roster.forwarded = split(plain)
    if (
        forward.sender
        and (forward.sender.name or forward.sender.address)
        and is_foreign(forward.sender.address or "x@x.invalid")
    ):
        asks = any((asked := asking.read(s.text, False)) and asked.myself for s in roster.forwarded)
        asker = Found(tidy(forward.sender.name), forward.sender.address, _says(forward.sender.name), asker=asks)
        roster.asker = roster.add(asker if asker.address else replace(asker, address=_address_for(roster, asker.name)))
    return spare


def _address_for(roster: Roster, name: str) -> str:
    """The address that the connector gives for somebody whom the forwarded part only names, else ""."""
    found = {p.address for p in roster.people if p.name and fits(p.name, name)}
    return found.pop() if len(found) == 1 else ""


def _name(roster: Roster, letter: Letter) -> None:
    """Names for bare addresses, and whole names for first names, from anywhere in the letter."""
    names = [name for s in (*roster.sentences, *roster.forwarded) for name in names_in(s.text)]
    names += [person.name for person in roster.people if person.name]
    if letter.lower:
        words = set(letter.own.split())
        names += [" ".join(local_words(p.address)) for p in roster.people if words.issuperset(local_words(p.address))]
    roster.people = [fuller(with_name(person, names), names) for person in roster.people]


def _ask(roster: Roster, letter: Letter, connector: Mailbox, house: House) -> None:
    """Reads the sentences that ask, and adds the people they name who have no address yet."""
    texts = [sentence.text for sentence in roster.sentences]
    for number, text in enumerate(texts):
        asked = asking.read(text, letter.lower) or asking.both_ways(text, texts[number + 1 : number + 2])
        if asked is None:
            continue
        items = [_placed(roster, item, connector, house) for item in asked.items]
        roster.asked[number] = replace(asked, items=tuple(item for item in items if item))
        roster.asked[number] = _with_many(roster, text, roster.asked[number])
    if roster.asker is not None and roster.people[roster.asker].asker:
        for number, sentence in enumerate(roster.forwarded, 1):
            asked = asking.read(sentence.text, False)
            if asked and asked.myself:
                named = [_told_before(roster, number - 1, connector) if item.pronoun else item for item in asked.items]
                items = [_placed(roster, item, connector, house) for item in named]
                roster.asked[-number] = replace(
                    asked, myself=False, items=(Item(index=roster.asker), *(i for i in items if i))
                )
    _name(roster, letter)
    roster.mark(letter.lower)


def _told_before(roster: Roster, number: int, connector: Mailbox) -> Item:
    """Whom "him" means in a forwarded sentence: the only one named before it there."""
    names = {name for sentence in roster.forwarded[:number] for name in names_in(sentence.text)}
    asker = roster.people[roster.asker].name if roster.asker is not None else ""
    others = [name for name in names if not fits(name, asker) and not fits(name, tidy(connector.name))]
    return Item(name=others[0]) if len(others) == 1 else Item(pronoun="them")


def _placed(roster: Roster, item: Item, connector: Mailbox, house: House) -> Item | None:
    """The item with the index of its person; a name that nobody has yet becomes a person without address."""
    if item.index >= 0 or item.pronoun:
        return item
    name = tidy(item.name)
    if not name or fits(name, tidy(connector.name)) or fits(name, house.name):
        return None
    if any(fold_name(name) == fold_name(first_word(p.name)) + "s" for p in roster.people if p.name):
        return None  # "both Johns"
    couples = [i for i, p in enumerate(roster.people) if called(p.name) != first_word(p.name)]
    family = [i for i in couples if fold_name(name) == fold_name(roster.people[i].name).split()[-1] + "s"]
    if len(family) == 1:
        return replace(item, index=family[0], name="")  # "the Hollands"
    fitting = [i for i, p in enumerate(roster.people) if p.name and (fits(name, p.name) or fits(p.name, name))]
    exact = [i for i in fitting if fold_name(roster.people[i].name) == fold_name(name)]
    fitting = exact or fitting
    if len(fitting) == 1:
        person = roster.people[fitting[0]]
        if len(name.split()) > len(person.name.split()):
            roster.people[fitting[0]] = replace(person, name=name)
        return replace(item, index=fitting[0], name="")
    if len(fitting) > 1:
        roster.missing.append(Missing(name, "person"))
        return None
    return replace(item, index=roster.add(Found(name, "", _says(name), in_text=True)), name="")


def _with_many(roster: Roster, text: str, asked: Asked) -> Asked:
    """ "both Johns" names everybody called John."""
    match = _MANY.search(mentions.plain(text))
    if not match:
        return asked
    first = fold_name(match.group(1) or match.group(2))
    many = [i for i, p in enumerate(roster.people) if fold_name(first_word(p.name)) == first]
    side = (
        1
        if asked.items and re.search(r"\b(?:to|with|meet)\b[^.]{0,20}" + re.escape(match.group()), mentions.plain(text))
        else 0
    )
    kept = tuple(item for item in asked.items if item.index not in many)
    return replace(asked, items=(*kept, *(Item(index=i, side=side) for i in many)))


def _join(roster: Roster, spare: Sequence[Mailbox], known: Sequence[Mailbox], copied: Sequence[Mailbox]) -> None:
    """Addresses for those who have none: from headers, cards and the forwarded part, then from people known, then
    those `copied` from old text of nobody knows whom, which are asked about."""
    wanted = [i for i in roster.named() if not roster.people[i].address]
    for i in wanted:
        person = roster.people[i]
        taken = {fold(p.address) for p in roster.people if p.address}
        here = join(person, [box for box in spare if fold(box.address) not in taken])
        found = here or join(person, known)
        if not found and (found := join(person, [box for box in copied if fold(box.address) not in taken])):
            roster.doubts.append("an address stands only in quoted text")
            roster.missing.append(Missing(person.name, "confirm"))
        if len(found) == 1:
            name = max(person.name, tidy(found[0].name), key=lambda n: len(n.split()))
            roster.people[i] = replace(person, address=found[0].address, name=name)
        elif len(found) > 1:
            roster.missing.append(Missing(person.name, "person"))
