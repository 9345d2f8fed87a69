"""A project whose tables hold what the program cannot have written is refused with a sentence, and left as it is."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from model.store import opening
from model.store.contents import _COLUMNS
from model.store.errors import ProjectDamaged
from model.store.schema import FORMAT
from model.store.store import Store
from tests.sample_table import store_with_table


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "sample.hiatus"
    store_with_table(path)
    return path


@pytest.fixture
def path(tmp_path: Path, whole: Path) -> Path:
    made = tmp_path / "story.hiatus"
    made.write_bytes(whole.read_bytes())
    return made


def run(path: Path, *statements: str) -> None:
    """Change a project by hand, as a tool does that knows nothing of it."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = OFF")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def without_constraints(path: Path) -> None:
    """Let any value stand anywhere."""
    lift = "replace(replace(sql, ' NOT NULL', ''), 'CHECK (', 'CHECK (1 OR ')"
    run(path, "PRAGMA writable_schema = ON", f"UPDATE sqlite_master SET sql = {lift} WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")


def refused(path: Path, *words: str) -> None:
    before = path.read_bytes()
    with pytest.raises(ProjectDamaged) as caught:
        Store.open(path)
    for word in (path.name, *words, "Open a backup"):
        assert word in str(caught.value)
    assert path.read_bytes() == before


def test_the_columns_looked_for_are_those_of_a_new_project(tmp_path: Path) -> None:
    path = tmp_path / "new.hiatus"
    Store.open(path, create=True).close()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (FORMAT,)
    for table, columns in _COLUMNS.items():
        assert {row[1] for row in connection.execute(f"PRAGMA table_info({table})")} == set(columns.split()[::2]), table
    others = "name NOT LIKE '%search%' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '_sqlite%'"
    assert {name for (name,) in connection.execute(f"SELECT name FROM sqlite_master WHERE type = 'table' AND {others}")} == set(_COLUMNS)
    connection.close()


@pytest.mark.parametrize("table", [*_COLUMNS, "article_search", "event_search"])
def test_a_table_that_is_gone_is_named(path: Path, table: str) -> None:
    run(path, f"DROP TABLE {table}")
    refused(path, "a part of it is missing", table)


@pytest.mark.parametrize(("table", "column"), [("event", "title"), ("override", "value"), ("undo_step", "about"), ("state", "value")])
def test_a_column_that_is_gone_is_named(path: Path, table: str, column: str) -> None:
    run(path, f"ALTER TABLE {table} RENAME COLUMN {column} TO other")
    refused(path, f"{table}.{column}")


def test_a_trigger_that_is_gone_is_named(path: Path) -> None:
    run(path, "DROP TRIGGER event_removed")
    refused(path, "event_removed")


NONSENSE = [
    "article SET title = NULL", "article SET published_earliest = 'soon'", "article SET published_latest = published_earliest - 1",
    "article SET published_confidence = 7", "article SET language = x'ff'",
    "participant SET name = x'07'", "participant SET aliases = '[1]'",
    "participant SET aliases = '\"Chile\"'", "participant SET aliases = '{'",
    "series SET name = NULL", "series SET aliases = 'x'",
    "event SET title = x'00'", "event SET earliest = 365242198000, start_latest = 365242198000, end_earliest = 365242198000,"
    " latest = 365242198000", "event SET earliest = NULL WHERE earliest IS NOT NULL AND id % 2", "event SET latest = earliest - 1",
    "event SET note = NULL WHERE earliest IS NOT NULL", "event SET series_id = 'first'",
    "mention SET start = -5", "mention SET end = start - 1", "mention SET text = NULL", "mention SET phrase_end = 1e300",
    "mention_name SET start = 'x'", "event_participant SET role = NULL", "conflict SET mention = 'first'", "derivation SET end = ''",
    "hiatus SET first = 'then'", "hiatus SET cause = NULL", "claim SET holds = 'yes'", "claim SET end = -1", "state SET value = x'07'",
]  # fmt: skip


@pytest.mark.parametrize("change", NONSENSE)
def test_a_value_that_none_can_have_written_is_told_by_its_table(path: Path, change: str) -> None:
    without_constraints(path)
    run(path, f"UPDATE {change}")
    refused(path, f"“{change.split()[0]}” makes no sense")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("DELETE FROM article WHERE id = 2", "speaks of one of “article” that is not there"),
        ("DELETE FROM participant", "“participant” that is not there"),
        ("DELETE FROM event WHERE id % 3 = 0", "“event” that is not there"),
        ("UPDATE event SET fulfils_id = 9999 WHERE id = 1", "“event”"),
        ("UPDATE mention SET event_id = 9999 WHERE id = 1", "“mention”"),
        ("DELETE FROM event_table", "“event_table” that is not there"),
    ],
)
def test_what_leads_nowhere_is_told(path: Path, change: str, words: str) -> None:
    run(path, change)
    refused(path, words)


def test_a_text_that_is_none_is_told(path: Path) -> None:
    run(path, "UPDATE participant SET name = CAST(x'c328ff' AS TEXT)")
    with Store.open(path) as store, pytest.raises(ProjectDamaged, match="Could not decode"):
        store.raw()


def test_a_text_that_is_shorter_than_what_was_read_in_it_is_told(path: Path) -> None:
    run(path, "UPDATE article_text SET text = substr(text, 1, 5)")
    with Store.open(path) as store, pytest.raises(ProjectDamaged, match="parts of an article are marked"):
        list(store.full_articles())
    run(path, "UPDATE article_text SET spans = '[]'")
    with Store.open(path) as store, pytest.raises(ProjectDamaged, match="the text of an article ends"):
        list(store.full_articles())


def test_large_projects_are_looked_at_in_a_moment_and_told_later(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "CHECKED", 0)
    run(path, "DELETE FROM participant")
    with Store.open(path) as store, pytest.raises(ProjectDamaged):
        store.raw()
