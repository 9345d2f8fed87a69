"""An article without a date takes its publication from a round that another article dates."""

from __future__ import annotations

import pytest

from model.dates import day_number
from model.domain import Basis, Collection
from tests.model.extract.reading_events import article, linked

pytestmark = pytest.mark.slow

UNDATED = "Chile and Peru held a border dialogue in Lima on May 12. It was the first border dialogue between Chile and Peru in four years."
EARLIER = "Chile and Peru held a border dialogue in Lima on Monday."


def published_of_first(collection: Collection) -> tuple[int, int] | None:
    published = collection.articles[0].published
    return (published.earliest, published.latest) if published is not None else None


def test_the_round_before_told_elsewhere_gives_an_article_its_date() -> None:
    alone = linked(article(UNDATED, title="Chile and Peru meet again after a long silence"))
    both = linked(
        article(UNDATED, title="Chile and Peru meet again after a long silence"),
        article(EARLIER, title="Chile and Peru speak in Lima", published="2011-05-03"),
    )
    assert published_of_first(alone) != published_of_first(both)
    found = published_of_first(both)
    assert found is not None
    assert found[0] <= day_number(2015, 5, 12) <= found[1]
    assert both.articles[0].published is not None
    assert both.articles[0].published.basis is Basis.INFERRED


def test_a_stated_date_is_not_touched() -> None:
    collection = linked(
        article(UNDATED, title="Chile and Peru meet again", published="2015-05-13"),
        article(EARLIER, title="Chile and Peru speak in Lima", published="2011-05-03"),
    )
    assert published_of_first(collection) == (day_number(2015, 5, 13),) * 2
