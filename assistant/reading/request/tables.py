"""Tables of people, in whatever order of columns, rewritten as a list: "- Ana Ruiz <ana@a.example>: builds sensors"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.mail.address import fold
from assistant.reading.request.addresses import mark, strike_phones
from assistant.reading.request.names import fits_address, fold_name, is_common, is_name_word, tidy, title_of, turned
from assistant.reading.request.patterns import words_of

_RULE = re.compile(r"[\s|:+=_-]{3,}")
_CELLS = re.compile(r"\s{0,9}[|\t]\s{0,9}")
_ROWS = 30
_LABELS = {  # what a heading calls the column, folded; a heading of several words counts by any of them
    "given": "first given vorname prenom nombre-de-pila voornaam fornavn fornamn keresztnev",
    "family": "last surname family nachname familienname zuname apellido apellidos cognome achternaam etternavn"
    " efternavn efternamn",
    "name": "name names who person people nombre nom nome naam navn namn wer chi quien qui imie nev nazwisko",
    "mail": "mail mails email emails e address addresses adresse adres indirizzo correo courriel mel posta posten epost"
    " contact kontakt reach where-to",
    "phone": "phone telephone tel mobile cell fon telefon telefono movil handy number",
    "city": "city town ort stadt ville ciudad citta plaats by based lives home",
    "number": "no nr num row id",
    "hours": "available availability free when hours times",
    "optional": "optional",
    "title": "anrede salutation",
}
_KINDS = {word: kind for kind, words in _LABELS.items() for word in words.split()}
_TOLD = words_of(
    """
    does do work works role job title about what why note notes blurb bio profile company firm organisation
    organization background description field trade craft makes knows interest interests looking wants needs offers
    was macht quoi fait hace que cosa fa wat doet hvad gor reason remarks comment comments detail details info
    beruf metier tatigkeit occupation profession oficio profesion lavoro mestiere profissao yrke zawod beroep funktion
    function position rolle activity trade speciality specialty expertise skill skills subject topic they
    """
)


_HIDDEN = re.compile(
    r"\b(?:confidential|internal|private|secret|not for|own|for you|vertraulich|intern)\b", re.IGNORECASE
)
_LABELLED = re.compile(r"\W{0,3}(?P<label>[^\W\d_][\w -]{1,20}?)\s?:\s{1,9}(?P<value>\S.*)")
_YES = words_of("yes y x true ja oui si sì optional maybe perhaps ✓ ✔")


def untabled(text: str) -> str:
    """`text` with each table of people as a list; what is no such table stays as it is."""
    lines = text.split("\n")
    if text.count("@") and any(map(_LABELLED.match, lines)):
        lines = _cards(lines)
    if "\t" not in text and "|" not in text:
        return "\n".join(lines)
    done: list[str] = []
    rows: list[str] = []
    for line in [*lines, ""]:
        if "\t" in line.strip() or "|" in line or (rows and _RULE.fullmatch(line)):
            rows.append(line)
            continue
        done += _as_list(rows) if rows else []
        rows = []
        done.append(line)
    return "\n".join(done[:-1])


def _cards(lines: list[str]) -> list[str]:
    """Blocks of "Name: Ana Ruiz", "Email: ana@a.example" as items of a list."""
    done: list[str] = []
    block: list[re.Match[str]] = []
    for line in [*lines, ""]:
        match = _LABELLED.fullmatch(line[:400])
        if match and _kind_of(match["label"]):
            block.append(match)
            continue
        if block:
            items = _items([f"{m['label']}\t{m['value']}" for m in block]) if len(block) > 1 else []
            done += items or [m.group() for m in block]
        block = []
        done.append(line)
    return done[:-1]


def _as_list(lines: list[str]) -> list[str]:
    """The rows as items of a list; where they are no table of people as they were, but for tabs."""
    return _items(lines) or [" ".join(line.split()) for line in lines]


def _items(lines: list[str]) -> list[str]:
    cells = [[cell.strip(" *_") for cell in _inner(line)] for line in lines if not _RULE.fullmatch(line)]
    if len(cells) > 2 and not cells[0][0] and _kind_of(cells[1][0]) == "name" and "@" not in "".join(cells[0]):
        cells = cells[1:]  # "| | First person | Second person |" above a table that lies on its side
    if not 1 < len(cells) <= _ROWS:
        return []
    table = _upright(cells)
    heading = None if any("@" in cell for cell in table[0]) else [_kind_of(cell) for cell in table[0]]
    if heading and not _is_heading(heading, table[0]):
        heading = None
    body = table[1:] if heading else table
    kinds = _completed(heading, body) if heading else _guessed(body)
    if not heading and any(is_common(cell) for row in body for cell in row):
        return []  # a sentence with wide gaps
    items = [row[0] if len(row) == 1 < len(kinds) else _item(row, kinds) for row in body if any(row)]
    if "mail" not in kinds and not all(any("@" in cell for cell in row) for row in body):
        return []
    return ["", *(item for item in items if item), ""] if items and all(i is not None for i in items) else []


def _inner(line: str) -> list[str]:
    """The cells of a line, without those that a frame adds at its ends."""
    cells = _CELLS.split(line.strip(" "))
    if line.strip().startswith("|"):
        cells = cells[1:]
    return cells[:-1] if line.strip().endswith("|") else cells


def _kind_of(heading: str) -> str:
    words = re.findall(r"\w+", fold_name(heading))
    kinds = [_KINDS[word] for word in words if word in _KINDS]
    if _HIDDEN.search(heading):
        return "hidden"
    if not words or len(words) > 6:
        return "" if words else "number"
    for kind in ("given", "family", "mail", "name", "phone", "city", "number", "hours", "optional", "title"):
        if kind in kinds and (kind != "city" or len(words) < 3) and (kind != "name" or not _TOLD & set(words)):
            return kind
    return "told" if _TOLD & set(words) else ""


def _is_heading(kinds: Sequence[str], row: Sequence[str]) -> bool:
    """Whether a first row without an address names the columns: it says who or where to write to."""
    known = [kind for kind in kinds if kind]
    if any(_KINDS.get(fold_name(cell)) == "name" for cell in row):
        return True
    return ("mail" in known and len(known) * 2 >= len(row)) or {"name", "told"} <= set(known)


def _completed(kinds: list[str], rows: list[list[str]]) -> list[str]:
    """The kinds of headed columns, those that a heading leaves open told by what they hold."""
    if "given" in kinds and "family" not in kinds:  # "Nom, Prénom"
        kinds = ["family" if kind == "name" else kind for kind in kinds]
    if "mail" not in kinds:
        held = [any(at < len(row) and "@" in row[at] for row in rows) for at in range(len(kinds))]
        kinds = ["mail" if full and kind == "" else kind for kind, full in zip(kinds, held, strict=True)]
    return kinds


def _upright(cells: list[list[str]]) -> list[list[str]]:
    """A table whose headings stand in its first column ("Name | Ana", "Mail | ana@a.example"), turned."""
    firsts = [_kind_of(row[0]) for row in cells]
    if "mail" not in firsts or not {"name", "given"} & set(firsts):
        return cells
    width = max(len(row) for row in cells)
    starts = [at for at, kind in enumerate(firsts) if kind == firsts[0]]
    blocks = [cells[a:b] for a, b in zip(starts, [*starts[1:], len(cells)], strict=True)]
    labels = [row[0] for row in blocks[0]]
    if any([row[0] for row in block] != labels for block in blocks):
        return cells
    columns = [[row[at] if at < len(row) else "" for row in block] for block in blocks for at in range(1, width)]
    return [labels, *columns]


def _guessed(rows: list[list[str]]) -> list[str]:
    """What the columns of a table without headings hold."""
    width = max(len(row) for row in rows)
    kinds: list[str] = []
    for at in range(width):
        column = [row[at] for row in rows if at < len(row) and row[at]]
        if column and all("@" in cell for cell in column):
            kinds.append("mail")
        elif column and all(title_of(cell) is not None for cell in column):
            kinds.append("title")
        elif "name" not in kinds and all(_names(row, at) for row in rows):
            kinds.append("name")
        elif column and all(not re.search(r"[^\W\d_]", strike_phones(cell)) for cell in column):
            kinds.append("number")
        else:
            kinds.append("told")
    return kinds


def _names(row: list[str], at: int) -> bool:
    """Whether a cell holds a name; one in small letters must be in the row's address."""
    cell = row[at] if at < len(row) else ""
    addresses = mark("\n".join(row)).addresses
    return _is_name(cell) or (len(cell.split()) < 5 and any(fits_address(cell, address) for address in addresses))


def _is_name(cell: str) -> bool:
    words = cell.replace(",", " ").split()
    return 0 < len(words) < 6 and all(is_name_word(w) or title_of(w) is not None for w in words[:1] + words[-1:])


def _item(row: list[str], kinds: Sequence[str]) -> str | None:
    """One row as an item; "" where it holds nobody, None where it holds two."""
    addresses = mark("\n".join(row)).addresses
    if len(addresses) > 1:
        return None
    address = addresses[0] if addresses else ""
    held: dict[str, list[str]] = {}
    for at, cell in enumerate(row):
        kind = kinds[at] if at < len(kinds) else "told"
        words = re.sub(r"[<(\[]?\s?(?:mailto:)?" + re.escape(address) + r"[>)\]]{0,2}", " ", cell) if address else cell
        words = " ".join(words.split())
        if fold(address) in fold(cell) and address and kind == "mail" and not _is_name(words):
            continue
        if words:
            held.setdefault("name" if kind == "mail" else kind or "told", []).append(words)
    name = _name_of(held, address)
    told = [words.rstrip(" .;,") for words in held.get("told", [])]
    told += [f"based in {city}" for city in held.get("city", [])]
    if not name and not address:
        return ""
    shown = f"{name} <{address}>" if address else name
    words = f"- {shown}: {'; '.join(told)}." if told else f"- {shown}."
    words += "".join(f" {name} is free {hours}." for hours in held.get("hours", []))
    return words + (f" {name} is optional." if _YES & set(" ".join(held.get("optional", [])).lower().split()) else "")


def _name_of(held: dict[str, list[str]], address: str) -> str:
    if "given" in held:
        return " ".join([*held["given"], *held.get("family", [])])
    name = tidy(next(iter(held.get("name", [])), ""))
    if held.get("family"):
        name = f"{name} {held['family'][0]}"
    name = turned(name, address) if address and not fits_address(name, address) else name
    return " ".join([*held.get("title", []), name])
