"""Reviewing what was read without a mouse: one by one, many at once, what was dismissed, events joined and parted, series put right."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QMenu

from gui.dialogs.choose_one import ChooseOne
from gui.dialogs.dismissed import Dismissed
from gui.dialogs.merge_events import MergeEvents
from gui.dialogs.review_many import ReviewMany
from gui.dialogs.split_off import SplitOff
from model.domain import Event, Review, Status
from model.filtering import Filter
from model.qt.view_state import Selection
from tests.stories.story import Story

pytestmark = pytest.mark.slow


def asked(story: Story, kind: type[QDialog]) -> QDialog:
    """The dialog of this kind that is open."""
    story.until(lambda: isinstance(story.dialog(), kind))
    dialog = story.dialog()
    assert dialog is not None
    return dialog


def told(story: Story) -> str:
    bar = story.window.own.reviewing.bar
    assert bar is not None
    assert bar.isVisible()
    return bar.told.text()


def keys(story: Story) -> list[str]:
    columns = story.session.columns
    return [columns.keys[row] for row in range(len(columns))]


def select(story: Story, event: Event) -> None:
    story.session.view.select(Selection(event.key, 0, event.mentions[0].article if event.mentions else ""))


def test_one_event_after_the_other(story: Story) -> None:
    every, session = keys(story), story.session
    story.press("Ctrl+R")
    assert told(story) == f"0 of {len(every)} reviewed"
    assert session.view.selection.event == every[0]
    story.press("Y", "Y")
    assert told(story) == f"2 of {len(every)} reviewed"
    assert session.view.selection.event == every[2]
    story.press("N")
    assert told(story) == f"3 of {len(every)} reviewed, 1 dismissed"
    assert session.view.selection.event == every[3]
    event = story.selected()
    assert event is not None
    assert event.title in story.card()
    assert session.view.selection.article == event.mentions[0].article
    story.press("J").press("J")
    assert session.view.selection.event == every[5], "skipped ones are left as they are"
    story.press("K")
    assert session.view.selection.event == every[4]
    story.press("Ctrl+R")
    assert not story.window.own.reviewing.active
    assert [session.review_state(key) for key in every[:4]] == [
        Review.ACCEPTED, Review.ACCEPTED, Review.DISMISSED, Review.UNREVIEWED,
    ]  # fmt: skip


def test_undo_goes_back_to_the_event_it_is_of(story: Story) -> None:
    every = keys(story)
    story.press("Ctrl+R", "Y", "N", "Y")
    assert story.session.view.selection.event == every[3]
    story.press("Ctrl+Z")
    assert story.session.view.selection.event == every[2]
    story.press("Ctrl+Z")
    assert story.session.view.selection.event == every[1]
    assert told(story) == f"1 of {len(every)} reviewed"
    story.press("N")
    assert story.session.view.selection.event == every[2]
    story.press("Esc")
    assert not story.window.own.reviewing.active
    assert story.session.view.selection.event == every[2], "to leave the review lets nothing else go"


def test_what_is_looked_at_is_chosen_and_kept_with_the_project(story: Story) -> None:
    session = story.session
    session.view.set_filter(Filter(statuses=frozenset({Status.PLANNED})))
    planned = session.shown_count
    story.press("Ctrl+K").type("review what the filter").press("Return")
    assert told(story) == f"0 of {planned} reviewed"
    for _ in range(planned):
        assert story.selected() is not None
        assert story.selected().status is Status.PLANNED  # type: ignore[union-attr]
        story.press("Y")
    assert told(story).startswith(f"All {planned} events here are reviewed")
    story.press("Ctrl+Z").press("N")
    assert told(story).endswith("1 dismissed")
    story.press("Ctrl+R", "Ctrl+R")
    assert told(story).startswith(f"All {planned} events here are reviewed"), "what was looked at last is looked at again"
    story.press("Ctrl+K").type("review all events").press("Return")
    assert told(story) == f"{planned} of {len(keys(story)) + 1} reviewed, 1 dismissed"


def test_where_nobody_has_chosen_the_review_looks_at_what_the_filter_shows(story: Story) -> None:
    session = story.session
    session.view.set_filter(Filter(statuses=frozenset({Status.PLANNED})))
    story.press("Ctrl+R")
    assert told(story) == f"0 of {session.shown_count} reviewed"
    story.press("Ctrl+K").type("review all events").press("Return").press("Ctrl+R", "Ctrl+R")
    assert told(story) == f"0 of {len(keys(story))} reviewed", "what a person chose is kept"


def test_a_lane_an_article_and_the_uncertain_first(story: Story) -> None:
    story.press("Home", "Ctrl+K").type("review this lane").press("Return")
    bar = story.window.own.reviewing.bar
    assert bar is not None
    assert bar.look.text().startswith("Lane: ")
    event = story.selected()
    assert event is not None
    story.press("Ctrl+K").type("review this article").press("Return")
    assert bar.look.text().startswith("Article: ")
    every = int(told(story).split()[2])
    assert every == sum(any(m.article == event.mentions[0].article for m in one.mentions) for one in story.session.collection.events)
    story.press("Ctrl+K").type("uncertain and disputed").press("Return")
    selected = story.selected()
    assert selected is not None
    assert selected.when is None or not selected.when.certain or selected.conflicts


def test_outside_of_the_review_the_same_keys_mean_the_selected_event(story: Story) -> None:
    story.press("Home")
    first = story.session.view.selection.event
    story.press("Y")
    assert story.session.review_state(first) is Review.ACCEPTED
    assert "Accepted" in story.banner()
    story.press("N")
    assert story.session.review_state(first) is Review.DISMISSED
    assert first not in keys(story)
    story.press("Ctrl+Z", "Ctrl+Z")
    assert story.session.review_state(first) is Review.UNREVIEWED


def test_many_are_asked_about_and_are_one_step(story: Story) -> None:
    before = keys(story)
    story.press("Shift+Y")
    dialog = asked(story, ReviewMany)
    assert dialog.go.text() == f"Accept {len(before)} events"  # type: ignore[attr-defined]
    story.press("Return").until(story.back)
    assert story.session.review_counts() == (len(before), 0, 0)
    story.press("Ctrl+Z")
    assert story.session.review_counts() == (0, 0, len(before))
    story.press("L").until(lambda: story.focus() == "Event list")
    story.press("Home", "Shift+Down", "Shift+Down", "N")
    dialog = asked(story, ReviewMany)
    assert dialog.go.text() == "Dismiss 3 events"  # type: ignore[attr-defined]
    story.press("Return").until(story.back)
    assert len(keys(story)) == len(before) - 3
    assert not story.session.view.picks
    story.press("Ctrl+Z")
    assert keys(story) == before


def test_dismissed_events_are_found_and_brought_back(story: Story) -> None:
    before = keys(story)
    story.press("Home", "N", "Home", "N", "Home", "N", "Ctrl+D")
    dialog = asked(story, Dismissed)
    assert isinstance(dialog, Dismissed)
    assert dialog.model.rowCount() == 3
    story.press("Return")
    story.until(lambda: dialog.model.rowCount() == 2)
    assert before[0] in keys(story)
    story.press("Ctrl+A", "Return")
    story.until(lambda: dialog.model.rowCount() == 0)
    assert keys(story) == before
    story.press("Esc").until(story.back)


def test_events_are_picked_compared_and_merged_and_undo_parts_them(story: Story) -> None:
    before, (one, two) = keys(story), [event for event in story.session.collection.events if event.mentions][:2]
    for event in (one, two):
        select(story, event)
        story.press("Ctrl+Return")
    assert len(story.session.view.picks) == 2
    story.press("Ctrl+M")
    dialog = asked(story, MergeEvents)
    assert isinstance(dialog, MergeEvents)
    story.press("Return").until(story.back)
    merged = story.selected()
    assert merged is not None
    assert len(merged.mentions) == len({*one.mentions, *two.mentions})
    assert len(keys(story)) == len(before) - 1
    story.press("Ctrl+Z")
    assert keys(story) == before


def test_merged_events_are_parted_again_without_undo(story: Story) -> None:
    before, (one, two) = keys(story), [event for event in story.session.collection.events if event.mentions][:2]
    for event in (one, two):
        select(story, event)
        story.press("Ctrl+Return")
    story.press("Ctrl+M")
    asked(story, MergeEvents)
    story.press("Return").until(story.back)
    story.press("Shift+Q")
    dialog = asked(story, SplitOff)
    assert isinstance(dialog, SplitOff)
    assert dialog.taken() == [0]
    story.press("Return").until(story.back)
    assert keys(story) == before


def test_the_same_event_is_searched_for_and_merged(story: Story) -> None:
    before, event = keys(story), next(event for event in story.session.collection.events if event.mentions)
    other = next(one for one in story.session.collection.events if one.key != event.key and one.mentions)
    select(story, event)
    story.press("Q")
    dialog = asked(story, ChooseOne)
    assert isinstance(dialog, ChooseOne)
    story.type(other.title)
    story.until(lambda: any(row.data == other.key for row in dialog.list.rows()))
    while dialog.list.current() is not None and dialog.list.current().data != other.key:  # type: ignore[union-attr]
        story.press("Down")
    story.press("Return")
    asked(story, MergeEvents)
    story.press("Return").until(story.back)
    assert len(keys(story)) == len(before) - 1


def test_an_event_is_split_by_its_reports(story: Story) -> None:
    event = next(event for event in story.session.collection.events if len(event.mentions) > 1)
    before = keys(story)
    select(story, event)
    story.press("Ctrl+Shift+M")
    dialog = asked(story, SplitOff)
    assert isinstance(dialog, SplitOff)
    assert not dialog.go.isEnabled()
    story.press("Space")
    assert dialog.taken() == [0]
    story.press("Return").until(story.back)
    made = story.selected()
    assert made is not None
    assert made.mentions == event.mentions[:1]
    assert len(keys(story)) == len(before) + 1
    story.press("Ctrl+Z")
    assert keys(story) == before


def test_two_picked_events_are_told_apart(story: Story) -> None:
    story.press("Home", "Ctrl+Return", "Right", "Ctrl+Return", "Shift+Q")
    assert "stay two events" in story.banner()
    assert story.session.undo.can_undo
    story.press("Ctrl+Z")


def test_esc_lets_go_of_what_is_picked_before_the_selection(story: Story) -> None:
    story.press("Home", "Ctrl+Return", "Right", "Ctrl+Return")
    assert len(story.session.view.picks) == 2
    story.press("Esc")
    assert not story.session.view.picks
    assert story.selected() is not None
    story.press("Esc")
    assert story.selected() is None


def test_an_event_is_put_into_a_series_that_is_made_for_it(story: Story) -> None:
    event = next(event for event in story.session.collection.events if not event.series and event.when)
    select(story, event)
    story.press("O")
    asked(story, ChooseOne)
    story.type("Harbour talks").press("Return").until(story.back)
    made = story.session.series(story.selected().series)  # type: ignore[union-attr]
    assert made is not None
    assert made.name == "Harbour talks"
    story.press("Ctrl+Z")
    assert story.selected().series == ""  # type: ignore[union-attr]


def test_series_are_renamed_merged_and_split_from_their_tab(story: Story) -> None:
    session = story.session
    panel = story.window.panes["Participants"].pane
    series = next(one for one in session.collection.series if len(one.rounds) > 1)
    story.window.focus_pane("Participants")
    panel.tabs.setCurrentIndex(1)
    panel.series.setFocus()
    panel.series.go(panel.series.facets.find(series.key))
    story.press("F2")
    story.until(lambda: story.dialog() is not None)
    story.type("Another name").press("Return").until(story.back)
    assert session.series(series.key).name == "Another name"  # type: ignore[union-attr]
    panel.series.setFocus()
    story.press("Ctrl+Shift+M")
    dialog = asked(story, SplitOff)
    assert isinstance(dialog, SplitOff)
    story.press("Space")
    dialog.name.setFocus()
    story.type("Split off").press("Return").until(story.back)
    assert "Split off" in [one.name for one in session.collection.series]
    panel.series.setFocus()
    panel.series.go(panel.series.facets.find(series.key))
    story.press("Ctrl+M")
    asked(story, ChooseOne)
    story.type("Split off")
    story.press("Return").until(story.back)
    assert "Split off" in [one.name for one in session.collection.series]
    assert session.series(series.key) is None
    story.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert session.series(series.key).name == series.name  # type: ignore[union-attr]


def test_the_menu_of_the_series_tab_has_them(story: Story) -> None:
    panel = story.window.panes["Participants"].pane
    panel.tabs.setCurrentIndex(1)
    panel.series.customContextMenuRequested.emit(panel.series.rect().center())
    menu = next(menu for menu in panel.series.findChildren(QMenu) if menu.isVisible())
    assert [action.objectName() for action in menu.actions()][:3] == ["review.series_rename", "review.series_merge", "review.series_split"]
    menu.close()


def test_the_menu_of_the_list_has_what_can_be_done_with_its_event(story: Story) -> None:
    story.press("L").until(lambda: story.focus() == "Event list")
    table = story.window.panes["Event list"].pane.table
    story.press("Down")
    table.customContextMenuRequested.emit(table.visualRect(table.currentIndex()).center())
    menu = next(menu for menu in table.findChildren(QMenu) if menu.isVisible())
    assert {"edit.event", "review.accept", "review.merge"} <= {action.objectName() for action in menu.actions()}
    menu.close()
