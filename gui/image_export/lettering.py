"""Footnotes set in lines and columns: broken at words, kept together where a column has room for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from gui.image_export.naming import Part
from model.export.notes import Note
from model.layout.labels import Measure

LINE_HIGH = 15.0
BETWEEN = 7.0  # pixels from one note to the next
COLUMN = 400.0  # pixels a column has at least, where the picture has so many
GUTTER = 28.0
LEAST_PART, LEAST_REST = 12, 3  # lines of a note that is parted though the next column had room for all of it
INDENT = 30.0  # of what stands after the number


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a note.  `kind`: "title", "facts", "quote", "where", "link"; `number`: the note's, at its first line."""

    note: Note
    kind: str
    text: str
    number: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A note, or the part of it that stands in one column, with its lines: left and top on its page."""

    note: Note
    lines: tuple[Line, ...]
    left: float
    top: float

    @property
    def height(self) -> float:
        return len(self.lines) * LINE_HIGH

    def part(self, *, begins: bool) -> Part:
        """What it is called; a note goes back to its event."""
        about = " ".join(line.text for line in self.lines if line.kind != "title")
        return Part("note", str(self.note.key) if begins else f"{self.note.key}-more", f"{self.note.number}. {self.note.title}", about)


def columns_in(width: float) -> tuple[int, float]:
    """How many columns a width has, and how wide each is."""
    count = max(1, int((width + GUTTER) // (COLUMN + GUTTER)))
    return count, (width - (count - 1) * GUTTER) / count


def lines_of(note: Note, width: float, measures: Callable[[str], Measure]) -> list[Line]:
    """The lines of a note in a column; `measures` gives the widths of texts of a kind."""
    room = width - INDENT
    made = [Line(note, "title", text) for text in wrapped(note.title, room, measures("title"))]
    made += [Line(note, "facts", text) for text in wrapped(note.facts, room, measures("facts"))]
    for source, after in zip_longest(note.sources, note.sources[1:]):
        quote = f"“{source.quote}”" if source.quote else ""
        made += [Line(note, "quote", text) for text in wrapped(quote, room, measures("quote"))]
        if after is not None and (after.where, after.link) == (source.where, source.link):
            continue  # said once below all its sentences
        made += [Line(note, "where", text) for text in wrapped(source.where, room, measures("where"))]
        made += [Line(note, "link", text, link=source.link) for text in wrapped(source.link, room, measures("link"))]
    first = made[0] if made else Line(note, "title", "")
    return [Line(note, first.kind, first.text, f"{note.number}", first.link), *made[1:]]


def wrapped(text: str, room: float, measure: Measure) -> Iterator[str]:
    """The text in lines of whole words that fit into `room`; a word that is longer than a line is broken."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if measure(longer) <= room:
            line = longer
            continue
        if line:
            yield line
        line = word
        while measure(line) > room and len(line) > 1:
            cut = next((n for n in range(len(line) - 1, 1, -1) if measure(line[:n]) <= room), 1)
            yield line[:cut]
            line = line[cut:]
    if line:
        yield line


def in_columns(notes: Iterable[Sequence[Line]], count: int, wide: float, left: float, rooms: Iterator[float]) -> Iterator[list[Placed]]:
    """The notes placed page by page: `rooms` gives the height that each page has for them.  Nothing is left out."""
    waiting = [tuple(lines) for lines in notes if lines]
    while waiting:
        room = next(rooms)
        page: list[Placed] = []
        for column in range(count):
            x, y = left + column * (wide + GUTTER), 0.0
            while waiting:
                lines = waiting[0]
                fits = int((room - y + 0.01) // LINE_HIGH)
                if len(lines) <= fits:
                    page.append(Placed(lines[0].note, lines, x, y))
                    waiting.pop(0)
                    y += len(lines) * LINE_HIGH + BETWEEN
                    continue
                alone = y == 0 and len(lines) * LINE_HIGH > room
                fits = fits if alone else min(fits, len(lines) - LEAST_REST)
                if fits >= 1 and (alone or fits >= LEAST_PART):
                    page.append(Placed(lines[0].note, lines[:fits], x, y))
                    waiting[0] = lines[fits:]
                break
        if not page:  # not one line has room: the column is lower than a line
            raise ValueError("the page is too low for footnotes")
        yield page


def balanced(notes: Sequence[Sequence[Line]], count: int) -> float:
    """The least height at which all notes stand in one page of `count` columns."""
    heights = [len(lines) * LINE_HIGH + BETWEEN for lines in notes]
    if not heights:
        return 0.0
    low = max(sum(heights) / count, max(heights))
    while _columns_needed(heights, low) > count:
        low += LINE_HIGH
    return low


def _columns_needed(heights: Sequence[float], room: float) -> int:
    used, y = 1, 0.0
    for high in heights:
        if y and y + high - BETWEEN > room:
            used, y = used + 1, 0.0
        y += high
    return used
