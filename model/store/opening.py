"""Making, checking, upgrading and connecting to project files.

A file is looked at byte by byte before the database library may touch it: the library would take an empty file for a new
database, and clean up after a newer version's crash.  What is refused is left byte for byte as it was.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import struct
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

from model.store import schema
from model.store.errors import (
    ProjectDamaged,
    ProjectDenied,
    ProjectError,
    ProjectForeign,
    ProjectMissing,
    ProjectNewer,
    ProjectReadOnly,
    ProjectThere,
    damaged,
    full,
    guarded,
    translate,
)
from model.translation import tr
from model.whole_files import part_for, sync_folder

__all__ = ["CHECKED", "absent", "alone", "check", "connect", "create", "identity", "journal", "let_go", "unfit", "upgrade"]

BUSY_SECONDS = 5.0  # how long a write waits for another program's before it says so
CHECKED = 16 << 20  # bytes: a file up to this size is checked whole when opened (some ms); damage in a larger one shows when read


def check(path: Path) -> None:
    """Raises ProjectError (a subclass) unless the file looks like a project of this version or an older one.  Writes nothing."""
    try:
        about = path.stat()
    except FileNotFoundError as error:
        raise ProjectMissing(tr(
            "There is no project “{name}” in {parent}. Choose another file, or make a new project.",
            name=path.name, parent=path.parent,
        )) from error
    except OSError as error:
        raise denied(path, error) from error
    if stat.S_ISDIR(about.st_mode):
        raise ProjectForeign(tr(
            "“{name}” is a folder, not a project. Choose a .hiatus file; articles are added to an open project.",
            name=path.name,
        ))
    if not stat.S_ISREG(about.st_mode):
        raise ProjectForeign(tr(
            "“{name}” is not an ordinary file, so it cannot be a project. Choose a .hiatus file. ({path})",
            name=path.name, path=path,
        ))
    if about.st_size == 0:
        raise damaged(path, tr("it is empty (0 bytes)"))
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise denied(path, error) from error
    _check_head(path, head, about.st_size)


def _check_head(path: Path, head: bytes, size: int) -> None:
    """Source of the offsets: "Database File Format", section 1.3, https://www.sqlite.org/fileformat.html"""
    if not head.startswith(b"SQLite format 3\0"[: len(head)]) or len(head) < 16:
        raise ProjectForeign(
            tr(
                "“{name}” is not a Hiatus project, or was overwritten by something else. Hiatus has left it as it is. Choose "
                "another file; an article is added to a project with Add articles. ({path})",
                name=path.name, path=path,
            )
        )
    if len(head) < 100:
        raise damaged(path, tr("it is cut off after {size} bytes", size=size))
    changes, pages, version, application, valid_for = (struct.unpack_from(">I", head, at)[0] for at in (24, 28, 60, 68, 92))
    if application != schema.APPLICATION_ID:
        raise ProjectForeign(tr(
            "“{name}” is a database of another program, not a Hiatus project. Choose another file. ({path})",
            name=path.name, path=path,
        ))
    check_format(path, version)
    page = struct.unpack_from(">H", head, 16)[0]
    page = 65536 if page == 1 else page
    journal = path.with_name(path.name + "-wal")
    if changes == valid_for and size < page * pages and not journal.exists():
        raise damaged(path, tr("it is cut off: {page} bytes were written and {size} are there", page=page * pages, size=size))


def check_format(path: Path, version: int) -> None:
    """Raises ProjectNewer for a format this version does not know."""
    if version > schema.FORMAT:
        raise ProjectNewer(
            tr(
                "“{name}” was made by a newer version of Hiatus (format {version}; this version knows {format}). It has been left "
                "as it is. Install the newer version to open it.",
                name=path.name, version=version, format=schema.FORMAT,
            )
        )


def denied(path: Path, error: OSError) -> ProjectError:
    """What the system said, as a sentence."""
    if error.errno in _FULL:
        return full(path)
    if error.errno in _READ_ONLY:
        return ProjectReadOnly(tr(
            "“{name}” cannot be made here: the disk is write-protected. Choose another folder. ({path})",
            name=path.name, path=path,
        ))
    why = error.strerror or str(error)
    return ProjectDenied(tr(
        "“{name}” cannot be opened: {why}. Check that you may use the file and its folder. ({path})",
        name=path.name, why=why, path=path,
    ))


def _not_made(path: Path, error: OSError) -> ProjectError:
    """Why a project cannot be made, and what to do: as above, and where a file has the place of its folder."""
    if error.errno in _FULL or error.errno in _READ_ONLY:
        return denied(path, error)
    barred = next((one for one in path.parents if os.path.lexists(one)), None)
    if barred is not None and not os.path.isdir(barred):
        return ProjectDenied(tr(
            "“{name}” cannot be made: where its folder should be is a file, {file}. Move that file or give it another name, or choose "
            "another folder.",
            name=path.name, file=barred,
        ))
    return ProjectDenied(tr(
        "“{name}” cannot be made in {folder}: {why}. Check that you may write there, or choose another folder.",
        name=path.name, folder=path.parent, why=error.strerror or str(error),
    ))


def _errnos(*names: str) -> frozenset[int]:
    import errno

    return frozenset(getattr(errno, name) for name in names if hasattr(errno, name))


_FULL = _errnos("ENOSPC", "EDQUOT")
_READ_ONLY = _errnos("EROFS")


def identity(path: Path) -> tuple[int, int] | None:
    """What tells this file from another one of the same name; None where there is none."""
    try:
        about = path.stat()
    except OSError:
        return None
    return about.st_dev, about.st_ino


def absent(path: Path) -> bool:
    """Whether there is nothing of this name (a link to nowhere is something, and so is what the system does not let us see)."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False  # `check` will tell it
    return False


def create(path: Path) -> None:
    """Make an empty project.  Its folder is made where absent.  Raises ProjectError; never replaces a file.

    It is made under another name and then given its own, so that whatever happens no half-made project has the name.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _not_made(path, error) from error
    try:
        with part_for(path) as new:
            with guarded(path):
                connection = sqlite3.connect(new.path, isolation_level=None)
                try:
                    _migrate(connection)
                    connection.execute("PRAGMA journal_mode = WAL")
                finally:
                    connection.close()
            new.finish()
            _give_name(new.path, path)
        sync_folder(path.parent)
    except FileExistsError as error:
        raise ProjectThere(tr("“{name}” is there already. Open it, or choose another name. ({path})", name=path.name, path=path)) from error
    except OSError as error:
        raise _not_made(path, error) from error


def _give_name(new: Path, path: Path) -> None:
    """Rename, but never over another file.  Raises FileExistsError."""
    try:
        os.link(new, path)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links
        if path.exists():
            raise FileExistsError(path) from None
        new.rename(path)


def writable(path: Path) -> bool:
    """Whether the file and its folder may be written (the database keeps its journal beside the file)."""
    effective = os.access in os.supports_effective_ids
    return os.access(path, os.W_OK, effective_ids=effective) and os.access(path.parent, os.W_OK | os.X_OK, effective_ids=effective)


def connect(path: Path) -> tuple[sqlite3.Connection, bool]:
    """A connection to a checked file for this thread, and whether it can only be read.  Raises ProjectError."""
    with guarded(path):
        if writable(path):
            try:
                return _prepared(path, "rw"), False
            except sqlite3.OperationalError as error:
                code = getattr(error, "sqlite_errorcode", 0) & 0xFF
                if code not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
                    raise
        try:
            return _prepared(path, "ro"), True
        except sqlite3.OperationalError as error:
            journal = path.with_name(path.name + "-wal")
            if journal.exists() and journal.stat().st_size:
                raise translate(error, path) from error
            # In a folder that may not be written no journal can be made, so the file cannot change while we read either.
            return _prepared(path, "ro&immutable=1"), True


def _prepared(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(_uri(path, mode), uri=True, isolation_level=None, timeout=BUSY_SECONDS)
    try:
        _check_contents(connection, path)
        connection.execute("PRAGMA foreign_keys = ON")
        if mode == "rw":
            if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
                connection.execute("PRAGMA journal_mode = WAL")
            # What is reported as saved must outlive a power cut: EXTRA has every commit written through to the disk.  In WAL
            # mode it is the same as FULL (NORMAL may lose the last commits); where WAL cannot be had (some network disks) it
            # also has the folder written after the journal is gone.  A kill of the program alone loses no commit in any mode.
            connection.execute("PRAGMA synchronous = EXTRA")
            connection.execute("PRAGMA fullfsync = ON")  # macOS: fsync alone stops at the drive's cache
            connection.execute("PRAGMA checkpoint_fullfsync = ON")
    except BaseException:
        let_go(connection, path)
        raise
    return connection


def journal(path: Path) -> Path | None:
    """What lies beside a project with what was saved last, where a program was killed or has the project open; None where nothing does."""
    beside = path.with_name(path.name + "-wal")
    try:
        return beside if beside.stat().st_size else None
    except OSError:
        return None


def let_go(connection: sqlite3.Connection, path: Path) -> None:
    """Close a connection and leave the file and its journal as they are, since the contents did not hold together.

    The last connection that may write puts the journal into the file for good when it is closed, and the journal may be of another
    project.  So one that may only read is the last.
    """
    if journal(path) is None:
        connection.close()
        return
    try:
        last = sqlite3.connect(_uri(path, "ro"), uri=True, isolation_level=None)
    except sqlite3.Error:  # the file has gone meanwhile: nothing can be put into it
        connection.close()
        return
    try:
        with suppress(sqlite3.Error):
            last.execute("PRAGMA schema_version").fetchone()
        connection.close()
    finally:
        last.close()


def alone(path: Path) -> sqlite3.Connection:
    """A connection that reads a file without its journal.  Raises ProjectError where that does not hold together."""
    with guarded(path):
        return _prepared(path, "ro&immutable=1")


def unfit(path: Path, beside: Path) -> ProjectDamaged:
    """The error for a whole project with a journal that is none of its own, or is damaged."""
    return ProjectDamaged(tr(
        "“{beside}”, which lies beside “{name}” and should hold what was saved last, does not fit it: it is damaged or of another "
        "project. Hiatus has left both as they are. Move “{beside}” to another folder and open the project again; it is then as it "
        "was before. ({path})",
        name=path.name, beside=beside.name, path=path,
    ))


def _check_contents(connection: sqlite3.Connection, path: Path) -> None:
    """Raises ProjectError where the contents do not hold together.  Nothing is written before this was passed."""
    try:
        check_format(path, connection.execute("PRAGMA user_version").fetchone()[0])
        if path.stat().st_size <= CHECKED:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if found != "ok":
                raise damaged(path, tr("its contents do not hold together ({split})", split=' '.join(found.split())))
    except UnicodeDecodeError as error:  # of what the check itself says about a text that is none
        raise damaged(path, tr("its contents do not hold together ({error})", error=error)) from error
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_ERROR:  # "unsupported file format" and the like
            raise damaged(path, tr("its contents do not hold together ({error})", error=error)) from error
        raise


def _uri(path: Path, mode: str) -> str:
    """Source: https://www.sqlite.org/uri.html (drive letters and network shares need slashes before them)."""
    plain = path.absolute().as_posix()
    before = "//" if plain.startswith("//") else "" if plain.startswith("/") else "///"
    return f"file:{before}{quote(os.fsencode(plain), safe='/:')}?mode={mode}"


def upgrade(connection: sqlite3.Connection, path: Path, read_only: bool) -> Path | None:
    """Bring an older project to this version's format, after a backup beside it.  Returns the backup, None where none was needed.

    Raises ProjectError; the file is then as it was.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version >= schema.FORMAT:
        return None
    if read_only:
        raise ProjectReadOnly(
            tr(
                "“{name}” was made by an older version of Hiatus and must be brought up to date, but it is write-protected. Copy it "
                "to a folder of yours and open the copy. ({path})",
                name=path.name, path=path,
            )
        )
    with guarded(path):
        connection.execute("BEGIN IMMEDIATE")  # two programs that open it at once: the second waits, and finds it done
        try:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version >= schema.FORMAT:
                connection.execute("ROLLBACK")
                return None
            backup = _back_up(path, version)
            _migrate(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # so that the first bytes of the file tell its new format
    return backup


def _migrate(connection: sqlite3.Connection) -> None:
    from sqlite_utils import Database

    schema.migrations().apply(Database(connection, execute_plugins=False))


def _back_up(path: Path, version: int) -> Path:
    """Copy the project as it is to a free name beside it, whole or not at all."""
    number, backup = 1, path.with_name(f"{path.stem} (backup, format {version}).hiatus")
    while backup.exists():
        number += 1
        backup = path.with_name(f"{path.stem} (backup {number}, format {version}).hiatus")
    try:
        with part_for(backup) as part:
            source = sqlite3.connect(_uri(path, "ro"), uri=True)
            target = sqlite3.connect(part.path)
            try:
                source.backup(target)
            finally:
                source.close()
                target.close()
            os.chmod(part.path, stat.S_IMODE(path.stat().st_mode))
            part.finish()
            _give_name(part.path, backup)
        sync_folder(backup.parent)
    except OSError as error:
        raise denied(backup, error) from error
    return backup
