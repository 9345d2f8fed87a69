"""Keys by place, by sign and by pane; what fields and lists keep for themselves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.action_set import make_actions
from gui.actions import ACTIONS, keys_of
from gui.shortcuts import EVDEV, KeyRouter, keeps, place_of

PLAIN = Qt.KeyboardModifier.NoModifier


def key(code: Qt.Key, text: str = "", scan: int = 0, virtual: int = 0, modifiers: Qt.KeyboardModifier = PLAIN) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, scan, virtual, 0, text)


@pytest.mark.parametrize(
    ("platform", "event", "place"),
    [
        ("xcb", key(Qt.Key.Key_Z, "z", scan=25), "W"),  # a French keyboard: Z stands where W does
        ("wayland", key(Qt.Key.Key_Q, "q", scan=38), "A"),
        ("xcb", key(Qt.Key.Key_Up, scan=111), ""),
        ("windows", key(Qt.Key.Key_Z, "z", scan=17), "W"),
        ("cocoa", key(Qt.Key.Key_Z, "z", virtual=13), "W"),
        ("offscreen", key(Qt.Key.Key_W, "w"), "W"),
        ("xcb", key(Qt.Key.Key_S, "s"), "S"),  # no scan code told: by letter
        ("offscreen", key(Qt.Key.Key_Up), ""),
    ],
)
def test_place_of_a_key(platform: str, event: QKeyEvent, place: str) -> None:
    assert place_of(event, platform) == place


def test_places_name_every_letter_once() -> None:
    assert sorted(EVDEV.values()) == [chr(code) for code in range(ord("A"), ord("Z") + 1)]


class Window(QMainWindow):
    """A window with a field, a list, a button and a pane, and a record of what was triggered."""

    def __init__(self) -> None:
        super().__init__()
        self.called: list[str] = []
        self.commands: dict[str, QAction] = make_actions(self, self.called.append, keys_of)
        self.router = KeyRouter(self, self.commands, keys_of)
        whole = QWidget()
        box = QVBoxLayout(whole)
        self.field, self.list, self.button, self.pane = QLineEdit(), QListWidget(), QPushButton("x"), QListWidget()
        self.list.addItems(["one", "two", "three"])
        for widget in (self.field, self.list, self.button, self.pane):
            box.addWidget(widget)
        self.plain = QWidget()
        self.plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.addWidget(self.plain)
        self.router.scopes = {"participants": self.pane}
        self.setCentralWidget(whole)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow())
    yield made
    made.close()


def after(window: Window, widget: QWidget, *keys: object) -> list[str]:
    """What is triggered by these keys with the focus on the widget."""
    widget.setFocus()
    window.called.clear()
    for one in keys:
        if isinstance(one, str):
            QTest.keyClicks(widget, one)
        else:
            QTest.keyClick(widget, one)  # type: ignore[call-overload]
    return window.called


def test_signs_letters_places_and_sequences(window: Window) -> None:
    plain = window.plain
    assert after(window, plain, "?") == ["help.keys"]
    assert after(window, plain, "/") == ["edit.search"]
    assert after(window, plain, "+", "=", "-") == ["view.zoom_in", "view.zoom_in", "view.zoom_out"]
    assert after(window, plain, "[", "]", ",", ".") == ["go.previous_report", "go.next_report", "go.previous_mark", "go.next_mark"]
    assert after(window, plain, Qt.Key.Key_W, Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_D) == [
        "view.zoom_in",
        "view.pan_left",
        "view.zoom_out",
        "view.pan_right",
    ]
    assert after(window, plain, Qt.Key.Key_G, Qt.Key.Key_S) == ["lanes.by_series"]
    assert after(window, plain, Qt.Key.Key_G, Qt.Key.Key_A) == ["lanes.by_article"]
    assert after(window, plain, Qt.Key.Key_P, Qt.Key.Key_Escape) == ["participants.panel", "edit.clear"]


def test_typing_stays_typing(window: Window) -> None:
    assert after(window, window.field, "wasd gs ?/+-[],. EPF") == []
    assert window.field.text() == "wasd gs ?/+-[],. EPF"
    assert after(window, window.field, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return) == []
    assert after(window, window.field, Qt.Key.Key_Escape, Qt.Key.Key_F6) == ["edit.clear", "view.next_pane"]


def test_a_list_keeps_its_arrows_and_a_button_its_space(window: Window) -> None:
    window.list.setCurrentRow(0)
    assert after(window, window.list, Qt.Key.Key_Down) == []
    assert window.list.currentRow() == 1
    assert after(window, window.list, "w") == ["view.zoom_in"]
    pressed = []
    window.button.clicked.connect(lambda: pressed.append(1))
    assert after(window, window.button, Qt.Key.Key_Space) == []
    assert pressed == [1]


def test_a_key_of_one_pane(window: Window) -> None:
    assert after(window, window.pane, Qt.Key.Key_Space) == ["participants.toggle"]
    assert after(window, window.plain, Qt.Key.Key_Space) == ["view.pin_card"]


def test_a_disabled_command_is_not_called(window: Window) -> None:
    window.commands["help.keys"].setEnabled(False)
    assert after(window, window.plain, "?") == []


def test_keys_are_told_in_the_menu_text(window: Window) -> None:
    for action in ACTIONS:
        if action.keys:
            assert "\t" in window.commands[action.id].text()


def test_modified_keys_are_no_plain_ones(window: Window) -> None:
    assert not keeps(window.list, key(Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.AltModifier))
    assert keeps(window.list, key(Qt.Key.Key_Down))
