"""The project as it is looked at: what was read with a person's edits over it, one thing at a time, in columns, filtered, in lanes."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from model import scanning
from model.columns import Columns, Mask
from model.domain import Article, Collection, Event, Hiatus, Participant, Series, hiatus_key
from model.edits import dismissed, overridden
from model.filtering import Filter, households
from model.layout.lanes import LaneTable, lane_table
from model.qt.view_state import Selection, ViewState
from model.sieve import Facets, Sieve
from model.store.store import ProjectError, SearchHits, Store
from model.table_events import EveryEvent, TableEvents

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
        self._held = False  # whether what is shown is not what the project holds
        self._tables = TableEvents()
        self._index: dict[str, Any] = {}
        self._columns: Columns | None = None
        self._lanes: LaneTable | None = None
        self._sieve: tuple[Collection, Columns, Sieve] | None = None

    def _take(self) -> None:
        """Make the snapshot anew from what was read and the edits."""
        collection = self.collection = overridden(self._raw, self._rows)
        self._columns = self._lanes = None
        self._index = {one.key: one for group in (collection.events, collection.participants, collection.series) for one in group}
        self._index |= {one.digest: one for one in collection.articles}

    def _tell(self, error: ProjectError) -> None:
        log.warning("%s", error, exc_info=error)
        self.message.emit("error", str(error))

    def dismissed(self) -> tuple[Event, ...]:
        """The events a person dismissed, as they were read."""
        return dismissed(self._raw, self._rows) + self._tables.dismissed()

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

    def participant(self, key: str) -> Participant | None:
        """The participant with this key."""
        found = self._index.get(key)
        return found if isinstance(found, Participant) else None

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
            kept = self._sieve = self.collection, columns, Sieve(columns, households(self.collection.participants), self.matching)
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

    def matching(self, words: tuple[str, ...]) -> Mask:
        """The rows whose title, place or participants have words that begin with each of these; none, and a message, where the
        project cannot be read."""
        if self._store is None or self._held:
            names = {one.key: " ".join((one.name, *one.aliases)) for one in self.collection.participants}
            return scanning.matching(self.columns, names, words)
        try:
            return self.rows(self._store.matching(words))
        except ProjectError as error:
            self._tell(error)
            return self.columns.mask(())

    def rows(self, hits: SearchHits) -> Mask:
        """True in the rows of `columns` that a search found."""
        return self._tables.mask(self.columns, hits)

    @property
    def lanes(self) -> LaneTable:
        """All lanes of the grouping that is looked at, whatever the filter."""
        if self._lanes is None or self._lanes.by != self.view.grouping:
            self._lanes = lane_table(self.collection, self.columns, self.view.grouping)
        return self._lanes

    def whole(self, *, only_shown: bool = False) -> Collection:
        """The collection with the events of tables among its events, made as they are come to; or with those that pass the filter alone."""
        read = self.collection.events
        if not self.collection.tables:
            if not only_shown:
                return self.collection
            shown, find = self.shown, self.columns.keys.find
            return replace(self.collection, events=tuple(event for event in read if shown[find(event.key)]))
        rows = np.flatnonzero(self.shown) if only_shown else np.arange(len(self.columns))
        return replace(self.collection, events=EveryEvent(read, self._tables, self.columns, rows))

    def search(self, text: str) -> SearchHits:
        """Events and passages with these words.  Nothing, and a message, where the project cannot be read."""
        if self._store is None:
            return SearchHits()
        try:
            return self._store.search(text)
        except ProjectError as error:
            self._tell(error)
            return SearchHits()
