"""The table of the event list: rows of one height over `EventTable`, moved through by keys, painted in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.icons import pixmap
from gui.theme import Theme, font
from gui.widgets.listing import rows_only
from model.ordering import By
from model.qt.event_table import COLUMNS, EventTable
from model.qt.keyed_model import MARK_ROLE
from model.translation import tr

AnyIndex = QModelIndex | QPersistentModelIndex

ROW = 24
WIDTHS = {By.TIME: 140, By.STATUS: 76, By.KIND: 84, By.PLACE: 92, By.WHO: 130, By.REPORTS: 72, By.SERIES: 170}
"""In pixels; the title has what is left."""
WIDE = {By.TIME: 230, By.STATUS: 86, By.KIND: 96, By.PLACE: 140, By.WHO: 250, By.REPORTS: 72, By.SERIES: 250}
"""Where the title still has TITLE beside them."""
TITLE = 380
LEAST, LEAST_TITLE = 56, 200
SOFT = (By.STATUS, By.KIND, By.REPORTS)
STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
TICK = 16  # pixels for the sign of what is picked


class CellDelegate(QStyledItemDelegate):
    """Paints one cell: the row's ground, what a search hit marked, and the words cut where there is no room."""

    def __init__(self, view: EventTableView) -> None:
        super().__init__(view)
        self._view = view
        self._theme: Theme | None = None

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme = self._theme
        if theme is None:
            return
        rect, current = QRectF(option.rect), self._view.currentIndex()
        chosen, under = index.row() == current.row(), bool(option.state & QStyle.StateFlag.State_MouseOver)
        picked = self._view.events.picked(index.row())
        if chosen or under:
            painter.fillRect(rect, theme.colour("chip" if chosen else "hover"))
        if picked:
            painter.fillRect(rect, theme.colour("accent", 0.12))
        if chosen and index.column() == 0:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), theme.colour("accent"))
        words = str(index.data() or "")
        by, room = COLUMNS[index.column()], rect.adjusted(8, 0, -6, 0)
        if picked and index.column() == 0:
            painter.drawPixmap(QPointF(room.left(), rect.center().y() - 5.5), pixmap("check", theme.roles["accent"], 11))
            room.setLeft(room.left() + TICK)
        face = font(13 if by is By.TITLE else 12)
        words = QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        if by is By.TITLE and index.data(MARK_ROLE):
            width = min(room.width(), QFontMetricsF(face).horizontalAdvance(words))
            painter.fillRect(QRectF(room.left() - 2, rect.top() + 3, width + 4, rect.height() - 6), theme.colour("mark"))
        painter.setFont(face)
        painter.setPen(theme.colour("soft" if by in SOFT else "ink"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine, words)
        if index.row() == current.row() and index.column() == current.column() and self._view.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


class EventTableView(QTableView):
    """`opened` when a row is entered (Return or a double click); `chosen` when another row is the current one by hand."""

    opened = Signal()
    chosen = Signal()

    def __init__(self, model: EventTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.events = model
        self._showing = False
        self._column = 0  # of the current cell, which rows that come anew take away
        self._anchor = -1  # the row a stretch that is picked begins at
        self.setModel(model)
        self.delegate = CellDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("Events"))
        self.setAccessibleDescription(tr("The events that pass the filter. Up and Down go from one to the next, Return opens it to read."))
        rows_only(self)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setCornerButtonEnabled(False)
        self._lay_out()
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def _lay_out(self) -> None:
        side, head = self.verticalHeader(), self.horizontalHeader()
        side.setVisible(False)
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setMinimumSectionSize(ROW)
        side.setDefaultSectionSize(ROW)
        head.setMinimumSectionSize(LEAST)
        head.setHighlightSections(False)
        head.setSectionsMovable(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setAccessibleName(tr("Columns"))
        for number, by in enumerate(COLUMNS):
            if by in WIDTHS:
                self.setColumnWidth(number, WIDTHS[by])
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        head.sectionResized.connect(self._fit_title)
        head.setSortIndicator(COLUMNS.index(By.TIME), Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _fit_title(self, column: int = -1, *_: object) -> None:
        """Give the title what the other columns leave, as much as it needs at least.  Those that nobody has drawn are wide where there is
        room for it."""
        if column < 0:
            self._fit_others()
        if column:
            others = sum(self.columnWidth(number) for number in range(1, len(COLUMNS)))
            self.setColumnWidth(0, max(LEAST_TITLE, self.viewport().width() - others))

    def _fit_others(self) -> None:
        now = {by: self.columnWidth(number) for number, by in enumerate(COLUMNS) if by in WIDTHS}
        fitting = WIDE if self.viewport().width() >= sum(WIDE.values()) + TITLE else WIDTHS
        if now in (WIDTHS, WIDE) and now != fitting:
            for number, by in enumerate(COLUMNS):
                if by in fitting:
                    self.setColumnWidth(number, fitting[by])

    def apply_theme(self, theme: Theme) -> None:
        self.delegate.apply_theme(theme)
        self.viewport().update()

    def show_row(self, row: int, *, middle: bool = False) -> None:
        """Make this row the current one and bring it into view, without telling that it was chosen; none for -1."""
        self._showing = True
        if row < 0:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self.events.index(row, self._column))
            way = QAbstractItemView.ScrollHint.PositionAtCenter if middle else QAbstractItemView.ScrollHint.EnsureVisible
            self.scrollTo(self.events.index(row, 0), way)
        self._showing = False
        self.viewport().update()

    def sort_by_current(self) -> None:
        """Sort by the column of the current cell; where it is that already, the other way round."""
        column = self._column
        by, backwards = self.events.order
        same = COLUMNS[column] is by
        self.sortByColumn(column, Qt.SortOrder.DescendingOrder if same and not backwards else Qt.SortOrder.AscendingOrder)

    def copy(self) -> None:
        """Put the current row's texts on the clipboard, with tabs between them."""
        row = self.currentIndex().row()
        if row >= 0:
            QGuiApplication.clipboard().setText("\t".join(str(self.events.index(row, column).data()) for column in range(len(COLUMNS))))

    # Qt's own

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self._column = current.column()
        self._anchor = current.row()
        if current.row() != previous.row() and current.isValid() and not self._showing:
            self.chosen.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            stretch = event.key() in STEPS and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            if stretch or event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.SelectAll):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), self.events.rowCount() - 1
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.events.pick_stretch(0, last)
        elif key in STEPS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier and last >= 0:
            self._stretch_by(key)
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            row = 0 if key == Qt.Key.Key_Home else last
            self.setCurrentIndex(self.events.index(row, self._column))
        else:
            super().keyPressEvent(event)

    def _stretch_by(self, key: int) -> None:
        """Move as the key does and pick all from where the stretch began."""
        row, last = max(0, self.currentIndex().row()), self.events.rowCount() - 1
        page = max(1, self.viewport().height() // ROW - 1)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        to = row + steps[Qt.Key(key)] if key in steps else 0 if key == Qt.Key.Key_Home else last
        self._stretch_to(max(0, min(last, to)))

    def _stretch_to(self, row: int, *, more: bool = False) -> None:
        anchor = self._anchor if 0 <= self._anchor < self.events.rowCount() else max(0, self.currentIndex().row())
        self.setCurrentIndex(self.events.index(row, self._column))
        self._anchor = anchor
        self.events.pick_stretch(anchor, row, more=more)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """With Ctrl one more is picked or let go, with Shift all from the current row to this one."""
        index = self.indexAt(event.position().toPoint())
        wide = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        one = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid() or not (wide or one):
            super().mousePressEvent(event)
        elif wide:
            self._stretch_to(index.row(), more=bool(one))
        else:
            self.events.toggle_pick(index.row(), self.currentIndex().row())
            self.setCurrentIndex(index)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """With Ctrl or Shift held there is nothing to drag: what was picked stays."""
        if not (event.buttons() and event.modifiers()):
            super().mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        rect, before = self.visualRect(self.currentIndex()), event.oldSize().height()
        super().resizeEvent(event)
        self._fit_title()
        if self.currentIndex().isValid() and rect.bottom() > 0 and (rect.top() < before or before <= 0):
            across = self.horizontalScrollBar().value()
            self.scrollTo(self.currentIndex())  # what was in view stays so, as a whole
            self.horizontalScrollBar().setValue(across)

    def keyboardSearch(self, search: str) -> None:
        """Letters are the window's shortcuts: they do not jump about in the list."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            self.show_row(0 if self.events.rowCount() else -1)
        super().focusInEvent(event)  # would choose the first row itself
        self.viewport().update()
