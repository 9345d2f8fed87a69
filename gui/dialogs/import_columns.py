"""The columns of a table that is to be added: what stands in each, and what it stands for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from model.importing import Look, Mapping, Role
from model.qt.tips import tip
from model.translation import tr
from model.wording import shown

_EXAMPLES = 3  # values of a column shown
_ROW = 34  # pixels


class RoleBox(QComboBox):
    """What a column stands for; the wheel turns the list around it, not the choice."""

    def __init__(self, column: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem("—", None)
        for role in Role:
            self.addItem(role.label, role)
        self.setAccessibleName(tr("What the column {column} stands for", column=column))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def role(self) -> Role | None:
        found = self.currentData()  # Qt keeps a text of it
        return Role(found) if found else None

    def show_role(self, role: Role | None) -> None:
        self.setCurrentIndex(max(0, self.findData(role)))


class ColumnsTable(QTableWidget):
    """`chosen` with (column, role or None) when a person gives a column another role."""

    chosen = Signal(str, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(len(look.header), 3, parent)
        self.setProperty("framed", True)
        self.setAccessibleName(tr("Columns and what they stand for"))
        self.setHorizontalHeaderLabels([tr("Column"), tr("Stands for"), tr("In the first rows")])
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, 190)
        self.setColumnWidth(1, 220)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.boxes: dict[str, RoleBox] = {}
        used = {name for name, _ in look.mapping.columns}
        for row, name in enumerate(sorted(look.header, key=lambda name: name not in used)):  # what stands for something comes first
            self._add(row, look.header.index(name), look)

    def _add(self, row: int, number: int, look: Look) -> None:
        name = look.header[number]
        made = name in look.made
        title = QTableWidgetItem(shown(name))
        title.setToolTip(tr("Made of other columns by the format.") if made else shown(name))
        values = [cells.values[number] for cells in look.rows[:200] if number < len(cells.values)]
        examples = list(dict.fromkeys(" ".join(value.split()) for value in values if value.strip()))[:_EXAMPLES]
        words = QTableWidgetItem(shown("  ·  ".join(value[:60] for value in examples)) if examples else "empty")
        words.setToolTip(tip("\n".join(shown(value[:300]) for value in examples)))
        box = RoleBox(name)
        box.activated.connect(lambda _index: self.chosen.emit(name, box.role()))
        self.boxes[name] = box
        self.setItem(row, 0, title)
        self.setCellWidget(row, 1, _centred(box))
        self.setItem(row, 2, words)

    def show_mapping(self, mapping: Mapping) -> None:
        """Set every column's choice."""
        for name, box in self.boxes.items():
            box.show_role(mapping.role(name))


def _centred(box: RoleBox) -> QWidget:
    """The box in the middle of its row's height."""
    cell = QWidget()
    row = QHBoxLayout(cell)
    row.setContentsMargins(2, 0, 10, 0)
    row.addWidget(box)
    return cell
