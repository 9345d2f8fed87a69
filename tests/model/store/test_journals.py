"""What a killed program leaves beside a project, lost, cut off or put beside another one: opened with what is whole, or told and left."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from model.store.errors import ProjectDamaged, ProjectDenied
from model.store.store import Store
from tests.builders import store_sample
from tests.model.drawn_projects import SHEETS, content, store_sheets
from tests.model.store.test_kill import said_until_killed, sound

pytestmark = pytest.mark.slow


def journal(project: Path) -> Path:
    return project.with_name(project.name + "-wal")


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """A project whose titles were edited by a program that was killed then; what it saved lies beside it."""
    (tmp_path / "killed").mkdir()
    project = tmp_path / "killed" / "story.hiatus"
    store_sample(project)
    assert said_until_killed(1, 0.0, "edit", project, "0")
    assert journal(project).stat().st_size
    return project


def titles(project: Path) -> set[str]:
    with Store.open(project) as store:
        return {event.title for event in store.collection().events}


def test_what_lies_beside_it_is_taken_in(killed: Path) -> None:
    assert {title.split()[0] for title in titles(killed)} == {"Title"}
    assert os.listdir(killed.parent) == [killed.name]


@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize("harm", [
    lambda beside: beside.unlink(),
    lambda beside: beside.write_bytes(b""),
    lambda beside: beside.write_bytes(beside.read_bytes()[:1000]),
    lambda beside: beside.write_bytes(bytes(range(256)) * 200),
    lambda beside: beside.write_bytes(beside.read_bytes()[:40] + b"\xff" * 8000),
])  # fmt: skip
def test_lost_or_cut_off_it_is_opened_with_what_is_whole(killed: Path, harm: Callable[[Path], object], shared: bool) -> None:
    harm(journal(killed))
    if not shared:
        killed.with_name(killed.name + "-shm").unlink()
    found = titles(killed)
    assert len(found) == 1 or not any(title.startswith("Title") for title in found), "an edit is there whole or not at all"
    sound(killed)
    with Store.open(killed) as store:
        store.set_state("after", 1)
    assert os.listdir(killed.parent) == [killed.name]


@pytest.mark.parametrize("shared", [False, True])
def test_that_of_another_project_is_told_and_nothing_is_changed(killed: Path, tmp_path: Path, shared: bool) -> None:
    said_until_killed(20, 0.0, "table", killed, "7" * 64, "3000")
    project = tmp_path / "mine.hiatus"
    store_sheets(project, [sheet() for sheet in SHEETS])
    mine, before = content(project), project.read_bytes()
    shutil.copy(journal(killed), journal(project))
    if shared:
        shutil.copy(killed.with_name(killed.name + "-shm"), project.with_name(project.name + "-shm"))
    for _ in range(2):
        with pytest.raises(ProjectDamaged, match=r"Move “mine\.hiatus-wal” to another folder"):
            Store.open(project)
        assert project.read_bytes() == before, "it was put into the file for good"
        assert journal(project).read_bytes() == journal(killed).read_bytes()
    journal(project).rename(tmp_path / "put away")
    assert content(project) == mine
    sound(project)


def test_a_folder_of_its_name_is_told(tmp_path: Path) -> None:
    project = tmp_path / "story.hiatus"
    store_sample(project)
    journal(project).mkdir()
    with pytest.raises(ProjectDenied, match="cannot be opened by the system"):
        Store.open(project)
    journal(project).rmdir()
    assert len(titles(project)) > 1
