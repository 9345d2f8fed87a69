"""A line below the top bar that tells something and stops nobody: what went wrong and what to do, what was done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from gui.icons import icon, pixmap
from gui.style import set_property
from gui.theme import Theme
from model.translation import tr

SECONDS = 8  # an information goes by itself; an error stays until it is closed


class Banner(QFrame):
    """One message at a time; a new one takes the place of the old.  `told` with its level and its words."""

    told = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._level = "info"
        self._theme: Theme | None = None
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.way = QToolButton()
        self.way.setProperty("kind", "link")
        self.way.clicked.connect(self._go)
        self.way.hide()
        self._act: Callable[[], object] | None = None
        self._close = QToolButton()
        self._close.setProperty("kind", "flat")
        self._close.setToolTip(tr("Close this message"))
        self._close.setAccessibleName(tr("Close this message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 5, 12, 5)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self.way)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def tell(self, level: str, text: str, way: tuple[str, Callable[[], object]] | None = None) -> None:
        """Show a sentence; `level` "info" or "error".  `way` is what a button beside it says and does; with it the message stays."""
        self._level = "error" if level in ("error", "warning") else "info"
        set_property(self, "level", self._level)
        self._text.setText(text)
        self.way.setVisible(way is not None)
        self.way.setText(way[0] if way else "")
        self._act = way[1] if way else None
        self._colour()
        self.show()
        self.told.emit(self._level, text)
        if self._level == "info" and way is None:
            self._timer.start(SECONDS * 1000)
        else:
            self._timer.stop()

    def _go(self) -> None:
        act = self._act
        self.hide()
        if act is not None:
            act()

    def text(self) -> str:
        """The message shown, "" for none."""
        return self._text.text() if self.isVisibleTo(self.parentWidget()) else ""

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._colour()

    def _colour(self) -> None:
        if self._theme:
            name, role = ("warning", "error") if self._level == "error" else ("info", "ink")
            self._sign.setPixmap(pixmap(name, self._theme.roles[role]))
            self._close.setIcon(icon("close", self._theme.roles["soft"]))
