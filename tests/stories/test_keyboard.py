"""What a reader does at the keyboard, from the first search to the export."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from gui.dialogs.edit_event import EditEvent
from gui.dialogs.export_image import ExportImage
from model.filtering import Filter
from tests.stories.story import Story

pytestmark = pytest.mark.slow


def test_when_did_the_dialogue_lapse_how_long_and_who_met_again(story: Story) -> None:
    story.search("water dialogue resumes").press("Return")
    assert story.title() == "Water dialogue resumes in Santiago"
    card = story.card()
    assert "2023" in card
    assert "4 years" in card, "how long it had lapsed, as the claim has it"
    assert any(name in card for name in ("Valdés", "Quiroga", "Lagos")), "who met"
    story.press("F6", "F6", "F6")  # to the timeline, the card, the reader
    assert story.focus() == "Reader"
    mention = story.selected().mentions[0]  # type: ignore[union-attr]
    assert " ".join(mention.text.split()) in " ".join(story.reader().split())


def test_hits_are_gone_through_and_left_step_by_step(story: Story) -> None:
    story.search("dialogue").press("Return")
    first = story.title()
    story.press("Return")
    second = story.title()
    assert first
    assert second
    assert first != second
    story.press("Shift+Return")
    assert story.title() == first
    story.press("F3")
    assert story.title() == second
    assert story.session.view.hits
    story.press("Esc")
    assert not story.session.view.hits
    assert story.title() == second, "the selection stays until the next step"
    assert story.focus() == "Timeline"
    story.press("Esc")
    assert story.title() == ""


def test_esc_takes_the_filter_last(story: Story) -> None:
    story.press("P").type("valdés").press("Down", "Space")
    assert story.session.view.filter.participants == frozenset({"person:oscar-valdes"})
    assert " of " in story.counts()
    story.press("F6")
    assert story.focus() == "Timeline"
    story.press("Right")
    assert story.title()
    story.press("Esc")
    assert story.title() == ""
    assert story.session.view.filter
    story.press("Esc")
    assert story.session.view.filter == Filter()
    assert " of " not in story.counts()


def test_the_panes_in_turn(story: Story) -> None:
    story.press("Right")  # the card and the reader take the keyboard once they show something
    seen = [story.focus()]
    for _ in range(4):
        story.press("F6")
        seen.append(story.focus())
    assert seen == ["Timeline", "Event card", "Reader", "Participants", "Timeline"]
    story.press("Shift+F6")
    assert story.focus() == "Participants"


def test_an_edit_is_undone_and_done_again(story: Story) -> None:
    story.search("launched").press("Return", "Esc")
    key = story.session.view.selection.event
    story.press("E").until(lambda: isinstance(story.dialog(), EditEvent))
    story.press("Ctrl+A").type("Water dialogue begins").press("Return")
    story.until(story.back)
    assert story.title() == "Water dialogue begins"
    assert "Water dialogue begins" in story.card()
    assert story.window.commands["edit.undo"].text().startswith("Undo: Change title")
    story.press("Ctrl+Z")
    assert story.title() == "Water dialogue launched"
    story.press("Ctrl+Shift+Z")
    assert story.title() == "Water dialogue begins"
    story.press("Delete")
    assert story.session.find_event(key) is None
    assert "Ctrl+Z" in story.banner()
    story.press("Ctrl+Z")
    assert story.session.find_event(key) is not None


def test_a_date_is_typed_and_told_back(story: Story) -> None:
    story.search("launched").press("Return", "Esc", "E").until(lambda: isinstance(story.dialog(), EditEvent))
    dialog = story.dialog()
    assert isinstance(dialog, EditEvent)
    dialog.when.setFocus()
    story.press("Ctrl+A").type("19 March 2015")
    assert dialog.understood.text() == "Understood: 19 March 2015 · 2015-03-19"
    story.press("Ctrl+A").type("some day")
    assert "no date" in dialog.understood.text()
    assert not dialog.go.isEnabled()
    story.press("Ctrl+A").type("2015-03-19").press("Return")
    story.until(story.back)
    event = story.selected()
    assert event
    assert event.when
    assert event.when.edtf == "2015-03-19"


def test_an_image_is_exported(story: Story, tmp_path: Path) -> None:
    story.press("Ctrl+E").until(lambda: isinstance(story.dialog(), ExportImage))
    dialog = story.dialog()
    assert isinstance(dialog, ExportImage)
    path = tmp_path / "out.svg"
    dialog.findChild(QComboBox).setCurrentIndex(1)
    field = dialog.where.findChild(QLineEdit)
    assert field.text().endswith(".svg")
    field.setFocus()
    story.press("Ctrl+A").type(str(path)).press("Return").until(path.exists)
    story.until(lambda: str(path) in story.banner())  # told when all of it is written
    assert "Water dialogue" in path.read_text(encoding="utf-8")


def test_an_export_that_cannot_be_written_says_why(story: Story, tmp_path: Path) -> None:
    story.press("Ctrl+Shift+E").until(lambda: story.dialog() is not None)
    dialog = story.dialog()
    assert dialog
    dialog.where.field.setFocus()  # type: ignore[attr-defined]
    story.press("Ctrl+A").type(str(tmp_path / "nowhere" / "out.json")).press("Return")
    assert dialog.isVisible()
    assert "no folder" in dialog.trouble.text()  # type: ignore[attr-defined]
    story.press("Esc").until(story.back)


def test_the_palette_runs_a_command_and_finds_an_event(story: Story) -> None:
    story.press("Ctrl+K").type("lanes by country").press("Return")
    assert story.session.view.grouping == "country"
    assert story.window.top_bar.lanes.text().strip() == "Lanes: country"
    story.press("Ctrl+Shift+P")
    assert story.window.palette_overlay.list.rows()[1].data == "lanes.by_country", "the last used stands first"
    story.type("water launched").press("Return")
    assert story.title() == "Water dialogue launched"
    story.press("Ctrl+K", "Esc")
    assert not story.window.palette_overlay.is_open()
    assert story.focus() == "Timeline"
    assert story.title() == "Water dialogue launched", "Esc closed the palette only"


def test_the_theme_is_switched(story: Story) -> None:
    story.press("Ctrl+K").type("theme dark").press("Return")
    assert story.window.theme.id == "dark"
    assert story.window.settings.get("theme") == "dark"
    story.press("Ctrl+K").type("theme light").press("Return")
    assert story.window.theme.id == "light"


def test_all_keys_are_shown_and_narrowed(story: Story) -> None:
    story.press("?")
    help_sheet = story.window.own.preferences.themed()[0]
    assert help_sheet.is_open()
    story.type("redo")
    texts = [row.text for one in help_sheet.lists for row in one.rows() if row.text]
    assert texts == ["Edit", "Redo"]
    story.press("Esc")
    assert not help_sheet.is_open()


def test_lanes_by_two_keys_and_the_keyboard_by_place(story: Story) -> None:
    story.press("G, C")
    assert story.session.view.grouping == "country"
    story.press("G, S")
    assert story.session.view.grouping == "series"
    before = story.session.view.window
    story.press("W")
    story.until(lambda: story.session.view.window.end - story.session.view.window.start < before.end - before.start)


def test_go_to_a_date_and_back(story: Story) -> None:
    before = story.session.view.window
    story.press("Ctrl+G").until(lambda: story.dialog() is not None).type("1993").press("Return")
    middle_of_1993 = 8401 + 182
    story.until(lambda: story.back() and story.session.view.window.start < middle_of_1993 < story.session.view.window.end)
    story.press("Backspace").until(lambda: story.session.view.window == before)


def test_with_nothing_selected_the_next_event_is_one_in_view(story: Story) -> None:
    """One is not carried off to the first event of all from where one looks."""
    first = story.press("Home").title()
    story.press("Esc", "End", "F")
    start, end = story.window.panes["Timeline"].pane.motion.bound
    story.press("Esc")
    assert story.selected() is None
    story.press("Right")
    event = story.selected()
    assert event is not None
    assert event.title != first
    columns = story.window.session.columns
    assert start <= columns.start[columns.row(event.key)] <= end


def test_the_button_of_the_empty_card_goes_where_the_key_goes(story: Story) -> None:
    story.press("Home", "Esc", "End", "F", "Esc")
    story.press("Right")
    there = story.selected()
    story.press("Esc")
    assert story.selected() is None
    story.window.panes["Event card"].pane.empty.taken.emit()
    assert story.selected() == there


def test_esc_closes_a_message_that_stays(story: Story) -> None:
    story.window.banner.tell("error", "The disk is full.")
    story.press("Home", "Esc")
    assert story.banner() == "The disk is full.", "the selection goes first"
    story.press("Esc")
    assert story.banner() == ""


def test_ctrl_s_says_that_all_is_saved_and_where(story: Story) -> None:
    story.press("Ctrl+S")
    assert str(story.window.session.path) in story.banner()
    assert "saved" in story.banner()
