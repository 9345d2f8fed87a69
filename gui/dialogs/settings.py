"""Settings, made from `model.settings.SETTINGS`, and the keys, made from the actions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gui.actions import ACTIONS, by_id, clashes, keys_of, shown_keys
from gui.dialogs.base import Dialog
from model.qt.settings_store import SettingsStore
from model.settings import SETTINGS, Setting


def field_for(declared: Setting, value: Any) -> tuple[QWidget, Callable[[], Any]]:
    """The field for a setting, holding its value, and the function that reads it.  Raises TypeError for a kind without a field."""
    if declared.choices:
        box = QComboBox()
        for choice, words in declared.choices:
            box.addItem(words, choice)
        box.setCurrentIndex(max(0, box.findData(value)))
        return box, box.currentData
    if declared.kind is bool:
        check = QCheckBox(declared.help or declared.label)
        check.setChecked(value)
        return check, check.isChecked
    if declared.kind is int:
        spin = QSpinBox()
        spin.setRange(-1_000_000, 1_000_000)
        spin.setValue(value)
        return spin, spin.value
    if declared.kind is str:
        line = QLineEdit(value)
        return line, line.text
    raise TypeError(f"no field for a setting of kind {declared.kind.__name__}")


class Settings(Dialog):
    """`saved` after the settings were stored."""

    saved = Signal()

    def __init__(self, store: SettingsStore, changed_keys: dict[str, list[str]], parent: QWidget | None = None) -> None:
        super().__init__("Settings", parent, width=620)
        self._store = store
        self._readers: dict[str, Callable[[], Any]] = {}
        self.tabs = QTabWidget()
        for group in dict.fromkeys(one.group for one in SETTINGS if one.label):
            self.tabs.addTab(self._page(group), group)
        self.keys = KeysPage(changed_keys)
        self.tabs.addTab(self.keys, "Keys")
        self.tabs.setMinimumHeight(380)
        self.body.addWidget(self.tabs)
        self.go = self.buttons("Save")
        self.go.clicked.connect(self._go)

    def _page(self, group: str) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 16, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        for declared in SETTINGS:
            if declared.label and declared.group == group:
                widget, read = field_for(declared, self._store.get(declared.name))
                widget.setAccessibleName(declared.label)
                self._readers[declared.name] = read
                form.addRow(declared.label, widget)
                if declared.help and declared.kind is not bool:
                    form.addRow("", self.note(declared.help))
        return page

    def _go(self) -> None:
        trouble = clashes(self.keys.changed)
        if trouble:
            keys, one, other = trouble[0]
            self.tabs.setCurrentWidget(self.keys)
            self.say(f"{keys} is given to both “{by_id(one).text}” and “{by_id(other).text}”. Give one of them other keys.")
            return
        for name, read in self._readers.items():
            self._store.set(name, read())
        self._store.set("keys", self.keys.changed)
        self.saved.emit()
        self.accept()


class KeysPage(QWidget):
    """Every command with its keys; those of the chosen one can be pressed anew.  `changed`: action id -> keys."""

    def __init__(self, changed: dict[str, list[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changed = dict(changed)
        self.table = QTableWidget(len(ACTIONS), 3)
        self.table.setHorizontalHeaderLabels(["Command", "Menu", "Keys"])
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setProperty("framed", True)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setColumnWidth(2, 170)
        self.record = QKeySequenceEdit()
        self.record.setMaximumSequenceLength(2)
        self.record.setAccessibleName("New keys")
        self.record.editingFinished.connect(self._recorded)
        none = QPushButton("No keys")
        none.clicked.connect(lambda: self._give([]))
        back = QPushButton("As declared")
        back.clicked.connect(self._reset)
        row = QHBoxLayout()
        row.addWidget(QLabel("Press new keys for the chosen command:"))
        row.addWidget(self.record, 1)
        for button in (none, back):
            button.setAutoDefault(False)
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 14, 0, 0)
        box.addWidget(self.table)
        box.addLayout(row)
        self._fill()
        self.table.selectRow(0)

    def choose(self, action_id: str) -> None:
        """Make this command the chosen one."""
        self.table.selectRow(next(n for n, action in enumerate(ACTIONS) if action.id == action_id))

    def _fill(self) -> None:
        for number, action in enumerate(ACTIONS):
            own = action.id in self.changed
            keys = shown_keys(keys_of(action, self.changed)) + (" (yours)" if own else "")
            for column, text in enumerate((action.text, action.menu, keys)):
                self.table.setItem(number, column, QTableWidgetItem(text))

    def _recorded(self) -> None:
        sequence = self.record.keySequence()
        if not sequence.isEmpty():
            self._give([sequence.toString(QKeySequence.SequenceFormat.PortableText)])
            self.record.clear()

    def _give(self, keys: list[str]) -> None:
        action = ACTIONS[self.table.currentRow()]
        if tuple(keys) == action.keys:
            self.changed.pop(action.id, None)
        else:
            self.changed[action.id] = keys
        self._fill()

    def _reset(self) -> None:
        self.changed.pop(ACTIONS[self.table.currentRow()].id, None)
        self._fill()
