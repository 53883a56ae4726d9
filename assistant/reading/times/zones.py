# ruff: noqa: E501 (a table has one line a zone)
"""Zones by abbreviation, country, city and offset; the ambiguous ones by the writer's own zone, else in doubt."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from assistant.reading.times.phrases import Zone

# one line a zone: IANA name = what people call it, before "time" or after a clock
_PLACES = """
Europe/London = uk, british, england, london, gb, scotland, edinburgh, glasgow, wales, cardiff, manchester, leeds
Europe/Dublin = irish, ireland, dublin
Europe/Lisbon = portugal, portuguese, lisbon, porto
Europe/Paris = french, france, paris, lyon
Europe/Berlin = german, germany, berlin, munich, hamburg, frankfurt, cologne
Europe/Zurich = swiss, switzerland, zurich, geneva, basel, bern
Europe/Vienna = austrian, austria, vienna
Europe/Amsterdam = dutch, netherlands, holland, amsterdam, rotterdam, the hague, leiden
Europe/Brussels = belgian, belgium, brussels
Europe/Madrid = spanish, spain, madrid, barcelona
Europe/Rome = italian, italy, rome, milan, turin
Europe/Copenhagen = danish, denmark, copenhagen
Europe/Stockholm = swedish, sweden, stockholm
Europe/Oslo = norwegian, norway, oslo
Europe/Helsinki = finnish, finland, helsinki
Europe/Warsaw = polish, poland, warsaw, krakow
Europe/Prague = czech, prague
Europe/Budapest = hungarian, hungary, budapest
Europe/Athens = greek, greece, athens
Europe/Bucharest = romania, bucharest
Europe/Kyiv = ukraine, kyiv, kiev
Europe/Istanbul = turkish, turkey, istanbul
Europe/Moscow = moscow, msk
Africa/Lagos = nigeria, nigerian, lagos, wat
Africa/Nairobi = kenya, kenyan, nairobi, eat
Africa/Johannesburg = south africa, south african, johannesburg, cape town, sast
Africa/Cairo = egypt, cairo
Africa/Accra = ghana, accra
Asia/Jerusalem = israel, israeli, jerusalem, tel aviv, idt
Asia/Dubai = dubai, abu dhabi, uae, gulf
Asia/Karachi = pakistan, karachi, lahore, pkt
Asia/Kolkata = india, indian, delhi, new delhi, mumbai, bangalore, bengaluru, kolkata, chennai, hyderabad, pune
Asia/Dhaka = bangladesh, dhaka
Asia/Bangkok = thailand, bangkok
Asia/Jakarta = jakarta
Asia/Ho_Chi_Minh = vietnam, hanoi, saigon
Asia/Singapore = singapore, sgt
Asia/Hong_Kong = hong kong, hkt
Asia/Shanghai = china, chinese, beijing, shanghai, shenzhen
Asia/Taipei = taiwan, taipei
Asia/Manila = philippines, manila
Asia/Seoul = korea, korean, seoul, kst
Asia/Tokyo = japan, japanese, tokyo, osaka, kyoto, jst
Australia/Sydney = sydney, canberra, aedt
Australia/Melbourne = melbourne
Australia/Brisbane = brisbane, queensland, aest
Australia/Adelaide = adelaide
Australia/Perth = perth, awst
Pacific/Auckland = new zealand, auckland, wellington, nz, nzt, nzst, nzdt
America/New_York = new york, nyc, ny, east coast, eastern, et, est, edt, boston, washington, dc, philadelphia, atlanta, miami
America/Chicago = chicago, central us, us central, cdt, texas, austin, dallas, houston, minneapolis
America/Denver = denver, mountain, mt, mst, mdt, boulder
America/Phoenix = phoenix, arizona
America/Los_Angeles = los angeles, la, san francisco, sf, california, west coast, pacific, pt, pst, pdt, seattle, portland, bay area
America/Anchorage = alaska
Pacific/Honolulu = hawaii, honolulu
America/Toronto = toronto, ottawa, montreal
America/Vancouver = vancouver
America/Halifax = halifax, atlantic
America/Mexico_City = mexico, mexico city
America/Bogota = colombia, bogota
America/Lima = peru, lima
America/Santiago = chile, santiago
America/Argentina/Buenos_Aires = argentina, buenos aires
America/Sao_Paulo = brazil, sao paulo, rio, brt
Etc/UTC = utc, gmt, zulu
Europe/Paris = cet, cest, mez, mesz
Europe/Athens = eet, eest
Europe/Lisbon = west
"""
_NAMES = {
    name.strip(): zone.strip()
    for zone, names in (line.split("=") for line in _PLACES.strip().splitlines())
    for name in names.split(",")
}
# an abbreviation of two zones: the writer's own zone decides
_AMBIGUOUS = {
    "ist": {"Asia/Kolkata": "Asia/Kolkata", "Europe/Dublin": "Europe/Dublin", "Asia/Jerusalem": "Asia/Jerusalem"},
    "bst": {"Europe/": "Europe/London", "Asia/Dhaka": "Asia/Dhaka"},
    "cst": {"America/Havana": "America/Havana", "America/": "America/Chicago", "Asia/": "Asia/Shanghai"},
    "central": {"America/": "America/Chicago", "Europe/": "Europe/Paris", "Australia/": "Australia/Adelaide"},
    "ct": {"America/": "America/Chicago"},
    "ast": {"America/": "America/Halifax", "Asia/": "Asia/Riyadh"},
    "est": {"America/": "America/New_York", "Europe/": "America/New_York", "Australia/": "Australia/Sydney"},
    "et": {"": "America/New_York"},
}
# these are words as well: a zone only directly after a clock, or before "time"
_SHORT = (
    "et",
    "pt",
    "mt",
    "ct",
    "la",
    "sf",
    "ny",
    "nz",
    "eat",
    "west",
    "wat",
    "est",
    "gulf",
    "rio",
    "turkey",
    "gb",
    "dc",
)
ABBREVIATIONS = (
    "utc|gmt|cet|cest|mez|mesz|eet|eest|msk|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|ist|bst|idt|jst|kst|sgt|hkt"
    "|aest|aedt|awst|nzst|nzdt|nzt|sast|wat|eat|brt|pkt|ast"
)
_BY_LENGTH = "|".join(sorted((re.escape(name) for name in [*_NAMES, *_AMBIGUOUS]), key=len, reverse=True))
_OFFSET = r"(?:utc|gmt) ?(?P<sign>[+-]) ?(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?"
_NAMED = re.compile(rf"(?:in )?(?:the )?(?P<name>{_BY_LENGTH}) (?:local |standard |daylight |summer )?times?\b")
_AFTER_CLOCK = re.compile(
    rf"\(? ?(?:{_OFFSET}|(?P<abbreviation>{ABBREVIATIONS})\b|(?P<place>eastern|pacific|central|mountain)\b"
    rf"|(?:in|for) (?P<city>{_BY_LENGTH})\b|(?P<bare>london|berlin|paris|new york|nyc|tokyo|sydney|uk)\b)"
)
_MINE = re.compile(r"(?:in )?(?:my|our|local) (?:own )?(?:local )?time(?: ?zone)?\b|(?:over )?here\b")
_YOURS = re.compile(r"(?:in )?(?:your|their|his|her) (?:own )?(?:local )?time(?: ?zone)?\b")


_LOCATED = re.compile(
    rf"\b(?:i am|we are|i live|we live|i work|i am (?:based|sitting|living|working)|based|located|here) (?:currently |over |out )?"
    rf"(?:in|on the|\( ?) ?(?P<name>{_BY_LENGTH})\b(?! (?:on|until|till|that|this|next|for|between|from|time)\b)"
)


_ELSEWHERE_THEN = re.compile(r"\b(?:not|cannot|except|away)\b")  # "not this week, I'm in Perth"


def located(text: str, writer: str, now: datetime) -> str:
    """The zone where somebody says to be ("I'm in Toronto") if its clocks differ from those of `writer`, their own as
    far as we knew; "" else."""
    match = _LOCATED.search(text)
    if match and _ELSEWHERE_THEN.search(text[: match.start()].rpartition(" . ")[2]):
        return ""
    zone = by_name(match["name"], writer).name if match else ""
    apart = bool(zone) and now.astimezone(ZoneInfo(zone)).utcoffset() != now.astimezone(ZoneInfo(writer)).utcoffset()
    return zone if apart else ""


def by_name(name: str, writer: str) -> Zone:
    """The zone that people call so. `writer` is the writer's IANA zone; an unknown reading is in doubt."""
    if name in _AMBIGUOUS:
        for prefix, zone in _AMBIGUOUS[name].items():
            if writer.startswith(prefix):
                return Zone(zone)
        return Zone(writer, doubt=f"{name} is more than one zone")
    return Zone(_native(_NAMES[name], name, writer))


def _native(zone: str, name: str, writer: str) -> str:
    """The writer's own zone, where the abbreviation is one of its names."""
    upper = name.upper()
    halves = (datetime(2026, 1, 15), datetime(2026, 7, 15))  # noqa: DTZ001 (made aware one line below)
    if upper in {half.replace(tzinfo=ZoneInfo(writer)).tzname() for half in halves} and name not in ("gmt", "utc"):
        return writer
    return zone


def _offset(sign: str, hours: str, minutes: str | None) -> Zone:
    if (minutes and minutes != "00") or int(hours) > 14:
        return Zone("", doubt="an offset with minutes")
    turned = "-" if sign == "+" else "+"  # POSIX names count westwards
    return Zone(f"Etc/GMT{turned}{int(hours)}" if int(hours) else "Etc/UTC")


def read_zone(text: str, at: int, writer: str, after_clock: bool) -> tuple[Zone, int] | None:
    """The zone named at this place of folded text, and where it ends; None if there is none."""
    if match := _YOURS.match(text, at):
        return Zone(writer, doubt="whose time is meant"), match.end()
    if match := _MINE.match(text, at):
        return (Zone(writer), match.end()) if "time" in match[0] or after_clock else None
    if match := _NAMED.match(text, at):
        return by_name(match["name"], writer), match.end()
    match = _AFTER_CLOCK.match(text, at)
    if not match or not (after_clock or match["hours"] or _alone(match["abbreviation"])):
        return None
    if match["hours"]:
        return _offset(match["sign"], match["hours"], match["minutes"]), match.end()
    name = match["abbreviation"] or match["place"] or match["city"] or match["bare"]
    return by_name(name, writer), match.end()


def _alone(name: str | None) -> bool:
    """Whether an abbreviation speaks of a zone without a clock before it."""
    return bool(name) and len(name or "") > 2 and name not in _SHORT


def summer_doubt(name: str, day: date) -> bool:
    """Whether this zone is an hour off UTC's winter on that day ("GMT" written in a British summer)."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(name))
    return noon.dst() != timedelta(0)
