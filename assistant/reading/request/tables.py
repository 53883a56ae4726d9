"""Tables of people, in whatever order of columns, rewritten as a list: "- Ana Ruiz <ana@a.example>: builds sensors"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.mail.address import fold
from assistant.reading.request import limits
from assistant.reading.request.addresses import mark, strike_phones
from assistant.reading.request.columns import KINDS, kind_of, may_stay_away
from assistant.reading.request.names import fits_address, fold_name, is_common, is_name_word, tidy, title_of, turned

_RULE = re.compile(r"[\s|:+=_-]{3,}")
_CELLS = re.compile(r" {0,9}(?:\t? {0,9}\| {0,9}\t?|\t) {0,9}")  # two dividers in a row hold an empty cell
_ROWS = 30
_LABELLED = re.compile(r"\W{0,3}(?P<label>[^\W\d_][\w -]{1,20}?)\s?:\s{1,9}(?P<value>\S.*)")
_SHOWN = ("given", "family", "name", "mail")
_NOT_THEN = re.compile(
    r"\W*(?:not|no|never|nicht|kein|pas|none|except|but|bar|busy|away|un|out|nothing|apart)", re.IGNORECASE
)
_DROPPED = "a table holds what is for us alone, and is not plain"
_UNEVEN = "the rows of a table do not fit its heading"
_UNPLAIN = "a cell of a table is not plain"


@dataclass(slots=True)
class Untabled:
    """A text without tables, and why it may have been read wrongly."""

    text: str = ""
    doubts: list[str] = field(default_factory=list)


def untabled(text: str) -> Untabled:
    """`text` with each table of people as a list; what is no such table stays as it is, but for hidden cells."""
    found = Untabled()
    lines = text.split("\n")
    if text.count("@") and any(map(_LABELLED.match, lines)):
        lines = _cards(lines, found.doubts)
    done: list[str] = []
    rows: list[str] = []
    for line in [*lines, ""]:
        if "\t" in line.strip() or "|" in line or (rows and ("\t" in line or _RULE.fullmatch(line))):
            rows.append(line)
            continue
        done += _as_list(rows, found.doubts) if rows else []
        rows = []
        done.append(line.strip("\t"))
    found.text = "\n".join(done[:-1])
    return found


def _cards(lines: list[str], doubts: list[str]) -> list[str]:
    """Blocks of "Name: Ana Ruiz", "Email: ana@a.example" as items of a list."""
    done: list[str] = []
    block: list[str] = []
    secret = False
    for line in [*lines, ""]:
        if _label(line):
            block.append(line)
            continue
        if block:
            card = _card(block, doubts)
            secret = _label(block[-1]) == "hidden" and card[-1:] != block[-1:]
            done += card
        block = []
        secret = secret and bool(line.strip())
        if secret:  # "Confidential: she lost", "her job"
            doubts.append(_DROPPED)
        else:
            done.append(line)
    return done[:-1]


def _label(line: str) -> str:
    """The kind of what a line "Email: ana@a.example" holds; "" for any other line."""
    match = _LABELLED.match(line[:400])
    return kind_of(match["label"]) if match else ""


def _is_secret(line: str) -> bool:
    """Whether only the label says that a line is for us alone; what its words say is heard where secrets are."""
    return _label(line) == "hidden" and not limits.is_secret(line)


def _card(block: list[str], doubts: list[str]) -> list[str]:
    pairs = [line.partition(":")[::2] for line in block]
    items = (
        _items([[label.strip(" *_-•"), value.strip(" *_")] for label, value in pairs], doubts) if len(block) > 1 else []
    )
    if items:
        return items
    kept = [line for line in block if not _is_secret(line)]
    doubts += [_DROPPED] if kept != block else []
    return kept


def _as_list(lines: list[str], doubts: list[str]) -> list[str]:
    """The rows as items of a list; where they are no table of people as they were, but for tabs and hidden cells."""
    cells = _even([[cell.strip(" *_") for cell in _inner(line)] for line in lines if not _RULE.fullmatch(line)])
    items = _items(cells, doubts)
    if items:
        return items
    kept = _without_hidden(cells)
    if kept != cells:
        doubts.append(_DROPPED)
        return [" ".join(" ".join(row).split()) for row in kept]
    return [" ".join(line.split()) for line in lines]


def _even(cells: list[list[str]]) -> list[list[str]]:
    """The rows without empty cells where these only push the others into line ("Ben\t\tben@b.example")."""
    full = [[cell for cell in row if cell] for row in cells]
    return full if len({len(row) for row in cells}) > 1 == len({len(row) for row in full}) else cells


def _without_hidden(cells: list[list[str]]) -> list[list[str]]:
    """The cells without the columns and rows that are for us alone, and beside these without what has no known kind.

    A row that is longer or shorter than the heading may be shifted: of that only names and addresses are kept.
    """
    rows = [row for at, row in enumerate(cells) if not at or not row or kind_of(row[0]) != "hidden" or _is_body(row)]
    if not rows or any("@" in cell for cell in rows[0]):
        return rows
    kinds = _completed([kind_of(cell) for cell in rows[0]], rows[1:])
    if "hidden" not in kinds:
        return rows
    open_ = [at for at, kind in enumerate(kinds) if kind not in ("hidden", "")]
    told = [at for at in open_ if kinds[at] in _SHOWN]
    kept = [[rows[0][at] for at in open_]]
    for row in rows[1:]:
        even = len(row) == len(kinds)
        kept.append(
            [(row[at] if even else _bare(row[at])) if at < len(row) and (even or at in told) else "" for at in open_]
        )
    return kept


def _is_body(row: list[str]) -> bool:
    """ "Personal trainer | Ana Ruiz | ana@a.example" names nothing."""
    return sum(1 for cell in row if "@" in cell) == 1 and any(_is_name(cell) for cell in row[1:])


def _bare(cell: str) -> str:
    return " ".join(mark(cell).addresses) or (cell if _is_name(cell) else "")


def _items(cells: list[list[str]], doubts: list[str]) -> list[str]:
    if len(cells) > 2 and not cells[0][0] and kind_of(cells[1][0]) == "name" and "@" not in "".join(cells[0]):
        cells = cells[1:]  # "| | First person | Second person |" above a table that lies on its side
    if not 1 < len(cells) <= _ROWS:
        return []
    table = _upright(cells)
    uneven = any(len(row) != len(table[0]) for row in table)
    kept = _without_hidden(table)
    heading = None if any("@" in cell for cell in kept[0]) else [kind_of(cell) for cell in kept[0]]
    if heading and not _is_heading(heading, kept[0]):
        heading = None
    body = kept[1:] if heading else kept
    if not body:
        return []
    kinds = _completed(heading, body) if heading else _guessed(body)
    if not heading and any(is_common(cell) for row in body for cell in row):
        return []  # a sentence with wide gaps
    own: list[str] = []
    items = [row[0] if len(row) == 1 < len(kinds) else _item(row, kinds, own) for row in body if any(row)]
    if "mail" not in kinds and not all(any("@" in cell for cell in row) for row in body):
        return []
    if not items or any(item is None for item in items):
        return []
    if heading and uneven:
        doubts.append(_UNEVEN)
    elif kept != table and not heading:
        doubts.append(_DROPPED)
    doubts += own
    return ["", *(item for item in items if item), ""]


def _inner(line: str) -> list[str]:
    """The cells of a line, without those that a frame adds at its ends."""
    line = line.strip(" ")
    framed = line.startswith("|")
    if line.startswith("||") and line.endswith("||"):
        line = line.replace("||", "|")
    cells = _CELLS.split(line)
    return cells[1 : -1 if line.endswith("|") and len(cells) > 2 else None] if framed else cells


def _is_heading(kinds: Sequence[str], row: Sequence[str]) -> bool:
    """Whether a first row without an address names the columns: it says who or where to write to."""
    known = [kind for kind in kinds if kind]
    if any(KINDS.get(fold_name(cell)) == "name" for cell in row):
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
    firsts = [kind_of(row[0]) for row in cells]
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


def _item(row: list[str], kinds: Sequence[str], doubts: list[str]) -> str | None:
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
    return words + _said_of(name, held, doubts)


def _said_of(name: str, held: dict[str, list[str]], doubts: list[str]) -> str:
    """When somebody is free and whether they may stay away, as sentences; what is not plain is doubted and left out."""
    hours = [words for words in held.get("hours", []) if not _NOT_THEN.match(words)]
    away = [may_stay_away(kind, cell) for kind in ("optional", "required") for cell in held.get(kind, [])]
    if len(hours) < len(held.get("hours", [])) or None in away:
        doubts.append(_UNPLAIN)
    return "".join(f" {name} is free {words}." for words in hours) + (f" {name} is optional." if True in away else "")


def _name_of(held: dict[str, list[str]], address: str) -> str:
    if "given" in held:
        return " ".join([*held["given"], *held.get("family", [])])
    name = tidy(next(iter(held.get("name", [])), ""))
    if held.get("family"):
        name = f"{name} {held['family'][0]}"
    name = turned(name, address) if address and not fits_address(name, address) else name
    return " ".join([*held.get("title", []), name])
