"""What every importer and every exporter must do: derive a test class from the contract and hand it the plug-in."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from model.domain import Article, Collection
from model.export.registry import Exporter


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
