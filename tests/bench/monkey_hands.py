"""The hands of the monkey: keys, words, the mouse, commands, edits, filters, sizes.  Each returns what it did, in words."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QWidget
from shiboken6 import isValid

from gui.actions import ACTIONS
from gui.main_window import MainWindow
from model.dates import DateSpan, Precision
from model.domain import Kind, Status
from model.edits import EditError, dismiss_events, revert_event, set_event, set_field
from model.filtering import Filter, Mode
from model.layout.lanes import GROUPINGS
from model.qt.view_state import Selection, TimeWindow
from tests.bench.monkey_dialogs import FOREIGN

KEYS = sorted({key for action in ACTIONS for keys in action.keys for key in keys.split(", ")} - {"Ctrl+Q", "Ctrl+W"})
MORE_KEYS = ["Tab", "Shift+Tab", "Escape", "Return", "Space", "Down", "Up", "Left", "Right", "Home", "End", "Backspace", "Del", "Ctrl+A"]
WORDS = ["talks", "Chile", "zz", "2015", "march 2015", "<b>", "%s", '"', "'", "*", "AND", "ñandú", "日本", "a" * 300, " ", "\t", "e\u0301"]
PLAIN = Qt.KeyboardModifier.NoModifier
MODIFIERS = (PLAIN, PLAIN, PLAIN, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier)
BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
UNTOUCHED = ("file.quit", "file.close_window")  # the monkey closes the window in its own way


def target(window: MainWindow) -> QWidget:
    """Who gets keys now."""
    popup = QApplication.activePopupWidget()
    return QApplication.focusWidget() or popup or QApplication.activeWindow() or window


class Hands:
    """All dice are those of the seed."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice

    def busy(self, window: MainWindow, way: Callable[[], str]) -> bool:
        """Close a popup or a dialog now and then, so that the game goes on; whether that was the step."""
        popup = QApplication.activePopupWidget()
        if popup is not None and self.dice.random() < 0.5:
            popup.close()
            return True
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible() and (self.dice.random() < 0.15 or isinstance(dialog, FOREIGN)):
                if isinstance(dialog, FOREIGN) or self.dice.random() < 0.5:
                    dialog.reject()
                else:
                    QTest.keyClick(dialog, Qt.Key.Key_Escape)
                return True
        return False

    def press(self, window: MainWindow) -> str:
        """One to four keys."""
        pressed = [self.dice.choice(KEYS if self.dice.random() < 0.6 else MORE_KEYS) for _ in range(self.dice.randint(1, 4))]
        for one in pressed:
            where = target(window)
            if len(one) == 1 and not one.isalnum():
                QTest.keyClicks(where, one)
            else:
                keys = QKeySequence(one)[0]
                QTest.keyClick(where, keys.key(), keys.keyboardModifiers())
        return f"press {' '.join(pressed)}"

    def type(self, window: MainWindow) -> str:
        """Some words, into what has the keyboard or into a field of the window."""
        where = self.dice.choice(("here", "search", "palette", "find"))
        if where == "search":
            window.own.search()
        elif where == "palette":
            window.palette_overlay.open_palette()
        elif where == "find":
            window.commands["participants.panel"].trigger()
        words = self.dice.choice(WORDS)
        for letter in words:
            if letter.isascii():
                QTest.keyClicks(target(window), letter)
        if self.dice.random() < 0.4:
            QTest.keyClick(target(window), Qt.Key.Key_Return)
        return f"type {words[:20]!r} into {where}"

    def mouse(self, window: MainWindow) -> str:
        """A click, a double click, a drag or a turn of the wheel somewhere on something that can be seen."""
        tops = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()] or [window]
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or tops[-1]
        seen = [widget for widget in [top, *top.findChildren(QWidget)] if widget.isVisible() and not isinstance(widget, FOREIGN)]
        if not seen:
            return "nothing is to be seen"
        widget = self.dice.choice(seen)
        at = self._spot(widget)
        name = f"{type(widget).__name__} {widget.objectName()} at {at.x()},{at.y()}"
        kind = self.dice.choice(("click", "click", "double", "drag", "wheel", "move"))
        button, modifiers = self.dice.choice(BUTTONS), self.dice.choice(MODIFIERS)
        if isinstance(widget, QMenu) and kind != "wheel":
            return self._menu(widget)
        if kind == "click":
            QTest.mouseClick(widget, button, modifiers, at)
        elif kind == "double":
            QTest.mouseDClick(widget, button, modifiers, at)
        elif kind == "move":
            QTest.mouseMove(widget, at)
        elif kind == "wheel":
            turn = QPoint(self.dice.choice((0, 0, 120, -120)), self.dice.choice((120, -120, 1200, -1200, 15)))
            place = QPointF(widget.mapToGlobal(at))
            phase = Qt.ScrollPhase.NoScrollPhase
            QApplication.sendEvent(
                widget, QWheelEvent(QPointF(at), place, QPoint(), turn, Qt.MouseButton.NoButton, modifiers, phase, False)
            )
        else:
            self._drag(widget, at, button, modifiers)
        return f"{kind} {name}"

    def _menu(self, menu: QMenu) -> str:
        """An entry of a menu, but never the one that leaves the program."""
        chosen = self.dice.choice([action for action in menu.actions() if action.isEnabled()] or [None])
        menu.close()
        if chosen is not None and "Quit" not in chosen.text() and chosen.menu() is None:
            chosen.trigger()
        return f"menu {chosen.text() if chosen else ''}"

    def _drag(self, widget: QWidget, at: QPoint, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier) -> None:
        QTest.mousePress(widget, button, modifiers, at)
        for _ in range(self.dice.randint(1, 6)):
            QTest.mouseMove(widget, self._spot(widget, outside=60))
        QTest.mouseRelease(widget, button, modifiers, self._spot(widget, outside=60))

    def _spot(self, widget: QWidget, outside: int = 0) -> QPoint:
        x, y = (self.dice.randint(-outside, max(0, size - 1) + outside) for size in (widget.width(), widget.height()))
        return QPoint(x, y)

    def command(self, window: MainWindow) -> str:
        """A command that can be done as things stand, whatever else is going on."""
        possible = [name for name, command in window.commands.items() if command.isEnabled() and name not in UNTOUCHED]
        name = self.dice.choice(possible)
        window.commands[name].trigger()
        for dialog in window.findChildren(QDialog):
            for box in dialog.findChildren(QComboBox) if isValid(dialog) else ():
                if isValid(box) and dialog.isVisible() and self.dice.random() < 0.5:
                    box.setCurrentIndex(self.dice.randrange(max(1, box.count())))
        return f"do {name}"

    def edit(self, window: MainWindow) -> str:
        """An edit of any event, participant, series or article."""
        session, dice = window.session, self.dice
        collection = session.collection
        if not collection.events or not collection.participants:
            return "nothing to edit"
        event = dice.choice(collection.events)
        day = dice.randint(-800_000, 800_000)
        edits = [
            lambda: set_event(event.key, title=dice.choice(WORDS[:8])),
            lambda: set_event(event.key, when=None),
            lambda: set_event(event.key, when=DateSpan.of_day(day)),
            lambda: set_event(event.key, when=DateSpan.within(day, day + 400, Precision.YEAR, "")),
            lambda: set_event(event.key, kind=dice.choice(list(Kind)), status=dice.choice(list(Status)), place="x"),
            lambda: dismiss_events((event.key,)),
            lambda: revert_event(event.key),
            lambda: set_field("participant", dice.choice(collection.participants).key, "name", dice.choice(WORDS), "Rename"),
        ]
        if dice.random() < 0.5:
            session.view.select(Selection(event.key, dice.randint(0, 2), event.mentions[0].article if event.mentions else ""))
        try:
            made = dice.choice(edits)()
        except EditError as error:  # no name, say
            return f"refused: {error}"
        session.do(made)
        return f"edit: {made.text}"

    def filter(self, window: MainWindow) -> str:
        """Any filter, grouping or stretch of time, sensible or not."""
        session, dice = window.session, self.dice
        keys = [one.key for one in session.collection.participants] + ["person:nobody"]
        digests = [one.digest for one in session.collection.articles] + ["none"]
        kind = dice.choice(("participants", "sources", "grouping", "window"))
        if kind == "participants":
            session.view.set_filter(Filter(frozenset(dice.sample(keys, min(2, len(keys)))), dice.choice(list(Mode))))
        elif kind == "sources":
            session.view.set_filter(Filter(sources=frozenset((dice.choice(digests),))))
        elif kind == "grouping":
            session.view.set_grouping(dice.choice(GROUPINGS).key)
        else:
            start = dice.uniform(-1e6, 1e6)
            session.view.set_window(TimeWindow(start, start + dice.choice((0.001, 1, 400, 1e5, 1e7))), remember=True)
        return f"set {kind}"

    def resize(self, window: MainWindow) -> str:
        """Any size, as small as 640 x 400."""
        width, height = self.dice.choice(((640, 400), (860, 560), (1280, 800), (2400, 1400), (700, 1200), (1900, 420)))
        window.resize(width, height)
        return f"resize to {width} x {height}"
