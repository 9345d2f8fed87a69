"""A reader ties an event to the plan it came of, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit

from gui.dialogs.choose_one import ChooseOne
from gui.widgets.buttons import Link
from model.qt.view_state import Selection
from tests.stories.story import Story


def chooser(story: Story) -> ChooseOne:
    story.until(lambda: isinstance(story.dialog(), ChooseOne))
    found = story.dialog()
    assert isinstance(found, ChooseOne)
    return found


@pytest.mark.slow
def test_an_event_is_tied_to_a_plan_and_taken_back(story: Story) -> None:
    session = story.session
    story.search("resumes in santiago").press("Return", "Esc")
    held = story.selected()
    assert held is not None
    plan = next(event for event in session.collection.events if "13th round" in event.title)
    story.press("Shift+E")
    dialog = chooser(story)
    assert isinstance(dialog.field, QLineEdit)
    story.type("13th round")
    story.until(lambda: (row := dialog.list.current()) is not None and row.data == plan.key)
    story.press("Return").until(story.back)
    now = story.selected()
    assert now is not None
    assert now.fulfils == plan.key
    assert "Plan and outcome" in story.card()
    assert plan.title in story.card()
    session.view.select(Selection(plan.key))
    assert held.title in story.card(), "the plan tells what came of it"
    story.press("Shift+E")
    other = chooser(story)
    story.type("resumes in santiago")
    story.until(lambda: (row := other.list.current()) is not None and row.data == held.key)
    story.press("Return").until(story.back)
    assert "itself came of" in story.banner()
    session.view.select(Selection(held.key))
    back = next(link for link in story.window.panes["Event card"].pane.body.findChildren(Link)
                if link.isVisible() and link.accessibleName().startswith("planned"))  # fmt: skip
    back.click()
    again = story.selected()
    assert again is not None
    assert again.fulfils == held.fulfils
    story.press("Ctrl+Z")
    now = story.selected()
    assert now is not None
    assert now.fulfils == plan.key
