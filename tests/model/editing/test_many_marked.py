"""Marking many events at once writes and undoes the same as marking them one by one."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.domain import Review, Status
from model.editing import reviewing
from model.edits import accept_events, dismiss_events, unreview_events
from model.store.store import Store
from tests.builders import sample_collection
from tests.model.editing.drawn_edits import Bench

Row = tuple[str, str, str, str | None]

EDITS = {Review.ACCEPTED: accept_events, Review.DISMISSED: dismiss_events, Review.UNREVIEWED: unreview_events}


@pytest.mark.parametrize("review", list(EDITS))
@pytest.mark.parametrize("few", [1, 1000])
def test_what_was_said_before_is_replaced_and_comes_back(review: Review, few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reviewing, "_FEW", few)
    bench = Bench()
    keys = [event.key for event in bench.read.events[:9]]
    bench.do(accept_events(keys[:3]))
    bench.do(dismiss_events(keys[3:6]))
    before = dict(bench.rows)
    inverse = bench.do(EDITS[review](keys))
    field = {Review.ACCEPTED: "accepted", Review.DISMISSED: "dismissed"}.get(review)
    assert bench.rows == ({("event", key, field): "true" for key in keys} if field else {})
    bench.do(inverse)
    assert bench.rows == before


def test_accepting_changes_nothing_of_what_is_told() -> None:
    """A round that was read as planned stays one: somebody said that it was read rightly."""
    read = sample_collection()
    planned = read.series[0].rounds[-1]
    events = tuple(replace(event, status=Status.PLANNED) if event.key == planned else event for event in read.events)
    bench = Bench(replace(read, events=events))
    bench.do(accept_events([event.key for event in events]))
    laid = bench.laid()
    assert laid.collection == replace(bench.read, events=tuple(replace(event, accepted=True) for event in events))
    assert not laid.read


ROWS = st.lists(st.tuples(st.just("event"), st.sampled_from("abc"), st.just("title"), st.none() | st.sampled_from(('"x"', '"y"'))))


@pytest.mark.slow
@given(ROWS, ROWS)
@settings(max_examples=30, deadline=None)
def test_rows_set_together_are_those_set_one_by_one(first: list[Row], then: list[Row]) -> None:
    """Also where a place is set several times, and where a row is there that no edit can have written."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        one, other = (stack.enter_context(Store.open(folder / f"{name}.hiatus", create=True)) for name in "ab")
        for store in (one, other):
            store._db.execute("INSERT INTO override (noun, key, field, value) VALUES ('event', 'c', 'title', '7')")
        for rows in (first, then):
            assert one.set_overrides(rows) == [other.set_override(*row) for row in rows]
        every = [list(store._db.execute("SELECT noun, key, field, value FROM override ORDER BY 1, 2, 3")) for store in (one, other)]
        assert every[0] == every[1]
