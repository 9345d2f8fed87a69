"""The picture of the lanes: no two labels over each other at any zoom, nothing lost, what is drawn is hit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.columns import columns
from model.dates import DateSpan, Precision, day_number
from model.domain import Collection, Event, Hiatus, Kind, Series, Status
from model.layout.hit import lane_at, mark_at
from model.layout.lanes import GROUPINGS, lanes
from model.layout.layout import Layout
from model.layout.picture import HEADER, Picture, Tally, tally
from model.layout.window import whole
from tests.builders import sample_collection

WIDTH = 1100.0


def measure(text: str) -> float:
    return 6.3 * len(text)


def layout_of(collection: Collection, by: str = "series", most: int = 6) -> Layout:
    made = columns(collection.events)
    layout = Layout(made, lanes(collection, made, by), measure, measure)
    start, end = whole(made)
    layout.base = WIDTH / (end - start)
    layout.fit_lines(layout.base, most)
    return layout


def boxes(picture: Picture) -> Iterator[list[tuple[float, float]]]:
    """Of each line of each lane: what marks, their labels and the words of hiatuses take."""
    for lane in picture.lanes:
        lines: dict[float, list[tuple[float, float]]] = {}
        for mark in lane.marks:
            box = (min(mark.left, mark.label_left), max(mark.right, mark.label_right))
            lines.setdefault(mark.top, []).append((mark.left, mark.right) if mark.inside else box)
        for gap in lane.gaps:
            if gap.words:
                lines.setdefault(gap.top, []).append((gap.words_left, gap.words_right))
        yield from (sorted(line) for line in lines.values())


@given(st.sampled_from([g.key for g in GROUPINGS]), st.floats(0, 1), st.floats(0, 1), st.integers(1, 8))
def test_labels_never_overlap_at_any_zoom(by: str, at: float, narrow: float, most: int) -> None:
    layout = layout_of(sample_collection(), by, most)
    start, end = whole(layout.columns)
    width = (end - start) ** (1 - narrow)
    middle = start + at * (end - start)
    layout.fit_lines(WIDTH / width, most)
    picture = layout.picture(middle - width / 2, middle + width / 2, WIDTH)
    for line in boxes(picture):
        assert all(a[1] <= b[0] + 1e-6 for a, b in pairwise(line)), line
    for lane in picture.lanes:
        for mark in lane.marks:
            if mark.label:
                assert mark.label_left >= -1e-6 or mark.left < 0
                assert mark.label_right <= WIDTH + 1e-6 or mark.right > WIDTH


@given(st.floats(0, 1), st.floats(0, 0.9), st.integers(1, 4))
def test_what_is_in_view_is_a_mark_or_counted(at: float, narrow: float, most: int) -> None:
    layout = layout_of(sample_collection(), "kind", most)
    c = layout.columns
    start, end = whole(c)
    width = (end - start) ** (1 - narrow)
    low = start + at * (end - start) - width / 2
    layout.fit_lines(WIDTH / width, most)
    picture = layout.picture(low, low + width, WIDTH)
    for lane in picture.lanes:
        touching = {int(row) for row in lane.lane.rows if c.end[row] > low and c.start[row] < low + width}
        seen = {mark.row for mark in lane.marks}
        assert lane.left_out == len(touching - seen)
        assert lane.in_view == len(touching)
        assert lane.before + lane.after + lane.in_view == len(lane.lane.rows)
        assert tally(picture, lane, c) == Tally(lane.before, len(touching & seen), 0, lane.left_out, lane.after)
        assert (lane.density is not None and bool(lane.density.hidden.sum())) == bool(lane.left_out)


@given(st.floats(0, 1), st.floats(0, 0.8))
def test_what_is_drawn_is_hit(at: float, narrow: float) -> None:
    layout = layout_of(sample_collection())
    start, end = whole(layout.columns)
    width = (end - start) ** (1 - narrow)
    low = start + at * (end - start) - width / 2
    picture = layout.picture(low, low + width, WIDTH)
    for lane in picture.lanes:
        assert lane_at(picture, lane.top + 1) is lane
        for mark in lane.marks:
            middle = (max(mark.left, 0) + min(mark.right, WIDTH)) / 2
            assert mark_at(picture, middle, lane.top + mark.top + 7) == (lane, mark)
            if mark.label:
                assert mark_at(picture, (mark.label_left + mark.label_right) / 2, lane.top + mark.top + 7) == (lane, mark)
        assert mark_at(picture, WIDTH / 2, lane.top + HEADER / 3) is None
    assert lane_at(picture, picture.height + 1) is None


def test_packing_stays_while_one_pans() -> None:
    layout = layout_of(sample_collection())
    tops: dict[int, float] = {}
    for shift in range(0, 4000, 130):
        start = day_number(2010) + float(shift)
        for lane in layout.picture(start, start + 2000, WIDTH).lanes:
            for mark in lane.marks:
                assert tops.setdefault(mark.row, mark.top) == mark.top


def _event(number: int, first: int, last: int, series: str = "") -> Event:
    when = DateSpan.within(first, last, Precision.DAY, "")
    return Event(f"{number:05d}", f"Event number {number}", Kind.OTHER, Status.HELD, when, series=series)


def test_the_words_of_a_hiatus_stay_in_view_when_one_zooms_into_it() -> None:
    first, last = day_number(2011, 1, 20), day_number(2015, 3, 19)
    gap = Hiatus(first, last, "00001", "00002", "", True)
    series = Series("series:talks", "Harbour talks", rounds=("00001", "00002"), hiatuses=(gap,))
    events = (_event(1, first, first, "series:talks"), _event(2, last, last, "series:talks"))
    layout = layout_of(Collection(events=events, series=(series,)))
    for start, end in [(first - 50, last + 50), (first + 300, first + 400), (last - 90, last + 10)]:
        (drawn,) = layout.picture(start, end, WIDTH).lanes[0].gaps
        assert drawn.words == "hiatus 4 y 2 m"
        assert drawn.words_left >= 0
        assert drawn.words_right <= WIDTH


def test_a_hiatus_is_measured_from_middle_to_middle() -> None:
    before = _event(1, day_number(2019, 2, 1), day_number(2019, 2, 28), "series:talks")
    after = _event(2, day_number(2023, 2, 8), day_number(2023, 3, 1), "series:talks")
    gap = Hiatus(day_number(2019, 2, 28), day_number(2023, 2, 8), "00001", "00002", "", True)
    series = Series("series:talks", "Harbour talks", rounds=("00001", "00002"), hiatuses=(gap,))
    collection = Collection(events=(before, after), series=(series,))
    (lane,) = lanes(collection, columns(collection.events))
    assert lane.gaps[0].labels == ("hiatus 4 y", "4 y")


def test_undated_events_are_counted_and_not_placed() -> None:
    collection = sample_collection()
    made = columns(collection.events)
    assert len(made) == len(collection.events)
    assert made.undated == sum(event.when is None for event in collection.events) > 0
    assert np.isfinite(made.start[: made.dated]).all()
    assert np.isinf(made.start[made.dated :]).all()
    assert all(made.row(made.keys[row]) == -1 for row in range(made.dated, len(made)))


@pytest.mark.parametrize("by", [g.key for g in GROUPINGS])
def test_every_dated_event_stands_in_a_lane(by: str) -> None:
    collection = sample_collection()
    made = columns(collection.events)
    grouped = lanes(collection, made, by)
    assert {int(row) for lane in grouped for row in lane.rows} == set(range(made.dated))
    firsts = [int(lane.rows[0]) for lane in grouped if not lane.key.startswith("rest:")]
    assert firsts == sorted(firsts)


def test_an_unknown_grouping_is_refused_in_a_sentence() -> None:
    collection = sample_collection()
    with pytest.raises(ValueError, match="There are no lanes by “colour”"):
        lanes(collection, columns(collection.events), "colour")


def test_the_order_of_events_does_not_matter() -> None:
    collection = sample_collection()
    made, turned = columns(collection.events), columns(reversed(collection.events))
    assert [made.keys[row] for row in range(len(made))] == [turned.keys[row] for row in range(len(turned))]
    turned = replace(collection, events=tuple(reversed(collection.events)))
    made = columns(turned.events)
    assert [lane.key for lane in lanes(turned, made)] == [lane.key for lane in lanes(collection, made)]
