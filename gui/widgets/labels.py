"""Labels of plain text that can be selected, and the empty state of a pane."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.widgets.sheet import set_type


class WrappedLabel(QLabel):
    """A label that wraps its lines and gives way to any width."""

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height())


def words(
    text: str, size: float, *, bold: bool = False, tone: str = "", families: list[str] | None = None, selectable: bool = True
) -> QLabel:
    """A label with this text, never read as rich text; `tone` is a property the style sheet colours by."""
    label = WrappedLabel()
    _dress(label, text, size, bold, tone, families)
    if not selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return label


def say(label: QLabel, text: str) -> None:
    """Other words in a label that is kept; nothing is laid out anew where they are the same."""
    if label.text() != text:
        label.setText(text)
    if label.accessibleName() != text:
        label.setAccessibleName(text)


def _dress(label: QLabel, text: str, size: float, bold: bool, tone: str, families: list[str] | None) -> None:
    label.setText(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_type(label, size, bold=bold, families=families)
    label.setProperty("tone", tone)
    label.setAccessibleName(text)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


class FlowLabel(WrappedLabel):
    """A label for a flow: asks for one line, wraps where a line has no room for it."""

    def __init__(self, text: str, size: float, *, bold: bool = False, tone: str = "", families: list[str] | None = None) -> None:
        super().__init__()
        _dress(self, text, size, bold, tone, families)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 3, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(12, self.fontMetrics().height())


def rule() -> QFrame:
    """A thin line across."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


SIDE, ABOVE, BELOW, BETWEEN, LINES = 24, 12, 14, 20, 3
"""Margins of what is said in little height, the room before its button and between its lines."""
COLUMN = 240
"""Pixels beside the button, margins included, that words need to be no narrow column."""


class EmptyState(QWidget):
    """What a pane says where it has nothing to show: what it is for, what to do and, with `way`, a button that does it (`taken`).

    In the middle of the pane; with `low` in as little height as it can be said in, with the button at the right; where that leaves the
    words a narrow column, which would be high, the title and the button stand alone.
    """

    taken = Signal()

    def __init__(self, title: str, hint: str, parent: QWidget | None = None, *, way: str = "", low: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("pane_body")
        self.labels = [words(title, 14, bold=True, tone="soft", selectable=False), words(hint, 12.5, tone="soft", selectable=False)]
        self._button = QPushButton(way) if way else None
        if self._button is not None:
            self._button.clicked.connect(self.taken)
        self._low = low
        if low:
            self._lay_out_low()
        else:
            self._lay_out()

    def say(self, hint: str) -> None:
        """Say something else to do."""
        say(self.labels[1], hint)

    def offer(self, way: bool) -> None:
        """Whether there is something for the button to do: without, it is not seen."""
        if self._button is not None and self._button.isHidden() == way:
            self._button.setVisible(way)
            if self._low:
                self.labels[1].setVisible(not self._narrow(self.width()))

    def heightForWidth(self, width: int) -> int:
        """How high it is at a width, with the words that there are at that width."""
        if not self._low:
            return super().heightForWidth(width)
        beside = self._button.sizeHint() if self._button is not None and not self._button.isHidden() else QSize(-BETWEEN, 0)
        labels = self.labels[: 1 if self._narrow(width) else None]
        room = width - 2 * SIDE - BETWEEN - beside.width()
        return ABOVE + BELOW + max(beside.height(), sum(label.heightForWidth(room) for label in labels) + LINES * (len(labels) - 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._low:
            self.labels[1].setVisible(not self._narrow(event.size().width()))

    def _narrow(self, width: int) -> bool:
        return self._button is not None and not self._button.isHidden() and width - self._button.sizeHint().width() < COLUMN

    def _lay_out_low(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, ABOVE, SIDE, BELOW)
        row.setSpacing(BETWEEN)
        told = QVBoxLayout()
        told.setSpacing(LINES)
        for label in self.labels:
            told.addWidget(label)
        row.addLayout(told, 1)
        if self._button is not None:
            row.addWidget(self._button)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(6)
        box.addStretch(2)
        for label in self.labels:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(label)
        if self._button is not None:
            box.addSpacing(4)
            box.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)
