"""A question that needs an answer, and a message that must not be missed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.dialogs.base import Dialog
from model.translation import tr


def confirm(parent: QWidget, title: str, text: str, yes: str, done: Callable[[], object]) -> Dialog:
    """Ask; `done` is called after a yes.  `yes` names what will happen ("Delete the file"), never "OK"."""
    dialog = Dialog(title, parent, explains=text)
    button = dialog.buttons(yes)
    button.clicked.connect(dialog.accept)
    dialog.accepted.connect(done)
    dialog.open()
    return dialog


def tell(parent: QWidget | None, title: str, text: str, details: str = "") -> Dialog:
    """Say what happened and what to do; `details` may be copied into a report."""
    dialog = Dialog(title, parent, width=520)
    words = dialog.note(text)
    words.setProperty("tone", "")
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    dialog.body.addWidget(words)
    if details:
        box = QPlainTextEdit(details)
        box.setReadOnly(True)
        box.setMinimumHeight(160)
        dialog.body.addWidget(box)
    button = dialog.buttons(tr("Close"), "")
    button.clicked.connect(dialog.accept)
    button.setFocus()
    dialog.open()
    return dialog
