"""The row below the field: the way to the whole filter, and a chip for each part of it that stands, to be taken out again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.widgets.buttons import Chip
from gui.widgets.flow import FlowLayout
from model.qt.article_model import PUBLISHED
from model.qt.session import Session
from model.standing import Standing, standing
from model.translation import tr

WIDEST = 226
"""Pixels a chip has at most: the panel's least width without its margins."""


class PartChip(Chip):
    """A part of the filter; to press it is to take it out."""

    def __init__(self, part: Standing, parent: QWidget) -> None:
        super().__init__(part.words, parent, size=11.5)
        self.part = part
        cut = self.fontMetrics().elidedText(part.words, Qt.TextElideMode.ElideRight, WIDEST - 40)
        self.setText(f"{cut} ×".replace("&", "&&"))
        self.setAccessibleName(tr("Take out of the filter: {words}", words=part.words))
        self.setToolTip(tr("{words}\nPress to take it out of the filter.", words=part.words))


class FilterRow(QWidget):
    """Follows the session's filter; `wanted` when the whole filter shall be shown."""

    wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self, gap=6, line_gap=5)
        self.all = Chip(tr("Filter…"), self, size=11.5)
        self.all.setToolTip(tr("Filter by words, time, kind, status and how sure the dates are"))
        self.all.clicked.connect(self.wanted)
        self._flow.addWidget(self.all)
        self.parts: list[PartChip] = []
        session.view.filter_changed.connect(self.reread)
        session.changed.connect(self.reread)
        session.opened.connect(self.reread)
        self.reread()

    def reread(self, *_: object) -> None:
        """Show a chip for each part that stands, those that stay where they are."""
        parts = standing(self._session.view.filter, self.name_of)
        if [chip.part for chip in self.parts] == list(parts):
            return
        focused = next((place for place, chip in enumerate(self.parts) if chip.hasFocus()), None)
        for chip in self.parts:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.parts = [PartChip(part, self) for part in parts]
        for chip in self.parts:
            chip.clicked.connect(lambda _=False, without=chip.part.without: self._session.view.set_filter(without, self))
            self._flow.addWidget(chip)
            chip.show()
        if focused is not None:
            (self.parts[min(focused, len(self.parts) - 1)] if self.parts else self.all).setFocus()
        self.updateGeometry()

    def name_of(self, field: str, value: str) -> str:
        """The words for a value of a field of the filter."""
        session = self._session
        if field == "participants":
            participant = session.participant(value)
            return participant.name if participant is not None else value
        if field == "series":
            series = session.series(value)
            return series.name if series is not None else value
        if field == "sources":
            if value.startswith(PUBLISHED):
                return value.removeprefix(PUBLISHED)
            article = session.head(value)
            table = next((one for one in session.collection.tables if one.digest == value), None)
            return (article.title or article.path) if article is not None else table.name if table is not None else value
        return str(value)
