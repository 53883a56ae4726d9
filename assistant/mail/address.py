"""The one owner of address grammar and normalising, of clean words, and of the addresses that lead a reply home."""

from __future__ import annotations

import hmac
import re
import unicodedata
from base64 import b32encode
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

import idna

from assistant.mail.decoding import decode_words

_LOCAL = re.compile(r"[A-Za-z0-9#$&'*+/=?^_`{|}~-]{1,64}(?:\.[A-Za-z0-9#$&'*+/=?^_`{|}~-]{1,64}){0,31}")
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_ENCODED_WORD = re.compile(r"=\?[^?\s]{1,60}\?[bBqQ]\?[^?\s]{0,8000}\?=")
_CELLS = re.compile(r"\t|(?<=[^\s.!?:;,]) {2,}(?=\S)")
_URL = re.compile(r"(?i)\b(?:https?|ftp)\b|://|\bwww\.|\.[a-z]{2,24}/")
_BREAKS = {"\n", "\r", "\t", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"}
_DROPPED = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
_NAME_LIMIT = 40


@dataclass(frozen=True, slots=True)
class Mailbox:
    """Who: a cleaned name ("" if none) and an address as it was given."""

    name: str
    address: str

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>" if self.name else self.address


# ------------------------------------------------------------------ grammar


def parse_address(text: str) -> str:
    """The address in `text`, as given; a domain in another alphabet becomes A-labels (RFC 5891).

    Narrower than RFC 5321 section 4.1.2 on purpose: a dot-atom of ASCII letters at a domain of two labels or more.
    No quotes, comments, routes, `%`, `!`, literals or encoded words. Raises ValueError.
    """
    address = text.strip(" \t\r\n")
    local, at, domain = address.rpartition("@")
    if not at or len(address) > 254:
        raise ValueError("not an address")
    if len(local) > 64 or not _LOCAL.fullmatch(local) or (local.startswith("=?") or "?=" in local):
        raise ValueError("the part before @ is not plain")
    return f"{local}@{_domain(domain)}"


def _domain(domain: str) -> str:
    labels = domain.split(".")
    if len(labels) < 2:
        raise ValueError("a domain has two labels or more")
    if not domain.isascii():
        labels = [_a_label(label) for label in labels]
    if not all(_LABEL.fullmatch(label) for label in labels) or labels[-1].isdigit() or len(".".join(labels)) > 253:
        raise ValueError("not a domain name")
    return ".".join(labels)


def _a_label(label: str) -> str:
    if label.isascii():
        return label
    if len(label) > 63 or len(_scripts(label)) > 1:
        raise ValueError("letters of several alphabets in one label")
    try:
        return idna.alabel(label).decode("ascii")
    except (idna.IDNAError, UnicodeError) as error:
        raise ValueError("not a domain name") from error


def _scripts(label: str) -> set[str]:
    """First words of the letters' Unicode names: LATIN, CYRILLIC, ...; the alphabets that Japanese mixes are one."""
    together = {"HIRAGANA": "CJK", "KATAKANA": "CJK", "HANGUL": "CJK"}
    names = (unicodedata.name(letter, "?").split(" ")[0] for letter in label if letter.isalpha())
    return {together.get(name, name) for name in names}


def parse_mailbox(text: str) -> Mailbox:
    """One mailbox of a header or a sentence: `a@b`, `<a@b>`, `Name <a@b>`, `"Name" <a@b>`. Raises ValueError.

    A name is shown to others: it is cleaned, and one that holds an address or a link is dropped.
    """
    text = text.strip(" \t\r\n")
    if not text.endswith(">"):
        return Mailbox("", parse_address(text))
    name, angle, address = text[:-1].rpartition("<")
    if not angle or "<" in (bare := _outside_quotes(name)) or ">" in bare or "@" in bare or ":" in bare:
        raise ValueError("not one mailbox")
    return Mailbox(clean_name(decode_words(_unquote(name))), parse_address(address))


def parse_mailboxes(header: str, limit: int = 50) -> tuple[Mailbox, ...]:
    """The mailboxes of an address header, raw or decoded; the first `limit`, bad ones and groups left out."""
    found: list[Mailbox] = []
    for count, piece in enumerate(piece for piece in _split(header) if piece.strip()):
        if count >= limit:
            break
        try:
            found.append(parse_mailbox(piece))
        except ValueError:
            continue
    return tuple(found)


def _split(header: str) -> Iterator[str]:
    """The pieces between commas; quoted strings, angle brackets and groups (`name: a, b;`) are one piece. One pass."""
    piece: list[str] = []
    quoted = escaped = angle = group = False
    for letter in header:
        plain = not quoted and not angle
        if plain and (letter == ";" or (letter == "," and not group)):
            yield "".join(piece)
            piece, group = [], False
            continue
        piece.append(letter)
        if escaped:
            escaped = False
        elif letter == "\\":
            escaped = quoted
        elif letter == '"':
            quoted = not quoted
        elif not quoted:
            angle = letter == "<" or (angle and letter != ">")
            group = group or (plain and letter == ":")
    yield "".join(piece)


def _outside_quotes(text: str) -> str:
    return re.sub(r'"(?:[^"\\]|\\.){0,1000}"', "", text, flags=re.S)


def _unquote(name: str) -> str:
    name = name.strip(" \t\r\n")
    if len(name) > 1 and name[0] == name[-1] == '"':
        name = name[1:-1]
    return re.sub(r"\\(.)", r"\1", name).replace('"', "")


# ------------------------------------------------------------------ comparing


def _lower(text: str) -> str:
    """Lower case for ASCII only: a Kelvin sign must not become a k."""
    return text.lower() if text.isascii() else text


@lru_cache(1000)  # the same few addresses are compared again and again in a turn
def fold(address: str) -> str:
    """The comparison key: lower case, the domain in A-labels, tags kept. Never raises."""
    try:
        return _lower(parse_address(address))
    except ValueError:
        return _lower(address.strip())


def same(one: str, other: str) -> bool:
    """Whether both are the same mailbox."""
    return fold(one) == fold(other)


def canonical(address: str) -> str:
    """The key for "never" and limits only: as fold, without `+tag`, and without the dots that Gmail ignores."""
    local, _, domain = fold(address).rpartition("@")
    local = local.partition("+")[0] or local
    if domain in ("gmail.com", "googlemail.com"):
        return f"{local.replace('.', '')}@gmail.com"
    return f"{local}@{domain}"


def matches(pattern: str, address: str) -> bool:
    """Whether an entry of the allow list (`a@b.example`, or `*@b.example`: that very domain) fits the address."""
    try:
        given = fold(parse_address(address))
    except ValueError:
        return False
    if pattern.startswith("*@"):
        return fold("x" + pattern[1:]).rpartition("@")[2] == given.rpartition("@")[2]
    return fold(pattern) == given


# ------------------------------------------------------------------ clean words


def clean(text: str, limit: int) -> str:
    """One line of plain words of at most `limit` characters, fit for a header, a log or a calendar."""
    return " ".join(_visible(text).split())[:limit].rstrip()


def clean_lines(text: str, limit: int, cells: bool = False) -> str:
    """As `clean`, but line breaks stay (as "\\n") and no more than one empty line follows another.

    `cells`: what divides the cells of a table (a tab, two blanks) stays, as a tab.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = [_one_line(line, cells) for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines).strip("\n"))[:limit].rstrip(" \n")


def _one_line(line: str, cells: bool) -> str:
    parts = _CELLS.split(line.strip(" ")) if cells else [line]
    return "\t".join(" ".join(_visible(part).split()) for part in parts)


def clean_name(text: str) -> str:
    """A name as it may be shown: at most 40 characters; "" for one that holds an address or a link."""
    name = clean(text, 400).strip(" '\"<>")
    return "" if "@" in name or "\uff20" in name or _URL.search(name) else name[:_NAME_LIMIT].rstrip()


def _visible(text: str) -> str:
    """Without control, format, private and unassigned characters, bidi marks and encoded words; NFC."""
    if not (text.isascii() and text.isprintable()):  # most are, and need no second look
        text = "".join(
            " " if letter in _BREAKS else letter
            for letter in unicodedata.normalize("NFC", text)
            if letter in _BREAKS or unicodedata.category(letter) not in _DROPPED
        )
    return _ENCODED_WORD.sub("", text).replace("=?", "= ?")


# ------------------------------------------------------------------ our own addresses


@dataclass(frozen=True, slots=True)
class House:
    """Our own address, what separates it from a token ("" where there are no such addresses), and our name."""

    address: str
    separator: str
    name: str

    @property
    def domain(self) -> str:
        return self.address.rpartition("@")[2]

    def token_address(self, token: str) -> str:
        """Where an answer with this token goes: `intro+TOKEN@example.org`; without separator the plain address."""
        if not self.separator or not token:
            return self.address
        local, _, domain = self.address.rpartition("@")
        return f"{local}{self.separator}{token}@{domain}"

    def token_of(self, address: str) -> str | None:
        """The token in one of our addresses, in lower case; None if there is none or it is not ours."""
        own_local, _, own_domain = fold(self.address).rpartition("@")
        local, _, domain = fold(address).rpartition("@")
        prefix = own_local + self.separator.lower()
        if not self.separator or domain != own_domain or not local.startswith(prefix):
            return None
        return local[len(prefix) :] or None

    def is_ours(self, address: str) -> bool:
        """Whether mail to this address is for us: the plain address, or one with any token."""
        return same(address, self.address) or self.token_of(address) is not None


def derive(seed: bytes, label: str, bits: int = 128) -> str:
    """`bits` of HMAC-SHA256(seed, label) in lower-case base32 without padding (128 bits: 26 letters)."""
    digest = hmac.new(seed, label.encode(), sha256).digest()[: bits // 8]
    return b32encode(digest).decode("ascii").rstrip("=").lower()


def token(seed: bytes, person: str) -> str:
    """The token of one person (or "*": all who meet) of the introduction with this seed."""
    return derive(seed, f"token/{person}")


def never_token(seed: bytes, person: str) -> str:
    """The token to which any mail means "never write to me again"."""
    return derive(seed, f"never/{person}")


def message_id(seed: bytes, person: str, letter: str, n: int, domain: str) -> str:
    """The Message-ID of the n-th letter of that name to that person, with its angle brackets: the same each time."""
    return f"<{derive(seed, f'message/{person}/{letter}/{n}')}@{domain}>"


def uid(seed: bytes, person: str, k: int, domain: str) -> str:
    """The UID of the k-th event of that person (RFC 5545 section 3.8.4.7)."""
    return f"{derive(seed, f'event/{person}/{k}')}@{domain}"
