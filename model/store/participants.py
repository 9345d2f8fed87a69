"""Persons, organizations and countries."""

from __future__ import annotations

import json
from sqlite3 import Connection

from model.domain import Participant, ParticipantKind

__all__ = ["add", "all_of", "remove", "write"]


def all_of(db: Connection) -> tuple[Participant, ...]:
    """All participants in the order they were first found."""
    rows = db.execute("SELECT key, name, kind, country, role, aliases, id FROM participant ORDER BY id")
    return tuple(
        Participant(key, name, ParticipantKind(kind), country, role, tuple(json.loads(aliases)), number)
        for key, name, kind, country, role, aliases, number in rows
    )


def write(db: Connection, participant: Participant) -> None:
    """Store a participant under its id, new or anew."""
    aliases = json.dumps(participant.aliases, ensure_ascii=False)
    db.execute(
        """INSERT INTO participant (id, key, name, kind, country, role, aliases) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, country = excluded.country,
        role = excluded.role, aliases = excluded.aliases""",
        (
            participant.id,
            participant.key,
            participant.name,
            str(participant.kind),
            participant.country,
            participant.role,
            aliases,
        ),
    )


def add(db: Connection, participant: Participant) -> int:
    """Store a participant that only event tables name.  Returns its id."""
    row = db.execute(
        "INSERT INTO participant (key, name, kind, country, role, aliases, linked) VALUES (?, ?, ?, ?, ?, ?, 0)",
        (
            participant.key, participant.name, str(participant.kind), participant.country, participant.role,
            json.dumps(participant.aliases, ensure_ascii=False),
        ),
    )  # fmt: skip
    assert row.lastrowid is not None
    return row.lastrowid


def remove(db: Connection, number: int) -> None:
    """Forget a participant."""
    db.execute("DELETE FROM participant WHERE id = ?", (number,))
