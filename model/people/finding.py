"""Where what was typed stands in a name, searched as names are: without regard to case, accents and spaces."""

from __future__ import annotations

import unicodedata

__all__ = ["found_at"]


def found_at(text: str, wanted: str) -> tuple[int, int] | None:
    """The first stretch (start, end) of the text that reads like `wanted`, which is as `model.qt.keyed_model.folded` gives it.

    None where there is none, and for an empty `wanted`.  Combining signs after the stretch belong to it.
    """
    if not wanted:
        return None
    letters: list[str] = []
    places: list[int] = []  # of each letter in the text
    for place, sign in enumerate(text):
        for letter in unicodedata.normalize("NFKD", sign.casefold()):
            if not unicodedata.combining(letter) and not letter.isspace():
                letters.append(letter)
                places.append(place)
    at = "".join(letters).find(wanted)
    if at < 0:
        return None
    end = places[at + len(wanted) - 1] + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return places[at], end
