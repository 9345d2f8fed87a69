"""What the window shows while no project is open."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.icons import app_icon
from gui.theme import Theme
from model.translation import tr

RECENT = 5  # projects offered


class Welcome(QWidget):
    """A few words and the ways in; while the first articles are read, what is going on.  `opened`: the path of a project chosen."""

    opened = Signal(str)

    def __init__(self, commands: Mapping[str, QAction], recent: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent_projects = recent
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(72, 72))
        self.title = QLabel(tr("A timeline from your articles"))
        self.title.setObjectName("welcome_title")
        self.words = QLabel()
        self.words.setProperty("tone", "soft")
        self.words.setWordWrap(True)
        self.words.setFixedSize(640, 44)  # two lines: a wrapped label that is centred is not asked for its height
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(10)
        row.addStretch(1)
        for number, name in enumerate(("file.add_files", "file.add_folder", "file.open", "file.new")):
            command = commands[name]
            button = QPushButton(command.text().split("\t")[0])
            if not number:
                button.setProperty("kind", "primary")
                self.first = button
            button.clicked.connect(command.trigger)
            row.addWidget(button)
        row.addStretch(1)
        self.recent = QWidget()
        self._recent_row = QVBoxLayout(self.recent)
        self._recent_row.setContentsMargins(0, 10, 0, 0)
        self._recent_row.setSpacing(2)
        box = QVBoxLayout(self)
        box.setSpacing(12)
        box.addStretch(2)
        for widget in (sign, self.title, self.words):
            box.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self.buttons)
        box.addWidget(self.recent, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
        self.waiting("")

    def showEvent(self, event: QShowEvent) -> None:
        self.show_recent(self._recent_projects())
        super().showEvent(event)

    def show_recent(self, paths: Sequence[str]) -> None:
        """Offer the projects opened last, as far as they are still there."""
        while (item := self._recent_row.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        there = [path for path in paths if os.path.isfile(path)][:RECENT]
        if there:
            label = QLabel(tr("Opened lately"))
            label.setProperty("tone", "soft")
            self._recent_row.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        for path in there:
            button = QPushButton(Path(path).stem.replace("&", "&&"))
            button.setProperty("kind", "link")
            button.setToolTip(path)
            button.setAccessibleName(tr("Open “{name}”", name=Path(path).stem))
            button.clicked.connect(partial(self.opened.emit, path))
            self._recent_row.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)

    def waiting(self, what: str) -> None:
        """Say what is being read; "" where nothing is."""
        focus = QApplication.focusWidget()
        here = focus is not None and (focus is self or self.isAncestorOf(focus))
        self.buttons.setVisible(not what)
        self.recent.setVisible(not what)
        self.title.setText(what or tr("A timeline from your articles"))
        self.words.setText(
            tr("Finding what happened, when, where and who took part. The timeline appears when all is read.")
            if what
            else tr("Drop text files or a folder of them here. They are read on this machine, and nothing leaves it.")
        )
        if here:
            self.take_focus()

    def progress(self, done: int, total: int, text: str) -> None:
        """Say how far the reading has come, where it is going on."""
        if self.buttons.isHidden():
            self.words.setText(tr("{text}, {done} of {total}.", text=text, done=done, total=total) if total else f"{text}.")

    def take_focus(self) -> None:
        """Give the keyboard to the first way in; while the ways in are hidden, keep it here, where the window's keys still work."""
        (self if self.buttons.isHidden() else self.first).setFocus(Qt.FocusReason.OtherFocusReason)

    def apply_theme(self, theme: Theme) -> None:
        """All colours come from the style sheet."""
