"""The series as a tree, beneath each its rounds and hiatuses in order of time; at the end the events that have no date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject

from model.columns import Columns, IndexArray
from model.dates import DateSpan
from model.domain import Collection, Event, Hiatus, Series, hiatus_key
from model.qt.facet_model import COUNTED, FacetModel, RowValue
from model.qt.keyed_model import Row, folded
from model.qt.session import Session
from model.sieve import Facets
from model.translation import figures, tr
from model.wording import count_words, hiatus_span, hiatus_words, short_words

Spans = dict[str, DateSpan | None]
"""When events were, by key."""

UNDATED = "undated"
"""The key of the heading over the events without a date."""
MORE = "more undated"
"""The key of the row that counts those of tables."""
EVENTS = ("round", "event")
"""The kinds of row that stand for an event."""


class SeriesModel(FacetModel):
    """Series in the collection's order; a round's row has the event's key."""

    facet = "series"

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        self._columns: Columns | None = None
        self._listed: tuple[list[str], IndexArray] = ([], np.empty(0, dtype=np.intp))
        self._out: frozenset[str] = frozenset()  # listed events that the other fields of the filter leave out
        self._known = Made()
        session.opened.connect(self._known.forget)
        session.closed.connect(self._known.forget)
        super().__init__(session, parent)

    def rows(self, collection: Collection, facets: Facets) -> tuple[Row, ...]:
        return series_rows(collection, facets, self._session.columns.undated, self._known)

    def recount(self) -> None:
        """The counts, and which of the listed events the other fields of the filter leave out."""
        super().recount()
        session = self._session
        if self._columns is not session.columns:
            self._columns = session.columns
            keys = [event.key for event in session.collection.events]
            rows = [session.columns.keys.find(key) for key in keys]
            self._listed = keys, np.array(rows, dtype=np.intp)
        keys, at = self._listed
        wanted = replace(session.view.filter, series=frozenset())
        passing = session.sieve.mask(wanted)[at] if len(at) and wanted else np.ones(len(at), dtype=np.bool_)
        before, self._out = self._out, frozenset(keys[place] for place in np.flatnonzero(~passing).tolist())
        self.tell(before ^ self._out, COUNTED)

    def dim(self, key: str, value: RowValue) -> bool:
        """A series without an event that passes, and an event that does not."""
        return key in self._out if value.kind in EVENTS else super().dim(key, value)

    def marks(self, event: Event) -> tuple[str, ...]:
        """The event's own row and its series."""
        return event.key, event.series


class Made:
    """The rows of a project, each with what it was made of last: an edit changes few of thousands or takes them away for a while, and words
    take long to put together."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], tuple[object, Row]] = {}

    def row(self, parent: str, key: str, of: object, make: Callable[[], Row]) -> Row:
        """The row with this key beneath this parent: the one there was where it was made of the same, else one made now."""
        place = parent, key
        kept = self._kept.get(place)
        if kept is None or kept[0] != of:
            kept = self._kept[place] = of, make()
        return kept[1]

    def forget(self) -> None:
        """Another project is shown."""
        self._kept.clear()


def series_rows(collection: Collection, facets: Facets, undated: int, made: Made | None = None) -> tuple[Row, ...]:
    """The rows of the tree, in the collection's order; `undated`: how many events have no date, those of tables among them.

    What articles tell of stands beneath its series one by one; events of tables, of which there may be a million, are counted.
    `made`: the rows made the last time; what would be equal is the same object then.
    """
    made = Made() if made is None else made
    names = {participant.key: participant.name for participant in collection.participants}
    spans = {event.key: event.when for event in collection.events}
    events = _dated_by_series(collection)
    rows = [_series(series, names, spans, facets.series.get(series.key, 0), events[series.key], made) for series in collection.series]
    if undated:
        listed = [_event(event, "event", UNDATED, made) for event in collection.events if event.when is None]
        second = tr("{events} that no words date", events=count_words(undated, "event"))
        heading = RowValue(tr("Undated"), second, "heading", box=False, strong=True, tip=tr("They stand nowhere on the timeline."))
        if undated > len(listed):
            left = figures(undated - len(listed))
            words = tr("and {n} in event tables", n=left) if listed else tr("{n} in event tables", n=left)
            tip = tr("The list in order of time has them last.")
            rest = RowValue(words, tr("at the end of the event list"), "heading", box=False, tip=tip)
            listed.append(Row(MORE, rest))
        rows.append(Row(UNDATED, heading, tuple(listed)))
    return tuple(rows)


def _series(series: Series, names: dict[str, str], spans: Spans, count: int, events: list[Event], made: Made) -> Row:
    """`count`: how many events it has without a filter."""
    below = _below(series, events, spans, made)
    ends = [spans.get(key) for gap in series.hiatuses for key in (gap.before, gap.after)]
    of = series, count, ends, [names.get(key) for key in series.parties], below
    return made.row("", series.key, of, lambda: Row(series.key, _value(series, names, spans, count), below))


def _value(series: Series, names: dict[str, str], spans: Spans, events: int) -> RowValue:
    """`events`: how many there are without a filter."""
    gaps = [hiatus_words(hiatus, spans).removeprefix("hiatus ") for hiatus in series.hiatuses]
    parts = [count_words(len(series.rounds), "round") if series.rounds or not events else count_words(events, "event")]
    if gaps:
        parts.append(f"{'hiatus' if len(gaps) == 1 else 'hiatuses'} {', '.join(gaps)}")
    lines = [
        series.name,
        tr("also: {names}", names=", ".join(series.aliases)) if series.aliases else "",
        tr("between {names}", names=", ".join(names.get(key, key) for key in series.parties)) if series.parties else "",
    ]
    return RowValue(
        series.name,
        " · ".join(parts),
        "series",
        strong=True,
        search=folded(" ".join((series.name, *series.aliases))),
        tip="\n".join(filter(None, lines)),
        aliases=series.aliases,
    )


def _dated_by_series(collection: Collection) -> dict[str, list[Event]]:
    """The dated events of each series and those that are its rounds, in the collection's order."""
    found: dict[str, list[Event]] = {series.key: [] for series in collection.series}
    as_round: dict[str, list[str]] = {}
    for series in collection.series:
        for key in series.rounds:
            as_round.setdefault(key, []).append(series.key)
    for event in collection.events:
        if event.when is not None:
            for key in {event.series, *as_round.get(event.key, ())} & found.keys():
                found[key].append(event)
    return found


def _below(series: Series, events: list[Event], spans: Spans, made: Made) -> tuple[Row, ...]:
    """Its rounds, its other events and its hiatuses."""
    rounds = set(series.rounds)
    rows: list[tuple[float, Row]] = []
    for event in events:
        if event.when is not None:
            rows.append((event.when.earliest, _event(event, "round" if event.key in rounds else "event", series.key, made)))
    for hiatus in series.hiatuses:
        rows.append((hiatus.first, _hiatus(series, hiatus, spans, made)))
    return tuple(row for _, row in sorted(rows, key=lambda pair: pair[0]))


def _event(event: Event, kind: str, parent: str, made: Made) -> Row:
    """An event beneath its series or among the undated; made of what its row tells, for an event that is accepted is another object."""
    when = event.when
    of = event.title, event.place, event.status, when and (when.earliest, when.latest), kind
    return made.row(parent, event.key, of, lambda: Row(event.key, _round(event, kind)))


def _hiatus(series: Series, hiatus: Hiatus, spans: Spans, made: Made) -> Row:
    key, ends = hiatus_key(series, hiatus), (spans.get(hiatus.before), spans.get(hiatus.after))
    return made.row(series.key, key, (hiatus, ends), lambda: Row(key, _gap(hiatus, spans)))


def _days(when: DateSpan | None) -> str:
    return short_words(when.earliest, when.latest) if when else "undated"


def _round(event: Event, kind: str = "event") -> RowValue:
    second = " · ".join(filter(None, (_days(event.when), event.place, "" if event.status == "held" else event.status.value)))
    return RowValue(event.title, second, kind, box=False, search=folded(f"{event.title} {event.place}"), tip=event.title)


def _gap(hiatus: Hiatus, spans: Spans) -> RowValue:
    words = hiatus_words(hiatus, spans).replace("hiatus ", "lapsed ", 1)
    ends = hiatus_span(hiatus)
    how = tr("stated") if hiatus.stated else tr("long for this series")
    second = " · ".join(filter(None, (ends, hiatus.cause or how)))
    lines = [words, ends, hiatus.cause, how, *(claim.says for claim in hiatus.claims)]
    return RowValue(words, second, "hiatus", box=False, strong=True, tip="\n".join(filter(None, lines)))
