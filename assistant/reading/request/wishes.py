"""What a connector wishes and says besides: by mail only, coming along, who agreed, where people live."""

from __future__ import annotations

import re

from assistant.reading.request.patterns import one_of

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
        |sit (?:in|with|beside|next to)
        |listen in|come along|be coming|be joining|make (?:it )?(?:a|the) (?:third|fourth|threesome|foursome))\b
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
_PERHAPS = re.compile(
    r"\b(?:if(?! (?:I may|that|it['’]s|it is|you don|possible|nobody))|unless|but|might|maybe|perhaps|in case"
    r"|depending|otherwise|should (?:you|they))\b",
    re.IGNORECASE,
)
_AGREED = one_of(
    r"""
    \b(?:ask(?:ed|s|ing)?|begged|begging|approached|pinged|e?-?mailed|wrote to|written to|came to|phoned|called
        |messaged|nagging|pestering)(?: to)? (?:me|us)\b[^.!?]{0,80}\b(?:introduc\w*|intro|connect\w*
        |in(?:to)? (?:touch|contact)|contact with|meet|for (?:this|it|an? (?:intro|introduction|contact|coffee|meeting
        |chat|word|connection))|below)\b
    \bask(?:ed|s)(?: me| us)? (?:whether|if) (?:I|we) (?:could|can|would|might)(?: please| perhaps)? (?:introduce
        |connect|put)
    \bask(?:ed|s) (?:for|to be) (?:this|it|an? (?:intro|coffee|meeting)|the intro|introduc|put|connected)
    \b(?:has|have|is|are|was|were)(?: been)? asking for (?:this|it|an? (?:intro|introduction|coffee|meeting))\b
    (?<!\bI )(?<!been )(?<!was )(?<!were )(?<!be )(?<!is )(?<!are )\basked(?=\W*$)
    \basked (?:me|us)(?: for (?:this|it)|(?: \w+){0,2} below)?(?=[.,;!)]|$| and)
    \bwants? me to introduce\b
    \btold (?:me|us)\b[^.!?]{0,40}\b(?:wants?|would like|['’]d like) to (?:meet|be introduced)\b
    \brequested (?:this|an?|the) (?:intro|meeting|coffee|contact)
    \b(?:has|have|had) (?:both |all |already |also |since |just |kindly ){0,3}(?:said (?:yes|ok
        |okay)|consented|confirmed|accepted)\b
    \bagreed\b(?! (?:to (?!(?:be|meet|meeting|talk|chat|coffee|speak|see|this|it|an?|the|have|having|my)\b)|that|on
        |with|about|years?|last|in|upon))
    \b(?:said yes|said ok|says yes|said (?:he|she) (?:was|is|['’]s) in)\b
    \b(?:is|are) (?:both |already |fully |all ){0,2}(?:on board|in agreement|ok with (?:this|it
        |being)|okay with (?:this|it|being)|fine with (?:this|it|being)|up for (?:it|this))\b
    (?:\b(?:is|are)|['’](?:s|re))(?: already| both| all)? in(?: already| too)?(?=\W*$)
    \b(?:gave|given) (?:me )?(?:(?:her|his|their|the) )?(?:ok|okay|consent|permission|blessing|green light
        |go-ahead)\b
    \balready (?:knows? and agrees?|wants? this)\b
    \bconsent (?:is|was) given\b
    """
)
_CHECKED = one_of(
    r"""
    \bI(?:['’]ve| have)?(?: already| just| also){0,2} (?:asked|checked with|cleared (?:it|this) with|spoke (?:to|with)
        |spoken (?:to|with)|talked (?:to|with)|sounded out|(?:run|ran) (?:it|this) (?:by|past))\b
    """
)
_GLAD = one_of(
    r"""
    \b(?:is|are|['’]s|was|were|['’]re)(?: both| all| very| quite| perfectly| really| more than){0,2} (?:keen|happy|glad
        |willing|delighted|pleased|up for it|game|fine|in)\b(?! (?:with|in|at|about) (?!it|this|that))
    """
)
_HEDGE = one_of(
    r"""
    \b(?:not|n['’]t|haven['’]t|hasn['’]t|never|nobody|neither|yet to|will|['’]ll|would|might|may|if|once
        |when|until|hope|hopes|hoping|sure (?:he|she|they)|should|probably|likely|unless|whether|before|after
        |as soon as|ask|think|believe|guess|expect|suppose|assume|could|can)\b
    """
)
_TO_ELSE = re.compile(  # "said yes to my last idea", "is fine with it if Ana is"
    r"\s(?:to|about) (?:my|his|her|their|our|another|other|some|any|everything|anything)\b"
    r"|\sfor (?:her|him|them|anything)\b"
    r"|[^.!?]*\b(?:if|unless|provided|as long as|on condition)\b",
    re.IGNORECASE,
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
    """True: the connector comes along; False: plainly not; None: it says nothing of that, or nothing certain."""
    if may_join(sentence):
        return None
    if _JOIN_NOT.search(sentence) and re.search(r"\b(?:I|me|myself)\b", sentence):
        return False
    return True if _JOIN.search(sentence) else None


def may_join(sentence: str) -> bool:
    """Whether the connector comes along only perhaps, or would but for something."""
    match = _JOIN.search(sentence)
    return bool(match and _PERHAPS.search(sentence))


def says_agreed(clause: str) -> bool:
    """Whether a clause plainly says that its subject asked for this or has said yes; a hope is none."""
    match = _AGREED.search(clause)
    return (
        bool(match)
        and not _HEDGE.search(clause[: match.start()] if match else "")
        and not _TO_ELSE.match(clause[match.end() :] if match else "")
        and not re.search(r"\bhas not\b|\bhasn['’]t\b|\bnot (?:yet )?(?:agreed|asked|said)\b", clause)
    )


def says_glad(clause: str, sentence: str) -> bool:
    """Whether a clause says that its subject is glad to, where the sentence says that the connector asked them."""
    match = _GLAD.search(clause)
    return bool(match and _CHECKED.search(sentence)) and not _HEDGE.search(clause[: match.start()] if match else "")


def cities(clause: str) -> list[tuple[int, str]]:
    """(where, city) for each city that is plainly said to be somebody's."""
    return [(m.start(), m.group("city") or m.group("based")) for m in _CITY.finditer(clause)]
