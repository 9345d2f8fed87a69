"""Accepting, dismissing and restoring events: one at a time, or all that a filter shows, in one step.

An event is unreviewed, accepted or dismissed.  Of an event that is no table's a row `accepted` or `dismissed` says so; of a table's
rows one override of the table, ("lines", beginning of its digest, "accepted" or "dismissed") -> runs of lines.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from model.changes import EVERYTHING, Changes
from model.domain import Review
from model.editing import lines
from model.editing.chosen import Chosen, chosen
from model.editing.values import EditError, EditStore, Override, SetOverrides
from model.translation import named_many, tr

__all__ = ["MarkEvents", "accept_events", "dismiss_events", "restore_events", "unreview_events"]

_FEW = 100
MARKS = {Review.ACCEPTED: "accepted", Review.DISMISSED: "dismissed"}


@dataclass(frozen=True, slots=True)
class MarkEvents:
    """Set the review state of events.  What it writes of tables depends on what was marked before; its inverse is rows as they stood."""

    text: str
    events: Chosen
    review: Review

    def apply(self, store: EditStore) -> tuple[SetOverrides, Changes]:
        """Mark them; to be called inside the store's `atomic()`."""
        set_now = store.overrides() if len(self.events.keys) > _FEW else None  # to ask for one takes half as long as to set it
        rows = []
        for key in self.events.keys:
            for state, field in MARKS.items():
                place = "event", key, field
                if state is self.review:
                    rows.append(Override(*place, "true"))
                elif (place in set_now) if set_now is not None else store.override(*place) is not None:
                    rows.append(Override(*place, None))
        for prefix, runs in self.events.rows.items():
            for state, field in MARKS.items():
                before = lines.loaded(store.override("lines", prefix, field))
                after = lines.joined(before, runs) if state is self.review else lines.without(before, runs)
                rows.append(Override("lines", prefix, field, lines.stored(after)))
        inverse, changes = SetOverrides(self.text, tuple(rows)).apply(store)
        return inverse, EVERYTHING if self.events.rows else changes


def accept_events(keys: Iterable[str] | Chosen) -> MarkEvents:
    """Say that these events were read rightly; one that was dismissed comes back."""
    return _marked(keys, Review.ACCEPTED)


def dismiss_events(keys: Iterable[str] | Chosen) -> MarkEvents:
    """Take events out of the timeline; what was read stays in the project."""
    return _marked(keys, Review.DISMISSED)


def restore_events(keys: Iterable[str] | Chosen) -> MarkEvents:
    """Bring dismissed events back, to be reviewed again."""
    every = chosen(keys)
    return MarkEvents(named_many("Restore event", "Restore {n} events", _demanded(every)), every, Review.UNREVIEWED)


def unreview_events(keys: Iterable[str] | Chosen) -> MarkEvents:
    """Take back that events were accepted (or dismissed)."""
    return _marked(keys, Review.UNREVIEWED)


def _marked(keys: Iterable[str] | Chosen, review: Review) -> MarkEvents:
    every = chosen(keys)
    n = _demanded(every)
    text = {
        Review.ACCEPTED: lambda: named_many("Accept event", "Accept {n} events", n),
        Review.DISMISSED: lambda: named_many("Dismiss event", "Dismiss {n} events", n),
        Review.UNREVIEWED: lambda: named_many("Mark event as not reviewed", "Mark {n} events as not reviewed", n),
    }[review]()
    return MarkEvents(text, every, review)


def _demanded(events: Chosen) -> int:
    """How many there are.  Raises EditError where there are none."""
    if not len(events):
        raise EditError(tr("No event is selected. Select one or more events first."))
    return len(events)

