"""What a reader corrects by keys alone: every field of an event, events added, accounts chosen between, and all of it taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from gui.dialogs.edit_event import EditEvent
from gui.dialogs.new_participant import NewParticipantDialog
from gui.opening import Plan
from model.columns import CONFLICT
from model.dates import iso
from model.domain import Event, Kind, Role, Status
from model.edits import merge_events
from model.qt.session import Session
from model.qt.view_state import Selection
from tests.sample_table import key_of, store_with_table
from tests.stories.story import Story

pytestmark = pytest.mark.slow


def form(story: Story) -> EditEvent:
    """The form that is open, once it is."""
    story.until(lambda: isinstance(story.dialog(), EditEvent))
    found = story.dialog()
    assert isinstance(found, EditEvent)
    return found


def steps(story: Story) -> list[str]:
    return [step.text for step in story.session.steps()]


def contents(session: Session) -> tuple[object, ...]:
    """What is shown, but for ids."""
    return session.collection.events, session.collection.participants, session.collection.series


def undo_all(story: Story) -> None:
    while story.session.undo.can_undo:
        story.press("Ctrl+Z")


def event(story: Story) -> Event:
    found = story.selected()
    assert found
    return found


def test_every_field_is_edited_by_keys_and_taken_back(story: Story) -> None:
    before = contents(story.session)
    story.search("resumes in santiago").press("Return", "Esc")
    read = event(story)
    story.press("E")
    dialog = form(story)
    story.press("Ctrl+A").type("The water dialogue is back").press("Tab")
    assert dialog.when.hasFocus()
    story.press("Ctrl+A").type("8-9 Feb 2023").press("Tab")
    assert dialog.understood.text() == "Understood: 8–9 February 2023 · 2023-02-08/2023-02-09"
    if dialog.notes["title"].back.hasFocus():
        story.press("Tab")
    while not dialog.kind.hasFocus():
        story.press("Tab")
    story.type("visit")
    while not dialog.status.hasFocus():
        story.press("Tab")
    story.press("Home")
    while not dialog.place.hasFocus():
        story.press("Tab")
    story.press("Ctrl+A").type("mend").press("Down", "Return")
    assert dialog.place.text() == "Mendoza"
    while not dialog.series.hasFocus():
        story.press("Tab")
    story.press("Ctrl+A").type("Water visits")
    assert dialog.new_series.isVisible()
    while not dialog.roles.table.hasFocus():
        story.press("Tab")
    story.press("Down", "Alt+Up", "Return").type("chair").press("Return").until(dialog.roles.table.hasFocus)
    while not dialog.roles.add.hasFocus():
        story.press("Tab")
    story.type("rosa").press("Return").type("Juana Rojas").press("Return")
    story.until(lambda: isinstance(story.dialog(), NewParticipantDialog))
    story.press("Tab").type("chi").press("Down", "Return", "Tab").type("Envoy").press("Return")
    dialog.activateWindow()
    story.until(dialog.isActiveWindow)
    story.press("Ctrl+Return").until(story.back)
    now = event(story)
    assert (now.title, now.kind, now.status, now.place) == ("The water dialogue is back", Kind.VISIT, Status.PLANNED, "Mendoza")
    assert now.when
    assert (iso(now.when.earliest), iso(now.when.latest)) == ("2023-02-08", "2023-02-09")
    series = story.session.series(now.series)
    assert series
    assert series.name == "Water visits"
    names = [story.session.participant(role.participant).name for role in now.participants]  # type: ignore[union-attr]
    assert names[-2:] == ["Rosa Pinto", "Juana Rojas"]
    assert now.participants[0] == Role(read.participants[1].participant, "chair")
    assert steps(story) == ["Change event"]
    card = story.card()
    assert "Changed by you" in card
    assert "Title, as read: Water dialogue resumes in Santiago" in card
    assert "visit · Mendoza · edited" in card
    story.press("Ctrl+K").type("take back all changes").press("Return")
    assert event(story).title == read.title
    assert event(story).when == read.when
    assert event(story).participants == read.participants
    undo_all(story)
    assert contents(story.session) == before


def test_one_field_is_taken_back_in_the_form(story: Story) -> None:
    story.search("launched").press("Return", "Esc", "E")
    form(story)
    story.press("Ctrl+A").type("Begins").press("Ctrl+Return").until(story.back)
    story.press("E")
    dialog = form(story)
    assert dialog.notes["title"].isVisible()
    assert "Water dialogue launched" in dialog.notes["title"].label.text()
    while not dialog.notes["title"].back.hasFocus():
        story.press("Tab")
    story.press("Space")
    assert dialog.title.text() == "Water dialogue launched"
    assert not dialog.notes["title"].isVisible()
    story.press("Ctrl+Return").until(story.back)
    assert story.session.fields_set("event", event(story).key) == frozenset()
    assert "edited" not in story.card()


def test_a_role_that_is_being_typed_is_saved_too(story: Story) -> None:
    story.search("resumes in santiago").press("Return", "Esc", "E")
    form(story).roles.table.setFocus()
    story.press("Down", "Return").press("Ctrl+A").type("chair").press("Ctrl+Return").until(story.back)
    assert event(story).participants[1].role == "chair"
    assert steps(story) == ["Change participants"]


def test_an_event_is_added_by_hand(story: Story) -> None:
    count = len(story.session.collection.events)
    story.press("I")
    dialog = form(story)
    assert dialog.when.text(), "the date of what is in view"
    story.press("Ctrl+Return")
    assert dialog.isVisible()
    assert "title" in dialog.trouble.text()
    story.type("A canal is opened").press("Tab", "Ctrl+A").type("spring 2018").press("Ctrl+Return").until(story.back)
    made = event(story)
    assert made.title == "A canal is opened"
    assert made.when
    assert made.when.edtf == "2018-21"
    assert len(story.session.collection.events) == count + 1
    assert story.session.columns.row(made.key) >= 0, "the timeline has it"
    assert "added by you" in story.card()
    story.press("E")
    form(story)
    story.press("Ctrl+A").type("The canal is opened").press("Ctrl+Return").until(story.back)
    assert event(story).title == "The canal is opened"
    assert steps(story) == ["Add “A canal is opened”", "Change title"]
    undo_all(story)
    assert len(story.session.collection.events) == count
    assert not story.title()


def test_an_event_is_added_from_words_of_an_article(story: Story) -> None:
    story.search("resumes in santiago").press("Return", "Esc", "Return")
    assert story.focus() == "Reader"
    pane = story.window.panes["Reader"].pane
    text = pane.article.text
    at = text.index("The last round")
    pane.text.stand_at(at)
    for _ in range(6):
        story.press("Ctrl+Shift+Right")
    start, end = pane.text.selected_stretch()
    assert text[start:end].startswith("The last round took place in")
    story.press("I")
    dialog = form(story)
    assert "took place in Mendoza in February 2019." in dialog.body.itemAt(1).widget().text()  # type: ignore[attr-defined]
    assert dialog.title.text().startswith("The last round took place in")
    assert dialog.when.text() == "2019-02"
    story.press("Ctrl+A").type("Round in Mendoza").press("Ctrl+Return").until(story.back)
    made = event(story)
    (mention,) = made.mentions
    assert text[mention.start : mention.end] == mention.text == "The last round took place in Mendoza in February 2019."
    assert mention.date_phrase
    assert mention.date_phrase.text == "February 2019"
    assert [mark.event for mark in pane.text.marks if mark.kind == "event" and mark.start == mention.start].count(made.key) == 1
    assert "1 report in 1 article" in story.card()
    story.press("Ctrl+Z")
    assert story.session.find_event(made.key) is None


def test_words_are_put_with_an_event_as_a_report_and_taken_off(story: Story) -> None:
    story.search("resumes in santiago").press("Return", "Esc")
    key, count = story.session.view.selection.event, len(event(story).mentions)
    events = len(story.session.collection.events)
    story.press("Shift+I")
    assert "No text is selected" in story.banner()
    story.press("Return")
    pane = story.window.panes["Reader"].pane
    pane.text.stand_at(pane.article.text.index("It had ended"))
    story.press("Ctrl+Shift+Right", "Ctrl+Shift+Right", "Shift+I").until(lambda: len(event(story).mentions) == count + 1)
    assert event(story).key == key
    assert event(story).mentions[story.session.view.selection.mention].text == "It had ended without a joint text."
    assert len(story.session.collection.events) == events
    story.press("Shift+Delete")
    assert len(event(story).mentions) == count
    assert "Ctrl+Z" in story.banner()
    undo_all(story)
    assert len(event(story).mentions) == count
    alone = next(one for one in story.session.collection.events if len(one.mentions) == 1)
    story.session.view.select(Selection(alone.key, 0, alone.mentions[0].article))
    story.press("Shift+Delete")
    assert "only report" in story.banner()
    assert event(story) == alone


def disagreeing(story: Story) -> Event:
    return next(one for one in story.session.collection.events if one.conflicts)


def test_a_disagreement_is_settled_and_opened_again(story: Story) -> None:
    one = disagreeing(story)
    other = story.session.find_event(one.conflicts[0].event)
    assert other
    row = story.session.columns.keys.find(one.key)
    assert story.session.columns.flags[row] & CONFLICT
    story.session.view.select(Selection(one.key, 0, one.mentions[0].article))
    assert "Reports that disagree" in story.card()
    story.press("3")
    assert "settled, both are kept" in story.card()
    assert not story.session.columns.flags[story.session.columns.keys.find(one.key)] & CONFLICT, "the timeline's mark follows"
    story.press("4")
    assert "Reports that disagree" in story.card()
    story.press("2")
    assert event(story).when == other.when
    assert "✓ stands" in story.card()
    assert "does not stand" in story.card()
    story.press("4", "1")
    assert event(story).when == one.when
    assert "✓ stands" in story.card()
    story.press("1")
    assert "No open disagreement" in story.banner()
    undo_all(story)
    assert disagreeing(story) == one
    card = story.window.panes["Event card"].pane
    sides = card.body._accounts.shown[0].sides
    sides[1].choose.setFocus(Qt.FocusReason.TabFocusReason)
    story.press("Return")
    assert event(story).when == other.when


def test_the_account_of_another_report_stands(story: Story) -> None:
    """Two events merged by mistake of dates, and a report put with an event: each account's date is that of its own words."""
    story.search("resumes in santiago").press("Return", "Esc")
    one = event(story)
    other = next(each for each in story.session.collection.events if each.when and one.when and each.when.latest < one.when.earliest)
    story.session.do(merge_events([other.key], one.key))
    assert event(story).conflicts
    story.press("2").until(lambda: event(story).conflicts[0].settled)
    assert event(story).when == other.when
    assert "✓ stands" in story.card()
    story.press("4")
    assert event(story).when == one.when
    undo_all(story)
    story.press("Return")
    pane = story.window.panes["Reader"].pane
    pane.text.stand_at(pane.article.text.index("The last round"))
    story.press("Ctrl+Shift+Right", "Ctrl+Shift+Right", "Shift+I").until(lambda: len(event(story).conflicts) == 1, 8)
    story.press("2").until(lambda: event(story).conflicts[0].settled)
    when = event(story).when
    assert when
    assert when.edtf == "2019-02"
    assert "Date, as read: " in story.card()
    undo_all(story)
    assert event(story) == one


def test_a_row_of_an_event_table_is_edited(story: Story, tmp_path: Path) -> None:
    store_with_table(tmp_path / "table.hiatus")
    story.window.own.projects.open(Plan(tmp_path / "table.hiatus"))
    story.session.view.select(Selection(key_of(4)))
    story.press("E")
    dialog = form(story)
    story.press("Ctrl+A").type("The third strike").press("Tab", "Ctrl+A").type("between 3 and 7 March 2022")
    while not dialog.roles.add.hasFocus():
        story.press("Tab")
    story.type("wharf").press("Esc")
    assert dialog.isVisible(), "Esc closes the list first"
    dialog.roles.add.clear()
    story.press("Ctrl+Return").until(story.back)
    now = event(story)
    assert now.title == "The third strike"
    assert now.when
    assert now.when.edtf == "[2022-03-03..2022-03-07]"
    assert "Title, as read: Strike 3 at the container terminal" in story.card()
    story.press("Ctrl+Z")
    assert event(story).title == "Strike 3 at the container terminal"
