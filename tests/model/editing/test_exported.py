"""What a person made of the record goes out as it is shown: own events, merged rows, settled conflicts."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from model.dates import DateSpan
from model.domain import Collection, Kind, Role
from model.edits import BOTH, accept_events, merge_events, new_event, set_event, settle_conflict
from model.export.registry import EXPORTERS
from tests.model.editing.drawn_edits import Bench, drawn_edit, table_rows
from tests.sample_table import key_of


def whole(bench: Bench) -> Collection:
    """The collection with the table's rows among its events, as a session hands it to exporters."""
    return replace(bench.laid().collection, events=tuple(bench.shown().values()))


def test_an_event_of_ones_own_is_written_by_every_exporter() -> None:
    bench = Bench()
    edit, key = new_event(
        title="A strike nobody wrote of", when=DateSpan.of_day(17_000), kind=Kind.INCIDENT, place="Callao",
        participants=[Role("country:CL", "host")], series="series:water-dialogue",
    )  # fmt: skip
    bench.do(edit)
    for exporter in EXPORTERS:
        written = exporter.make(whole(bench)).decode()
        if exporter.ending != ".graphml":
            assert "A strike nobody wrote of" in written, exporter.ending
    document = json.loads(next(one for one in EXPORTERS if one.ending == ".json").make(whole(bench)))
    event = next(one for one in document["events"] if one["id"] == key)
    assert event["mentions"] == []
    assert event["when"]["earliest"] == "2016-07-18"
    assert event["participants"] == [{"id": "country:CL", "role": "host"}]


def test_merged_rows_and_settled_conflicts_are_told() -> None:
    bench = Bench(table=table_rows())
    event = next(one for one in bench.read.events if one.when is not None and one.mentions)
    rows = [key_of(3), key_of(4)]
    bench.do(merge_events(rows, event.key))
    shown = bench.shown()[event.key]
    assert [record.line for record in shown.rows] == [3, 4]
    assert shown.conflicts, "the rows are of another day"
    bench.do(settle_conflict(shown, shown.conflicts[-1], BOTH))
    bench.do(accept_events([event.key]))
    document = json.loads(next(one for one in EXPORTERS if one.ending == ".json").make(whole(bench)))
    written = next(one for one in document["events"] if one["id"] == event.key)
    assert written["accepted"]
    assert written["record"]["line"] == 3
    assert [record["line"] for record in written["records"]] == [4]
    assert [conflict.get("settled", False) for conflict in written["conflicts"]][-1]
    cells = csv.DictReader(io.StringIO(next(one for one in EXPORTERS if one.ending == ".csv").make(whole(bench)).decode("utf-8-sig")))
    row = next(each for each in cells if each["id"] == event.key)
    assert "port strikes.csv, row 3; port strikes.csv, row 4" in row["articles"]
    assert row["conflicts"].endswith("(settled)")


@settings(max_examples=10)
@given(st.data())
def test_every_exporter_writes_what_any_edits_leave(data: st.DataObject) -> None:
    bench = Bench(table=table_rows())
    for _ in range(data.draw(st.integers(1, 10), label="edits")):
        edit = drawn_edit(data.draw, bench)
        if edit is not None:
            bench.do(edit)
    shown = whole(bench)
    for exporter in EXPORTERS:
        assert exporter.make(shown)
    document = json.loads(next(one for one in EXPORTERS if one.ending == ".json").make(shown))
    ids = {event["id"] for event in document["events"]}
    assert {conflict["event"] for event in document["events"] for conflict in event["conflicts"] if "event" in conflict} <= ids


def test_a_title_that_was_set_is_written() -> None:
    bench = Bench()
    bench.do(set_event(bench.read.events[3].key, title="As I have it"))
    assert all("As I have it" in one.make(whole(bench)).decode() for one in EXPORTERS if one.ending in (".json", ".csv", ".html", ".md"))
