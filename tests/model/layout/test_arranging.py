"""The order of lanes, drawn: a letter a lane, its first event at its place in the alphabet."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.columns import columns
from model.dates import DateSpan
from model.domain import Collection, Event, Kind, Series, Status
from model.layout.arranging import Arrangement, LaneOrder, all_collapsed, arranged, moved, pinned, toggled
from model.layout.lanes import LaneTable, lane_table, shown

FIRST, COUNT, NAME = LaneOrder.FIRST, LaneOrder.COUNT, LaneOrder.NAME


def table(lanes: str = "abcde", counts: str = "", names: Sequence[str] = "") -> LaneTable:
    """A lane a letter; `counts` and `names` say how many events each has (one) and what it is called (as its letter is)."""
    series = [Series(f"series:{key}", name) for key, name in zip(lanes, names or lanes, strict=True)]
    events = []
    for day, (one, count) in enumerate(zip(series, counts or "1" * len(lanes), strict=True)):
        for number in range(int(count)):
            when = DateSpan.of_day((ord(lanes[day]) - 97) * 10 + number)
            events.append(Event(f"{one.key}{number}", "", Kind.OTHER, Status.HELD, when, series=one.key))
    every = tuple(events)
    return lane_table(Collection(events=every, series=tuple(series)), columns(every))


def with_rest(made: str) -> LaneTable:
    one = table(made)
    events = [Event("z", "", Kind.OTHER, Status.HELD, DateSpan.of_day(0)), Event("y", "", Kind.VISIT, Status.HELD, DateSpan.of_day(500))]
    events += [Event(lane.key, "", Kind.OTHER, Status.HELD, DateSpan.of_day(int(lane.starts[0])), series=lane.key) for lane in one.lanes]
    return lane_table(Collection(series=tuple(Series(lane.key, lane.name) for lane in one.lanes)), columns(events))


def drawn(made: LaneTable) -> str:
    """Lanes by their letters, "^" for pinned and "-" for collapsed ones; M and E for other meetings and other events."""
    marks = {"rest:meetings": "M", "rest:events": "E"}
    return "".join(
        marks.get(lane.key, lane.key[-1]) + ("^" if lane.pinned else "") + ("-" if lane.collapsed else "") for lane in made.lanes
    )


@pytest.mark.parametrize(
    ("order", "counts", "names", "path"),
    [
        (FIRST, "13121", "edcba", "abcde"),
        (COUNT, "13121", "abcde", "bdace"),
        (COUNT, "11111", "abcde", "abcde"),
        (NAME, "11111", "qwert", "cadeb"),
        (NAME, "11111", "bBaAc", "cdabe"),
        (NAME, "11111", ("Bay 10", "bay 9", "Bay", "Aft 1b", "7 bays"), "edcba"),
    ],
)
def test_sorting(order: LaneOrder, counts: str, names: Sequence[str], path: str) -> None:
    assert drawn(arranged(table("abcde", counts, names), order, Arrangement())) == path


@pytest.mark.parametrize("order", LaneOrder)
def test_rest_lanes_stand_last_in_every_order(order: LaneOrder) -> None:
    assert drawn(arranged(with_rest("abc"), order, Arrangement())) == "abcME"


@pytest.mark.parametrize(
    ("moves", "path"),
    [
        ("a>c", "bcade"),
        ("e<a", "eabcd"),
        ("a>c d<b", "dbcae"),
        ("a>a", "abcde"),
        ("^d", "d^abce"),
        ("^d ^b", "d^b^ace"),
        ("^d ^b b<d", "b^d^ace"),
        ("^d ^b a>d", "d^a^b^ce"),
        ("^d ^b d>c", "b^acde"),
        ("^d ^d", "abcde"),
        ("a>c ^a", "a^bcde"),
        ("a>c ^a ^a", "bcade"),
        ("-b", "ab-cde"),
        ("-b -b", "abcde"),
        ("!", "a-b-c-d-e-"),
        ("-b !", "a-b-c-d-e-"),
        ("! -b", "a-bc-d-e-"),
        ("! !", "abcde"),
        ("-c ^c", "c^-abde"),
    ],
)
def test_what_a_person_does(moves: str, path: str) -> None:
    """a>c: a below c; e<a: e above a; ^d: pin or let go; -b: collapse or expand; !: all."""
    made, wish = table(), Arrangement()
    for move in moves.split():
        if move == "!":
            wish = all_collapsed(wish, arranged(made, FIRST, wish).lanes)
        elif move[0] == "^":
            wish = pinned(wish, f"series:{move[1]}")
        elif move[0] == "-":
            wish = toggled(wish, f"series:{move[1]}")
        else:
            wish = moved(wish, made, FIRST, f"series:{move[0]}", f"series:{move[2]}", below=move[1] == ">")
    assert drawn(arranged(made, FIRST, wish)) == path


def test_a_lane_that_comes_in_later_stands_behind_the_one_it_follows() -> None:
    wish = moved(Arrangement(), table("abd"), FIRST, "series:a", "series:d", below=True)
    assert drawn(arranged(table("abd"), FIRST, wish)) == "bda"
    assert drawn(arranged(table("abcde"), FIRST, wish)) == "bcdea"
    assert drawn(arranged(table("be"), FIRST, wish)) == "be"


letters = st.sampled_from("abcdefgh")
doings = st.lists(st.tuples(st.sampled_from(["above", "below", "pin", "collapse", "all"]), letters, letters), max_size=12)


@given(st.text("123", min_size=8, max_size=8), st.sampled_from(LaneOrder), doings, st.data())
def test_no_lane_and_no_event_is_lost_whatever_is_done(counts: str, order: LaneOrder, done, data: st.DataObject) -> None:
    made, wish = table("abcdefgh", counts), Arrangement()
    stand = [lane.key[-1] for lane in sorted(made.lanes, key=lambda lane: (-len(lane.rows) if order is COUNT else 0, lane.key))]
    top: list[str] = []
    for what, one, other in done:
        if what in ("above", "below"):
            wish = moved(wish, made, order, f"series:{one}", f"series:{other}", below=what == "below")
            if one != other:  # a list of letters does the same
                line = top if other in top else stand
                if one in top:
                    top.remove(one)
                if line is stand:
                    stand.remove(one)
                line.insert(line.index(other) + (what == "below"), one)
        elif what == "pin":
            wish = pinned(wish, f"series:{one}")
            (top.remove if one in top else top.append)(one)
        elif what == "collapse":
            wish = toggled(wish, f"series:{one}")
        else:
            wish = all_collapsed(wish, arranged(made, order, wish).lanes)
    now = arranged(made, order, wish)
    assert "".join(lane.key[-1] for lane in now.lanes) == "".join([*top, *(one for one in stand if one not in top)])
    assert [lane.key[-1] for lane in now.lanes if lane.pinned] == top
    mask = np.array(data.draw(st.lists(st.booleans(), min_size=len(made.columns), max_size=len(made.columns))), dtype=np.bool_)
    kept = {lane.key: lane for lane in shown(now, mask)}
    assert list(kept) == [lane.key for lane in now.lanes if mask[lane.rows].any()]
    for lane in now.lanes:
        if lane.key in kept:
            assert kept[lane.key].rows.tolist() == lane.rows[mask[lane.rows]].tolist()
            assert (kept[lane.key].collapsed, kept[lane.key].pinned) == (lane.collapsed, lane.pinned)
    assert np.array_equal(now.colours, made.colours)
