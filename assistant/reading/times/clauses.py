# ruff: noqa: E501 (a table has one line an idiom)
"""Which of the phrases are wishes and which are exclusions: the pieces cut into clauses, each with its sign."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.reading.times.carried import taken_over
from assistant.reading.times.phrases import BACK, BUSY, FREE, IDLE, LATER, Clause, Clock, Days, Part, Piece, Zone
from assistant.reading.times.spellings import MONTHS
from assistant.reading.times.words import PLAIN

LONG = 60  # clauses of one sentence; what follows is read as another

_BREAKS = {
    ".": ".", "!": ".", "?": ".", ";": ";", "(": "(", ")": ")", ",": ",", ":": ":", "but": "but", "however": "but", "though": "but",
    "although": "but", "otherwise": "but", "whereas": "but", "while": "but", "\u2014": ",", "-": ",", "and": "and", "or": "or", "so": "so", "/": "or", "&": "and", "because": "so", "=": "so", "plus": "and",
    "except": "except", "excluding": "except", "besides": "except", "bar": "except", "barring": "except", "minus": "except", "excepting": "except", "unless": "unless", "yet": "but", "then": ",",
}  # fmt: skip

# cues on a clause in which every phrase is written #
_NOT = r"(?:not|no|never|cannot|nor|neither|hardly|nothing|none|unable|without|avoid|rather not|will not|isn't)"
_GOOD = (
    r"(?:works?|working|fine|good|great|best|better|ok|okay|free|available|availability|possible|suits?|suited|suitable|perfect|ideal|ideally|open|clear|empty|easy|easier|easiest|can|could|able|happy|convenient|prefer|preferred|preferably|preference"
    r"|lovely|fits?|around|yes|let us|how about|what about|manage|make it|will do|would do|do|doable|feasible|in town|in the office|like|love|agreeable|flexible|cool|excellent|brilliant|nice|wonderful|grand|super|gladly|welcome|comfortable|game|keen|only|instead|keep it|propose|suggest|offer|shall we|please)"
)
_BUSY = (
    r"(?:away|travel(?:l)?ing|(?:still )?on the (?:train|plane|boat|ferry|road|move|motorway)|on (?:holiday|holidays|leave|vacation|annual leave|parental leave|a (?:boat|plane|train|flight|trip|course|retreat|training))|abroad|busy|booked(?: up)?|tied up|in meetings|unavailable|out of (?:the )?(?:office|town|country|station|action)|off(?: work| sick)?(?! the)"
    r"|engaged|occupied|committed|rammed|slammed|buried|drowning|flat out|snowed under|swamped|packed|jammed|blocked(?: out| off)?|chock|out|overseas|closed|taken|full|impossible|no good|no go|bad|difficult|tricky|hard|awkward|hopeless|a (?:bank |public )?holiday|gone|have (?:got )?an? (?:\w+ )?(?:call|meeting|appointment|class|lecture|commitment|deadline|flight|dentist|doctor|thing|clash|conflict|seminar|interview|hearing|funeral|wedding)(?! (?:slot|window|gap))|teach(?:ing)?|lecture|lecturing|rehearse|rehearsing|babysit|babysitting|volunteer|coaching|in surgery|in court|clash(?:es)?|conflicts?|kills?|hell|hectic|crazy|a nightmare|a mess|a write-off|double - booked|sick|in hospital|moving house|rule out|ruled out|skip(?:ping)?|worse|worst|(?<=# )(?:is|are|would be|will be) (?:a bit |much |far )?too (?:soon|early|late|short|tight))"
)
_CUE = re.compile(rf"\b(?:{_NOT}|{_GOOD}|{_BUSY})\b")
_WEAK = r"(?:i|we) (?:am|will be|are|would be) (?:on an?|on(?= [a-z])(?! my)|in|at|with|over in|up in|down in|flying|driving|hosting|visiting|attending|giving|running) "
NEUTRAL = re.compile(
    r"no (?:problem|worries|rush|hurry|objections?|doubt|matter|issue|need|pressure)|not a problem|why not|not bad|cannot wait|not only|if not|whether or not|do not mind|not mind|not to worry|do not worry|cannot be helped|as long as|no later than|no strong|no preference"
    r"|out of interest|find out|work out|sort out|figure out|turn out|set out|reach out|reaching out|hear back|full time|as good as|good luck|hard to say|in full|check out|to be clear|take care|thank you|thanks|look forward|looking forward|fill me in|make sure|if (?:that is|it is)? ?(?:possible|allowed|convenient|you like|you can|that works|that suits|it suits|need be|needed|necessary|at all possible|okay|ok)(?: (?:for|with) (?:you|everyone|all|them))?|if so|if that helps"
)
_LATER_CUE = re.compile(
    r"\b(?:ask (?:me |us )?(?:again|then|once more|later)|remind me|ping me|come back to (?:me|us)|get back to (?:me|us)|get back in touch|write (?:to me |to us )?again|write (?:to )?(?:me|us)\b|check (?:back|in)|circle back|snooze|park (?:it|this)|try (?:me |us )?again|touch base|reach out|nudge me|contact me|postpone|ask me|again in #|fragen)\b|\b(?:ask|write|ping|check|mail|email) #|\btry (?:me|us) #(?! #)"
)
_LONG = re.compile(
    rf"\b(?:weeks?|months?|year|spring|summer|autumn|christmas|easter|{'|'.join(MONTHS)})$"
)  # "Try January"
_BACK_CUE = re.compile(
    r"\b(?:am back|be back|back|return|returning|returns|(?<!from )home|home again|landing|land)\b[^#]{0,24}#"
)
_PAST = re.compile(
    r"\bwould (?:have|ve) (?:been|worked|suited|done)\b|\bused to\b|\b(?:was|were)\b(?! (?:thinking|hoping|wondering|about|going))|\b(?:met|spoke|talked|wrote|sent|heard|read|saw|received|started|left|died|born|moved|founded)\b[^#]{0,30}#"
)
_HAPPENED = re.compile(
    r"\b(?:i am|we are|am) (?:still |currently )?(?:working|living|staying|based) (?:from|in|at|out of)\b(?! home)[^#]{0,40}#|\bcannot (?:think|imagine|remember)\b|\b(?:came|come|cropped|popped) up\b|\b(?:my|the|our) (?:flight|train|plane|bus|ferry|boat)\b[^#]{0,30}\b(?:lands?|arrives?|leaves?|gets? in|departs?|takes?)\b"
)
_VERDICT = re.compile(r"\b(?:it|that|this|answer) is (?:a |still |definitely )?no (?:for )?#")  # "it's no today"
_PREDICATE = re.compile(r"# (?:is|are|look|looks) \w+$")
_ALL_WORK = re.compile(
    r"# (?:works?|suits?|(?:is|are) (?:fine|good|ok|okay|possible|convenient|free|open|great|perfect|alright|suitable)"
    r"|would (?:work|do|suit|be (?:fine|good)))(?: (?:for |with )?(?:me|us))?$"
)
_STORY = re.compile(
    r"(?:i|we) (?:only )?(?:start|begin|open)(?: work| up)? (?:at |on )?#"
)  # "I start at noon on Fridays, so ..."
_AT_WORK = re.compile(r"(?:i|we) (?:only )?work (?:on )?#(?: (?:on )?#){0,2}$")
_KEPT = re.compile(
    r"(?:my |the )?# (?:is|are) for (?!meeting)\w+ing$|(?:i |we )(?:keep|reserve|save|set aside) (?:my |the )?# for (?!you\b|this|meeting|coffee|it\b)\w+"
)  # "mornings are for milking"
_FOR_OTHERS = re.compile(r"(?:that is |which is )?(?:on )?(?:# ?){1,3}for (?:the|you|him|her|them|\w+s?$)")
_ELSEWHERE = re.compile(  # the same hour for the reader: "11am for whoever is in New York", "9am on the East Coast"
    r"^(?:# )*#,? (?:for (?:whoever|those|people|folks|him|her|them|everyone|everybody|anyone|the ones?)(?: who)?"
    r"(?: is| are)? (?:in|on|over in) |for your (?:[a-z]+ ){1,2}(?:friends?|colleagues?|end|side|people|office|team)$"
    r"|(?:over )?on the (?:east|west) coast$)"
)
_INSTEAD_OF = re.compile(r"\b(?:instead of|rather than|in place of|in lieu of|as opposed to) #")
_RESTATED = re.compile(r"^(?:that is|that would be|which is|which would be|i ?\. ?e|ie|aka|equals|=|so|meaning|or) ")
_HEDGE = re.compile(
    r"\b(?:maybe|perhaps|possibly|might|not sure|unsure|tentative|tentatively|provisional|provisionally|tbc|depending|depends|probably|unlikely|not certain|uncertain|doubtful|iffy|at a push|at a pinch|in theory|with luck|could possibly|let me check|have to check|need to check|will check|i think|less ideal|not ideal|difficult|tricky|awkward|hard|would rather not|worse|than|this time)\b|\bsome #"
)
_ALL = re.compile(r"\b(?:any|every|all|anything|each|whenever)\b")
_NOTHING = re.compile(  # "I have no scribbles on the 16th" is free, "no time on the 16th" is not
    r"\b(?:have|has|got|there is|there are) (?:no|nothing)\b(?! (?:time|slots?|gaps?|room|space|availability|capacity|chance|hours?|window|free))"
)
_IF_NOT = re.compile(r"#.*\bif\b.*\b(?:not|no|never)\b")
_EXCEPT_FREE = re.compile(r"#.*\b(?:free|available|open)\b.*#")
_CONDITION = re.compile(r"^(?:only )?(?:if|unless|provided|assuming|in case|when)\b")
_DOUBTFUL = (
    (re.compile(rf"{_CONDITION.pattern}.*#"), "a condition"),
    (_NOTHING, "free or not?"),
    (_IF_NOT, "free or not?"),
    (re.compile(r"^(?:on )?(?:the )?# is (?:a |the )?#$"), "one day is another"),  # "Thursday is Thanksgiving"
)


def sentences(pieces: list[Piece]) -> list[list[Clause]]:
    """The clauses of each sentence, with their signs."""
    found: list[list[Clause]] = [[]]
    parts: list[Part] = []
    words: list[str] = []
    join = ""
    for n, piece in enumerate([*pieces, Piece(".")]):
        mark = _break(piece)
        if piece.text in ("-", ":") and _binds(piece.text, words, parts, join, pieces[n + 1 : n + 4]):
            continue
        if mark is None:
            if piece.phrase is not None:
                parts.append(Part(piece.phrase, "" if parts else join, piece.text))
            words.append("#" if piece.phrase is not None else piece.text)
            continue
        if words:
            found[-1].append(Clause(tuple(parts), " ".join(words), join))
        join = mark if words or mark in ("but", "except", ".", ";", "or", "so", "unless") else join or mark
        parts, words = [], []
        if (mark == "." or len(found[-1]) >= LONG) and found[-1]:
            found.append([])
    return [_signed(clauses) for clauses in found if clauses]


def _binds(mark: str, words: list[str], parts: list[Part], join: str, following: list[Piece]) -> bool:
    """Whether a dash or colon only joins a day to what is said of it: "Tuesday: 11-12", "Wednesday - full"."""
    if words[-1:] != ["#"] or not parts or not isinstance(parts[-1].phrase, Days):
        return False
    if mark == ":":
        return True
    if following[:1] and following[0].text in ("not", "never", "except") and any(p.phrase for p in following):
        return False  # "next week - not the Wednesday"
    return set(words) == {"#"} and join != "except" and not any(isinstance(p.phrase, Clock) for p in parts)


def _break(piece: Piece) -> str | None:
    """The break that a piece is, None if it is none."""
    return None if piece.phrase is not None else _BREAKS.get(piece.text)


def _signed(clauses: list[Clause]) -> list[Clause]:
    """Every clause with a sign: its own, or the one that reaches it from its neighbours."""
    own = [_own(clause, clauses[:n]) for n, clause in enumerate(clauses)]
    own = [_contrasted(clause, own[n + 1] if n + 1 < len(own) else None) for n, clause in enumerate(own)]
    for n, clause in enumerate(own):
        if clause.parts and not clause.said and clause.sign == FREE:
            own[n] = taken_over(own, n)
    return own


def _contrasted(clause: Clause, following: Clause | None) -> Clause:
    """ "On Monday we rest, but Wednesday is fine", "but the mornings are chockers": not free, though still in doubt."""
    unknown_here = clause.parts and not clause.said and clause.doubt.startswith("what is ")
    against = following is not None and following.join == "but" and following.sign == FREE and following.has_days
    if unknown_here and (against or (clause.join == "but" and _PREDICATE.search(clause.text))):
        return replace(clause, sign=BUSY, said=True, cue="after" if clause.text.startswith("#") else "")
    return clause


def _own(clause: Clause, before: list[Clause]) -> Clause:
    """The sign that the clause's own words give it."""
    text = NEUTRAL.sub("", re.sub(r"^(?:back )?in (?:on )?#", "free #", clause.text))
    if clause.join == "but" and re.match(r"(?:on |an? |the )*#", text) and before and _ALL.search(_spoken(before[-1])):
        clause = replace(clause, join="except")  # "any day but Friday"
        text = _ALL_WORK.sub("#", text)  # "any day but Friday works"
    elif clause.join == "except" and before and _ALL.search(_spoken(before[-1])):
        text = _ALL_WORK.sub("#", text)  # "all days of next week except Monday are convenient"
    clause = replace(clause, doubt=_doubt(clause, text))
    if (match := _INSTEAD_OF.search(text)) and (kept := text.count("#", 0, match.start())):
        text = text[: match.start()]  # "Friday at 11 instead of Thursday"
        clause = replace(clause, parts=clause.parts[:kept], text=text)
    if _idle(clause, text, before):
        return replace(clause, sign=IDLE, said=True)
    if _AT_WORK.match(text):
        return replace(clause, sign=BUSY, said=True, doubt="at work, or free?")
    if clause.parts and _KEPT.match(text):
        return replace(clause, sign=BUSY, said=True)
    if clause.parts and (_LATER_CUE.search(text) or (text == "try #" and _LONG.search(clause.parts[0].words))):
        return replace(clause, sign=LATER, said=True, cue="before")
    if clause.parts and _BACK_CUE.search(text):
        return replace(clause, sign=BACK, said=True, cue="before")
    return _understood(_cued(clause, text), text)


def _doubt(clause: Clause, text: str) -> str:
    """What in its own words puts a clause in doubt, "" for nothing."""
    if clause.join == "unless" and clause.parts:
        return "unless"
    if not clause.parts:
        return ""
    if match := _HEDGE.search(text):
        return match[0]
    return next((doubt for pattern, doubt in _DOUBTFUL if pattern.search(text)), _of_another(clause))


def _of_another(clause: Clause) -> str:
    """ "Thursday 9-10 (Wednesday night in London)": the same hours, told for the reader."""
    kinds = {type(p.phrase) for p in clause.parts}
    part = any(isinstance(p.phrase, Clock) and p.phrase.part for p in clause.parts)
    if clause.join == "(" and part and kinds >= {Days, Zone}:
        return "whose day is it?"
    return "except what?" if clause.join == "except" and _EXCEPT_FREE.search(clause.text) else ""


def _understood(clause: Clause, text: str) -> Clause:
    """A wish with words that are not known is in doubt."""
    if clause.doubt or (clause.said and clause.sign != FREE) or not (clause.has_days or clause.has_clock):
        return clause
    odd = unknown(text, cues=clause.said)
    if (
        odd
        and not clause.said
        and any(isinstance(p.phrase, Days) and p.phrase.until and not p.phrase.start for p in clause.parts)
    ):
        clause = replace(clause, sign=BUSY, said=True, cue="before")  # "exams until 12 Dec"
    ends = clause.parts[-1].words.startswith("until ") and odd not in ("always", "mostly", "max")
    if odd and not clause.said and ends and not clause.has_days:
        return replace(clause, sign=BUSY, said=True)  # "I bake until noon"
    return replace(clause, doubt=f"what is {odd}?") if odd else clause


def unknown(text: str, *, cues: bool = True) -> str:
    """The first word that may mean anything, "" if there is none; `cues`: those of a wish or an exclusion are known."""
    words = _CUE.sub("", text) if cues else text
    return next((word for word in words.split() if word not in PLAIN and word.isalpha()), "")


def _spoken(clause: Clause) -> str:
    return " ".join([clause.text, *(part.words for part in clause.parts)])


def _idle(clause: Clause, text: str, before: list[Clause]) -> bool:
    """The past, what is replaced, and what only says the same once more in another zone."""
    if not clause.parts:
        return False
    has_clock = any(isinstance(p.phrase, Clock) for c in before for p in c.parts)
    if clause.join == "(" and has_clock and _FOR_OTHERS.match(text) and clause.has_days:
        return True
    if _STORY.match(text) or (has_clock and clause.join in (",", "so", "(", "or") and _ELSEWHERE.match(text)):
        return True
    if clause.parts[0].words == "today" and re.match(r"# is (?:a |the )?#$", text):
        return True  # "today is Good Friday"
    if _PAST.search(text) or _INSTEAD_OF.search(text) or _VERDICT.search(text) or _HAPPENED.search(text):
        return True
    has_days = any(isinstance(p.phrase, Days) for c in before for p in c.parts)
    if clause.join == "so" and has_clock and all(not isinstance(p.phrase, Days) for p in clause.parts):
        return len(clause.parts) > 1 or " for " in text or " in " in text
    if not _RESTATED.match(text + " ") or not (has_clock or has_days):
        return False
    return any(isinstance(p.phrase, Clock) for p in clause.parts) or (" in " in f" {text} " and has_clock)


def _cued(clause: Clause, text: str) -> Clause:
    hash_at = text.find("#")
    bad = re.search(rf"\b{_NOT}\b", text) or re.search(rf"\b{_BUSY}\b", text)
    weak = re.search(_WEAK, text)
    good = re.search(
        rf"(?<!not )(?<!cannot )(?<!no )\b{_GOOD}\b",
        re.sub(rf"\b{_NOT} (?:\w+ ){{0,2}}?(?={_GOOD}\b){_GOOD}\b", "", text),
    )
    if (
        bad is None
        and weak
        and not re.search(
            r"\b(?:in town|in the (?:office|building|area|neighbourhood|city|shop|studio|library)|at home|at my desk|around|free|available)\b",
            text,
        )
    ):
        side = "before" if weak.start() < hash_at else "after"
        return replace(
            clause, sign=BUSY, cue=side, said=bool(clause.parts) and not good, doubt=clause.doubt or "busy there?"
        )
    if bad is None and good is None:
        return replace(
            clause,
            sign=BUSY if clause.join == "except" else FREE,
            cue="before" if clause.join == "except" else "",
            said=clause.join == "except",
        )
    cue = bad or good
    assert cue is not None
    side = "before" if 0 <= cue.start() < hash_at else "after"
    if hash_at < 0:
        side = (
            "after"
            if re.match(
                r"(?:is|are|would|will|do|does|works?|suits?|fits?|cannot|not|all|both|should|look|looks|seem)\b", text
            )
            else "before"
        )
    sign = BUSY if bad else FREE
    doubt = clause.doubt
    if bad and good and clause.parts and not doubt and _both(text, bad.start(), good[0]):
        doubt = "free and not free in one clause"
    return replace(clause, sign=sign, cue=side, said=True, doubt=doubt)


def _both(text: str, bad: int, good: str) -> bool:
    """Whether a clause has a phrase between its yes and its no."""
    at = text.find(good)
    return "#" in text[min(bad, at) : max(bad, at)] and good not in (
        "do",
        "can",
        "please",
        "could",
        "only",
        "like",
        "love",
        "happy",
        "make it",
        "around",
        "able",
    )
