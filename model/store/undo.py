"""The steps that can be undone and done again, and where one stands among them: kept with the project, so that they outlive the program."""

from __future__ import annotations

import time
from dataclasses import dataclass

from model.store.connected import Connected, reads, said_plainly
from model.translation import kept, told

__all__ = ["UndoStep", "UndoSteps"]

_PLACE = "undo_place"  # state: how many steps stand; those behind it were undone


@dataclass(frozen=True, slots=True)
class UndoStep:
    """The name of a step: its number, from 1; its words, in the language of the interface; what it changed ("" for more than one thing);
    when it was done, in seconds since 1970 (UTC)."""

    number: int
    text: str
    about: str
    at: int


class UndoSteps(Connected):
    """The steps of an open project.  Who writes one does so in the transaction of what it undoes."""

    @reads
    def undo_place(self) -> int:
        """How many steps stand, and so the number of the one that is undone next (0: none)."""
        place, count = self.get_state(_PLACE) or 0, self.undo_count()
        return max(0, min(place, count)) if isinstance(place, int) else count

    @reads
    def undo_count(self) -> int:
        """How many steps there are, the undone ones among them."""
        return int(self._db.execute("SELECT coalesce(max(number), 0) FROM undo_step").fetchone()[0])

    @reads
    def undo_steps(self, first: int = 1, last: int | None = None) -> tuple[UndoStep, ...]:
        """The names of the steps from one number to another (None: to the end), in order."""
        query = "SELECT number, text, about, at FROM undo_step WHERE number >= ? AND (? IS NULL OR number <= ?) ORDER BY number"
        rows = self._db.execute(query, (first, last, last))
        return tuple(UndoStep(number, told(_words(text)), _words(about), at) for number, text, about, at in rows)

    @said_plainly
    def undo_value(self, number: int) -> tuple[bool, str]:
        """Whether what is kept of a step undoes it (else it does it again), and what is kept.  Raises KeyError where there is no such
        step."""
        row = self._db.execute("SELECT back, value FROM undo_step WHERE number = ?", (number,)).fetchone()
        if row is None:
            raise KeyError(number)
        return bool(row[0]), row[1]

    def set_undo_value(self, number: int, back: bool, value: str) -> None:
        """Keep of a step from now on what undoes it (`back`) or what does it again."""
        with self.atomic():
            self._db.execute("UPDATE undo_step SET back = ?, value = ? WHERE number = ?", (back, value, number))

    def add_undo_step(self, text: str, value: str, about: str = "") -> int:
        """Put a step behind those that stand, in place of those that were undone; `value` undoes it.  Returns its number.

        `about`: the name of what it changes, where that is one thing.
        """
        with self.atomic():
            number = self.undo_place() + 1
            self._db.execute("DELETE FROM undo_step WHERE number >= ?", (number,))
            self._db.execute(
                "INSERT INTO undo_step (number, text, about, at, back, value) VALUES (?, ?, ?, ?, 1, ?)",
                (number, kept(text), about, int(time.time()), value),
            )
            self.set_state(_PLACE, number)
        return number

    def move_undo_place(self, place: int) -> None:
        """Stand behind the step of this number (0: before all)."""
        with self.atomic():
            self.set_state(_PLACE, place)


def _words(value: object) -> str:
    """A text, "" for what is none: a name that is damaged is no reason to lose the step."""
    return value if isinstance(value, str) else ""
