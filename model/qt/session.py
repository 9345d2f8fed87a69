"""The open project.  Panes speak only to it and to the view state; it says what changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any, overload

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QUndoStack

from model.changes import EVERYTHING
from model.domain import Article, Collection, Event, Participant, Series
from model.filtering import Filter, visible
from model.qt.jobs import Jobs
from model.qt.view_state import ViewState

__all__ = ["Session"]


class Session(QObject):
    """One project, or none (`path` is None, the collection empty)."""

    changed = Signal(object, object)  # Changes, the initiator (None on undo and redo)
    opened = Signal()
    closed = Signal()
    message = Signal(str, str)  # level "info" | "warning" | "error", a sentence for the reader
    saved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.collection = Collection()
        self.view = ViewState(self)
        self.jobs = Jobs(self)
        self.undo = QUndoStack(self)
        self._index: dict[str, Any] = {}
        self._visible: tuple[Filter, tuple[Event, ...]] | None = None

    def hold(self, collection: Collection) -> None:
        """Show a collection without a project file (drawing, tests)."""
        self._take(collection)
        self.opened.emit()
        self.changed.emit(EVERYTHING, None)

    def _take(self, collection: Collection) -> None:
        self.collection = collection
        self._visible = None
        self._index = {one.key: one for group in (collection.events, collection.participants, collection.series) for one in group}
        self._index |= {one.digest: one for one in collection.articles}

    @overload
    def event(self, key: str) -> Event | None: ...

    @overload
    def event(self, key: QEvent) -> bool: ...

    def event(self, key: str | QEvent) -> Event | bool | None:
        """The event with this key.  (Qt's own `event` has the same name: what Qt sends is handed on to it.)"""
        if isinstance(key, QEvent):
            return super().event(key)
        found = self._index.get(key)
        return found if isinstance(found, Event) else None

    def participant(self, key: str) -> Participant | None:
        """The participant with this key."""
        found = self._index.get(key)
        return found if isinstance(found, Participant) else None

    def series(self, key: str) -> Series | None:
        """The series with this key."""
        found = self._index.get(key)
        return found if isinstance(found, Series) else None

    def head(self, digest: str) -> Article | None:
        """The article with this digest, without its text."""
        found = self._index.get(digest)
        return found if isinstance(found, Article) else None

    def article(self, digest: str) -> Article:
        """The article with its text.  Raises KeyError where there is none."""
        found: Article = self._index[digest]
        return found

    def visible(self) -> tuple[Event, ...]:
        """The events that pass the filter, in order of time."""
        if self._visible is None or self._visible[0] != self.view.filter:
            self._visible = (self.view.filter, visible(self.collection, self.view.filter))
        return self._visible[1]

    def close(self) -> None:
        """Stop what runs and let go of the project."""
        self.jobs.stop()
        self.undo.clear()
        self._take(Collection())
        self.path = None
        self.closed.emit()
