"""Colours by role from resources/themes, and the fonts.  No other module of `gui` holds a colour."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase

from model.resources import resource

CLEAR = "transparent"  # as QColor reads it: no colour at all


@dataclass(frozen=True)
class Theme:
    """A named set of colours; `roles` by the names in the theme files, `series` for the lanes in turn."""

    id: str
    name: str
    roles: dict[str, str]
    series: tuple[str, ...]
    patterns: tuple[str, ...] = ()  # of the lanes in turn, where colours alone are not to tell them apart (see print.toml)

    @property
    def tone(self) -> str:
        """ "light" or "dark": which of the two plain themes it is nearest to."""
        return "dark" if QColor(self.roles["panel"]).lightnessF() < 0.5 else "light"

    def colour(self, role: str, alpha: float = 1.0) -> QColor:
        """The colour of a role; `alpha` 0..1 multiplies its own.  Raises KeyError for a role no theme has."""
        colour = QColor(self.roles[role])
        if alpha < 1:
            colour.setAlphaF(colour.alphaF() * alpha)
        return colour

    def series_colour(self, index: int) -> QColor:
        """The colour of the lane with this index; the last colour is for lanes that stand for no series (index -1)."""
        return QColor(self.series[-1] if index < 0 else self.series[index % (len(self.series) - 1)])

    def series_pattern(self, index: int) -> str:
        """The pattern of the lane with this index, "" where its marks are filled."""
        if not self.patterns:
            return ""
        return self.patterns[-1] if index < 0 else self.patterns[index % (len(self.patterns) - 1)]

    def without_ground(self) -> Theme:
        """The same for pictures that are put on something else: what lies below everything is not there."""
        return replace(self, id=f"{self.id}-clear", roles=self.roles | dict.fromkeys(("window", "lane"), CLEAR))


@cache
def load_theme(name: str) -> Theme:
    """The theme of a file in resources/themes ("light", "dark", "print")."""
    with open(resource("themes", f"{name}.toml"), "rb") as file:
        data = tomllib.load(file)
    return Theme(name, data["name"], data["roles"], tuple(data["series"]["colours"]), tuple(data["series"].get("patterns", ())))


SANS = ["Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue", "DejaVu Sans"]
SERIF = ["Source Serif 4", "Source Serif Pro", "Georgia", "DejaVu Serif"]
MONO = ["JetBrains Mono", "Consolas", "Menlo", "DejaVu Sans Mono"]


def font(pixels: float, *, bold: bool = False, families: list[str] | None = None) -> QFont:
    """A font of this pixel size (device-independent)."""
    made = QFont()
    made.setFamilies(families or SANS)
    made.setPixelSize(max(1, round(pixels)))
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


@cache
def load_fonts() -> None:
    """Make the fonts that come with the program known to Qt, once.  Needs a QGuiApplication."""
    for path in sorted(resource("fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))
