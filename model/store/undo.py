"""The steps that can be undone and done again, and where one stands among them: kept with the project, so that they outlive the program."""

from __future__ import annotations

import time
from dataclasses import dataclass

from model.storable import storable
from model.store.connected import Connected, reads, said_plainly
from model.translation import kept, told

__all__ = ["UndoStep", "UndoSteps"]

_LATEST = 1 << 37  # seconds since 1970: the year 6325
_MOST = 2**62  # more steps than there are
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
        """How many steps there are, the undone ones among them.  A number beyond their count is none that the program gave."""
        query = "SELECT coalesce(max(number), 0) FROM undo_step WHERE number <= (SELECT count(*) FROM undo_step)"
        return int(self._db.execute(query).fetchone()[0])

    @reads
    def undo_steps(self, first: int = 1, last: int | None = None) -> tuple[UndoStep, ...]:
        """The names of the steps from one number to another (None: to the end), in order."""
        query = "SELECT number, text, about, at FROM undo_step WHERE number >= ? AND (? IS NULL OR number <= ?) ORDER BY number"
        rows = self._db.execute(query, (first, last, last))
        return tuple(UndoStep(number, told(_words(text)), _words(about), _time(at)) for number, text, about, at in rows)

    @said_plainly
    def undo_value(self, number: int) -> tuple[bool, str]:
        """Whether what is kept of a step undoes it (else it does it again), and what is kept: "", which is no edit, where that was lost."""
        row = self._db.execute("SELECT back, value FROM undo_step WHERE number = ?", (number,)).fetchone()
        return (bool(row[0]), _words(row[1])) if row else (True, "")

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
            self._add(number, text, value, about)
        return number

    def _add(self, number: int, text: str, value: str, about: str) -> None:
        query = "INSERT INTO undo_step (number, text, about, at, back, value) VALUES (?, ?, ?, ?, 1, ?)"
        self._db.execute(query, (number, storable(kept(text)), storable(about), int(time.time()), value))
        self.set_state(_PLACE, number)

    def insert_undo_step(self, text: str, value: str, about: str = "") -> int:
        """As above, but below the steps that were undone: for what a job did while a person went back and forth.  Those stay, up to the
        first that changes what was found (`model.editing.findings`): it is of other findings than there are now."""
        with self.atomic():
            number = self.undo_place() + 1
            query = """SELECT min(number) FROM undo_step WHERE number >= ? AND value LIKE '%,"findings":%'"""
            (other,) = self._db.execute(query, (number,)).fetchone()
            self._db.execute("DELETE FROM undo_step WHERE number >= ? OR number <= 0", (_MOST if other is None else other,))
            self._db.execute("UPDATE undo_step SET number = -number - 1 WHERE number >= ?", (number,))  # none may be there twice meanwhile
            self._db.execute("UPDATE undo_step SET number = -number WHERE number < 0")
            self._add(number, text, value, about)
        return number

    def change_undo_step(self, number: int, text: str, value: str, about: str = "") -> None:
        """Let a step that stands be another: what undoes it, its name, what it changed."""
        with self.atomic():
            query = "UPDATE undo_step SET text = ?, about = ?, back = 1, value = ? WHERE number = ?"
            self._db.execute(query, (storable(kept(text)), storable(about), value, number))

    def move_undo_place(self, place: int) -> None:
        """Stand behind the step of this number (0: before all)."""
        with self.atomic():
            self.set_state(_PLACE, place)


def _words(value: object) -> str:
    """A text, "" for what is none: a name that is damaged is no reason to lose the step."""
    return value if isinstance(value, str) else ""


def _time(value: object) -> int:
    """A time, 1970 for what is none, likewise."""
    return value if isinstance(value, int) and 0 <= value < _LATEST else 0
