"""Sample introductions, one for every letter and variant: what templates are checked against at start."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from assistant.introductions.events import Send
from assistant.introductions.model import (
    CONNECTOR,
    About,
    Consent,
    Draft,
    End,
    Introduction,
    Invitation,
    Letter,
    Meeting,
    Met,
    Missing,
    Person,
    Phase,
    Place,
    Policy,
    Role,
    Rsvp,
    Window,
)
from assistant.introductions.view import view
from assistant.mail.address import Mailbox
from assistant.mail.telling import Matter

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
START = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)
WINDOW = Window(START + timedelta(days=1), START + timedelta(days=1, hours=2))
MIKE = Mailbox("Mike Haberman", "mike@connect.example")

# Who gets which letter about what; the variants of a letter are alike in what they are handed.
TO_PEOPLE: dict[Letter, tuple[About, ...]] = {
    Letter.ASK: (About.PLAIN,),
    Letter.REMINDER: (About.UNANSWERED, About.AS_WISHED, About.STALE, About.NO_TIMES),
    Letter.WHICH: (
        *(About.MEANT, About.WHO, About.WHEN, About.HOURS, About.HOW),
        *(About.MEETING, About.GUESTS, About.DELEGATE),
    ),
    Letter.TIMES: (About.ON_WORD, About.NO_HOUR, About.DECLINED, About.PROPOSED),
    Letter.RELAY: (About.ANSWER,),
    Letter.NOTED: (
        *(About.NO, About.LATER, About.NEVER, About.UNDONE, About.LATE_YES, About.LONGER),
        *(About.GONE_OUT, About.NOT_FREE, About.STANDS, About.IS_OFF, About.ON_WORD),
    ),
    Letter.INTRODUCTION: (About.BOOKED, About.BY_MAIL, About.NO_HOUR),
    Letter.MOVED: (About.HOUR, About.PEOPLE, About.FOUND, About.AGAIN),
    Letter.CANCELLED: (About.ALL, About.YOU, About.SEARCHING),
    Letter.DAY_BEFORE: (About.PLAIN,),
    Letter.FOLLOW_UP: (About.PLAIN, About.AGAIN),
    Letter.CLOSED: (About.NOT_THIS_TIME, About.STOPPED, About.NO_HOUR, About.LATE),
    Letter.STATUS: (About.PLAIN,),
}
TO_CONNECTOR: dict[Letter, tuple[About, ...]] = {
    Letter.ACKNOWLEDGE: (About.HELD, About.CONFIRM, About.RELEASED, About.CORRECTED),
    Letter.CLARIFY: (About.REQUEST, About.INSTRUCTION),
    Letter.CHALLENGE: (About.PLAIN,),
    Letter.RELAY: (About.QUESTION,),
    Letter.REPORT: (
        *(About.LIMIT, About.SAME_OPEN, About.SAME_RECENT, About.EXPIRED, About.INTRODUCED, About.NO_HOUR),
        *(About.CLOSED, About.STOPPED, About.DEAD, About.BOUNCED, About.UNCLEAR, About.WHO_DECLINED, About.LONGER),
        *(About.IS_CANCELLED, About.STUCK, About.OUTCOME, About.AFTER_END, About.PLAIN),
    ),
    Letter.STATUS: (About.PLAIN,),
    Letter.HELP: (About.PLAIN,),
}
TOGETHER = frozenset({Letter.INTRODUCTION, Letter.MOVED, Letter.CANCELLED, Letter.DAY_BEFORE, Letter.FOLLOW_UP})
TOGETHER_ABOUT = frozenset(
    {
        *(About.MEETING, About.GUESTS, About.DELEGATE, About.DECLINED, About.PROPOSED, About.STANDS, About.IS_OFF),
        *(About.INTRODUCED, About.IS_CANCELLED, About.STUCK, About.BOUNCED),
    }
)
NO_HOUR_STANDS = frozenset({About.BY_MAIL, About.NO_HOUR, About.DECLINED})
DRAFTS = frozenset({About.HELD, About.CONFIRM, About.REQUEST, About.LIMIT, About.SAME_OPEN, About.SAME_RECENT})


def letters() -> Iterator[tuple[Send, Introduction]]:
    """Every letter and variant that belongs to an introduction, with one it could belong to."""
    for id, variants in (("1", TO_PEOPLE), (CONNECTOR, TO_CONNECTOR)):
        for letter, abouts in variants.items():
            for about in abouts:
                yield from _variants(letter, about, id)


def _variants(letter: Letter, about: About, id: str) -> Iterator[tuple[Send, Introduction]]:
    send = Send(
        letter,
        id,
        1,
        about,
        words="How much time would it take?" if letter is Letter.RELAY else "",
        windows=(WINDOW,),
        people=("2",),
        answering=True,
        invitation=letter in (Letter.INTRODUCTION, Letter.MOVED) and about not in NO_HOUR_STANDS,
        cancel=letter is Letter.CANCELLED,
    )
    if about is About.OUTCOME:
        yield replace(send, people=("1", "2", "3")), ended()
    elif letter in TOGETHER or about in TOGETHER_ABOUT:
        yield send, without_hour() if about in NO_HOUR_STANDS else introduced()
    else:
        yield send, drafted() if about in DRAFTS or letter is Letter.CHALLENGE else asked()
        if id != CONNECTOR:
            yield replace(send, people=()), alone_with_mike()


def alone() -> Iterator[tuple[str, Matter]]:
    """The letters of no introduction."""
    yield "help", Matter()
    yield "help", Matter(to_connector=False)
    yield "status", Matter()
    yield "status", Matter(views=tuple(view(i) for i in (drafted(), asked(), without_hour(), introduced(), ended())))
    yield "clarify", Matter(about=About.INSTRUCTION)
    yield "report", Matter()
    yield "notice", Matter(sentences=("The login at the mail server was refused.",))


def asked() -> Introduction:
    """Ana and Ben were asked, and perhaps Carla; Ana has said yes."""
    ana = Person("1", "Ana Ruiz", "ana@a.example", zone="Europe/London")
    ben = Person("2", "Ben Ode", "ben@b.example", zone="Europe/Berlin")
    return Introduction(
        id="sample",
        connector=Person(CONNECTOR, "Mike Haberman", MIKE.address, Role.CONNECTOR),
        people=(
            replace(ana, blurb="Ana builds cheap soil sensors.", consent=Consent.YES, again_at=START),
            replace(ben, blurb="Ben maps dry fields.", consent=Consent.ASKED),
            Person("3", "Carla Pons", "carla@c.example", Role.OPTIONAL, consent=Consent.ASKED),
        ),
        policy=Policy(places=(Place("Café Grumpy", "2 Mill Lane", "London", 51.5, -0.1, "https://grumpy.example"),)),
        created_at=NOW,
        phase=Phase.ASKING,
        hub="1",
        reason="Both of you measure water in the ground.",
        released_at=NOW,
        closes_at=NOW + timedelta(days=14),
    )


def drafted() -> Introduction:
    draft = Draft(Letter.ACKNOWLEDGE, About.HELD, NOW + timedelta(minutes=10), NOW + timedelta(days=7))
    missing = (Missing("Dan", "address"), Missing("Eve Li", "confirm"))
    return replace(
        asked(), phase=Phase.DRAFT, draft=draft, missing=missing, closes_at=None, released_at=None, ask_first="1"
    )


def alone_with_mike() -> Introduction:
    """Mike wants to meet Ana himself, without a coffee."""
    one = asked()
    return replace(one, people=one.people[:1], joins=True, meeting_wanted=False, reason="", place="by phone")


def introduced() -> Introduction:
    """All three meet; the hour stands."""
    one = asked()
    met = (Met.MET, Met.NOT_YET, None)
    people = tuple(
        replace(p, consent=Consent.YES, rsvp=Rsvp.MAYBE, met=m, invitation=Invitation(0, 0, START, 60))
        for p, m in zip(one.people, met, strict=True)
    )
    meeting = Meeting(START, 60, "Café Grumpy, 2 Mill Lane, London", booked_at=NOW)
    return replace(one, people=people, phase=Phase.BOOKED, introduced_at=NOW, meeting=meeting)


def without_hour() -> Introduction:
    return replace(introduced(), phase=Phase.ARRANGING, meeting=None)


def ended() -> Introduction:
    return replace(introduced(), phase=Phase.ENDED, ended_as=End.MET, ended_at=NOW)
