"""What a connector wishes and says besides: by mail only, coming along, whom first, whom not needed, who agreed."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.reading.request import mentions
from assistant.reading.request.mentions import MENTION
from assistant.reading.request.patterns import alternatives, one_of

_BY_MAIL = one_of(
    r"""
    \b(?:no|without(?: an?y?)?|not? need (?:for )?an?y?|(?:don['’]t|do not|needn['’]t|need not) (?:set up
        |arrange|book|schedule|organi[sz]e|need|plan|propose) an?y?) ?(?:meeting|coffee|invitation|invite
        |calendar|appointment|call)\b
    \bno need (?:for (?:them|you|anybody|anyone) )?to (?:meet|schedule|arrange|book|set)\b
    \b(?:just|only|simply)\b[^.!?]{0,120}\b(?:by|over|via|per) e?-?mail\b
    \bby e?-?mail (?:only|alone|is enough|will do|suffices)\b
    \be?-?mail (?:introduction|intro|connection) (?:only|is enough|will do|is all|suffices|would do)\b
    \b(?:they|them|both) (?:can|will|may|could|should)? ?(?:take it|sort it out|write to each other
        |find a time|arrange) (?:from there|themselves|by themselves|on their own)\b
    \b(?:just|only|simply) an? e?-?mail (?:intro|introduction)\b
    \bmeeting (?:is )?(?:not|isn['’]t) (?:needed|necessary|required)\b
    \bthey (?:need not|needn['’]t|don['’]t (?:need|have) to) meet\b
    \bwithout (?:a )?(?:meeting|coffee)\b
    """
)
_JOIN_NOT = one_of(
    r"""
    \b(?:won['’]?t|will not|shall not|shan['’]?t|cannot|can['’]?t|don['’]?t|do not|not|no need|need not
        |needn['’]t|wouldn['’]t)\b[^.!?]{0,40}\b(?:be there|be with|join(?:ing)?|com(?:e|ing)|attend(?:ing)?
        |include me|take part|be (?:present|part))\b
    \bwithout me\b
    \bleave me out\b
    \bno need (?:to include|for) me\b
    \bI(?:['’]ll| will)? (?:step|stay|keep) (?:back|out|away)\b
    \bno need for me\b
    """
)
_JOIN = one_of(
    r"""
    \bI(?:['’]ll| will|['’]d| would| shall|['’]m going to| am going to| want to| plan to| hope to| can| intend to| also
        | too|['’]m| am)(?: (?:like|love|be|to|very|much|also|happily|gladly|come|and|happy|glad|then
        |certainly|wish)){0,5}
        \s?(?:join(?:ing)?|com(?:e|ing) (?:along|too|as well|with|myself)|be there|be (?:present|part)|take part|attend
        |sit in|come along|be coming|be joining|make (?:it )?(?:a|the) (?:third|fourth|threesome|foursome))\b
    \bcount me in\b
    \binclude me\b
    \bme included\b
    \bwith me (?:too|as well|there|as the third|present)\b
    \b(?:the |all )(?:three|four|five) of us\b
    \bI(?:['’]m| am) (?:in too|coming|joining)\b
    \bmyself included\b
    \bI (?:come|join) (?:along|too|as well|them|you)\b
    \bI come with\b
    \bI(?:['’]d| would| will)? ?(?:also )?make (?:the )?(?:third|fourth)\b
    """
)
_PERSON = rf"({MENTION}|her|him|she|he|the former|the latter)"
_FIRST = (
    one_of(
        rf"""
    \b(?:ask|check with|try|write to|contact|approach|start with|begin with|sound out|talk to|speak to|get
        |go to)\s{_PERSON}(?:['’]s (?:ok|okay|yes|consent))?(?:,? (?:please|alone|only|about this|about it
        |once)){{0,3}},? first\b
    """
    ),
    re.compile(
        rf"\bfirst,? (?:please )?(?:only )?(?:ask|check with|write to|contact|approach|sound out)\s{_PERSON}",
        re.IGNORECASE,
    ),
    one_of(
        rf"""
    {_PERSON},? first,? (?:please|and|then|if)\b
    {_PERSON},? (?:should|must|needs to|has to|wants to|would like to|ought to) be asked (?:first|before)
    """
    ),
    re.compile(rf"\b(?:ask|check with|sound out|write to|contact)\s{_PERSON}(?: \w+){{0,4}},? before\b", re.IGNORECASE),
    re.compile(rf"\bbefore\b[^.!?]{{0,60}}?,? (?:please )?(?:ask|check with|sound out)\s{_PERSON}", re.IGNORECASE),
    one_of(
        rf"""
    \b(?:once|if|when|after|until|unless|before|as soon as|only if
        |provided)\s{_PERSON}(?: has| is| have)?(?: \w+){{0,2}} (?:said|says?|agree[sd]?|answered|yes|ok|happy
        |accept(?:s|ed)|confirm(?:s|ed)|on board|willing)\b
    """
    ),
    re.compile(rf"\b(?:wait for|subject to|depends on|pending)\s{_PERSON}['’]s\b", re.IGNORECASE),
    re.compile(rf"\b(?:start|begin) with\s{_PERSON}\b", re.IGNORECASE),
)
_ORDER = re.compile(r"\b(?:only|don['’]t|do not|not|wait|until|before|first|then|start|begin)\b", re.IGNORECASE)
_CAN_DO_WITHOUT = alternatives(
    """
    perhaps
    maybe
    possibly
    ideally
    optionally
    if (?:possible|you can)
    (?:don['’]t|do not|no need to) wait for
    (?:go ahead|happy|fine) without
    (?:no problem|not a problem|doesn['’]t matter) if
    nice to have
    """
)
_OPTIONAL_AHEAD = re.compile(
    rf"\b(?:{_CAN_DO_WITHOUT})[,:]? (?:also |even |with |and |to )*(?:my \w+ |our \w+ )?{_PERSON}", re.IGNORECASE
)
_OPTIONAL_BEHIND = one_of(
    r"""
    \b(?:is |would be |as )?(?:an? )?optional\b
    \bif (?:s?he|they) (?:can|could|has|have|is|are|wants?|likes?|would|happens|feels)\b
    \b(?:too|also|as well),? if (?:possible|free|available|time)
    \bif (?:free|available)\b
    \b(?:is |would be |just )?(?:an? )?(?:nice[- ]to[- ]have|bonus|welcome (?:third|fourth|fifth|addition
        |guest))\b
    \b(?:is |are )?not (?:essential|strictly necessary|required|a must|needed)\b
    \bwould be (?:nice|lovely|welcome|great),? (?:too|but)\b
    \b(?:go ahead|fine|also happens|okay|ok|works) (?:without|if not)\b
    \bdon['’]t wait for (?:her|him)\b
    \bneed not come\b
    \bif it suits (?:her|him)\b
    \bcan (?:come|join) (?:too|as well|along)?,? if\b
    \bwelcome but\b
    \bno problem if not\b
    \bif not,? (?:no matter|never mind|go ahead)
    """
)
_AGREED = one_of(
    r"""
    \b(?:asked|begged|approached|pinged|e?-?mailed|wrote to|written to|came to|phoned|called
        |told)(?: to)? (?:me|us)\b[^.!?]{0,80}\b(?:introduc\w*|intro|connect\w*|put|meet|contact|touch
        |for (?:this|it|an?|the|help)|below)\b
    \basked (?:for|to be) (?:this|it|an? (?:intro|coffee|meeting)|the intro|introduc|put|connected)
    \basked (?:me|us)(?: for (?:this|it)|(?: \w+){0,2} below)?(?=[.,;!)]|$| and)
    \bwants? me to introduce\b
    \brequested (?:this|an?|the) (?:intro|meeting|coffee|contact)
    \b(?:has|have|had) (?:both |all |already |also |since |just |kindly ){0,3}(?:agreed|said (?:yes|ok
        |okay)|consented|confirmed|accepted)\b
    \b(?:both |already |all |too )?(?:agreed|said yes|said ok|says yes|said he was in|said she was in)\b
    \b(?:is|are) (?:both |already |fully |all ){0,2}(?:on board|in agreement|agreed|ok with (?:this|it
        |being)|okay with (?:this|it|being)|fine with (?:this|it|being)|up for (?:it|this))\b
    \b(?:gave|given) (?:me )?(?:(?:her|his|their|the) )?(?:ok|okay|consent|permission|green light
        |go-ahead)\b
    \balready (?:knows? and agrees?|wants? this)\b
    \basked for this\b
    \bconsent (?:is|was) given\b
    """
)
_HEDGE = one_of(
    r"""
    \b(?:not|n['’]t|haven['’]t|hasn['’]t|never|nobody|neither|yet to|will|['’]ll|would|might|may|if|once
        |when|until|hope|hopes|hoping|sure (?:he|she|they)|should|probably|likely|unless|whether|before|after
        |as soon as|ask|think|believe|guess|expect|suppose|assume|could|can)\b
    """
)
_CITY = one_of(
    r"""
    \b(?:based|lives?|living|resid(?:es|ing)|located
        |settled) (?:now |currently |mostly |together |both |in the (?:middle|centre|center|heart) )?(?:in|at
        |of)(?: the city of)? (?P<city>[A-ZÀ-Ý][\w'’-]{1,30}(?: [A-ZÀ-Ý][\w'’-]{1,30}){0,2})
    \b(?P<based>[A-ZÀ-Ý][\w'’]{2,30})[- ]based\b
    """,
    re.RegexFlag(0),
)


def by_mail_only(sentence: str) -> bool:
    return bool(_BY_MAIL.search(sentence))


def joins(sentence: str) -> bool | None:
    """True: the connector comes along; False: plainly not; None: the sentence says nothing of it."""
    if _JOIN_NOT.search(sentence) and re.search(r"\b(?:I|me|myself)\b", sentence):
        return False
    return True if _JOIN.search(sentence) else None


def ask_first(sentence: str, resolve: Callable[[str], int | None]) -> int | None:
    """The person (index) who is to be asked before the others; `resolve` tells whom a pronoun means."""
    if not _ORDER.search(sentence):
        return None
    for pattern in _FIRST:
        if match := pattern.search(sentence):
            return _meant(sentence, next(group for group in match.groups() if group), match.start(), resolve)
    return None


def _meant(sentence: str, words: str, at: int, resolve: Callable[[str], int | None]) -> int | None:
    """Whom `words` mean: a mention, or a pronoun for the last one named before it in the sentence."""
    found = mentions.who(words) or mentions.who(sentence[:at])[-1:]
    return found[0] if found else resolve(words.lower())


def optional(sentence: str, resolve: Callable[[str], int | None]) -> int | None:
    """The person (index) whom the meeting can do without."""
    if match := _OPTIONAL_AHEAD.search(sentence):
        return _meant(sentence, match.group(1), match.start(), resolve)
    if match := _OPTIONAL_BEHIND.search(sentence):
        before = mentions.who(sentence[: match.start()])
        after = mentions.who(sentence[match.end() :])
        if after and re.search(r"\b(?:and|plus|also|or),?\s*$", sentence[: match.start()], re.IGNORECASE):
            return after[0]
        if before:
            return before[-1]
        words = re.search(r"\b(she|he|her|him)\b", sentence, re.IGNORECASE)
        return resolve(words.group(1).lower()) if words else None
    return None


def says_agreed(clause: str) -> bool:
    """Whether a clause plainly says that its subject asked for this or has said yes; a hope is none."""
    match = _AGREED.search(clause)
    return (
        bool(match)
        and not _HEDGE.search(clause[: match.start()] if match else "")
        and not re.search(r"\bhas not\b|\bhasn['’]t\b|\bnot (?:yet )?(?:agreed|asked|said)\b", clause)
    )


def cities(clause: str) -> list[tuple[int, str]]:
    """(where, city) for each city that is plainly said to be somebody's."""
    return [(m.start(), m.group("city") or m.group("based")) for m in _CITY.finditer(clause)]
