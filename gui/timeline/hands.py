"""What hands do in the lanes: each gesture becomes a step of the motion, a selection, a lane put elsewhere, a hover card."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolTip

from gui.actions import key_of
from gui.timeline.folds import break_at, break_text
from gui.timeline.glide import Hand
from gui.timeline.headers import Handle, handle_at
from gui.timeline.hover import card_text, count_text, hiatus_text
from gui.timeline.lanes_view import NOTCH, ZOOM, Drag
from gui.timeline.overlay import Marked
from model.layout.hit import column_at, gap_at, lane_at, mark_at
from model.layout.picture import LanePicture, Picture
from model.layout.window import Stretch, limited, panned
from model.qt.picks import of_rows, toggled
from model.shifting import Grip
from model.translation import tr

if TYPE_CHECKING:
    from gui.timeline.view import TimelinePane


EDGE = 24.0  # pixels from the upper and the lower end of the lanes where a lane that is dragged scrolls them
LULL = 45  # milliseconds without a word from a pad after which its fingers are lifted


class Hands:
    """Listens to the lanes of one timeline pane."""

    def __init__(self, pane: TimelinePane) -> None:
        self._pane = pane
        self._drag_from: tuple[Stretch, int] = (pane.motion.now, 0)
        self._hand = Hand()
        self._swiped_way = QPointF(0, 0)
        self._held: Handle | None = None  # the lane that is dragged
        self._part = 0.0  # of a pixel that is still to be scrolled
        self._lull = QTimer(pane)  # pads that do not say when the fingers are lifted just send no more
        self._lull.setSingleShot(True)
        self._lull.setInterval(LULL)
        self._lull.timeout.connect(self._swipe_ended)
        lanes = pane.lanes
        lanes.meaning = self._meaning
        lanes.clicked.connect(self._clicked)
        lanes.picked.connect(self._picked)
        lanes.double_clicked.connect(self._double_clicked)
        lanes.hovered.connect(self._hovered)
        lanes.left.connect(self._left)
        lanes.touched.connect(self._touched)
        lanes.drag_begun.connect(self._drag_begun)
        lanes.dragged.connect(self._dragged)
        lanes.dropped.connect(self._dropped)
        lanes.zoomed.connect(self._zoomed)
        lanes.panned.connect(self._pan)
        lanes.swiped.connect(self._swiped)
        lanes.swipe_ended.connect(self._swipe_ended)

    def _meaning(self, at: QPointF) -> Drag:
        """What a drag from here does."""
        if self._handle(at) is not None:
            return Drag.LANE
        return Drag.EVENT if self._pane.dragging.under(at) is not None else Drag.PAN

    # -- moving about -----------------------------------------------------------------------------------------------

    def _zoomed(self, factor: float, x: float, soft: bool) -> None:
        pane = self._pane
        pane.motion.glide.stop()
        start, end = pane.motion.bound
        # Of the window that is bound for, so that a wheel turned on keeps to one moment.
        pane.zoom(factor, start + x / pane.lanes.room().width() * (end - start), soft=soft)

    def _pan(self, right: float, down: float) -> None:
        """Move on by so many pixels."""
        pane = self._pane
        width = pane.lanes.room().width()
        if right:
            pane.motion.nudge(lambda window: panned(window, right / width, pane.content.whole), soft=False)
        self._scroll(down)

    def _coast(self, right: float, down: float) -> None:
        """The same while nobody's hand is on it: the view that the hand left is there to go back to already."""
        pane = self._pane
        if right:
            pane.motion.put(panned(pane.motion.now, right / pane.lanes.room().width(), pane.content.whole))
        self._scroll(down)

    def _scroll(self, down: float) -> None:
        self._part += down
        whole = int(self._part)
        self._part -= whole
        if whole:
            self._pane.bar.setValue(self._pane.bar.value() + whole)

    def _touched(self) -> None:
        """A hand on the lanes holds them."""
        self._pane.motion.glide.stop()
        self._hand.forget()

    def _drag_begun(self, drag: Drag, at: QPointF) -> None:
        pane = self._pane
        self.hover(None)
        if drag is Drag.PAN:
            pane.motion.stop()
            self._drag_from = (pane.motion.now, pane.bar.value())
        elif drag is Drag.MEASURE:
            pane.measuring.begin(at)
        elif drag is Drag.LANE:
            self._held = self._handle(at)
        elif drag is Drag.EVENT:
            pane.dragging.begin(at)

    def _dragged(self, drag: Drag, start: QPointF, at: QPointF) -> None:
        pane = self._pane
        if drag is Drag.PAN:
            self._hand.at(at.x(), at.y())
            window, scroll = self._drag_from
            to = panned(window, (start.x() - at.x()) / pane.lanes.room().width(), pane.content.whole)
            pane.motion.put(to, remember=pane.motion.now == window)
            pane.bar.setValue(round(scroll + start.y() - at.y()))
        elif drag is Drag.SPAN:
            pane.overlay.span = (start.x(), at.x())
            pane.overlay.update()
        elif drag is Drag.MEASURE:
            pane.measuring.to(at)
        elif drag is Drag.EVENT:
            pane.dragging.to(at)
        else:
            self._show_drop(at)

    def _dropped(self, drag: Drag, start: QPointF, at: QPointF) -> None:
        pane = self._pane
        if drag is Drag.PAN:
            right, down = self._hand.speed()
            self._flick(-right, -down)
        elif drag is Drag.SPAN:
            pane.overlay.span = None
            pane.overlay.update()
            if start != at:
                left, right = sorted((pane.lanes.day_at(start.x()), pane.lanes.day_at(at.x())))
                pane.motion.jump(limited((left, right), pane.content.whole))
        elif drag is Drag.LANE:
            self._drop_lane(at if start != at else None)
        elif drag is Drag.EVENT:
            pane.dragging.drop(keep=start != at)

    def _flick(self, right: float, down: float) -> None:
        if not self._pane.motion.still():
            self._pane.motion.glide.flick((right, down), self._coast)

    # -- two fingers on a pad ---------------------------------------------------------------------------------------

    def _swiped(self, right: float, down: float, at: QPointF) -> None:
        """Sideways through time, up and down through the lanes; where there is nothing to scroll, up and down zooms."""
        pane = self._pane
        pane.motion.glide.stop()
        if down and not pane.bar.maximum() and abs(down) > abs(right):
            self._zoomed(ZOOM ** (down / NOTCH), at.x(), False)
            return
        self._pan(right, down)
        if QGuiApplication.platformName() != "cocoa":  # which goes on by itself
            self._swiped_way += QPointF(right, down)
            self._hand.at(self._swiped_way.x(), self._swiped_way.y())
            self._lull.start()

    def _swipe_ended(self) -> None:
        self._lull.stop()
        self._flick(*self._hand.speed())
        self._hand.forget()

    # -- lanes by their headers -------------------------------------------------------------------------------------

    def _handle(self, at: QPointF) -> Handle | None:
        """The header under the pointer, where it can be taken hold of."""
        pane = self._pane
        if not pane.content.lanes:
            return None
        handle = handle_at(pane.picture(), pane.content.ink, at.y(), pane.bar.value(), pane.content.stuck())
        return handle if handle is not None and handle.holds(at) else None

    def _target(self, at: QPointF) -> tuple[LanePicture, bool] | None:
        """The lane that one dropped here would stand beside, and whether below it."""
        pane = self._pane
        y = pane.drop(min(max(at.y(), 0.0), pane.lanes.room().height()))
        lanes = pane.picture().lanes
        lane = lane_at(pane.picture(), y) or (lanes[-1] if lanes else None)
        return (lane, y > lane.top + lane.height / 2) if lane is not None else None

    def _show_drop(self, at: QPointF) -> None:
        pane = self._pane
        room, high = pane.lanes.room().height(), pane.content.stuck()[1]
        if at.y() > room - EDGE or high <= at.y() < high + EDGE:
            self._scroll(EDGE if at.y() > room - EDGE else -EDGE)
        held, target = self._held, self._target(at)
        if held is None or target is None:
            return
        lane, below = target
        line = lane.top + (lane.height if below else 0.0)
        if lane.number >= pane.content.stuck()[0]:
            line -= pane.bar.value()
        pane.overlay.drop = held.lane.lane.name, at.y(), line
        pane.overlay.update()

    def _drop_lane(self, at: QPointF | None) -> None:
        """Put the lane that is held where it is dropped; nowhere else where the drag was broken off."""
        pane = self._pane
        held, target = self._held, self._target(at) if at is not None else None
        self._held = pane.overlay.drop = None
        pane.overlay.update()
        if held is not None and target is not None:
            lane, below = target
            pane.lane_commands.put(held.lane.lane.key, lane.lane.key, below=below)

    def _press_handle(self, at: QPointF) -> bool:
        """Collapse or pin the lane whose header is clicked there."""
        handle = self._handle(at)
        if handle is None:
            return False
        if handle.triangle.contains(at):
            self._pane.lane_commands.collapse(handle.lane.lane.key)
        elif handle.pin.contains(at):
            self._pane.lane_commands.pin(handle.lane.lane.key)
        self._show_handle(at)
        return True

    def _show_handle(self, at: QPointF) -> bool:
        """Show what the header under the pointer can do, and say it."""
        pane, handle = self._pane, self._handle(at)
        if handle != pane.overlay.handle:
            pane.overlay.handle = handle
            pane.overlay.update()
        if handle is None:
            return False
        lane, words = handle.lane.lane, tr("Drag to move the lane")
        key = key_of("lanes.collapse" if handle.triangle.contains(at) else "lanes.pin")
        if handle.triangle.contains(at):
            words = tr("Expand the lane ({key})", key=key) if lane.collapsed else tr("Collapse the lane ({key})", key=key)
        elif handle.pin.contains(at):
            words = tr("Let the lane go ({key})", key=key) if lane.pinned else tr("Pin the lane to the top ({key})", key=key)
        point = handle.triangle.contains(at) or handle.pin.contains(at)
        pane.lanes.viewport().setCursor(Qt.CursorShape.PointingHandCursor if point else Qt.CursorShape.OpenHandCursor)
        self._say(at, words)
        return True

    def _left(self) -> None:
        self.hover(None)
        self._grip(None)
        if self._pane.overlay.handle is not None:
            self._pane.overlay.handle = None
            self._pane.overlay.update()

    # -- what is under the pointer ----------------------------------------------------------------------------------

    def _clicked(self, at: QPointF) -> None:
        pane = self._pane
        picture, y = pane.picture(), pane.drop(at.y())
        self._point(picture, y)
        if self._press_handle(at):
            return
        hit = mark_at(picture, at.x(), y)
        if hit is not None:
            pane.select((hit[0].number, hit[1].row))
            return
        silence, column = gap_at(picture, at.x(), y), column_at(picture, at.x(), y)
        folded = break_at(pane.frame().ticks, at.x())
        if folded is not None:
            pane.folds.open(folded.fold)
        elif silence is not None:
            pane.session.select_hiatus(silence[1].key, pane)
        elif column is not None:
            pane.motion.jump(limited(column.about, pane.content.whole))

    def _picked(self, at: QPointF) -> None:
        """Pick the event under the pointer, or let it go; with the first one the selected event is picked, too."""
        pane = self._pane
        hit = mark_at(pane.picture(), at.x(), pane.drop(at.y()))
        if hit is not None:
            view, columns, row = pane.session.view, pane.content.columns, hit[1].row
            selected = columns.keys.find(view.selection.event)
            first = of_rows(columns, [selected]) if not view.picks and selected not in (-1, row) else view.picks
            view.pick(toggled(columns, row, first), pane)

    def _double_clicked(self, at: QPointF) -> None:
        pane = self._pane
        hit = mark_at(pane.picture(), at.x(), pane.drop(at.y()))
        if hit is not None:
            pane.show_event(pane.content.columns.keys[hit[1].row])
        elif self._handle(at) is None:
            pane.zoom(0.5, pane.lanes.day_at(at.x()))

    def _hovered(self, at: QPointF) -> None:
        pane = self._pane
        picture, y, port = pane.picture(), pane.drop(at.y()), pane.lanes.viewport()
        self._point(picture, y)
        hit = mark_at(picture, at.x(), y)
        if self._show_handle(at):
            self.hover(None)
            self._grip(None)
            return
        held = pane.dragging.under(at)
        self._grip(held[1] if held is not None else None)
        if held is not None and held[1] is not Grip.WHOLE:
            self.hover(None)
            port.setCursor(Qt.CursorShape.SizeHorCursor)
            self._say(at, pane.dragging.words(*held))
            return
        folded = break_at(pane.frame().ticks, at.x()) if hit is None else None
        under = hit or (gap_at(picture, at.x(), y) if folded is None else None)
        self.hover(None if under is None else pane.marked(*under))
        if hit is None and under is not None:
            port.setCursor(Qt.CursorShape.PointingHandCursor)
            words = hiatus_text(pane.session, under[1].key)
        elif hit is not None:
            port.setCursor(Qt.CursorShape.PointingHandCursor if held is None else Qt.CursorShape.OpenHandCursor)
            event = pane.session.find_event(pane.content.columns.keys[hit[1].row])
            words = card_text(event) if event is not None else ""
            if held is not None and words and not pane.session.read_only:
                words += f"<br>{escape(tr('Drag it to move the event in time.'))}"
        elif folded is not None:
            port.setCursor(Qt.CursorShape.PointingHandCursor)
            words = break_text(folded.fold)
        else:
            port.unsetCursor()
            column = column_at(picture, at.x(), y)
            words = count_text(column) if column is not None else ""
            if column is not None:
                port.setCursor(Qt.CursorShape.PointingHandCursor)
        self._say(at, words)

    def _point(self, picture: Picture, y: float) -> None:
        """The commands for lanes mean the lane at this height from now on."""
        lane = lane_at(picture, y)
        self._pane.lane_commands.pointed = lane.lane.key if lane is not None else ""

    def _say(self, at: QPointF, words: str) -> None:
        port, here = self._pane.lanes.viewport(), at.toPoint()
        QToolTip.showText(port.mapToGlobal(here), words, port, QRect(here.x() - 3, here.y() - 3, 6, 6))

    def _grip(self, grip: Grip | None) -> None:
        """Fill the handle of the bound under the pointer."""
        overlay = self._pane.overlay
        if grip is not overlay.gripped:
            overlay.gripped = grip
            overlay.update()

    def hover(self, marked: Marked | None) -> None:
        """Ring the mark under the pointer."""
        overlay = self._pane.overlay
        if (marked and marked.mark) is not (overlay.hovered and overlay.hovered.mark):
            overlay.hovered = marked
            overlay.update()
