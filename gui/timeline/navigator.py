"""The timeline's commands: zooming and panning by keys, and going from event to event and from view to view."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gui.timeline.glide import PAN_SPEEDS, ZOOM_SPEEDS
from model.layout.lanes import Gap, Lane
from model.layout.picture import HEADER
from model.layout.steps import Place, across, along, begin, ends, place_of
from model.layout.window import Stretch, around, limited, panned, with_margin, zoomed

if TYPE_CHECKING:
    from gui.timeline.view import TimelinePane

ZOOM_KEY = 0.678  # octaves one press makes the window wider or narrower
PAN_KEY = 0.18  # of the window's width


class Navigator:
    """Acts on a timeline pane as its mouse does: through the motion and the session's view state."""

    def __init__(self, pane: TimelinePane) -> None:
        self._pane = pane
        self._held = ""  # the action whose key is down

    def commands(self) -> dict[str, Callable[[], object]]:
        """Functions by the ids of `gui.actions`."""
        return {
            "view.zoom_in": lambda: self._step("view.zoom_in", self.zoom, ZOOM_KEY, -1),
            "view.zoom_out": lambda: self._step("view.zoom_out", self.zoom, ZOOM_KEY, 1),
            "view.pan_left": lambda: self._step("view.pan_left", self.pan, PAN_KEY, -1),
            "view.pan_right": lambda: self._step("view.pan_right", self.pan, PAN_KEY, 1),
            "view.measure": self._pane.measuring.by_key,
            "view.fit": self.fit,
            "go.next_event": lambda: self.step_event(1),
            "go.previous_event": lambda: self.step_event(-1),
            "go.next_hiatus": lambda: self.step_hiatus(1),
            "go.previous_hiatus": lambda: self.step_hiatus(-1),
            "go.lane_up": lambda: self.go(across(self._lanes, self._pane.content.columns, self._pane.place, -1)),
            "go.lane_down": lambda: self.go(across(self._lanes, self._pane.content.columns, self._pane.place, 1)),
            "go.first_event": lambda: self.go(ends(self._lanes, first=True)),
            "go.last_event": lambda: self.go(ends(self._lanes, first=False)),
            "go.screen_back": lambda: self.pan(-1.0),
            "go.screen_forward": lambda: self.pan(1.0),
            "go.view_back": lambda: self._pane.motion.to(self._pane.session.view.back()),
            "go.view_forward": lambda: self._pane.motion.to(self._pane.session.view.forward()),
        }

    @property
    def _lanes(self) -> tuple[Lane, ...]:
        return self._pane.content.lanes

    def anchor(self) -> float:
        """What stays in place when keys zoom: the moment under the pointer, else the selected event, else the middle."""
        pane = self._pane
        start, end = pane.motion.bound
        pointer = pane.lanes.pointer()
        if pointer is not None:
            # Of the window that is bound for, so that a key held down keeps to one moment.
            return start + pointer.x() / pane.lanes.room().width() * (end - start)
        if pane.place is not None:
            c = pane.content.columns
            middle = float(c.start[pane.place[1]] + c.end[pane.place[1]]) / 2
            if start <= middle <= end:
                return middle
        return (start + end) / 2

    def zoom(self, octaves: float, *, at_once: bool = False) -> None:
        """Make the window so many times twice as wide, narrower where they are negative."""
        anchor = self.anchor()
        self._change(lambda window: zoomed(window, 2.0**octaves, anchor, self._pane.content.whole), at_once)

    def pan(self, share: float, *, at_once: bool = False) -> None:
        """Move the window by a share of its width."""
        self._change(lambda window: panned(window, share, self._pane.content.whole), at_once)

    def _change(self, change: Callable[[Stretch], Stretch], at_once: bool) -> None:
        motion = self._pane.motion
        if at_once:
            motion.put(change(motion.now))
        else:
            motion.nudge(change)

    # -- keys that are held -----------------------------------------------------------------------------------------

    def key_held(self, action: str) -> None:
        """The key of an action goes down; what it does follows."""
        self._pane.motion.glide.stop()
        self._held = action

    def key_released(self) -> None:
        """No key is down any more."""
        self._held = ""
        self._pane.motion.glide.release()

    def _step(self, action: str, way: Callable[..., None], step: float, sign: int) -> None:
        """One step of zooming or panning; while the key stays down it goes on, faster and faster."""
        motion = self._pane.motion
        if motion.glide.driving:
            return  # the key repeats itself
        way(step * sign)
        if action == self._held and not motion.still():
            speeds = ZOOM_SPEEDS if way == self.zoom else PAN_SPEEDS

            def drive(amount: float) -> None:
                motion.settle()
                way(amount * sign, at_once=True)

            motion.glide.hold(speeds, drive, lambda amount: way(amount * sign))

    def fit(self) -> None:
        """Zoom to what is selected; again: to all that passes the filter; again: to everything; without a filter then to where most of it
        lies."""
        ways = self._fits()
        at = self._pane.motion.bound
        self._pane.motion.jump(ways[(ways.index(at) + 1) % len(ways)] if at in ways else ways[0])

    def _fits(self) -> list[Stretch]:
        """What `fit` goes through, each window once."""
        pane = self._pane
        content, selection = pane.content, pane.session.view.selection
        c, whole = content.columns, content.whole
        ways = []
        if (silence := self._gap(selection.hiatus)) is not None:
            ways.append(limited(with_margin(silence[1].start, silence[1].end), whole))
        if (row := c.row(selection.event)) >= 0:
            ways.append(around(float(c.start[row]), float(c.end[row]), whole))
        if pane.session.view.filter and len(content.starts):
            ways.append(limited(with_margin(float(content.starts[0]), float(content.ends[-1])), whole))
        return list(dict.fromkeys([*ways, whole, *([] if pane.session.view.filter else [limited(content.opening, whole)])]))

    def go(self, place: Place | None) -> None:
        """Select the event at a place; nothing happens past the first and the last."""
        if place is not None:
            self._pane.lane_commands.pointed = ""
            self._pane.select(place)

    def step_event(self, step: int) -> None:
        """Go to the next (1) or previous (-1) event of the lane; with none selected to the first or the last of what is in view."""
        place = self._pane.place
        self.go(along(self._lanes, place, step) if place is not None else begin(self._lanes, self._pane.motion.bound, step))

    # -- hiatuses: what no event stands for -------------------------------------------------------------------------

    def _gaps(self) -> list[tuple[int, Gap]]:
        """All hiatuses with the numbers of their lanes, lane by lane in order of time."""
        return [(number, gap) for number, lane in enumerate(self._lanes) for gap in lane.gaps]

    def _gap(self, key: str) -> tuple[int, Gap] | None:
        return next(((number, gap) for number, gap in self._gaps() if gap.key == key), None) if key else None

    def step_hiatus(self, step: int) -> None:
        """Go to the next or the previous hiatus, round and round, from the selected one or else from the selected event on."""
        gaps = self._gaps()
        if not gaps:
            return
        pane = self._pane
        now = next((at for at, (_, gap) in enumerate(gaps) if gap.key == pane.session.view.selection.hiatus), None)
        if now is None:
            here = (pane.place[0], float(pane.content.columns.start[pane.place[1]])) if pane.place is not None else (-1, 0.0)
            after = sum((number, gap.start) < here for number, gap in gaps)
            now = after - 1 if step > 0 else after
        pane.session.select_hiatus(gaps[(now + step) % len(gaps)][1].key, pane)

    def bring_hiatus(self, key: str) -> None:
        """Pan and scroll to a hiatus; the keys go on from the event before it."""
        found = self._gap(key)
        if found is None:
            return
        number, gap = found
        pane = self._pane
        row = gap.before if gap.before >= 0 else gap.after
        pane.place = place_of(self._lanes, row, number) if row >= 0 else None
        pane.hold(gap.start, gap.end)
        pane.scroll_to(pane.content.layout.top(number) + HEADER)
