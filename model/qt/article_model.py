"""The articles as a list, then the event tables, the files that could not be read with their reasons at its end."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath

from model.domain import Article, Collection, Event, EventTable, publisher_key
from model.qt.facet_model import FacetModel, RowValue
from model.qt.keyed_model import Row, folded
from model.sieve import Facets
from model.translation import tr
from model.wording import count_words, publication_reasons, publication_words, shown, unread_told, unread_words

PUBLISHED = publisher_key("")  # what keys of publishers begin with
_MOST_REASONS = 8  # in a tool tip


class ArticleModel(FacetModel):
    """Articles by publication date, then as read; the row of an article or table has its digest as key, a failure's "failure:<path>"."""

    facet = "sources"
    _known: tuple[tuple[object, ...], tuple[Row, ...]] | None = None  # rows, and what they were made of

    def rows(self, collection: Collection, facets: Facets) -> tuple[Row, ...]:
        published = {key: count for key, count in facets.sources.items() if key.startswith(PUBLISHED)}
        of = collection.articles, collection.tables, collection.failures, published
        if self._known is None or self._known[0] != of:  # most edits leave all articles as they are
            self._known = of, (*article_rows(collection), *publisher_rows(facets.sources))
        return self._known[1]

    def marks(self, event: Event) -> frozenset[str]:
        """The articles that tell of the event, the table it stands in and who published its row."""
        row = {event.record.table, publisher_key(event.record.publisher)} if event.record else set()
        return frozenset({mention.article for mention in event.mentions} | row)


def file_name(path: str) -> str:
    """The last part of a path of this or another system."""
    return PurePath(path.replace("\\", "/")).name or path


def article_rows(collection: Collection) -> tuple[Row, ...]:
    """The rows of the list."""
    articles = sorted(collection.articles, key=lambda article: article.published.earliest if article.published else float("inf"))
    rows = [Row(article.digest, _value(article)) for article in articles]
    rows += [Row(table.digest, _table(table)) for table in collection.tables]
    for failure in collection.failures:
        tip = f"{shown(failure.path)}\n{shown(failure.reason)}"
        name = shown(file_name(failure.path))
        value = RowValue(name, shown(failure.reason), "failure", box=False, search=folded(failure.path), tip=tip)
        rows.append(Row(f"failure:{failure.path}", value))
    return tuple(rows)


def publisher_rows(sources: Mapping[str, int]) -> tuple[Row, ...]:
    """A row for each publisher of rows of event tables among the sources, those of most events first."""
    named = sorted((-count, key.removeprefix(PUBLISHED), key) for key, count in sources.items() if key.startswith(PUBLISHED))
    words = [(key, shown(name), tr("publisher, {events}", events=count_words(-count, "event"))) for count, name, key in named]
    return tuple(Row(key, RowValue(name, detail, "table", search=folded(name), tip=name)) for key, name, detail in words)


def _table(table: EventTable) -> RowValue:
    parts = [tr("event table, {events}", events=count_words(table.rows, "event"))]
    if table.failed:
        parts.append(tr("{rows} failed", rows=count_words(table.failed, "row")))
    name, source = shown(table.name), shown(table.source)
    tip = "\n".join(filter(None, (name, shown(table.path), source)))
    return RowValue(name, ", ".join(parts), "table", search=folded(f"{name} {source} {table.path}"), tip=tip)


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
