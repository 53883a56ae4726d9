"""People marked in the text, so that every later rule sees who is meant instead of how the name is written.

A mention is one private character that says who (`index`), the words as written, and a closing private character.
`mark` of addresses.py removes private characters from the letter itself, so a mark is always ours.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from assistant.reading.request.names import PARTICLES, fold_name, is_caseless, local_words, title_of

_FIRST = 0xE000
MOST = 40  # people in one letter that are told apart; a request names five at most
END = "\ue0ff"
_LONGEST = 90
MENTION = rf"[\ue000-\ue0fe][^\ue000-\ue0ff]{{1,{_LONGEST}}}\ue0ff"

_MENTION = re.compile(MENTION)
_PLACE = re.compile(
    rf"{MENTION}|(?<![\w@])(?:(?:mr|mrs|ms|dr|prof|professor|frau|herr|smt|shri|sir)\.?\s)?(?=\w)", re.IGNORECASE
)
_GOES_ON = re.compile(r"[\w@]")
_NO_ALIAS = PARTICLES | {"and", "und", "y", "et"}
_COUPLE = re.compile(r" (?:and|&|und|y|et) ")
_PRIVATE = re.compile("[\ue000-\uf8ff]")


def mention(index: int, words: str) -> str:
    """The words marked; as they are where they are too long for a name."""
    return f"{chr(_FIRST + index)}{words}{END}" if len(words) <= _LONGEST else words


def who(text: str) -> tuple[int, ...]:
    """The people mentioned, in order, each once."""
    return tuple(dict.fromkeys(ord(match.group()[0]) - _FIRST for match in _MENTION.finditer(text)))


def spans(text: str) -> tuple[tuple[int, int, int], ...]:
    """(person, start, end) of each mention."""
    return tuple((ord(m.group()[0]) - _FIRST, m.start(), m.end()) for m in _MENTION.finditer(text))


def turns(text: str) -> list[tuple[int, int, int]]:
    """As `spans`, but only where another person comes up than the one before."""
    found: list[tuple[int, int, int]] = []
    for span in spans(text):
        if not found or found[-1][0] != span[0]:
            found.append(span)
    return found


def begins(text: str, at: int) -> bool:
    """Whether a mention begins at this place."""
    return text[at : at + 1] >= chr(_FIRST) and _MENTION.match(text, at) is not None


def plain(text: str) -> str:
    """The words without marks."""
    return _PRIVATE.sub("", text)


def reduced(text: str) -> str:
    """The text with "P" for each person and without what stands in brackets: its shape."""
    return re.sub(r"\([^()]{0,300}\)", "", _MENTION.sub("P", text))


def renumber(text: str, index: dict[int, int]) -> str:
    """The text with each mark of a person in `index` given to another; the mark goes where the new index is below 0."""
    for old, new in index.items():
        if new < 0:
            text = re.sub(f"{chr(_FIRST + old)}([^\ue000-\ue0ff]{{1,90}}){END}", r"\1", text)
        else:
            text = text.replace(chr(_FIRST + old), chr(_FIRST + new))
    return text


def marker(people: Sequence[tuple[str, str | None]], lower: bool = False) -> Callable[[str], str]:
    """What marks every further mention of the people (name, address) in a text; `lower`: the writer uses no capitals.

    What two of them share (a first name) marks neither; "John A." marks the one whose other name begins so.
    """
    aliases = _aliases(people)
    by_letter: dict[str, list[str]] = {}
    for alias in sorted(aliases, key=len, reverse=True):
        by_letter.setdefault(alias[0], []).append(alias)

    def mark(text: str) -> str:
        done: list[str] = []
        at = 0
        for place in _PLACE.finditer(text):
            if place.start() < at or text[place.start()] >= chr(_FIRST):
                continue
            alias = _alias_at(text, place.end(), by_letter)
            if not alias:
                continue
            index, end = aliases[alias], place.end() + len(alias)
            words = text[place.start() : end]
            written = text[place.end() : end]
            shown = lower or written[:1].isupper() or is_caseless(written[:2])
            done += [text[at : place.start()], mention(index, words) if shown and index is not None else words]
            at = end
        return "".join([*done, text[at:]])

    return mark


def _alias_at(text: str, start: int, by_letter: Mapping[str, Sequence[str]]) -> str:
    """The longest alias that stands at `start` as a whole word, else ""."""
    for alias in by_letter.get(text[start : start + 1].lower(), ()):
        end = start + len(alias)
        if text[start:end].lower() == alias and not _GOES_ON.match(text, end):
            return alias
    return ""


def _aliases(people: Sequence[tuple[str, str | None]]) -> dict[str, int | None]:
    """How each person may be called, in lower case; None where two share it."""
    found: dict[str, int | None] = {}
    for index, (name, address) in enumerate(people[:MOST]):
        for alias in {a.lower() for a in _names_for(name, address)}:
            found[alias] = index if found.get(alias, index) == index else None
    full = {name.lower(): index for index, (name, _) in enumerate(people[:MOST]) if name and " " in name}
    return found | full


def _names_for(name: str, address: str | None) -> Iterable[str]:
    words = [
        word for word in name.split() if title_of(word) is None and word.lower() not in _NO_ALIAS and len(word) > 1
    ]
    if len(words) > 1 and _COUPLE.search(name):
        yield from (f"{article}{words[-1]}s" for article in ("", "the "))
    if name:
        yield name
    yield from words
    if len(words) > 1:
        yield words[0] + " " + words[-1]
        yield f"{words[0]} {words[-1][0]}."
        yield f"{words[0]} {words[-1][0]}"
        family = name.split(" ", 1)[1]
        yield family
    folded = fold_name(name).split()
    if address and (not name or is_caseless(name.replace(" ", ""))):
        yield from (word for word in local_words(address) if len(word) > 2)
    if folded and folded[0] != (words or [""])[0].lower():
        yield folded[0]
