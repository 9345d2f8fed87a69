"""The open project.  Panes speak only to it and to the view state; it says what changed."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from model.domain import Collection, RowFailure
from model.progress import Progress
from model.qt.corrected_project import CorrectedProject
from model.qt.jobs import Job
from model.store.store import ProjectError, SearchHits, Store
from model.table_events import EveryEvent
from model.translation import tr

if TYPE_CHECKING:
    from model.importing import Wish

__all__ = ["SearchHits", "Session"]

EXPORTED_AT_ONCE = 1000  # events written while the window waits, a tenth of a second


class Session(CorrectedProject):
    """One project, or none (`path` is None, the collection empty)."""

    # -- articles ---------------------------------------------------------------------------------------------------

    def add_articles(self, paths: Sequence[Path | str], tables: Sequence[Wish] = ()) -> Job:
        """Read files and folders, and event tables as wished, into the project, in a job whose result is a LoadReport.

        Raises ProjectError where no project is open.
        """
        if self.path is None:
            raise ProjectError(tr("No project is open, so there is nowhere to put the articles. Open or make a project first."))
        return self._load(tr("Adding articles") if paths else tr("Adding events"), [Path(path) for path in paths], tables)

    def take_tables_out(self, digests: Sequence[str]) -> Job:
        """Take event tables out of the project, in a job whose result is how many were in it.  Raises ProjectError as above."""
        project = self.path
        if project is None:
            raise ProjectError(tr("No project is open, so there is no table to take out."))
        from model.load_step import take_out

        job = self.jobs.start(tr("Taking out events"), lambda: take_out(project, digests), lambda _taken: self.reload(), stores=True)
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

    # -- exports ----------------------------------------------------------------------------------------------------

    def export(self, path: Path, *, only_shown: bool) -> Job | None:
        """Write data in the form that the file's ending asks for: at once, or, where there are very many events, in a job.

        Raises ExportError, or the job fails with its sentence.
        """
        from model.export.registry import export_data, export_steps

        whole = self.whole(only_shown=only_shown)
        if len(whole.events) <= EXPORTED_AT_ONCE:
            export_data(whole, path)
            return None
        lent = self.lent(only_shown=only_shown)

        def steps() -> Generator[Progress, None, None]:
            with lent() as collection:
                yield from export_steps(collection, path)

        return self.jobs.start(tr("Writing {name}", name=path.name), steps)

    def save_copy(self, target: Path) -> Job | None:
        """Copy the project as it stands, with the steps to undo, to another file, in a job; what is open stays open.  None, and a
        message, where no project is open, or its file has gone."""
        from model.store.copying import copy

        try:
            project = self._demanded()
            if self._store is not None:
                self._store.version()
        except ProjectError as error:
            self._tell(error)
            return None
        return self.jobs.call(tr("Writing {name}", name=target.name), lambda tell: copy(project, target, tell))

    def lent(self, *, only_shown: bool) -> Callable[[], AbstractContextManager[Collection]]:
        """What a job opens in its own thread to have the collection as it is now: events of tables are read there over a connection
        of its own.  May raise ProjectError when it is opened or read."""
        whole, project = self.whole(only_shown=only_shown), self.path
        every = whole.events

        @contextmanager
        def open_() -> Iterator[Collection]:
            if project is None or not isinstance(every, EveryEvent):
                yield whole
                return
            with Store.open(project) as store:
                yield replace(whole, events=every.on(store))

        return open_

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
