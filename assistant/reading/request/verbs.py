"""The verbs by which an introduction is asked for: VERB stands before the names, MEET behind or between them."""

from __future__ import annotations

from assistant.reading.request.mentions import MENTION
from assistant.reading.request.patterns import one_of

VERB = one_of(
    r"""
    \b(?:re-?)?introduc(?:e|ing)\b(?! (?:my|your|our|them)sel(?!f to\b|ves to\b))
    \bpresent\b(?= (?:me|us|myself) (?:to|with)\b)
    (?:(?<=please )|(?<=kindly )|(?<=you ))present\b(?= [\ue000-\ue0fe][^\ue000-\ue0ff]{1,90}\ue0ff to\b)
    \bintro(?:s|duction|ductions)?\b
    \bconnect(?:ing)?\b
    \bacquaint\b
    \b(?:put|bring|get|bringing|putting|getting)\b(?=.{0,400}?\b(?:in(?:to)? (?:touch|contact
        |connection)|together|acquainted|to know)\b)
    \b(?:get|bring|put|sit|seat)\b(?=.{0,400}?\b(?:(?:a?round|to|at) (?:a|the|one|the same) table
        |in (?:a|one|the same) room|talking|chatting|over (?:a )?(?:coffee|tea|lunch))\b)
    \blink(?:ing)?\b(?=.{0,300}?\b(?:up|with|to)\b)
    \bhook up\b
    \b(?:make|see|have|like)\b(?=.{0,300}?\b(?:acquainted|known to|in (?:a|one|the same) room
        |a?round (?:a|one) table)\b)
    \b(?:new match|do (?:the (?:honou?rs|usual)|your (?:thing|magic)|what you do))\b
    \bset up(?= [\ue000-\ue0fe])
    \b(?:give|find|get|book|fix)\b (?:them|these|those|both|the two|you both|you two)(?: \w+){0,2} (?:slot|time|hour
        |date|table|coffee|call)\b
    \bfind (?:an?|some) (?:slot|time|hour|date|day) (?:for|between)\b
    \bmatch(?:ing)?\b(?=.{0,200}\bwith\b)
    \bpair\b(?=.{0,200}\bwith\b)
    \b(?:coffee|call|meeting|lunch|chat|conversation|tea|talk|zoom) (?:between|for|of|with)\b
    """
)
MEET = one_of(
    rf"""
    \b(?:should|must|ought to|need to|needs to|have to|has to|would|could|can|want to|to|will|let|make|may
        |might|time)\b[^.!?]{{0,60}}?\b(?:meet|know each other|know one another|sit round|sit down
        |talk to each other|have (?:a |one )?(?:coffee|chat|call|tea|lunch)|have met|met(?= *[.,:;!]|$)
        |sh[ao]o?ke? hands
        |be introduced|be in touch
        |compare (?:notes|weapons|[a-z]{{3,12}}) over|compare notes|get together|come together|join forces)\b
    ,? meet {MENTION}
    {MENTION},? this is {MENTION}
    \bwants? to meet\b
    \b(?:should|must|ought to|could|let them|please|both) (?:be )?(?:shar(?:e|ing) a table
        |(?:drink|eat|have) (?:something
        |a bite|a drink|one) together)\b
    \bassistant (?:then )?(?:finds|fixes|arranges) (?:a|an|the|you|your|us)\b
    \bI(?:['’]d| would) (?:really |very much |so )?(?:like|love) to (?:talk|speak|chat) (?:to|with) (?:him|her
        |them|{MENTION})
    \bmeet (?:each other|one another)\b
    \b(?:should|ought to|must|needs? to|has to|wants? to)(?: really)? (?:talk|speak) (?:to|with) {MENTION}
    \b(?:worth|enjoy) meeting\b
    {MENTION} known to {MENTION}
    \b(?:should|must|ought to) (?:really |simply )?know {MENTION}
    {MENTION}(?: and|,| &) {MENTION} (?:should|must|ought to|need to|have to) (?:really |simply )?talk\b
    \b(?:to|should|must|let them|could) have a word\b(?! with (?:me|you|us)\b)
    \b(?:match|pair) (?:them|these two|the two)\b
    \bnew pair\s?:(?=\W*[\ue000-\ue0fe])
    \b(?:please|kindly|pls|(?:could|can|would|will) you)\b[^.!?]{{0,20}}\b(?:see to (?:it|that|this)|set (?:it|this
        |that) up|arrange (?:it|this|that)|make (?:it|this|that) happen)\b
    \bassistant\b[^.!?]{{0,40}}\b(?:will|can|shall|is to|please)\b[^.!?]{{0,40}}\b(?:fix|find|set up|arrange
        |schedule|book|drop (?:each|both|you|them)|(?:write|mail|e-?mail|contact|ask)(?: to)? (?:each|both|you|them))\b
    (?:{MENTION},? (?:please )?|to each other.{{0,20}})\b(?:say|wave) (?:hi|hello|hey|hallo|good (?:day
        |morning))(?: to)? (?:{MENTION}|each other|one another)
    (?:^|[,;:.–—-] )\W{{0,2}}(?:(?:so|do|please|just|now|then|and|go|you two|both)\b,? ){{0,3}}(?:have
        |get|grab|share|take) (?:a|an|some|your) (?:coffee|tea|chat|call|lunch|talk|pint|drink|hour|bite)\b(?!-)
    ^\W*(?:people|who|between|both|pair|match)\s?:(?=\W*[\ue000-\ue0fe])
    <>
    \s[x×+]\s
    ↔
    <->
    """
)
