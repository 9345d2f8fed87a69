"""The facts about a participant as a list under headings; Return goes where a fact leads, Space checks its box."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView, QWidget

from gui.participants.delegate import BOX, END, LEFT, AnyIndex, RowDelegate
from gui.participants.facet_tree import OWN_KEYS
from gui.theme import Theme, font
from model.qt.details_model import DetailsModel
from model.qt.facet_model import RowValue
from model.qt.keyed_model import VALUE_ROLE
from model.translation import tr

ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DetailsDelegate(RowDelegate):
    """Rows at the left edge; headings in small type."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), hint.height() + (6 if index.data(VALUE_ROLE).kind == "section" else 0))

    def _left(self, index: AnyIndex) -> int:
        return LEFT

    def _name_font(self, value: RowValue) -> QFont:
        return font(12, bold=True) if value.kind == "section" else font(13)

    def _name_tone(self, value: RowValue) -> str:
        return {"section": "soft", "more": "accent"}.get(value.kind, "ink")

    def _count_room(self) -> int:
        return END + 12

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        if index.data(VALUE_ROLE).kind == "section":
            option.rect = QRect(option.rect).adjusted(0, 6, 0, 0)
        super().paint(painter, option, index)


class DetailsTree(QTreeView):
    """`opened` tells of a row that was clicked, or entered with Return."""

    opened = Signal(QModelIndex)
    left = Signal()  # by Esc
    event_asked = Signal(QModelIndex)  # by Ctrl+Return: the event a row speaks of
    split_asked = Signal(QModelIndex)  # by Delete

    def __init__(self, model: DetailsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.details = model
        self._released = QPoint()
        self.setModel(model)
        self.delegate = DetailsDelegate(self, lambda: 0)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("What is known of the participant"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._clicked)
        model.rowsInserted.connect(self._inserted)

    def apply_theme(self, theme: Theme) -> None:
        self.delegate.apply_theme(theme)
        self.viewport().update()

    def go_first(self) -> None:
        """Make the first fact the current row."""
        self.setCurrentIndex(self.model().index(0, 0, self.model().index(0, 0)))
        self.scrollToTop()

    def _inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        rows = [parent] if parent.isValid() else [self.model().index(row, 0) for row in range(first, last + 1)]
        for index in rows:
            self.expand(index)

    def _clicked(self, index: QModelIndex) -> None:
        """A click on a fact goes where it leads, one on a heading folds it; a box has been toggled by the delegate."""
        if not (index.data(VALUE_ROLE).box and self._released.x() < LEFT + BOX + 6):
            self.opened.emit(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._released = event.position().toPoint()
        super().mouseReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
            to_event = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and event.key() in ENTERS
            if to_event or (plain and event.key() in OWN_KEYS | {Qt.Key.Key_Escape, Qt.Key.Key_Delete}):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.details.toggle(self.currentIndex())
        elif event.key() in ENTERS:
            to_event = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.event_asked if to_event else self.opened).emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.split_asked.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are the window's shortcuts: they do not jump about in the list."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
