"""Paragraphs and lines."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.mail.layout import paragraphs, plain
from assistant.mail.templates import Paragraph

BODY = """Hello Ana,

would you like
to   meet?

    "Own words of Mike"
    Ben: "digs"

- one item
  that goes on
- two

yes / no

The last."""


def test_kinds():
    assert paragraphs(BODY, "yes / no") == (
        Paragraph("text", ("Hello Ana,",)),
        Paragraph("text", ("would you like to meet?",)),
        Paragraph("words", ('"Own words of Mike"', 'Ben: "digs"')),
        Paragraph("list", ("one item that goes on", "two")),
        Paragraph("answers", ("yes / no",)),
        Paragraph("text", ("The last.",), last=True),
    )


def test_plain():
    assert plain(paragraphs(BODY, "yes / no")) == (
        'Hello Ana,\n\nwould you like to meet?\n\n    "Own words of Mike"\n    Ben: "digs"\n\n'
        "- one item that goes on\n- two\n\nyes / no\n\nThe last.\n"
    )


def test_no_word_alone_on_the_last_line():
    text = plain(paragraphs("a " * 34 + "or never.", ""))
    assert text.splitlines()[-1] == "or never."


def test_links_are_not_broken_but_long_words_of_others_are():
    long = "x" * 200
    link = f"https://{long}"
    assert link in plain(paragraphs(f"- Where: {link}", ""))
    assert max(map(len, plain(paragraphs(f"    {long}", "")).splitlines())) < 72


@given(st.text(alphabet="a b\n-", max_size=400))
def test_lines_are_short_and_no_word_is_lost(body):
    parts = paragraphs(body, "yes / no")
    text = plain(parts)
    assert all(len(line) < 72 or " " not in line.strip() for line in text.splitlines())
    said = " ".join(line for part in parts for line in part.lines).split()
    assert [w for w in text.split() if w != "-"] == [w for w in said if w != "-"]
