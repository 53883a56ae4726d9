# ruff: noqa: E501 (a table has one line an idiom)
"""What makes the hours of a text doubtful whatever the grammar made of it: words that nothing took up, second thoughts."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.introductions.model import Window
from assistant.reading.times.clauses import NEUTRAL, unknown
from assistant.reading.times.phrases import BUSY, FREE, IDLE, Clause, Clock, Days, Extent, Phrase, Zone
from assistant.reading.times.scopes import of_one_day, parts_of_day
from assistant.reading.times.spellings import MONTHS, WEEKDAYS
from assistant.reading.times.zones import ABBREVIATIONS

_LEFT_OVER = re.compile(
    rf"(?:{'|'.join(WEEKDAYS)})s?|(?:{'|'.join(m for m in MONTHS if m not in ('may', 'march'))})|\d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}x?(?::\d{{1,2}}x?){{1,3}}|d20\d\d_.*"
    r"|weeks?|weekends?|weekdays?|months?|fortnight|mornings?|afternoons?|evenings?|nights?|tonight|tomorrow|today|noon|midnight|midday|lunch|days|spring|summer|autumn|winter"
    r"|rest|first|second|third|last|next|after|before|until|between|during|earlier|quarter|half|onwards|soon|daily|weekly|christmas|easter|holidays|thanksgiving|brekkie|breakfast|dinner|supper|ditto|diwali|eid|ramadan|hanukkah|o'clock|noonish|ten|eleven|twelve|early|late|later|sooner|\S*\d.*"
    # days in languages that are not read
    r"|(?:mandag|tirsdag|tisdag|onsdag|torsdag|fredag|l[oø]rdag|s[oø]ndag)(?:en|s|ar|er)?|(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)(?:na|sin)?"
    r"|poniedzia[lł]ek|wtorek|srod[aey]|czwartek|piatek|pondeli|utery|stred[auy]|ctvrtek|patek|hetfon?|kedden?|szerdan?|csutorto[kn]|penteken|szombaton|marti|miercuri|vineri|pazartesi|carsamba|persembe"
    r"|понедельник|вторник|сред[аеу]|четверг|пятниц[аеу]|суббот[аеу]|воскресенье|понеділок|вівторок|п.ятниц[яю]|δευτερα|τριτη|τεταρτη|πεμπτη|παρασκευη|\S*(?:星期|周[一二三四五]|曜|요일)\S*"
)
# these mean something only beside hours
_WEAK = frozenset(
    [
        "rest",
        "first",
        "second",
        "third",
        "last",
        "next",
        "after",
        "before",
        "until",
        "between",
        "during",
        "quarter",
        "half",
        "earlier",
        "soon",
        "onwards",
        "early",
        "late",
        "later",
        "sooner",
    ]
)
_FREE_ELSE = re.compile(r"\b(?:free|available|flexible|open|clear)\b")
_VERBS = frozenset(["is", "was", "works", "does", "suits", "has", "fits", "as", "this", "it's"])
_PREFERRED = frozenset(["better", "best", "easier", "easiest", "nicer"])
_THAT_DAY = re.compile(r"\b(?:that|the same) day\b")
_CORRECTED = re.compile(
    r"\b(?:wait|scratch|correction|oops|typo|strike|i (?:said|wrote|meant)|hang on|hold on|make (?:that|it that)|second thoughts?|got (?:that|it) wrong|my (?:mistake|bad)|misread|mixed up|the other way (?:round|around)|vice versa|swap)\b"
)
# in a clause without an hour, about those of the clauses beside it
_QUALIFIED = re.compile(
    r"\b(?:than|last time|usual|as before|(?:too|so|very|not|that|bit) (?:early|late|long)|earlier|later|but early|but late|depend(?:s|ing)?|subject to|weather|maybe|perhaps|probably|tentative(?:ly)?|provisional(?:ly)?|tbc|to be confirmed|let me check|(?:have|need) to check)\b"
)
_NO_QUALIFIER = re.compile(
    r"\b(?:no later|sooner or later|sooner rather than later|(?:more|rather|better|other|less) than|later (?:date|stage|on)|see you later|talk later|earlier (?:mail|email|message|note|today|on))\b"
)
_CONDITION = re.compile(r"\b(?:if|unless|provided|assuming|in case|as long as|so long as|on condition)\b")
_NO_CONDITION = re.compile(
    r"\b(?:(?:let|tell|ask|email|text|ring) (?:me|us)|(?:see|wonder|wondering|know|sure|asking|asked|ask|check|asks|mind|as) if|even if|as if|if (?:you|that|it|this|anything|needed|any|so|not|we|there)\b(?! (?:is|are) (?:not|dry|wet|raining|sunny)))"
)
_ALIKE = re.compile(r"\b(?:too|as well|neither|likewise|same|ditto|nor)\b")
_LIKE_BEFORE = re.compile(r"\bsame as (?:last|before|usual|\N{CURRENCY SIGN})|\busual (?:time|hour|day|slot)\b")
_SAME = re.compile(
    r"^(?:on )?(?:the )?# (?:is )?(?:the )?(?:same|ditto|likewise|idem)(?: (?:again|hours?|thing|there))?$"
)
_OTHERS = re.compile(
    r"\b(?:she|he|they|her|his|their|my \w+) (?:is|are|can|could|has|have|works?|prefers?|will)\b|\b(?:she|he|they)'s\b"
)
_OWN = re.compile(r"\b(?:i|we) (?:am|are|can|could|have|will|work|prefer|would)\b")
_PART_OF = re.compile(r"\b(?:whole|entire|all of|full)\b.*#|\bnot (?:all|every|quite all)\b")
_EDGE = re.compile(r"\b(?:at )?the (?:very )?(?:earliest|latest)\b|# (?:the )?same as\b")

_BARE_ZONE = re.compile(rf"(?:{ABBREVIATIONS}|eastern|pacific|central|mountain)")


def doubts(
    spoken: list[list[Clause]], windows: tuple[Window, ...], not_windows: tuple[Window, ...], until: bool
) -> list[str]:
    """Everything in doubt, in words; `until`: nothing before a day suits, and no more was said."""
    clauses = [clause for sentence in spoken for clause in sentence]
    told = [c for c in clauses if c.sign in (FREE, BUSY) and _tells(c)]
    found = _left_over(spoken)
    if not told:
        return [*found, *(c.text for c in clauses if _LIKE_BEFORE.search(c.text))]
    found += _nothing(clauses, windows, not_windows, until)
    found += [f"odd minutes: {p.words}" for c in told for p in c.parts if _odd(p.phrase)]
    found += _second_thoughts(clauses)
    for sentence in spoken:
        found += _beside(sentence)
    found += [f"who is {m[0]}?" for m in _two_voices(clauses)]
    found += [f"{two[0].text}: like what?" for one, two in pairwise(spoken) if _alike(one, two[0])]
    found += [
        f"{two[0].text}: of both days?"
        for one, two in pairwise(spoken)
        if _bare(one) and two[0].has_days and two[0].join not in ("or", "but")
    ]
    found += [f"{c.text}: as what?" for c in clauses if c.has_days and not c.has_clock and _SAME.search(c.text)]
    found += ["of that day, or of every day?" for one, two in pairwise(spoken) if of_one_day(one[-1], two[0])]
    found += [f"{two[0].text}: at which hour?" for one, two in pairwise(spoken) if _one_more(one, two)]
    found += [f"{two[0].text}: of those hours?" for one, two in pairwise(spoken) if _zone_alone(one, two)]
    found += [f"but {two[0].text}" for two in spoken[1:] if two[0].join == "but" and not _tells(two[0])]
    return found


def _bare(sentence: list[Clause]) -> bool:
    """ "Tue." before "Wed. 10-12" may be a list."""
    days = [p.phrase for c in sentence for p in c.parts if isinstance(p.phrase, Days)]
    return len(days) == 1 and [c.text for c in sentence] == ["#"] and not days[0].until


def _zone_alone(one: list[Clause], two: list[Clause]) -> bool:
    """ "Tuesday at 3. EST": a zone in a sentence of its own, behind a clock."""
    first = two[0]
    bare = first.text == "#" and len(first.parts) == 1 and isinstance(first.parts[0].phrase, Zone)
    return (bare or bool(_BARE_ZONE.fullmatch(first.text))) and any(c.has_clock for c in one)


def _one_more(one: list[Clause], two: list[Clause]) -> bool:
    """ "The morning of the 10th. Or the 11th."."""
    bare = two[0].join == "or" and two[0].has_days and not any(c.has_clock for c in two)
    return bare and any(c.sign == FREE and c.has_days and c.has_clock for c in one)


def _tells(clause: Clause) -> bool:
    """Whether a clause names days or hours."""
    return any(isinstance(p.phrase, Days | Clock) for p in clause.parts)


def _odd(phrase: Phrase) -> bool:
    """ "10.12" may be a date."""
    return isinstance(phrase, Clock) and bool((phrase.start or 0) % 5)


def _left_over(spoken: list[list[Clause]]) -> list[str]:
    """Words of time that no phrase took up, in sentences that speak of hours at all."""
    found = []
    clocks = [p.phrase for s in spoken for c in s for p in c.parts if isinstance(p.phrase, Clock)]
    hours = {hour for clock in clocks for hour in _hours(clock)}
    for clauses in spoken:
        telling = any(_tells(c) and c.sign != IDLE for c in clauses)
        for clause in clauses:
            words = clause.text.split(" ") if clause.sign != IDLE else []
            for n, word in enumerate(words):
                better = words[n + 1 : n + 2] == ["is"] and not _PREFERRED.isdisjoint(
                    words
                )  # "3pm. Actually, 4 is better"
                strong = telling or better or not (word[:1].isdigit() or word in _WEAK)
                if strong and _LEFT_OVER.fullmatch(word) and not _counts(words, n, hours):
                    found.append(f"left over: {word}")
    return found


def _hours(clock: Clock) -> range:
    """Every hour of the day that a clock touches."""
    if clock.at:
        return range((clock.start or 0) // 60, (clock.start or 0) // 60 + 1)
    return range((clock.start or 0) // 60, (clock.end or 24 * 60) // 60 + 1)


def _counts(words: list[str], n: int, hours: set[int]) -> bool:
    """Whether a number only counts things ("3 people") or names the best of hours already told ("11 is better")."""
    following = words[n + 1] if n + 1 < len(words) else ""
    if following in ("is", "would") and not _PREFERRED.isdisjoint(words[n:]):
        return not words[n].isdigit() or not {int(words[n]) % 12, int(words[n]) % 12 + 12}.isdisjoint(hours)
    return words[n].isdigit() and following.isalpha() and following.endswith("s") and following not in _VERBS


def _nothing(
    clauses: list[Clause], windows: tuple[Window, ...], not_windows: tuple[Window, ...], until: bool
) -> list[str]:
    """Hours were wished for and none came of it."""
    if windows:
        return []
    if not until and any(c.sign == FREE and _tells(c) for c in clauses):
        return ["which hours?"]
    open_else = any(_FREE_ELSE.search(c.text) for c in clauses if not c.parts)
    return ["free when?"] if not_windows and open_else else []


def _second_thoughts(clauses: list[Clause]) -> list[str]:
    """ "no wait, Thursday": of two hours one is taken back."""
    many = sum(_tells(c) for c in clauses) > 1
    return [match[0] for c in clauses if many and (match := _CORRECTED.search(c.text))]


def _beside(clauses: list[Clause]) -> list[str]:
    """Words of a clause without hours that may change those of its sentence; days that are told only in passing."""
    if not any(c.sign == FREE and _tells(c) for c in clauses):
        return []
    found = [doubt for clause in clauses for doubt in _within(clause)]
    if any(p.words.endswith(" only") for c in clauses for p in c.parts if c.has_days) and any(
        isinstance(p.phrase, Days) and p.phrase.extent is Extent.EVERY for c in clauses for p in c.parts
    ):
        found.append("only then, or then not?")  # "any day, but Friday mornings only"
    named = sum(isinstance(p.phrase, Days) for c in clauses for p in c.parts)
    found += [match[0] for c in clauses if named > 1 and (match := _THAT_DAY.search(c.text))]
    free = [p.phrase for c in clauses if c.sign == FREE for p in c.parts]
    dated = any(isinstance(p, Days) and p.extent is Extent.DATES for p in free)
    if dated and any("that week" in p.words for c in clauses for p in c.parts):
        found.append("that day, or all of its week?")
    dayless = not any(isinstance(p, Days) and p.extent is not Extent.EVERY for p in free)
    reasoned = any(c.sign == FREE and c.join == "so" and c.has_clock for c in clauses)
    if dayless and reasoned and any(_one_day(c) for c in clauses):
        found.append("of that day, or of every day?")
    found += [
        "of that day, or of every day?"
        for one, two in pairwise(clauses)
        if (of_one_day(one, two) and not parts_of_day(one, two)) or _of_that_week(one, two)
    ]
    if dayless and any(c.sign == IDLE and any(isinstance(p.phrase, Days) for p in c.parts) for c in clauses):
        found.append("on which day?")
    return found


def _one_day(clause: Clause) -> bool:
    """ "A call at 2 on Friday, so 3.15 onwards"."""
    days = [p.phrase for p in clause.parts if isinstance(p.phrase, Days)]
    return clause.sign == BUSY and clause.has_clock and any(not d.repeat for d in days)


def _of_that_week(one: Clause, two: Clause) -> bool:
    """ "I'm on lates next week, mornings are fine"."""
    week = any(isinstance(p.phrase, Days) and p.phrase.extent is Extent.SCOPE for p in one.parts)
    free = two.sign == FREE and two.has_clock and not two.has_days
    return one.sign == BUSY and week and not one.has_clock and free and two.join == ","


def _within(clause: Clause) -> list[str]:
    """What is in doubt in one clause, or in the hours beside it."""
    found = [match[0] for match in [_EDGE.search(clause.text)] if match]
    if clause.sign == BUSY:
        found += [match[0] for match in [_PART_OF.search(clause.text)] if match]
    if _tells(clause):
        return found
    text = NEUTRAL.sub("", clause.text)
    if match := _QUALIFIED.search(_NO_QUALIFIER.sub("", text)):
        found.append(match[0])
    if clause.join == "but" and (word := unknown(text)):
        found.append(f"but {word}?")
    if clause.join == "except":
        found.append(f"except {clause.text}")
    if clause.join == "unless" or _CONDITION.search(_NO_CONDITION.sub("", text)):
        found.append("a condition")
    return found


def _two_voices(clauses: list[Clause]) -> list[re.Match[str]]:
    """ "she is free Tuesday, I am free Wednesday": whose hours are they?"""
    others = [m for c in clauses if _tells(c) and (m := _OTHERS.search(c.text))]
    return others if any(_tells(c) and _OWN.search(c.text) for c in clauses) else []


def _alike(one: list[Clause], two: Clause) -> bool:
    """ "Today is full. Tomorrow too.": the sign of the sentence before may hold on."""
    return not two.said and _tells(two) and bool(_ALIKE.search(two.text)) and any(c.sign == BUSY for c in one)
