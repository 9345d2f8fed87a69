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
        self.setProperty("elides", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(font(SIZE))
        for name in names:
            self.addTab(name)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(QFontMetrics(font(SIZE, bold=True)).horizontalAdvance(self.tabText(index)) + GAP, 30)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Where there is no room for all the words they are cut."""
        return QSize(min(self.tabSizeHint(index).width(), 44), 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            chosen = index == self.currentIndex()
            gap = GAP if self.tabRect(index).width() >= self.tabSizeHint(index).width() else GAP // 2
            rect = QRectF(self.tabRect(index)).adjusted(INSET, 0, INSET - gap, 0)
            painter.setFont(font(SIZE, bold=chosen))
            painter.setPen(theme.colour("ink" if chosen else "soft"))
            words = painter.fontMetrics().elidedText(self.tabText(index), Qt.TextElideMode.ElideRight, int(rect.width()) + 2)
            painter.drawText(rect.adjusted(0, 0, gap, -4), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
            if chosen:
                painter.fillRect(QRectF(rect.left(), self.height() - 2, rect.width(), 2), theme.colour("accent"))
                if self.hasFocus():
                    painter.setPen(theme.colour("accent"))
                    painter.drawRoundedRect(rect.adjusted(-5.5, 3.5, 5.5, -5.5), 4, 4)
        painter.end()
