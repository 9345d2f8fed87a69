"""A collection of some of its events names nothing that they do not name."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from model.columns import columns
from model.narrowing import narrowed
from tests.builders import sample_collection


def test_what_no_shown_event_names_stays_behind() -> None:
    whole = sample_collection()
    made = columns(whole.events)
    series = whole.series[0]
    shown = np.array([made.series[row] == series.key for row in range(len(made))])
    few = narrowed(whole, made, shown)
    events = [event for event in whole.events if shown[made.keys.find(event.key)]]
    assert [one.key for one in few.series] == [series.key]
    wanted = {role.participant for event in events for role in event.participants} | set(series.parties)
    wanted |= {one.country for one in whole.participants if one.key in wanted} - {""}
    assert {one.key for one in few.participants} == wanted
    told = {mention.article for event in events for mention in event.mentions}
    told |= {claim.article for hiatus in series.hiatuses for claim in hiatus.claims}
    assert {one.digest for one in few.articles} == told
    assert 0 < len(few.participants) < len(whole.participants)


def test_all_events_keep_everything_and_none_nothing() -> None:
    whole = sample_collection()
    made = columns(whole.events)
    assert narrowed(whole, made, np.ones(len(made), dtype=np.bool_)) is whole
    none = narrowed(whole, made, np.zeros(len(made), dtype=np.bool_))
    assert (none.articles, none.participants, none.series) == ((), (), ())
    assert none == replace(whole, articles=(), participants=(), series=(), tables=())
