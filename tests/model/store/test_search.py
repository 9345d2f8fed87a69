"""Search: what is found, where exactly, and that nothing a person types is an error."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.store import search
from model.store.store import SearchHits, Store
from tests.builders import sample_articles, sample_collection, store_sample

TEXTS = {article.digest: article.text for article in sample_articles()}
TITLES = {event.key: event.title for event in sample_collection().events}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("search") / "sample.hiatus"
    store_sample(path)
    with Store.open(path) as made:
        yield made


def passages(hits: SearchHits) -> list[str]:
    return [TEXTS[digest][start:end] for digest, start, end, _ in hits.passages]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("glaciers", ["glaciers"]),
        ("GLACIERS", ["glaciers"]),
        ("glac", ["glaciers"]),  # the last word may be a beginning
        ("glac ", []),  # a space after it: it is whole
        ("valdes", ["Valdés", "Valdés"]),  # accents may be left out
        ("harbour fund", ["harbour fund"]),
        ("fund harbour", ["harbour fund"]),
        ('"harbour fund"', ["harbour fund"]),
        ('"fund harbour"', []),
        ("four-point", ["four-point", "four-point"]),
        ("hotline mechanism", ["hotline test was made on 12 January 2015, when the mechanism"]),
        ("navigation advertisement", []),
        ("Menu", []),  # page furniture
        ("Mendoza in February 2019", ["Mendoza in February 2019"]),  # once, though the paragraph is repeated
    ],
)
def test_passages(store: Store, words: str, found: list[str]) -> None:
    hits = store.search(words)
    assert passages(hits) == found
    assert hits.total == len(found)


def test_snippets_show_the_words_around(store: Store) -> None:
    (hit,) = store.search("harbour fund").passages
    assert hit[3] == (
        "… said tariffs will stay. Congress in La Paz approved a harbour fund on the 29th of last month. The presidents had met in …"
    )


def test_events_are_found_by_title_place_name_and_words(store: Store) -> None:
    def titles(words: str) -> list[str]:
        return [TITLES[key] for key in store.search(words).events]

    assert titles("Survey drone") == ["Survey drone brought down"]
    assert titles("Choque") == ["Port policy talks resume in Arica"]
    assert "Presidents meet in Cusco" in titles("cusco")
    assert titles("lodged a protest") == ["Chile protests about two more drones"]
    assert titles("mendoza")[0].endswith("Mendoza"), "the title counts for more than the words"


def test_what_is_not_given_is_counted(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    everything = store.search("the")
    monkeypatch.setattr(search, "MOST", 3)
    some = store.search("the")
    assert some.passages == everything.passages[:3]
    assert some.total == everything.total == len(everything.passages) > 3


@given(st.text(max_size=30) | st.text(alphabet='"*():^-+{}ANDORNOT \u0000', max_size=20))
def test_nothing_typed_is_an_error_and_every_passage_is_where_it_says(store: Store, words: str) -> None:
    hits = store.search(words)
    for digest, start, end, snippet in hits.passages:
        assert 0 <= start < end <= len(TEXTS[digest])
        assert " ".join(TEXTS[digest][start:end].split()) in snippet
