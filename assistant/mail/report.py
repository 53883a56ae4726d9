"""Machine reports inside a mail: delivery status (RFC 3464), disposition (RFC 8098), feedback (RFC 5965)."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.mail.headers import Unreadable, ids, split_headers
from assistant.mail.mime import Part

_FIELDS = {
    "message/delivery-status": "delivery-status",
    "message/global-delivery-status": "delivery-status",
    "message/disposition-notification": "disposition-notification",
    "message/global-disposition-notification": "disposition-notification",
    "message/feedback-report": "feedback-report",
}
_RETURNED = frozenset({"message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"})
_RECIPIENTS = 50


@dataclass(frozen=True, slots=True)
class Report:
    """What a report says: its kind, one tuple of (lower-case name, value) for each block, the returned letter's id."""

    kind: str  # delivery-status, disposition-notification, feedback-report
    blocks: tuple[tuple[tuple[str, str], ...], ...] = ()
    returned_id: str = ""
    returned_introduction: str = ""  # X-Introduction of the returned letter


def read_report(root: Part) -> Report | None:
    """The report in a mail, wherever its part stands (many servers forget report-type). None if there is none."""
    for leaf in root.leaves():
        kind = _FIELDS.get(leaf.type)
        if kind:
            returned = _returned(root)
            return Report(kind, _blocks(leaf.decoded(65_536)), *returned)
    if root.type == "multipart/report":
        kind = root.param("report-type").lower()
        if kind in _FIELDS.values():
            return Report(kind, (), *_returned(root))
    return None


def _blocks(raw: bytes) -> tuple[tuple[tuple[str, str], ...], ...]:
    blocks: list[tuple[tuple[str, str], ...]] = []
    at = 0
    raw = raw.lstrip(b"\r\n")
    while at < len(raw) and len(blocks) <= _RECIPIENTS:
        try:
            fields, after = split_headers(raw, at, len(raw))
        except Unreadable:
            break
        if fields:
            blocks.append(tuple((name.lower(), value) for name, value in fields))
        elif after == at:  # a line that is no field: skip it
            newline = raw.find(b"\n", at)
            after = newline + 1 if newline >= 0 else len(raw)
        at = after
    return tuple(blocks)


def _returned(root: Part) -> tuple[str, str]:
    for leaf in root.leaves():
        if leaf.type in _RETURNED:
            raw = leaf.decoded(131_072)
            try:
                fields, _ = split_headers(raw, 0, len(raw))
            except Unreadable:
                return "", ""
            by_name = {name.lower(): value for name, value in reversed(fields)}
            return next(iter(ids(by_name.get("message-id", ""))), ""), by_name.get("x-introduction", "")
    return "", ""
