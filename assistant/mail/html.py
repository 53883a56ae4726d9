"""HTML of a mail to plain text: one linear pass, hidden words left out, quoted containers marked as in plain mail.

`html.parser` is not used: on "<!--" without an end and its like it is quadratic (7 s for 100 KB, measured), and
anybody may send us that.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from html import unescape

from assistant.mail.table_rows import Row

DIVIDER = "----- Original Message -----"  # put where a container of old text begins that is no blockquote

_LIMIT = 1_000_000  # characters of HTML that are read
_DEPTH = 60  # open elements that are remembered
_TAG = re.compile(r"/?[A-Za-z][A-Za-z0-9:-]{0,30}")
_ATTRIBUTE = re.compile(
    r"""([A-Za-z][A-Za-z0-9:-]{0,30})(?:\s{0,20}=\s{0,20}("[^"]{0,4000}"|'[^']{0,4000}'|[^\s"'>]{1,4000}))?"""
)

_UNSEEN = frozenset({"head", "title", "style", "script", "template", "noscript", "object", "svg", "select", "textarea"})
_RAW = frozenset({"style", "script", "title", "textarea"})  # their content is no markup
_VOID = frozenset({"br", "hr", "img", "meta", "link", "input", "wbr", "area", "base", "col", "embed", "source"})
_BLOCK = frozenset(
    {"p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "center",
     "section", "article", "header", "footer", "dl", "dt", "dd", "address", "fieldset", "form", "main", "body"}
)  # fmt: skip
_CLOSES_ITSELF = frozenset({"p", "li", "tr", "td", "th", "dt", "dd"})

_HIDDEN_STYLE = re.compile(
    r"(?i)display\s?:\s?none|visibility\s?:\s?hidden|mso-hide\s?:\s?all|font-size\s?:\s?0(?![.\d]*[1-9])"
    r"|max-(?:height|width)\s?:\s?0(?![.\d]*[1-9])|opacity\s?:\s?0(?![.\d]*[1-9])|text-indent\s?:\s?-\d{3}"
    r"|(?:left|top)\s?:\s?-\d{3}|(?<![a-z-])color\s?:\s?(?:transparent|white\b|#fff\b|#ffffff\b|rgb\(255,\s?255,\s?255\))"
)
_PAINTED = re.compile(r"(?i)background")
# Outlook's line above what it quotes; containers of old text that are no blockquote.
_OLD_STYLE = re.compile(r"(?i)border-top\s?:\s?(?:1(?:\.0)?p[tx] )?solid (?:#e1e1e1|#b5c4df)")
_OLD_NAME = re.compile(
    r"(?i)^(?:x_|ydp\w{0,20}|yiv\w{0,20})*(?:divRplyFwdMsg|appendonsend|yahoo_quoted|moz-forward-container)"
)
_SIGNATURE_NAME = re.compile(
    r"(?i)(?:^|\s|_)(?:gmail_signature|moz-signature|ms-outlook-mobile-signature|protonmail_signature_block|"
    r"ms-outlook-ios-signature|signature_block|AppleMailSignature|signature(?=\s|$))"
)


_TAPS = frozenset(f"subject={answer}" for answer in ("yes", "no", "later", "never"))


def to_text(html: str) -> str:
    """The visible words of an HTML part as lines of text.

    A blockquote's lines begin with "> "; other containers of old text begin with DIVIDER, a signature with "-- ";
    `<a href="mailto:a@b">Ana</a>` becomes "Ana <a@b>". Never raises.
    """
    return _Writer().run(html[:_LIMIT])


def _tokens(html: str) -> Iterator[tuple[str, str, str]]:
    """("text", words, ""), ("open", name, attributes) and ("close", name, ""); comments and the like are left out."""
    at = 0
    while at < len(html):
        angle = html.find("<", at)
        if angle < 0:
            angle = len(html)
        if angle > at:
            yield "text", html[at:angle], ""
        if angle == len(html):
            return
        at = yield from _markup(html, angle)


def _markup(html: str, angle: int) -> Generator[tuple[str, str, str], None, int]:
    """What begins with the "<" at `angle`; returns where to go on."""
    if html.startswith("<!--", angle):
        end = html.find("-->", angle + 4)
        return len(html) if end < 0 else end + 3
    tag = _TAG.match(html, angle + 1)
    if not tag:
        if html.startswith(("<!", "<?", "</"), angle):
            end = html.find(">", angle)
            return len(html) if end < 0 else end + 1
        yield "text", "<", ""
        return angle + 1
    end = _end_of_tag(html, tag.end())
    name = tag[0].lower()
    yield ("close", name[1:], "") if name[0] == "/" else ("open", name, html[tag.end() : end])
    if name in _RAW:  # goes to its end tag; without one, nothing more is shown
        close = re.compile(rf"(?i)</{name}").search(html, end)
        return close.start() if close else len(html)
    return end + 1


def _end_of_tag(html: str, at: int) -> int:
    """Where the ">" of a tag stands, those in quoted values aside; the end of the text if there is none."""
    while True:
        close = html.find(">", at)
        if close < 0:
            return len(html)
        quote = _first(html, at, close)
        if quote < 0:
            return close
        end = html.find(html[quote], quote + 1)
        if end < 0:
            return close
        at = end + 1


def _first(html: str, start: int, end: int) -> int:
    """The first quote that opens a value (it follows an equals sign), -1 without one."""
    for match in re.finditer(r"=\s{0,20}[\"']", html[start:end]):
        return start + match.end() - 1
    return -1


class _Writer:
    """The lines written so far, and what is open around the place of writing."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.open: list[tuple[str, bool, str]] = []  # element, hidden, address of a link
        self.hidden = 0
        self.quotes = 0
        self.pre = 0
        self.link_from = 0
        self.rows: list[Row] = []

    def run(self, html: str) -> str:
        for kind, value, attributes in _tokens(html):
            if kind == "text":
                self.words(value)
            elif kind == "open":
                self.start(value, attributes)
            else:
                self.end(value)
        self.feed()
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self.lines)).strip("\n")

    def words(self, text: str) -> None:
        if self.hidden:
            return
        text = unescape(text).replace("\xa0", " ")
        if not self.pre:
            self.write(re.sub(r"[ \t\r\n\f]+", " ", text))
            return
        first, *rest = text.replace("\r\n", "\n").split("\n")
        self.write(first)
        for line in rest:
            self.feed()
            self.write(line)

    def write(self, text: str) -> None:
        if not self.pre and (not self.line or self.line[-1].endswith((" ", "\t"))):
            text = text.lstrip(" ")
        if text:
            self.line.append(text)

    def feed(self, empty: bool = True) -> None:
        """End the line; with `empty` also one without words is kept."""
        text = "".join(self.line).rstrip()
        self.line = []
        if text or empty:
            mark = "> " * self.quotes
            self.lines.append((mark + text).rstrip() if self.quotes else text)

    def block(self) -> None:
        if self.line:
            self.feed(empty=False)

    def start(self, name: str, attributes: str) -> None:
        if name in _CLOSES_ITSELF and self.open and self.open[-1][0] == name:
            self.end(name)
        elif name == "tr" and self.open and self.open[-1][0] in ("td", "th"):  # left open by old programs
            self.end(self.open[-1][0])
            self.end(name)
        given = _attributes(attributes)
        if name in _BLOCK:
            self.block()
        if name in _VOID:
            self.void(name, given)
            return
        hidden = name in _UNSEEN or _is_hidden(given)
        if len(self.open) < _DEPTH:
            self.open.append((name, hidden, _mailto(given) if name == "a" else ""))
            self.hidden += hidden
            self.quotes += name == "blockquote"
            self.pre += name == "pre"
            self.table(name)
        if not self.hidden:
            self.mark(name, given)

    def mark(self, name: str, given: dict[str, str]) -> None:
        """What an element shows before its content."""
        title = f"{given.get('class', '')} {given.get('id', '')}"
        if any(_OLD_NAME.match(word) for word in title.split()) or _OLD_STYLE.search(given.get("style", "")):
            self.block()
            self.lines.append(DIVIDER)
        elif _SIGNATURE_NAME.search(title):
            self.block()
            self.lines.append("-- ")
        elif name == "li":
            self.write("- ")
        elif name == "a":
            self.link_from = len(self.line)

    def table(self, name: str) -> None:
        """A row or a cell begins."""
        if name == "tr":
            self.rows.append(Row(len(self.lines)))
        elif name in ("td", "th") and self.rows:
            self.block()
            self.rows[-1].cell = len(self.lines)
        elif name in ("td", "th") and self.line:
            self.write("\t")

    def end_table(self, name: str) -> None:
        """A row or a cell ends."""
        if name not in ("tr", "td", "th") or not self.rows:
            return
        self.block()
        self.rows[-1].close_cell(self.lines)
        if name == "tr":
            row = self.rows.pop()
            if (line := row.joined(self.lines, "> " * self.quotes)) is not None:
                self.lines[row.start :] = [line]

    def void(self, name: str, given: dict[str, str]) -> None:
        if self.hidden:
            return
        if name == "br":
            self.feed()
        elif name == "hr":
            self.block()
            self.lines.append("> " * self.quotes + "_" * 30)
        elif name == "img" and not given.get("alt", "x").isascii():  # an emoji drawn as a picture
            self.write(given["alt"][:4])

    def end(self, name: str) -> None:
        if name in _BLOCK:
            self.block()
        depth = next((i for i in range(len(self.open) - 1, -1, -1) if self.open[i][0] == name), None)
        if depth is None:
            return
        for element, hidden, address in reversed(self.open[depth:]):
            self.close(element, hidden, address)
        del self.open[depth:]
        if name == "p" and self.lines and self.lines[-1].strip("> ") and not self.hidden:
            self.feed()

    def close(self, element: str, hidden: bool, address: str) -> None:
        if element == "blockquote":
            self.block()
            self.quotes -= 1
        self.end_table(element)
        self.hidden -= hidden
        self.pre -= element == "pre"
        if address and not self.hidden and "@" not in "".join(self.line[self.link_from :]):
            self.write(f" <{address}>")


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text[:8000]):
        found.setdefault(match[1].lower(), unescape((match[2] or "").strip("\"'")))
    return found


def _is_hidden(given: dict[str, str]) -> bool:
    style = given.get("style", "")
    match = _HIDDEN_STYLE.search(style)
    if match and "color" in match[0].lower() and _PAINTED.search(style):
        return False
    return match is not None or "hidden" in given or given.get("aria-hidden", "").lower() == "true"


def _mailto(given: dict[str, str]) -> str:
    """The address behind a link; none behind our own answers by one tap, whose words stand for themselves."""
    address, _, query = given.get("href", "").partition("?")
    if address[:7].lower() != "mailto:" or query.lower() in _TAPS:
        return ""
    return address[7:][:254].strip()
