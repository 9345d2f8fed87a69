"""Projects and files of one window: what it opens at the start, new and recent projects, files added, tables and failures told."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from gui.action_set import Function
from gui.actions import key_of
from gui.adding import Adding
from gui.opening import ENDING, EXAMPLE, Plan, data_folder, free_name, plan_for
from model.resources import bundled_seeds
from model.translation import tr

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class Projects(QObject):
    """What a window does with projects and files.  Other windows are asked for by the window's signals (see `gui.windows`)."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.adding = Adding(window)

    def commands(self) -> dict[str, Function]:
        """Function by action id."""
        return {
            "file.new": self.new_project,
            "file.open": self.open_dialog,
            "file.recent": lambda: self._window.palette_overlay.open_palette("recent"),
            "file.new_window": lambda: self._window.window_wanted.emit(()),
            "file.open_in_new": self.open_in_new,
            "file.save": self.say_saved,
            "file.add_files": self.add_files,
            "file.add_folder": self.add_folder,
            "file.finish": self.adding.finish,
            "file.failures": self.show_failures,
            "file.tables": self.show_tables,
            "file.close_window": self._window.close,
            "file.quit": lambda: self._window.leave(),
        }

    def start(self, paths: Iterable[Path]) -> None:
        """What the program does once its window stands: see `gui.opening`.  Settings that were lost are told, and since they knew which
        project was open last, nothing is taken for a first start then."""
        trouble = self._window.settings.trouble()
        if given := list(paths):
            self.take_paths(given)
        else:
            self._open_last(not trouble)
        if trouble:
            words = tr("{trouble} No project was touched: {open} opens one.", trouble=trouble, open=key_of("file.open"))
            self._window.banner.tell("warning", words)

    def _open_last(self, may_be_first: bool) -> None:
        last = self._window.settings.get("last_project")
        if last and os.path.isfile(last):  # False, too, where the system does not let us look
            self.open(Plan(Path(last)))
        elif not last and may_be_first and bundled_seeds().is_dir():
            says = tr("These articles come with Hiatus. Drop your own here, or press {new} for a project of your own. "
                      "{help} shows all keys.", new=key_of("file.new"), help=key_of("help.keys"))  # fmt: skip
            self.open(Plan(free_name(data_folder(), EXAMPLE), True, (bundled_seeds(),), says))
        elif last:
            words = tr("The project open last is no longer there: {path}. Open another one or start a new one.", path=last)
            self._window.banner.tell("error", words)

    def take_paths(self, paths: Iterable[Path | str]) -> None:
        """Open or add what was dropped or given on the command line; of several projects the others get windows of their own.
        Of a picture is shown what it holds."""
        given = self._window.own.exports.without_pictures(map(Path, paths))
        if not given:
            return
        articles_only = all(path.suffix.lower() != ENDING for path in given)
        if self._session.path and articles_only:
            self.add(given)
            return
        plan = plan_for(given, data_folder())
        self.open(plan)
        for other in plan.others:
            self._window.window_wanted.emit((other,))

    def open(self, plan: Plan) -> bool:
        """Carry out a plan; False (and a message) where the project cannot be opened, or where another window has it, which is raised."""
        window = self._window
        if self._is_elsewhere(plan):
            return False
        try:
            if self._session.path:
                window.state.save_view()
            self._session.open(plan.project, create=plan.create)
        except Exception as error:
            if not (getattr(error, "for_reader", False) or isinstance(error, OSError)):
                raise
            from gui.dialogs.confirm import tell

            if plan.create:
                way = tr("{new} makes a project in a folder of your choice; then add the articles to it.", new=key_of("file.new"))
                tell(window, tr("The project could not be made"), f"{error}\n\n{way}")
            else:
                tell(window, tr("The project could not be opened"), str(error))
            return False
        window.settings.set("last_project", str(plan.project.resolve()))
        window.settings.add_recent(plan.project.resolve())
        window.state.restore_view()
        if plan.says:
            window.banner.tell("info", plan.says)
        if plan.articles:
            self.add(plan.articles)
        window.focus_pane("Timeline")
        return True

    def _is_elsewhere(self, plan: Plan) -> bool:
        mine = self._session.path is not None and self._session.path.resolve() == plan.project.resolve()
        return not mine and not plan.create and self._window.elsewhere(plan.project)

    # -- new and open

    def new_project(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptSave, tr("New project"), self._create)

    def _create(self, name: str) -> None:
        path = Path(name) if name.lower().endswith(ENDING) else Path(name + ENDING)
        if os.path.exists(path):
            words = tr("“{name}” is there already. Choose another name, or open it with {open}.", name=path.name, open=key_of("file.open"))
            self._window.banner.tell("error", words)
            return
        says = tr("New project “{name}”. Drop articles into the window, or press {add}.", name=path.stem, add=key_of("file.add_files"))
        self.open(Plan(path, True, (), says))

    def open_dialog(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptOpen, tr("Open project"), lambda name: self.open(Plan(Path(name))))

    def say_saved(self) -> None:
        """For whoever looks for it: there is nothing to save, and where the project lies."""
        words = tr("Everything is saved the moment it is done, in {path}. {undo} takes it back, {data} writes a copy for other programs.",
                   path=self._session.path, undo=key_of("edit.undo"), data=key_of("file.export_data"))  # fmt: skip
        self._window.banner.tell("info", words)

    def open_in_new(self) -> None:
        wanted = self._window.window_wanted
        self._ask(QFileDialog.AcceptMode.AcceptOpen, tr("Open project in a new window"), lambda name: wanted.emit((Path(name),)))

    def _ask(self, mode: QFileDialog.AcceptMode, title: str, done: Callable[[str], object]) -> None:
        folder = self._session.path.parent if self._session.path else data_folder()
        names = tr("Hiatus projects (*{ending})", ending=ENDING)
        dialog = QFileDialog(self._window, title, str(folder if folder.is_dir() else Path.home()), names)
        dialog.setAcceptMode(mode)
        dialog.setDefaultSuffix(ENDING.lstrip("."))
        if mode == QFileDialog.AcceptMode.AcceptOpen:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(done)
        dialog.open()

    # -- recent projects

    def open_recent(self, path: str) -> None:
        """Open a project of the list; one that is gone is told, with a way to take it off the list."""
        if os.path.isfile(path):
            self.open(Plan(Path(path)))
            return
        words = tr("“{name}” is no longer there: {path}.", name=Path(path).stem, path=path)
        self._window.banner.tell("error", words, (tr("Take it off the list"), lambda: self._window.settings.forget_recent([path])))

    def fill_recent(self, menu: QMenu) -> None:
        """The projects opened last, those that are gone greyed, and a way to take these off the list."""
        menu.clear()
        gone = []
        for path in self._window.settings.get("recent_projects"):
            there = os.path.isfile(path)
            one = menu.addAction(Path(path).stem.replace("&", "&&"))
            one.setEnabled(there)
            one.setToolTip(path if there else tr("No longer there: {path}", path=path))
            one.triggered.connect(lambda _checked=False, path=path: self.open_recent(path))
            gone += [] if there else [path]
        if menu.isEmpty():
            menu.addAction(tr("No project was opened yet")).setEnabled(False)
        if gone:
            menu.addSeparator()
            menu.addAction(tr("Take those off that are gone")).triggered.connect(lambda: self._window.settings.forget_recent(gone))

    # -- files

    def add_files(self) -> None:
        dialog = QFileDialog(self._window, tr("Add articles or event tables"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.take_paths)
        dialog.open()

    def add_folder(self) -> None:
        dialog = QFileDialog(self._window, tr("Add a folder of articles and event tables"), str(Path.home()))
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
