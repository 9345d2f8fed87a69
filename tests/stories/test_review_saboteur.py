"""Keys of the review at random, in and out of its dialogs: nothing fails, what is told adds up, and all of it is undone in the end."""

from __future__ import annotations

import random

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from model.filtering import Filter
from tests.stories.story import Story

pytestmark = pytest.mark.slow

KEYS = (
    "Y", "Y", "N", "J", "K", "Ctrl+R", "Left", "Right", "Up", "Down", "Home", "End", "Ctrl+Return", "Esc", "Ctrl+Z", "Ctrl+Shift+Z", "L",
    "Shift+Y", "Shift+N", "Ctrl+D", "Ctrl+M", "Ctrl+Shift+M", "Q", "Shift+Q", "O", "Shift+Down", "Ctrl+A", "Del", "V", "Shift+X",
)  # fmt: skip
COMMANDS = (
    "review.scope_all", "review.scope_filter", "review.scope_lane", "review.scope_article", "review.doubtful_first", "review.unreview",
    "review.series_rename", "review.series_merge", "review.series_split", "review.series_new",
)  # fmt: skip
IN_DIALOGS = ("Return", "Esc", "Space", "Tab", "Down", "Up", "x", "Ctrl+A", "Backspace")


def consistent(story: Story) -> None:
    """What is counted adds up, and what is selected and picked is there."""
    session = story.session
    accepted, dismissed, unreviewed = session.review_counts()
    assert accepted + unreviewed == len(session.columns)
    assert dismissed == len(session.dismissed())
    selected = session.view.selection.event
    assert not selected or session.find_event(selected) is not None
    assert all(session.find_event(key) is not None for key in session.view.picks.listed())
    reviewing = story.window.own.reviewing
    if reviewing.active:
        progress = reviewing.looking.progress()
        assert 0 <= progress.reviewed <= progress.total
        assert reviewing.bar is not None
        assert reviewing.bar.isVisible()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_fails_and_all_is_undone(story: Story, seed: int) -> None:
    dice, session = random.Random(seed), story.session
    before = [session.find_event(session.columns.keys[row]) for row in range(len(session.columns))]
    series = session.collection.series
    for _ in range(160):
        dialog = story.dialog()
        if dialog is not None:
            story.press(dice.choice(IN_DIALOGS))
            if dice.random() < 0.2:
                dialog.reject()
        elif dice.random() < 0.15:
            name = dice.choice(COMMANDS)
            if story.window.commands[name].isEnabled():
                story.window.commands[name].trigger()
        elif dice.random() < 0.05:
            session.view.set_filter(Filter(text=dice.choice(("dialogue", "talks", ""))))
        else:
            story.press(dice.choice(KEYS))
        if story.dialog() is None and not any(d.isVisible() for d in story.window.findChildren(QDialog)):
            story.window.activateWindow()
        QApplication.processEvents()
        consistent(story)
    for dialog in story.window.findChildren(QDialog):
        dialog.reject()
    session.go_to_step(0)
    story.until(lambda: not session.jobs.running, seconds=30)
    assert session.review_counts() == (0, 0, len(before))
    assert [session.find_event(session.columns.keys[row]) for row in range(len(session.columns))] == before
    assert session.collection.series == series
