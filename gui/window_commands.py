"""What the window itself does: projects, files, exports, edits, search, themes, help.  The panes' commands are their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from gui.action_set import Function
from gui.adding import Adding
from gui.opening import ENDING, EXAMPLE, Plan, data_folder, free_name, plan_for
from gui.preferences import Preferences
from gui.reading import Reading
from model.filtering import Filter
from model.qt.view_state import Selection
from model.resources import bundled_seeds

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from model.qt.jobs import Job


class WindowCommands(QObject):
    """The functions behind the window's actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.adding = Adding(window)
        self.reading = Reading(window)
        self.preferences = Preferences(window)

    def commands(self) -> dict[str, Function]:
        """Function by action id."""
        window = self._window
        return {
            **self.reading.commands(),
            **self.preferences.commands(),
            "file.new": self.new_project,
            "file.open": self.open_dialog,
            "file.add_files": self.add_files,
            "file.add_folder": self.add_folder,
            "file.failures": self.show_failures,
            "file.tables": self.show_tables,
            "file.export_image": self.export_image,
            "file.export_data": self.export_data,
            "file.quit": window.close,
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
            "lanes.find": lambda: window.palette_overlay.open_palette(lanes=True),
            "go.date": self.go_to_date,
            "help.about": self.about,
        }

    # -- projects and files -----------------------------------------------------------------------------------------

    def start(self, paths: Iterable[Path]) -> None:
        """What the program does once its window stands: see `gui.opening`."""
        given = list(paths)
        if given:
            self.take_paths(given)
            return
        last = self._window.settings.get("last_project")
        if last and Path(last).is_file():
            self.open(Plan(Path(last)))
        elif not last and bundled_seeds().is_dir():
            says = "These articles come with Hiatus. Drop your own here, or press Ctrl+N for a project of your own. ? shows all keys."
            self.open(Plan(free_name(data_folder(), EXAMPLE), True, (bundled_seeds(),), says))
        elif last:
            self._window.banner.tell("error", f"The project open last is no longer there: {last}. Open another one or start a new one.")

    def take_paths(self, paths: Iterable[Path | str]) -> None:
        """Open or add what was dropped or given on the command line."""
        given = [Path(path) for path in paths]
        if not given:
            return
        articles_only = all(path.suffix.lower() != ENDING for path in given)
        if self._session.path and articles_only:
            self.add(given)
        else:
            self.open(plan_for(given, data_folder()))

    def open(self, plan: Plan) -> bool:
        """Carry out a plan; False (and a message) where the project cannot be opened."""
        window = self._window
        try:
            if plan.create:
                plan.project.parent.mkdir(parents=True, exist_ok=True)
            if self._session.path:
                window.state.save_view()
            self._session.open(plan.project, create=plan.create)
        except Exception as error:
            if not (getattr(error, "for_reader", False) or isinstance(error, OSError)):
                raise
            from gui.dialogs.confirm import tell

            tell(window, "The project could not be opened", str(error))
            return False
        window.settings.set("last_project", str(plan.project.resolve()))
        window.state.restore_view()
        if plan.says:
            window.banner.tell("info", plan.says)
        if plan.articles:
            self.add(plan.articles)
        window.focus_pane("Timeline")
        return True

    def new_project(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptSave, "New project", self._create)

    def _create(self, name: str) -> None:
        path = Path(name) if name.lower().endswith(ENDING) else Path(name + ENDING)
        if path.exists():
            self._window.banner.tell("error", f"“{path.name}” is there already. Choose another name, or open it with Ctrl+O.")
            return
        self.open(Plan(path, True, (), f"New project “{path.stem}”. Drop articles into the window, or press Ctrl+I."))

    def open_dialog(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptOpen, "Open project", lambda name: self.open(Plan(Path(name))))

    def _ask(self, mode: QFileDialog.AcceptMode, title: str, done: Callable[[str], object]) -> None:
        folder = self._session.path.parent if self._session.path else data_folder()
        dialog = QFileDialog(self._window, title, str(folder if folder.is_dir() else Path.home()), f"Hiatus projects (*{ENDING})")
        dialog.setAcceptMode(mode)
        dialog.setDefaultSuffix(ENDING.lstrip("."))
        if mode == QFileDialog.AcceptMode.AcceptOpen:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(done)
        dialog.open()

    def add_files(self) -> None:
        dialog = QFileDialog(self._window, "Add articles or event tables", str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.take_paths)
        dialog.open()

    def add_folder(self) -> None:
        dialog = QFileDialog(self._window, "Add a folder of articles and event tables", str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.take_paths([path]))
        dialog.open()

    def add(self, paths: Iterable[Path]) -> None:
        """Read articles and event tables into the open project, with progress in the window."""
        self.adding.add(paths)

    def show_tables(self) -> None:
        from gui.dialogs.tables import Tables

        session = self._session
        dialog = Tables(session.collection.tables, session.row_failures, not session.read_only, self._window)
        dialog.taken_out.connect(lambda digest: session.take_tables_out([digest]))
        dialog.open()

    def show_failures(self) -> None:
        from gui.dialogs.failures import Failures

        Failures(self._session.collection.failures, self._window).open()

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
        if window.search.searching():
            window.search.clear_search()
            if window.search.hasFocus():
                window.focus_pane("Timeline")
        elif view.measured is not None:
            view.measure(None)
        elif view.selection:
            view.select(Selection(article=view.selection.article))
        elif view.filter:
            view.set_filter(Filter(mode=view.filter.mode))
        else:
            window.focus_pane("Timeline")

    def go_to_date(self) -> None:
        from gui.dialogs.go_to_date import GoToDate

        dialog = GoToDate(self._window, self._session.columns.span())
        dialog.chosen.connect(self._window.panes["Timeline"].pane.show_span)
        dialog.open()

    # -- help ---------------------------------------------------------------------------------------------------------

    def about(self) -> None:
        from gui.dialogs.about import About

        About(self._window).open()
