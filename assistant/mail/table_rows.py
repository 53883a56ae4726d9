"""Rows of an HTML table put on one line each, their cells divided by a tab."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Row:
    """An open row: the line at which it begins, that of its open cell, and the lines of the cells that are closed."""

    start: int
    cell: int = -1
    cells: list[list[str]] = field(default_factory=list)

    def close_cell(self, lines: list[str]) -> None:
        if self.cell >= 0:
            self.cells.append([line for line in lines[self.cell :] if line])
            self.cell = -1

    def joined(self, lines: list[str], mark: str) -> str | None:
        """The row as one line; None where a cell holds more than a line (it only lays out a page), or marks old
        text or a signature. `mark`: what each line begins with inside of a quotation."""
        if len(self.cells) < 2 or any(len(cell) > 1 for cell in self.cells):
            return None
        words = [cell[0] for cell in self.cells if cell]
        if words != [line for line in lines[self.start :] if line] or not all(line.startswith(mark) for line in words):
            return None
        if len(words) < 2 and not (self.start and "\t" in lines[self.start - 1]):
            return None if len(words) != 1 else words[0]  # cells that only lay out a page
        cells = [cell[0].removeprefix(mark) if cell else "" for cell in self.cells]
        return None if any(_is_marked(line) for line in cells) else mark + "\t".join(cells)


def _is_marked(line: str) -> bool:
    return line.startswith(("-- ", "-----", "> "))
