"""Random edits in a project with articles and an event table: its content, and what is shown in columns, are what the pure laying says."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.columns import Columns, columns
from model.editing.words import shown_words
from model.edits import Edit
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
    return sorted(
        (
            every.keys[row], every.titles[row], every.places[row], every.start[row], every.end[row], every.status[row], every.kind[row],
            every.flags[row], every.reports[row], every.series[row], tuple(sorted(every.participants[row])),
            tuple(sorted(every.sources[row])),
        )
        for row in range(len(every))
    )  # fmt: skip


@pytest.mark.slow
@settings(max_examples=60)
@given(st.data())
def test_steps_back_and_forth_leave_every_table_as_it_was(store: Store, data: st.DataObject) -> None:
    store._db.execute("DELETE FROM override")  # of an example that failed
    bench = bench_of(store)
    before, done, undone = content(store.path), list[Edit](), list[Edit]()
    contents = [before]
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
    demand_as_laid(store, bench)
    for inverse in reversed(done):
        apply(store, inverse)
    assert content(store.path) == before


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
