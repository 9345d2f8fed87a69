"""A project file.  One `Store` a thread: its connection may only be used where it was opened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from model.changes import EVERYTHING, Changes
from model.checking import Checker
from model.domain import Article, Collection, Event, EventTable, Failure, MarkedSpan, RowFailure
from model.editing.laying import lay, touched_rows
from model.editing.words import ShownWords
from model.store import articles, contents, events, links, opening, overrides, patches, search, snapshot, tables
from model.store.changed_findings import ChangedFindings
from model.store.connected import reads, said_plainly
from model.store.errors import LinksStale, ProjectDamaged, ProjectError, ProjectLocked, ProjectThere, damaged, guarded, read_only
from model.store.importing import importing, lock_file
from model.store.search import SearchHits
from model.store.table_writer import TableWriter
from model.table_columns import TableColumns

__all__ = ["LinksStale", "ProjectError", "SearchHits", "Store"]

_TABLES = {"article": ("article", "digest"), "event": ("event", "key"), "participant": ("participant", "key"), "series": ("series", "key")}


class Store(ChangedFindings):
    """Every method raises ProjectError (its text is for the reader) where the file cannot be read or written.

    A write outside `atomic()` is a transaction of its own.  When it returns, what it wrote is on the disk.
    """

    @classmethod
    def open(cls, path: Path | str, create: bool = False) -> Store:
        """Open a project; with `create`, make it where there is none.  Raises ProjectError and leaves the file as it is."""
        path = Path(path)
        if create and opening.absent(path):
            with suppress(ProjectThere):  # another program has made it in this moment: then it is opened
                opening.create(path)
        opening.check(path)
        try:
            return cls._opened(path)
        except ProjectDamaged as error:
            beside = opening.journal(path)
            if beside is not None and cls._is_whole_alone(path):
                raise opening.unfit(path, beside) from error
            raise

    @classmethod
    def _opened(cls, path: Path) -> Store:
        connection, only_read = opening.connect(path)
        try:
            store = cls(path, connection, only_read, opening.upgrade(connection, path, only_read))
            store._demand_sound()
            store._take_out_cut_off()
        except BaseException:
            opening.let_go(connection, path)
            raise
        return store

    @classmethod
    def _is_whole_alone(cls, path: Path) -> bool:
        """Whether a project would hold together without the journal beside it."""
        try:
            with cls(path, opening.alone(path), True, None) as store:
                store._demand_sound()
        except ProjectError:
            return False
        return True

    @reads
    def _demand_sound(self) -> None:
        contents.demand_sound(self._db, self.path, self.path.stat().st_size <= opening.CHECKED)

    def add_article(self, article: Article) -> int | None:
        """Store an article.  Returns its id, None where one with the same digest is there."""
        with self.atomic():
            return articles.add(self._db, article)

    def add_failure(self, failure: Failure) -> None:
        """List a file as unreadable, with the reason."""
        with self.atomic():
            articles.add_failure(self._db, failure)

    @reads
    def failures(self) -> tuple[Failure, ...]:
        """The files that could not be read."""
        return articles.failures(self._db)

    @reads
    def heads(self, digest: str | None = None) -> tuple[Article, ...]:
        """All articles, or the one with this digest, without text and spans, in the order they came."""
        return articles.heads(self._db, digest)

    @said_plainly
    def article(self, digest: str) -> Article:
        """One article with text and spans.  Raises KeyError where there is none."""
        found = self.heads(digest)
        if found:
            return self._full(found[0])
        if digest in (head.digest for head in self.heads()):
            raise damaged(self.path, "the list of its articles and the index of that list disagree")
        raise KeyError(digest)

    @said_plainly
    def full_articles(self, wanted: Iterable[str] | None = None) -> Iterator[Article]:
        """The articles of these digests (None: all) with text and spans, read one by one."""
        chosen = None if wanted is None else frozenset(wanted)
        heads = [head for head in self.heads() if chosen is None or head.digest in chosen]
        return (self._full(head) for head in heads)

    @reads
    def _full(self, head: Article) -> Article:
        return articles.read(self._db, head)

    def save_extraction(self, digest: str, text: str) -> None:
        """Keep what was read in an article, as JSON.  Raises KeyError where there is no such article."""
        with self.atomic():
            articles.save_extraction(self._db, digest, text)

    @reads
    def extraction(self, digest: str) -> str | None:
        """What was read in one article, as JSON; None where it was not read."""
        return articles.extraction(self._db, digest)

    @reads
    def extractions(self) -> dict[str, str]:
        """What was read in each article, as JSON by digest."""
        return articles.extractions(self._db)

    @reads
    def extractions_with(self, needles: Iterable[str]) -> dict[str, str]:
        """What was read in each article in whose JSON one of these texts stands, by digest."""
        return articles.extractions_with(self._db, needles)

    @reads
    def without_language(self) -> tuple[str, ...]:
        """The digests of articles that an older version stored, without telling their language."""
        return articles.without_language(self._db)

    def set_language(self, digest: str, language: str, spans: Iterable[MarkedSpan]) -> None:
        """Set the language of an article and of its paragraphs."""
        with self.atomic():
            articles.set_language(self._db, digest, language, spans)

    @reads
    def sizes(self, digests: Iterable[str]) -> list[int]:
        """How many characters these articles have, in order."""
        return articles.sizes(self._db, digests)

    @reads
    def unread(self) -> tuple[str, ...]:
        """The digests of articles that have no extraction yet: what a load that was cut off left over."""
        return articles.unread(self._db)

    @reads
    def extracted(self) -> frozenset[str]:
        """The digests of articles that have an extraction."""
        return articles.extracted(self._db)

    def forget_extractions(self, digests: Iterable[str]) -> None:
        """Have these articles read again by the next load."""
        with self.atomic():
            articles.forget_extractions(self._db, digests)

    @reads
    def raw(self) -> Collection:
        """All that was read, articles as heads, without a person's edits."""
        with self._snapshot():
            return links.raw(self._db)

    @reads
    def collection(self) -> Collection:
        """All of the project, articles as heads, a person's edits laid over what was read."""
        with self._snapshot():
            rows = overrides.all_of(self._db)
            asked = self.table_events(sorted(touched_rows(rows)))
            return lay(links.raw(self._db), rows, {event.key: event for event in asked}, Checker(self.extraction)).collection

    @contextmanager
    def table_writer(self, table: EventTable) -> Iterator[TableWriter]:
        """A writer of this table's rows.  They are seen, all at once, after its `finish`; without it they are taken out again at the end.

        Raises ProjectThere where a table of this digest is in, ProjectLocked where another import is under way.
        """
        if self.read_only:
            raise read_only(self.path)
        with importing(self.path):
            self._remove_cut_off()
            if any(one.digest == table.digest for one in self.tables()):
                raise ProjectThere(f"“{table.name}” is in “{self.path.name}” already. Take it out first to put it in anew.")
            names = self._renamed()  # rows bring participants and series
            writer = TableWriter(self._db, self.atomic, table, names)
            try:
                yield writer
            finally:
                if not writer.finished:
                    with self.atomic():
                        tables.remove(self._db, writer.id)
                        self._named_as_before()

    def _take_out_cut_off(self) -> None:
        """Take out what an import that was killed left, unless one is under way in this moment."""
        if self.read_only or not (lock_file(self.path).exists() or self._cut_off()):
            return
        try:
            with importing(self.path):
                self.cut_off = self._remove_cut_off()
        except ProjectLocked:
            return

    @reads
    def _cut_off(self) -> tuple[EventTable, ...]:
        return tables.cut_off(self._db)

    def _remove_cut_off(self) -> tuple[EventTable, ...]:
        """To be called while the import lock is held."""
        found = self._cut_off()
        for table in found:
            with self.atomic():
                tables.remove(self._db, table.id)
                self._named_as_before()
        return found

    def remove_table(self, digest: str) -> None:
        """Take an event table out of the project, with its events and what only it named.  A person's edits of its events stay, for the
        case that it is put in again.  Raises KeyError where there is no such table."""
        number = {table.digest: table.id for table in self.tables()}[digest]
        with self.atomic():
            tables.remove(self._db, number)
            self.set_state(patches.FINDINGS, patches.fresh())  # it may have taken participants and series with it

    @reads
    def tables(self) -> tuple[EventTable, ...]:
        """The event tables that are in, in the order they came."""
        return tables.all_of(self._db)

    @reads
    def row_failures(self, digest: str, most: int = 1000) -> tuple[RowFailure, ...]:
        """The first `most` rows of a table that gave no event, by line; `EventTable.failed` tells how many there are."""
        return tables.failures(self._db, digest, most)

    @reads
    def table_columns(self, table: EventTable) -> TableColumns:
        """The events of one of `tables()` as columns, without a person's edits: as they are kept, else made from the rows, and kept."""
        with self._snapshot():
            found = snapshot.read(self._db, table)
            if found is not None:
                return found
            found = snapshot.made(self._db, table)
        if not self.read_only:
            with self.atomic():
                if table in tables.all_of(self._db):
                    snapshot.write(self._db, table.id, found)
        return found

    @reads
    def table_events(self, keys: Sequence[str]) -> tuple[Event, ...]:
        """The events of rows of event tables with these keys, in order, as they were read; a key that no row has is passed over."""
        with self._snapshot():
            known = tables.all_of(self._db)
            return tuple(tables.events(self._db, list(tables.ids_of(keys, known).values()), known))

    @said_plainly
    def show_words(self, words: ShownWords) -> None:
        """Have searches find the events that edits speak of by these words from now on, in place of those that were read."""
        self._shown.follow(words)

    @reads
    def matching(self, words: tuple[str, ...]) -> SearchHits:
        """The events in whose title, place or participants' names each of these words begins a word."""
        return search.matching(self._db, words, self._shown)

    @reads
    def search(self, text: str) -> SearchHits:
        """Events and passages with these words."""
        return search.search(self._db, text, self._shown)

    @reads
    def known(self) -> dict[str, str]:
        """Mention key -> key of the event it was last taken to report; given to the next linking so that keys stay."""
        return events.known(self._db)

    @reads
    def overrides(self) -> dict[tuple[str, str, str], str]:
        """A person's edits: (noun, key, field) -> JSON."""
        return overrides.all_of(self._db)

    @reads
    def damaged_edits(self) -> int:
        """How many edits in the file make no sense; all methods pass them over."""
        return overrides.damaged_of(self._db)

    @reads
    def override(self, noun: str, key: str, field: str) -> str | None:
        """One edit row (JSON), None where there is none."""
        return overrides.one_of(self._db, noun, key, field)

    def set_override(self, noun: str, key: str, field: str, value: str | None) -> str | None:
        """Set one edit row (JSON), or take it away with None.  Returns the value before.  For `model.edits`."""
        if self._db.in_transaction and not self.read_only:  # a savepoint for each of thousands takes longer than writing them
            with guarded(self.path):
                return overrides.set_one(self._db, noun, key, field, value)
        with self.atomic():
            return overrides.set_one(self._db, noun, key, field, value)

    def set_overrides(self, rows: Sequence[tuple[str, str, str, str | None]]) -> list[str | None]:
        """Set many edit rows (noun, key, field, JSON), or take them away with None, in order.  Returns the values before."""
        with self.atomic():
            return overrides.set_many(self._db, rows)

    @said_plainly
    def changes_of(self, named: Sequence[tuple[str, str]]) -> Changes:
        """The Changes that name these (noun, key) pairs; an event changes its series too.  Everything, where one has no row of its own
        (what a person made, what was joined to another)."""
        ids: dict[str, set[int]] = {noun: set() for noun in _TABLES}
        rows = tables.ids_of((key for noun, key in named if noun == "event"), self.tables())
        for noun, key in named:
            table, column = _TABLES[noun]
            found = [row[0] for row in self._db.execute(f"SELECT id FROM {table} WHERE {column} = ?", (key,))]
            if noun == "event":
                series = self._db.execute("SELECT series_id FROM event WHERE key = ? AND series_id IS NOT NULL", (key,))
                ids["series"].update(row[0] for row in series)
                if key in rows:
                    found.append(rows[key])
                    ids["series"].update(tables.series_of(self._db, rows[key]))
            if not found:
                return EVERYTHING
            ids[noun].update(found)
        changed = {noun: frozenset(found) for noun, found in ids.items()}
        return Changes(changed["article"], changed["event"], changed["participant"], changed["series"])

    @said_plainly
    def version(self) -> int:
        """A number that differs from the last asked for when another connection has written since.

        Raises ProjectMoved where the file is no longer the one that was opened.
        """
        self._check_place()
        number: int = self._db.execute("PRAGMA data_version").fetchone()[0]
        return number
