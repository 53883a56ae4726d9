"""Whether a sentence with the words of an introduction tells of one that has been made, or wishes for one."""

from __future__ import annotations

import re

from assistant.reading.request.mentions import MENTION
from assistant.reading.request.patterns import one_of

_TOLD = one_of(  # an introduction that has been made, and thanks for it
    rf"""
    \b(?:thank(?:s|ing|ful)?|grateful|obliged|indebted|glad|appreciated?)\b[^.!?]{{0,60}}\b(?:for|of) (?:all |both
        |having |so kindly |kindly |the |your |such |this |that |a |lovely |great |kind |recent |wonderful ){{0,3}}
        (?:introduc|intro\b|intros\b|connect|link|put(?:ting)?\b|bring(?:ing)?\b|brought\b|acquaint|match)
    \b(?:kind|good|nice|lovely|sweet|generous|thoughtful|clever|wise|right) of you to (?:have )?(?:introduc
        |connect|put|bring|link|acquaint|pair|match)
    \bintroduced\b
    \b(?:I|you|we|he|she|they|who|{MENTION})(?:['’]ve|['’]d| have| had| has)?(?: (?:already|just|once|kindly|recently
        |later|so kindly|then)){{0,2}} put\b
    \b(?:your|my|our|the|that|this) (?:last |recent |first )?(?:introduction|intro|match|coffee|meeting|call|lunch|chat)
        (?:[ ,&]|{MENTION}|of|between|with|for|to|and)*\b(?:was|went|were|has (?:been|led)|have (?:been|led)|led
        |turned out|resulted|worked)\b
    """
)
_ASKS_FOR = re.compile(  # a wish just ahead of it: "could you put", "I would be grateful for"; not "I'd like to thank"
    r"(?:\b(?:would|could|can|will|may|might|shall|should|must|if|let|please|did|do)|['’](?:d|ll))\b(?! like to)"
    r"(?: \w+){0,4} $",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"\b(?:in|with) (?:advance|anticipation)\b|\bbeforehand\b", re.IGNORECASE)
_NOT = one_of(
    r"""
    \b(?:do not|don['’]t|never|not) (?:yet )?introduce\b
    \bintroduce (?:my|your|our|them)sel
    """
)
_MADE = (
    r"(?:introduced|connected|acquainted|(?:brought|put|linked|placed|paired|matched) (?:together|up|in(?:to)? (?:touch"
    r"|contact|connection)|with))\b"
)
_WISHED = one_of(  # in the passive: "ought to be brought together", "I want them introduced"
    rf"""
    \b(?:should|must|ought to|needs? to|ha(?:s|ve) to|like to|love to|wants? to|wish(?:es)? to|hop(?:es?|ing) to|could
        |can|may|might|deserves? to|asks? to|asked to|asking to|eager to|keen to|glad to|happy to|let|to)\b
        [^.!?]{{0,40}}?\bbe {_MADE}
    \b(?:wants?|like|love|see|get|needs?|to have|prefer)(?: to (?:see|have|get))?(?: (?:them|these|those|the|both|two
        |three|four|of|all|people|friends|you|and|&)| ?,? ?{MENTION},?){{1,9}} {_MADE}
    """
)


def wished(sentence: str) -> re.Match[str] | None:
    """Where the sentence wishes in the passive for an introduction."""
    return _WISHED.search(sentence)


def tells(sentence: str) -> bool:
    """Whether the sentence tells of an introduction that has been made, or thanks for it, and asks for none."""
    told = _TOLD.search(sentence)
    if told is None or wished(sentence) or _AHEAD.search(sentence):
        return False
    return not _ASKS_FOR.search(sentence[max(0, told.start() - 60) : told.start()])


def is_none(sentence: str) -> bool:
    """Whether the sentence plainly asks for no introduction."""
    return tells(sentence) or bool(_NOT.search(sentence))
