"""A process killed at any moment loses nothing that it had reported as saved; two that write at once do no harm."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from model.store import opening
from model.store.errors import ProjectLocked
from model.store.store import Store
from tests.builders import followed, store_sample

ROOT = Path(__file__).resolve().parent.parent.parent.parent
ARTICLES = 60

pytestmark = pytest.mark.slow


def start(*words: str | Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.model.store.child", *map(str, words)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def said_until_killed(after_lines: int, pause: float, *words: str | Path) -> list[str]:
    """Start a child, kill it some time after it wrote its n-th line; all the whole lines it wrote."""
    child = start(*words)
    assert child.stdout is not None
    lines = []
    for _ in range(after_lines):
        line = child.stdout.readline()
        if not line:
            break
        lines.append(line)
    time.sleep(pause)
    child.kill()
    rest = child.stdout.read()
    child.wait()
    child.stdout.close()
    return [line.strip() for line in [*lines, *rest.splitlines(keepends=True)] if line.endswith("\n")]


def sound(project: Path) -> None:
    connection = sqlite3.connect(project)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.execute("INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)")
    connection.close()


def test_a_killed_ingest_loses_nothing_that_was_reported(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(ARTICLES):
        (folder / f"article {number:03}.txt").write_text(f"Text number {number} " * 200, encoding="utf-8")
    dice = random.Random(7)
    for turn in range(8):
        project = tmp_path / f"story {turn}.hiatus"
        lines = said_until_killed(turn, dice.random() * 0.1, "ingest", project, folder)
        read = max((int(line.split()[0]) for line in lines if " Read " in line), default=0)
        found = max((int(line.split()[0]) for line in lines if " Finding" in line), default=0)
        if project.exists():
            with Store.open(project) as store:
                assert len(store.heads()) >= read
                assert len(store.extracted()) >= found
                if any("All done" in line for line in lines):
                    assert len(store.collection().events) == ARTICLES
            sound(project)
        else:
            assert read == 0
        finishing = start("ingest", project, folder)
        output, _ = finishing.communicate(timeout=60)
        assert "All done" in output
        with Store.open(project) as store:
            assert len(store.heads()) == ARTICLES
            assert sorted(event.title for event in store.collection().events) == [f"article {number:03}" for number in range(ARTICLES)]


def test_a_killed_import_of_a_table_is_whole_or_not_there(tmp_path: Path) -> None:
    dice = random.Random(5)
    project = tmp_path / "story.hiatus"
    store_sample(project)
    whole = 0
    for turn in range(12):
        digest = f"{turn:064x}"[::-1]
        lines = said_until_killed(turn, dice.random() * 0.03, "table", project, digest, "800")
        with Store.open(project) as store:
            here = [table for table in store.tables() if table.digest == digest]
            assert len(here) == len(store.tables()) - whole
            assert here or "finished" not in lines, "a table that was reported as in is lost"
            assert bool(store.cut_off) <= (not here)
            whole += len(here)
            assert all(table.rows == 800 == len(store.table_columns(table)) for table in store.tables())
            (rows,) = store._db.execute("SELECT count(*) FROM event_row").fetchone()
            assert rows == 800 * whole, "some of a table that was cut off is left"
            assert sum(one.key == "person:x" for one in store.raw().participants) == (whole > 0)
            assert len(store.collection().events) == 40
        sound(project)
        assert os.listdir(tmp_path) == ["story.hiatus"]
    with Store.open(project) as store:
        assert store.cut_off == ()
        for table in store.tables():
            store.remove_table(table.digest)
        assert store._db.execute("SELECT count(*) FROM event_row").fetchone() == (0,)
    sound(project)


def test_a_killed_edit_is_whole_or_not_there(tmp_path: Path) -> None:
    project = tmp_path / "story.hiatus"
    store_sample(project)
    dice = random.Random(11)
    last = 0
    for turn in range(8):
        lines = said_until_killed(1 + turn * 2, dice.random() * 0.03, "edit", project, str(last))
        with Store.open(project) as store:
            titles = {event.title for event in store.collection().events}
            assert len(titles) == 1, "an edit was kept in part"
            kept = int(titles.pop().split()[1])
            assert kept >= int(lines[-1]), "an edit that was reported as saved is lost"
            assert len(followed(store).search(f"Title {kept}").events) == 40
            last = kept
        sound(project)


def test_two_that_write_at_once_do_no_harm(tmp_path: Path) -> None:
    project = tmp_path / "story.hiatus"
    store_sample(project)
    children = [start("write", project, name, "60") for name in ("one", "two", "three")]
    for child in children:
        output, _ = child.communicate(timeout=120)
        assert output == "done\n"
        assert child.returncode == 0
    sound(project)
    with Store.open(project) as store:
        for name in ("one", "two", "three"):
            assert [store.get_state(f"{name} {number}") for number in range(60)] == list(range(60))


def test_a_project_that_is_being_written_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = tmp_path / "story.hiatus"
    store_sample(project)
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    with Store.open(project) as first, Store.open(project) as second:
        before = second.version()
        with first.atomic():
            first.set_state("a", 1)
            assert len(second.collection().events) == 40, "reading waits for nobody"
            with pytest.raises(ProjectLocked, match="being written by another program"):
                second.set_state("a", 2)
        assert second.version() != before
        second.set_state("b", 2)
        assert (first.get_state("a"), first.get_state("b")) == (1, 2)


def test_several_that_make_the_same_project_get_the_same_one(tmp_path: Path) -> None:
    project = tmp_path / "story.hiatus"
    names = ("one", "two", "three", "four")
    children = [start("make", project, name) for name in names]
    for child in children:
        output, _ = child.communicate(timeout=60)
        assert output == "done\n"
    with Store.open(project) as store:
        assert [store.get_state(name) for name in names] == list(names)
    assert os.listdir(tmp_path) == ["story.hiatus"]
