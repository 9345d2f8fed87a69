"""The timeline pane: overview strip, date axis and lanes, bound to the session's one selection, window, filter and grouping."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QWidget

from gui.theme import Theme, load_theme
from gui.timeline.axis import Axis
from gui.timeline.content import Content
from gui.timeline.dragging import Dragging
from gui.timeline.folds import Folds
from gui.timeline.hands import Hands
from gui.timeline.ink import ink_of
from gui.timeline.lane_bar import LaneBar
from gui.timeline.lane_commands import LaneCommands
from gui.timeline.lanes_item import Frame, LanesItem
from gui.timeline.lanes_view import LanesView
from gui.timeline.measuring import Measuring
from gui.timeline.motion import Motion
from gui.timeline.navigator import Navigator
from gui.timeline.no_lanes import why_no_lanes
from gui.timeline.overlay import Marked, Overlay
from gui.timeline.overview import Overview
from gui.timeline.way_out import WayOut
from model.changes import Changes
from model.layout.arranging import arranged
from model.layout.axis import Ticks
from model.layout.picture import HEADER, LINE, GapPicture, LanePicture, MarkPicture, Picture
from model.layout.steps import Place, place_of
from model.layout.window import Stretch, around, centred, holding, zoomed
from model.qt.session import Session
from model.qt.view_state import Selection, TimeWindow
from model.translation import tr
from model.wording import date_words

RINGED = 50  # picked events of which each has a ring, those that are drawn without words, too
FOLLOW = 8  # pixels kept free above and below a lane line that is scrolled into view


class TimelinePane(QWidget):
    """Draws what the session holds; `frame` is all one painting needs, made once for each state."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.content = Content(ink_of(load_theme("light")))
        self.motion = Motion(session.view, self)
        self.place: Place | None = None  # of the selected event: its lane and row
        self._row: tuple[object, str, int] = None, "", -1
        self._frame: tuple[object, Frame] | None = None
        self._ticks: tuple[object, Ticks] | None = None
        self.setAccessibleName(tr("Timeline"))
        self.setAccessibleDescription(tr("Events on lanes over time. Left and Right go from event to event, Up and Down between lanes."))
        self._build()
        self._connect()
        self.measuring = Measuring(self)
        self.dragging = Dragging(self)
        self.navigator = Navigator(self)
        self.lane_commands = LaneCommands(self)
        self.folds = Folds(self)
        self.describe()
        self.hands = Hands(self)
        self.way_out = WayOut(self)
        self._take(session.view.window == TimeWindow(0.0, 365.0))

    # -- building ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.overview = Overview(self.content, lambda: self.motion.now, self)
        self.axis = Axis(self.frame, self)
        self.lanes = LanesView(self)
        self.lanes_item = LanesItem(self.frame)
        self.overlay = Overlay(self.content.ink, self.lanes.viewport())
        self.lanes.layers = [self.lanes_item, self.overlay]
        self.bar = LaneBar(lambda: self.content.ink, self)
        self.bar.setSingleStep(int(LINE))
        self.bar.setVisible(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.overview, 0, 0, 1, 2)
        grid.addWidget(self.axis, 1, 0, 1, 2)
        grid.addWidget(self.lanes, 2, 0)
        grid.addWidget(self.bar, 2, 1)
        grid.setRowStretch(2, 1)
        self.keyboard = self.lanes

    def _connect(self) -> None:
        view, lanes = self.session.view, self.lanes
        self.session.opened.connect(self._opened)
        self.session.closed.connect(self._opened)
        self.session.changed.connect(self._changed)
        view.window_changed.connect(self._window_changed)
        view.selection_changed.connect(self._selection_changed)
        view.filter_changed.connect(self._shown_changed)
        view.grouping_changed.connect(self._shown_changed)
        view.lanes_changed.connect(self._shown_changed)
        view.measured_changed.connect(self._hits_changed)
        view.folding_changed.connect(self._shown_changed)
        view.search_changed.connect(self._hits_changed)
        view.picks_changed.connect(self._hits_changed)
        lanes.resized.connect(self._resized)
        self.axis.unfolded.connect(lambda fold: self.folds.open(fold))
        self.overview.moved.connect(self._overview_moved)
        self.bar.valueChanged.connect(lambda _: self.refresh())

    def commands(self) -> dict[str, Callable[[], object]]:
        """The commands of the timeline, by the ids of `gui.actions`."""
        return {**self.navigator.commands(), **self.lane_commands.commands(), **self.folds.commands(), **self.dragging.commands()}

    def apply_theme(self, theme: Theme) -> None:
        """Draw in these colours from now on."""
        ink = ink_of(theme)
        self.content.use(ink)
        self.overlay.ink = ink
        self._fit_heights()
        self.refresh()

    # -- what is shown ----------------------------------------------------------------------------------------------

    def _opened(self) -> None:
        self._take(True)

    def _shown_changed(self, value: object, initiator: object) -> None:
        self._show()

    def _hits_changed(self, hits: object, initiator: object) -> None:
        self.refresh()

    def _take(self, anew: bool) -> None:
        """Show the session's collection, `anew` where nobody has chosen a window yet."""
        self.content.take(self.session.collection, self.session.columns)
        self._show(anew)

    def _changed(self, changes: Changes, initiator: object) -> None:
        if not (changes.everything or changes.events or changes.series or changes.participants or changes.articles):
            return
        if self.session.collection == self.content.collection and self.session.columns is self.content.events:
            return  # told of already, when it was opened
        self.content.take(self.session.collection, self.session.columns)
        self._show()

    def _show(self, anew: bool = False) -> None:
        """Lay out what the session shows.  Who looked at all of it, or has not moved yet (`anew`: nobody has), does so still, whatever
        came in or was folded."""
        view, content, motion = self.session.view, self.content, self.motion
        lanes = content.lanes
        lane = lanes[self.place[0]].key if self.place is not None and self.place[0] < len(lanes) else ""
        bound, whole, opening = motion.bound, content.whole, content.opening
        content.show(arranged(self.session.lanes, view.lane_order, view.arrangement), self.session.shown, view.folding)
        if motion.time is not content.time:
            motion.stop()
            motion.time = content.time
        self._find_place(lane)
        if anew or bound in (whole, opening):
            motion.stop()
            motion.put(content.opening if anew or bound == opening else content.whole)
        self._fit_heights()
        self.refresh()

    def _find_place(self, lane: str = "") -> None:
        """Where the selected event stands: in the lane where it stood or in this one (its key), where it is there."""
        row = self._selected_row()
        hint = self.place[0] if self.place is not None else -1
        if lane:
            hint = next((number for number, one in enumerate(self.content.lanes) if one.key == lane), -1)
        self.place = None if row < 0 else place_of(self.content.lanes, row, hint)

    def _selected_row(self) -> int:
        """The row of the selected event, -1 where it has none; looked for once, not at every frame."""
        columns, key = self.content.columns, self.session.view.selection.event
        if self._row[0] is not columns or self._row[1] != key:
            self._row = columns, key, columns.row(key)
        return self._row[2]

    def message(self) -> str:
        """What stands in the middle where there are no lanes to draw; "" where there are."""
        return "" if self.content.lanes else why_no_lanes(self.session, self.content.undated)

    def picture(self) -> Picture:
        """Where everything in view stands."""
        return self.content.picture(self.motion.now, float(self.bar.value()), self.content.found(self.session.view.hits))

    def frame(self) -> Frame:
        """All that one painting needs."""
        picture = self.picture()
        found = self.content.found(self.session.view.hits)
        key = (id(picture), id(found), self.content.ink)
        if self._frame is None or self._frame[0] != key:
            scale = (picture.start, picture.end, picture.width)
            if self._ticks is None or self._ticks[0] != (*scale, self.content.ink):
                self._ticks = (*scale, self.content.ink), self.content.ink.axis.window(*scale, self.content.time)
            height = self.lanes.room().height()
            content = self.content
            number = self._frame[1].number + 1 if self._frame is not None else 0
            undated = content.undated if content.lanes else 0
            scroll, message = self.bar.value(), self.message()
            stuck = content.stuck()
            made = Frame(content.ink, content.columns, picture, self._ticks[1], scroll, height, found, undated, number, message, *stuck)
            self._frame = key, made
        return self._frame[1]

    def refresh(self) -> None:
        """Paint again what may have changed."""
        self.lanes.in_view = self.motion.now
        self.overlay.selected = self._marked()
        self.overlay.picked = self._picked()
        self.overlay.handles = [(marked, self.dragging.handles(marked)) for marked in self.overlay.selected]
        self.overlay.held = self.dragging.shown()
        self.overlay.measured = self.measuring.shown() if self.content.lanes else None
        for part in (self.overlay, self.axis, self.overview, self.bar):
            part.update()

    def _marked(self) -> list[Marked]:
        """All marks of the selected event in view."""
        selection = self.session.view.selection
        row = self._selected_row()
        if not selection or (row < 0 and not selection.hiatus):
            return []
        found = []
        for lane in self.picture().lanes:
            found += [self.marked(lane, gap) for gap in lane.gaps if gap.key == selection.hiatus]
            marks = [mark for mark in lane.marks if mark.row == row] or self.content.stand_in(self.picture(), lane, row)
            found += [self.marked(lane, mark) for mark in marks]
        return found

    def _picked(self) -> list[Marked]:
        """All marks of picked events in view."""
        picks, keys = self.session.view.picks, self.content.columns.keys
        if not picks:
            return []
        picture, found = self.picture(), []
        for lane in picture.lanes:
            marks = [mark for mark in lane.marks if picks.has(keys, mark.row)]
            if len(picks) <= RINGED:  # more are told by the list alone, where they have no words
                named = {mark.row for mark in marks}
                rows = [row for row in picks.rows().tolist() if row not in named]
                marks += [mark for row in rows for mark in self.content.stand_in(picture, lane, row)]
            found += [self.marked(lane, mark) for mark in marks]
        return found

    def marked(self, lane: LanePicture, mark: MarkPicture | GapPicture) -> Marked:
        """A mark or a hiatus of a lane where it is in the view."""
        count, high = self.content.stuck()
        if lane.number < count:
            return Marked(mark, lane.top, 0.0, lane)
        top = lane.top - self.bar.value()
        return Marked(mark, top, high + HEADER - 3 if top < high else high, lane)

    def drop(self, y: float) -> float:
        """The height in the lanes, from the top of the first, at a pixel of the view."""
        return y if y < self.content.stuck()[1] else y + self.bar.value()

    # -- the window of time -----------------------------------------------------------------------------------------

    def _resized(self) -> None:
        room = self.lanes.room()
        for item in (self.lanes_item, self.overlay):
            item.resize(room)
        self.content.resize(room.width(), room.height())
        self._fit_heights()
        if self.place is not None:
            self.scroll_to(self.content.line_top(self.motion.bound, *self.place))
        self.refresh()

    def _window_changed(self, window: TimeWindow, initiator: object) -> None:
        if initiator is not self:
            self.motion.stop()
        self.hands.hover(None)
        self._fit_heights()
        self.refresh()

    def _fit_heights(self) -> None:
        """Give the lanes the height that the scale asks for, the lane that is looked at staying where it is."""
        layout = self.content.layout
        anchor = self._anchor_lane()
        known = anchor < len(layout.heights)  # else laid out anew: nothing to keep in its place
        was = layout.top(anchor) if known else 0.0
        if self.content.fit(self.motion.now) and known and anchor < len(layout.heights):
            moved = round(layout.top(anchor) - was)
            self._set_range()
            if self.bar.value() and moved:
                self.bar.setValue(self.bar.value() + moved)
        self._set_range()

    def _anchor_lane(self) -> int:
        """The lane under the pointer, else that of the selection, else the first in view."""
        at = self.lanes.pointer()
        if at is None and self.place is not None:
            return self.place[0]
        sought = self.drop(at.y() if at is not None else self.content.stuck()[1])
        return self.content.layout.at(sought) if self.content.layout.lines else 0

    def _set_range(self) -> None:
        room = self.lanes.room().height()
        most = max(0, round(self.content.height - room))
        self.bar.setRange(0, most)
        self.bar.setPageStep(int(room))
        if self.bar.isHidden() == bool(most):
            self.bar.setVisible(bool(most))

    def zoom(self, factor: float, anchor: float, *, soft: bool = True) -> None:
        """Make the window `factor` times as wide about a float day number."""
        self.motion.nudge(lambda window: zoomed(window, factor, anchor, self.content.whole), soft=soft)

    def show_span(self, start: float, end: float) -> None:
        """Bring start..end (float day numbers) to the middle of the window, as near to the whole span as that allows, and unfold what
        hides it."""
        self.folds.open_at(start, end)
        self.motion.jump(centred(self.motion.bound, *self.content.time.window(start, end), self.content.whole))

    def show_event(self, key: str) -> None:
        """Zoom to an event; nothing happens where it has no date."""
        row = self.content.columns.row(key)
        if row >= 0:
            c = self.content.columns
            self.motion.jump(around(float(c.start[row]), float(c.end[row]), self.content.whole))

    def set_reduced_motion(self, reduced: bool) -> None:
        """Whether to move at once instead of softly."""
        self.motion.reduced = reduced

    def _overview_moved(self, window: Stretch, first: bool) -> None:
        self.motion.stop()
        self.motion.put(window, remember=first)

    # -- events under the pointer and the selection -----------------------------------------------------------------

    def select(self, place: Place) -> None:
        """Select the event at a place (its lane and row) and bring it into view."""
        self.place = place
        key = self.content.columns.keys[place[1]]
        event = self.session.find_event(key)
        article = event.mentions[0].article if event is not None and event.mentions else ""
        self.session.view.select(Selection(key, 0, article), self)
        self.bring_into_view()
        self.refresh()

    def _selection_changed(self, selection: Selection, initiator: object) -> None:
        if initiator is not self:
            self._find_place()
            self.bring_into_view()
        self.describe()
        if selection.hiatus:
            self.navigator.bring_hiatus(selection.hiatus)
        self.refresh()

    def describe(self) -> None:
        """Tell those who listen what is selected, and in which lane: as the name of the lanes, which is told when it changes."""
        key = self.session.view.selection.event
        event = self.session.find_event(key) if key else None
        lane = self.content.lanes[self.place[0]].name if self.place is not None and self.place[0] < len(self.content.lanes) else ""
        said = f"{event.title}, {date_words(event.when)}" if event is not None else ""
        self.lanes.setAccessibleName(", ".join(filter(None, (said, lane if said else ""))) or tr("Lanes"))
        self.lanes.setAccessibleDescription(said or self.accessibleDescription())

    def bring_into_view(self) -> None:
        """Pan and scroll as little as needed to see the selected event."""
        if self.place is None:
            return
        number, row = self.place
        c = self.content.columns
        to = self.hold(float(c.start[row]), float(c.end[row]))
        self.scroll_to(self.content.line_top(to, number, row))

    def hold(self, start: float, end: float) -> Stretch:
        """Pan as little as needed to see start..end; the window this leads to."""
        window = self.motion.bound
        to = holding(window, start, end, self.content.whole)
        if to != window:
            self.motion.jump(to)
        return to

    def scroll_to(self, y: float) -> None:
        """Scroll as little as needed to see the line that begins `y` pixels below the top of the first lane, and its lane's name."""
        scroll, room, high = self.bar.value(), self.lanes.room().height(), self.content.stuck()[1]
        if y < high:
            return
        if y - HEADER - FOLLOW < scroll + high:
            self.bar.setValue(int(max(0, y - HEADER - FOLLOW - high)))
        elif y + LINE + FOLLOW > scroll + room:
            self.bar.setValue(int(y + LINE + FOLLOW - room))
