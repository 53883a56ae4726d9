"""The common stories on plain values: which letters go out, in order."""

from datetime import timedelta

import pytest
from talk import MONDAY, OTHER, Talk, at, window, with_policy

from assistant.introductions.events import Refusal
from assistant.introductions.model import End, Letter, Mode, Phase


def test_yes_and_yes():
    t = Talk()
    assert t.look() == ["acknowledge Mike (held)"]
    t.wait(minutes=9)
    assert t.look() == []
    t.wait(minutes=1)
    assert t.look() == ["ask Ana", "ask Ben"]
    t.says("Ana", "yes")
    assert t.look() == []
    t.says("Ben", "yes")
    assert t.look() == ["introduction Ana (booked)", "introduction Ben (booked)", "report Mike (introduced)"]
    assert t.i.meeting.start == at("2026-12-02 10:30")  # two days' notice from Monday 10:10, mid-morning
    t.until(t.i.meeting.start - timedelta(days=1))
    assert t.look() == ["day_before Ana", "day_before Ben"]
    t.wait(days=2, hours=1)
    assert t.look() == ["follow_up Ana", "follow_up Ben"]
    t.says("Ana", "met").says("Ben", "met")
    assert t.look() == ["report Mike (outcome)"]
    assert t.i.ended_as is End.MET


def test_yes_and_silence():
    t = Talk().asked()
    t.says("Ana", "yes").wait(days=3)
    assert t.look() == ["reminder Ben (unanswered)"]
    t.wait(days=4)
    assert t.look() == ["reminder Ben (unanswered)"]
    t.wait(days=7)
    assert t.look() == ["closed Ana (not_this_time)", "report Mike (closed)"]
    t.says("Ben", "yes").says("Ben", "yes")
    assert t.look() == ["closed Ben (late)"]


def test_yes_and_no_reads_like_silence_and_reminds_nobody():
    t = Talk().asked()
    t.says("Ana", "yes").says("Ben", "no").says("Ben", "no")
    assert t.look() == ["noted Ben (no)"]
    t.wait(days=14)
    assert t.look() == ["closed Ana (not_this_time)", "report Mike (closed)"]


def test_no_and_silence():
    t = Talk().asked()
    t.says("Ana", "no").wait(days=14)
    assert t.look() == ["noted Ana (no)", "report Mike (closed)"]


def test_later_with_a_date():
    t = Talk().asked()
    t.says("Ana", "yes").says("Ben", "later", until=at("2026-12-18 09:00"))
    assert t.look() == ["noted Ben (later)"]
    t.until(at("2026-12-14 11:00"))
    assert t.look() == ["noted Ana (longer)", "report Mike (longer)"]
    t.until(at("2026-12-18 09:00"))
    assert t.look() == ["reminder Ben (as_wished)"]
    t.says("Ben", "yes")
    assert t.look()[0] == "introduction Ana (booked)"


def test_later_without_a_date_is_asked_once_and_then_silence():
    t = Talk().asked()
    t.says("Ana", "yes").says("Ben", "later")
    assert t.look() == ["which Ben (when)"]
    t.wait(days=14)
    assert t.look()[-2:] == ["closed Ana (not_this_time)", "report Mike (closed)"]


def test_question_is_relayed_and_answered():
    t = Talk().asked()
    t.says("Ana", "yes").says("Ben", "question")
    assert t.look() == ["relay Mike (question)"]
    t.orders("reply", words="A gardener.", asker="2", answers=Letter.RELAY)
    assert t.look() == ["relay Ben (answer)"]
    t.says("Ben", "yes")
    assert "introduction Ben (booked)" in t.look()


def test_unclear_twice():
    t = Talk().asked()
    t.says("Ben", "unclear").says("Ben", "unclear").says("Ben", "unclear")
    assert t.look() == ["which Ben (meant)", "report Mike (unclear)"]


def test_dead_address_corrected():
    t = Talk().asked()
    t.says("Ana", "yes").wait(days=1).bounces("Ben", "ask")
    assert t.look() == ["report Mike (dead)"]
    t.orders("correct", address="ben@new.example", correcting="2")
    assert t.look() == ["acknowledge Mike (corrected)", "ask Ben"] or t.look() == []
    assert t.i.closes_at == MONDAY + timedelta(days=15, minutes=10)
    t.says("Ben", "yes")
    assert t.phase is Phase.BOOKED


def test_yes_from_elsewhere_is_confirmed_at_the_address_on_file():
    t = Talk().asked()
    t.says("Ana", "yes", voice=OTHER)
    assert t.look() == ["which Ana (who)"]
    t.says("Ana", "yes").says("Ben", "yes")
    assert t.phase is Phase.BOOKED


def test_never_is_silence_to_the_others_and_undo_lifts_it():
    from assistant.introductions.model import About

    t = Talk().asked()
    t.says("Ana", "unsubscribe")
    assert t.look() == ["noted Ana (never)"]
    t.says("Ana", "unclear", undo=True, answers=Letter.NOTED, about=About.NEVER)
    assert t.look() == ["noted Ana (undone)"]
    t.says("Ana", "unsubscribe").wait(days=14)
    assert t.look() == ["report Mike (closed)"]


def test_earlier_never_runs_like_silence():
    t = Talk(never={"Ben"}).asked()
    t.says("Ana", "yes").wait(days=14)
    assert t.look() == ["closed Ana (not_this_time)", "report Mike (closed)"]
    assert not [s for s in t.all if s.to == "2"]


def test_forwarded_asks_one_and_tells_the_other_on_whose_word():
    t = Talk("Cleo! Ana", mode=Mode.FORWARDED)
    t.wait(minutes=10)
    assert t.look() == ["acknowledge Mike (held)", "times Cleo (on_word)", "ask Ana"]
    t.says("Ana", "yes")
    assert "introduction Cleo (booked)" in t.look()


def test_self():
    t = Talk("Ana", mode=Mode.SELF, connector_joins=True).asked()
    t.says("Ana", "no")
    assert t.look() == ["noted Ana (no)"]
    t.wait(days=14)
    assert t.look() == ["report Mike (closed)"]


def test_ask_first():
    t = Talk(ask_first="Ana")
    t.wait(minutes=10)
    assert t.look() == ["acknowledge Mike (held)", "ask Ana"]
    t.wait(days=2).says("Ana", "yes")
    assert t.look() == ["ask Ben"]
    assert t.i.closes_at == t.now + timedelta(days=14)
    t = Talk(ask_first="Ana").asked()
    t.says("Ana", "no").wait(days=14)
    assert t.look() == ["noted Ana (no)", "report Mike (closed)"]


def test_all_agreed_on_the_connectors_word_waits_for_a_first_word_of_each():
    t = Talk("Ana! Ben!").asked()
    t.wait(days=3)
    assert t.look() == ["introduction Ana (booked)", "introduction Ben (booked)", "report Mike (introduced)"]
    t = Talk("Ana! Ben!").asked()
    t.says("Ana", "yes")
    assert t.look() == []
    t.says("Ben", "yes")
    assert t.phase is Phase.BOOKED


def test_one_of_three_no_longer_wants_to():
    t = Talk("Ana Ben Carla").booked()
    t.says("Carla", "cancel")
    assert t.look() == [
        "cancelled Carla (you)",
        "moved Ana (people)",
        "moved Ben (people)",
        "report Mike (is_cancelled)",
    ]


def test_optional_person_in_time_and_too_late():
    t = Talk("Ana Ben Carla?").booked()
    t.says("Carla", "yes")
    assert t.look() == ["introduction Carla (booked)", "moved Ana (people)", "moved Ben (people)"]
    t = Talk("Ana Ben Carla?").booked()
    t.says("Carla", "yes", windows=(window("2026-12-09 10:00", "2026-12-09 12:00"),))
    assert t.look() == ["noted Carla (not_free)"]


def test_no_common_hour():
    t = Talk().asked()
    t.says("Ana", "yes", windows=(window("2026-12-03 10:00", "2026-12-03 11:00"),))
    t.says("Ben", "yes", windows=(window("2026-12-04 10:00", "2026-12-04 11:00"),))
    assert t.look() == ["times Ana (no_hour)", "times Ben (no_hour)"]
    t.wait(days=3)
    assert t.look() == ["reminder Ana (no_times)", "reminder Ben (no_times)"]
    t.wait(days=3)
    assert t.look() == ["times Ana (no_hour)", "times Ben (no_hour)"]
    t.wait(days=6)
    assert t.look() == [
        "reminder Ana (no_times)",
        "reminder Ben (no_times)",
        "introduction Ana (no_hour)",
        "introduction Ben (no_hour)",
        "report Mike (no_hour)",
    ]
    both = (window("2026-12-16 10:00", "2026-12-16 12:00"),)
    t.says("Ana", "yes", windows=both, alone=False).says("Ben", "yes", windows=both, alone=False)
    assert t.look() == ["moved Ana (found)", "moved Ben (found)"]


def test_stop_after_the_asks():
    t = Talk().asked()
    t.says("Ana", "yes").orders("stop")
    assert t.look() == ["closed Ana (stopped)", "report Mike (stopped)"]
    assert t.i.ended_as is End.STOPPED


def test_challenge():
    t = Talk(proven=False)
    assert t.look() == ["challenge Mike"]
    t.orders("go").wait(minutes=10)
    assert t.look() == ["acknowledge Mike (held)", "ask Ana", "ask Ben"]
    t = Talk(proven=False)
    t.wait(days=7)
    assert t.look() == ["challenge Mike"]
    assert t.phase is Phase.ENDED


def test_declined_in_the_calendar_moves_to_another_hour_that_both_named():
    t = Talk().asked()
    both = (window("2026-12-03 10:00", "2026-12-03 11:00"), window("2026-12-04 10:00", "2026-12-04 11:00"))
    t.says("Ana", "yes", windows=both).says("Ben", "yes", windows=both)
    t.look()
    assert t.i.meeting.start == at("2026-12-03 10:00")
    t.calendar("Ana", "DECLINED")
    assert t.look() == ["moved Ana (hour)", "moved Ben (hour)"]
    assert t.i.person("1").invitation.sequence == 1


def test_declined_in_the_calendar_without_another_hour():
    t = Talk().booked()
    t.calendar("Ana", "DECLINED")
    assert t.look() == [
        "cancelled Ben (searching)",
        "report Mike (is_cancelled)",
        "times Ana (declined)",
        "times Ben (declined)",
    ]
    t.says("Ana", "yes", windows=(window("2026-12-08 14:00", "2026-12-08 16:00"),))
    assert t.look() == ["moved Ana (found)", "moved Ben (found)"]
    assert t.i.person("2").invitation.k == 1
    assert t.i.person("2").invitation.sequence == 0


def test_a_new_time_that_suits_and_one_that_does_not():
    t = Talk().booked()
    t.calendar("Ana", "ACCEPTED", "COUNTER", start=at("2026-12-08 14:00"), end=at("2026-12-08 15:00"))
    assert t.look() == ["moved Ana (hour)", "moved Ben (hour)"]
    t = Talk().booked()
    t.calendar("Ana", "ACCEPTED", "COUNTER", start=at("2026-12-08 18:00"), end=at("2026-12-08 19:00"))
    assert t.look() == ["times Ben (proposed)"]
    t.says("Ben", "yes", answers=Letter.TIMES)
    assert t.look() == ["moved Ana (hour)", "moved Ben (hour)"]
    t = Talk().booked()
    t.calendar("Ana", "ACCEPTED", "COUNTER", start=at("2026-12-08 18:00"), end=at("2026-12-08 19:00"))
    t.says("Ben", "no", answers=Letter.TIMES)
    assert t.look() == ["times Ben (proposed)", "noted Ana (stands)"]


def test_forgotten_in_the_midst():
    t = Talk().asked()
    t.says("Ana", "yes").forgets("Ben").wait(days=14)
    assert t.look() == ["closed Ana (not_this_time)", "report Mike (closed)"]


@pytest.mark.parametrize("refusal", list(Refusal))
def test_refusals(refusal):
    t = Talk(refusal=refusal)
    assert t.look() == [f"report Mike ({refusal.value})"]
    t.orders("go").wait(minutes=1)
    if refusal is Refusal.SAME_RECENT:
        assert t.look() == ["acknowledge Mike (released)", "ask Ana", "ask Ben"]
    else:
        assert t.look() == [f"report Mike ({refusal.value})"]


def test_confirm_always():
    t = Talk(policy=with_policy(always_confirm=True))
    t.wait(days=1)
    assert t.look() == ["acknowledge Mike (confirm)"]
    t.orders("go")
    assert t.look() == ["acknowledge Mike (released)", "ask Ana", "ask Ben"]


def test_introduction_by_mail_only():
    t = Talk(meeting=False).asked()
    t.says("Ana", "yes").says("Ben", "yes")
    assert t.look() == ["introduction Ana (by_mail)", "introduction Ben (by_mail)", "report Mike (introduced)"]
    t.wait(days=21)
    assert t.i.ended_as is End.CONNECTED
