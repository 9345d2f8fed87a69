"""A person's edits, as rows beside what was read: (noun, key, field) -> JSON.  Reading again leaves them alone.

A row that no edit can have written (`model.editing.sound`) stays in the file and is not given out.
"""

from __future__ import annotations

from collections.abc import Sequence
from sqlite3 import Connection

from model.editing.sound import sound

__all__ = ["all_of", "damaged_of", "one_of", "set_many", "set_one"]


def all_of(db: Connection) -> dict[tuple[str, str, str], str]:
    """All override rows that are sound."""
    rows = db.execute("SELECT noun, key, field, value FROM override ORDER BY noun, key, field")
    return {(noun, key, field): value for noun, key, field, value in rows if _is_sound(noun, key, field, value)}


def damaged_of(db: Connection) -> int:
    """How many override rows are not."""
    return sum(not _is_sound(*row) for row in db.execute("SELECT noun, key, field, value FROM override"))


def _is_sound(noun: object, key: object, field: object, value: object) -> bool:
    """Also where the database holds something else than texts."""
    texts = isinstance(noun, str) and isinstance(key, str) and isinstance(field, str) and isinstance(value, str)
    return texts and sound(noun, key, field, value)  # type: ignore[arg-type]  # each was looked at


def one_of(db: Connection, noun: str, key: str, field: str) -> str | None:
    """One override (JSON), None where there is none that is sound."""
    row = db.execute("SELECT value FROM override WHERE noun = ? AND key = ? AND field = ?", (noun, key, field)).fetchone()
    return row[0] if row and _is_sound(noun, key, field, row[0]) else None


def set_one(db: Connection, noun: str, key: str, field: str, value: str | None) -> str | None:
    """Set one (JSON) or, with None, take it away.  Returns the value before, None where there was none."""
    place, before = (noun, key, field), one_of(db, noun, key, field)
    if value is None:
        db.execute("DELETE FROM override WHERE noun = ? AND key = ? AND field = ?", place)
    else:
        db.execute("INSERT OR REPLACE INTO override (noun, key, field, value) VALUES (?, ?, ?, ?)", (*place, value))
    return before


def set_many(db: Connection, rows: Sequence[tuple[str, str, str, str | None]]) -> list[str | None]:
    """Set or take away each of these (noun, key, field, JSON or None), in order, as `set_one` does.  Returns the values before."""
    there: dict[tuple[str, str, str], str | None] = dict(all_of(db))
    now: dict[tuple[str, str, str], str | None] = {}
    before = []
    for noun, key, field, value in rows:
        place = noun, key, field
        before.append(now[place] if place in now else there.get(place))
        now[place] = value
    gone = [place for place, value in now.items() if value is None]
    db.executemany("DELETE FROM override WHERE noun = ? AND key = ? AND field = ?", gone)
    stay = [(*place, value) for place, value in now.items() if value is not None]
    db.executemany("INSERT OR REPLACE INTO override (noun, key, field, value) VALUES (?, ?, ?, ?)", stay)
    return before
