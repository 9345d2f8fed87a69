"""A person's edits, as rows beside what was read: (noun, key, field) -> JSON.  Reading again leaves them alone."""

from __future__ import annotations

from sqlite3 import Connection

__all__ = ["all_of", "one_of", "set_one"]


def all_of(db: Connection) -> dict[tuple[str, str, str], str]:
    """All override rows."""
    rows = db.execute("SELECT noun, key, field, value FROM override ORDER BY noun, key, field")
    return {(noun, key, field): value for noun, key, field, value in rows}


def one_of(db: Connection, noun: str, key: str, field: str) -> str | None:
    """One override (JSON), None where there is none."""
    row = db.execute("SELECT value FROM override WHERE noun = ? AND key = ? AND field = ?", (noun, key, field)).fetchone()
    return row[0] if row else None


def set_one(db: Connection, noun: str, key: str, field: str, value: str | None) -> str | None:
    """Set one (JSON) or, with None, take it away.  Returns the value before, None where there was none."""
    place, before = (noun, key, field), one_of(db, noun, key, field)
    if value is None:
        db.execute("DELETE FROM override WHERE noun = ? AND key = ? AND field = ?", place)
    else:
        db.execute("INSERT OR REPLACE INTO override (noun, key, field, value) VALUES (?, ?, ?, ?)", (*place, value))
    return before
