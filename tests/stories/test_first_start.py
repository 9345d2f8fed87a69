"""The first start on the bundled articles, and the question a newcomer comes with, by keyboard alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from model.domain import hiatus_key
from model.qt.session import Session
from model.resources import bundled_seeds
from tests.stories.story import Story

pytestmark = pytest.mark.slow


@pytest.fixture
def started(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Story]:
    if not bundled_seeds().is_dir():
        pytest.skip("no bundled articles in this checkout")
    monkeypatch.setenv("HIATUS_HOME", str(tmp_path))
    story = Story(qtbot, Session(), tmp_path)
    qtbot.addWidget(story.window)
    assert story.window.stack.currentWidget() is story.window.welcome
    story.window.own.projects.start([])
    story.until(lambda: not story.session.jobs.running, seconds=120)
    yield story
    story.window.close()


def test_a_newcomer_learns_when_the_dialogue_lapsed_and_who_met_again(started: Story) -> None:
    assert started.window.project_name() == "East Asia dialogues"
    assert started.focus() == "Timeline"
    assert started.counts().startswith("5 articles")
    started.search("security dialogue hiatus").press("Down")
    found = [row.text for row in started.window.search.results.rows if not row.header]
    assert len(found) >= 2
    started.press("Return", "Esc", "Esc")
    dialogue = next(s for s in started.session.collection.series if "security dialogue" in s.name.casefold())
    first = hiatus_key(dialogue, dialogue.hiatuses[0])
    while started.session.view.selection.hiatus != first:
        started.press("H")
    assert "hiatus of 4 years and 2 months" in started.card(), "for how long"
    assert "from January 2011 to 19 March 2015" in started.card(), "when it lapsed"
    assert_the_place_stands_in_the_reader(started)
    started.press("H")
    card = started.card()
    assert f"{dialogue.name}: hiatus of 4 years" in card
    assert "February 2019" in card
    assert "2023" in card
    assert "✓" in card, "the articles' claim is checked"
    assert "Sun Weidong" in card, "who met when it resumed"
    assert "Shigeo Yamada" in card, "who met when it resumed"
    assert_the_place_stands_in_the_reader(started)


def test_the_round_after_the_hiatus_is_reached_from_its_card(started: Story) -> None:
    dialogue = next(s for s in started.session.collection.series if "security dialogue" in s.name.casefold())
    last = dialogue.hiatuses[-1]
    while started.session.view.selection.hiatus != hiatus_key(dialogue, last):
        started.press("H")
    started.press("F6")
    assert started.focus() == "Event card"
    title = started.session.find_event(last.after).title
    for _ in range(3):  # the series, the round before, the round after
        started.press("Tab")
    assert started.focus() == "Event card"
    assert QApplication.focusWidget().accessibleName() == title
    started.press("Space")
    event = started.selected()
    assert event is not None
    assert event.key == last.after
    assert "after a hiatus of 4 years" in started.card()
    mention = event.mentions[0]
    assert " ".join(mention.text.split()[:4]) in " ".join(started.reader().split()), "the sentence stands in the reader"


def assert_the_place_stands_in_the_reader(story: Story) -> None:
    """The words the selection leads to are in the article that is shown, and marked there."""
    selection = story.session.view.selection
    assert selection.place is not None
    start, end = selection.place
    words = story.session.article(selection.article).text[start:end]
    assert " ".join(words.split()) in " ".join(story.reader().split())
    text = story.window.panes["Reader"].pane.text
    assert text.rects_of(start, end)


def test_the_next_start_shows_the_same_at_once(started: Story, qtbot: QtBot, tmp_path: Path) -> None:
    started.press("G, C", "End")
    title, window = started.title(), started.session.view.window
    assert title
    started.window.close()
    again = Story(qtbot, Session(), tmp_path)
    qtbot.addWidget(again.window)
    again.window.own.projects.start([])
    assert not again.session.jobs.running, "nothing is read again"
    assert again.title() == title
    assert again.session.view.grouping == "country"
    assert again.session.view.window.start == pytest.approx(window.start, abs=400)
    again.window.close()


# What a start does not need, as nothing of it is seen at first: it would take longer for each of these, and for what they load.
NOT_AT_START = (
    "spacy", "trafilatura", "py3langid", "sqlite_utils", "icalendar", "pyqtgraph", "multiprocessing", "email", "importlib.metadata", "xml",
    "model.ingest", "model.extract", "model.link", "model.loading", "model.worker", "model.workers", "model.importing",
    "model.export.registry", "model.export.origin", "gui.dialogs", "gui.image_export", "gui.participants.filter_sheet",
    "PySide6.QtPrintSupport", "PySide6.QtNetwork", "PySide6.QtOpenGL", "PySide6.QtTest", "hypothesis", "pytest",
)  # fmt: skip


def test_a_start_loads_nothing_that_is_not_seen(started: Story, tmp_path: Path) -> None:
    project = started.session.path
    started.window.close()
    program = (
        "import sys; from gui.app import prepare; "
        f"app, window = prepare([{str(project)!r}]); "
        "assert window.session.collection.events; window.show(); app.processEvents(); window.grab(); window.close(); "
        "print(*sys.modules)"
    )
    root = Path(__file__).parents[2]
    said = subprocess.run([sys.executable, "-c", program], cwd=root, check=True, timeout=60, stdout=subprocess.PIPE, text=True).stdout
    assert [name for name in said.split() if any(name == one or name.startswith(f"{one}.") for one in NOT_AT_START)] == []
