"""How a row of the panel is painted: box, name, softer second line, small activity bars, count."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPen, QPolygonF, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from gui.theme import Theme, font
from model.qt.keyed_model import ACTIVITY_ROLE, COUNT_ROLE, DIM_ROLE, KIND_ROLE, MARK_ROLE, SECOND_ROLE, STRONG_ROLE, VALUE_ROLE

AnyIndex = QModelIndex | QPersistentModelIndex

LEFT, RIGHT = 20, 16
"""From the edge of the view to the box of a top row, and from the counts to the other edge, in pixels."""
BOX = 14
TEXT = 22
"""From the left of the box to the name."""
BARS, END = 40, 28
"""The room for the bars, and the least there is for the counts right of them."""
FULL = 15
"""A bar of so many events has the full height, unless another bar of its row has more."""
COUNT_SIZE = 11.5
SIGNS = ("round", "event", "hiatus", "failure")
"""The kinds of row with a sign in the place of a box."""
KEPT = 20_000
"""The most heights of rows that are kept."""
LINES = {"article": (3, 2), "failure": (2, 4)}
"""The most lines of name and second line by kind of row; (2, 2) else."""


def wrapped(text: str, face: QFont, width: float, lines: int) -> list[str]:
    """The text in at most `lines` lines of this width, the last one cut with an ellipsis where more follows."""
    if QFontMetricsF(face).horizontalAdvance(text) <= width and "\n" not in text:
        return [text]
    layout = QTextLayout(text, face)
    layout.beginLayout()
    made: list[str] = []
    while len(made) < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(20.0, width))
        made.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
        rest = text[line.textStart() :]
    layout.endLayout()
    if made and len(made) == lines:
        made[-1] = QFontMetricsF(face).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return made


class RowDelegate(QStyledItemDelegate):
    """Paints the rows of a tree of the panel; a click on the box toggles it."""

    def __init__(self, view: QTreeView, most: Callable[[], int]) -> None:
        """`most` tells the largest count there may be to paint."""
        super().__init__(view)
        self._view, self._most = view, most
        self._end = (0, END)  # the largest count, and the room for it
        self._theme: Theme | None = None
        self._heights: dict[tuple[object, ...], int] = {}  # by what a row shows: a view asks for those of all its rows again and again
        self.ring = False

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        left, value, end = self._left(index), index.data(VALUE_ROLE), self._count_room()
        shown = (value.name, value.second, value.kind, value.strong, value.box, value.bars)
        key = (left, self._view.viewport().width(), end, *shown)
        height = self._heights.get(key)
        if height is None:
            if len(self._heights) > KEPT:
                self._heights.clear()
            names, seconds = self._lines(index, left)
            height = self._heights[key] = 28 + 17 * (len(names) - 1) + 13 * len(seconds) - (1 if seconds else 0)
        return QSize(100, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme = self._theme
        if theme is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top = self._left(index), option.rect.top()
        self._paint_ground(painter, option, index, theme)
        if index.data(MARK_ROLE):
            painter.setBrush(theme.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            middle = QPointF(left - 9, top + 14)
            painter.drawPolygon(QPolygonF([middle + QPointF(*at) for at in ((0, -4), (4, 0), (0, 4), (-4, 0))]))
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            self._paint_box(painter, left, top + 7, self._checked(index), theme)
        elif index.data(KIND_ROLE) in SIGNS:
            self._paint_sign(painter, index.data(KIND_ROLE), left, top + 14, theme)
        self._paint_words(painter, index, left + self._indent(index), top, theme)
        self._paint_end(painter, index, top, theme)
        painter.restore()

    def editorEvent(self, event: QEvent, model: QObject, option: QStyleOptionViewItem, index: AnyIndex) -> bool:
        if event.type() != QEvent.Type.MouseButtonRelease or not isinstance(event, QMouseEvent):
            return False
        if event.button() != Qt.MouseButton.LeftButton or index.data(Qt.ItemDataRole.CheckStateRole) is None:
            return False
        left = self._left(index)
        if not left - 6 <= event.position().x() <= left + BOX + 5 or event.position().y() > option.rect.top() + 28:
            return False
        state = Qt.CheckState.Unchecked if self._checked(index) else Qt.CheckState.Checked
        return bool(index.model().setData(index, state, Qt.ItemDataRole.CheckStateRole))

    # the parts

    def _checked(self, index: AnyIndex) -> bool:
        return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked

    def _left(self, index: AnyIndex) -> int:
        depth, above = 0, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        return LEFT + depth * 18

    def _indent(self, index: AnyIndex) -> int:
        has_sign = index.data(Qt.ItemDataRole.CheckStateRole) is not None or index.data(KIND_ROLE) in SIGNS
        return TEXT if has_sign else 0

    def _name_font(self, index: AnyIndex) -> QFont:
        return font(13, bold=bool(index.data(STRONG_ROLE)))

    def _count_room(self) -> int:
        """The room for counts at the right end, as wide as the largest needs."""
        most = self._most()
        if most != self._end[0]:
            self._end = most, max(END, round(QFontMetricsF(font(COUNT_SIZE)).horizontalAdvance(f"{most:,}")) + 6)
        return self._end[1]

    def _room(self, index: AnyIndex, left: int) -> tuple[float, float]:
        """The width there is for the name and for the second line."""
        right = self._view.viewport().width() - RIGHT
        start = left + self._indent(index)
        if index.data(ACTIVITY_ROLE) is not None:
            return right - self._count_room() - BARS - 6 - start, right - 4 - start
        return right - (self._count_room() + 2 if index.data(COUNT_ROLE) else 0) - start, right - start

    def _lines(self, index: AnyIndex, left: int) -> tuple[list[str], list[str]]:
        room, second_room = self._room(index, left)
        names, seconds = LINES.get(index.data(KIND_ROLE) or "", (2, 2))
        second = index.data(SECOND_ROLE)
        name = wrapped(str(index.data() or ""), self._name_font(index), room, names) or [""]
        return name, wrapped(second, font(11), second_room, seconds) if second else []

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, theme: Theme) -> None:
        rect = QRectF(0, option.rect.top(), self._view.viewport().width(), option.rect.height()).adjusted(2, 0.75, -4, -0.75)
        current = index == self._view.currentIndex()
        ringed = current and (self.ring or self._view.hasFocus())
        if option.state & QStyle.StateFlag.State_MouseOver or current:
            painter.setBrush(theme.colour("hover"))
            painter.setPen(QPen(theme.colour("accent"), 1.5) if ringed else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect, 5, 5)

    @staticmethod
    def _paint_box(painter: QPainter, left: float, top: float, checked: bool, theme: Theme) -> None:
        painter.setPen(QPen(theme.colour("accent" if checked else "faint"), 1))
        painter.setBrush(theme.colour("accent") if checked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(left + 0.5, top + 0.5, BOX - 1, BOX - 1), 3, 3)
        if checked:
            tick = QPen(theme.colour("on_accent"), 1.8)
            tick.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(tick)
            painter.drawPolyline(QPolygonF([QPointF(left + 3.2, top + 7), QPointF(left + 6, top + 10.2), QPointF(left + 11, top + 4)]))

    @staticmethod
    def _paint_sign(painter: QPainter, kind: str, left: float, middle: float, theme: Theme) -> None:
        """A dot for a round, a ring for another event, hatching for a hiatus, a cross for a file that could not be read."""
        if kind == "round":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("soft"))
            painter.drawEllipse(QPointF(left + 7, middle), 3.5, 3.5)
        elif kind == "event":
            painter.setPen(QPen(theme.colour("soft"), 1.3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(left + 7, middle), 3, 3)
        elif kind == "hiatus":
            painter.setPen(QPen(theme.colour("faint"), 1.6))
            for step in range(4):
                painter.drawLine(QPointF(left + step * 4, middle + 4), QPointF(left + 4 + step * 4, middle - 4))
        else:
            painter.setPen(QPen(theme.colour("error"), 1.8))
            for end in (-1, 1):
                painter.drawLine(QPointF(left + 3, middle - 4 * end), QPointF(left + 11, middle + 4 * end))

    def _paint_words(self, painter: QPainter, index: AnyIndex, left: float, top: int, theme: Theme) -> None:
        names, seconds = self._lines(index, self._left(index))
        dim = bool(index.data(DIM_ROLE))
        baseline = top + 19.0
        painter.setFont(self._name_font(index))
        painter.setPen(theme.colour("faint" if dim else "ink"))
        for number, line in enumerate(names):
            painter.drawText(QPointF(left, baseline + number * 17), line)
        if not self._view.isExpanded(index) and index.model().hasChildren(index):
            after = left + QFontMetricsF(self._name_font(index)).horizontalAdvance(names[-1]) + 7
            self._paint_folded(painter, after, baseline + (len(names) - 1) * 17 - 5, theme)
        baseline += (len(names) - 1) * 17 + 15
        painter.setFont(font(11))
        tone = "error" if index.data(KIND_ROLE) == "failure" else "faint" if dim else "soft"
        painter.setPen(theme.colour(tone))
        for number, line in enumerate(seconds):
            painter.drawText(QPointF(left, baseline + number * 13), line)

    @staticmethod
    def _paint_folded(painter: QPainter, left: float, middle: float, theme: Theme) -> None:
        painter.setPen(QPen(theme.colour("soft"), 1.4))
        painter.drawPolyline(QPolygonF([QPointF(left, middle - 3.5), QPointF(left + 3.5, middle), QPointF(left, middle + 3.5)]))

    def _paint_end(self, painter: QPainter, index: AnyIndex, top: int, theme: Theme) -> None:
        right = self._view.viewport().width() - RIGHT
        dim = bool(index.data(DIM_ROLE))
        painter.setFont(font(COUNT_SIZE))
        painter.setPen(theme.colour("faint" if dim else "soft"))
        rect = QRectF(right - self._count_room() - 12, top + 6, self._count_room() + 12, 16)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data(COUNT_ROLE) or "")
        activity = index.data(ACTIVITY_ROLE)
        if activity is None or dim:
            return
        full, none = QColor(theme.colour("faint", 0.85)), theme.colour("faint", 0.35)
        most = max(FULL, *activity)
        for number, value in enumerate(activity):
            height = 1 + 10 * sqrt(value / most)
            painter.fillRect(QRectF(right - self._count_room() - BARS + number * 4, top + 20 - height, 3, height), full if value else none)
