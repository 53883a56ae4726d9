"""What any store must do, whatever it is made of: a suite over a factory that opens the same data again and again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from assistant.adapters.rows import (
    Accepted,
    CalendarEvent,
    Cause,
    CauseKind,
    Change,
    Count,
    Home,
    Known,
    Member,
    Outgoing,
    Turn,
    letter,
)
from assistant.adapters.store import Stale, Store
from assistant.errors import NotThere
from assistant.introductions.events import Event, Withdraw, Woke
from assistant.introductions.model import Introduction, Letter, Person, Phase, Policy, Role

NOW = datetime(2026, 12, 1, 9, 30, 0, 123456, tzinfo=UTC)
HOUR = timedelta(hours=1)

Open = Callable[[], Store]


def step(introduction: Introduction, event: Event) -> Introduction:
    """A machine small enough to see through: it counts what happened."""
    return replace(introduction, rounds=introduction.rounds + 1, phase=Phase.ASKING, wake_at=event.at + HOUR)


def draft(id: str = "i1", at: datetime = NOW) -> Introduction:
    connector = Person("c", "Mike", "mike@connect.example", Role.CONNECTOR)
    people = (Person("1", "Ana", "Ana@a.example"), Person("2", "Ben", "ben@b.example"))
    return Introduction(id, connector, people, Policy(), created_at=at)


def came(raw: bytes = b"Subject: hello\r\n\r\nhello", at: datetime = NOW, **more: object) -> Accepted:
    given = {"sender": "mike@connect.example", "recipients": ("intro@assist.example",), "door": "smtp", "trusted": True}
    return letter(raw, received_at=at, **{**given, **more})


def outgoing(name: str = "ask", person: str = "1", n: int = 1, introduction: str = "i1") -> Outgoing:
    id = f"<{introduction}.{person}.{name}.{n}@assist.example>"
    data = f"Message-ID: {id}\r\n\r\nhello\r\n".encode()
    return Outgoing(introduction, person, name, n, id, "intro+t@assist.example", f"{person}@p.example", data)


def began(store: Store, *letters: Outgoing, id: str = "i1", **more: object) -> Introduction:
    """Take a letter up and begin an introduction with it."""
    store.accept([came(raw=id.encode())])
    cause = store.next_cause(NOW)
    assert cause is not None
    before, event = draft(id), Woke(NOW)
    after = step(before, event)
    members = (Member(id, "c", f"{id}c"), Member(id, "1", f"{id}a", f"{id}never"), Member(id, "2", f"{id}b"))
    change = Change(before, 0, event, after, b"seed", members=members, letters=letters)
    store.finish(Turn(cause, NOW, (change,), **more))
    return after


def went_on(store: Store, id: str = "i1", at: datetime = NOW, **more: object) -> Introduction:
    """One more turn of an introduction, caused by a new letter."""
    store.accept([came(raw=f"{id} {at}".encode())])
    cause = store.next_cause(at)
    stored = store.introduction(id)
    assert cause is not None
    assert stored is not None
    after = step(stored.introduction, Woke(at))
    store.finish(Turn(cause, at, (Change(stored.introduction, stored.version, Woke(at), after, stored.seed, **more),)))
    return after


class StoreContract:
    """Subclass it with a fixture `open_store`: a function that opens one more connection to the same data."""

    @pytest.fixture
    def store(self, open_store: Open) -> Store:
        return open_store()

    # ------------------------------------------------------------------ what comes in

    def test_what_was_accepted_is_the_next_cause(self, store: Store, open_store: Open):
        (id,) = store.accept([came()])
        cause = open_store().next_cause(NOW)
        assert cause is not None
        assert (cause.kind, cause.id, cause.tries, cause.at) == (CauseKind.LETTER, id, 1, NOW)
        assert cause.raw == b"Subject: hello\r\n\r\nhello"
        assert (cause.sender, cause.recipients) == ("mike@connect.example", ("intro@assist.example",))
        assert (cause.door, cause.trusted, len(cause.seed)) == ("smtp", True, 16)

    def test_the_same_letter_again_is_one(self, store: Store):
        first, second = store.accept([came(), came()])
        assert first
        assert second is None
        assert store.accept([came(at=NOW + HOUR)]) == (None,)

    def test_the_same_letter_to_another_recipient_is_another(self, store: Store):
        assert all(store.accept([came(), came(recipients=("intro+x@assist.example",))]))

    def test_the_same_source_again_is_one(self, store: Store):
        row = came(b"one", source="imap:1:7")
        assert store.accept([row])[0]
        assert store.accept([came(b"other", source="imap:1:7")]) == (None,)
        assert store.seen("imap:1:7")
        assert not store.seen("imap:1:8")

    def test_causes_come_in_the_order_of_arrival_whatever_the_clock_does(self, store: Store):
        ids = [store.accept([came(bytes([n]), at=NOW - n * HOUR)])[0] for n in range(5)]
        taken = []
        while cause := store.next_cause(NOW):
            taken.append(cause.id)
            store.finish(Turn(cause, NOW))
        assert taken == ids

    def test_an_order_carries_its_words(self, store: Store):
        id = store.order("go", {"introduction": "i1"})
        cause = store.next_cause(NOW)
        assert cause is not None
        assert (cause.kind, cause.name, cause.payload) == (CauseKind.ORDER, "go", {"introduction": "i1"})
        store.finish(Turn(cause, NOW, why="released"))
        row = store.inbox_row(id)
        assert row is not None
        assert (row.state, row.why) == ("done", "released")
        assert store.inbox_row("nothing") is None

    # ------------------------------------------------------------------ turns

    def test_a_turn_is_kept_whole(self, store: Store, open_store: Open):
        after = began(store, outgoing(), why="a request")
        other = open_store()
        stored = other.introduction("i1")
        assert stored is not None
        assert (stored.introduction, stored.version, stored.seed) == (after, 1, b"seed")
        (line,) = other.journal("i1")
        assert (line.n, line.at, line.event, line.why) == (1, NOW, Woke(NOW), "a request")
        (row,) = other.outbox_due(NOW)
        assert (row.introduction, row.person, row.name, row.n, row.state) == ("i1", "1", "ask", 1, "waiting")
        assert row.data.endswith(b"hello\r\n")
        assert other.next_cause(NOW) is None
        assert other.introduction("i2") is None

    def test_a_turn_on_an_older_version_changes_nothing(self, store: Store, open_store: Open):
        before = began(store)
        went_on(store)
        store.accept([came(b"late")])
        cause = store.next_cause(NOW)
        assert cause is not None
        late = Change(before, 1, Woke(NOW), step(before, Woke(NOW)), b"seed", letters=(outgoing("reminder"),))
        with pytest.raises(Stale):
            store.finish(Turn(cause, NOW, (late,), people=(Known("mike@connect.example", "x@x.example", "X"),)))
        other = open_store()
        stored = other.introduction("i1")
        assert stored is not None
        assert stored.version == 2
        assert not other.letters("i1")
        assert not other.people("mike@connect.example")
        again = other.next_cause(NOW)
        assert again is not None
        assert (again.id, again.tries) == (cause.id, 2)

    def test_a_cause_is_done_once(self, store: Store):
        store.accept([came()])
        cause = store.next_cause(NOW)
        assert cause is not None
        store.finish(Turn(cause, NOW))
        with pytest.raises(Stale):
            store.finish(Turn(cause, NOW))

    def test_two_begin_the_same_introduction_and_one_is_told(self, store: Store):
        began(store)
        store.accept([came(b"other")])
        cause = store.next_cause(NOW)
        assert cause is not None
        with pytest.raises(Stale):
            store.finish(Turn(cause, NOW, (Change(draft(), 0, Woke(NOW), draft(), b"other seed"),)))

    def test_one_turn_may_change_several_introductions(self, store: Store):
        began(store, id="i1")
        began(store, id="i2")
        store.accept([came(b"never again")])
        cause = store.next_cause(NOW)
        assert cause is not None
        found = store.of_address("ana@A.example")
        changes = tuple(
            Change(s.introduction, s.version, Woke(NOW), step(s.introduction, Woke(NOW)), s.seed) for s in found
        )
        store.finish(Turn(cause, NOW, changes, never=("ana@a.example",)))
        assert [s.version for s in store.introductions()] == [2, 2]
        assert store.never("Ana+tag@a.example")
        assert not store.never("ben@b.example")

    def test_a_due_timer_is_a_cause_after_all_letters(self, store: Store):
        after = began(store)
        assert store.next_wake() == after.wake_at == NOW + HOUR
        assert store.next_cause(NOW + HOUR - timedelta(microseconds=1)) is None
        store.accept([came(b"a yes")])
        cause = store.next_cause(NOW + HOUR)
        assert cause is not None
        assert cause.kind is CauseKind.LETTER
        store.finish(Turn(cause, NOW))
        cause = store.next_cause(NOW + HOUR)
        assert cause is not None
        assert (cause.kind, cause.id, cause.at, cause.tries) == (CauseKind.TIMER, "i1", NOW + HOUR, 1)
        later = step(after, Woke(NOW + HOUR))
        store.finish(Turn(cause, NOW + HOUR, (Change(after, 1, Woke(NOW + HOUR), later, b"seed"),)))
        assert store.next_cause(NOW + HOUR) is None
        assert store.next_wake() == NOW + 2 * HOUR

    # ------------------------------------------------------------------ what cannot be processed

    def test_a_cause_that_fails_twice_in_the_same_way_is_set_aside_and_the_next_one_goes_on(self, store: Store):
        bad, good = store.accept([came(b"bad"), came(b"good")])
        cause = store.next_cause(NOW)
        assert cause is not None
        assert not store.fault(cause, "ValueError in parse")
        cause = store.next_cause(NOW)
        assert cause is not None
        assert cause.id == bad
        assert store.fault(cause, "ValueError in parse")
        cause = store.next_cause(NOW)
        assert cause is not None
        assert cause.id == good
        (row,) = store.aside()
        assert (row.id, row.state, row.error) == (bad, "aside", "ValueError in parse")

    def test_a_cause_that_kills_ten_times_is_given_up(self, store: Store, open_store: Open):
        store.accept([came()])
        seen = []
        for _ in range(11):
            cause = open_store().next_cause(NOW)  # each of them dies before it finishes
            assert cause is not None
            seen.append(cause.given_up)
        assert seen == [False] * 10 + [True]

    def test_a_timer_that_fails_is_set_aside_and_taken_up_by_retry_or_by_a_new_turn(self, store: Store):
        began(store)
        for _ in range(2):
            cause = store.next_cause(NOW + HOUR)
            assert cause is not None
            store.fault(cause, "boom")
        assert store.next_cause(NOW + HOUR) is None
        assert store.next_wake() is None
        (row,) = store.aside()
        assert (row.kind, row.id) == (CauseKind.TIMER, "i1")
        assert store.retry("i1") == 1
        cause = store.next_cause(NOW + HOUR)
        assert cause is not None
        assert cause.tries == 1
        store.set_aside(cause, "boom")
        went_on(store)
        assert store.aside() == ()
        assert store.next_wake() == NOW + HOUR

    def test_a_try_that_was_not_the_causes_fault_does_not_count(self, store: Store):
        store.accept([came()])
        for _ in range(5):
            cause = store.next_cause(NOW)
            assert cause is not None
            assert cause.tries == 1
            store.put_back(cause)

    def test_retry_takes_up_one_or_all(self, store: Store):
        store.accept([came(b"1"), came(b"2")])
        for _ in range(2):
            cause = store.next_cause(NOW)
            assert cause is not None
            store.set_aside(cause, "boom")
        with pytest.raises(NotThere):
            store.retry("nothing")
        assert store.retry(store.aside()[0].id) == 1
        assert store.retry() == 1
        assert store.aside() == ()

    # ------------------------------------------------------------------ the outbox

    def test_a_letter_is_written_once(self, store: Store):
        began(store, outgoing(), outgoing())
        went_on(store, letters=(outgoing(),))
        assert len(store.letters("i1")) == 1

    def test_letters_of_no_introduction_belong_to_their_cause(self, store: Store):
        store.accept([came(b"1"), came(b"2")])
        for n in (1, 2):
            cause = store.next_cause(NOW)
            assert cause is not None
            store.finish(Turn(cause, NOW, letters=(replace(outgoing("help", introduction=""), message_id=f"<{n}@x>"),)))
            assert [row.name for row in store.letters(cause.id)] == ["help"]
        assert len(store.outbox()) == 2

    def test_what_became_untrue_is_withdrawn(self, store: Store):
        began(store, outgoing("ask"), outgoing("reminder"), outgoing("reminder", person="2"))
        went_on(store, withdraw=(Withdraw("1", (Letter.REMINDER, Letter.TIMES)),), letters=(outgoing("reminder", n=2),))
        assert [(r.person, r.name, r.n, r.state) for r in store.letters("i1")] == [
            ("1", "ask", 1, "waiting"),
            ("1", "reminder", 1, "withdrawn"),
            ("2", "reminder", 1, "waiting"),
            ("1", "reminder", 2, "waiting"),
        ]

    def test_sent_letters_leave_the_outbox_and_count(self, store: Store):
        began(store, outgoing("ask"), outgoing("ask", person="2"))
        rows = store.outbox_due(NOW, limit=5)
        store.mark_sent([row.id for row in rows], NOW)
        assert store.outbox_due(NOW) == ()
        assert store.outbox_next() is None
        assert store.counted("letter", "*", 1, NOW) == 2
        sent = store.by_message_id(["<unknown@x>", rows[1].message_id])
        assert sent is not None
        assert (sent.person, sent.state, sent.done_at, sent.data) == ("2", "sent", NOW, rows[1].data)

    def test_only_letters_of_some_names(self, store: Store):
        began(store, outgoing("ask"), outgoing("introduction", person="2"))
        assert [row.name for row in store.outbox_due(NOW, 5, only=("introduction", "moved"))] == ["introduction"]

    def test_a_deferred_letter_waits_longer_and_longer_and_then_fails_and_is_a_cause(self, store: Store):
        began(store, outgoing())
        (row,) = store.outbox_due(NOW)
        at, pauses = NOW, []
        while due := store.mark_deferred(row.id, at, "451 later", timedelta(days=2)):
            assert store.outbox_due(due - timedelta(microseconds=1)) == ()
            assert [r.tries for r in store.outbox_due(due)] == [len(pauses) + 1]
            pauses.append(due - at)
            at = due
        assert len(pauses) > 20
        assert timedelta(minutes=1) <= pauses[0] < pauses[1] < pauses[2] < pauses[3] < pauses[4]
        assert max(pauses) < timedelta(hours=3)
        assert at - NOW >= timedelta(days=2)
        cause = store.next_cause(at)
        assert cause is not None
        assert (cause.kind, cause.name, cause.payload["error"]) == (CauseKind.FAILED, row.id, "451 later")
        failed = store.letter(cause.name)
        assert failed is not None
        assert (failed.introduction, failed.person, failed.name, failed.state) == ("i1", "1", "ask", "failed")

    def test_a_refused_letter_is_a_cause_each_time_it_fails(self, store: Store):
        began(store, outgoing())
        for minutes in (0, 5):
            at = NOW + timedelta(minutes=minutes)
            (row,) = store.outbox_due(store.clock() + HOUR)
            store.mark_failed(row.id, at, "550 no such user")
            assert [r.state for r in store.outbox()] == ["failed"]
            cause = store.next_cause(at)
            assert cause is not None
            assert cause.kind is CauseKind.FAILED
            store.finish(Turn(cause, at))
            assert store.retry(row.id) == 1

    def test_a_withdrawn_letter_that_fails_is_no_cause_and_one_that_left_has_left(self, store: Store):
        began(store, outgoing("ask"), outgoing("reminder"))
        ask, reminder = store.outbox_due(NOW, 2)
        went_on(store, withdraw=(Withdraw("1", (Letter.ASK, Letter.REMINDER)),))
        store.mark_failed(ask.id, NOW, "550")
        store.mark_sent([reminder.id], NOW)
        assert store.mark_deferred(ask.id, NOW, "451", timedelta(days=2)) is None
        assert store.next_cause(NOW) is None
        assert [r.state for r in store.letters("i1")] == ["withdrawn", "sent"]

    def test_what_came_back_is_remembered_of_the_connectors_latest_asks(self, store: Store):
        asks = tuple(outgoing("ask", person) for person in ("1", "2"))
        began(store, *asks)
        store.mark_sent([row.id for row in store.outbox_due(NOW, 2)], NOW)
        store.accept([came(b"a bounce")])
        cause = store.next_cause(NOW)
        assert cause is not None
        store.finish(Turn(cause, NOW, bounced=(asks[0].message_id,)))
        assert store.last_asks("MIKE@connect.example") == ("sent", "bounced")
        assert store.last_asks("other@connect.example") == ()

    # ------------------------------------------------------------------ finding

    def test_letters_find_home(self, store: Store):
        began(store)
        event = CalendarEvent("uid1@x", "i1", "1", 1, 0)
        went_on(store, events=(event,), threads=("<mikes@x>",))
        went_on(store, at=NOW + HOUR, events=(replace(event, sequence=1),))
        assert store.by_token("i1a") == Home("i1", "1")
        assert store.by_token("i1never") == Home("i1", "1", never=True)
        assert store.by_token("guessed") is None
        assert store.by_uid("uid1@x") == replace(event, sequence=1)
        assert store.by_uid("uid2@x") is None
        assert store.by_thread(["<other@x>", "<mikes@x>"]) == "i1"
        assert store.by_thread(["<other@x>"]) is None
        assert store.by_message_id([]) is None
        assert {m.token for m in store.members("i1")} == {"i1c", "i1a", "i1b"}

    def test_a_corrected_address_is_found_and_the_old_one_is_not(self, store: Store):
        began(store)
        store.accept([came(b"correct")])
        cause = store.next_cause(NOW)
        stored = store.introduction("i1")
        assert cause is not None
        assert stored is not None
        ana, ben = stored.introduction.people
        after = replace(stored.introduction, people=(replace(ana, address="ana@new.example"), ben))
        store.finish(Turn(cause, NOW, (Change(stored.introduction, 1, Woke(NOW), after, b"seed"),)))
        assert [s.introduction.id for s in store.of_address("ANA@new.example")] == ["i1"]
        assert store.of_address("ana@a.example") == ()
        assert len(store.of_address("mike@connect.example")) == 1

    def test_ended_introductions_are_found_only_when_asked_for(self, store: Store):
        began(store)
        stored = store.introduction("i1")
        store.accept([came(b"stop")])
        cause = store.next_cause(NOW)
        assert stored is not None
        assert cause is not None
        after = replace(stored.introduction, phase=Phase.ENDED, wake_at=None, ended_at=NOW)
        store.finish(Turn(cause, NOW, (Change(stored.introduction, 1, Woke(NOW), after, b"seed"),)))
        assert store.of_address("ben@b.example") == ()
        assert len(store.of_address("ben@b.example", open_only=False)) == 1
        assert [s.introduction.phase for s in store.introductions(Phase.ENDED)] == [Phase.ENDED]
        assert store.introductions(Phase.ASKING) == ()
        assert store.next_wake() is None

    def test_what_a_connector_asked_for_since(self, store: Store):
        began(store)
        assert len(store.of_connector("Mike@Connect.example")) == 1
        assert store.of_connector("mike@connect.example", since=NOW + HOUR) == ()

    def test_people_belong_to_their_connector_and_keep_what_a_later_word_leaves_open(self, store: Store):
        ana = Known("mike@connect.example", "Ana@a.example", "Ana Ruiz", "soil sensors", "Europe/Madrid")
        began(store, people=(ana,))
        store.accept([came(b"again")])
        cause = store.next_cause(NOW)
        assert cause is not None
        store.finish(
            Turn(cause, NOW, people=(replace(ana, address="ana@a.example", blurb="now at Soil Ltd", zone=""),))
        )
        expected = replace(ana, address="ana@a.example", blurb="now at Soil Ltd")
        assert store.people("MIKE@connect.example") == (expected,)
        assert store.people("eve@connect.example") == ()
        assert store.everybody() == (expected,)

    # ------------------------------------------------------------------ limits

    def test_a_limit_is_counted_with_what_it_limits(self, store: Store):
        for n in range(4):
            store.accept([came(bytes([n]))])
            cause = store.next_cause(NOW)
            assert cause is not None
            store.finish(Turn(cause, NOW, counts=(Count("ask", "v@x.example", most=4, days=30),)))
        store.accept([came(b"one more")])
        cause = store.next_cause(NOW)
        assert cause is not None
        with pytest.raises(Stale):
            store.finish(Turn(cause, NOW, counts=(Count("ask", "V+tag@x.example", most=4, days=30),)))
        assert store.counted("ask", "v@x.example", 30, NOW) == 4
        assert store.counted("ask", "v@x.example", 30, NOW + timedelta(days=30)) == 0
        assert store.counted("ask", "w@x.example", 30, NOW) == 0
        assert store.counted("ask", "v@x.example", 30, NOW - timedelta(days=365)) == 4

    # ------------------------------------------------------------------ the journal

    def test_the_journal_leads_to_the_stored_state(self, store: Store):
        began(store, id="i1")
        began(store, id="i2")
        for hours in (1, 2, 3):
            went_on(store, at=NOW + hours * HOUR)
        assert store.replay(step) == ()

    def test_replay_tells_what_does_not_agree(self, store: Store):
        began(store)
        went_on(store)

        def other(introduction: Introduction, event: Event) -> Introduction:
            return replace(step(introduction, event), reason="invented")

        def broken(introduction: Introduction, event: Event) -> Introduction:
            raise ValueError("no such pair")

        assert [d.introduction for d in store.replay(other)] == ["i1"]
        assert "line 1" in store.replay(broken)[0].why

    # ------------------------------------------------------------------ what doors remember

    def test_marks(self, store: Store, open_store: Open):
        assert store.mark("imap") is None
        store.set_mark("imap", "1:7")
        store.set_mark("imap", "2:1")
        assert open_store().mark("imap") == "2:1"

    def test_another_connections_commit_is_noticed(self, store: Store, open_store: Open):
        other = open_store()
        before = store.changed()
        assert store.changed() == before
        other.accept([came()])
        assert store.changed() != before


def cause_of(store: Store) -> Cause:
    """The next cause, which must be there."""
    cause = store.next_cause(NOW)
    assert cause is not None
    return cause
