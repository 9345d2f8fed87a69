"""The tree of participants: one can be carried with the mouse onto another, to merge the two, or onto a country, to be of it.

What a release would do is said beside the pointer all the while; Esc, or a release elsewhere, does nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from gui.participants.facet_tree import FacetTree
from gui.theme import Theme, font
from model.domain import ParticipantKind
from model.qt.keyed_model import KEY_ROLE, KIND_ROLE
from model.qt.participant_model import ParticipantModel
from model.translation import tr

EDGE, STEP, EVERY = 26, 12, 30
"""Pixels at the upper and lower edge in which the list scrolls on, pixels a step, milliseconds between steps."""
COUNTRY = ParticipantKind.COUNTRY.value
CARRIED = {kind.value for kind in ParticipantKind}


@dataclass(frozen=True, slots=True)
class Drop:
    """What a release would do: "merge" or "country", onto this row; `says` it in words."""

    does: str
    key: str
    says: str


class PeopleTree(FacetTree):
    """`merged` (carried, onto) and `moved` (carried, country) tell of a drop; `may_carry` whether there is anything to be changed."""

    merged = Signal(str, str)
    moved = Signal(str, str)
    carried = ""  # the key of the one that is carried; here, since Qt asks while the tree is being made

    def __init__(self, model: ParticipantModel, name: str, *, unfolded: bool, parent: QWidget | None = None) -> None:
        super().__init__(model, name, unfolded=unfolded, parent=parent)
        self._theme: Theme | None = None
        self.may_carry = True
        self._pressed: tuple[QPoint, str] | None = None  # where the button went down, and on whom
        self._at = QPoint()
        self._scroll = QTimer(self)
        self._scroll.setInterval(EVERY)
        self._scroll.timeout.connect(self._scroll_on)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        super().apply_theme(theme)

    def drop(self) -> Drop | None:
        """What a release here and now would do; None: nothing."""
        index = self.indexAt(self._at)
        key, kind = index.data(KEY_ROLE), index.data(KIND_ROLE)
        carried = self._carried_index()
        if not self.carried or kind not in CARRIED or key == self.carried or not carried.isValid():
            return None
        names = {"one": carried.data(), "other": index.data()}
        if (kind == COUNTRY) == (carried.data(KIND_ROLE) == COUNTRY):
            return Drop("merge", key, tr("Merge “{one}” into “{other}”", **names))
        if kind == COUNTRY and carried.parent() != index:
            return Drop("country", key, tr("Put “{one}” under {other}", **names))
        return None

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        able = event.button() == Qt.MouseButton.LeftButton and self.may_carry and index.data(KIND_ROLE) in CARRIED
        self._pressed = (event.position().toPoint(), index.data(KEY_ROLE)) if able else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        at = event.position().toPoint()
        if not self.carried and (at - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance():
            self.carried = self._pressed[1]
            self._scroll.start()
        if self.carried:
            self._at = at
            self.viewport().setCursor(Qt.CursorShape.DragMoveCursor if self.drop() is not None else Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.carried:
            self._pressed = None
            super().mouseReleaseEvent(event)
            return
        self._at = event.position().toPoint()
        drop, carried = self.drop(), self.carried
        self.put_down()
        if drop is not None:
            (self.merged if drop.does == "merge" else self.moved).emit(carried, drop.key)

    def put_down(self) -> None:
        """Carry nothing any more; nothing is done."""
        self._pressed = None
        if self.carried:
            self.carried = ""
            self._scroll.stop()
            self.viewport().unsetCursor()
            self.viewport().update()

    def event(self, event: QEvent) -> bool:
        if self.carried and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            self.put_down()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.put_down()
        super().focusOutEvent(event)

    # inside

    def _carried_index(self) -> QModelIndex:
        """The row of the one that is carried, in this view's model."""
        model = self.facets
        for row in range(model.rowCount()):
            top = model.index(row, 0)
            found = top if top.data(KEY_ROLE) == self.carried else model.find(top.data(KEY_ROLE), self.carried)
            if found.isValid():
                return self._proxy.mapFromSource(found)
        return QModelIndex()

    def _scroll_on(self) -> None:
        """Near an edge, go on beyond it."""
        low = self._at.y() > self.viewport().height() - EDGE
        if low or self._at.y() < EDGE:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (STEP if low else -STEP))
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.carried or self._theme is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drop = self.drop()
        if drop is not None:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            row = QRectF(self.visualRect(self.indexAt(self._at)))
            painter.drawRoundedRect(QRectF(3, row.top() + 1, self.viewport().width() - 8, row.height() - 2), 5, 5)
        self._paint_words(painter, drop.says if drop is not None else self._carried_index().data() or "", self._theme)
        painter.end()

    def _paint_words(self, painter: QPainter, words: str, theme: Theme) -> None:
        """What is carried, or what its release would do, on a slip below the pointer."""
        face = font(12)
        metrics = QFontMetricsF(face)
        room = self.viewport().width() - 16.0
        words = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room - 20)
        wide = metrics.horizontalAdvance(words) + 20
        left = max(8.0, min(self._at.x() + 10.0, room + 8 - wide))
        top = self._at.y() + 16.0 if self._at.y() + 44 < self.viewport().height() else self._at.y() - 34.0
        slip = QRectF(left, top, wide, 24)
        painter.setPen(QPen(theme.colour("hatch"), 1))
        painter.setBrush(theme.colour("panel"))
        painter.drawRoundedRect(slip, 6, 6)
        painter.setFont(face)
        painter.setPen(theme.colour("ink"))
        painter.drawText(slip, Qt.AlignmentFlag.AlignCenter, words)
