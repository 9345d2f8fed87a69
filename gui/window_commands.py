"""What the window itself does, group by group: exports, edits, search, help.  The panes' commands are their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from gui.action_set import Function
from gui.preferences import Preferences
from gui.projects import Projects
from gui.reading import Reading
from model.qt.view_state import Selection

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.tour import Tour
    from model.qt.jobs import Job


class WindowCommands(QObject):
    """The functions behind the window's actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._tour: Tour | None = None
        self.projects = Projects(window)
        self.reading = Reading(window)
        self.preferences = Preferences(window)

    def commands(self) -> dict[str, Function]:
        """Function by action id."""
        window = self._window
        return {
            **self.projects.commands(),
            **self.reading.commands(),
            **self.preferences.commands(),
            **self.reviewing.commands(),
            "file.export_image": self.export_image,
            "file.export_data": self.export_data,
            "edit.undo": self._session.undo_last,
            "edit.redo": self._session.redo,
            "edit.event": self.edit_event,
            "edit.dismiss": self.dismiss,
            "edit.search": self.search,
            "edit.next_hit": lambda: window.search.step(1),
            "edit.previous_hit": lambda: window.search.step(-1),
            "edit.clear": self.clear,
            "view.list": window.toggle_list,
            "view.next_pane": lambda: window.cycle_panes(1),
            "view.previous_pane": lambda: window.cycle_panes(-1),
            "view.palette": lambda: window.palette_overlay.open_palette(),
            "lanes.find": lambda: window.palette_overlay.open_palette("lanes"),
            "go.date": self.go_to_date,
            "help.tour": lambda: self.tour().start(),
            "help.about": self.about,
        }

    # -- exports ----------------------------------------------------------------------------------------------------

    def export_image(self) -> None:
        from gui.dialogs.export_image import ExportImage

        dialog = ExportImage(*self._export_arguments(self._window.theme.tone), self._window)
        dialog.chosen.connect(self._write_image)
        dialog.open()

    def export_data(self) -> None:
        from gui.dialogs.export_data import ExportData

        dialog = ExportData(*self._export_arguments(), self._window)
        dialog.chosen.connect(self._write_data)
        dialog.open()

    def _export_arguments(self, *more: Any) -> tuple[Any, ...]:
        from gui.dialogs.export_data import default_folder

        folder = Path(self._window.settings.get("export_folder") or default_folder())
        return self._window.project_name() or "timeline", *more, bool(self._session.view.filter), folder

    def _write_image(self, wish: Any) -> None:
        from gui.exporting import write_image

        self._export(wish.path, lambda: write_image(self._session, wish))

    def _write_data(self, path: Path, only_shown: bool) -> None:
        from gui.exporting import write_data

        self._export(path, lambda: write_data(self._session, path, only_shown))

    def _export(self, path: Path, write: Callable[[], Job | None]) -> None:
        from model.export.registry import ExportError

        def run() -> None:
            try:
                job = write()
            except ExportError as error:
                self._window.banner.tell("error", str(error))
                return
            self._window.settings.set("export_folder", str(path.parent))
            if job is None:
                written()
            else:
                job.finished.connect(written)

        def written(*_: object) -> None:
            self._window.banner.tell("info", f"Written: {path}")

        if not path.exists():
            run()
            return
        from gui.dialogs.confirm import confirm

        confirm(self._window, "Replace the file?", f"“{path.name}” is there already in {path.parent}.", "Replace it", run)

    # -- edits ------------------------------------------------------------------------------------------------------

    def edit_event(self) -> None:
        event = self._session.find_event(self._session.view.selection.event)
        if event is None:
            return
        from gui.dialogs.edit_event import EditEvent
        from model.edits import set_event

        dialog = EditEvent(event, self._window)
        dialog.chosen.connect(lambda fields: self._session.do(set_event(event.key, **fields)))
        dialog.open()

    def dismiss(self) -> None:
        event = self._session.find_event(self._session.view.selection.event)
        if event is None:
            return
        from model.edits import dismiss_event

        self._session.view.select(Selection(article=self._session.view.selection.article))
        self._session.do(dismiss_event(event.key))
        self._window.banner.tell("info", f"Dismissed “{event.title}”. Ctrl+Z brings it back.")

    # -- search, clear, go ------------------------------------------------------------------------------------------

    def search(self) -> None:
        field = self._window.search
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def clear(self) -> None:
        """One step: an overlay, the search, a measured span, the selection, the filter; with nothing left, back to the timeline."""
        window, view = self._window, self._session.view
        for overlay in window.overlays():
            if overlay.is_open():
                overlay.dismiss()
                return
        if self._tour is not None and self._tour.end():
            return
        if window.search.searching():
            window.search.clear_search()
            if window.search.hasFocus():
                window.focus_pane("Timeline")
        elif view.measured is not None:
            view.measure(None)
        elif view.selection:
            view.select(Selection(article=view.selection.article))
        elif view.filter:
            view.clear_filter()
        else:
            window.focus_pane("Timeline")

    def go_to_date(self) -> None:
        from gui.dialogs.go_to_date import GoToDate

        dialog = GoToDate(self._window, self._session.columns.span())
        dialog.chosen.connect(self._window.panes["Timeline"].pane.show_span)
        dialog.open()

    # -- help ---------------------------------------------------------------------------------------------------------

    def tour(self) -> Tour:
        """The first hints, made when they are first wanted."""
        from gui.tour import Tour

        self._tour = self._tour or Tour(self._window)
        return self._tour

    def about(self) -> None:
        from gui.dialogs.about import About

        About(self._window).open()
