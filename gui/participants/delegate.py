"""How a row of the panel is painted: box, name, softer second line, small activity bars, count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import sqrt

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPainterPath, QPen, QPolygonF, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from gui.theme import Theme, font
from model.people.finding import found_at
from model.qt.facet_model import RowValue
from model.qt.keyed_model import ACTIVITY_ROLE, COUNT_ROLE, DIM_ROLE, MARK_ROLE, SOLO_ROLE, VALUE_ROLE, folded
from model.translation import tr

Shape = tuple[list[str], list[str]]
"""The lines of a row's name and of its second line."""
AnyIndex = QModelIndex | QPersistentModelIndex

LEFT, RIGHT = 20, 16
"""From the edge of the view to the box of a top row, and from the counts to the other edge, in pixels."""
BOX = 14
TEXT = 22
"""From the left of the box to the name."""
BARS, END = 40, 28
"""The room for the bars, and the least there is for the counts right of them."""
NARROW = 240
"""The width of a view below which its names have the room of the bars."""
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
        self._shapes: dict[tuple[object, ...], Shape] = {}  # by what a row shows: a view asks for those of all its rows again and again
        self.ring = False
        self.find = ""  # what is searched for, folded: it is set off where it stands

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        names, seconds = self._shape(index.data(VALUE_ROLE), self._left(index))
        return QSize(100, 28 + 17 * (len(names) - 1) + 13 * len(seconds) - (1 if seconds else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme = self._theme
        if theme is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        value: RowValue = index.data(VALUE_ROLE)
        left, top = self._left(index), option.rect.top()
        self._paint_ground(painter, option, index, theme)
        if index.data(MARK_ROLE):
            painter.setBrush(theme.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            middle = QPointF(left - 9, top + 14)
            painter.drawPolygon(QPolygonF([middle + QPointF(*at) for at in ((0, -4), (4, 0), (0, 4), (-4, 0))]))
        if value.box:
            self._paint_box(painter, left, top + 7, self._checked(index), index.data(SOLO_ROLE), theme)
        elif value.kind in SIGNS:
            self._paint_sign(painter, value.kind, left, top + 14, theme)
        dim = bool(index.data(DIM_ROLE))
        self._paint_words(painter, index, value, left, top, theme, dim)
        if value.box or value.right:
            self._paint_end(painter, index, value, top, theme, dim)
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

    @staticmethod
    def _indent(value: RowValue) -> int:
        return TEXT if value.box or value.kind in SIGNS else 0

    @staticmethod
    def _name_font(value: RowValue) -> QFont:
        return font(13, bold=value.strong)

    def _name_tone(self, value: RowValue) -> str:
        """The role of the name's colour."""
        return "ink"

    def _count_room(self) -> int:
        """The room for counts at the right end, as wide as the largest needs."""
        most = self._most()
        if most != self._end[0]:
            self._end = most, max(END, round(QFontMetricsF(font(COUNT_SIZE)).horizontalAdvance(f"{most:,}")) + 6)
        return self._end[1]

    def _room(self, value: RowValue, left: int) -> tuple[float, float]:
        """The width there is for the name and for the second line."""
        right = self._view.viewport().width() - RIGHT
        start = left + self._indent(value)
        if value.bars and self._view.viewport().width() >= NARROW:
            return right - self._count_room() - BARS - 6 - start, right - 4 - start
        return right - (self._count_room() + 2 if value.box or value.right else 0) - start, right - start

    def _shape(self, value: RowValue, left: int) -> Shape:
        """The lines of the name and of the second line."""
        second = self._second(value)
        key = (left, self._view.viewport().width(), self._count_room(), value, second)
        found = self._shapes.get(key)
        if found is None:
            if len(self._shapes) > KEPT:
                self._shapes.clear()
            room, second_room = self._room(value, left)
            names, seconds = LINES.get(value.kind, (2, 2))
            name = wrapped(value.name, self._name_font(value), room, names) or [""]
            found = self._shapes[key] = name, wrapped(second, font(11), second_room, seconds) if second else []
        return found

    def _second(self, value: RowValue) -> str:
        """The second line; it has the other name by which a row was found, where that is none of those that stand there."""
        if not self.find or self.find in folded(value.name) or self.find in folded(value.second):
            return value.second
        alias = next((name for name in value.aliases if self.find in folded(name)), "")
        return " · ".join(filter(None, (tr("also {name}", name=alias) if alias else "", value.second)))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, theme: Theme) -> None:
        rect = QRectF(0, option.rect.top(), self._view.viewport().width(), option.rect.height()).adjusted(2, 0.75, -4, -0.75)
        current = index == self._view.currentIndex()
        ringed = current and (self.ring or self._view.hasFocus())
        if option.state & QStyle.StateFlag.State_MouseOver or current:
            painter.setBrush(theme.colour("hover"))
            painter.setPen(QPen(theme.colour("accent"), 1.5) if ringed else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect, 5, 5)

    @staticmethod
    def _paint_box(painter: QPainter, left: float, top: float, checked: bool, solo: str, theme: Theme) -> None:
        """A box; of the row that is shown alone a ring with a dot, of those that were checked before it a box with a dash."""
        if solo == "alone":
            middle = QPointF(left + BOX / 2, top + BOX / 2)
            painter.setPen(QPen(theme.colour("accent"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, 6.2, 6.2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(middle, 3.2, 3.2)
            return
        if solo == "waiting" and not checked:
            painter.fillRect(QRectF(left + 4, top + 6, 6, 2), theme.colour("accent"))
        painter.setPen(QPen(theme.colour("accent" if checked else "soft"), 1))
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
            painter.setPen(QPen(theme.colour("soft"), 1.6))
            for step in range(4):
                painter.drawLine(QPointF(left + step * 4, middle + 4), QPointF(left + 4 + step * 4, middle - 4))
        else:
            painter.setPen(QPen(theme.colour("error"), 1.8))
            for end in (-1, 1):
                painter.drawLine(QPointF(left + 3, middle - 4 * end), QPointF(left + 11, middle + 4 * end))

    def _paint_words(
        self, painter: QPainter, index: AnyIndex, value: RowValue, left: int, top: int, theme: Theme, dim: bool
    ) -> None:
        names, seconds = self._shape(value, left)
        left, baseline, face = left + self._indent(value), top + 19.0, self._name_font(value)
        painter.setFont(face)
        painter.setPen(theme.colour("soft" if dim else self._name_tone(value)))
        for number, line in enumerate(names):
            self._paint_found(painter, line, left, baseline + number * 17, theme)
            painter.drawText(QPointF(left, baseline + number * 17), line)
        if not self._view.isExpanded(index) and index.model().hasChildren(index):
            after = left + QFontMetricsF(face).horizontalAdvance(names[-1]) + 7
            self._paint_folded(painter, after, baseline + (len(names) - 1) * 17 - 5, theme)
        baseline += (len(names) - 1) * 17 + 15
        if not seconds:
            return
        painter.setFont(font(11))
        tone = "error" if value.kind == "failure" else "soft"
        painter.setPen(theme.colour(tone))
        for number, line in enumerate(seconds):
            self._paint_found(painter, line, left, baseline + number * 13, theme)
            painter.drawText(QPointF(left, baseline + number * 13), line)

    def _paint_found(self, painter: QPainter, line: str, left: float, baseline: float, theme: Theme) -> None:
        """A ground behind what was searched for."""
        place = found_at(line, self.find) if self.find else None
        if place is not None:
            metrics = QFontMetricsF(painter.font())
            start = metrics.horizontalAdvance(line[: place[0]])
            width = metrics.horizontalAdvance(line[: place[1]]) - start
            ground = QPainterPath()
            ground.addRoundedRect(QRectF(left + start - 1, baseline - metrics.ascent(), width + 2, metrics.height()), 2.5, 2.5)
            painter.fillPath(ground, theme.colour("mark"))

    @staticmethod
    def _paint_folded(painter: QPainter, left: float, middle: float, theme: Theme) -> None:
        painter.setPen(QPen(theme.colour("soft"), 1.4))
        painter.drawPolyline(QPolygonF([QPointF(left, middle - 3.5), QPointF(left + 3.5, middle), QPointF(left, middle + 3.5)]))

    def _paint_end(self, painter: QPainter, index: AnyIndex, value: RowValue, top: int, theme: Theme, dim: bool) -> None:
        right = self._view.viewport().width() - RIGHT
        painter.setFont(font(COUNT_SIZE))
        painter.setPen(theme.colour("soft"))
        rect = QRectF(right - self._count_room() - 12, top + 6, self._count_room() + 12, 16)
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data(COUNT_ROLE) or "")
        if not value.bars or dim or self._view.viewport().width() < NARROW:
            return
        activity = index.data(ACTIVITY_ROLE)
        most = max(FULL, *activity)
        heights = [1 + 10 * sqrt(value / most) for value in activity]
        paint_bars(painter, QPointF(right - self._count_room() - BARS, top + 20), heights, 4, theme)


def paint_bars(painter: QPainter, foot: QPointF, heights: Sequence[float], pitch: float, theme: Theme) -> None:
    """Bars from the foot's left on, each as wide as the pitch less one pixel; one no higher than 1 stands for nothing and is paler.
    They end where pixels of the screen end, whatever its scale, so that none is blurred."""
    to = painter.deviceTransform()
    across, left = max(2, round(pitch * to.m11())), round(foot.x() * to.m11() + to.dx())
    bottom, wide = round(foot.y() * to.m22() + to.dy()), across - max(1, round(to.m11()))
    full, none = theme.colour("faint"), theme.colour("faint", 0.35)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for number, height in enumerate(heights):
        high = max(1, round(height * to.m22()))
        x, y = (left + number * across - to.dx()) / to.m11(), (bottom - high - to.dy()) / to.m22()
        painter.fillRect(QRectF(x, y, wide / to.m11(), high / to.m22()), full if height > 1 else none)
    painter.restore()
