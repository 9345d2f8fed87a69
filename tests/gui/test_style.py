"""Themes have the same roles, text can be read on every ground, the style sheet leaves nothing out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from gui.style import SHEETS, contrast, palette, style_sheet
from gui.theme import load_theme
from gui.widgets.sheet import pane_sheet
from model.resources import resource
from model.settings import setting

ROOT = Path(__file__).resolve().parents[2]
THEMES = tuple(sorted(path.stem for path in resource("themes").glob("*.toml")))
GROUNDS = ("window", "panel", "lane", "chip", "hover")
MARKED = ("mark", "name_mark")
# Text role -> the grounds it stands on.  No other role is a text's colour (tested below).
TEXTS = {
    "ink": (*GROUNDS, *MARKED),
    "soft": (*GROUNDS, *MARKED),
    "accent": GROUNDS,
    "error": GROUNDS,
    "good": GROUNDS,
    "on_accent": ("accent",),
}
# What tells something without words: signs, bars, hatching, rings, the frames of check boxes.
SIGNS = {"faint": ("window", "panel", "lane"), "hatch": ("window", "panel", "lane"), "accent": GROUNDS, "soft": GROUNDS}


def asked(name: str) -> float:
    """The least contrast of text: level AA of WCAG 2.2 (1.4.3), AAA (1.4.6) in the themes of high contrast."""
    return 7 if name.startswith("contrast") else 4.5


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("white"), QColor("white")) == 1
    grey = QColor.fromString("#777777")
    assert contrast(grey, QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("role", "ground"), [(role, ground) for role, grounds in TEXTS.items() for ground in grounds])
def test_text_can_be_read(name: str, role: str, ground: str) -> None:
    theme = load_theme(name)
    assert contrast(theme.colour(role), theme.colour(ground)) >= asked(name)


@pytest.mark.parametrize("name", THEMES)
def test_signs_can_be_seen(name: str) -> None:
    """WCAG 2.2, 1.4.11: what is no text and has a meaning, 3 to 1."""
    theme = load_theme(name)
    pairs = [(role, ground) for role, grounds in SIGNS.items() for ground in grounds]
    if name.startswith("contrast"):
        pairs += [("line", ground) for ground in GROUNDS]
    low = {pair: contrast(theme.colour(pair[0]), theme.colour(pair[1])) for pair in pairs}
    assert {pair: value for pair, value in low.items() if value < 3} == {}
    for index in range(len(theme.series)):
        for ground in ("window", "panel", "lane"):
            assert contrast(theme.series_colour(index), theme.colour(ground)) >= 3, (index, ground)


def test_only_roles_that_can_be_read_colour_text(qapp: QApplication) -> None:
    sheet = "".join(one.template for one in SHEETS) + pane_sheet(load_theme("light"))
    assert set(re.findall(r"(?:^|[{;\s])(?:selection-)?color: \$(\w+)", sheet)) <= set(TEXTS)
    tones = {tone for path in (ROOT / "gui").rglob("*.py") for tone in re.findall(r'tone="(\w+)"', path.read_text(encoding="utf-8"))}
    assert tones <= set(TEXTS)


def test_light_and_dark_are_told_apart() -> None:
    assert all(load_theme(name).tone == ("dark" if "dark" in name else "light") for name in THEMES)
    assert {choice for choice, _ in setting("theme").choices} - {"system"} <= set(THEMES)


def test_themes_have_the_same_roles() -> None:
    themes = [load_theme(name) for name in THEMES]
    assert all(one.roles.keys() == themes[0].roles.keys() for one in themes)
    assert {len(one.series) for one in themes} == {10}


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
