"""A small card with a hint, a way on and a way out.  It takes the keyboard only when one goes to it by Tab or by a click."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

WIDTH = 330


class HintCard(QFrame):
    """`onward` and `skipped` when its buttons are pressed."""

    onward = Signal()
    skipped = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("hint_card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel()
        self.title.setProperty("type_size", "heading")
        self.words = QLabel()
        self.title.setWordWrap(True)
        self.words.setWordWrap(True)
        self.count = QLabel()
        self.count.setProperty("tone", "soft")
        self.skip = QPushButton()
        self.skip.setProperty("kind", "flat")
        self.skip.clicked.connect(self.skipped)
        self.next = QPushButton()
        self.next.setProperty("kind", "primary")
        self.next.clicked.connect(self.onward)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.count, 1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 14, 12)
        box.setSpacing(6)
        box.addWidget(self.title)
        box.addWidget(self.words)
        box.addLayout(row)
        self.hide()

    def tell(self, title: str, words: str, count: str, onward: str, skip: str) -> None:
        self.title.setText(title)
        self.words.setText(words)
        self.count.setText(count)
        self.next.setText(onward)
        self.skip.setText(skip)
        self.skip.setVisible(bool(skip))
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Hide, and give the keyboard back where the card had it."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if inside:
            self.parentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        for label in (self.title, self.words):
            label.ensurePolished()
        layout = self.layout()
        layout.activate()
        width = max(WIDTH, layout.minimumSize().width())
        return QSize(width, layout.totalHeightForWidth(width))
