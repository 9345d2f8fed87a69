"""A project with a made-up crowd of events that articles tell of, several an article: what accepting and opening thousands is measured on.

`python -m tests.bench.crowd_articles PROJECT [ARTICLES] [EACH]` makes one.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from model.columns import Columns
from model.dates import iso
from model.domain import Article, Basis, Collection, Event, MarkedSpan, Mention, Publication, Series, SpanKind, TextSpan
from model.editing.values import mention_key
from model.joining import mark_linked
from model.store.store import Store
from tests.bench.crowd import company, crowd
from tests.bench.journey import event_of

__all__ = ["write"]


def write(path: Path, articles: int = 1000, each: int = 9, lanes: int = 900, participants: int = 3000) -> Path:
    """Make a project of so many articles with so many events each, as reading and linking leave it."""
    made = crowd(articles * each, lanes, participants)
    beside = company(made)
    every: list[Article] = []
    events: list[Event] = []
    for number in range(articles):
        article, told = article_of(made, number, [row * articles + number for row in range(each)])
        every.append(article)
        events += told
    places = [row * articles + number for number in range(articles) for row in range(each)]
    keys = {made.keys[place]: event.key for place, event in zip(places, events, strict=True)}
    series = tuple(renamed(one, keys) for one in beside.series)
    with Store.open(path, create=True) as store:
        for article in every:
            store.add_article(article)
            store.save_extraction(article.digest, "{}")
        store.replace_links(Collection(tuple(every), beside.participants, tuple(events), series))
        mark_linked(store)
    return path


def article_of(made: Columns, number: int, rows: list[int]) -> tuple[Article, list[Event]]:
    """The article of this number, which tells of these rows, a sentence each; and the events, with their mentions."""
    title = f"Report no. {number}"
    text, told = f"{title}\n\n", []
    for row in rows:
        event, begins = event_of(made, row), len(text)
        text += f"{event.title} in the week before. "
        told.append((event, begins, len(text) - 1))
    digest = sha256(text.encode()).hexdigest()
    day = int(made.start[rows[-1]]) if rows[-1] < made.dated else 730_000
    published = Publication(day, day, iso(day), Basis.STATED)
    spans = (MarkedSpan(0, len(title), SpanKind.TITLE), MarkedSpan(len(title) + 2, len(text) - 1, SpanKind.BODY))
    article = Article(f"/made/{number:04d}.txt", text, digest, spans, title, published=published)
    events = []
    for event, begins, ends in told:
        names = tuple((TextSpan(begins, begins + 5, text[begins : begins + 5]), role.participant) for role in event.participants)
        mention = Mention(digest, begins, ends, text[begins:ends], names=names)
        events.append(replace(event, key=mention_key(mention), mentions=(mention,)))
    return article, events


def renamed(series: Series, keys: dict[str, str]) -> Series:
    """A series with the events' new keys."""
    gaps = tuple(replace(gap, before=keys[gap.before], after=keys[gap.after]) for gap in series.hiatuses)
    return replace(series, rounds=tuple(keys[key] for key in series.rounds), hiatuses=gaps)


if __name__ == "__main__":
    print(write(Path(sys.argv[1]), *map(int, sys.argv[2:])))
