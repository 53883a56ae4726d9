"""What a name looks like in running text, and when two of them are the same person's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from assistant.reading.request.patterns import words_of

PARTICLES = words_of(
    """
    de da do dos das der den van von zu zum zur la le el al bin binti ibn bint ter ten af av di del della delle
    du of-the y e ap
    """
)
_SHE = words_of(
    """mrs ms miss lady dame frau fr smt kumari mme madame mlle señora sra signora sister aunt auntie pani"""
)
_HE = words_of("""mr sir lord herr herrn hr shri sri monsieur señor sr signor father imam uncle brother pan""")
_ANY = words_of("""mx dr prof professor rev reverend captain capt er adv ca dipl ing mag phd hon judge rabbi doctor""")
TITLES = dict.fromkeys(_SHE, "she") | dict.fromkeys(_HE, "he") | dict.fromkeys(_ANY, "")
_NOT_NAMES = words_of(
    """
    i i'm i've i'd i'll a an the my our your his her their its this that these those he she it they we you me us
    them both all each one two three four five please pls plz could can would will may might shall should must
    introduce introducing intro intros introduction connect connecting connection put bring get set meet meeting
    meets link match make arrange hi hello hey dear good morning afternoon evening thanks thank regards best
    cheers kind kindly yours sincerely greetings with to and or but so because since as if when while where what
    who whom whose why how is are was were be been has have had do does did not no yes also too then there here
    in on at by for from of off over under up let lets let's just only maybe perhaps however although though
    after before first second third last former latter other others another ps p.s re fwd fw subject date sent
    cc bcc name email e-mail mail address tel phone mobile reason place time note background who monday tuesday
    wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march
    april august september october november december feb apr jun jul aug sep sept oct nov dec today tomorrow
    tonight christmas easter english german french spanish italian dutch polish japanese chinese portuguese
    indian british american swede norwegian welshman englishman frenchman irishman dutchman
    spaniard turk greek basque catalan breton swiss belgian austrian russian mexican brazilian canadian australian
    assistant team sir madam respected myself yourself friend friends colleague
    colleagues people person anyone everyone everybody somebody someone nobody place: card cards attached both:
    contact contacts details zoom teams skype coffee lunch tea dinner breakfast call video as-discussed
    following below above see ask check write tell given having being there's that's it's here's he's she's
    they're you're we're between against about around during until till than more most many much some any every
    such same own new old great happy hope separate separately pair group three's well ok okay sure fine right
    now soon later again still already ever never always often once twice wife husband brother sister father
    mother son daughter cousin uncle aunt boss neighbour neighbor batchmate mentor partner ceo cto cfo director
    founder head professor's office company firm ltd inc gmbh llc perfect lovely brilliant splendid super
    excellent quick short long small big little favour favor question request two's neither either none nothing
    something everything anything go stop status help forget add include want wants wanted need needs like likes
    love loves know knows think thinks believe feel felt met knew welcome sorry apologies hallo moin servus ciao
    hola bonjour salut namaste namaskar greetings warm warmly cordially hereby herewith would-be could-be attn
    attention fyi fao nb asap eta tba
    optional confidential confidentially strictly optionally ideally possibly alternatively additionally
    incidentally finally actually basically obviously currently recently apparently hopefully importantly
    interestingly unfortunately fortunately luckily personally honestly frankly briefly quickly simply really
    likewise similarly meanwhile otherwise moreover besides furthermore somewhere anywhere sometime could've
    trustee chair chairman chairwoman president secretary pa ea vp
    """
)
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’`.-](?=[^\W\d_])){0,40}\.?", re.UNICODE)
_CASELESS = re.compile(  # Hebrew, Arabic, the scripts of India, Thai, Georgian, Ethiopic, Khmer, and CJK
    r"[\u0590-\u06ff\u0750-\u077f\u08a0-\u08ff\u0900-\u0eff\u10a0-\u10ff\u1200-\u137f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
    r"\uac00-\ud7af々]{2,20}"
)


def fold_name(name: str) -> str:
    """The key by which names are compared: no case, accents, titles or punctuation."""
    plain = unicodedata.normalize("NFKD", name.translate(_STROKES)).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    words = re.findall(r"[^\W_]+", plain.replace("'", "").replace("’", ""))
    return " ".join(word for word in words if word not in TITLES) or " ".join(words)


_STROKES = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
)


def is_caseless(word: str) -> bool:
    """Whether a word is of a script that has no capitals, by which its names could be told."""
    return bool(_CASELESS.fullmatch(word))


def is_name_word(word: str) -> bool:
    """Whether a word may be part of a name: a capital ahead (or a script without), and no common word."""
    plain = word.strip(".,;:()<>\"“”'’")
    if is_caseless(plain):
        return True
    if not plain or not plain[0].isalpha() or not (plain[0].isupper() or plain[0].istitle()):
        return False
    if not _WORD.fullmatch(plain):
        return False
    key = plain.lower().replace("’", "'")
    return key not in _NOT_NAMES and not key.endswith(("n't", "'s", "'ll", "'ve", "'d", "'m", "'re"))


def is_common(word: str) -> bool:
    return word.strip(".,;:()<>\"“”'’").lower().replace("’", "'") in _NOT_NAMES


def title_of(word: str) -> str | None:
    """What a title says ("she", "he" or ""), None if the word is no title."""
    return TITLES.get(word.strip(".,").lower())


def without_titles(words: Sequence[str]) -> tuple[list[str], str]:
    """The words without leading titles, and what the titles say of "she" or "he"."""
    said = ""
    rest = list(words)
    while len(rest) > 1 and title_of(rest[0]) is not None:
        said = title_of(rest[0]) or said
        rest = rest[1:]
    return rest, said


def tidy(name: str) -> str:
    """A name as it is shown: no titles, lower-case names capitalised, "Brandt, Jonas (Sales)" turned round."""
    name = re.sub(r"\s*[(\[][^()\[\]]{0,80}[)\]]", "", name).strip(" ,;:-–—\"'“”|")
    last, comma, first = name.partition(",")
    if comma and first.strip() and len(first.split()) <= 3 and len(last.split()) <= 3:
        name = f"{first.strip()} {last.strip()}"
    words, _ = without_titles(name.split())
    capitals = next((i for i, w in enumerate(words) if not w.isupper()), 0)
    if capitals and max(map(len, words[:capitals])) > 2:  # "MENDES DA SILVA Rui": a family's name in capitals goes last
        words = words[capitals:] + words[:capitals]
    if words and not any(w[:1].isupper() for w in words):
        words = [w if w in PARTICLES else w[:1].upper() + w[1:] for w in words]
    if len(words) > 1:
        words = [w.title() if w.isupper() and len(w) > 3 else w for w in words]
    return " ".join(words)


def first_word(name: str) -> str:
    return name.split(" ", 1)[0] if name else ""


def called(name: str) -> str:
    """How somebody is called: by the first name, a couple by both ("Dot and Eric")."""
    words = name.split(" ")
    return " ".join(words[:3]) if len(words) > 3 and words[1] in ("and", "&", "und") else first_word(name)


def fits(short: str, full: str) -> bool:
    """Whether `short` may name the person called `full`: the same words, the first or last ones, or initials."""
    a, b = fold_name(short).split(), fold_name(full).split()
    if not a or not b or len(a) > len(b):
        return False
    if a == b or a == b[: len(a)] or a == b[-len(a) :]:
        return True
    if len(a) < 2 or (
        a[0] != b[0] and not ((b[0].startswith(a[0]) and len(a[0]) == 1) or (len(b[0]) == 1 and a[0].startswith(b[0])))
    ):
        return False
    return a[-1] == b[-1] or (len(a[-1]) == 1 and b[-1].startswith(a[-1]))


def local_words(address: str) -> tuple[str, ...]:
    """The words of the part before @, folded, digits and tags aside."""
    local = address.partition("@")[0].partition("+")[0]
    return tuple(word for word in re.split(r"[._\d-]+", local.lower()) if word)


def fits_address(name: str, address: str) -> bool:
    """Whether a name is plainly in the part before @ ("Síle O'Donoghue" in s.odonoghue@)."""
    words = fold_name(name).split()
    local = local_words(address)
    if not words or not local:
        return False
    joined = "".join(local)
    if len(words) == 1:
        return local == (words[0],) or (len(words[0]) > 2 and words[0] in local)
    first, last = words[0], "".join(words[1:])
    return (
        joined
        in (
            first + last,
            last + first,
            first[0] + last,
            first + last[0],
            last + first[0],
            first + words[-1],
            first[0] + words[-1],
        )
        or (first in local and len(local) == 1)
        or local == (words[-1],)
    )


def turned(name: str, address: str) -> str:
    """ "Stål Annika" turned round where the address shows that the family's name stands first (annika.stal@)."""
    family, _, given = name.partition(" ")
    one, other = fold_name(family), fold_name(given)
    words = local_words(address)
    if not other or " " in other or one == other:
        return name
    told = words in ((other, one), (other[0], one)) or words == (other + one,) or words == (other[0] + one,)
    home = words == (other,) and one in fold_name(address.partition("@")[2]).split()
    return f"{given} {family}" if told or home else name


def from_local(address: str) -> str:
    """A name guessed from the part before @ where it plainly is one ("ana.ruiz"), else ""."""
    words = local_words(address)
    if not 1 <= len(words) <= 3 or any(c.isdigit() for c in address.partition("@")[0]):
        return ""
    if not all(word.isalpha() and 2 < len(word) < 12 and re.search("[aeiouy]", word[:3]) for word in words):
        return ""
    return " ".join(word.capitalize() for word in words)
