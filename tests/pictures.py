"""Makes the README's pictures: `python -m tests.pictures [NAME...]` writes resources/pictures/NAME.png, all where none is named.

The real window, on the bundled articles read anew into a project that is thrown away, and on a made-up crowd of events that is
the same each time.
"""

from __future__ import annotations

import os
import shutil
import struct
import sys
import tempfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QDialog

    from gui.main_window import MainWindow
    from model.domain import Collection

WIDTH, HEIGHT = 1600, 1000
NAME, CROWD = "East Asia dialogues", "Five thousand events"
LARGEST = 400_000  # bytes, of each picture
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "pictures"


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="hiatus-pictures-") as home:
        os.environ["HIATUS_HOME"] = home
        for path in take_pictures(Path(home), sys.argv[1:] or list(PICTURES)):
            print(f"{path.relative_to(FOLDER.parent.parent)}: {path.stat().st_size:,} bytes")


def take_pictures(home: Path, names: list[str]) -> list[Path]:
    """Write the pictures of these names; their paths.  Raises KeyError for a name there is none of, RuntimeError where what is to be
    shown is not found, or a picture is too large."""
    from model.loading import load
    from model.qt.settings_store import SettingsStore
    from model.resources import bundled_seeds
    from tests.bench.crowd_project import write

    settings = SettingsStore()
    settings.set("tour_seen", True)
    settings.set("language", "en")
    for _ in load(home / f"{NAME}.hiatus", [bundled_seeds()], create=True):
        pass
    write(home / f"{CROWD}.hiatus", 5000, lanes=60, participants=240)
    made = []
    for name in names:
        SettingsStore().set("window", {})  # panes as they are at the first start
        project = f"{CROWD if name == 'crowd' else NAME}.hiatus"
        (home / name).mkdir()
        window = opened(Path(shutil.copy(home / project, home / name)))
        try:
            made.append(save(PICTURES[name](window), FOLDER / f"{name}.png"))
        finally:
            window.close()
    return made


def opened(project: Path) -> MainWindow:
    """A window on a project as it is when it is first opened."""
    from gui.app import prepare
    from gui.theme import load_theme

    _app, window = prepare([project])
    window.resize(WIDTH, HEIGHT)
    window.show()
    window.apply_theme(load_theme("light"))
    wait(600)
    return window


# -- the pictures -----------------------------------------------------------------------------------------------------


def window_light(window: MainWindow) -> QPixmap:
    """The newest round of the dialogue that lapsed most often, why it has its date, and its article."""
    return round_selected(window, "light")


def window_dark(window: MainWindow) -> QPixmap:
    """The same in the dark, with what is known of one who took part."""
    round_selected(window, "dark")
    person = next(one for one in window.session.collection.participants if one.name == "Wang Yi")
    window.session.view.ask_for_participant(person.key, None)
    wait(600)
    return window.grab()


def hiatus(window: MainWindow) -> QPixmap:
    """What H shows first, with the sentence that claims its length."""
    press(window, "go.next_hiatus", "go.reader")
    wait(900)
    return window.grab()


def crowd(window: MainWindow) -> QPixmap:
    """Dense lanes, the largest first."""
    press(window, "lanes.order_count")
    window.columns.setSizes([280, WIDTH - 570, 290])
    wait(900)
    return window.grab()


def correcting(window: MainWindow) -> QPixmap:
    """The form of an event, in the course of a review."""
    round_selected(window, "light")
    press(window, "review.start", "go.next_event", "review.accept", "edit.event")
    return over(window, dialog_of(window))


def exporting(window: MainWindow) -> QPixmap:
    """The dialog of images, with the picture as it will be."""
    press(window, "file.export_image")
    dialog: Any = dialog_of(window)
    dialog.where.field.setText(f"{NAME}.png")
    until(lambda: bool(dialog.preview.facts.text()), "the preview was not drawn")
    picture = dialog.grab()
    dialog.reject()
    return picture


PICTURES: dict[str, Callable[[MainWindow], QPixmap]] = {
    "window-light": window_light,
    "hiatus": hiatus,
    "window-dark": window_dark,
    "crowd": crowd,
    "correcting": correcting,
    "export": exporting,
}


# -- how they are taken -----------------------------------------------------------------------------------------------


def round_selected(window: MainWindow, theme: str) -> QPixmap:
    from gui.theme import load_theme
    from model.qt.view_state import Selection

    window.apply_theme(load_theme(theme))
    window.session.view.select(Selection(newest_round(window.session.collection)))
    wait(900)
    return window.grab()


def newest_round(collection: Collection) -> str:
    """The key of the last round of the series with the most hiatuses."""
    series = max(collection.series, key=lambda one: (len(one.hiatuses), len(one.rounds)))
    if not series.rounds:
        raise RuntimeError(f"“{series.name}” has no round to show")
    return str(series.rounds[-1])


def press(window: MainWindow, *commands: str) -> None:
    """Call commands one after the other, each done before the next."""
    for name in commands:
        window.commands[name].trigger()
        wait(400)


def wait(milliseconds: int) -> None:
    from PySide6.QtTest import QTest

    QTest.qWait(milliseconds)


def until(holds: Callable[[], bool], trouble: str) -> None:
    for _ in range(300):
        if holds():
            return
        wait(100)
    raise RuntimeError(trouble)


def dialog_of(window: MainWindow) -> QDialog:
    """The dialog that is open.  Raises RuntimeError where none is."""
    from PySide6.QtWidgets import QDialog

    for dialog in window.findChildren(QDialog):
        if dialog.isVisible() and dialog.isModal():
            return dialog
    raise RuntimeError("no dialog is open")


def over(window: MainWindow, dialog: QDialog) -> QPixmap:
    """The window with its dialog in the middle, as systems put it there; the dialog is left."""
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    picture, front = window.grab(), dialog.grab()
    around = QRect(front.rect())
    around.moveCenter(picture.rect().center())
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), window.theme.colour("overlay_shadow"))
    painter.drawPixmap(around.topLeft(), front)
    painter.setPen(window.theme.colour("hatch"))
    painter.drawRect(around.adjusted(-1, -1, 0, 0))
    painter.end()
    dialog.reject()
    return picture


def save(picture: QPixmap, path: Path) -> Path:
    """Write a pixmap.  Rows are kept as they are, not as differences to the one before as Qt does it: windows are flat, and what repeats
    itself is packed a quarter smaller so.  Raises RuntimeError where it is too large for a page.  Source: PNG, third edition."""
    from PySide6.QtGui import QImage

    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    wide, high = image.width(), image.height()
    rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(high, image.bytesPerLine())[:, : wide * 3]
    unfiltered = np.concatenate([np.zeros((high, 1), dtype=np.uint8), rows], axis=1)
    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    parts = (b"IHDR", head), (b"IDAT", zlib.compress(unfiltered.tobytes(), 9)), (b"IEND", b"")
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(part)) + kind + part + struct.pack(">I", zlib.crc32(kind + part)) for kind, part in parts
    )
    if len(data) > LARGEST:
        raise RuntimeError(f"{path.name}: {len(data):,} bytes are too many")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


if __name__ == "__main__":
    main()
