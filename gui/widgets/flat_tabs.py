"""Tabs as plain words, the chosen one in ink with a line in the accent colour below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QWidget

from gui.theme import Theme, font

GAP = 24
INSET = 6
"""Room at the left for the ring of the focus, in pixels."""
SIZE = 13


class FlatTabs(QTabBar):
    """A QTabBar (its keys and its accessibility) that paints itself."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(font(SIZE))
        for name in names:
            self.addTab(name)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(QFontMetrics(font(SIZE, bold=True)).horizontalAdvance(self.tabText(index)) + GAP, 30)

    minimumTabSizeHint = tabSizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            chosen = index == self.currentIndex()
            rect = QRectF(self.tabRect(index)).adjusted(INSET, 0, INSET - GAP, 0)
            painter.setFont(font(SIZE, bold=chosen))
            painter.setPen(theme.colour("ink" if chosen else "soft"))
            painter.drawText(rect.adjusted(0, 0, GAP, -4), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.tabText(index))
            if chosen:
                painter.fillRect(QRectF(rect.left(), self.height() - 2, rect.width(), 2), theme.colour("accent"))
                if self.hasFocus():
                    painter.setPen(theme.colour("accent"))
                    painter.drawRoundedRect(rect.adjusted(-5.5, 3.5, 5.5, -5.5), 4, 4)
        painter.end()
