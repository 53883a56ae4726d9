"""What a connector passes on: the quoted or forwarded letter below the own words, with who wrote it to whom."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.mail.address import Mailbox, clean, clean_name, parse_mailbox, parse_mailboxes
from assistant.mail.attribution import find_attribution
from assistant.mail.blocks import header_block, is_divider, label_of
from assistant.mail.cutting import Kind, cut, fold_text, kinds_of
from assistant.mail.gluing import unglue
from assistant.mail.languages import WROTE, Label

_MARK = re.compile(r"\s{0,4}(?:[>＞|]|[A-Z]{1,4}>) ?")
_MAILTO = re.compile(r"\[mailto:([^\]\s]{3,254})\]")
_DOUBLED = re.compile(r"(?<=\S)<mailto:[^>\s]{3,254}>")
_WHO = re.compile(r"([^,;:<>()\d\n]{0,80})[<(\[]{1,2}\s{0,3}(?:mailto:)?([^\s<>()\[\]@]{1,64}@[^\s<>()\[\]@]{1,200})")
_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .,'’-]){1,80}")
_BEFORE_NAME = re.compile(r"(?:(?:[AaPp]\.?[Mm]\.?|Uhr|GMT|UTC|MEZ|CET|CEST|BST|EST|EDT|PST|PDT|h|kl|klo)\s+)+")


@dataclass(frozen=True, slots=True)
class Forwarded:
    """What somebody passed on: who wrote it (as its own header lines say, the address "" where they show
    none), and that writer's own words."""

    sender: Mailbox | None
    words: str
    subject: str = ""
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    date: str = ""


def split_forward(text: str) -> tuple[str, Forwarded | None]:
    """A connector's own words, and the first letter that is quoted or forwarded with them (None if there is none)."""
    return cut(text), find_forward(text)


def find_forward(text: str) -> Forwarded | None:
    """The first letter that is quoted or forwarded in a text."""
    lines = unglue(fold_text(text))
    old = _old_lines(lines, kinds_of(lines))
    return _forwarded(old) if any(line.strip() for line in old) else None


def _old_lines(lines: list[str], kinds: list[Kind]) -> list[str]:
    """The lines that are not the writer's own, one mark of quoting taken off."""
    old: list[str] = []
    below_cut = False
    for line, kind in zip(lines, kinds, strict=True):
        below_cut = below_cut or kind is Kind.CUT
        if kind is Kind.QUOTED:
            old.append(_MARK.sub("", line, count=1))
        elif below_cut or kind is Kind.HEAD or (kind is Kind.BLANK and old):
            old.append(line)
    return old


def _forwarded(old: list[str]) -> Forwarded:
    at = 0
    while at < len(old) and (not old[at].strip() or is_divider(old[at])):
        at += 1
    if at < len(old) and (end := header_block(old, at)) is not None:
        return _from_block(old[at:end], old[end:])
    for end in range(at, min(len(old), at + 7)):
        found = find_attribution(old, end)
        if found and found.start <= at:
            sender = _who(" ".join(line.strip() for line in old[at : end + 1]))
            return Forwarded(sender, _words(old[end + 1 :], sender))
    return Forwarded(None, _words(old[at:], None))


def _from_block(block: list[str], below: list[str]) -> Forwarded:
    values: dict[Label, str] = {}
    label: Label | None = None
    for line in block:
        found = label_of(line)
        if found:
            label = found[0]
            values.setdefault(label, found[1])
        elif label and line.strip():
            values[label] += " " + line.strip()
    sender = next(iter(_people(values.get(Label.FROM, ""))), None) or _name_alone(values.get(Label.FROM, ""))
    return Forwarded(
        sender,
        _words(below, sender),
        clean(values.get(Label.SUBJECT, ""), 300),
        _people(values.get(Label.TO, "")),
        _people(values.get(Label.CC, "")),
        clean(values.get(Label.DATE, ""), 100),
    )


def _name_alone(value: str) -> Mailbox | None:
    """Some programs show no address: "From: Emma Stone"."""
    name = clean_name(value[:100].strip(" *\"'"))
    return Mailbox(name, "") if 0 < len(name.split()) <= 5 and _NAME.fullmatch(name) else None


def _people(value: str) -> tuple[Mailbox, ...]:
    return parse_mailboxes(_DOUBLED.sub("", _MAILTO.sub(r"<\1>", value[:8000])))


def _who(attribution: str) -> Mailbox | None:
    """The last "Name <address>" of an attribution; the name without hour, zone and verb before it."""
    found = list(_WHO.finditer(attribution[:500]))
    if not found:
        return None
    name = WROTE.split(found[-1][1])[-1].strip()
    try:
        return Mailbox(clean_name(_BEFORE_NAME.sub("", name, count=1)), parse_mailbox(found[-1][2]).address)
    except ValueError:
        return None


def _words(lines: list[str], writer: Mailbox | None) -> str:
    """What that writer added to what is quoted further below."""
    return cut("\n".join(lines), name=writer.name if writer else "")
