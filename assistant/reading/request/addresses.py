"""Addresses as people write them: plain, in brackets, as links, spelled out; and telephone numbers and links struck."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from assistant.mail.address import fold, parse_address
from assistant.reading.request.patterns import one_of, words_of

_FIRST = 0xF000  # an address stands in the text as one private character, so that no pattern meets it again
_MOST = 40

_LINK = re.compile(r"<?\b(?:https?://|www\.)[^\s<>\"']{1,2000}>?", re.IGNORECASE)
_MAILTO = re.compile(r"mailto:", re.IGNORECASE)
_QUERY = re.compile(r"(?<=[A-Za-z0-9])\?(?:subject|cc|bcc|body)=[^\s<>\"')\]]{0,500}", re.IGNORECASE)
_ADDRESS = re.compile(r"(?<![\w.+@-])[\w.+'%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_WORD = r"[A-Za-z0-9_+]{1,30}"
_AT = r"(?:[ ]?[\[({<][ ]?(?:at|@|ät)[ ]?[\])}>][ ]?|[ ](?:at|@)[ ])"
_DOT = r"(?:[ ]?[\[({<][ ]?(?:dot|\.|punkt)[ ]?[\])}>][ ]?|[ ](?:dot|punkt)[ ]|\.)"
_DASH = r"(?:[ ]?[\[({<][ ]?(?:dash|hyphen)[ ]?[\])}>][ ]?|[ ](?:dash|hyphen|minus)[ ]|-)"
_UNDER = r"(?:[ ]underscore[ ])"
_SPELLED = one_of(
    rf"""
    (?<![\w.@-])({_WORD}(?:(?:{_DOT}|{_DASH}|{_UNDER}){_WORD}){{0,4}})({_AT})({_WORD}(?:(?:{_DASH}
        |{_DOT}){_WORD}){{1,6}})(?![\w@])
    """
)
_MAY_SPELL = re.compile(r"[\s\[({<](?:at|@|ät)[\s\])}>]", re.IGNORECASE)  # cheap, before the dear _SPELLED
_MAY_LINK = re.compile(r"https?://|www\.", re.IGNORECASE)
_PHONE = one_of(
    r"""
    [(\[]?(?:\b(?:tel|telephone|phone|mobile|mob|cell|ph|fon|handy|m|t|p|whatsapp|call|ring)\b(?: (?:her
        |him|them|me))?(?: (?:on|at))?[.:]{0,2}[ ]?)?(?<![\w./-])(?:\+
        |00)?\(?\d{1,5}\)?(?:[ ./()-]{1,3}\d{1,8}){1,6}(?![\w])[)\]]?
    """
)
_DATE = re.compile(
    r"\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}\b|\b(?:1[89]|20)\d\d\s?[-/]\s?(?:1[89]|20)?\d\d\b"
)
_NO_LOCAL = words_of(
    """
    is are her him them me us reach reached you available mail email write be lives works look
    """
)
_GLUED = re.compile(r"[ \t<(\[{\"“'|:]{0,3}([\uf000-\uf0ff])(?:[\s<(\[{]{0,2}\1)?[>)\]}\"”'|]{0,3}")

PROVIDERS = words_of(
    """
    gmail.com googlemail.com hotmail.com hotmail.co.uk hotmail.fr outlook.com live.com msn.com yahoo.com
    yahoo.co.uk yahoo.co.in yahoo.fr yahoo.de ymail.com icloud.com me.com mac.com aol.com gmx.com gmx.de gmx.net
    gmx.at gmx.ch web.de protonmail.com proton.me mail.com email.com mail.ru yandex.com yandex.ru zoho.com
    fastmail.com fastmail.fm comcast.net verizon.net btinternet.com orange.fr free.fr wanadoo.fr libero.it
    t-online.de rediffmail.com qq.com 163.com 126.com sky.com hey.com tutanota.com
    """
)
_BAD_ENDINGS = words_of(
    """
    con cmo ocm comm cim vom xom cpm c0m nte ent ner ogr rog orgg ney coom
    """
)
_ROLES = words_of(
    """
    info office contact hello support sales admin administrator team hr jobs press media privacy security
    compliance postmaster abuse webmaster noreply no-reply donotreply do-not-reply mailer-daemon billing
    accounts enquiries inquiries enquiry reception newsletter list everybody everyone all staff members founders
    vicar pastor principal headteacher mayor manager director secretary treasurer chair president captain coach
    editor caretaker warden librarian curator
    help helpdesk marketing legal service services root hostmaster bounces events bookings mail email kontakt
    buero sekretariat intro intros introduction introductions introducer assistant bot robot scheduler
    """
)
_GROUPS = words_of(  # words of an address that many read, wherever in it they stand; in a name, the last word
    """
    team crew staff board committee council choir band orchestra club society association union group collective
    cooperative coop community volunteers trustees directors residents neighbours neighbors parents students alumni
    players rowers members friends editors editorial department dept division squad everyone helpdesk list
    """
)
_LIST_DOMAIN = re.compile(r"^(?:lists?|groups?|googlegroups|listserv|mailman)\.|\bgooglegroups\.com$|\bgroups\.io$")


@dataclass(frozen=True, slots=True)
class Marked:
    """Text in which each address is one private character; `address(char)` tells which."""

    text: str
    addresses: tuple[str, ...]

    def address(self, mark: str) -> str:
        return self.addresses[ord(mark) - _FIRST]


def is_mark(character: str) -> bool:
    return _FIRST <= ord(character) < _FIRST + _MOST


def mark(text: str, known: tuple[str, ...] = ()) -> Marked:
    """`text` with links and telephone numbers struck and each address replaced by a mark.

    `known`: the addresses of the lines before, whose marks stay the same.

    What looks like an address but is none by our grammar stays in the text and is struck later like any other.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        text = "".join(c for c in text if unicodedata.category(c) not in ("Co", "Cs", "Cf"))
    text = _QUERY.sub("", _MAILTO.sub("", text)) if ":" in text or "?" in text else text
    found = list(known)

    def put(address: str, whole: str) -> str:
        try:
            address = parse_address(address)
        except ValueError:
            return whole
        folded = [fold(a) for a in found]
        if fold(address) in folded:
            return chr(_FIRST + folded.index(fold(address)))
        if len(found) == _MOST:
            return ""
        found.append(address)
        return chr(_FIRST + len(found) - 1)

    if _MAY_LINK.search(text):
        text = _LINK.sub(_without_link, text)
    if "@" in text:
        text = _ADDRESS.sub(lambda m: put(m.group().strip(".'"), m.group()) + _tail(m.group()), text)
    if _MAY_SPELL.search(text):
        text = _SPELLED.sub(lambda m: put(_spoken(m), m.group()) if _is_spoken(m) else m.group(), text)
    text = strike_phones(text)
    return Marked(_GLUED.sub(r" \1", text) if found else text, tuple(found))


def _without_link(match: re.Match[str]) -> str:
    """What stands behind a link: the bracket in which it stood, the end of its sentence."""
    link = match.group().rstrip(">")
    tail = link[len(link.rstrip(").,;:!?")) :]
    return tail.replace(")", "", link.count("("))


def _tail(words: str) -> str:
    return words[-1] if words[-1:] in ".,;:!?" else ""


def _is_spoken(match: re.Match[str]) -> bool:
    local, at, domain = match.groups()
    if local.lower() in _NO_LOCAL or local.isdigit():
        return False
    plain = at.strip().lower() == "at"
    return not plain or bool(re.search(r"\s(?:dot|punkt)\s|[\[({<]", domain, re.IGNORECASE))


def _spoken(match: re.Match[str]) -> str:
    def plain(words: str) -> str:
        words = re.sub(_DOT, ".", words, flags=re.IGNORECASE)
        words = re.sub(_UNDER, "_", words, flags=re.IGNORECASE)
        return re.sub(_DASH, "-", words, flags=re.IGNORECASE)

    return f"{plain(match.group(1))}@{plain(match.group(3))}".lower()


def strike_phones(text: str) -> str:
    """`text` without telephone numbers (seven digits or more that are no date)."""

    if sum(map(text.count, "0123456789")) < 7 and text.isascii():
        return text

    def strike(match: re.Match[str]) -> str:
        words = match.group()
        digits = sum(c.isdigit() for c in words)
        if digits < 7 or digits > 16 or _DATE.search(words):
            return words
        return ""

    return _PHONE.sub(strike, text)


def strike(text: str) -> str:
    """`text` as it may be shown to others: no addresses, no telephone numbers, no links."""
    if _MAY_LINK.search(text) or ":" in text:
        text = _LINK.sub(_without_link, _MAILTO.sub("", text))
    text = re.sub("[\uf000-\uf0ff]", "", text)
    if _MAY_SPELL.search(text) or "@" in text:
        text = _SPELLED.sub(lambda m: "" if _is_spoken(m) else m.group(), _ADDRESS.sub("", text))
        text = re.sub(r"\S{0,64}@\S{0,255}", "", text)
    return strike_phones(text)


def is_role(address: str) -> bool:
    """Whether the address belongs to a role or a list and not to a person."""
    local, _, domain = fold(address).partition("@")
    return (
        local in _ROLES or bool(_LIST_DOMAIN.search(domain)) or local.endswith(("-list", "-request", "-owner", "-team"))
    )


def is_group(name: str, address: str) -> bool:
    """Whether a name or an address is that of many ("The Boat Crew", team-oxford@): no one person can answer for it."""
    parts = re.split(r"[._\d+-]+", fold(address).partition("@")[0])
    last = name.casefold().split()[-1:]
    return not _GROUPS.isdisjoint(parts) or (not _GROUPS.isdisjoint(last) and last[0] not in parts[-1])


def is_suspect(address: str) -> bool:
    """Whether the domain looks like a misspelling of a big provider (kept as written, and asked about)."""
    domain = fold(address).rpartition("@")[2]
    if domain in PROVIDERS:
        return False
    if domain.rpartition(".")[2] in _BAD_ENDINGS:
        return True
    return any(_one_slip(domain, provider) for provider in PROVIDERS if len(provider) > 7)


def _one_slip(a: str, b: str) -> bool:
    """One letter more, less or other, or two neighbours exchanged."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    rest_a, rest_b = a[i:], b[i:]
    return (
        rest_a[1:] == rest_b[1:]
        or rest_a[1:] == rest_b
        or rest_a == rest_b[1:]
        or (rest_a[:2] == rest_b[1::-1] and len(rest_b) > 1 and rest_a[2:] == rest_b[2:])
    )
