"""Footnotes: numbered events with their sources, each source's sentences together, links where there are any."""

from __future__ import annotations

import pytest

from model.domain import Record
from model.export.notes import link_in, notes
from tests.builders import sample_collection


def test_events_are_numbered_and_say_who_tells_of_them() -> None:
    collection = sample_collection()
    made = list(notes(collection, collection.events))
    assert [note.number for note in made] == list(range(1, len(collection.events) + 1))
    assert [note.key for note in made] == [event.key for event in collection.events]
    told = next(note for note in made if note.title == "12th round in Valparaíso")
    assert "Valparaíso" in told.facts
    assert "January 2011" in told.facts
    assert all(source.quote and source.where for source in told.sources)


def test_sentences_of_an_article_stand_together() -> None:
    collection = sample_collection()
    for note in notes(collection, collection.events):
        places = [source.where for source in note.sources]
        assert len(set(places)) == sum(one != before for one, before in zip(places, [None, *places], strict=False))


def test_a_row_of_a_table_is_told_with_its_link() -> None:
    from dataclasses import replace

    collection = sample_collection()
    row = replace(collection.events[0], mentions=(), record=Record("d" * 64, "a.csv", "a.csv", 7, "x", "https://example.org/7"))
    (note,) = notes(collection, [row])
    assert note.sources[0].quote == ""
    assert "row 7" in note.sources[0].where
    assert note.sources[0].link == "https://example.org/7"


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://example.org/a?b=1", "https://example.org/a?b=1"),
        ("see http://example.org/a.", "http://example.org/a"),
        ("javascript:alert(1)", ""),
        ("example.org", ""),
        ("", ""),
    ],
)
def test_links_are_those_of_the_web_alone(text: str, link: str) -> None:
    assert link_in(text) == link
