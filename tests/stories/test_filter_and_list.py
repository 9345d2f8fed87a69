"""Narrowing what is shown and going through it as a list, by keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.main_window import MainWindow
from gui.participants.filter_sheet import FilterSheet
from model.domain import Kind
from model.filtering import Certainty, Filter, Mode
from model.ordering import By
from model.qt.session import Session
from model.qt.settings_store import SettingsStore
from tests.stories.story import Story

pytestmark = pytest.mark.slow


def sheets(story: Story) -> list[FilterSheet]:
    return [sheet for sheet in story.window.findChildren(FilterSheet) if sheet.isVisible()]


def in_sheet(story: Story, *keys: str) -> None:
    """Press keys in the sheet, which has the keyboard while it is open."""
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        assert sheets(story)[0].isAncestorOf(widget)
        story.press(key)


def test_words_kinds_and_esc(story: Story) -> None:
    story.press("X")
    assert len(sheets(story)) == 1
    story.type("round")
    in_sheet(story, "Return")
    assert story.session.view.filter.text == "round"
    in_sheet(story, "Esc")
    story.until(lambda: not sheets(story))
    assert "Words: round" in story.text_of("Participants")
    story.press("Ctrl+K").type("filter by kind").press("Return")
    assert len(sheets(story)) == 1
    assert QApplication.focusWidget() is sheets(story)[0].kinds[Kind.MEETING]
    in_sheet(story, "Space", "Esc")
    assert story.session.view.filter == Filter(kinds=frozenset({Kind.MEETING}), text="round")
    shown = story.session.shown_count
    assert 0 < shown < len(story.session.columns)
    assert f"{shown} of {len(story.session.columns)} events" in story.text_of("Participants")
    story.until(lambda: not sheets(story))
    story.window.focus_pane("Timeline")
    story.press("Esc")
    assert not story.session.view.filter


def test_participants_any_all_none(story: Story) -> None:
    story.press("P").type("bolivia")
    story.press("Space")
    some = story.session.shown_count
    story.press("Ctrl+Shift+A", "Ctrl+Shift+A")
    assert story.session.view.filter.mode is Mode.NONE
    assert story.session.shown_count == len(story.session.columns) - some
    assert "not Bolivia" in story.text_of("Participants")


def test_only_what_is_in_view_and_certain_dates(story: Story) -> None:
    story.press("V")
    view = story.session.view
    assert view.filter.span is not None
    assert view.filter.span[0] <= view.window.start < view.window.end <= view.filter.span[1] + 1
    story.press("Ctrl+K").type("only certain").press("Return")
    assert view.filter.certainty is Certainty.CERTAIN
    story.press("Shift+X")
    assert not view.filter


def test_the_list_is_gone_through_sorted_and_left(story: Story) -> None:
    frame = story.window.panes["Event list"]
    assert not frame.isVisible()
    story.press("L")
    assert frame.isVisible()
    assert frame.active
    table = frame.pane.table
    story.press("Down", "Down")
    assert story.session.view.selection.event == story.session.columns.keys[2]
    assert story.session.columns.titles[2] in story.card()
    story.press("Right", "Right", "Right", "Shift+L")
    assert frame.pane.model.order == (By.KIND, False)
    assert table.currentIndex().row() == frame.pane.model.place(story.session.view.selection.event)
    story.press("Return")
    assert story.window.panes["Reader"].active
    story.press("L")
    assert frame.active, "the list has the keyboard again"
    story.press("L")
    assert not frame.isVisible()
    assert story.window.panes["Timeline"].active


def test_the_timeline_leads_the_list(story: Story) -> None:
    story.press("L", "F6", "F6", "F6", "F6")
    story.window.focus_pane("Timeline")
    story.press("Home", "Right")
    table = story.window.panes["Event list"].pane.table
    assert table.events.event_row(table.currentIndex().row()) == story.session.columns.row(story.session.view.selection.event)


def test_filter_and_list_are_there_again(story: Story, tmp_path: Path) -> None:
    view = story.session.view
    kinds, span = frozenset({Kind.MEETING}), (-400_000, 20_000)
    wanted = Filter(frozenset({"country:CL"}), Mode.NONE, kinds=kinds, span=span, text="talks", certainty=Certainty.UNCERTAIN)
    view.set_filter(wanted)
    story.press("L")
    story.window.panes["Event list"].pane.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    path, settings = story.session.path, story.window.settings
    story.window.close()
    again = MainWindow(Session(), SettingsStore(settings.path))
    story.qtbot.addWidget(again)
    again.own.projects.start([])
    again.show()
    assert again.session.path == path
    assert again.session.view.filter == wanted
    assert again.panes["Event list"].isVisible()
    assert again.panes["Event list"].pane.model.order == (By.TITLE, True)
    again.close()
