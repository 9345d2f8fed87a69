"""All keys on one sheet, by menu, in two columns; typing narrows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from gui.actions import ACTIONS, MENUS, Action, shown
from gui.theme import Theme
from gui.widgets.overlay import Overlay
from gui.widgets.result_list import HEADER, ResultList, Row, marks_of
from model.translation import tr

ROW = 25


def columns() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The menus of the left and of the right column, in their order, parted where both are nearest to one height."""
    rows = [1 + sum(bool(action.keys) for action in ACTIONS if action.menu == menu) for menu in MENUS]
    parted = min(range(1, len(MENUS)), key=lambda at: abs(sum(rows[:at]) - sum(rows[at:])))
    return MENUS[:parted], MENUS[parted:]


class KeyHelp(Overlay):
    """Opens above the window; Esc closes it.  `change` when keys shall be changed."""

    change = Signal()

    def __init__(self, window: QWidget, keys: Callable[[Action], tuple[str, ...]]) -> None:
        super().__init__(window, QSize(1000, 900), top=44)
        self._keys = keys
        self.lists = [ResultList(row_height=ROW) for _ in columns()]
        self.field = _Field(self.lists)
        self.field.setPlaceholderText(tr("All keys — type to narrow, Esc to close"))
        self.field.setAccessibleName(tr("All keys"))
        self.field.textChanged.connect(lambda _text: self._fill())
        line = QFrame()
        line.setProperty("line", "horizontal")
        beside = QHBoxLayout()
        beside.setSpacing(18)
        # Both columns scroll as one sheet, by the one bar at its edge.
        left, right = (one.verticalScrollBar() for one in self.lists)
        self.lists[0].setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.valueChanged.connect(right.setValue)
        right.valueChanged.connect(left.setValue)
        for one in self.lists:
            beside.addWidget(one, 1)
        foot = QLabel(tr("W A S D act by their place on the keyboard, whatever letters stand there."))
        foot.setProperty("tone", "soft")
        foot.setProperty("type_size", "small")
        foot.setWordWrap(True)
        foot.setContentsMargins(10, 0, 10, 0)
        change = QPushButton(tr("Change keys…"))
        change.clicked.connect(self._change)
        below = QHBoxLayout()
        below.addWidget(foot, 1)
        below.addWidget(change)
        self.body.addWidget(self.field)
        self.body.addWidget(line)
        self.body.addLayout(beside, 1)
        self.body.addLayout(below)

    def _change(self) -> None:
        self.dismiss()
        self.change.emit()

    def open_help(self) -> None:
        self.field.clear()
        self._fill()
        self.open(self.field)

    def rows_for(self, typed: str, menus: Sequence[str] = MENUS) -> list[Row]:
        """The actions of these menus that have keys; those whose text or keys hold all the words."""
        terms = typed.casefold().split()
        rows: list[Row] = []
        for menu in menus:
            found = []
            for action in ACTIONS:
                keys = self._keys(action)
                said = [*dict.fromkeys(shown(key) for key in keys)]
                words = tr(action.text)
                text = f"{words} {tr(menu)} {' '.join(said)}".casefold()
                if action.menu == menu and keys and all(term in text for term in terms):
                    name = words.removesuffix("…")
                    found.append(Row(name, keys=tuple(said), marks=marks_of(name, terms)))
            if found:
                rows += [Row(tr(menu), header=True), *found]
        return rows

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        for one in self.lists:
            one.apply_theme(theme)

    def _fill(self) -> None:
        words = self.field.text()
        found = [self.rows_for(words, menus) for menus in columns()]
        if not any(found):
            found[0] = [Row(tr("No command has these words or keys"), header=True)]
        longest = max(sum(HEADER if row.header else ROW for row in rows) for rows in found)
        for one, rows in zip(self.lists, found, strict=True):
            missing = longest - sum(HEADER if row.header else ROW for row in rows)
            one.set_rows([*rows, *[Row("", header=True)] * -(-missing // HEADER)], first=False)


class _Field(QLineEdit):
    """Up, Down and pages scroll the lists below."""

    def __init__(self, lists: Sequence[ResultList]) -> None:
        super().__init__()
        self._lists = lists

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Down: 30, Qt.Key.Key_Up: -30, Qt.Key.Key_PageDown: 400, Qt.Key.Key_PageUp: -400}
        if event.key() in moves:
            for one in self._lists:
                bar = one.verticalScrollBar()
                bar.setValue(bar.value() + moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
