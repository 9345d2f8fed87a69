"""The project as it is looked at: what was read with a person's edits over it, one thing at a time, in columns, filtered, in lanes."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from model import scanning
from model.columns import ACCEPTED, Columns, Mask
from model.domain import TABLE_PREFIX, Article, Collection, Event, Hiatus, Participant, Review, Series, hiatus_key
from model.editing import lines
from model.editing.chosen import chosen_rows, row_of
from model.editing.making import OWN
from model.editing.values import mention_key
from model.editing.words import ShownWords, shown_words
from model.filtering import Filter, households, search_words
from model.layout.lanes import LaneTable, lane_table
from model.narrowing import narrowed
from model.qt.spared import Spared
from model.qt.view_state import Selection, ViewState
from model.sieve import Facets, Sieve
from model.store.store import ProjectError, SearchHits, Store
from model.table_events import EveryEvent, TableEvents

if TYPE_CHECKING:
    from model.dates import DateSpan
    from model.editing.people import People

__all__ = ["ShownProject"]

log = logging.getLogger(__name__)


class ShownProject(QObject):
    """What `Session` is to those who only look."""

    message = Signal(str, str)  # level "info" | "warning" | "error", a sentence for the reader

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.collection = Collection()
        self.view = ViewState(self)
        self._store: Store | None = None
        self._raw = Collection()
        self._rows: dict[tuple[str, str, str], str] = {}
        self._spared = Spared(self)
        self._held = False  # whether what is shown is not what the project holds
        self._tables = TableEvents()
        self._words: tuple[object, ShownWords] = None, ShownWords()  # what was laid, and the words that the store knows of it
        self._index: dict[str, Any] = {}
        self._columns: Columns | None = None
        self._lanes: LaneTable | None = None
        self._last_lanes: tuple[Collection, LaneTable] | None = None
        self._people: tuple[object, object, People] | None = None  # with the edits and the collection it was made of
        self._sieve: tuple[Collection, Columns, Sieve] | None = None

    def _take(self) -> None:
        """Make the snapshot anew from what was read and the edits, as they are laid over each other."""
        collection = self.collection = self._tables.laid.collection
        self._columns = self._lanes = None
        self._spared.follow(self._raw)
        self._index = {one.key: one for group in (collection.events, collection.participants, collection.series) for one in group}
        self._index |= {one.digest: one for one in collection.articles}

    def _tell(self, error: ProjectError) -> None:
        log.warning("%s", error, exc_info=error)
        self.message.emit("error", str(error))

    def dismissed(self) -> EveryEvent:
        """The events a person dismissed, in order of time; each is made when it is come to."""
        every = self._tables.dismissed()
        return EveryEvent(self._tables.laid.dismissed, self._tables, every, np.arange(len(every)), dismissed=True)

    def review_counts(self) -> tuple[int, int, int]:
        """How many events were accepted, dismissed, and neither."""
        accepted = int(np.count_nonzero(self.columns.flags & ACCEPTED))
        return accepted, self._tables.dismissed_count(), len(self.columns) - accepted

    def review_state(self, key: str) -> Review:
        """What a person said of the event with this key; of one that is not shown under it, of the one that stands for it."""
        laid = self._tables.laid
        if row_of(key) is not None and key not in laid.where:
            return laid.review(key)
        now = laid.where.get(key, key)
        event = self._index.get(now) or laid.rows.get(now)
        if isinstance(event, Event):
            return Review.ACCEPTED if event.accepted else Review.UNREVIEWED
        return Review.DISMISSED if now == "" or any(event.key == key for event in laid.dismissed) else Review.UNREVIEWED

    def find_event(self, key: str) -> Event | None:
        """The event with this key, read from the project where it is a table's.  None where there is none, and None with a message where
        it cannot be read.  (Qt has a method `event` of its own, which must stay as it is.)"""
        found = self._index.get(key)
        if isinstance(found, Event):
            return found
        try:
            return self._tables.find(key)
        except ProjectError as error:
            self._tell(error)
            return None

    def as_read(self, key: str) -> Event | None:
        """The event with this key as it was read, without what a person changed in it; None where a person added it or split it off, and
        None with a message where it cannot be read."""
        if key.startswith(OWN):
            return None
        laid, found = self._tables.laid, self._index.get(key)
        if key in laid.read:
            return laid.read[key]
        if key in laid.where:  # it is part of another now
            found = next((event for event in self._raw.events if event.key == key), None)
        try:
            if isinstance(found, Event):
                return replace(found, accepted=False) if found.accepted else found
            return self._tables.as_read(key)
        except ProjectError as error:
            self._tell(error)
            return None

    def told_apart(self, event: Event) -> Mapping[str, DateSpan | None]:
        """What those say when who disagree about an event: by the key of the report (`mention_key`) the date its own words give, by the key
        of an event that was merged into it that one's date as it was read.  Nothing for an event without such disagreements."""
        numbers = {number for one in event.conflicts if one.mention > 0 and not one.merged for number in (0, one.mention)}
        found: dict[str, DateSpan | None] = {}
        for one in event.conflicts:
            if one.merged and (other := self.as_read(one.merged)) is not None:
                found[one.merged] = other.when
        if not numbers or self._store is None:
            return found
        from model.proposing import told_date

        try:
            for mention in (event.mentions[number] for number in sorted(numbers) if number < len(event.mentions)):
                kept, head = self._store.extraction(mention.article), self.head(mention.article)
                when = told_date(mention, head.published, kept) if kept and head is not None else None
                if when is not None:
                    found[mention_key(mention)] = when
        except ProjectError as error:
            self._tell(error)
        return found

    def loose_events(self) -> tuple[Event, ...]:
        """The events that are objects, as they are shown: those of articles, and of tables' rows those that an edit speaks of."""
        return (*self.collection.events, *self._tables.laid.rows.values())

    def rows_tied_to(self, event: Event) -> tuple[Event, ...]:
        """The events of table rows that are its plan or that came of it: what ties them are a person's edits."""
        rows = self._tables.laid.rows
        return tuple(row for row in rows.values() if event.fulfils == row.key or row.fulfils == event.key) if rows else ()

    def participant(self, key: str) -> Participant | None:
        """The participant with this key."""
        found = self._index.get(key)
        return found if isinstance(found, Participant) else None

    def who_is_who(self) -> tuple[tuple[Participant, ...], People]:
        """The participants as they were read, and who is meant by their names and keys as a person's edits have it."""
        kept = self._people
        if kept is not None and kept[0] is self._rows and kept[1] is self._raw:
            return self._raw.participants, kept[2]
        from model.editing.people import people_of

        edits: dict[str, dict[str, str]] = {}
        for (noun, key, field), value in self._rows.items():
            if noun == "participant":
                edits.setdefault(key, {})[field] = value
        made = people_of(self._raw.participants, edits)
        self._people = self._rows, self._raw, made
        return self._raw.participants, made

    def fields_set(self, noun: str, key: str) -> frozenset[str]:
        """The fields of a participant, a series, an event ... (`noun`) that a person has set; of an event also those set of one that
        linking has joined to it since."""
        if noun == "event":
            return self._tables.laid.edited.get(key, frozenset())
        return frozenset(field for (kind, one, field) in self._rows if (kind, one) == (noun, key))

    def readings(self, needles: Iterable[str]) -> dict[str, str]:
        """What was read in each article in whose reading one of these texts stands, as JSON by digest.  None, and a message, where the
        project cannot be read."""
        if self._store is None:
            return {}
        try:
            return self._store.extractions_with(needles)
        except ProjectError as error:
            self._tell(error)
            return {}

    def series(self, key: str) -> Series | None:
        """The series with this key."""
        found = self._index.get(key)
        return found if isinstance(found, Series) else None

    def find_hiatus(self, key: str) -> tuple[Series, Hiatus] | None:
        """The hiatus with this key and its series."""
        pairs = ((series, hiatus) for series in self.collection.series for hiatus in series.hiatuses)
        return next((pair for pair in pairs if hiatus_key(*pair) == key), None) if key else None

    def select_hiatus(self, key: str, initiator: object = None) -> None:
        """Select a hiatus, and the place of an article that tells of it; nothing happens where there is no such hiatus."""
        found = self.find_hiatus(key)
        if found is None:
            return
        hiatus = found[1]
        after = self.find_event(hiatus.after)
        told = [(claim.article, (claim.start, claim.end)) for claim in hiatus.claims]
        told += [(mention.article, (mention.start, mention.end)) for mention in (after.mentions if after else ())]
        self.view.select(Selection("", 0, *told[0], key) if told else Selection(hiatus=key), initiator)

    def head(self, digest: str) -> Article | None:
        """The article with this digest, without its text."""
        found = self._index.get(digest)
        return found if isinstance(found, Article) else None

    def article(self, digest: str) -> Article:
        """The article with its text.  Raises KeyError where there is none, ProjectError where it cannot be read."""
        if self._store is None:
            raise KeyError(digest)
        return self._store.article(digest)

    def read_article(self, digest: str) -> Article | None:
        """The article with its text.  None where there is none, and None with a message where it cannot be read."""
        try:
            return self.article(digest)
        except KeyError:  # another program has taken it out, or there is no project
            return None
        except ProjectError as error:
            self._tell(error)
            return None

    @property
    def columns(self) -> Columns:
        """All events of the project as columns, a person's edits laid over them."""
        if self._columns is None:
            self._columns = self._tables.columns(self.collection.events)
        return self._columns

    @property
    def sieve(self) -> Sieve:
        """What tells which rows of `columns` pass a filter, and counts them."""
        kept, columns = self._sieve, self.columns
        if kept is None or kept[0] is not self.collection or kept[1] is not columns:
            before = None if kept is None else kept[2]
            made = Sieve(columns, households(self.collection.participants), self.matching, before)
            kept = self._sieve = self.collection, columns, made
        return kept[2]

    @property
    def shown(self) -> Mask:
        """True in the rows of `columns` that pass the filter."""
        return self.sieve.mask(self.view.filter)

    @property
    def shown_count(self) -> int:
        """How many events pass the filter."""
        return self.sieve.count(self.view.filter)

    def facets(self, wanted: Filter | None = None) -> Facets:
        """The counts of every facet as a filter stands; the one in force where none is given."""
        return self.sieve.counts(self.view.filter if wanted is None else wanted)

    def matching(self, words: tuple[str, ...], columns: Columns | None = None) -> Mask:
        """The rows (of the shown events' columns, where no others are given) whose title, place or participants have words that begin
        with each of these; none, and a message, where the project cannot be read."""
        every = self.columns if columns is None else columns
        if self._store is None or self._held:
            names = {one.key: " ".join((one.name, *one.aliases)) for one in self.collection.participants}
            return scanning.matching(every, names, words)
        try:
            return self._found(self._told(self._store), words, every)
        except ProjectError as error:
            self._tell(error)
            return every.mask(())

    def _told(self, store: Store) -> Store:
        """The store, which finds events by the words that are shown of them."""
        if self._words[0] is not self._tables.laid:
            self._words = self._tables.laid, shown_words(self._raw, self._tables.laid)
            store.show_words(self._words[1])
        return store

    def _called(self, word: str) -> list[str]:
        """The participants that are called otherwise than they were read, in whose names a word begins so; where there are tables, whose
        index does not know these names."""
        people = self._words[1].people if self.collection.tables else {}
        return [key for key, names in people.items() if f" {word}" in " " + " ".join(search_words(names))]

    def _found(self, store: Store, words: tuple[str, ...], every: Columns) -> Mask:
        """The rows with words that begin with each of these; a table's row also by what a person called its participants."""
        found = self._tables.mask(every, store.matching(words))
        called = [self._called(word) for word in words]
        if any(called):
            each = [self._tables.mask(every, store.matching((word,))) | every.named(keys) for word, keys in zip(words, called, strict=True)]
            found = found | np.logical_and.reduce(each)
        return found

    def rows(self, hits: SearchHits) -> Mask:
        """True in the rows of `columns` that a search found."""
        return self._tables.mask(self.columns, hits)

    @property
    def lanes(self) -> LaneTable:
        """All lanes of the grouping that is looked at, whatever the filter."""
        if self._lanes is None or self._lanes.by != self.view.grouping:
            self._lanes = lane_table(self.collection, self.columns, self.view.grouping, self._last_lanes)
            self._last_lanes = self.collection, self._lanes
        return self._lanes

    def whole(self, *, only_shown: bool = False) -> Collection:
        """The collection with the events of tables among its events, made as they are come to; or with those alone that pass the filter,
        and what they name."""
        read = self.collection.events
        if not self.collection.tables:
            if not only_shown:
                return self.collection
            shown, find = self.shown, self.columns.keys.find
            return replace(narrowed(self.collection, self.columns, shown), events=tuple(e for e in read if shown[find(e.key)]))
        rows = np.flatnonzero(self.shown) if only_shown else np.arange(len(self.columns))
        kept = narrowed(self.collection, self.columns, self.shown) if only_shown else self.collection
        return replace(kept, events=EveryEvent(read, self._tables, self.columns, rows))

    def search(self, text: str) -> SearchHits:
        """Events and passages with these words.  Nothing, and a message, where the project cannot be read."""
        if self._store is None:
            return SearchHits()
        try:
            store = self._told(self._store)
            hits, words = store.search(text), search_words(text)
            if any(self._called(word) for word in words):
                found, there = chosen_rows(self.columns, self._found(store, words, self.columns)), dict(hits.lines)
                for table in self.collection.tables:
                    more = lines.every(found.rows.get(table.digest[:TABLE_PREFIX], lines.NO_LINES))
                    there[table.digest] = np.union1d(there[table.digest], more)
                hits = replace(hits, lines=tuple(there.items()))
            return hits
        except ProjectError as error:
            self._tell(error)
            return SearchHits()
