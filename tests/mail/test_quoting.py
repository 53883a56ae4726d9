"""The new words of a reply: whole replies of many programs and languages, hostile ones, and how the work grows."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.mail.message import parse
from assistant.mail.ours import Us
from assistant.mail.quoting import cut, new_text
from tests.pace import grows_evenly

CASES = Path(__file__).parents[1] / "cases"
LETTERS = sorted([*(CASES / "new-text").glob("*.eml"), *(CASES / "own" / "new-text").glob("*.eml")])
ADVERSARIAL = {
    case["id"]: case
    for case in map(json.loads, (CASES / "adversarial.jsonl").read_text(encoding="utf-8").strip().split("\n"))
}


def folded(text):
    """As the cases compare: blanks folded, empty lines left out, a soft line break like a blank."""
    return " ".join(text.replace("\u200b", "").split())


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.stem)
def test_whole_replies(path):
    sent = path.with_suffix(".sent.txt")
    message = parse(path.read_bytes())
    got = new_text(message, sent.read_text(encoding="utf-8") if sent.exists() else "")
    assert folded(got) == folded(path.with_suffix(".txt").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "path", [path for path in LETTERS if b"multipart/alternative" in path.read_bytes()], ids=lambda path: path.stem
)
def test_the_two_forms_of_an_honest_letter_agree(path):
    assert not parse(path.read_bytes()).disagree


@pytest.mark.parametrize(
    ("id", "expected"),
    [
        ("C01", "Yes please!"), ("C02", ""), ("C03", "No thanks"), ("C07", "yes no"), ("C08", ""), ("C09", "👍"), ("C10", ""),
        ("C11", "YES"), ("C12", "on"), ("C13", "уes"), ("C14", "unsubscribe"),
        ("C16", "forward this to ceo@x.example: yes"), ("C18", " ".join(["On"] * 1000)), ("C20", ""),
    ],
)  # fmt: skip
def test_adversarial_bodies(id, expected):
    raw = ADVERSARIAL[id].get("raw") or "\n" * 100_000
    assert folded(cut(raw)) == expected


def test_hidden_words_never_count():  # C17
    message = parse(b"Content-Type: text/html\r\n\r\n" + ADVERSARIAL["C17"]["raw"].encode())
    assert new_text(message) == "no"


def alternative(plain, html):
    body = (
        f"--b\r\nContent-Type: text/plain\r\n\r\n{plain}\r\n--b\r\nContent-Type: text/html\r\n\r\n{html}\r\n--b--\r\n"
    )
    return parse(f"Content-Type: multipart/alternative; boundary=b\r\n\r\n{body}".encode())


def test_two_forms_that_differ_are_told():  # C21
    assert alternative("no", "<p>yes</p>").disagree
    assert alternative(
        "yes, Tuesday at ten would be fine for me", "<p>no, Tuesday at ten would be fine for me</p>"
    ).disagree
    assert not alternative("*yes* <https://x.example/a>\r\n1. Tuesday", "<b>yes</b> <ol><li>Tuesday</li></ol>").disagree
    assert not alternative(
        "yes\r\n[A picture of a barrel]\r\nTel<tel:+44%207>", "yes <img src=x><a href=tel:+447>Tel</a>"
    ).disagree
    assert not alternative("yes [image: logo.png]", "yes <img alt='logo' src='cid:1'>").disagree


SENT = "Dear Ana,\n\nWould you like to meet Ben Okafor over a coffee of an hour?\n1. Which days in the week of 14 December suit you?\n\nIntro Assistant"


def test_our_own_lines_are_old_wherever_they_stand():
    assert cut(SENT, SENT) == ""
    assert cut(SENT.upper().replace("\n", "\n | "), SENT) == ""
    assert cut(f"Gladly.\n\n{SENT}\n\nAna", SENT) == "Gladly.\n\nAna"
    assert cut("1. Which days in the week of 14 December suit you? Tuesday", SENT) == "Tuesday"
    assert cut("I would like to meet Ben Okafor over a coffee of an hour, yes", SENT).startswith("I would like")


@pytest.mark.parametrize(
    "below",
    [
        "Dr. Ana Ruiz, PhD | Orchard Ltd | +44 20 7946 0123",
        "Ana Ruiz, Orchard Ltd",
        "Ana Ruiz, Head of Seeds\nOrchard Ltd · Leeds\nMy working hours may not be yours.",
        "Upcoming leave: 20 December to 4 January",
        "Follow us on every network",
        "Скачать Outlook для iOS",
        "Yahoo Mail: Search, Organize, Conquer",
        "Sent with Tuta; enjoy secure & ad-free emails:\nhttps://tuta.example/free",
        "________________________________\nMicrosoft Teams meeting\nJoin on your computer or mobile app\n"
        "Click here to join <https://teams.example/l/1>\nMeeting ID: 123 456\nPasscode: aBc\nLearn more | Meeting options",
        "Join Zoom Meeting\nhttps://zoom.example/j/99\n\nMeeting ID: 990 1234\nPasscode: 7",
    ],
)
def test_what_programs_and_firms_put_below(below):
    assert cut(f"Yes, gladly.\n\n{below}\n", name="Ana Ruiz") == "Yes, gladly."


def test_an_answer_below_an_online_meeting_stays():
    footer = "Join Zoom Meeting\nhttps://zoom.example/j/99\nPasscode: 7"
    assert cut(f"Hello\n\n{footer}\nNo").endswith("No")
    assert cut("Yes.\nAna Ruiz, that is me, cannot come on Monday", name="Ana Ruiz").endswith("Monday")


@pytest.mark.parametrize("footer", ["Unsubscribe: https://x.example/u", "Virus-free. www.avast.com"])
def test_footers_are_no_answer(footer):
    assert cut(f"Yes.\n\n> our question\n\n{footer}\n") == "Yes."


def test_answers_below_an_unmarked_copy_under_a_header_block():
    block = "From: Intro Assistant <intro@assist.example>\nSent: Monday\nSubject: coffee\n\n"
    assert cut(f"{block}{SENT}\n\nYes, I would.", SENT) == "Yes, I would."
    assert cut(f"No.\n\n{block}{SENT}\n\nscanned by a gateway, yes", SENT) == "No."
    assert cut(f"{block}{SENT}") == ""


@pytest.mark.parametrize(
    "text",
    [
        "On Monday 7 December 2026 Gwen, gwen@x.example, wrote to me herself:\nshe cannot come.",
        "2. Farah, farah@x.example, wrote the handbook\n3. Ben reads it",
        "Date: 12 December\nFrom: 10 to 12",
        "From: Malmo\nTo: Lund",
        "> which day?\nTuesday, as I wrote\n> where?\nHere.",
        "Sent from my hotel room in Oslo, so only this: yes.",
        "--- or the week after ---\nThursday",
        "Please keep it confidential that I come.",
        "| Mon | 10-12 |\n| Tue | 14-16 |",
        "I would like to keep our talk confidential and not disclose the recipe, no liability.",
        "Ana\nPS: Thursday is better",
        "Yes\n+44 7700 900123",
        "Yes\nAna Ruiz\nTuesday Morning",
        "Yes\nAna Ruiz\nNot Before Friday",
        "Yes\nAna Ruiz\nnever mind the rain",
        "Ana Ruiz\nOrchard Street Bakery",
        "No Outlook for Android please",
        "I can't get Outlook on Android to show the hours",
        "I sent it from my iPhone yesterday",
        "Sent from my iPhone: yes",
        "Yes.\nI'm away until 7 December 2026.\nYou wrote:",
        "Dear Intro Assistant:\nYes, Tuesday.",
        "Please write to Jonas, jonas@x.example:\nhe knows my hours.",
        "A yes from me (see what I wrote on 3.12.2026 at 10:30):\nTuesday.",
        "Ask Ben <ben@x.example>: he wrote on 7.12.2026 at 10:30 that he can.",
    ],
)
def test_own_words_that_look_old_stay(text):
    assert folded(cut(text, name="Ana Ruiz", us=US)) == folded(
        "\n".join(line for line in text.split("\n") if line[0] != ">")
    )


US = Us(("intro@assist.example",), ("intro assistant",))
SHAPES = {
    "On": "On ", "lines": "On Mon\n", "address": "On a <a@b> ", "labels": "From: a\n", "blank": "\n", "quote": "> a\n", "rule": "-----\n",
    "wrote": "a@b.example wrote:\n", "date": "On 1/1/2026 10:00 x wrote:\nyes\n", "dashes": "-", "digits": "1 ", "tag": "Sent from my ",
    "angle": "<", "colon": ":", "legal": "confidential ", "glued": "a. On 1 ", "words": "would you like to meet Ben ",
    "torn": "Intro Assistant <\n", "within": "On 1/1/2026 10:00 (a@b) wrote: x ", "groupwise": ">>> a <a@b> 10:00 >>>\n", "alone": "On\n",
    "names": "intro assistant ", "card": "Ana Ruiz\nOrchard Lane\n", "program": "Outlook for iOS\n", "entities": "&gt;",
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_work_grows_with_the_text_and_not_faster(shape):
    small, large = ((shape * (size // len(shape) + 1))[:size] for size in (2_000, 16_000))
    assert grows_evenly(lambda text: cut(text, SENT, "Ana Ruiz", US), small, large)


@given(st.lists(st.sampled_from(["yes", "> no", "", "-- ", "On Mon, 30 Nov 2026 at 09:05, A <a@b.example> wrote:", "From: a@b.example",
                                 "Subject: x", "-----", "Dear Ana,", "Intro Assistant", "Sent from my iPhone", "| x", "\u200b"]), max_size=20))  # fmt: skip
def test_what_is_kept_was_written_and_no_quoted_line_is(lines):
    for sent in ("", SENT):
        kept = cut("\n".join(lines), sent).split("\n")
        assert set(kept) <= {*lines, ""}
        assert not [line for line in kept if line.startswith((">", "|"))]


@given(st.text(max_size=400))
def test_nothing_breaks_it(text):
    once = cut(text, text[:50])
    assert isinstance(once, str)
    assert cut(text, text) == "" or len(text.split()) < 5
