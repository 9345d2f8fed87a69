"""A list of results in groups, used by search, palette and key help: icon, text with the found letters set off, words at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.icons import pixmap
from gui.theme import Theme, font, load_theme
from model.qt.tips import tip

ROW, HEADER = 30, 28
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One result, or (`header`) the name of a group.  `marks`: spans of `text` that were found.  `data` is the owner's."""

    text: str
    detail: str = ""
    icon: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    data: Any = None
    header: bool = False
    faded: bool = False
    keys: tuple[str, ...] = ()  # drawn as key caps at the right end, instead of `detail`


class RowModel(QAbstractListModel):
    """The rows; the `Row` itself under the user role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rows(self) -> Sequence[Row]:
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.detail, *row.keys) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return None if row.header else tip(f"{row.text}\n{row.detail}".strip())
        return row if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].header:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class RowDelegate(QStyledItemDelegate):
    """Paints a row in the theme's colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = load_theme("light")
        self.row_height = ROW

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(Qt.ItemDataRole.UserRole)
        return QSize(100, HEADER if row.header else self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        room: QRect = option.rect.adjusted(10, 0, -10, 0)
        painter.save()
        if row.header:
            painter.setFont(font(11.5, bold=True))
            painter.setPen(self.theme.colour("soft"))
            painter.drawText(room.adjusted(0, 6, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.text)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            self._background(painter, option.rect, "chip", bar=True)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            self._background(painter, option.rect, "hover", bar=False)
        if row.icon:
            painter.drawPixmap(QPoint(room.left(), room.center().y() - 7), pixmap(row.icon, self.theme.roles["soft"], 15))
            room.setLeft(room.left() + 26)
        if row.keys:
            room.setRight(self._caps(painter, room, row.keys) - 16)
        elif row.detail:
            painter.setFont(font(12))
            left = room.width() - QFontMetrics(font(13, bold=bool(row.marks))).horizontalAdvance(row.text) - 18  # by the words before it
            width = min(painter.fontMetrics().horizontalAdvance(row.detail) + 2, max(room.width() * 2 // 5, left))
            where = QRect(room.right() - width, room.top(), width, room.height())
            painter.setPen(self.theme.colour("soft"))
            detail = painter.fontMetrics().elidedText(row.detail, Qt.TextElideMode.ElideRight, width)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, detail)
            room.setRight(room.right() - width - 16)
        self._text(painter, room, row)
        painter.restore()

    def _caps(self, painter: QPainter, room: QRect, keys: Sequence[str]) -> int:
        """Key caps from the right edge on; the x where they begin."""
        painter.setFont(font(11.5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = room.right()
        for key in reversed(keys):
            width = max(22, painter.fontMetrics().horizontalAdvance(key) + 12)
            cap = QRect(right - width, room.center().y() - 9, width, 19)
            painter.setPen(self.theme.colour("line"))
            painter.setBrush(self.theme.colour("window"))
            painter.drawRoundedRect(cap, 4, 4)
            painter.setPen(self.theme.colour("soft"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            right -= width + 6
        return right

    def _background(self, painter: QPainter, rect: QRect, role: str, *, bar: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(Qt.GlobalColor.transparent))
        painter.setBrush(self.theme.colour(role))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        if bar:
            painter.setBrush(self.theme.colour("accent"))
            painter.drawRoundedRect(rect.left() + 1, rect.top() + 7, 3, rect.height() - 14, 1.5, 1.5)

    def _text(self, painter: QPainter, room: QRect, row: Row) -> None:
        """The text in stretches, what was found in the accent colour and bold, cut off where there is no room."""
        plain, strong = font(13), font(13, bold=True)
        x = room.left()
        for part, found in stretches(row.text, row.marks):
            painter.setFont(strong if found else plain)
            metrics: QFontMetrics = painter.fontMetrics()
            shown = metrics.elidedText(part, Qt.TextElideMode.ElideRight, room.right() - x)
            painter.setPen(self.theme.colour("accent" if found else "soft" if row.faded else "ink"))
            painter.drawText(QRect(x, room.top(), room.right() - x + 1, room.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            x += metrics.horizontalAdvance(shown)
            if shown != part:
                return


def stretches(text: str, marks: Sequence[tuple[int, int]]) -> list[tuple[str, bool]]:
    """The text cut at its marks: (part, whether marked), in order, no part empty."""
    parts, at = [], 0
    for start, end in marks:
        parts += [(text[at:start], False), (text[start:end], True)]
        at = end
    return [part for part in [*parts, (text[at:], False)] if part[0]]


def marks_of(text: str, terms: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Where any of the terms stands in the text, upper and lower case alike; in order, overlapping ones joined."""
    lower = text.casefold()
    if len(lower) != len(text):  # a letter that folds to two would shift what follows
        lower = text.lower() if len(text.lower()) == len(text) else text
    found = []
    for term in terms:
        at = lower.find(term.casefold()) if term else -1
        while at >= 0:
            found.append((at, at + len(term)))
            at = lower.find(term.casefold(), at + len(term))
    joined: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


class ResultList(QListView):
    """Rows to choose from by Up, Down, Enter (sent by the field above it) or by mouse."""

    chosen = Signal(object)  # the Row

    def __init__(self, parent: QWidget | None = None, *, row_height: int = ROW) -> None:
        super().__init__(parent)
        self._model = RowModel(self)
        self._delegate = RowDelegate(self)
        self._delegate.row_height = row_height
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(False)
        self.clicked.connect(lambda index: self._choose(index))

    def set_rows(self, rows: Sequence[Row], *, first: bool = True) -> None:
        """Show these; the first result is current if `first`."""
        self._model.set_rows(rows)
        if first:
            self.step(1)

    def rows(self) -> Sequence[Row]:
        return self._model.rows()

    def current(self) -> Row | None:
        index = self.currentIndex()
        return index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None

    def step(self, by: int) -> None:
        """Make the result `by` further (or back) current, over the names of groups, round at the ends."""
        results = [number for number, row in enumerate(self._model.rows()) if not row.header]
        if not results:
            return
        now = self.currentIndex().row() if self.currentIndex().isValid() else -1
        place = results.index(now) + by if now in results else (0 if by > 0 else -1)
        number = results[place % len(results)]
        self.setCurrentIndex(self._model.index(number, 0))
        if number == results[0]:
            self.scrollToTop()

    def choose(self) -> bool:
        """Choose the current result; False where there is none."""
        return self._choose(self.currentIndex())

    def wanted_height(self) -> int:
        """The height all rows need."""
        return sum(HEADER if row.header else self._delegate.row_height for row in self._model.rows())

    def apply_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> bool:
        row = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        if row is None or row.header:
            return False
        self.chosen.emit(row)
        return True
