"""How keys are told."""

from __future__ import annotations

import pytest

from gui.actions import ACTIONS, by_id, clashes, hints, key_table, keys_of, shown, shown_keys
from gui.keymap import given


def test_keys_as_a_reader_knows_them() -> None:
    assert shown("Left") == "←"
    assert shown("G, S") == "G then S"
    assert shown("Ctrl+Shift+Z") == "Ctrl+Shift+Z"
    assert shown("+") == "+"
    assert shown_keys(("Return", "Enter")) == "Enter"
    assert shown_keys(("/", "Ctrl+F")) == "/  or  Ctrl+F"


def test_hints_of_the_status_bar() -> None:
    assert hints() == [
        ("W S", "zoom"),
        ("A D", "pan"),
        ("← →", "event"),
        ("↑ ↓", "lane"),
        ("F", "fit"),
        ("/", "search"),
        ("?", "all keys"),
    ]


def test_a_persons_own_keys_come_first() -> None:
    assert keys_of(by_id("view.fit"), {"view.fit": ["Q"]}) == ("Q",)
    assert keys_of(by_id("view.fit"), {"go.date": ["Q"]}) == ("F",)
    assert ("Q", "fit") in hints({"view.fit": ["Q"]})


def test_a_command_may_have_other_keys_on_macos(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert keys_of(by_id("view.full_screen")) == ("F11",)
    monkeypatch.setattr("sys.platform", "darwin")
    assert keys_of(by_id("view.full_screen")) == ("Meta+Ctrl+F",)
    assert keys_of(by_id("view.full_screen"), {"view.full_screen": ["F12"]}) == ("F12",)
    assert clashes() == []
    assert given({}, "view.full_screen", ("Meta+Ctrl+F",)) == {}
    assert "| `F11` | Full screen | View |" in key_table(), "which is the same wherever it is made"


def test_the_table_has_every_action_with_keys() -> None:
    rows = key_table().splitlines()
    assert len(rows) == 2 + sum(bool(action.keys) for action in ACTIONS)
    assert "| `W`, `+`, `=` | Zoom in | View |" in rows
