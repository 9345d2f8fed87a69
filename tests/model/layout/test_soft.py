"""A large lane goes over softly from counts to marks and to words, whatever comes into view: by steps of the zoom and while one pans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
import pytest

from model.columns import Columns
from model.layout import layout
from model.layout.lanes import Lane, lane_table, shown
from model.layout.large import ABOUT, LOOKS, WORDS_SOFT
from model.layout.layout import Layout
from model.layout.picture import LanePicture
from model.layout.window import Stretch
from tests.bench.crowd import company, crowd
from tests.model.layout.drawn import Spans, events_of

WIDTH = 600.0
STEP = 1.006  # of the zoom
# A step moves each edge by half of 0.6 % of the width; what is looked at one by one may jump by one look.
LEAST = 2 * (STEP - 1) / ABOUT + 2 / LOOKS

BURSTS: Spans = [(day * 9, 1) for day in range(500)] + [(day, 1) for day in (700, 2500, 2530, 3900) for _ in range(400)]


def layout_of(table: Columns, lanes: Sequence[Lane] = ()) -> Layout:
    here = np.arange(table.dated)
    one = Lane("all", "All events", 0, here, table.start[here], np.sort(table.end[here]))
    made = Layout(table, tuple(lanes) or (one,), lambda text: 6.3 * len(text), lambda text: 6.3 * len(text))
    made.fit_lines(1.0, 4)
    return made


def zooms(middle: float, days: float, least: float) -> Iterator[Stretch]:
    while days > least:
        yield middle - 0.4 * days, middle + 0.6 * days
        days /= STEP


def pictures(made: Layout, windows: Iterator[Stretch]) -> Iterator[tuple[LanePicture, ...]]:
    return (made.picture(*window, WIDTH).lanes for window in windows)


def words_of(lane: LanePicture) -> dict[tuple[int, float, bool], float]:
    """How far the words of each event have come in, told apart by the sides they stand on."""
    return {(mark.row, np.sign(mark.label_left - mark.left), mark.inside): mark.share for mark in lane.marks}


@pytest.mark.parametrize("middle", [690, 1600, 2490, 2515, 3700])
def test_a_burst_that_comes_into_view_changes_a_lane_softly(monkeypatch: pytest.MonkeyPatch, middle: int) -> None:
    monkeypatch.setattr(layout, "FEW", 0)
    made = layout_of(events_of(BURSTS))
    shares = [lane.share for (lane,) in pictures(made, zooms(middle, 9000.0, 5.0))]
    assert (shares[0], shares[-1]) == (0, 1)
    assert all(0 <= nearer - farther <= LEAST for farther, nearer in pairwise(shares))


def test_panning_over_a_burst_changes_a_lane_softly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "FEW", 0)
    made = layout_of(events_of(BURSTS))
    windows = ((start, start + 900.0) for start in np.arange(1200.0, 3200.0, 900.0 * (STEP - 1)).tolist())
    shares = [lane.share for (lane,) in pictures(made, windows)]
    assert min(shares) < 0.1
    assert max(shares) == 1
    assert all(abs(later - sooner) <= 2 * LEAST for sooner, later in pairwise(shares))


def test_words_go_over_to_fuller_ones_as_far_in_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "FEW", 0)
    made = layout_of(events_of([(day * 11, 1) for day in range(300)]))
    seen = [words_of(lane) for (lane,) in pictures(made, zooms(1500.0, 900.0, 40.0))]
    both = [(nearer[key], farther[key]) for farther, nearer in pairwise(seen) for key in farther.keys() & nearer.keys()]
    assert min(min(pair) for pair in both) < 0.5
    # A step moves what is near an edge by half of it, and words come in over WORDS_SOFT pixels.
    most = (STEP - 1) * WIDTH / WORDS_SOFT + LEAST
    assert all(abs(nearer - farther) <= most for nearer, farther in both), most


@pytest.mark.slow
@pytest.mark.parametrize("where", [0.3, 0.62, 0.9])
def test_the_lanes_of_a_crowd_change_softly(where: float) -> None:
    table = crowd(60_000, lanes=24)
    lanes = shown(lane_table(company(table), table), np.ones(len(table.start), dtype=np.bool_))
    made = layout_of(table, lanes)
    first, last = float(table.start[0]), float(table.ends_sorted[-1])
    seen = pictures(made, zooms(first + (last - first) * where, last - first, 20.0))
    before = next(seen)
    for now in seen:
        assert all(abs(one.share - other.share) <= LEAST for one, other in zip(now, before, strict=True))
        before = now
