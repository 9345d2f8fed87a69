"""What is looked at: one selection, time window, filter, grouping and order of lanes.  Panes read and set it; none owns it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QObject, Signal

from model.columns import Mask
from model.filtering import Filter
from model.layout.arranging import Arrangement, LaneOrder
from model.layout.folding import AS_IT_IS, Folding
from model.qt.picks import NOTHING, Picks


@dataclass(frozen=True, slots=True)
class Selection:
    """The selected event's key ("" for none), which of its mentions is looked at, and the article shown (its digest).

    `place` is a stretch of that article (start, end in code points) that is looked at instead of a mention, such as a search hit.
    `hiatus` is the selected hiatus' key (see `model.domain.hiatus_key`) where no event but a gap between events is selected.
    """

    event: str = ""
    mention: int = 0
    article: str = ""
    place: tuple[int, int] | None = None
    hiatus: str = ""

    def __bool__(self) -> bool:
        """Whether an event or a hiatus is selected."""
        return bool(self.event or self.hiatus)


@dataclass(frozen=True, slots=True)
class TimeWindow:
    """The visible stretch of time: float day numbers, UTC (an event of day d covers d .. d + 1)."""

    start: float
    end: float


@dataclass(frozen=True, slots=True)
class LanesState:
    """How the lanes stand: the grouping looked at, what they are sorted by, and what a person made of them, by grouping."""

    grouping: str
    order: LaneOrder
    arrangements: Mapping[str, Arrangement]


@dataclass(frozen=True, slots=True, eq=False)
class Hits:
    """The events that a search hit: True in their rows of the session's columns, of which there may be a million."""

    mask: Mask
    count: int

    @classmethod
    def of(cls, mask: Mask) -> Hits:
        """The rows where the mask is True."""
        return cls(mask, int(np.count_nonzero(mask)))

    def __bool__(self) -> bool:
        return self.count > 0

    def __len__(self) -> int:
        return self.count

    def has(self, row: int) -> bool:
        """Whether this row was hit."""
        return 0 <= row < len(self.mask) and bool(self.mask[row])


NO_HITS = Hits(np.zeros(0, dtype=np.bool_), 0)


class ViewState(QObject):
    """Signals carry (new value, initiator): the initiator is the object that asked, so that it need not react to itself."""

    selection_changed = Signal(object, object)
    window_changed = Signal(object, object)
    filter_changed = Signal(object, object)
    grouping_changed = Signal(object, object)
    lanes_changed = Signal(object, object)  # the arrangement in force, after another one was made or another order was asked for
    folding_changed = Signal(object, object)
    measured_changed = Signal(object, object)  # (start, end) in float day numbers, None
    search_changed = Signal(object, object)  # Hits of the search
    participant_asked = Signal(str, object)  # the key of a participant whose details shall be shown
    picks_changed = Signal(object, object)  # Picks

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.selection = Selection()
        self.window = TimeWindow(0.0, 365.0)
        self.filter = Filter()
        self.grouping = "series"
        self.measured: tuple[float, float] | None = None
        self.lane_order = LaneOrder.FIRST
        self.arrangements: Mapping[str, Arrangement] = {}  # by grouping, of those that a person arranged
        self.folding = AS_IT_IS
        self.hits = NO_HITS
        self.picks = NOTHING
        self._back: list[TimeWindow] = []
        self._forward: list[TimeWindow] = []

    def forget_ways(self) -> None:
        """Nothing to go back or forward to, nothing measured and nothing picked: what another project had means nothing here."""
        self.measure(None)
        self.pick(NOTHING)
        self._back.clear()
        self._forward.clear()

    def select(self, selection: Selection, initiator: object = None) -> None:
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit(selection, initiator)

    def set_window(self, window: TimeWindow, initiator: object = None, *, remember: bool = False) -> None:
        """Show this stretch.  `remember`: the view left can be gone back to (a jump; not each frame of a pan)."""
        if window == self.window:
            return
        if remember:
            self._back.append(self.window)
            self._forward.clear()
        self.window = window
        self.window_changed.emit(window, initiator)

    def back(self) -> TimeWindow | None:
        """The view before the last jump (None where there is none), which is forgotten as such; the caller shows it."""
        if not self._back:
            return None
        self._forward.append(self.window)
        return self._back.pop()

    def forward(self) -> TimeWindow | None:
        """The view that `back` left, as above."""
        if not self._forward:
            return None
        self._back.append(self.window)
        return self._forward.pop()

    def set_filter(self, value: Filter, initiator: object = None) -> None:
        if value != self.filter:
            self.filter = value
            self.filter_changed.emit(value, initiator)

    def clear_filter(self) -> None:
        """Show everything; whether any or all of the checked are meant stays."""
        self.set_filter(Filter(mode=self.filter.mode))

    def set_grouping(self, grouping: str, initiator: object = None) -> None:
        if grouping != self.grouping:
            self.grouping = grouping
            self.grouping_changed.emit(grouping, initiator)

    def ask_for_participant(self, key: str, initiator: object = None) -> None:
        """Have the details of a participant shown."""
        self.participant_asked.emit(key, initiator)

    def measure(self, span: tuple[float, float] | None, initiator: object = None) -> None:
        """Measure a stretch of time (float day numbers, in the order they were given), or none."""
        if span != self.measured:
            self.measured = span
            self.measured_changed.emit(span, initiator)

    @property
    def arrangement(self) -> Arrangement:
        """What a person made of the lanes of the grouping that is looked at."""
        return self.arrangements.get(self.grouping, Arrangement())

    def arrange(self, arrangement: Arrangement, initiator: object = None) -> None:
        """Let the lanes of the grouping that is looked at stand like this."""
        if arrangement != self.arrangement:
            self.arrangements = {**self.arrangements, self.grouping: arrangement}
            self.lanes_changed.emit(arrangement, initiator)

    @property
    def lanes(self) -> LanesState:
        """How all lanes stand, to come back to by `put_back`."""
        return LanesState(self.grouping, self.lane_order, self.arrangements)

    def sort_lanes(self, order: LaneOrder, initiator: object = None) -> None:
        """Sort the lanes, whatever the grouping; those of this one no longer stand as they were moved by hand."""
        sorted_anew = replace(self.arrangement, moved=())
        if order != self.lane_order or sorted_anew != self.arrangement:
            self.lane_order = order
            self.arrangements = {**self.arrangements, self.grouping: sorted_anew}
            self.lanes_changed.emit(sorted_anew, initiator)

    def put_back(self, lanes: LanesState) -> None:
        """Let all lanes stand as they stood, and look at those that were looked at."""
        self.set_grouping(lanes.grouping)
        self.set_lanes(lanes.order, lanes.arrangements)

    def set_lanes(self, order: LaneOrder, arrangements: Mapping[str, Arrangement], initiator: object = None) -> None:
        """The lanes of all groupings as they were kept."""
        if order != self.lane_order or arrangements != self.arrangements:
            self.lane_order, self.arrangements = order, dict(arrangements)
            self.lanes_changed.emit(self.arrangement, initiator)

    def set_folding(self, folding: Folding, initiator: object = None) -> None:
        """Fold empty stretches, or no longer."""
        if folding != self.folding:
            self.folding = folding
            self.folding_changed.emit(folding, initiator)

    def set_hits(self, hits: Hits, initiator: object = None) -> None:
        if hits or self.hits:
            self.hits = hits
            self.search_changed.emit(hits, initiator)

    def pick(self, picks: Picks, initiator: object = None) -> None:
        """Have these events picked, to do something with together."""
        if picks is not self.picks and (picks or self.picks):
            self.picks = picks
            self.picks_changed.emit(picks, initiator)
