"""The axis of a window, from seconds to millennia: its units, their words, and the room they take."""

from __future__ import annotations

import os
import time
from itertools import islice, pairwise
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates import civil, day_number, weekday
from model.layout.axis import AxisMaker, Ticks
from model.layout.labels import Measure
from model.layout.timescale import ABOVE, LADDER, Unit


def plain(text: str) -> float:
    return 6.2 * len(text)


AXIS = AxisMaker(plain, lambda text: 6.8 * len(text))
ticks = AXIS.window


def labels(start: float, end: float, pixels: float = 1000) -> tuple[list[str], list[str]]:
    made = ticks(start, end, pixels)
    return [label.text for label in made.major], [label.text for label in made.minor]


def day(*parts: int) -> float:
    return float(day_number(*parts))


@pytest.mark.parametrize(
    ("start", "end", "unit", "major", "minor"),
    [
        (day(2023, 2, 4) + 0.5, day(2023, 2, 4) + 0.5 + 8 / 86400, "1 s", "Sat 4 February 2023", "12:00:01"),
        (day(2023, 2, 8) + 0.58, day(2023, 2, 8) + 0.59, "1 min", "Wed 8 February 2023", "14:05"),
        (day(2023, 2, 4) + 0.5, day(2023, 2, 4) + 0.5 + 1 / 24, "5 min", "Sat 4 February 2023", "12:05"),
        (day(2023, 2, 4), day(2023, 2, 6), "180 min", "Sat 4 February 2023", "03:00"),
        (day(2023, 2, 4), day(2023, 2, 12), "720 min", "Sat 4 Feb 2023", "12:00"),
        (day(2023, 2, 4), day(2023, 2, 24), "day", "February 2023", "5"),
        (day(2023, 2, 4), day(2023, 5, 4), "week", "February 2023", "6"),
        (day(2023, 2, 4), day(2024, 5, 4), "month", "2023", "Mar"),
        (day(2020, 2, 4), day(2024, 5, 4), "quarter", "2020", "Apr"),
        (day(2009, 9, 1), day(2024, 9, 1), "year", "2010s", "2010"),
        (day(1904), day(2024), "10 years", "20th century", "1910"),
        (day(-1004), day(990), "100 years", "1st millennium BCE", "1000 BCE"),
        (day(1004), day(2024), "50 years", "11th century", "1050"),
        (day(-3004), day(2024), "500 years", "BCE", "3000 BCE"),
        (day(-9998), day(9999, 12, 31), "1000 years", "BCE", "8000 BCE"),
    ],
)
def test_each_unit_has_its_words(start: float, end: float, unit: str, major: str, minor: str) -> None:
    made = ticks(start, end, 1000)
    assert made.unit == unit
    # The label of what began before the window gives way to one that comes too near.
    assert major in [label.text for label in made.major[:2]]
    assert minor in [label.text for label in made.minor]


def test_the_years_around_the_year_one() -> None:
    major, minor = labels(day(-3), day(5), 1000)
    assert minor == ["4 BCE", "3 BCE", "2 BCE", "1 BCE", "1", "2", "3", "4"]
    assert major == ["1–9 BCE", "1–9 CE"]


def test_round_years_stand_on_round_numbers_in_both_eras() -> None:
    _, minor = labels(day(-220), day(230), 1000)
    assert minor == ["200 BCE", "150 BCE", "100 BCE", "50 BCE", "1 CE", "50", "100", "150", "200"]
    assert {civil(int(tick))[0] for tick in ticks(day(-220), day(230), 1000).days} >= {-199, -99, 1, 100}


def test_years_before_the_year_one_take_more_room_and_are_written_at_rounder_numbers() -> None:
    made = ticks(day(-450), day(450), 1000)
    assert made.unit == "50 years"
    assert [label.text for label in made.minor][:8] == ["400 BCE", "300 BCE", "200 BCE", "100 BCE", "1 CE", "50", "100", "150"]
    assert [label.text for label in made.major][3:5] == ["1st c. BCE", "1st century"]
    assert -149 in {civil(int(tick))[0] for tick in made.days}  # the tick stays


def test_decades_before_the_year_one_begin_with_their_highest_year() -> None:
    walk = ABOVE["decade"].walk(day(-210), 0)
    starts = {tick.label: civil(int(tick.day))[0] for tick in islice(walk, 4)}
    assert starts["190s BCE"] == -198  # 199 BCE
    assert starts["200s BCE"] == -208  # 209 BCE


def test_midnight_and_the_first_of_a_month_are_strong() -> None:
    hours = ticks(day(2023, 2, 4) + 0.9, day(2023, 2, 6), 1000)
    assert [label.text for label in hours.minor if label.strong] == ["00:00"]
    days = ticks(day(2023, 2, 20), day(2023, 3, 8), 1000)
    assert [label.text for label in days.minor if label.strong] == ["1"]


WINDOWS = st.tuples(
    st.floats(day(-9999), day(9999)),
    # From ten seconds to all twenty thousand years, each magnitude as likely as any other.
    st.floats(-13.0, 22.8).map(lambda power: 2.0**power),
    st.floats(200, 4000),
)
MEASURES = st.sampled_from([plain, lambda text: 15.0 * len(text), lambda text: 1.0 + crc32(text.encode()) % 160])


def apart(made: Ticks, width: float) -> None:
    """No label overlaps another or is cut off."""
    for level in (made.minor, made.major):
        assert all(0 <= label.left < label.right <= width for label in level)
        assert all(a.right < b.left for a, b in pairwise(level))


@given(WINDOWS, MEASURES)
def test_labels_never_overlap_whatever_their_widths(window: tuple[float, float, float], measure: Measure) -> None:
    start, length, pixels = window
    maker = AxisMaker(measure, measure)
    made = maker.window(start, start + length, pixels)
    apart(made, pixels)
    assert list(made.lines) == sorted(set(made.lines))
    assert len(made.lines) <= pixels / 20 + 2


@given(WINDOWS)
def test_every_window_says_what_time_it_shows(window: tuple[float, float, float]) -> None:
    start, length, pixels = window
    made = ticks(start, start + length, pixels)
    assert made.major or made.minor
    if pixels > 400:
        assert made.major


@given(WINDOWS, st.floats(-0.4, 0.4))
def test_nothing_jumps_while_one_pans(window: tuple[float, float, float], share: float) -> None:
    start, length, pixels = window
    by = length * share
    before, after = ticks(start, start + length, pixels), ticks(start + by, start + by + length, pixels)
    moved = pixels * share
    assert before.unit == after.unit

    def inner(made: Ticks, shift: float) -> list[tuple[str, bool, int]]:
        low, high = max(0.0, moved) - moved, min(pixels, pixels + moved) - moved
        kept = (label for label in made.minor if label.left + shift > low + 8 and label.right + shift < high - 8)
        return [(label.text, label.strong, round(label.left + shift)) for label in kept]

    first, second = inner(before, -moved), inner(after, 0.0)
    assert [one[:2] for one in first] == [one[:2] for one in second]
    assert all(abs(a[2] - b[2]) <= 1 for a, b in zip(first, second, strict=True))


@given(WINDOWS)
def test_ticks_stand_on_the_borders_of_their_unit(window: tuple[float, float, float]) -> None:
    start, length, pixels = window
    made = ticks(start, start + length, pixels)
    scale = pixels / length
    for x, tick in zip(made.lines, made.days, strict=True):
        assert abs((tick - start) * scale - x) < 0.01
        whole, rest = divmod(tick, 1)
        year, month, number = civil(int(whole))
        if made.unit.endswith((" s", " min")):
            step = int(made.unit.split()[0]) * (60 if made.unit.endswith("min") else 1)
            seconds = rest * 86400
            assert abs(seconds - round(seconds)) < 1e-4
            assert round(seconds) % step == 0
            continue
        assert rest == 0
        if made.unit == "week":
            assert weekday(int(whole)) == 0
        elif made.unit != "day":
            assert number == 1
            assert month in ({1, 4, 7, 10} if made.unit == "quarter" else range(1, 13) if made.unit == "month" else {1})
        if made.unit.endswith("years"):
            assert year == 1 or (year if year > 0 else 1 - year) % int(made.unit.split()[0]) == 0


@given(st.sampled_from([*LADDER, *ABOVE.values()]), st.floats(day(-9999), day(9999)))
def test_a_walk_begins_at_or_before_its_day_and_never_stops_or_turns(unit: Unit, start: float) -> None:
    forms = len(unit.samples())
    for form in range(forms):
        walked = list(islice(unit.walk(start, form), 4 if unit.name != "era" else 2))
        assert walked[0].day <= start + 1e-9
        assert walked[1].day > start - 1e-9 or unit.name == "era"
        assert all(b.day > a.day for a, b in pairwise(walked))
        # From the year 1 to the first round year it is a year less.
        assert all(b.day - a.day >= unit.days - 1e-6 for a, b in pairwise(walked) if unit.name != "era" and a.day != day(1))


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Pacific/Apia"])
def test_the_zone_of_the_machine_has_no_influence(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone cannot be changed here")
    # Clocks were put on in this night in Berlin; in Apia the whole of 30 December 2011 was left out.
    windows = [(day(2023, 3, 25) + 0.8, day(2023, 3, 26) + 0.4), (day(2011, 12, 29), day(2011, 12, 31) + 0.5)]
    before = [ticks(*window, 1900) for window in windows]
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert [AxisMaker(plain, plain).window(*window, 1900).days for window in windows] == [made.days for made in before]
    finally:
        monkeypatch.undo()
        time.tzset()
    assert {"00:00", "01:00", "02:00", "03:00", "04:00"} <= {label.text for label in before[0].minor}
    assert os.environ.get("TZ") != zone


@pytest.mark.parametrize("pixels", [1000.0, 0.0])
def test_nothing_has_no_ticks(pixels: float) -> None:
    with pytest.raises(ValueError, match="nothing"):
        ticks(5, 5 + (pixels == 0), pixels)
