"""Dragging the selected event and the bounds of its date, and the keys that do the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from gui.timeline.view import TimelinePane
from model.changes import Changes
from model.dates import DateSpan, Precision, day_number
from model.domain import Event
from model.edits import set_event
from model.layout.holding import Handle
from model.qt.event_table import EventTable, dragged_event
from model.qt.view_state import Selection, TimeWindow
from model.shifting import Grip
from model.typed_dates import typed_date
from model.wording import date_words
from tests.gui.timeline.test_view import mark_of, pixel_of, titled

pytestmark = pytest.mark.slow

HOTLINE, ROUND, GATE = "Hotline test", "13th round", "canal gate"
NONE, ALT, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def mouse(pane: TimelinePane, kind: QEvent.Type, at: QPointF, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
    port = pane.lanes.viewport()
    held = NO_BUTTON if kind == QEvent.Type.MouseButtonRelease else button
    moved = kind == QEvent.Type.MouseMove
    QApplication.sendEvent(port, QMouseEvent(kind, at, QPointF(port.mapToGlobal(at)), NO_BUTTON if moved else button, held, keys))


def key(pane: TimelinePane, pressed: Qt.Key, kind: QEvent.Type = QEvent.Type.KeyPress) -> None:
    QApplication.sendEvent(pane.lanes, QKeyEvent(kind, pressed, NONE))


def press(pane: TimelinePane, at: QPointF, by: float, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> QPointF:
    """Press here and drag by so many pixels; where the pointer is then."""
    mouse(pane, QEvent.Type.MouseButtonPress, at, button=button)
    mouse(pane, QEvent.Type.MouseMove, at + QPointF(by / 2, 0), keys, button)
    mouse(pane, QEvent.Type.MouseMove, at + QPointF(by, 0), keys, button)
    return at + QPointF(by, 0)


def release(pane: TimelinePane, at: QPointF, button: Qt.MouseButton = LEFT) -> None:
    mouse(pane, QEvent.Type.MouseButtonRelease, at, button=button)


def drag(pane: TimelinePane, at: QPointF, by: float, keys: Qt.KeyboardModifier = NONE) -> None:
    release(pane, press(pane, at, by, keys))


def select(pane: TimelinePane, words: str) -> Callable[[], Event]:
    name = titled(pane, words)
    pane.session.view.select(Selection(name))

    def event() -> Event:
        found = pane.session.find_event(name)
        assert found is not None
        return found

    return event


def date(pane: TimelinePane, words: str, typed: str) -> None:
    pane.session.do(set_event(titled(pane, words), when=typed_date(typed)))


def handle(pane: TimelinePane, grip: Grip) -> QPointF:
    marked, handles = pane.overlay.handles[0]
    one: Handle = next(handle for handle in handles if handle.grip is grip)
    return QPointF(one.x, marked.top + marked.mark.top + 7)


def wide(pane: TimelinePane, days: float) -> float:
    """So many days in pixels."""
    return days * pane.picture().time.scale


@pytest.fixture
def months(pane: TimelinePane) -> TimelinePane:
    """The pane on half a year: the axis shows months."""
    pane.session.view.set_window(TimeWindow(day_number(2014, 10), day_number(2015, 12)))
    assert pane.frame().ticks.unit == "month"
    return pane


@pytest.fixture
def weeks(pane: TimelinePane) -> TimelinePane:
    """The pane on a month: the axis shows days."""
    pane.session.view.set_window(TimeWindow(day_number(2015, 1), day_number(2015, 2)))
    assert pane.frame().ticks.unit == "day"
    return pane


def test_the_selected_event_is_moved_by_its_body_in_one_step(months: TimelinePane) -> None:
    event, window, steps = select(months, HOTLINE), months.session.view.window, months.session.undo.count
    told: list[Changes] = []
    months.session.changed.connect(lambda changes, _: told.append(changes))
    at = press(months, QPointF(pixel_of(months, HOTLINE)), wide(months, 64))
    held = months.overlay.held
    assert held is not None
    assert (held.words, held.was, held.hint) == ("12 March 2015", "was 12 January 2015", "by months · Alt: by days")
    assert date_words(event().when) == "12 January 2015", "nothing is changed while it is held"
    assert not months.grab().isNull()
    release(months, at)
    assert date_words(event().when) == "12 March 2015"
    assert len(told) == 1
    assert months.session.undo.count == steps + 1
    assert months.session.undo.undo_text == "Move “Hotline test; mechanism renamed”"
    assert months.session.view.selection.event == event().key
    assert months.session.view.window == window
    assert months.overlay.held is None
    months.session.undo_last()
    assert date_words(event().when) == "12 January 2015"


@pytest.mark.parametrize("keys", [ALT, SHIFT])
def test_a_key_makes_it_finer(months: TimelinePane, keys: Qt.KeyboardModifier) -> None:
    event = select(months, HOTLINE)
    drag(months, QPointF(pixel_of(months, HOTLINE)), wide(months, 9), keys)
    assert date_words(event().when) == "21 January 2015"


def test_a_key_pressed_while_it_is_held_makes_it_finer_at_once(months: TimelinePane) -> None:
    select(months, HOTLINE)
    at = press(months, QPointF(pixel_of(months, HOTLINE)), wide(months, 9))
    assert months.overlay.held is not None
    assert months.overlay.held.words == "12 January 2015"
    key(months, Qt.Key.Key_Alt)
    assert months.overlay.held.words == "21 January 2015"
    key(months, Qt.Key.Key_Alt, QEvent.Type.KeyRelease)
    assert months.overlay.held.words == "12 January 2015"
    release(months, at)


@pytest.mark.parametrize(
    "how",
    [
        lambda pane: key(pane, Qt.Key.Key_Escape),
        lambda pane: pane.lanes.let_go(),
        lambda pane: pane.session.opened.emit(),
        lambda pane: QApplication.sendEvent(pane.lanes, QFocusEvent(QEvent.Type.FocusOut)),
    ],
)
def test_it_can_be_broken_off(months: TimelinePane, how: Callable[[TimelinePane], object]) -> None:
    event, steps = select(months, HOTLINE), months.session.undo.count
    was = event().when
    at = press(months, QPointF(pixel_of(months, HOTLINE)), 200)
    how(months)
    assert months.overlay.held is None
    assert months.session.view.selection.event == event().key, "Esc lets go of the drag alone"
    mouse(months, QEvent.Type.MouseMove, at + QPointF(50, 0))
    release(months, at + QPointF(50, 0))
    assert event().when == was
    assert months.session.undo.count == steps


@pytest.mark.parametrize(
    ("typed", "grip", "days", "words"),
    [
        ("2015-01-12", Grip.LATEST, 3, "12–15 January 2015"),
        ("2015-01-12", Grip.EARLIEST, -2, "10–12 January 2015"),
        ("2015-01-12", Grip.WHOLE, -4, "8 January 2015"),
        ("2015-01-08/2015-01-16", Grip.LATEST, -3, "8–13 January 2015"),
        ("2015-01-08/2015-01-16", Grip.LATEST, -30, "8 January 2015"),
        ("2015-01-08/2015-01-16", Grip.WHOLE, 5, "13–21 January 2015"),
        ("[2015-01-08..2015-01-16]", Grip.EARLIEST, 3, "between 11 and 16 January 2015"),
    ],
)
def test_bounds_go_where_they_are_dragged(weeks: TimelinePane, typed: str, grip: Grip, days: float, words: str) -> None:
    date(weeks, HOTLINE, typed)
    event = select(weeks, HOTLINE)
    at = QPointF(pixel_of(weeks, HOTLINE)) if grip is Grip.WHOLE else handle(weeks, grip)
    drag(weeks, at, wide(weeks, days))
    assert date_words(event().when) == words


def test_the_sure_part_has_handles_of_its_own(weeks: TimelinePane) -> None:
    first = day_number(2015, 1, 5)
    span = DateSpan(first, first + 4, first + 12, first + 18, Precision.WEEK, "")
    weeks.session.do(set_event(titled(weeks, HOTLINE), when=span))
    event = select(weeks, HOTLINE)
    assert [one.grip for one in weeks.overlay.handles[0][1]] == [Grip.EARLIEST, Grip.LATEST, Grip.START_LATEST, Grip.END_EARLIEST]
    drag(weeks, handle(weeks, Grip.START_LATEST), wide(weeks, 2))
    drag(weeks, handle(weeks, Grip.END_EARLIEST), wide(weeks, -3))
    when = event().when
    assert when is not None
    assert [day - first for day in (when.earliest, when.start_latest, when.end_earliest, when.latest)] == [0, 6, 9, 18]
    assert weeks.session.undo.undo_text.startswith("Change the end of “Hotline test")


def test_only_the_selected_event_is_moved_all_else_pans(months: TimelinePane) -> None:
    other, steps, window = select(months, ROUND), months.session.undo.count, months.session.view.window
    drag(months, QPointF(pixel_of(months, HOTLINE)), 120)
    assert months.session.undo.count == steps
    assert months.session.view.window.start < window.start
    months.session.view.set_window(window)
    label = mark_of(months, ROUND)[1]
    words = QPointF(pixel_of(months, ROUND)) + QPointF(label.label_left - label.left + 20, 0)
    for at, button in ((words, LEFT), (QPointF(pixel_of(months, ROUND)), Qt.MouseButton.MiddleButton)):
        months.session.view.set_window(window)
        release(months, press(months, at, 120, button=button), button)
        assert months.session.view.window.start < window.start
    assert months.session.undo.count == steps
    assert date_words(other().when) == "19 March 2015"


def test_a_click_and_a_tremble_move_nothing(months: TimelinePane) -> None:
    event, steps = select(months, HOTLINE), months.session.undo.count
    drag(months, QPointF(pixel_of(months, HOTLINE)), 3, ALT)
    drag(months, handle(months, Grip.LATEST), 6)
    assert months.session.undo.count == steps
    assert months.session.view.selection.event == event().key


def test_a_drag_at_the_side_goes_on_by_itself(months: TimelinePane, qtbot: Any) -> None:
    event, window = select(months, HOTLINE), months.session.view.window
    at = QPointF(pixel_of(months, HOTLINE))
    mouse(months, QEvent.Type.MouseButtonPress, at)
    right = QPointF(months.lanes.room().width() - 2, at.y())
    mouse(months, QEvent.Type.MouseMove, right, ALT)
    qtbot.waitUntil(lambda: months.session.view.window.end > window.end + 40)
    assert months.overlay.held is not None
    release(months, right)
    moved = months.session.view.window
    qtbot.wait(60)
    assert months.session.view.window == moved, "it stands still when it is let go"
    assert event().when.earliest > window.end
    assert months.session.view.back() == window, "one step back"


def test_handles_are_shown_and_told(weeks: TimelinePane, qtbot: Any) -> None:
    select(weeks, HOTLINE)
    port = weeks.lanes.viewport()
    shapes = []
    for at in (handle(weeks, Grip.LATEST), QPointF(pixel_of(weeks, HOTLINE)), QPointF(700, 300)):
        qtbot.mouseMove(port, at.toPoint())
        shapes.append((port.cursor().shape(), weeks.overlay.gripped))
    assert shapes == [
        (Qt.CursorShape.SizeHorCursor, Grip.LATEST), (Qt.CursorShape.OpenHandCursor, Grip.WHOLE), (Qt.CursorShape.ArrowCursor, None),
    ]  # fmt: skip
    marked = weeks.overlay.selected[0]
    assert weeks.dragging.words(marked, Grip.LATEST) == "Drag to change when it ended"


def test_nothing_is_dragged_in_a_collapsed_lane(weeks: TimelinePane) -> None:
    event, steps = select(weeks, HOTLINE), weeks.session.undo.count
    weeks.lane_commands.collapse(weeks.content.lanes[weeks.place[0]].key)
    marked = weeks.overlay.selected[0]
    assert weeks.overlay.handles == [(marked, ())]
    drag(weeks, QPointF((marked.mark.left + marked.mark.right) / 2, marked.top + marked.mark.top + 7), 100)
    assert weeks.session.undo.count == steps + 1, "the lane was collapsed"
    assert date_words(event().when) == "12 January 2015"


def test_a_write_protected_project_says_why_not(months: TimelinePane, monkeypatch: pytest.MonkeyPatch) -> None:
    event = select(months, HOTLINE)
    monkeypatch.setattr(type(months.session), "read_only", property(lambda self: True))
    months.refresh()
    assert months.overlay.handles[0][1] == ()
    said: list[tuple[str, str]] = []
    months.session.message.connect(lambda level, words: said.append((level, words)))
    window = months.session.view.window
    drag(months, QPointF(pixel_of(months, HOTLINE)), 200)
    assert said == [("warning", "The project is write-protected, or none is open: nothing can be changed.")]
    assert months.session.view.window == window
    assert date_words(event().when) == "12 January 2015"


def test_dates_keep_to_what_is_seen_where_time_is_folded(pane: TimelinePane) -> None:
    date(pane, HOTLINE, "2015-01-12")
    event = select(pane, GATE)
    pane.commands()["view.fold"]()
    folds = pane.content.time.folds
    assert folds
    break_ = pane.frame().ticks.breaks[0]
    mark = mark_of(pane, GATE)[1]
    at = QPointF(pixel_of(pane, GATE))
    press(pane, at, break_.middle - mark.left)
    assert pane.overlay.held is not None
    made = pane.dragging._made
    assert made is not None
    assert not any(fold.start + 366 < made.earliest < fold.end - 366 for fold in folds)
    key(pane, Qt.Key.Key_Escape)
    assert date_words(event().when) == "in 2010"


def test_an_event_in_several_lanes_has_a_ghost_in_each(months: TimelinePane) -> None:
    months.session.view.set_grouping("country")
    select(months, HOTLINE)
    months.refresh()
    at = QPointF(pixel_of(months, HOTLINE))
    press(months, at, 150)
    assert months.overlay.held is not None
    assert len(months.overlay.held.ghosts) == len(months.overlay.selected) > 1
    key(months, Qt.Key.Key_Escape)


def over(pane: TimelinePane, data: QMimeData, at: QPointF) -> QDropEvent:
    """The data is held over a pixel of the lanes."""
    move = Qt.DropAction.CopyAction
    for kind in (QDragEnterEvent, QDragMoveEvent):
        event = kind(at.toPoint(), move, data, LEFT, NONE)
        QApplication.sendEvent(pane.lanes.viewport(), event)
    return event


def test_an_event_without_a_date_is_dragged_from_the_list(months: TimelinePane) -> None:
    name = titled(months, HOTLINE)
    months.session.do(set_event(name, when=None))
    table = EventTable(months.session)
    rows = [row for row in range(table.rowCount()) if table.flags(table.index(row, 0)) & Qt.ItemFlag.ItemIsDragEnabled]
    data = next(data for row in rows if dragged_event(data := table.mimeData([table.index(row, 0)])) == name)
    at, steps = QPointF(months.picture().x(float(day_number(2015, 4, 20))), 200), months.session.undo.count
    assert over(months, data, at).isAccepted()
    assert months.overlay.held is not None
    assert (months.overlay.held.words, months.overlay.held.was) == ("in April 2015", "Hotline test; mechanism renamed")
    assert not months.grab().isNull()
    QApplication.sendEvent(months.lanes.viewport(), QDragLeaveEvent())
    assert months.overlay.held is None
    over(months, data, at)
    QApplication.sendEvent(months.lanes.viewport(), QDropEvent(at, Qt.DropAction.CopyAction, data, LEFT, NONE))
    event = months.session.find_event(name)
    assert event is not None
    assert date_words(event.when) == "in April 2015"
    assert months.session.view.selection.event == name
    assert (months.session.undo.count, months.session.undo.undo_text) == (steps + 1, "Date “Hotline test; mechanism renamed”")


def test_files_held_over_the_lanes_are_the_windows(months: TimelinePane) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/tmp/a.txt")])
    assert not over(months, files, QPointF(300, 200)).isAccepted()
    assert months.overlay.held is None


def test_keys_move_it_by_the_unit_of_the_axis(months: TimelinePane) -> None:
    event, commands, steps = select(months, HOTLINE), months.commands(), months.session.undo.count
    commands["edit.move_later"]()
    commands["edit.move_later"]()
    commands["edit.move_earlier"]()
    assert date_words(event().when) == "12 February 2015"
    commands["edit.end_later"]()
    assert date_words(event().when) == "12–28 February 2015"
    commands["edit.begin_earlier"]()
    assert date_words(event().when) == "all of February 2015"
    commands["edit.begin_later"]()
    assert date_words(event().when) == "28 February 2015"
    commands["edit.end_earlier"]()
    assert months.session.undo.count == steps + 6, "the last one changed nothing"
    assert "28 February 2015" in months.lanes.accessibleDescription()
    for _ in range(6):
        months.session.undo_last()
    assert date_words(event().when) == "12 January 2015"


def test_keys_keep_it_in_view(months: TimelinePane) -> None:
    event, commands = select(months, HOTLINE), months.commands()
    for _ in range(20):
        commands["edit.move_later"]()
    window = months.session.view.window
    assert window.start < event().when.earliest < window.end


def test_keys_say_why_nothing_moves(months: TimelinePane) -> None:
    said: list[str] = []
    months.session.message.connect(lambda _level, words: said.append(words))
    name = titled(months, HOTLINE)
    months.session.do(set_event(name, when=None))
    months.session.view.select(Selection(name))
    months.commands()["edit.move_later"]()
    assert said == ["“Hotline test; mechanism renamed” has no date that could be moved. Edit the event to give it one."]
    months.session.view.select(Selection())
    months.commands()["edit.move_later"]()
    assert len(said) == 1
