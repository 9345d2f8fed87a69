"""More hands of the monkey: lanes by their headers, gestures over the lanes, the event list, the filter's sheet, event tables."""

from __future__ import annotations

import random
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from gui.dialogs.import_table import ImportTable
from gui.main_window import MainWindow
from gui.participants.filter_sheet import FilterSheet
from gui.timeline.headers import handle_at
from gui.timeline.view import TimelinePane
from model.domain import Kind, Status
from model.edits import dismiss_events, revert_event, set_event
from model.qt.event_table import COLUMNS
from model.qt.view_state import Selection
from tests.model.ingest.tables import samples

LEFT = Qt.MouseButton.LeftButton
WORDS = ("talks", "2015", "march 2015/2016", "zz", "44 BC", "", "a" * 80, "%", '"')
GESTURES = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier)


def tables(folder: Path) -> list[Path]:
    """Tables good and bad: with articles' people, without rows, with broken ones, of no events, of BCE, a calendar, thousands of rows."""
    folder.mkdir()
    texts = {
        "plain.csv": samples.PLAIN,
        "own.csv": samples.OWN,
        "sheet.csv": samples.SHEET,
        "timeline.json": samples.TIMELINE,
        "acled.csv": samples.ACLED,
        "calendar.ics": samples.CALENDAR,
        "no rows.csv": "Event,Date\n",
        "no columns.csv": "a\nb\n",
        "nothing.csv": "",
        "undated.csv": "Event,Date\nOne,\nOther,\n",
        "many.csv": "Event,Date\n" + "".join(f"Talks {number},{1900 + number % 120}-0{1 + number % 9}-11\n" for number in range(4000)),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return [folder / name for name in texts]


class TableHands:
    """All dice are those of the seed."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice

    def headers(self, window: MainWindow) -> str:
        """Collapse, pin or drag a lane by its header."""
        pane: TimelinePane = window.panes["Timeline"].pane
        lanes, port = pane.picture().lanes, pane.lanes.viewport()
        if not lanes or not pane.isVisible():
            return "no header"
        y = self.dice.uniform(0, pane.lanes.room().height())
        handle = handle_at(pane.picture(), pane.content.ink, y, pane.bar.value(), pane.content.stuck())
        if handle is None:
            return "no header there"
        part = self.dice.choice(("triangle", "pin", "drag"))
        if part != "drag":
            QTest.mouseClick(port, LEFT, pos=getattr(handle, part).center().toPoint())
        else:
            self._drag(port, QPoint(40, round(handle.top) + 6), Qt.KeyboardModifier.NoModifier)
        return f"{part} of {handle.lane.lane.name}"

    def gesture(self, window: MainWindow) -> str:
        """Drag over the lanes: pan, measure, zoom; or over the overview; now and then broken off by a command in the midst of it."""
        pane: TimelinePane = window.panes["Timeline"].pane
        if not pane.isVisible():
            return "nothing to drag over"
        port: QWidget = self.dice.choice((pane.lanes.viewport(), pane.lanes.viewport(), pane.overview))
        modifiers = self.dice.choice(GESTURES)
        within = self.dice.choice([name for name, command in window.commands.items() if name.startswith(("lanes.", "view.f", "filter.c"))])
        if self.dice.random() < 0.3:
            QTest.mousePress(port, LEFT, modifiers, self._spot(port))
            QTest.mouseMove(port, self._spot(port))
            if window.commands[within].isEnabled():
                window.commands[within].trigger()
            QApplication.processEvents()
            QTest.mouseMove(port, self._spot(port))
            QTest.mouseRelease(port, LEFT, modifiers, self._spot(port))
            return f"drag with {modifiers.name} and {within} in the midst of it"
        self._drag(port, self._spot(port), modifiers)
        return f"drag with {modifiers.name}"

    def listed(self, window: MainWindow) -> str:
        """Sort the list, go about in it, enter a row."""
        pane, dice = window.panes["Event list"].pane, self.dice
        if not pane.isVisible():
            window.commands["view.list"].trigger()
        if not pane.isVisible():
            return "no list"
        done = dice.choice(("sort", "sort", "click", "keys", "width"))
        if done == "sort":
            pane.table.sortByColumn(dice.randrange(len(COLUMNS)), dice.choice(list(Qt.SortOrder)))
        elif done == "click":
            QTest.mouseClick(pane.table.viewport(), LEFT, pos=self._spot(pane.table.viewport()))
        elif done == "keys":
            pane.table.setFocus()
            for _ in range(4):
                keys = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_Right)
                QTest.keyClick(pane.table, dice.choice(keys))
        else:
            pane.table.setColumnWidth(dice.randrange(1, len(COLUMNS)), dice.choice((0, 60, 900)))
        return f"list: {done}"

    def sheet(self, window: MainWindow) -> str:
        """Type into the filter's sheet and press its choices, open or not."""
        found = [sheet for sheet in window.findChildren(FilterSheet) if sheet.isVisible()]
        if not found:
            window.commands["filter.open"].trigger()
            return "open the filter's sheet"
        sheet, dice = found[0], self.dice
        if dice.random() < 0.4:
            field = dice.choice((sheet.text, sheet.time))
            field.setFocus()
            field.selectAll()
            QTest.keyClicks(field, dice.choice(WORDS))
            return "type into the filter"
        button: QAbstractButton = dice.choice([*sheet.certainty.values(), *sheet.kinds.values(), *sheet.statuses.values(), sheet.in_view])
        button.click()
        return f"filter: {button.text()}"

    @staticmethod
    def asked(window: MainWindow) -> ImportTable | None:
        """The dialog that asks about a table."""
        return next((dialog for dialog in window.findChildren(ImportTable) if dialog.isVisible()), None)

    def imported(self, window: MainWindow) -> str:
        """Choose something in the dialog that asks about a table, and most often say yes."""
        dialog, dice = self.asked(window), self.dice
        if dialog is None:
            return "no table is asked about"
        boxes = [box for box in dialog.findChildren(QComboBox) if box.isVisible() and box.count()]
        if boxes and dice.random() < 0.5:
            box = dice.choice(boxes)
            at = dice.randrange(box.count())
            box.setCurrentIndex(at)
            box.activated.emit(at)
            return f"the table's {box.accessibleName()}: {box.currentText()}"
        if dialog.go.isEnabled() and dice.random() < 0.8:
            dialog.go.click()
            return "add the table"
        dialog.reject()
        return "leave the table out"

    def rows(self, window: MainWindow) -> str:
        """Select, edit or take out what came from tables."""
        session, dice = window.session, self.dice
        if not len(session.columns):
            return "no rows"
        if session.collection.tables and dice.random() < 0.1 and not session.read_only and not session.jobs.running:
            table = dice.choice(session.collection.tables)
            session.take_tables_out([table.digest])
            return f"take out {table.name}"
        key = session.columns.keys[dice.randrange(len(session.columns))]
        session.view.select(Selection(key))
        kind, status = dice.choice(list(Kind)), dice.choice(list(Status))
        titled, sorted_otherwise = set_event(key, title=dice.choice(WORDS) or "x"), set_event(key, kind=kind, status=status)
        made = dice.choice((titled, sorted_otherwise, dismiss_events((key,)), revert_event(key)))
        session.do(made)
        return f"row: {made.text}"

    def _spot(self, widget: QWidget) -> QPoint:
        return QPoint(self.dice.randint(0, max(0, widget.width() - 1)), self.dice.randint(0, max(0, widget.height() - 1)))

    def _drag(self, widget: QWidget, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        QTest.mousePress(widget, LEFT, modifiers, at)
        for _ in range(self.dice.randint(1, 5)):
            QTest.mouseMove(widget, self._spot(widget))
        QTest.mouseRelease(widget, LEFT, modifiers, self._spot(widget))
