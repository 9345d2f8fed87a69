"""Exports hold the events of tables among the others, in order of time, and make each when they come to it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from model import table_events
from model.columns import columns
from model.edits import dismiss_events, set_event
from model.export.registry import EXPORTERS, export_data, export_steps, write_whole_steps
from model.progress import Cancelled
from model.store.store import Store
from model.table_events import EveryEvent, columns_of, everything
from tests.builders import store_sample
from tests.sample_table import TABLE, key_of, store_with_table

pytestmark = pytest.mark.slow


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setattr(table_events, "_STEP", 5)
    store_with_table(tmp_path / "sample.hiatus")
    with Store.open(tmp_path / "sample.hiatus") as made:
        with made.atomic():
            set_event(key_of(5), title="Lockout").apply(made)
            dismiss_events((key_of(6),)).apply(made)
        yield made


def test_all_events_are_come_to_in_order(store: Store) -> None:
    events = everything(store).events
    assert isinstance(events, EveryEvent)
    assert len(events) == len(list(events)) == 40 + 11
    assert events[0] == next(iter(events))
    assert events[-1].when is None
    assert list(events[3:9]) == list(events)[3:9]
    with pytest.raises(IndexError):
        events[51]
    starts = [event.when.earliest for event in events if event.when]
    assert starts == sorted(starts)
    titles = {event.key: event.title for event in events}
    assert titles[key_of(5)] == "Lockout"
    assert key_of(6) not in titles
    every = columns_of(everything(store))
    assert [every.keys[row] for row in range(len(every))] == [event.key for event in events]
    assert np.array_equal(columns(events).end, every.end)


def test_a_part_of_the_events_has_their_columns(store: Store) -> None:
    collection = everything(store)
    events = collection.events
    assert isinstance(events, EveryEvent)
    part = EveryEvent([e for e in events if not e.record], events._tables, events._every, np.arange(10, 45, 3))
    made = part.columns()
    assert [made.keys[row] for row in range(len(made))] == [event.key for event in part]
    assert [made.titles[row] for row in range(len(made))] == [event.title for event in part]


def test_a_project_without_tables_is_as_it_was(tmp_path: Path) -> None:
    store_sample(tmp_path / "plain.hiatus")
    with Store.open(tmp_path / "plain.hiatus") as plain:
        assert everything(plain) == plain.collection()


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda one: one.ending)
def test_every_form_holds_them(store: Store, exporter: Any) -> None:
    content = exporter.make(everything(store))
    if exporter.pieces is not None:
        assert b"".join(exporter.pieces(everything(store))) == content
    if exporter.ending != ".graphml":  # which holds no events, but who met whom
        assert b"Lockout" in content
        assert b"Strike 5" not in content


def test_json_and_csv_tell_the_row(store: Store, tmp_path: Path) -> None:
    export_data(everything(store), tmp_path / "all.json")
    document = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert len(document["events"]) == 51
    (table,) = document["tables"]
    assert (table["id"], table["name"], table["rows"], table["failed"]) == (TABLE.digest, "port strikes.csv", 12, 1)
    record = next(event for event in document["events"] if event["id"] == key_of(5))["record"]
    assert (record["table"], record["line"], record["link"]) == (TABLE.digest, 5, "https://example.org/strikes/3")
    export_data(everything(store), tmp_path / "all.csv")
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as file:
        row = next(row for row in csv.DictReader(file) if row["id"] == key_of(5))
    assert row["articles"] == "port strikes.csv, row 5"
    assert next(csv.reader(io.StringIO(row["report"])))[3] == 'Union of Dockers, "UD"'


def test_an_export_that_is_stopped_leaves_what_was_there(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "all.csv"
    path.write_text("before", encoding="utf-8")
    steps = write_whole_steps(path, (b"x" for _ in iter(int, 1)), 0)
    monkeypatch.setattr("model.export.registry._TOLD_SECONDS", 0)
    next(steps)
    with pytest.raises(Cancelled):
        steps.throw(Cancelled)
    assert path.read_text(encoding="utf-8") == "before"
    told = list(export_steps(everything(store), path))
    assert told[-1].total == 51
    assert path.read_text(encoding="utf-8-sig").startswith("id,title")
    assert {one.name for one in tmp_path.iterdir()} == {"sample.hiatus", "all.csv", "sample.hiatus-wal", "sample.hiatus-shm"}
