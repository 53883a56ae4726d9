"""What stands above old text and is no sentence: header blocks, dividers, rules. Language is data (languages.py)."""

from __future__ import annotations

import re

from assistant.mail.languages import LABELS, ORIGINALS, Label
from assistant.mail.ours import NOBODY, Us

DASHES = " \t-‐‑–—_=*~─>#•"
_LENGTH = 500  # characters of a line that are looked at
_BLOCK = 9
_ROW = re.compile(r"\s{0,3}\|\s{0,3}([^|]{1,40}?)\s{0,3}[:：]?\s{0,3}\|(.{0,500})\|$")
_INSIDE = re.compile(r"(\S{1,20}) ?[:：](?=\s)")
_FRAMED = re.compile(r"[-_=*~#]{2,40} ?[^\W\d_].{1,60}[-_=*~#]{2,40}$")
_SOME_LABEL = re.compile(r"[^\s:：][^:：.!?]{0,25}[:：]\s")


def label_of(line: str) -> tuple[Label, str] | None:
    """The label and the value of a line such as "*Von:* Ana <a@b>", "发件人：…", None for any other line."""
    if row := _ROW.match(line):  # of a table
        line = f"{row[1]}: {row[2]}"
    head = line[:60].replace("：", ":")
    name, colon, _ = head.partition(":")
    label = LABELS.get(name.strip(" \t*>\xa0").casefold()) if colon else None
    return (label, line[len(name) + 1 :].strip(" \t*")) if label else None


def header_block(lines: list[str], start: int, us: Us = NOBODY) -> int | None:
    """The index behind a block of header lines that begins at `start`; None if none does.

    Two labels at least, one of them a person's, and a subject or an address: "From: 10, To: 12" is none.
    """
    if label_of(lines[start]) is None:
        return _unknown_block(lines, start, us)
    if _is_whole_block(lines[start]):
        return start + 1
    labels: set[Label] = set()
    address = False
    end = start
    for at in range(start, min(len(lines), start + _BLOCK + 3)):
        found = label_of(lines[at])
        if found is None:
            if not _continues(lines, at):
                break
        else:
            labels.add(found[0])
            end = at
        address = address or "@" in lines[at][:_LENGTH]
    if len(labels) < 2 or not labels & {Label.FROM, Label.TO} or not (address or Label.SUBJECT in labels):
        return None
    while end + 1 < len(lines) and _is_folded(lines[end + 1]):
        end += 1
    return end + 1


def _unknown_block(lines: list[str], start: int, us: Us) -> int | None:
    """A block in a language of no table: a label with who is answered behind it, and another label or more below."""
    if not (_SOME_LABEL.match(lines[start]) and us.named_in(lines[start][:_LENGTH])):
        return None
    end = start + 1
    while end < min(len(lines), start + _BLOCK) and _SOME_LABEL.match(lines[end]):
        end += 1
    return end if end > start + 1 else None


def _is_whole_block(line: str) -> bool:
    """Whether a program put all lines of a block on one."""
    if "@" not in line[:_LENGTH]:
        return False
    found = {LABELS.get(match[1].strip("*").casefold()) for match in _INSIDE.finditer(line[: 2 * _LENGTH])}
    return len(found - {None}) > 2


def _continues(lines: list[str], at: int) -> bool:
    """A folded line of addresses; above a label also a blank line, or an unknown label ("Importance: High")."""
    line = lines[at]
    if _is_folded(line):
        return True
    above_label = at + 1 < len(lines) and label_of(lines[at + 1]) is not None
    return above_label and (not line.strip() or "@" in line or bool(_SOME_LABEL.match(line)))


def _is_folded(line: str) -> bool:
    return line.startswith((" ", "\t")) and bool(line.strip()) and ("@" in line or ";" in line)


def is_divider(line: str) -> bool:
    """ "----- Original Message -----", "Begin forwarded message:" and their like."""
    if len(line) > 200:
        return False
    dashed = line.lstrip(" >*").startswith(("--", "__", "==", "**", "~~", "──", "——", "‐‐"))
    return names_original(line) and (dashed or line.rstrip().endswith((":", "：")) or len(line.split()) > 2)


def is_framed(line: str) -> bool:
    """Words between dashes; right above old text they are a divider in any language."""
    return bool(_FRAMED.match(line[:200].strip()))


def names_original(line: str) -> bool:
    """A line that says "Original Message" and nothing else; without dashes it counts only above a header block."""
    return line[:200].strip(DASHES).rstrip(" :：").casefold() in ORIGINALS


def is_rule(line: str) -> bool:
    """A line of dashes, underscores or the like and nothing else."""
    bare = line.strip()
    return len(bare) >= 3 and not bare.strip("-_=*~─—–#•")
