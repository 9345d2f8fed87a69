"""What is written beside the marks of lanes, and how wide it is: made once for each event that comes into view, and kept."""

from __future__ import annotations

from dataclasses import dataclass, field

from model.columns import CONFLICT, STATUSES, Columns
from model.layout.labels import Measure, event_label
from model.layout.lanes import Lane
from model.wording import short_words

KEPT = 50_000  # labels


@dataclass(slots=True)
class Lettering:
    """Labels of the events of `columns`; `measure` and `measure_small` give the widths of labels and of the words of hiatuses.
    `told` are the columns in the days that words tell, where those of `columns` are folded."""

    columns: Columns
    told: Columns
    measure: Measure
    measure_small: Measure
    _labels: dict[tuple[str, int], tuple[str, ...]] = field(default_factory=dict)

    def label(self, lane: Lane, row: int) -> tuple[str, ...]:
        """The forms of an event's label in a lane, the fullest first."""
        forms = self._labels.get((lane.key, row))
        if forms is None:
            if len(self._labels) >= KEPT:
                self._labels.clear()
            forms = self._labels[lane.key, row] = self._made(lane, row)
        return forms

    def _made(self, lane: Lane, row: int) -> tuple[str, ...]:
        c = self.columns
        name = lane.name if lane.key.startswith("series:") else ""
        conflict, is_round = bool(c.flags[row] & CONFLICT), row in lane.rounds
        when = short_words(int(self.told.start[row]), int(self.told.end[row]) - 1) if is_round else ""
        about = (c.titles[row], name, c.places[row], STATUSES[c.status[row]], int(c.reports[row]), conflict)
        return event_label(*about, is_round=is_round, when=when)

    def pill(self, words: str) -> float:
        """The width of words in a pill."""
        return self.measure_small(words) + 16
