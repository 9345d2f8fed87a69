"""Strange files dropped on the window: each is told, in the dialog and in the Articles tab, and the rest goes on."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableWidget

from model.qt.keyed_model import KIND_ROLE
from tests.stories.story import Story

pytestmark = pytest.mark.slow


def drop(story: Story, *paths: Path) -> None:
    story.window.own.projects.take_paths(paths)
    story.until(lambda: not story.session.jobs.running, seconds=90)


def told_in_dialog(story: Story) -> dict[str, str]:
    """File name -> reason, as the dialog lists them."""
    story.window.commands["file.failures"].trigger()
    story.until(lambda: story.dialog() is not None)
    dialog = story.dialog()
    assert dialog is not None
    table = dialog.findChild(QTableWidget)
    assert table is not None
    told = {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}  # type: ignore[union-attr]
    dialog.reject()
    story.until(story.back)
    return told


def failures_in_tab(story: Story) -> int:
    """The rows of the Articles tab that stand for a file that could not be read."""
    tree = story.window.panes["Participants"].pane.articles
    tops = [tree.model().index(row, 0) for row in range(tree.model().rowCount())]
    every = [*tops, *(tree.model().index(row, 0, top) for top in tops for row in range(tree.model().rowCount(top)))]
    return sum(index.data(KIND_ROLE) == "failure" for index in every)


def test_bad_files_are_told_and_the_good_one_is_in(empty: Story, tmp_path: Path) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "good.txt").write_text("Two ministers met on Friday.", encoding="utf-8")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "empty.txt").write_bytes(b"")
    with (folder / "huge.txt").open("wb") as huge:
        huge.truncate(101 << 20)
    drop(empty, folder, folder / "nowhere.txt")
    bad = {"binary.txt", "empty.txt", "huge.txt", "nowhere.txt"}
    assert len(empty.session.collection.articles) == 1
    assert {Path(one.path).name for one in empty.session.collection.failures} == bad
    told = told_in_dialog(empty)
    assert set(told) == bad
    assert all(reason.endswith(".") and name in reason for name, reason in told.items())
    assert failures_in_tab(empty) == len(bad)
    assert "4 files could not be read" in empty.banner()


def test_two_thousand_files_are_read(empty: Story, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(2000):
        (folder / f"{number:04}.txt").write_text(f"{number:04} was the number of the day.", encoding="utf-8")
    drop(empty, folder)
    assert len(empty.session.collection.articles) == 2000
    assert not empty.session.collection.failures


def test_the_same_file_twice_is_one_article_and_told(empty: Story, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("A day like any other.", encoding="utf-8")
    (tmp_path / "copy.txt").write_text("A day like any other.", encoding="utf-8")
    drop(empty, tmp_path / "one.txt", tmp_path / "one.txt", tmp_path / "copy.txt")
    assert len(empty.session.collection.articles) == 1
    assert "in the project already" in empty.banner()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_in_a_circle_end(empty: Story, tmp_path: Path) -> None:
    folder = tmp_path / "circle"
    (folder / "below").mkdir(parents=True)
    (folder / "below" / "one.txt").write_text("A day like any other.", encoding="utf-8")
    os.symlink(folder, folder / "below" / "up")
    os.symlink(folder / "self", folder / "self")
    drop(empty, folder)
    assert [Path(one.path).name for one in empty.session.collection.articles] == ["one.txt"]


def test_reading_that_was_stopped_says_so_and_is_gone_on_with(empty: Story, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number}.txt").write_text(f"Two ministers met on Friday, round {number}.", encoding="utf-8")
    machine = sys.modules["model.extract.pipeline"].extract_all.__self__
    machine.pause = 0.05
    empty.window.own.projects.take_paths([folder])
    empty.until(lambda: any(job.last.total == 60 for job in empty.session.jobs.running))
    empty.window.status.cancel.click()
    empty.until(lambda: not empty.session.jobs.running)
    machine.pause = 0.0
    assert empty.session.left_over
    assert "not searched for events yet" in empty.banner()
    assert "appears when all articles" in empty.window.panes["Timeline"].pane.message()
    assert empty.window.commands["file.finish"].isEnabled()
    empty.window.banner.way.click()
    empty.until(lambda: not empty.session.jobs.running, seconds=90)
    assert len(empty.session.collection.events) == len(empty.session.collection.articles)
    assert not empty.window.commands["file.finish"].isEnabled()
