"""Marks of old text that a program glued to somebody's words, or broke in two, get a line of their own."""

from __future__ import annotations

import re
from itertools import islice

from assistant.mail.attribution import ADDRESS, EARLY_DIGIT, LENGTH, find_attribution, is_groupwise, may_end
from assistant.mail.blocks import DASHES
from assistant.mail.languages import ENDS_WROTE, GLUED_ORIGINAL, GLUED_START, WROTE_INSIDE
from assistant.mail.ours import NOBODY, Us

_READ = 4000  # characters of a line that are looked through
_SHORTEST = 40  # no line with an attribution and more on it is shorter
_PLACES = 8  # places in it where an attribution may end or begin
_AFTER_SENTENCE = re.compile(r"[.!?…)]\s{0,3}$")


def unglue(lines: list[str], us: Us = NOBODY) -> list[str]:
    """Dividers and attributions on lines of their own, where they share one with somebody's words."""
    apart: list[str] = []
    for line in lines:
        split = GLUED_ORIGINAL.search(line[:_READ])
        if apart and (_ends_address(apart[-1][-LENGTH:], line) or _ends_groupwise(apart[-1], line)):
            apart[-1] += f" {line}" if line.endswith(">>>") else line
        elif split:
            pieces = (line[: split.start()], split[0], line[split.end() :])
            apart += [piece for piece in pieces if piece.strip(DASHES)]
        else:
            apart += _without_tail(line, us)
    return [piece for at in range(len(apart)) for piece in _without_front(apart, at, us)]


def _ends_address(above: str, line: str) -> bool:
    """Whether this line is no quote but the end of an address that was broken before its ">" ("> wrote:")."""
    if not line.startswith(">") or len(line) > 40 or "@" not in above or not may_end(line):
        return False
    broken = above.rfind("<") > above.rfind(">") or bool(ADDRESS.fullmatch(above.strip()))
    return broken or (len(line.split()) <= 3 and bool(ENDS_WROTE.search(line)))


def _ends_groupwise(above: str, line: str) -> bool:
    """Whether this line ends a ">>> Ana <a@b.example>⏎30.11.2026 09:05 >>>"."""
    return above.startswith(">>> ") and not line.startswith(">") and is_groupwise(f"{above} {line}")


def _without_tail(line: str, us: Us) -> list[str]:
    """The line cut behind an attribution that goes on with the old text itself ("... wrote: Dear Ana,")."""
    if len(line) < _SHORTEST or not (":" in line or "：" in line) or not any(_who(line[:_READ], us)):
        return [line]
    for match in islice(WROTE_INSIDE.finditer(line[:_READ]), _PLACES):
        head = line[: match.end()]
        if _is_attribution(head[-LENGTH:], us) and any(_who(head[-LENGTH:], us)):
            return [head, line[match.end() :].lstrip()]
    return [line]


def _who(text: str, us: Us) -> tuple[bool, bool]:
    return bool(ADDRESS.search(text)), us.named_in(text)


def _is_attribution(text: str, us: Us) -> bool:
    found = find_attribution([text], 0, us)
    return found is not None and found.plain


def _without_front(lines: list[str], at: int, us: Us) -> list[str]:
    """The line cut before an attribution that begins behind somebody's words, and may go on below."""
    line = lines[at]
    tail = line[-LENGTH:]
    starts = [match for match in GLUED_START.finditer(tail) if EARLY_DIGIT.match(tail[match.end() :])]
    for match in starts[: -_PLACES - 1 : -1]:
        cut = len(line) - len(tail) + match.start()
        rest = line[cut:].strip()
        for more in range(4):
            text = " ".join([rest, *(piece.strip() for piece in lines[at + 1 : at + 1 + more])])
            if len(text) > LENGTH:
                break
            after_sentence = _AFTER_SENTENCE.search(line[max(0, cut - 4) : cut])
            if _is_attribution(text, us) and (after_sentence or any(_who(text, us))):
                return [line[:cut].rstrip(), rest]
    return [line]
