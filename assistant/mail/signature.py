"""What stands below somebody's words and is none of them: signature, "sent from my ...", disclaimer."""

from __future__ import annotations

import re

from assistant.mail.blocks import is_rule
from assistant.mail.languages import TAG

_DELIMITER = re.compile(r"\s{0,3}(?:--|—|––) ?$")
_DEVICE = re.compile(
    r"(?i)iphon|ipad|ios\b|mobil|móvil|phone|galaxy|samsung|android|outlook|mail|blackberry|handy|tablet|huawei|xiaomi"
    r"|redmi|oneplus|pixel|nokia|windows|yahoo|proton|spark|superhuman|hey\b|k-9|telefon|teléfono|téléphone|app\b|device"
    r"|dispositi|front\b|watch|on the go|cell\b|почт|яндекс|älypuhel|tuta|motorola|oppo|vivo|手机|手機"
    r"|電話|スマートフォン|휴대"
)
_CONTACT = re.compile(
    r"(?i)(?:\+|\b00|\(0)\d[\d\s()./-]{5,24}\d|\bwww\.|https?://|[^\s@]{1,64}@[^\s@]{1,200}\.[a-z]|\s\|\s"
    r"|\b(?:tel|mob|mobile|phone|fax|direct|cell|telefon|tél|handy|t|m|p|d|e|w)\s?[.:]\s?[+(\d]"
    r"|\b(?:ltd|llc|llp|inc|plc|gmbh|ag|ab|bv|b\.v\.|s\.a\.|s\.l\.|srl|oy|as|pty|consulting|director|manager|ceo|cto|founder|"
    r"professor|prof\.|department|university|associates|partner|president|officer|geschäftsführer|direktor|directeur)\b"
)
_COMPANY_END = re.compile(r"(?i)\b(?:ltd|inc|co|corp|llc|gmbh|s\.a|s\.l|b\.v|plc)\.$")
_CLOSINGS = (
    r"(?:(?:kind|best|warm|kindest|warmest|many|with best|with kind)\s)?(?:regards|wishes|thanks)\b.{0,20}",
    r"(?:yours?\s)?(?:sincerely|faithfully|truly)|cheers",
    r"(?:mit\s)?(?:freundlichen|besten|lieben|herzlichen)\s(?:grüßen?|gruessen|gruß|dank)",
    r"(?:viele|liebe|beste|herzliche)\s(?:grüße|gruesse|grüsse)|cordialement|bien à (?:vous|toi)",
    r"(?:un |muchos )?saludos?.{0,20}|atentamente|(?:cordiali|distinti) saluti|met vriendelijke groeten?",
    r"med (?:vänlig|venlig|vennlig) (?:hälsning|hilsen)|atenciosamente|cumprimentos",
    r"pozdrawiam|z poważaniem|с уважением",
)
_CLOSING = re.compile(rf"(?i)(?:{'|'.join(_CLOSINGS)})\W{{0,3}}$")
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
    r"|obligated) to (?:reply|respond|answer)|pronouns\s?:|we are hiring\b)"
)
_SENTENCE = re.compile(r"[.!?…](?:[\"'”)»]|\s?[\U0001F300-\U0001FAFF])?$")
_TAIL = 6  # a client's tag stands in the last lines
_TAG_LENGTH = 100
_GLUED = re.compile(r"(?<=[.!?…)])\s{0,3}(?=\S)")
_LINK = re.compile(r"<?https?://\S{1,200}")
_EXCUSE = re.compile(r"(?i)excus|typo|brev|pardon|forgive|sorry|entschuldig|tippfehler|disculp|scus|brief")
_SUFFIX_TAG = re.compile(r"(?:\S{1,20} )?\S{0,20}(?:['’]?u?mdan gönderildi|から送信|에서 보냄|-omról küldve)\.?")
_GERMAN = re.compile(r"(?i)von mein")
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
_TITLE = re.compile(r"(?i)(?:dr|prof|professor|mr|mrs|ms|rev|sir|dame|ing|dipl)\.?\s")
_TELLS = re.compile(r"(?i)\b(?:yes|no|not|never|can|cannot|will|is|am|are|would|says?|agree|later|please|thanks?)\b|\?")
_CONTINUES = re.compile(r"\s{0,3}(?:[,|·•/–—-]|\()\s{0,3}\S")
_FOOTER = 150  # characters of a legal footer at least
_LONGEST = 12  # lines of a signature


def strip(lines: list[str], name: str = "") -> list[str]:
    """The lines of one stretch of somebody's own words, without what their programs and firms put below them.

    `name`: the sender's display name; a block of contact lines below a line with it is a signature.
    """
    lines = _without_meeting(_without_legal(lines))
    lines = _without_tags(_without_delimited(lines))
    lines = _without_contacts(_trim(lines), name)
    return _trim(_without_one_line(_trim(lines), name))


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


def _without_tags(lines: list[str]) -> list[str]:
    lines = _trim(lines)
    shown = [at for at, line in enumerate(lines) if line.strip()]
    tags = {at for at in shown[-_TAIL:] if _is_tag(lines[at])}
    lines = _trim([line for at, line in enumerate(lines) if at not in tags])
    if lines and not tags:
        lines[-1] = _without_glued_tag(lines[-1])
    return lines


def _without_glued_tag(line: str) -> str:
    """ "See you then.Sent from my phone" without its second half."""
    for match in _GLUED.finditer(line[-_TAG_LENGTH:]):
        at = max(0, len(line) - _TAG_LENGTH) + match.start()
        if _is_tag(line[at:]):
            return line[:at].rstrip()
    return line


def _is_tag(line: str) -> bool:
    bare = _LINK.sub("", line[: 2 * _TAG_LENGTH]).strip(" \t*_<>[]()")
    if bare == "ᐧ":  # a tracker's
        return True
    if not bare or len(bare) > _TAG_LENGTH or "?" in bare:
        return False
    bare, *excuses = re.split(r"[,.;–!]\s", bare, maxsplit=1)
    if excuses and not _EXCUSE.search(excuses[0]):
        return False
    if not _DEVICE.search(bare) or len(bare.split()) > 11:
        return False
    return bool(
        _SUFFIX_TAG.fullmatch(bare) or (TAG.match(bare) and (not _GERMAN.match(bare) or "gesendet" in bare.lower()))
    )


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


def _without_contacts(lines: list[str], name: str) -> list[str]:
    """A name (or a closing phrase), and below it to the end only short lines with ways to reach somebody."""
    names = {word.casefold() for word in re.findall(r"[^\W\d_]{2,}", name)}
    shown = [at for at, line in enumerate(lines) if line.strip()]
    for index, at in enumerate(shown):
        below = [lines[i] for i in shown[index + 1 :]]
        if not below or len(below) > _LONGEST or not _is_closing(lines[at], names):
            continue
        if _CLOSING.match(lines[at].strip()) and _is_short_name(below[0]):
            below, at = below[1:], shown[index + 1]
        if below and any(_CONTACT.search(line[:300]) for line in below) and not any(map(_is_sentence, below)):
            return lines[: at + 1]
    return lines


def _without_one_line(lines: list[str], name: str) -> list[str]:
    """Without a last line like "Dr. Ana Ruiz, PhD | Orchard Ltd", which begins with the writer's whole name."""
    if len(lines) < 2 or len(name.split()) < 2 or len(lines[-1]) > 160 or _is_sentence(lines[-1]):
        return lines
    line = lines[-1].strip(" *_")
    while title := _TITLE.match(line):
        line = line[title.end() :]
    goes_on = line.casefold().startswith(name.casefold()) and _CONTINUES.match(line[len(name) :])
    return lines[:-1] if goes_on and not _TELLS.search(line[len(name) :]) else lines


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


def _is_closing(line: str, names: set[str]) -> bool:
    words = re.findall(r"[^\W\d_]{2,}", line[:200])
    if _CLOSING.match(line.strip()[:80]):
        return True
    return 0 < len(words) <= 6 and not _CONTACT.search(line[:300]) and bool(names & {word.casefold() for word in words})


def _is_short_name(line: str) -> bool:
    return len(line.split()) <= 4 and not _CONTACT.search(line[:300]) and not re.search(r"\d", line[:300])


def _is_sentence(line: str) -> bool:
    bare = line.strip()
    if len(bare) > 140 or re.match(r"(?i)p\.?\s?s\b", bare):
        return True
    return len(bare.split()) > 3 and bool(_SENTENCE.search(bare)) and not _COMPANY_END.search(bare)
