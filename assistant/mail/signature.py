"""What stands below somebody's words and is none of them: signature, "sent from my ...", disclaimer."""

from __future__ import annotations

import re

from assistant.mail.blocks import is_rule
from assistant.mail.card import without_card
from assistant.mail.tags import without_tags

_DELIMITER = re.compile(r"\s{0,3}(?:--|—|––) ?$")
# Phrases of legal footers and banners, for each language those that nobody writes to a friend. One of the
# first group, or three of the second, make a paragraph a footer.
_LEGAL_ALONE = re.compile(
    r"(?i)intended recipient|intended solely for|if you have received this (?:e-?mail|message|communication) in error"
    r"|this (?:e-?mail|message)(?: \(.{0,60}\))?,? (?:and|including) any (?:attachments?|files)"
    r"|this (?:e-?mail|message) (?:was sent|originated|came) from outside|external (?:e-?mail|sender)\s?[:-]"
    r"|(?:e-?mail|message) (?:has been|was) (?:checked|scanned) (?:for viruses )?by|virus-free|avast\.com"
    r"|consider the environment before printing|you received this message because you are subscribed"
    r"|to unsubscribe from this group|unsubscribe:? {0,3}<?https?://"
    r"|nicht der (?:richtige|beabsichtigte) (?:adressat|empfänger)|diese (?:e-?mail|nachricht) enthält vertrauliche"
    r"|ce (?:message|courriel|mail)[^.]{0,60} (?:est |sont )?(?:confidentiel|destiné|établi)"
    r"|si vous n'êtes pas (?:le|son) destinataire|este (?:mensaje|correo)[^.]{0,80}confidencial"
    r"|si no es usted el destinatario|esta mensagem[^.]{0,80}confidencia"
    r"|(?:questo messaggio|la presente e-?mail|le informazioni contenute)[^.]{0,80}riservat"
    r"|dit (?:e-?mail)?bericht[^.]{0,60}(?:vertrouwelijk|bestemd)|detta (?:e-post)?meddelande[^.]{0,60}konfidentiel"
    r"|ta wiadomość[^.]{0,60}poufn|это (?:электронное )?сообщение[^.]{0,80}конфиденциальн|本邮件及其附件"
    r"|このメールには機密"
)
_LEGAL = re.compile(
    r"(?i)confidential|privileged|legal(?:ly)? protected|unauthori[sz]ed|disclos|liabilit|delete (?:it|this)"
    r"|notify the sender|registered in (?:england|scotland)|registered office|company (?:number|no)"
    r"|do not click|caution|external|vertraulich|unbefugt|amtsgericht|handelsregister|ust-?id|geschäftsführ|vernichten"
    r"|confidentiel|siège social|confidencial|registro mercantil|riservat|vertrouwelijk|konfidential|poufn|конфиденц"
)
_FOOTER_LINE = re.compile(  # a line that firms put below every letter, or above it
    r"(?i)\s{0,8}(?:follow us (?:on|at)\b|(?:upcoming|planned) leave\s?:|\[?external(?: e-?mail)?\]?\s{0,3}$"
    r"|(?:please note:? )?my working hours may (?:not|differ)|.{0,80}\bnot feel (?:obliged|pressured|any pressure"
    r"|obligated) to (?:reply|respond|answer)|pronouns\s?:|we are hiring\b|yahoo mail: search, organi[sz]e, conquer)"
)
# What calendar programs put below: "Microsoft Teams meeting", "Join Zoom Meeting", links, numbers and passcodes.
_MEETING = re.compile(
    r"(?i)\s{0,8}(?:microsoft teams(?: meeting)?(?: need help\?)?|join (?:zoom meeting|microsoft teams meeting"
    r"|(?:on your|with) .{0,60}|the meeting now|webex meeting|with google meet)|.{1,60} is inviting you to a scheduled"
    r" zoom meeting\.?|google meet joining info|webex meeting)\W{0,3}(?:<?https?://\S{1,1000})?\s{0,3}$"
)
_MEETING_PART = re.compile(
    r"(?i)\s{0,8}(?:<?https?://|.{0,40}<https?://|meeting (?:id|number|link|options)\b|passcode|password\s?:|pin\s?:"
    r"|dial\b|one tap mobile|find (?:your|a) local number|or call in|phone conference id|video call link"
    r"|learn more|(?:need )?help\b|system reference|topic:|time:|join\b"
    r"|for organizers|\+\d|conference id|reset (?:dial-in )?pin|download teams|[-_]{5})"
)
_FOOTER = 150  # characters of a legal footer at least
_LONGEST = 12  # lines of a signature


def strip(lines: list[str], name: str = "") -> list[str]:
    """The lines of one stretch of somebody's own words, without what their programs and firms put below them.

    `name`: the sender's display name; a block of contact lines below a line with it is a signature.
    """
    lines = _without_meeting(_without_legal(lines))
    lines = without_tags(_trim(_without_delimited(lines)))
    return _trim(without_card(_trim(lines), name))


def _trim(lines: list[str]) -> list[str]:
    """Without blank lines and bare rules at the end, and blank lines at the start."""
    end = len(lines)
    while end and (not lines[end - 1].strip() or is_rule(lines[end - 1])):
        end -= 1
    start = 0
    while start < end and not lines[start].strip():
        start += 1
    return lines[start:end]


def _without_delimited(lines: list[str]) -> list[str]:
    for at, line in enumerate(lines):
        if _DELIMITER.match(line) and sum(1 for below in lines[at + 1 :] if below.strip()) <= 3 * _LONGEST:
            return lines[:at]
    return lines


def _paragraphs(lines: list[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    start = None
    for at, line in enumerate([*lines, ""]):
        if line.strip() and not is_rule(line):
            start = at if start is None else start
        elif start is not None:
            found.append((start, at))
            start = None
    return found


def _without_legal(lines: list[str]) -> list[str]:
    drop: set[int] = set()
    for start, end in _paragraphs(lines):
        text = " ".join(lines[start:end])[:3000]
        if _LEGAL_ALONE.search(text) or (len(text) > _FOOTER and _legal_words(text) > 2):
            drop.update(range(start, end))
    return [line for at, line in enumerate(lines) if at not in drop and not _FOOTER_LINE.match(line[:200])]


def _legal_words(text: str) -> int:
    return len({match[0].casefold() for match in _LEGAL.finditer(text)})


def _without_meeting(lines: list[str]) -> list[str]:
    """Without how to join an online meeting: from its heading on, as long as lines are links, numbers and the like."""
    start = next((at for at, line in enumerate(lines) if _MEETING.match(line[:1200])), None)
    if start is None:
        return lines
    end = start + 1
    while end < len(lines) and (
        not lines[end].strip() or _MEETING_PART.match(lines[end][:200]) or _is_bare(lines[end])
    ):
        end += 1
    if not any("://" in line or any(c.isdigit() for c in line) for line in lines[start:end]):
        return lines
    return lines[:start] + lines[end:]


def _is_bare(line: str) -> bool:
    """Blank, a number, a code, or another heading of the kind; never a word."""
    return bool(_MEETING.match(line[:1200])) or not re.search(r"[^\W\d_]{2,}", line[:200])
