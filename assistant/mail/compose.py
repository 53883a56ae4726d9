"""A Send and its introduction become the finished bytes of one letter to one person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path

from assistant.introductions.events import Send
from assistant.introductions.model import CONNECTOR, EVERYBODY, About, Introduction, Letter, Person, Rsvp
from assistant.mail import layout, samples
from assistant.mail.address import House, Mailbox, clean_name, derive, message_id, never_token, token, uid
from assistant.mail.contexts import Context
from assistant.mail.finishing import Content, Heading, Unfit, finish
from assistant.mail.invitation import invitation
from assistant.mail.telling import Matter, Told, company, place, tell, tell_alone
from assistant.mail.templates import Action, Page, TemplateFault, Templates, values
from assistant.mail.when import When

__all__ = ["Composer", "Matter", "Outgoing", "TemplateFault", "Unfit"]

ANSWERS = ("yes", "no", "later", "never")  # words that, alone as a subject, count as an answer
TO_SEVERAL = (Letter.INTRODUCTION, Letter.MOVED, Letter.CANCELLED)
LINK_BITS = 80
LONGEST_THREAD = 10  # ids in References
PARTSTAT = {Rsvp.NONE: "NEEDS-ACTION", Rsvp.YES: "ACCEPTED", Rsvp.MAYBE: "TENTATIVE", Rsvp.NO: "DECLINED"}


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A finished letter. `introduction` is "" for none, `sender` the envelope's ("" where nothing may bounce)."""

    introduction: str
    person: str
    name: str
    n: int
    message_id: str
    sender: str
    recipient: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Written:
    """What the templates made of a context."""

    subject: str
    text: str
    html: str


class Composer:
    """Writes the letters of one assistant. Templates are compiled once; a broken one raises TemplateFault."""

    def __init__(
        self, house: House, language: str, folders: tuple[Path, ...], operator: str, keep_for: timedelta
    ) -> None:
        self.house = house
        self.language = language
        self.templates = Templates(folders, language)
        say = lru_cache(1000)(self._say)  # letters of one turn tell the same days
        self._told = Told(house, operator, keep_for, say, " / ".join(ANSWERS) if house.separator else "")

    def compose(
        self,
        send: Send,
        introduction: Introduction,
        seed: bytes,
        at: datetime,
        *,
        in_reply_to: str = "",
        export: bytes = b"",
    ) -> Outgoing:
        """The letter of an effect; `introduction` is as the step left it, `at` aware.

        `in_reply_to` is the Message-ID of the letter that caused the turn, used only where `send` answers it;
        `export` is JSON that hangs on a `status` to a person. The same arguments give the same bytes. Raises
        TemplateFault, or Unfit where the bytes do not say what was meant.
        """
        introduction = _with_link(introduction, seed)
        reader = introduction.person(send.to)
        name = send.letter.value
        own = self.house.token_address(token(seed, reader.id))
        context = tell(send, introduction, at, self._told)
        written = self._write(context, self._actions(own))
        several = send.letter in TO_SEVERAL
        to = _mailboxes(company(introduction, reader) if several else (reader,))
        heading = Heading(
            sender=Mailbox(self._voice(introduction, reader), own),
            to=to,
            subject=written.subject,
            at=at,
            message_id=message_id(seed, reader.id, name, send.n, self.house.domain),
            introduction=f"{introduction.id}; letter={name}",
            answering=send.answering,
            reply_to=(*to, self._meeting_address(seed)) if several and len(to) > 1 else (),
            references=self._thread(send, reader, seed, in_reply_to),
            unsubscribe="" if reader.id == CONNECTOR else self._unsubscribe(seed, reader.id),
        )
        content = Content(written.text, written.html, export=export)
        if reader.invitation and (send.invitation or send.cancel):
            content = self._invite(content, send, introduction, heading, context, seed)
        data = finish(heading, content, _boundary(seed, f"{reader.id}/{name}/{send.n}"))
        return Outgoing(introduction.id, reader.id, name, send.n, heading.message_id, own, reader.address, data)

    def alone(
        self,
        name: str,
        recipient: Mailbox,
        inbox_id: str,
        seed: bytes,
        at: datetime,
        matter: Matter = Matter(),  # noqa: B008 (frozen)
        *,
        in_reply_to: str = "",
    ) -> Outgoing:
        """A letter of no introduction: `help`, `status` of all, `notice`.

        From the plain address, envelope sender empty, keyed by the inbox id of what caused it.
        """
        written = self._write(tell_alone(name, recipient, matter, self._told), ())
        heading = Heading(
            sender=Mailbox(self.house.name, self.house.address),
            to=_mailboxes((recipient,)),
            subject=written.subject,
            at=at,
            message_id=message_id(seed, inbox_id, name, 1, self.house.domain),
            introduction=f"-; letter={name}",
            answering=bool(in_reply_to),
            references=(in_reply_to,) if in_reply_to else (),
        )
        data = finish(heading, Content(written.text, written.html), _boundary(seed, f"{inbox_id}/{name}/1"))
        return Outgoing("", inbox_id, name, 1, heading.message_id, "", recipient.address, data)

    def check(self) -> None:
        """Render every template against samples. Raises TemplateFault at the first that cannot be used."""
        for send, introduction in samples.letters():
            context = tell(send, introduction, samples.NOW, self._told)
            self._write(context, self._actions(self.house.address))
            if send.invitation:
                self._text("event", context)
        for name, matter in samples.alone():
            self._write(tell_alone(name, samples.MIKE, matter, self._told), ())

    # ---------------------------------------------------------------- words

    def _say(self, moment: When) -> str:
        return " ".join(self.templates.render("when.txt.j2", values(moment)).split())

    def _text(self, name: str, context: Context) -> tuple[str, str]:
        """Subject and body of a text template."""
        file = f"{name}.txt.j2"
        subject, blank, body = self.templates.render(file, values(context)).partition("\n\n")
        if not blank or not body.strip() or not subject.lower().startswith("subject:") or "\n" in subject.strip():
            raise TemplateFault(file, 1, 'must begin with "Subject: …", a blank line, and then the body')
        return " ".join(subject.strip()[len("subject:") :].split()), body

    def _write(self, context: Context, actions: tuple[Action, ...]) -> Written:
        subject, body = self._text(context.letter, context)
        parts = layout.paragraphs(body, context.answers)
        page = Page(subject, self.language, parts, actions)
        own = f"{context.letter}.html.j2"
        if self.templates.has(own):
            html = self.templates.render(own, values(context) | values(page))
        else:
            html = self.templates.render("layout.html.j2", values(page))
        return Written(subject, layout.plain(parts), html)

    # ---------------------------------------------------------------- headers

    def _voice(self, introduction: Introduction, reader: Person) -> str:
        """The name in From: who speaks, and for whom."""
        connector = clean_name(introduction.connector.name)
        return self.house.name if reader.id == CONNECTOR or not connector else f"{connector} via {self.house.name}"

    def _meeting_address(self, seed: bytes) -> Mailbox:
        return Mailbox(self.house.name, self.house.token_address(token(seed, EVERYBODY)))

    def _unsubscribe(self, seed: bytes, person: str) -> str:
        address = self.house.token_address(never_token(seed, person))
        return f"mailto:{address}" if self.house.separator else f"mailto:{address}?subject=never"

    def _actions(self, own: str) -> tuple[Action, ...]:
        """Answers by one tap; none without plus addresses, where nothing would lead the answer home."""
        return tuple(Action(word, f"mailto:{own}?subject={word}") for word in ANSWERS) if self.house.separator else ()

    def _thread(self, send: Send, reader: Person, seed: bytes, in_reply_to: str) -> tuple[str, ...]:
        """Our earlier letters to this reader, oldest first, then the letter that is answered."""
        ids = [message_id(seed, reader.id, letter.value, n, self.house.domain) for letter, n in _earlier(send, reader)]
        if len(ids) > LONGEST_THREAD:
            ids = [ids[0], *ids[-LONGEST_THREAD + 1 :]]
        return (*ids, in_reply_to) if send.answering and in_reply_to else tuple(ids)

    # ---------------------------------------------------------------- the invitation

    def _invite(
        self, content: Content, send: Send, introduction: Introduction, heading: Heading, context: Context, seed: bytes
    ) -> Content:
        """The reader's own event: own UID and ORGANIZER, everybody who takes part as ATTENDEE."""
        reader = introduction.person(send.to)
        event, method = reader.invitation, "CANCEL" if send.cancel else "REQUEST"
        assert event is not None
        summary, body = self._text("event", context)
        chosen = next((p for p in introduction.policy.places if p.name and context.place.startswith(p.name)), None)
        people = company(introduction, reader)
        raw = invitation(
            method=method,
            uid=uid(seed, reader.id, event.k, self.house.domain),
            sequence=event.sequence,
            stamp=heading.at,
            start=event.start,
            minutes=event.minutes,
            summary=summary,
            location=place(introduction),
            description=layout.plain(layout.paragraphs(body, context.answers)),
            organizer=heading.sender,
            attendees=tuple((Mailbox(p.name, p.address), PARTSTAT[p.rsvp]) for p in people),
            geo=(chosen.latitude, chosen.longitude)
            if chosen and chosen.latitude is not None and chosen.longitude is not None
            else None,
            url=chosen.url if chosen else "",
        )
        return replace(content, invitation=raw, method=method)


def _with_link(introduction: Introduction, seed: bytes) -> Introduction:
    """The meeting link of `[coffee] online` with its {id}: the same for all, and nobody can guess it."""
    meeting = introduction.meeting
    if meeting is None or "{id}" not in meeting.place:
        return introduction
    link = meeting.place.replace("{id}", derive(seed, "online", LINK_BITS))
    return replace(introduction, meeting=replace(meeting, place=link))


def _earlier(send: Send, reader: Person) -> list[tuple[Letter, int]]:
    """Name and number of our letters that this reader had before, oldest first. Those to an address that was
    dead (About.DEAD) were never read, and a corrected address may be another's."""
    found: list[tuple[datetime, Letter, int]] = []
    for letter in {s.letter for s in reader.sent}:
        entries = [s for s in reader.sent if s.letter is letter]
        lost = sum(s.count for s in entries if s.about is About.DEAD)
        last = max(s.last for s in entries)
        total = sum(s.count for s in entries)
        end = min(total, send.n - 1) if letter is send.letter else total
        found += [(last, letter, n) for n in range(lost + 1, end + 1)]
    return [(letter, n) for _, letter, n in sorted(found, key=lambda f: (f[0], f[1].value, f[2]))]


def _mailboxes(people: tuple[Person | Mailbox, ...]) -> tuple[Mailbox, ...]:
    return tuple(Mailbox(clean_name(person.name), person.address) for person in people)


def _boundary(seed: bytes, letter: str) -> Callable[[str], str]:
    return lambda part: "=_" + derive(seed, f"boundary/{letter}/{part}", 120)
