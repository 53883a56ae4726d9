"""Where the connector wants them to meet, and for how long."""

from __future__ import annotations

import re

from assistant.reading.request import mentions
from assistant.reading.request.mentions import MENTION
from assistant.reading.request.patterns import one_of

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10, "fifteen": 15, "twenty": 20,
    "thirty": 30, "forty": 40, "fourty": 40, "forty-five": 45, "fortyfive": 45, "fifty": 50, "sixty": 60,
    "seventy-five": 75, "ninety": 90,
}  # fmt: skip
_COUNT = r"(?:\d{1,3}(?:[.,]\d)?|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + r")"
_HALF_HOUR = re.compile(r"\bhalf(?:[- ]an?)?[- ]hour\b|\b1/2 (?:an )?hour\b|½ (?:an )?hour", re.IGNORECASE)
_THREE_QUARTERS = re.compile(r"\bthree[- ]quarters of an hour\b", re.IGNORECASE)
_QUARTER = re.compile(r"\b(?:a )?quarter of an hour\b", re.IGNORECASE)
_HOUR_HALF = re.compile(rf"\b({_COUNT}) hours? and a half\b|\b({_COUNT}) and a half hours?\b", re.IGNORECASE)
_HOURS = one_of(
    rf"""
    \b({_COUNT})[- ]?(?:hours?|hrs?|h)\b(?! (?:away|drive|from|by|north|south|east|west|ago|later|earlier
        |a (?:day|week)|outside)|['’] (?:drive|walk)|[- ]old)
    """
)
_MINUTES = one_of(
    rf"""
    \b({_COUNT})[- ]?(?:minutes?|mins?|min\.)(?!\w)(?! (?:away|drive|walk|from|by (?!phone|telephone|video
        |zoom)|north|south|later|ago|on foot|silent)|['’] (?:drive|walk))
    """
)
_BARE = re.compile(  # "20 minutes by telephone.", "Half an hour."
    rf"\W*(?:about |just |only |max )?(?:{_COUNT}[- ]?(?:minutes?|mins?|hours?)|half an hour)"
    r"(?:,? (?:or so|only|please|tops|by \w+|on the phone|over \w+|on \w+))*\W*$",
    re.IGNORECASE,
)
_SOME_HOUR = re.compile(  # "find an hour for them" says nothing of its length
    r"\b(?:find|fix|pick|choose|propose|suggest|agree on|look for|need)(?: them| us| you| both)?"
    r" an hour\b(?! (?:long|will|is))"
)
_TRAVEL = re.compile(  # "you are both driving three hours" says nothing of how long they meet
    r"\b(?:driv\w{1,4}|drove|travel\w{0,5}|fly\w{0,3}|flew|walk\w{0,3}|rid\w{1,4}|rode|row\w{0,3}|sail\w{0,3}|wait\w{0,3}"
    rf"|stood|within|every)(?: for| about| some| over| the)? {_COUNT} (?:hours?|minutes?)",
    re.IGNORECASE,
)
_LENGTH_FOR = one_of(
    r"""
    \b(?:meet|meeting|coffee|call|chat|lunch|slot|want|need|needs|give|plan|allow|enough|do|take|takes|long
        |longer|length|duration|please|reserve|set aside|book|make it|suffice|suffices|conversation|session
        |talk|keep it|would be|best|is fine|not more|no more|no longer|plenty|at most|tops|max)\b
    """
)
_WISH = one_of(
    r"""
    \b(?:will do|would do|(?:will have|has
        |have) to do|please|should|could|can you|want|prefer|would|enough|rather|set up|arrange
        |organi[sz]e|plan|make it|let (?:them|us)|fine|plenty|suffices?|only|just|let['’]s|it is)\b
    ^(?:by|over|on|via|a|video|phone|zoom|online|call|place|where)\b
    """
)
_ONLINE = one_of(
    r"""
    \b(?:video|phone|telephone|zoom|skype|teams|online|remote|virtual|whatsapp|facetime|web
        |google meet)[- ]?(?:call|chat|meeting|coffee|conversation|conference|talk)\b
    \b(?:by|over|on|via|through) (?:the )?(?:phone|telephone|zoom|skype|teams|video|facetime|whatsapp
        |google meet|video call)\b
    \b(?:meet|coffee|talk|chat|meeting|speak)(?: each other)? (?:online|remotely|virtually)\b
    \b(?:a|short|quick|one|first) call\b
    \bset up a call\b
    \bvideo would\b
    ^\W*(?:online|zoom|video|phone|remote|virtual)(?: is| would be| will be)? (?:fine|ok|okay|best|enough|all right
        |good)\b
    """
)
_MEETING = (
    r"(?:meet|meeting|coffee|lunch|tea|breakfast|dinner|drinks?|see each other|sit down|get together|come together|talk"
    r"|chat|pint)(?:,? (?:for|a|an|one|each other|one another|up|over|together|coffee|lunch|tea|breakfast|dinner|drink"
    r"|pint|hour|soon|next|this|week|month|some|time|both|all|of|them|and|half|\d{1,3}|minutes?|please|best)){0,6}"
)
_HOUSE_WORD = (
    r"(?:caf[eé]|coffee ?shop|coffee ?house|bar|office|restaurant|bakery|library|museum|station|park|house|studio|pub"
    r"|hotel|club|gardens?|room|place|shop|workshop|gallery|canteen|kitchen|foyer|lobby|terrace)"
)
_SUGGESTED = rf"(?:(?:the |an? )?(?:[\w'’]+ ){{0,3}}{_HOUSE_WORD}\b[^;!?()]{{0,40}}|Caf[eé] [A-ZÀ-Ý][^;!?()]{{1,40}})"
_THE_PLACE = r"(?:the|our|their|as|a|your) (?:meeting )?(?:place|venue|location|spot)"
_PLACES = (
    re.compile(rf"(?:^|\bI(?:['’]d| would)? )\W*(?i:suggest|propose) (?P<place>{_SUGGESTED})"),
    re.compile(
        rf"\b{_THE_PLACE} (?:to meet )?(?:should|could|would|might|may|can|will|must|shall|has to|ought to) be"
        r" (?P<place>[^\n;!?]{3,80})",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:as for|about) {_THE_PLACE}[,:]? (?P<place>[^\n;!?]{{3,80}}?) (?:would|is|please)\b", re.IGNORECASE
    ),
    re.compile(
        r"\b(?:suggest|propose|recommend|like|want|take|choose|with|have) (?P<place>[^\n;!?,]{3,60}?)"
        rf" as {_THE_PLACE}\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"^(?:the |our |their )?(?:(?:meeting )?place|where|location|venue|meeting point|ort)\s?(?::|=|is|[-–])\s*"
        r"(?P<place>[^\n;!?]{3,80})",
        re.IGNORECASE,
    ),
    re.compile(
        r"^\W{0,3}(?:perhaps |maybe )?(?P<place>some(?:where|place)\b[^;!?()]{3,70}?),? (?:would|please|is|might|if)\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?:^\W{{0,3}}|[,;:–—] )(?i:(?:just |perhaps |maybe )?(?:{_COUNT}|half an) "
        r"(?:hours?|minutes|mins)) (?:at|in)\s+"
        r"(?P<place>(?:[Tt]he |an? )?[A-ZÀ-Ý][^;!?()]{1,70})"
    ),
    re.compile(
        rf"\b(?i:{_MEETING}),? (?:at|in|on)\s+(?P<place>(?:the |an? |my |our |[\"“'‘])?[A-ZÀ-Ý0-9][^;!?()]{{1,70}})"
    ),
    one_of(
        rf"""
    \b{_MEETING},? (?:at|in)\s+(?P<place>(?:the|an?|my|our|{MENTION}(?:['’]s)?|her|his
        |their)\s[^;!?()]{{0,40}}?\b{_HOUSE_WORD}\b[^;!?()]{{0,40}})
    """
    ),
    one_of(
        r"""
    (?:^|[,:;] |\b(?:I think|perhaps|maybe|how about
        |what about) )(?P<place>(?:The |the )?[A-ZÀ-Ý][\w'’&-]{1,30}(?: (?:[A-ZÀ-Ý][\w'’&-]{0,30}|in|on|at
        |of|the|de|la|du|am)){0,7}) (?:would be|is|seems|would make) (?:a |an |the )?(?:good|right|perfect
        |ideal|nice|obvious|best|fine|handy|lovely) (?:place|spot|venue|for (?:it|both|them|this))
    """,
        re.RegexFlag(0),
    ),
)
_PLACE_ENDS = one_of(
    r"""
    \s*(?:,? (?:and|but|or|for|because|since|as|so|if|where|which|when|while|on (?:mon|tue|wed|thu|fri|sat
        |sun)\w*|at \d|from \d|between|around \d|next|this|some ?time|one of|please|both|they|thanks|it|will
        |would|is|has)\b|\.(?:\s|$)|,? (?:about|around|roughly|for) (?:an?|one|half|\d)|,? \d{1,3} (?:min|hour)|[–—]).*$
    """,
    re.IGNORECASE | re.DOTALL,
)
_PERHAPS = re.compile(r"^(?:(?:ideally|preferably|perhaps|maybe|please|best|somewhere like|e\.g\.),? )+", re.IGNORECASE)
_NO_PLACE = one_of(
    r"""
    ^(?:some(?!where|place)|any|once|least|all|first|last|the (?:moment|end|same|next|start|beginning|time|weekend)
        |january|february|march|april|may|june|july|august|september|october|november|december|mon|tue|wed|thu
        |fri|sat|sun|i\b)
    """
)


def minutes(sentence: str) -> int | None:
    """How long they shall meet, in minutes (5 to 480), None unless the sentence wishes a length."""
    if not _LENGTH_FOR.search(sentence) and not _BARE.match(sentence):
        return None
    found = _length(sentence)
    return found if found is not None and 5 <= found <= 480 else None


def _length(sentence: str) -> int | None:
    sentence = _TRAVEL.sub("", _SOME_HOUR.sub("", sentence))
    if match := _HOUR_HALF.search(sentence):
        return int(_number(match.group(1) or match.group(2)) * 60 + 30)
    for pattern, value in ((_THREE_QUARTERS, 45), (_QUARTER, 15), (_HALF_HOUR, 30)):
        if pattern.search(sentence):
            return value
    if match := _MINUTES.search(sentence):
        return int(_number(match.group(1)))
    if match := _HOURS.search(sentence):
        return int(_number(match.group(1)) * 60)
    return None


def _number(words: str) -> float:
    return float(_NUMBERS.get(words.lower(), 0) or words.replace(",", "."))


def place(sentence: str) -> str | None:
    """The place wished for, in the writer's words; "online" for a call; None unless stated."""
    if _ONLINE.search(sentence) and (_WISH.search(sentence) or _BARE.match(sentence)):
        return "online"
    for pattern in _PLACES:
        if match := pattern.search(sentence):
            words = _PERHAPS.sub("", mentions.plain(match.group("place"))).replace("in between", "in\u00a0between")
            words = _PLACE_ENDS.sub("", words).strip(" ,.\"“”'‘’").replace("\u00a0", " ")
            if len(words) > 2 and not _NO_PLACE.match(words):
                return words
    return None
