"""Builders for tests: a sample collection (invented, of the shape of a real one) and a session that holds it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from model.dates import DateSpan, Precision, Step, civil, day_number, days_in_month
from model.domain import (
    Article,
    Basis,
    Claim,
    Collection,
    Conflict,
    Event,
    Failure,
    Hiatus,
    Kind,
    MarkedSpan,
    Mention,
    Participant,
    ParticipantKind,
    Publication,
    Role,
    Series,
    Status,
    TextSpan,
    time_order,
)
from model.editing.laying import lay
from model.editing.words import shown_words
from model.extract.extraction import Extraction
from model.joining import mark_linked
from model.qt.session import Session
from model.store.store import Store
from tests.sample_articles import ARTICLES, Paragraphs
from tests.sample_story import PEOPLE, SERIES, STORY

__all__ = ["article_of", "followed", "month", "sample_articles", "sample_collection", "sample_session", "store_sample"]


def month(year: int, number: int) -> DateSpan:
    """An event somewhere in a month."""
    first = day_number(year, number)
    return DateSpan.within(first, first + days_in_month(year, number) - 1, Precision.MONTH, f"{year:04d}-{number:02d}")


def article_of(path: str, paragraphs: Paragraphs, source: str = "", byline: str = "") -> Article:
    """An article whose text is these paragraphs with an empty line between, its spans marked by their kinds."""
    text, spans, title = "", [], ""
    for kind, words in paragraphs:
        spans.append(MarkedSpan(len(text), len(text) + len(words), kind))
        title = title or (words if kind == "title" else "")
        text += words + "\n\n"
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(path, text, digest, tuple(spans), title, source, byline)


def _published() -> list[Publication | None]:
    why = Step("first in N years", "first round in 4 years", -1, -1, "the round before it was in February 2019, so this is early 2023")
    days = [
        (day_number(2023, 2, 5), day_number(2023, 3, 5), "2023-02-05/2023-03-05", Basis.INFERRED, (why,)),
        (day_number(2015, 3, 7), day_number(2015, 3, 7), "2015-03-07", Basis.STATED, ()),
        (day_number(2015, 3, 19), day_number(2015, 3, 19), "2015-03-19", Basis.STATED, ()),
        (day_number(2023, 11, 25), day_number(2023, 12, 5), "2023-11-25/2023-12-05", Basis.INFERRED, (why,)),
        (day_number(2024, 1, 9), day_number(2024, 1, 31), "2024-01-09/2024-01-31", Basis.INFERRED, (why,)),
    ]
    return [Publication(first, last, edtf, basis, steps, 0.8) for first, last, edtf, basis, steps in days]


@cache
def sample_articles() -> tuple[Article, ...]:
    """The five articles with text, spans and publication dates."""
    pairs = zip(ARTICLES, _published(), strict=True)
    return tuple(replace(article_of(path, body, source, by), published=when) for (path, source, by, body), when in pairs)


@dataclass
class _Draft:
    """An event of the story as it is being put together."""

    name: str
    event: Event
    fulfils: str = ""
    conflict: tuple[str, str] | None = None
    mentions: list[Mention] = field(default_factory=list)


def _span(text: str, words: str, low: int, high: int) -> TextSpan | None:
    at = text.find(words, low, high) if words else -1
    return TextSpan(at, at + len(words), words) if at >= 0 else None


def _mention(articles: Sequence[Article], number: int, quote: str, phrase: str, place: str, keys: Sequence[str]) -> Mention:
    article = articles[number]
    start = article.text.index(quote)
    end = start + len(quote)
    names = []
    for participant in _participants():
        surname = participant.name.split()[-1]
        found = _span(article.text, participant.name, start, end) or _span(article.text, surname, start, end)
        if participant.key in keys and found:
            names.append((found, participant.key))
    names.sort(key=lambda pair: pair[0].start)
    return Mention(
        article.digest, start, end, quote, _span(article.text, phrase, start, end), _span(article.text, place, start, end), tuple(names)
    )


@cache
def _participants() -> tuple[Participant, ...]:
    return tuple(
        Participant(key, name, ParticipantKind(kind), country, role, aliases, number)
        for number, (key, name, kind, country, role, aliases) in enumerate(PEOPLE, 1)
    )


def _when(value: object, mention: Mention) -> DateSpan | None:
    """The date of a story line: (y, m, d) a day, (y, m) a month, ((..), (..)) somewhere between, None undated."""
    if value is None or not isinstance(value, tuple):
        return None
    phrase = mention.date_phrase
    step = Step(
        "sample",
        phrase.text if phrase else "",
        phrase.start if phrase else -1,
        phrase.end if phrase else -1,
        "the words and the publication date give this day",
    )
    if isinstance(value[0], tuple):
        first, last = day_number(*value[0]), day_number(*value[1])
        year_or_less = Precision.YEAR if last - first > 300 else Precision.MONTH
        lasting = len(value) > 2
        span = DateSpan.lasting(first, last) if lasting else DateSpan.within(first, last, year_or_less, f"{civil(first)[0]}")
    else:
        span = month(*value) if len(value) == 2 else DateSpan.of_day(day_number(*value))
    return span.because(step)


@cache
def sample_collection() -> Collection:
    """Five articles, their participants, events (in order of time, undated last), series with hiatuses and claims; ids from 1."""
    articles = sample_articles()
    drafts: list[_Draft] = []
    for line in STORY:
        mentions = tuple(_mention(articles, *report, keys=[who for who, _ in line.who]) for report in line.reports)
        first = mentions[0]
        key = f"{first.article[:12]}:{first.start}-{first.end}"
        event = Event(
            key,
            line.title,
            Kind(line.kind),
            Status(line.status),
            _when(line.when, first),
            line.place,
            tuple(Role(who, part) for who, part in line.who),
            mentions,
            line.series,
        )
        drafts.append(_Draft(line.name, event, line.fulfils, line.conflict))
    by_name = {draft.name: draft.event.key for draft in drafts}
    events = []
    for draft in drafts:
        conflicts = (Conflict(draft.conflict[1], by_name[draft.conflict[0]]),) if draft.conflict else ()
        events.append(replace(draft.event, fulfils=by_name.get(draft.fulfils, ""), conflicts=conflicts))
    events.sort(key=time_order)
    events = [replace(event, id=number) for number, event in enumerate(events, 1)]
    numbered = tuple(replace(article, id=number) for number, article in enumerate(articles, 1))
    failures = (Failure("broken.txt", "broken.txt holds no text: it has 0 bytes. Save the article again."),)
    return Collection(numbered, _participants(), tuple(events), _series(articles, by_name), failures)


def _series(articles: Sequence[Article], by_name: dict[str, str]) -> tuple[Series, ...]:
    made = []
    for number, (key, name, aliases, parties, rounds, gaps) in enumerate(SERIES, 1):
        hiatuses = []
        for first, last, before, after, cause, stated, claim in gaps:
            claims = []
            if claim:
                which, words, holds, says = claim
                at = articles[which].text.index(words)
                claims.append(Claim(words, articles[which].digest, at, at + len(words), holds, says))
            hiatuses.append(
                Hiatus(
                    day_number(*first),
                    day_number(*last) if last else None,
                    by_name.get(before, ""),
                    by_name.get(after, ""),
                    cause,
                    stated,
                    tuple(claims),
                )
            )
        made.append(Series(key, name, aliases, parties, tuple(by_name[one] for one in rounds), tuple(hiatuses), number))
    return tuple(made)


def sample_session(qapp: object, tmp_path: Path) -> Session:
    """A session on a new project that holds the sample collection.  `qapp` is pytest-qt's fixture (an application must live)."""
    assert qapp is not None
    path = tmp_path / "sample.hiatus"
    if not path.exists():
        store_sample(path)
    session = Session()
    session.open(path)
    return session


def followed(store: Store) -> Store:
    """The store, finding events by the words that are shown of them, as a session has it."""
    read = store.raw()
    store.show_words(shown_words(read, lay(read, store.overrides())))
    return store


def store_sample(path: Path) -> None:
    """Make a project that holds the sample collection, as if all of it had been read and linked."""
    sample = sample_collection()
    with Store.open(path, create=True) as store, store.atomic():
        for article in sample_articles():
            store.add_article(article)
            store.save_extraction(article.digest, Extraction(article.digest).to_json())
        mark_linked(store)
        store.replace_links(sample)
        for failure in sample.failures:
            store.add_failure(failure)
