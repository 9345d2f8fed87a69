"""The date axis of a window: which units it is drawn with and where their ticks and labels stand, in pixels.

Two levels: the smaller unit below, and above it the unit it is part of, whose label is kept in view.  No label ever overlaps another
or is cut off at an edge, whatever the widths of texts are.  Units, and the labels that stay where not all have room, follow from the
scale alone, so that nothing jumps while one pans.  Pure: text is measured by functions that are handed in.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from model.dates import civil
from model.layout.folding import UNFOLDED, Break, Fold, Piece, TimeMap
from model.layout.labels import Measure
from model.layout.timescale import ABOVE, LADDER, Tick, Unit
from model.wording import length_words, short_words, year_words

BESIDE = 4.0  # pixels from a tick to the label of the smaller unit
ABOVE_BESIDE = 5.0  # the same of the larger unit
APART = 3.0  # least pixels between a label and the next tick that has one
ABOVE_APART = 7.0  # the same of the larger unit
BREAK_WIDTH = 10.0  # pixels a break is drawn wide, at every scale
CLEAR = 2.0  # pixels free beside it
PILL = 6.0  # pixels free at both ends of the words of a break


@dataclass(frozen=True, slots=True)
class Label:
    """Words of the axis and the pixels they take; `strong` ones begin a larger unit or are round numbers."""

    left: float
    right: float
    text: str
    strong: bool


@dataclass(frozen=True, slots=True)
class BreakPicture:
    """Where time is folded: the pixels between which it is, where the break is drawn (BREAK_WIDTH about `middle`), and how long nothing
    happened, in words that take left..right of the lower row ("" where there is no room)."""

    fold: Fold
    low: float
    high: float
    middle: float
    words: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Ticks:
    """The axis of a window, in pixels.  `lines` are the ticks of the smaller unit and `days` the moments they stand for (float day
    numbers), `edges` the ticks of the larger one that lie within the window; `minor` and `major` are the labels of both."""

    lines: tuple[float, ...]
    days: tuple[float, ...]
    edges: tuple[float, ...]
    minor: tuple[Label, ...]
    major: tuple[Label, ...]
    unit: str
    breaks: tuple[BreakPicture, ...] = ()


class AxisMaker:
    """Makes the ticks of any window, with what has been measured kept.  `measure` and `measure_strong` give the widths of plain and
    strong labels in pixels; labels of the larger unit are strong."""

    def __init__(self, measure: Measure, measure_strong: Measure) -> None:
        self._measure, self._measure_strong = measure, measure_strong
        self._wide: dict[str, tuple[tuple[float, ...], ...]] = {}
        digits = "0123456789"
        self._digit = max(digits, key=lambda one: max(measure(one), measure_strong(one)))

    def window(self, start: float, end: float, width: float, time: TimeMap = UNFOLDED) -> Ticks:
        """The axis of start..end (folded days: float day numbers where nothing is folded) drawn `width` pixels wide.

        Raises ValueError where there is nothing to put ticks on.
        """
        if not end > start or width <= 0:
            raise ValueError(f"nothing to put ticks on: {start}..{end} in {width} pixels")
        scale = width / (end - start)
        unit = self.unit(scale)
        above = ABOVE[unit.above]
        kept, form = self._kept(unit, scale), self._form(above, scale)
        pieces, folded = time.pieces(start, end, width)
        breaks = self._breaks(folded, width)
        lines: list[tuple[float, float]] = []
        edges: list[float] = []
        minor: list[Label] = []
        major: list[Label] = []
        for piece in pieces:
            low, high = _between(breaks, piece, width)
            words = max(low.right, 0.0) if low else 0.0, min(high.left, width) if high else width
            lines += self._minor(unit, kept, piece, scale, words, minor)
            beside = BREAK_WIDTH / 2 + CLEAR
            sides = (max(low.middle + beside, 0.0) if low else 0.0, min(high.middle - beside, width) if high else width)
            named = len(major)
            edges += self._major(above, form, piece, scale, sides, major)
            if len(major) == named and breaks and (unit.days < 365 or not any(sides[0] < one.left < sides[1] for one in minor)):
                major += self._named(piece, low, high, scale, sides)
        xs, days = tuple(x for x, _ in lines), tuple(day for _, day in lines)
        return Ticks(xs, days, tuple(edges), tuple(minor), tuple(major), unit.name, breaks)

    def unit(self, scale: float) -> Unit:
        """The finest unit whose labels have room at a scale (pixels a day)."""
        for unit in LADDER:
            need = self._widths(unit)[0][0] + BESIDE + APART
            if unit.days * scale >= max(unit.room, need):
                return unit
        return LADDER[-1]

    def _widths(self, unit: Unit) -> tuple[tuple[float, ...], ...]:
        """The widest labels of a unit, by form and kind of year."""
        known = self._wide.get(unit.name)
        if known is None:
            known = self._wide[unit.name] = tuple(tuple(map(self._widest, kinds)) for kinds in unit.samples())
        return known

    def _widest(self, samples: Iterable[str]) -> float:
        texts = {sample.replace("0", self._digit) for sample in samples}
        return max(max(self._measure(text), self._measure_strong(text)) for text in texts)

    def _kept(self, unit: Unit, scale: float) -> tuple[int, ...]:
        """For each kind of year, of which multiple of the unit the labels stay."""
        kept = []
        for wide in self._widths(unit)[0]:
            fits = (many for many in unit.multiples if many * unit.days * scale >= wide + BESIDE + APART)
            kept.append(next(fits, unit.multiples[-1]))
        return tuple(kept)

    def _form(self, unit: Unit, scale: float) -> tuple[int, ...]:
        """For each kind of year, the fullest form that the labels of the larger unit have room for."""
        forms = self._widths(unit)
        room = unit.days * scale - ABOVE_BESIDE - ABOVE_APART
        kinds = range(len(forms[0]))
        return tuple(next((n for n, wide in enumerate(forms) if wide[kind] <= room), len(forms) - 1) for kind in kinds)

    def _minor(
        self, unit: Unit, kept: tuple[int, ...], piece: Piece, scale: float, sides: tuple[float, float], into: list[Label]
    ) -> list[tuple[float, float]]:
        """The ticks of the smaller unit in a piece (pixel, day), with their labels put `into`; all `sides` have room for."""
        found: list[tuple[float, Tick]] = []
        for tick in unit.walk(piece.day, 0):
            x = piece.left + (tick.day - piece.day) * scale
            found.append((x, tick))
            # One labelled tick beyond the end, for whose label there has to be room.
            if x > piece.right and _labelled(tick, kept):
                break
        following, labels = found[-1][0], []
        for x, tick in reversed(found[:-1]):
            if not _labelled(tick, kept):
                continue
            left = x + BESIDE
            right = left + (self._measure_strong if tick.strong else self._measure)(tick.label)
            if piece.left <= x <= piece.right and left >= sides[0] and right <= min(following - APART, sides[1]):
                labels.append(Label(left, right, tick.label, tick.strong))
            following = x
        into += reversed(labels)
        return [(x, tick.day) for x, tick in found if piece.left <= x <= piece.right]

    def _major(
        self, unit: Unit, forms: tuple[int, ...], piece: Piece, scale: float, sides: tuple[float, float], into: list[Label]
    ) -> list[float]:
        """The ticks of the larger unit in a piece, with their labels put `into`.  The label of what began before the piece stands at
        its left, until the next one comes too near."""
        edges = []
        ticks = _formed(unit, forms, piece.day)
        now = next(ticks)
        x = piece.left + (now.day - piece.day) * scale
        while x <= piece.right:
            following = next(ticks)
            beyond = piece.left + (following.day - piece.day) * scale
            left = max(x, piece.left, sides[0] - ABOVE_BESIDE) + ABOVE_BESIDE
            right = left + self._measure_strong(now.label)
            if right <= min(beyond - ABOVE_APART, sides[1]):
                into.append(Label(left, right, now.label, True))
            if x > piece.left:
                edges.append(x)
            now, x = following, beyond
        return edges

    def _named(
        self, piece: Piece, low: BreakPicture | None, high: BreakPicture | None, scale: float, sides: tuple[float, float]
    ) -> list[Label]:
        """What a piece says that is too short for any other label: when it is, as exactly as there is room for."""
        first = low.fold.empty_to if low else piece.day
        last = high.fold.empty_from if high else piece.day + (piece.right - piece.left) / scale
        days = math.floor(first), max(math.floor(first), math.ceil(last) - 1)
        years = [year_words(civil(day)[0]) for day in days]
        forms = [short_words(*days), years[0] if years[0] == years[1] else f"{years[0]} – {years[1]}"]
        if low is None or high is None:  # cut off by the window: what stands beside the break is what counts
            forms.append(years[1] if low is None else years[0])
        for text in forms:
            wide = self._measure_strong(text)
            if wide <= sides[1] - sides[0]:
                left = min(max((piece.left + piece.right - wide) / 2, sides[0]), sides[1] - wide)
                return [Label(left, left + wide, text, True)]
        return []

    def _breaks(self, breaks: tuple[Break, ...], width: float) -> tuple[BreakPicture, ...]:
        """The breaks of a window with their words, which never overlap each other."""
        made: list[BreakPicture] = []
        for at, one in enumerate(breaks):
            taken = made[-1].right if made else 0.0
            until = breaks[at + 1].middle - BREAK_WIDTH if at + 1 < len(breaks) else width
            found = "", one.middle - BREAK_WIDTH, one.middle + BREAK_WIDTH
            days = round(one.fold.days)
            for text in (length_words(days), length_words(days).rsplit(" ", 2)[0]):
                half = self._measure(text) / 2 + PILL
                if one.middle - half >= taken and one.middle + half <= until:
                    found = text, one.middle - half, one.middle + half
                    break
            made.append(BreakPicture(one.fold, one.left, one.right, one.middle, *found))
        return tuple(made)


def _between(breaks: tuple[BreakPicture, ...], piece: Piece, width: float) -> tuple[BreakPicture | None, BreakPicture | None]:
    """The breaks before and after a piece."""
    before = [one for one in breaks if one.middle <= piece.left]
    after = [one for one in breaks if one.middle >= piece.right]
    return before[-1] if before else None, after[0] if after else None


def _labelled(tick: Tick, kept: tuple[int, ...]) -> bool:
    every = kept[tick.kind] if len(kept) > 1 else kept[0]
    return every == 1 or tick.number % every == 0


def _formed(unit: Unit, forms: tuple[int, ...], day: float) -> Iterator[Tick]:
    """The ticks of a unit, each in the form of its kind of year."""
    walks = {form: unit.walk(day, form) for form in set(forms)}
    while True:
        at_once = {form: next(walk) for form, walk in walks.items()}
        kind = next(iter(at_once.values())).kind
        yield at_once[forms[kind] if len(forms) > 1 else forms[0]]
