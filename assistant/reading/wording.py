"""Folds a reply into plain sentences: lower case, no accents, contractions and common slips written out.

Here it is also said which letters are not to be trusted: text that was turned around or that uses
look-alike letters of another alphabet shows something else than it says (RFC 3987 section 4, UTS 39).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

_LONGEST = 120  # words of a sentence; a longer one is read in pieces
LIMIT = 6000  # characters of an answer that are read; what is longer is read in part, and never acted upon
_TURNED = re.compile("[\u202a-\u202e\u2066-\u2069]")
_PLAIN = re.compile(
    r"[\x00-\u024f\u1e00-\u1eff\u0300-\u0304\u0306-\u030c\u2000-\u206f\u20a0-\u2bff\u3000-\u303f\ufb00-\ufb06\ufe00-\ufe0f]*"
)
_STRUCK = re.compile("[\u0334-\u0338\u20d0-\u20f0]")
_MASK = re.compile(
    "[\u0250-\u02af\u1d00-\u1dbf\uff21-\uff5a\u2100-\u214f\u24b6-\u24e9\U0001d400-\U0001d7ff\U0001f130-\U0001f189]"
)
_TOKEN = re.compile(r"\d[\d:.h]{0,8}(?:am|pm|h)?|[^\W\d_]+(?:'[^\W\d_]+){0,2}|[,;:()–—]|(?<= )-(?= )|[+-]1\b|[^\w\s]")
_SENTENCE = re.compile(  # the dots of "10.30", "a.m." and "5. Januar" end none
    r"([^.!?…]|(?<=\d)\.(?=\d)|(?<=\b[ap])\.(?=m\b)"
    r"|(?<=\d)\.(?= ?(?:jan(?:uar)?|feb(?:ruar)?|märz|april|mai|juni|juli|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?"
    r"|nov(?:ember)?|dez(?:ember)?)\b))+([.!?…]*)",
    re.I,
)
_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
_SPOKEN = re.compile(r"\b(?:full stop|exclamation (?:mark|point)|question mark|new (?:line|paragraph))\b", re.I)
_SPOKEN_MARKS = {"full stop": ".", "period": ".", "comma": ",", "question mark": "?"}

_TO_A_MACHINE = re.compile(
    r"\b(?:ignore|disregard|forget|override) (?:[a-z]{1,12} ){0,3}(?:instructions|prompts?|rules)\b"
    r"|\b(?:you are now|as an ai|system (?:prompt|message))\b"
    r"|^\W{0,4}(?:system|assistant|user|admin|status|intent|consent)\W{0,4}[:=]"
    r"|[\w\"'] ?==? ?[\w\"']|[{\[(][\"']|</?[a-z]{1,20}/?>|-----BEGIN PGP MESSAGE",
    re.I | re.M,
)

_EMOJI = {
    "👍": "thumbsup", "👌": "thumbsup", "✅": "thumbsup", "💯": "thumbsup", "✔": "thumbsup", "☑": "thumbsup",
    "🙋": "thumbsup", "🆗": "thumbsup", "👎": "thumbsdown", "❌": "thumbsdown", "🙅": "thumbsdown", "🚫": "thumbsdown",
    "%": "percent", "£": "money", "€": "money", "$": "money", "₹": "money", "₦": "money",
    "✖": "thumbsdown", "⛔": "thumbsdown", "🤷": "shrug", "🤔": "shrug",
}  # fmt: skip

_WRITTEN_OUT = {
    "im": "i am", "ive": "i have", "id": "i would", "i'd": "i would", "dont": "do not", "don't": "do not",
    "cant": "can not", "can't": "can not", "cannot": "can not", "wont": "will not", "won't": "will not",
    "shan't": "shall not", "shant": "shall not", "isnt": "is not", "ain't": "is not", "aint": "is not",
    "doesnt": "does not", "didnt": "did not", "wouldnt": "would not", "couldnt": "could not", "havent": "have not",
    "hasnt": "has not", "wasnt": "was not", "arent": "are not", "shouldnt": "should not", "weren't": "were not",
    "lets": "let us", "let's": "let us", "thats": "that is", "whats": "what is", "its": "it is", "theres": "there is",
    "hes": "he is", "shes": "she is", "youre": "you are", "theyre": "they are", "weve": "we have", "o'clock": "oclock",
    "hmu": "hit me up",
    "u": "you", "ur": "your", "pls": "please", "plz": "please", "plese": "please", "pleas": "please", "plse": "please",
    "pleaes": "please", "plaese": "please", "thx": "thanks", "thanx": "thanks", "tnx": "thanks", "ta": "thanks",
    "ty": "thanks", "cheers": "thanks", "thnaks": "thanks", "yep": "yes", "yup": "yes", "yeah": "yes", "yea": "yes",
    "yeh": "yes", "ya": "yes", "yas": "yes", "yaas": "yes", "yaaas": "yes", "yaaaas": "yes", "yah": "yes",
    "aye": "yes", "yess": "yes", "yees": "yes", "yeess": "yes", "ys": "yes", "yse": "yes",
    "ye": "yes", "yis": "yes", "oui": "yes", "sim": "yes", "nope": "no", "nah": "no",
    "naw": "no", "nay": "no", "non": "no", "nein": "no", "nee": "no", "nao": "no", "nop": "no",
    "noo": "no", "okay": "ok", "okey": "ok", "okie": "ok", "kk": "ok", "oki": "ok", "sur": "sure",
    "shure": "sure", "tmrw": "tomorrow", "tomoz": "tomorrow",
    "tomoro": "tomorrow", "tmr": "tomorrow", "tomorow": "tomorrow", "til": "until", "till": "until",
    "'til": "until", "anymore": "any more", "thankyou": "thanks", "nty": "no thanks", "gonna": "going to",
    "wanna": "want to", "adress": "address", "sdo": "do", "cuz": "because", "afaik": "",
    "unfortunatly": "unfortunately",
    "sory": "sorry", "soz": "sorry", "sry": "sorry", "srry": "sorry",
    "realy": "really",
    "pleaze": "please", "wd": "would", "lesgo": "lets go", "lesgoo": "lets go", "obvs": "obviously",
    "wud": "would", "luv": "love", "agian": "again", "agin": "again", "ahed": "ahead",
    "gd": "good", "grt": "great", "e-mail": "email", "ja": "yes", "jawohl": "yes",
    "jazeker": "yes", "joa": "yes", "thankx": "thanks", "dnt": "do not", "nt": "not",
    "lol": "", "lmao": "", "haha": "", "hahaha": "", "hehe": "", "xx": "", "xo": "",
}  # fmt: skip
_IS = frozenset(
    """
    it that he she what who where there here how when this monday tuesday wednesday thursday friday saturday sunday
    tomorrow today
    """.split()  # noqa: SIM905
)
_ENDINGS = {"'ll": " will", "'re": " are", "'ve": " have", "'d": " would", "'m": " am"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """Folded words and commas, one blank between them; whether a question mark ended it."""

    words: str
    asks: bool


def untrusted(text: str) -> str:
    """Why the letters of this text may show something else than they say; "" if they do not."""
    text = text[:LIMIT]
    if _TURNED.search(text):
        return "text is turned around"
    if _STRUCK.search(unicodedata.normalize("NFD", text)) or _MASK.search(text):
        return "letters in disguise"
    if _TO_A_MACHINE.search(text):
        return "words to a machine, or for one to read"
    for word in re.findall(r"[^\W\d_]+", text):
        if not _PLAIN.fullmatch(word) and re.search(r"[a-zA-Z]", word):
            return "letters of two alphabets in one word"
    return ""


def sentences(text: str, known: Collection[str] = (), slips: dict[str, str] | None = None) -> list[Sentence]:
    """The folded sentences of `text`. `known` words are right as they are; others may be slips of `slips`."""
    text = _marks(_visible(text))
    found: list[Sentence] = []
    for line in _lines(text):
        for piece in _SENTENCE.finditer(line):
            words = _fold(piece[0].rstrip(".!?…"), known, slips or {})
            if words or "?" in piece[2]:
                found.extend(Sentence(part, "?" in piece[2]) for part in _parts(words))
    if not found and "?" in text:
        return [Sentence("", True)]
    return found


def _parts(words: str) -> list[str]:
    if len(words) < 4 * _LONGEST:
        return [words]
    several = words.split(" ")
    return [" ".join(several[at : at + _LONGEST]).strip(" ,") for at in range(0, len(several), _LONGEST)]


def _visible(text: str) -> str:
    """Without format characters (zero width, soft hyphen); one kind of apostrophe; letters one code each."""
    text = re.sub("[’‘´`ʼ]", "'", unicodedata.normalize("NFC", text[:LIMIT]))
    return "".join(c for c in text if unicodedata.category(c) not in ("Cf", "Cs", "Co") and c != "\ufe0f")


def _marks(text: str) -> str:
    """Dictated punctuation becomes punctuation, if at least one mark of two words shows that it is dictated."""
    if not _SPOKEN.search(text) or len(text.split()) < 3:
        return text
    spoken = re.compile(_SPOKEN.pattern + r"|\b(?:period|comma)\b", re.I)
    return spoken.sub(lambda mark: _SPOKEN_MARKS.get(mark[0].lower(), "!"), text)


def _lines(text: str) -> list[str]:
    """Paragraph by paragraph; a long line runs on in the next one, a short one is a sentence of its own."""
    lines: list[str] = []
    run_on = False
    for line in text.splitlines():
        if run_on and line.strip() and lines:
            lines[-1] += " " + line.strip()
        else:
            lines.append(line.strip())
        run_on = len(line) > 50
    return [line for line in lines if line]


def _fold(text: str, known: Collection[str], slips: dict[str, str]) -> str:
    text = _HYPHEN.sub(" ", text.casefold().replace("e-mail", "email"))
    words = [_word(token, known, slips) for token in _TOKEN.findall(text)]
    folded = re.sub(r"\bthank (?:you|u)\b", "thanks", " ".join(word for word in words if word))
    return re.sub(r"(?: ,){2,}", " ,", folded).strip(" ,")


def _word(token: str, known: Collection[str], slips: dict[str, str]) -> str:
    if token in ",;:()–—-":
        return ","
    if token in _EMOJI:
        return _EMOJI[token]
    if token in ("+1", "-1"):
        return "thumbsup" if token == "+1" else "thumbsdown"
    if not token[0].isalpha():
        return token if token[0].isdigit() else ""
    token = re.sub(r"([^\W\d])\1{2,}", r"\1\1", token)
    plain = "".join(c for c in unicodedata.normalize("NFD", token) if not unicodedata.combining(c))
    plain = _written_out(plain)
    if plain in known or " " in plain:
        return plain
    return next((slips[key] for key in (plain, *deletions(plain)) if key in slips), plain)


def _written_out(word: str) -> str:
    for shape in (word, re.sub(r"(.)\1$", r"\1", word)):
        if shape in _WRITTEN_OUT:
            return _WRITTEN_OUT[shape]
    if word.endswith("n't"):
        return word[:-3] + " not"
    if word.endswith("'s"):
        return word[:-2] + (" is" if word[:-2] in _IS else "")
    for ending, full in _ENDINGS.items():
        if word.endswith(ending):
            return word[: -len(ending)] + full
    return word.replace("'", " ")


def deletions(word: str) -> tuple[str, ...]:
    """The word, and what is left of it when any one letter is dropped: two words sharing one are a slip apart."""
    if len(word) < 6 or len(word) > 16:
        return ()
    return (word, *(word[:i] + word[i + 1 :] for i in range(len(word))))


def slips_of(words: Collection[str]) -> dict[str, str]:
    """For `sentences`: every single slip (letter lost, added, changed, two swapped) of these words of 6 letters up."""
    return {key: word for word in words if len(word) >= 6 for key in deletions(word)}


def swaps_of(words: Collection[str]) -> dict[str, str]:
    """For `sentences`: these words with two letters beside each other swapped."""
    return {
        word[:at] + word[at + 1] + word[at] + word[at + 2 :]: word
        for word in words
        for at in range(len(word) - 1)
        if word[at] != word[at + 1]
    }
