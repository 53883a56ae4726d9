"""The lines that say who wrote what follows, in any language and however broken. Language is data (languages.py)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.mail.blocks import DASHES
from assistant.mail.languages import ENDS_WROTE, START, START_ALONE, WROTE, WROTE_LAST
from assistant.mail.ours import NOBODY, Us

LENGTH = 500  # an attribution has at most so many characters,
_LINES = 5  # and so many lines,
_BLANKS = 3  # blank ones between its pieces aside
ADDRESS = re.compile(r"[^\s<>()\[\]@]{1,64}@[^\s<>()\[\]@]{1,200}")
_DATE = re.compile(  # "+0100" is no year
    r"(?<![\d+])(?<!\s[-–])\d{4}(?!\d)|(?<!\d)\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}"
)
_CLOCK = re.compile(r"(?<!\d)\d{1,2}\s?[:.h時时]\s?\d{2}(?!\d)")
EARLY_DIGIT = re.compile(r"\W{0,4}(?:[^\W\d]{1,20}\W{1,4}){0,4}\d")  # "Le mer. 18 nov.", "2026年", "Στις Δευ 30"
_CLOSED = re.compile(r"[>)\]]\W{0,4}[:：]\W{0,2}$")
_COLON = re.compile(r"[:：]\W{0,3}$")
_GROUPWISE = re.compile(r"\s{0,3}>>> ?[^>\s].{1,300}\d{1,2}[:.]\d{2}.{0,12}>>>$")
_SENTENCE = re.compile(r"(?:[!?…]|[^\W\d_]{3}\.)[\"'”)»]?$")
_SHORT_MONTH = re.compile(r"\d\W{1,2}(?:de\s)?[^\W\d_]{3,9}\.$")
_OPENED = ("<", "(", "[")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Lines start..end (inclusive) that say who wrote what follows. `plain`: so plainly that nothing must be quoted."""

    start: int
    end: int
    plain: bool


def find_attribution(lines: list[str], end: int, us: Us = NOBODY) -> Attribution | None:
    """The attribution whose last line is `end`: one to five lines joined, a date, and an address or a verb.

    `us`: the names and addresses of who is answered, which stand in it whatever its language.
    """
    if is_groupwise(lines[end]):
        return Attribution(end, end, True)
    if not may_end(lines[end]):
        return None
    weak: Attribution | None = None
    text = ""
    for start in _starts(lines, end):
        text = f"{lines[start].strip(DASHES)} {text}".strip()
        if len(text) > LENGTH:
            break
        if _is_strong(text, us) and _begins(lines[start], us):
            begun, whole = _whole(lines, start, text, us)
            return Attribution(begun, end, is_plain(whole, us))
        if weak is None and _is_weak(text, us):
            begun, whole = _whole(lines, start, text, us)
            weak = Attribution(begun, end, us.addressed_in(whole) and is_plain(whole, us))
    return weak


def is_groupwise(line: str) -> bool:
    """ ">>> Ana <a@b.example> 30.11.2026 09:05 >>>" stands above a copy without marks."""
    return line.lstrip().startswith(">>>") and bool(_GROUPWISE.match(line.rstrip()))


def may_end(line: str) -> bool:
    """Whether an attribution may end so: with a colon, a verb, or an address in brackets."""
    tail = line.rstrip(DASHES + "\u200f\u200e")[-60:]
    return (
        tail.endswith((":", "："))
        or tail.casefold().endswith(WROTE_LAST)
        or ("@" in tail and line.rstrip().endswith((">", ")", "]")))
    )


def _starts(lines: list[str], end: int) -> list[int]:
    """Lines at which an attribution that ends at `end` may begin, nearest first."""
    found: list[int] = []
    blanks = 0
    for at in range(end, -1, -1):
        if not lines[at].strip():
            blanks += 1
        elif len(found) == _LINES or blanks > _BLANKS or (found and _ends_sentence(lines[at])):
            break
        else:
            found.append(at)
    return found


def _ends_sentence(line: str) -> bool:
    tail = line.rstrip()[-40:]
    return bool(_SENTENCE.search(tail)) and not _SHORT_MONTH.search(tail)


def _is_strong(text: str, us: Us) -> bool:
    return bool(_DATE.search(text)) and bool(ADDRESS.search(text) or WROTE.search(text) or us.named_in(text))


def _begins(line: str, us: Us) -> bool:
    """Whether a line begins like an attribution: with its first word, with a date, or with a name and address."""
    line = line.strip(DASHES)[:LENGTH]
    return bool(
        START.match(line)
        or EARLY_DIGIT.match(line)
        or ADDRESS.search(line[:200])
        or WROTE.search(line[:100])
        or us.named_in(line[:200])
    )


def is_plain(text: str, us: Us = NOBODY) -> bool:
    """Whether a text can be nothing else: a date with its hour, who, and a verb or a colon at the end.

    Where it names the one who is answered, one of these may be missing.
    """
    closed = bool(_CLOSED.search(text) or ENDS_WROTE.search(text[-60:]))
    if us.addressed_in(text) and (closed or _COLON.search(text)):
        return True
    clock, wrote = _CLOCK.search(text), WROTE.search(text)
    if wrote and _COLON.search(text) and us.named_in(text):
        return bool(_DATE.search(text))
    address = ADDRESS.search(text)
    closed = closed or bool(address and wrote and _DATE.search(text) and _COLON.search(text))
    return closed and bool(clock) and bool(address or (wrote and START.match(text) and EARLY_DIGIT.match(text)))


def _is_weak(text: str, us: Us) -> bool:
    """Without a date: "Ana <a@b.example> writes:", "You wrote:"; counts only above quoted text."""
    if not text.rstrip(DASHES).endswith((":", "：")) or len(text) > 200:
        return False
    if us.addressed_in(text):
        return True
    return bool(WROTE.search(text)) and bool(
        ADDRESS.search(text) or (len(text.split()) <= 6 and ENDS_WROTE.search(text))
    )


# ------------------------------------------------------------------ pieces that a program tore off its beginning


def _whole(lines: list[str], start: int, text: str, us: Us) -> tuple[int, str]:
    """Where an attribution really begins, and its text with the pieces above that were torn off."""
    for _ in range(_LINES):
        above = next((at for at in range(start - 1, max(-1, start - 2 - _BLANKS), -1) if lines[at].strip()), None)
        if above is None or not _goes_on(lines[above], text, start - above == 1, us):
            break
        start, text = above, f"{lines[above].strip()} {text}"
    return start, text


def _goes_on(above: str, text: str, touches: bool, us: Us) -> bool:
    """Whether the line above is a piece of an attribution that goes on with `text`."""
    above = above.strip()
    if len(above) > 200 or above.startswith((">", "|")) or _ends_sentence(above):
        return False
    if above.endswith(_OPENED) or text[:1] in ")>" or text.count(")") > text.count("("):
        return True
    dated = bool(EARLY_DIGIT.match(text))
    if dated and START_ALONE.fullmatch(above.strip(DASHES)):
        return touches or len(above.split()) == 1
    verb = WROTE.match(text)
    if START.match(text) and not verb:
        return False
    nameless = text.startswith(("<", "(<", "[")) or bool(verb and not ADDRESS.search(text))
    if nameless and len(above.split()) <= 8 and not above.endswith((":", ";")):
        return True
    if us.named_in(f"{above} {text}", whole=True) and not us.named_in(text, whole=True):
        return touches
    return not ADDRESS.search(text) and bool(ADDRESS.search(above)) and not above.endswith(":")
