"""Whether what a project's tables hold can be what this program wrote: all tables and columns there, each value of its type, each
reference leading somewhere.

The database checks pages; a file that was written into by hand, or restored in part, passes that and would be shown wrong, or trip
whoever shows it.  Rows of edits and steps are not looked at here: one that makes no sense is passed over and told where it is read.
"""

from __future__ import annotations

from pathlib import Path
from sqlite3 import Connection

from model.store.errors import damaged
from model.translation import tr

__all__ = ["FARTHEST", "demand_sound"]

FARTHEST = 2**31  # days, some six million years: what columns can count with
_TYPES = {
    "int": "typeof({0}) = 'integer'",
    "text": "typeof({0}) = 'text'",
    "real": "typeof({0}) IN ('real', 'integer')",
    "count": "typeof({0}) = 'integer' AND {0} BETWEEN 0 AND 4294967295",
    "day": f"typeof({{0}}) = 'integer' AND {{0}} > -{FARTHEST} AND {{0}} < {FARTHEST}",
    "place": "typeof({0}) = 'integer' AND {0} BETWEEN -1 AND 4294967295",
    "texts": "CASE WHEN typeof({0}) = 'text' AND json_valid({0}) THEN json_type({0}) = 'array'"
    " AND NOT EXISTS (SELECT 1 FROM json_each({0}) WHERE type <> 'text') ELSE 0 END",
    "object": "CASE WHEN typeof({0}) = 'text' AND json_valid({0}) THEN json_type({0}) = 'object' ELSE {0} = '' END",
    "any": "1",
}
"""What is true of a value of each type; one whose type ends in "?" may be absent."""

_DATED = "earliest day? start_latest day? end_earliest day? latest day? precision text? edtf text? note text?"
_ORDERED = "(earliest <= start_latest AND start_latest <= latest AND earliest <= end_earliest AND end_earliest <= latest)"
_COLUMNS: dict[str, str] = {
    "article": "id int digest text path text title text source text byline text encoding text language text published_earliest day?"
    " published_latest day? published_edtf text? published_basis text? published_confidence real?",
    "article_text": "id int text text spans text",
    "extraction": "article_id int json text",
    "failure": "path text reason text",
    "participant": "id int key text name text kind text country text role text aliases texts linked int",
    "series": "id int key text name text aliases texts linked int",
    "event": f"id int key text title text kind text status text place text series_id int? fulfils_id int? {_DATED}",
    "mention": "id int event_id int number int article_id int start count end count text text phrase_start count? phrase_end count?"
    " phrase text? place_start count? place_end count? place text?",
    "mention_name": "mention_id int number int start count end count text text participant_id int",
    "event_participant": "event_id int number int participant_id int role text",
    "conflict": "event_id int number int says text other_id int? mention int",
    "derivation": "id int event_id int? article_id int? number int rule text phrase text start place end place says text",
    "series_party": "series_id int number int participant_id int",
    "round": "series_id int number int event_id int",
    "hiatus": "id int series_id int number int first day last day? before_id int? after_id int? cause text stated int",
    "claim": "hiatus_id int number int text text article_id int start count end count holds int? says text",
    "override": "noun any key any field any value any",
    "state": "name text value text",
    "event_table": "id int digest text path text name text source text format text mapping object columns texts rows count failed count"
    " imported int",
    "event_row": f"id int title text kind text status text place text series_id int? {_DATED} steps text? roles text? text text link text",
    "row_failure": "table_id int line int reason text",
    "table_participant": "table_id int participant_id int",
    "table_series": "table_id int series_id int",
    "column_snapshot": "id int table_id int name text number int data any",
    "undo_step": "number int text any about any at any back any value any",
}  # fmt: skip
_MORE = {
    "article": "published_basis IS NULL OR (published_earliest <= published_latest AND published_edtf IS NOT NULL"
    " AND published_confidence BETWEEN 0 AND 1)",
    "event": "CASE WHEN earliest IS NULL THEN coalesce(start_latest, end_earliest, latest, precision, edtf) IS NULL"
    f" ELSE {_ORDERED} AND precision IS NOT NULL AND edtf IS NOT NULL AND note IS NOT NULL END",
    "mention": "start <= end AND coalesce(phrase_start <= phrase_end, 1) AND coalesce(place_start <= place_end, 1)",
    "mention_name": "start <= end",
    "claim": "start <= end",
    "hiatus": "coalesce(first <= last, 1)",
}
"""What else is true of a row of a table; NULL counts as not true."""
_OTHERS = {"table": ("article_search", "event_search"), "trigger": ("article_text_added", "article_text_removed", "event_removed")}
_READ_LATER = ("event_row", "row_failure", "column_snapshot", "article_text", "extraction")  # one at a time; the rest goes on then


def demand_sound(db: Connection, path: Path, thoroughly: bool) -> None:
    """Raises ProjectDamaged, with a sentence, where the tables of an up-to-date project are not as they must be.

    `thoroughly`: all references are followed, too.
    """
    there: dict[str, set[str]] = {"table": set(), "trigger": set()}
    for kind, name in db.execute("SELECT type, name FROM sqlite_master WHERE type IN ('table', 'trigger')"):
        there[kind].add(name)
    needed = {**_OTHERS, "table": (*_COLUMNS, *_OTHERS["table"])}
    gone = sorted(name for kind, names in needed.items() for name in names if name not in there[kind])
    if gone:
        raise damaged(path, tr("a part of it is missing ({names})", names=", ".join(gone)))
    for table, columns in _COLUMNS.items():
        words = columns.split()
        types = dict(zip(words[::2], words[1::2], strict=True))
        missing = sorted(types.keys() - {row[1] for row in db.execute(f"PRAGMA table_info({table})")})
        if missing:
            raise damaged(path, tr("a part of it is missing ({names})", names=", ".join(f"{table}.{name}" for name in missing)))
        if table not in _READ_LATER:
            _demand_types(db, path, table, types)
    if thoroughly:
        row = db.execute("PRAGMA foreign_key_check").fetchone()
        if row is not None:
            raise damaged(path, tr("a row of “{table}” speaks of one of “{other}” that is not there", table=row[0], other=row[2]))


def _demand_types(db: Connection, path: Path, table: str, types: dict[str, str]) -> None:
    tests = [_test(name, kind) for name, kind in types.items() if kind != "any"]
    if table in _MORE:
        tests.append(f"coalesce({_MORE[table]}, 0)")
    if tests and db.execute(f"SELECT 1 FROM {table} WHERE NOT ({' AND '.join(tests)}) LIMIT 1").fetchone() is not None:
        raise damaged(path, tr("a row of “{table}” makes no sense", table=table))


def _test(name: str, kind: str) -> str:
    test = _TYPES[kind.removesuffix("?")].format(name)
    return f"({name} IS NULL OR {test})" if kind.endswith("?") else f"({test})"
