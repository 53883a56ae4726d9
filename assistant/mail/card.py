"""A signature that nothing marks: a name, and below it how and where its bearer is found."""

from __future__ import annotations

import re

_CONTACT = re.compile(
    r"(?i)(?:\+|\b00|\(0)\d[\d\s()./-]{5,24}\d|\bwww\.|https?://|[^\s@]{1,64}@[^\s@]{1,200}\.[a-z]|\s\|\s"
    r"|(?<![\d.])\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?!\d)"  # as in North America
    r"|\b(?:tel|mob|mobile|phone|fax|direct|cell|telefon|tél|handy|t|m|p|d|e|w)\s?[.:]\s?[+(\d]"
    r"|\b(?:ltd|llc|llp|inc|plc|gmbh|ag|ab|bv|b\.v\.|s\.a\.|s\.l\.|srl|oy|as|pty|consulting|director|manager|ceo|cto|founder|"
    r"professor|prof\.|department|university|associates|partner|president|officer|geschäftsführer|direktor|directeur)\b"
)
_COMPANY_END = re.compile(r"(?i)\b(?:ltd|inc|co|corp|llc|gmbh|s\.a|s\.l|b\.v|plc)\.$")
_CLOSINGS = (
    r"(?:(?:kind|best|warm|kindest|warmest|many|with best|with kind)\s)?(?:regards|wishes|thanks)\b.{0,20}",
    r"(?:yours?\s)?(?:sincerely|faithfully|truly)|cheers|(?:all the |my )?best|(?:very )?warmly|thank you|thanks",
    r"(?:mit\s)?(?:freundlichen|besten|lieben|herzlichen)\s(?:grüßen?|gruessen|gruß|dank)",
    r"(?:viele|liebe|beste|herzliche)\s(?:grüße|gruesse|grüsse)|cordialement|bien à (?:vous|toi)",
    r"(?:un |muchos )?saludos?.{0,20}|atentamente|(?:cordiali|distinti) saluti|met vriendelijke groeten?",
    r"med (?:vänlig|venlig|vennlig) (?:hälsning|hilsen)|atenciosamente|cumprimentos",
    r"pozdrawiam|z poważaniem|с уважением",
)
_CLOSING = re.compile(rf"(?i)(?:{'|'.join(_CLOSINGS)})\W{{0,3}}$")
_SENTENCE = re.compile(r"[.!?…](?:[\"'”)»]|\s?[\U0001F300-\U0001FAFF])?$")
_TITLE = re.compile(r"(?i)(?:dr|prof|professor|mr|mrs|ms|rev|sir|dame|ing|dipl)\.?\s")
_TELLS = re.compile(r"(?i)\b(?:yes|no|not|never|can|cannot|will|is|am|are|would|says?|agree|later|please|thanks?)\b|\?")
_CONTINUES = re.compile(r"\s{0,3}(?:[,|·•/–—-]|\()\s{0,3}\S")
_LONGEST = 12  # lines of a signature
# What a card's line is made of: words with a capital, small words between them, numbers.
_SMALL = re.compile(
    r"(?i)a|al|an?d?|as|at|by|d|das?|de[inlmrs]?|della|di|die|do|du|e|el|en|et|for|i|im|in|l[aeo]s?|of|on|och|og|our|the|to"
    r"|und|us|van|vom|von|with|your|y|z|[&+]"
)
_PIECE = re.compile(r"[^\s,;:()/|·•–—-]+")
_SLOGAN = re.compile(r"[\"“„«'].{1,100}[\"”“»']$")
_PRONOUNS = re.compile(r"(?i)\(?(?:she|he|they)\s?/\s?(?:her|him|them)(?:\s?/\s?\w{3,6})?\)?$")
_ANSWERS = re.compile(  # what somebody may write below a name with a capital, and no firm is called after
    r"(?i)\b(?:me|my|i|please|thanks?|again|any|after|before|next|week|weeks|morning|mornings|afternoons?|evenings?|noon|today"
    r"|tomorrow|only|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|jan(?:uary)?|feb(?:ruary)?|march|april|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|hours?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|vormittags?|nachmittags?|abends?"
    r"|nächste|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|lunes|martes|miércoles|jueves|viernes|sábado"
    r"|domingo|mañana|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag"
    r"|zaterdag|zondag|sorry|unsubscribe|remove|stop|contact|write|busy|available|free|call|agreed)\b|\d[:.]\d\d\b|[?!]"
)
_MOST = 8  # lines of a card, and words of one of them


def without_card(lines: list[str], name: str) -> list[str]:
    """Lines without the signature at their end, if one is there; the name itself may stay.

    `name`: the sender's display name; only it makes a card of lines that hold no number and no address.
    """
    lines = _without_plain_card(_without_contacts(lines, name), name)
    return _without_one_line(lines, name)


def _without_plain_card(lines: list[str], name: str) -> list[str]:
    """The whole name, or a name below a closing phrase, and below it to the end lines like those of a visiting card."""
    names = {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", name)}
    shown = [at for at, line in enumerate(lines) if line.strip()]
    for index in range(max(1, len(shown) - _MOST), len(shown) - 1):
        at, above = shown[index], lines[shown[index - 1]].strip()[:80]
        if not _is_name(lines[at], names, closed=bool(_CLOSING.match(above))):
            continue
        below = [lines[i].strip() for i in shown[index + 1 :]]
        if all(map(_is_of_card, below)) and any(
            len(_PIECE.findall(line)) > 1 and not line[0].isdigit() for line in below
        ):
            return lines[: at + 1]
    return lines


def _is_name(line: str, names: set[str], *, closed: bool) -> bool:
    """Whether a line is the whole name, with a title at most; below a closing phrase a part of it is enough."""
    words = {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", line[:200])}
    if not words & names or len(words) > 5 or _ANSWERS.search(line):
        return False
    return (len(names) > 1 and names <= words) or (closed and words <= names)


def _is_of_card(line: str) -> bool:
    if _PRONOUNS.match(line) or _SLOGAN.match(line):
        return True
    words = _PIECE.findall(line[:200])
    if not 0 < len(words) <= _MOST or len(line) > 80 or _is_sentence(line) or _ANSWERS.search(line):
        return False
    if len(words) < 3 and _TELLS.search(line):
        return False
    large = [word for word in words if not _SMALL.fullmatch(word)]
    if line[0].isdigit():  # "12 rue des Halles"
        return any(word[0].isupper() for word in large)
    return bool(large) and all(word[0].isupper() or word[0].isdigit() for word in large)


def _without_contacts(lines: list[str], name: str) -> list[str]:
    """A name (or a closing phrase), and below it to the end only short lines with ways to reach somebody."""
    names = {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", name)}
    shown = [at for at, line in enumerate(lines) if line.strip()]
    for index, at in enumerate(shown):
        below = [lines[i] for i in shown[index + 1 :]]
        if not below or len(below) > _LONGEST or not _is_closing(lines[at], names):
            continue
        if _CLOSING.match(lines[at].strip()) and _is_short_name(below[0]):
            below, at = below[1:], shown[index + 1]
        if below and any(_CONTACT.search(line[:300]) for line in below) and not any(map(_is_sentence, below)):
            return lines[: at + 1]
    return lines


def _without_one_line(lines: list[str], name: str) -> list[str]:
    """Without a last line like "Dr. Ana Ruiz, PhD | Orchard Ltd", which begins with the writer's whole name."""
    if len(lines) < 2 or len(name.split()) < 2 or len(lines[-1]) > 160 or _is_sentence(lines[-1]):
        return lines
    line = lines[-1].strip(" *_")
    while title := _TITLE.match(line):
        line = line[title.end() :]
    goes_on = line.casefold().startswith(name.casefold()) and _CONTINUES.match(line[len(name) :])
    return lines[:-1] if goes_on and not _TELLS.search(line[len(name) :]) else lines


def _is_closing(line: str, names: set[str]) -> bool:
    words = re.findall(r"[^\W\d_]{2,}", line[:200])
    if _CLOSING.match(line.strip()[:80]):
        return True
    return 0 < len(words) <= 6 and not _CONTACT.search(line[:300]) and bool(names & {word.casefold() for word in words})


def _is_short_name(line: str) -> bool:
    return len(line.split()) <= 4 and not _CONTACT.search(line[:300]) and not re.search(r"\d", line[:300])


def _is_sentence(line: str) -> bool:
    bare = line.strip()
    if len(bare) > 140 or re.match(r"(?i)p\.?\s?s\b", bare):
        return True
    return len(bare.split()) > 3 and bool(_SENTENCE.search(bare)) and not _COMPANY_END.search(bare)
