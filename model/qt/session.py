"""The open project.  Panes speak only to it and to the view state; it says what changed."""

from __future__ import annotations

import logging
from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from model.changes import EVERYTHING, Changes
from model.domain import Collection, RowFailure
from model.edits import Edit
from model.filtering import Filter
from model.layout.arranging import Arrangement, LaneOrder
from model.loading import LoadReport, load, unfinished
from model.progress import Progress
from model.qt.jobs import Job, Jobs
from model.qt.shown_project import ShownProject
from model.qt.view_state import LanesState, Selection, ViewState
from model.store.store import ProjectError, SearchHits, Store
from model.table_events import EveryEvent, TableEvents

if TYPE_CHECKING:
    from model.importing import Wish

__all__ = ["EditCommand", "SearchHits", "Session"]

log = logging.getLogger(__name__)

EXPORTED_AT_ONCE = 20_000  # events written while the window waits, a second or two


class EditCommand(QUndoCommand):
    """An edit and its inverse, both values.  `Session` applies them before it moves the stack, since saving can fail."""

    def __init__(self, edit: Edit, inverse: Edit) -> None:
        super().__init__(edit.text)
        self.edit = edit
        self.inverse = inverse


class LanesCommand(QUndoCommand):
    """How lanes stood and how they stand.  It touches no project, so the stack applies it itself as it moves."""

    def __init__(self, text: str, view: ViewState, before: LanesState, after: LanesState) -> None:
        super().__init__(text)
        self._view = view
        self._before = before
        self._after = after

    def undo(self) -> None:
        self._view.put_back(self._before)

    def redo(self) -> None:
        self._view.put_back(self._after)


class Session(ShownProject):
    """One project, or none (`path` is None, the collection empty)."""

    changed = Signal(object, object)  # Changes, the initiator (None on undo and redo)
    opened = Signal()
    closed = Signal()
    saved = Signal()  # what was done last is on the disk

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = Jobs(self)
        self.undo = QUndoStack(self)
        self._closing = False
        self._version = 0

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
            raw, rows, tables = store.raw(), store.overrides(), TableEvents(store)
            tables.take(raw.tables, rows)
            left_over = not store.read_only and unfinished(store)
        except BaseException:
            store.close()
            raise
        if self._store is not None:
            self.close()
        self._store, self._version, self.path, self._raw, self._rows = store, version, path, raw, rows
        self._tables, self._held = tables, False
        self._take()
        self.view.forget_ways()
        self.opened.emit()
        self._say(EVERYTHING, None)
        if store.read_only:
            self.message.emit(
                "warning", f"“{path.name}” is write-protected: it is open for reading, and nothing done now is kept in it. Copy it to edit."
            )
        if store.backup is not None:
            self.message.emit("info", f"The project was brought up to date. As it was before, it is kept as “{store.backup.name}”.")
        for table in store.cut_off:
            self.message.emit("warning", f"Adding “{table.name}” was cut off, so none of its events are in the project. Add it again.")
        if left_over:
            self._load("Finishing articles", [])

    def hold(self, collection: Collection) -> None:
        """Show another collection than the project's, without storing it (an example, a preview); edits of it are not kept."""
        self._raw, self._rows, self._tables = collection, {}, TableEvents()
        self._held = True
        self._take()
        self.opened.emit()
        self._say(EVERYTHING, None)

    def close(self) -> None:
        """Stop what runs (what is in stays in) and let go of the project.  Nothing of ours runs after it."""
        self._closing = True
        self.jobs.stop()
        self._closing = False
        self.undo.clear()
        was_open = self._store is not None
        if self._store is not None:
            self._store.close()
        self._store, self.path, self._raw, self._rows, self._tables = None, None, Collection(), {}, TableEvents()
        self._take()
        if was_open:
            self.closed.emit()

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed: no project, or one that is write-protected."""
        return self._store is None or self._store.read_only

    def _show(self, changes: Changes, initiator: object) -> None:
        """Renew the snapshot and tell."""
        self._take()
        self._say(changes, initiator)

    def _say(self, changes: Changes, initiator: object) -> None:
        """Tell what changed; a selection of what is gone is let go, and so are the filter's parts that name what is gone."""
        self.changed.emit(changes, initiator)
        if self.view.picks:
            self.view.pick(self.view.picks.on(self.columns), initiator)
        if changes.everything:
            self.view.set_filter(self.known(self.view.filter), initiator)
        selected = self.view.selection
        gone = selected.event and self.find_event(selected.event) is None
        if gone or (selected.hiatus and self.find_hiatus(selected.hiatus) is None):
            self.view.select(Selection(article=selected.article), initiator)

    def known(self, wanted: Filter) -> Filter:
        """A filter without the participants, series, articles and tables that are not in the project: nobody could take them out, and
        nothing would pass."""
        collection = self.collection
        articles = {*(one.digest for one in collection.articles), *(one.digest for one in collection.tables)} if wanted.sources else set()
        return replace(
            wanted,
            participants=frozenset(key for key in wanted.participants if self.participant(key) is not None),
            series=frozenset(key for key in wanted.series if self.series(key) is not None),
            sources=wanted.sources & articles,
        )

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
            raw, rows = self._store.raw(), self._store.overrides()
            if self._held:
                self._tables = TableEvents(self._store)
            self._tables.take(raw.tables, rows)
            self._raw, self._rows, self._held = raw, rows, False
        except ProjectError as error:
            self._tell(error)
            return
        self._show(changes, initiator)

    # -- edits ------------------------------------------------------------------------------------------------------

    def do(self, edit: Edit, initiator: object = None) -> bool:
        """Apply an edit, save it, and make it undoable.  False, with a message, where it cannot be saved: nothing is changed then."""
        inverse = self._apply(edit, initiator)
        if inverse is None:
            return False
        self.undo.push(EditCommand(edit, inverse))
        return True

    def undo_last(self) -> None:
        """Take back the last change that stands.  Nothing where there is none; a message where it cannot be saved."""
        command = self.undo.command(self.undo.index() - 1) if self.undo.canUndo() else None
        if not isinstance(command, EditCommand) or self._apply(command.inverse, None) is not None:
            self.undo.undo()

    def redo(self) -> None:
        """Do again what was undone last, as above."""
        command = self.undo.command(self.undo.index()) if self.undo.canRedo() else None
        if not isinstance(command, EditCommand) or self._apply(command.edit, None) is not None:
            self.undo.redo()

    def arrange(self, text: str, wish: Arrangement | LaneOrder, initiator: object = None) -> None:
        """Let the lanes of the grouping that is looked at stand like this, or sort the lanes.  It can be undone; `text` names it."""
        before = self.view.lanes
        if isinstance(wish, LaneOrder):
            self.view.sort_lanes(wish, initiator)
        else:
            self.view.arrange(wish, initiator)
        if self.view.lanes != before:
            self.undo.push(LanesCommand(text, self.view, before, self.view.lanes))

    def _apply(self, edit: Edit, initiator: object) -> Edit | None:
        """Save an edit, renew the snapshot, tell.  Returns its inverse, None (and a message) where it could not be saved."""
        if self._store is None:
            self.message.emit("error", "No project is open, so there is nothing to change. Open a project first.")
            return None
        try:
            with self._store.atomic():
                inverse, changes = edit.apply(self._store)
            self._rows = self._store.overrides()
            self._tables.take(self._raw.tables, self._rows)
        except ProjectError as error:
            self._tell(error)
            return None
        self._show(changes, initiator)
        self.saved.emit()
        return inverse

    # -- articles ---------------------------------------------------------------------------------------------------

    def add_articles(self, paths: Sequence[Path | str], tables: Sequence[Wish] = ()) -> Job:
        """Read files and folders, and event tables as wished, into the project, in a job whose result is a LoadReport.

        Raises ProjectError where no project is open.
        """
        if self.path is None:
            raise ProjectError("No project is open, so there is nowhere to put the articles. Open or make a project first.")
        return self._load("Adding articles" if paths else "Adding events", [Path(path) for path in paths], tables)

    def take_tables_out(self, digests: Sequence[str]) -> Job:
        """Take event tables out of the project, in a job whose result is how many were in it.  Raises ProjectError as above."""
        project = self.path
        if project is None:
            raise ProjectError("No project is open, so there is no table to take out.")
        from model.importing import take_out

        job = self.jobs.start("Taking out events", lambda: take_out(project, digests), lambda _taken: self.reload(), stores=True)
        for ended in (job.failed, job.cancelled):
            ended.connect(lambda *_: self.reload())
        return job

    def row_failures(self, digest: str) -> tuple[RowFailure, ...]:
        """The first rows of an event table that gave no event.  None, and a message, where the project cannot be read."""
        if self._store is None:
            return ()
        try:
            return self._store.row_failures(digest)
        except ProjectError as error:
            self._tell(error)
            return ()

    def _load(self, name: str, paths: list[Path], tables: Sequence[Wish] = ()) -> Job:
        project = self.path
        assert project is not None
        job = self.jobs.start(name, lambda: load(project, paths, tables=tables, create=False), self._loaded, stores=True)
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

    # -- exports ----------------------------------------------------------------------------------------------------

    def export(self, path: Path, *, only_shown: bool) -> Job | None:
        """Write data in the form that the file's ending asks for: at once, or, where there are very many events, in a job.

        Raises ExportError, or the job fails with its sentence.
        """
        from model.export.registry import export_data, export_steps

        whole, project = self.whole(only_shown=only_shown), self.path
        if len(whole.events) <= EXPORTED_AT_ONCE or project is None or not isinstance(whole.events, EveryEvent):
            export_data(whole, path)
            return None
        every = whole.events

        def steps() -> Generator[Progress, None, None]:
            with Store.open(project) as store:
                yield from export_steps(replace(whole, events=every.on(store)), path)

        return self.jobs.start(f"Writing {path.name}", steps)

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
