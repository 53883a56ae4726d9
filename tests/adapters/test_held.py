"""An export shows a person's own facts and words, and nothing of the other side."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from assistant.adapters.held import held
from assistant.adapters.rows import Change, Known, Turn
from assistant.adapters.store import Store
from assistant.introductions.events import Answer, Answered, Home, Intent, Voice
from tests.adapters.store_contract import NOW, began, came, cause_of, outgoing


def said(store: Store, person: str, words: bytes) -> None:
    store.accept([came(words)])
    stored = store.introduction("i1")
    assert stored is not None
    event = Answered(NOW, person, Answer(Intent.YES), Voice(Home.TOKEN, own=True))
    after = replace(stored.introduction, rounds=stored.version)
    change = Change(stored.introduction, stored.version, event, after, stored.seed)
    store.finish(Turn(cause_of(store), NOW, (change,)))


def test_what_is_held(tmp_path: Path):
    with Store(tmp_path, lambda: NOW) as store:
        ana = Known("mike@connect.example", "ana@a.example", "Ana", "soil sensors")
        ben = Known("mike@connect.example", "ben@b.example", "Ben", "secret of Ben")
        began(store, outgoing("ask", "1"), outgoing("ask", "2"), people=(ana, ben), never=("ana@a.example",))
        said(store, "1", b"Subject: a\r\n\r\nyes, says Ana \xff")
        said(store, "2", b"Subject: b\r\n\r\nyes, says Ben")
        found = held(store, "ANA@a.example")
        text = json.dumps(found)
        assert found["never"] is True
        assert found["known"] == [
            {"connector": "mike@connect.example", "name": "Ana", "blurb": "soil sensors", "zone": ""}
        ]
        (introduction,) = found["introductions"]
        assert (introduction["id"], introduction["state"]) == ("i1", "asking")
        assert introduction["person"]["address"] == "Ana@a.example"
        assert [letter["name"] for letter in introduction["letters"]] == ["ask"]
        assert [m["message"].endswith("says Ana \ufffd") for m in found["messages"]] == [True]
        assert "Ben" not in text
        assert "ben@" not in text
        mikes = json.dumps(held(store, "mike@connect.example"))
        assert "ana@" not in mikes.lower()
        assert "says" not in mikes
        assert held(store, "nobody@x.example")["introductions"] == []
