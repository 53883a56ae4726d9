"""What a connector writes that nobody else needs to read."""

from __future__ import annotations

import re

from assistant.reading.request import mentions, telling
from assistant.reading.request.blurbs import Sentence
from assistant.reading.request.patterns import one_of

COURTESY = one_of(
    r"""
    \b(?:my assistant|the assistant|assistant[,(]|this assistant)\b
    \b(?:take|taking) (?:it|over|this)\b
    \bover to you\b
    \bpass (?:this|it) on\b
    \bdo the needful\b
    \bfinds you well\b
    \b(?:hope|trust) (?:you are|you['’]re|all is|this)\b
    \b(?:see|as|asked|mentioned|quoted|forwarded|mail) below\b
    \bbelow mentioned\b
    \b(?:both |is |are )?(?:cards?|vcards?) (?:are |is )?attached\b
    \bas (?:promised|discussed|agreed)\b
    \blet me know\b
    \b(?:thanks|thank you|thanking|grateful|appreciate)\b
    \bset this up\b
    \bdo this one\b
    \bplease do what\b
    \bno hurry\b
    \byou see where (?:this|it)\b
    \bdon['’]t worry\b
    \b(?:a|one) (?:word|line|sentence|bit) (?:on|about) (?:each|both|them)\b
    \bno rush\b
    \bcould you ask (?:her|him|them)\b
    \bwill (?:write|be in touch|contact|get in touch|ask|sort)\b
    \bmyself \w+\b
    \basked for (?:this|it)\b
    \bcopied\b
    \bin copy\b
    \bmany thanks\b
    \bcould you (?:help|do|make|arrange)\b
    \bover to\b
    \bto introduce\b
    \bkindly (?:introduce|do)\b
    """
)
_PRAISE = re.compile(r"\b(?:thank|grateful|obliged|appreciate|of you to|your (?:intro|match))", re.IGNORECASE)
_ADDRESSING = one_of(
    r"""
    \b(?:addresses|details|e-?mails|contacts)(?: (?:are|stand))? (?:below|under|after|beneath) (?:my|the) \w+\W*$
    (?:address|e-?mail|mail|reached?|contact)(?: (?:is|at|on|via|under|address|details))*\W*$
    \b(?:address|e-?mail|mail)\s?(?:is|:)\s*$
    \b(?:address(?:es)?|e-?mails?|mails|(?:contact )?details|contacts)\b[^.!?]{0,15}\b(?:stand|are|is|follow|come
        |can be found|at|see)\b[^.!?]{0,20}\b(?:below|bottom|end|foot|under|underneath|last|follow(?:s|ing)?)\W*$
    """
)
_SHORT = re.compile(  # "Both row."
    r"\W*(?:they|both|all|she|he) (?!(?:agreed?|knows?|do|does|did|is|are|will|can|would|should|match)\b)[a-z]{3,}\W*$",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"(?:[A-Z]\. ?){1,3}[A-Z][\w'’-]{1,30}\.?")  # "A. J. Stannard"
_HEADER_WORDS = re.compile(
    r"\W*(?:(?:name|who|person|e-?mail|mail|address|contact|what|does|why|notes?|about|role|job|company|city|phone|wants|tel)"
    r"[\s:,;/]*){2,8}\.?",
    re.IGNORECASE,
)
_HEADER_ROW = re.compile(r"\b(?:name|who|person|e-?mail|mail|address|contact)\b", re.IGNORECASE)


def tells_address(text: str) -> bool:
    """Whether words tell only who is meant, or where the addresses stand."""
    return bool(_ADDRESSING.search(mentions.plain(text).rstrip(" .!")))


def is_courtesy(sentence: Sentence) -> bool:
    """Whether a sentence tells nothing: a courtesy, where an address stands, the head of a table."""
    plain = mentions.plain(sentence.text)
    if re.match(r"\W*(?:(?:so|and|then|but),? )?(?:please|kindly|could you|can you|would you)\b", plain, re.IGNORECASE):
        return True
    if telling.tells(sentence.text) and _PRAISE.search(plain):
        return True
    if tells_address(sentence.text):
        return True
    if _HEADER_ROW.search(plain) if sentence.item else _HEADER_WORDS.fullmatch(plain):
        return not mentions.who(sentence.text)
    if _SIGNED.fullmatch(plain.strip()):
        return True
    if mentions.who(sentence.text):
        return False
    return (len(plain.split()) < 3 and not _SHORT.match(plain)) or bool(COURTESY.search(plain))
