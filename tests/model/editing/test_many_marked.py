"""Marking many events at once writes and undoes the same as marking them one by one."""

from __future__ import annotations

import pytest

from model.domain import Review
from model.editing import reviewing
from model.edits import accept_events, dismiss_events, unreview_events
from tests.model.editing.drawn_edits import Bench

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
