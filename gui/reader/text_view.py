"""The text of an article with its marks: painted bands and lines, a click on a mark, keys from mark to mark."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QPointF, QPropertyAnimation, QRectF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from gui.reader.document import LEFT, RIGHT, Drawn
from gui.reader.line_rects import line_rects
from gui.reader.marks import Mark, mark_at, stops
from gui.reader.offsets import OffsetMap
from gui.theme import Theme
from model.translation import tr

EM = 15
"""The pixels of the articles' type at its declared size."""
AT_ONCE = 30_000  # letters of an article that is laid out as a whole when it is shown, in a few milliseconds
WIDTHS = {"narrow": 29, "medium": 38, "wide": 51, "full": 10_000}
"""The widest a line of text gets, in em of its type."""
OWN_KEYS = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_Return, Qt.Key.Key_Enter,
)  # fmt: skip
SELECTING = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
"""With Shift they select text, with Ctrl by words and paragraphs."""


class TextView(QTextEdit):
    """Shows one drawn article; knows marks, not events."""

    pressed = Signal(Mark, QPoint)  # the mark, and where below it on the screen
    sized = Signal(int)  # larger (1) or smaller (-1) type is wanted
    focused = Signal(object)  # the mark that got the ring, or None
    left = Signal()  # Escape was pressed while words are being looked for
    laid_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader_text")
        self.setAccessibleName(tr("Article"))
        self.setAccessibleDescription(tr("The text of the article, to be read and copied"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)  # the window adds commands to it
        self.viewport().setMouseTracking(True)
        self.marks: tuple[Mark, ...] = ()
        self.focus: Mark | None = None
        self._selected: tuple[Mark, ...] = ()
        self._place: tuple[int, int] | None = None
        self._hits: list[tuple[int, int]] = []  # what was looked for in the article, in order
        self._hit = -1  # the one gone to
        self.finding: Callable[[], bool] = bool  # whether words are being looked for
        self._beside: tuple[Mark, ...] = ()  # the selected event's other mentions
        self._related: frozenset[str] = frozenset()  # events whose mentions are underlined
        self._hovered: Mark | None = None  # the mark under the mouse
        self._lanes: Mapping[str, int] = {}
        self._offsets = OffsetMap("", ())
        self._theme: Theme | None = None
        self._notice = -1  # the number of its block
        self._rects: dict[tuple[int, int], list[QRectF]] = {}
        self._press: QPoint | None = None
        self._glide = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._glide.setDuration(180)
        self._measured = WIDTHS["medium"] * EM
        self.reduced = False  # whether to scroll at once
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._document: QTextDocument | None = None

    # what is shown

    def show_article(self, drawn: Drawn, marks: Sequence[Mark], lanes: Mapping[str, int], theme: Theme) -> None:
        """Show this document with these marks; `lanes`: event key to lane number, for the colour of its line."""
        self._glide.stop()
        self._offsets, self.marks, self._lanes, self._theme = drawn.offsets, tuple(marks), lanes, theme
        self._notice = drawn.notice
        self._rects.clear()
        self._hovered = None
        between = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere if drawn.unbroken else between)
        if self._document is not None and self._document is not drawn.document:
            self._document.deleteLater()  # Qt keeps one that has a parent
        self.setDocument(drawn.document)
        self.setCursorWidth(0)  # the ring shows where the keyboard is; a document keeps the width
        self._document = drawn.document
        drawn.document.documentLayout().documentSizeChanged.connect(self._forget)
        self._measure()
        if drawn.document.characterCount() < AT_ONCE:
            drawn.document.size()  # lays all of it out: else the rest is at the next turn, and all is painted a second time

    def select(self, event: str, number: int, related: frozenset[str] = frozenset()) -> None:
        """Highlight this mention of this event, and underline those of the `related` events (keys)."""
        self._related = related
        told = [m for m in self.marks if m.kind == "event" and m.event == event]
        self._selected = tuple(m for m in told if m.number == number)
        self._beside = tuple(m for m in told if m.number != number)
        self.viewport().update()

    def set_place(self, place: tuple[int, int] | None) -> None:
        """Underline this stretch of the article as what was searched for."""
        self._place = place
        self.viewport().update()

    def set_hits(self, hits: list[tuple[int, int]], current: int) -> None:
        """Mark these stretches of the article, in order, as what is looked for; the one at `current` (-1: none) stands out."""
        self._hits, self._hit = hits, current
        self.viewport().update()

    def selected_stretch(self) -> tuple[int, int] | None:
        """The stretch of the article from the first to the last character selected in the text; None where no words are selected."""
        cursor = self.textCursor()
        chosen = cursor.selectedText().strip()
        found = self._offsets.stretches(cursor.selectionStart(), cursor.selectionEnd()) if chosen else []
        return (min(start for start, _ in found), max(end for _, end in found)) if found else None

    def offset_at(self, where: QPoint) -> int | None:
        """The article's offset at this point of the viewport, None where none of it stands."""
        point = QPointF(where) + QPointF(0, self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
        return self._offsets.offset(position) if position >= 0 else None

    def top_offset(self) -> int | None:
        """The article's offset of the first line in view."""
        start = QPointF(LEFT + 1, self.verticalScrollBar().value() + 4)
        position = self.document().documentLayout().hitTest(start, Qt.HitTestAccuracy.FuzzyHit)
        found = (self._offsets.offset(at) for at in range(position, min(position + 400, self.document().characterCount())))
        return next((offset for offset in found if offset is not None), None)

    def scroll_to(self, offset: int) -> None:
        """Bring the line with this offset to the top."""
        rects = self.rects_of(offset, offset + 1)
        self.verticalScrollBar().setValue(int(rects[0].top()) - 4 if rects else 0)

    def set_focus_mark(self, mark: Mark | None, *, glide: bool = True) -> None:
        """Put the ring around this mark and bring it into view."""
        self.focus = mark
        if mark is not None:
            self.reveal(mark.start, mark.end, glide=glide)
            self.stand_at(mark.start)
        self.viewport().update()
        self.focused.emit(mark)

    def stand_at(self, offset: int) -> None:
        """Have what Shift and arrows select begin here; what was selected is let go."""
        shown = self._offsets.ranges(offset, offset + 1)
        if shown:
            cursor = self.textCursor()
            cursor.setPosition(shown[0][0])
            left = self.verticalScrollBar().value()
            self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(left)  # Qt would show the place at once, where it is glided to

    def stops(self) -> tuple[Mark, ...]:
        """The marks the keys stop at that can be seen, in order of the text."""
        return tuple(mark for mark in stops(self.marks) if self._offsets.ranges(mark.start, mark.end))

    def shows(self, start: int, end: int) -> bool:
        """Whether any of text[start:end] is shown."""
        return bool(self._offsets.ranges(start, end))

    def reveal(self, start: int, end: int, *, glide: bool = True) -> None:
        """Scroll so that text[start:end] can be read, by as little as needed, with some lines before it."""
        rects = self.rects_of(start, end)
        if not rects:
            return
        bar, page = self.verticalScrollBar(), self.viewport().height()
        top, bottom = rects[0].top(), rects[-1].bottom()
        if bar.value() + 24 <= top and bottom <= bar.value() + page - 24:
            return
        target = int(max(0, min(bar.maximum(), top - page * 0.28)))
        self._glide.stop()
        if glide and not self.reduced and self.isVisible():
            self._glide.setEndValue(target)
            self._glide.start()
        else:
            bar.setValue(target)

    def rects_of(self, start: int, end: int) -> list[QRectF]:
        """The rectangles of the lines that show text[start:end], in the document's coordinates."""
        key = (start, end)
        if key not in self._rects:
            shown = self._offsets.ranges(start, end)
            self._rects[key] = [rect for first, last in shown for rect in line_rects(self.document(), first, last)]
        return self._rects[key]

    def block_rect(self, number: int) -> QRectF:
        """Where a block stands, in the viewport's coordinates."""
        block = self.document().findBlockByNumber(number)
        return self.document().documentLayout().blockBoundingRect(block).translated(0, -self.verticalScrollBar().value())

    def _forget(self, *_: object) -> None:
        self._rects.clear()
        self.laid_out.emit()

    def set_measure(self, width: str, scale: float) -> None:
        """The widest a line gets (a key of WIDTHS), of type `scale` times the declared size."""
        self._measured = round(WIDTHS[width] * EM * scale)
        self._measure()

    def _measure(self) -> None:
        width = min(self.viewport().width(), self._measured + LEFT + RIGHT)
        if width > 0 and self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
        self._forget()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -self.verticalScrollBar().value())
            seen = QRectF(event.rect()).translated(0, self.verticalScrollBar().value())
            self._paint_below(painter, seen, self._theme)
            painter.end()
        super().paintEvent(event)
        if self.focus is not None and self._theme is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -self.verticalScrollBar().value())
            painter.setPen(QPen(self._theme.colour("accent"), 1.5))
            for rect in self.rects_of(self.focus.start, self.focus.end):
                painter.drawRoundedRect(rect.adjusted(-2.5, 1.5, 2.5, 0.5), 4, 4)
            painter.end()

    def _paint_below(self, painter: QPainter, seen: QRectF, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self._notice >= 0:
            painter.setBrush(theme.colour("hover"))
            ground = self.block_rect(self._notice).translated(0, self.verticalScrollBar().value())
            painter.drawRoundedRect(ground.adjusted(0, -2, 0, 6), 6, 6)
        for marks, strength in ((self._beside, 0.4), (self._selected, 1.0)):
            for mark in marks:
                for rect in self.rects_of(mark.start, mark.end):
                    painter.fillRect(rect.adjusted(-4, 1, 4, 1), theme.colour("mark", strength))
        if self._place is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            for rect in self.rects_of(*self._place):
                painter.fillRect(rect.adjusted(-2, 1, 2, 1), theme.colour("mark"))
                painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 2), theme.colour("accent"))
        self._paint_hits(painter, seen, theme)
        for mark in self.marks:
            rects = [rect for rect in self.rects_of(mark.start, mark.end) if rect.intersects(seen)]
            if rects and mark.kind == "event":
                self._paint_mention(painter, rects, mark, theme)
            elif rects:
                self._paint_word(painter, rects, mark, theme)

    def _paint_hits(self, painter: QPainter, seen: QRectF, theme: Theme) -> None:
        """Only those in view are looked at: a letter may stand in an article a hundred thousand times."""
        if not self._hits:
            return
        hit_test = self.document().documentLayout().hitTest
        first = max(0, hit_test(seen.topLeft(), Qt.HitTestAccuracy.FuzzyHit))
        last = hit_test(seen.bottomRight(), Qt.HitTestAccuracy.FuzzyHit) + 1
        for start, end in self._offsets.stretches(first, last):
            at = bisect_left(self._hits, start, key=lambda hit: hit[1] - 1)
            while at < len(self._hits) and self._hits[at][0] < end:
                current = at == self._hit
                painter.setPen(QPen(theme.colour("accent"), 1.5) if current else Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("accent", 0.34 if current else 0.2))
                for rect in self.rects_of(*self._hits[at]):
                    painter.drawRoundedRect(rect.adjusted(-1, 2, 1, 0), 3, 3)
                at += 1

    def _paint_mention(self, painter: QPainter, rects: Sequence[QRectF], mark: Mark, theme: Theme) -> None:
        """A dot in the margin says that an event is told here.  A dotted line is kept for what belongs to the selection and for
        what the mouse is on: a line under every clause would leave nothing to stand out."""
        colour = theme.series_colour(self._lanes.get(mark.event, -1))
        chosen = any((mark.start, mark.end) == (one.start, one.end) for one in self._selected)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent") if chosen else colour)
        painter.drawEllipse(QPointF(LEFT - 12, rects[0].top() + rects[0].height() * 0.58), 2.0, 2.0)
        near = mark.event in self._related or (self._hovered is not None and self._hovered.event == mark.event)
        if near and not chosen:
            pen = QPen(colour, 1.5)
            pen.setDashPattern([2, 2])
            painter.setPen(pen)
            for rect in rects:
                painter.drawLine(rect.bottomLeft() + QPointF(0, 1), rect.bottomRight() + QPointF(0, 1))

    def _paint_word(self, painter: QPainter, rects: Sequence[QRectF], mark: Mark, theme: Theme) -> None:
        """A date phrase or name: clear in the selected mention and under the mouse, elsewhere a breath of colour."""
        inside = mark is self._hovered or any(one.start <= mark.start and mark.end <= one.end for one in self._selected)
        if mark.kind == "date":
            colour = theme.colour("accent", 0.14 if inside else 0.07)
        elif inside or not mark.key.startswith("country:"):
            colour = theme.colour("name_mark", 1.0 if inside else 0.45)
        else:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for rect in rects:
            painter.drawRoundedRect(rect.adjusted(-1.5, 3, 1.5, -0.5), 3, 3)

    # mouse and keys

    def mark_under(self, where: QPoint) -> Mark | None:
        """The mark at this point of the viewport."""
        offset = self.offset_at(where)
        return mark_at(self.marks, offset) if offset is not None else None

    def press(self, mark: Mark) -> None:
        """Do what a click on this mark does."""
        rects = self.rects_of(mark.start, mark.end)
        below = rects[-1].bottomLeft() if rects else QPointF()
        place = below.toPoint() - QPoint(0, self.verticalScrollBar().value() - 4)
        self.pressed.emit(mark, self.viewport().mapToGlobal(place))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if self._press is not None and (at - self._press).manhattanLength() < 4 and not self.textCursor().hasSelection():
            mark = self.mark_under(at)
            if mark is not None:
                self.press(mark)
        self._press = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self.mark_under(event.position().toPoint()) if event.buttons() == Qt.MouseButton.NoButton else None
        self._hover(over)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)

    def _hover(self, mark: Mark | None) -> None:
        if mark is not self._hovered:
            self._hovered = mark
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self.mark_under(event.pos())
            QToolTip.showText(event.globalPos(), mark.tip if mark else "", self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._own(event):
            event.accept()
            return True
        return super().event(event)

    def _own(self, event: QKeyEvent) -> bool:
        shift = event.modifiers() & ~Qt.KeyboardModifier.ControlModifier == Qt.KeyboardModifier.ShiftModifier
        return event.key() in OWN_KEYS or (shift and event.key() in SELECTING) or (event.key() == Qt.Key.Key_Escape and self.finding())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Escape and self.finding():
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.focus is not None:
                self.press(self.focus)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar.setValue(bar.value() + (46 if event.key() == Qt.Key.Key_Down else -46))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            bar.setValue(bar.maximum() if event.key() == Qt.Key.Key_End else 0)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.sized.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.laid_out.emit()
