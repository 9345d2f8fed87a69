"""Counts per pixel column, beside counting one by one."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.layout.density import Peaks, between, between_and_at, beyond, counts, outside, spread

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


@given(events, st.lists(st.floats(-700, 900), min_size=2, max_size=200))
def test_stretches_of_any_length_are_counted_alike(drawn: list[tuple[int, int]], cuts: list[float]) -> None:
    starts = np.sort(np.array([s for s, _ in drawn], dtype=float))
    ends = np.sort(np.array([s + length for s, length in drawn], dtype=float))
    edges = np.sort(np.array(cuts))
    expected = [sum(s < b and s + length > a for s, length in drawn) for a, b in pairwise(edges)]
    assert between(starts, ends, edges).tolist() == expected
    touching, at = between_and_at(starts, ends, edges)
    assert touching.tolist() == expected
    assert at.tolist() == [sum(s < edge < s + length for s, length in drawn) for edge in edges]


def test_peaks_are_the_most_at_a_time_and_change_softly() -> None:
    starts = np.sort(np.array([0.0] * 5 + [100.0, 101.0, 102.0]))
    ends = np.sort(starts + 1)
    peaks = Peaks(starts, ends)
    assert peaks.at(1.0) == 5
    assert peaks.at(128.0) == 8
    seen = [peaks.at(2.0**power) for power in np.linspace(0, 7, 200)]
    assert all(0 <= later - sooner < 0.2 for sooner, later in pairwise(seen))


@given(
    st.lists(st.tuples(st.floats(-500, 500), st.one_of(st.floats(0.5, 400), st.just(1.0))), max_size=30),
    st.floats(-600, 500),
    st.floats(1, 900),
    st.integers(1, 60),
)
def test_what_is_spread_is_what_a_loop_spreads(spans: list[tuple[float, float]], start: float, width: float, columns: int) -> None:
    starts, ends = np.array([a for a, _ in spans]), np.array([a + long for a, long in spans])
    made = spread(starts, ends, start, start + width, columns)
    edges = np.linspace(start, start + width, columns + 1)
    for n in range(columns):
        wanted = sum(max(0.0, min(b, edges[n + 1]) - max(a, edges[n])) / (b - a) for a, b in zip(starts, ends, strict=True))
        assert made[n] == pytest.approx(wanted, abs=1e-6)


def test_what_lies_beyond_is_what_is_not_spread() -> None:
    starts, ends = np.array([0.0, 8.0, 18.0, 40.0, -9.0]), np.array([2.0, 12.0, 22.0, 41.0, -8.0])
    assert beyond(starts, ends, 10.0, 20.0) == (2.5, 1.5)
    rng = np.random.default_rng(3)
    starts = rng.uniform(-100, 100, 500)
    ends = starts + rng.uniform(1, 50, 500)
    before, after = beyond(starts, ends, -20.0, 31.0)
    assert before + after + spread(starts, ends, -20.0, 31.0, 7).sum() == pytest.approx(500)


def test_all_that_is_spread_weighs_as_much_as_there_is() -> None:
    dice = np.random.default_rng(7)
    starts = dice.uniform(-700_000, 700_000, 5000)
    ends = starts + dice.integers(1, 400, 5000)
    assert spread(starts, ends, -800_000, 800_000, 173).sum() == pytest.approx(5000, abs=1e-4)
