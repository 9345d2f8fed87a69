"""What can be done with lanes by command: sort, collapse, pin, move, go to one, scroll.  Mouse and keys come here alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gui.actions import key_of
from model.layout.arranging import Arrangement, LaneOrder, all_collapsed, moved, pinned, toggled
from model.layout.lanes import GROUPINGS, Lane
from model.layout.picture import HEADER
from model.translation import named, tr

if TYPE_CHECKING:
    from gui.timeline.view import TimelinePane

SCROLL = 66  # pixels a key scrolls


class LaneCommands:
    """`pointed` is the key of the lane the pointer was moved to last; "" since an event was gone to by key."""

    def __init__(self, pane: TimelinePane) -> None:
        self._pane = pane
        self.pointed = ""

    def commands(self) -> dict[str, Callable[[], object]]:
        """Functions by the ids of `gui.actions`."""
        session, view = self._pane.session, self._pane.session.view
        made: dict[str, Callable[[], object]] = {
            "lanes.collapse": lambda: self.collapse(self.current()),
            "lanes.collapse_all": self.collapse_all,
            "lanes.pin": lambda: self.pin(self.current()),
            "lanes.up": lambda: self.step(self.current(), -1),
            "lanes.down": lambda: self.step(self.current(), 1),
            "lanes.reset": lambda: session.arrange(named("Put lanes back"), Arrangement(), self._pane),
            "lanes.scroll_up": lambda: self.scroll(-SCROLL),
            "lanes.scroll_down": lambda: self.scroll(SCROLL),
            "lanes.page_up": lambda: self.scroll(-self._page()),
            "lanes.page_down": lambda: self.scroll(self._page()),
        }
        for one in GROUPINGS:
            made[f"lanes.by_{one.key}"] = lambda key=one.key: view.set_grouping(key, self._pane)
        for order in LaneOrder:
            made[f"lanes.order_{order.name.lower()}"] = lambda order=order: session.arrange(
                named("Sort lanes by {order}", order=named(order)), order, self._pane
            )
        return made

    # -- which lane -------------------------------------------------------------------------------------------------

    @property
    def _lanes(self) -> tuple[Lane, ...]:
        return self._pane.content.lanes

    def current(self) -> str:
        """The key of the lane that a command means: the one pointed at, else that of the selected event, else the first in view."""
        lanes, place = self._lanes, self._pane.place
        if self.pointed and any(lane.key == self.pointed for lane in lanes):
            return self.pointed
        if place is not None:
            return lanes[place[0]].key
        high = self._pane.content.stuck()[1]
        return lanes[self._pane.content.layout.at(self._pane.bar.value() + high)].key if lanes else ""

    # -- how they stand ---------------------------------------------------------------------------------------------

    def collapse(self, key: str) -> None:
        """Show only a line with counts of a lane, or all of it again."""
        if key:
            text = named("Expand lane") if self._wish.is_collapsed(key) else named("Collapse lane")
            self._arrange(text, toggled(self._wish, key), key)

    def collapse_all(self) -> None:
        """Collapse all lanes; where they all are, expand them."""
        if self._lanes:
            wish = all_collapsed(self._wish, self._lanes)
            self._arrange(named("Collapse all lanes") if wish.collapsed else named("Expand all lanes"), wish, self.current())

    def pin(self, key: str) -> None:
        """Let a lane stand above the others and stay in view, or let it go."""
        if key:
            self._arrange(named("Unpin lane") if key in self._wish.pinned else named("Pin lane"), pinned(self._wish, key), key)

    def step(self, key: str, step: int) -> None:
        """Put a lane above (-1) or below (1) its neighbour, the pinned ones among themselves."""
        lanes = self._lanes
        number = next((at for at, lane in enumerate(lanes) if lane.key == key), -1)
        other = number + step
        if number >= 0 and 0 <= other < len(lanes) and lanes[number].pinned == lanes[other].pinned:
            self.put(key, lanes[other].key, below=step > 0)

    def put(self, key: str, beside: str, *, below: bool) -> None:
        """Put a lane right above or below another one."""
        session = self._pane.session
        wish = moved(self._wish, session.lanes, session.view.lane_order, key, beside, below=below)
        self._arrange(named("Move lane"), wish, key)

    @property
    def _wish(self) -> Arrangement:
        return self._pane.session.view.arrangement

    def _arrange(self, text: str, wish: Arrangement, key: str) -> None:
        """Let the lanes stand like this, a step that can be undone, and see to it that the lane it is about stays in view."""
        self._pane.session.arrange(text, wish, self._pane)
        self.show(key)

    # -- what is in view --------------------------------------------------------------------------------------------

    def show(self, key: str) -> bool:
        """Scroll as little as needed to see the beginning of a lane.  False where it has no events that pass the filter."""
        for number, lane in enumerate(self._lanes):
            if lane.key == key:
                self._pane.scroll_to(self._pane.content.layout.top(number) + (0 if lane.collapsed else HEADER))
                return True
        return False

    def go_to(self, key: str) -> None:
        """Go to a lane: the commands for lanes mean it from now on."""
        if self.show(key):
            self.pointed = key
            return
        session = self._pane.session
        name = next((lane.name for lane in session.lanes.lanes if lane.key == key), key)
        clear = key_of("edit.clear")
        session.message.emit("info", tr("No event of “{name}” passes the filter. {clear} clears it.", name=name, clear=clear))

    def scroll(self, down: float) -> None:
        """Scroll the lanes by so many pixels."""
        self._pane.bar.setValue(self._pane.bar.value() + round(down))

    def _page(self) -> float:
        return max(float(SCROLL), self._pane.lanes.room().height() - self._pane.content.stuck()[1] - HEADER)
