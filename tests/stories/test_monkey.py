"""A monkey at the window, and what monkeys found: each case that broke something once."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from gui.opening import Plan
from model.store.store import Store
from tests.stories.story import Story

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


def delete_what_is_let_go() -> None:
    """Have Qt delete what was given to `deleteLater`."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 20])
def test_random_steps_break_nothing(seed: int) -> None:
    command = [sys.executable, "-m", "tests.bench.monkey", "--seed", str(seed), "--steps", "150"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=540, env=os.environ | {"PYTHONHASHSEED": "0"})
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-3000:]


def test_the_palette_gives_the_keyboard_back_though_who_had_it_is_gone(story: Story) -> None:
    story.press("Home")
    body = story.window.panes["Event card"].pane.body
    chip = next(iter(body.chips.values()))
    chip.setFocus()
    story.press("Ctrl+K")
    collection = story.session.collection
    events = [replace(event, participants=()) if event.key == body.content.event else event for event in collection.events]
    story.session.hold(replace(collection, events=tuple(events)))  # as when a load ends that has found more
    delete_what_is_let_go()
    assert not body.chips
    assert not chip.isVisible()
    assert story.window.palette_overlay.is_open(), "the card takes the keyboard from nobody"
    story.press("Escape")
    assert story.window.isActiveWindow()
    assert not story.window.palette_overlay.is_open()


def test_keys_of_hidden_panes_do_nothing_while_there_is_no_article(story: Story, tmp_path: Path) -> None:
    Store.open(tmp_path / "empty.hiatus", create=True).close()
    story.window.own.projects.open(Plan(tmp_path / "empty.hiatus"))
    for keys in ("P", "Return", "F", "Right", "R"):
        story.press(keys)
        focused = QApplication.focusWidget()
        assert focused is not None, keys
        assert focused.isVisible(), keys


def test_return_with_nothing_to_read_keeps_the_keyboard(story: Story) -> None:
    assert story.session.view.selection.article == ""
    story.window.commands["go.reader"].trigger()
    assert story.focus() == "Timeline"


def test_the_keyboard_stays_in_the_window_while_the_first_articles_are_read(story: Story, tmp_path: Path) -> None:
    Store.open(tmp_path / "empty.hiatus", create=True).close()
    story.window.own.projects.open(Plan(tmp_path / "empty.hiatus"))
    story.window.waiting("Reading the articles…")
    story.window.focus_pane("Timeline")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.isVisible()
    story.window.waiting("")
    assert story.window.welcome.first.hasFocus()


def test_the_router_holds_on_to_no_widget_it_watched(story: Story) -> None:
    field = story.window.search
    known = None
    for _ in range(5):
        field.setFocus()
        story.window.focus_pane("Timeline")
        assert known in (None, field.receivers("2destroyed()"))
        known = field.receivers("2destroyed()")


def test_a_palette_closed_while_a_dialog_has_the_keyboard_leaves_it_to_who_had_it(story: Story) -> None:
    story.press("Ctrl+K")
    story.window.commands["edit.settings"].trigger()
    story.until(lambda: story.dialog() is not None)
    story.window.palette_overlay.dismiss()
    dialog = story.dialog()
    assert dialog is not None
    dialog.reject()
    story.until(story.back)
    assert story.focus() == "Timeline"
