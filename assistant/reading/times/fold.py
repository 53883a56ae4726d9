# ruff: noqa: E501 (a table has one line an idiom)
"""Text as people write it -> plain canonical words: one spelling for a weekday, a month, a clock, a date."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from assistant.reading.times.spellings import MONTH, MONTHS, NUMBER, NUMBERS, REWRITES, WEEKDAY, WEEKDAYS
from assistant.reading.times.translating import translate
from assistant.reading.times.zones import ABBREVIATIONS

LIMIT = 8_000  # characters that are read; more is never about hours


_MARKS = str.maketrans({
    "\u2018": "'", "\u2019": "'", "\u02bc": "'", "`": "'", "\u00b4": "'", "\u201c": " ", "\u201d": " ", '"': " ", "&": " and ",
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": " - ", "\u2212": "-", "\u2192": "-",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\uff1a": ":", "\u3002": ".", "~": "-", "*": " ", "_": " ", **dict.fromkeys("\u2713\u2714\u2705\u2611", " yes "), **dict.fromkeys("\u2717\u2718\u274c\u2716", " no "), "|": ";",
})  # fmt: skip
_NOT_TIMES = re.compile(
    r"https?://\S{1,2000}|www\.\S{1,500}|[^\s@]{1,64}@[^\s@]{1,255}"  # links and addresses
    r"|\+\d[\d ()/.-]{6,20}\d|\b\(?0\d{2,4}\)?[ /-]\d{3,4}[ -]?\d{3,4}\b|\b\d{3}[ .-]\d{3}[ .-]\d{4}\b"  # telephones
    r"|\b\d{5,}\b|[$£€]\s?\d[\d.,]{0,10}|\b\d[\d.,]{0,8}\s?(?:%|€|£|eur\b|usd\b|euros?\b|dollars?\b|quid\b|km\b|kg\b|miles?\b|per ?cent\b)"
    r"|\b24/7\b|\b(?:9|nine)-(?:to|2)-(?:5|five)\b(?! (?:on|works?|is|would))"
)
_SMILES = re.compile(r"(?<!\w)[:;]-?[)(dp](?!\w)|[\U0001f300-\U0001faff\u2600-\u26ff]")
_ENDS = re.compile(  # "except Thu. Whichever suits you": here the dot ends a sentence
    r"\b((?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.) (?=[A-Z][a-z']+\b)(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Vor|Nach|Mor|Abend|Mitt))"
)
_HHMM = r"([01]\d|2[0-3])([0-5]\d)"
_DAY_LETTER = r"(?:M|Tu|Th|T|W|F|Sa|Su)"
_DAY_LETTERS = re.compile(  # "M/W/F", "M-Th", "M, W or F"
    rf"(?<![\w.'’/-])(?!M ?- ?F\b){_DAY_LETTER}(?:(?: ?[/,&-] ?| or | and |, or |, and ){_DAY_LETTER})+(?![\w.'’])"
)
_PART = r"(?:(?:at|from|after|before|between|until|around|by|any ?time|in the|early|late) )?(?:\d|(?:morning|afternoon|evening|noon|lunch)s?\b)"
_LETTERS_THEN = re.compile(rf",? ?\(?(?:{_PART}|(?:works?|is|are|would|suits?|only|but not)\b)")
_THEN_LETTERS = re.compile(r"(?:\d|[ap]m|mornings?|afternoons?|evenings?|\b(?:do|on|free|available|either)),? $")
_SIGNED = re.compile(
    r"\b(?:regards|yours|wishes|cheers|thanks|thank you|sincerely|best|love|from|sent by),?\s{1,9}$", re.I
)
_LETTERED = dict(zip(("M", "Tu", "T", "W", "Th", "F", "Sa", "Su"), (*WEEKDAYS[:2], *WEEKDAYS[1:]), strict=True))
_MILITARY = re.compile(r"\b(at|from|until|after|before|[a-z]+day) ([01]\d|2[0-3])(?<!20)([0-5][05])\b(?!:)")
_ISO = re.compile(r"\b(20\d\d-\d\d-\d\d)t(\d\d:\d\d)(?::\d\d)?(z\b)?(?![+-]\d)")
_LINE = re.compile(r"[ \t]*\n[ \t]*(?P<next>\n\s*|(?:[-•·>–]|\(?[a-z0-9]\))[ \t]+)?")

_FULL = {
    **{name[:3]: name for name in WEEKDAYS},
    "tues": "tuesday", "weds": "wednesday", "thur": "thursday", "thurs": "thursday",
    **{name[:3]: name for name in MONTHS}, "sept": "september", "febr": "february",
}  # fmt: skip
_ORDINALS = dict(
    first=1, second=2, third=3, fourth=4, fifth=5, sixth=6, seventh=7, eighth=8, ninth=9, tenth=10, eleventh=11,
    twelfth=12, thirteenth=13, fourteenth=14, fifteenth=15, sixteenth=16, seventeenth=17, eighteenth=18,
    nineteenth=19, twentieth=20, thirtieth=30,
)  # fmt: skip
_HOUR = rf"(?:1[0-2]|[1-9]|{'|'.join(n for n in NUMBERS if n != 'twenty')})"
_MINUTE = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twenty five": 25, "twenty-five": 25, "half": 30}
_MINUTES = r"(?:a )?(?P<minute>quarter|half|five|ten|twenty[ -]five|twenty|5|10|15|20|25)"


def canonical(text: str, today: date, month_first: bool, zone: str) -> str:
    """Folded words with single blanks, in English; dates in figures become `d2026-12-08`, clocks `9:30`."""
    text = _DAY_LETTERS.sub(_day_letters, text[:LIMIT])
    text = unicodedata.normalize("NFKC", _ENDS.sub(r"\1 . ", text)).translate(_MARKS)
    text = unicodedata.normalize("NFKD", text.casefold())
    text = "".join(c for c in text if not unicodedata.combining(c) and (c.isprintable() or c in "\n\t"))
    text = re.sub(r"[ \t]{2,}", " ", _SMILES.sub(" ", text))
    text = _ISO.sub(lambda m: f"{m[1]} {m[2]}{' utc' if m[3] else ''}", text)
    text = _NOT_TIMES.sub(" \N{CURRENCY SIGN} ", text)
    text = _lines(_NUMBERED.sub(" ; ", text) if "1)" in text and "2)" in text else text)
    text, language = translate(text)
    if language not in ("en", "de"):  # German writes "Montag 14.", its bare 14 is an hour
        text = _WEEKDAY_NUMBER.sub(lambda m: _numbered(m, today), text)
    dotted = language != "en" or (zone.startswith("Europe/") and zone not in ("Europe/London", "Europe/Dublin"))
    text = _figures(text, today, month_first and language == "en", dotted)
    text = _MILITARY.sub(r"\1 \2:\3", _words(text, zone))
    return re.sub(r"\s+", " ", re.sub(r"(?<!\d)\.(?=\S)|\.(?!\d)|[,;!?()&\"/=+<>\u2014]", r" \g<0> ", text)).strip()


_NUMBERED = re.compile(r"(?:^|(?<=[\s;.]))\(?[1-9]\)(?= )")


def _day_letters(match: re.Match[str]) -> str:
    """ "M/W/F mornings", "I can do T/Th"; but "Yours, W-T" and "the F-T cafe" are names."""
    before, count = match.string[max(0, match.start() - 60) : match.start()], len(re.findall(_DAY_LETTER, match[0]))
    listed = count > 2 and (bool(before.rpartition("\n")[2].strip()) or not match.string[: match.start()].strip())
    beside = _LETTERS_THEN.match(match.string, match.end()) or _THEN_LETTERS.search(before)
    name = _SIGNED.search(before) or (count < 3 and not re.search("[/-]| or | and ", match[0]))
    if name or not (listed or beside):
        return match[0]
    return re.sub(_DAY_LETTER, lambda letter: _LETTERED[letter[0]], match[0])


def _lines(text: str) -> str:
    """A list's lines become clauses of their own; a wrapped line is one with the next."""

    def joined(match: re.Match[str]) -> str:
        mark = match["next"]
        if mark is None:
            length = match.start() - (text.rfind("\n", 0, match.start()) + 1)
            return " " if length > 50 else " ; "
        return " . " if "\n" in mark else " ; "

    return re.sub(r"^\s*[-•·–]\s+", "", _LINE.sub(joined, text))


def _figures(text: str, today: date, month_first: bool, dotted: bool) -> str:
    """Dates and clocks in figures."""
    text = re.sub(r"(?<![\d/])([1-9]\d?)/(\d{1,2}) ?([ap])\.?m\b", _two_hours, text)
    text = re.sub(r"\b(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})\b", lambda m: _date(m[0], m[1], m[2], m[3]), text)
    text = re.sub(
        r"(?<![\d/])\b(\d{1,2})[./-](\d{1,2})[./-](20\d\d|2\d)\b", lambda m: _dated(m, today, month_first), text
    )
    if dotted:
        text = _SAME_MONTH.sub(r"\1\4\2 \3\4", text)
        text = _ON_THE.sub(r"the \1th", text)
        text = re.sub(
            r"(?<![\d.:/])(?<!um )(\d{1,2})\. ?(0?[1-9]|1[0-2])\.(?!\d)", lambda m: _day_month(m, today, False), text
        )
    text = re.sub(
        r"(?<![\d.:/])(2[4-9]|3[01])\.(0?[1-9]|1[0-2])\b\.?(?!\d)", lambda m: _day_month(m, today, False), text
    )
    text = re.sub(
        r"(?<![\d.:/])(\d{1,2})/(\d{1,2})(?![\d/]|:\d| (?:january|february|march|april|may|june|july|august|sep|oct|nov|dec|jan|feb|mar|apr|jun|jul|aug))",
        lambda m: _day_month(m, today, month_first),
        text,
    )
    text = re.sub(r"\b(\d{1,2})\.([0-5]\d) ?(?:h|hrs|hours|uhr)\b", r"\1:\2", text)
    text = re.sub(r"(\d:\d\d) ?(?:h|hrs|hours|uhr)\b", r"\1", text)
    text = re.sub(rf"\b(\d{{1,2}})\. ?(?=(?:{'|'.join(MONTHS)}|{MONTH})\b)", r"\1 ", text)
    if dotted:
        text = re.sub(r"\b(\d{1,2})\.(?= (?:and|or|until|to|-) | ?,)", r"\1", text)
    text = re.sub(r"\b([01]?\d|2[0-4]) ?(?:h|uhr|hrs) ?([0-5]\d)?\b(?! ?(?:drive|flight))", _hours24, text)
    text = re.sub(r"\b([01]\d|2[0-3])([0134][05]) ?(?:h|hrs|hours)\b", r"\1:\2", text)
    text = re.sub(r"\b(0\d|1\d|2[0-3])([0134][05]) ?- ?(0\d|1\d|2[0-3])([0134][05])\b", r"\1:\2 - \3:\4", text)
    text = re.sub(rf"\b(between|from) {_HHMM} (and|to|until|till|-) {_HHMM}\b", r"\1 \2:\3 \4 \5:\6", text)
    text = re.sub(r"\b(\d{1,2})\.([0-5]\d)(?!\d|[.]\d)", r"\1:\2", text)
    text = re.sub(
        rf"\b([ap])\.m\b(?:\.(?= ?(?:[,;:)/-]|to\b|and\b|or\b|on\b|until\b|till\b|for\b|in\b|[a-z]{{2,12}} (?:[a-z]{{2,12}} )?time\b|\(?(?:{ABBREVIATIONS}|eastern|pacific|central|mountain)\b(?![-']| \(\d))))?",
        r"\1m",
        text,
    )
    text = re.sub(r"\b(\d{1,2}(?::\d\d)?) ?(a|p) ?m\b", r"\1 \2m", text)
    text = re.sub(r"\b(\d{1,2}(?::\d\d)?)(a|p)\b(?!')", r"\1 \2m", text)
    text = re.sub(r"(^|, |; |\. |day |row |\()(\d{1,2}) ?o ?'? ?clock", r"\1at \2", text)
    text = re.sub(r"\b(\d{1,2}(?::\d\d)?) ?(?:o ?'? ?clock)", r"\1", text)
    text = re.sub(r"\b(\d{1,2}) ?-?ish\b", r"\1:00", re.sub(r"(:\d\d) ?-?ish\b", r"\1", text))
    text = re.sub(r"\b(i)\.? ?(e)\.(?= |,)|\b(e)\.? ?(g)\.(?= |,)", r"\1\2\3\4", text)
    text = re.sub(r"\b([a-z]{2,20})-([a-z]{2,20})\b", _hyphen, text)
    text = re.sub(r"\b(d20\d\d)-(\d\d)-(\d\d)(x?)\b", r"\1_\2_\3\4", text)
    return _DASH_THEN_SPAN.sub(r"\1 ,", re.sub(r" ?- ?", " - ", text))


def _two_hours(match: re.Match[str]) -> str:
    """ "10/11am"; but "4/12 pm" is a day."""
    if int(match[2]) != int(match[1]) % 12 + 1:
        return match[0]
    if match[2] == "12":  # "11/12pm" is before noon and at noon; "11/12am" at midnight, or a slip
        return "11 am or 12 pm" if match[3] == "p" else "11 am or 12:00x"
    return f"{match[1]} {match[3]}m or {match[2]} {match[3]}m"


_SAME_MONTH = re.compile(  # "am 8. oder 9.12."
    r"(?<![\d.:/])(\d{1,2})\.( ?(?:and|or|until|to|-|,)) ?(\d{1,2})(\.(?:0?[1-9]|1[0-2])\.)(?!\d)"
)
_ON_THE = re.compile(
    rf"\b(?:on|the) (\d{{1,2}})\.(?= (?!{'|'.join(MONTHS)}|{MONTH})[a-z]| ?[,;]|$)"
)  # "am 10. gar nicht"
_DASH_THEN_SPAN = re.compile(  # "Dec 8, 9, 10 - 2pm to 4pm"
    r"(, (?:and |or )?\d{1,2}) -(?= \d{1,2}(?::\d\d)?(?: [ap]m)? (?:to|until|-) \d)"
)
_WEEKDAY_NUMBER = re.compile(
    rf"\b({'|'.join(WEEKDAYS)}) (?:the )?([12]?\d|3[01])(?:e|er)?\b(?![:/.h]| ?(?:h|uhr|uur)\b|-\d| - \d{{1,2}} ?(?:h|uur)\b)"
)


def _numbered(match: re.Match[str], today: date) -> str:
    """ "jeudi 3": the day of the month, where that is a Thursday soon."""
    soon = (today + timedelta(days=n) for n in range(60))
    fits = any(d.day == int(match[2]) and WEEKDAYS[d.weekday()] == match[1] for d in soon)
    return f"{match[1]} the {match[2]}th" if fits else match[0]


_HYPHENED = re.compile(
    rf"(?:{WEEKDAY}|{MONTH}|{NUMBER}|mid|half|quarter|twenty|thirty|post|pre|so|write|lunch|week|day|any|on|to|{'|'.join(MONTHS)}|\w+day|ish|noon|morning|afternoon|evening|tomorrow)s?"
)


def _hyphen(match: re.Match[str]) -> str:
    """A hyphen inside a word is no break ("pick-up"), but one between days or hours is a span."""
    return match[0] if _HYPHENED.fullmatch(match[1]) or _HYPHENED.fullmatch(match[2]) else match[1] + match[2]


def _hours24(match: re.Match[str]) -> str:
    return f"{int(match[1]):02}:{match[2] or '00'}"


def _date(whole: str, year: str, month: str, day: str) -> str:
    try:
        return f" d{date(int(year), int(month), int(day)):%Y-%m-%d} "
    except ValueError:
        return whole


def _dated(match: re.Match[str], today: date, month_first: bool) -> str:
    year = match[3] if len(match[3]) == 4 else "20" + match[3]
    first, second = (match[2], match[1]) if month_first and "." not in match[0] else (match[1], match[2])
    if int(second) > 12:
        first, second = second, first
    return _date(match[0], year, second, first)


def _day_month(match: re.Match[str], today: date, month_first: bool) -> str:
    """D/M or M/D, the next to come; in doubt (`x`) where the other order is much nearer."""
    first, second = int(match[1]), int(match[2])
    readings = [_coming(today, first, second), _coming(today, second, first)]
    if month_first:
        readings.reverse()
    mine, other = readings
    if mine is None:
        mine, other = other, None
    if mine is None:
        return match[0]
    far = (mine - today).days
    doubt = far > 300 or (other is not None and far > 60 and (other - today).days < 45)
    return f" d{mine:%Y-%m-%d}{'x' if doubt else ''} "


def _coming(today: date, day: int, month: int) -> date | None:
    for year in (today.year, today.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            return None
        if found >= today:
            return found
    return None


def _words(text: str, zone: str) -> str:
    """Spellings in words."""
    for pattern, new in REWRITES:
        text = pattern.sub(_full if new in ("WEEKDAY", "MONTH") else new, text)
    text = _clock_words(text, zone)
    return _ORDINAL.sub(_ordinal, text)


_ORDINAL = re.compile(
    rf"(?<!for )\b(?P<before>the|or|and|,)(?P<tens> (?:twenty|thirty) ?-?)? (?P<word>{'|'.join(_ORDINALS)})\b"
    rf"(?! (?:{'|'.join(WEEKDAYS)}|half|week|full|two|three|weekend|time|thing|part|of all|(?:working |week)?days|(?:one|four|five|2|3|4|5)\b))"
)


def _ordinal(match: re.Match[str]) -> str:
    """ "the fourth" -> "the 4th", "the twenty-first" -> "the 21th"."""
    tens = match["tens"] or ""
    day = _ORDINALS[match["word"]] + (20 if "twenty" in tens else 30 if tens else 0)
    return f"{match['before']} {day}th"


def _full(match: re.Match[str]) -> str:
    short = match[1]
    if short in ("sun", "sat", "mar") and re.search(
        r"\b(?:the|i|we|he|she|they|you) $", match.string[: match.start()][-6:]
    ):
        return match[0]
    full = _FULL.get(short) or _FULL.get(short[:3], short)
    return full + (
        "s" if match[0].rstrip(".").endswith("s") and short + "s" == match[0] and short in ("mon", "fri", "wed") else ""
    )


def _number(word: str) -> int:
    return NUMBERS.get(word) or int(word)


def _clock_words(text: str, zone: str) -> str:
    """Halves, quarters and hours in words."""
    british = zone.startswith(("Europe/London", "Europe/Dublin", "Australia/", "Pacific/", "Africa/", "Asia/Kolkata"))
    doubt = "" if british else "x"
    text = re.sub(rf"\b({NUMBER})(?= in the (?:morning|afternoon|evening)\b)", lambda m: f"at {_number(m[1])}", text)
    half = rf"\bhalf ({_HOUR})\b(?! (?:hour|day|week|month|year|minute|people|of|a)|[:/])"
    text = re.sub(half, lambda m: f"{_number(m[1])}:30{doubt}", text)
    text = re.sub(
        rf"(?<![:\d])\b{_MINUTES}(?: minutes)? past ({_HOUR})\b",
        lambda m: f"{_number(m[2])}:{_minute(m):02}", text)  # fmt: skip
    text = re.sub(rf"(?<![:\d])\b{_MINUTES} (?:to|of|before|'til) (?P<hour>{_HOUR})\b(?!:\d| ?- ?\d)", _to_hour, text)
    text = re.sub(rf"\b({NUMBER}) (thirty|fifteen|forty ?-? ?five)\b", _spoken, text)
    before = r"\b(at|from|between|after|before|until|until|by|past|to|around|about|through|or|and|than|-) "
    text = re.sub(rf"{before}({NUMBER})\b(?! (?:of|on one|hours?|minutes?|weeks?|days?|months?|years?|people|to one|more|other|friends|colleagues))",
                  lambda m: f"{m[1]} {_number(m[2])}", text)  # fmt: skip
    return re.sub(rf"\b({NUMBER}) (?=(?:to|until|-|or) (?:\d|noon)|am\b|pm\b|o ?'? ?clock|weeks?\b|days?\b|hours?\b|minutes?\b)",
                  lambda m: f"{_number(m[1])} ", re.sub(rf"\b({NUMBER}) o ?'? ?clock", lambda m: str(_number(m[1])), text))  # fmt: skip


def _minute(match: re.Match[str]) -> int:
    word = match["minute"]
    return _MINUTE.get(word) or int(word)


def _to_hour(match: re.Match[str]) -> str:
    """ "quarter to ten"; but "ten to four" and "5 to 6" may be a span, which stays one unless "at" is before it."""
    word = match["minute"]
    ahead, behind = match.string[: match.start()][-12:], match.string[match.end() :][:5]
    at = bool(re.search(r"\b(?:at|until|after|before|by|\d to) $", ahead))
    at = at or (ahead.endswith("between ") and behind == " and ")
    if word == "half" or (word in ("5", "10") and not at):
        return match[0]
    if word in ("five", "ten") and not at:
        doubt = "" if re.search(r"\b(?:from|between) $", match.string[: match.start()][-9:]) else "x"
        return f"{_number(word)}{doubt} to {match['hour']}"
    hour = (_number(match["hour"]) - 2) % 12 + 1
    return f"{hour}:{60 - _minute(match):02}"


def _spoken(match: re.Match[str]) -> str:
    minute = {"thirty": 30, "fifteen": 15}.get(match[2], 45)
    return f"{_number(match[1])}:{minute}"
