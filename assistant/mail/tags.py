"""What mail programs put below somebody's words about themselves: "Sent from my phone", "Get Outlook for Android"."""

from __future__ import annotations

import re

from assistant.mail.languages import TAG

_DEVICE = re.compile(
    r"(?i)iphon|ipad|ios\b|mobil|móvil|phone|galaxy|samsung|android|outlook|mail|blackberry|handy|tablet|huawei|xiaomi"
    r"|redmi|oneplus|pixel|nokia|windows|yahoo|proton|spark|superhuman|hey\b|k-9|telefon|teléfono|téléphone|app\b|device"
    r"|dispositi|front\b|watch|on the (?:go|move|run|road)\b|cell\b|почт|яндекс|älypuhel|tuta|motorola|oppo|vivo"
    r"|手机|手機|電話|スマートフォン|휴대|em client|keyboard|unterwegs|portable\b|smartphone|thunderbird"
)
# A line of few words about a program for a device is an advertisement in any language.
_PROGRAM = re.compile(r"(?i)\b(?:outlook|bluemail|blue mail)(?![\w@.])")
_SYSTEM = re.compile(r"(?i)(?<![^\W_])(?:android|ios)(?![A-Za-z]*@)")
_SOMEBODY = re.compile(  # words of a sentence, which no advertisement has
    r"(?i)\b(?:i|i'm|my|me|we|you|he|she|is|isn't|not|no|yes|please|can|can't|will|won't|ich|mein|nicht|ja|nein|je|mon|ne"
    r"|oui|non|yo|mi|sí)\b|[?!]"
)
_WORDS = 7
_MODEL = re.compile(
    r"(?i)galaxy|smartphone|iphone|ipad|tablet|\bdevice$"
)  # "... my Verizon, Samsung Galaxy smartphone"
_ENDS_SENT = re.compile(
    r"(?i)(?:von|vom|mit|vanuit|vanaf|via)\b.{1,80}\b(?:gesendet|verzonden|verstuurd|geschickt)\.?$"
    r"|(?:\S{1,20} ){0,3}\S{0,20}(?:gönderildi|から送信|에서 보냄|-omról küldve)\.?$"
)
_GERMAN = re.compile(r"(?i)von mein")
_EXCUSE = re.compile(
    r"(?i)excus|typo|brev|brièv|pardon|forgive|sorry|entschuldig|tippfehler|disculp|scus|brief|beknopt|ursäkt|fåord"
    r"|undskyld|beklager|przepraszam|omluv|извин|прощени|enjoy|kürze"
)
_ANSWER = re.compile(r"(?i)[:;,–-]\s{0,3}(?:yes|no|never|later|ja|nein|oui|non|sí)\W{0,3}$")
_GLUED = re.compile(r"(?<=[.!?…)])\s{0,3}(?=\S)")
_LINK = re.compile(r"<?https?://\S{1,200}")
_TAIL = 6  # a tag stands in the last lines,
_LENGTH = 100  # is at most that long,
_MOST = 11  # and has no more words


def without_tags(lines: list[str]) -> list[str]:
    """Lines without tags among the last of them, or one behind the last words; `lines` end with words."""
    shown = [at for at, line in enumerate(lines) if line.strip()]
    tags = {at for at in shown[-_TAIL:] if is_tag(lines[at])}
    tags |= {at for at in shown[-_TAIL:] if at - 1 in tags and not _LINK.sub("", lines[at]).strip(" <>")}
    left = [line for at, line in enumerate(lines) if at not in tags]
    if left and not tags:
        left[-1] = _without_glued(left[-1])
    return left


def _without_glued(line: str) -> str:
    """ "See you then.Sent from my phone" without its second half."""
    for match in _GLUED.finditer(line[-_LENGTH:]):
        at = max(0, len(line) - _LENGTH) + match.start()
        if is_tag(line[at:]):
            return line[:at].rstrip()
    return line


def is_tag(line: str) -> bool:
    """Whether a line is nothing but a program's word about itself."""
    bare = _LINK.sub("", line[: 2 * _LENGTH]).strip(" \t*_<>[]()")
    if bare == "ᐧ":  # a tracker's
        return True
    if not bare or len(bare) > _LENGTH or "?" in bare or _ANSWER.search(bare):
        return False
    if _is_advertisement(bare) or (TAG.fullmatch(bare) and _LINK.search(line)):
        return True
    bare, *more = re.split(r"[,.;–!]\s", bare, maxsplit=1)
    if more and not (_EXCUSE.search(more[0]) or (_MODEL.search(more[0]) and not _SOMEBODY.search(more[0]))):
        return False
    if not _DEVICE.search(" ".join([bare, *more])) or len(bare.split()) > _MOST:
        return False
    begins = TAG.match(bare) and (not _GERMAN.match(bare) or "gesendet" in bare.lower())
    return bool(begins or _ENDS_SENT.match(bare))


def _is_advertisement(bare: str) -> bool:
    if len(bare.split()) > _WORDS or _SOMEBODY.search(bare) or bare.endswith("."):
        return False
    return bool(_PROGRAM.search(bare) and _SYSTEM.search(bare))
