"""Hours in words: the reader's zone first."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from assistant.introductions.model import Window
from assistant.mail.templates import values
from assistant.mail.when import same_clock, when, zone_of
from tests.mail.letters import composer

TEN = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)


def said(form: str, start: datetime, hours: float, zone: str) -> str:
    moment = when(form, Window(start, start + timedelta(hours=hours)), zone_of(zone, "UTC"))
    return " ".join(composer().templates.render("when.txt.j2", values(moment)).split())


@pytest.mark.parametrize(
    ("form", "start", "hours", "zone", "words"),
    [
        ("hour", TEN, 1, "Europe/London", "Tuesday 1 December 2026, 10:00 to 11:00, London time"),
        ("hour", TEN, 0, "Europe/London", "Tuesday 1 December 2026, 10:00, London time"),
        ("hour", TEN, 1, "America/New_York", "Tuesday 1 December 2026, 05:00 to 06:00, New York time"),
        ("hour", TEN, 1, "Asia/Tokyo", "Tuesday 1 December 2026, 19:00 to 20:00, Tokyo time"),
        ("hour", TEN, 1, "UTC", "Tuesday 1 December 2026, 10:00 to 11:00, UTC"),
        ("hour", TEN, 1, "Etc/GMT-2", "Tuesday 1 December 2026, 12:00 to 13:00, UTC+02:00"),
        ("hour", TEN, 24, "UTC", "Tuesday 1 December, 10:00, to Wednesday 2 December 2026, 10:00, UTC"),
        ("hour", TEN - timedelta(hours=10), 24, "UTC", "Tuesday 1 December 2026, all day"),
        ("hour", TEN - timedelta(hours=10), 72, "UTC", "Tuesday 1 December to Thursday 3 December 2026"),
        ("hour", TEN, 14, "UTC", "Tuesday 1 December 2026, 10:00 to 24:00, UTC"),
        ("clock", TEN, 1, "Europe/Berlin", "11:00 to 12:00 in Berlin"),
        ("clock", TEN, 1, "UTC", "10:00 to 11:00 UTC"),
        ("date", TEN, 0, "UTC", "Tuesday 1 December 2026"),
        ("date", TEN + timedelta(hours=14), 0, "Asia/Tokyo", "Wednesday 2 December 2026"),
        ("day", TEN, 0, "UTC", "Tue 1 Dec"),
    ],
)
def test_said(form, start, hours, zone, words):
    assert said(form, start, hours, zone) == words


def test_unknown_zone_is_the_settings_then_utc():
    assert zone_of("Nowhere/Land", "Europe/London") == ZoneInfo("Europe/London")
    assert zone_of("", "../x") == UTC


def test_same_clock_depends_on_the_day():
    london, utc = ZoneInfo("Europe/London"), ZoneInfo("UTC")
    assert same_clock(london, utc, TEN)
    assert not same_clock(london, utc, datetime(2026, 7, 1, tzinfo=UTC))
