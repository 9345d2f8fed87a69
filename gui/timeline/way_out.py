"""A button below the words of a timeline on which the filter leaves nothing: it clears the filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QPushButton

from model.translation import tr

if TYPE_CHECKING:
    from gui.timeline.view import TimelinePane

BELOW = 34  # pixels from the middle, where the words stand


class WayOut(QObject):
    """Made with the pane; the button is made when it is needed."""

    def __init__(self, pane: TimelinePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.button: QPushButton | None = None
        pane.session.view.filter_changed.connect(self._show)
        pane.session.changed.connect(self._show)
        pane.lanes.installEventFilter(self)

    def _show(self, *_: object) -> None:
        pane = self._pane
        wanted = bool(pane.session.view.filter) and bool(pane.message())
        if wanted and self.button is None:
            self.button = QPushButton(tr("Clear the filter"), pane.lanes)
            self.button.clicked.connect(self._clear)
        if self.button is not None:
            self.button.setVisible(wanted)
            self._place()

    def _clear(self) -> None:
        self._pane.lanes.setFocus()
        self._pane.session.view.clear_filter()

    def _place(self) -> None:
        if self.button is not None and not self.button.isHidden():
            self.button.adjustSize()
            self.button.move((self._pane.lanes.width() - self.button.width()) // 2, self._pane.lanes.height() // 2 + BELOW)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False
