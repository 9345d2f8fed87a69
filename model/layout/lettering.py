"""What is written beside the marks of lanes, and how wide it is: made once for each event that comes into view, and kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from model.columns import CONFLICT, STATUSES, Columns
from model.layout.labels import Measure, cuts, event_label
from model.layout.lanes import Lane
from model.wording import short_words

KEPT = 50_000  # labels


class Wording:
    """What may be written beside one mark, and how wide it is: the forms of its label, the fullest first, and the fullest cut short."""

    __slots__ = ("_cut", "_forms", "_measure")

    def __init__(self, forms: tuple[str, ...], measure: Measure) -> None:
        self._forms = tuple((form, measure(form)) for form in forms)
        self._measure = measure
        self._cut: tuple[tuple[str, float], ...] | None = None

    def fitting(self, room: float, least_cut: float) -> tuple[str, float]:
        """The fullest that fits into so many pixels, cut short only where there are `least_cut`; "" where nothing does."""
        for one in self._forms:
            if one[1] <= room:
                return one
        if room >= least_cut:
            if self._cut is None:
                self._cut = tuple((text, self._measure(text)) for text in cuts(self._forms[0][0]))
            for one in self._cut:
                if one[1] <= room:
                    return one
        return "", 0.0

    def least(self, least_cut: float) -> float:
        """The pixels from which on anything fits: what the shortest form needs, or the least that is left of it when it is cut."""
        form = min(width for _, width in self._forms)
        if form <= least_cut:
            return form
        return min(form, max(least_cut, *(self._measure(text) for text in cuts(self._forms[0][0])[-1:])))


@dataclass(slots=True)
class Lettering:
    """Labels of the events of `columns`; `measure` and `measure_small` give the widths of labels and of the words of hiatuses.
    `told` are the columns in the days that words tell, where those of `columns` are folded; `numbers` what stands before the label of
    a row, where a document numbers its events."""

    columns: Columns
    told: Columns
    measure: Measure
    measure_small: Measure
    numbers: Mapping[int, str] = field(default_factory=dict)
    _labels: dict[tuple[str, int], tuple[str, ...]] = field(default_factory=dict)
    _words: dict[tuple[str, int], Wording] = field(default_factory=dict)

    def label(self, lane: Lane, row: int) -> tuple[str, ...]:
        """The forms of an event's label in a lane, the fullest first."""
        forms = self._labels.get((lane.key, row))
        if forms is None:
            if len(self._labels) >= KEPT:
                self._labels.clear()
            forms = self._labels[lane.key, row] = self._made(lane, row)
        return forms

    def words(self, lane: Lane, row: int) -> Wording:
        """The forms of an event's label, and what is left of it with less room, measured."""
        known = self._words.get((lane.key, row))
        if known is None:
            if len(self._words) >= KEPT:
                self._words.clear()
            known = self._words[lane.key, row] = Wording(self._made(lane, row), self.measure)
        return known

    def _made(self, lane: Lane, row: int) -> tuple[str, ...]:
        c = self.columns
        name = lane.name if lane.key.startswith("series:") else ""
        conflict, is_round = bool(c.flags[row] & CONFLICT), row in lane.rounds
        when = short_words(int(self.told.start[row]), int(self.told.end[row]) - 1) if is_round else ""
        about = (c.titles[row], name, c.places[row], STATUSES[c.status[row]], int(c.reports[row]), conflict)
        forms = event_label(*about, is_round=is_round, when=when)
        number = self.numbers.get(row)
        return (*(f"{number} {form}" for form in forms), number) if number else forms  # the number alone, where words have no room

    def pill(self, words: str) -> float:
        """The width of words in a pill."""
        return self.measure_small(words) + 16
