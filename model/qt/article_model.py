"""The articles as a list, the files that could not be read with their reasons at its end."""

from __future__ import annotations

from pathlib import PurePath

from model.domain import Article, Collection, Event
from model.qt.facet_model import FacetModel, RowValue
from model.qt.keyed_model import Row, folded
from model.sieve import Facets
from model.wording import publication_reasons, publication_words, shown, unread_told, unread_words

_MOST_REASONS = 8  # in a tool tip


class ArticleModel(FacetModel):
    """Articles by publication date, then as read; an article's row has its digest as key, a failure's "failure:<path>"."""

    facet = "sources"

    def rows(self, collection: Collection, facets: Facets) -> tuple[Row, ...]:
        return article_rows(collection)

    def marks(self, collection: Collection, event: Event) -> frozenset[str]:
        """The articles that tell of the event."""
        return frozenset(mention.article for mention in event.mentions)


def file_name(path: str) -> str:
    """The last part of a path of this or another system."""
    return PurePath(path.replace("\\", "/")).name or path


def article_rows(collection: Collection) -> tuple[Row, ...]:
    """The rows of the list."""
    articles = sorted(collection.articles, key=lambda article: article.published.earliest if article.published else float("inf"))
    rows = [Row(article.digest, _value(article)) for article in articles]
    for failure in collection.failures:
        tip = f"{shown(failure.path)}\n{shown(failure.reason)}"
        name = shown(file_name(failure.path))
        value = RowValue(name, shown(failure.reason), "failure", box=False, search=folded(failure.path), tip=tip)
        rows.append(Row(f"failure:{failure.path}", value))
    return tuple(rows)


def _value(article: Article) -> RowValue:
    name = shown(article.title or file_name(article.path))
    lines = [
        name,
        shown(article.path),
        shown(article.source),
        publication_words(article.published),
        *(f"– {reason}" for reason in publication_reasons(article.published)[:_MOST_REASONS]),
        unread_told(article),
    ]
    return RowValue(
        name,
        unread_words(article) or publication_words(article.published),
        "article",
        search=folded(f"{name} {article.source} {article.path} {unread_words(article)}"),
        tip="\n".join(filter(None, lines)),
    )
