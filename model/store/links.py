"""Writes what linking found over what it found before, touching only the rows that differ."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from sqlite3 import Connection
from typing import TypeVar

from model.changes import Changes
from model.domain import Article, Claim, Collection, Event, Hiatus, Mention, Participant, Series, time_order
from model.store import articles, events, participants, search, series, tables
from model.store.events import Ids

__all__ = ["ids_of", "raw", "raw_again", "replace_all", "sound"]

log = logging.getLogger(__name__)


Noun = TypeVar("Noun", Participant, Event, Series)


def ids_of(db: Connection) -> Ids:
    """The ids of all keys in the project."""

    def of(table: str) -> dict[str, int]:
        return dict(db.execute(f"SELECT key, id FROM {table}"))

    return Ids(articles.digests(db), of("participant"), of("event"), of("series"))


def raw(db: Connection) -> Collection:
    """All that was read, without a person's edits."""
    ids = ids_of(db)
    return Collection(
        articles.heads(db), _people(db), events.all_of(db, ids), _series(db, ids), articles.failures(db), tables.all_of(db)
    )


def _people(db: Connection) -> tuple[Participant, ...]:
    """The participants, but for those that only tables put aside name."""
    aside = tables.hidden(db, "participant")
    return tuple(one for one in participants.all_of(db) if one.id not in aside) if aside else participants.all_of(db)


def _series(db: Connection, ids: Ids) -> tuple[Series, ...]:
    aside = tables.hidden(db, "series")
    return tuple(one for one in series.all_of(db, ids) if one.id not in aside) if aside else series.all_of(db, ids)


def raw_again(db: Connection, before: Collection, anew: Iterable[int]) -> Collection:
    """What `raw` gives, where of the events before only those of these ids have changed, have come or have gone."""
    ids = ids_of(db)
    read = {event.id: event for event in events.all_of(db, ids, anew)}
    there = set(ids.events.values())
    kept = [read.pop(event.id, event) for event in before.events if event.id in there]
    happened = sorted([*kept, *read.values()], key=lambda event: (*time_order(event), event.id))
    return Collection(
        articles.heads(db), _people(db), tuple(happened), _series(db, ids), articles.failures(db), tables.all_of(db)
    )


def replace_all(db: Connection, found: Collection, before: Collection | None = None) -> Changes:
    """Make the project's participants, events, series and publication dates those of `found`; ids of known keys stay.

    To be called inside a transaction.  `before` is what is there, where that was read already.  Returns the ids of new, changed and
    removed rows.
    """
    before = _with_hidden(db, raw(db) if before is None else before)
    heads = {head.digest: head for head in before.articles}
    found, notes = sound(found, heads)
    if notes:
        log.warning("left out of what linking found, %d in all: %s", len(notes), "; ".join(notes[:20]))
    people, people_changed, people_gone = _compare(db, "participant", before.participants, found.participants)
    happened, events_changed, events_gone = _compare(db, "event", before.events, found.events)
    rows_of_series, series_changed, series_gone = _compare(db, "series", before.series, found.series)
    ids = Ids(
        {digest: head.id for digest, head in heads.items()},
        {one.key: one.id for one in people},
        {one.key: one.id for one in happened},
        {one.key: one.id for one in rows_of_series},
    )
    for person in people_changed:
        participants.write(db, person)
    for event in events_changed:
        events.write(db, event, ids)
    for one in series_changed:
        series.write(db, one, ids)
    for number in events_gone:
        events.remove(db, number)
    people_gone -= _only_in_tables(db, "participant", people, people_gone)
    only_in_tables = _only_in_tables(db, "series", rows_of_series, series_gone)
    series_gone -= only_in_tables
    for number in series_gone:
        series.remove(db, number)
    series_emptied = frozenset(number for number in only_in_tables if series.empty(db, number))
    for number in people_gone:
        participants.remove(db, number)
    published = [new for new in found.articles if _said(new) != _said(heads[new.digest])]
    for article in published:
        articles.publish(db, heads[article.digest].id, article)
    _index(db, happened, events_changed, people, people_changed)
    return Changes(
        frozenset(heads[one.digest].id for one in published),
        frozenset(one.id for one in events_changed) | events_gone,
        frozenset(one.id for one in people_changed) | people_gone,
        frozenset(one.id for one in series_changed) | series_gone | series_emptied,
    )


def _with_hidden(db: Connection, before: Collection) -> Collection:
    """All that has a row, what only tables put aside name, too: linking may find it."""
    people, lasting = tables.hidden(db, "participant"), tables.hidden(db, "series")
    if people:
        before = replace(before, participants=participants.all_of(db))
    return replace(before, series=series.all_of(db, ids_of(db))) if lasting else before


def _said(article: Article) -> tuple[object, ...]:
    return article.published, article.title, article.source, article.byline


def _compare(db: Connection, table: str, old: Iterable[Noun], new: Iterable[Noun]) -> tuple[list[Noun], list[Noun], frozenset[int]]:
    """(all new ones with their ids, those of them to write, ids of old ones to remove).  Numbers once given are not given again."""
    before = {one.key: one for one in old}
    row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    free = (row[0] if row else 0) + 1
    numbered, differing = [], []
    for one in new:
        known = before.pop(one.key, None)
        if known is None:
            one, free = replace(one, id=free), free + 1
        else:
            one = replace(one, id=known.id)
        numbered.append(one)
        if one != known:
            differing.append(one)
    return numbered, differing, frozenset(one.id for one in before.values())


def _only_in_tables(db: Connection, noun: str, found: Iterable[Participant | Series], gone: frozenset[int]) -> frozenset[int]:
    """The ids of those gone that event tables name and so stay.  All that tables name is marked as found by linking, or not any more."""
    named = frozenset(row[0] for row in db.execute(f"SELECT {noun}_id FROM table_{noun}"))
    db.executemany(f"UPDATE {noun} SET linked = 1 WHERE id = ?", [(one.id,) for one in found if one.id in named])
    db.executemany(f"UPDATE {noun} SET linked = 0 WHERE id = ?", [(number,) for number in gone & named])
    return gone & named


def _index(
    db: Connection,
    all_events: Iterable[Event],
    changed: Iterable[Event],
    people: Iterable[Participant],
    people_changed: Iterable[Participant],
) -> None:
    """Bring the search index of events up to date: those changed, and those with a participant who changed."""
    names = {one.key: one for one in people}
    touched = {one.key for one in people_changed}
    wanted = {event.id: event for event in changed}
    wanted |= {event.id: event for event in all_events if touched.intersection(role.participant for role in event.participants)}
    for event in wanted.values():
        search.index_event(db, event, names)


def sound(found: Collection, heads: Mapping[str, Article]) -> tuple[Collection, list[str]]:
    """The collection without what refers to nothing, and a sentence for each thing left out (there should be none)."""
    notes: list[str] = []
    people = _once(found.participants, "participant", notes)
    series_found = _once(found.series, "series", notes)
    events_found = _once(found.events, "event", notes)
    known = {one.key for one in people}
    happened = {one.key for one in events_found}
    lasting = {one.key for one in series_found}

    def has(key: str, keys: Iterable[str], what: str) -> bool:
        if key in keys:
            return True
        notes.append(f"{what} refers to {key!r}, which is not there")
        return False

    def mention(one: Mention, owner: str) -> Mention:
        if all(who in known for _, who in one.names):
            return one
        return replace(one, names=tuple(pair for pair in one.names if has(pair[1], known, f"a name in {owner}")))

    def event(one: Event) -> Event:
        what = f"event {one.key}"
        return replace(
            one,
            series=one.series if one.series and has(one.series, lasting, what) else "",
            fulfils=one.fulfils if one.fulfils and has(one.fulfils, happened, what) else "",
            participants=tuple(role for role in one.participants if has(role.participant, known, what)),
            mentions=tuple(mention(each, what) for each in one.mentions if has(each.article, heads, what)),
            conflicts=tuple(each for each in one.conflicts if not each.event or has(each.event, happened, what)),
        )

    def gap(one: Hiatus, what: str) -> Hiatus:
        return replace(
            one,
            before=one.before if one.before and has(one.before, happened, what) else "",
            after=one.after if one.after and has(one.after, happened, what) else "",
            claims=tuple(claim for claim in one.claims if _claimed(claim, what)),
        )

    def _claimed(claim: Claim, what: str) -> bool:
        return has(claim.article, heads, f"a claim in {what}")

    def recurring(one: Series) -> Series:
        return replace(
            one,
            parties=tuple(key for key in one.parties if has(key, known, one.key)),
            rounds=tuple(key for key in one.rounds if has(key, happened, one.key)),
            hiatuses=tuple(gap(each, one.key) for each in one.hiatuses),
        )

    clean = replace(
        found,
        articles=tuple(one for one in found.articles if has(one.digest, heads, "an article")),
        participants=people,
        events=tuple(event(one) for one in events_found),
        series=tuple(recurring(one) for one in series_found),
    )
    return clean, notes


def _once(group: Sequence[Noun], what: str, notes: list[str]) -> tuple[Noun, ...]:
    """Each key once, the first of it."""
    first: dict[str, Noun] = {}
    for one in group:
        if one.key in first:
            notes.append(f"a second {what} {one.key!r}")
        else:
            first[one.key] = one
    return tuple(first.values())
