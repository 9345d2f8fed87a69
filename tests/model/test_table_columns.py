"""Joined columns hold what columns made of all events as objects would, in order, and every key leads to its row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import cycle
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model import table_columns
from model.columns import Columns, columns
from model.dates import DateSpan, Precision
from model.domain import Event, Kind, Record, Role, Status, TableRow, row_key, row_line
from model.store.snapshot import Gathered
from model.table_columns import Heap, TableColumns, joined, lines_mask, renewed, taken

pytestmark = pytest.mark.slow


DIGESTS = ("aa" * 32, "bb" * 32)
DAYS = st.integers(-3_700_000, 3_700_000) | st.integers(0, 5)


@st.composite
def spans(draw: st.DrawFn) -> DateSpan | None:
    if draw(st.booleans()) and draw(st.booleans()):
        return None
    first, last = sorted((draw(DAYS), draw(DAYS)))
    middle = sorted((draw(st.integers(first, last)), draw(st.integers(first, last))))
    if draw(st.booleans()):
        middle.reverse()
    return DateSpan(first, middle[0], middle[1], last, Precision.DAY, "")


@st.composite
def rows(draw: st.DrawFn) -> list[TableRow]:
    lines = sorted(draw(st.sets(st.integers(1, 40) | st.integers(2**32 - 3, 2**32 - 1), max_size=12)))
    people = st.lists(st.sampled_from(("p", "q", "r")), unique=True, max_size=3)
    return [
        TableRow(
            line, draw(st.text(max_size=6)), draw(spans()), draw(st.sampled_from(Kind)), draw(st.sampled_from(Status)),
            draw(st.sampled_from(("", "Oslo", "Rom"))), tuple((who, "") for who in draw(people)), draw(st.sampled_from(("", "s", "t"))),
        )
        for line in lines
    ]  # fmt: skip


def event(digest: str, row: TableRow) -> Event:
    roles = tuple(Role(*pair) for pair in row.participants)
    record = Record(digest, "", "", row.line, row.text)
    return Event(row_key(digest, row.line), row.title, row.kind, row.status, row.when, row.place, roles, series=row.series, record=record)


def table(digest: str, of: Sequence[TableRow]) -> TableColumns:
    gathered = Gathered()
    for row in of:
        gathered.add(row)
    return gathered.columns(digest)


def told(made: Columns, row: int) -> tuple[object, ...]:
    return (
        made.keys[row], made.titles[row], made.places[row], made.start[row], made.core_start[row], made.core_end[row], made.end[row],
        made.status[row], made.kind[row], made.flags[row], made.reports[row], made.series[row], made.participants[row], made.sources[row],
    )  # fmt: skip


@given(st.lists(rows(), min_size=1, max_size=3), st.sets(st.integers(0, 20)), st.sampled_from((0, 2, table_columns.RUN)))
@settings(max_examples=200, deadline=None)
def test_joined_columns_are_those_of_all_events(groups: list[list[TableRow]], moved: set[int], run: int) -> None:
    loose_rows, *table_rows = groups
    loose = [event("cc" * 32, row) for row in loose_rows]
    read = [event(digest, row) for digest, some in zip(DIGESTS, table_rows, strict=False) for row in some]
    gone = [one.key for place, one in enumerate(read) if place in moved]
    again = [one for one in read if one.key in gone[::2]]  # edited: among the loose ones; the others are dismissed
    parts = [table(digest, some).columns() for digest, some in zip(DIGESTS, table_rows, strict=False)]
    with patch.object(table_columns, "RUN", run):  # 0: everything run by run
        made = joined(columns([*loose, *again]), parts, gone)
    wanted = columns([*loose, *again, *(one for one in read if one.key not in gone)])
    assert len(made) == len(wanted)
    assert made.dated == wanted.dated
    assert np.array_equal(made.start, wanted.start)
    assert np.array_equal(made.end, wanted.end)
    assert np.array_equal(made.ends_sorted, wanted.ends_sorted)
    assert sorted(told(made, row) for row in range(len(made))) == sorted(told(wanted, row) for row in range(len(wanted)))
    for row in range(len(made)):
        assert made.keys.find(made.keys[row]) == row
    keys = [made.keys[row] for row in range(0, len(made), 2)]
    assert sorted(made.keys.rows([*keys, "nobody", *set(gone[1::2])])) == list(range(0, len(made), 2))
    for key in gone[1::2]:
        assert made.keys.find(key) == -1
    for digest, some in zip(DIGESTS, table_rows, strict=False):
        lines = np.array([row.line for row in some][::2], dtype=np.int64)
        here = {row_key(digest, int(line)) for line in lines} - set(gone)
        assert {made.keys[int(row)] for row in np.flatnonzero(lines_mask(made.keys, [(digest, lines)]))} == here


@given(st.lists(st.text(max_size=5), max_size=20), st.randoms(use_true_random=False))
def test_texts_end_to_end_are_taken_in_any_order(texts: list[str], dice: object) -> None:
    data = "".join(texts).encode()
    offsets = np.cumsum([0, *(len(text.encode()) for text in texts)])
    heap = Heap(np.frombuffer(data, dtype=np.uint8) if data else np.empty(0, np.uint8), offsets)
    order = np.array([place for place in range(len(texts)) if place % 3] * 2, dtype=np.intp)
    dice.shuffle(order)  # type: ignore[attr-defined]
    found = heap.taken(order)
    assert [found[row] for row in range(len(found))] == [texts[place] for place in order]
    assert [heap[row] for row in range(-len(texts), 0)] == texts


def test_many_rows_are_taken_in_steps() -> None:
    offsets = np.arange(200_001, dtype=np.int64) * 2
    values = np.arange(400_000, dtype=np.int32)
    order = np.random.default_rng(1).permutation(200_000)
    ends, found = taken(offsets, values, order)
    assert np.array_equal(found.reshape(-1, 2)[:, 0], order * 2)
    assert np.array_equal(ends, offsets)


def test_only_a_key_of_a_row_tells_a_line() -> None:
    digest = DIGESTS[0]
    assert row_line(digest, row_key(digest, 7)) == 7
    assert row_line(digest, row_key(digest, 2**32 - 1)) == 2**32 - 1
    for key in ("", digest[:12], f"{digest[:12]}:", f"{digest[:12]}:07", f"{digest[:12]}:{2**32}", f"{digest[:12]}:7-9", f"{digest[:12]}:٧",
                f"{digest[:12]}:-7", f"{digest[:12]}-7", row_key(DIGESTS[1], 7)):  # fmt: skip
        assert row_line(digest, key) is None


def test_nothing_joined_is_nothing() -> None:
    none = columns(())
    assert len(joined(none, [])) == 0
    some = table(DIGESTS[0], [TableRow(1, "A", DateSpan.of_day(1))]).columns()
    assert len(joined(none, [some], [row_key(DIGESTS[0], 1)])) == 0


def seen(made: Columns) -> list[tuple[object, ...]]:
    """All that columns tell of each row."""
    times = zip(made.start, made.core_start, made.core_end, made.end, strict=True)
    return [
        (made.keys[row], made.titles[row], made.places[row], *bounds, made.status[row], made.kind[row], made.flags[row], made.reports[row],
         made.series[row], made.participants[row], made.sources[row])
        for row, bounds in enumerate(times)
    ]  # fmt: skip


@given(st.lists(rows(), min_size=1, max_size=4), st.lists(st.booleans(), min_size=1, max_size=7))
@settings(max_examples=60, deadline=None)
def test_columns_of_which_few_events_changed_are_those_made_anew(states: list[list[TableRow]], said: list[bool]) -> None:
    """From state to state events come, go, change and are accepted or no longer; those that stay are the same objects."""
    verdicts = cycle(said)
    known: dict[str, Event] = {}
    made = columns(())
    with patch.object(table_columns, "_MOST", 1):
        for state in states:
            events = [event(DIGESTS[0], row) for row in state]
            events = [known[one.key] if known.get(one.key) == one else one for one in events]
            events = [replace(one, accepted=yes) if (yes := next(verdicts)) != one.accepted else one for one in events]
            made = renewed(made, known, events)
            known = {one.key: one for one in events}
            wanted = columns(events)
            assert seen(made) == seen(wanted)
            assert made.dated == wanted.dated
            assert np.array_equal(made.ends_sorted, wanted.ends_sorted)
            assert all(made.keys.find(key) == wanted.keys.find(key) for key in known)
