"""What mouse and wheel do in the lanes: each gesture becomes a step of the motion, a selection or a hover card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtWidgets import QToolTip

from gui.timeline.hover import card_text, count_text, hiatus_text
from gui.timeline.overlay import Marked
from model.layout.hit import column_at, gap_at, lane_at, mark_at
from model.layout.window import Stretch, limited, panned
from model.qt.view_state import TimeWindow

if TYPE_CHECKING:
    from gui.timeline.view import TimelinePane


class Hands:
    """Listens to the lanes of one timeline pane."""

    def __init__(self, pane: TimelinePane) -> None:
        self._pane = pane
        self._drag_from: tuple[Stretch, int] = (pane.motion.now, 0)
        lanes = pane.lanes
        lanes.clicked.connect(self._clicked)
        lanes.double_clicked.connect(self._double_clicked)
        lanes.hovered.connect(self._hovered)
        lanes.left.connect(lambda: self.hover(None))
        lanes.drag_begun.connect(self._drag_begun)
        lanes.dragged.connect(self._dragged)
        lanes.span_drawn.connect(self._zoom_to)
        lanes.zoomed.connect(lambda factor, x: pane.zoom(factor, lanes.day_at(x)))
        lanes.panned.connect(self._panned)

    # -- moving about -----------------------------------------------------------------------------------------------

    def _zoom_to(self, left: float, right: float) -> None:
        day_at = self._pane.lanes.day_at
        self._pane.motion.jump(limited((day_at(left), day_at(right)), self._pane.content.whole))

    def _panned(self, right: float, down: float) -> None:
        pane = self._pane
        width = pane.lanes.room().width()
        if right:
            pane.motion.nudge(lambda window: panned(window, right / width, pane.content.whole), soft=False)
        if down:
            pane.bar.setValue(pane.bar.value() + round(down))

    def _drag_begun(self) -> None:
        self._pane.motion.stop()
        self._drag_from = (self._pane.motion.now, self._pane.bar.value())

    def _dragged(self, right: float, down: float) -> None:
        pane = self._pane
        window, scroll = self._drag_from
        to = panned(window, -right / pane.lanes.room().width(), pane.content.whole)
        pane.session.view.set_window(TimeWindow(*to), pane, remember=pane.motion.now == window)
        pane.bar.setValue(round(scroll - down))

    # -- what is under the pointer ----------------------------------------------------------------------------------

    def _clicked(self, at: QPointF) -> None:
        pane = self._pane
        picture, y = pane.picture(), pane.drop(at.y())
        hit = mark_at(picture, at.x(), y)
        if hit is not None:
            pane.select((hit[0].number, hit[1].row))
            return
        silence, column = gap_at(picture, at.x(), y), column_at(picture, at.x(), y)
        if silence is not None:
            pane.session.select_hiatus(silence[1].key, pane)
        elif column is not None:
            pane.motion.jump(limited(column.about, pane.content.whole))

    def _double_clicked(self, at: QPointF) -> None:
        pane = self._pane
        hit = mark_at(pane.picture(), at.x(), pane.drop(at.y()))
        if hit is not None:
            pane.show_event(pane.content.columns.keys[hit[1].row])
        else:
            pane.zoom(0.5, pane.lanes.day_at(at.x()))

    def _hovered(self, at: QPointF) -> None:
        pane = self._pane
        picture, y, port = pane.picture(), pane.drop(at.y()), pane.lanes.viewport()
        lane = lane_at(picture, y)
        pane.lane_commands.pointed = lane.lane.key if lane is not None else ""
        hit = mark_at(picture, at.x(), y)
        under = hit or gap_at(picture, at.x(), y)
        self.hover(None if under is None else pane.marked(*under))
        if hit is None and under is not None:
            port.setCursor(Qt.CursorShape.PointingHandCursor)
            words = hiatus_text(pane.session, under[1].key)
        elif hit is not None:
            port.setCursor(Qt.CursorShape.PointingHandCursor)
            event = pane.session.find_event(pane.content.columns.keys[hit[1].row])
            words = card_text(event) if event is not None else ""
        else:
            port.unsetCursor()
            column = column_at(picture, at.x(), y)
            words = count_text(column) if column is not None else ""
            if column is not None:
                port.setCursor(Qt.CursorShape.PointingHandCursor)
        spot = QRect(at.toPoint().x() - 3, at.toPoint().y() - 3, 6, 6)
        QToolTip.showText(port.mapToGlobal(at.toPoint()), words, port, spot)

    def hover(self, marked: Marked | None) -> None:
        """Ring the mark under the pointer."""
        overlay = self._pane.overlay
        if (marked and marked.mark) is not (overlay.hovered and overlay.hovered.mark):
            overlay.hovered = marked
            overlay.update()
