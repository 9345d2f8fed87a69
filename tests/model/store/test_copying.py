"""A project is copied whole: all that is in it, the steps too, as it stood when the copying began, or nothing at all."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from model.edits import set_event
from model.progress import Cancelled, Progress
from model.store import copying
from model.store.copying import copy
from model.store.errors import ProjectDamaged, ProjectDenied, ProjectFull, ProjectLocked, ProjectThere
from model.store.store import Store
from tests.builders import store_sample


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "story.hiatus"
    store_sample(made)
    return made


def quiet(_step: Progress) -> None:
    """For who does not want to know."""


def contents(path: Path) -> list[str]:
    """All of a file as the database tells it."""
    connection = sqlite3.connect(path)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def left_over(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir() if one.name.startswith(".hiatus"))


def test_a_copy_holds_all_while_the_project_is_open(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "Bericht – Kopie.hiatus"
    told: list[Progress] = []
    with Store.open(path) as store:
        event = store.collection().events[0]
        with store.atomic():
            set_event(event.key, title="Another title").apply(store)
            store.add_undo_step("Change title", "what was")
        assert path.with_name(path.name + "-wal").stat().st_size, "what was done last is still in the journal"
        copy(path, target, told.append)
        held = store.collection(), store.overrides(), store.undo_steps(), store.undo_place(), store.undo_value(1)
    with Store.open(target) as copied:
        assert not copied.read_only
        assert (copied.collection(), copied.overrides(), copied.undo_steps(), copied.undo_place(), copied.undo_value(1)) == held
    assert contents(target) == contents(path)
    assert told[-1].done == told[-1].total > 0
    assert left_over(tmp_path) == []
    assert not target.with_name(target.name + "-wal").exists()


def test_what_is_written_meanwhile_is_not_in_it(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "_PAGES", 2)
    target, told = tmp_path / "b.hiatus", []
    before = contents(path)
    with Store.open(path) as store:

        def write(step: Progress) -> None:
            told.append(step.done)
            store.set_state(f"note {step.done}", "x" * 9000)

        copy(path, target, write)
    assert len(told) > 9
    assert told == sorted(set(told)), "it is never begun anew"
    assert contents(target) == before


def test_who_stops_it_finds_what_was_there(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copying, "_PAGES", 2)
    target = tmp_path / "b.hiatus"
    target.write_bytes(b"kept")

    def stop(step: Progress) -> None:
        if step.done > 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        copy(path, target, stop)
    assert target.read_bytes() == b"kept"
    assert left_over(tmp_path) == []
    copy(path, target, quiet)
    with Store.open(target) as copied:
        assert copied.heads()


def test_the_project_itself_is_not_written_over(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    ways = [path, tmp_path / "." / "story.hiatus"]
    if hasattr(os, "symlink") and os.name != "nt":
        (tmp_path / "link.hiatus").symlink_to(path)
        os.link(path, tmp_path / "hard.hiatus")
        ways += [tmp_path / "link.hiatus", tmp_path / "hard.hiatus"]
    for way in ways:
        with pytest.raises(ProjectThere, match="is the project that is open"):
            copy(path, way, quiet)
    assert path.read_bytes() == before


def test_a_project_that_is_open_is_not_replaced(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.hiatus"
    store_sample(other)
    with Store.open(other) as store:
        store.set_state("mine", 1)
        with pytest.raises(ProjectLocked, match="not replaced"):
            copy(path, other, quiet)
        store.set_state("mine", 2)
    copy(path, other, quiet)
    assert contents(other) == contents(path)


def test_one_that_is_opened_meanwhile_is_not_replaced_either(path: Path, tmp_path: Path) -> None:
    other, opened = tmp_path / "other.hiatus", []
    store_sample(other)

    def open_it(_step: Progress) -> None:
        if not opened:
            opened.append(Store.open(other))
            opened[0].set_state("mine", 1)

    with pytest.raises(ProjectLocked):
        copy(path, other, open_it)
    assert opened[0].get_state("mine") == 1
    opened[0].close()


@pytest.mark.parametrize(
    ("where", "says"),
    [(lambda folder: folder / "no" / "a.hiatus", "another folder"), (lambda folder: folder, "it is a folder")],
)
def test_where_nothing_can_be_written_is_said(path: Path, tmp_path: Path, where: Callable[[Path], Path], says: str) -> None:
    (tmp_path / "sub").mkdir()
    with pytest.raises(ProjectDenied, match=says):
        copy(path, where(tmp_path / "sub"), quiet)


def test_a_full_disk_is_that_of_the_copy(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = sqlite3.connect

    def cramped(database: object, **how: object) -> sqlite3.Connection:
        made: sqlite3.Connection = real(database, **how)  # type: ignore[call-overload]
        if str(database).endswith(".part"):
            made.execute("PRAGMA max_page_count = 10")
        return made

    monkeypatch.setattr(copying.sqlite3, "connect", cramped)
    with pytest.raises(ProjectFull, match=r"no room left on the disk for “b\.hiatus”"):
        copy(path, tmp_path / "b.hiatus", quiet)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["story.hiatus"]


def test_a_damaged_project_is_said_to_be_damaged_and_not_the_copy(path: Path, tmp_path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096 * 3 : 4096 * 5] = b"\xff" * 8192
    path.write_bytes(data)
    with pytest.raises(ProjectDamaged, match=r"story\.hiatus"):
        copy(path, tmp_path / "b.hiatus", quiet)
    assert not (tmp_path / "b.hiatus").exists()
