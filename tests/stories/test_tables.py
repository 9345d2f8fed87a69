"""Event tables dropped on the window: asked about, put in with articles beside them, told, and taken out again."""

from __future__ import annotations

from pathlib import Path

import pytest

from gui.dialogs.import_table import ImportTable
from tests.model.ingest.tables import samples
from tests.stories.story import Story

pytestmark = pytest.mark.slow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "mixed"
    made.mkdir()
    (made / "good.txt").write_text("Two ministers met on Friday.", encoding="utf-8")
    (made / "talks.csv").write_text(samples.PLAIN, encoding="utf-8")
    (made / "talks.ics").write_text(samples.CALENDAR, encoding="utf-8", newline="")
    (made / "bad.csv").write_text("no table\n", encoding="utf-8")
    return made


def asked(story: Story) -> ImportTable:
    story.until(lambda: isinstance(story.dialog(), ImportTable), seconds=60)
    dialog = story.dialog()
    assert isinstance(dialog, ImportTable)
    return dialog


def test_a_folder_of_both_goes_in_and_the_tables_out_again(empty: Story, folder: Path) -> None:
    window, session = empty.window, empty.session
    window.own.projects.take_paths([folder])
    for name in ("talks.csv", "talks.ics"):
        dialog = asked(empty)
        assert name in dialog.windowTitle()
        dialog.go.click()
        empty.until(lambda: empty.dialog() is not dialog)  # noqa: B023
    empty.until(lambda: bool(session.collection.tables) and not session.jobs.running, seconds=90)
    assert [table.rows for table in session.collection.tables] == [3, 4]
    assert len(session.collection.articles) == 1
    assert len(session.columns) == 7 + len(session.collection.events)
    assert "1 article added; 3 events of “talks” added, 1 row failed (File, Event tables); 4 events of “Talks”" in window.banner.text()
    assert "1 file could not be read" in window.banner.text()
    window.banner.way.click()
    empty.until(lambda: not session.collection.tables and not session.jobs.running, seconds=60)
    assert len(session.columns) == len(session.collection.events)
    assert len(session.collection.articles) == 1


def test_one_answer_for_all_tables_but_for_those_that_must_be_asked_about(empty: Story, folder: Path) -> None:
    session = empty.session
    (folder / "open.csv").write_text("What,Date\nA,5/2/2023\nB,6/7/2023\n", encoding="utf-8")
    (folder / "third.csv").write_text("What,When\nA,2023-02-05\nB,2023-02-06\n", encoding="utf-8")
    empty.window.own.projects.take_paths([folder])
    dialog = asked(empty)
    if "open.csv" in dialog.windowTitle():
        dialog.rest.click()
        assert dialog.isVisible(), "its own question is answered first"
        dialog.reject()
        empty.until(lambda: empty.dialog() is not dialog)
        dialog = asked(empty)
        left = 2
    else:
        left = 3
    assert f"{left} other tables" in dialog.rest.text()
    dialog.rest.click()
    empty.until(lambda: empty.dialog() is not dialog)
    if left == 3:
        last = asked(empty)
        assert "open.csv" in last.windowTitle()
        assert not last.rest.isVisible()
        last.reject()
    empty.until(lambda: bool(session.collection.tables) and not session.jobs.running, seconds=90)
    assert sorted(table.rows for table in session.collection.tables) == [2, 3, 4]


def test_a_table_left_out_leaves_the_rest_to_go_in(empty: Story, folder: Path) -> None:
    session = empty.session
    empty.window.own.projects.take_paths([folder])
    for _ in range(2):
        dialog = asked(empty)
        dialog.reject()
        empty.until(lambda: empty.dialog() is not dialog)  # noqa: B023
    empty.until(lambda: bool(session.collection.articles) and not session.jobs.running, seconds=90)
    assert not session.collection.tables


def test_a_project_of_tables_alone_shows_them(empty: Story, folder: Path) -> None:
    window, session = empty.window, empty.session
    assert window.welcome.isVisible()
    window.own.projects.take_paths([folder / "talks.csv"])
    asked(empty).go.click()
    empty.until(lambda: bool(session.collection.tables) and not session.jobs.running, seconds=60)
    assert not window.welcome.isVisible()
    window.commands["file.tables"].trigger()
    empty.until(lambda: empty.dialog() is not None)
    dialog = empty.dialog()
    assert dialog is not None
    dialog.reject()
    empty.until(empty.back)
