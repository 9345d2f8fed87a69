"""The picture as it will be, beside the options: drawn in a job, kept until the next is there, zoomed up to its real pixels and beyond."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from gui.image_export.studio import Preview
from gui.style import set_property
from gui.theme import Theme
from model.translation import tr

STEP = 1.25
LEAST, MOST = 0.05, 4.0
SQUARE = 8  # pixels of the ground that shows where a picture has none
PATIENCE = 400  # milliseconds before it is said that it is being drawn


class Sheet(QWidget):
    """The picture itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Preview | None = None
        self._clear = False
        self.setAccessibleName(tr("Preview of the image"))

    def show_preview(self, shown: Preview, *, clear: bool) -> None:
        self._shown, self._clear = shown, clear
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, 0) if self._shown is None else self._shown.image.deviceIndependentSize().toSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter = QPainter(self)
        if self._clear:
            around = event.rect()
            painter.fillRect(around, self._theme.colour("panel"))
            grey = self._theme.colour("chip")
            for y in range(around.top() // SQUARE, around.bottom() // SQUARE + 1):
                for x in range(around.left() // SQUARE + (y + around.left() // SQUARE) % 2, around.right() // SQUARE + 1, 2):
                    painter.fillRect(x * SQUARE, y * SQUARE, SQUARE, SQUARE, grey)
        painter.drawImage(0, 0, self._shown.image)
        painter.setPen(self._theme.colour("line"))
        painter.drawRect(QRectF(self.rect()).adjusted(0, 0, -1, -1))
        painter.end()


class PreviewPane(QFrame):
    """`wanted` when another page, zoom or size is asked for."""

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("box", "true")
        self.zoom: float | None = None  # None: as much as fits
        self.page = 0
        self._shown: Preview | None = None
        self._zooming: list[QToolButton] = []
        self.sheet = Sheet(theme)
        self.area = QScrollArea()
        self.area.setWidget(self.sheet)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(tr("Preview"))
        self.facts = QLabel("")
        self.facts.setProperty("tone", "soft")
        self.facts.setWordWrap(True)
        self.waiting = QLabel(tr("Drawing…"))
        self.waiting.setProperty("tone", "accent")
        self.waiting.setVisible(False)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE)
        self._timer.timeout.connect(lambda: self.waiting.setVisible(True))
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 10)
        box.setSpacing(8)
        box.addWidget(self.area, 1)
        box.addLayout(self._bar())
        self.facts.setContentsMargins(12, 0, 12, 0)
        box.addWidget(self.facts)

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        self.back = self._button("◂", tr("Page before"), lambda: self.turn(-1))
        self.pages = QLabel("")
        self.on = self._button("▸", tr("Next page"), lambda: self.turn(1))
        for widget in (self.back, self.pages, self.on):
            row.addWidget(widget)
            widget.setVisible(False)  # until there are pages
        row.addStretch(1)
        row.addWidget(self.waiting)
        row.addStretch(1)
        self.percent = QLabel("")
        row.addWidget(self.percent)
        for sign, words, does in (
            ("−", tr("Smaller"), lambda: self.zoom_by(1 / STEP)),
            ("+", tr("Larger"), lambda: self.zoom_by(STEP)),
            (tr("Fit"), tr("As much as fits"), lambda: self.set_zoom(None)),
            ("100 %", tr("Real size: a pixel of the screen for one of the picture"), lambda: self.set_zoom(1.0)),
        ):
            button = self._button(sign, words, does)
            self._zooming.append(button)
            row.addWidget(button)
        return row

    def controls(self) -> list[QWidget]:
        """What can be pressed, in order."""
        return [self.back, self.on, *self._zooming]

    @staticmethod
    def _button(sign: str, words: str, does: object) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(does)
        return button

    # -- what is asked for ------------------------------------------------------------------------------------------

    def room(self) -> tuple[float, float]:
        """The pixels there are for the picture."""
        size = self.area.maximumViewportSize()
        return max(50.0, size.width() - 16.0), max(50.0, size.height() - 16.0)

    def set_zoom(self, zoom: float | None) -> None:
        """A zoom, None for as much as fits."""
        self.zoom = None if zoom is None else min(max(zoom, LEAST), MOST)
        self.wanted.emit()

    def zoom_by(self, factor: float) -> None:
        self.set_zoom((self._shown.zoom if self._shown else 1.0) * factor)

    def turn(self, by: int) -> None:
        """Another page."""
        if self._shown is not None:
            self.page = max(0, min(self._shown.page + by, self._shown.pages - 1))
            self.wanted.emit()

    # -- what is shown ----------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """A picture is being drawn; it is said where that takes longer."""
        self._timer.start()

    def fail(self, sentence: str) -> None:
        self._timer.stop()
        self.waiting.setVisible(False)
        set_property(self.facts, "tone", "error")
        self.facts.setText(sentence)

    def show_preview(self, shown: Preview, facts: str, *, clear: bool) -> None:
        """Put the picture in place of the one before, looking at the same part of it."""
        self._timer.stop()
        self.waiting.setVisible(False)
        before = self._shown
        bars = (self.area.horizontalScrollBar(), self.area.verticalScrollBar())
        middle = [(bar.value() + bar.pageStep() / 2) / max(1, bar.maximum() + bar.pageStep()) for bar in bars]
        self._shown, self.page = shown, shown.page
        self.sheet.show_preview(shown, clear=clear)
        if before is not None and before.zoom != shown.zoom:
            for bar, at in zip(bars, middle, strict=True):
                bar.setValue(round(at * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
        set_property(self.facts, "tone", "soft")
        self.facts.setText(facts)
        self.percent.setText(f"{shown.zoom:.0%}".replace("%", " %"))
        self.pages.setText(tr("Page {number} of {count}", number=shown.page + 1, count=shown.pages))
        for widget in (self.back, self.pages, self.on):
            widget.setVisible(shown.pages > 1)
        self.back.setEnabled(shown.page > 0)
        self.on.setEnabled(shown.page + 1 < shown.pages)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP}
        if event.key() in steps:
            self.zoom_by(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_0, Qt.Key.Key_1):
            self.set_zoom(None if event.key() == Qt.Key.Key_0 else 1.0)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta() != QPoint(0, 0):
            self.zoom_by(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.zoom is None:
            self.wanted.emit()
