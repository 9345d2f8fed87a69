"""Makes the README's pictures: `python -m tests.pictures` writes resources/desktop/window-light.png and window-dark.png.

The real window on the bundled articles, read anew into a project that is thrown away: the newest round of the security
dialogue selected, its article in the reader.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from model.domain import Collection

WIDTH, HEIGHT = 1600, 1000
NAME = "East Asia dialogues"
LARGEST = 400_000  # bytes, of each picture
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "desktop"


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="hiatus-pictures-") as home:
        os.environ["HIATUS_HOME"] = home
        for path in take_pictures(Path(home)):
            print(f"{path.relative_to(FOLDER.parent.parent)}: {path.stat().st_size:,} bytes")


def take_pictures(home: Path) -> list[Path]:
    """Read the bundled articles into a project in `home` and write both pictures; their paths.  Raises RuntimeError where the
    round to be shown is not found, or a picture is too large."""
    from PySide6.QtTest import QTest

    from gui.app import prepare
    from gui.theme import load_theme
    from model.loading import load
    from model.qt.view_state import Selection
    from model.resources import bundled_seeds

    project = home / f"{NAME}.hiatus"
    for _ in load(project, [bundled_seeds()], create=True):
        pass
    _app, window = prepare([project])
    window.resize(WIDTH, HEIGHT)
    window.show()
    window.session.view.select(Selection(newest_round(window.session.collection)))
    made = []
    try:
        for theme in ("light", "dark"):
            window.apply_theme(load_theme(theme))
            QTest.qWait(800)
            made.append(save(window.grab(), FOLDER / f"window-{theme}.png"))
    finally:
        window.close()
    return made


def newest_round(collection: Collection) -> str:
    """The key of the last round of the series with the most hiatuses."""
    series = max(collection.series, key=lambda one: (len(one.hiatuses), len(one.rounds)))
    if not series.rounds:
        raise RuntimeError(f"“{series.name}” has no round to show")
    return str(series.rounds[-1])


def save(picture: QPixmap, path: Path) -> Path:
    """Write a pixmap in few enough colours for a small file, without dithering: the window is flat."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    path.parent.mkdir(parents=True, exist_ok=True)
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    if not image.save(str(path), "PNG", 0):
        raise RuntimeError(f"{path} cannot be written")
    if path.stat().st_size > LARGEST:
        fewer = image.convertToFormat(QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.AvoidDither)
        fewer.save(str(path), "PNG", 0)
    if path.stat().st_size > LARGEST:
        raise RuntimeError(f"{path.name}: {path.stat().st_size:,} bytes are too many")
    return path


if __name__ == "__main__":
    main()
