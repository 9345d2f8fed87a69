"""Folding in the timeline: the command, the breaks that can be clicked to open them again, and what they say of themselves."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from model.layout.axis import BREAK_WIDTH, BreakPicture, Ticks
from model.layout.folding import AS_IT_IS, Fold, Folding
from model.translation import tr
from model.wording import day_words, length_told

if TYPE_CHECKING:
    from gui.timeline.view import TimelinePane

REACH = BREAK_WIDTH / 2 + 3  # pixels from the middle of a break that take hold of it


def break_at(ticks: Ticks, x: float) -> BreakPicture | None:
    """The break at a pixel; None where there is none."""
    return next((one for one in ticks.breaks if abs(x - one.middle) <= REACH), None)


def break_text(fold: Fold) -> str:
    """What a break's hover card says."""
    first, last = math.floor(fold.empty_from), math.ceil(fold.empty_to) - 1
    told = tr("{length} without an event are folded here", length=length_told(round(fold.days)))
    return f"<b>{told}</b><br>{day_words(first)} – {day_words(last)}<br>{tr('Click to unfold.')}"


class Folds:
    """Acts on the folding of a timeline pane's view state."""

    def __init__(self, pane: TimelinePane) -> None:
        self._pane = pane

    def commands(self) -> dict[str, Callable[[], object]]:
        """Functions by the ids of `gui.actions`."""
        return {"view.fold": self.toggle}

    def toggle(self) -> None:
        """Fold all empty stretches, also those opened before; where they are folded, show time as it is."""
        session, pane = self._pane.session, self._pane
        session.view.set_folding(Folding(not session.view.folding.on), pane)
        if session.view.folding.on and not pane.content.time:
            session.view.set_folding(AS_IT_IS, pane)
            session.message.emit("info", tr("No stretch without events is so much longer than the others that it could be folded."))

    def open(self, fold: Fold) -> None:
        """Show this stretch as it is."""
        view = self._pane.session.view
        view.set_folding(replace(view.folding, opened=(*view.folding.opened, fold.middle)), self._pane)

    def open_at(self, start: float, end: float) -> None:
        """Open the folds that hide some of start..end (float day numbers)."""
        for fold in self._pane.content.time.folds:
            if start < fold.end and end > fold.start:
                self.open(fold)
