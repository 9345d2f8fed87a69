"""Every key that PRODUCT.md promises, in every pane: it does its thing there, or belongs to what has the keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from model.qt.view_state import Selection
from tests.stories.story import Story

pytestmark = pytest.mark.slow

KEYS = {
    "W": "view.zoom_in",
    "+": "view.zoom_in",
    "S": "view.zoom_out",
    "-": "view.zoom_out",
    "A": "view.pan_left",
    "D": "view.pan_right",
    "Left": "go.previous_event",
    "Right": "go.next_event",
    "Up": "go.lane_up",
    "Down": "go.lane_down",
    "Home": "go.first_event",
    "End": "go.last_event",
    "PgUp": "go.screen_back",
    "PgDown": "go.screen_forward",
    "F": "view.fit",
    "Backspace": "go.view_back",
    "Alt+Left": "go.view_back",
    "Alt+Right": "go.view_forward",
    "Return": "go.reader",
    "[": "go.previous_report",
    "]": "go.next_report",
    ",": "go.previous_mark",
    ".": "go.next_mark",
    "Space": "view.pin_card",
    "/": "edit.search",
    "F3": "edit.next_hit",
    "Shift+F3": "edit.previous_hit",
    "Ctrl+K": "view.palette",
    "Ctrl+Shift+P": "view.palette",
    "Ctrl+G": "go.date",
    "G, S": "lanes.by_series",
    "G, C": "lanes.by_country",
    "G, P": "lanes.by_participant",
    "G, A": "lanes.by_article",
    "G, K": "lanes.by_kind",
    "P": "participants.panel",
    "Esc": "edit.clear",
    "E": "edit.event",
    "Y": "review.accept",
    "N": "review.dismiss",
    "Ctrl+Z": "edit.undo",
    "Ctrl+Shift+Z": "edit.redo",
    "Ctrl+E": "file.export_image",
    "F6": "view.next_pane",
    "Shift+F6": "view.previous_pane",
    "?": "help.keys",
}
MOVES = {"Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Return"}
SCROLLS = ("Up", "Down", "PgUp", "PgDown", "Home", "End")
# Pane -> the keys that what has the keyboard there lives on, or that mean something else there: "" for its own.
OWN: dict[str, dict[str, str]] = {
    "Timeline": {},
    "Event list": dict.fromkeys(MOVES - {"Return"}, ""),
    "Findings": dict.fromkeys(MOVES - {"Return"}, ""),
    "Participants": {**dict.fromkeys(MOVES - {"Return"}, ""), "Return": "participants.details", "Space": "participants.toggle"},
    "Event card": dict.fromkeys(SCROLLS, ""),
    "Reader": dict.fromkeys((*SCROLLS, "Return"), ""),  # Return goes where the phrase or name leads
}
LISTS = {"Event list": "view.list", "Findings": "view.findings"}
# In a field these stay commands; all others are typed or move the cursor.
FROM_FIELDS = {"F3", "Shift+F3", "Ctrl+K", "Ctrl+Shift+P", "Ctrl+G", "Ctrl+E", "F6", "Shift+F6", "Alt+Left", "Alt+Right"}


def listening(story: Story) -> list[str]:
    """From now on commands are only noted."""
    called: list[str] = []

    def note(name: str) -> Callable[[], object]:
        return lambda: called.append(name)

    window = story.window
    window.session.view.select(Selection(window.session.collection.events[3].key))
    window.search.setText("dialogue")
    window.search.search_now(show=False)
    for condition in ("review", "undo", "redo"):
        window.stand(condition, True)
    for name in window.functions:
        window.functions[name] = note(name)
    return called


@pytest.mark.parametrize("pane", OWN)
def test_every_key_in_every_pane(story: Story, pane: str) -> None:
    if pane in LISTS:
        story.window.commands[LISTS[pane]].trigger()
    called = listening(story)
    wrong = {}
    for keys, wanted in KEYS.items():
        story.window.panes[pane].take_focus()
        assert story.focus() == pane
        if pane == "Participants":
            story.window.panes[pane].pane.participants.setFocus()
        called.clear()
        story.press(keys)
        expected = OWN[pane].get(keys, wanted)
        if called != ([expected] if expected else []):
            wrong[keys] = list(called)
    assert wrong == {}


def test_a_field_types_what_is_typed(story: Story) -> None:
    called = listening(story)
    field: QLineEdit = story.window.panes["Participants"].pane.field.edit
    field.setFocus()
    wrong = {}
    for keys, wanted in KEYS.items():
        if keys in ("Esc", "Space"):
            continue  # the one empties the field first, the other checks who was found
        field.setFocus()
        field.setText("ab")
        called.clear()
        story.press(keys)
        expected = [wanted] if keys in FROM_FIELDS else []
        typed = field.text() != "ab" or keys in MOVES or "+" in keys or keys in FROM_FIELDS
        if called != expected or not typed:
            wrong[keys] = (list(called), field.text())
    assert wrong == {}
    assert QApplication.focusWidget() is field
