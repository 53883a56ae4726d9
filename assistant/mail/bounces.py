"""Letters that came back: who could not be reached, and whether for good (RFC 3464, RFC 3463)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.message import Message as Fields

from flufl.bounce import all_failures

from assistant.mail.address import parse_address, parse_mailboxes
from assistant.mail.message import Message
from assistant.mail.report import Report

_STATUS = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])")
_DAEMON = re.compile(r"(?i)mailer[-_]?daemon|post_?master|mdaemon|mail[-_]?daemon|mmdf|mailsystem")
_DAEMON_NAME = re.compile(r"(?i)mail delivery (?:sub)?system|mail delivery service|mailer[- ]daemon|mdaemon")
_SUBJECT = re.compile(
    r"(?i)undeliver|non remis|unzustellbar|delivery (?:status|failure|has failed|problem)|returned mail|mail delivery"
    r"|failure notice|delivery notification|could not be delivered|not delivered|message (?:undeliverable|bounced)"
    r"|warning: (?:message|could not)|mail system error|nondeliverable|no se puede entregar|não (?:foi )?entregue"
    r"|non recapitabile|onbestelbaar|kan niet worden bezorgd|niedostarcz|nie można dostarczyć|недоставлен"
    r"|не доставлено|配信不能|未达|无法投递|退信|メールエラー"
)
_TEXT = 16_384


@dataclass(frozen=True, slots=True)
class Bounce:
    """Recipients as the report names them; permanent only with status 5.x.x and a failed action."""

    recipients: tuple[str, ...]
    permanent: bool
    status: str | None
    returned_id: str = ""  # Message-ID of the letter that it returns, "" if it returns none


def read_bounce(report: Report) -> Bounce | None:
    """The failed recipients of a delivery report; None if it reports no failure (delayed, delivered, relayed)."""
    failed = [block for block in map(dict, report.blocks) if _failed(block)]
    if not failed:
        return None
    recipients = tuple(dict.fromkeys(address for block in failed for address in _recipient(block)))
    statuses = [_status(block.get("status", "")) for block in failed]
    permanent = all((status or "").startswith("5") for status in statuses) and all(
        _action(block).startswith("fail") or not _action(block) for block in failed
    )
    return Bounce(recipients, permanent, statuses[0], report.returned_id)


def _failed(block: dict[str, str]) -> bool:
    if action := _action(block):
        return not action.startswith(("delay", "deliver", "relay", "expand"))
    return "final-recipient" in block and (_status(block.get("status", "")) or "")[:1] in ("4", "5")


def _action(block: dict[str, str]) -> str:
    return re.sub(r"\(.{0,200}?\)", "", block.get("action", "")).strip().lower()


def _status(value: str) -> str | None:
    match = _STATUS.search(value[:200])
    return f"{match[1]}.{match[2]}.{match[3]}" if match else None


def _recipient(block: dict[str, str]) -> list[str]:
    """Original-Recipient is what we wrote to; Final-Recipient is where it went."""
    for name in ("original-recipient", "final-recipient", "x-actual-recipient"):
        value = block.get(name, "").rpartition(";")[2].strip().strip("<>")
        try:
            return [parse_address(value)]
        except ValueError:
            continue
    return []


def is_daemon(message: Message) -> bool:
    """Whether From is a mail system."""
    if message.sender is None:
        return bool(_DAEMON.search(message.header("from")[:200]))
    local = message.sender.address.partition("@")[0]
    return bool(_DAEMON.fullmatch(local) or _DAEMON_NAME.match(message.sender.name))


def has_bounce_subject(message: Message) -> bool:
    """Whether the subject is one that mail systems give to bounces."""
    return bool(_SUBJECT.search(message.subject[:300]))


def read_words(message: Message) -> Bounce:
    """What a bounce without a readable report says: its recipients only. Words never prove a permanent failure."""
    named = [mailbox.address for mailbox in parse_mailboxes(message.header("x-failed-recipients"))]
    recipients = tuple(dict.fromkeys(named or _from_words(message)))
    return Bounce(recipients, False, None, message.returned_id)


def _from_words(message: Message) -> list[str]:
    letter = Fields()
    for name in ("From", "To", "Subject"):
        letter[name] = message.header(name)[:500]
    letter["Content-Type"] = "text/plain; charset=utf-8"
    letter.set_payload(message.text[:_TEXT].encode("ascii", "replace").decode("ascii"))
    try:
        temporary, permanent = all_failures(letter)
    except Exception:  # a dozen detectors for foreign formats: whatever they stumble over, it names nobody
        return []
    return sorted(address.decode("ascii", "replace") for address in temporary | permanent)[:50]
