# ruff: noqa: E501 (a table has one line an idiom)
"""Canonical words -> pieces: the phrases about time, and the words between them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from assistant.introductions.model import Window
from assistant.reading.times.clocks import read_clock
from assistant.reading.times.phrases import Clock, Days, Extent, Length, Phrase, Piece, Zone, on
from assistant.reading.times.setting import Setting
from assistant.reading.times.spans import onwards, read_days
from assistant.reading.times.zones import read_zone

# phrases with words of time in them that say nothing about it; one line an idiom
_IDLE = re.compile(
    "|".join(
        rf"\b(?:{idiom})\b"
        for idiom in (
            r"good (?:morning|afternoon|evening|day|night)|guten (?:morning|afternoon|evening)|morning(?= (?:all|everyone|everybody|both|team|folks) ?[,!.])",
            r"have a (?:\w+ )?(?:\w+ )?(?:day|week|weekend|evening|afternoon|morning|one|time|christmas|new year|start to the week)|enjoy (?:the|your) (?:weekend|day|evening|week)",
            r"(?:happy|merry) (?:christmas|new year|easter|thanksgiving|friday|monday|holidays?|birthday)|(?:see|talk to|speak to) you (?:then|soon|next week|there)",
            r"(?:a )?(?:long|short|good|great|nice|little|second|first|last|next|hard|tough|full) time(?! (?:on|next|this|in))|all the time|some ?time(?= ago)|at the moment|for the moment|right now|these days|one day|some day|nowadays|day and night|day job|day to day|from time to time",
            r"(?:last|past) (?:week|month|year|night|summer|winter|spring|autumn|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)(?! (?:of|in|before|after) )(?: (?:morning|afternoon|evening))?",
            r"(?:(?:\d{1,3}|a|an|two|three|four|five|six|ten|some|few|a few|many|several|couple of) )?(?:years?|months?|weeks?|days?|hours?|minutes?) ago|yesterday|the other (?:day|week)",
            r"(?:since|for) (?:last year|years|months|ages|\d{1,3} years|decades|a long time|two years|three years|ten years)|\d{1,3} years?(?: old)?|\w+ years|in 20\d\d|since 20\d\d|this year|next year",
            r"(?:it is|it is a|it was) (?:a )?(?:busy|hectic|crazy|mad|full|tough) (?:week|month|time|day|season)(?= ?[.,;]|$)",
            r"(?:in|within|after|for|to) (?:a |the )?(?:moment|minute|second(?! (?:full |whole |working )?(?:week|half|part|\w+day))|while)|any ?more|one of (?:these|those) days|every now and then|the day(?= ?[.,]|$)",
            r"(?:thanks|thank you) for (?:your|the) (?:\w+ )?(?:mail|email|message|note|letter) (?:of|from|on) (?:\w+ ?){1,4}",
            r"after all|before long|after work(?= ,? ?(?:hours)? ?(?:is not))|day trip|day care|day off(?! (?:on|is))|half term(?= school)|morning person|early bird|night owl|lunch is on me|9 (?:to|-) 5 (?:life|job|world|grind|routine|type|person|culture)|nine (?:to|-) five|9 (?:to|-) (?:to|-) (?:-|to) 5",
            r"\d{1,3}(?:st|nd|rd|th) (?:floors?|streets?|st|avenues?|ave|rows?|editions?|grade|birthday|arrondissement|district)|(?:aged?|year|grade|period|room|suite|level|floor|gate|tower|building|platform|bay|unit|flat|apt|apartment|table|desk|door|entrance|exit|line|bus|tram|route|terminal|pier|berth|hall|ward|wing|block|chapter|page|version|house|studio|stand) (?:no ?\.? |number )?[a-z]?\d{1,4}[a-z]?(?! ?(?:am|pm)\b|:)(?: (?:to|-) \d{1,3})?",
            r"\d{1,5}[a-z]? (?:[a-z]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|square|boulevard|blvd|court|terrace)(?: (?:w|e|n|s|west|east|north|south))?",
            r"not every day(?= (?:one|you|we|that))|both days|either day|all three days|(?:on )?(?:those|these) days|either (?:time|slot|one)|any of (?:those|these|them)",
        )
    )
)
_AMOUNT = r"(?:(?P<half>half an hour|a half hour|half hour|1/2 hour)|(?P<quarter>a quarter of an hour|quarter of an hour|quarter hour|a quarter hour)|(?P<more>an hour and a half|1:5 hours?|1\.5 hours?|one and a half hours?|90 minutes)|(?P<n>\d{1,3}|an?|one|two|three|four) ?-? ?(?P<unit>minutes?|mins?|min|hours?|hrs?|hr|days?|weeks?))"
_LATER = re.compile(
    rf"{_AMOUNT} (?P<way>later|earlier|sooner|afterwards|after that|before that|on)\b(?! (?:monday|tuesday|wednesday|thursday|friday))"
)
_MOVED = re.compile(
    rf"(?:push|move|shift|delay|postpone|put|bring|start|make|prepone|do|meet)(?:ed|ing)? (?:it |this |that |things |us |the (?:meeting|coffee|call|appointment|hour|time) )?"
    rf"(?P<way>back|out|forward|up|later|earlier|on|ahead)? ?(?:by |with )?(?:about )?{_AMOUNT}(?: (?P<way2>later|earlier|back|forward))?\b(?! (?:call|meeting|chat|coffee|slot))"
)
_SAME = re.compile(r"(?:at |around )?(?:the )?same (?:time|hour)(?: of (?:the )?day)?\b(?! zone)")
_LENGTH = re.compile(
    rf"(?:for |about |only |just |max |maximum |at most |a quick |quick |up to |\bis |are )*{_AMOUNT}\b(?! ?(?:'s|away|drive|from|ago|notice|before|after|early|late|delay|behind|of|walk|ride|by|s (?:walk|drive|notice)))"
)
_ALL_TIMES = re.compile(r"(?:all )?(?:times|hours|slots)(?: (?:are|given|here|above|below|in|listed))* ")
_NOT = re.compile(r"(?:but |and |please )?(?:not|nothing|never|no|nor|none)(?: at all| anything| any time| please)?")
_BARE_AND = re.compile(
    r" ?(?:,|or|and|, or|/|&) (?P<n>\d{1,2})(?![\d:/]| ?(?:st|nd|rd|th|am|pm|january|february|march|april|may|june|july|august|september|october|november|december|people|minutes|mins|hours|weeks|days|- |to ))(?= |$)"
)


_AFTER_THAT = re.compile(r"(?:any ?time )?(?:after (?:that|this)|afterwards|thereafter|from then(?: on)?)\b")
LIMIT = 120  # phrases that are read; more is never an answer about hours


@dataclass(frozen=True, slots=True)
class Frame:
    """What a text is read against: the time it was written, the writer's zone, the hour that stands; and the zone in
    which the text says the writer to be, if it is another one."""

    now: datetime
    zone: str
    standing: Window | None = None
    here: str = ""

    @property
    def literal(self) -> bool:
        """Whether the writer's country counts hours to 24."""
        return self.zone.startswith("Europe/") and self.zone not in ("Europe/London", "Europe/Dublin")

    @property
    def by_is_at(self) -> bool:
        """Whether "by 2" may be said there for "at 2"."""
        return self.zone.startswith(("Africa/", "Asia/Kolkata", "Asia/Karachi", "Asia/Dhaka"))


def scan(text: str, frame: Frame) -> list[Piece]:
    """The pieces of canonical text in order."""
    text = _IDLE.sub("\N{CURRENCY SIGN}", text)
    standing = on(frame.standing.start.astimezone(ZoneInfo(frame.zone)).date()) if frame.standing else None
    setting = Setting(frame.now.astimezone(ZoneInfo(frame.zone)).date(), frame.zone, standing)
    pieces: list[Piece] = []
    at = phrases_read = 0
    while at < len(text) and phrases_read < LIMIT:
        if text[at] == " ":
            at += 1
            continue
        found = _read(text, at, setting, frame, pieces)
        if found is None:
            end = text.find(" ", at)
            end = len(text) if end < 0 else end
            pieces.append(Piece(text[at:end]))
        else:
            phrases, end = found
            phrases_read += len(phrases)
            if isinstance(phrases[0], Zone) and not phrases[0].everywhere and pieces:
                _place(pieces, phrases[0])
                if text.startswith(" onwards", end) and isinstance(clock := pieces[-1].phrase, Clock) and clock.at:
                    pieces[-1] = replace(pieces[-1], phrase=replace(clock, at=False))
                    end += len(" onwards")
            for phrase in phrases:
                pieces.append(_turned(Piece(text[at:end], phrase), pieces))
                turned = pieces[-1].phrase
                if isinstance(turned, Days) and turned.extent is not Extent.EVERY:
                    setting = replace(setting, mention=_mention(turned, setting))
        at = max(end, at + 1)
    return [_in_doubt(piece, frame.here) for piece in pieces] if frame.here else pieces


def _in_doubt(piece: Piece, here: str) -> Piece:
    """An hour without a zone, told by somebody who is in another one."""
    clock = piece.phrase
    if not isinstance(clock, Clock) or clock.zone:
        return piece
    return replace(piece, phrase=replace(clock, doubt=clock.doubt or f"in the time of {here}?"))


def _place(pieces: list[Piece], zone: Zone) -> None:
    """The clocks directly before a zone are in it."""
    at = len(pieces) - 1
    while at >= 0 and isinstance(clock := pieces[at].phrase, Clock) and not clock.zone:
        pieces[at] = replace(pieces[at], phrase=replace(clock, zone=zone.name))
        at -= 1


def _mention(days: Days, setting: Setting) -> Days:
    """The named days, for "the day after" and "that week"."""
    if days.extent is Extent.WEEKDAYS:
        previous = setting.mention
        after = previous.first if previous and previous.extent is Extent.SCOPE and previous.first else None
        start = after if after and after > setting.today else setting.today + timedelta(days=1)
        day = start + timedelta(days=(days.weekdays[0] - start.weekday()) % 7)
        return on(day)
    return days


def _read(text: str, at: int, setting: Setting, frame: Frame, pieces: list[Piece]) -> tuple[list[Phrase], int] | None:
    """The first kind of phrase that fits here."""
    before = pieces[-1].phrase if pieces else None
    if not text[at].isalnum() and not (text[at] in "@(" and isinstance(before, Clock | Days)):
        return None
    match = _SAME.match(text, at) or _LATER.match(text, at) or _MOVED.match(text, at)
    named = read_days(text, at, setting) if match and frame.standing is None else None
    if named and match and named[1] >= match.end():
        return [named[0]], named[1]  # "the 31st or a week later"
    if match and (moved := _moved(match, frame)):
        return moved, match.end()
    if (match := _AFTER_THAT.match(text, at)) and (before := _last_clock(pieces)):
        return [Clock(before.end or before.start, doubt="after which hour?")], match.end()
    if text.startswith("any time", at) and (hour := _any_time(text, at, frame, pieces)):
        return hour
    if found := read_days(text, at, setting):
        days, end = onwards(text, found[0], found[1], setting)
        if end > found[1] and isinstance(before, Clock) and before.at:  # "5pm Thursday onwards"
            pieces[-1] = replace(pieces[-1], phrase=replace(before, at=False))
            days = found[0]
        if not (
            days.extent is Extent.EVERY
            and text[at:end] == "anything"
            and not text[end:].startswith((" next", " this", " but", " except"))
        ):
            return [days], end
    if (match := _LENGTH.match(text, at)) and not text.endswith(
        ("find ", "finds ", "in ", "within "), 0, at
    ):  # a slot, no length
        minutes = _span_of(match).total_seconds() // 60
        return ([Length(int(minutes))], match.end()) if minutes < 24 * 60 else None
    return _read_clock_or_zone(text, at, frame, before, pieces)


def _any_time(text: str, at: int, frame: Frame, pieces: list[Piece]) -> tuple[list[Phrase], int] | None:
    """ "Any time after 2" is but an hour, and "Tuesday, any time" the whole of that day; else it means any day."""
    end = at + len("any time")
    clock = read_clock(text, at, False, frame.literal)
    if clock and clock[1] > end:
        return [clock[0]], clock[1]
    told = pieces[-2:-1] if pieces and pieces[-1].text in (":", "-", ",") else pieces[-1:]
    named = told and isinstance(told[0].phrase, Days) and told[0].phrase.extent in (Extent.DATES, Extent.WEEKDAYS)
    alone = named and re.match(r" ?(?:$|[.;,!?)]|and |or )", text[end:])
    beside = re.match(r" (?:in )?(?:next|this|the following) week\b", text[end:])
    return ([Clock(whole=True)], end) if alone or beside else None


def _last_clock(pieces: list[Piece]) -> Clock | None:
    """The hour named last in this sentence, in this clause or one before ("I teach 9 to 11 on Tuesday, free after that")."""
    for piece in reversed(pieces):
        if piece.text in (".", "!", "?") and piece.phrase is None:
            return None
        if isinstance(piece.phrase, Clock):
            return piece.phrase
    return None


def _read_clock_or_zone(
    text: str, at: int, frame: Frame, before: Phrase | None, pieces: list[Piece]
) -> tuple[list[Phrase], int] | None:
    after_day = isinstance(before, Days)
    if found := read_clock(text, at, after_day, frame.literal):
        clock, end = found
        if text.startswith("by ", at) and frame.by_is_at:
            clock = replace(clock, doubt=clock.doubt or "by: at that hour, or before it?")
        listed: list[Phrase] = [clock]
        while clock.at and (match := _BARE_AND.match(text, end)) and int(match["n"]) <= 12:
            more = read_clock(f"at {match['n']}", 0, False, frame.literal)
            end = match.end()
            listed += [more[0]] if more else []
        return listed, end
    if match := _ALL_TIMES.match(text, at):
        zone = read_zone(text, match.end(), frame.zone, True)
        return ([replace(zone[0], everywhere=True)], zone[1]) if zone else None
    behind = pieces[-2].phrase if len(pieces) > 1 and isinstance(before, Days) else before
    after_clock = isinstance(behind, Clock) or (bool(pieces) and pieces[-1].text in ("(", "/", "="))
    zone = read_zone(text, at, _own_zone(pieces) or frame.here or frame.zone, after_clock)
    return ([zone[0]], zone[1]) if zone else None


def _own_zone(pieces: list[Piece]) -> str:
    """The zone in which somebody says to be ("I'm on Pacific time: 9-11 my time"), no hour's own; "" for none."""
    for n, piece in enumerate(pieces):
        if isinstance(piece.phrase, Zone) and piece.phrase.name and (n == 0 or pieces[n - 1].phrase is None):
            return piece.phrase.name
    return ""


def _span_of(match: re.Match[str]) -> timedelta:
    if match["half"]:
        return timedelta(minutes=30)
    if match["quarter"]:
        return timedelta(minutes=15)
    if match["more"]:
        return timedelta(minutes=90)
    n = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}.get(match["n"]) or int(match["n"])
    unit = match["unit"]
    if unit.startswith("m"):
        return timedelta(minutes=n)
    return timedelta(hours=n) if unit.startswith("h") else timedelta(days=n * (7 if unit.startswith("w") else 1))


def _moved(match: re.Match[str], frame: Frame) -> list[Phrase] | None:
    """The hour that stands, moved; in doubt when none does."""
    if match.re is _SAME:
        by, doubt = timedelta(), ""
    else:
        ways = {match["way"], match.groupdict().get("way2")} - {None, "on"}
        if not ways and not match["way"] and not match[0].startswith(("delay", "postpone", "prepone")):
            return None
        earlier = bool(ways & {"earlier", "sooner", "before that", "forward", "up", "ahead"}) or match[0].startswith(
            "prepone"
        )
        doubt = "forward: earlier or later?" if "forward" in ways and not match[0].startswith("bring") else ""
        by = _span_of(match) * (-1 if earlier else 1)
    if frame.standing is None:
        return [Clock(doubt=f"{match[0]}: than which hour?")]
    start = frame.standing.start.astimezone(ZoneInfo(frame.zone)) + by
    minutes = start.hour * 60 + start.minute
    length = int((frame.standing.end - frame.standing.start).total_seconds()) // 60
    clock = Clock(minutes, min(minutes + length, 24 * 60), doubt=doubt, part=abs(by) >= timedelta(days=1))
    whole_days = match.re is not _SAME and abs(by) >= timedelta(days=1)
    return [on(start.date(), doubt=doubt), clock] if whole_days else [clock]


def _turned(piece: Piece, pieces: list[Piece]) -> Piece:
    """ "not before 10" is "after 10": the negation before an open span turns it and is used up."""
    phrase = piece.phrase
    words = 0
    while (
        words < min(4, len(pieces))
        and pieces[-1 - words].phrase is None
        and not re.match(r"[.,;!?()]", pieces[-1 - words].text)
    ):
        words += 1
    for n in range(min(words, 4), 0, -1):
        if _NOT.fullmatch(" ".join(p.text for p in pieces[-n:])):
            turned = _turn(phrase)
            if turned is not None:
                del pieces[-n:]
                return Piece("not " + piece.text, turned)
    return piece


def _turn(phrase: Phrase | None) -> Phrase | None:
    if (
        isinstance(phrase, Clock)
        and not phrase.whole
        and not phrase.at
        and (phrase.start is None) != (phrase.end is None)
    ):
        return replace(phrase, start=phrase.end, end=phrase.start, part=False)
    if isinstance(phrase, Days) and phrase.extent is Extent.SPAN and phrase.first is None and phrase.last:
        first = phrase.last if phrase.until else phrase.last + timedelta(days=1)
        return replace(phrase, first=first, last=None, until=True, start=True, keep=())
    return None
