"""What goes out of the program: images, data and copies of the project as files, pictures to the clipboard and to paper; and what a
picture holds of its data."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QMimeData, QObject, Qt

from gui.action_set import Function
from model.progress import Progress
from model.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from gui.image_export.studio import Wish
    from gui.main_window import MainWindow
    from model.export.origin import Held
    from model.qt.jobs import Job

PICTURES = (".png", ".svg", ".pdf")


def _looking(path: Path) -> Generator[Progress, None, Held]:
    """A job that looks into a picture."""
    from model.export.origin import held

    yield Progress(0, 0, tr("Looking into {name}", name=path.name))
    return held(path)


class Exports(QObject):
    """The commands of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def commands(self) -> dict[str, Function]:
        """Function by action id."""
        return {
            "file.export_image": self.export_image,
            "file.export_data": self.export_data,
            "file.copy_image": self.copy_image,
            "file.print": self.print_image,
            "file.save_copy": self.ask_copy,
            "file.open_image": self.ask_picture,
        }

    # -- images -----------------------------------------------------------------------------------------------------

    def export_image(self, form: str = "") -> None:
        from gui.dialogs.export_image import ExportImage

        kept = self._window.settings.get("export_options") or {}
        dialog = ExportImage(self._session, self._window.theme, self._name(), self._folder(), kept, form, self._window)
        dialog.chosen.connect(lambda wish, path: self._leave(dialog, partial(self.write_image, wish, path)))
        dialog.copied.connect(lambda wish: self._leave(dialog, partial(self.copy, wish)))
        dialog.printed.connect(lambda wish: self._leave(dialog, partial(self.print_pages, wish)))
        dialog.open()

    def print_image(self) -> None:
        """The same dialog on the printer: what it shows are the pages that will be printed."""
        from gui.dialogs.export_options import PRINT

        self.export_image(PRINT)

    def _leave(self, dialog: Any, then: Callable[[], object]) -> None:
        """Keep what was chosen for the next time, and do it."""
        self._window.settings.set("export_options", dialog.kept())
        then()

    def write_image(self, wish: Wish, path: Path) -> None:
        """Write the picture, in a job; a file that is there is replaced when that is wanted."""
        from gui.image_export.studio import Studio

        self._replacing(path, lambda: self._job(tr("Writing {name}", name=path.name), Studio(self._session).file(path, wish), path))

    def copy_image(self) -> None:
        """Put the picture of what the window shows on the clipboard, as it was exported last."""
        from dataclasses import replace

        from gui.image_export.studio import Studio, Wish
        from model.export.image_options import ImageOptions, remembered

        kept = (self._window.settings.get("export_options") or {}).get(".png")
        options = remembered(kept) if kept else ImageOptions(theme=self._window.theme.tone, scale=2.0)
        self.copy(Wish(Studio(self._session).as_looked_at(replace(options, embed=False)), ".png", bool(self._session.view.filter)))

    def copy(self, wish: Wish) -> None:
        """Put a picture on the clipboard: as pixels, as SVG, and in words."""
        from gui.image_export.studio import Studio

        job = self._session.jobs.start(tr("Copying the image"), Studio(self._session).copies(wish))
        job.finished.connect(self._copied)
        job.failed.connect(partial(self._window.banner.tell, "error"))

    def _copied(self, made: tuple[QImage, bytes, str]) -> None:
        from PySide6.QtGui import QGuiApplication

        image, drawn, words = made
        held = QMimeData()
        held.setImageData(image)
        held.setData("image/svg+xml", QByteArray(drawn))
        held.setText(words)
        QGuiApplication.clipboard().setMimeData(held)
        self._window.banner.tell("info", tr("The image is on the clipboard: as pixels, as SVG and in words."))

    def print_pages(self, wish: Wish) -> None:
        """Ask for the printer, then print, in a job."""
        from PySide6.QtPrintSupport import QPrintDialog
        from PySide6.QtWidgets import QDialog

        from gui.image_export.printing import printer_for

        printer = printer_for(wish.options, self._name())
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer, wish))
        QDialog.open(dialog)  # its own `open` wants a slot by name

    def print_on(self, printer: Any, wish: Wish) -> None:
        """Print on the paper that was chosen at last."""
        from dataclasses import replace

        from gui.image_export.printing import on_its_paper
        from gui.image_export.studio import Studio
        from model.export.registry import ExportError

        try:
            wish = replace(wish, options=on_its_paper(printer, wish.options))
        except ExportError as error:
            self._window.banner.tell("error", str(error))
            return
        job = self._session.jobs.start(tr("Printing"), Studio(self._session).printing(wish, printer))
        job.finished.connect(lambda _: self._window.banner.tell("info", tr("Printed.")))
        job.failed.connect(partial(self._window.banner.tell, "error"))

    # -- data -------------------------------------------------------------------------------------------------------

    def export_data(self) -> None:
        from gui.dialogs.export_data import ExportData

        dialog = ExportData(self._name(), bool(self._session.view.filter), self._folder(), self._window)
        dialog.chosen.connect(self.write_data)
        dialog.open()

    def write_data(self, path: Path, only_shown: bool) -> None:
        """Write the data, in a job where there are many events."""
        self._replacing(path, lambda: self._write_data(path, only_shown))

    def _write_data(self, path: Path, only_shown: bool) -> None:
        from model.export.registry import ExportError

        try:
            job = self._session.export(path, only_shown=only_shown)
        except ExportError as error:
            self._window.banner.tell("error", str(error))
            return
        if job is None:
            self._written(path)
        else:
            self._follow(job, path, lambda _: self._written(path))

    # -- the project itself -----------------------------------------------------------------------------------------

    def ask_copy(self) -> None:
        """Ask where a copy of the project is to be, which is written there."""
        from PySide6.QtWidgets import QFileDialog

        from gui.opening import ENDING, data_folder, free_name

        folder = self._session.path.parent if self._session.path else data_folder()
        kinds = tr("Hiatus projects (*{ending})", ending=ENDING)
        dialog = QFileDialog(self._window, tr("Save a copy"), str(folder if folder.is_dir() else Path.home()), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING.lstrip("."))
        dialog.selectFile(free_name(folder, tr("{name} (copy)", name=self._name())).name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._copy_to)
        dialog.open()

    def _copy_to(self, name: str) -> None:
        """The dialog has asked about a file of this name; one that gets an ending here is another one."""
        from gui.opening import ENDING

        path = Path(name)
        if path.suffix.lower() == ENDING:
            self.write_copy(path)
        else:
            path = path.with_name(path.name + ENDING)
            self._replacing(path, partial(self.write_copy, path))

    def write_copy(self, path: Path) -> None:
        """Copy the project, as it is looked at, in a job; it stays the one that is open."""
        if not any(job.stores for job in self._session.jobs.running):  # for whose writing the window would wait
            self._window.state.save_view()
        job = self._session.save_copy(path)
        if job is not None:
            said = tr("A copy of the project is in {path}. You go on working in “{name}”.", path=path, name=self._name())
            self._follow(job, path, lambda _: self._tell_where(said, path.parent))

    # -- what a picture holds ---------------------------------------------------------------------------------------

    def ask_picture(self) -> None:
        """Ask for a picture, and show what it holds."""
        from PySide6.QtWidgets import QFileDialog

        kinds = f"{tr('Images by Hiatus')} (*.png *.svg *.pdf)"
        dialog = QFileDialog(self._window, tr("Open what an image holds"), str(self._folder()), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.open_pictures([Path(name)]))
        dialog.open()

    def without_pictures(self, paths: Iterable[Path]) -> list[Path]:
        """The paths but for pictures, of which is shown what they hold."""
        given = list(paths)
        pictures = [path for path in given if path.suffix.lower() in PICTURES and path.is_file()]
        if pictures:
            self.open_pictures(pictures)
        return [path for path in given if path not in pictures]

    def open_pictures(self, paths: Iterable[Path]) -> None:
        """Look into pictures, in jobs, and show what they hold; a sentence where one holds nothing."""
        for path in paths:
            job = self._session.jobs.start(tr("Looking into {name}", name=path.name), partial(_looking, path))
            job.finished.connect(partial(self._show_held, path))
            job.failed.connect(partial(self._window.banner.tell, "error"))

    def _show_held(self, path: Path, found: Held) -> None:
        from gui.dialogs.held import HeldData

        dialog = HeldData(path, found, self._window)
        dialog.saved.connect(lambda target, data: self._replacing(target, partial(self._save, target, data)))
        dialog.open()

    def _save(self, path: Path, data: bytes) -> None:
        from model.export.registry import write_whole_steps

        self._job(tr("Writing {name}", name=path.name), lambda: write_whole_steps(path, iter((data,)), 1), path)

    # -- files ------------------------------------------------------------------------------------------------------

    def _name(self) -> str:
        return self._window.project_name() or tr("timeline")

    def _folder(self) -> Path:
        from gui.dialogs.export_data import default_folder

        kept = self._window.settings.get("export_folder")
        return Path(kept) if kept and Path(kept).is_dir() else default_folder()

    def _replacing(self, path: Path, run: Callable[[], object]) -> None:
        """Do it, after a question where the file is there already."""
        if not path.exists():
            run()
            return
        from gui.dialogs.confirm import confirm

        words = tr("“{name}” is there already in {folder}.", name=path.name, folder=path.parent)
        confirm(self._window, tr("Replace the file?"), words, tr("Replace it"), run)

    def _job(self, name: str, steps: Any, path: Path) -> None:
        self._follow(self._session.jobs.start(name, steps), path, lambda told: self._written(path, told or ()))

    def _follow(self, job: Job, path: Path, finished: Callable[[Any], object]) -> None:
        job.finished.connect(finished)
        job.failed.connect(partial(self._window.banner.tell, "error"))
        job.cancelled.connect(lambda: self._window.banner.tell("info", tr("Nothing was written: {name} was cancelled.", name=path.name)))

    def _written(self, path: Path, told: Iterable[str] = ()) -> None:
        self._window.settings.set("export_folder", str(path.parent))
        self._tell_where(" ".join([tr("Written: {path}", path=path), *told]), path.parent)

    def _tell_where(self, said: str, folder: Path) -> None:
        """Say it, with a way to the folder."""
        self._window.banner.tell("info", said, (tr("Open the folder"), partial(self.open_folder, folder)))

    def open_folder(self, folder: Path) -> None:
        """Show a folder of this machine as the system does."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        if not (folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))):
            said = tr("The folder could not be opened: {folder}. Look whether it is still there, and open it with your file manager.",
                      folder=folder)  # fmt: skip
            self._window.banner.tell("error", said)
