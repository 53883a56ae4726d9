"""Who is asked first, who is optional, who has agreed, and letters after which the assistant asks back."""

from __future__ import annotations

import pytest

from assistant.mail.message import parse
from assistant.reading import explained, incoming
from tests.reading.test_requests import CONTEXT

ANA, BEN, CAROL, DEV = "ana@a.example", "ben@b.example", "carol@c.example", "dev@d.example"
TWO = f"Please introduce Ana Ruiz ({ANA}) to Ben Okafor ({BEN})."
THREE = f"Please introduce Ana Ruiz ({ANA}), Ben Okafor ({BEN}) and Carol Ng ({CAROL})."


def understood(body: str) -> dict:
    raw = f"From: Mike <mike@connect.example>\nTo: intro@assist.example\nSubject: hello\n\n{body}\n\nMike"
    request = explained.as_object("x", incoming.read(parse(raw.encode()), None, CONTEXT))["request"]
    assert request is not None
    return request


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Ben is busy, so please find out whether he is interested before you bother Ana.", BEN),
        ("Don't contact Ana before Ben has agreed.", BEN),
        ("Please only write to Ben once Ana has said yes.", ANA),
        ("Ana first, then Ben, please: she may well say no.", ANA),
        ("He should only hear of it if she is keen.", ANA),
        ("Let Ben decide first.", BEN),
        ("I would rather Ben heard about it only after Ana's OK.", ANA),
        ("Ben has to say yes before you write to Ana.", BEN),
        ("Ana before Ben, please.", ANA),
        ("Hold off on Ben until Ana is on board.", ANA),
        ("Please get Ben's OK before contacting Ana.", BEN),
        ("Once she's confirmed, you can tell Ben.", ANA),
        ("Keep Ben out of it until Ana has replied.", ANA),
        ("Could you ask Ben quietly first?", BEN),
        ("Ben first met me in 1998. Ana started with him as an apprentice.", None),
    ],
)
def test_who_is_asked_first(words, who):
    request = understood(f"{TWO} {words}")
    assert (request["ask_first"], request["sure"]) == (who, True)


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Ben would be nice to have but is not essential.", {BEN}),
        ("The meeting makes no sense without Ana, but Ben is optional and Carol too.", {BEN, CAROL}),
        ("Ana and Ben are the important ones, Carol can come if it fits.", {CAROL}),
        ("Only Ana and Carol really need to be there; Ben joins if he can.", {BEN}),
        ("Go ahead even if Ben does not answer.", {BEN}),
        ("We can do it without Carol if need be.", {CAROL}),
        ("Carol only if she feels like it.", {CAROL}),
        ("Only Carol is optional.", {CAROL}),
        ("Everyone is essential, nobody is optional.", set()),
        ("Ben is a vet and, if he can, he brings his dog.", set()),
    ],
)
def test_who_is_optional(words, who):
    request = understood(f"{THREE} {words}")
    assert ({p["address"] for p in request["people"] if p["optional"]}, request["sure"]) == (who, True)


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("I have spoken to both and they are happy to meet.", {ANA, BEN}),
        ("She is keen, I checked with her; he knows nothing yet.", {ANA}),
        ("I think Ana would be delighted. Ben said he'd think about it.", set()),
        ("Ana asked me for help with her roof, and Ben agreed to repair mine last year.", set()),
    ],
)
def test_who_has_agreed(words, who):
    assert {p["address"] for p in understood(f"{TWO} {words}")["people"] if p["agreed"]} == who


@pytest.mark.parametrize(
    "body",
    [
        f"Please introduce Ana ({ANA}) to Ben ({BEN}), and Carol ({CAROL}) to Dev ({DEV}).",
        f"intro please: {ANA} & {BEN}; {CAROL} & {DEV}",
        f"Please introduce Ana Ruiz ({ANA}) to Ben Okafor ({BEN}) this week and to Carol Ng ({CAROL}) next month.",
        f"Please introduce Ana ({ANA}) and Ben ({BEN}), and set up another coffee for Carol ({CAROL}) and Dev ({DEV}).",
        f"{TWO} Sorry, I mean Bram Okafor (bram@b.example).",
        f"Please introduce Ana Ruiz ({ANA}) to either Ben Okafor ({BEN}) or Carol Ng ({CAROL}).",
        f"Please introduce Ana Ruiz ({ANA}) to Ben Okafor ({BEN}), not to his colleague Carol Ng ({CAROL}).",
        f"Please do not introduce Ana Ruiz ({ANA}) to Ben Okafor ({BEN}) yet.",
        f"{TWO} Also, please introduce Ana to Carol Ng ({CAROL}).",
        f"Intro 1: Ana Ruiz ({ANA}) and Ben Okafor ({BEN}). Intro 2: Carol Ng ({CAROL}) and Ben Okafor.",
        f"Please introduce Ben ({BEN}) to Ana ({ANA}) and Carol ({CAROL}), one at a time.",
        f"Please introduce Ben Okafor ({BEN}) to Ana Ruiz ({ANA}) or, if she declines, Carol Ng ({CAROL}).",
        f"{TWO} Only if they are both in town before Easter; otherwise drop it.",
        f"{TWO} Do this in January please, not now.",
        f"{TWO} Ana goes first. She's the shy one.",
        f"{THREE} Carol is a must, the other two are nice to have.",
        f"You introduced Ana Ruiz ({ANA}) to Ben Okafor ({BEN}) in May. They got on famously!",
        f"Should I introduce Ana Ruiz ({ANA}) to Ben Okafor ({BEN})? What do you think?",
        f"Last week I asked you to introduce Ana Ruiz ({ANA}) to Ben Okafor ({BEN}). Did that happen?",
        f"Please cancel the introduction of Ana Ruiz ({ANA}) and Ben Okafor ({BEN}).",
        f"Ana Ruiz ({ANA}) has moved to ana@new.example. Ben Okafor ({BEN}) says hello.",
        f"Please introduce Ana Ruiz ({BEN}) to Ben Okafor ({ANA}).",
        f"{TWO} Send it on Friday.",
        f"{THREE} Two out of three would do.",
        f"{THREE} I'd not insist on Carol.",
        f"{TWO} I'm happy to come along if you all want me to.",
        f"{TWO} Don't say that it was my idea.",
    ],
)
def test_the_assistant_asks_back(body):
    assert not understood(body)["sure"]


@pytest.mark.parametrize(
    "words",
    [
        "Ana mustn't know that Ben is ILL, but Ben grows dahlias.",
        "Ben has just become ILL (keep that to yourself). Ana is a dietician.",
        "Strictly private: Ana thinks Ben is ILL.",
        "Ben is ILL. That's for your information only. He loves chess.",
    ],
)
def test_what_is_confidential_is_repeated_to_nobody(words):
    request = understood(f"{TWO} {words}")
    told = [request["reason"], *(person["blurb"] for person in request["people"])]
    assert not any("ILL" in (part or "") for part in told)


def test_write_to_one_only_once_the_other_agrees():
    body = (
        f"Introduce Ana Ruiz ({ANA}) to Tom Ash ({BEN}). Please ask Ana first, and write to Tom only once she agrees."
    )
    assert understood(body)["ask_first"] == ANA


def test_a_sentence_about_one_of_two_unknown_people_is_nobodys():
    request = understood("Please introduce Quill (q@q.example) to Wren (w@w.example). He builds boats. She races them.")
    assert [person["blurb"] for person in request["people"]] == [None, None]
