"""The numbered rules of the contract (sections 6 and 7) on plain values; each test names its rule."""

from datetime import timedelta

import pytest
from talk import MONDAY, OTHER, OWN, Talk, at, window, with_policy

from assistant.introductions.events import Home, Intent, Send, Suppress, Voice, Withdraw
from assistant.introductions.model import About, End, Letter, Mode, Phase, Place, sent

WED, THU = window("2026-12-02 12:00", "2026-12-02 13:00"), window("2026-12-03 10:00", "2026-12-03 11:00")


# ---------------------------------------------------------------- requests


@pytest.mark.parametrize(("people", "more"), [("Ana", {}), ("Ana Ben Carla Dev Eva Finn", {}), ("Ana Ben?", {})])
def test_7_two_to_five_meet(people, more):
    assert Talk(people, **more).look() == ["clarify Mike (request)"]


def test_7_the_connector_counts_when_joining():
    assert Talk("Ana", connector_joins=True).look() == ["acknowledge Mike (held)"]
    assert Talk("Ana Ben Carla Dev Eva", connector_joins=True).look() == ["clarify Mike (request)"]


def test_8_it_goes_out_when_all_have_agreed_never_to_a_part():
    t = Talk("Ana Ben Carla").asked()
    t.says("Ana", "yes").says("Ben", "yes").wait(days=13)
    assert not [x for x in t.look() if x.startswith("introduction")]
    t.says("Carla", "yes")
    assert [x for x in t.look() if x.startswith("introduction")] == [
        "introduction Ana (booked)",
        "introduction Ben (booked)",
        "introduction Carla (booked)",
    ]


def test_10_a_draft_without_an_answer_ends_after_seven_days():
    t = Talk(sure=False)
    t.wait(days=7)
    assert t.look() == ["clarify Mike (request)", "report Mike (expired)"]
    assert t.phase is Phase.ENDED


def test_12_a_no_takes_the_connectors_word_back():
    t = Talk("Ana! Ben").asked()
    t.says("Ana", "no").says("Ben", "yes")
    assert t.look() == ["noted Ana (no)"]
    assert t.phase is Phase.ASKING


def test_12_who_said_never_has_not_agreed():
    t = Talk("Ana! Ben", never={"Ana"}).asked()
    t.says("Ben", "yes")
    assert t.phase is Phase.ASKING


def test_12_without_a_meeting_the_word_is_noted():
    t = Talk("Ana! Ben", meeting=False)
    t.wait(minutes=10)
    assert "noted Ana (on_word)" in t.look()


def test_13_a_joining_connector_gets_the_introduction_and_only_leaves_alone():
    t = Talk(connector_joins=True).asked()
    t.says("Ana", "yes").says("Ben", "yes")
    assert t.look() == ["introduction Ana (booked)", "introduction Ben (booked)", "introduction Mike (booked)"]
    t.calendar("Mike", "DECLINED")
    assert t.look() == ["moved Ana (people)", "moved Ben (people)"]


def test_13_the_connectors_hours_count_like_everybodys():
    t = Talk(connector_joins=True, windows=(THU,)).asked()
    t.says("Ana", "yes").says("Ben", "yes")
    assert t.i.meeting.start == THU.start


# ---------------------------------------------------------------- instructions


def test_19_stop_after_the_introduction_only_silences_us():
    t = Talk().booked()
    t.orders("stop")
    assert t.look() == ["report Mike (stopped)"]
    t.says("Ana", "cancel")
    assert t.look() == ["cancelled Ana (all)", "cancelled Ben (all)"]
    t = Talk().booked()
    t.orders("stop").wait(days=30)
    assert t.look() == ["report Mike (stopped)"]
    assert t.phase is Phase.ENDED


def test_19_stop_before_the_asks():
    t = Talk()
    t.orders("stop").wait(days=30)
    assert t.look() == ["acknowledge Mike (held)", "report Mike (stopped)"]


def test_20_another_reply_during_hold_stops_the_clock():
    t = Talk()
    t.wait(minutes=5).orders("reply", words="Wait, Ben is away.").wait(days=1)
    assert t.look() == ["acknowledge Mike (held)", "clarify Mike (request)"]
    t.orders("go")
    assert t.look() == ["acknowledge Mike (released)", "ask Ana", "ask Ben"]


# ---------------------------------------------------------------- consent


def test_21_unsure_times_are_waited_for_until_the_first_reminder():
    t = Talk().asked()
    t.says("Ana", "yes", times_sure=False).says("Ben", "yes")
    assert t.look() == ["which Ana (hours)"]
    t.wait(days=3)
    assert "introduction Ana (booked)" in t.look()


def test_21_unsure_times_count_only_once_confirmed():
    evening = window("2026-12-03 19:00", "2026-12-03 20:00")
    t = Talk().asked()
    t.says("Ana", "yes", times_sure=False, windows=(evening,)).says("Ben", "yes", windows=(evening,))
    assert t.look() == ["which Ana (hours)"]
    t.says("Ana", "yes", answers=Letter.WHICH, about=About.HOURS)
    assert t.i.meeting.start == evening.start


def test_21_unsure_times_that_nobody_confirms_are_any_hour():
    t = Talk().asked()
    t.says("Ana", "yes", times_sure=False, windows=(window("2026-12-03 07:00", "2026-12-03 08:00"),))
    t.says("Ben", "yes").wait(days=3)
    assert t.i.person("1").free is None
    assert t.i.meeting.start.hour >= 9


def test_21_a_no_to_hours_is_about_the_hours():
    t = Talk().asked()
    t.says("Ana", "yes", times_sure=False).look()
    t.says("Ana", "no", windows=(WED,), answers=Letter.WHICH, about=About.HOURS).says("Ben", "yes")
    assert t.i.meeting.start == WED.start
    t = Talk().asked()
    t.says("Ana", "yes", times_sure=False).says("Ana", "no", answers=Letter.WHICH, about=About.HOURS)
    assert t.look() == ["which Ana (hours)", "which Ana (meant)"]
    t.says("Ana", "no", answers=Letter.WHICH, about=About.MEANT)
    assert t.look() == ["noted Ana (no)"]


def test_21_unsure_times_in_a_round_book_nothing():
    t = Talk().asked()
    t.says("Ana", "yes", windows=(WED,)).says("Ben", "yes", windows=(THU,))
    t.says("Ana", "yes", windows=(THU,), times_sure=False, answers=Letter.TIMES, about=About.NO_HOUR)
    assert t.look() == ["times Ana (no_hour)", "times Ben (no_hour)", "which Ana (hours)"]
    assert t.i.meeting is None


def test_21_a_yes_older_than_ninety_days_is_asked_anew():
    t = Talk(policy=with_policy(expire_after=timedelta(days=120))).asked()
    t.says("Ana", "yes").wait(days=95).look()
    t.says("Ben", "yes")
    assert t.look() == ["reminder Ana (stale)"]
    t.says("Ana", "yes")
    assert t.phase is Phase.BOOKED


def test_22_a_late_yes_is_noted_once():
    t = Talk().asked()
    t.says("Ana", "no").says("Ana", "yes").says("Ana", "yes")
    assert t.look() == ["noted Ana (no)", "noted Ana (late_yes)"]


def test_22_a_no_takes_a_yes_back_until_the_introduction_is_out():
    t = Talk().asked()
    t.says("Ana", "yes").says("Ana", "no").says("Ben", "yes")
    assert t.phase is Phase.ASKING


def test_22_with_who_the_connector_hears_a_no_at_once():
    t = Talk(policy=with_policy(tell_who=True)).asked()
    t.says("Ana", "no")
    assert t.look() == ["noted Ana (no)", "report Mike (who_declined)"]
    t.wait(days=14)
    assert t.look() == ["report Mike (closed)"]


def test_23_later_is_asked_again_once_and_at_most_after_180_days():
    t = Talk().asked()
    t.says("Ben", "later", until=MONDAY + timedelta(days=400)).says("Ana", "yes")
    assert t.i.person("2").again_at == t.i.person("2").asked_at + timedelta(days=180)
    t.wait(days=200)
    assert t.look() == [
        "noted Ben (later)",
        "noted Ana (longer)",
        "report Mike (longer)",
        "reminder Ben (as_wished)",
        "closed Ana (not_this_time)",
        "closed Ben (not_this_time)",
        "report Mike (closed)",
    ]


def test_23_the_silence_of_others_still_closes_at_the_fixed_date():
    t = Talk("Ana Ben Carla").asked()
    t.says("Ben", "later", until=MONDAY + timedelta(days=30)).says("Ana", "yes").wait(days=14)
    assert t.phase is Phase.ENDED


def test_23_a_no_after_a_later_closes_where_the_later_had_put_it():
    t = Talk().asked()
    t.says("Ben", "later", until=MONDAY + timedelta(days=30)).says("Ana", "yes").wait(days=1).says("Ben", "no")
    t.wait(days=35)
    assert t.phase is Phase.ASKING
    t.wait(days=2)
    assert t.phase is Phase.ENDED


def test_24_never_suppresses_and_lets_a_standing_meeting_stand():
    t = Talk().booked()
    t.says("Ana", "unsubscribe")
    assert t.look() == ["noted Ana (never)"]
    assert Suppress("1") in t.effects
    t.wait(days=4)
    assert t.look() == ["day_before Ben", "follow_up Ben"]
    t = Talk().booked()
    t.says("Ana", "unsubscribe").says("Ben", "cancel")
    assert "cancelled Ana (all)" in t.look()


def test_25_a_question_about_us_gets_one_fixed_answer():
    t = Talk().asked()
    t.says("Ana", "question", about_us=True)
    assert t.look() == ["which Ana (how)"]


def test_25_reminders_rest_for_the_asker_and_three_relays_are_enough():
    t = Talk(policy=with_policy(remind_after=(timedelta(days=3),))).asked()
    t.wait(days=2).says("Ana", "question").wait(days=2)
    assert t.look() == ["relay Mike (question)", "reminder Ben (unanswered)"]
    t.wait(days=1)
    assert t.look() == ["reminder Ana (unanswered)"]
    for _ in range(4):
        t.says("Ana", "question")
    assert t.look() == ["relay Mike (question)"] * 2


def test_25_after_the_askers_no_the_answer_goes_nowhere():
    t = Talk().asked()
    t.says("Ana", "question").says("Ana", "no").look()
    t.orders("reply", words="A gardener.", asker="1")
    assert t.look() == []


def test_25_a_yes_with_a_question():
    t = Talk().asked()
    t.says("Ana", "yes", also=(Intent.QUESTION,))
    assert t.look() == ["relay Mike (question)"]
    t.says("Ben", "yes")
    assert t.phase is Phase.BOOKED


def test_26_who_wrote_and_what_was_meant_are_asked_once_each():
    t = Talk().asked()
    t.says("Ana", "yes", voice=OTHER).says("Ana", "unclear").says("Ana", "yes", voice=OTHER).says("Ana", "unclear")
    assert t.look() == ["which Ana (who)", "which Ana (meant)", "report Mike (unclear)"]


def test_27_an_absence_rests_the_reminders():
    t = Talk().asked()
    t.says("Ben", "yes").absent("Ana", MONDAY + timedelta(days=6)).wait(days=5)
    assert t.look() == []
    t.wait(days=1)
    assert t.look() == ["reminder Ana (unanswered)"]


def test_28_no_before_the_last_ask_moves_no_date():
    def closes(say_no):
        t = Talk("Ana Ben")
        t.i = t.i.__class__(**{f: getattr(t.i, f) for f in t.i.__slots__} | {"people": _sydney(t.i.people)})
        t.wait(minutes=10)
        if say_no:
            t.says("Ana", "no")
        t.wait(days=20)
        return t.i.ended_at

    assert closes(True) == closes(False)


def _sydney(people):
    from dataclasses import replace

    return (people[0], replace(people[1], zone="Australia/Sydney"))


def test_29_a_correction_after_a_no_asks_nobody():
    t = Talk("Ana Ben").asked()
    t.bounces("Ben", "ask").says("Ana", "no").look()
    t.orders("correct", address="ben@new.example", correcting="2")
    assert t.look() == ["acknowledge Mike (corrected)"]


def test_30_a_later_of_an_optional_person_gets_one_word_that_it_has_gone_out():
    t = Talk("Ana Ben Carla?").asked()
    t.says("Carla", "later", until=MONDAY + timedelta(days=4)).says("Ana", "yes").says("Ben", "yes").look()
    t.wait(days=5)
    assert "noted Carla (gone_out)" in t.look()


# ---------------------------------------------------------------- hour and place


def test_30_the_optional_are_reminded_while_hours_are_sought():
    t = Talk("Ana Ben Carla?").asked()
    t.says("Ana", "yes", windows=(WED,)).says("Ben", "yes", windows=(THU,)).look()
    t.wait(days=3)
    assert t.look() == ["reminder Ana (no_times)", "reminder Ben (no_times)", "reminder Carla (unanswered)"]


def test_31_hours_named_replace_the_usual_and_exclusions_are_taken_off():
    t = Talk().asked()
    evening = window("2026-12-05 18:00", "2026-12-05 20:00")
    t.says("Ana", "yes", windows=(evening,)).says("Ben", "yes", windows=(evening,))
    assert t.i.meeting.start == evening.start
    t = Talk().asked()
    off = window("2026-12-02 00:00", "2026-12-04 00:00")
    t.says("Ana", "yes", not_windows=(off,)).says("Ben", "yes")
    assert t.i.meeting.start >= off.end


def test_31_hours_in_a_second_letter_replace_the_first():
    t = Talk().asked()
    t.says("Ana", "yes", windows=(WED,)).says("Ana", "yes", windows=(THU,)).says("Ben", "yes")
    assert t.i.meeting.start == THU.start


def test_33_length_and_place():
    t = Talk().asked()
    t.says("Ana", "yes", minutes=45).says("Ben", "yes", minutes=30)
    assert t.i.meeting.minutes == 30
    t = Talk(minutes=90, place="the canal").asked()
    t.says("Ana", "yes", minutes=45).says("Ben", "yes")
    assert (t.i.meeting.minutes, t.i.meeting.place) == (90, "the canal")


def test_33_places_of_the_settings_need_a_city_that_all_share():
    policy = with_policy(places=(Place("Kaffee", "Markt 1", "Leiden"),), online="https://meet.example/{id}")
    t = Talk(policy=policy).booked()
    assert t.i.meeting.place == "https://meet.example/{id}"


def test_34_a_no_in_a_round_closes_at_the_later_date():
    t = Talk().asked()
    t.wait(days=12)
    t.says("Ana", "yes", windows=(window("2026-12-15 10:00", "2026-12-15 11:00"),))
    t.says("Ben", "yes", windows=(window("2026-12-16 10:00", "2026-12-16 11:00"),))
    t.look()
    t.wait(days=1).says("Ben", "no").wait(days=4)
    assert t.look() == ["noted Ben (no)"]
    t.wait(days=2)
    assert t.look() == ["closed Ana (not_this_time)", "report Mike (closed)"]


def test_34_a_common_hour_is_taken_at_once():
    t = Talk().asked()
    t.says("Ana", "yes", windows=(THU,)).says("Ben", "yes", windows=(WED,)).look()
    t.says("Ben", "yes")
    assert t.look() == ["introduction Ana (booked)", "introduction Ben (booked)", "report Mike (introduced)"]


# ---------------------------------------------------------------- after the introduction


def test_35_an_acceptance_causes_no_letter():
    t = Talk().booked()
    t.calendar("Ana", "ACCEPTED").calendar("Ben", "TENTATIVE", voice=OTHER)
    assert t.look() == []


def test_36a_within_24_hours_nothing_moves():
    t = Talk().booked()
    t.until(t.i.meeting.start - timedelta(hours=20))
    t.look()
    t.calendar("Ana", "ACCEPTED", "COUNTER", start=at("2026-12-08 14:00"), end=at("2026-12-08 15:00"))
    assert t.look() == ["noted Ana (stands)"]
    t.calendar("Ana", "DECLINED")
    assert t.look() == ["cancelled Ben (all)", "report Mike (is_cancelled)"]
    assert t.phase is Phase.ENDED


def test_36b_three_moves_are_enough():
    t = Talk().booked()
    for day in (8, 9, 10):
        t.calendar("Ana", "ACCEPTED", "COUNTER", start=at(f"2026-12-{day:02} 14:00"), end=at(f"2026-12-{day:02} 15:00"))
    assert t.i.meeting.moves == 3
    t.look()
    t.calendar("Ana", "ACCEPTED", "COUNTER", start=at("2026-12-11 14:00"), end=at("2026-12-11 15:00"))
    assert t.look() == ["report Mike (stuck)", "noted Ana (stands)"]


def test_36d_the_hour_stands_24_hours_before_the_start():
    t = Talk().booked()
    t.calendar("Ana", "ACCEPTED", "COUNTER", start=at("2026-12-08 18:00"), end=at("2026-12-08 19:00"))
    t.until(t.i.meeting.start)
    assert t.look() == ["times Ben (proposed)", "noted Ana (stands)", "day_before Ana", "day_before Ben"]


def test_36_words_with_a_proposal_that_is_refused_are_a_decline():
    t = Talk().booked()
    t.says("Ana", "reschedule", windows=(window("2026-12-08 18:00", "2026-12-08 19:00"),))
    assert t.look() == ["times Ben (proposed)"]
    t.says("Ben", "no", answers=Letter.TIMES)
    assert t.look()[:2] == ["cancelled Ana (searching)", "cancelled Ben (searching)"]


@pytest.mark.parametrize(("intent", "more"), [("reschedule", {}), ("cancel", {"mere": True})])
def test_36d_whoever_cannot_at_the_proposed_hour_refuses_it_and_no_more(intent, more):
    t = Talk().booked()
    t.calendar("Ana", "ACCEPTED", "COUNTER", start=at("2026-12-08 18:00"), end=at("2026-12-08 19:00")).look()
    t.says("Ben", intent, answers=Letter.TIMES, about=About.PROPOSED, **more)
    assert t.look() == ["noted Ana (stands)"]
    assert t.i.meeting.standing


def test_36d_a_plain_cancel_in_reply_to_a_proposal_is_a_cancel():
    t = Talk().booked()
    t.calendar("Ana", "ACCEPTED", "COUNTER", start=at("2026-12-08 18:00"), end=at("2026-12-08 19:00")).look()
    t.says("Ben", "cancel", answers=Letter.TIMES, about=About.PROPOSED)
    assert not t.i.meeting.standing


def test_36_a_bare_no_with_another_hour_proposes_it():
    t = Talk().booked()
    t.says("Ben", "cancel", mere=True, windows=(window("2026-12-08 10:00", "2026-12-08 11:00"),))
    assert t.look() == ["moved Ana (hour)", "moved Ben (hour)"]


def test_34_small_talk_in_a_round_names_no_hour():
    t = Talk().booked()
    t.calendar("Ana", "DECLINED").look()
    t.says("Ben", "unclear", sure=False, alone=False)
    assert t.look() == []
    assert t.i.person("2").answered_round == 0


def test_36e_without_a_new_hour_it_closes():
    t = Talk().booked()
    t.calendar("Ana", "DECLINED").look()
    t.wait(days=6)
    assert t.look() == [
        "reminder Ana (no_times)",
        "reminder Ben (no_times)",
        "closed Ana (no_hour)",
        "closed Ben (no_hour)",
        "report Mike (closed)",
    ]


def test_36e_in_a_group_of_four_the_event_stands_for_the_others():
    t = Talk("Ana Ben Carla Dev").booked()
    t.calendar("Ana", "DECLINED")
    assert t.look() == [
        "moved Ben (people)",
        "moved Carla (people)",
        "moved Dev (people)",
        "report Mike (is_cancelled)",
    ]


def test_37_who_no_longer_wants_to_meet_of_two():
    t = Talk().booked()
    t.says("Ana", "cancel")
    assert t.look() == ["cancelled Ana (all)", "cancelled Ben (all)", "report Mike (is_cancelled)"]
    assert t.i.ended_as is End.NOT_MET


def test_38_words_among_them_count_only_if_plain():
    t = Talk().booked()
    everybody = Voice(Home.MEETING, own=True)
    for intent in ("yes", "unclear", "question", "no"):
        t.says("Ana", intent, voice=everybody, alone=False)
    assert t.look() == []
    t.says("Ana", "unclear")
    assert t.look() == ["which Ana (meant)"]


@pytest.mark.parametrize("more", [{"guests": True}, {"delegated": True}])
def test_39_guests_and_delegates_are_asked_back_once(more):
    t = Talk().booked()
    t.calendar("Ana", "ACCEPTED", **more).calendar("Ana", "ACCEPTED", **more)
    assert [x.split()[0] for x in t.look()] == ["which", "report"]


def test_39_refresh_sends_the_current_event():
    t = Talk().booked()
    t.calendar("Ana", method="REFRESH")
    assert t.look() == ["moved Ana (again)"]
    assert t.i.person("1").invitation.sequence == 0


def test_39_an_older_stamp_causes_no_letter():
    t = Talk().booked()
    t.calendar("Ana", "ACCEPTED", stamp=at("2026-11-30 12:00"))
    t.calendar("Ana", "DECLINED", stamp=at("2026-11-30 11:00"))
    assert t.look() == []


def test_a_decline_from_elsewhere_or_about_another_is_asked_back():
    t = Talk().booked()
    t.calendar("Ana", "DECLINED", voice=OTHER)
    assert t.look() == ["which Ana (who)"]
    t.calendar("Ben", "DECLINED", other=True)
    assert t.look() == ["which Ben (who)"]


def test_40_a_bounced_introduction_is_told_and_corrected():
    t = Talk().booked()
    t.bounces("Ben", "introduction")
    assert t.look() == ["report Mike (dead)"]
    t.orders("correct", address="ben@new.example", correcting="2")
    assert t.look() == ["acknowledge Mike (corrected)", "introduction Ben (booked)"]
    t = Talk().booked()
    t.bounces("Ben", "introduction")
    t.until(t.i.meeting.start)
    assert t.look() == ["report Mike (dead)", "cancelled Ana (all)", "report Mike (is_cancelled)"]


def test_40_other_bounces_are_told_once():
    t = Talk().booked()
    t.bounces("Ben", "day_before").bounces("Ben", "moved")
    assert t.look() == ["report Mike (bounced)"]


def test_41_silence_is_asked_once_more_and_reported():
    t = Talk().booked()
    t.until(t.i.meeting.start + timedelta(hours=2))
    t.look()
    t.wait(days=1)
    assert t.look() == ["follow_up Ana", "follow_up Ben"]
    t.says("Ana", "not_met").wait(days=7)
    assert t.look() == ["follow_up Ben (again)"]
    t.wait(days=7)
    assert t.look() == ["report Mike (outcome)"]
    assert t.i.ended_as is End.NOT_MET


def test_42_a_closed_that_told_of_the_end_was_it():
    t = Talk().asked()
    t.says("Ana", "yes").orders("stop").look()
    t.says("Ana", "unclear").says("Ben", "yes").says("Ben", "no")
    assert t.look() == ["closed Ben (late)"]


def test_42_never_after_the_end():
    t = Talk().asked()
    t.says("Ana", "yes").orders("stop").look()
    t.says("Ana", "unsubscribe").says("Ana", "unsubscribe")
    assert t.look() == ["noted Ana (never)"]


def test_43_the_cap_is_told_once_and_never_holds_back_the_introduction():
    t = Talk(policy=with_policy(letters_per_person=1)).asked()
    t.wait(days=3)
    assert t.look() == ["report Mike (limit)"]
    t.says("Ana", "yes").says("Ben", "yes")
    assert "introduction Ana (booked)" in t.look()


# ---------------------------------------------------------------- who counts


@pytest.mark.parametrize("failed", [False, True])
def test_a_no_counts_from_anybody_until_the_introduction_is_out(failed):
    t = Talk().asked()
    t.says("Ana", "no", voice=Voice(Home.TOKEN, own=failed, failed=failed))
    assert t.look() == ["noted Ana (no)"]
    t = Talk().booked()
    t.says("Ana", "no", voice=Voice(Home.TOKEN, own=failed, failed=failed))
    assert t.look() == ["which Ana (who)"]


def test_in_a_copied_thread_only_an_aligned_pass_counts():
    t = Talk(mode=Mode.COPIED).asked()
    t.says("Ana", "yes", voice=Voice(Home.COPIED, own=True))
    assert t.look() == ["which Ana (who)"]
    t.says("Ana", "yes", voice=Voice(Home.COPIED, own=True, passed=True)).says("Ben", "yes", voice=OWN)
    assert t.phase is Phase.BOOKED


def test_letters_made_untrue_are_withdrawn():
    t = Talk().asked()
    t.says("Ana", "yes")
    assert Withdraw("1", (Letter.ASK, Letter.REMINDER)) in t.effects
    t.orders("stop")
    assert any(isinstance(e, Withdraw) and e.to == "2" and Letter.ASK in e.letters for e in t.effects)


def test_list_headers_are_never_answered_automatically():
    from assistant.introductions.events import Answer, Answered

    t = Talk().asked()
    t.event(Answered(t.now, "1", Answer(Intent.NO), OWN, quiet=True))
    assert not [e for e in t.effects if isinstance(e, Send)]
    assert sent(t.i.person("1"), Letter.NOTED, About.NO) == 1
