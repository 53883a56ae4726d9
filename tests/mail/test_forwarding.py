"""What a connector passes on: who wrote it to whom, and their words."""

from pathlib import Path

import pytest

from assistant.mail.forwarding import split_forward
from assistant.mail.message import parse

REQUESTS = Path(__file__).parents[1] / "cases" / "requests"
A = "Leila Haddad <leila@mosaics.example>"


@pytest.mark.parametrize(
    ("case", "sender", "own", "words", "to"),
    [
        ("07-forwarded-gmail", A, "Please do what Leila asks.", "Dear Mike,", "mike@connect.example"),
        (
            "08-forwarded-german-outlook",
            "Emeka Oduya <emeka@werkbank.example>",
            "Hello together,",
            "Hi Jonas,",
            "jonas.brandt@connect.example",
        ),
        (
            "09-forwarded-apple",
            "Mei-Ling Tan <meiling@paperkites.example>",
            "Over to you.",
            "Hi Tess,",
            "tess@connect.example",
        ),
    ],
)
@pytest.mark.parametrize("form", ["text", "html"])
def test_forwards_of_real_programs(case, sender, own, words, to, form):
    message = parse((REQUESTS / f"{case}.eml").read_bytes())
    mine, forward = split_forward(getattr(message, form))
    assert mine.startswith(own)
    assert str(forward.sender) == sender
    assert forward.words.startswith(words)
    assert [mailbox.address for mailbox in forward.to] == [to]
    assert forward.subject
    assert words not in mine


@pytest.mark.parametrize(
    "attribution",
    [
        f"On Thu, 19 Nov 2026 at 22:14, {A} wrote:",
        f"On Thu, Nov 19, 2026 at 10:14 PM {A} wrote:",
        f"Am Do., 19. Nov. 2026 um 22:14 Uhr schrieb {A}:",
        f"Le jeu. 19 nov. 2026 à 22:14, {A} a écrit :",
        "El jue, 19 nov 2026 a las 22:14, Leila Haddad (<leila@mosaics.example>) escribió:",
        "2026年11月19日(木) 22:14 Leila Haddad <leila@mosaics.example>:",
        f"{A} writes:",
        "On Thu, 19 Nov 2026 at 22:14, Leila Haddad <\nleila@mosaics.example> wrote:",
    ],
)
def test_quoted_threads(attribution):
    own, forward = split_forward(
        f"Please introduce her.\n\n{attribution}\n> Would you introduce me?\n> Leila\n>\n>> older\n"
    )
    assert own == "Please introduce her."
    assert str(forward.sender) == A
    assert forward.words == "Would you introduce me?\nLeila"


def test_old_outlook_and_several_recipients():
    text = "Do.\n\nFrom: Leila Haddad [mailto:leila@mosaics.example]\nSent: Monday\nTo: Mike <m@c.example>; Ben <b@c.example>\nCc: Office <o@c.example>\nSubject: a\n\nHi"
    forward = split_forward(text)[1]
    assert str(forward.sender) == A
    assert [m.address for m in forward.to] == ["m@c.example", "b@c.example"]
    assert [m.address for m in forward.cc] == ["o@c.example"]


def test_a_writer_without_address():
    block = "From: Emma Stone\nSent: Friday, 4 December 2026\nTo: Mike\nSubject: Ben?"
    forward = split_forward(f"fyi\n\n{block}\n\nHello")[1]
    assert (forward.sender.name, forward.sender.address, forward.words) == ("Emma Stone", "", "Hello")


def test_nothing_passed_on():
    assert split_forward("Please introduce Ana and Ben.\n\n-- \nMike") == ("Please introduce Ana and Ben.", None)
    assert split_forward("> who are you?\n\nyes")[1].sender is None
