"""The first start on the bundled articles, and the question a newcomer comes with, by keyboard alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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
    story.window.own.start([])
    story.until(lambda: not story.session.jobs.running, seconds=120)
    yield story
    story.window.close()


def test_a_newcomer_learns_when_the_dialogue_lapsed_and_who_met_again(started: Story) -> None:
    assert started.window.project_name() == "East Asia dialogues"
    assert started.focus() == "Timeline"
    assert started.counts().startswith("5 articles")
    dialogue = next(s for s in started.session.collection.series if "security dialogue" in s.name.casefold())
    started.search("security dialogue").press("Return")
    read: list[str] = []
    for _ in range(len(started.window.search.results.hits)):
        event = started.selected()
        assert event
        if event.series == dialogue.key:
            read += [started.card(), started.reader()]
            mention = event.mentions[started.session.view.selection.mention]
            assert " ".join(mention.text.split()[:4]) in " ".join(started.reader().split()), "the sentence stands in the reader"
        started.press("Return")
    whole = "\n".join(read)
    assert "2019" in whole, "when it lapsed"
    assert "4 years" in whole, "for how long"
    assert "Sun Weidong" in whole, "who met when it resumed"
    assert "Shigeo Yamada" in whole, "who met when it resumed"


def test_the_next_start_shows_the_same_at_once(started: Story, qtbot: QtBot, tmp_path: Path) -> None:
    started.press("G, C", "End")
    title, window = started.title(), started.session.view.window
    assert title
    started.window.close()
    again = Story(qtbot, Session(), tmp_path)
    qtbot.addWidget(again.window)
    again.window.own.start([])
    assert not again.session.jobs.running, "nothing is read again"
    assert again.title() == title
    assert again.session.view.grouping == "country"
    assert again.session.view.window.start == pytest.approx(window.start, abs=400)
    again.window.close()


def test_a_project_opens_without_the_language_library(started: Story, tmp_path: Path) -> None:
    project = started.session.path
    started.window.close()
    program = (
        "import sys; from gui.app import prepare; "
        f"app, window = prepare([{str(project)!r}]); "
        "assert window.session.collection.events; window.close(); "
        "sys.exit('spacy' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], cwd=Path(__file__).parents[2], check=True, timeout=60)
