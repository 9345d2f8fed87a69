"""Lines for all scales: nothing overlaps at any, nothing moves or goes while one zooms in, nothing depends on where one looks."""

from __future__ import annotations

from itertools import pairwise
from math import inf
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.layout import standing
from model.layout.standing import NO_LINE, SLOT, Lines, Standing, sweep
from tests.model.layout.drawn import Spans, spans

pytestmark = pytest.mark.slow

scales = st.floats(-4, 4).map(lambda power: 10.0**power)


@pytest.fixture(params=[4, 16, 512], autouse=True)
def tiles(request: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tiles so small that a few events make many of them."""
    monkeypatch.setattr(standing, "TILE", request.param)


def days_of(drawn: Spans) -> tuple[np.ndarray, np.ndarray]:
    made = sorted((float(first), float(first + length)) for first, length in drawn)
    return np.array([start for start, _ in made]), np.array([end for _, end in made])


def lines_of(drawn: Spans, lines: int, first: list[int] | None = None, bands: list[tuple[float, float]] | None = None) -> Lines:
    chosen = np.array(sorted({at for at in first or [] if at < len(drawn)}), dtype=np.intp)
    return Lines(*days_of(drawn), lines, chosen, bands or [])


def slots(drawn: Spans, standing: Standing, scale: float) -> dict[int, list[tuple[float, float]]]:
    """What is seen at a scale takes of its lines, in pixels, in order."""
    starts, ends = days_of(drawn)
    seen = standing.appears < scale
    left, right = starts[standing.at[seen]] * scale, ends[standing.at[seen]] * scale
    middle, half = (left + right) / 2, np.maximum(right - left, SLOT) / 2
    made: dict[int, list[tuple[float, float]]] = {}
    for number, low, high in zip(standing.line[seen].tolist(), middle - half, middle + half, strict=True):
        made.setdefault(number, []).append((float(low), float(high)))
    return {number: sorted(line) for number, line in made.items()}


@given(spans, st.integers(1, 7), scales)
def test_nothing_overlaps_at_any_scale(drawn: Spans, lines: int, scale: float) -> None:
    everything = lines_of(drawn, lines).around(-inf, inf)
    for number, line in slots(drawn, everything, scale).items():
        assert 0 <= number < lines
        assert all(a[1] <= b[0] + 1e-6 * max(1.0, scale) for a, b in pairwise(line))


@given(spans, st.integers(1, 4), st.floats(0, 1800), st.floats(0.1, 900))
def test_where_one_looks_from_changes_nothing(drawn: Spans, lines: int, start: float, width: float) -> None:
    everything = lines_of(drawn, lines).around(-inf, inf)
    known = {int(at): (int(line), float(scale)) for at, line, scale in zip(everything.at, everything.line, everything.appears, strict=True)}
    assert len(known) == len(everything.at)
    near = lines_of(drawn, lines).around(start, start + width)
    here = {int(at): (int(line), float(scale)) for at, line, scale in zip(near.at, near.line, near.appears, strict=True)}
    assert here.items() <= known.items()
    starts, ends = days_of(drawn)
    assert {at for at in known if ends[at] > start and starts[at] < start + width} <= set(here)
    made = lines_of(drawn, lines)
    assert [made.place_of(at) for at in range(len(drawn))] == [known.get(at, (NO_LINE, inf)) for at in range(len(drawn))]


@given(st.lists(st.integers(0, 200), min_size=1, max_size=60, unique=True), st.integers(1, 3))
def test_days_that_lie_apart_are_all_seen_when_there_is_room(days: list[int], lines: int) -> None:
    drawn = [(day * 3, 1) for day in days]
    everything = lines_of(drawn, lines).around(-inf, inf)
    assert len(everything.at) == len(days)
    assert (everything.appears < SLOT * 2).all()


@given(st.integers(2, 6), st.integers(1, 6))
def test_as_many_as_there_are_lines_are_seen_of_those_of_one_day(lines: int, more: int) -> None:
    drawn = [(7, 1)] * (lines + more)
    assert len(lines_of(drawn, lines).around(-inf, inf).at) == lines


@given(spans, st.integers(1, 5), st.lists(st.integers(0, 89), max_size=6), scales)
@settings(max_examples=60)
def test_rounds_take_the_first_line_and_nothing_else_stands_in_a_hiatus(drawn: Spans, lines: int, first: list[int], scale: float) -> None:
    bands = [(50.0, 300.0), (400.0, 410.0), (405.0, 900.0)]
    starts, ends = days_of(drawn)
    made = lines_of(drawn, lines, first, bands).around(-inf, inf)
    rounds = {at for at in first if at < len(drawn)}
    for line in slots(drawn, made, scale).values():
        assert all(a[1] <= b[0] + 1e-6 * max(1.0, scale) for a, b in pairwise(line))
    for at, line, since in zip(made.at.tolist(), made.line.tolist(), made.appears.tolist(), strict=True):
        if line or at in rounds or since >= scale:
            continue
        left, right = starts[at] * scale, ends[at] * scale
        beside = max(0.0, SLOT - (right - left)) / 2
        assert all(right + beside <= low * scale + 1e-6 or left - beside >= high * scale - 1e-6 * scale for low, high in bands)
    if rounds:
        assert made.line[made.at == min(rounds)].tolist() == [0]


@given(spans, st.integers(1, 4), st.lists(st.tuples(st.integers(0, 3), st.integers(0, 60), st.integers(1, 20)), max_size=12))
def test_a_sweep_leaves_what_is_taken_alone(drawn: Spans, lines: int, blocks: list[tuple[int, int, int]]) -> None:
    taken: list[list[tuple[float, float]]] = [[] for _ in range(lines)]
    for number, start, length in sorted(blocks, key=lambda one: one[1]):
        if number < lines and (not taken[number] or taken[number][-1][1] <= start):
            taken[number].append((float(start), float(start + length)))
    starts, ends = days_of(drawn)
    line = sweep(starts.tolist(), ends.tolist(), lines, taken)
    for number in range(lines):
        here = [(float(starts[at]), float(ends[at])) for at in np.flatnonzero(line == number)]
        assert all(a[1] <= b[0] for a, b in pairwise(sorted(here + taken[number])))
    # What found no line had none free: on each something stands in its way.
    for at in np.flatnonzero(line == NO_LINE):
        for number in range(lines):
            before = [(float(starts[i]), float(ends[i])) for i in np.flatnonzero(line == number) if i < at]
            assert any(low < ends[at] and high > starts[at] for low, high in before + taken[number])
