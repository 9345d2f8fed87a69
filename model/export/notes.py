"""Footnotes of a picture: its events numbered in order of time, each with who tells of it, in what words, and where to look.

The words quoted are the sentences that events were read from; a link is given where the source says one (http and https alone).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from model.domain import Article, Collection, Event, Mention, Record
from model.translation import tr
from model.wording import date_words, publication_words, row_words, unmarked

__all__ = ["Note", "Source", "link_in", "notes"]

_LINK = re.compile(r"https?://[^\s<>\"')\]]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Source:
    """Who tells of an event: the words of the source ("" where it has none of its own), where they stand, and a link or ""."""

    quote: str
    where: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: its number, the event's key, what happened, when and how it stands, and the sources."""

    number: int
    key: str
    title: str
    facts: str
    sources: tuple[Source, ...]


def notes(collection: Collection, events: Iterable[Event], first: int = 1) -> Iterator[Note]:
    """A note for each of these events in turn, numbered from `first`."""
    articles = {article.digest: article for article in collection.articles}
    for number, event in enumerate(events, first):
        yield Note(number, event.key, unmarked(event.title), _facts(event), tuple(_sources(event, articles)))


def _facts(event: Event) -> str:
    return " · ".join(filter(None, (date_words(event.when), tr(event.status.value), unmarked(event.place))))


def _sources(event: Event, articles: Mapping[str, Article]) -> Iterator[Source]:
    """Those that say the same words in the same article are one; those of an article stand together."""
    told = dict.fromkeys(_told(mention, articles.get(mention.article)) for mention in event.mentions)
    first = {(one.where, one.link): number for number, one in reversed(list(enumerate(told)))}
    yield from sorted(told, key=lambda one: first[one.where, one.link])
    if event.record is not None:
        yield _row(event.record)


def _told(mention: Mention, article: Article | None) -> Source:
    quote = unmarked(mention.text)
    if article is None:
        return Source(quote, "")
    title = unmarked(article.title) or unmarked(article.path.replace("\\", "/").rsplit("/", 1)[-1])
    parts = (title, unmarked(article.source), publication_words(article.published))
    return Source(quote, ", ".join(filter(None, parts)), link_in(article.source) or link_in(article.path))


def _row(record: Record) -> Source:
    return Source("", row_words(record), link_in(record.link))


def link_in(text: str) -> str:
    """The first http or https link in a text, "" where there is none."""
    found = _LINK.search(text)
    return found[0].rstrip(".,;:") if found else ""
