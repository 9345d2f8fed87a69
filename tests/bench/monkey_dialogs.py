"""The monkey's hands in dialogs: any dialog, whatever it asks, is filled in and answered."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QAbstractPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)
from shiboken6 import isValid

from gui.dialogs.export_data import PathField
from gui.dialogs.shortcuts import Shortcuts
from gui.dialogs.what_changes import WhatChanges
from gui.main_window import MainWindow
from tests.bench.monkey_watch import until

FOREIGN = (QFileDialog, QAbstractPrintDialog)
"""Qt's own dialogs: not ours to try."""
DATES = ("early Feb 2023", "8-9 Jan 2024", "2015-03", "44 BC", "19 March 2015", "2009",
         "31 February", "tomorrow", "", "2010 to 2015", "../1999")  # fmt: skip
WORDS = ("talks", "Seoul", "host", "zz", "ñandú", "a" * 200, " ", "%s", "<b>bold</b>", "Two\tcolumns", "“q”", "北京", "x")
STROKES = ("F5", "Ctrl+J", "G, S", "Ctrl+Shift+1", "N", "Ctrl+C", "Tab", "Ctrl+Alt+Q", "J", "Ü")
WIDTHS = (0, 300, 900, 1600)
SHORT = 0.6  # seconds a preview is waited for
LONG = 4.0


def top(window: MainWindow) -> QDialog | None:
    """The dialog that has the say now, None where there is none of ours."""
    modal = QApplication.activeModalWidget()
    if isinstance(modal, QDialog) and modal.isVisible() and not isinstance(modal, FOREIGN):
        return modal
    seen = [one for one in window.findChildren(QDialog) if one.isVisible() and not isinstance(one, FOREIGN)]
    return seen[-1] if seen else None


class DialogHands:
    """All dice are those of the seed."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.answered = Counter[str]()  # how often the way on was taken, by kind of dialog

    def answer(self, window: MainWindow) -> str:
        """Fill something in, and most often go on."""
        dialog = top(window)
        if dialog is None:
            return "no dialog"
        name = type(dialog).__name__
        self.fill(dialog, self.dice.randint(0, 4))
        if not isValid(dialog) or not dialog.isVisible():
            return f"{name}: closed itself"
        if self.dice.random() < 0.6:
            return f"{name}: {self.go_on(dialog)}"
        return f"{name}: filled in"

    def settle(self, window: MainWindow, *, sure: bool = False) -> str:
        """Answer what has been asked and what is asked after that; now and then leave it open for what comes next."""
        told = []
        for _ in range(3):
            dialog = top(window)
            if dialog is None:
                break
            if not sure and self.dice.random() < 0.15:
                told.append("left open")
                break
            told.append(type(dialog).__name__)
            self.fill(dialog, self.dice.randint(1, 5))
            if isValid(dialog) and dialog.isVisible():
                told.append(self.go_on(dialog))
            if isValid(dialog) and dialog.isVisible() and self.dice.random() < 0.7:
                dialog.reject()
        return " ".join(told) or "nothing was asked"

    def go_on(self, dialog: QDialog) -> str:
        """Press the button that goes on, once it can be pressed; or leave."""
        if self.dice.random() < 0.1:
            QTest.keyClick(dialog, self.dice.choice((Qt.Key.Key_Escape, Qt.Key.Key_Return)))
            return "a key"
        go = next((one for one in dialog.findChildren(QPushButton) if one.property("kind") == "primary" and one.isVisible()), None)
        if go is None:
            dialog.reject()
            return "no way on"
        if isinstance(dialog, WhatChanges):
            patience = LONG if self.dice.random() < 0.6 else SHORT
            until(lambda: not isValid(go) or go.isEnabled() or not dialog.progress.isVisible(), patience)
        if not isValid(go) or not go.isEnabled():
            return "cannot go on"
        words = go.text()
        self.answered[type(dialog).__name__] += 1
        go.click()
        return f"[{words}]"

    def fill(self, dialog: QDialog, times: int) -> None:
        """Change so many of the things that can be changed."""
        for _ in range(times):
            if not isValid(dialog) or not dialog.isVisible():
                return
            if isinstance(dialog, Shortcuts) and self.dice.random() < 0.5:
                self._give_keys(dialog)
                continue
            fields = [one for one in dialog.findChildren(QWidget) if one.isVisible() and one.isEnabled() and self._way(one) is not None]
            if not fields:
                return
            field = self.dice.choice(fields)
            way = self._way(field)
            if way is not None:
                way(field)

    def _way(self, field: QWidget) -> Callable[[QWidget], object] | None:
        """How a field is changed, None for what is none."""
        if isinstance(field, QHeaderView) or isinstance(field.parentWidget(), QAbstractSpinBox | QComboBox | QKeySequenceEdit):
            return None
        if isinstance(field, QComboBox):
            return self._choose
        if isinstance(field, QSpinBox):
            return lambda spin: spin.setValue(self.dice.choice(WIDTHS))
        if isinstance(field, QKeySequenceEdit):
            return self._strokes
        if isinstance(field, QLineEdit):
            return None if field.isReadOnly() or isinstance(field.parentWidget(), PathField) else self._type
        if isinstance(field, QAbstractItemView):
            return self._row
        if isinstance(field, QCheckBox | QRadioButton):
            return lambda box: box.click()
        if isinstance(field, QAbstractButton) and field.property("kind") != "primary" and self.dice.random() < 0.3:
            return lambda button: button.click()
        return None

    def _choose(self, box: QComboBox) -> None:
        if box.count():
            at = self.dice.randrange(box.count())
            box.setCurrentIndex(at)
            box.activated.emit(at)

    def _type(self, field: QLineEdit) -> None:
        """Words or dates; one of those that are offered may be taken."""
        name = field.accessibleName()
        dates = any(word in name for word in ("Date", "Published", "time")) or self.dice.random() < 0.1
        typed = self.dice.choice(DATES if dates else WORDS)
        field.setFocus()
        if self.dice.random() < 0.8:
            field.selectAll()
        if typed.isascii():
            QTest.keyClicks(field, typed)
        else:
            field.insert(typed)
        if not typed:
            QTest.keyClick(field, Qt.Key.Key_Delete)
        if self.dice.random() < 0.3 and isValid(field):
            QTest.keyClick(field, Qt.Key.Key_Down)
            if isValid(field):
                QTest.keyClick(field, self.dice.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab)))

    def _row(self, view: QAbstractItemView) -> None:
        """Choose a row, or several, by hand; now and then give it a key."""
        model = view.model()
        root = view.rootIndex()
        if model is None or not model.rowCount(root) or view.selectionModel() is None:
            return
        index = model.index(self.dice.randrange(model.rowCount(root)), 0, root)
        view.scrollTo(index)
        flags = QItemSelectionModel.SelectionFlag
        if self.dice.random() < 0.3 and view.selectionMode() == QAbstractItemView.SelectionMode.ExtendedSelection:
            view.selectionModel().select(index, flags.Select | flags.Rows)
        elif self.dice.random() < 0.5:
            view.setCurrentIndex(index)
        else:
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
        if self.dice.random() < 0.3 and isValid(view):
            keys = (Qt.Key.Key_Delete, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_End, Qt.Key.Key_H)
            QTest.keyClick(view, self.dice.choice(keys))

    def _strokes(self, recorder: QKeySequenceEdit) -> None:
        for stroke in self.dice.choice(STROKES).split(", "):
            keys = QKeySequence(stroke)[0]
            QTest.keyClick(recorder, keys.key(), keys.keyboardModifiers())

    def _give_keys(self, dialog: Shortcuts) -> None:
        """Give a command a key, whoever has it, and let it be taken from there."""
        listed = dialog.listed()
        if not listed:
            dialog.field.clear()
            dialog.by_key.clear()
            return
        dialog.choose(self.dice.choice(listed))
        action = dialog.action()
        if action is not None:
            dialog.give(action, self.dice.choice(STROKES), adding=self.dice.random() < 0.5)
        if dialog.take.isVisible() and self.dice.random() < 0.7:
            dialog.take.click()
        if self.dice.random() < 0.3:
            dialog.reset_all.click()
