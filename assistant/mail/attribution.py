"""Where somebody else's words begin: attributions, header blocks, dividers. Language is data (languages.py)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.mail.languages import (
    ENDS_WROTE,
    GLUED_ORIGINAL,
    GLUED_START,
    LABELS,
    ORIGINALS,
    START,
    WROTE,
    WROTE_LAST,
    Label,
)

_ADDRESS = re.compile(r"[^\s<>()\[\]@]{1,64}@[^\s<>()\[\]@]{1,200}")
_DATE = re.compile(r"(?<!\d)\d{4}(?!\d)|(?<!\d)\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}")
_CLOCK = re.compile(r"(?<!\d)\d{1,2}\s?[:.h時时]\s?\d{2}(?!\d)")
_EARLY_DIGIT = re.compile(r"\W{0,4}(?:[^\W\d]{1,20}\W{1,4}){0,4}\d")  # "Le mer. 18 nov.", "2026年", "Στις Δευ 30"
_CLOSED = re.compile(r"[>)\]]\W{0,4}[:：]\W{0,2}$")
_DASHES = " \t-‐‑–—_=*~─>#•"
_LINES = 5  # an attribution is at most that long,
_BLANKS = 2  # blank lines between its pieces aside,
_LENGTH = 500  # and in characters
_BLOCK = 9
_SOME_LABEL = re.compile(r"[^\s:：][^:：.!?]{0,25}[:：]\s")
_UNFINISHED = re.compile(r"[^.!?…:]$")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Lines start..end (inclusive) that say who wrote what follows. `plain`: so plainly that nothing must be quoted."""

    start: int
    end: int
    plain: bool


def find_attribution(lines: list[str], end: int) -> Attribution | None:
    """The attribution whose last line is `end`: one to five lines joined, a date, and an address or a verb."""
    if not _may_end(lines[end]):
        return None
    weak: Attribution | None = None
    text = ""
    for start in _starts(lines, end):
        text = f"{lines[start].strip(_DASHES)} {text}".strip()
        if len(text) > _LENGTH:
            break
        if _is_strong(text) and _begins(lines[start]):
            start = _with_name(lines, start, text)
            return Attribution(start, end, _is_plain(text))
        if weak is None and _is_weak(text):
            weak = Attribution(start, end, False)
    return weak


def _may_end(line: str) -> bool:
    tail = line.rstrip(_DASHES + "\u200f\u200e")[-60:]
    return (
        tail.endswith((":", "："))
        or tail.casefold().endswith(WROTE_LAST)
        or ("@" in tail and line.rstrip().endswith(">"))
    )


def _starts(lines: list[str], end: int) -> list[int]:
    """Lines at which an attribution that ends at `end` may begin, nearest first."""
    found: list[int] = []
    blanks = 0
    for at in range(end, -1, -1):
        if not lines[at].strip():
            blanks += 1
        elif len(found) == _LINES or blanks > _BLANKS:
            break
        else:
            found.append(at)
    return found


def _is_strong(text: str) -> bool:
    return bool(_DATE.search(text)) and bool(_ADDRESS.search(text) or WROTE.search(text))


def _begins(line: str) -> bool:
    """Whether a line begins like an attribution: with its first word, with a date, or with a name and address."""
    line = line.strip(_DASHES)[:_LENGTH]
    return bool(
        START.match(line) or _EARLY_DIGIT.match(line) or _ADDRESS.search(line[:200]) or WROTE.search(line[:100])
    )


def _with_name(lines: list[str], start: int, text: str) -> int:
    """One line more where the name stands above the date ("Ana <a@b>,⏎ 30 Kas 2026 … yazdı:")."""
    above = lines[start - 1].strip() if start else ""
    if _ADDRESS.search(text) or START.match(text) or not _ADDRESS.search(above[:_LENGTH]) or len(above) > 200:
        return start
    return start - 1 if _UNFINISHED.search(above) else start


def _is_plain(text: str) -> bool:
    closed = bool(_CLOSED.search(text) or ENDS_WROTE.search(text[-60:]))
    who = bool(_ADDRESS.search(text) or (WROTE.search(text) and START.match(text)))
    return closed and who and bool(_CLOCK.search(text))


def _is_weak(text: str) -> bool:
    """Without a date: "Ana <a@b.example> writes:", "You wrote:"; counts only above quoted text."""
    if not text.rstrip(_DASHES).endswith((":", "：")) or not WROTE.search(text):
        return False
    return len(text) < 200 and bool(_ADDRESS.search(text) or (len(text.split()) <= 6 and ENDS_WROTE.search(text)))


# ------------------------------------------------------------------ header blocks and dividers


def label_of(line: str) -> tuple[Label, str] | None:
    """The label and the value of a line such as "*Von:* Ana <a@b>", "发件人：…", None for any other line."""
    head = line[:60].replace("：", ":")
    name, colon, _ = head.partition(":")
    label = LABELS.get(name.strip(" \t*>\xa0").casefold()) if colon else None
    return (label, line[len(name) + 1 :].strip(" \t*")) if label else None


def header_block(lines: list[str], start: int) -> int | None:
    """The index behind a block of header lines that begins at `start`; None if none does.

    Two labels at least, one of them a person's, and a subject or an address: "From: 10, To: 12" is none.
    """
    if label_of(lines[start]) is None:
        return None
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


def names_original(line: str) -> bool:
    """A line that says "Original Message" and nothing else; without dashes it counts only above a header block."""
    return line[:200].strip(_DASHES).rstrip(" :：").casefold() in ORIGINALS


def is_rule(line: str) -> bool:
    """A line of dashes, underscores or the like and nothing else."""
    bare = line.strip()
    return len(bare) >= 3 and not bare.strip("-_=*~─—–#•")


def unglue(lines: list[str]) -> list[str]:
    """Dividers and attributions that stand behind somebody's words on one line get a line of their own."""
    out: list[str] = []
    for at, line in enumerate(lines):
        split = GLUED_ORIGINAL.search(line[:4000])
        if out and _ends_address(out[-1][-_LENGTH:], line):
            out[-1] += line
        elif split:
            out += [piece for piece in (line[: split.start()], split[0], line[split.end() :]) if piece.strip(_DASHES)]
        else:
            out += _unglue_attribution(lines, at)
    return out


def _ends_address(above: str, line: str) -> bool:
    """Whether this line is no quote but the end of an address that was broken before its ">" ("> wrote:")."""
    if not line.startswith(">") or len(line) > 40 or "@" not in above or not _may_end(line):
        return False
    broken = above.rfind("<") > above.rfind(">") or bool(_ADDRESS.fullmatch(above.strip()))
    return broken or (len(line.split()) <= 3 and bool(ENDS_WROTE.search(line)))


def _unglue_attribution(lines: list[str], at: int) -> list[str]:
    line = lines[at]
    tail = line[-_LENGTH:]
    starts = [match for match in GLUED_START.finditer(tail) if _EARLY_DIGIT.match(tail[match.end() :])]
    if not starts:
        return [line]
    cut = len(line) - len(tail) + starts[-1].start()
    rest = line[cut:].strip()
    for more in range(3):
        text = " ".join([rest, *(piece.strip() for piece in lines[at + 1 : at + 1 + more])])
        if len(text) <= _LENGTH and _may_end(text) and _is_strong(text) and _is_plain(text):
            return [line[:cut], rest]
    return [line]
