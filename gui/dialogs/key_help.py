"""All keys on one sheet, by menu; typing narrows them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from gui.actions import ACTIONS, MENUS, Action, shown
from gui.theme import Theme
from gui.widgets.overlay import Overlay
from gui.widgets.result_list import ResultList, Row, marks_of


class KeyHelp(Overlay):
    """Opens above the window; Esc closes it."""

    def __init__(self, window: QWidget, keys: Callable[[Action], tuple[str, ...]]) -> None:
        super().__init__(window, QSize(680, 720), top=60)
        self._keys = keys
        self.list = ResultList()
        self.field = _Field(self.list)
        self.field.setPlaceholderText("All keys — type to narrow, Esc to close")
        self.field.setAccessibleName("All keys")
        self.field.textChanged.connect(lambda _text: self._fill())
        line = QFrame()
        line.setProperty("line", "horizontal")
        foot = QLabel("W A S D act by their place on the keyboard, whatever letters stand there. Keys can be changed in the settings.")
        foot.setProperty("tone", "soft")
        foot.setProperty("size", "small")
        foot.setContentsMargins(8, 4, 8, 0)
        for widget in (self.field, line, self.list, foot):
            self.body.addWidget(widget)

    def open_help(self) -> None:
        self.field.clear()
        self._fill()
        self.open(self.field)

    def rows_for(self, words: str) -> list[Row]:
        """The actions that have keys, by menu; those whose text or keys hold all the words."""
        terms = words.casefold().split()
        rows: list[Row] = []
        for menu in MENUS:
            found = []
            for action in ACTIONS:
                keys = self._keys(action)
                said = [*dict.fromkeys(shown(key) for key in keys)]
                text = f"{action.text} {menu} {' '.join(said)}".casefold()
                if action.menu == menu and keys and all(term in text for term in terms):
                    found.append(Row(action.text.removesuffix("…"), keys=tuple(said), marks=marks_of(action.text.removesuffix("…"), terms)))
            if found:
                rows += [Row(menu, header=True), *found]
        return rows or [Row("No command has these words or keys", header=True)]

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.list.apply_theme(theme)

    def _fill(self) -> None:
        self.list.set_rows(self.rows_for(self.field.text()), first=bool(self.field.text()))


class _Field(QLineEdit):
    """Up, Down and pages scroll the list below."""

    def __init__(self, results: ResultList) -> None:
        super().__init__()
        self._results = results

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Down: 30, Qt.Key.Key_Up: -30, Qt.Key.Key_PageDown: 400, Qt.Key.Key_PageUp: -400}
        if event.key() in moves:
            bar = self._results.verticalScrollBar()
            bar.setValue(bar.value() + moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
