"""Who plays in the stories, and how their letters look: bare replies, calendars' answers, robots' reports."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import Message
from email.utils import format_datetime
from zoneinfo import ZoneInfo

OWN = "intro@assist.example"
AUTHSERV = "mx.assist.example"


@dataclass(frozen=True, slots=True)
class Actor:
    """`word` is planted in everything this one writes: it must never reach anybody else."""

    key: str
    name: str
    address: str
    zone: str = "Europe/London"

    @property
    def word(self) -> str:
        return f"zq{self.key}zq"

    @property
    def domain(self) -> str:
        return self.address.rpartition("@")[2]


CAST = {
    actor.key: actor
    for actor in (
        Actor("mike", "Mike Haberman", "mike@connect.example"),
        Actor("nora", "Nora Vance", "nora@connect.example"),
        Actor("ana", "Ana Ruiz", "ana@a.example"),
        Actor("ben", "Ben Okafor", "ben@b.example"),
        Actor("carla", "Carla Neri", "carla@c.example"),
        Actor("dora", "Dora Lind", "dora@d.example"),
        Actor("emil", "Emil Roth", "emil@e.example"),
        Actor("fay", "Fay Amsel", "fay@f.example"),
        Actor("cleo", "Cleo Marsh", "cleo@cleo.example"),
        Actor("operator", "Operator", "op@assist-operator.example"),
        Actor("mallory", "Mallory", "mallory@evil.example"),
    )
}


@dataclass(frozen=True, slots=True)
class Got:
    """A letter of ours as somebody received it."""

    reader: str
    name: str
    introduction: str
    sender: str  # of the envelope
    recipient: str
    raw: bytes
    parsed: Message
    at: datetime

    @property
    def text(self) -> str:
        for part in self.parsed.walk():
            if part.get_content_type() == "text/plain":
                return bytes(part.get_payload(decode=True)).decode("utf-8").replace("\r\n", "\n")
        return ""

    @property
    def calendar(self) -> str:
        """The invitation, unfolded; "" if none came."""
        for part in self.parsed.walk():
            if part.get_content_type() == "text/calendar":
                return bytes(part.get_payload(decode=True)).decode("utf-8").replace("\r\n ", "").replace("\r\n", "\n")
        return ""

    def ics(self, name: str) -> str:
        """The value of a calendar property, without its parameters; "" if it is not there."""
        for line in self.calendar.splitlines():
            head, _, value = line.partition(":")
            if head.partition(";")[0] == name:
                return value
        return ""

    @property
    def start(self) -> datetime | None:
        value = self.ics("DTSTART")
        return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC) if value else None

    @property
    def home(self) -> str:
        """The address in From: where a bare reply goes."""
        return str(self.parsed["From"]).rpartition("<")[2].rstrip(">")


def received(cast: dict[str, Actor], sender: str, recipient: str, raw: bytes, at: datetime) -> Got:
    """A letter of ours, by the envelope with which it came."""
    parsed = message_from_bytes(raw)
    introduction, _, name = str(parsed["X-Introduction"]).partition("; letter=")
    reader = next((actor.key for actor in cast.values() if actor.address == recipient.lower()), recipient)
    return Got(reader, name, introduction, sender, recipient, raw, parsed, at)


@dataclass(frozen=True, slots=True)
class Mail:
    """What an actor sends: envelope and bytes."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes


@dataclass(frozen=True, slots=True)
class Options:
    """The words in brackets, sorted out."""

    words: dict[str, str]
    cc: tuple[str, ...]
    at: str = ""  # the recipient, instead of whoever wrote the letter that is answered
    also: tuple[str, ...] = ()  # more recipients of the envelope

    def __contains__(self, name: str) -> bool:
        return name in self.words

    def get(self, name: str, default: str = "") -> str:
        return self.words.get(name, default)


def options(given: tuple[str, ...]) -> Options:
    pairs = [part.partition(" ")[::2] for part in given]
    return Options(dict(pairs), tuple(value for name, value in pairs if name == "cc"))


def write(actor: Actor, words: str, opts: Options, answered: Got | None, now: datetime, number: int) -> Mail:
    """A letter to the assistant; in reply to `answered` with its words quoted below."""
    actor = replace(actor, address=opts.get("from", actor.address))
    recipients, to = _recipients(opts, answered)
    headers = [
        *_authentication(opts, actor),
        f"From: {_from(opts, actor)}",
        f"To: {', '.join(to)}",
        *([f"Cc: {', '.join(_shown(name) for name in opts.cc)}"] if opts.cc else []),
        f"Subject: {_subject(opts, answered)}",
        f"Date: {opts.get('date') or format_datetime(now.astimezone(ZoneInfo(actor.zone)))}",
        f"Message-ID: <{number}.{actor.word}@{actor.domain}>",
        *_thread(opts, answered),
        *_marks(opts),
        "MIME-Version: 1.0",
    ]
    body, content = _body(actor, words, opts, answered, now)
    return Mail(
        "" if "bounce" in opts else actor.address,
        recipients,
        "\r\n".join([*headers, *content, "", body]).replace("\r\n", "\n").replace("\n", "\r\n").encode(),
    )


def _from(opts: Options, actor: Actor) -> str:
    if "bounce" in opts:
        return f"Mail Delivery System <mailer-daemon@{actor.domain}>"
    return f"feedback@{actor.domain}" if "complaint" in opts else f"{actor.name} <{actor.address}>"


def _shown(name: str) -> str:
    actor = CAST.get(name)
    return f"{actor.name} <{actor.address}>" if actor else name


def _recipients(opts: Options, answered: Got | None) -> tuple[tuple[str, ...], list[str]]:
    if "bcc" in opts:
        return (OWN,), [_shown(name) for name in opts.get("bcc").split()]
    if answered is None or "plain" in opts:
        return (OWN,), [f"Intro <{OWN}>"]
    if opts.at:
        return (opts.at,), [opts.at]
    if "never" in opts:
        address = str(answered.parsed["List-Unsubscribe"]).strip("<> ").removeprefix("mailto:").partition("?")[0]
        return (address,), [address]
    if "all" in opts:
        everybody = [address.strip() for address in str(answered.parsed["Reply-To"]).split(",")]
        ours = [a.rpartition("<")[2].rstrip(">") for a in everybody if "@assist.example" in a]
        return tuple(ours), everybody
    return (answered.home, *opts.also), [answered.home]


def _authentication(opts: Options, actor: Actor) -> list[str]:
    if "none" in opts:
        return []
    verdict = "fail" if "fail" in opts else "pass"
    return [f"Authentication-Results: {AUTHSERV}; dmarc={verdict} header.from={actor.domain}"]


def _subject(opts: Options, answered: Got | None) -> str:
    if "subject" in opts:
        return opts.get("subject")
    return "Re: " + str(answered.parsed["Subject"]).replace("\r\n", "") if answered else "An introduction"


def _thread(opts: Options, answered: Got | None) -> list[str]:
    if "thread" in opts:
        return [f"In-Reply-To: {opts.get('thread')}"]
    if answered is None or "fresh" in opts or "never" in opts:
        return []
    return [f"In-Reply-To: {answered.parsed['Message-ID']}", f"References: {answered.parsed['Message-ID']}"]


def _marks(opts: Options) -> list[str]:
    marks = {
        "automatic": "Auto-Submitted: auto-replied",
        "list": "List-Id: <talk.lists.example>",
    }
    return [header for name, header in marks.items() if name in opts]


CALENDAR = ("accept", "tentative", "decline", "counter", "request", "cancel", "refresh", "guests", "delegate")


def _body(actor: Actor, words: str, opts: Options, answered: Got | None, now: datetime) -> tuple[str, list[str]]:
    if "bounce" in opts or "complaint" in opts:
        assert answered is not None
        return _report(opts, answered)
    plain = _plain(actor, words, opts, answered)
    chosen = next((name for name in CALENDAR if name in opts), "")
    if not chosen or answered is None:
        return plain, ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]
    method, calendar = _answer(chosen, opts, actor, answered, now)
    parts = [
        ("text/plain; charset=utf-8", words),
        (f"text/calendar; charset=utf-8; method={method}", calendar),
    ]
    return _multipart("alternative", parts)


def _plain(actor: Actor, words: str, opts: Options, answered: Got | None) -> str:
    signature = f"\n\n-- \n{actor.name}\n{actor.word}"
    if answered is None or "bare" in opts or "never" in opts:
        return words + signature
    quoted = "\n".join(f"> {line}" for line in answered.text.splitlines())
    return f"{words}{signature}\n\nOn Tue, 3 Nov 2026 at 10:00, Intro Assistant <{answered.home}> wrote:\n{quoted}"


def _multipart(kind: str, parts: list[tuple[str, str]]) -> tuple[str, list[str]]:
    lines: list[str] = []
    for content_type, body in parts:
        lines += ["--edge", f"Content-Type: {content_type}", "Content-Transfer-Encoding: 8bit", "", body]
    return "\n".join([*lines, "--edge--", ""]), [f'Content-Type: multipart/{kind}; boundary="edge"']


def _answer(chosen: str, opts: Options, actor: Actor, answered: Got, now: datetime) -> tuple[str, str]:
    """An attendee's calendar answers (RFC 5546 section 3.2.3 and on)."""
    method = chosen.upper() if chosen in ("counter", "request", "cancel", "refresh") else "REPLY"
    partstat = {"accept": "ACCEPTED", "tentative": "TENTATIVE", "decline": "DECLINED", "guests": "ACCEPTED"}.get(
        chosen, "DELEGATED" if chosen == "delegate" else "TENTATIVE"
    )
    start = answered.start
    assert start is not None
    if opts.get(chosen):  # a proposal names its hour
        start = datetime.fromisoformat(opts.get(chosen)).replace(tzinfo=ZoneInfo(actor.zone)).astimezone(UTC)
    stamp = datetime.fromisoformat(opts.get("stamp") or now.isoformat())
    attendee = opts.get("attendee", actor.address)
    guests = ";X-NUM-GUESTS=2" if chosen == "guests" else ""
    guests += ';DELEGATED-TO="mailto:fay@f.example"' if chosen == "delegate" else ""
    lines = [
        "BEGIN:VCALENDAR",
        "PRODID:-//Calendar//EN",
        "VERSION:2.0",
        f"METHOD:{method}",
        "BEGIN:VEVENT",
        f"UID:{answered.ics('UID')}",
        f"SEQUENCE:{answered.ics('SEQUENCE')}",
        f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}",
        f"DTSTART:{start:%Y%m%dT%H%M%SZ}",
        f"ORGANIZER:mailto:{answered.home}",
        f"ATTENDEE;PARTSTAT={partstat}{guests}:mailto:{attendee}",
        f"SUMMARY:{actor.word}",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return method, "\n".join(lines)


def _report(opts: Options, answered: Got) -> tuple[str, list[str]]:
    """A delivery report (RFC 3464), or a complaint (RFC 5965), that returns our letter."""
    returned = f"Message-ID: {answered.parsed['Message-ID']}\nSubject: returned\n"
    if "complaint" in opts:
        fields = "Feedback-Type: abuse\nUser-Agent: Box/1\nVersion: 1\n"
        kind, report = "feedback-report", ("message/feedback-report", fields)
    else:
        status = opts.get("bounce") or "5.1.1"
        action = "failed" if status.startswith("5") else "delayed"
        fields = (
            f"Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; {answered.recipient}\n"
            f"Action: {action}\nStatus: {status}\n"
        )
        kind, report = "delivery-status", ("message/delivery-status", fields)
    body, content = _multipart("report", [("text/plain", "A report."), report, ("text/rfc822-headers", returned)])
    return body, [f"{content[0]}; report-type={kind}"]
