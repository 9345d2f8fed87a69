"""The cells of an event table's row under each other: the column's name, and what stands there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from gui.theme import MONO
from gui.widgets.labels import say, words
from model.domain import Record
from model.translation import figures, tr
from model.wording import count_words, unmarked

LONGEST = 5000  # characters of a cell shown
MOST = 150  # cells shown
NAME_WIDTH = 150  # pixels of the names; longer ones take several lines


def cells_of(record: Record) -> tuple[list[tuple[str, str]], str]:
    """The cells that are not empty, each with a name, as they may be shown; and a sentence about what is left out ("" for nothing)."""
    named = [(unmarked(name) or tr("column {number}", number=number), text) for number, (name, text) in enumerate(record.cells, 1)]
    filled = [(name, text) for name, text in named if text.strip()]
    made = [(name, lines(text)) for name, text in filled[:MOST]]
    if len(filled) <= MOST:
        return made, ""
    return made, tr("{cells}: they are in the exported data.", cells=count_words(len(filled) - MOST, "more cell"))


def lines(text: str) -> str:
    """A cell's or row's text as it may be shown, its lines kept."""
    cut = text[:LONGEST]
    made = "\n".join(unmarked(line) for line in cut.strip().splitlines())
    return made if len(text) <= LONGEST else f"{made} … {tr('({n} characters in all)', n=figures(len(text)))}"


class RecordGrid(QWidget):
    """Where the table has no columns, the row as it was read.  It is kept for the next record: `show_record`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._cells: list[tuple[QLabel, QLabel]] = []
        self.left_out, self.text = words("", 12, tone="soft"), words("", 12, families=MONO)
        self._grid.addWidget(self.left_out, MOST, 0, 1, 2)
        self._grid.addWidget(self.text, MOST + 1, 0, 1, 2)

    def show_record(self, record: Record) -> None:
        """Show the cells of this one."""
        cells, left_out = cells_of(record)
        while len(self._cells) < len(cells):
            self._add()
        for number, (label, value) in enumerate(self._cells):
            there = number < len(cells)
            name, text = cells[number] if there else ("", "")
            say(label, name)
            say(value, text)
            value.setAccessibleName(f"{name}: {text}")
            for each in (label, value):
                each.setVisible(there)
        for each, text in ((self.left_out, left_out), (self.text, "" if record.cells else lines(record.text))):
            say(each, text)
            each.setVisible(bool(text))

    def _add(self) -> None:
        pair = words("", 12, tone="soft"), words("", 13)
        pair[0].setFixedWidth(NAME_WIDTH)
        for column, label in enumerate(pair):
            self._grid.addWidget(label, len(self._cells), column, Qt.AlignmentFlag.AlignTop)
        self._cells.append(pair)
