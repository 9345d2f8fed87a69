"""Small things to press: chips, words that lead somewhere, quotes.  All can be reached by key, Space and Return press them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QHelpEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton, QToolTip, QWidget

from gui.theme import Theme, font
from gui.widgets.sheet import set_type
from model.qt.tips import tip
from model.translation import tr

PRESS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlainButton(QPushButton):
    """A button whose keys win over the window's shortcuts while it has the focus."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text.replace("&", "&&"))
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text)
        set_type(self, 12)

    def say(self, text: str) -> None:
        """Other words."""
        if self.accessibleName() != text:
            self.setText(text.replace("&", "&&"))
            self.setAccessibleName(text)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in PRESS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in PRESS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.click()
        else:
            super().keyPressEvent(event)


class CutButton(PlainButton):
    """A button whose words are painted with an ellipsis where there is no room for them; the mouse over them shows the whole."""

    AROUND = 12  # pixels beside the words

    def __init__(self, text: str, name: str, parent: QWidget | None = None, *, size: float = 12) -> None:
        super().__init__(text, name, parent)
        set_type(self, size)
        self.setProperty("elides", True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        words = self.text().replace("&&", "&")
        return QSize(self.fontMetrics().horizontalAdvance(words) + self.AROUND, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def painted(self) -> str:
        """The words as far as there is room for them."""
        words = self.text().replace("&&", "&")
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.width() - self.AROUND + 1)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = self.painted().replace("&", "&&")  # type: ignore[attr-defined]

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            words = self.text().replace("&&", "&")
            QToolTip.showText(event.globalPos(), words if self.painted() != words else "", self)
            return True
        return super().event(event)


class Chip(CutButton):
    """A rounded word, such as a participant."""

    AROUND = 23

    def __init__(self, text: str, parent: QWidget | None = None, *, size: float = 12) -> None:
        super().__init__(text, "chip", parent, size=size)
        self.setProperty("kind", "chip")


class Link(CutButton):
    """Words that lead somewhere."""

    AROUND = 6

    def __init__(self, text: str, parent: QWidget | None = None, *, size: float = 13) -> None:
        super().__init__(text, "link", parent, size=size)


class Quote(PlainButton):
    """One line: a quote, cut where there is no room, and where it stands, in soft small text at the end."""

    def __init__(self, quote: str, where: str, parent: QWidget | None = None, *, current: bool = False) -> None:
        super().__init__("", "quote", parent)
        self._theme: Theme | None = None
        self.tell(quote, where, current=current)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def tell(self, quote: str, where: str, *, current: bool) -> None:
        """Another quote."""
        self._quote, self._where, self._current = " ".join(quote.split()), where, current
        self.setAccessibleName(f"{self._quote}, {where}")
        self.setToolTip(tip(f"{self._quote}\n{where}"))
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            painter.setPen(theme.colour("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.fillRect(QRectF(0, 5, 2, rect.height() - 10), theme.colour("accent" if self._current else "line"))
        big, small = font(13), font(11)
        metrics = QFontMetricsF(small)
        where = metrics.elidedText(self._where, Qt.TextElideMode.ElideRight, rect.width() * 0.4)
        room = rect.width() - 24 - metrics.horizontalAdvance(where) - 10
        painter.setFont(big)
        painter.setPen(theme.colour("ink"))
        quote = QFontMetricsF(big).elidedText(f"“{self._quote}”", Qt.TextElideMode.ElideRight, room)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(10, 0, 0, 0), flags, quote)
        painter.setFont(small)
        painter.setPen(theme.colour("soft"))
        painter.drawText(rect.adjusted(0, 0, -10, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, where)
        painter.end()


@lru_cache(maxsize=256)  # asked for again and again while a layout tries widths
def _wrapped(words: str, size: float, width: float) -> float:
    """How high words of a type size are in lines of this width."""
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
    return QFontMetricsF(font(size)).boundingRect(QRectF(0, 0, width, 10_000), flags, words).height()



class Sentence(PlainButton):
    """A sentence over as many lines as it needs; one that leads somewhere has a line at its side and can be pressed."""

    reached = Signal()  # by the Tab key

    def __init__(self, text: str, parent: QWidget | None = None, *, size: float = 13, leads: bool = True) -> None:
        super().__init__("", "sentence", parent)
        self._words, self._size, self._leads = "", size, True
        self._theme: Theme | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.tell(text, leads=leads)

    def tell(self, text: str, *, leads: bool) -> None:
        """Another sentence; whether it leads somewhere."""
        self._words, self._leads = text, leads
        self.setAccessibleName(text)
        self.setToolTip(tr("Show the words this was read from") if leads else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not leads)
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        return self._words

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(_wrapped(self._words, self._size, max(40.0, width - 20))) + 7

    def sizeHint(self) -> QSize:
        return QSize(360, self.heightForWidth(max(360, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 20)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.reached.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self._leads and (self.underMouse() or self.hasFocus()):
            painter.setPen(self._theme.colour("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        if self._leads:
            painter.fillRect(QRectF(0, 4, 2, rect.height() - 8), self._theme.colour("accent", 0.6))
        painter.setFont(font(self._size))
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(rect.adjusted(10, 3, -10, 0), Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft, self._words)
        painter.end()
