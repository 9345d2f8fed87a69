"""Lanes of many events in the window: what is selected is in view, marks in bulk are clicked, hits are counted, zooming jumps nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from gui.theme import load_theme
from gui.timeline import lanes_item
from gui.timeline.view import TimelinePane
from model.dates import DateSpan
from model.domain import Collection, Event, Kind, Status
from model.layout.hit import mark_of
from model.layout.layout import Layout
from model.qt.session import Session
from model.qt.view_state import Hits, Selection, TimeWindow

KINDS = tuple(Kind)


@pytest.fixture
def crowded(qtbot: Any) -> Iterator[TimelinePane]:
    """Three thousand events in lanes by kind."""
    spans = [(number * 7 % 5000, number % 11 if number % 40 else 900) for number in range(3000)]
    events = [
        Event(f"{n:05d}", f"Event number {n}", KINDS[n % len(KINDS)], Status.HELD, DateSpan.lasting(first, first + length))
        for n, (first, length) in enumerate(spans)
    ]
    session = Session()
    session.hold(Collection(events=tuple(events)))
    session.view.set_grouping("kind")
    pane = TimelinePane(session)
    pane.apply_theme(load_theme("light"))
    pane.set_reduced_motion(True)
    qtbot.addWidget(pane)
    pane.resize(1100, 640)
    pane.show()
    session.view.set_window(TimeWindow(*pane.content.whole))
    yield pane
    session.close()


def test_another_selection_in_view_neither_lays_out_nor_draws_the_lanes(crowded: TimelinePane, monkeypatch: pytest.MonkeyPatch) -> None:
    middle = float(crowded.content.columns.start[1500])
    crowded.session.view.set_window(TimeWindow(middle - 100, middle + 100))
    for _ in range(2):  # a picture is kept when it is asked for again
        crowded.grab()
    made: list[str] = []
    chosen: list[int] = []
    monkeypatch.setattr(Layout, "picture", lambda *_: made.append("laid out"))
    monkeypatch.setattr(lanes_item, "draw_frame", lambda *_: made.append("drawn"))
    scroll = crowded.bar.value()
    found = crowded.picture()
    for lane in found.lanes:
        for mark in lane.marks:
            y = lane.top + mark.top - scroll
            if mark.left > 150 and mark.right < 900 and 60 < y < crowded.lanes.height() - 60:
                crowded.select((lane.number, mark.row))
                crowded.grab()
                assert crowded.picture() is found
                chosen.append(mark.row)
    assert len(chosen) > 3
    assert not made


def test_a_selected_event_is_ringed_in_view_with_a_mark_and_without(crowded: TimelinePane) -> None:
    marked = []
    for days in (6000.0, 700.0, 30.0):
        for number in range(0, 3000, 271):
            row = crowded.content.columns.row(f"{number:05d}")
            middle = float(crowded.content.columns.start[row]) + 0.5
            crowded.session.view.set_window(TimeWindow(middle - days / 2, middle + days / 2))
            crowded.session.view.select(Selection(f"{number:05d}"))
            rings = crowded.overlay.selected
            assert rings
            assert any(0 <= ring.top + ring.mark.top <= crowded.lanes.height() - 10 for ring in rings)
            assert crowded.place is not None
            lane = next(lane for lane in crowded.picture().lanes if lane.number == crowded.place[0])
            marked.append(mark_of(lane, row) is not None)
    assert {True, False} == set(marked)


def test_a_mark_drawn_in_bulk_is_selected_by_a_click(crowded: TimelinePane) -> None:
    crowded.session.view.set_window(TimeWindow(2000.0, 2600.0))
    lane = next(lane for lane in crowded.picture().lanes if len(lane.packed) > 5)
    inside = np.flatnonzero((lane.packed.left > 30) & (lane.packed.right < 1000) & (lane.packed.share == 1))
    at = int(inside[0])
    x, y = (lane.packed.left[at] + lane.packed.right[at]) / 2, lane.top + lane.packed.top[at] + 7 - crowded.bar.value()
    crowded.lanes.clicked.emit(QPointF(x, y))
    assert crowded.session.view.selection.event == crowded.content.columns.keys[int(lane.packed.rows[at])]


def test_search_hits_are_counted_where_there_are_no_marks(crowded: TimelinePane) -> None:
    mask = np.arange(3000) % 3 == 0
    crowded.session.view.set_hits(Hits.of(mask))
    lane = crowded.picture().lanes[0]
    assert lane.density is not None
    assert 0 < lane.density.hits.sum() < lane.density.every.sum()


def test_lanes_keep_their_heights_while_one_zooms(crowded: TimelinePane) -> None:
    heights = crowded.content.layout.heights
    for days in (3000.0, 400.0, 20.0, 1.0):
        crowded.session.view.set_window(TimeWindow(2500.0 - days / 2, 2500.0 + days / 2))
        crowded.picture()
        assert crowded.content.layout.heights == heights
