"""Where words stand in a text: without regard to case, accents, ligatures, curled quotes, and how the white space falls.

Unlike the search over all articles (`model.filtering.search_words`), which compares whole words, this finds any run of letters.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

__all__ = ["Folded", "find"]

_SIGNS = {ord(curled): plain for plain, all_of_it in (("'", "‘’‚‛′"), ('"', "“”„‟″«»"), ("-", "‐‑‒–—―−")) for curled in all_of_it}
_UNSEEN = ("Mn", "Me", "Cf")  # Unicode's categories of accents and of what has no width


def _fold(letter: str) -> str:
    """A character as it is compared: "É" as "e", "ﬁ" as "fi", a combining accent or a soft hyphen as nothing."""
    apart = unicodedata.normalize("NFKD", letter).translate(_SIGNS).casefold()
    kept = "".join(c for c in unicodedata.normalize("NFKD", apart) if unicodedata.category(c) not in _UNSEEN)
    return unicodedata.normalize("NFC", kept)


def _table(text: str) -> dict[int, str]:
    return {ord(letter): _fold(letter) for letter in set(text)}


class Folded:
    """A text made ready to be looked through as often as wanted; `find` tells offsets of the text itself."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        table = _table(text)
        self._folded = text.translate(table)
        odd = "".join(chr(code) for code, folded in table.items() if len(folded) != 1)
        self._odd: list[int] = []  # offsets of the characters that are compared as none or as several
        self._starts: list[int] = []  # where each begins in the folded text
        self._widths: list[int] = []
        shift = 0
        for one in re.finditer(f"[{re.escape(odd)}]", text) if odd else ():
            width = len(table[ord(one[0])])
            self._odd.append(one.start())
            self._starts.append(one.start() + shift)
            self._widths.append(width)
            shift += width - 1
        self._nothing = frozenset(at for at, width in zip(self._odd, self._widths, strict=True) if not width)

    def find(self, words: str) -> list[tuple[int, int]]:
        """(start, end) code-point offsets of every place the words stand at, in order, none overlapping another; none for no words.

        A place reaches over the accents that follow its last letter; of a letter compared as several ("ß" as "ss") it takes the whole.
        """
        wanted = words.translate(_table(words)).split()
        if not wanted:
            return []
        found: list[tuple[int, int]] = []
        for hit in re.finditer(r"\s+".join(map(re.escape, wanted)), self._folded):
            start, end = self._offset(hit.start()), self._offset(hit.end() - 1) + 1
            while end in self._nothing:
                end += 1
            if not found or start >= found[-1][1]:
                found.append((start, end))
        return found

    def _offset(self, at: int) -> int:
        """The text's offset of the character that made this place of the folded text."""
        number = bisect_right(self._starts, at) - 1
        if number < 0:
            return at
        over = at - self._starts[number] - self._widths[number]
        return self._odd[number] if over < 0 else self._odd[number] + 1 + over


def find(text: str, words: str) -> list[tuple[int, int]]:
    """See `Folded.find`."""
    return Folded(text).find(words)
