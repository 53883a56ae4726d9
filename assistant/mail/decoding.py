"""Bytes of unknown charset to text, and encoded words (RFC 2047) to text; never raises."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error as BinasciiError
from quopri import decodestring

# An allow-list, for `idna`, `rot13` and `zlib_codec` are Python codecs too. "_" is "-"; ASCII is left to the guess.
_CODECS = {
    "ansi": "windows-1252",
    "iso-8859-1": "windows-1252",  # as every mail program reads it (WHATWG Encoding)
    "latin1": "windows-1252",
    "latin-1": "windows-1252",
    "ks-c-5601-1987": "cp949",
    "ks-c-5601": "cp949",
    "euc-kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "x-gbk": "gb18030",
    "x-sjis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "windows-31j": "cp932",
    "cp-850": "cp850",
    "unicode-1-1-utf-7": "utf-7",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
    "iso-8859-6-e": "iso-8859-6",
    "unicode-1-1-utf-8": "utf-8",
    "utf8": "utf-8",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
}
_PLAIN = re.compile(
    r"utf-(?:7|8|16|16le|16be|32)|iso-8859-(?:[2-9]|1[013456])|windows-(?:874|125[0-8])|cp(?:437|85[0258]|86[0-6]|874|125[0-8]|932|949|950)"
    r"|koi8-[rut]|tis-620|big5(?:-hkscs)?|euc-(?:jp|kr)|iso-2022-(?:jp(?:-[123]|-2004)?|kr)|hz-gb-2312|mac-(?:roman|cyrillic|latin2)|viscii"
)
_CODEC_NAMES = {"hz-gb-2312": "hz", "windows-874": "cp874"}

# Bounded, and no "?" inside a word: every start is given up at the next "?", so the search is linear.
_WORD = re.compile(r"=\?([A-Za-z0-9_.:-]{1,40})(?:\*[A-Za-z0-9-]{0,20})?\?([bBqQ])\?([^?]{0,8000})\?=")


def codec(charset: str) -> str | None:
    """The Python codec for a charset name in a mail, None for those that are not charsets of text."""
    name = charset.strip(" \t\0\"'").lower().replace("_", "-")
    name = _CODECS.get(name, name)
    if name in _CODECS.values() or _PLAIN.fullmatch(name):
        return _CODEC_NAMES.get(name, name)
    return None


def decode(raw: bytes, charset: str = "") -> str:
    """Bytes as text: the declared charset, else strict UTF-8, else windows-1252, else latin-1. NUL is dropped."""
    for name in (codec(charset), "utf-8", "windows-1252"):
        if name is None:
            continue
        try:
            return raw.decode(name).replace("\0", "")
        except (UnicodeError, LookupError, ValueError):
            continue
    return raw.decode("latin-1").replace("\0", "")


def decode_words(text: str) -> str:
    """A header value with its encoded words read (RFC 2047 section 6.2: blanks between two words are dropped).

    Neighbours of one charset are joined before decoding: many programs cut a character in two.
    """
    out: list[str] = []
    end = 0
    charset, pending = "", b""
    for match in _WORD.finditer(text):
        between = text[end : match.start()]
        raw = _word_bytes(match[2], match[3])
        if pending and not between.strip() and match[1].lower() == charset:
            pending += raw
        else:
            out.append(decode(pending, charset))
            if not (pending and not between.strip()):
                out.append(between)
            charset, pending = match[1].lower(), raw
        end = match.end()
    out.append(decode(pending, charset))
    out.append(text[end:])
    return "".join(out)


def _word_bytes(encoding: str, payload: str) -> bytes:
    raw = payload.encode("ascii", "ignore")
    if encoding in "qQ":
        return decodestring(raw, header=True)
    return decode_base64(raw)


def decode_base64(raw: bytes) -> bytes:
    """Base64 with missing padding, blanks and foreign letters forgiven; what cannot be read is left out."""
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    try:
        return b64decode(letters + b"=" * (-len(letters) % 4))
    except BinasciiError:
        return b""
