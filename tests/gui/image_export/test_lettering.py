"""Footnotes in lines: what stands in them, and what does not."""

from __future__ import annotations

from gui.image_export.lettering import Line, lines_of
from model.export.notes import Note, Source
from model.layout.labels import Measure


def measures(_kind: str) -> Measure:
    return lambda text: 6.0 * len(text)


def kinds(lines: list[Line]) -> list[str]:
    return [line.kind for line in lines]


def test_an_event_that_nobody_reports_has_a_note_without_sources() -> None:
    """As of one that a person added by hand."""
    lines = lines_of(Note(1, "own:1", "Talks", "2015, meeting", ()), 400, measures)
    assert kinds(lines) == ["title", "facts"]
    assert [line.number for line in lines] == ["1", ""]


def test_where_it_stands_is_said_once_below_all_its_sentences() -> None:
    sources = (Source("They met.", "Paper", "https://a"), Source("They met again.", "Paper", "https://a"), Source("No.", "Other", ""))
    lines = lines_of(Note(2, "k", "Talks", "", sources), 900, measures)
    assert kinds(lines) == ["title", "quote", "quote", "where", "link", "quote", "where"]
