"""Measuring a stretch of time: by dragging with Shift held, or by a key at one event and then at another; Esc lets it go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from model.layout.hit import mark_at
from model.translation import tr
from model.wording import span_words

if TYPE_CHECKING:
    from gui.timeline.view import TimelinePane

SNAP = 7.0  # pixels from an end of the event under the pointer at which it is meant


class Measuring:
    """Puts what is measured into the view state, in days; the pane draws it."""

    def __init__(self, pane: TimelinePane) -> None:
        self._pane = pane
        self._begun = 0.0

    def begin(self, at: QPointF) -> None:
        """The drag begins here (a pixel of the view)."""
        self._begun = self._moment(at)

    def to(self, at: QPointF) -> None:
        """The drag has come here."""
        self._pane.session.view.measure((self._begun, self._moment(at)), self._pane)

    def _moment(self, at: QPointF) -> float:
        """The moment at a pixel: the beginning or the end of the event that is there, where it is near."""
        pane = self._pane
        picture = pane.picture()
        hit = mark_at(picture, at.x(), pane.drop(at.y()))
        if hit is not None:
            mark, events = hit[1], pane.content.events
            for x, day in ((mark.left, events.start[mark.row]), (mark.right, events.end[mark.row])):
                if abs(at.x() - x) <= SNAP:
                    return float(day)
        return pane.content.time.day(float(picture.day(at.x())))

    def by_key(self) -> None:
        """From the selected event on; again: to the event that is selected then.  A third time it begins anew."""
        pane, view = self._pane, self._pane.session.view
        if pane.place is None:
            pane.session.message.emit("info", tr("Select the event to measure from, then press the key again at the event to measure to."))
            return
        here = float(pane.content.events.start[pane.place[1]])
        begun = view.measured
        view.measure((begun[0], here) if begun is not None and begun[0] == begun[1] != here else (here, here), pane)

    def shown(self) -> tuple[float, float, str] | None:
        """Left and right pixel of what is measured and its length in words; None where nothing is."""
        pane = self._pane
        measured = pane.session.view.measured
        if measured is None:
            return None
        picture = pane.picture()
        left, right = sorted(float(picture.x(pane.content.time.folded(day))) for day in measured)
        words = span_words(*measured) if measured[0] != measured[1] else tr("from here: go to another event and press the key again")
        return left, right, words
