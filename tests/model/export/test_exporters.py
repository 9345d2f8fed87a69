"""Every data exporter against the contract, and what is particular to each."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from model.dates import iso
from model.domain import Collection
from model.export.registry import EXPORTERS, ExportError, export_data, exporter_for, write_whole_steps
from model.export.to_csv import COLUMNS
from tests.builders import sample_collection
from tests.contracts import ExporterContract, csv_events, json_events


@pytest.fixture(name="collection")
def _collection() -> Collection:
    return sample_collection()


class TestJson(ExporterContract):
    exporter = EXPORTERS[0]

    def events(self, content: bytes) -> int:
        return json_events(content)

    def test_every_reference_leads_somewhere(self, collection: Collection) -> None:
        document = json.loads(self.exporter.make(collection))
        articles = {one["id"] for one in document["articles"]}
        people = {one["id"] for one in document["participants"]}
        events = {one["id"] for one in document["events"]}
        series = {one["id"] for one in document["series"]}
        for event in document["events"]:
            assert {mention["article"] for mention in event["mentions"]} <= articles
            assert {role["id"] for role in event["participants"]} <= people
            assert event["series"] is None or event["series"] in series
            assert event["fulfils"] is None or event["fulfils"] in events
        for one in document["series"]:
            assert set(one["parties"]) <= people
            assert set(one["rounds"]) <= events

    def test_days_are_iso_and_undated_events_have_none(self, collection: Collection) -> None:
        document = json.loads(self.exporter.make(collection))
        by_id = {one["id"]: one for one in document["events"]}
        for event in collection.events:
            when = by_id[event.key]["when"]
            assert when["earliest"] == (iso(event.when.earliest) if event.when else None)

    def test_an_early_year_keeps_its_sign(self, collection: Collection) -> None:
        first = collection.events[0]
        assert first.when
        early = replace(first, when=replace(first.when, earliest=-735_000))
        document = json.loads(self.exporter.make(replace(collection, events=(early,))))
        assert document["events"][0]["when"]["earliest"].startswith("-00")


class TestCsv(ExporterContract):
    exporter = EXPORTERS[1]

    def events(self, content: bytes) -> int:
        return csv_events(content)

    def test_quotes_commas_and_line_breaks_come_back(self, collection: Collection) -> None:
        title = 'He said "no, never",\nthen left; — 🎈'
        one = replace(collection, events=(replace(collection.events[0], title=title),))
        rows = list(csv.DictReader(io.StringIO(self.exporter.make(one).decode("utf-8-sig"), newline="")))
        assert rows[0]["title"] == title
        assert tuple(rows[0]) == COLUMNS


def test_an_ending_nobody_writes_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"\.json, \.csv"):
        export_data(Collection(), tmp_path / "timeline.docx")
    assert exporter_for(Path("X.JSON")) is EXPORTERS[0]


def write_whole(path: Path, content: bytes) -> None:
    for _ in write_whole_steps(path, iter((content,)), 1):
        pass


def test_a_failed_write_leaves_the_old_file_and_no_litter(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_bytes(b"old")
    with pytest.raises(ExportError, match="could not be written"):
        write_whole(tmp_path / "absent" / "out.json", b"new")
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]
    with pytest.raises(ExportError):
        write_whole(tmp_path, b"a folder stands there")
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]
