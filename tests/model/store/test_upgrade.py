"""Bringing an older project up to date: a backup first, all of it or nothing, and once."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from model.domain import EventTable, MarkedSpan, SpanKind, TableRow
from model.loading import load, unfinished
from model.store import opening, schema
from model.store.errors import ProjectError, ProjectNewer
from model.store.schema import FORMAT
from model.store.store import Store
from tests.builders import store_sample
from tests.model.stand_ins import Machine


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "story.hiatus"
    store_sample(made)
    return made


def next_version(monkeypatch: pytest.MonkeyPatch, broken: bool = False) -> None:
    """Make this program the next version, whose projects have one more table."""
    now = schema.migrations

    def later() -> Any:
        found = now()

        @found(name="a table more")
        def further(db: Any) -> None:
            schema.run(db, "CREATE TABLE more (id INTEGER PRIMARY KEY);\nINSERT INTO more VALUES (7);\n")
            if broken:
                raise RuntimeError("half way")
            db.execute(f"PRAGMA user_version = {schema.FORMAT}")

        return found

    monkeypatch.setattr(schema, "migrations", later)
    monkeypatch.setattr(schema, "FORMAT", schema.FORMAT + 1)


def test_the_declared_format_is_the_number_of_migrations(path: Path) -> None:
    from sqlite_utils import Database

    assert len(schema.migrations().pending(Database(memory=True))) == schema.FORMAT
    head = path.read_bytes()[:100]
    assert int.from_bytes(head[60:64], "big") == schema.FORMAT
    assert int.from_bytes(head[68:72], "big") == schema.APPLICATION_ID


def test_an_older_project_is_backed_up_and_brought_up_to_date(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store.open(path) as store:
        before = store.collection()
        assert store.backup is None
    next_version(monkeypatch)
    with Store.open(path) as store:
        backup = store.backup
        assert backup == path.with_name(f"story (backup, format {FORMAT}).hiatus")
        assert store.collection() == before
        assert store._db.execute("SELECT id FROM more").fetchall() == [(7,)]
    assert sorted(one.name for one in path.parent.iterdir()) == [f"story (backup, format {FORMAT}).hiatus", "story.hiatus"]
    with Store.open(path) as store:
        assert store.backup is None
    monkeypatch.undo()
    assert backup is not None
    with Store.open(backup) as store:
        assert store.collection() == before
    with pytest.raises(ProjectNewer):
        Store.open(path)


def make_older(path: Path, form: int) -> None:
    """Turn a project into one of format 3, which kept no steps to undo, of 2, without event tables, or of 1, without languages."""
    with Store.open(path) as store:
        store._db.execute("BEGIN IMMEDIATE")
        store._db.execute("DROP TABLE undo_step")
        store._db.execute("CREATE VIRTUAL TABLE edited_row_search USING fts5 (title, place, names, words)")
        if form < 3:
            _without_tables(store)
        if form == 1:
            store._db.execute("ALTER TABLE article DROP COLUMN language")
        store._db.execute("DELETE FROM _sqlite_migrations WHERE CAST(name AS INTEGER) > ?", (form,))
        store._db.execute(f"PRAGMA user_version = {form}")
        store._db.execute("COMMIT")


def _without_tables(store: Store) -> None:
    for table in ("column_snapshot", "table_series", "table_participant", "row_failure", "event_row", "event_table"):
        store._db.execute(f"DROP TABLE {table}")
    store._db.execute("DROP TABLE edited_row_search")
    for table in ("participant", "series"):
        store._db.execute(f"ALTER TABLE {table} DROP COLUMN linked")
    for bound in ("earliest", "start_latest", "end_earliest", "latest"):
        store._db.execute(f"CREATE INDEX event_{bound} ON event ({bound})")


def test_a_project_without_steps_keeps_them_afterwards(path: Path) -> None:
    with Store.open(path) as store:
        before = store.collection()
    make_older(path, 3)
    with Store.open(path) as store:
        assert store.backup is not None
        assert store.backup.name == "story (backup, format 3).hiatus"
        assert store.collection() == before
        assert (store.undo_place(), store.undo_count(), store.undo_steps()) == (0, 0, ())
        store.add_undo_step("Change title", "{}")
    with Store.open(path) as store:
        assert store.backup is None, "once"
        assert [step.text for step in store.undo_steps()] == ["Change title"]


def test_a_project_without_event_tables_takes_them_afterwards(path: Path) -> None:
    with Store.open(path) as store:
        before = store.collection()
    make_older(path, 2)
    with Store.open(path) as store:
        assert store.backup is not None
        assert store.backup.name == "story (backup, format 2).hiatus"
        assert store.collection() == before
        assert store.tables() == ()
        with store.table_writer(EventTable("ab" * 32, "t.csv", "t.csv")) as writer:
            writer.add([TableRow(1, "A row")])
            writer.finish()
        assert [table.rows for table in store.tables()] == [1]
    with Store.open(path) as store:
        assert store.backup is None, "once"


def test_a_project_without_languages_gets_them_and_what_is_not_english_is_read_again(machine: Machine, tmp_path: Path) -> None:
    path, folder = tmp_path / "p.hiatus", tmp_path / "articles"
    folder.mkdir()
    (folder / "english.txt").write_text("The ministers met in Oslo and agreed to meet again.", encoding="utf-8")
    (folder / "german.txt").write_text("Die Minister haben sich in Oslo getroffen und wollen sich wieder treffen.", encoding="utf-8")
    for _ in load(path, [folder]):
        pass
    with Store.open(path) as store:
        texts = {head.digest: store.article(head.digest).text for head in store.heads()}
        for digest, text in texts.items():
            store.set_language(digest, "en", [MarkedSpan(0, len(text), SpanKind.BODY)])
    make_older(path, 1)
    machine.extracted.clear()
    with Store.open(path) as store:
        assert store.backup is not None
        assert [head.language for head in store.heads()] == ["en", "en"], "as it was read"
        assert unfinished(store)
    for _ in load(path, []):
        pass
    with Store.open(path) as store:
        assert sorted((Path(head.path).stem, head.language) for head in store.heads()) == [("english", "en"), ("german", "de")]
        assert not unfinished(store)
    assert machine.extracted == ["german"]


def test_a_migration_that_fails_leaves_the_project_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store.open(path) as store:
        before = store.collection()
    next_version(monkeypatch, broken=True)
    with pytest.raises(RuntimeError):
        Store.open(path)
    monkeypatch.undo()
    with Store.open(path) as store:
        assert store.collection() == before
        assert not store._db.execute("SELECT 1 FROM sqlite_master WHERE name = 'more'").fetchone()
    next_version(monkeypatch)
    with Store.open(path) as store:
        assert store.backup is not None
        assert "backup 2" in store.backup.name, "the first backup is not replaced"


def test_no_backup_no_upgrade(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> Path:
        raise OSError(28, "No space left on device")

    next_version(monkeypatch)
    monkeypatch.setattr(opening, "_give_name", fails)
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="no room"):
        Store.open(path)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_write_protected_older_project_says_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    next_version(monkeypatch)
    monkeypatch.setattr(opening, "writable", lambda _: False)
    with pytest.raises(ProjectError, match="must be brought up to date, but it is write-protected"):
        Store.open(path)


def test_a_project_keeps_its_word(path: Path) -> None:
    with Store.open(path) as store:
        asked = {name: store._db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous", "foreign_keys")}
        assert asked == {"journal_mode": "wal", "synchronous": 3, "foreign_keys": 1}
        assert store._db.execute("PRAGMA busy_timeout").fetchone()[0] == 1000 * opening.BUSY_SECONDS
        assert store._db.execute("PRAGMA foreign_key_check").fetchall() == []
        with pytest.raises(sqlite3.IntegrityError):
            store._db.execute("INSERT INTO mention_name VALUES (999999, 0, 0, 1, 'x', 1)")
