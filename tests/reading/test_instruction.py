"""What a connector may say in one line, and what only looks like it."""

from __future__ import annotations

import pytest

from assistant.introductions.events import Order
from assistant.mail.message import bare
from assistant.reading.instruction import is_thanks, read_instruction, read_wish


@pytest.mark.parametrize(
    ("words", "name", "sure"),
    [
        ("go", Order.GO, True),
        ("GO!", Order.GO, True),
        ("Please stop.", Order.STOP, True),
        ("Stop!\nWrong Ana.", Order.STOP, True),
        ("Stop! Wrong Ana.", Order.STOP, True),
        ("Hi,\n\nstatus please\n\nMike", Order.STATUS, True),
        ("help", Order.HELP, True),
        ("go ahead", Order.GO, False),
        ("stop sending these", Order.STOP, False),
        ("Cancel it", Order.STOP, False),
        ("forget it", Order.STOP, False),
        ("How do you choose the hour?", Order.HELP, True),
        ("Did Ben decline?", Order.STATUS, True),
        ("Ben's address is ben@b.example", Order.CORRECT, True),
        ("It is about her new book.", Order.REPLY, True),
    ],
)
def test_instructions_in_reply_to_a_letter_of_ours(words, name, sure):
    found = read_instruction(bare(words), words, in_thread=True)
    assert found is not None
    assert (found.name, found.sure) == (name, sure)


def test_forget_names_an_address():
    found = read_instruction(bare(""), "Please forget Ana@a.example.", in_thread=False)
    assert found is not None
    assert (found.name, found.address, found.sure) == (Order.FORGET, "Ana@a.example", True)


@pytest.mark.parametrize(
    "words",
    [
        "Go and introduce Ana (ana@a.example) to Ben (ben@b.example).",
        "Stop me if I am wrong, but Ana Ruiz <ana@a.example> should meet Ben Ode <ben@b.example>.",
        "Please introduce Ana Ruiz to Ben Ode.",
        "Could you introduce Ana Ruiz <ana@a.example> and Ben Ode <ben@b.example>?",
    ],
)
def test_a_request_is_no_instruction(words):
    assert read_instruction(bare(words), words, in_thread=False) is None


@pytest.mark.parametrize(
    "words", ["Thanks!", "Great, thank you so much for introducing Ana and Ben.", "👍", "Noted, cheers"]
)
def test_mere_thanks(words):
    assert is_thanks(words)


@pytest.mark.parametrize(
    "words",
    [
        "Thanks, but please wait.",
        "Thanks. Could you also ask Carl?",
        "Please introduce Ana to Ben, thanks",
        "Thanks! Ana (ana@a.example) told me that she needs a baker, Ben (ben@b.example) has worked as one.",
    ],
)
def test_thanks_with_a_wish_are_not_mere_thanks(words):
    assert not is_thanks(words)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Forget me.", Order.FORGET),
        ("Please delete all my data", Order.FORGET),
        ("What do you hold about me?", Order.EXPORT),
        ("Please do not forget me, I would love to come", None),
        ("yes, gladly", None),
    ],
)
def test_what_people_may_ask_about_themselves(words, name):
    found = read_wish(words)
    assert (found and found.name) == name
