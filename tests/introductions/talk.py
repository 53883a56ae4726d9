"""A conversation with the machine on plain values: what people say goes in, the letters that leave come out."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from assistant.introductions import machine
from assistant.introductions.events import (
    Absent,
    Answer,
    Answered,
    CalendarAnswered,
    Home,
    Instructed,
    Instruction,
    Intent,
    Known,
    Method,
    Order,
    Request,
    Requested,
    RequestedPerson,
    Send,
    Undeliverable,
    Voice,
    Withdrawn,
    Woke,
)
from assistant.introductions.model import CONNECTOR, About, Letter, Mode, Person, Phase, Policy, Window

MONDAY = datetime(2026, 11, 30, 10, 0, tzinfo=UTC)  # in Europe/London: 10:00
OWN = Voice(Home.TOKEN, own=True)
OTHER = Voice(Home.TOKEN, own=False)


def at(text):
    """`2026-12-02 10:00` in UTC (which is London's winter time)."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def window(start, end):
    return Window(at(start), at(end))


class Talk:
    """Ana and Ben (and Carla, Dev, Eva), connector Mike. `letters` holds what left since the last look."""

    def __init__(self, people="Ana Ben", policy=None, *, now=MONDAY, proven=True, refusal=None, never=(), **request):
        self.now = now
        self.all = []
        names = people.split()
        optional = {n.strip("?") for n in names if n.endswith("?")}
        agreed = {n.strip("!") for n in names if n.endswith("!")}
        names = [n.strip("?!") for n in names]
        asked = tuple(
            RequestedPerson(
                n,
                f"{n.lower()}@{n.lower()}.example",
                f"{n} is good company.",
                agreed=n in agreed,
                optional=n in optional,
            )
            for n in names
        )
        known = tuple(Known(f"{n.lower()}@{n.lower()}.example", never=n in never) for n in names)
        self.ids = {n: str(k) for k, n in enumerate(names, 1)} | {"Mike": CONNECTOR}
        request = {"mode": Mode.ASK, "reason": "They share a canal.", **request}
        if "ask_first" in request:
            request["ask_first"] = f"{request['ask_first'].lower()}@{request['ask_first'].lower()}.example"
        event = Requested(self.now, Request(people=asked, **request), proven=proven, known=known, refusal=refusal)
        mike = Person(id=CONNECTOR, name="Mike", address="mike@connect.example")
        self.i, effects = machine.begin("i1", event, mike, policy or Policy())
        self.letters = []
        self._take(effects)

    def _take(self, effects):
        self.effects = effects
        sends = [e for e in effects if isinstance(e, Send)]
        self.letters += sends
        self.all += sends

    def event(self, event):
        self.i, effects = machine.step(self.i, event)
        self._take(effects)
        return self

    def wait(self, **span):
        """Time passes, and every wake-up on the way happens at its moment."""
        until = self.now + timedelta(**span)
        while self.i.wake_at is not None and self.i.wake_at <= until:
            assert self.i.wake_at >= self.now
            self.now = self.i.wake_at
            self.event(Woke(self.now))
        self.now = until
        return self

    def until(self, moment):
        return self.wait(seconds=(moment - self.now).total_seconds())

    def says(
        self, name, intent, *, voice=OWN, alone=True, about=About.PLAIN, answers=None, words="Who is that?", **answer
    ):
        a = Answer(Intent(intent), **answer)
        return self.event(
            Answered(self.now, self.ids[name], a, voice, alone=alone, words=words, answers=answers, about=about)
        )

    def orders(self, name, *, address=None, words="", **how):
        instruction = Instruction(Order(name), address=address, words=words)
        return self.event(Instructed(self.now, instruction, **how))

    def calendar(self, name, partstat="", method="REPLY", *, voice=OWN, **more):
        k = self.i.person(self.ids[name]).invitation.k
        more = {"k": k, **more}
        return self.event(
            CalendarAnswered(self.now, self.ids[name], method=Method(method), partstat=partstat, voice=voice, **more)
        )

    def bounces(self, name, letter):
        return self.event(Undeliverable(self.now, self.ids[name], Letter(letter)))

    def absent(self, name, until):
        return self.event(Absent(self.now, self.ids[name], until))

    def forgets(self, name):
        return self.event(Withdrawn(self.now, self.ids[name], forgotten=True))

    def look(self):
        """The letters since the last look, as `ask Ana`, `report Mike (introduced)`, in order."""
        names = {v: k for k, v in self.ids.items()}
        seen = [
            f"{s.letter.value} {names[s.to]}" + (f" ({s.about.value})" if s.about.value else "") for s in self.letters
        ]
        self.letters = []
        return seen

    def asked(self):
        """Past the hold: the asks are out."""
        self.wait(minutes=10)
        self.letters = []
        return self

    @property
    def phase(self):
        return self.i.phase

    def booked(self):
        """Everybody required said yes; the introduction is out."""
        self.asked()
        for p in self.i.people:
            if p.role.value == "required":
                self.says(p.name, "yes")
        assert self.phase is Phase.BOOKED
        self.letters = []
        return self


def with_policy(**fields):
    return replace(Policy(), **fields)
