"""What goes into a project comes out the same, and only what differs is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from model.changes import Changes
from model.domain import Collection, Failure, Role
from model.edits import dismiss_events, set_event
from model.store.store import LinksStale, Store
from tests.builders import followed, sample_articles, sample_collection


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.open(tmp_path / "sample.hiatus", create=True)
    for article in sample_articles():
        made.add_article(article)
    yield made
    made.close()


def as_heads(collection: Collection) -> Collection:
    return replace(collection, articles=tuple(replace(one, text="", spans=()) for one in collection.articles))


def test_a_collection_comes_back_as_it_was(store: Store) -> None:
    sample = sample_collection()
    store.replace_links(sample)
    for failure in sample.failures:
        store.add_failure(failure)
    assert store.collection() == as_heads(sample)


def test_an_article_comes_back_to_the_letter(store: Store) -> None:
    for article in sample_articles():
        assert replace(store.article(article.digest), id=0) == article
    with pytest.raises(KeyError):
        store.article("0" * 64)


def test_odd_texts_are_kept(store: Store) -> None:
    text = "line\x00one\r\n"
    store.add_article(replace(sample_articles()[0], text=text, digest="e" * 64, spans=()))
    assert store.article("e" * 64).text == text
    text = "\ufeffline one\r\nline two\u2028\ufdd0\U0001f600 e\u0301 é\ttab"
    article = replace(sample_articles()[0], text=text, digest="f" * 64, spans=())
    store.add_article(article)
    assert store.article("f" * 64).text == text
    (hit,) = [hit for hit in store.search("two").passages if hit[0] == "f" * 64]
    assert text[hit[1] : hit[2]] == "two"


def test_the_same_content_is_one_article(store: Store) -> None:
    assert store.add_article(replace(sample_articles()[0], path="elsewhere.txt")) is None
    assert len(store.heads()) == 5


def test_writing_the_same_again_changes_nothing(store: Store) -> None:
    assert store.replace_links(sample_collection())
    before = store.collection()
    assert not store.replace_links(sample_collection())
    assert store.collection() == before


def test_only_what_differs_is_named(store: Store) -> None:
    sample = sample_collection()
    store.replace_links(sample)
    events = list(sample.events)
    third, fourth = events[2], events[3]
    events[2] = replace(third, title="Another title")
    del events[3]
    assert store.replace_links(replace(sample, events=tuple(events))) == Changes(events=frozenset({third.id, fourth.id}))
    again = store.replace_links(sample)
    assert third.id in again.events
    assert len(again.events) == 2
    came_back = next(event for event in store.collection().events if event.key == fourth.key)
    assert came_back.id > len(sample.events), "a number given up is not given again"


def test_what_refers_to_nothing_is_left_out_and_said(store: Store, caplog: pytest.LogCaptureFixture) -> None:
    sample = sample_collection()
    broken = replace(sample.events[0], participants=(Role("person:nobody"),), series="series:none", fulfils="gone")
    store.replace_links(replace(sample, events=(broken, broken, *sample.events[1:])))
    kept = store.collection().events[0]
    assert (kept.participants, kept.series, kept.fulfils) == ((), "", "")
    assert "person:nobody" in caplog.text
    assert "a second event" in caplog.text


def test_links_of_too_few_articles_are_refused(store: Store) -> None:
    digests = [article.digest for article in sample_articles()]
    for digest in digests[:2]:
        store.save_extraction(digest, "{}")
    with pytest.raises(LinksStale):
        store.replace_links(Collection(), frozenset(digests[:1]))
    assert store.unread() == tuple(digests[2:])


def test_known_gives_every_mention(store: Store) -> None:
    sample = sample_collection()
    store.replace_links(sample)
    known = store.known()
    for event in sample.events:
        for mention in event.mentions:
            assert known[f"{mention.article[:12]}:{mention.start}-{mention.end}"] == event.key


def test_edits_outlive_reading_again(store: Store) -> None:
    sample = sample_collection()
    store.replace_links(sample)
    key, other = sample.events[5].key, sample.events[7].key
    with store.atomic():
        set_event(key, title="As I have it").apply(store)
        dismiss_events((other,)).apply(store)
    store.replace_links(Collection(articles=sample.articles))
    store.replace_links(sample)
    titles = {event.key: event.title for event in store.collection().events}
    assert titles[key] == "As I have it"
    assert other not in titles
    assert followed(store).search("As I have it").events == (key,)


def test_failures_go_when_the_file_is_read(store: Store) -> None:
    store.add_failure(Failure("late.txt", "not readable"))
    store.add_failure(Failure("late.txt", "still not readable"))
    assert store.failures() == (Failure("late.txt", "still not readable"),)
    store.add_article(replace(sample_articles()[0], path="late.txt", digest="a" * 64))
    assert store.failures() == ()


def fails_after(store: Store, name: str, value: int) -> None:
    with store.atomic():
        store.set_state(name, value)
        raise RuntimeError("on purpose")


def test_nested_writes_are_kept_or_undone_together(store: Store) -> None:
    with store.atomic():
        store.set_state("a", 1)
        with pytest.raises(RuntimeError):
            fails_after(store, "a", 2)
        store.set_state("b", [1, {"c": None}])
    assert (store.get_state("a"), store.get_state("b"), store.get_state("none")) == (1, [1, {"c": None}], None)
    with pytest.raises(RuntimeError):
        fails_after(store, "a", 3)
    assert store.get_state("a") == 1


def test_the_language_of_an_article_and_of_its_paragraphs_is_kept(store: Store) -> None:
    sample = sample_articles()[0]
    spans = (replace(sample.spans[0], language="de"), *sample.spans[1:])
    article = replace(sample, path="de.txt", digest="d" * 64, spans=spans, language="fr")
    store.add_article(article)
    assert replace(store.article("d" * 64), id=0) == article
    assert [head.language for head in store.heads()][-2:] == ["en", "fr"]
