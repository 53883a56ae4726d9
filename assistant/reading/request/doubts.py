"""Why the assistant would rather ask back than act: several introductions, a choice, a correction, a not."""

from __future__ import annotations

import re

from assistant.reading.request import mentions, telling
from assistant.reading.request.names import fits_address, fold_name
from assistant.reading.request.patterns import one_of
from assistant.reading.request.roster import Roster

_SEVERAL = one_of(
    r"""
    \b(?:two|three|four|several|a couple of|some|both) (?:separate|different|distinct|unrelated)\b
    \bseparate(?:ly)?\b(?=[^.]{0,60}\b(?:intro|ones?|coffee|meeting|please|with|to|all)\b)
    \b(?:all|intros?|introductions?|ones|but|both),? separate(?:ly)?\b
    \b(?:two|three|four|several) (?:intros|introductions)\b
    \b(?:another|second|different) (?:intro|introduction|matter|coffee|call|meeting|chat)\b
    \bdon['’]t mix\b
    \bone (?:at a time|by one|after (?:the other|another))\b
    \b(?:individually|one[- ](?:on|to)[- ]one|respectively|in turn)\b
    \b(?:two|three|four|several) (?:coffees|meetings|calls|chats)\b
    \bunrelated\b
    \b(?:and|also|plus|then|but),? separate(?:ly)?\b
    \b(?:intro|introduction) (?:no\.? ?|number )?[2-5]\b
    """
)
_PAIR = r"P(?: \(P?\))?,? (?:to|with|<>|<->|↔|&|x|×|\+|and meet) P\b"
_TWO_PAIRS = re.compile(
    rf"{_PAIR}[^P]{{0,80}}?(?:[;,/|]|\band\b|\bplus\b|\bas well as\b)[^P]{{0,30}}{_PAIR}"
    rf"|\b(?:to|with) P[^P]{{0,60}}?\b(?:this|next|today|tomorrow|now|later|then|first|in [a-z]{{3,9}})\b[^P]{{0,40}}"
    r"\b(?:to|with) P\b"
    r"|(?:&|<>|\bto|\bwith|\band)\s*[;,]\s*(?:and\s*)?(?:&|<>|(?:to|with|and)\b)",  # bare addresses leave no mark
    re.IGNORECASE,
)
_CHOICE = re.compile(
    r"\beither (?:[a-z]{1,10} ){0,2}P\b|\b(?:whoever|whichever)\b|P[^P.;:]{0,40}\bor\b[^P.;:]{0,30} P",
    re.IGNORECASE,
)
_TAKEN_BACK = one_of(
    r"""
    \b(?:sorry|no|wait|correction|I)[,:]? (?:I )?mean[ts]?\b
    \bcorrection\b
    \bon second thoughts?\b
    \bscratch that\b
    \b(?:rather than|instead of|but not|not) (?:(?:to|with|his|her|my|their|our|for) (?:[a-z]{1,15} ){0,2})?P\b
    \bexcept\b
    \bmake (?:that|it) P\b
    \bother (?:one|address) (?:is|was|no longer)\b
    \bno longer (?:P|uses|valid|works)\b
    """
)
_PAIRS = re.compile(
    r"\bthe (?:(?:first|last|former|latter) (?:two|pair|couple)|other (?:pair|couple))\b", re.IGNORECASE
)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}
_COUNTED = re.compile(
    r"\b(?:these|the following) (two|three|four|five)\b(?! (?:weeks|days|months|hours|minutes|years))", re.IGNORECASE
)
_GUESSED = re.compile(
    r"\b(?:not (?:really |quite |entirely |too )?(?:sure|certain)|unsure|uncertain) (?:of|about|whether|if)\b"
    r"[^.!?]{0,60}\b(?:address|e-?mail|spell)",
    re.IGNORECASE,
)
_STRANGE = re.compile(r"[\"']@|@[\w.-]{1,64}:[\w.+-]{1,64}@|[!%\\][\w.+-]{1,64}@|@(?:[\w-]{1,63}\.){7}[\w-]")
_BESIDE = re.compile(r"([\w.+-]{1,64}@[\w.-]{1,255})[\"'>)\]]{0,3}[ \t]?[<(\[]{1,2}([\w.+-]{1,64}@[\w.-]{1,255})")
_NOT = one_of(
    r"""
    \b(?:do not|don['’]t|never|not) (?:yet |please )?(?:introduce|connect|put)\b
    \b(?:no longer|not any ?more) (?:want|need|necessary)\b
    \bshould (?:I|we) (?:introduce|connect|put)\b
    \b(?:thinking (?:of|about)|considering|not (?:quite |really )?(?:certain|decided)|in two minds)\b
    \b(?:rather|better|prefer) not[.,;!]
    \b(?:asked|told) you to\b
    \bhow (?:would|do|can|could|should) (?:I|we)\b
    \bcancel\b
    \bI (?:said no|declined|refused|told (?:him|her|them) no|turned (?:him|her|them|it|this) down)\b
    \bI(?:['’]ll| will| shall)(?: first)? (?:ask|check with) (?:her|him|them|P)\b
    \bI(?:['’]ll| will| shall) (?:tell|let) you (?:know )?when\b
    \bclose this\b
    \b(?:remind|reschedule|postpone|resend)\b
    \bmove (?:the|their|this|that|his|her) (?:coffee|meeting|call|lunch|date|hour|appointment)\b
    \b(?:invitation|mail|letter|message|answer|ask|request)s?\b[^.!?]{0,20}\b(?:did not|didn['’]t|never
        |hasn['’]t|has not)(?: yet)? (?:arrived?|reach(?:ed)?|come|go|gone|been answered)\b
    \b(?:got|had|received|seen) no (?:invitation|mail|letter|message)\b
    \bbounced\b
    \badd P to (?:the|their|our|this|that)\b
    \b(?:stop|quit) (?:writing|asking|mailing)\b
    \b(?:you|I|we) (?:have |had )?(?:already )?introduced P\b
    \bP and P (?:have|had) (?:already )?met\b
    \bwhat do you think\b
    \b(?:not|don['’]t|never|without|ignore|except|leave out)\b[^.!?]{0,40}\b(?:columns?|rows?)\b
    \b(?:nobody|no ?one) else\W*$
    \b(?:nobody|no ?one) else:\W*$
    \botherwise,? (?:drop|forget|leave|don|do not|please don|no)
    ^\W{0,3}(?:but )?(?:please )?only if (?:they|both|you|it|this)\b
    \b(?:on (?:the )?condition|provided) (?:that )?(?:they|both|it)\b
    ,? (?:but |just )?not (?:now|yet|today|this (?:week|month|year))\W{0,3}$
    \b(?:do|send|start|begin)(?: with)? (?:this|it|that|them|asking)\b[^.!?]{0,30}\b(?:in (?:jan|feb|mar|apr|may
        |jun|jul|aug|sep|oct|nov|dec|a (?:week|month|few|fortnight))|next (?:week|month|year)|tomorrow|after )
    """
)


_WHEN = one_of(
    r"""
    \b(?:P|them|together|touch|contact|coffee|meet|other|call|lunch|up),? (?:but |and |only |preferably )?(?:as soon as
        |unless|if|when|after|once) (?:they|both|the|my|our|his|her|P['’]s|P is|P has|P gets|(?:he|she) (?:is|has|gets
        |comes|moves))[ ]
        (?!(?:both |all )?(?:has |have |is |are )?(?:(?:said|says|say) yes|agree|ok|happy|keen|willing|glad|would like
        |wants?\b|likes?\b|free\b|time\b|available|can\b|could\b))
    \bnot (?:before|earlier|sooner|until) (?!P)
    ,? not (?:before|earlier|sooner)\W*$
    \b(?:P|them|together|touch|contact|coffee|meet|other),? (?:on|next|this|for|only) (?:mon|tues|wednes|thurs|fri|satur
        |sun)day\b
    \b(?:P|them|together|touch|contact|coffee|meet|other),? tomorrow\b
    """
)


_AGAINST = one_of(  # above what is passed on, where nothing else is asked for
    r"""
    \b(?:declin|refus)
    \b(?:no|not|nothing|never|none|nobody|later|wait|fyi|ignore|cannot)\b
        (?! (?:hurry|rush|problem|stress|need to (?:hurry|rush)))
    \b(?:don|can|won|shouldn|wouldn)['’]t\b(?! (?:worry|mind|hurry))
    \bfor (?:your )?(?:information|records?|files?)\b
    ^(?![^?]*\b(?:please|(?:could|can|would|will) you)\b)[^?]*\?
    """
)


def _only_forwarded(roster: Roster) -> bool:
    return bool(roster.asked) and max(roster.asked) < 0


def why_ask_back(roster: Roster, own: str, myself: bool) -> list[str]:
    """Why, in words; empty where nothing stands against acting. `own`: the connector's new words; `myself`: the
    connector is one of those who meet."""
    found: list[str] = []
    if is_strange(own):
        found.append("an address can be read in two ways")
    if not (1 if myself else 2) <= len(roster.meet) <= 5:
        found.append(f"{len(roster.meet)} people are named; two to five can meet")
    shapes = [mentions.reduced(s.text) for s in roster.sentences]
    if _is_several(roster) or any(_PAIRS.search(shape) for shape in shapes):
        found.append("more than one introduction in one letter")
    if not roster.asked and not roster.subject_asks:
        found.append("nothing in it asks for an introduction")
    if not roster.asked and any(telling.tells(s.text) for s in roster.sentences):
        found.append("it tells of an introduction that has been made")
    found += _uncertain(roster, own)
    if _is_crossed(roster):
        found.append("the addresses may be exchanged, or two people have one name")
    asked = [shape for number, shape in enumerate(shapes) if number in roster.asked]
    if any(_TAKEN_BACK.search(shape) for shape in asked) or any(_TAKEN_BACK.match(shape) for shape in shapes):
        found.append("something is taken back or left out")
    for pattern, among, why in (
        (_CHOICE, shapes, "one or the other is to meet"),
        (_WHEN, asked, "when it is wanted, or under which condition, cannot be kept"),
        (_NOT, shapes, "it is not clear whether an introduction is wanted now"),
        (_AGAINST, shapes if _only_forwarded(roster) else (), "what is passed on may not be wanted"),
    ):
        if any(pattern.search(shape) for shape in among):
            found.append(why)
    return found


def _uncertain(roster: Roster, own: str) -> list[str]:
    """More are announced than named, or an address is a guess."""
    found = []
    own = " ".join(own.split())
    if (said := _COUNTED.search(own)) and _NUMBERS[said[1].lower()] > len(roster.meet):
        found.append(f"{said[0]}, but {len(roster.meet)} are named")
    if _GUESSED.search(own):
        found.append("an address is not certain")
    met = [roster.people[i] for i in roster.meet]
    beside = [p for i, p in enumerate(roster.people) if i not in roster.meet and p.in_text and p.address]
    if any(not p.name or any(fold_name(p.name) == fold_name(one.name) for one in met) for p in beside):
        found.append("two addresses for one person, or one more than people")
    return found


def _is_crossed(roster: Roster) -> bool:
    people = [roster.people[i] for i in roster.meet if roster.people[i].name and roster.people[i].address]
    if len({fold_name(person.name) for person in people}) < len(people):
        return True
    astray = [p for p in people if not fits_address(p.name, p.address)]
    return any(fits_address(one.name, other.address) for one in astray for other in astray)


def is_strange(text: str) -> bool:
    """Whether something that is no plain address looks like one, or one stands in the brackets of another."""
    if any(_STRANGE.search(line) for line in text.split("\n") if "@" in line):
        return True
    return any(one.rstrip(".").lower() != two.rstrip(".").lower() for one, two in _BESIDE.findall(text))


def _is_several(roster: Roster) -> bool:
    groups = [frozenset(i.index for i in asked.items if i.index in roster.meet) for asked in roster.asked.values()]
    groups = [group for group in groups if len(group) > 1]
    if any(a - b and b - a for n, a in enumerate(groups) for b in groups[n + 1 :]):
        return True
    if any(_TWO_PAIRS.search(mentions.reduced(roster.sentences[n].text)) for n in roster.asked if n >= 0):
        return True
    if any(len(asked.side(1)) > 1 and asked.side(2) for asked in roster.asked.values()):
        return True  # "A to B, and C to D"
    if any(_begins_again(roster, n) for n in roster.asked if n >= 0):
        return True
    blocks: dict[int, set[int]] = {}
    for sentence in roster.sentences:
        if sentence.item:
            blocks.setdefault(sentence.block, set()).update(i for i in mentions.who(sentence.text) if i in roster.meet)
    rows = [people for people in blocks.values() if len(people) > 1]
    if any(not (a & b) for n, a in enumerate(rows) for b in rows[n + 1 :]):
        return True
    return len(roster.meet) > 2 and any(_SEVERAL.search(mentions.plain(s.text)) for s in roster.sentences)


def _begins_again(roster: Roster, number: int) -> bool:
    """ "Ana and Ben, then Ana and Carla": one already named comes again, beside somebody new."""
    text = roster.sentences[number].text
    spans = mentions.spans(text)
    for n in range(2, len(spans) - 1):
        before, (one, start, end), (other, after, _) = spans[n - 1][2], spans[n], spans[n + 1]
        known = {index for index, _, _ in spans[:n]}
        fresh = one in known and other not in known and other in roster.meet
        if fresh and _NEXT.fullmatch(text[before:start]) and _PAIRED.fullmatch(text[end:after]):
            return True
    return False


_NEXT = re.compile(r"\W*(?:(?:and|then|also|plus|later|separately|as well as|next)\W+){0,3}", re.IGNORECASE)
_PAIRED = re.compile(r"\s*(?:and|to|with|&|x|\+|<->|<>|-|–)\s*(?:my \w+ )?", re.IGNORECASE)
