"""The monkey's hands at dragging: events and the ends of their dates over the lanes, undated events out of the list, participants onto
each other; let go, broken off, or with something else happening in the midst of it."""

from __future__ import annotations

import random

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.main_window import MainWindow
from gui.timeline.view import TimelinePane
from model.edits import dismiss_events
from model.layout.picture import MarkPicture
from model.qt.event_table import EventTable
from model.qt.view_state import Selection
from tests.bench.monkey_watch import spin

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
NUDGES = tuple(f"edit.{what}_{way}" for what in ("move", "begin", "end") for way in ("earlier", "later"))
NEVER = 100_000  # pixels: text dragged by chance would wait for a release that never comes


class DragHands:
    """All dice are those of the seed."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.dropped = 0  # events that came to stand elsewhere

    def event(self, window: MainWindow) -> str:
        """Take hold of the selected event, or of an end of its date, and carry it somewhere."""
        pane: TimelinePane = window.panes["Timeline"].pane
        columns, session = window.session.columns, window.session
        if not pane.isVisible() or not columns.dated:
            return "nothing to drag"
        shown = [row for row in self.dice.choices(range(columns.dated), k=20) if session.shown[row]]
        if shown:
            session.view.select(Selection(columns.keys[shown[0]]))
        pane.bring_into_view()
        spin(self.dice.choice((0.0, 0.05, 0.3)))
        marks = [one for one in pane.overlay.selected if one.lane is not None and isinstance(one.mark, MarkPicture)]
        if not marks:
            return "it is not in view"
        marked = self.dice.choice(marks)
        mark = marked.mark
        assert isinstance(mark, MarkPicture)
        places = [(mark.left + mark.right) / 2, *(handle.x for handle in pane.dragging.handles(marked))]
        at = QPoint(round(self.dice.choice(places)), round(marked.top + mark.top + 7))
        before = session.undo.count, session.undo.place
        told = self._carry(window, pane, at)
        self.dropped += (session.undo.count, session.undo.place) != before
        return f"drag the event {told}"

    def _carry(self, window: MainWindow, pane: TimelinePane, at: QPoint) -> str:
        """Press there, move about, and let go, or not quite."""
        port, dice, to = pane.lanes.viewport(), self.dice, at
        QTest.mousePress(port, LEFT, PLAIN, at)
        for _ in range(dice.randint(1, 5)):
            to = QPoint(at.x() + dice.choice((-400, -60, -9, 9, 60, 400)) + dice.randint(-8, 8), at.y() + dice.randint(-20, 20))
            QTest.mouseMove(port, to)
        spin(dice.choice((0.0, 0.0, 0.06)))
        within = dice.choice(("", "", "", "escape", "undo", "dismiss", "theme", "leave"))
        if within == "escape":
            QTest.keyClick(QApplication.focusWidget() or pane.lanes, Qt.Key.Key_Escape)
        elif within == "undo" and window.commands["edit.undo"].isEnabled():
            window.commands["edit.undo"].trigger()
        elif within == "dismiss" and window.session.view.selection.event and not window.session.read_only:
            window.session.do(dismiss_events((window.session.view.selection.event,)))
        elif within == "theme":
            window.commands[dice.choice(("view.theme_dark", "view.theme_contrast_light"))].trigger()
        elif within == "leave":
            window.commands["participants.panel"].trigger()
        spin()
        QTest.mouseMove(port, to + QPoint(3, 0))
        QTest.mouseRelease(port, LEFT, PLAIN, to)
        return f"by {to.x() - at.x()} pixels{', ' if within else ''}{within}"

    def nudge(self, window: MainWindow) -> str:
        """The same by keys."""
        done = [self.dice.choice(NUDGES) for _ in range(self.dice.randint(1, 5))]
        for name in done:
            if window.commands[name].isEnabled():
                window.commands[name].trigger()
        return f"do {' '.join(done)}"

    def undated(self, window: MainWindow) -> str:
        """Hold an event without a date over the lanes, and let it go there; or files, or what is no event."""
        pane: TimelinePane = window.panes["Timeline"].pane
        table = EventTable(window.session)
        first = window.session.columns.dated
        if not pane.isVisible() or table.rowCount() <= first:
            return "every event has a date"
        rows = [row for row in range(table.rowCount()) if table.flags(table.index(row, 0)) & Qt.ItemFlag.ItemIsDragEnabled]
        if not rows:
            return "no event without a date is shown"
        data = table.mimeData([table.index(self.dice.choice(rows), 0)])
        port, move = pane.lanes.viewport(), Qt.DropAction.CopyAction
        at = QPoint(self.dice.randrange(max(1, port.width())), self.dice.randrange(max(1, port.height())))
        for kind in (QDragEnterEvent, QDragMoveEvent):
            QApplication.sendEvent(port, kind(at, move, data, LEFT, PLAIN))
        spin()
        given = self.dice.random() < 0.7
        last: QEvent = QDropEvent(QPointF(at), move, data, LEFT, PLAIN) if given else QDragLeaveEvent()
        QApplication.sendEvent(port, last)
        return f"an event without a date {'let go' if given else 'taken away'} at {at.x()},{at.y()}"

    def people(self, window: MainWindow) -> str:
        """Carry a participant onto another one."""
        panel = window.panes["Participants"].pane
        panel.people.show_lists()
        panel.tabs.setCurrentIndex(0)
        tree = panel.participants
        if not tree.isVisible():
            return "no tree of participants"
        port = tree.viewport()
        spots = [QPoint(self.dice.randrange(20, max(21, port.width())), self.dice.randrange(max(1, port.height()))) for _ in range(3)]
        QApplication.setStartDragDistance(4)
        try:
            QTest.mousePress(port, LEFT, PLAIN, spots[0])
            for spot in spots[1:]:
                QTest.mouseMove(port, spot)
                spin(self.dice.choice((0.0, 0.05)))
            carried = tree.carried
            if self.dice.random() < 0.2:
                QTest.keyClick(tree, Qt.Key.Key_Escape)
            elif self.dice.random() < 0.1 and window.commands["edit.undo"].isEnabled():
                window.commands["edit.undo"].trigger()
            QTest.mouseRelease(port, LEFT, PLAIN, spots[-1])
        finally:
            QApplication.setStartDragDistance(NEVER)
        return f"carry {carried or 'nobody'}"
