from datetime import UTC, datetime

import pytest

from assistant.introductions.model import CONNECTOR, Introduction, Person, Policy


def test_the_connector_is_found_by_id_and_strangers_are_not():
    mike = Person(id=CONNECTOR, name="Mike", address="mike@example.org")
    ana = Person(id="1", name="Ana", address="ana@a.example")
    intro = Introduction(
        id="x", connector=mike, people=(ana,), policy=Policy(), created_at=datetime(2026, 11, 25, tzinfo=UTC)
    )
    assert intro.person(CONNECTOR) is mike
    assert intro.person("1") is ana
    with pytest.raises(KeyError):
        intro.person("2")
