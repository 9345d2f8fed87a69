"""Settings, made from `model.settings.SETTINGS`.  The keys have a dialog of their own (`gui.dialogs.shortcuts`)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from gui.dialogs.base import Dialog
from gui.widgets.labels import FlowLabel
from model.qt.settings_store import SettingsStore
from model.settings import SETTINGS, Setting, setting
from model.translation import tr

LINE = 420  # pixels of a line of help at least


def field_for(declared: Setting, value: Any) -> tuple[QWidget, Callable[[], Any]]:
    """The field for a setting, holding its value, and the function that reads it.  Raises TypeError for a kind without a field."""
    if declared.choices:
        box = QComboBox()
        for choice, words in declared.choices:
            box.addItem(tr(words), choice)
        box.setCurrentIndex(max(0, box.findData(value)))
        return box, box.currentData
    if declared.kind is bool:
        check = QCheckBox(tr(declared.label))
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


def _help(text: str) -> FlowLabel:
    """What a setting does, below its field: as high as its lines are there."""
    label = FlowLabel(text, 12.5, tone="soft")
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    label.setMinimumWidth(LINE)  # what it is asked how high it would be at
    return label


class Settings(Dialog):
    """What is chosen is stored on Save, and followed by all windows.  Of a setting that holds from the next start on: `again` when that
    is wished at once, `later` (with the setting's label) when it is saved only."""

    again = Signal()
    later = Signal(str)

    def __init__(self, store: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(tr("Settings"), parent, width=620)
        self._store = store
        self._readers: dict[str, Callable[[], Any]] = {}
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Settings"))
        self.tabs.tabBar().setAccessibleName(tr("Settings"))
        for group in dict.fromkeys(one.group for one in SETTINGS if one.label):
            self.tabs.addTab(self._page(group), tr(group))
        self.body.addWidget(self.tabs, 1)
        self.keys = QPushButton(tr("Change keys…"))
        self.keys.setAutoDefault(False)
        self.keys.clicked.connect(self.reject)
        self.body.addWidget(self.keys, 0, Qt.AlignmentFlag.AlignLeft)
        self.go = self.buttons(tr("Save"))
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
                widget.setAccessibleName(tr(declared.label))
                self._readers[declared.name] = read
                row = self._with_start(declared, widget) if declared.at_start else widget
                form.addRow("" if declared.kind is bool else tr(declared.label), row)
                label = form.labelForField(row)
                if isinstance(label, QLabel):
                    label.setBuddy(widget)
                if declared.help:
                    widget.setAccessibleDescription(tr(declared.help))
                    form.addRow("", _help(tr(declared.help)))
        return page

    def _with_start(self, declared: Setting, field: QWidget) -> QWidget:
        """The field, and beside it, while something else is chosen than what holds, the way to have it hold at once."""
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        button = QPushButton(tr("Start again now"))
        button.setAutoDefault(False)
        button.setAccessibleDescription(tr("Save, and start the program again with all that is open"))
        button.setToolTip(tr("Save, and start the program again with all that is open"))
        button.clicked.connect(self._start_again)
        row.addWidget(field, 1)
        row.addWidget(button)

        def follow(*_: object) -> None:
            button.setVisible(self._readers[declared.name]() != self._store.at_start(declared.name))

        assert isinstance(field, QComboBox)
        field.currentIndexChanged.connect(follow)
        follow()
        return whole

    def _start_again(self) -> None:
        self._save()
        self.again.emit()

    def _go(self) -> None:
        before = {one.name: self._store.get(one.name) for one in SETTINGS if one.at_start}
        self._save()
        for name, value in before.items():
            if self._store.get(name) not in (value, self._store.at_start(name)):
                self.later.emit(setting(name).label)

    def _save(self) -> None:
        self.accept()
        for name, read in self._readers.items():
            self._store.set(name, read())
