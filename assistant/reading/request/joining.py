"""Whole names for first names, names for addresses, addresses for names; and the cards that hold both."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant.mail.address import Mailbox, fold, parse_address
from assistant.reading.request.addresses import mark
from assistant.reading.request.given_names import gender
from assistant.reading.request.names import first_word, fits, fits_address, fold_name, from_local, tidy
from assistant.reading.request.people import Found, names_in


def fuller(person: Found, names: Iterable[str]) -> Found:
    """The person with the longest of `names` that only extends the one known; ambiguous ones are left alone."""
    if not person.name or (" " in person.name and not person.guessed):
        return person
    longer = {
        fold_name(n): n
        for n in names
        if len(n.split()) > 1
        and (fits(person.name, n) or (person.guessed and fits_address(n, person.address)))
        and fold_name(n) != fold_name(person.name)
    }
    good = [n for n in longer.values() if not person.address or fits_address(n, person.address)] or list(
        longer.values()
    )
    shortest = min(good, key=len) if good else ""
    if good and all(fits(shortest, n) for n in good):
        return replace(
            person, name=tidy(max(good, key=len)), guessed=False, says=person.says or gender(first_word(shortest))
        )
    return person


def join(person: Found, mailboxes: Sequence[Mailbox]) -> tuple[Mailbox, ...]:
    """Those of `mailboxes` that a person without address may be."""
    exact = [m for m in mailboxes if m.name and fold_name(m.name) == fold_name(person.name)]
    if exact:
        return _distinct(exact)
    by_name = [m for m in mailboxes if m.name and (fits(person.name, tidy(m.name)) or fits(tidy(m.name), person.name))]
    if by_name:
        return _distinct(by_name)
    return _distinct([m for m in mailboxes if fits_address(person.name, m.address) and not m.name])


def _distinct(mailboxes: Iterable[Mailbox]) -> tuple[Mailbox, ...]:
    return tuple({fold(m.address): m for m in mailboxes}.values())


def with_name(person: Found, names: Sequence[str]) -> Found:
    """A person known by address alone, named by one of `names` that plainly fits it, else by the address itself."""
    if person.name:
        return person
    good = {fold_name(n): n for n in names if fits_address(n, person.address)}
    good = {key: n for key, n in good.items() if not any(key != other and fits(key, other) for other in good)}
    if len(good) == 1:
        name = tidy(next(iter(good.values())))
        return replace(person, name=name, says=person.says or gender(first_word(name)))
    name = from_local(person.address)
    return replace(person, name=name, guessed=True, says=person.says or gender(first_word(name)))


_NAMED = r"(?P<name>[^\W\d_][^\n:<>()\uf000-\uf0ff]{1,60}?)"
_LINE = re.compile(rf"\W{{0,9}}{_NAMED}[\s:,<(=–—-]{{1,5}}[\uf000-\uf0ff]\W{{0,5}}")
_TURNED = re.compile(rf"\W{{0,9}}[\uf000-\uf0ff][\s:,<(=–—-]{{1,5}}{_NAMED}\W{{0,5}}")


def listed_below(text: str) -> list[Mailbox]:
    """The lines "Ana Ruiz: ana@a.example" near a letter's end, that may stand below its signature."""
    found = []
    for line in text.rstrip().split("\n")[-30:]:
        marked = mark(line[:300])
        if len(marked.addresses) != 1:
            continue
        if not re.search(r"\w", marked.text[:1] + marked.text[2:]) and len(marked.text.strip()) < 4:
            found.append(Mailbox("", marked.addresses[0]))
        match = _LINE.fullmatch(marked.text) or _TURNED.fullmatch(marked.text)
        if match and len(names_in(match["name"])) == 1:
            found.append(Mailbox(tidy(match["name"]), marked.addresses[0]))
    return found


# ------------------------------------------------------------------ cards


def read_card(text: str) -> Mailbox | None:
    """The name and the first address of a vCard (RFC 6350, RFC 2426, vCard 2.1), None without both or with a broken
    address."""
    name = family = address = ""
    for line in _unfolded(text[:20_000]):
        key, _, value = line.partition(":")
        key, _, how = key.partition(";")
        value = _unquoted(value, how.upper()).replace("\\,", ",").replace("\\;", ";").strip()
        key = key.rpartition(".")[2].strip().upper()
        if key == "FN" and not name:
            name = value
        elif key == "N" and not family:
            parts = [part.strip() for part in value.split(";")]
            family = " ".join(part for part in (*parts[1:3], parts[0]) if part)
        elif key == "EMAIL" and not address:
            address = value.removeprefix("mailto:")
    try:
        return Mailbox(tidy(name or family), parse_address(address))
    except ValueError:
        return None


def _unfolded(text: str) -> list[str]:
    """The lines of a card, those that go on joined: by a blank, or in quoted-printable by "=" before the break."""
    found: list[str] = []
    for line in re.sub(r"\r?\n[ \t]", "", text).splitlines()[:300]:
        if found and found[-1].endswith("=") and "QUOTED-PRINTABLE" in found[-1][:200].upper():
            found[-1] = found[-1][:-1] + line
        else:
            found.append(line)
    return found


def _unquoted(value: str, how: str) -> str:
    """The value as vCard 2.1 meant it; what cannot be decoded stays as written."""
    if "QUOTED-PRINTABLE" not in how:
        return value
    charset = re.search(r"CHARSET=\"?([\w-]{2,20})", how)
    try:
        return quopri.decodestring(value.encode()).decode(charset.group(1) if charset else "utf-8")
    except (LookupError, ValueError):
        return value
