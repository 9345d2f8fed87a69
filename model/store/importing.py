"""One import of an event table at a time, and a way to tell one that is under way from one that was cut off.

Who imports holds a lock beside the project that the system lets go of however its holder ends.  The lock is that of a database
library's transaction, which is the same on every system.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from model.store.errors import ProjectLocked, guarded
from model.translation import tr

__all__ = ["importing", "lock_file"]


def lock_file(project: Path) -> Path:
    """The file whose lock an import of a table into this project holds."""
    return project.with_name(project.name + "-import")


@contextmanager
def importing(project: Path) -> Iterator[None]:
    """Hold the lock.  Raises ProjectLocked where another import holds it."""
    path = lock_file(project)
    connection = _locked(project, path)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):  # another program waits for it; it takes the file away then
            path.unlink()
        connection.close()


def _locked(project: Path, path: Path) -> sqlite3.Connection:
    while True:
        with guarded(project):
            connection = sqlite3.connect(path, isolation_level=None, timeout=0)
            try:
                connection.execute("PRAGMA journal_mode = MEMORY")
                before = _inode(path)
                connection.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError as error:
                connection.close()
                if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                    raise ProjectLocked(
                        tr(
                            "An event table is being added to “{name}” by another window or program. Wait until that is done, or "
                            "stop it there, and try again.",
                            name=project.name,
                        )
                    ) from error
                raise
            if before is not None and before == _inode(path):
                return connection
            connection.close()  # its last holder has just taken the file away: lock the new one


def _inode(path: Path) -> tuple[int, int] | None:
    try:
        about = path.stat()
    except FileNotFoundError:
        return None
    return about.st_dev, about.st_ino
