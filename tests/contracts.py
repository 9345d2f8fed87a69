"""What every importer and every exporter must do: derive a test class from the contract and hand it the plug-in."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from model.domain import Article, Collection, TableRow
from model.export.registry import Exporter
from model.ingest.errors import ReadError
from model.ingest.tables.mapping import Mapping
from model.ingest.tables.registry import FORMATS, TableFormat, open_table, sample
from model.ingest.tables.rows import Broken
from model.ingest.tables.understand import RowError, Understanding


class ExporterContract:
    """Set `exporter` and give `events(content)`: how many events the written bytes hold."""

    exporter: Exporter

    def events(self, content: bytes) -> int:
        raise NotImplementedError

    def test_every_event_is_written(self, collection: Collection) -> None:
        assert self.events(self.exporter.make(collection)) == len(collection.events) > 0

    def test_an_empty_collection_is_a_valid_file(self) -> None:
        assert self.events(self.exporter.make(Collection())) == 0

    def test_the_same_collection_gives_the_same_bytes(self, collection: Collection) -> None:
        assert self.exporter.make(collection) == self.exporter.make(collection)

    def test_its_ending_is_lower_case_with_a_dot(self) -> None:
        assert self.exporter.ending.startswith(".")
        assert self.exporter.ending == self.exporter.ending.lower()


def json_events(content: bytes) -> int:
    return len(json.loads(content)["events"])


def csv_events(content: bytes) -> int:
    return sum(1 for _ in csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


class ImporterContract:
    """Set `module` (with `sniff` and `read`) and give the fixture `good`: a file of the kind."""

    module: object

    @pytest.fixture
    def good(self, tmp_path: Path) -> Path:
        raise NotImplementedError

    def read(self, path: Path) -> Article:
        article = self.module.read(path)  # type: ignore[attr-defined]
        assert isinstance(article, Article)
        return article

    def test_it_knows_its_kind(self, good: Path) -> None:
        assert self.module.sniff(good.read_bytes()[:4096])  # type: ignore[attr-defined]

    def test_it_leaves_a_picture_alone(self) -> None:
        assert not self.module.sniff(b"\x89PNG\r\n\x1a\n" + bytes(64))  # type: ignore[attr-defined]

    def test_spans_are_ordered_and_cover_all_that_is_written(self, good: Path) -> None:
        article = self.read(good)
        covered = set()
        last = 0
        for span in article.spans:
            assert last <= span.start < span.end <= len(article.text)
            last = span.end
            covered.update(range(span.start, span.end))
        assert all(at in covered for at, character in enumerate(article.text) if not character.isspace())

    def test_reading_twice_gives_the_same(self, good: Path) -> None:
        assert self.read(good) == self.read(good)


class TableContract:
    """Set `format`, `good` (the text of a small file of it), `name` (of the file), `events` (rows of it that are events) and `failing`
    (rows that are none)."""

    format: str
    good: str
    name: str
    events: int
    failing: int = 0

    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        path = tmp_path / self.name
        path.write_bytes(self.good.encode())
        return path

    def declared(self) -> TableFormat:
        return next(one for one in FORMATS if one.id == self.format)

    def understood(self, file: Path) -> tuple[list[TableRow], list[str]]:
        """The events of a file by its own mapping, and the reasons of the rows that are none."""
        opened = open_table(file)
        understanding = Understanding(opened.table.header, opened.table.own, opened.mapping(sample(opened)))
        rows: list[TableRow] = []
        reasons: list[str] = []
        with opened.table.rows() as every:
            for row in every:
                try:
                    if isinstance(row, Broken):
                        raise RowError(row.reason)
                    rows.append(understanding.row(row))
                except RowError as error:
                    reasons.append(str(error))
        named = {one.key for one in understanding.take_participants()}
        assert {key for row in rows for key, _ in row.participants} <= named, "participants are handed over with the rows that name them"
        assert {row.series for row in rows if row.series} == {one.key for one in understanding.take_series()}
        return rows, reasons

    def test_it_is_told_by_its_first_bytes(self, file: Path) -> None:
        assert open_table(file).format.id == self.format
        assert self.declared().sniff(self.good[:4096])
        assert file.suffix.lower() in self.declared().endings

    def test_other_things_are_left_alone(self) -> None:
        assert not self.declared().sniff("Two ministers met on Friday in Lima.\n\nThey talked about fish, trade and more.\n")
        assert not self.declared().sniff("")

    def test_every_row_is_an_event_or_a_reason(self, file: Path) -> None:
        rows, reasons = self.understood(file)
        assert (len(rows), len(reasons)) == (self.events, self.failing)
        assert all(row.title for row in rows)
        assert all(reason.endswith((".", "…")) or ":" in reason for reason in reasons)

    def test_lines_rise_and_columns_are_named_once(self, file: Path) -> None:
        opened = open_table(file)
        with opened.table.rows() as rows:
            lines = [row.line for row in rows]
        assert lines == sorted(set(lines))
        assert len(set(opened.table.header)) == len(opened.table.header) >= opened.table.own

    def test_its_rows_are_kept_as_records_of_its_columns(self, file: Path) -> None:
        columns = open_table(file).columns
        for row in self.understood(file)[0]:
            assert len(next(csv.reader([row.text]) if "\n" not in row.text else csv.reader(io.StringIO(row.text)))) <= len(columns)

    def test_reading_twice_gives_the_same(self, file: Path) -> None:
        assert self.understood(file) == self.understood(file)

    def test_its_mapping_goes_through_json(self, file: Path) -> None:
        opened = open_table(file)
        mapping = opened.mapping(sample(opened))
        mapping.check(opened.table.header)
        assert Mapping.from_json(mapping.to_json()) == mapping

    def test_a_file_that_is_cut_off_loses_no_more_than_what_was_cut(self, file: Path) -> None:
        whole = file.read_bytes()
        for part in (len(whole) // 3, len(whole) // 2, len(whole) - 3):
            file.write_bytes(whole[:part])
            try:
                count, told = len(self.understood(file)[0]), file.name
            except ReadError as error:
                count, told = 0, str(error)
            assert count <= self.events
            assert file.name in told
