"""What every importer and every exporter must do: derive a test class from the contract and hand it the plug-in."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from pathlib import Path

import pytest

from model.domain import Article, Collection, TableRow
from model.export.registry import Exporter
from model.ingest.errors import ReadError
from model.ingest.registry import IMPORTERS, Importer, read_file
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
    """Set `importer` (the declared one), `good` (bytes of a small file of its kind) and `others` (beginnings of files it must leave to
    others)."""

    importer: Importer
    good: bytes
    others: tuple[bytes, ...] = ()

    @pytest.fixture
    def file(self, tmp_path: Path) -> Path:
        path = tmp_path / f"good{self.importer.endings[0]}"
        path.write_bytes(self.good)
        return path

    def test_it_is_declared_and_reads_files_of_its_kind(self, file: Path) -> None:
        assert self.importer in IMPORTERS
        assert all(ending.startswith(".") and ending == ending.lower() for ending in self.importer.endings)
        assert self.importer.sniff(self.good[:4096])
        assert read_file(file) == self.importer.read(file)

    def test_other_things_are_left_alone(self) -> None:
        for head in (b"\x89PNG\r\n\x1a\n" + bytes(64), *self.others):
            assert not self.importer.sniff(head)

    def test_sniffing_never_raises(self) -> None:
        for head in (b"", b"\x00", b"\xff" * 4096, bytes(range(256)) * 16, *(self.good[:size] for size in range(40))):
            assert self.importer.sniff(head) in (True, False)

    def test_an_article_has_what_the_rest_of_the_program_needs(self, file: Path) -> None:
        article = self.importer.read(file)
        assert isinstance(article, Article)
        assert article.path == str(file)
        assert article.digest == hashlib.sha256(article.text.encode()).hexdigest()
        assert article.title
        assert article.published is None, "when it was published is read from its text, with the reason"

    def test_spans_are_ordered_and_cover_all_that_is_written(self, file: Path) -> None:
        article = self.importer.read(file)
        covered = set()
        last = 0
        for span in article.spans:
            assert last <= span.start < span.end <= len(article.text)
            last = span.end
            covered.update(range(span.start, span.end))
        assert all(at in covered for at, character in enumerate(article.text) if not character.isspace())

    def test_reading_twice_gives_the_same(self, file: Path) -> None:
        assert self.importer.read(file) == self.importer.read(file)

    @pytest.mark.parametrize("data", [b"", b"\x00" * 100, b"\xff\xfe\x00", b"%PDF-1.7", b"\x80\x81\xff" * 50, b"\n"])
    def test_what_cannot_be_read_is_a_sentence(self, file: Path, data: bytes) -> None:
        file.write_bytes(data)
        self.read_or_told(file)

    def test_a_file_that_is_cut_off_is_read_or_a_sentence(self, file: Path) -> None:
        for size in range(0, len(self.good), max(1, len(self.good) // 12)):
            file.write_bytes(self.good[:size])
            self.read_or_told(file)

    def read_or_told(self, file: Path) -> None:
        """Nothing but a ReadError is raised, and it names the file."""
        told = file.name
        try:
            assert self.importer.read(file).text
        except ReadError as error:
            told = str(error)
        assert file.name in told


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
