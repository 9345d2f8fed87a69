"""A project copied whole while it is open: all that is in it, steps to undo too, as it stands when the copying begins."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from model.progress import Progress
from model.store import opening
from model.store.errors import ProjectDenied, ProjectFull, ProjectLocked, ProjectThere, full, guarded
from model.translation import tr
from model.whole_files import part_for, why_not

__all__ = ["copy"]

_PAGES = 1000  # copied between two progress points: 4 MB, some hundredths of a second


def copy(project: Path, target: Path, tell: Callable[[Progress], None]) -> None:
    """Copy a project to another file, whole or not at all; a file that is there is replaced, unless it is a project in use.

    `tell` is called with how far it is; what it raises stops the copying.  Raises ProjectError: ProjectThere where the target is the
    project itself, ProjectLocked where it is in use, or where the one cannot be read or the other not written.
    """
    _demand_free(project, target)
    try:
        with part_for(target) as part:
            try:
                _fill(project, part.path, lambda done, every: tell(Progress(done, every, tr("Writing {name}", name=target.name))))
            except ProjectFull as error:
                raise full(target) from error
            _demand_free(project, target)  # it may have been opened meanwhile
            part.replace()
    except OSError as error:
        raise ProjectDenied(tr("“{path}” could not be written: {why}", path=target, why=why_not(error))) from error


def _demand_free(project: Path, target: Path) -> None:
    """Raises ProjectError where the target is open: here, or anywhere, which the journal beside it tells.  One that a killed program left
    may hold what was saved last, and would be taken for the copy's own."""
    real = Path(os.path.realpath(target))
    if real.exists() and os.path.samefile(project, real):
        raise ProjectThere(tr("“{name}” is the project that is open. Choose another name for the copy.", name=target.name))
    if real.with_name(real.name + "-wal").exists():
        raise ProjectLocked(tr(
            "“{name}” is open in another window or program, or was not closed as it should be, so it is not replaced. Choose "
            "another name for the copy.",
            name=target.name,
        ))


def _fill(project: Path, part: Path, told: Callable[[int, int], None]) -> None:
    """Source: https://www.sqlite.org/backup.html; within a transaction of the source the copy is of one state, and never begun anew,
    whatever is written meanwhile."""
    with guarded(project), closing(opening.connect(project)[0]) as source, closing(sqlite3.connect(part, isolation_level=None)) as into:
        into.execute("PRAGMA synchronous = OFF")  # all of it is put on the disk at once, before it gets its name
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the state is that of the first reading
        source.backup(into, pages=_PAGES, progress=lambda _status, left, every: told(every - left, every))
        source.execute("ROLLBACK")
