"""Steps that can be undone and done again: one at a time or many in a row, kept with the project (`model.store.undo`).

A step is an edit and the one that takes it back, or how lanes stood and how they stand; the latter touch no project.  A step that
cannot be made sense of, or that no longer applies, is passed over and told; what it would have changed stays as it is.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Generator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from model.changes import EVERYTHING, Changes
from model.domain import Collection
from model.editing.findings import ChangeFindings
from model.editing.values import Edit, EditError
from model.editing.written import edit_from_json, edit_to_json
from model.progress import Cancelled, Progress
from model.store.store import Store
from model.store.undo import UndoStep
from model.translation import noted, tr

__all__ = ["LARGE", "StepLog", "Taken", "UndoStep", "Unkept", "do_step", "lanes_to_json", "take_step", "walk", "weight"]

log = logging.getLogger(__name__)

_BATCH_SECONDS = 0.2  # steps taken in a row are one transaction, kept and told about this often
LARGE = 300_000  # characters of what was found in a step as it is kept, from which on it takes a good part of a second: a job's then
_LIGHTER = 6  # a character of override rows takes so much less time: ten thousand events are accepted, or no longer, in a fifth of a second
DAMAGED = noted("The step “{name}” was passed over: what was kept of it is damaged. Everything else is as it was.")
REFUSED = noted("The step “{name}” was passed over: {why} Everything else is as it was.")


class StepLog(Protocol):
    """Where steps are kept: with the project (`Store`) or, where there is none to write to, in memory (`Unkept`)."""

    def undo_place(self) -> int: ...

    def undo_count(self) -> int: ...

    def undo_steps(self, first: int = 1, last: int | None = None) -> tuple[UndoStep, ...]: ...

    def undo_value(self, number: int) -> tuple[bool, str]: ...

    def set_undo_value(self, number: int, back: bool, value: str) -> None: ...

    def add_undo_step(self, text: str, value: str, about: str = "") -> int: ...

    def move_undo_place(self, place: int) -> None: ...

    def atomic(self) -> AbstractContextManager[None]: ...


class Unkept:
    """Steps of the view where no project is open, or one that cannot be written to: they last as long as it is open."""

    def __init__(self) -> None:
        self._steps: list[tuple[str, str, int, bool, str]] = []
        self._place = 0

    def undo_place(self) -> int:
        return self._place

    def undo_count(self) -> int:
        return len(self._steps)

    def undo_steps(self, first: int = 1, last: int | None = None) -> tuple[UndoStep, ...]:
        chosen = list(enumerate(self._steps, 1))[first - 1 : last]
        return tuple(UndoStep(number, text, about, at) for number, (text, about, at, _, _) in chosen)

    def undo_value(self, number: int) -> tuple[bool, str]:
        return self._steps[number - 1][3:]

    def set_undo_value(self, number: int, back: bool, value: str) -> None:
        self._steps[number - 1] = (*self._steps[number - 1][:3], back, value)

    def add_undo_step(self, text: str, value: str, about: str = "") -> int:
        del self._steps[self._place :]
        self._steps.append((text, about, int(time.time()), True, value))
        self._place = len(self._steps)
        return self._place

    def move_undo_place(self, place: int) -> None:
        self._place = place

    def atomic(self) -> AbstractContextManager[None]:
        return nullcontext()


@dataclass
class Taken:
    """What steps taken came to: what changed, how lanes are to stand now (None: as they do), sentences on what was passed over, and the
    patches of what was found, where that changed, too.  `read`: the name of the findings afterwards and all that was read, where a job
    took the steps, so that the window need not read it."""

    changes: Changes = field(default_factory=Changes)
    lanes: Any = None
    troubles: list[str] = field(default_factory=list)
    patches: list[str] = field(default_factory=list)
    read: tuple[str | None, Collection] | None = None


def weight(value: str) -> int:
    """How long a step takes, as it is kept: as long as so many characters of what was found."""
    return len(value) if ',"findings":' in value else len(value) // _LIGHTER  # in a text within the JSON its quotes would be escaped


def lanes_to_json(before: Any, after: Any) -> str:
    """How lanes stood and how they stand, as values that JSON can hold, as what a step is kept as."""
    return json.dumps({"lanes": [before, after]}, ensure_ascii=False, separators=(",", ":"))


def take_step(steps: StepLog, store: Store | None, back: bool, taken: Taken) -> None:
    """Undo the last step that stands, or do the next one again; to be called inside `atomic()`.  What it came to is put into `taken`.

    What is kept of the step is the edit that goes the way back from where one is: an edit's inverse does exactly that.  Raises
    IndexError where there is no such step, ProjectError where it cannot be saved.
    """
    place = steps.undo_place()
    number = place if back else place + 1
    if not 0 < number <= steps.undo_count():
        raise IndexError(number)
    try:
        kept_back, value = steps.undo_value(number)
        lanes = _lanes_of(value)
        edit = edit_from_json(value) if lanes is None else None
    except (ValueError, KeyError, TypeError):
        _pass_over(steps, number, taken, DAMAGED)
    else:
        if lanes is not None:
            taken.lanes = lanes[0 if back else 1]
        elif edit is not None and store is not None and kept_back is back:  # else it was passed over before, and never left
            _apply(steps, store, edit, number, back, taken)
    steps.move_undo_place(number - 1 if back else number)


def _lanes_of(value: str) -> tuple[Any, Any] | None:
    """(before, after) of a step of lanes, None for an edit.  Raises ValueError or TypeError for anything else."""
    try:
        found = json.loads(value)
    except RecursionError as error:
        raise ValueError("a step that is nested without end") from error
    if not isinstance(found, dict):
        raise TypeError(f"not a step: {found!r}")
    if "lanes" not in found:
        return None
    before, after = found["lanes"]
    return before, after


def _apply(steps: StepLog, store: Store, edit: Edit, number: int, back: bool, taken: Taken) -> None:
    try:
        with store.atomic():
            inverse, changes = edit.apply(store)
            steps.set_undo_value(number, not back, edit_to_json(inverse))
    except EditError as error:
        _pass_over(steps, number, taken, REFUSED, str(error))
    except (ValueError, KeyError, TypeError):
        _pass_over(steps, number, taken, DAMAGED)
    else:
        taken.changes |= changes
        if isinstance(edit, ChangeFindings):
            taken.patches.append(edit.patch)


def _pass_over(steps: StepLog, number: int, taken: Taken, says: str, why: str = "") -> None:
    log.warning("step %d is passed over", number, exc_info=True)
    name = next((step.text for step in steps.undo_steps(number, number)), str(number))
    taken.troubles.append(tr(says, name=tr(name), why=why))


def walk(project: Path, target: int) -> Generator[Progress, None, Taken]:
    """Undo steps, or do them again, until the one of this number is the last that stands: for a job, on a connection of its own.

    `Cancelled` thrown at a yield ends it where it is, with what it came to so far.  Raises ProjectError.
    """
    taken = Taken()
    with Store.open(project) as store:
        begun = store.undo_place()
        target = max(0, min(target, store.undo_count()))
        total = abs(target - begun)
        try:
            while (place := store.undo_place()) != target:
                yield Progress(abs(place - begun), total, tr("Undoing") if target < place else tr("Doing again"))
                until = time.monotonic() + _BATCH_SECONDS
                with store.atomic():
                    while store.undo_place() != target and time.monotonic() < until:
                        take_step(store, store, target < place, taken)
        except Cancelled:
            pass
        _read_again(store, taken)
    return taken


def do_step(project: Path, edit: Edit, about: str) -> Generator[Progress, None, Taken]:
    """Apply a large edit, and keep it as a step that can be undone: for a job, on a connection of its own.  `about`: see `UndoStep`.

    `Cancelled` thrown at a yield leaves all as it was.  Raises ProjectError or EditError, and has changed nothing then.
    """
    taken = Taken()
    with Store.open(project) as store:
        yield Progress(0, 3, tr(edit.text))
        with store.atomic():
            inverse, _ = edit.apply(store)
            yield Progress(1, 3, tr(edit.text))
            store.add_undo_step(edit.text, edit_to_json(inverse), about)
            yield Progress(2, 3, tr(edit.text))
        if isinstance(edit, ChangeFindings):
            taken.patches.append(edit.patch)
        _read_again(store, taken)
    return taken


def _read_again(store: Store, taken: Taken) -> None:
    """What a job took is shown all anew; it is read here, off the window's thread."""
    named = store.findings()
    taken.changes, taken.read = EVERYTHING, (named, store.raw())
