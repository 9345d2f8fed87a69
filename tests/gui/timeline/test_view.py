"""The timeline pane: what a person does with mouse, wheel and commands, and what they then see."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from gui.theme import load_theme
from gui.timeline.hover import card_text, hiatus_text
from gui.timeline.no_lanes import ALL_FILTERED, NOTHING_YET
from gui.timeline.view import TimelinePane
from model.dates import day_number
from model.filtering import Filter
from model.layout.lanes import GROUPINGS
from model.layout.picture import MarkPicture
from model.layout.window import SHORTEST
from model.qt.session import Session
from model.qt.view_state import Hits, Selection, TimeWindow

pytestmark = pytest.mark.slow

Pixel = tuple[int, int]


def titled(pane: TimelinePane, words: str) -> str:
    """The key of the event with these words in its title."""
    return next(event.key for event in pane.session.collection.events if words in event.title)


def selected(pane: TimelinePane) -> str:
    event = pane.session.find_event(pane.session.view.selection.event)
    return event.title if event is not None else ""


def mark_of(pane: TimelinePane, words: str) -> tuple[float, MarkPicture]:
    row = pane.content.columns.row(titled(pane, words))
    return next((lane.top, mark) for lane in pane.picture().lanes for mark in lane.marks if mark.row == row)


def pixel_of(pane: TimelinePane, words: str) -> QPoint:
    top, mark = mark_of(pane, words)
    return QPointF((mark.left + mark.right) / 2, top + mark.top + 7 - pane.bar.value()).toPoint()


def wheel(pane: TimelinePane, at: QPoint, turned: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = QPointF(at)
    everywhere = QPointF(pane.lanes.viewport().mapToGlobal(at))
    event = QWheelEvent(place, everywhere, QPoint(), turned, Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(pane.lanes.viewport(), event)


def drag(pane: Any, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    steps = [
        (QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, (start + end) / 2, Qt.MouseButton.NoButton),
        (QEvent.Type.MouseMove, end, Qt.MouseButton.NoButton),
        (QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.LeftButton),
    ]
    for kind, at, button in steps:
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, QPointF(at), QPointF(pane.mapToGlobal(at)), button, held, keys)
        QApplication.sendEvent(pane, event)


def width_of(pane: TimelinePane) -> float:
    return pane.session.view.window.end - pane.session.view.window.start


def test_it_opens_on_what_lies_close_together_and_fits_all_by_a_key(pane: TimelinePane) -> None:
    window, span = pane.session.view.window, pane.content.columns.span()
    assert span is not None
    assert (window.start, window.end) == pane.content.opening != pane.content.whole
    assert any(lane.before for lane in pane.picture().lanes), "what lies before is counted"
    assert pane.overview.beyond()[0].endswith(" earlier")
    pane.motion.reduced = True
    pane.commands()["view.fit"]()
    window = pane.session.view.window
    assert window.start < span[0] < span[1] < window.end
    assert (span[1] - span[0]) / width_of(pane) == pytest.approx(0.94)


def test_a_click_selects_the_event_under_it(years: TimelinePane, qtbot: Any) -> None:
    qtbot.mouseClick(years.lanes.viewport(), Qt.MouseButton.LeftButton, pos=pixel_of(years, "13th round"))
    assert selected(years) == "13th round in Mendoza"
    assert years.session.view.selection.article
    assert len(years.overlay.selected) == 1
    assert "13th round in Mendoza, 19 March 2015" in years.lanes.accessibleDescription()


def test_a_click_beside_everything_leaves_the_selection(years: TimelinePane, qtbot: Any) -> None:
    years.session.view.select(Selection(titled(years, "13th round")))
    qtbot.mouseClick(years.lanes.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(500, 4))
    assert selected(years) == "13th round in Mendoza"


def test_right_and_left_go_along_the_lane(years: TimelinePane) -> None:
    commands = years.commands()
    years.session.view.select(Selection(titled(years, "12th round")))
    seen = []
    for _ in range(4):
        commands["go.next_event"]()
        seen.append(selected(years))
    assert seen[:2] == ["planned: Rosa Pinto in Mendoza", "13th round in Mendoza"]
    for _ in range(4):
        commands["go.previous_event"]()
    assert selected(years) == "12th round in Valparaíso"


def test_up_and_down_go_to_the_nearest_in_the_next_lane(years: TimelinePane) -> None:
    commands = years.commands()
    years.session.view.select(Selection(titled(years, "13th round")))
    commands["go.lane_down"]()
    assert selected(years) == "Hotline test; mechanism renamed"
    commands["go.lane_up"]()
    assert selected(years) == "13th round in Mendoza" or "Rosa Pinto" in selected(years)


def test_home_and_end_bring_the_first_and_the_last_into_view(years: TimelinePane) -> None:
    commands = years.commands()
    commands["go.first_event"]()
    assert selected(years).startswith("1904 treaty")
    window = years.session.view.window
    assert window.start <= day_number(1904) <= window.end
    commands["go.last_event"]()
    assert selected(years) == "Ministerial meeting postponed"
    assert years.session.view.window.start <= day_number(2024, 7) <= years.session.view.window.end
    assert years.overlay.selected


def test_a_selection_made_elsewhere_is_brought_into_view(years: TimelinePane) -> None:
    years.session.view.set_window(TimeWindow(day_number(2011), day_number(2012)))
    years.session.view.select(Selection(titled(years, "tariffs will stay")), object())
    window = years.session.view.window
    assert window.start <= day_number(2024, 1, 9) <= window.end
    ring = years.overlay.selected[0]
    assert 0 <= ring.top + ring.mark.top <= years.lanes.room().height() - 14
    assert years.session.view.back() == TimeWindow(day_number(2011), day_number(2012))


def test_the_wheel_zooms_about_the_pointer(years: TimelinePane) -> None:
    at = QPoint(300, 200)
    before, width = years.lanes.day_at(300), width_of(years)
    wheel(years, at, QPoint(0, 120))
    assert width_of(years) == pytest.approx(width / 1.25)
    assert years.lanes.day_at(300) == pytest.approx(before)
    wheel(years, at, QPoint(0, -120))
    assert width_of(years) == pytest.approx(width)


def test_the_wheel_sideways_and_with_shift_pans(years: TimelinePane) -> None:
    start, width = years.session.view.window.start, width_of(years)
    wheel(years, QPoint(300, 200), QPoint(0, -120), Qt.KeyboardModifier.ShiftModifier)
    assert years.session.view.window.start > start
    wheel(years, QPoint(300, 200), QPoint(120, 0))
    assert years.session.view.window.start == pytest.approx(start)
    assert width_of(years) == pytest.approx(width)


def test_zooming_ends_at_a_minute_and_at_everything(years: TimelinePane) -> None:
    for _ in range(60):
        years.commands()["view.zoom_in"]()
    assert width_of(years) == pytest.approx(SHORTEST, rel=1e-6)
    years.grab()
    for _ in range(80):
        years.commands()["view.zoom_out"]()
    assert years.motion.now == years.content.whole


def test_keys_zoom_about_the_selection(years: TimelinePane) -> None:
    years.session.view.select(Selection(titled(years, "13th round")))
    left = mark_of(years, "13th round")[1].left
    years.commands()["view.zoom_in"]()
    assert mark_of(years, "13th round")[1].left == pytest.approx(left, abs=1)


def test_dragging_pans_and_is_one_step_back(years: TimelinePane) -> None:
    before = years.session.view.window
    drag(years.lanes.viewport(), QPoint(600, 8), QPoint(500, 8))
    after = years.session.view.window
    assert after.start - before.start == pytest.approx((before.end - before.start) * 100 / years.lanes.room().width())
    years.commands()["go.view_back"]()
    assert years.session.view.window == before


def test_dragging_with_control_zooms_to_the_range(years: TimelinePane) -> None:
    low, high = years.lanes.day_at(200), years.lanes.day_at(400)
    drag(years.lanes.viewport(), QPoint(400, 8), QPoint(200, 8), Qt.KeyboardModifier.ControlModifier)
    assert years.motion.now == pytest.approx((low, high))


def test_a_double_click_zooms_to_the_event(years: TimelinePane, qtbot: Any) -> None:
    qtbot.mouseDClick(years.lanes.viewport(), Qt.MouseButton.LeftButton, pos=pixel_of(years, "13th round"))
    assert width_of(years) == pytest.approx(28)


def test_going_to_a_day_puts_it_in_the_middle(years: TimelinePane) -> None:
    years.session.view.set_window(TimeWindow(day_number(2011), day_number(2012)))
    years.show_span(day_number(2015, 3, 19), day_number(2015, 3, 20))
    window = years.session.view.window
    assert (window.start + window.end) / 2 == pytest.approx(day_number(2015, 3, 19) + 0.5)


def test_screens_go_back_and_forward(years: TimelinePane) -> None:
    before = years.session.view.window
    years.session.view.set_window(TimeWindow(day_number(2012), day_number(2014)))
    years.commands()["go.screen_forward"]()
    assert years.session.view.window.start == pytest.approx(day_number(2014))
    years.commands()["go.screen_back"]()
    assert years.session.view.window.start == pytest.approx(day_number(2012))
    assert before != years.session.view.window


@pytest.mark.parametrize("grouping", [one.key for one in GROUPINGS if one.key != "none"])
def test_lanes_can_be_made_in_every_way(years: TimelinePane, grouping: str) -> None:
    years.commands()[f"lanes.by_{grouping}"]()
    assert years.session.view.grouping == grouping
    names = [lane.name for lane in years.content.lanes]
    assert {"series": "Flood liaison mechanism", "country": "Bolivia", "participant": "Rosa Pinto", "kind": "Visit"}.get(
        grouping, names[0]
    ) in names
    assert not years.grab().isNull()


def test_a_selected_event_is_ringed_in_every_lane_it_stands_in(years: TimelinePane) -> None:
    years.session.view.set_grouping("country")
    years.resize(1100, 1600)
    years.session.view.select(Selection(titled(years, "13th round")))
    assert len(years.overlay.selected) == 2


def test_the_filter_leaves_lanes_out_and_says_so_where_nothing_is_left(years: TimelinePane) -> None:
    view = years.session.view
    view.set_filter(Filter(series=frozenset({"series:liaison-mechanism"})))
    assert [lane.name for lane in years.content.lanes] == ["Flood liaison mechanism"]
    assert years.content.lanes[0].colour == 1  # as without the filter
    view.set_filter(Filter(series=frozenset({"series:none-such"})))
    assert years.message() == ALL_FILTERED.format(clear="Esc")
    years.grab()
    view.set_filter(Filter())
    assert years.message() == ""


def test_events_without_a_date_are_counted_where_there_are_no_others(years: TimelinePane) -> None:
    collection = years.session.collection
    years.session.hold(replace(collection, events=tuple(replace(event, when=None) for event in collection.events)))
    assert years.message() == f"None of the {len(collection.events)} events has a date."
    years.session.view.set_filter(Filter(text="13th round"))
    assert years.message() == "The one event that passes the filter has no date."


def test_an_empty_project_says_what_to_do(qtbot: Any, qapp: Any) -> None:
    pane = TimelinePane(Session())
    qtbot.addWidget(pane)
    pane.apply_theme(load_theme("dark"))
    pane.resize(900, 500)
    pane.show()
    assert pane.message() == NOTHING_YET.format(add="Ctrl+I")
    assert not pane.grab().isNull()
    for command in pane.commands().values():
        command()


def test_undated_events_are_counted_in_words(pane: TimelinePane) -> None:
    assert pane.frame().undated == 2


def test_hits_of_the_search_are_marked(years: TimelinePane) -> None:
    plain = years.grab().toImage()
    years.session.view.set_hits(Hits.of(years.session.columns.mask([titled(years, "13th round")])))
    marked = years.grab().toImage()
    at = pixel_of(years, "13th round") + QPoint(14, 0) + years.lanes.pos()
    assert plain.pixelColor(at) != marked.pixelColor(at)


def test_the_pointer_rings_and_describes_the_event_under_it(years: TimelinePane, qtbot: Any) -> None:
    qtbot.mouseMove(years.lanes.viewport(), pixel_of(years, "13th round"))
    assert years.overlay.hovered is not None
    event = years.session.find_event(titled(years, "13th round"))
    assert event is not None
    assert "19 March 2015" in card_text(event)
    qtbot.mouseMove(years.lanes.viewport(), QPoint(500, 4))
    assert years.overlay.hovered is None


def test_the_theme_changes_at_once(years: TimelinePane) -> None:
    light = years.grab().toImage()
    years.apply_theme(load_theme("dark"))
    dark = years.grab().toImage()
    for at in (QPoint(700, 30), QPoint(700, 84), QPoint(700, 100)):
        assert light.pixelColor(at).lightness() > 200 > 60 > dark.pixelColor(at).lightness()


def test_what_the_certain_and_the_uncertain_look_like(years: TimelinePane) -> None:
    """A certain day is solid to its end; an uncertain year fades to the lane's colour at both ends."""
    years.session.view.set_window(TimeWindow(day_number(2009), day_number(2012)))
    image = years.grab().toImage()
    top, mark = mark_of(years, "canal gate")
    y = int(top + mark.top + 7 + years.lanes.y() - years.bar.value())
    shades = [image.pixelColor(int(mark.left + (mark.right - mark.left) * share), y).lightness() for share in (0.02, 0.25, 0.5, 0.75, 0.98)]
    assert shades[0] > shades[1] > shades[2] < shades[3] < shades[4]


def test_help_events_and_leaving_do_no_harm(years: TimelinePane) -> None:
    at = pixel_of(years, "13th round")
    QApplication.sendEvent(years.lanes.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, at))
    QApplication.sendEvent(years.lanes.viewport(), QEvent(QEvent.Type.Leave))
    assert years.overlay.hovered is None


@pytest.mark.slow
def test_thousands_of_paints_give_away_no_reference(years: TimelinePane) -> None:
    """PySide6 6.12.0 on Python 3.11 gives away a reference to None at each setPen, until the program aborts."""
    from PySide6.QtGui import QPainter

    image = QImage(1100, 640, QImage.Format.Format_RGB32)
    start = float(day_number(2010))

    def paint(number: int) -> None:
        years.session.view.set_window(TimeWindow(start + number % 50, start + 5400 - number % 50))
        painter = QPainter(image)
        years.lanes_item.paint(painter)
        painter.end()

    for number in range(200):
        paint(number)
    before = sys.getrefcount(None)
    for number in range(3_000):
        paint(number)
    assert abs(sys.getrefcount(None) - before) < 200


def test_the_bar_scrolls_the_lanes(pane: TimelinePane, qtbot: Any) -> None:
    pane.session.view.set_grouping("participant")
    bar = pane.bar
    assert bar.isVisible()
    thumb = bar.thumb()
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(6, bar.height() - 3))
    assert bar.value() == bar.pageStep()
    assert bar.thumb().top() > thumb.top()
    drag(bar, bar.thumb().center().toPoint(), QPoint(6, bar.height() + 400))
    assert bar.value() == bar.maximum()
    assert bar.thumb().bottom() <= bar.height()


def test_a_selected_event_without_room_is_ringed_at_the_foot_of_its_lane(years: TimelinePane) -> None:
    years.session.view.set_grouping("none")
    years.content.layout._made[0].lines = 1
    years.content.layout._kept = None
    years.content._picture = None
    picture, c = years.picture(), years.content.columns
    lane = picture.lanes[0]
    marked = {mark.row for mark in lane.marks}
    in_view = [row for row in lane.lane.rows.tolist() if c.end[row] > picture.start and c.start[row] < picture.end]
    hidden = [row for row in in_view if row not in marked]
    assert len(hidden) == lane.left_out > 0
    years.session.view.select(Selection(c.keys[hidden[0]]))
    (ringed,) = years.overlay.selected
    assert isinstance(ringed.mark, MarkPicture)
    assert ringed.mark.row == hidden[0]
    assert ringed.mark.top > lane.height - 20


def test_hiatuses_are_gone_through_by_key_and_chosen_by_click(years: TimelinePane, qtbot: Any) -> None:
    keys = [gap.key for lane in years.content.lanes for gap in lane.gaps]
    seen = []
    for _ in keys:
        years.commands()["go.next_hiatus"]()
        seen.append(years.session.view.selection.hiatus)
        assert [marked.mark for marked in years.overlay.selected], "its ring is in view"
    assert seen == keys
    years.commands()["go.previous_hiatus"]()
    assert years.session.view.selection.hiatus == keys[-2]
    lane, gap = next((lane, gap) for lane in years.picture().lanes for gap in lane.gaps if gap.right - gap.left > 60)
    at = QPoint(int(gap.left + 20), int(lane.top + gap.top + 7 - years.bar.value()))
    years.session.view.select(Selection())
    qtbot.mouseClick(years.lanes.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert years.session.view.selection.hiatus == gap.key
    assert "lapsed" in hiatus_text(years.session, gap.key)
    years.commands()["view.fit"]()
    assert years.session.view.window.start < lane.lane.gaps[0].end
