"""About Hiatus."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.dialogs.base import Dialog
from gui.icons import app_icon
from model.translation import tr


def version_text() -> str:
    try:
        return version("hiatus")
    except PackageNotFoundError:
        return tr("not installed")


LINE = 40  # characters that are never wrapped


class About(Dialog):
    """Name, version, what the program does, its licence and what it is made with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Hiatus", parent, width=440)
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(64, 64))
        self.body.insertWidget(0, sign, 0, Qt.AlignmentFlag.AlignHCenter)
        self.heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for text in (
            tr("Version {version}", version=version_text()),
            tr(
                "A timeline explorer for people who follow a story through news articles. "
                "Articles are read on this machine; nothing leaves it."
            ),
            tr("MIT licence. Made with Qt for Python, NumPy, spaCy, py3langid, sqlite-utils, and the Inter typeface."),
        ):
            note = self.note(text)
            note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            note.setWordWrap(len(text) > LINE)
            if not note.wordWrap():
                note.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            self.body.addWidget(note)
        self.buttons(tr("Close"), "").clicked.connect(self.accept)
