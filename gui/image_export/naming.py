"""What the parts of a picture are called: the painting code says where each part begins and ends, and a device makes of it what it can.

A PNG makes nothing of it, an SVG a group with a title and a description, a PDF the places that links lead from and to.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF


@dataclass(frozen=True, slots=True)
class Part:
    """`kind`: "title", "axis", "lane", "event", "hiatus", "legend", "notes", "note", "source"; `key` tells it from others of its kind.
    `title`, `about`: for those who do not see it.  `leads`: what a click on it leads to: "note:key", "event:key" or an address."""

    kind: str
    key: str = ""
    title: str = ""
    about: str = ""
    leads: str = ""


class Naming:
    """Makes nothing of the parts."""

    def page(self, number: int) -> None:
        """The parts that follow stand on this page, from 0."""

    @contextmanager
    def part(self, part: Part, box: QRectF | None = None) -> Iterator[None]:
        """What is painted within belongs to the part; `box` is where it is, in the picture's pixels."""
        yield


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a part is: its page and its box in the picture's pixels."""

    page: int
    part: Part
    box: QRectF


@dataclass(slots=True)
class Spots(Naming):
    """Keeps where the parts are that lead elsewhere or are led to."""

    found: list[Spot] = field(default_factory=list)
    number: int = 0

    def page(self, number: int) -> None:
        self.number = number

    @contextmanager
    def part(self, part: Part, box: QRectF | None = None) -> Iterator[None]:
        if box is not None and (part.leads or part.kind in ("event", "note")):
            self.found.append(Spot(self.number, part, box))
        yield
