"""docs/design.md shows the machine as it is."""

import runpy
from pathlib import Path

from assistant.introductions.events import Event
from assistant.introductions.machine import TABLE
from assistant.introductions.model import Phase

DOCS = Path(__file__).parent.parent / "docs"


def test_the_drawing_is_fresh():
    draw = runpy.run_path(str(DOCS / "draw.py"))
    assert draw["drawing"]() in (DOCS / "design.md").read_text(), "stale: run `make docs`"


def test_the_table_is_total():
    events = set(Event.__args__)
    assert set(TABLE) == set(Phase)
    assert all(set(row) == events for row in TABLE.values())
