"""Article offsets to positions in a shown document and back.  Pure; knows no Qt, only how Qt counts.

An article's offsets count code points of the text as read.  A QTextDocument counts UTF-16 units, shows only some stretches
of the article, and may show them in another order.  `OffsetMap` is exact for all of this.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

_HIDDEN = {ord(c): 0x25AF for c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffc"}
_HIDDEN |= {code: 0x25AF for code in (*range(0xFDD0, 0xFDF0), *range(0x80, 0xA0))}
_HIDDEN |= {code: 0xFFFD for code in range(0xD800, 0xE000)}
_HIDDEN |= {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n\r"}
_HIDDEN |= {0x7F: 0x2421, 0x2028: 0x0A, 0x2029: 0x0A, 0x85: 0x0A}


def safe(text: str) -> str:
    """The text with what could mislead the eye or the toolkit made visible, code point for code point and unit for unit.

    Control characters become their pictures, marks that reorder text (Unicode's bidirectional overrides, embeddings and
    isolates) a small box, every line end one "\\n" (the "\\r" of a pair a space without width).
    """
    shown = text.translate(_HIDDEN)
    return shown.replace("\r\n", "\u200b\n").replace("\r", "\n") if "\r" in shown else shown


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@lru_cache(maxsize=64)  # asked for the same paragraph by each of its marks
def in_units(text: str) -> str:
    """The text with a place for every UTF-16 unit, so that it can be asked by Qt's positions: a wide letter is followed by a filler."""
    return text if units(text) == len(text) else "".join(c if ord(c) <= 0xFFFF else f"{c}\x00" for c in text)


@dataclass(frozen=True, slots=True)
class Piece:
    """text[start:end] of the article stands at `position` of the document and on."""

    start: int
    end: int
    position: int


class OffsetMap:
    """Where the pieces of an article stand in a document.  Pieces do not overlap, neither in the article nor in the document."""

    def __init__(self, text: str, pieces: Iterable[Piece]) -> None:
        wide = units(text) > len(text)
        self._wide = [at for at, c in enumerate(text) if ord(c) > 0xFFFF] if wide else []  # the code points that take two units
        self._by_start = sorted((p for p in pieces if p.end > p.start), key=lambda piece: piece.start)
        self._starts = [piece.start for piece in self._by_start]
        self._by_position = sorted(self._by_start, key=lambda piece: piece.position)
        self._positions = [piece.position for piece in self._by_position]

    def _units(self, start: int, end: int) -> int:
        """The UTF-16 units of text[start:end]."""
        return end - start + bisect_left(self._wide, end) - bisect_left(self._wide, start)

    def ranges(self, start: int, end: int) -> list[tuple[int, int]]:
        """The stretches of the document that show text[start:end], in its order, neighbours joined; none where it is hidden."""
        found: list[tuple[int, int]] = []
        first = max(0, bisect_right(self._starts, start) - 1)
        for piece in self._by_start[first:]:
            if piece.start >= end:
                break
            low, high = max(start, piece.start), min(end, piece.end)
            if low < high:
                a = piece.position + self._units(piece.start, low)
                b = a + self._units(low, high)
                if found and found[-1][1] == a:
                    found[-1] = (found[-1][0], b)
                else:
                    found.append((a, b))
        return found

    def stretches(self, first: int, last: int) -> list[tuple[int, int]]:
        """The stretches of the article of which something stands between these positions of the document, in its order."""
        found = []
        at = max(0, bisect_right(self._positions, first) - 1)
        for piece in self._by_position[at:]:
            if piece.position >= last:
                break
            begun, ended = self.offset(max(first, piece.position)), self.offset(last)
            start = piece.start if begun is None else begun
            end = ended if ended is not None and start <= ended < piece.end else piece.end
            if begun is not None and start < end:
                found.append((start, end))
        return found

    def offset(self, position: int) -> int | None:
        """The article offset of the code point that stands at this position (or in whose middle it is); None where none of the
        article stands there."""
        at = bisect_right(self._positions, position) - 1
        if at < 0:
            return None
        piece = self._by_position[at]
        low, high = piece.start, piece.end
        if position >= piece.position + self._units(low, high):
            return None
        while high - low > 1:
            middle = (low + high) // 2
            if piece.position + self._units(piece.start, middle) <= position:
                low = middle
            else:
                high = middle
        return low
