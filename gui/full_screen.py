"""The window as large as the screen, without what the system puts around it; kept for the next start with the window's geometry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

from gui.action_set import Function

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class FullScreen(QObject):
    """The command of one window, whose check mark follows the window: the system may change it, too."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def commands(self) -> dict[str, Function]:
        """Function by action id."""
        return {"view.full_screen": self.toggle}

    def toggle(self) -> None:
        """Fill the screen; again: stand as before, maximized where it was."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def leave_at_last(self) -> bool:
        """Leave it where the keyboard is in the timeline already, or where no pane is shown: whether there was anything to leave."""
        window = self._window
        last = window.stack.currentWidget() is window.welcome or window.panes["Timeline"].active
        if not (last and window.isFullScreen()):
            return False
        self.toggle()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange:
            self._window.commands["view.full_screen"].setChecked(self._window.isFullScreen())
        return False
