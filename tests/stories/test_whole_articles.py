"""By keys alone: an article's publication date corrected after a look at what hangs on it, an article taken out and put back, the list
of all steps gone through, and all of it again after the program was closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.dialogs.history import History
from gui.dialogs.publication import CorrectPublication
from gui.dialogs.resting import RestingCorrections
from gui.dialogs.take_out import ArticlesOut, TakeOut
from model.domain import Basis
from model.edits import set_event
from model.qt.session import Session
from model.qt.view_state import Selection
from model.store.store import Store
from tests.model.drawn_projects import SHEETS, content, store_sheets
from tests.stories.story import Story

pytestmark = pytest.mark.slow


@pytest.fixture
def digests(tmp_path: Path) -> list[str]:
    return store_sheets(tmp_path / "story.hiatus", [make() for make in SHEETS])


@pytest.fixture
def story(qtbot: QtBot, qapp: QApplication, tmp_path: Path, digests: list[str]) -> Iterator[Story]:
    session = Session()
    session.open(tmp_path / "story.hiatus")
    made = Story(qtbot, session, tmp_path)
    qtbot.addWidget(made.window)
    yield made
    made.window.close()


def steps(story: Story) -> list[str]:
    return [step.text for step in story.session.steps()]


def published(story: Story, digest: str) -> tuple[str, Basis]:
    head = story.session.head(digest)
    assert head is not None
    assert head.published is not None
    return head.published.edtf, head.published.basis


def path_of(story: Story) -> Path:
    assert story.session.path is not None
    return story.session.path


def test_a_publication_date_is_corrected_and_all_that_hangs_on_it(story: Story, digests: list[str]) -> None:
    before = content(path_of(story))
    story.session.view.select(Selection(article=digests[0]))
    story.press("Ctrl+Shift+D").until(lambda: isinstance(story.dialog(), CorrectPublication))
    dialog = story.dialog()
    assert isinstance(dialog, CorrectPublication)
    assert not dialog.go.isEnabled()
    story.type("20 March 2016")
    assert "20 March 2016" in dialog.date.understood.text()
    story.until(lambda: dialog.found is not None)
    told = [dialog.model.index(row, 1).data() for row in range(dialog.model.rowCount())]
    assert {"Published", "Parted from another", "Rounds"} <= set(told)
    assert content(path_of(story)) == before, "nothing is changed before it is applied"
    story.press("Return").until(story.back)
    assert published(story, digests[0]) == ("2016-03-20", Basis.USER)
    assert steps(story) == ["Correct publication date"]
    story.press("Ctrl+Z")
    assert content(path_of(story)) == before
    story.press("Ctrl+Shift+Z")
    assert published(story, digests[0]) == ("2016-03-20", Basis.USER)
    story.press("Ctrl+Shift+D").until(lambda: isinstance(story.dialog(), CorrectPublication))
    dialog = story.dialog()
    assert isinstance(dialog, CorrectPublication)
    dialog.back.setFocus()
    story.press("Space").until(lambda: dialog.found is not None)
    dialog.go.setFocus()
    story.press("Return").until(story.back)
    assert published(story, digests[0])[1] is Basis.STATED
    assert story.session.corrected_publication(digests[0]) is None


def test_what_cannot_be_understood_is_not_applied(story: Story, digests: list[str]) -> None:
    story.session.view.select(Selection(article=digests[0]))
    story.press("Ctrl+Shift+D").until(lambda: isinstance(story.dialog(), CorrectPublication))
    dialog = story.dialog()
    assert isinstance(dialog, CorrectPublication)
    for words in ("some day or other", ""):
        dialog.date.edit.selectAll()
        story.press("Del").type(words)
        assert not dialog.go.isEnabled()
    story.press("Esc").until(story.back)
    assert steps(story) == []
    assert story.session.jobs.running == ()


def test_an_article_is_taken_out_and_put_back(story: Story, digests: list[str]) -> None:
    before, collection = content(path_of(story)), story.session.collection
    story.session.view.select(Selection(article=digests[2]))
    story.window.commands["file.article_out"].trigger()
    story.until(lambda: isinstance(story.dialog(), TakeOut))
    dialog = story.dialog()
    assert isinstance(dialog, TakeOut)
    story.until(lambda: dialog.found is not None)
    dialog.go.setFocus()
    story.press("Return").until(story.back)
    assert len(story.session.collection.articles) == 2
    assert len(story.session.collection.events) < len(collection.events)
    assert story.session.view.selection.article != digests[2] or story.session.head(digests[2]) is None
    story.window.commands["file.articles_out"].trigger()
    story.until(lambda: isinstance(story.dialog(), ArticlesOut))
    out = story.dialog()
    assert isinstance(out, ArticlesOut)
    assert out.model.rowCount() == 1
    story.press("Return").until(lambda: isinstance(story.dialog(), TakeOut))
    dialog = story.dialog()
    assert isinstance(dialog, TakeOut)
    story.until(lambda: dialog.found is not None)
    dialog.go.setFocus()
    story.press("Return").until(lambda: not dialog.isVisible())
    assert {event.title for event in story.session.collection.events} == {event.title for event in collection.events}
    assert out.model.rowCount() == 0
    out.close()
    story.until(story.back)
    story.press("Ctrl+Z", "Ctrl+Z")
    assert content(path_of(story)) == before


def test_one_goes_back_and_forth_in_the_history_after_closing_too(story: Story) -> None:
    session = story.session
    key = session.collection.events[0].key
    for number in range(4):
        session.do(set_event(key, title=f"Title {number}"))
    path = path_of(story)
    session.close()
    session.open(path)
    story.window.focus_pane("Timeline")
    story.press("Ctrl+H").until(lambda: isinstance(story.dialog(), History))
    dialog = story.dialog()
    assert isinstance(dialog, History)
    assert [dialog.model.index(row, 0).data() for row in range(dialog.model.rowCount())][1:] == ["Change title"] * 4
    assert dialog.model.index(2, 1).data() == "Title 0", "what was changed is named as it was called"
    story.press("Up", "Up")
    assert "2 steps would be undone" in dialog.told.text()
    story.press("Return")
    assert session.find_event(key).title == "Title 1"  # type: ignore[union-attr]
    assert dialog.table.current() == 2
    story.press("End")
    assert "2 steps would be done again" in dialog.told.text()
    story.press("Return")
    assert session.find_event(key).title == "Title 3"  # type: ignore[union-attr]
    story.press("Esc").until(story.back)


def test_corrections_without_ground_are_kept_or_removed(story: Story, digests: list[str]) -> None:
    session, path = story.session, path_of(story)
    with Store.open(path) as store:
        store.set_override("event", f"{digests[0][:12]}:9000-9100", "title", '"Of something that is gone"')
    session.refresh()
    story.window.commands["edit.resting"].trigger()
    story.until(lambda: isinstance(story.dialog(), RestingCorrections))
    dialog = story.dialog()
    assert isinstance(dialog, RestingCorrections)
    assert dialog.model.index(0, 2).data() == "title: Of something that is gone"
    story.press("Return")
    assert session.view.selection.article == digests[0]
    dialog.remove.click()
    assert dialog.model.rowCount() == 0
    dialog.keep.click()
    story.until(story.back)
    story.press("Ctrl+Z")
    assert len(session.resting()) == 1
