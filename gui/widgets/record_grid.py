"""The cells of an event table's row under each other: the column's name, and what stands there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.theme import MONO
from gui.widgets.labels import words
from model.domain import Record
from model.wording import count_words, unmarked

LONGEST = 5000  # characters of a cell shown
MOST = 150  # cells shown
NAME_WIDTH = 150  # pixels of the names; longer ones take several lines


def cells_of(record: Record) -> tuple[list[tuple[str, str]], str]:
    """The cells that are not empty, each with a name, as they may be shown; and a sentence about what is left out ("" for nothing)."""
    named = [(unmarked(name) or f"column {number}", text) for number, (name, text) in enumerate(record.cells, 1)]
    filled = [(name, text) for name, text in named if text.strip()]
    made = [(name, lines(text)) for name, text in filled[:MOST]]
    left_out = f"{count_words(len(filled) - MOST, 'more cell')}: they are in the exported data." if len(filled) > MOST else ""
    return made, left_out


def lines(text: str) -> str:
    """A cell's or row's text as it may be shown, its lines kept."""
    cut = text[:LONGEST]
    made = "\n".join(unmarked(line) for line in cut.strip().splitlines())
    return made if len(text) <= LONGEST else f"{made} … ({len(text):,} characters in all)"


class RecordGrid(QWidget):
    """Where the table has no columns, the row as it was read."""

    def __init__(self, record: Record, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        cells, left_out = cells_of(record)
        for row, (name, text) in enumerate(cells):
            label, value = words(name, 12, tone="soft"), words(text, 13)
            label.setFixedWidth(NAME_WIDTH)
            value.setAccessibleName(f"{name}: {text}")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
        if left_out:
            grid.addWidget(words(left_out, 12, tone="soft"), len(cells), 0, 1, 2)
        if not record.cells and record.text.strip():
            grid.addWidget(words(lines(record.text), 12, families=MONO), 0, 0, 1, 2)
