"""Who is asked before the others, whom the meeting can do without, and words that only sound like one of these."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.reading.request import mentions
from assistant.reading.request.mentions import MENTION
from assistant.reading.request.patterns import alternatives, one_of

Resolve = Callable[[str, tuple[int, ...]], int | None]
"""Who a pronoun means, None where that is not sure; the people whom its sentence named before it are given, too."""


_PERSON = rf"({MENTION}|(?:her|him|she|he|the former|the latter)\b)"
_TO_ASK = alternatives(
    r"""
    ask
    check with
    try
    (?:e-?mail|write)(?: to)?
    contact
    approach
    sound out
    (?:talk|speak|go|reach out) to
    get
    (?:start|begin) with
    """
)
_CONSENTS = alternatives(
    r"""
    said
    says?
    agree[sd]?
    answer(?:s|ed)
    yes
    ok
    (?:happy|keen|interested|willing|in favour|game|up for|on board|comfortable|fine|inclined)
    accept(?:s|ed)
    confirm(?:s|ed)
    repl(?:ied|ies)
    respond(?:s|ed)
    (?:wants?|likes?|fancies|approves)
    """
)
_ORDER = re.compile(
    r"\b(?:only|don['’]t|do not|never|not|wait|until|unless|before|after|first|then|start|begin|pending|subject to|once"
    r"|as soon as)\b",
    re.IGNORECASE,
)
_FIRST = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # consent of one is the condition: "only write to Ben once Ana has said yes"
        rf"\b(?:don['’]t|do not|never|not)\b[^.!?]{{1,60}}?\b(?:before|until|till|unless)\s{_PERSON}",
        rf"\b(?:once|if|when|after|until|unless|before|as soon as|provided|whether|(?:find out|see|make sure)"
        rf"(?: that)?)\s{_PERSON}(?:['’]s|['’]d)?(?: (?!to\b|and\b)[\w'’]+){{0,3}}? (?:{_CONSENTS})\b",
        rf"\b(?:wait for|subject to|depends on|pending|after|with|without|on|until I have|get)\s{_PERSON}(?:['’]s)?\s"
        r"(?:ok|okay|yes|consent|word|agreement|go-ahead|approval|answer|blessing|permission)\b",
        # told to ask one of them
        rf"(?<!n['’]t )(?<!not )\b(?:{_TO_ASK})\s{_PERSON}(?:['’]s (?:ok|yes|consent))?(?: [a-z]{{2,9}}ly)?"
        r"(?:,? (?:please|alone|only|about this|about it|once)){0,3},? first\b(?! (?:name|of all|met|came|to)\b)",
        rf"\bfirst,? (?:please )?(?:only )?(?:{_TO_ASK})\s{_PERSON}",
        rf"{_PERSON},? first,? (?:please|and|then|if)\b",
        rf"{_PERSON},? (?:should|must|needs to|has to|wants to|would like to|ought to|to) be asked"
        r" (?:first\b|alone|before)",
        rf"(?<!n['’]t )(?<!not )\b(?:{_TO_ASK})\s{_PERSON}(?: \w+){{0,4}},? before\b",
        rf"{_PERSON} (?:has to|must|needs to|should)(?: first)? (?:say yes|agree|approve|answer|consent|confirm"
        r"|accept|be (?:asked|happy|on board|willing|ok))\b[^.!?]{0,20}\b(?:before|first)\b",
        rf"\bif\s{_PERSON}(?: is(?: not|n['’]t)| does(?: not|n['’]t)| says? no| declines| refuses| (?:will|would) not"
        rf"| won['’]t)\b[^.!?]{{0,60}}\b(?:leave|forget|spare|don['’]t|do not|drop|never|no need|need not)\b",
        rf"(?:^|[,;:] )\W{{0,3}}{_PERSON} before {MENTION}",
        rf"\bbefore\b[^.!?]{{0,60}}?,? (?:please )?(?:ask|check with|sound out)\s{_PERSON}",
        rf"\b(?:start|begin) with\s{_PERSON}",
        rf"\blet\s{_PERSON} (?:decide|answer|choose|say|think)\b[^.!?]{{0,20}}\bfirst\b",
        rf"{_PERSON} (?:should |must |gets to |may )?(?:decides?|answers?) first\b",
    )
)
_NO_WAIT = re.compile(
    r"\b(?:don['’]t|do not|no need to|needn['’]t|need not) (?:wait|hold)\b(?![^.!?]*\b(?:before|until|unless)\b)",
    re.IGNORECASE,
)
_TOLD = re.compile(r"\b(?:to|ask|contact|approach|tell|bother|disturb|involve|invite)\s{1,3}$", re.IGNORECASE)
_NEEDS_ORDER = re.compile(
    r"\b(?:hear|write|ask|contact|tell|approach|bother|involve|know|learn|introduce|disturb|keep|hold off|wait"
    r"|leave|start|begin)",
    re.IGNORECASE,
)

_CAN_DO_WITHOUT = alternatives(
    r"""
    perhaps
    maybe
    possibly
    ideally
    optionally
    optional(?=\s?:)
    if (?:possible|you can)
    (?:don['’]t|do not|no need to|needn['’]t) (?:wait|hold (?:it|things|this|everything|anything) up|hold up) for
    (?:go ahead|happy|fine|proceed|carry on|okay|ok|works) (?:also |just |anyway )?without
    (?:no problem|not a problem|doesn['’]t matter|go ahead|proceed|carry on|fine)(?: also| anyway)? (?:even )?if
    even if
    nice to have
    (?:can|could|will|would|may) (?:also |just |always )?(?:do (?:it |this )?|manage |meet |go ahead )without
    """
)
_OPTIONAL_AHEAD = re.compile(
    rf"\b(?:{_CAN_DO_WITHOUT})[,:]? (?:also |even |with |and |to )*(?:my \w+ |our \w+ )?{_PERSON}"
    r"(?! (?:could|can|would|might|may|will|has|had|is|was|knows?|brings?|likes?|wants?)\b"
    r"(?! (?:also |even )?(?:join|come|be|too|as well)))",
    re.IGNORECASE,
)
_OPTIONAL_BEHIND = one_of(
    r"""
    (?<!not )\b(?:an? )?optional\b
    \b(?:too|also|as well),? if (?:possible|free|available|time)
    \bif (?:free|available)\b
    \b(?:is |would be |just )?(?:an? )?(?:nice[- ]to[- ]have|bonus|welcome (?:third|fourth|fifth|addition
        |guest))\b
    \b(?:is |are |isn['’]t |aren['’]t )?(?<!n['’]t )(?:not |n['’]t )(?:really |strictly |absolutely
        )?(?:essential|necessary|required|a must|needed|crucial|vital|indispensable)\b
    \bwould be (?:nice|lovely|welcome|great),? (?:too|but)\b
    \b(?:go ahead|fine|also happens|okay|ok|works) (?:without|if not)\b
    \bdon['’]t wait for (?:her|him)\b
    \b(?:need not|needn['’]t|does(?: not|n['’]t) (?:have|need) to) (?:come|join|be there)\b
    \bif it suits (?:her|him)\b
    \b(?:can|could|may|might|joins?|comes?)(?: come| join)?(?: too| as well| along)?,? (?:if|when|but only if) (?:it
        |that|the)
    \bwelcome but\b
    \bonly if (?:s?he|it)\b
    \b(?:icing on the cake|cherry on (?:top|the cake)|a plus|a bonus)\b
    \b(?:time|schedule|diary|diaries|health) permitting\b
    \bif (?:time|(?:her|his) (?:time|diary|schedule|calendar)) (?:allows|permits)\b
    \bno problem if not\b
    \bif not,? (?:no matter|never mind|go ahead)
    """
)
_IF_ABLE = re.compile(
    r"\bif (?:s?he|they)(?:['’]s)? ?(?:can|could|has|have|is|are|wants?|likes?|would|happens|feels|finds|around"
    r"|free)\b",
    re.IGNORECASE,
)
_COMES = re.compile(
    r"\b(?:joins?|join|comes?|come along|along|welcome|be there|add|invite|include|third|fourth|too|as well|also|plus"
    r"|make it)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:others?|rest|remaining|everybody|everyone|nobody|no one)\b", re.IGNORECASE)
_HEARS = re.compile(
    r"\b(?:brings? (?:her|his|the|an?|along)|hears?|knows?|tell|told|write|ask|contact|learn|approach|bother)\b",
    re.IGNORECASE,
)
_AND_AFTER = re.compile(r"\b(?:and|plus|also|or),?\s*$", re.IGNORECASE)

_OPEN = one_of(
    rf"""
    (?<!not )(?<!nobody is )(?<!no one is )\boptional(?:ly)?\b
    \bnice[- ]to[- ]have\b
    \b(?:go ahead|proceed|carry on)\b[^.!?]{{0,40}}\b(?:without|even)\b
    \b(?:please|pls|kindly|should|must|needs?|may|let|rather|prefer|don['’]t|do not|never|only)\b[^.!?]{{0,80}}?\b(?:ask
        |write to|contact|approach|bother|disturb|involve|tell|invite
        |reach out to|sound out|check with|hear|heard|find out|know|learn)\b(?! (?:each other|one another|that
        |how|you|me|anyone|anybody|everyone))[^.!?]{{0,80}}?\b(?:before|until|till|unless|once|only|first
        |after|whether (?:he|she|{MENTION})|if (?:he|she|{MENTION})|when (?:he|she|{MENTION}))\b
    \b(?:before|until|unless|once|only after|first)\b[^.!?]{{0,60}}\b(?:please|pls|kindly|should|must|may|let|don['’]t
        |do not)\b[^.!?]{{0,20}}\b(?:ask|write to|contact|approach|bother|disturb|involve|tell|invite
        |reach out to|sound out|check with|hear)\b
    \b(?:decides? first|gets to decide|first refusal|(?:last|final) (?:word|say)|goes first|comes first)\b
    \b(?:can|could|will|would|may) (?:also |just |always )?(?:do (?:it |this )?|manage |meet |go ahead )without\b
    {MENTION}[^.!?]{{0,30}}\bonly if\b
    \bpermitting\b
    \b(?:others|other two|rest)\b[^.!?]{{0,30}}\b(?:optional|nice|needed|essential|come|join|extra)\b
    \bif {MENTION} (?:can(?:not|['’]t)|is(?: not|n['’]t)|does(?: not|n['’]t)|says|declines|refuses|won['’]t|agrees)\b
    \b(?:it|this|that|everything|all) (?:all )?(?:hangs|depends|hinges|rests|turns) on (?:her|him|{MENTION})
    \bcheck\b[^.!?]{{0,40}}\b(?:first|before)\b
    {MENTION},? first\b(?! (?:met|came|saw|heard|got|of all|name|to)\b)
    """
)


_OPEN_AMONG_SEVERAL = one_of(
    rf"""
    \b(?:insist on|up to (?:her|him|{MENTION})|out of (?:three|four|five)|if there(?:['’]s| is) (?:room|space|time))\b
    \b(?:unavailable|anyway|afterthought|come or not|regardless|either way|never mind|at least two
        |matters (?:most|least)
        |be spared)\b
    \breally matters?\b
    """
)


def ask_first(sentence: str, resolve: Resolve) -> tuple[int, ...]:
    """The person (index) who is to be asked before the others; several where the words contradict each other."""
    if not _ORDER.search(sentence):
        return ()
    found: list[int | None] = []
    for number, pattern in enumerate(_FIRST):
        match = pattern.search(sentence)
        if match and (number != 1 or (_NEEDS_ORDER.search(sentence) and not _NO_WAIT.search(sentence))):
            found.append(_meant(sentence, match.group(1), match.start(), resolve))
    return tuple(dict.fromkeys(i for i in found if i is not None))


def _meant(sentence: str, words: str, at: int, resolve: Resolve) -> int | None:
    """Whom `words` mean: a mention, or a pronoun. "Write to Tom once she agrees": Tom is not the one who agrees."""
    if found := mentions.who(words):
        return found[0]
    named = [index for index, start, _ in mentions.spans(sentence[:at]) if not _TOLD.search(sentence[:start])]
    return resolve(words.lower(), tuple(dict.fromkeys(named)))


def optional(sentence: str, resolve: Resolve) -> tuple[int, ...]:
    """The people (indices) whom the meeting can do without."""
    found: list[int | None] = []
    for match in _OPTIONAL_AHEAD.finditer(sentence):
        found.append(_meant(sentence, match.group(1), match.start(), resolve))
    if not found and not _OTHERS.search(sentence):
        found = [i for match in _behind(sentence) for i in _subjects(sentence, match, resolve)]
    return tuple(dict.fromkeys(i for i in found if i is not None))


def _behind(sentence: str) -> list[re.Match[str]]:
    found = list(_OPTIONAL_BEHIND.finditer(sentence))
    able = _IF_ABLE.search(sentence)
    if not found and able and not _HEARS.search(sentence) and (_COMES.search(sentence) or _adds(sentence, able)):
        found = [able]
    return found


def _adds(sentence: str, match: re.Match[str]) -> bool:
    """ "and, if she has time, Carol"."""
    return bool(_AND_AFTER.search(sentence[: match.start()]) and mentions.who(sentence[match.end() :]))


def _subjects(sentence: str, match: re.Match[str], resolve: Resolve) -> list[int | None]:
    before, after = sentence[: match.start()], sentence[match.end() :]
    if _adds(sentence, match):
        return [mentions.who(after)[0]]
    if named := mentions.spans(before):
        found: list[int | None] = [named[-1][0]]
        for (one, _, end), (_, start, _) in zip(named[-2::-1], named[:0:-1], strict=True):
            if not re.fullmatch(r"\s*(?:,|and|or|&)\s*", before[end:start]) or not re.match(r"[^.]*\bare\b", before):
                break
            found.append(one)
        also = re.match(rf"\s*(?:,|and|,? as is|so is)\s*({MENTION}),? (?:too|as well|also)\b", after)
        return found + ([mentions.who(also.group(1))[0]] if also else [])
    words = re.search(r"\b(she|he|her|him)\b", sentence, re.IGNORECASE)
    return [resolve(words.group(1).lower(), ())] if words else [None]


def is_open(sentence: str, several: bool) -> bool:
    """Whether a sentence that told neither who is first nor who is optional sounds as if it did.

    `several`: more than two are to meet, so that one may be optional.
    """
    return bool(_OPEN.search(sentence)) or (several and bool(_OPEN_AMONG_SEVERAL.search(sentence)))
