"""The open project.  Panes speak only to it and to the view state; it says what changed."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from model.changes import EVERYTHING, Changes
from model.columns import Columns, Mask, columns
from model.domain import Article, Collection, Event, Hiatus, Participant, Series, hiatus_key
from model.edits import Edit, dismissed, overridden
from model.filtering import Filter, households
from model.layout.lanes import LaneTable, lane_table
from model.loading import LoadReport, load, unfinished
from model.qt.jobs import Job, Jobs
from model.qt.view_state import Selection, ViewState
from model.scanning import matching
from model.sieve import Facets, Sieve
from model.store.store import ProjectError, SearchHits, Store

__all__ = ["EditCommand", "SearchHits", "Session"]

log = logging.getLogger(__name__)


class EditCommand(QUndoCommand):
    """The one undo command: an edit and its inverse, both values.  `Session` applies them before it moves the stack."""

    def __init__(self, edit: Edit, inverse: Edit) -> None:
        super().__init__(edit.text)
        self.edit = edit
        self.inverse = inverse


class Session(QObject):
    """One project, or none (`path` is None, the collection empty)."""

    changed = Signal(object, object)  # Changes, the initiator (None on undo and redo)
    opened = Signal()
    closed = Signal()
    message = Signal(str, str)  # level "info" | "warning" | "error", a sentence for the reader
    saved = Signal()  # what was done last is on the disk

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.collection = Collection()
        self.view = ViewState(self)
        self.jobs = Jobs(self)
        self.undo = QUndoStack(self)
        self._store: Store | None = None
        self._closing = False
        self._version = 0
        self._raw = Collection()
        self._rows: dict[tuple[str, str, str], str] = {}
        self._held = False  # whether what is shown is not what the project holds
        self._index: dict[str, Any] = {}
        self._columns: Columns | None = None
        self._lanes: LaneTable | None = None
        self._sieve: tuple[Collection, Columns, Sieve] | None = None

    # -- the project ------------------------------------------------------------------------------------------------

    def open(self, path: Path | str, create: bool = False) -> None:
        """Open a project in place of the one that is open; with `create`, make it where there is none.

        Raises ProjectError (its text is for the reader) and keeps what is open.  What a load that was cut off left over is
        finished in a job.
        """
        path = Path(path).absolute()
        store = Store.open(path, create=create)
        try:
            version = store.version()
            raw, rows = store.raw(), store.overrides()
            left_over = not store.read_only and unfinished(store)
        except BaseException:
            store.close()
            raise
        if self._store is not None:
            self.close()
        self._store, self._version, self.path, self._raw, self._rows = store, version, path, raw, rows
        self._held = False
        self._take()
        self.view.forget_ways()
        self.opened.emit()
        self._show(EVERYTHING, None)
        if store.read_only:
            self.message.emit(
                "warning", f"“{path.name}” is write-protected: it is open for reading, and nothing done now is kept in it. Copy it to edit."
            )
        if store.backup is not None:
            self.message.emit("info", f"The project was brought up to date. As it was before, it is kept as “{store.backup.name}”.")
        if left_over:
            self._load("Finishing articles", [])

    def hold(self, collection: Collection) -> None:
        """Show another collection than the project's, without storing it (an example, a preview); edits of it are not kept."""
        self._raw, self._rows = collection, {}
        self._held = True
        self._take()
        self.opened.emit()
        self._show(EVERYTHING, None)

    def close(self) -> None:
        """Stop what runs (what is in stays in) and let go of the project.  Nothing of ours runs after it."""
        self._closing = True
        self.jobs.stop()
        self._closing = False
        self.undo.clear()
        was_open = self._store is not None
        if self._store is not None:
            self._store.close()
        self._store, self.path, self._raw, self._rows = None, None, Collection(), {}
        self._take()
        if was_open:
            self.closed.emit()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed: no project, or one that is write-protected."""
        return self._store is None or self._store.read_only

    def _take(self) -> None:
        """Make the snapshot anew from what was read and the edits."""
        collection = self.collection = overridden(self._raw, self._rows)
        self._columns = self._lanes = None
        self._index = {one.key: one for group in (collection.events, collection.participants, collection.series) for one in group}
        self._index |= {one.digest: one for one in collection.articles}

    def _show(self, changes: Changes, initiator: object) -> None:
        """Renew the snapshot and tell; a selection of what is gone is let go."""
        self._take()
        self.changed.emit(changes, initiator)
        selected = self.view.selection
        gone = selected.event and self.find_event(selected.event) is None
        if gone or (selected.hiatus and self.find_hiatus(selected.hiatus) is None):
            self.view.select(Selection(article=selected.article), initiator)

    def refresh(self) -> None:
        """Show what another program has written to the project since; nothing where it has not, or while a job of ours writes."""
        if self._store is None or self.jobs.running:
            return
        try:
            written = self._store.version() != self._version
        except ProjectError as error:
            self._tell(error)
            return
        if written:
            self.reload()

    def reload(self, changes: Changes = EVERYTHING, initiator: object = None) -> None:
        """Read the project again and tell `changes`: after a load, or when another program has written to it."""
        if self._store is None or self._closing:
            return
        try:
            self._version = self._store.version()
            self._raw, self._rows, self._held = self._store.raw(), self._store.overrides(), False
        except ProjectError as error:
            self._tell(error)
            return
        self._show(changes, initiator)

    def _tell(self, error: ProjectError) -> None:
        log.warning("%s", error, exc_info=error)
        self.message.emit("error", str(error))

    # -- edits ------------------------------------------------------------------------------------------------------

    def do(self, edit: Edit, initiator: object = None) -> bool:
        """Apply an edit, save it, and make it undoable.  False, with a message, where it cannot be saved: nothing is changed then."""
        inverse = self._apply(edit, initiator)
        if inverse is None:
            return False
        self.undo.push(EditCommand(edit, inverse))
        return True

    def undo_last(self) -> None:
        """Take back the last edit that stands.  Nothing where there is none; a message where it cannot be saved."""
        command = self.undo.command(self.undo.index() - 1) if self.undo.canUndo() else None
        if isinstance(command, EditCommand) and self._apply(command.inverse, None) is not None:
            self.undo.undo()

    def redo(self) -> None:
        """Do again what was undone last, as above."""
        command = self.undo.command(self.undo.index()) if self.undo.canRedo() else None
        if isinstance(command, EditCommand) and self._apply(command.edit, None) is not None:
            self.undo.redo()

    def _apply(self, edit: Edit, initiator: object) -> Edit | None:
        """Save an edit, renew the snapshot, tell.  Returns its inverse, None (and a message) where it could not be saved."""
        if self._store is None:
            self.message.emit("error", "No project is open, so there is nothing to change. Open a project first.")
            return None
        try:
            with self._store.atomic():
                inverse, changes = edit.apply(self._store)
            self._rows = self._store.overrides()
        except ProjectError as error:
            self._tell(error)
            return None
        self._show(changes, initiator)
        self.saved.emit()
        return inverse

    def dismissed(self) -> tuple[Event, ...]:
        """The events a person dismissed, as they were read."""
        return dismissed(self._raw, self._rows)

    # -- articles ---------------------------------------------------------------------------------------------------

    def add_articles(self, paths: Sequence[Path | str]) -> Job:
        """Read files and folders into the project, in a job whose result is a LoadReport.

        Raises ProjectError where no project is open.
        """
        if self.path is None:
            raise ProjectError("No project is open, so there is nowhere to put the articles. Open or make a project first.")
        return self._load("Adding articles", [Path(path) for path in paths])

    def _load(self, name: str, paths: list[Path]) -> Job:
        project = self.path
        assert project is not None
        job = self.jobs.start(name, lambda: load(project, paths, create=False), self._loaded)
        job.failed.connect(lambda _: self.reload())  # what was stored before it failed is there
        job.cancelled.connect(self.reload)
        return job

    def _loaded(self, report: LoadReport) -> None:
        if self._store is None:
            return
        if report.changes or report.failures:
            self.reload(report.changes or EVERYTHING)
        if not self._closing:
            self.saved.emit()

    # -- what is there ----------------------------------------------------------------------------------------------

    def find_event(self, key: str) -> Event | None:
        """The event with this key.  (Qt has a method `event` of its own, which must stay as it is.)"""
        found = self._index.get(key)
        return found if isinstance(found, Event) else None

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
            self._columns = columns(self.collection.events)
        return self._columns

    @property
    def sieve(self) -> Sieve:
        """What tells which rows of `columns` pass a filter, and counts them."""
        kept, columns = self._sieve, self.columns
        if kept is None or kept[0] is not self.collection or kept[1] is not columns:
            kept = self._sieve = self.collection, columns, Sieve(columns, households(self.collection.participants), self._matching)
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

    def _matching(self, words: tuple[str, ...]) -> Mask:
        """The rows whose title, place or participants have words that begin with each of these; none, and a message, where the
        project cannot be read."""
        if self._store is None or self._held:
            names = {one.key: " ".join((one.name, *one.aliases)) for one in self.collection.participants}
            return matching(self.columns, names, words)
        try:
            return self.columns.mask(self._store.matching(words))
        except ProjectError as error:
            self._tell(error)
            return self.columns.mask(())

    @property
    def lanes(self) -> LaneTable:
        """All lanes of the grouping that is looked at, whatever the filter."""
        if self._lanes is None or self._lanes.by != self.view.grouping:
            self._lanes = lane_table(self.collection, self.columns, self.view.grouping)
        return self._lanes

    def visible(self) -> tuple[Event, ...]:
        """The events read from articles that pass the filter, in order of time."""
        if not self.view.filter:
            return self.collection.events
        shown, find = self.shown, self.columns.keys.find
        return tuple(event for event in self.collection.events if shown[find(event.key)])

    def search(self, text: str) -> SearchHits:
        """Events and passages with these words.  Nothing, and a message, where the project cannot be read."""
        if self._store is None:
            return SearchHits()
        try:
            return self._store.search(text)
        except ProjectError as error:
            self._tell(error)
            return SearchHits()

    # -- what is remembered with the project ------------------------------------------------------------------------

    def state(self, name: str, default: Any = None) -> Any:
        """What was kept under this name (a JSON value)."""
        if self._store is None:
            return default
        try:
            kept = self._store.get_state(name)
        except ProjectError as error:
            self._tell(error)
            return default
        return default if kept is None else kept

    def set_state(self, name: str, value: Any) -> None:
        """Keep a JSON value with the project.  A write-protected project keeps nothing, and has said so when it was opened."""
        if self._store is None or self._store.read_only:
            return
        try:
            self._store.set_state(name, value)
        except ProjectError as error:
            self._tell(error)
        else:
            self.saved.emit()
