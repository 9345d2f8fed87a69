"""What the program remembers about a project and is no finding: the view left, JSON by name."""

from __future__ import annotations

from sqlite3 import Connection

__all__ = ["get", "put"]


def get(db: Connection, name: str) -> str | None:
    """The JSON kept under this name."""
    row = db.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None


def put(db: Connection, name: str, value: str) -> None:
    """Keep JSON under this name."""
    db.execute("INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)", (name, value))
