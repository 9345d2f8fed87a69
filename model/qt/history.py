"""Where one stands among the steps that can be undone, for menus and the list of steps: names and numbers, never the steps themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from model.layout.arranging import Arrangement, LaneOrder, arrangement_from_json, arrangement_to_json
from model.qt.view_state import LanesState
from model.store.undo import UndoStep
from model.translation import tr
from model.undoing import StepLog, Unkept

__all__ = ["History", "lanes_from_value", "lanes_value"]


class History(QObject):
    """Follows a `StepLog`.  Of all its steps it knows the two names that the menu shows; the others are read when they are asked for."""

    undo_named = Signal(str)  # the name of the step that is undone next, "" for none
    redo_named = Signal(str)
    moved = Signal()  # how many steps there are, or how many of them stand

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log: StepLog = Unkept()
        self.place = 0
        self.count = 0
        self.undo_text = ""
        self.redo_text = ""

    @property
    def can_undo(self) -> bool:
        return self.place > 0

    @property
    def can_redo(self) -> bool:
        return self.place < self.count

    def follow(self, log: StepLog | None) -> None:
        """Look at another list of steps; None: at an empty one in memory.  Raises ProjectError."""
        self.log = Unkept() if log is None else log
        self.look()

    def look(self) -> None:
        """See where one stands by now, and tell.  Raises ProjectError."""
        place, count = self.log.undo_place(), self.log.undo_count()
        near = {step.number: tr(step.text) for step in self.log.undo_steps(max(place, 1), place + 1)}
        undo, redo = near.get(place, ""), near.get(place + 1, "")
        before = self.undo_text, self.redo_text, self.place, self.count
        self.place, self.count, self.undo_text, self.redo_text = place, count, undo, redo
        if undo != before[0]:
            self.undo_named.emit(undo)
        if redo != before[1]:
            self.redo_named.emit(redo)
        if (place, count) != before[2:]:
            self.moved.emit()

    def steps(self) -> tuple[UndoStep, ...]:
        """All steps, in order.  Raises ProjectError."""
        return self.log.undo_steps()


def lanes_value(lanes: LanesState) -> dict[str, Any]:
    """How lanes stand, as values that JSON can hold."""
    arrangements = {grouping: arrangement_to_json(one) for grouping, one in lanes.arrangements.items() if one != Arrangement()}
    return {"grouping": lanes.grouping, "order": lanes.order.name, "arrangements": arrangements}


def lanes_from_value(value: Mapping[str, Any]) -> LanesState:
    """What `lanes_value` gave.  Raises KeyError or TypeError for anything else."""
    arrangements = {str(grouping): arrangement_from_json(one) for grouping, one in value["arrangements"].items()}
    return LanesState(str(value["grouping"]), LaneOrder[value["order"]], arrangements)
