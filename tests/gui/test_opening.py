"""Which project is opened for what was given."""

from __future__ import annotations

from pathlib import Path

import pytest

from gui.opening import data_folder, free_name, plan_for


def test_a_project_is_opened_and_the_rest_added(tmp_path: Path) -> None:
    plan = plan_for([Path("a.hiatus"), Path("b.txt")], tmp_path)
    assert (plan.project, plan.create, plan.articles) == (Path("a.hiatus"), False, (Path("b.txt"),))


def test_articles_get_a_new_project_named_after_their_folder(tmp_path: Path) -> None:
    folder = tmp_path / "Water talks"
    folder.mkdir()
    plan = plan_for([folder], tmp_path / "data")
    assert (plan.project, plan.create) == (tmp_path / "data" / "Water talks.hiatus", True)
    assert "Water talks" in plan.says
    assert str(tmp_path / "data") in plan.says


def test_a_single_file_gives_its_name(tmp_path: Path) -> None:
    assert plan_for([Path("notes.txt")], tmp_path).project.name == "notes.hiatus"


def test_of_two_projects_the_other_gets_a_window_of_its_own(tmp_path: Path) -> None:
    plan = plan_for([Path("a.hiatus"), Path("b.hiatus")], tmp_path)
    assert plan.project == Path("a.hiatus")
    assert plan.others == (Path("b.hiatus"),)


def test_no_project_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "notes.hiatus").touch()
    (tmp_path / "notes 2.hiatus").touch()
    assert free_name(tmp_path, "notes").name == "notes 3.hiatus"


@pytest.mark.parametrize(("name", "file"), [("a/b:c", "a b c.hiatus"), ("  .. ", "project.hiatus"), ("Ostasien", "Ostasien.hiatus")])
def test_names_become_file_names(tmp_path: Path, name: str, file: str) -> None:
    assert free_name(tmp_path, name).name == file


def test_the_data_folder_can_be_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HIATUS_HOME", str(tmp_path))
    assert data_folder() == tmp_path / "projects"
