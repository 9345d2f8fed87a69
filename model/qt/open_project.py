"""A project opened, shown, read again and let go of: what `Session` is before anything is changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from model.changes import EVERYTHING, Changes
from model.domain import Collection
from model.filtering import Filter
from model.leftover import unfinished
from model.qt.history import History
from model.qt.jobs import Job, Jobs
from model.qt.shown_project import ShownProject
from model.qt.spared import no_collection
from model.qt.view_state import Selection
from model.store.store import ProjectError, Store
from model.table_events import TableEvents
from model.translation import tr, trn

if TYPE_CHECKING:
    from model.importing import Wish
    from model.loading import LoadReport

__all__ = ["OpenProject"]


class OpenProject(ShownProject):
    """One project, or none (`path` is None, the collection empty)."""

    changed = Signal(object, object)  # Changes, the initiator (None on undo and redo)
    opened = Signal()
    closed = Signal()
    saved = Signal()  # what was done last is on the disk
    finished_left_over = Signal(object)  # LoadReport: what became of finishing what a load that was cut off left over

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = Jobs(self)
        self.undo = History(self)
        self._closing = False
        self._version = 0
        self._reads: tuple[Job, int] | None = None  # the job that adds articles or reads them again, and how many steps stood before it
        self.left_over = False  # whether a load was cut off before all articles were read and linked

    @no_collection()
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
            damaged = store.damaged_edits()
            tables.take(raw, rows)
            left_over = not store.read_only and unfinished(store)
            store.undo_steps(store.undo_place(), store.undo_place())
        except BaseException:
            store.close()
            raise
        if self._store is not None:
            self.close()
        self._store, self._version, self.path, self._raw, self._rows = store, version, path, raw, rows
        self._tables, self._held, self.left_over = tables, False, left_over
        self.undo.follow(None if store.read_only else store)
        self._take()
        self.view.forget_ways()
        self.opened.emit()
        self._say(EVERYTHING, None)
        if store.read_only:
            self.message.emit(
                "warning",
                tr(
                    "“{name}” is write-protected: it is open for reading, and nothing done now is kept in it. Copy it to edit.",
                    name=path.name,
                ),
            )
        if store.backup is not None:
            kept = store.backup.name
            self.message.emit("info", tr("The project was brought up to date. As it was before, it is kept as “{name}”.", name=kept))
        if damaged:
            self.message.emit(
                "warning",
                trn(
                    "{n} edit in “{name}” is damaged and is passed over. All others hold. An earlier copy may still have it.",
                    "{n} edits in “{name}” are damaged and are passed over. All others hold. An earlier copy may still have them.",
                    damaged, name=path.name,
                ),
            )  # fmt: skip
        for table in store.cut_off:
            says = tr("Adding “{name}” was cut off, so none of its events are in the project. Add it again.", name=table.name)
            self.message.emit("warning", says)
        if left_over:
            self.finish()

    def hold(self, collection: Collection) -> None:
        """Show another collection than the project's, without storing it (an example, a preview); edits of it are not kept."""
        self._raw, self._rows, self._tables = collection, {}, TableEvents()
        self._tables.take(collection, {})
        self._held = True
        self._take()
        self.opened.emit()
        self._say(EVERYTHING, None)

    def close(self) -> None:
        """Stop what runs (what is in stays in) and let go of the project.  Nothing of ours runs after it."""
        self._closing = True
        self.jobs.stop()
        self._closing = False
        self.undo.follow(None)
        was_open = self._store is not None
        if self._store is not None:
            self._store.close()
        self._store, self.path, self._raw, self._rows, self._tables = None, None, Collection(), {}, TableEvents()
        self.left_over = False
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
        """Tell what changed.  What is selected or asked for by the filter and was merged into another is that one now; what is gone is let
        go."""
        self.changed.emit(changes, initiator)
        if self.view.picks:
            self.view.pick(self.view.picks.on(self.columns), initiator)
        if changes.everything:
            self.view.set_filter(self.known(self.view.filter), initiator)
        selected = self.view.selection
        gone = selected.event and self.find_event(selected.event) is None
        if gone or (selected.hiatus and self.find_hiatus(selected.hiatus) is None):
            now = self._tables.laid.where.get(selected.event, "")
            self.view.select(Selection(now, article=selected.article), initiator)

    def known(self, wanted: Filter) -> Filter:
        """A filter without the participants, series, articles and tables that are not in the project: nobody could take them out, and
        nothing would pass.  Of those merged the one they are part of now is asked for."""
        collection, laid = self.collection, self._tables.laid
        articles = {*(one.digest for one in collection.articles), *(one.digest for one in collection.tables)} if wanted.sources else set()
        return replace(
            wanted,
            participants=frozenset(
                now for key in wanted.participants if self.participant(now := laid.people.get(key, key)) is not None
            ),
            series=frozenset(now for key in wanted.series if self.series(now := laid.lasting.get(key, key)) is not None),
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

    def reload(
        self, changes: Changes = EVERYTHING, initiator: object = None, read: tuple[str | None, Collection] | None = None
    ) -> None:
        """Read the project again and tell `changes`: after a load, or when another program has written to it.  `read`: all that was read,
        where a job has it already, and the name of the findings then."""
        if self._store is None or self._closing:
            return
        try:
            self._version = self._store.version()
            known = read is not None and read[0] == self._store.findings()
            raw, rows = read[1] if known and read is not None else self._store.raw(), self._store.overrides()
            if self._held:
                self._tables = TableEvents(self._store)
            self._tables.take(raw, rows)
            self._raw, self._rows, self._held = raw, rows, False
            self.left_over = not self._store.read_only and unfinished(self._store)
            self.undo.look()
        except ProjectError as error:
            self._tell(error)
            return
        self._show(changes, initiator)

    def finish(self) -> Job:
        """Read and link the articles that a load which was cut off left over, in a job whose result, a LoadReport, is told by
        `finished_left_over` as well.  A project must be open."""
        job = self._load(tr("Finishing articles"), [])
        job.finished.connect(self.finished_left_over)
        return job

    def _load(self, name: str, paths: list[Path], tables: Sequence[Wish] = (), again: Sequence[str] = ()) -> Job:
        project = self.path
        assert project is not None
        from model.loading import load  # slow to load, and few starts read articles

        job = self.jobs.start(name, lambda: load(project, paths, tables=tables, again=again, create=False), self._loaded, stores=True)
        job.failed.connect(lambda _: self.reload())  # what was stored before it failed is there
        job.cancelled.connect(self.reload)
        if paths or tables or again:
            self._reads = job, self.undo.place
        return job

    def _loaded(self, report: LoadReport) -> None:
        if self._store is None:
            return
        if report.changes or report.failures or report.again or report.cancelled or self.left_over:
            self.reload(report.changes or EVERYTHING)
        if not self._closing:
            self.saved.emit()
