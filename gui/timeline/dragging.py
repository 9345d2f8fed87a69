"""Moving the selected event, or one bound of its date, by hand or key: what is under the pointer, the ghost, the one edit at the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from gui.standing import CONDITIONS
from gui.timeline.canvas import Look
from gui.timeline.ghost import Ghost, Held
from gui.timeline.overlay import Marked
from model.columns import CONFLICT, STATUSES, UNCERTAIN, Columns
from model.dates import DateSpan, Precision
from model.domain import Event
from model.edits import set_event
from model.layout.hit import lane_at
from model.layout.holding import Handle, grip_at, handles, landing
from model.layout.layout import STAND_IN
from model.layout.packing import widened
from model.layout.picture import MARK, MarkPicture, Picture
from model.layout.window import panned
from model.qt.view_state import Selection
from model.shifting import DAY, MONTH, WEEK, YEAR, Grip, Notch, day_of, grips, moved, notch_of, placed, stepped, steps_to
from model.translation import named, noted, tr
from model.wording import date_words

if TYPE_CHECKING:
    from gui.timeline.view import TimelinePane

HOME = 4.0  # pixels from where a bound stood at which it stands there again
EDGE = 28.0  # pixels from the sides of the lanes where what is dragged pans them
CREEP = 700.0  # pixels a second they are panned by at the very side; beyond it up to twice as fast
FRAME = 16  # milliseconds
FINER = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier

BOUNDS = {
    Grip.EARLIEST: noted("Drag to change the earliest day it may have begun"),
    Grip.START_LATEST: noted("Drag to change the latest day it may have begun"),
    Grip.END_EARLIEST: noted("Drag to change the earliest day it may have ended"),
    Grip.LATEST: noted("Drag to change the latest day it may have ended"),
}
SURE = {Grip.EARLIEST: noted("Drag to change when it began"), Grip.LATEST: noted("Drag to change when it ended")}
UNITS = {
    DAY: noted("by days"),
    WEEK: noted("by weeks · Alt: by days"),
    MONTH: noted("by months · Alt: by days"),
    YEAR: noted("by years · Alt: by months"),
}
TEXTS = {
    Grip.WHOLE: noted("Move “{title}”"),
    Grip.EARLIEST: noted("Change the beginning of “{title}”"),
    Grip.START_LATEST: noted("Change the beginning of “{title}”"),
    Grip.END_EARLIEST: noted("Change the end of “{title}”"),
    Grip.LATEST: noted("Change the end of “{title}”"),
}
DATED = noted("Date “{title}”")
LONG_TITLE = 40  # letters


def span_of(columns: Columns, row: int) -> DateSpan:
    """The bounds of an event's date, from its columns."""
    first, begun, ending, end = (int(part[row]) for part in (columns.start, columns.core_start, columns.core_end, columns.end))
    return DateSpan(first, begun, ending - 1, end - 1, Precision.UNKNOWN, "")


def cut(title: str) -> str:
    """A title as long as there is room for it in the name of a step and beside a ghost."""
    return title if len(title) <= LONG_TITLE else f"{title[: LONG_TITLE - 1].rstrip()}…"


class Dragging(QObject):
    """Of one timeline pane.  While something is dragged, the keyboard is its own: Esc breaks it off, Alt and Shift make it finer."""

    def __init__(self, pane: TimelinePane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._event: Event | None = None  # that is dragged
        self._grip = Grip.WHOLE
        self._pressed = 0.0  # the folded day it was taken hold of at
        self._at = QPointF()
        self._made: DateSpan | None = None
        self._crept = 0.0  # when the lanes were panned last; 0: they were not in this drag
        self._creep = QTimer(self)
        self._creep.setInterval(FRAME)
        self._creep.timeout.connect(self._pan)
        self._offered: tuple[Event, DateSpan, QPointF] | None = None  # an event without a date that is held over the lanes
        for gone in (pane.session.opened, pane.session.closed):
            gone.connect(pane.lanes.let_go)  # what was held is not there any more
        pane.lanes.offered.connect(self._offer)
        pane.lanes.withdrawn.connect(self._withdraw)
        pane.lanes.given.connect(self._give)

    def commands(self) -> dict[str, Callable[[], object]]:
        """Functions by the ids of `gui.actions`."""
        ways = {"move": Grip.WHOLE, "begin": Grip.EARLIEST, "end": Grip.LATEST}
        return {
            f"edit.{name}_{way}": lambda grip=grip, many=many: self.nudge(grip, many)
            for name, grip in ways.items()
            for way, many in (("earlier", -1), ("later", 1))
        }

    # -- what is under the pointer ----------------------------------------------------------------------------------

    def handles(self, marked: Marked) -> tuple[Handle, ...]:
        """The handles of one of the selected event's marks."""
        pane, lane, mark = self._pane, marked.lane, marked.mark
        if pane.session.read_only or lane is None or lane.lane.collapsed or not isinstance(mark, MarkPicture):
            return ()
        if mark.top == lane.height - STAND_IN:  # it stands for an event that has no room
            return ()
        return handles(mark, grips(span_of(pane.content.events, mark.row)), pane.lanes.room().width())

    def under(self, at: QPointF) -> tuple[Marked, Grip] | None:
        """What of the selected event's marks is at a pixel of the view; not in collapsed lanes, nor beneath what stays in view."""
        for marked in self._pane.overlay.selected:
            lane, mark = marked.lane, marked.mark
            if lane is None or lane.lane.collapsed or not isinstance(mark, MarkPicture) or at.y() < marked.clear:
                continue
            grip = grip_at(mark, self.handles(marked), at.x(), at.y() - marked.top)
            if grip is not None:
                return marked, grip
        return None

    def words(self, marked: Marked, grip: Grip) -> str:
        """What a handle says of itself; "" for the body of a mark."""
        if not isinstance(marked.mark, MarkPicture) or grip is Grip.WHOLE:
            return ""
        span = span_of(self._pane.content.events, marked.mark.row)
        return tr((SURE if span.certain else BOUNDS)[grip])

    # -- a drag -----------------------------------------------------------------------------------------------------

    @property
    def running(self) -> bool:
        """Whether something is dragged now."""
        return self._event is not None

    def begin(self, at: QPointF) -> None:
        """Take hold of what is there, or say why that cannot be."""
        pane, found = self._pane, self.under(at)
        pane.motion.stop()
        event = pane.session.find_event(pane.session.view.selection.event)
        if found is None or event is None or event.when is None:
            return
        if pane.session.read_only:
            pane.session.message.emit("warning", tr(CONDITIONS["writable"]))
            return
        self._event, self._made, self._grip = event, event.when, found[1]
        self._pressed, self._at, self._crept = float(pane.picture().day(at.x())), at, 0.0
        grabbing = Qt.CursorShape.ClosedHandCursor if self._grip is Grip.WHOLE else Qt.CursorShape.SizeHorCursor
        pane.lanes.viewport().setCursor(grabbing)
        pane.lanes.installEventFilter(self)
        pane.refresh()

    def to(self, at: QPointF) -> None:
        """What is held has come here."""
        if self._event is None or self._event.when is None:
            return
        pane, self._at = self._pane, at
        span, grip, picture, time = self._event.when, self._grip, pane.picture(), pane.content.time
        home = day_of(span, grip) + float(grip.ends)
        folded = time.folded(home) + float(picture.day(at.x())) - self._pressed
        day, notch = landing(time, folded), self._notch_now()
        if grip is Grip.WHOLE:
            self._made = stepped(span, grip, notch, steps_to(span, notch, day))
        elif abs(folded - time.folded(home)) * picture.time.scale <= HOME:
            self._made = span
        else:
            self._made = moved(span, grip, notch.nearest(day) - grip.ends)
        room = pane.lanes.room().width()
        if min(at.x(), room - at.x()) >= EDGE:
            self._creep.stop()
        elif not self._creep.isActive():
            self._crept = self._crept or -1.0
            self._creep.start()
        pane.refresh()

    def drop(self, *, keep: bool) -> None:
        """Let go: the event is moved, in one step that can be undone, or (`keep` False) stays as it was."""
        event, made, grip = self._event, self._made, self._grip
        self._event = self._made = None
        self._creep.stop()
        self._pane.lanes.removeEventFilter(self)
        self._pane.lanes.viewport().unsetCursor()
        if event is not None and made is not None and keep and made != event.when:
            self._do(event, made, grip, dropped=True)
        self._pane.refresh()

    def notch(self, *, finer: bool = False) -> Notch:
        """What is moved by: the unit that the axis shows, or the next finer one."""
        notch = notch_of(self._pane.frame().ticks.unit)
        return notch.finer if finer else notch

    def _notch_now(self) -> Notch:
        return self.notch(finer=bool(self._pane.lanes.modifiers & FINER))

    def _hint(self) -> str:
        """By what it is moved, and the key that makes that finer."""
        return UNITS.get(self._notch_now(), "")

    def _do(self, event: Event, when: DateSpan, grip: Grip, *, dropped: bool) -> None:
        """Change the date, and see to it that the event stays in view; one that was dropped stays where it was put."""
        words = TEXTS[grip] if event.when is not None else DATED
        edit = replace(set_event(event.key, when=when), text=named(words, title=cut(event.title)))
        pane = self._pane
        if not pane.session.do(edit, pane):
            return
        if not dropped or not self._in_view():  # what is folded is others by now
            pane.bring_into_view()

    def _in_view(self) -> bool:
        """Whether the selected event touches the window."""
        pane = self._pane
        if pane.place is None:
            return False
        columns, row, (start, end) = pane.content.columns, pane.place[1], pane.motion.bound
        return bool(columns.end[row] > start and columns.start[row] < end)

    def _pan(self) -> None:
        """While it is held at a side of the lanes, they go on by themselves."""
        pane, now = self._pane, monotonic()
        room = pane.lanes.room().width()
        x = self._at.x()
        over = x - (room - EDGE) if x > room / 2 else x - EDGE
        first, took = self._crept < 0, min(now - self._crept, 0.1) if self._crept > 0 else FRAME / 1000
        self._crept = now
        way = CREEP * took * max(-2.0, min(2.0, over / EDGE))
        pane.motion.put(panned(pane.motion.now, way / room, pane.content.whole), remember=first)
        self.to(self._at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keyboard while something is dragged."""
        kind = event.type()
        if kind in (QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate):
            self._pane.lanes.let_go()
            return False
        if not isinstance(event, QKeyEvent):
            return False
        event.accept()
        if kind == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._pane.lanes.let_go()
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) and event.key() in (Qt.Key.Key_Alt, Qt.Key.Key_Shift):
            held = Qt.KeyboardModifier.AltModifier if event.key() == Qt.Key.Key_Alt else Qt.KeyboardModifier.ShiftModifier
            now = self._pane.lanes.modifiers
            self._pane.lanes.modifiers = now | held if kind == QEvent.Type.KeyPress else now & ~held
            self.to(self._at)
        return True

    # -- an event without a date ------------------------------------------------------------------------------------

    def _offer(self, key: str, at: QPointF) -> None:
        """It is held here."""
        pane = self._pane
        event = pane.session.find_event(key)
        if event is None or event.when is not None or pane.session.read_only or not pane.content.lanes:
            return
        day = landing(pane.content.time, float(pane.picture().day(at.x())))
        self._offered = event, placed(day, self._notch_now()), at
        pane.refresh()

    def _withdraw(self) -> None:
        self._offered = None
        self._pane.refresh()

    def _give(self, key: str, at: QPointF) -> None:
        """It is let go here, and dated by the unit that is in view."""
        self._offer(key, at)
        offered = self._offered
        self._withdraw()
        if offered is not None:
            event, when, _ = offered
            self._do(event, when, Grip.WHOLE, dropped=True)
            self._pane.session.view.select(Selection(event.key, 0, event.mentions[0].article if event.mentions else ""))

    def _held_over(self, event: Event, when: DateSpan, at: QPointF) -> Held:
        """How it looks while it is held over the lanes: in the colour of the lane under it."""
        pane, picture = self._pane, self._pane.picture()
        lane = lane_at(picture, pane.drop(at.y())) or picture.lanes[-1]
        mark, ink = self._mark(when, picture), pane.content.ink
        look = Look(event.status, UNCERTAIN if not when.certain else 0, ink.lane(lane.lane.colour), ink.bands[lane.number % 2])
        ghost = Ghost(None, mark, at.y() - MARK / 2, look)
        return Held([ghost], mark.left, mark.right, (mark.left, mark.right), date_words(when), cut(event.title), tr(self._hint()))

    # -- how it looks -----------------------------------------------------------------------------------------------

    def shown(self) -> Held | None:
        """What the overlay draws of it; None where nothing is dragged."""
        event, made = self._event, self._made
        if self._offered is not None:
            return self._held_over(*self._offered)
        if event is None or made is None or event.when is None:
            return None
        pane, picture = self._pane, self._pane.picture()
        mark = self._mark(made, picture)
        ghosts = [
            Ghost(marked.mark, mark._replace(row=marked.mark.row, top=marked.mark.top), marked.top, self._look(marked, made))
            for marked in pane.overlay.selected
            if isinstance(marked.mark, MarkPicture) and marked.lane is not None and not marked.lane.lane.collapsed
        ]
        changed = made != event.when
        guides = {
            Grip.EARLIEST: (mark.left,), Grip.LATEST: (mark.right,), Grip.START_LATEST: (mark.core_left,),
            Grip.END_EARLIEST: (mark.core_right,),
        }.get(self._grip, (mark.left, mark.right))  # fmt: skip
        was = tr("was {date}", date=date_words(event.when)) if changed else ""
        return Held(ghosts, mark.left, mark.right, guides, date_words(made), was, tr(self._hint()))

    def _mark(self, span: DateSpan, picture: Picture) -> MarkPicture:
        """Where a date stands in the window, as marks do."""
        days = np.array([span.earliest, span.latest + 1, span.start_latest, span.end_earliest + 1], dtype=np.float64)
        left, right, core_left, core_right = picture.x(self._pane.content.time.folded_all(days)).tolist()
        low, high = (float(part[0]) for part in widened(np.array([left]), np.array([right])))
        if span.certain:
            core_left, core_right = low, high
        return MarkPicture(-1, low, high, core_left, core_right, 0.0, "", low, high)

    def _look(self, marked: Marked, span: DateSpan) -> Look:
        pane, lane = self._pane, marked.lane
        assert lane is not None
        assert isinstance(marked.mark, MarkPicture)
        columns, row, ink = pane.content.columns, marked.mark.row, pane.content.ink
        flags = (int(columns.flags[row]) & CONFLICT) | (0 if span.certain else UNCERTAIN)
        return Look(STATUSES[columns.status[row]], flags, ink.lane(lane.lane.colour), ink.bands[lane.number % 2])

    # -- keys -------------------------------------------------------------------------------------------------------

    def nudge(self, grip: Grip, many: int) -> None:
        """Move the selected event, its beginning or its end, by units that the axis shows."""
        pane, session = self._pane, self._pane.session
        event = session.find_event(session.view.selection.event)
        if event is None:
            return
        if event.when is None:
            session.message.emit("info", tr("“{title}” has no date that could be moved. Edit the event to give it one.", title=event.title))
            return
        made = stepped(event.when, grip, self.notch(), many)
        if made != event.when:
            self._do(event, made, grip, dropped=False)
            pane.describe()
        elif grip is Grip.EARLIEST:
            session.message.emit("info", tr("It cannot begin after its end. Move the end first."))
        else:
            session.message.emit("info", tr("It cannot end before its beginning. Move the beginning first."))
