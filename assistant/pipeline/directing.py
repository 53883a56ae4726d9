"""The connector's letters in an introduction: an instruction, an answer to a question of ours, or their own hours."""

from __future__ import annotations

from assistant.introductions.events import Event, Instructed, Instruction, Intent, Order
from assistant.introductions.model import About, Letter, Phase
from assistant.pipeline import asking
from assistant.pipeline.heard import Desk, Heard
from assistant.pipeline.outcome import Outcome
from assistant.pipeline.words import answered, words_read

ORDERS = frozenset({Order.GO, Order.STOP, Order.STATUS, Order.HELP})
QUESTIONS = frozenset({Letter.RELAY, Letter.REPORT})  # letters of ours that want something of the connector as such


def directed(desk: Desk, heard: Heard) -> Event | Outcome | str:
    """What the connector says. It counts only from their own address, and not when it is known to be forged."""
    if not heard.voice.own or heard.voice.failed:
        return "not proven to be the connector"
    introduction = heard.introduction
    instruction = heard.reading.instruction or Instruction(Order.REPLY, words=heard.reading.new_text)
    draft = introduction.draft if introduction.phase is Phase.DRAFT else None
    if draft and draft.why is Letter.CHALLENGE and _goes(heard, instruction):
        return asking.read_again(desk, heard)
    if instruction.name is Order.FORGET and instruction.sure:
        return asking.forget(desk, introduction.connector, instruction, heard.arrived, heard.reading)
    if instruction.name in ORDERS and instruction.sure:
        return _instructed(desk, heard, instruction)
    if draft and draft.why is Letter.CLARIFY:
        return asking.read_again(desk, heard, _completed(heard, instruction))
    return _own_part(desk, heard, instruction) or _instructed(desk, heard, _as_answer(heard, instruction))


def _as_answer(heard: Heard, instruction: Instruction) -> Instruction:
    """Whatever else stands in a reply to `relay`, an address too, is the answer to the question (rule 20)."""
    row = heard.owner.answered
    if row is None or Letter(row.name) is not Letter.RELAY:
        return instruction
    return Instruction(Order.REPLY, words=heard.reading.new_text)


def _instructed(desk: Desk, heard: Heard, instruction: Instruction) -> Instructed:
    row = heard.owner.answered
    letter = Letter(row.name) if row else None
    whom = row.people[0] if row and row.people else ""
    return Instructed(
        at=heard.arrived.at,
        instruction=instruction,
        answers=letter,
        about=row.about if row else About.PLAIN,
        asker=whom if letter is Letter.RELAY else "",
        correcting=whom if letter is Letter.REPORT else "",
        never=instruction.address is not None and desk.store.never(instruction.address),
    )


def _goes(heard: Heard, instruction: Instruction) -> bool:
    """A "go", or a plain yes: a challenge asks for no more."""
    if instruction.name is Order.GO:
        return instruction.sure
    answer = words_read(heard)
    return answer.sure and answer.intent is Intent.YES and not answer.also


def _completed(heard: Heard, instruction: Instruction) -> str:
    """The reply to `clarify`; an address that comes alone belongs to the one name that lacks one."""
    lacking = [missing.name for missing in heard.introduction.missing if missing.what != "name"]
    if instruction.name is Order.CORRECT and instruction.address and len(lacking) == 1:
        return f"{lacking[0]} <{instruction.address}>"
    return heard.reading.new_text


def _own_part(desk: Desk, heard: Heard, instruction: Instruction) -> Event | str | None:
    """A connector who takes part answers like everybody where the words speak of hours, and once the
    introduction is out, of the meeting. None: they speak as the connector."""
    row = heard.owner.answered
    if not heard.introduction.joins or instruction.name is Order.CORRECT or (row and Letter(row.name) in QUESTIONS):
        return None
    answer = words_read(heard)
    hours = answer.windows or answer.not_windows
    plain = heard.introduction.introduced_at is not None and answer.intent not in (Intent.UNCLEAR, Intent.QUESTION)
    return answered(desk, heard, answer) if hours or plain else None
