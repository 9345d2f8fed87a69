"""How the window's reader sets its articles: text size and column, kept in the program's settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.action_set import Function
from model.settings import setting

if TYPE_CHECKING:
    from gui.main_window import MainWindow

TYPE = ("reader_size", "reader_width")


class Reading(QObject):
    """Between the settings and the reader of one window; another window's change reaches this one through the settings."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._settings = window.settings
        self._pane = window.panes["Reader"].pane
        self._pane.text.sized.connect(self.resize)
        window.settings.changed.connect(self._changed)
        self._apply()

    def commands(self) -> dict[str, Function]:
        """Function by action id."""
        return {
            "view.text_larger": lambda: self.resize(1),
            "view.text_smaller": lambda: self.resize(-1),
            "view.text_normal": lambda: self._settings.set("reader_size", setting("reader_size").default),
            "view.text_width": self.widen,
        }

    def resize(self, by: int) -> None:
        """The next larger or smaller of the sizes; nothing at their ends."""
        sizes = [size for size, _ in setting("reader_size").choices]
        at = sizes.index(self._settings.get("reader_size")) + by
        self._settings.set("reader_size", sizes[max(0, min(len(sizes) - 1, at))])

    def widen(self) -> None:
        """The next wider column; after the widest the narrowest."""
        widths = [width for width, _ in setting("reader_width").choices]
        self._settings.set("reader_width", widths[(widths.index(self._settings.get("reader_width")) + 1) % len(widths)])

    def _changed(self, name: str, _value: object) -> None:
        if name in TYPE:
            self._apply()

    def _apply(self) -> None:
        self._pane.set_type(*(self._settings.get(name) for name in TYPE))
