"""Merge events: the candidates beside each other, where they differ, and which of them leads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from gui.dialogs.base import Dialog
from gui.widgets.labels import words
from model.alongside import Line
from model.comparing import Agreement
from model.translation import tr, trn

SHOWN = 4  # reports of an event that are shown; how many more there are is told
LEAST = 200  # pixels of a column
SIGNS = {Agreement.SAME: ("=", "good"), Agreement.DIFFER: ("≠", "error")}
"""Beside the words: colour never carries a meaning alone."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of the events: its key, its title, and its reports, each as "article: words"."""

    key: str
    title: str
    reports: tuple[str, ...]


class MergeEvents(Dialog):
    """`chosen` with the key of the event that leads."""

    chosen = Signal(str)

    def __init__(self, candidates: Sequence[Candidate], lines: Sequence[Line], first: int, parent: QWidget | None = None) -> None:
        explains = tr("They become one event with the reports of all. Title, date and the rest are those of the one that leads; what the "
                      "reports disagree on is kept with it.")  # fmt: skip
        title = trn("Merge {n} event", "Merge {n} events", len(candidates))
        super().__init__(title, parent, width=min(1000, 210 + LEAST * len(candidates)), explains=explains)
        self._candidates = candidates
        self._choice = QButtonGroup(self)
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 10, 6)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addWidget(words(tr("Leads"), 12, bold=True, tone="soft", selectable=False), 0, 0, Qt.AlignmentFlag.AlignTop)
        self.radios: list[QRadioButton] = []
        for column, candidate in enumerate(candidates, 1):
            radio = QRadioButton(tr("event {number}", number=column))
            radio.setAccessibleName(tr("{title} leads", title=candidate.title))
            radio.setChecked(column - 1 == first)
            self._choice.addButton(radio, column - 1)
            self.radios.append(radio)
            grid.addWidget(radio, 0, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, LEAST)
        for line in lines:
            self._add(grid, line)
        self._add_reports(grid)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # its keys scroll to long lists of reports
        scroll.setAccessibleName(tr("The events beside each other"))
        scroll.setMinimumHeight(min(460, body.sizeHint().height() + 12))
        self.body.addWidget(scroll, 1)
        self.go = self.buttons(tr("Merge"))
        self.go.clicked.connect(self._go)
        self.radios[first].setFocus()

    def _add(self, grid: QGridLayout, line: Line) -> None:
        row = grid.rowCount()
        sign, tone = SIGNS.get(line.agreement, ("", "soft"))
        head = QWidget()
        box = QVBoxLayout(head)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(words(line.name, 12, bold=True, tone="soft", selectable=False))
        box.addWidget(words(f"{sign} {tr(line.agreement.value)}".strip(), 11.5, tone=tone, selectable=False))
        grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
        for column, value in enumerate(line.values, 1):
            label = words(value or "—", 13, bold=row == 1, tone="" if value else "soft")
            label.setAccessibleName(tr("{what}, event {number}: {value}", what=line.name, number=column, value=value or tr("nothing")))
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)

    def _add_reports(self, grid: QGridLayout) -> None:
        row = grid.rowCount()
        line = QFrame()
        line.setProperty("line", "horizontal")
        grid.addWidget(line, row, 0, 1, len(self._candidates) + 1)
        grid.addWidget(words(tr("Reports"), 12, bold=True, tone="soft", selectable=False), row + 1, 0, Qt.AlignmentFlag.AlignTop)
        for column, candidate in enumerate(self._candidates, 1):
            told = list(candidate.reports[:SHOWN])
            if len(candidate.reports) > SHOWN:
                told.append(trn("and {n} more", "and {n} more", len(candidate.reports) - SHOWN))
            grid.addWidget(words("\n\n".join(told) or "—", 12, tone="soft"), row + 1, column, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(row + 2, 1)

    def _go(self) -> None:
        self.accept()
        self.chosen.emit(self._candidates[self._choice.checkedId()].key)
