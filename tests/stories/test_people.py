"""Participants by keys alone: found, shown alone, looked at, corrected, undone."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtWidgets import QLineEdit

from gui.dialogs.edit_participant import EditParticipant
from gui.dialogs.merge_participant import MergeParticipant
from gui.dialogs.split_participant import SplitParticipant
from gui.participants.people import People
from gui.search import Found
from tests.stories.story import Story

pytestmark = pytest.mark.slow

QUIROGA, SALAS = "person:ana-quiroga", "person:jorge-salas"


def people(story: Story) -> People:
    return cast(People, story.window.panes["Participants"].pane.people)


def details(story: Story) -> str:
    """The words at the head of the details that are seen."""
    return story.text_of("Participants") if people(story).showing else ""


def test_found_shown_alone_and_back_to_what_was_checked(story: Story) -> None:
    view = story.session.view
    story.press("P").type("chil").press("Space", "Ctrl+A").type("arge").press("Space")
    assert view.filter.participants == {"country:CL", "country:AR"}
    story.press("Ctrl+A").type("buenos").press("Alt+Space")  # found by another name of Argentina
    assert view.filter.participants == {"country:AR"}
    assert "only Argentina" in story.text_of("Participants")
    story.press("Alt+Space")
    assert view.filter.participants == {"country:CL", "country:AR"}


def test_details_by_return_and_through_the_facts_to_the_reader(story: Story) -> None:
    story.press("P").type("valdes").press("Return")
    assert "Óscar Valdés" in details(story)
    assert story.focus() == "Participants"
    story.press("End", "Return")  # the series, whose last event is selected
    assert story.title() == "Port policy talks resume in Arica"
    assert "Arica" in story.reader()
    story.press("Space")
    assert story.session.view.filter.series == {"series:port-policy-talks"}
    story.press("Space", "Home", "Down")
    story.press("Esc")
    assert not details(story)
    assert story.focus() == "Participants"


def test_the_panes_in_turn_come_back_to_the_details(story: Story) -> None:
    story.press("P").type("valdes").press("Return", "F6")
    assert story.focus() == "Timeline"
    story.press("Shift+F6")
    assert story.focus() == "Participants"
    page = people(story).page
    assert page is not None
    assert page.tree.hasFocus()
    story.press("Esc")
    assert story.window.panes["Participants"].pane.participants.hasFocus()


def test_merged_renamed_split_and_all_undone(story: Story) -> None:
    before = story.session.collection.participants
    story.press("P").type("quir").press("Return", "Ctrl+M").until(lambda: isinstance(story.dialog(), MergeParticipant))
    story.type("salas").press("Return").until(story.back)
    assert story.session.participant(SALAS) is None
    assert "Merged “Jorge Salas” into “Ana Quiroga”" in story.banner()
    assert "merged with Jorge Salas" in details(story)
    people(story).page.tree.setFocus()  # type: ignore[union-attr]
    story.press("F2").until(lambda: isinstance(story.dialog(), EditParticipant))
    story.press("Ctrl+A").type("A. Quiroga").press("Tab", "Tab").press("Ctrl+A").type("Minister").press("Return").until(story.back)
    who = story.session.participant(QUIROGA)
    assert who is not None
    assert (who.name, who.role) == ("A. Quiroga", "Minister")
    assert "as read: name: Ana Quiroga, role: Deputy Minister" in details(story)
    people(story).page.tree.setFocus()  # type: ignore[union-attr]
    story.press("Ctrl+Shift+M").until(lambda: isinstance(story.dialog(), SplitParticipant))
    dialog = story.dialog()
    assert isinstance(dialog, SplitParticipant)
    dialog.boxes["Salas"].setFocus()
    story.press("Space")
    dialog.findChild(QLineEdit).setFocus()
    story.type("Somebody").press("Return").until(story.back)
    assert any(one.name == "Somebody" for one in story.session.collection.participants)
    for _ in range(3):
        story.press("Ctrl+Z")
    assert story.session.collection.participants == before
    for _ in range(3):
        story.press("Ctrl+Shift+Z")
    assert any(one.name == "Somebody" for one in story.session.collection.participants)


def test_sorted_from_the_palette_and_so_again_at_the_next_start(story: Story) -> None:
    story.press("Ctrl+K").type("sort participants by name").press("Return")
    tree = story.window.panes["Participants"].pane.participants
    assert [tree.model().index(row, 0).data() for row in range(3)] == ["Argentina", "Bolivia", "Chile"]
    story.window.state.save_window()
    assert story.window.settings.get("window")["participants"] == {"order": "name"}


def test_one_found_by_search_or_palette_opens_its_details_and_one_key_filters(story: Story) -> None:
    shown, view = people(story), story.session.view
    story.search("quiroga")
    field = story.window.search
    rows = [row for row in field.results.rows if not row.header]
    number = next(n for n, row in enumerate(rows) if row.data.participant)
    story.press(*["Down"] * (number + 1), "Return")
    assert shown.showing
    assert shown.key() == QUIROGA
    assert story.focus() == "Participants"
    assert not view.filter
    story.press("Alt+Space")
    assert view.filter.participants == {QUIROGA}
    story.press("Alt+Space")
    assert not view.filter
    story.press("Esc")
    assert not shown.showing
    story.press("Ctrl+K").type("rosa pinto")
    rows = [row for row in story.window.palette_overlay.rows_for("rosa pinto") if not row.header]
    number = next(n for n, row in enumerate(rows) if isinstance(row.data, Found) and row.data.participant)
    story.press(*["Down"] * number, "Return")
    assert shown.showing
    assert story.focus() == "Participants"
