"""Draws what docs/design.md shows of the machine: the phases from model.NEXT, the answers from machine.TABLE.

`make docs` writes it into the file between the two marks; a test says when the file is stale.
"""

from __future__ import annotations

import re
from pathlib import Path

from assistant.introductions.machine import TABLE, ignore
from assistant.introductions.model import NEXT, Phase

DESIGN = Path(__file__).parent / "design.md"
BEGIN, END = "<!-- drawn by docs/draw.py -->", "<!-- end of drawing -->"
WHEN = {
    (Phase.DRAFT, Phase.ASKING): "hold is over, or go",
    (Phase.DRAFT, Phase.ENDED): "stop, or seven days without an answer",
    (Phase.ASKING, Phase.ARRANGING): "every required person agreed",
    (Phase.ASKING, Phase.ENDED): "closing date, or stop",
    (Phase.ARRANGING, Phase.ASKING): "a consent is taken back",
    (Phase.ARRANGING, Phase.BOOKED): "a common hour",
    (Phase.ARRANGING, Phase.ENDED): "introduced without an hour, or no new hour",
    (Phase.BOOKED, Phase.ARRANGING): "declined, a new hour is sought",
    (Phase.BOOKED, Phase.AFTER): "the hour has passed",
    (Phase.BOOKED, Phase.ENDED): "called off, or stopped",
    (Phase.AFTER, Phase.ENDED): "all have said, or nobody will",
}


def drawing() -> str:
    """The Mermaid diagram and the table, as Markdown."""
    lines = ["```mermaid", "stateDiagram-v2", "    [*] --> draft"]
    lines += [f"    {a.value} --> {b.value}: {WHEN[a, b]}" for a, ends in NEXT.items() for b in ends]
    lines += ["    ended --> [*]", "```", ""]
    events = list(TABLE[Phase.DRAFT])
    lines += ["| event | " + " | ".join(p.value for p in Phase) + " |", "|---" * (len(Phase) + 1) + "|"]
    for event in events:
        row = [_cell(TABLE[phase][event]) for phase in Phase]
        lines.append(f"| {event.__name__} | " + " | ".join(row) + " |")
    return "\n".join(lines)


def _cell(handler: object) -> str:
    name = getattr(handler, "__name__", "")
    module = getattr(handler, "__module__", "").rpartition(".")[2]
    return "·" if handler is ignore else f"{module}.{name}"


def main() -> None:
    text = DESIGN.read_text(encoding="utf-8")
    new = re.sub(f"{BEGIN}.*?{END}", lambda _: f"{BEGIN}\n{drawing()}\n{END}", text, flags=re.DOTALL)
    DESIGN.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    main()
