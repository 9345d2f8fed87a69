"""What stands in the window while there is no article: the ways in, and how far the first reading has come."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from gui.action_set import make_actions
from gui.welcome import Welcome


def test_it_tells_how_far_the_reading_has_come(qapp: Any, qtbot: Any) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    made = Welcome(make_actions(owner, lambda _name: None, lambda action: action.keys), list, owner)
    ways_in = made.words.text()
    made.progress(1, 5, "Reading")
    assert made.words.text() == ways_in, "nothing is being read"
    made.waiting("Reading the articles…")
    made.progress(0, 0, "Loading the language model")
    assert made.words.text() == "Loading the language model."
    made.progress(3, 5, "Finding dates")
    assert made.words.text() == "Finding dates, 3 of 5."
    made.waiting("")
    assert made.words.text() == ways_in
