"""Drives the whole window as a reader does, by keys alone, and reads what the panes show.

    story.press("/").type("water dialogue").press("Return", "Return")
    assert "resumes" in story.card()
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.app import make_application
from gui.main_window import MainWindow
from model.domain import Event
from model.qt.session import Session
from model.qt.settings_store import SettingsStore


class Story:
    """One window, its keyboard, and eyes on it."""

    def __init__(self, qtbot: QtBot, session: Session, folder: Path, window: MainWindow | None = None) -> None:
        """A window of its own on the session, or one that is there."""
        self.qtbot = qtbot
        make_application()
        self.window = window or MainWindow(session, SettingsStore(folder / "settings.json"))
        self.session = session
        self.window.resize(1600, 1000)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.window.focus_pane("Timeline")

    # -- hands

    def press(self, *keys: str) -> Story:
        """Press keys, each written as in the actions: "Ctrl+K", "?", "G, S", "Shift+F6"."""
        for one in keys:
            for stroke in one.split(", "):
                target = self._target()
                if len(stroke) == 1 and not stroke.isalnum():
                    QTest.keyClicks(target, stroke)
                else:
                    pressed = QKeySequence(stroke)[0]
                    QTest.keyClick(target, pressed.key(), pressed.keyboardModifiers())
        return self

    def type(self, text: str) -> Story:
        """Type into what has the keyboard."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self._target(), letter)
            else:  # QTest knows no other letters
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(self._target(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        return self

    def until(self, true: Callable[[], bool], seconds: float = 5) -> Story:
        """Wait until something is so."""
        self.qtbot.waitUntil(true, timeout=round(seconds * 1000))
        return self

    def search(self, words: str) -> Story:
        """Press /, type, and wait until the hits are there."""
        self.press("/").type(words)
        return self.until(lambda: self.window.search.popup.isVisible())

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or QApplication.activeWindow() or self.window

    # -- eyes

    def text_of(self, pane: str) -> str:
        """All words a pane shows, one label or text a line."""
        frame = self.window.panes[pane]
        lines = []
        for widget in frame.findChildren(QWidget):
            if not widget.isVisible():
                continue
            if isinstance(widget, QLabel | QAbstractButton):
                lines.append(widget.text())
            elif isinstance(widget, QTextEdit):
                lines.append(widget.toPlainText())
        return "\n".join(lines)

    def card(self) -> str:
        return self.text_of("Event card")

    def reader(self) -> str:
        return self.text_of("Reader")

    def selected(self) -> Event | None:
        return self.session.find_event(self.session.view.selection.event)

    def title(self) -> str:
        """The selected event's title, "" for none."""
        event = self.selected()
        return event.title if event else ""

    def focus(self) -> str:
        """The name of the pane that has the keyboard, as its accent line shows; "" for none."""
        return next((name for name, frame in self.window.panes.items() if frame.active), "")

    def banner(self) -> str:
        return self.window.banner.text()

    def dialog(self) -> QDialog | None:
        """The dialog that is open and has the keyboard."""
        return next((d for d in self.window.findChildren(QDialog) if d.isVisible() and d.isActiveWindow()), None)

    def back(self) -> bool:
        """Whether the window has the keyboard again after a dialog (offscreen nobody else gives it back)."""
        if any(dialog.isVisible() for dialog in self.window.findChildren(QDialog)):
            return False
        self.window.activateWindow()
        return self.window.isActiveWindow()

    def counts(self) -> str:
        return self.window.top_bar.counts.whole_text()
