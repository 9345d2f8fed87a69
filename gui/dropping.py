"""Files and folders dragged over the window: a hint says what letting them go will do, and then it is done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from gui.exports import PICTURES
from gui.opening import ENDING
from model.translation import tr, trn

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.widgets.drop_hint import DropHint


class Dropping(QObject):
    """Watches one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.hint: DropHint | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window:
            return False
        if isinstance(event, QDragEnterEvent) and (paths := paths_in(event.mimeData())):
            event.acceptProposedAction()
            self._show(paths)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._hide()
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._hide()
            paths = paths_in(event.mimeData())
            if paths:
                event.acceptProposedAction()
                self._window.own.projects.take_paths(paths)
                return True
        return False

    def _show(self, paths: list[Path]) -> None:
        from gui.widgets.drop_hint import DropHint

        if self.hint is None:
            self.hint = DropHint(self._window)
        self.hint.open(words_for(paths, self._window.project_name() if self._window.session.path else ""), self._window.theme)

    def _hide(self) -> None:
        if self.hint is not None:
            self.hint.hide()


def paths_in(data: QMimeData) -> list[Path]:
    """The files and folders that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def words_for(paths: list[Path], project: str) -> str:
    """What letting these go will do; `project`: the name of the open one, "" for none."""
    opened = next((path for path in paths if path.suffix.lower() == ENDING), None)
    if opened is not None:
        return tr("Let go to open “{name}”", name=opened.stem)
    if all(path.suffix.lower() in PICTURES for path in paths):
        return tr("Let go to see what the image holds")
    told = f"“{paths[0].name}”" if len(paths) == 1 else trn("{n} file or folder", "{n} files and folders", len(paths))
    if project:
        return tr("Let go to add {files} to “{project}”", files=told, project=project)
    return tr("Let go to start a new project with {files}", files=told)
