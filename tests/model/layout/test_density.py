"""Counts per pixel column, beside counting one by one."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from model.layout.density import counts, outside

events = st.lists(st.tuples(st.integers(-500, 500), st.integers(1, 300)), max_size=60)


@given(events, st.integers(-600, 600), st.integers(1, 700), st.integers(1, 64))
def test_density_is_what_counting_gives(drawn: list[tuple[int, int]], start: int, width: int, columns: int) -> None:
    starts = np.sort(np.array([s for s, _ in drawn], dtype=float))
    ends = np.sort(np.array([s + length for s, length in drawn], dtype=float))
    edges = np.linspace(start, start + width, columns + 1)
    expected = [sum(s < b and s + length > a for s, length in drawn) for a, b in pairwise(edges)]
    assert counts(starts, ends, start, start + width, columns).tolist() == expected


@given(events, st.integers(-600, 600), st.integers(1, 700))
def test_before_in_and_after_are_all(drawn: list[tuple[int, int]], start: int, width: int) -> None:
    starts = np.sort(np.array([s for s, _ in drawn], dtype=float))
    ends = np.sort(np.array([s + length for s, length in drawn], dtype=float))
    before, after = outside(starts, ends, start, start + width)
    touching = sum(s < start + width and s + length > start for s, length in drawn)
    assert before + after + touching == len(drawn)
