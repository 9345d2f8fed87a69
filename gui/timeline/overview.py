"""The overview strip: a histogram of the whole span's events, beneath it that of the articles by when they were published, and the
visible window as a brush one can drag, widen and move by keys."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from html import escape
from math import ceil, floor

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from gui.timeline import canvas
from gui.timeline.content import Content
from gui.timeline.ink import Ink
from gui.timeline.layer import Layer
from gui.timeline.writing import writer
from model.dates import DateSpan
from model.layout import density
from model.layout.axis import BreakPicture
from model.layout.window import Stretch, limited
from model.translation import figures, noted, tr
from model.wording import count_words, date_words

HEIGHT = 62
COVERED = 11.0  # pixels below the events for the articles, where any has a date
INSET = 19.0  # pixels free at both ends
PITCH, BAR = 5.53, 4.0  # pixels from bar to bar, and the width of one
GRIP = 6.0  # pixels about an edge of the brush that take hold of it
LEAST = 6.0  # pixels: the brush is never drawn narrower


LEAST_TOLD = 1e-6  # of an article: less is what is left of sums
SHEER = 0.78  # of what lies behind the counts beside the brush is covered
BEYOND_TOLD = 0.005  # of an article: less is not told of those before and after all events


def _some(articles: float) -> str:
    """A number of articles of which some are dated to an interval: "3 articles", "0.4 articles", "about 12 articles"."""
    near = round(articles)
    if abs(articles - near) < 0.005:
        return count_words(near, "article")
    return tr("about {number} articles", number=figures(near) if articles >= 10 else f"{max(articles, 0.01):.2g}")


class Hold(Enum):
    """What of the brush is being dragged."""

    NOTHING = 0
    START = 1
    END = 2
    ALL = 3


CURSORS = {
    Hold.NOTHING: Qt.CursorShape.ArrowCursor,
    Hold.START: Qt.CursorShape.SizeHorCursor,
    Hold.END: Qt.CursorShape.SizeHorCursor,
    Hold.ALL: Qt.CursorShape.OpenHandCursor,
}


class Overview(QAbstractSlider):
    """A slider, so that keys and screen readers know it as one.  `moved` carries the window asked for and whether a new gesture
    begins with it."""

    moved = Signal(object, bool)

    def __init__(self, content: Content, window: Callable[[], Stretch], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content, self._window = content, window
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Overview"))
        self.setAccessibleDescription(
            tr(
                "The whole span: bars of events above, of published articles below."
                " Left and Right move the visible window, Up and Down widen and narrow it."
            )
        )
        self._layer = Layer()
        self._hold = Hold.NOTHING
        self._first = False
        self._grabbed = 0.0
        self._at_press: Stretch = (0.0, 1.0)

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    # -- where things are -------------------------------------------------------------------------------------------

    def x_of(self, day: float) -> float:
        """The pixel of a float day number."""
        start, end = self._content.whole
        return INSET + (day - start) / (end - start) * (self.width() - 2 * INSET)

    def day(self, x: float) -> float:
        """The float day number at a pixel."""
        start, end = self._content.whole
        return start + (x - INSET) / max(1.0, self.width() - 2 * INSET) * (end - start)

    def brush(self) -> tuple[float, float]:
        """The edges of the visible window in pixels."""
        left, right = (self.x_of(day) for day in self._window())
        if right - left < LEAST:
            left, right = (left + right - LEAST) / 2, (left + right + LEAST) / 2
        return max(left, 2.0), min(right, self.width() - 2.0)

    def _held_at(self, x: float) -> Hold:
        left, right = self.brush()
        if abs(x - left) <= GRIP and abs(x - left) <= abs(x - right):
            return Hold.START
        if abs(x - right) <= GRIP:
            return Hold.END
        return Hold.ALL if left < x < right else Hold.NOTHING

    # -- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = self._content.ink
        painter = QPainter(self)
        key = (id(self._content.starts), id(self._content.published), self._content.whole, ink)
        self._layer.paint(painter, QRectF(self.rect()), key, lambda own: self._draw_bars(own, ink))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if len(self._content.starts):
            self._draw_brush(painter, ink)
            self._draw_beyond(painter, ink)
        painter.end()

    def _draw_bars(self, painter: QPainter, ink: Ink) -> None:
        content = self._content
        painter.fillRect(self.rect(), ink.theme.colour("panel"))
        painter.setPen(ink.pen("line"))
        painter.drawLine(QLineF(0, self.height() - 0.5, self.width(), self.height() - 0.5))
        columns = max(1, int((self.width() - 2 * INSET) // PITCH))
        counts = density.counts(content.starts, content.ends, *content.whole, columns)
        most = int(counts.max()) if len(counts) else 0
        if not most:
            return
        foot = self._foot()
        pitch = (self.width() - 2 * INSET) / columns
        painter.setPen(ink.clear)
        painter.setBrush(ink.theme.colour("faint"))
        high = [max(2.0, (foot - 9.0) * int(count) / most) if count else 0.0 for count in counts]
        painter.drawRects([QRectF(INSET + i * pitch, foot - h, BAR, h) for i, h in enumerate(high) if h])
        self._draw_coverage(painter, ink, columns, pitch)
        breaks = [BreakPicture(fold, 0, 0, self.x_of(content.time.folded(fold.middle)), "", 0, 0) for fold in content.time.folds]
        canvas.draw_breaks(painter, ink, breaks, 0, self.height() - 1)

    def _foot(self) -> float:
        """Where the bars of the events stand."""
        return self.height() - 7.0 - (COVERED + 2 if len(self._content.published[0]) else 0.0)

    def _draw_coverage(self, painter: QPainter, ink: Ink, columns: int, pitch: float) -> None:
        """How many articles were published: bars that hang from a line, so that it is seen where nothing was written at all."""
        published = self._content.published
        if not len(published[0]):
            return
        told = density.spread(*published, *self._content.whole, columns)
        top, most = self._foot() + 2.0, float(told.max())
        for part, arrow in zip(density.beyond(*published, *self._content.whole), self._arrows(top), strict=True):
            if part > BEYOND_TOLD:
                painter.setBrush(ink.theme.colour("soft", 0.75))
                painter.drawPolygon(arrow)
        painter.setBrush(ink.theme.colour("line"))
        painter.drawRect(QRectF(INSET, top - 1.5, self.width() - 2 * INSET, 1))
        painter.setBrush(ink.theme.colour("soft", 0.75))
        deep = [max(1.5, COVERED * part / most) if part > LEAST_TOLD else 0.0 for part in told.tolist()]
        painter.drawRects([QRectF(INSET + i * pitch, top, BAR, h) for i, h in enumerate(deep) if h])

    def _arrows(self, top: float) -> tuple[QPolygonF, QPolygonF]:
        """Beside the bars of the articles: the signs that some were published before and after all events."""
        points = ((INSET - 4, 0.0), (INSET - 10, COVERED / 2), (INSET - 4, COVERED))
        left = [QPointF(x, top + y) for x, y in points]
        return QPolygonF(left), QPolygonF([QPointF(self.width() - point.x(), point.y()) for point in left])

    # -- what it says -----------------------------------------------------------------------------------------------

    def told_at(self, x: float) -> str:
        """What the bars at a pixel stand for, in the few tags of HTML a tool tip knows; "" beside them."""
        content = self._content
        columns = max(1, int((self.width() - 2 * INSET) // PITCH))
        at = int((x - INSET) / (self.width() - 2 * INSET) * columns)
        if not len(content.starts):
            return ""
        if x < INSET or at >= columns:
            return self._beyond_told(before=x < INSET)
        events = int(density.counts(content.starts, content.ends, *content.whole, columns)[at])
        start, end = content.whole
        first, last = (start + (at + more) * (end - start) / columns for more in (0, 1))
        days = DateSpan.lasting(floor(content.time.day(first)), max(floor(content.time.day(first)), ceil(content.time.day(last)) - 1))
        lines = [tr("above: {events}", events=count_words(events, "event")), *self._coverage_told(at, columns)]
        return f"<b>{escape(date_words(days))}</b><br>" + "<br>".join(map(escape, lines))

    def _beyond_told(self, *, before: bool) -> str:
        """What the sign beside the bars of the articles stands for; "" where there is none."""
        published = self._content.published
        part = density.beyond(*published, *self._content.whole)[0 if before else 1] if len(published[0]) else 0.0
        said = noted("{articles} published before all events") if before else noted("{articles} published after all events")
        return tr(said, articles=_some(part)) if part > BEYOND_TOLD else ""

    def _coverage_told(self, at: int, columns: int) -> list[str]:
        articles, published = len(self._content.collection.articles), self._content.published
        if not articles:
            return []
        undated = articles - len(published[0])
        left = [tr("{articles} of unknown day", articles=count_words(undated, "article"))] if undated else []
        if not len(published[0]):
            return left
        told = density.spread(*published, *self._content.whole, columns)
        left += [words for before in (True, False) if (words := self._beyond_told(before=before))]
        here = float(told[at])
        if here <= LEAST_TOLD:
            return [tr("below: no article, so events may be missing here"), *left]
        return [tr("below: {articles} published then", articles=_some(here)), *left]

    def _draw_brush(self, painter: QPainter, ink: Ink) -> None:
        left, right = self.brush()
        box = QRectF(left, 4, right - left, self.height() - 8)
        # A large sheer area is filled many times faster as whole pixels than as a shape.
        painter.fillRect(box.toRect(), ink.theme.colour("accent", 0.09))
        if self.hasFocus():
            painter.setPen(ink.pen("accent", 1.0))
            painter.setBrush(ink.hollow)
            painter.drawRoundedRect(box, 3, 3)
        painter.setPen(ink.pen("accent", 2.0))
        painter.drawLines([QLineF(x, 4, x, self.height() - 4) for x in (left, right)])
        painter.setPen(ink.clear)
        painter.setBrush(ink.brush("accent"))
        middle = self.height() / 2
        for x in (left, right):
            painter.drawRoundedRect(QRectF(x - 2.5, middle - 7, 5, 14), 2.5, 2.5)

    def beyond(self) -> tuple[str, str]:
        """How many events lie before and after the brush, in words; "" where none does."""
        before, after = density.outside(self._content.starts, self._content.ends, *self._window())
        return tr("◂ {n} earlier", n=figures(before)) if before else "", tr("{n} later ▸", n=figures(after)) if after else ""

    def _draw_beyond(self, painter: QPainter, ink: Ink) -> None:
        """The counts beside the brush, where there is room, on a sheer ground that the bars behind them show through."""
        left, right = self.brush()
        earlier, later = self.beyond()
        painter.setPen(ink.pen("soft"))
        ground = ink.theme.colour("panel", SHEER)
        with ink.writing(painter, writer(painter.device().devicePixelRatioF())):
            for words, before in ((earlier, True), (later, False)):
                note, wide = ink.note(words)
                if words and wide + 12 <= (left if before else self.width() - right):
                    x = left - wide - 8 if before else right + 8
                    painter.fillRect(QRectF(x - 3, 4, wide + 6, 15).toRect(), ground)
                    ink.write_note(painter, x, 15, note)

    # -- the mouse --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        self._hold, self._first = self._held_at(x), True
        self._grabbed, self._at_press = self.day(x), self._window()
        if self._hold is Hold.NOTHING:
            half = (self._at_press[1] - self._at_press[0]) / 2
            self._at_press = limited((self._grabbed - half, self._grabbed + half), self._content.whole)
            self.moved.emit(self._at_press, True)
            self._hold = Hold.ALL
            self._first = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.setCursor(CURSORS[self._held_at(x)])
            QToolTip.showText(event.globalPosition().toPoint(), self.told_at(x), self)
            return
        start, end = self._at_press
        by = self.day(x) - self._grabbed
        if self._hold is Hold.ALL:
            window = start + by, end + by
        elif self._hold is Hold.START:
            window = min(start + by, end), end
        else:
            window = start, max(end + by, start)
        to = limited(window, self._content.whole)
        if to != self._window():
            self.moved.emit(to, self._first)
            self._first = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hold = Hold.NOTHING

    # -- the keyboard -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        start, end = self._window()
        width = end - start
        whole = self._content.whole
        steps = {
            Qt.Key.Key_Left: (start - width / 10, end - width / 10),
            Qt.Key.Key_Right: (start + width / 10, end + width / 10),
            Qt.Key.Key_PageUp: (start - width, end - width),
            Qt.Key.Key_PageDown: (start + width, end + width),
            Qt.Key.Key_Home: (whole[0], whole[0] + width),
            Qt.Key.Key_End: (whole[1] - width, whole[1]),
            Qt.Key.Key_Up: (start - width / 8, end + width / 8),
            Qt.Key.Key_Down: (start + width / 10, end - width / 10),
        }
        to = steps.get(Qt.Key(event.key()))
        if to is None:
            super().keyPressEvent(event)
            return
        self.moved.emit(limited(to, whole), not event.isAutoRepeat())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def middle(self) -> QPointF:
        """The middle of the brush, for whoever wants to take hold of it."""
        left, right = self.brush()
        return QPointF((left + right) / 2, self.height() / 2)
