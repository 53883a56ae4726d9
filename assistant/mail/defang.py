"""Other people's words made harmless: links that no program turns into links, no numbers to call."""

from __future__ import annotations

import re

from assistant.mail.address import same

_SCHEME = re.compile(r"\b[a-z][a-z0-9+.-]{1,15}:/{1,3}|(?<=:)/{2,}", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.+%'-]{1,64}@(?:[\w-]{1,63}\.){1,8}[\w-]{2,63}")
# A dot between two labels of which the last could be a top-level domain: mail programs make links of such.
_DOT = re.compile(r"(?<=[\w-])\.(?=(?:[\w-]{1,63}\.){0,8}[a-z]{2,24}\b)(?!(?:js|txt|pdf)\b)", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w.])(?:\+|\(|00)?\d[\d ()/.\u2010-\u2015-]{5,24}\d(?!\w)")
_YEARS_OR_DATE = re.compile(
    r"(?:19|20)\d\d ?[-/\u2010-\u2015] ?(?:19|20)\d\d|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}"
)


def defang(text: str, keep: tuple[str, ...] = ()) -> str:
    """`text` (one cleaned line) without addresses and telephone numbers, its links broken.

    Addresses in `keep` (the connector's own) stay. Linear in the length of the text.
    """
    kept: list[str] = []

    def address(found: re.Match[str]) -> str:
        if any(same(found[0], own) for own in keep):
            kept.append(found[0])
            return f"\0{len(kept) - 1}\0"
        return "(address left out)"

    text = _ADDRESS.sub(address, text.replace("\0", ""))
    text = _NUMBER.sub(_number, _SCHEME.sub("", text))
    text = _DOT.sub("[.]", text)
    return re.sub("\0(\\d{1,4})\0", lambda found: kept[int(found[1])], text)


def _number(found: re.Match[str]) -> str:
    digits = sum(c.isdigit() for c in found[0])
    if digits < 7 or _YEARS_OR_DATE.fullmatch(found[0].strip(" ()")):
        return found[0]
    return "(number left out)"
