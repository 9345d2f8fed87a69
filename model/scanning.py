"""Finding words in columns by reading every title: for collections that are held, not stored.  A project has an index for it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from model.columns import Columns, Mask
from model.filtering import search_words


def matching(columns: Columns, names: Mapping[str, str], words: tuple[str, ...]) -> Mask:
    """True in the rows where each of these words (see `search_words`) begins a word of the title, the place or a participant's name.

    `names` gives what each participant's key is called, all its names in one text.
    """
    made = np.ones(len(columns), dtype=np.bool_)
    titles = [_spaced(columns.titles[row]) for row in range(len(columns))]
    places = [_spaced(place) for place in columns.places.names]
    people = [_spaced(names.get(key, "")) for key in columns.participants.names]
    rows = np.repeat(np.arange(len(columns)), np.diff(columns.participants.offsets))
    for word in words:
        start = f" {word}"
        found = np.array([start in title for title in titles], dtype=np.bool_)
        there = np.array([start in place for place in places] + [False], dtype=np.bool_)  # the last one is for NO_CODE, which is -1
        found |= there[columns.places.codes]
        called = np.array([start in person for person in people], dtype=np.bool_)
        if len(called):
            found[rows[called[columns.participants.codes]]] = True
        made &= found
    return made


def _spaced(text: str) -> str:
    return " " + " ".join(search_words(text))
