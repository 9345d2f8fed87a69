"""One tab of the panel: a tree of rows with boxes, filtered by what is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from gui.participants.delegate import RowDelegate
from gui.theme import Theme
from model.qt.facet_model import COUNTED, FacetModel
from model.qt.keyed_model import KEY_ROLE, MARK_ROLE, SEARCH_ROLE, folded
from model.translation import tr

OWN_KEYS = {
    Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip
"""The keys the tree keeps from the window's shortcuts while it has the focus."""
MANY = 400
"""A tree of more rows comes folded: one of thousands is searched, not looked through."""
FOLLOWING = {*COUNTED, MARK_ROLE}


class FacetTree(QTreeView):
    """`opened` tells of a row that was double clicked or entered, by its key and kind of model row."""

    opened = Signal(QModelIndex)  # an index of the facet model
    _restyled = False  # whether the style is being told; also before this is made

    def __init__(self, model: FacetModel, name: str, *, unfolded: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facets = model
        model.seen = self.isVisible
        self._unfolded = unfolded
        self._by_hand: dict[str, bool] = {}  # whether a row is unfolded, where the reader has said so
        self._filtering = False
        self._lay_out = QTimer(self)
        self._lay_out.setSingleShot(True)
        self._lay_out.timeout.connect(self.doItemsLayout)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setFilterRole(SEARCH_ROLE)
        self._proxy.setRecursiveFilteringEnabled(True)
        self._proxy.setAutoAcceptChildRows(True)
        self._proxy.setSourceModel(model)
        self.setModel(self._proxy)
        self.delegate = RowDelegate(self, lambda: model.most)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Up and Down go from one to the next, Left and Right fold, Space checks, Return shows more."))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.expanded.connect(self._remember)
        self.collapsed.connect(self._remember)
        self._proxy.rowsInserted.connect(self._inserted)
        self._unfold()

    def apply_theme(self, theme: Theme) -> None:
        self.delegate.apply_theme(theme)
        self.viewport().update()

    def show_matches(self, text: str) -> None:
        """Show the rows that hold this text (without regard to case, accents and spaces), with those above and below them."""
        wanted = folded(text)
        self.delegate.find = wanted
        self._filtering = True
        self._proxy.setFilterFixedString(wanted)
        if wanted:
            if self._rows() <= MANY:
                self.expandAll()
            self.setCurrentIndex(self._first_hit(wanted))  # and unfolds what it is in
        self._filtering = False
        if not wanted:
            self._unfold()
            self._leave_folded()
        self.scheduleDelayedItemsLayout()  # a name by which a row is found adds a line to it

    def current(self) -> QModelIndex:
        """The current row as an index of the facet model."""
        return self._proxy.mapToSource(self.currentIndex())

    def go(self, index: QModelIndex) -> None:
        """Make this row of the facet model the current one."""
        self.setCurrentIndex(self._proxy.mapFromSource(index))

    def toggle(self) -> None:
        """Check or uncheck the current row."""
        self.facets.toggle(self.current())

    def only(self) -> None:
        """Check the current row alone; again: nothing, so that all shows."""
        self.facets.only(self.current())

    def step(self, key: Qt.Key) -> None:
        """Move the current row as an arrow key would, while another widget has the focus."""
        self.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))

    def _leave_folded(self) -> None:
        """Where the current row has come into a folded one, make that one current: to scroll there would unfold it."""
        index = self.currentIndex()
        above = index.parent()
        if above.isValid() and not self.isExpanded(above):
            self.setCurrentIndex(above)
        self.scrollTo(self.currentIndex())

    def _first_hit(self, wanted: str, parent: QModelIndex | None = None) -> QModelIndex:
        parent = parent or QModelIndex()
        for row in range(self._proxy.rowCount(parent)):
            index = self._proxy.index(row, 0, parent)
            if wanted in (index.data(SEARCH_ROLE) or ""):
                return index
            below = self._first_hit(wanted, index)
            if below.isValid():
                return below
        return QModelIndex()

    def _remember(self, index: QModelIndex) -> None:
        """A row the reader folds or unfolds stays so."""
        if not self._filtering:
            self._by_hand[index.data(KEY_ROLE)] = self.isExpanded(index)

    def _inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        if self._filtering:
            return  # `show_matches` sees to it when all are there
        if not parent.isValid():
            self._unfold()
        elif self._unfolded and last - first + 1 == self._proxy.rowCount(parent):  # the first ones below it
            self.setExpanded(parent, self._by_hand.get(parent.data(KEY_ROLE), self._rows() <= MANY))

    def _unfold(self) -> None:
        self._filtering, before = True, self._filtering
        unfolded = self._unfolded and self._rows() <= MANY
        for row in range(self._proxy.rowCount()):
            index = self._proxy.index(row, 0)
            self.setExpanded(index, self._by_hand.get(index.data(KEY_ROLE), unfolded))
        self._filtering = before

    def _rows(self) -> int:
        """How many rows there are, those below others too."""
        top = self._proxy.rowCount()
        return top + sum(self._proxy.rowCount(self._proxy.index(row, 0)) for row in range(top))

    def dataChanged(self, first: QModelIndex, last: QModelIndex, roles: list[int] | tuple[int, ...] = ()) -> None:
        """Counts and boxes change no row's height, so that nothing need be laid out where those of many rows changed."""
        if first == last or not roles or not FOLLOWING.issuperset(roles):
            super().dataChanged(first, last, roles)
        else:
            self.viewport().update()

    def doItemsLayout(self) -> None:
        """At another theme Qt tells the style again and again, and lays out thousands of rows each time: once is enough, after all that;
        rows are as high in every theme."""
        if self._restyled:
            self._lay_out.start()
        else:
            super().doItemsLayout()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            self._restyled = True
            try:
                return super().event(event)
            finally:
                self._restyled = False
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
            alone = event.key() == Qt.Key.Key_Space and plain == Qt.KeyboardModifier.AltModifier
            if alone or (event.key() in OWN_KEYS and plain == Qt.KeyboardModifier.NoModifier):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.only()
            else:
                self.toggle()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.current())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(self._proxy.mapToSource(index))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._proxy.index(0, 0))

    def keyboardSearch(self, search: str) -> None:
        """Letters are the window's shortcuts: they do not jump about in the tree."""

    def showEvent(self, event: QShowEvent) -> None:
        self.facets.catch_up()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
