"""What looks like an address and can be read in two ways is asked about."""

from __future__ import annotations

import pytest

from assistant.reading.request.doubts import is_strange


@pytest.mark.parametrize(
    "text",
    [
        '"bob@evil.test"@good.test',
        "<@r1,@r2:bob@evil.test>",
        "evil.test!bob@good.test",
        "bob%evil.test@good.test",
        "alice@good.test <bob@evil.test>",
        "<alice@good.test><bob@evil.test>",
        "alice@good.test (bob@evil.test)",
        "a@" + "b." * 130 + "test",
    ],
)
def test_strange(text: str) -> None:
    assert is_strange(f"Please introduce Bob {text}.")


@pytest.mark.parametrize(
    "text",
    [
        "Ana <ana@a.example> and Ben (ben@b.example)",
        "ana@a.example <ana@a.example>",
        "ana@a.example<mailto:ana@a.example>",
        "[ana@a.example](mailto:ana@a.example)",
        "Hello! Email:ana@a.example, ben@b.example; tweet @ana: hi",
    ],
)
def test_plain(text: str) -> None:
    assert not is_strange(f"Please introduce {text}.")
