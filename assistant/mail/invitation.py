"""Invitations: one event of one reader as iTIP bytes, parsed again before they leave (RFC 5545, 5546)."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from assistant.mail.address import Mailbox, clean, clean_lines, clean_name
from assistant.mail.calendar import parse
from assistant.mail.finishing import Unfit

if TYPE_CHECKING:
    from icalendar import vCalAddress

PRODID = "-//Intro Assistant//EN"
_ONCE = (
    *("UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "DESCRIPTION"),
    *("STATUS", "TRANSP", "CLASS", "ORGANIZER"),
)
_MICROSOFT = {
    "X-MICROSOFT-CDO-BUSYSTATUS": "BUSY",
    "X-MICROSOFT-CDO-INTENDEDSTATUS": "BUSY",
    "X-MICROSOFT-DISALLOW-COUNTER": "FALSE",
}


def invitation(
    *,
    method: str,
    uid: str,
    sequence: int,
    stamp: datetime,
    start: datetime,
    minutes: int,
    summary: str,
    location: str,
    description: str,
    organizer: Mailbox,
    attendees: tuple[tuple[Mailbox, str], ...],
    geo: tuple[float, float] | None = None,
    url: str = "",
) -> bytes:
    """A REQUEST or CANCEL with exactly one VEVENT; `attendees` are (mailbox, PARTSTAT).

    Times are aware and written in UTC. `geo` and `url` come from settings only, never from mail. Raises
    Unfit where the finished bytes do not say what was meant.
    """
    from icalendar import Calendar, Event  # lazily: most turns write no invitation

    event = Event()
    event.add("uid", uid)
    event.add("sequence", sequence)
    for name in ("dtstamp", "last-modified"):
        event.add(name, stamp)
    event.add("dtstart", start)
    event.add("dtend", start + timedelta(minutes=minutes))
    event.add("summary", clean(summary, 200))
    event.add("location", clean(location, 300))
    event.add("description", clean_lines(description, 3_000))
    if geo:
        event.add("geo", geo)
    if url:
        event.add("url", clean(url, 500))
    event.add("status", "CONFIRMED" if method == "REQUEST" else "CANCELLED")
    event.add("transp", "OPAQUE")
    event.add("class", "PUBLIC")
    event.add("organizer", _who(organizer), encode=False)
    for mailbox, partstat in attendees:
        event.add("attendee", _who(mailbox, partstat), encode=False)
    for name, value in _MICROSOFT.items():
        event.add(name, value)
    calendar = Calendar()
    for name, value in (("prodid", PRODID), ("version", "2.0"), ("calscale", "GREGORIAN"), ("method", method)):
        calendar.add(name, value)
    calendar.add_component(event)
    finished: bytes = calendar.to_ical()
    _examine(finished, method, len(attendees), bool(geo), bool(url))
    return finished


def _who(mailbox: Mailbox, partstat: str = "") -> vCalAddress:
    from icalendar import vCalAddress

    who = vCalAddress(f"mailto:{mailbox.address}")
    who.params["CN"] = clean_name(mailbox.name) or mailbox.address
    if partstat:
        who.params.update(CUTYPE="INDIVIDUAL", ROLE="REQ-PARTICIPANT", PARTSTAT=partstat, RSVP="TRUE")
    return who


def _examine(finished: bytes, method: str, attendees: int, geo: bool, url: bool) -> None:
    """Raises Unfit unless the bytes hold exactly the properties that were written, as often as written."""
    meant = Counter((*_ONCE, *_MICROSOFT))
    meant.update({"ATTENDEE": attendees, "GEO": int(geo), "URL": int(url)})
    calendar = parse(finished)
    found = Counter(line.name for line in calendar.events[0]) if len(calendar.events) == 1 else Counter[str]()
    found.subtract(("BEGIN", "END"))
    if +found != +meant or calendar.method != method:
        raise Unfit(f"the invitation says other things than meant: {sorted(+found - +meant)} {sorted(+meant - +found)}")
