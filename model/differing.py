"""What another linking would change of what is shown: event by event, series by series, before and after, in words.  Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from model.date_words import date_words, told
from model.domain import Collection, Event, Publication, Series
from model.translation import noted, tr, trn
from model.wording import hiatus_told

__all__ = ["Difference", "differences"]

# What of a thing differs, in the order it is told.
JOINED, PARTED, GONE, NEW = noted("Joined with another"), noted("Parted from another"), noted("No longer there"), noted("New")
PUBLISHED, DATE, STATUS, KIND, TITLE, PLACE = (
    noted("Published"), noted("Date"), noted("Status"), noted("Kind"), noted("Title"), noted("Place"),
)  # fmt: skip
CONFLICTS, FULFILS, SERIES, REPORTS = noted("Conflicts"), noted("Carries out"), noted("Series"), noted("Reports")
ROUNDS, HIATUSES = noted("Rounds"), noted("Hiatuses")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that changes: of what ("article", "event", "series") with which key and name, in what regard (an English word, see
    above), and how it is told before and after ("" for nothing)."""

    noun: str
    key: str
    name: str
    what: str
    before: str
    after: str


def differences(before: Collection, after: Collection) -> tuple[Difference, ...]:
    """All that differs: articles first, then events in order of time, then series.  What differs in its derivation alone is left out."""
    return (*_articles(before, after), *_events(before, after), *_series(before, after))


def _articles(before: Collection, after: Collection) -> Iterator[Difference]:
    now = {article.digest: article for article in after.articles}
    for old in before.articles:
        new, name = now.get(old.digest), old.title or old.path
        if new is None:
            yield Difference("article", old.digest, name, GONE, _published(old.published), "")
        elif _days(old.published) != _days(new.published):
            yield Difference("article", old.digest, name, PUBLISHED, _published(old.published), _published(new.published))
    known = {article.digest for article in before.articles}
    for new in after.articles:
        if new.digest not in known:
            yield Difference("article", new.digest, new.title or new.path, NEW, "", _published(new.published))


def _published(published: Publication | None) -> str:
    return tr("not known") if published is None else told(published.earliest, published.latest).alone


def _days(published: Publication | None) -> object:
    return None if published is None else (published.earliest, published.latest, published.basis)


def _mentions(events: Iterable[Event]) -> dict[tuple[str, int, int], Event]:
    return {(mention.article, mention.start, mention.end): event for event in events for mention in event.mentions}


class _Seen:
    """The events and the names of series of a collection, by key."""

    def __init__(self, collection: Collection) -> None:
        self.events = {event.key: event for event in collection.events}
        self.names = {series.key: series.name for series in collection.series}

    def title(self, key: str) -> str:
        return self.events[key].title if key in self.events else ""


def _events(before: Collection, after: Collection) -> Iterator[Difference]:
    old, new = _Seen(before), _Seen(after)
    owners, sources = _mentions(after.events), _mentions(before.events)
    for event in before.events:
        now = new.events.get(event.key)
        if now is not None:
            yield from _event(event, now, old, new)
            continue
        into = _owner(event, owners)
        if into is None:
            yield Difference("event", event.key, event.title, GONE, date_words(event.when), "")
        else:
            yield Difference("event", event.key, event.title, JOINED, _told(event), _told(into))
    for event in after.events:
        if event.key not in old.events:
            origin = _owner(event, sources)
            if origin is None:
                yield Difference("event", event.key, event.title, NEW, "", date_words(event.when))
            else:
                yield Difference("event", event.key, event.title, PARTED, _told(origin), _told(event))


def _owner(event: Event, owners: Mapping[tuple[str, int, int], Event]) -> Event | None:
    found = (owners.get((mention.article, mention.start, mention.end)) for mention in event.mentions)
    return next((one for one in found if one is not None), None)


def _told(event: Event) -> str:
    return tr("{title} ({date})", title=event.title, date=date_words(event.when))


def _event(old: Event, new: Event, before: _Seen, after: _Seen) -> Iterator[Difference]:
    pairs = (
        (DATE, _bounds(old) != _bounds(new), date_words(old.when), date_words(new.when)),
        (STATUS, old.status != new.status, tr(old.status.value), tr(new.status.value)),
        (KIND, old.kind != new.kind, tr(old.kind.value), tr(new.kind.value)),
        (TITLE, old.title != new.title, old.title, new.title),
        (PLACE, old.place != new.place, old.place, new.place),
        (CONFLICTS, _disputes(old) != _disputes(new), _count(old), _count(new)),
        (FULFILS, old.fulfils != new.fulfils, before.title(old.fulfils), after.title(new.fulfils)),
        (SERIES, old.series != new.series, before.names.get(old.series, ""), after.names.get(new.series, "")),
        (REPORTS, {m.article for m in old.mentions} != {m.article for m in new.mentions}, _reports(old), _reports(new)),
    )
    for what, differs, was, becomes in pairs:
        if differs:
            yield Difference("event", new.key, new.title, what, was, becomes)


def _bounds(event: Event) -> object:
    when = event.when
    return None if when is None else (when.earliest, when.start_latest, when.end_earliest, when.latest, when.precision)


def _disputes(event: Event) -> list[str]:
    return [one.says for one in event.conflicts]


def _count(event: Event) -> str:
    return trn("{n} conflict", "{n} conflicts", len(event.conflicts)) if event.conflicts else tr("none")


def _reports(event: Event) -> str:
    return trn("{n} article", "{n} articles", len({mention.article for mention in event.mentions}))


def _series(before: Collection, after: Collection) -> Iterator[Difference]:
    old, new = ({one.key: one for one in group.series} for group in (before, after))
    spans = [{event.key: event.when for event in group.events} for group in (before, after)]
    for key in dict.fromkeys((*old, *new)):
        was, now = old.get(key), new.get(key)
        name = now.name if now is not None else was.name if was is not None else key
        if now is None or was is None:
            yield Difference("series", key, name, GONE if now is None else NEW, _rounds(was) if was else "", _rounds(now) if now else "")
            continue
        if was.rounds != now.rounds:
            yield Difference("series", key, name, ROUNDS, _rounds(was), _rounds(now))
        gaps = ["; ".join(hiatus_told(gap, when) for gap in one.hiatuses) for one, when in ((was, spans[0]), (now, spans[1]))]
        if gaps[0] != gaps[1]:
            yield Difference("series", key, name, HIATUSES, gaps[0] or tr("none"), gaps[1] or tr("none"))


def _rounds(series: Series) -> str:
    return trn("{n} round", "{n} rounds", len(series.rounds))
