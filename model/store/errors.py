"""What can be wrong with a project file.  `str(error)` is the sentence for the reader: what, why, what to do."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from model.translation import tr

__all__ = [
    "LinksStale",
    "ProjectDamaged",
    "ProjectDenied",
    "ProjectError",
    "ProjectForeign",
    "ProjectFull",
    "ProjectLocked",
    "ProjectMissing",
    "ProjectMoved",
    "ProjectNewer",
    "ProjectReadOnly",
    "ProjectThere",
    "guarded",
    "translate",
]

_NEEDED = 64 << 10  # bytes


class ProjectError(Exception):
    """A project that cannot be opened, read or written.  Nothing of the file was changed by what failed."""

    for_reader = True  # the message may be shown as it is


class ProjectMissing(ProjectError):
    """There is no such file."""


class ProjectMoved(ProjectError):
    """The file was moved, deleted or replaced while it was open."""


class ProjectThere(ProjectError):
    """A project was to be made where a file is already."""


class ProjectForeign(ProjectError):
    """Something else than a Hiatus project: a folder, a text, another program's database."""


class ProjectNewer(ProjectError):
    """Written by a newer version of the program."""


class ProjectDamaged(ProjectError):
    """A project whose contents are cut off or overwritten."""


class ProjectLocked(ProjectError):
    """Another program is writing."""


class ProjectReadOnly(ProjectError):
    """It may be read and not written."""


class ProjectDenied(ProjectError):
    """The system does not let us at it."""


class ProjectFull(ProjectError):
    """No room left on the disk."""


class LinksStale(Exception):
    """The project got other articles while these were being linked; link again with all of them."""


def damaged(path: Path, why: str) -> ProjectDamaged:
    """The error for a damaged file; `why` continues “… is damaged: ”."""
    return ProjectDamaged(
        tr(
            "“{name}” is damaged: {why}. Hiatus has left it as it is. Open a backup or an earlier copy of it; if there is none, "
            "start a new project and add the articles again. ({path})",
            name=path.name, why=why, path=path,
        )
    )


def translate(error: sqlite3.Error, path: Path) -> ProjectError:
    """What the database said, as a sentence."""
    says = str(error)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ProjectLocked(
            tr(
                "“{name}” is being written by another program or another window, so this was not saved. Wait until that is done, or "
                "close it there, and try again.",
                name=path.name,
            )
        )
    if code == sqlite3.SQLITE_FULL:
        return ProjectFull(
            tr(
                "There is no room left on the disk for “{name}”, so this was not saved. What was saved before stands. Free some "
                "space and try again. ({path})",
                name=path.name, path=path,
            )
        )
    if code == sqlite3.SQLITE_IOERR and no_room(path):  # for what the database keeps beside the file, and so cannot even read it
        return full(path)
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return read_only(path)
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT):
        return damaged(path, tr("its contents do not hold together ({says})", says=says))
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH):
        return ProjectDenied(
            tr(
                "“{name}” cannot be opened by the system ({says}). Check that its folder is there and may be used. ({path})",
                name=path.name, says=says, path=path,
            )
        )
    return ProjectError(
        tr(
            "“{name}” could not be read or written ({says}). What was saved before stands. Check the disk, then close the project "
            "and open it again. ({path})",
            name=path.name, says=says, path=path,
        )
    )


def no_room(path: Path) -> bool:
    """Whether the disk of this file has no room for the little that the database needs to open it."""
    try:
        return shutil.disk_usage(path.parent).free < _NEEDED
    except OSError:
        return False


def full(path: Path) -> ProjectFull:
    """The error for a disk without room."""
    return ProjectFull(tr(
        "There is no room left on the disk for “{name}”. Free some space and try again. ({path})",
        name=path.name, path=path,
    ))


def moved(path: Path) -> ProjectMoved:
    """The error for a project whose file is no longer the one that was opened."""
    return ProjectMoved(
        tr(
            "“{name}” is no longer where it was: it was moved, deleted or replaced while it was open, so nothing more is saved in "
            "it. Put it back as it was, then go on; or open it where it is now. ({path})",
            name=path.name, path=path,
        )
    )


def read_only(path: Path) -> ProjectReadOnly:
    """The error for a write to a project that was opened for reading."""
    return ProjectReadOnly(
        tr(
            "“{name}” can be read and not changed: the file or its folder is write-protected, so this was not saved. Copy it to a "
            "folder of yours and open the copy to work on it. ({path})",
            name=path.name, path=path,
        )
    )


@contextmanager
def guarded(path: Path) -> Iterator[None]:
    """Raises ProjectError, with a sentence, in place of what the database raises.

    Wrong SQL and broken constraints are faults of ours and pass through as they are.
    """
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise
    except sqlite3.Error as error:
        if str(error).startswith("Could not decode"):  # a text that is none: Python's own word, which has no code
            raise damaged(path, tr("its contents do not hold together ({says})", says=" ".join(str(error).split()))) from error
        if getattr(error, "sqlite_errorcode", 0) in (0, sqlite3.SQLITE_ERROR):
            raise
        raise translate(error, path) from error
