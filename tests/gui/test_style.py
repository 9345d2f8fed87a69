"""Themes have the same roles, text can be read on every ground, the style sheet leaves nothing out."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from gui.style import SHEETS, contrast, palette, style_sheet
from gui.theme import load_theme

THEMES = ("light", "dark")
GROUNDS = ("window", "panel", "lane", "chip", "hover")


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("white"), QColor("white")) == 1
    grey = QColor.fromString("#777777")
    assert contrast(grey, QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("role", ["ink", "soft", "accent", "error"])
def test_text_can_be_read(name: str, ground: str, role: str) -> None:
    theme = load_theme(name)
    assert contrast(theme.colour(role), theme.colour(ground)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_text_on_the_accent_and_on_marks_can_be_read(name: str) -> None:
    theme = load_theme(name)
    assert contrast(theme.colour("on_accent"), theme.colour("accent")) >= 4.5
    assert contrast(theme.colour("ink"), theme.colour("mark")) >= 4.5
    assert contrast(theme.colour("ink"), theme.colour("name_mark")) >= 4.5


def test_themes_have_the_same_roles() -> None:
    light, dark = map(load_theme, THEMES)
    assert light.roles.keys() == dark.roles.keys()
    assert len(light.series) == len(dark.series)


@pytest.mark.parametrize("name", THEMES)
def test_the_sheet_is_whole(qapp: QApplication, name: str) -> None:
    theme = load_theme(name)
    sheet = style_sheet(theme)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    assert palette(theme).window().color() == theme.colour("window")


def test_what_takes_the_keyboard_shows_it() -> None:
    whole = "".join(sheet.template for sheet in SHEETS)
    for widget in ("QPushButton", "QToolButton", "QLineEdit", "QComboBox", "QCheckBox", "QRadioButton", "QSpinBox", "QTabBar"):
        assert re.search(rf"{widget}[^{{}}]*:focus", whole), widget
