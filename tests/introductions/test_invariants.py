"""Random events against the invariants written in introductions/model.py."""

from datetime import timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from talk import OTHER, OWN, Talk, with_policy

from assistant.introductions import machine
from assistant.introductions.events import Home, Refusal, Restored, Send, Voice, Withdrawn, Woke
from assistant.introductions.model import CONNECTOR, About, Consent, Gone, Letter, Phase, Role, Window, sent
from assistant.introductions.step import CAPPED

NAMES = ["Ana", "Ben", "Carla"]
INTENTS = [
    "yes", "no", "later", "question", "reschedule", "cancel", "unsubscribe", "out_of_office", "unclear", "met", "not_met",
]  # fmt: skip
AFTER_ALL_AGREED = {Letter.INTRODUCTION, Letter.MOVED, Letter.CANCELLED, Letter.DAY_BEFORE, Letter.FOLLOW_UP}
VOICES = [
    OWN,
    OTHER,
    Voice(Home.MEETING, own=True),
    Voice(Home.COPIED, own=True),
    Voice(Home.TOKEN, own=True, failed=True),
]

hours = st.integers(1, 18 * 48).flatmap(lambda half: st.tuples(st.just(half), st.integers(1, 8)))


class Conversation(RuleBasedStateMachine):
    @initialize(
        people=st.sampled_from(["Ana Ben", "Ana Ben Carla", "Ana Ben Carla?", "Ana! Ben Carla?", "Ana! Ben!"]),
        joins=st.booleans(),
        proven=st.booleans(),
        refusal=st.sampled_from([None, None, None, *Refusal]),
        meeting=st.sampled_from([True, True, True, False]),
        first=st.sampled_from([None, None, "Ana"]),
        tell=st.booleans(),
        never=st.sampled_from([(), (), ("Ben",)]),
        cap=st.sampled_from([3, 10]),
    )
    def begin(self, people, joins, proven, refusal, meeting, first, tell, never, cap):
        more = {"ask_first": first} if first else {}
        policy = with_policy(tell_who=tell, letters_per_person=cap)
        self.t = Talk(
            people, policy, proven=proven, refusal=refusal, never=never, meeting=meeting, connector_joins=joins, **more
        )
        self.yeses = {p.id for p in self.t.i.people if p.word}
        self.sequences = {}
        self.looked = 0

    def names(self):
        return [n for n in self.t.ids if n != "Mike"]

    def _window(self, half, long):
        start = self.t.now.replace(minute=0) + timedelta(minutes=30 * half)
        return Window(start, start + timedelta(minutes=30 * long))

    @rule(
        n=st.integers(0, 2),
        intent=st.sampled_from(INTENTS),
        also=st.booleans(),
        windows=st.lists(hours, max_size=2),
        until=st.one_of(st.none(), st.integers(-2, 300)),
        sure=st.sampled_from([True, True, True, False]),
        times_sure=st.sampled_from([True, True, False]),
        alone=st.booleans(),
        voice=st.sampled_from(VOICES),
        answers=st.sampled_from([None, Letter.TIMES]),
    )
    def says(self, n, intent, also, windows, until, sure, times_sure, alone, voice, answers):
        name = self.names()[n % len(self.names())]
        if intent == "yes" and sure and voice.own and not voice.failed:
            self.yeses.add(self.t.ids[name])
        self.t.says(
            name,
            intent,
            voice=voice,
            alone=alone,
            answers=answers,
            sure=sure,
            times_sure=times_sure,
            windows=tuple(self._window(*w) for w in windows),
            until=None if until is None else self.t.now + timedelta(days=until),
        )

    @rule(n=st.integers(0, 2), about=st.sampled_from([About.NEVER, About.WHEN]), days=st.integers(1, 40))
    def undoes_or_dates(self, n, about, days):
        name = self.names()[n % len(self.names())]
        until = self.t.now + timedelta(days=days)
        self.t.says(name, "unclear", undo=about is About.NEVER, about=about, until=until)

    @precondition(lambda self: any(p.invitation for p in self.t.i.people))
    @rule(
        n=st.integers(0, 2),
        method=st.sampled_from(["REPLY", "COUNTER", "CANCEL", "REFRESH", "REQUEST"]),
        partstat=st.sampled_from(["ACCEPTED", "DECLINED", "TENTATIVE", "NEEDS-ACTION", ""]),
        voice=st.sampled_from(VOICES),
        half=hours,
        guests=st.booleans(),
        sequence=st.sampled_from([None, 0, 1, 2]),
    )
    def calendar(self, n, method, partstat, voice, half, guests, sequence):
        people = [p for p in self.t.i.people if p.invitation]
        person = people[n % len(people)]
        w = self._window(*half)
        name = next(k for k, v in self.t.ids.items() if v == person.id)
        self.t.calendar(name, partstat, method, voice=voice, start=w.start, end=w.end, guests=guests, sequence=sequence)

    @rule(n=st.integers(0, 2), letter=st.sampled_from(["ask", "introduction", "moved", "times"]))
    def bounces(self, n, letter):
        self.t.bounces(self.names()[n % len(self.names())], letter)

    @rule(n=st.integers(0, 2), days=st.one_of(st.none(), st.integers(-3, 60)))
    def absent(self, n, days):
        until = None if days is None else self.t.now + timedelta(days=days)
        self.t.absent(self.names()[n % len(self.names())], until)

    @rule(n=st.integers(0, 2), forgotten=st.booleans(), here=st.booleans())
    def withdrawn(self, n, forgotten, here):
        id = self.t.ids[self.names()[n % len(self.names())]]
        self.t.event(Withdrawn(self.t.now, id, forgotten=forgotten, here=here))

    @rule(n=st.integers(0, 2))
    def restored(self, n):
        self.t.event(Restored(self.t.now, self.t.ids[self.names()[n % len(self.names())]]))

    @rule(
        name=st.sampled_from(["go", "stop", "status", "help", "correct", "reply", "forget"]),
        n=st.integers(0, 2),
        asker=st.booleans(),
    )
    def orders(self, name, n, asker):
        id = self.t.ids[self.names()[n % len(self.names())]]
        self.t.orders(name, address=f"new{n}@x.example", words="Yes.", asker=id if asker else "", correcting=id)

    @rule(days=st.sampled_from([0.02, 0.5, 1, 2, 3, 8, 15, 40, 100]))
    def wait(self, days):
        self.t.wait(days=days)

    @rule()
    def woken_for_nothing(self):
        before = self.t.i
        self.t.event(Woke(self.t.now))
        assert before.phase is self.t.i.phase
        assert not [e for e in self.t.effects if isinstance(e, Send)]

    # ------------------------------------------------------------------ the invariants

    @invariant()
    def hold(self):
        i = self.t.i
        new = self.t.all[self.looked :]
        for letter in new:
            self._one(i, letter)
        self.looked = len(self.t.all)
        assert (i.wake_at is None) == (i.phase is Phase.ENDED)
        assert i.wake_at is None or i.wake_at > self.t.now
        for p in i.people:
            assert p.consent is not Consent.YES or p.id in self.yeses
            assert sum(s.count for s in p.sent if s.letter in CAPPED) <= i.policy.letters_per_person + 40
        keys = [(s.letter, s.to, s.n) for s in self.t.all]
        assert len(keys) == len(set(keys))
        closed = [s.to for s in self.t.all if s.letter is Letter.CLOSED]
        assert len(closed) == len(set(closed))
        capped = [s.to for s in self.t.all if s.letter in CAPPED]
        assert all(capped.count(id) <= i.policy.letters_per_person for id in capped)

    def _one(self, i, letter):
        person = i.person(letter.to)
        assert not person.suppressed
        if letter.letter in AFTER_ALL_AGREED:
            assert i.introduced_at is not None
            assert all(p.id in self.yeses for p in i.people if p.role is Role.REQUIRED)
            assert letter.to == CONNECTOR or letter.to in self.yeses
        if letter.invitation or letter.cancel:
            event = person.invitation
            key = (letter.to, event.k)
            if letter.about is not About.AGAIN:
                assert event.sequence > self.sequences.get(key, -1)
            self.sequences[key] = event.sequence
        if person.gone is Gone.FORGOTTEN:
            assert letter.letter is Letter.CANCELLED


TestConversation = Conversation.TestCase
TestConversation.settings = settings(
    max_examples=150, stateful_step_count=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


def test_a_cancel_follows_every_invitation_whose_attendee_is_gone():
    t = Talk("Ana Ben Carla").booked()
    for name in ("Carla", "Ben"):
        t.says(name, "cancel")
    for p in t.i.people:
        assert p.invitation.cancelled
    assert sum(sent(p, Letter.CANCELLED) for p in t.i.people) == 3


def test_the_same_step_twice_gives_the_same():
    t = Talk().asked()
    before = t.i
    t.says("Ana", "yes")
    from assistant.introductions.events import Answer, Answered, Intent

    event = Answered(t.now, "1", Answer(Intent.YES), OWN, words="Who is that?")
    assert machine.step(before, event) == machine.step(before, event) == (t.i, t.effects)
