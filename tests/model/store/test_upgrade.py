"""Bringing an older project up to date: a backup first, all of it or nothing, and once."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from model.store import opening, schema
from model.store.errors import ProjectError, ProjectNewer
from model.store.schema import FORMAT
from model.store.store import Store
from tests.builders import store_sample


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
