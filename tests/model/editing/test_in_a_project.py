"""Random edits in a project with articles and an event table: its content, and what is shown in columns, are what the pure laying says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.columns import Columns, columns
from model.domain import Collection
from model.editing.words import shown_words
from model.edits import Edit
from model.filtering import Filter, households
from model.layout.lanes import GROUPINGS, Lane, LaneTable, lane_table
from model.sieve import Sieve
from model.store.store import Store
from model.table_events import TableEvents
from tests.model.drawn_projects import content
from tests.model.editing.drawn_edits import Bench, drawn_edit
from tests.sample_table import TABLE, store_with_table


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("edits") / "sample.hiatus"
    store_with_table(path)
    with Store.open(path) as made:
        made._db.execute("PRAGMA synchronous = OFF")  # many small writes, and no power cut to outlive
        yield made


def bench_of(store: Store) -> Bench:
    rows = store.table_events([f"{TABLE.digest[:12]}:{line}" for line in range(2, 14)])
    return Bench(store.raw(), {event.key: event for event in rows})


def apply(store: Store, edit: Edit) -> Edit:
    with store.atomic():
        return edit.apply(store)[0]


def told(every: Columns) -> list[tuple[object, ...]]:
    """What columns say of each event, by key."""
    return sorted(row_told(every, row) for row in range(len(every)))


def row_told(every: Columns, row: int) -> tuple[object, ...]:
    return (
        every.keys[row], every.titles[row], every.places[row], every.start[row], every.end[row], every.status[row], every.kind[row],
        every.flags[row], every.reports[row], every.series[row], tuple(sorted(every.participants[row])),
        tuple(sorted(every.sources[row])),
    )  # fmt: skip


@pytest.mark.slow
@settings(max_examples=60)
@given(st.data())
def test_steps_back_and_forth_leave_every_table_as_it_was(store: Store, data: st.DataObject) -> None:
    store._db.execute("DELETE FROM override")  # of an example that failed
    bench = bench_of(store)
    before, done, undone = content(store.path), list[Edit](), list[Edit]()
    contents = [before]
    raw, by = store.raw(), data.draw(st.sampled_from(GROUPINGS), label="lanes").key
    kept = [Kept(store, raw), Kept(store, replace(raw, articles=(), events=(), series=()))]
    for _ in range(data.draw(st.integers(1, 8), label="steps")):
        what = data.draw(st.sampled_from(["do", "do", "do", "undo", "redo"]))
        if what == "do" and (edit := drawn_edit(data.draw, bench)) is not None:
            done.append(apply(store, edit))
            undone.clear()
            contents = [*contents[: len(done)], content(store.path)]
        elif what == "undo" and done:
            undone.append(apply(store, done.pop()))
        elif what == "redo" and undone:
            done.append(apply(store, undone.pop()))
        bench.rows = store.overrides()
        assert content(store.path) == contents[len(done)]
        for one in kept:
            one.demand_as_made_anew(bench.rows, by)
    demand_as_laid(store, bench)
    for inverse in reversed(done):
        apply(store, inverse)
    assert content(store.path) == before


class Kept:
    """Columns, counts and lanes patched from step to step, as a session does."""

    def __init__(self, store: Store, raw: Collection) -> None:
        self.store, self.raw, self.tables = store, raw, TableEvents(store)
        self.sieve: Sieve | None = None
        self.lanes: tuple[Collection, LaneTable] | None = None

    def demand_as_made_anew(self, rows: Mapping[tuple[str, str, str], str], by: str) -> None:
        """What is kept of the step before makes no difference."""
        anew = TableEvents(self.store)
        collection, wanted = (each.take(self.raw, rows).collection for each in (self.tables, anew))
        assert collection == wanted
        every, other = self.tables.columns(collection.events), anew.columns(wanted.events)
        assert [row_told(every, row) for row in range(len(every))] == [row_told(other, row) for row in range(len(other))]
        homes = households(collection.participants)
        self.sieve = Sieve(every, homes, lambda _: every.mask(()), self.sieve)
        assert self.sieve.counts(Filter()) == Sieve(other, homes, lambda _: other.mask(())).counts(Filter())
        table = lane_table(collection, every, by, self.lanes)
        self.lanes = collection, table
        assert list(map(lane_told, table.lanes)) == list(map(lane_told, lane_table(wanted, other, by).lanes))


def lane_told(lane: Lane) -> tuple[object, ...]:
    arrays = lane.rows.tolist(), lane.starts.tolist(), lane.ends.tolist()
    return lane.key, lane.name, lane.colour, *arrays, lane.gaps, lane.first, lane.rounds


def demand_as_laid(store: Store, bench: Bench) -> None:
    """The project in columns, event by event and as a collection is what the laying says; each event is found by its title."""
    tables, laid, shown = TableEvents(store), bench.laid(), bench.shown()
    assert tables.take(store.raw(), store.overrides()).collection == laid.collection == store.collection()
    every = tables.columns(laid.collection.events)
    differing = set(told(every)) ^ set(told(columns(shown.values())))
    assert not differing
    assert np.array_equal(every.start, np.sort(every.start))
    for key, event in shown.items():
        if key in bench.table and event not in laid.collection.events:
            assert tables.find(key) == event
    store.show_words(shown_words(store.raw(), laid))
    for key in sorted(shown)[::7]:
        found = store.search('"' + shown[key].title.replace('"', " ") + '"')
        lines = {f"{digest[:12]}:{line}" for digest, each in found.lines for line in each.tolist()}
        assert key in lines | set(found.events)
