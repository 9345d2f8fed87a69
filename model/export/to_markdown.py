"""The Markdown report: series with their rounds and hiatuses, then all events by year, each with its sentences as footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from model.domain import Article, Collection, Event, Series
from model.export.chapters import chapters
from model.wording import count_words, date_words, hiatus_told, publication_words


def to_markdown(collection: Collection) -> bytes:
    """The report as UTF-8 text in CommonMark with footnotes."""
    articles = {article.digest: article for article in collection.articles}
    people = {participant.key: participant.name for participant in collection.participants}
    notes: list[str] = []
    lines = ["# Timeline", "", _counts(collection), ""]
    if collection.series:
        lines += ["## Series", "", *_series(collection), ""]
    for _, heading, events in chapters(collection.events):
        lines += ["", f"## {heading}", "", *(_event(event, people, articles, notes) for event in events)]
    lines += ["", *(f"[^{number}]: {note}" for number, note in enumerate(notes, 1))]
    return (re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip() + "\n").encode()


def _counts(collection: Collection) -> str:
    numbers = (
        count_words(len(collection.articles), "article"),
        count_words(len(collection.events), "event"),
        count_words(len(collection.participants), "participant"),
        count_words(len(collection.series), "series", "series"),
    )
    return ", ".join(numbers) + "."


def _series(collection: Collection) -> Iterable[str]:
    ends = {key for one in collection.series for gap in one.hiatuses for key in (gap.before, gap.after)}
    spans = {event.key: event.when for event in collection.events if event.key in ends}
    for one in collection.series:
        yield f"- **{plain(one.name)}**: {count_words(len(one.rounds), 'round')}{_parties(one, collection)}"
        yield from (f"    - {plain(hiatus_told(gap, spans))}" for gap in one.hiatuses)


def _parties(one: Series, collection: Collection) -> str:
    names = {participant.key: participant.name for participant in collection.participants}
    told = ", ".join(plain(names.get(key, key)) for key in one.parties)
    return f" ({told})" if told else ""


def _event(event: Event, people: Mapping[str, str], articles: Mapping[str, Article], notes: list[str]) -> str:
    facts = [event.status.value, event.kind.value, plain(event.place)]
    who = ", ".join(plain(people.get(role.participant, role.participant)) for role in event.participants)
    line = f"- **{plain(date_words(event.when))}** {plain(event.title)} ({', '.join(filter(None, facts))})"
    line += f". With {who}" if who else ""
    for mention in event.mentions:
        notes.append(_source(mention.text, articles.get(mention.article), mention.start, mention.end))
        line += f"[^{len(notes)}]"
    for record in event.rows:
        notes.append(f"{plain(record.name)}, line {record.line}{f', <{record.link}>' if record.link else ''}")
        line += f"[^{len(notes)}]"
    line += "".join(f"\n    - {plain(conflict.told)}" for conflict in event.conflicts)
    return line


def _source(words: str, article: Article | None, start: int, end: int) -> str:
    where = ""
    if article is not None:
        told = (article.title or article.path, article.source, publication_words(article.published))
        where = ", ".join(plain(part) for part in told if part)
    return f"“{plain(words)}” {where}, characters {start} to {end}"


def plain(text: str) -> str:
    """The text on one line, its signs standing for themselves in Markdown."""
    return re.sub(r"([\\`*_\[\]<>#|~])", r"\\\1", " ".join(text.split()))
