"""What a project of thousands of events holds is spared the search for garbage.

Python looks through all objects every so often for circles of them that nobody holds: a tenth of a second for ten thousand events, in the
midst of whatever the window does.  Events, articles and their parts stand in no circle, so nothing is found there.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

from model.domain import Collection

__all__ = ["Spared", "no_collection"]

MANY = 2000  # events; looking through fewer is not felt
AFTER = 1000  # milliseconds until what came with a project is no longer looked through: what is garbage may be found before


@contextmanager
def no_collection() -> Iterator[None]:
    """Without looking for garbage: what a start or an opened project makes stays, and looking through it again and again takes a
    twentieth of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class Spared(QObject):
    """Of one session; `gc.freeze` is the process's, so what another session lets go of is looked through again as well."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held = Collection()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER)
        self._timer.timeout.connect(gc.freeze)

    def follow(self, held: Collection) -> None:
        """This is what is held now; where it is not what was, that may be garbage."""
        if held is self._held:
            return
        self._held = held
        self._timer.stop()
        if gc.get_freeze_count():
            gc.unfreeze()
        if len(held.events) >= MANY:
            self._timer.start()
