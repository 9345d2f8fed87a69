"""The application: fonts, style, what happens to errors, and the first window."""

from __future__ import annotations

import ctypes
import logging
import os
import sys
import traceback
from collections.abc import Mapping, Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import numpy  # noqa: F401 - before Qt, whose import hook slows every import after it
import platformdirs
from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from gui.icons import app_icon
from gui.instance import raised
from gui.language import speak
from gui.main_window import MainWindow
from gui.opening import ENDING
from gui.theme import font, load_fonts
from gui.windows import Windows
from model.qt.session import Session
from model.qt.settings_store import SettingsStore
from model.qt.spared import no_collection

log = logging.getLogger(__name__)


M_MMAP_THRESHOLD = -3  # as mallopt has it
LARGE = 4 << 20  # bytes


def give_back_memory() -> None:
    """Let the C library give large pieces of memory back to the system as soon as they are free.  That of Linux keeps them for later
    once there were some: after a project of a million events was opened, a quarter of all that the program had."""
    if sys.platform == "linux":
        try:
            ctypes.CDLL(None).mallopt(M_MMAP_THRESHOLD, LARGE)
        except (OSError, AttributeError) as error:  # another C library than glibc
            log.info("memory is kept for later: %s", error)


class Application(QApplication):
    """Tells of files the system asks to be opened while it runs: macOS hands them over so, and not as arguments."""

    asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Only what is sent to the application itself comes here, not what its widgets get."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit(event.file())
            return True
        return super().event(event)


def make_application() -> QApplication:
    """The one application, made ready; the one that is there already where there is one."""
    give_back_memory()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = Application(sys.argv[:1])
    app.setApplicationName("hiatus")
    app.setApplicationDisplayName("Hiatus")
    app.setDesktopFileName("hiatus")
    app.setWindowIcon(app_icon())
    app.setStyle("Fusion")
    load_fonts()
    app.setFont(font(13))
    return app


def prepare(paths: Sequence[Path | str]) -> tuple[QApplication, MainWindow]:
    """The application and its window, the project of `paths` opened (or the last one, see `gui.opening`), not yet shown."""
    settings = SettingsStore()
    os.environ.update(scaled(settings, os.environ))
    app = make_application()
    speak(settings.get("language"))
    with no_collection():
        window = MainWindow(Session(), settings)
        if paths:
            window.own.projects.take_paths([Path(path) for path in paths])
    return app, window


def scaled(settings: SettingsStore, around: Mapping[str, str]) -> dict[str, str]:
    """What Qt is told of the size a person chose, before there is an application; nothing where the program was started with a size."""
    size = int(settings.get("scale"))
    return {} if size == 100 or "QT_SCALE_FACTOR" in around else {"QT_SCALE_FACTOR": f"{size / 100:g}"}


def run(paths: Sequence[Path]) -> int:
    """Open the window and stay until it is closed; the exit code.  `paths`: a project, or files and folders of articles."""
    log_to_file()
    if len(paths) == 1 and paths[0].suffix.lower() == ENDING and raised(paths[0]):
        return 0
    settings = SettingsStore()
    ours = scaled(settings, os.environ)
    os.environ.update(ours)
    app = make_application()
    given, begun = list(paths), False
    last = settings.get("last_project")
    if not given and last and raised(last):
        return 0
    speak(settings.get("language"))
    windows = Windows(settings)
    with no_collection():
        window = windows.make()
    sys.excepthook = lambda kind, error, trace: report(windows.current(), kind, error, trace)

    def asked(path: str) -> None:
        """A file the program was started with by a double click is its first, one that comes later gets a window of its own."""
        if begun:
            windows.want([Path(path)])
        else:
            given.append(Path(path))

    def begin() -> None:
        """Show the window once its project is open: its first frame is that of the project, and no welcome that flashes by."""
        nonlocal begun
        begun = True
        try:
            with no_collection():
                window.own.projects.start(given)
        finally:
            window.show()
        if not given:
            QTimer.singleShot(0, windows.restore)

    if isinstance(app, Application):
        app.asked.connect(asked)

    QTimer.singleShot(0, begin)
    code = app.exec()
    if windows.again:
        from gui.renewal import start_anew

        start_anew(ours)
    return code


def log_folder() -> Path:
    home = os.environ.get("HIATUS_HOME")
    return Path(home) if home else platformdirs.user_log_path("hiatus", appauthor=False)


def log_to_file() -> None:
    """Keep a log of at most two times 500 kB in the user's folder; where that cannot be written, warnings go to the terminal."""
    try:
        folder = log_folder()
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(folder / "hiatus.log", maxBytes=500_000, backupCount=1, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)


def report(window: MainWindow | None, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A fault of the program: into the log, and told with what to do.  What is stored is not touched by it."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.closeAllWindows()
        return
    log.error("a fault", exc_info=(kind, error, trace))
    from gui.dialogs.confirm import tell

    tell(
        window,
        "Something went wrong in Hiatus",
        f"What you did last may not have been done. Everything stored before is safe. The log is in {log_folder()}; "
        "please send the lines below with a report.",
        "".join(traceback.format_exception(kind, error, trace)),
    )
