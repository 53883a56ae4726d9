"""The shape of a letter's text: paragraphs read from what a template gave, lines of less than 72 characters."""

from __future__ import annotations

import textwrap
from itertools import groupby

from assistant.mail.templates import Paragraph

WIDTH = 70  # mail programs rewrap longer lines, and then our own words cannot be told from new ones
MARGIN = "    "  # before somebody's own words
ITEM = "- "


def paragraphs(body: str, answers: str) -> tuple[Paragraph, ...]:
    """Blank lines part paragraphs. One that begins with four blanks is somebody's own words, one that begins
    with `- ` a list; the one that is just `answers` is where the answers by one tap stand."""
    lines = body.expandtabs().splitlines()
    blocks = [list(block) for filled, block in groupby(lines, key=lambda line: bool(line.strip())) if filled]
    found = [_paragraph(block, answers) for block in blocks]
    return tuple(found[:-1]) + tuple(Paragraph(p.kind, p.lines, last=True) for p in found[-1:])


def _paragraph(block: list[str], answers: str) -> Paragraph:
    if block[0].startswith(MARGIN):
        return Paragraph("words", tuple(_one_line(line) for line in block))
    if block[0].startswith(ITEM):
        return Paragraph("list", tuple(_items(block)))
    text = _one_line(" ".join(block))
    return Paragraph("answers" if text == answers else "text", (text,))


def _items(block: list[str]) -> list[str]:
    items: list[str] = []
    for line in block:
        if line.startswith(ITEM) or not items:
            items.append(_one_line(line.removeprefix(ITEM)))
        else:
            items[-1] += " " + _one_line(line)
    return items


def _one_line(text: str) -> str:
    return " ".join(text.split())


def plain(parts: tuple[Paragraph, ...]) -> str:
    """The text of a letter."""
    return "\n\n".join("\n".join(_plain(part)) for part in parts) + "\n"


def _plain(part: Paragraph) -> list[str]:
    first, then = {"words": (MARGIN, MARGIN), "list": (ITEM, "  ")}.get(part.kind, ("", ""))
    return [line for text in part.lines for line in _wrap(text, first, then)]


def _wrap(text: str, first: str, then: str) -> list[str]:
    """Lines of at most WIDTH; none holds one word alone, lest a quoted "never" reads like an answer.

    Words that are too long are broken, but not links: those are from the settings (all others are made
    harmless before) and must work.
    """
    lines = textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=then,
        break_long_words="://" not in text,
        break_on_hyphens=False,
    )
    if len(lines) > 1 and " " not in lines[-1].strip():
        head, _, word = lines[-2].rpartition(" ")
        if head.strip() and len(then + word + " " + lines[-1].strip()) <= WIDTH:
            lines[-2:] = [head, f"{then}{word} {lines[-1].strip()}"]
    return lines
