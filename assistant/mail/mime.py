"""The parts of a mail (RFC 2045, RFC 2046), found in one pass for each level and under caps.

Our own splitter, because the standard library's takes seconds, hundreds of megabytes or the recursion limit for
mails that anybody can send; what it does well, single short headers, it still does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message as Fields
from quopri import decodestring

from assistant.mail.decoding import decode_base64, decode_words
from assistant.mail.headers import Headers, Unreadable, split_headers

PARTS_LIMIT = 100
DEPTH_LIMIT = 10


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its headers, its lower-case type, its still encoded bytes, and the parts inside."""

    headers: Headers
    type: str
    fields: Fields
    raw: bytes
    children: tuple[Part, ...] = ()
    under_report: bool = False

    def header(self, name: str) -> str:
        """The first header of that name (lower case), undecoded; "" if there is none."""
        return next(iter(self.all(name)), "")

    def all(self, name: str) -> tuple[str, ...]:
        return tuple(value for given, value in self.headers if given.lower() == name)

    def param(self, name: str) -> str:
        """A parameter of Content-Type (RFC 2231 too), "" if there is none."""
        return _param(self.fields, name)

    @property
    def charset(self) -> str:
        return self.param("charset")

    @property
    def filename(self) -> str:
        """The file name as given, encoded words read; for looking at its end only, never for a path."""
        try:
            return decode_words(self.fields.get_filename() or "")[:255]
        except (ValueError, LookupError, AttributeError, TypeError):
            return ""

    @property
    def is_attachment(self) -> bool:
        return self.header("content-disposition").strip().lower().startswith("attachment")

    def leaves(self) -> Iterator[Part]:
        """The parts that hold no others, in order; an attached message is one leaf."""
        if not self.children:
            yield self
        for child in self.children:
            yield from child.leaves()

    def decoded(self, limit: int) -> bytes:
        """At most about `limit` bytes of content, transfer encoding undone (RFC 2045 section 6)."""
        encoding = self.header("content-transfer-encoding").strip().lower()
        if encoding == "base64":
            return decode_base64(self.raw[: limit * 2])[:limit]
        if encoding == "quoted-printable":
            return decodestring(self.raw[: limit * 3])[:limit]
        return self.raw[:limit]


def parse_parts(raw: bytes) -> Part:
    """The tree of a mail. Raises Unreadable over a cap: 100 parts, 10 levels, and those of headers.py."""
    return _Splitter(raw).part(0, len(raw), 0, "text/plain", False)


@dataclass(slots=True)
class _Splitter:
    raw: bytes
    parts: int = 0

    def part(self, start: int, end: int, depth: int, default: str, under_report: bool) -> Part:
        self.parts += 1
        if self.parts > PARTS_LIMIT:
            raise Unreadable("more than 100 parts")
        if depth > DEPTH_LIMIT:
            raise Unreadable("parts nested more than 10 deep")
        headers, body = split_headers(self.raw, start, end)
        fields = _fields(headers)
        kind = _type(fields, default)
        inside: tuple[Part, ...] = ()
        if kind.startswith("multipart/"):
            report = under_report or kind == "multipart/report"
            below = "message/rfc822" if kind == "multipart/digest" else "text/plain"
            spans = self.spans(_param(fields, "boundary"), body, end)
            inside = tuple(self.part(a, b, depth + 1, below, report) for a, b in spans)
            kind = kind if inside else "text/plain"
        return Part(headers, kind, fields, b"" if inside else self.raw[body:end], inside, under_report)

    def spans(self, boundary: str, start: int, end: int) -> list[tuple[int, int]]:
        """Where the parts between the delimiter lines of `boundary` lie (RFC 2046 section 5.1.1)."""
        if not boundary:
            return []
        mark = b"--" + boundary.rstrip().encode("utf-8", "replace")
        found: list[tuple[int, int]] = []
        opened = -1
        at = self.raw.find(mark, start, end)
        while at >= 0:
            newline = self.raw.find(b"\n", at, end)
            after = newline + 1 if newline >= 0 else end
            rest = self.raw[at + len(mark) : min(after, at + len(mark) + 80)].strip()
            if (at == start or self.raw[at - 1] == 10) and rest in (b"", b"--"):
                if opened >= 0:
                    found.append((opened, self.before(opened, at)))
                if len(found) > PARTS_LIMIT:
                    raise Unreadable("more than 100 parts")
                opened = -1 if rest else after
                if rest:
                    break
            at = self.raw.find(mark, after, end)
        if opened >= 0:  # the closing delimiter is missing: the last part goes to the end
            found.append((opened, end))
        return found

    def before(self, start: int, at: int) -> int:
        """The end of a part: the line break before a delimiter belongs to that."""
        for end in (b"\n", b"\r"):
            at -= at > start and self.raw[at - 1 : at] == end
        return at


def _fields(headers: Headers) -> Fields:
    """The few headers whose parameters the standard library reads."""
    fields = Fields()
    for name, value in headers:
        if name.lower() in ("content-type", "content-disposition") and name.lower() not in fields:
            fields[name] = value
    return fields


def _type(fields: Fields, default: str) -> str:
    try:
        return fields.get_content_type().lower() if "content-type" in fields else default
    except (ValueError, LookupError, AttributeError, TypeError):
        return default


def _param(fields: Fields, name: str) -> str:
    try:
        value = fields.get_param(name)
    except (ValueError, LookupError, AttributeError, TypeError):
        return ""
    if isinstance(value, tuple):  # RFC 2231: charset, language, text
        return str(value[2])
    return str(value or "")
