"""What articles and persons wrote is shown letter by letter in dialogs and messages, however much it looks like HTML."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.dialogs.base import Dialog
from gui.widgets.banner import Banner

NAME = "<b>Bold</b> &lt;"


def test_no_sentence_of_a_dialog_is_html(qtbot: QtBot) -> None:
    dialog = Dialog(NAME, explains=NAME)
    qtbot.addWidget(dialog)
    labels = [dialog.heading, dialog.trouble, dialog.note(NAME), *dialog.findChildren(QLabel)]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_no_message_is_html(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.tell("info", NAME)
    told = [label for label in banner.findChildren(QLabel) if label.text() == NAME]
    assert [label.textFormat() for label in told] == [Qt.TextFormat.PlainText]
