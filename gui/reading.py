"""What the window does for its reader: text size and column, kept in the program's settings; citations; the text's menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication

from gui.action_set import Function
from gui.actions import by_id
from model.export.citations import cite
from model.settings import setting
from model.translation import tr

if TYPE_CHECKING:
    from gui.main_window import MainWindow

CITATIONS = {"edit.cite": "plain", "edit.cite_bibtex": "bibtex", "edit.cite_csl": "csl"}
TYPE = ("reader_size", "reader_width")


class Reading(QObject):
    """Between the settings and the reader of one window; another window's change reaches this one through the settings."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._settings = window.settings
        self._pane = window.panes["Reader"].pane
        self._pane.text.customContextMenuRequested.connect(self.open_menu)
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
            **{name: partial(self.cite, form) for name, form in CITATIONS.items()},
        }

    def cite(self, form: str, at: tuple[int, int] | None = None) -> None:
        """Copy a citation of the sentence looked at, or of the one that holds this stretch of the article."""
        place = at or self._pane.looked_at()
        if place is None:
            self._session.message.emit("info", tr("There is no article in the reader to cite from. Select an event or an article first."))
            return
        QGuiApplication.clipboard().setText(cite(self._pane.article, *place, form))
        self._session.message.emit("info", tr("Citation copied"))

    def open_menu(self, where: QPoint) -> None:
        """What Qt offers for the text, and to cite the sentence under the mouse."""
        text = self._pane.text
        menu = text.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offset = text.offset_at(where)
        at = (offset, offset + 1) if offset is not None and text.selected_stretch() is None else None
        menu.addSeparator()
        if text.selected_stretch() is not None:
            for name in ("edit.add_selected", "edit.add_report"):
                menu.addAction(self._window.commands[name])
            menu.addSeparator()
        for name, form in CITATIONS.items():
            menu.addAction(by_id(name).text).triggered.connect(partial(self._cite_there, form, at))
        menu.popup(text.viewport().mapToGlobal(where))

    def _cite_there(self, form: str, at: tuple[int, int] | None, _checked: bool = False) -> None:
        self.cite(form, at)

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
