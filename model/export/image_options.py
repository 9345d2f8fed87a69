"""What can be chosen of an image or a document of the timeline: one value for the dialog, the command line and what draws.

Sizes of paper: ISO 216 and ANSI/ASME Y14.1, in millimetres, upright.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Any

from model.translation import noted

__all__ = ["LANES", "PAPERS", "SORTS", "TEXT_SIZES", "THEMES", "ImageOptions", "remembered"]

# The keys of model.layout's GROUPINGS and LaneOrder, which cost NumPy to import.
LANES = ("series", "country", "participant", "person", "organization", "place", "article", "source", "kind", "status", "none")
SORTS = ("first", "count", "name")

THEMES: tuple[tuple[str, str], ...] = (
    ("light", noted("Light")),
    ("dark", noted("Dark")),
    ("print", noted("Print, black on white")),
)
PAPERS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {"A4": (210, 297), "A3": (297, 420), "A2": (420, 594), "A1": (594, 841), "A0": (841, 1189), "Letter": (215.9, 279.4)}
)
TEXT_SIZES = (75, 85, 100, 115, 130, 150, 175, 200)
MOST_MARGIN = 60.0  # millimetres: A4 upright keeps 90 for the picture
DPI = 96  # pixels to an inch, as in CSS


@dataclass(frozen=True, slots=True)
class ImageOptions:
    """How an image is to look.

    `width`, `height` in pixels (height None: as high as the lanes need); `scale` multiplies the pixels of a PNG; `start`, `end` the
    first and last day shown (day numbers; None: all there is); `lanes` of LANES, `sort` of SORTS; `fold`: empty stretches are
    folded; `title` None: after the longest series, "": none; `text_size` in percent; `paper`: "" for a PDF of one page as large as
    the picture, else a name of PAPERS, then width and height are the paper's; `margin` in millimetres; `embed`: whether the data
    shown go into the file with it.
    """

    width: int = 1600
    height: int | None = None
    scale: float = 1.0
    start: int | None = None
    end: int | None = None
    lanes: str = "series"
    sort: str = "first"
    fold: bool = False
    theme: str = "light"
    transparent: bool = False
    legend: bool = True
    title: str | None = None
    footnotes: bool = False
    text_size: int = 100
    paper: str = ""
    landscape: bool = True
    margin: float = 15.0
    embed: bool = True

    @property
    def text_share(self) -> float:
        """How much larger than usual everything is written and drawn."""
        return self.text_size / 100

    def paper_size(self) -> tuple[float, float]:
        """Width and height of the paper as it lies, in millimetres.  Raises KeyError where there is none."""
        short, long = PAPERS[self.paper]
        return (long, short) if self.landscape else (short, long)


KEPT = ("width", "height", "scale", "theme", "transparent", "legend", "footnotes", "text_size", "paper", "landscape", "margin", "embed")


def remembered(kept: Mapping[str, Any]) -> ImageOptions:
    """The options last used, as they were kept; what does not fit this program (any more) is as usual."""
    usual = ImageOptions()
    known = {field.name: getattr(usual, field.name) for field in fields(usual) if field.name in KEPT}
    taken = {name: value for name, value in kept.items() if name in known and _fits(name, value, known[name])}
    return replace(usual, **taken)


def _fits(name: str, value: Any, usual: Any) -> bool:
    """Whether a value that was kept may stand in this option."""
    bounds = {"width": (200, 20_000), "height": (100, 20_000), "scale": (0.5, 4), "margin": (0, MOST_MARGIN)}
    if name in bounds:
        number = isinstance(value, int | float) and not isinstance(value, bool)
        return (value is None and name == "height") or (number and bounds[name][0] <= value <= bounds[name][1])
    choices: dict[str, tuple[Any, ...]] = {"theme": tuple(key for key, _ in THEMES), "text_size": TEXT_SIZES, "paper": ("", *PAPERS)}
    return value in choices[name] if name in choices else isinstance(value, type(usual))
