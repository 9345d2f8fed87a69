"""Folding on the timeline: the command, the breaks one can see and click, and that nothing else moves or is lost."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from gui.timeline.view import TimelinePane
from model.dates import DateSpan, day_number
from model.domain import Collection, Event, Kind, Status
from model.layout.folding import Folding
from model.layout.hit import mark_at
from model.qt.session import Session
from model.qt.view_state import TimeWindow

DAYS = tuple(day_number(*day) for day in ((-43, 3, 15), (-42, 2, 3), (1914, 7, 28), (1915, 5, 7), (1939, 9, 1)))


def far_apart() -> Collection:
    spans = [DateSpan.lasting(day, day + 200) for day in DAYS]
    return Collection(events=tuple(Event(f"e{n}", f"Event {n}", Kind.MEETING, Status.HELD, span) for n, span in enumerate(spans)))


@pytest.fixture
def far(pane: TimelinePane, session: Session) -> TimelinePane:
    """The pane on events two thousand years apart, all of them in view."""
    session.hold(far_apart())
    session.view.set_window(TimeWindow(*pane.content.whole))
    return pane


def fold(pane: TimelinePane) -> None:
    pane.commands()["view.fold"]()


def test_all_is_still_in_view_and_all_marks_have_room(far: TimelinePane) -> None:
    before = far.session.view.window
    fold(far)
    assert [one.words for one in far.frame().ticks.breaks] == ["1956 y", "24 y"]
    lane = far.picture().lanes[0]
    assert sorted(mark.label for mark in lane.marks) == [f"Event {n}" for n in range(5)]
    assert far.motion.now == far.content.whole
    window = far.session.view.window  # of days, whatever is folded
    assert before.start < window.start < DAYS[0]
    assert DAYS[-1] + 200 < window.end < before.end
    fold(far)
    assert not far.frame().ticks.breaks
    assert far.motion.now == far.content.whole == (before.start, before.end)


def test_a_click_on_a_break_opens_it_and_folding_again_closes_it(far: TimelinePane, qtbot: Any) -> None:
    fold(far)
    first, second = far.frame().ticks.breaks
    qtbot.mouseClick(far.axis, Qt.MouseButton.LeftButton, pos=QPoint(round(second.middle), 12))
    assert [one.words for one in far.frame().ticks.breaks] == [first.words]
    only = far.frame().ticks.breaks[0]
    qtbot.mouseClick(far.lanes.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(only.middle), 200))
    assert not far.frame().ticks.breaks
    fold(far)
    assert not far.session.view.folding.on
    fold(far)
    assert len(far.frame().ticks.breaks) == 2


def test_what_is_hit_is_what_is_drawn(far: TimelinePane, qtbot: Any) -> None:
    fold(far)
    for lane in far.picture().lanes:
        for mark in lane.marks:
            at = QPointF((mark.left + mark.right) / 2, lane.top + mark.top + 7)
            hit = mark_at(far.picture(), at.x(), at.y())
            assert hit is not None
            assert hit[1].row == mark.row
    middle = far.frame().ticks.breaks[0].middle
    qtbot.mouseMove(far.axis, QPoint(round(middle), 12))
    assert far.axis.cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(far.axis, QPoint(round(middle) + 60, 12))
    assert far.axis.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_zooming_keeps_its_anchor_and_panning_goes_over_a_break(far: TimelinePane) -> None:
    fold(far)
    picture = far.picture()
    x = picture.lanes[0].marks[3].left
    far.zoom(0.5, picture.day(x))
    assert far.picture().lanes[0].marks[-2].left == pytest.approx(x, abs=0.01)
    far.show_event("e1")
    seen = set()
    for _ in range(60):
        seen |= {mark.row for lane in far.picture().lanes for mark in lane.marks if 0 < mark.left < picture.width}
        far.commands()["view.pan_right"]()
    assert seen >= {1, 2, 3, 4}


def test_events_are_stepped_through_and_counted_as_ever(far: TimelinePane) -> None:
    fold(far)
    for n in range(5):
        far.commands()["go.next_event"]()
        assert far.session.view.selection.event == f"e{n}"
        window = far.session.view.window
        assert window.start < DAYS[n] + 100 < window.end
    assert int(np.sum(far.content.starts < far.content.whole[1])) == 5


def test_going_to_a_folded_day_unfolds_it(far: TimelinePane) -> None:
    fold(far)
    far.show_span(day_number(800, 12, 25), day_number(800, 12, 26))
    window = far.session.view.window
    assert (window.start + window.end) / 2 == pytest.approx(day_number(800, 12, 25) + 0.5, abs=1e-3)
    # Beside twenty centuries twenty years are no longer worth a fold.
    assert far.content.time.folds == ()


def test_views_one_goes_back_to_are_those_of_then(far: TimelinePane) -> None:
    far.show_event("e2")
    view = far.session.view.window
    fold(far)
    far.show_event("e0")
    fold(far)
    far.commands()["go.view_back"]()
    assert far.session.view.window.start == pytest.approx(view.start, abs=1e-6)
    assert far.session.view.window.end == pytest.approx(view.end, abs=1e-6)


def test_a_window_within_a_fold_is_still_one(far: TimelinePane) -> None:
    far.session.view.set_window(TimeWindow(day_number(900), day_number(901)))
    fold(far)
    start, end = far.motion.now
    assert end > start
    far.commands()["view.fit"]()
    assert far.motion.now == far.content.whole


def test_filtering_folds_what_becomes_empty(far: TimelinePane) -> None:
    fold(far)
    whole = far.content.whole
    mask = np.array([True, True, False, False, True])
    far.content.show(far.session.lanes, mask, Folding(True))
    assert [round(one.days / 365.25) for one in far.content.time.folds] == [1981]
    assert far.content.whole != whole


def test_nothing_to_fold_changes_nothing(years: TimelinePane) -> None:
    before = years.picture()
    years.session.view.set_folding(Folding(True, tuple(float(day) for day in range(-50_000, 30_000, 10))))
    after = years.picture()
    assert (before.start, before.end) == (after.start, after.end)
    assert [mark.left for lane in before.lanes for mark in lane.marks] == [mark.left for lane in after.lanes for mark in lane.marks]


def test_where_there_is_nothing_to_fold_it_says_so(far: TimelinePane, qtbot: Any) -> None:
    spans = [DateSpan.of_day(day) for day in range(0, 300, 30)]
    events = tuple(Event(f"e{n}", "Event", Kind.MEETING, Status.HELD, span) for n, span in enumerate(spans))
    far.session.hold(Collection(events=events))
    with qtbot.waitSignal(far.session.message) as told:
        fold(far)
    assert "could be folded" in told.args[1]
    assert not far.session.view.folding.on
