"""One window for a project: a second double click on the same file raises the window that has it.

Without any connection between the programs: who has a project holds a lock file for it in a folder of the user's, and whoever finds
the lock held leaves a request beside it, which the holder sees, takes away, and answers by coming to the front.
"""

from __future__ import annotations

import hashlib
import logging
import os
import time
from pathlib import Path

import platformdirs
from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

log = logging.getLogger(__name__)

PATIENCE = 2.0  # seconds to wait for the holder to take the request; one that hangs does not keep the project closed


def folder() -> Path:
    """Where locks and requests lie."""
    home = os.environ.get("HIATUS_HOME")
    return Path(home) / "open" if home else platformdirs.user_cache_path("hiatus", appauthor=False) / "open"


def _name(project: Path) -> str:
    return hashlib.sha256(os.path.normcase(os.path.realpath(project)).encode("utf-8", "surrogateescape")).hexdigest()[:24]


def _lock(project: Path) -> QLockFile:
    lock = QLockFile(str(folder() / f"{_name(project)}.lock"))
    lock.setStaleLockTime(0)  # held as long as its program runs, however long that is
    return lock


def raised(project: Path) -> bool:
    """Whether another program has this project open and came to the front for it."""
    if not folder().is_dir():
        return False
    lock = _lock(project)
    if lock.tryLock(0):
        lock.unlock()
        return False
    request = folder() / f"{_name(project)}.raise"
    try:
        request.touch()
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if not request.exists():
                return True
            time.sleep(0.02)
        request.unlink(missing_ok=True)
    except OSError as error:
        log.warning("could not ask for the window that has %s: %s", project, error)
    return False


class Holder(QObject):
    """Holds the lock of the open project; `asked` when another start wanted this project."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock: QLockFile | None = None
        self._request: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)

    def hold(self, project: Path | None) -> None:
        """Hold this project's lock and no other's (None: none).  Where another window has it, this one stays without."""
        self.release()
        if project is None:
            return
        try:
            folder().mkdir(parents=True, exist_ok=True)
        except OSError as error:  # then every double click opens a window of its own
            log.warning("no lock for %s: %s", project, error)
            return
        lock = _lock(project)
        if lock.tryLock(0):
            self._lock, self._request = lock, folder() / f"{_name(project)}.raise"
            self._watcher.addPath(str(folder()))
            self._look()

    def release(self) -> None:
        """Let go of the lock."""
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        if self._lock is not None:
            self._lock.unlock()
        self._lock = self._request = None

    def _look(self, _changed: str = "") -> None:
        if self._request is not None and self._request.exists():
            self._request.unlink(missing_ok=True)
            self.asked.emit()
