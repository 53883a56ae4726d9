"""A connector's letter as it is read: own words without greeting and closing, and what was passed on below them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.mail import quoting
from assistant.mail.address import Mailbox, fold
from assistant.mail.forwarding import Forwarded, find_forward
from assistant.mail.message import Message
from assistant.reading.request.addresses import Marked, mark
from assistant.reading.request.blurbs import Sentence
from assistant.reading.request.mentions import MENTION
from assistant.reading.request.names import fold_name, tidy
from assistant.reading.request.patterns import one_of
from assistant.reading.request.sentences import paragraphs, sentences
from assistant.reading.request.tables import untabled

_CLOSING = one_of(
    r"""
    ^\W{0,3}(?:(?:many |very |much )?thanks?(?: (?:you|a lot|so much|very much|again|in advance|and))?
        |thank(?:ing)? you.{0,40}|thx|ta|cheers|best|all (?:the|my) best
        |(?:kind |best |warm |with )?(?:kind |best |warm |friendly )?(?:regards|wishes|greetings)
        |yours?(?: (?:sincerely|faithfully|truly|ever|aye))?|sincerely|with (?:every good wish|thanks|best
        |kind).{0,30}|greetings from .{2,30}|love|xx?|take care|mit (?:freundlichen|besten).{0,20}|lg|vg
        |mfg|gruss|gruß|liebe grüße|cordially|warmly|bien à vous|saludos|ciao|many thanks in advance
        |thanks in anticipation)\W{0,3}$
    """
)
_GREETING = one_of(
    r"""
    ^\W{0,2}(?:hi|hello|dear|hey|hallo|moin|good (?:morning|evening|afternoon|day)|morning|evening
        |respected|greetings|salut|hola|servus|namaste
        |ciao|bonjour|buongiorno|hej|hei|hoi|kedves
        |caro|cara|cher|chère|beste|liebe[rs]?)\b(?:(?! (?:i|could|can|please|would
        |you(?! two\b| both\b| all\b| three\b))\b)[ ,/][^\s,:;!.?–—]{1,25}){0,4}\s{0,2}(?P<end>[,:;!.–—-]\s*|$)
    """
)
_POSTSCRIPT = re.compile(r"^\s{0,3}p\.?\s?s\b", re.IGNORECASE)
_COLON = re.compile(rf":\s+(?={MENTION}\s+[a-z])")


_BEGINS = re.compile(r"(?:^|[.!?:]\s|\n\s*\n)\s{0,9}([^\W\d_])")
_INSIDE = re.compile(r"(?<=[a-z,;] )(?!I\b)[A-ZÀ-Ý]")


@dataclass(frozen=True, slots=True)
class Letter:
    """`own`: the connector's new words; `forward`: what is passed on; `lower`: written without capitals; `doubts`: why
    a table in it may have been read wrongly."""

    own: str
    forward: Forwarded | None
    lower: bool
    doubts: tuple[str, ...] = ()


def read_letter(message: Message, words: str, connector: Mailbox) -> Letter:
    """The parts of a connector's letter; `words` are its new ones."""
    own = without_closing(words, connector)
    read = untabled(own)
    return Letter(read.text, passed_on(message), _no_capitals(own), tuple(dict.fromkeys(read.doubts)))


def _no_capitals(text: str) -> bool:
    """Whether somebody writes in small letters, a greeting aside: half the sentences begin so, and no word in one."""
    begun = _BEGINS.findall(text)
    return (
        2 * sum(letter.islower() for letter in begun) >= len(begun) > 0
        and len(_INSIDE.findall(text)) <= len(text) // 100
    )


def passed_on(message: Message) -> Forwarded | None:
    """The letter that is attached to this one, else the one quoted or forwarded in it; None where there is none."""
    if message.attached:
        first = message.attached[0]
        return Forwarded(first.sender, quoting.new_text(first), first.subject, first.to, first.cc)
    return find_forward(message.text)


def without_closing(text: str, writer: Mailbox) -> str:
    """`text` without the writer's closing phrase, name and what follows; a postscript and people's addresses stay."""
    lines = text.rstrip(" \n").split("\n")
    for i in range(len(lines) - 1, max(-1, len(lines) - 15), -1):
        if _signs(lines[i], writer) or _CLOSING.match(lines[i]):
            rest = lines[i + 1 :]
            if _is_contact_block(rest, writer):
                kept = next((k for k, line in enumerate(rest) if _POSTSCRIPT.match(line)), len(rest))
                lines = lines[:i] + rest[kept:]
    return "\n".join(lines).strip("\n")


def _signs(line: str, writer: Mailbox) -> bool:
    words = fold_name(line).split()
    own = fold_name(tidy(writer.name)).split() or fold_name(writer.address.partition("@")[0].replace(".", " ")).split()
    if not words or len(words) > 3 or not own:
        return False
    return words in (own, own[:1], [own[0][0]], [name[0] for name in own], ["".join(name[0] for name in own)], own[-1:])


def _is_contact_block(rest: list[str], writer: Mailbox) -> bool:
    """Whether what follows a name is a signature and not more of the letter."""
    words = "\n".join(rest)
    if any(_POSTSCRIPT.match(line) for line in rest):
        return True
    domain = fold(writer.address).rpartition("@")[2]
    addresses = [a for a in mark(words).addresses if fold(a).rpartition("@")[2] != domain]
    return len(addresses) < 2 and not re.search(
        r"\b(?:introduce|please|could you|would you)\b.*[?]", words, re.IGNORECASE
    )


@dataclass(frozen=True, slots=True)
class Row:
    """A line as it was meant, with its place; `item` when it is part of a list."""

    text: str
    block: int
    item: bool


def rows(text: str, lower: bool = False) -> tuple[list[Row], Marked]:
    """The lines of `text` with every address marked, greetings taken off."""
    found: list[Row] = []
    marked = Marked("", ())
    block = 0
    for paragraph in paragraphs(text, lower):
        block += 1
        for line in paragraph.lines:
            block += line.bullet
            marked = mark(line.text, marked.addresses)
            words = marked.text if line.bullet else _GREETING.sub("", marked.text, count=1)
            if words.strip():
                found.append(Row(words, block, line.bullet))
    return found, marked


def split(row_list: list[Row], lower: bool = False) -> list[Sentence]:
    """The sentences of the lines; "An intro: Ana spins, Ben weaves" are two."""
    found: list[Sentence] = []
    for row in row_list:
        for sentence in sentences(row.text, lower):
            pieces = _COLON.split(sentence)
            found.extend(Sentence(piece.strip(), row.block, row.item) for piece in pieces if piece.strip())
    return found
