"""A strip of bars: how many events a participant has in each year, or in every few.  A press shows these years on the timeline."""

from __future__ import annotations

from math import sqrt

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.participants.delegate import paint_bars
from gui.theme import Theme, font
from model.dates import day_number
from model.people.record import Years
from model.translation import tr, trn
from model.wording import year_words

HEIGHT, BARS, WIDEST = 46, 26, 14
"""Pixels: of the strip, of its highest bar, and the most that one bar takes with its gap."""
KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class YearsStrip(QWidget):
    """Left and Right go from bar to bar, Return and Space press the one that is current."""

    chosen = Signal(float, float)  # float day numbers: from the first day of these years to the last one's end

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.years: Years | None = None
        self.current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_years(self, years: Years | None) -> None:
        """Show these; nothing is seen where there are none."""
        if years != self.years:
            self.years, self.current = years, len(years.counts) - 1 if years is not None else 0
        self.setVisible(years is not None)
        self._name()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def words(self, bar: int) -> str:
        """What a bar says: "2015: 3 events", "1900–1904: 1 event"."""
        if self.years is None:
            return ""
        first, last = self._span(bar)
        when = year_words(first) if first == last else f"{year_words(first)}–{year_words(last)}"
        return f"{when}: {trn('{n} event', '{n} events', self.years.counts[bar])}"

    def press(self, bar: int) -> None:
        """Show the years of this bar on the timeline."""
        if self.years is not None and 0 <= bar < len(self.years.counts):
            self.current = bar
            first, last = self._span(bar)
            self.chosen.emit(float(day_number(first)), float(day_number(last + 1)))
            self._name()
            self.update()

    # inside

    def _span(self, bar: int) -> tuple[int, int]:
        assert self.years is not None
        first = self.years.first + bar * self.years.step
        return first, first + self.years.step - 1

    def _pitch(self) -> float:
        """The room of a bar with its gap: whole pixels, so that all are alike."""
        return float(max(1, min(WIDEST, self.width() // max(1, len(self.years.counts))))) if self.years is not None else 1.0

    def _at(self, x: float) -> int:
        bar = int(x // self._pitch())
        return bar if self.years is not None and 0 <= bar < len(self.years.counts) else -1

    def _name(self) -> None:
        self.setAccessibleName(tr("Events by year"))
        self.setAccessibleDescription(self.words(self.current) if self.years is not None else "")

    # Qt's own

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            bar = self._at(event.pos().x())
            words = f"{self.words(bar)}\n{tr('Press to show these years on the timeline')}" if bar >= 0 else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        plain = isinstance(event, QKeyEvent) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.type() == QEvent.Type.ShortcutOverride and event.key() in (*KEYS, *PRESSES):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.years is not None and key in KEYS:
            self.current = max(0, min(len(self.years.counts) - 1, self.current + KEYS[key]))
            self._name()
            self.update()
        elif key in PRESSES:
            self.press(self.current)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.press(self._at(event.position().x()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, years = self._theme, self.years
        if theme is None or years is None:
            return
        painter = QPainter(self)
        most, pitch = max(years.counts), self._pitch()
        heights = [1 + (BARS - 1) * sqrt(count / most) if count else 1.0 for count in years.counts]
        paint_bars(painter, QPointF(0, BARS + 2), heights, pitch, theme)
        painter.setFont(font(11))
        painter.setPen(theme.colour("soft"))
        room = QRectF(0, BARS + 4, max(pitch * len(years.counts), 80), 16)
        focused = self.hasFocus()
        first, last = year_words(self._span(0)[0]), year_words(self._span(len(years.counts) - 1)[1])
        words = [(self.words(self.current), Qt.AlignmentFlag.AlignLeft)] if focused else [(first, Qt.AlignmentFlag.AlignLeft)]
        if not focused and first != last:
            words.append((last, Qt.AlignmentFlag.AlignRight))
        if focused:
            room = QRectF(self.rect()).adjusted(0, BARS + 4, 0, 0)
        for text, side in words:
            painter.drawText(room, side | Qt.AlignmentFlag.AlignTop, text)
        if focused:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawLine(QPointF(self.current * pitch, BARS + 3.5), QPointF((self.current + 1) * pitch - 1, BARS + 3.5))
        painter.end()
