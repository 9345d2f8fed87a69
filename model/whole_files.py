"""Files that are there whole or not at all: written under a hidden name beside their place, on the disk, and then put there.

A program that is killed while it writes leaves the hidden file.  Its name tells who wrote it, so that the next who writes into the
folder takes it away; a part whose writer runs, or ran on another machine, is left alone.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import blake2s
from pathlib import Path
from typing import BinaryIO

from model.translation import tr

__all__ = ["Part", "part_for", "sync_folder", "why_not"]

_NAME = re.compile(r"\.hiatus-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{8}\.part(-wal|-shm|-journal)?")
_RESTING = 60.0  # seconds unwritten: only on Windows, which tells by itself that a file is open, but not that it is about to be renamed


class Part:
    """A file that is being written for `target`: `path` is its hidden name, `file` what is written to."""

    def __init__(self, target: Path, path: Path, file: BinaryIO, mode: int) -> None:
        self.target, self.path, self.file = target, path, file
        self._mode = mode

    def finish(self) -> None:
        """Have what was written on the disk itself, and the file closed.  Raises OSError."""
        self.file.flush()
        os.fsync(self.file.fileno())
        self.file.close()

    def replace(self, at_once: bool = True) -> None:
        """Stand in the target's place with the rights that it has, on the disk itself unless that need not be `at_once`.

        Raises OSError; what was there is then as it was.
        """
        if at_once:
            self.finish()
        self.file.close()
        if self._mode:
            os.chmod(self.path, self._mode)
        os.replace(self.path, self.target)
        if at_once:
            sync_folder(self.target.parent)


@contextmanager
def part_for(target: Path) -> Iterator[Part]:
    """A part of a file that is to be put here; what is not in its place by the end is taken away.  Raises OSError.

    A link stays, and what it leads to is replaced.  Parts that killed programs left in the folder are taken away before.
    """
    target = Path(os.path.realpath(target))
    mode = _rights(target)
    _sweep(target.parent)
    path = target.with_name(f".hiatus-{_here()}-{os.getpid()}-{os.urandom(4).hex()}.part")
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode or 0o666)
    with os.fdopen(handle, "w+b") as file:
        try:
            yield Part(target, path, file, mode)
        finally:
            with contextlib.suppress(OSError):  # a full disk may refuse what is still held back, which is to go anyway
                file.close()
            for end in ("", "-wal", "-shm", "-journal"):
                with contextlib.suppress(OSError):
                    os.unlink(f"{path}{end}")


def _rights(target: Path) -> int:
    """The rights of the file that is there, 0 where there is none.  Raises OSError for what is no file: a device would give way to one."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return 0
    if not stat.S_ISREG(mode):
        raise OSError(tr("it is a folder") if stat.S_ISDIR(mode) else tr("it is not an ordinary file"))
    return stat.S_IMODE(mode)


def why_not(error: OSError) -> str:
    """What the system said and what can be done, as the end of a sentence that says what could not be written."""
    import errno

    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return tr(
            "there is no room left on the disk. What was there stays as it was. Free some space and try again, or choose another disk."
        )
    if error.errno == errno.EROFS:
        return tr("the disk is write-protected. Choose another folder.")
    return tr("{reason}. Choose another folder or name.", reason=error.strerror or str(error))


def sync_folder(folder: Path) -> None:
    """Have the names in a folder written to the disk itself.  Raises OSError."""
    if sys.platform == "win32":
        return  # folders cannot be opened there; the system keeps names by its own journal
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sweep(folder: Path) -> None:
    """Take away what killed programs left.  What cannot be taken away, or looked at, stays: it is in nobody's way."""
    with contextlib.suppress(OSError), os.scandir(folder) as found:
        left = [(one, name) for one in found if (name := _NAME.fullmatch(one.name))]
        for one, name in left:
            if name[1] == _here() and not _runs(int(name[2]), one):
                with contextlib.suppress(OSError):
                    os.unlink(one.path)


def _runs(process: int, part: os.DirEntry[str]) -> bool:
    """Whether the process that writes a part may still run."""
    if sys.platform == "win32":
        return time.time() - part.stat().st_mtime < _RESTING  # an older one that is open cannot be taken away
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True  # somebody else's
    return True


@cache
def _here() -> str:
    """Tells this machine, and this room of processes on it, from others that may have the same folder: their numbers are not ours."""
    import platform

    try:
        room = os.stat("/proc/self/ns/pid").st_ino
    except OSError:
        room = 0
    return blake2s(f"{platform.node()} {room}".encode("utf-8", "surrogateescape"), digest_size=4).hexdigest()

