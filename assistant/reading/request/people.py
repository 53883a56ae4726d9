"""Names in running text, and the address that stands beside each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.mail.address import fold
from assistant.reading.request import mentions
from assistant.reading.request.addresses import Marked, is_mark
from assistant.reading.request.given_names import gender
from assistant.reading.request.names import (
    PARTICLES,
    first_word,
    fits,
    fits_address,
    fold_name,
    is_common,
    is_name_word,
    local_words,
    tidy,
    title_of,
    without_titles,
)
from assistant.reading.request.patterns import words_of

_JOINING = words_of(
    """
    is at on email e-mail mail mails address addresses via under reachable reached can be best his her their the
    has uses reads writes works adr contact from new current right correct private business main work you may
    could he him she them reach write to lives
    """
)
_PUNCTUATION = ",;:=|<>()[]{}\"“”'’*•·–—-"
_FIRM = re.compile(r"\b(?:ltd|llc|llp|inc|plc|gmbh|ag|bv|srl|oy|co|corp|university|college|institute)\b", re.IGNORECASE)
_TOKEN = re.compile(r"\S{1,200}")
_MONTHS = frozenset(["april", "june", "jun", "august"])  # ahead of a name, at the beginning of a line
_MAYBE_NAMES = words_of(
    """
    will may april june jun august faith grace hope joy mark rich sandy sunny bill march best long short small
    friend love english french german
    """
)


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody in the letter. `name` or `address` may be "" until joined; `says` is "she", "he" or "" (not known)."""

    name: str = ""
    address: str = ""
    says: str = ""
    in_text: bool = False  # named in the letter's own words
    in_header: bool = False  # in To or Cc
    asker: bool = False  # asked to be introduced, in the forwarded part
    guessed: bool = False  # the name is only what the address says
    doubled: bool = False  # the letter gives the address to another name, too


# ------------------------------------------------------------------ names beside addresses


def name_addresses(lines: Sequence[str], marked: Marked, lower: bool) -> tuple[list[str], list[Found]]:
    """The lines with "Name <address>" in any spelling turned into one mention, and the people so named, in order.

    `lower`: the writer uses no capitals, so that small words may be names.
    """
    people: list[Found] = []
    lines = list(lines)
    for i in range(1, len(lines)):
        if lines[i].lstrip()[:1] and is_mark(lines[i].lstrip()[0]) and _is_name(lines[i - 1]):
            lines[i - 1], lines[i] = "", f"{lines[i - 1].strip()}, {lines[i].lstrip()}"
    texts = [_name_line(line, marked, people, lower) for line in lines]
    return texts, people


def _is_name(line: str) -> bool:
    words = line.strip(" :,;-–—*").split()
    return 0 < len(words) <= 5 and all(
        is_name_word(w) or w.lower() in PARTICLES or title_of(w) is not None for w in words
    )


def _name_line(line: str, marked: Marked, people: list[Found], lower: bool) -> str:
    done = ""
    while True:
        at = next((i for i, c in enumerate(line) if is_mark(c)), -1)
        if at < 0:
            return done + line
        address = marked.address(line[at])
        before, after = done + line[:at], line[at + 1 :]
        start, end, name = _name_before(before, address, lower)
        if name and start < 0:  # named further left; only the address goes
            done, line = _put_inside(before, name, address, people), after
            continue
        if not name:
            name, end = _name_after(after) if not mentions.who(before) or not before.strip(" ,") else ("", 0)
            index = _person(people, name, address)
            words = name or address.partition("@")[0]
            done, line = before + " " + mentions.mention(index, words) if name else before, after[end:]
            if not name:
                done += " "
            continue
        index = _person(people, name, address)
        done, line = before[:start] + mentions.mention(index, before[start:end].strip(_PUNCTUATION + " ")), after


def _person(people: list[Found], name: str, address: str) -> int:
    words, says = without_titles(name.split())
    name = tidy(" ".join(words))
    says = says or gender(first_word(name))
    for index, person in enumerate(people):
        if fold(person.address) == fold(address):
            longer = max(person.name, name, key=len) if fits(person.name, name) or not person.name else person.name
            doubled = person.doubled or bool(
                name and person.name and not fits(name, person.name) and not fits(person.name, name)
            )
            people[index] = replace(person, name=longer, says=person.says or says, doubled=doubled)
            return index
    people.append(Found(name, address, says, in_text=True))
    return len(people) - 1


def _name_before(text: str, address: str, lower: bool) -> tuple[int, int, str]:
    """(start, end, name) of the name that leads to the address behind `text`; start -1: it stands further left."""
    tail_from = max(0, text.rfind(mentions.END) + 1, len(text) - 200)
    if outside := _before_bracket(text[tail_from:], address):
        return -1, 0, outside
    tokens = [(m.start() + tail_from, m.group()) for m in _TOKEN.finditer(text[tail_from:])]
    i = len(tokens) - 1
    while i >= 0 and _joins(tokens[i][1]):
        i -= 1
    taken = _collect(tokens, i)
    if taken and (other := _better(text[tail_from:], tokens, taken, address)):
        return -1, 0, other
    if taken:
        start, end = tokens[taken[0]][0], tokens[taken[-1]][0] + len(tokens[taken[-1]][1])
        return _with_partner(text, start, end, address)
    if lower and (name := _small_name(tokens, i, address)):
        return name
    inside = [n for n in names_in(text[tail_from:]) if fits_address(n, address)]
    if not inside and text[tail_from:].rstrip()[-1:] != ".":
        inside = [n for n in names_in(text[tail_from:].rpartition(". ")[2])]
    if len(set(inside)) == 1:
        return -1, 0, inside[0]
    return 0, 0, ""


def _better(text: str, tokens: list[tuple[int, str]], taken: list[int], address: str) -> str:
    """Another name that plainly fits the address, where the one beside it does not ("Ana and Ben: ana@a.example")."""
    if fits_address(" ".join(tokens[k][1].strip(_PUNCTUATION) for k in taken), address):
        return ""
    fitting = {name for name in names_in(text) if fits_address(name, address)}
    return fitting.pop() if len(fitting) == 1 else ""


def _before_bracket(text: str, address: str) -> str:
    """The name before an open bracket with a description in it: "Ana Ruiz (head of seeds at Ruiz, "."""
    head, bracket, inside = text.rpartition("(")
    if not bracket or ")" in inside or not inside.strip():
        return ""
    if len(inside.split()) < 3 and not (_FIRM.search(inside) or _leads_to(head, address)):
        return ""
    tokens = [(m.start(), m.group()) for m in _TOKEN.finditer(head)]
    taken = _collect(tokens, len(tokens) - 1)
    return head[tokens[taken[0]][0] :].strip(_PUNCTUATION + " ") if taken else ""


def _leads_to(text: str, address: str) -> bool:
    """Whether the last name of a text plainly fits the address."""
    names = names_in(text)
    return bool(names) and text.rstrip().endswith(names[-1]) and fits_address(names[-1], address)


def _joins(token: str) -> bool:
    word = token.strip(_PUNCTUATION + ".")
    return (
        not word
        or (word.lower() in _JOINING and not word[0].isupper())
        or word.lower() in ("email", "e-mail", "mail", "address")
    )


def _collect(tokens: list[tuple[int, str]], i: int) -> list[int]:
    """The indices of the name's words that end at token i."""
    taken: list[int] = []
    while i >= 0 and len(taken) < 6:
        token = tokens[i][1]
        word = token.lstrip("(\"“'<[*").rstrip(_PUNCTUATION)
        word = re.sub(r"['’]s$", "", word)
        broken = taken and (token[-1:] in ",;:|)!?" or (token[-1:] == "." and len(word) > 2 and title_of(word) is None))
        if broken or not word or "\ue0ff" in token:
            break
        small = word.lower() in PARTICLES and taken
        maybe = word[:1].isupper() and word.lower() in (_MAYBE_NAMES if i > 0 else _MONTHS)
        maybe = maybe and (bool(taken) or (i > 0 and _is_given(tokens[i - 1][1])))  # a first name, or a family's
        if not (is_name_word(word) or small or maybe or (title_of(word) is not None and word[:1].isupper() and taken)):
            break
        taken.insert(0, i)
        if token[0] in '("“<[':
            break
        i -= 1
    while taken and tokens[taken[0]][1].lower() in PARTICLES and not tokens[taken[0]][1][0].isupper():
        taken.pop(0)
    return taken


def _is_given(token: str) -> bool:
    """Whether a word may be the first name before a family's name, which is the next word."""
    return token[-1:].isalpha() and is_name_word(token)


def _with_partner(text: str, start: int, end: int, address: str) -> tuple[int, int, str]:
    """A couple with one mailbox ("Hal and Ivy Brook, brooks@") is one entry with both names."""
    name = re.sub(r"['’]s$", "", text[start:end].strip(_PUNCTUATION + " "))
    match = re.search(r"([^\W\d_]{2,20}) (?:and|&|und) $", text[max(0, start - 40) : start])
    words = fold_name(name).split()
    if match and len(words) > 1 and is_name_word(match.group(1)):
        local = "".join(local_words(address))
        both = fold_name(match.group(1)) in local and words[0] in local
        if both or (words[-1] in local and words[0] not in local) or local.endswith("family"):
            start -= len(match.group())
            return start, end, text[start:end].strip(_PUNCTUATION + " ")
    return start, end, name


def _small_name(tokens: list[tuple[int, str]], i: int, address: str) -> tuple[int, int, str] | None:
    """The words of a name without capitals: from the one that the address holds to the address, at most three."""
    taken: list[int] = []
    while i >= 0 and len(taken) < 3:
        word = tokens[i][1].strip(_PUNCTUATION)
        if not word.isalpha() or is_common(word) or (taken and tokens[i][1][-1:] in ",.;:!?"):
            break
        taken.insert(0, i)
        i -= 1
    local = local_words(address)
    known = [
        k for k in taken if fold_name(tokens[k][1]) in local or any(fold_name(tokens[k][1]) in part for part in local)
    ]
    if known:
        taken = taken[taken.index(known[0]) :]
    if not taken:
        return None
    start, end = tokens[taken[0]][0], tokens[taken[-1]][0] + len(tokens[taken[-1]][1])
    return start, end, " ".join(tokens[k][1].strip(_PUNCTUATION) for k in taken)


def _put_inside(text: str, name: str, address: str, people: list[Found]) -> str:
    index = _person(people, name, address)
    head, _, rest = text.rpartition(name)
    rest = rest.rstrip(" ,;:(<[-–")
    return head + mentions.mention(index, name) + rest + ")" * (rest.count("(") > rest.count(")"))


def _name_after(text: str) -> tuple[str, int]:
    """The name that follows an address ("ana@a.example (Ana Ruiz)"), and where it ends."""
    match = re.match(r"[\s,;:(\[<=|–—-]{0,6}(?:(?:is|for|belongs to|=)\s)?\s{0,2}", text)
    at = match.end() if match else 0
    end = at
    words: list[str] = []
    for token in _TOKEN.finditer(text, at, at + 120):
        word = token.group().rstrip(_PUNCTUATION + ".")
        if not (is_name_word(word) or (words and word.lower() in PARTICLES)) or any(is_mark(c) for c in token.group()):
            break
        words.append(word)
        end = token.end()
        if token.group() != word or len(words) == 5:
            break
    if not words:
        return "", 0
    return " ".join(words), end


def names_in(text: str) -> list[str]:
    """The names in running text: runs of capitalised words that are no common ones, particles between them kept."""
    found: list[str] = []
    run: list[str] = []
    for match in _TOKEN.finditer(mentions.plain(text)):
        token = match.group()
        if not run and token[0].islower():
            continue
        word = re.sub(r"['’]s$", "", token.strip(_PUNCTUATION + ".!?…"))
        opens = token[0] in '("“<['
        if (opens or not (is_name_word(word) or (run and word.lower() in PARTICLES))) and run:
            found.append(_run(run))
            run = []
        if (is_name_word(word) and len(run) < 6) or (run and word.lower() in PARTICLES):
            run.append(word)
        if run and token[-1] in ",;:.!?)>]…" and not (len(word) == 1 or title_of(word) is not None):
            found.append(_run(run))
            run = []
    if run:
        found.append(_run(run))
    return [name for name in found if name]


def _run(words: list[str]) -> str:
    while words and words[-1].lower() in PARTICLES and words[-1][0].islower():
        words = words[:-1]
    words, _ = without_titles(words)
    return " ".join(words) if not (len(words) == 1 and title_of(words[0]) is not None) else ""
