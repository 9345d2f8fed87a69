"""Lanes sorted, moved, pinned, collapsed and gone to: by command, by their headers and by dragging them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from gui.timeline.headers import handle_at
from gui.timeline.view import TimelinePane
from model.filtering import Filter
from model.layout.arranging import Arrangement, LaneOrder
from model.layout.picture import COLLAPSED
from model.qt.view_state import Selection
from tests.gui.timeline.test_view import drag, titled


def names(pane: TimelinePane) -> list[str]:
    return [lane.name for lane in pane.content.lanes]


def header(pane: TimelinePane, name: str) -> Any:
    """The handle of a lane's header."""
    lane = next(lane for lane in pane.picture().lanes if lane.lane.name == name)
    count, high = pane.content.stuck()
    y = lane.top if lane.number < count else max(lane.top - pane.bar.value(), high)
    found = handle_at(pane.picture(), pane.content.ink, y + 8, pane.bar.value(), pane.content.stuck())
    assert found is not None
    assert found.lane.lane.name == name
    return found


def click(pane: TimelinePane, qtbot: Any, rect: Any) -> None:
    qtbot.mouseClick(pane.lanes.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())


def test_lanes_are_sorted_by_name_and_number(years: TimelinePane) -> None:
    commands, before = years.commands(), names(years)
    commands["lanes.order_name"]()
    ordered = [name for name in names(years) if not name.startswith("Other")]
    assert ordered == sorted(ordered, key=str.casefold)
    commands["lanes.by_country"]()
    assert years.session.view.lane_order is LaneOrder.NAME, "the order stays when lanes are made in another way"
    commands["lanes.order_count"]()
    counts = [len(lane.rows) for lane in years.content.lanes if not lane.key.startswith("rest:")]
    assert counts == sorted(counts, reverse=True)
    commands["lanes.by_series"]()
    commands["lanes.order_first"]()
    assert names(years) == before


def test_a_lane_collapses_by_its_header_and_by_key(years: TimelinePane, qtbot: Any) -> None:
    name = names(years)[1]
    click(years, qtbot, header(years, name).triangle)
    lane = next(lane for lane in years.picture().lanes if lane.lane.name == name)
    assert lane.lane.collapsed
    assert lane.height == COLLAPSED
    assert lane.in_view + lane.before + lane.after == len(lane.lane.rows)
    years.commands()["lanes.collapse"]()
    assert not years.content.lanes[1].collapsed, "the key means the lane that is pointed at"
    years.commands()["lanes.collapse_all"]()
    assert all(lane.collapsed for lane in years.content.lanes)
    years.commands()["lanes.collapse_all"]()
    assert not any(lane.collapsed for lane in years.content.lanes)


def test_a_pinned_lane_stays_while_the_others_scroll(years: TimelinePane, qtbot: Any) -> None:
    years.resize(1100, 420)
    name = names(years)[2]
    years.lane_commands.go_to(years.content.lanes[2].key)
    click(years, qtbot, header(years, name).pin)
    assert names(years)[0] == name
    count, high = years.content.stuck()
    assert (count, high) == (1, years.content.layout.top(1))
    top = header(years, name).top
    years.commands()["lanes.page_down"]()
    years.commands()["lanes.scroll_down"]()
    assert years.bar.value() > 0
    assert header(years, name).top == top == 0
    numbers = [lane.number for lane in years.picture().lanes]
    assert numbers == sorted(set(numbers))
    row = int(years.content.lanes[0].rows[-1])
    years.select((0, row))
    hit = years.overlay.selected[0]
    assert hit.top == 0, "what is drawn of it is where it is drawn"
    years.grab()
    click(years, qtbot, header(years, name).pin)
    assert years.session.view.arrangement == Arrangement()


@pytest.mark.parametrize("row", ["pinned", "below"])
def test_what_is_under_the_pointer_is_hit_beside_pinned_lanes(years: TimelinePane, qtbot: Any, row: str) -> None:
    years.resize(1100, 420)
    years.lane_commands.pin(years.content.lanes[2].key)
    years.bar.setValue(70)
    count, high = years.content.stuck()
    lanes = [lane for lane in years.picture().lanes if (lane.number < count) == (row == "pinned") and lane.marks]
    found = []
    for lane in lanes:
        for mark in lane.marks:
            y = lane.top + mark.top + 7 - (0 if lane.number < count else years.bar.value())
            if (row == "pinned" or y > high + 40) and 0 < mark.left < 1000 and y < 300:
                found.append((QPoint(round((mark.left + mark.right) / 2), round(y)), mark.row))
    at, wanted = found[0]
    qtbot.mouseClick(years.lanes.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert years.content.columns.row(years.session.view.selection.event) == wanted


def test_a_lane_is_moved_by_its_header_and_put_back(years: TimelinePane) -> None:
    before = names(years)
    start = header(years, before[0])
    target = header(years, before[2])
    at = QPoint(60, round(start.top + 12))
    drag(years.lanes.viewport(), at, QPoint(60, round(target.top + target.lane.height - 4)))
    assert names(years) == [before[1], before[2], before[0], *before[3:]]
    assert years.overlay.drop is None
    years.commands()["lanes.reset"]()
    assert names(years) == before


def test_each_step_with_lanes_has_its_name_and_is_taken_back(years: TimelinePane, qtbot: Any) -> None:
    commands, undo = years.commands(), years.session.undo
    key = years.content.lanes[1].key
    years.lane_commands.go_to(key)
    before = names(years)
    steps = {
        "lanes.up": "Move lane",
        "lanes.pin": "Pin lane",
        "lanes.collapse": "Collapse lane",
        "lanes.collapse_all": "Collapse all lanes",
        "lanes.order_count": "Sort lanes by number of events",
        "lanes.reset": "Put lanes back",
    }
    stood = []
    for step, name in steps.items():
        stood.append((years.session.view.lanes, names(years)))
        commands[step]()
        assert undo.undo_text == name
    commands["lanes.pin"]()
    years.lane_commands.pin(years.session.view.arrangement.pinned[0])
    assert undo.undo_text == "Unpin lane"
    years.session.undo_last()
    years.session.undo_last()
    for lanes, order in reversed(stood):
        years.session.undo_last()
        assert (years.session.view.lanes, names(years)) == (lanes, order)
    assert names(years) == before
    assert undo.redo_text == "Move lane"


def test_lanes_are_moved_by_keys_among_their_own(years: TimelinePane) -> None:
    commands, before = years.commands(), names(years)
    years.session.view.select(Selection(titled(years, "Border closed")))
    lane = years.content.lanes[years.place[0]].name
    at = before.index(lane)
    commands["lanes.up"]()
    assert names(years).index(lane) == at - 1
    assert years.content.lanes[years.place[0]].name == lane, "the selected event is still where it is"
    commands["lanes.down"]()
    assert names(years) == before
    commands["lanes.pin"]()
    commands["lanes.down"]()
    commands["lanes.up"]()
    assert names(years)[0] == lane, "a pinned lane stays among the pinned"


def test_the_order_does_not_change_with_the_filter_and_a_lane_that_is_filtered_out_says_so(years: TimelinePane, qtbot: Any) -> None:
    years.commands()["lanes.order_count"]()
    before, session = names(years), years.session
    gone = years.content.lanes[0]
    session.view.set_filter(Filter(series=frozenset({years.content.lanes[2].key})))
    assert names(years) == [name for name in before if name in names(years)]
    with qtbot.waitSignal(session.message, check_params_cb=lambda level, words: gone.name in words):
        years.lane_commands.go_to(gone.key)


def test_lanes_are_scrolled_and_gone_to(years: TimelinePane) -> None:
    years.resize(1100, 300)
    years.commands()["lanes.by_place"]()
    last = years.content.lanes[-1].key
    years.lane_commands.go_to(last)
    assert years.lane_commands.current() == last
    assert any(lane.lane.key == last for lane in years.picture().lanes)
    years.commands()["lanes.page_up"]()
    years.commands()["lanes.scroll_up"]()
    assert years.bar.value() < years.bar.maximum()


def test_a_header_that_is_pointed_at_shows_what_it_can_do(years: TimelinePane) -> None:
    first = header(years, names(years)[0])
    years.lanes.hovered.emit(first.triangle.center())
    assert years.overlay.handle == first
    years.grab()
    years.lanes.hovered.emit(QPointF(900, first.top + 60))
    assert years.overlay.handle is None


def test_a_lane_is_dragged_past_the_end_of_what_is_in_view(years: TimelinePane) -> None:
    years.resize(1100, 340)
    name = names(years)[0]
    start = QPoint(60, round(header(years, name).top + 12))
    years.lanes.begin(QPointF(start))
    for _ in range(60):
        years.lanes.moved(QPointF(60, years.lanes.room().height() - 3))
    assert years.bar.value() == years.bar.maximum() > 0
    years.grab()
    years.lanes.end(QPointF(60, years.lanes.room().height() - 3))
    assert names(years)[-1] == name
    years.lanes.begin(QPointF(60, header(years, name).top + 12))
    years.lanes.moved(QPointF(60, 200))
    years.lanes.let_go()
    assert names(years)[-1] == name, "a drag that is broken off changes nothing"
    assert years.overlay.drop is None
