"""Series with their parties, rounds, hiatuses and claims."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from sqlite3 import Connection

from model.domain import Claim, Hiatus, Series
from model.store.events import Ids

__all__ = ["all_of", "remove", "write"]


def all_of(db: Connection, names: Ids) -> tuple[Series, ...]:
    """All series in the order they were first found."""
    digests, people, events = (
        {number: key for key, number in ids.items()} for ids in (names.articles, names.participants, names.events)
    )
    parties: defaultdict[int, list[str]] = defaultdict(list)
    for owner, who in db.execute("SELECT series_id, participant_id FROM series_party ORDER BY series_id, number"):
        parties[owner].append(people[who])
    rounds: defaultdict[int, list[str]] = defaultdict(list)
    for owner, event in db.execute("SELECT series_id, event_id FROM round ORDER BY series_id, number"):
        rounds[owner].append(events[event])
    hiatuses = _hiatuses(db, events, digests)
    rows = db.execute("SELECT id, key, name, aliases FROM series ORDER BY id")
    return tuple(
        Series(
            key, name, tuple(json.loads(aliases)), tuple(parties[number]), tuple(rounds[number]), tuple(hiatuses[number]), number
        )
        for number, key, name, aliases in rows
    )


def _hiatuses(db: Connection, events: Mapping[int, str], digests: Mapping[int, str]) -> defaultdict[int, list[Hiatus]]:
    claims: defaultdict[int, list[Claim]] = defaultdict(list)
    for owner, text, article, start, end, holds, says in db.execute(
        "SELECT hiatus_id, text, article_id, start, end, holds, says FROM claim ORDER BY hiatus_id, number"
    ):
        claims[owner].append(Claim(text, digests[article], start, end, None if holds is None else bool(holds), says))
    found: defaultdict[int, list[Hiatus]] = defaultdict(list)
    for number, owner, first, last, before, after, cause, stated in db.execute(
        "SELECT id, series_id, first, last, before_id, after_id, cause, stated FROM hiatus ORDER BY series_id, number"
    ):
        sides = events.get(before, ""), events.get(after, "")
        found[owner].append(Hiatus(first, last, *sides, cause, bool(stated), tuple(claims[number])))
    return found


def write(db: Connection, series: Series, ids: Ids) -> None:
    """Store a series under its id, new or anew, with all that hangs on it.  All that it refers to must have an id in `ids`."""
    db.execute(
        """INSERT INTO series (id, key, name, aliases) VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, aliases = excluded.aliases""",
        (series.id, series.key, series.name, json.dumps(series.aliases, ensure_ascii=False)),
    )
    for table in ("series_party", "round", "hiatus"):
        db.execute(f"DELETE FROM {table} WHERE series_id = ?", (series.id,))
    db.executemany(
        "INSERT INTO series_party (series_id, number, participant_id) VALUES (?, ?, ?)",
        [(series.id, place, ids.participants[who]) for place, who in enumerate(series.parties)],
    )
    db.executemany(
        "INSERT INTO round (series_id, number, event_id) VALUES (?, ?, ?)",
        [(series.id, place, ids.events[event]) for place, event in enumerate(series.rounds)],
    )
    for place, gap in enumerate(series.hiatuses):
        row = db.execute(
            "INSERT INTO hiatus (series_id, number, first, last, before_id, after_id, cause, stated) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (series.id, place, gap.first, gap.last, ids.events.get(gap.before), ids.events.get(gap.after), gap.cause, gap.stated),
        )
        db.executemany(
            "INSERT INTO claim (hiatus_id, number, text, article_id, start, end, holds, says) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (row.lastrowid, number, claim.text, ids.articles[claim.article], claim.start, claim.end, claim.holds, claim.says)
                for number, claim in enumerate(gap.claims)
            ],
        )


def add(db: Connection, series: Series, parties: Sequence[int]) -> int:
    """Store a series that only event tables name, with the ids of its parties.  Returns its id."""
    row = db.execute(
        "INSERT INTO series (key, name, aliases, linked) VALUES (?, ?, ?, 0)",
        (series.key, series.name, json.dumps(series.aliases, ensure_ascii=False)),
    )
    assert row.lastrowid is not None
    pairs = [(row.lastrowid, place, who) for place, who in enumerate(parties)]
    db.executemany("INSERT INTO series_party (series_id, number, participant_id) VALUES (?, ?, ?)", pairs)
    return row.lastrowid


def empty(db: Connection, number: int) -> bool:
    """Forget what linking found of a series that only event tables name by now: its rounds, its hiatuses (returns whether there were
    any) and the parties that no table names."""
    db.execute(
        "DELETE FROM series_party WHERE series_id = ? AND participant_id NOT IN (SELECT participant_id FROM table_participant)", (number,)
    )
    return sum(db.execute(f"DELETE FROM {table} WHERE series_id = ?", (number,)).rowcount for table in ("round", "hiatus")) > 0


def remove(db: Connection, number: int) -> None:
    """Forget a series and all that hangs on it."""
    db.execute("DELETE FROM series WHERE id = ?", (number,))
