"""Commands are found by the words people have for them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.actions import ACTIONS
from gui.palette_words import OTHER_WORDS, meant, other_words
from gui.search import Found
from tests.gui.test_commands import Palette, palette, results  # noqa: F401 - a fixture

PLAIN = [
    ("picture", "file.export_image"), ("save as", "file.export_image"), ("pdf", "file.export_image"), ("screenshot", "file.export_image"),
    ("excel", "file.add_files"), ("import", "file.add_files"), ("gap", "go.next_hiatus"), ("silence", "go.next_hiatus"),
    ("how long", "go.next_hiatus"), ("who", "participants.panel"), ("night", "view.theme_dark"), ("dark mode", "view.theme_dark"),
    ("font size", "view.text_larger"), ("bigger", "edit.settings"), ("language", "edit.settings"), ("preferences", "edit.settings"),
    ("colour", "edit.settings"), ("wrong date", "edit.event"), ("rename event", "edit.event"), ("remove", "review.dismiss"),
    ("delete", "review.dismiss"), ("duplicate", "review.merge"), ("same person", "participants.merge"), ("alias", "participants.merge"),
    ("help", "help.keys"), ("shortcuts", "edit.keys"), ("tutorial", "help.tour"), ("month", "go.date"), ("jump to", "go.date"),
    ("why", "go.reader"), ("outcome", "view.findings"), ("conflict", "view.findings"), ("save", "file.save"),
    ("planned", "lanes.by_status"),
    ("restore", "review.dismissed"), ("approve", "review.accept"), ("show all", "edit.clear"), ("exit", "file.close_window"),
    ("new event", "edit.add"), ("quote", "edit.cite"), ("undated", "view.list"), ("export", "file.export_image"), ("merge", "review.merge"),
]  # fmt: skip
"""What people type, and a command that must be among the first five."""


@pytest.mark.parametrize(("typed", "wanted"), PLAIN)
def test_plain_words_find_the_command(palette: Palette, typed: str, wanted: str) -> None:  # noqa: F811
    rows = [row.data for row in palette.rows_for(typed) if isinstance(row.data, str)]
    assert wanted in rows[:5], rows[:5]


def test_all_are_words_of_commands() -> None:
    assert set(OTHER_WORDS) <= {action.id for action in ACTIONS}
    assert all(other_words(name) for name in OTHER_WORDS)
    assert other_words("view.palette") == ()


@pytest.mark.parametrize(
    ("typed", "name", "found"),
    [
        ("delete", "Dismiss event", True),
        ("del", "Dismiss event", False),
        ("event delete", "Dismiss event", True),
        ("elete", "Dismiss event", None),
        ("event", "Dismiss event", None),
        ("", "Dismiss event", None),
        ("reject photo", "Dismiss event", None),
        ("削除", "x", True),
        ("削", "x", False),
        ("済み", "x", False),
    ],
)
def test_words_begin_with_what_was_typed(typed: str, name: str, found: bool | None) -> None:
    assert meant(typed, name, ("delete", "not wanted", "削除", "削除済み")) is found


def test_letters_strewn_over_a_name_give_way_to_words(palette: Palette) -> None:  # noqa: F811
    assert "Details of the participant…" not in results(palette, "pdf")
    assert "Theme: high contrast, light" not in results(palette, "trash")
    assert results(palette, "lbs")[0] == "Lanes by series"  # first letters are no strewn ones


def test_what_is_nowhere_can_be_searched_for(palette: Palette, qtbot: QtBot, tmp_path: Path) -> None:  # noqa: F811
    rows = palette.rows_for("zzqq")
    assert rows[0].header
    assert rows[-1].data == Found(words="zzqq")
    palette.open_palette()
    palette.field.setText("zzqq")
    with qtbot.waitSignal(palette.found) as told:
        palette.list.choose()
    assert told.args == [Found(words="zzqq")]
    assert palette.rows_for("zoom")[-1].data == Found(words="zoom")
    assert not any(isinstance(row.data, Found) for row in palette.rows_for(""))
