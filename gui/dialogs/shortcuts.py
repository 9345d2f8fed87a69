"""The keys of all commands: found by name or by pressing the key, changed, added, taken away, reset.  What is done holds at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from gui.actions import ACTIONS, Action, by_id, keys_of, shown, shown_keys
from gui.dialogs.base import Dialog
from gui.keymap import added, freed, given, holder_of, known, removed, reserved
from gui.shortcuts import is_letter, place_of
from gui.widgets.buttons import Chip
from gui.widgets.flow import FlowLayout
from model.qt.settings_store import SettingsStore
from model.translation import tr

ID = Qt.ItemDataRole.UserRole


class Recorder(QKeySequenceEdit):
    """Takes one key, or two in a row ("G, S"); `place` is the letter at the key's place on a US keyboard."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = ""
        self.setMaximumSequenceLength(2)
        self.setAccessibleName(words)
        self.setToolTip(words)
        field = self.findChild(QLineEdit)
        assert field is not None
        self._field, self._words = field, words
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def start_over(self) -> None:
        self.clear()
        self._say_words()
        QTimer.singleShot(0, self, self._say_words)

    def _say_words(self) -> None:
        self._field.setPlaceholderText(self._words)  # Qt puts its own there, when it is cleared and when a key was pressed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.place = place_of(event)
        super().keyPressEvent(event)

    def keys(self, *, by_place: bool = False) -> str:
        """What was pressed, "" for nothing; a single letter `by_place` where the command goes by places."""
        text = self.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        return self.place if by_place and is_letter(text) and self.place else text


class Shortcuts(Dialog):
    """Every change is stored at once, so windows, menus and hints follow while the dialog is open."""

    def __init__(self, store: SettingsStore, parent: QWidget | None = None) -> None:
        explains = tr("Choose a command, then press its new keys. What you change holds at once.")
        super().__init__(tr("Keys"), parent, width=720, explains=explains)
        self._store = store
        self.changed = known(store.get("keys"))
        self._adding = False
        self.body.addLayout(self._search())
        self.table = self._table()
        self.body.addWidget(self.table, 1)
        self.chosen = QLabel()
        self.chosen.setProperty("strong", True)
        self.body.addWidget(self.chosen)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.body.addWidget(self._chips)
        self.body.addLayout(self._hands())
        self.take = QPushButton()
        self.take.setAutoDefault(False)
        self.take.hide()
        self.take.clicked.connect(self._take)
        self.done_button = self.buttons(tr("Done"), "")
        self.body.insertWidget(self.body.indexOf(self.trouble) + 1, self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self.done_button.clicked.connect(self.accept)
        self.done_button.setDefault(False)
        self.done_button.setAutoDefault(False)
        self._wanted = ""
        self._fill()
        self.table.selectRow(0)
        self.field.setFocus()

    # -- building

    def _search(self) -> QHBoxLayout:
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search commands by name"))
        self.field.setAccessibleName(tr("Search commands by name"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda _text: self._fill())
        self.by_key = Recorder(tr("or press a key to find its command"))
        self.by_key.keySequenceChanged.connect(lambda _keys: self._fill())
        self.by_key.setClearButtonEnabled(True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        row.addWidget(self.by_key, 1)
        return row

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setAccessibleName(tr("Commands and their keys"))
        table.setHorizontalHeaderLabels([tr("Command"), tr("Menu"), tr("Keys")])
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setProperty("framed", True)
        table.setMinimumHeight(260)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.itemSelectionChanged.connect(self._choose)
        table.activated.connect(lambda _index: self._record(adding=False))
        return table

    def _hands(self) -> QHBoxLayout:
        """The row of what can be done to the chosen command's keys."""
        self.record = Recorder(tr("Press the new keys"))
        self.record.hide()
        self.record.editingFinished.connect(self._recorded)
        self.change = self._button(tr("Change"), partial(self._record, adding=False))
        self.add = self._button(tr("Add another key"), partial(self._record, adding=True))
        self.reset = self._button(tr("Reset"), self._reset)
        self.reset_all = self._button(tr("Reset all keys"), self._reset_all)
        row = QHBoxLayout()
        row.setSpacing(10)
        for widget in (self.change, self.add, self.reset):
            row.addWidget(widget)
        row.addWidget(self.record)
        row.addStretch(1)
        row.addWidget(self.reset_all)
        return row

    @staticmethod
    def _button(words: str, run: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    # -- what is shown

    def action(self) -> Action | None:
        """The chosen command; None where none is listed."""
        item = self.table.item(self.table.currentRow(), 0)
        return by_id(item.data(ID)) if item is not None else None

    def choose(self, action_id: str) -> None:
        """Make this command the chosen one, listed whatever was searched for.  Raises StopIteration where there is none."""
        self.field.clear()
        self.by_key.clear()
        rows = range(self.table.rowCount())
        self.table.selectRow(next(row for row in rows if self.table.item(row, 0).data(ID) == action_id))  # type: ignore[union-attr]

    def listed(self) -> list[str]:
        """The ids of the commands that are listed."""
        return [self.table.item(row, 0).data(ID) for row in range(self.table.rowCount())]  # type: ignore[union-attr]

    def _fill(self) -> None:
        kept = self.action()
        words, pressed = self.field.text().casefold().split(), self.by_key.keys()
        found = [action for action in ACTIONS if self._fits(action, words, pressed)]
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(found))
            for row, action in enumerate(found):
                keys = shown_keys(keys_of(action, self.changed))
                own = tr("{keys}  (yours)", keys=keys or tr("none")) if action.id in self.changed else keys
                for column, text in enumerate((tr(action.text), tr(action.menu), own)):
                    item = QTableWidgetItem(text)
                    item.setData(ID, action.id)
                    self.table.setItem(row, column, item)
            ids = [action.id for action in found]
            if found:
                self.table.selectRow(ids.index(kept.id) if kept is not None and kept.id in ids else 0)
        self._choose()

    def _fits(self, action: Action, words: list[str], pressed: str) -> bool:
        """Whether the name holds all the words, and the keys are those pressed (by their place, where the command goes by it)."""
        name = f"{tr(action.text)} {tr(action.menu)}".casefold()
        if not all(word in name for word in words):
            return False
        keys = keys_of(action, self.changed)
        by_place = self.by_key.keys(by_place=action.physical)
        return not pressed or any(one == by_place or one.startswith(f"{by_place}, ") for one in keys)

    def _choose(self) -> None:
        action = self.action()
        self._refuse("")
        self.record.hide()
        while (item := self._flow.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        for button in (self.change, self.add, self.reset):
            button.setEnabled(action is not None)
        if action is None:
            self.chosen.setText(tr("No command has this name or these keys."))
            return
        keys = keys_of(action, self.changed)
        name = tr(action.text).removesuffix("…")
        self.chosen.setText(tr("Keys of “{command}”", command=name) if keys else tr("“{command}” has no keys", command=name))
        before: QWidget = self.table
        for one in keys:
            chip = Chip(f"{shown(one)}   ×")
            chip.setToolTip(tr("Take this key away"))
            chip.setAccessibleName(tr("Take {keys} away from “{command}”", keys=shown(one), command=name))
            chip.clicked.connect(partial(self._remove, one))
            self._flow.addWidget(chip)
            QWidget.setTabOrder(before, chip)
            before = chip
        self.reset.setEnabled(action.id in self.changed)
        self.reset_all.setEnabled(bool(self.changed))

    # -- what is done

    def _record(self, *_: object, adding: bool) -> None:
        """Wait for new keys, in place of the command's own or beside them."""
        self._adding = adding
        self._refuse("")
        self.record.start_over()
        self.record.show()
        self.record.setFocus()

    def _recorded(self) -> None:
        action = self.action()
        keys = self.record.keys(by_place=action.physical) if action is not None else ""
        if action is None or not keys or not self.record.isVisible():
            return
        with QSignalBlocker(self.record):
            self.record.start_over()
        self.give(action, keys, adding=self._adding)

    def give(self, action: Action, keys: str, *, adding: bool) -> None:
        """Give a command these keys, in place of its own or beside them; where they are another's, say whose and offer to take them."""
        use, other = reserved(keys), holder_of(keys, action, self.changed)
        if use:
            self._refuse(tr("{keys} cannot be a command's. {use}", keys=shown(keys), use=use))
        elif other is not None:
            self._wanted, self._adding = keys, adding
            self._refuse(self._whose(keys, other), tr("Take it from there"))
        else:
            self._keep(added(self.changed, action.id, keys) if adding else given(self.changed, action.id, [keys]))

    def _whose(self, keys: str, other: Action) -> str:
        theirs, name = keys_of(other, self.changed), tr(other.text).removesuffix("…")
        if keys in theirs:
            return tr("{keys} is the key of “{command}” already.", keys=shown(keys), command=name)
        longer = next(one for one in theirs if one.startswith(f"{keys}, ") or keys.startswith(f"{one}, "))
        return tr("{keys} cannot be told from {longer}, the keys of “{command}”.", keys=shown(keys), longer=shown(longer), command=name)

    def _take(self) -> None:
        action = self.action()
        if action is not None and self._wanted:
            rest = freed(self.changed, self._wanted, action)
            self._keep(added(rest, action.id, self._wanted) if self._adding else given(rest, action.id, [self._wanted]))

    def _remove(self, keys: str) -> None:
        action = self.action()
        if action is not None:
            self._keep(removed(self.changed, action.id, keys))

    def _reset(self) -> None:
        """The declared keys again; one that is another command's now stays there, and is named."""
        action = self.action()
        if action is None:
            return
        rest = {name: keys for name, keys in self.changed.items() if name != action.id}
        lost = [(keys, other) for keys in action.keys if (other := holder_of(keys, action, rest)) is not None]
        self._keep(given(self.changed, action.id, [keys for keys in action.keys if keys not in [one for one, _ in lost]]))
        if lost:
            self._wanted, self._adding = lost[0][0], True
            self._refuse(self._whose(*lost[0]), tr("Take it from there"))

    def _reset_all(self) -> None:
        self._keep({})

    def _keep(self, changed: dict[str, list[str]]) -> None:
        self.changed = changed
        self._store.set("keys", changed)
        self._fill()
        self.table.setFocus()

    def _refuse(self, sentence: str, way_out: str = "") -> None:
        self.say(sentence)
        self.take.setText(way_out)
        self.take.setVisible(bool(way_out))
        if way_out:
            self.take.setFocus()
        self.body.activate()
        self.table.scrollTo(self.table.currentIndex())
