"""The room of the event card below the timeline: little while nothing is selected, its own once something is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from gui.card.card import EventCard
    from gui.widgets.pane_frame import PaneFrame

HIGHEST = (1 << 24) - 1  # pixels: what Qt takes for no limit (QWIDGETSIZE_MAX)


class CardRoom(QObject):
    """The last of `parts`, which were given these heights at first."""

    def __init__(self, parts: QSplitter, frame: PaneFrame, heights: tuple[int, ...]) -> None:
        super().__init__(parts)
        self._parts, self._frame, self._heights = parts, frame, heights
        self._share = heights[-1] / (heights[0] + heights[-1])
        self._card: EventCard = frame.pane  # type: ignore[assignment]
        self._low = False
        frame.installEventFilter(self)
        self._card.filled.connect(self._follow)
        self._follow(self._card.shown != "")

    @property
    def share(self) -> float:
        """How much of the height the card takes when it shows something, 0..1, as a person has drawn it."""
        sizes = self._parts.sizes()
        if not self._low and sum(sizes) and self._parts.isVisible():
            self._share = sizes[-1] / sum(sizes)
        return self._share

    def restore(self, share: float) -> None:
        """Take what `share` gave; what is no share of anything is left out."""
        if 0.05 <= share <= 0.95:
            self._share = share

    def _follow(self, filled: bool) -> None:
        """The card shows something from now on, or nothing any longer."""
        if filled == (not self._low):
            if self._low:
                self._fit()  # other words stand there, it may be
            return
        if filled:
            self._low = False
            self._frame.setMaximumHeight(HIGHEST)
            self._open()
        else:
            self._share = self.share
            self._low = True
            self._fit()

    def _open(self) -> None:
        """Give the card its share, taken from the timeline."""
        sizes = self._parts.sizes()
        more = round(self._share * sum(sizes)) - sizes[-1]
        if more > 0:
            sizes[-1] += more
            sizes[0] -= more
            # What is hidden tells no size, and would have none when it is shown.
            self._parts.setSizes([size or first for size, first in zip(sizes, self._heights, strict=True)])

    def _fit(self) -> None:
        """As high as what there is to say needs."""
        self._frame.setMaximumHeight(self._card.empty.heightForWidth(max(1, self._frame.width())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._low and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._fit()
        return False
