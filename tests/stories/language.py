"""The language of the stories: what a line of a .story file says (tests/stories/README.md teaches it)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Set:
    """`given asking.hold = "0s"`, `given ana in Asia/Tokyo`, `given now 2026-11-03 10:00`."""

    line: Line
    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Write:
    """`ana -> ask [options]: words`."""

    line: Line
    who: str
    to: str
    options: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Wait:
    """`wait 3d`, `wait until 2026-11-10 09:00`."""

    line: Line
    how: str


@dataclass(frozen=True, slots=True)
class Command:
    """`operator: go`, `restart`."""

    line: Line
    words: str


@dataclass(frozen=True, slots=True)
class Expected:
    """`ana, ben <- introduction with invitation Wed 10:00 | has "words" | lacks "words"`."""

    line: Line
    who: str
    letter: str
    calendar: str = ""  # REQUEST or CANCEL
    hour: str = ""
    has: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    sequence: str = ""


Action = Set | Write | Wait | Command


@dataclass(slots=True)
class Scene:
    """One action, and all letters that it must cause."""

    action: Action
    expected: list[Expected] = field(default_factory=list)


EXPECTED = re.compile(
    r"\s+(?P<who>\w+(?:, \w+)*) <- (?P<letter>\w+)(?: with (?P<calendar>invitation|cancellation)(?: (?P<hour>[^|\"]+?))?)?"
    r"(?: \"(?P<quoted>[^\"]*)\")?\s*(?P<checks>(?:\| .*)?)$"
)
CHECK = re.compile(r"\| (has|lacks|sequence) \"?([^\"|]*?)\"?\s*(?=\||$)")
WRITE = re.compile(r"(?P<who>\w+) -> (?P<to>\w+)(?: \[(?P<options>[^\]]*)\])?:(?: (?P<words>.*))?$")
GIVEN = re.compile(r"given (?P<key>\S+) (?:= |in |now )?(?P<value>.+)$")


def read_story(path: Path) -> list[Scene]:
    """The scenes of a story file. Raises ValueError with file and line where a line says nothing known."""
    return read_scenes(path.read_text("utf-8"), path.name)


def read_scenes(story: str, name: str) -> list[Scene]:
    """The scenes of a story; `name` tells where it stands when a line says nothing known (ValueError)."""
    scenes: list[Scene] = []
    for number, text in enumerate(story.splitlines(), 1):
        if not text.startswith("#"):
            _take(scenes, Line(number, text), name)
    return scenes


def _take(scenes: list[Scene], line: Line, name: str) -> None:
    if not line.text.strip() and not scenes:
        return
    if line.text.startswith(" ") or not line.text:
        _belongs(scenes[-1], line, name)
        return
    scenes.append(Scene(_action(line, name)))


def _action(line: Line, name: str) -> Action:
    text = line.text
    if match := GIVEN.match(text):
        return Set(line, match["key"], match["value"])
    if match := WRITE.match(text):
        options = tuple(part.strip() for part in (match["options"] or "").split(",") if part.strip())
        return Write(line, match["who"], match["to"], options, match["words"] or "")
    if text.startswith("wait "):
        return Wait(line, text.removeprefix("wait "))
    if text.startswith("operator: ") or text == "restart":
        return Command(line, text.removeprefix("operator: "))
    raise ValueError(f"{name}:{line.number}: this says nothing known: {text}")


def _belongs(scene: Scene, line: Line, name: str) -> None:
    if match := EXPECTED.match(line.text):
        scene.expected += _expected(line, match)
    elif isinstance(scene.action, Write) and not scene.expected:
        write = scene.action
        words = f"{write.words}\n{line.text.strip()}".lstrip("\n")
        scene.action = Write(write.line, write.who, write.to, write.options, words)
    elif line.text.strip():
        raise ValueError(f"{name}:{line.number}: this is neither a letter nor more words: {line.text}")


def _expected(line: Line, match: re.Match[str]) -> list[Expected]:
    checks = CHECK.findall(match["checks"] or "")
    has = [words for kind, words in checks if kind == "has"]
    has += [match["quoted"]] if match["quoted"] else []
    lacks = [words for kind, words in checks if kind == "lacks"]
    sequence = next((words for kind, words in checks if kind == "sequence"), "")
    calendar = {"invitation": "REQUEST", "cancellation": "CANCEL"}.get(match["calendar"] or "", "")
    return [
        Expected(
            line, who, match["letter"], calendar, (match["hour"] or "").strip(), tuple(has), tuple(lacks), sequence
        )
        for who in match["who"].split(", ")
    ]
