"""Who took part, and in which role: a short table in the order they are named, and a field that finds one of thousands to add."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from gui.theme import Theme
from gui.widgets.completing_edit import CompletingEdit
from gui.widgets.result_list import Row, marks_of
from model.completing import Choice, Choices
from model.domain import Role
from model.qt.tips import tip
from model.translation import tr
from model.wording import shown

KEY = Qt.ItemDataRole.UserRole
OFFERED = 40


class RolesTable(QTableWidget):
    """Enter or typing changes the role, Del takes one out, Alt+↑ and Alt+↓ move it."""

    asked = Signal(str)  # "remove" | "up" | "down"

    def __init__(self) -> None:
        super().__init__(0, 2)
        self.setProperty("framed", True)
        self.setHorizontalHeaderLabels([tr("Who"), tr("Role in this event")])
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setHighlightSections(False)
        self.setColumnWidth(1, max(140, self.horizontalHeader().sectionSizeHint(1)))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(32)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setAccessibleName(tr("Participants"))
        self.setAccessibleDescription(tr("Enter changes the role, Del takes one out, Alt+↑ and Alt+↓ move it."))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = self.viewport().rect().adjusted(12, 0, -12, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, tr("Nobody is named yet. Type a name below."))
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        key = event.key()
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # the field above the cell has had it; the form's buttons shall not
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not event.modifiers():
            self.asked.emit("remove")
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.asked.emit("up" if key == Qt.Key.Key_Up else "down")
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and self.currentRow() >= 0:
            self.setCurrentCell(self.currentRow(), 1)
            self.editItem(self.item(self.currentRow(), 1))
        else:
            super().keyPressEvent(event)


class RolesField(QWidget):
    """`changed` when other participants, roles or another order are there; `new_wanted` with the name of one that is not known."""

    changed = Signal()
    new_wanted = Signal(str)

    def __init__(self, choices: Choices, name_of: Callable[[str], str], theme: Theme) -> None:
        super().__init__()
        self._choices, self._name_of = choices, name_of
        self.table = RolesTable()
        self.table.setMinimumHeight(120)
        self.add = CompletingEdit(self._offer, theme, eager=True)
        self.add.setPlaceholderText(tr("Add a participant"))
        self.add.setAccessibleName(tr("Add a participant"))
        self.add.taken.connect(self._taken)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.add, 1)
        for does, words, says in (
            ("remove", tr("Take out"), tr("Take this participant out of the event (Del)")),
            ("up", "↑", tr("Name this participant earlier (Alt+↑)")),
            ("down", "↓", tr("Name this participant later (Alt+↓)")),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.setToolTip(says)
            button.setAccessibleName(says)
            button.clicked.connect(lambda _checked=False, what=does: self._do(what))
            self.buttons[does] = button
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.table, 1)
        box.addLayout(row)
        self.table.asked.connect(self._do)
        self.table.itemChanged.connect(lambda _item: self.changed.emit())
        self.table.itemSelectionChanged.connect(self._enable)
        self._enable()

    def roles(self) -> tuple[Role, ...]:
        """Who is in the table, with the role typed for each."""
        every = range(self.table.rowCount())
        return tuple(Role(self.table.item(row, 0).data(KEY), self.table.item(row, 1).text().strip()) for row in every)

    def show_roles(self, roles: Sequence[Role]) -> None:
        """Show these instead."""
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for role in roles:
            self._append(role.participant, role.role)
        self.table.blockSignals(False)
        self._enable()
        self.changed.emit()

    def put_in(self, key: str, role: str = "") -> None:
        """Add one at the end, or go to its row where it is there."""
        there = [one.participant for one in self.roles()]
        if key not in there:
            self._append(key, role)
            there.append(key)
            self.changed.emit()
        self.table.setCurrentCell(there.index(key), 1)

    def _append(self, key: str, role: str) -> None:
        row = self.table.rowCount()
        who = QTableWidgetItem(shown(self._name_of(key)))
        who.setData(KEY, key)
        who.setToolTip(tip(who.text()))
        who.setFlags(who.flags() & ~Qt.ItemFlag.ItemIsEditable)
        blocked = self.table.blockSignals(True)
        self.table.insertRow(row)
        self.table.setItem(row, 0, who)
        self.table.setItem(row, 1, QTableWidgetItem(role))
        self.table.blockSignals(blocked)

    def _do(self, what: str) -> None:
        """Take the current one out, or move it."""
        row, roles = self.table.currentRow(), list(self.roles())
        if not 0 <= row < len(roles):
            return
        if what == "remove":
            del roles[row]
            to = min(row, len(roles) - 1)
        else:
            to = max(0, min(len(roles) - 1, row + (-1 if what == "up" else 1)))
            roles.insert(to, roles.pop(row))
        self.show_roles(roles)
        if to >= 0:
            self.table.setCurrentCell(to, 1)

    def _enable(self) -> None:
        chosen = self.table.currentRow() >= 0 and bool(self.table.selectedIndexes())
        for button in self.buttons.values():
            button.setEnabled(chosen)

    def _offer(self, typed: str) -> Sequence[Row]:
        there = {role.participant for role in self.roles()}
        found = [one for one in self._choices.matching(typed, OFFERED + len(there)) if one.key not in there][:OFFERED]
        rows = [Row(shown(one.name), one.detail, one.kind, marks_of(one.name, typed.split()), one) for one in found]
        name = " ".join(typed.split())
        if name and (self._choices.named(name) is None):
            rows.append(Row(tr("New participant “{name}”…", name=name), "", "plus", (), name))
        return rows

    def _taken(self, row: Row) -> None:
        self.add.clear()
        if isinstance(row.data, Choice):
            self.put_in(row.data.key)
            self.add.setFocus()
        else:
            self.new_wanted.emit(row.data)
