"""The demo: the whole story is told, plainly where nobody looks on, and leaves its letters and invitations."""

from __future__ import annotations

from email import message_from_bytes
from pathlib import Path

import pytest

from assistant import demo


def test_the_story_is_told_and_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    demo.main(str(tmp_path / "kept"))
    told = capsys.readouterr().out
    assert "\033" not in told
    assert told.index("Ana reads:") < told.index("Carla says nothing") < told.index("has moved") < told.index("Next:")
    letters = [message_from_bytes(path.read_bytes()) for path in sorted((tmp_path / "kept").glob("*.eml"))]
    names = [str(letter["X-Introduction"]).rpartition("=")[2] for letter in letters if letter["X-Introduction"]]
    assert names == [
        "acknowledge", "ask", "ask", "ask", "which", "reminder", "introduction", "introduction", "introduction", "report",
        "moved", "moved", "moved", "day_before", "day_before", "day_before", "follow_up", "follow_up", "follow_up", "report",
    ]  # fmt: skip
    assert len(list((tmp_path / "kept").glob("*.ics"))) == 6


def test_nothing_is_kept_without_a_wish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    demo.main()
    assert list(tmp_path.iterdir()) == []
