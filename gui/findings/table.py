"""The rows of the findings: heads of parts that fold in and out, and lines of two rows of words, gone through by keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from gui.icons import pixmap
from gui.theme import Theme, font
from gui.widgets.listing import rows_only
from model.findings import Finding, Section
from model.qt.findings_table import LINE_ROLE, FindingsTable, Head
from model.translation import figures, tr

AnyIndex = QModelIndex | QPersistentModelIndex

HEAD, LINE = 32, 44
LEFT, RIGHT, TEXT = 14, 14, 38
"""From the edge to the sign, from the words to the other edge, from the edge to the words of a line, in pixels."""
SIGNS = {
    Section.HIATUSES: ("hiatus-mark", "soft"),
    Section.REFUTED: ("close", "error"),
    Section.HOLDING: ("check", "good"),
    Section.CALLED_OFF: ("dash", "soft"),
    Section.DISAGREEING: ("warning", "error"),
    Section.SETTLED: ("check", "soft"),
}
"""An icon and the role of its colour; claims that cannot be checked have a question mark, plans the broken ring of the timeline."""
PLANS = (Section.PASSED, Section.OPEN)
SHARE = 0.45
"""The most of a row that what stands at its right takes."""


class LineDelegate(QStyledItemDelegate):
    """Paints a head or a line."""

    def __init__(self, view: FindingsView) -> None:
        super().__init__(view)
        self._view = view
        self._theme: Theme | None = None

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, line = self._theme, index.data(LINE_ROLE)
        if theme is None or line is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, chosen = QRectF(option.rect), index.row() == self._view.currentIndex().row()
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.colour("chip" if chosen else "hover"))
        if chosen:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), theme.colour("accent"))
        if isinstance(line, Head):
            self._paint_head(painter, rect, line, theme)
        else:
            self._paint_line(painter, rect, line, self._view.lines.section(index.row()), theme)
        if chosen and self._view.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRectF, head: Head, theme: Theme) -> None:
        if head.count:
            way = "chevron-right" if head.folded else "chevron-down"
            painter.drawPixmap(QPointF(rect.left() + LEFT, rect.center().y() - 5), pixmap(way, theme.roles["soft"], 10))
        room = rect.adjusted(TEXT - 8, 0, -RIGHT, 0)
        count = figures(head.count)
        wide = QFontMetricsF(font(12)).horizontalAdvance(count) + 12
        words = _cut(head.words, font(12.5, bold=True), room.width() - wide)
        _write(painter, room, words, font(12.5, bold=True), theme, "ink" if head.count else "soft")
        room.setLeft(room.left() + QFontMetricsF(font(12.5, bold=True)).horizontalAdvance(words) + 10)
        _write(painter, room, count, font(12), theme, "soft")

    def _paint_line(self, painter: QPainter, rect: QRectF, line: Finding, section: Section, theme: Theme) -> None:
        self._paint_sign(painter, QPointF(rect.left() + LEFT + 9, rect.top() + 14), section, theme)
        room = rect.adjusted(TEXT, 0, -RIGHT, 0)
        upper, lower = QRectF(room.left(), rect.top() + 4, room.width(), 20), QRectF(room.left(), rect.top() + 22, room.width(), 18)
        for at, left, right, size, tone in ((upper, line.title, line.when, 13, "ink"), (lower, line.says, line.series, 12, "soft")):
            end = _cut(right, font(12), at.width() * (SHARE if left else 1))
            taken = QFontMetricsF(font(12)).horizontalAdvance(end) + 14 if end else 0
            _write(painter, at, end, font(12), theme, "soft", Qt.AlignmentFlag.AlignRight)
            _write(painter, at, _cut(left, font(size), at.width() - taken), font(size), theme, tone)

    @staticmethod
    def _paint_sign(painter: QPainter, middle: QPointF, section: Section, theme: Theme) -> None:
        if section in SIGNS:
            name, role = SIGNS[section]
            painter.drawPixmap(middle - QPointF(7, 7), pixmap(name, theme.roles[role], 14))
        elif section in PLANS:
            pen = QPen(theme.colour("accent" if section is Section.PASSED else "soft"), 1.6)
            pen.setDashPattern([2, 1.6])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, 4.6, 4.6)
        else:
            at = QRectF(middle.x() - 7, middle.y() - 9, 14, 18)
            _write(painter, at, "?", font(13, bold=True), theme, "soft", Qt.AlignmentFlag.AlignHCenter)


def _cut(text: str, face: object, room: float) -> str:
    return QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))  # type: ignore[arg-type]


def _write(
    painter: QPainter, at: QRectF, text: str, face: object, theme: Theme, role: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> None:
    painter.setFont(face)  # type: ignore[arg-type]
    painter.setPen(theme.colour(role))
    painter.drawText(at, Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextSingleLine, text)


class FindingsView(QTableView):
    """`chosen` when another row is the current one by hand, `opened` when a line is entered (Return or a double click), `turned` when the
    head of a part shall be folded in or out (its row)."""

    opened = Signal()
    chosen = Signal()
    turned = Signal(int)

    def __init__(self, model: FindingsTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = model
        self._showing = False
        self._place = 0  # the row one was at last
        self._low: set[int] = set()  # the rows that are as high as heads
        self.setModel(model)
        self.delegate = LineDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("Findings"))
        self.setAccessibleDescription(tr("Up and Down go from one to the next, Return opens it to read; on a head it folds the part."))
        rows_only(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setVisible(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        side = self.verticalHeader()
        side.setVisible(False)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setMinimumSectionSize(HEAD)
        side.setDefaultSectionSize(LINE)
        model.modelReset.connect(self._fit_heads)
        self._fit_heads()
        self.doubleClicked.connect(self._enter)

    def apply_theme(self, theme: Theme) -> None:
        self.delegate.apply_theme(theme)
        self.viewport().update()

    def show_row(self, row: int) -> None:
        """Make this row the current one and bring it into view, without telling that it was chosen; none for -1."""
        self._showing = True
        if row < 0:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self.lines.index(row, 0))
            self.scrollTo(self.lines.index(row, 0))
        self._showing = False
        self.viewport().update()

    def copy(self) -> None:
        """Put the words of the current row on the clipboard."""
        words = self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        if words:
            QGuiApplication.clipboard().setText(words)

    # inside

    def _fit_heads(self) -> None:
        """Heads are lower than lines; a row that was a head's and is a line's now has been kept as it was."""
        now = {row for row, _ in self.lines.heads}
        for row in self._low - now:
            if row < self.lines.rowCount():
                self.setRowHeight(row, LINE)
        for row in now:
            self.setRowHeight(row, HEAD)
        self._low = now

    def _enter(self, index: QModelIndex) -> None:
        """Open a line; a head has been folded by the first click of two already."""
        if isinstance(index.data(LINE_ROLE), Finding):
            self.opened.emit()

    # Qt's own

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self._place = current.row()
            if not self._showing:
                self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row, last = event.key(), self.currentIndex().row(), self.lines.rowCount() - 1
        head = self.lines.head_row(row)
        on_head = row >= 0 and head == row
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if on_head:
                self.turned.emit(row)
            elif row >= 0:
                self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif row < 0 <= last and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            # What one was at has gone, as a plan that was dismissed: on with what stands there now, or before it.
            self.setCurrentIndex(self.lines.index(max(0, min(last, self._place - (key == Qt.Key.Key_Up))), 0))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and row >= 0:
            self._turn(row, head, inwards=key == Qt.Key.Key_Left)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self.setCurrentIndex(self.lines.index(0 if key == Qt.Key.Key_Home else last, 0))
        else:
            super().keyPressEvent(event)

    def _turn(self, row: int, head: int, *, inwards: bool) -> None:
        """As in a tree: inwards from a line to its head, and from there folded in; outwards folded out, and on to the first line."""
        line = self.lines.line(head)
        folded = isinstance(line, Head) and line.folded
        if inwards and row != head:
            self.setCurrentIndex(self.lines.index(head, 0))
        elif row == head and folded != inwards:
            self.turned.emit(head)
        elif not inwards and row == head and isinstance(line, Head) and line.count:
            self.setCurrentIndex(self.lines.index(head + 1, 0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and isinstance(index.data(LINE_ROLE), Head):
            self.turned.emit(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:
        """Letters are the window's shortcuts: they do not jump about in the list."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            self.show_row(0 if self.lines.rowCount() else -1)
        super().focusInEvent(event)
        self.viewport().update()
