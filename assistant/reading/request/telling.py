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
    ^\W*(?:introducing|connecting|bringing|putting)\b[^.!?]{{0,80}}\b(?:was|were|has been|turned out|paid off|worked)\b
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
    \bintroduce (?:your|them)sel
    (?<!please )(?<!kindly )(?<!you )(?<!pls )(?<!^)\bintroduce (?:my|our)sel
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


_BRINGS = r"(?:introduc(?:e|ing)|connect(?:ing)?|put(?:ting)?|bring(?:ing)?|link(?:ing)?|acquaint|match|meet(?:ing)?)\b"
_TALK = r"(?:coffee|call|meeting|lunch|chat|conversation|tea|talk|zoom|dinner|breakfast)\b"
_DENIES = one_of(
    rf"""
    (?<!not )\b(?:no|not|never|without|wrong|pointless|useless|too (?:early|late|soon))(?: (?:really|ever|need(?:ed)?
        |point|use|reason|idea|sense|good|want|wish|like|going|planning|have|to|in|of|be
        |for (?:you|us|me))){{0,5}} {_BRINGS}
    \b(?:wouldn|needn|won|mustn|shouldn|couldn|can)['’]t (?:want to |like to |have to |need to )?{_BRINGS}(?![^.!]*\?)
    \b(?:would|could) (?:never|not) have met\b
    """
)
_MOOD = one_of(  # past, foreseen, supposed, or what somebody else does
    rf"""
    \bdid (?:you|I|we|he|she|they|{MENTION})(?: \w+)? {_BRINGS}
    \b(?:have|had|has) (?:you|we|he|she|they)(?: \w+)? (?:put|brought|connected|met|linked)\b
    \bhad (?:hoped|planned|wanted|meant|promised|intended|thought)\b[^.!?]*\bbut\b
    \b(?:forgot|tried|failed) to {_BRINGS}
    \bI(?:['’]ll| will| shall| am going to|['’]m going to| plan to| intend to)(?: \w+ly)? {_BRINGS}[^.!?]*\bmyself\b
    \bI(?:['’]m| am) (?:going|planning) to {_BRINGS}
    (?:{MENTION}|\b(?:he|she|they|who)) (?:will|would|['’]ll|is going to|wants? to|promised to|has promised to
        |plans to) (?:introduce|put|bring|acquaint)\b
    \bif I (?:wanted|were|want)\b
    \b(?:is|was|would) it (?:be )?(?:an? )?(?:good|bad|wise|right|wrong|sensible|silly|useful|clever)\b[^.!]*{_BRINGS}
    ^\W*(?:should|shall|must|why should|when will|when do|do|will) (?:{MENTION}|they|these|we|I)[^.!]*{_BRINGS}[^.!]*\?
    (?:{MENTION}|\b(?:they|both|two|three|we|who)) (?:will|are going to|are about to|are due to)(?: both| all| soon
        | now)? (?:meet\b|be meeting|see each other|have (?:an? )?{_TALK})
    \bI (?:might|may)(?: well| also)? (?:ask|want|need|like|{_BRINGS})
    \b(?:thank(?:s|ing)?|thank you|grateful)\b[^.!?]{{0,30}}\bfor (?:all )?(?:arranging|setting up|organi[sz]ing
        |making|your help|helping)\b
    """
)
_TALKED = one_of(  # a talk that has been: no wish for one
    rf"""
    \bhad (?:an? |the |our )?(?:\w+ )?{_TALK}(?: (?:with|between|of))?
    \b(?:after|during|since|at|in) (?:the|my|our|a|that|this|last) (?:\w+ )?{_TALK} (?:with|between|of)\b
    {_TALK} (?:with|between)\b(?=[^.!?]*\b(?:today|yesterday|last (?:week|month|night|year)|this (?:morning
        |afternoon)|earlier)\b)
    """
)
_STANDING = re.compile(  # one that is under way: "the intro between Ana and Ben has a wrong date"
    rf"\b(?:the|my|our|your|their|that|this|his|her)(?: (?:last|recent|first|second|new|planned))?"
    rf" (?:intro(?:duction)?|{_TALK[:-2]})\b(?: (?:of|between|with|for|to|and)|,)? {MENTION}",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"\b(?:mak(?:e|ing)|do|arrang(?:e|ing)|set(?:ting)? up|organi[sz]e|plan|fix|start|begin|want|need|like|love|this is"
    r"|here(?:['’]s| is| comes))\b",
    re.IGNORECASE,
)
_DIRECTS = re.compile(
    r"\b(?:please|pls|kindly|(?:could|can|would|will) you|let['’]s|should|must|ought to|needs? to|ha(?:s|ve) to)\b",
    re.IGNORECASE,
)
_PLEASE = re.compile(r"\b(?:please|pls|kindly|(?:could|can|would|will) you)\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:not|never|cannot|no need)\b|n['’]t\b", re.IGNORECASE)


def wished(sentence: str) -> re.Match[str] | None:
    """Where the sentence wishes in the passive for an introduction."""
    match = _WISHED.search(sentence)
    return None if match is None or _is_denied(sentence, match) else match


def _is_denied(sentence: str, match: re.Match[str]) -> bool:
    return bool(_DENIED.search(sentence[max(0, match.start() - 20) : match.end()]))


def tells(sentence: str) -> bool:
    """Whether the sentence tells of an introduction that has been made, or thanks for it, and asks for none."""
    told = _TOLD.search(sentence)
    if told is None or wished(sentence) or _AHEAD.search(sentence):
        return False
    return not _ASKS_FOR.search(sentence[max(0, told.start() - 60) : told.start()])


def is_none(sentence: str) -> bool:
    """Whether the sentence plainly asks for no introduction."""
    passive = _WISHED.search(sentence)
    if passive and _is_denied(sentence, passive):
        return True
    if tells(sentence) or _NOT.search(sentence) or _DENIES.search(sentence):
        return True
    standing = _STANDING.search(sentence)
    if standing and not _BEGINS.search(sentence[: standing.start()]):
        return True
    if _TALKED.search(sentence) and not _DIRECTS.search(sentence):
        return True
    return bool(_MOOD.search(sentence)) and not _PLEASE.search(sentence)


def without_talk(sentence: str) -> str:
    """A sentence that asks, without a talk that has been: "I had a call with Ana, she should meet Ben"."""
    return _TALKED.sub("", sentence)
