"""What is looked at: each change is told once, with who asked; lanes are arranged grouping by grouping."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from model.layout.arranging import Arrangement, LaneOrder
from model.qt.view_state import ViewState

PINNED = Arrangement(pinned=("series:talks",))
MOVED = Arrangement(moved=("series:games", "series:talks"), others=frozenset({"series:games"}))


@pytest.fixture
def told(qapp: QApplication) -> tuple[ViewState, list[Any]]:
    view, heard = ViewState(), []
    view.lanes_changed.connect(lambda value, initiator: heard.append(value))
    return view, heard


def test_lanes_are_arranged_for_the_grouping_that_is_looked_at(told: tuple[ViewState, list[Any]]) -> None:
    view, heard = told
    view.arrange(PINNED)
    view.arrange(PINNED)
    view.set_grouping("country")
    assert view.arrangement == Arrangement()
    view.arrange(MOVED)
    view.set_grouping("series")
    assert view.arrangement == PINNED
    assert heard == [PINNED, MOVED]


def test_to_sort_lanes_is_to_give_up_their_order_by_hand_and_nothing_else(told: tuple[ViewState, list[Any]]) -> None:
    view, heard = told
    view.arrange(MOVED)
    view.set_grouping("country")
    view.arrange(MOVED)
    view.sort_lanes(LaneOrder.NAME)
    assert view.arrangement == Arrangement(others=MOVED.others)
    assert view.arrangements["series"] == MOVED, "lanes of another grouping stay as they were put"
    view.sort_lanes(LaneOrder.NAME)
    assert len(heard) == 3
    view.arrange(MOVED)
    view.sort_lanes(LaneOrder.NAME)
    assert view.arrangement == Arrangement(others=MOVED.others), "the sort in force can be asked for again"


def test_what_was_kept_is_told_once(told: tuple[ViewState, list[Any]]) -> None:
    view, heard = told
    for _ in range(2):
        view.set_lanes(LaneOrder.COUNT, {"series": PINNED})
    assert heard == [PINNED]
    assert view.lane_order is LaneOrder.COUNT
