"""Trouble around the open window: its project goes away, the disk is full, others write, files are strange.

Each time the window says so in a sentence, goes on, and what was saved before stands.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from gui.dialogs.export_data import ExportData
from gui.opening import Plan
from model.edits import set_event
from model.store import opening
from model.store.errors import ProjectDamaged
from model.store.store import Store
from tests.builders import store_sample
from tests.stories.story import Story

pytestmark = pytest.mark.slow


def edited(story: Story, title: str) -> bool:
    """Give the first event this title."""
    return story.session.do(set_event(story.session.collection.events[0].key, title=title))


def stored(project: Path) -> str:
    with Store.open(project) as store:
        return store.collection().events[0].title


def project_of(story: Story) -> Path:
    assert story.session.path is not None
    return story.session.path


def test_a_project_moved_away_is_told_and_nothing_is_told_as_saved(story: Story) -> None:
    project = project_of(story)
    moved = project.with_name("elsewhere.hiatus")
    assert edited(story, "Before")
    project.rename(moved)
    assert not edited(story, "Into nowhere")
    assert "no longer where it was" in story.banner()
    assert story.session.collection.events[0].title == "Before"
    story.press("Right", "End")
    assert story.title(), "what is there can be read on"
    moved.rename(project)
    assert edited(story, "After")
    assert stored(project) == "After"


def test_a_deleted_project_is_told_when_the_window_comes_back(story: Story) -> None:
    project_of(story).unlink()
    story.session.refresh()
    assert "no longer where it was" in story.banner()
    story.window.close()


def test_a_replaced_project_gets_none_of_our_edits(story: Story) -> None:
    project = project_of(story)
    other = project.with_name("other.hiatus")
    store_sample(other)
    before = stored(other)
    os.replace(other, project)
    assert not edited(story, "Not into this one")
    story.window.own.projects.open(Plan(project))
    assert story.session.collection.events[0].title == before
    assert edited(story, "Into the new one")


def test_articles_for_a_project_that_is_gone_are_told(story: Story, tmp_path: Path) -> None:
    project_of(story).unlink()
    (tmp_path / "one.txt").write_text("A day like any other. Nothing happened.", encoding="utf-8")
    story.window.own.projects.take_paths([tmp_path / "one.txt"])
    story.until(lambda: not story.session.jobs.running)
    assert story.banner()
    assert not project_of(story).exists(), "it is not made anew, empty"
    assert story.session.collection.events


def test_a_full_disk_is_told_and_the_next_edit_with_room_is_saved(story: Story) -> None:
    store = story.session._store
    assert store is not None
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count = {pages}")
    assert not edited(story, "Too long " * 20_000)
    assert "no room left" in story.banner()
    store._db.execute("PRAGMA max_page_count = 1000000")
    assert edited(story, "With room")
    assert stored(project_of(story)) == "With room"


def test_a_second_writer_is_told_and_shown(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    store = story.session._store
    assert store is not None
    store._db.execute("PRAGMA busy_timeout = 100")
    monkeypatch.setattr(opening, "BUSY_SECONDS", 0.1)
    with Store.open(project_of(story)) as other:
        with other.atomic():
            set_event(story.session.collection.events[0].key, title="By another").apply(other)
            assert not edited(story, "By us")
            assert "another program" in story.banner()
        story.window.session.refresh()
    assert story.session.collection.events[0].title == "By another"


def test_what_another_wrote_is_shown_when_the_window_comes_back(story: Story) -> None:
    with Store.open(project_of(story)) as other, other.atomic():
        set_event(story.session.collection.events[0].key, title="From elsewhere").apply(other)
    label = QLabel("another window")
    label.show()
    label.activateWindow()
    story.until(label.isActiveWindow)
    story.window.activateWindow()
    story.until(lambda: story.session.collection.events[0].title == "From elsewhere")
    label.close()


def test_an_article_that_cannot_be_read_is_told(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(store: Store, digest: str) -> None:
        raise ProjectDamaged("“sample.hiatus” is damaged: its contents do not hold together.")

    monkeypatch.setattr(Store, "article", broken)
    for keys in ("End", "Return", "]", "Home"):
        story.press(keys)
        assert story.title()
    assert "damaged" in story.banner()


@pytest.mark.parametrize(
    "kept",
    [
        {"window": [0, 1]},
        {"grouping": "by mood", "filter": {}, "selection": [], "window": []},
        ["a"],
        "text",
        7,
        {"window": ["x", "y"], "grouping": "series", "filter": None, "selection": [1, 2]},
    ],
)
def test_a_view_that_makes_no_sense_is_let_go(story: Story, tmp_path: Path, kept: object) -> None:
    other = tmp_path / "other.hiatus"
    store_sample(other)
    with Store.open(other) as store:
        store.set_state("view", kept)
    assert story.window.own.projects.open(Plan(other))
    assert story.session.view.grouping == "series"
    assert not story.session.view.filter


def test_a_filter_for_what_is_gone_is_not_kept(story: Story, tmp_path: Path) -> None:
    story.window.state.save_view()
    kept = story.session.state("view")
    kept["filter"]["series"], kept["filter"]["articles"] = ["series:gone"], ["gone"]
    story.session.set_state("view", kept)
    assert story.window.state.restore_view()
    assert not story.session.view.filter, "nothing would be shown, and no box would say why"


def test_a_new_project_keeps_the_dots_of_its_name(story: Story, tmp_path: Path) -> None:
    story.window.own.projects._create(str(tmp_path / "Talks 5.3"))
    assert project_of(story).name == "Talks 5.3.hiatus"


@pytest.mark.parametrize("typed", ["", "~nobody-of-this-name/x", "n" * 300, "nowhere/at/all.json", "."])
def test_an_export_to_a_file_that_cannot_be_is_told(story: Story, tmp_path: Path, typed: str) -> None:
    dialog = ExportData("Talks 5.3", False, tmp_path, story.window)
    chosen: list[object] = []
    dialog.chosen.connect(lambda *what: chosen.append(what))
    assert dialog.where.path().name.startswith("Talks 5.3.")
    dialog.where.field.setText(typed)
    for number in range(dialog.form_box.count()):
        dialog.form_box.setCurrentIndex(number)
    dialog.where.field.setText(typed)
    dialog.go.click()
    assert not chosen
    assert dialog.trouble.text()
    dialog.reject()


def test_changing_the_form_keeps_the_dots_of_the_name(story: Story, tmp_path: Path) -> None:
    dialog = ExportData("Talks 5.3", False, tmp_path, story.window)
    for number in (1, 0, 1):
        dialog.form_box.setCurrentIndex(number)
        assert dialog.where.path() == tmp_path / f"Talks 5.3{dialog.form_box.currentData()}"
    dialog.reject()


def test_nothing_and_a_folder_without_articles_are_told(story: Story, tmp_path: Path) -> None:
    story.window.own.projects.take_paths([])
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    story.window.own.projects.take_paths([tmp_path / "pictures"])
    story.until(lambda: not story.session.jobs.running)
    assert "No articles were found" in story.banner()


def test_a_folder_that_goes_away_with_everything_in_it(story: Story, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    store_sample(folder / "inside.hiatus")
    story.window.own.projects.open(Plan(folder / "inside.hiatus"))
    shutil.rmtree(folder)
    assert not edited(story, "x")
    assert story.banner()
    story.window.close()
