"""What a reader is told: an introduction and a Send become the context of a letter, in the reader's own hours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo

from assistant.introductions.events import Send
from assistant.introductions.model import (
    CONNECTOR,
    About,
    Gone,
    Introduction,
    Letter,
    Mode,
    Person,
    Phase,
    Role,
    Window,
)
from assistant.introductions.scheduling import LAST_DAY
from assistant.introductions.step import attendees
from assistant.introductions.view import View, view
from assistant.mail.address import House, Mailbox, clean, clean_name
from assistant.mail.contexts import Context, Gap, Overview, Party
from assistant.mail.defang import defang
from assistant.mail.when import When, same_clock, when, zone_of

MOST_WORDS = 500  # characters of another person's words that are shown
NOBODY = "N. N."  # for a name that is not known: part of an address would tell too much
_TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "mx", "sir", "dame", "herr", "frau", "the"})


@dataclass(frozen=True, slots=True)
class Told:
    """What all letters of one assistant share. `say` puts a moment in words, `answers` is the line of answers."""

    house: House
    operator: str
    keep_for: timedelta
    say: Callable[[When], str]
    answers: str


@dataclass(frozen=True, slots=True)
class Matter:
    """What a letter of no introduction is about: `status` of all has views, `notice` sentences, `clarify` and
    `report` their variant; `help` differs for a connector and for somebody who was asked."""

    to_connector: bool = True
    views: tuple[View, ...] = ()
    sentences: tuple[str, ...] = ()
    zone: tzinfo = UTC  # of the reader
    about: About = About.PLAIN


def company(introduction: Introduction, reader: Person) -> tuple[Person, ...]:
    """To whom a letter to several is addressed: all who take part, or the reader alone who no longer does."""
    people = attendees(introduction)
    return people if any(p.id == reader.id for p in people) else (reader,)


def tell(send: Send, introduction: Introduction, at: datetime, told: Told) -> Context:
    """The context of one letter. Hours are in the reader's zone; `at` is aware."""
    reader = introduction.person(send.to)
    zone = zone_of(reader.zone, introduction.policy.timezone)
    context = _frame(send.letter.value, send.about.value, _party(reader, reader.address), told)
    context = _with_people(context, send, introduction, reader)
    context = _with_coffee(context, send, introduction, zone, told)
    context = _with_dates(context, send, introduction, reader, zone, at, told)
    context = replace(
        context,
        words=quoted(send.words, (introduction.connector.address,)),
        exported=send.letter is Letter.STATUS and send.to != CONNECTOR,
        missing=tuple(Gap(clean_name(m.name) or NOBODY, m.what) for m in introduction.missing),
    )
    if send.letter is Letter.STATUS and send.to == CONNECTOR:
        context = replace(context, overviews=(overview(view(introduction), zone, told),))
    return context


def tell_alone(letter: str, reader: Mailbox, matter: Matter, told: Told) -> Context:
    """The context of a letter that belongs to no introduction (help, status of all, notice)."""
    party = Party(_name(reader.name) or reader.address, first_name(reader.name), reader.address)
    return replace(
        _frame(letter, matter.about.value, party, told),
        to_connector=matter.to_connector,
        overviews=tuple(overview(one, matter.zone, told) for one in matter.views),
        sentences=tuple(clean(sentence, MOST_WORDS) for sentence in matter.sentences),
    )


def _frame(letter: str, about: str, reader: Party, told: Told) -> Context:
    return Context(
        letter=letter,
        about=about,
        assistant=told.house.name,
        assistant_address=told.house.address,
        operator=told.operator,
        keep_days=max(1, told.keep_for.days),
        reader=reader,
        connector=reader,
        answers=told.answers,
    )


# ---------------------------------------------------------------------- people


def _with_people(context: Context, send: Send, introduction: Introduction, reader: Person) -> Context:
    others = _others(introduction, reader)
    shown = [p for p in others if p.role is not Role.OPTIONAL or _open(introduction, reader)]
    concerned = tuple(introduction.person(id) for id in send.people)
    first = introduction.person(introduction.ask_first) if introduction.ask_first else None
    parties = tuple(party(introduction, p, reader) for p in shown)
    return replace(
        context,
        connector=_party(introduction.connector, introduction.connector.address),
        to_connector=reader.id == CONNECTOR,
        connector_hears=introduction.policy.tell_who and introduction.mode is not Mode.SELF,
        own=introduction.joins,
        people=parties,
        names=tuple(p.name for p in parties),
        perhaps=len(others) - len(shown),
        concerned=tuple(party(introduction, p, reader) for p in concerned),
        concerned_names=tuple(_name(p.name) or NOBODY for p in concerned),
        ask_first=_name(first.name) if first and reader.id == CONNECTOR else "",
        introduced=introduction.introduced_at is not None,
    )


def _open(introduction: Introduction, reader: Person) -> bool:
    """Whether this reader may know the others: the connector named them; people only once introduced."""
    out = introduction.introduced_at is not None
    return reader.id == CONNECTOR or (out and any(p.id == reader.id for p in attendees(introduction)))


def _others(introduction: Introduction, reader: Person) -> list[Person]:
    """Everybody but the reader; once introduced, those who take part. The hub, whom all meet, comes first."""
    if reader.id == CONNECTOR:
        people = list(introduction.people)
    elif _open(introduction, reader):
        people = list(attendees(introduction))
    else:
        people = list(introduction.people)
        people += [introduction.connector] if introduction.joins else []
    people = [p for p in people if p.id != reader.id]
    return sorted(people, key=lambda p: p.id != introduction.hub)


def party(introduction: Introduction, person: Person, reader: Person) -> Party:
    """One person in the eyes of another."""
    plain = _party(person, person.address if _open(introduction, reader) else "")
    if reader.id != CONNECTOR:
        return plain
    over = introduction.ended_at is not None or introduction.phase is Phase.AFTER
    seen = next((s for s, p in zip(view(introduction).people, introduction.people, strict=True) if p is person), None)
    return replace(
        plain,
        vouched=person.vouched,
        declined=seen is not None and seen.declined,
        dead=person.gone is Gone.DEAD,
        met=person.met.value if person.met and over else "",
    )


def _party(person: Person, address: str) -> Party:
    name = _name(person.name)
    return Party(
        name=name or NOBODY,
        first=first_name(person.name),
        address=address,
        blurb=quoted(person.blurb),
        optional=person.role is Role.OPTIONAL,
    )


def _name(name: str) -> str:
    return defang(clean_name(name))


def first_name(name: str) -> str:
    """What a letter says after "Hello"; the whole name where it is not plain which word that is."""
    words = [word for word in _name(name).split() if word.strip(".").lower() not in _TITLES]
    if not words or len(words[0].strip(".")) < 2 or (not words[0].isascii() and not words[0].isalpha()):
        return " ".join(words)
    return words[0].strip(",") if not words[0].endswith(",") else " ".join(words)


def quoted(text: str, keep: tuple[str, ...] = ()) -> str:
    """Somebody's words as they are shown to others: one line, links and numbers harmless, no quotation marks
    that would end the quotation."""
    return defang(clean(text, 2 * MOST_WORDS), keep).replace('"', "'")[:MOST_WORDS].rstrip()


# ---------------------------------------------------------------------- the coffee


def _with_coffee(context: Context, send: Send, introduction: Introduction, zone: tzinfo, told: Told) -> Context:
    policy, meeting = introduction.policy, introduction.meeting
    window = Window(meeting.start, meeting.start + timedelta(minutes=meeting.minutes)) if meeting else None
    return replace(
        context,
        reason=quoted(introduction.reason),
        place=place(introduction),
        minutes=meeting.minutes if meeting else introduction.minutes or policy.minutes,
        wanted=introduction.meeting_wanted,
        standing=meeting is not None and meeting.standing,
        searching=introduction.round is not None or introduction.phase is Phase.ARRANGING,
        hour=told.say(when("hour", window, zone)) if window else "",
        day=told.say(when("day", window, zone)) if window else "",
        elsewhere=_elsewhere(send, introduction, window, zone, told),
        windows=tuple(told.say(when("hour", w, zone)) for w in send.windows[:20]),
        hours_from=f"{policy.hours[0]:%H:%M}",
        hours_to=f"{policy.hours[1]:%H:%M}",
        within_days=policy.within.days,
        asks_after=policy.follow_up_after is not None,
    )


def place(introduction: Introduction) -> str:
    """Where they meet: from the settings as it stands there, in the connector's words made harmless."""
    meeting = introduction.meeting
    text = meeting.place if meeting else introduction.place
    return quoted(text) if text == introduction.place else clean(text, 300)


def _elsewhere(
    send: Send, introduction: Introduction, window: Window | None, zone: tzinfo, told: Told
) -> tuple[str, ...]:
    """The same hour on the others' clocks, where these differ; nothing before they are introduced."""
    reader = introduction.person(send.to)
    if window is None or not _open(introduction, reader) or (reader.id == CONNECTOR and not introduction.joins):
        return ()
    found: list[str] = []
    for person in attendees(introduction):
        other = zone_of(person.zone, introduction.policy.timezone)
        if not same_clock(zone, other, window.start):
            text = told.say(when("clock", window, other))
            if text not in found:
                found.append(text)
    return tuple(found)


# ---------------------------------------------------------------------- dates


def _with_dates(
    context: Context, send: Send, introduction: Introduction, reader: Person, zone: tzinfo, at: datetime, told: Told
) -> Context:
    policy, draft = introduction.policy, introduction.draft

    def say(form: str, moment: datetime | None) -> str:
        return told.say(when(form, Window(moment, moment), zone)) if moment else ""

    return replace(
        context,
        until=say("date", _until(send, introduction, reader, at)),
        again=say("date", reader.again_at),
        asked_on=say("date", reader.asked_at or introduction.created_at),
        number=introduction.id,
        draft_until=say("date", draft.expires_at if draft else None),
        hold_minutes=int(policy.hold.total_seconds() // 60),
        reminders=len(policy.remind_after),
    )


def _until(send: Send, introduction: Introduction, reader: Person, at: datetime) -> datetime:
    """Until when an answer to this letter counts."""
    policy, round = introduction.policy, introduction.round
    if introduction.meeting and send.about is About.PROPOSED:
        return introduction.meeting.start - LAST_DAY
    if round and send.letter in (Letter.TIMES, Letter.REMINDER):
        return round.ends_at
    if send.about is About.HOURS and reader.unsure_till:
        return reader.unsure_till
    start = introduction.draft.leaves_at if introduction.draft and introduction.draft.leaves_at else at
    planned = start + sum(policy.remind_after, policy.expire_after)
    return max(introduction.closes_at or planned, reader.later_till or at)


def overview(one: View, zone: tzinfo, told: Told) -> Overview:
    """One introduction of a `status` letter, as its connector may see it."""

    def say(form: str, moment: datetime | None) -> str:
        return told.say(when(form, Window(moment, moment), zone)) if moment else ""

    people = tuple(
        Party(
            name=_name(p.name) or NOBODY,
            first=first_name(p.name),
            address=p.address,
            optional=p.optional,
            declined=p.declined,
            dead=p.dead,
            met=p.met.value if p.met else "",
        )
        for p in one.people
    )
    names = tuple(p.name for p in people)
    return Overview(
        id=one.id,
        standing=one.standing.value,
        people=people,
        names=names,
        asked_on=say("date", one.asked_at),
        until=say("date", one.until),
        hour=say("hour", one.start),
    )
