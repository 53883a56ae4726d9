"""The parts of a connector's letter put together into a Request."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, time, timedelta

from assistant.introductions.events import Request, RequestedPerson
from assistant.introductions.model import Missing, Mode, Window
from assistant.mail.address import House, Mailbox, clean, same
from assistant.mail.message import Message
from assistant.reading.request import asking, limits, mentions
from assistant.reading.request.addresses import is_group, is_role, is_suspect, strike
from assistant.reading.request.blurbs import Sentence
from assistant.reading.request.company import decide
from assistant.reading.request.courtesies import COURTESY
from assistant.reading.request.doubts import why_ask_back
from assistant.reading.request.hours import free
from assistant.reading.request.letter import Letter, read_letter
from assistant.reading.request.names import first_word
from assistant.reading.request.patterns import one_of
from assistant.reading.request.roster import Roster, gather
from assistant.reading.request.spoken import Spoken, listen, without_secrets

_WORDS = 500  # characters of a reason or a blurb, as they are sent
_GROUP = one_of(
    r"""
    \b(?:to each other|to one another|as a group|in a group|all (?:three|four|five) together|small group
        |group of|together|round one table|each other)\b
    """
)


def read_request(
    message: Message,
    words: str,
    *,
    connector: Mailbox,
    house: House,
    known: Sequence[Mailbox] = (),
    now: datetime,
    zone: str,
    hours: tuple[time, time],
    minutes: int,
    within: timedelta,
) -> Request:
    """What the connector asks for in `words`, the new ones of `message`, and in what it passes on.

    `known`: people whom this connector introduced before, for names without address. `now` (aware), `zone` (IANA),
    `hours`, `minutes` and `within` are for hours that the letter names. Raises nothing: what is not understood is
    `missing`, or `sure` is False and `why` says on which words.
    """
    letter = read_letter(message, words, connector)
    roster = gather(letter, message, connector, house, known)
    decide(roster)
    spoken = without_secrets(roster)
    reading = listen(roster, spoken)
    myself = any(asked.myself for asked in roster.asked.values())
    times = {
        person: free(
            _spoken_of(" ".join(words), roster, person), now=now, zone=zone, hours=hours, minutes=minutes, within=within
        )
        for person, words in reading.windows.items()
        if person is not None or myself or reading.joins
    }
    for read in times.values():
        if not read.sure:
            reading.doubts.append("hours that are not clear")
    people = _people(roster, reading, {i: read.windows for i, read in times.items() if i is not None})
    missing = _missing(roster, house)
    doubts = [*roster.doubts, *reading.doubts, *why_ask_back(roster, letter.own, myself)]
    mode = _mode(roster, message, myself)
    return Request(
        mode=mode,
        people=people,
        hub=_hub(roster, spoken),
        reason=_reason(roster, reading, letter),
        place=clean(strike(reading.place), 200) if reading.place else None,
        minutes=reading.minutes,
        meeting=reading.meeting,
        connector_joins=reading.joins or myself,
        ask_first=_address(roster, reading.ask_first),
        windows=times[None].windows if None in times else (),
        missing=missing,
        sure=not missing and not doubts,
        why=(*doubts, *reading.why),
    )


def _spoken_of(words: str, roster: Roster, person: int | None) -> str:
    """Words about somebody's hours with a pronoun for the name, which may read like a word of time ("April")."""
    names = re.findall(r"\w{2,40}", roster.people[person].name) if person is not None else []
    for name in names[:6]:
        words = re.sub(rf"\b{re.escape(name)}\b", "they", words)
    return words


def _address(roster: Roster, index: int | None) -> str | None:
    return roster.people[index].address or None if index is not None else None


def _people(roster: Roster, reading: Spoken, windows: dict[int, tuple[Window, ...]]) -> tuple[RequestedPerson, ...]:
    told = reading.teller.told
    return tuple(
        RequestedPerson(
            name=clean(roster.people[i].name, 40),
            address=roster.people[i].address or None,
            blurb=_shown(told.of.get(i, [])),
            city=reading.cities.get(i),
            agreed=i in reading.agreed or roster.people[i].asker,
            optional=i in reading.optional,
            windows=windows.get(i, ()),
        )
        for i in roster.meet
    )


def _shown(parts: Sequence[str]) -> str:
    """Sentences joined, as long as they fit, as they would be sent: nothing of who agreed, or was asked."""
    words = ""
    for part in dict.fromkeys(parts):
        part = clean(strike(limits.before_consent(part)), _WORDS)
        if part and not limits.tells_consent(part) and len(words) + 1 + len(part) <= _WORDS:
            words = f"{words} {part}".strip()
    return words


def _reason(roster: Roster, reading: Spoken, letter: Letter) -> str:
    told = reading.teller.told
    parts = [words for words in told.reason if words]
    if roster.asker is not None and roster.people[roster.asker].asker and roster.asker in roster.meet:
        quoted = [mentions.plain(s.text) for s in roster.forwarded if not _is_courtesy(s, letter)]
        words = _shown([q for q in quoted if not limits.is_secret(q)])
        if words:
            parts.append(f"{first_word(roster.people[roster.asker].name)} wrote: “{words}”")
    return _shown(parts or [w for w in told.besides if not COURTESY.search(w)])


def _is_courtesy(sentence: Sentence, letter: Letter) -> bool:
    plain = mentions.plain(sentence.text)
    return (
        (asking.asks(sentence.text) and len(plain.split()) < 14)
        or len(plain.split()) < 3
        or bool(re.search(r"\b(?:regards|wishes|thanks|cheers)\b", plain, re.IGNORECASE) and len(plain.split()) < 8)
    )


def _mode(roster: Roster, message: Message, myself: bool) -> Mode:
    if myself:
        return Mode.SELF
    heads = [box.address for box in (*message.to, *message.cc)]
    if any(same(roster.people[i].address, head) for i in roster.meet if roster.people[i].address for head in heads):
        return Mode.COPIED
    if roster.asker is not None and roster.asker in roster.meet and roster.people[roster.asker].asker:
        return Mode.FORWARDED
    return Mode.ASK


def _hub(roster: Roster, spoken: dict[int, Sentence]) -> str | None:
    """The one on one side of "introduce A to B and C"."""
    if len(roster.meet) < 3 or any(
        _GROUP.search(s.text) for i, s in spoken.items() if i in roster.asked and roster.asked[i].items
    ):
        return None
    for asked in roster.asked.values():
        left = [item for item in asked.side(0) if item.index in roster.meet or item.pronoun]
        right = [i.index for n in range(1, 6) for i in asked.side(n) if i.index in roster.meet]
        them = any(item.side and item.pronoun == "them" for item in asked.items)
        if not (right or asked.crowd or them) or not left:
            continue
        rest = [i for i in roster.meet if i not in right]
        if len(left) == 1 and (len(right) != 1 or asked.crowd):  # "to the following": the others stand in a list
            hub = left[0].index if left[0].index >= 0 else rest[0] if len(rest) == 1 else -1
            return roster.people[hub].address or None if hub >= 0 else None
        if len(right) == 1 and len(left) > 1:
            return roster.people[right[0]].address or None
    return None


def _missing(roster: Roster, house: House) -> tuple[Missing, ...]:
    found = list(roster.missing)
    for i in roster.meet:
        person = roster.people[i]
        if not person.address:
            if not any(m.name == person.name for m in found):
                found.append(Missing(person.name, "address"))
        elif not person.name:
            found.append(Missing(person.address, "name"))
        elif is_suspect(person.address) or is_role(person.address) or is_group(person.name, person.address):
            found.append(Missing(person.name, "confirm"))
    return tuple(dict.fromkeys(found))
