"""Every step of every derivation in the bundled and the test articles is a plain sentence, and points to words that are there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from model.domain import Article, Collection
from model.export.to_json import to_json
from model.loading import load
from model.resources import bundled_seeds
from model.store.store import Store
from tests.model.extract.test_sayings import faults

pytestmark = pytest.mark.slow
ARTICLES = Path(__file__).parents[1] / "corpus" / "articles"


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> tuple[Collection, dict[str, Article]]:
    path = tmp_path_factory.mktemp("derivations") / "all.hiatus"
    for _ in load(path, [bundled_seeds(), ARTICLES]):
        pass
    with Store.open(path) as store:
        return store.collection(), {article.digest: article for article in store.full_articles()}


def test_each_step_is_a_plain_sentence(read: tuple[Collection, dict[str, Article]]) -> None:
    collection, _ = read
    derivations = [event.when.derivation for event in collection.events if event.when is not None]
    derivations += [article.published.derivation for article in collection.articles if article.published is not None]
    steps = [step for derivation in derivations for step in derivation]
    assert len(steps) > 200
    bad = sorted({f"{faults(step)}: {step.says}" for step in steps if faults(step)})
    assert not bad, "\n".join(bad)


def test_each_step_points_to_words_of_one_of_its_articles(read: tuple[Collection, dict[str, Article]]) -> None:
    collection, articles = read
    for event in collection.events:
        texts = [articles[digest].text for digest in {mention.article for mention in event.mentions}]
        for step in event.when.derivation if event.when is not None else ():
            if step.start >= 0:
                assert any(0 < step.end <= len(text) and step.start < step.end for text in texts), step
    for digest, article in articles.items():
        published = article.published
        for step in published.derivation if published is not None else ():
            assert step.start == -1 or article.text[step.start : step.end].strip(), (digest, step)


def test_the_json_holds_the_same_sentences(read: tuple[Collection, dict[str, Article]]) -> None:
    collection, _ = read
    document = json.loads(to_json(collection))
    told = {event["id"]: [step["says"] for step in event["when"]["derivation"]] for event in document["events"]}
    assert told == {event.key: [step.says for step in event.when.derivation] if event.when else [] for event in collection.events}
    assert {article["language"] for article in document["articles"]} == {"en"}
