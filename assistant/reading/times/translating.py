"""Hours told in another language than English: which one it is, and its words in English (languages.py)."""

from __future__ import annotations

import re

from assistant.reading.times.languages import ENGLISH, SIGNS, TABLES


def _compile(table: str) -> tuple[re.Pattern[str], dict[str, str]]:
    words = dict(entry.split("=", 1) for entry in table.strip().replace("\n", "|").split("|") if "=" in entry)
    longest = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<![\w'])(?:{'|'.join(map(re.escape, longest))})(?:(?<=')|(?!\w))"), words


_COMPILED = {code: _compile(table) for code, table in TABLES.items()}
_DATES = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december)"
)
_SAME_IN_ENGLISH = frozenset(
    [
        "mars",
        "april",
        "august",
        "september",
        "november",
        "so",
        "do",
        "mi",
        "mo",
        "di",
        "fr",
        "ma",
        "wo",
        "vr",
        "segunda",
        "quarta",
        "quinta",
        "sexta",
        "agosto",
        "marzo",
    ]
)


def _names(code: str) -> frozenset[str]:
    """A language's weekdays and months, where they are no English words."""
    return frozenset(
        w for w, e in _COMPILED[code][1].items() if _DATES.fullmatch(e) and " " not in w and w not in _SAME_IN_ENGLISH
    )


_SIGN = {code: frozenset(words.split("|")) for code, words in {**SIGNS, "en": ENGLISH}.items()}
_OCLOCK = {"de": frozenset(["uhr"]), "nl": frozenset(["uur"])}  # "Di 10 Uhr" has no other sign
_STRONG = {code: _names(code) | _OCLOCK.get(code, frozenset()) for code in TABLES}


_AMERICAN = re.compile(r"\b(?<=[\dm] )es?t\b|\b(?<=[\dm]\. )es?t\b")  # "3 PM EST" is no French

_LUSITAN = re.compile(r"\bdia \d{1,2}\b[^.;!?\n]{0,24} as \d")  # "dia 8 as 10" has no other sign


def language_of(text: str) -> str:
    """The language of folded text: the one with most tell-tale words, English unless another has clearly more."""
    words = re.findall(r"[a-z']+(?:-feira)?", _AMERICAN.sub("", text))
    scores = {code: sum(word in signs for word in words) for code, signs in _SIGN.items()}
    for code, names in _STRONG.items():
        scores[code] += 2 * sum(word in names for word in words)
    scores["pt"] += 2 * bool(_LUSITAN.search(text))
    best = max(scores, key=lambda code: (scores[code], code == "en"))
    clear = scores[best] >= 2 or any(len(word) > 4 and word in _SIGN[best] for word in words)
    return best if scores[best] > scores["en"] and clear else "en"


_SENTENCE = re.compile(r"(?<=[a-z]{3}[.!?]) |(?<=[0-9]\.) (?=[a-z]{4,} (?!\d))| (?=[.;] )")


def translate(text: str) -> tuple[str, str]:
    """Folded text with the words about hours in English, and the language that it was in.

    Sentence by sentence: "Thanks for the letter. Donnerstag ab 14 Uhr."
    """
    whole = language_of(text)
    spoken = [(piece, language_of(piece)) for piece in _SENTENCE.split(text)]
    code = next((own for _, own in spoken if own != "en"), whole) if whole == "en" else whole
    if code == "en":
        return text, code
    return " ".join(_translated(piece, own if own != "en" else whole) for piece, own in spoken), code


def _translated(text: str, code: str) -> str:
    if code == "en":
        return text
    pattern, words = _COMPILED[code]
    text = re.sub(r"\b(\d{1,2}) (?:h|uhr|uur|heures?|horas?) et demie\b", r"\1:30", text)
    text = re.sub(r"\b(\d{1,2}) - (\d{1,2}) ?h\b", r"\1h - \2h", text)
    text = re.sub(r"(\d)h\b(?!\d)", r"\1:00", re.sub(r"\b(\d{1,2})h(\d\d)\b", r"\1:\2", text))
    if code in ("pt", "es"):
        text = re.sub(r"\bdia (\d{1,2})\b(?! de (?!manha|tarde)|[:h/.])", r"dia \1th", text)
    text = pattern.sub(lambda match: words[match[0]], text)
    text = re.sub(r"(?<=\d) :(\d\d)", r":\1", text)
    text = re.sub(r"(\bfrom \d{1,2}(?::\d\d)?(?: ?h)?) at (?=\d)", r"\1 - ", text)
    if code in ("fr", "it"):
        hour = r"\d{1,2}(?::\d\d| ?h\b)" if code == "fr" else r"\d{1,2}\b"
        text = re.sub(rf"\bto (?={hour})", "at ", _joined(text))
    return text


def _joined(text: str) -> str:
    """ "de 14h a 16h" is a span; a lone "a 14h" is "at"."""
    return re.sub(r"(\d(?::\d\d)?(?: ?h)?) to (?=\d)", r"\1 - ", text)
