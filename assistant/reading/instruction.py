"""What a connector tells the assistant to do (go, stop, status, ...), and what people ask about themselves."""

from __future__ import annotations

import re

from assistant.introductions.events import Instruction, Order
from assistant.mail.message import Message
from assistant.reading.request import asking, telling
from assistant.reading.request.addresses import mark
from assistant.reading.request.letter import passed_on
from assistant.reading.request.patterns import one_of
from assistant.reading.request.sentences import sentences

_GREETING = re.compile(
    r"^\W{0,3}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^.!?\n]{0,40}$", re.IGNORECASE
)
_EXACT = {"go": Order.GO, "stop": Order.STOP, "status": Order.STATUS, "help": Order.HELP}
_GO_ON = one_of(
    r"""
    ^(?:yes,? )?(?:ok,? |okay,? )?(?:go ahead|go on|go for it|send (?:it|them)|do it|proceed)\b
    """
)
_STOP_IT = one_of(
    r"""
    ^(?:no,? )?(?:wait,? )?(?:stop|cancel|hold|abort|scrap|drop|forget)(?: (?:it|this|that|them|everything|all|on|off
        |the|my|one|these|those|asking|writing|introduction|intro|request|mails?|sending|now|here|at once)){0,5}$
    """
)
_STOP_ONE = one_of(
    r"""
    ^(?:stop|cancel|abort|scrap|drop|hold|call off|withdraw)(?: off)? (?:the |this |that |my )?(?:introduction|intro
        |request|coffee|meeting)s?\b
    """
)
_NEARLY = (
    (_GO_ON, Order.GO),
    (_STOP_IT, Order.STOP),
    (re.compile(r"^forget\b", re.IGNORECASE), Order.FORGET),
)
_FORGET = re.compile(r"^forget (\S+@\S+?)[.!]?$", re.IGNORECASE)
_NEWS = one_of(
    r"""
    \b(?:any (?:news|word|answers?|reply|replies)|how (?:is|are|does) (?:it|this|things?
        |that)(?: \w+)? (?:going|look|stand)|where (?:are we|do (?:we|things) stand|does this stand)
        |what(?:['’]s| is) the (?:status|state)|(?:did|has|have) (?:\S+ ){1,4}(?:answer|repl|declin|said|say
        |agree|accept|respond|react|written|heard))
    """
)
_HAPPENED = re.compile(
    r"(?i)\b(?:met|talked|spoke|spoken|introducing|introduced|had (?:a|their)|went|got on|hit it off|gave|sold"
    r"|says|said|bought|lent|taught|hired|helped|work(?:ing|ed) together"
    r"|(?:writes?|wrote|tells?|told|says|said|reports?|reported)(?: to)? me)\b"
)
_SEEKS = re.compile(
    r"(?i)\b(?:needs?|look(?:s|ing)? for|seeks?|wants?|would like|could use|hop(?:es|ing) (?:for|to)|is after)\b"
)
_GIVEN = re.compile(  # "Ben now uses ben@new.example"
    r"(?:\b(?:at|to|uses?|using|is|was|via|under|on|now|new)|:)\s{0,3}[<(]?[\uf000-\uf0ff]", re.IGNORECASE
)
_THANKS = one_of(
    r"""
    \b(?:thanks?|thank you|thx|ta|cheers|great|splendid|perfect|wonderful|brilliant|lovely|excellent
        |fantastic|marvellous|super|terrific|well done|good job|good work|glad|delighted|happy to hear
        |good to (?:hear|know)|star|much obliged|appreciated?|danke|merci|gracias|noted|got it|ok(?:ay)?
        |understood|nice|hooray|congratulations|love it|(?:kind|good|clever) of you)\b
    👍
    🙏
    🎉
    ❤
    """
)
_WANTS = one_of(
    r"""
    \?
    \b(?:please|could you|can you|would you|(?<!nothing )(?<!anything )but(?! also)|however|wrong|change
        |instead|stop|wait|cancel|not (?:yet|him|her|them)
        |also (?:ask|add|introduce)|don['’]t|do not|should|must|need|meet (?:each other|one another))\b
    [,–—:-]\s{0,2}meet [A-Z]
    """
)
_ABOUT_US = one_of(
    r"""
    \b(?:you|your|yours|the assistant|this (?:service|work|thing)|it works?|connector|answer|people|person
        |they|she|he|them)\b
    """
)
_CORRECTS = one_of(
    r"""
    \b(?:address|e-?mail|mail|correct|correction|right|wrong|typo|misspel|new|use|try|should (?:be|read)|is
        |at|meant|sorry|instead|actually|rather|here)\b
    ^\W*[^\s@]{1,64}@
    :
    """
)
_ME = one_of(
    r"""
    ^(?:please )?(?:forget (?:about )?me|(?:delete|erase|remove) (?:me|my (?:data|details|address
        |information)|(?:all|everything)\b.{0,40}\b(?:me|my (?:data|details|address|information))))\b
    """
)
_MINE = one_of(
    r"""
    \b(?:what (?:data |information |details )?(?:do|does) you (?:hold|have|keep|store|know) (?:about|on
        |of) me|what (?:is|do you) (?:stored|store|hold) about me|send me (?:a copy of )?(?:my data
        |everything you (?:hold|have))|(?:export|copy of) my data)\b
    """
)


def first_words(words: str) -> str:
    """The first new line, or its first sentence where that ends with "." or "!"; "please" and punctuation aside."""
    lines = [line.strip() for line in words.split("\n") if line.strip()]
    while len(lines) > 1 and _GREETING.match(lines[0]):
        lines = lines[1:]
    if not lines:
        return ""
    line = lines[0][:200]
    found = sentences(re.sub(r"([.!])(?=[A-Z])", r"\1 ", line))
    if len(found) > 1 and found[0][-1] in ".!":
        line = found[0]
    line = re.sub(r"\b(?:please|pls|plz)\b", " ", line, flags=re.IGNORECASE)
    return " ".join(line.split()).strip(" .,!;:…-–—\"'“”’*")


def read_instruction(message: Message, words: str, *, in_thread: bool) -> Instruction | None:
    """The instruction in a connector's new words, None where they are something else (a request, thanks).

    `in_thread`: the letter answers one of ours. `sure` is False where the words only resemble an instruction.
    """
    if not words.strip() and message.subject:
        words = re.sub(r"^(?:\s*(?:re|aw|sv|antw)\s*:)+\s*", "", message.subject, flags=re.IGNORECASE)
        return _by_name(first_words(words))
    found = _by_name(first_words(words))
    if found or is_thanks(words):
        return found
    return (
        _nearly(first_words(words), words)
        or (
            None
            if not in_thread and (passed_on(message) or _names_copied(message, words))
            else _question(words, in_thread)
        )
        or _correction(message, words, in_thread)
        or _reply(words, in_thread)
    )


def _by_name(first: str) -> Instruction | None:
    order = _EXACT.get(first.lower())
    if order:
        return Instruction(order, why=(f"the first line is {first!r}",))
    match = _FORGET.match(first)
    if match and (addresses := mark(match.group(1)).addresses):
        return Instruction(Order.FORGET, addresses[0], why=(f"the first line is {first!r}",))
    return None


def _nearly(first: str, words: str) -> Instruction | None:
    if _STOP_ONE.search(first) and not mark(words).addresses:
        return Instruction(Order.STOP, sure=False, words=words, why=(f"{first!r} asks to stop one of them",))
    for pattern, order in _NEARLY:
        if pattern.search(first) and len(first.split()) < 8 and not (mark(words).addresses and asks_for_people(words)):
            return Instruction(order, sure=False, words=words, why=(f"{first!r} only resembles {order.value!r}",))
    return None


def asks_for_people(words: str) -> bool:
    """Whether a sentence asks for an introduction of somebody who is named."""
    marked = mark(words)
    if len(marked.addresses) > 1 and any(asking.asks(s) for s in sentences(marked.text)):
        return True
    for line in marked.text.split("\n\n"):
        for sentence in sentences(" ".join(line.split())):
            asked = asking.read(sentence, False)
            if asked and (any(item.name for item in asked.items) or (asked.myself and marked.addresses)):
                return True
    return False


def is_thanks(words: str) -> bool:
    """Whether a letter is mere thanks: nothing is asked for and nothing is to be changed."""
    if len(words) > 2_000 or not _THANKS.search(words):
        return False
    marked = mark(words)
    text = " ".join(marked.text.split())
    if _GIVEN.search(text):
        return False
    if len(marked.addresses) > 1 and _SEEKS.search(text):
        return False  # "Thanks! Ana told me that she needs a baker; Ben is one": perhaps a wish
    if len(marked.addresses) > 1 and not _HAPPENED.search(text) and not any(telling.tells(s) for s in sentences(text)):
        return False  # they are named for something
    return (
        len(text.split()) < 80
        and bool(_THANKS.search(text))
        and not _WANTS.search(text)
        and not any(asking.asks(s) for s in sentences(text))
    )


def _names_copied(message: Message, words: str) -> bool:
    """ "Can you introduce these two, both in copy?": those whom it names stand in the headers."""
    asked = [asking.read(sentence, False) for sentence in sentences(" ".join(words.split()))]
    return len(message.to) + len(message.cc) > 1 and any(one and (one.crowd or one.items) for one in asked)


def _question(words: str, in_thread: bool) -> Instruction | None:
    if "?" not in words or mark(words).addresses or asks_for_people(words):
        return None
    if match := _NEWS.search(words):
        return Instruction(Order.STATUS, sure=in_thread, words=words, why=(f"asks how it stands: {match.group()!r}",))
    if not _ABOUT_US.search(words):
        return None
    return Instruction(Order.HELP, words=words, why=("a question that names nobody to introduce",))


def _correction(message: Message, words: str, in_thread: bool) -> Instruction | None:
    if len(words.split()) > (60 if in_thread else 25) or not _CORRECTS.search(words):
        return None
    addresses = mark(words).addresses
    if len(addresses) != 1 or asks_for_people(words) or (not in_thread and passed_on(message) is not None):
        return None
    if any(asking.asks(s) for s in sentences(" ".join(words.split()))) and not in_thread:
        return None
    return Instruction(
        Order.CORRECT, addresses[0], words=words, why=("the letter brings one address and asks for nothing else",)
    )


def _reply(words: str, in_thread: bool) -> Instruction | None:
    if not in_thread or not words.strip() or asks_for_people(words):
        return None
    return Instruction(Order.REPLY, words=words, why=("it answers a letter of ours",))


def read_wish(words: str) -> Instruction | None:
    """What a person may tell the assistant about what is held of them: forget me, what do you hold about me."""
    first = first_words(words)
    if _ME.search(first):
        return Instruction(Order.FORGET, why=(f"{first!r}",))
    if match := _MINE.search(" ".join(words.split())[:2000]):
        return Instruction(Order.EXPORT, why=(f"{match.group()!r}",))
    return None
