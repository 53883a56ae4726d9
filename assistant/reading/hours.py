"""Which clauses of an answer speak of hours; the hours themselves are read by times/."""

from __future__ import annotations

import re

from assistant.reading.cues import ASKED, CLOSED_WORDS, TIME_WORDS, Cue

NEGATIONS = frozenset(ASKED[Cue.NEG].replace("|", " ").split())
_DAY = re.compile(
    r"(?:^| )(?:\d[\d:.h]*(?:am|pm)?|(?:mon|tues?|wed(?:nes)?|weds|thu(?:rs?)?|fri|satur|sun)(?:days?)?|today|tomorrow|"
    r"mornings?|afternoons?|evenings?|lunchtime|noon|weekdays?|weekends?|week|any time|any day|january|february|"
    r"march|april|june|july|august|september|october|november|december)(?= |$)"
)
_HINT = re.compile(  # the beginnings of words, in seven languages; too many do no harm, they only cost a reading
    r"\d|(?<![^\W\d_])(?:mon|tue|wed|thu|fri|sat|sun|tod|tom|tmr|week|day|month|year|hour|half|quarter|min|morn|after|even|noon|"
    r"mid|lunch|night|any|every|until|till|til|before|next|this|first|last|early|late|end|all|from|spring|summer|autumn|"
    r"winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|fort|christ|easter|new year|"
    r"mont|dien|mitt|donn|frei|sams|sonn|vorm|nachm|abend|heut|mai|okt|dez|woche|bis|ab|"
    r"lun|mer|jeu|ven|sam|dim|mat|apr[eè]|soir|midi|demain|jusq|janv|f[eé]v|avr|juin|juil|ao[uû]t|"
    r"mi[eé]|jue|vie|s[aá]b|dom|ma[nñ]|tarde|hoy|ene|abr|ago|dic|hasta|semana|"
    r"maa|din|woe|don|vrij|zat|zon|och|mid|vand|tot|na|"
    r"seg|ter|qua|qui|sex|amanh|hoje|at[eé]|depois|fev|set|out|dez|"
    r"man|tir|tis|ons|tor|fre|s[oø]n|maa|tii|kesk|per|pon|wto|sr|czw|pi|ut|str|ctv|pat|het|ked|sze|csu|pen|mar|vin|paz|car|"
    r"пон|вто|сре|чет|пят|вів|п.ят|δευ|τρι|τετ|πεμ|παρ|星|周|.曜|.요일|"
    r"gio|pom|sera|oggi|dom|fino|dopo|gen|mag|giu|lug|ott)"
)
_LEAD_IN = re.compile(r"^(?:how|what) about ")
_AGE = re.compile(r"(?:^| )i am (?:only |just |still |nearly |almost )?\d{1,2}(?= |$)")
_TAKEN = re.compile(r"(?:^| )(?:busy|away|booked|travelling|out|lasts?|ends?)(?= |$)")
_NO_PROPOSAL = re.compile(
    r"(?:(?:and|but|so|or|also) ,? ?)?(?:who|why|what (?!about)|where|which|when|how (?!about)|is it"
    r"|can it|could it|would it|is he|is she|are we|do |does |did )"
)


def closed(clause: str, *, negated: bool = False, also: str = "") -> bool:
    """Whether a clause speaks of nothing but hours, length or the telephone ("only after four", "if by phone").

    `negated`: it may hold a negation; `also`: words that may stand in it as well.
    """
    if _AGE.search(clause):
        return False
    known = set(also.split())
    clause = _LEAD_IN.sub("", clause).replace(",", " ")
    words = [word for word in clause.split() if not word[0].isdigit()]
    if not all(word in CLOSED_WORDS or word in known or (negated and word in NEGATIONS) for word in words):
        return False
    return any(word in TIME_WORDS or word[0].isdigit() for word in clause.split())


def may_name_hours(text: str) -> bool:
    """Whether it is worth reading the hours in a text (as written)."""
    return _HINT.search(text.lower()) is not None


def names_day(clause: str) -> bool:
    """Whether a day, a part of a day or a number is named."""
    return _DAY.search(clause) is not None


def taken(clause: str) -> bool:
    """Whether it says "busy" or "away": its hours are not free."""
    return _TAKEN.search(clause) is not None


def proposes(question: str) -> bool:
    """Whether a question proposes an hour: "how about Friday at 2", "could we do Tuesday"."""
    if not names_day(question) or _NO_PROPOSAL.match(question):
        return False
    return closed(question)
