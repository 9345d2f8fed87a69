"""An event tied to the plan it came of."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.domain import Event, Kind, Status
from model.editing.plans import cut_circles
from model.edits import EditError, dismiss_events, merge_events, restore_events, revert_event, set_event, set_fulfils, unmerge_events
from tests.model.editing.drawn_edits import Bench, table_rows


def tied(bench: Bench, event: str, plan: str | None) -> None:
    shown = bench.shown()
    bench.do(set_fulfils(shown[event], shown[plan] if plan is not None else None, shown.get))


def three(bench: Bench) -> tuple[str, str, str]:
    loose = [event.key for event in bench.read.events if not event.fulfils]
    tied_to = {event.fulfils for event in bench.read.events}
    one, two, three = [key for key in loose if key not in tied_to][:3]
    return one, two, three


def test_it_is_set_taken_back_and_emptied() -> None:
    bench = Bench()
    held, plan, _ = three(bench)
    tied(bench, held, plan)
    assert bench.shown()[held].fulfils == plan
    assert bench.laid().edited[held] == {"fulfils"}
    bench.do(revert_event(held, "fulfils"))
    assert bench.shown()[held].fulfils == ""
    read = next((event for event in bench.read.events if event.fulfils), None)
    if read is not None:
        tied(bench, read.key, None)
        assert bench.shown()[read.key].fulfils == ""
        bench.do(revert_event(read.key))
        assert bench.shown()[read.key].fulfils == read.fulfils


def test_an_event_is_no_plan_of_itself_and_of_nothing_that_came_of_it() -> None:
    bench = Bench()
    one, two, three_ = three(bench)
    with pytest.raises(EditError, match="No event came of itself"):
        tied(bench, one, one)
    tied(bench, one, two)
    tied(bench, two, three_)
    with pytest.raises(EditError, match="itself came of"):
        tied(bench, three_, one)


def test_it_follows_what_its_plan_is_merged_into_and_rests_while_that_is_dismissed() -> None:
    bench = Bench()
    held, plan, other = three(bench)
    tied(bench, held, plan)
    bench.do(merge_events([plan], other))
    assert bench.shown()[held].fulfils == other
    bench.do(dismiss_events([other]))
    assert bench.shown()[held].fulfils == ""
    bench.do(restore_events([other]))
    bench.do(unmerge_events([plan]))
    assert bench.shown()[held].fulfils == plan
    bench.do(merge_events([held], other))
    assert bench.shown()[other].fulfils == plan, "the event it was merged into came of it, too"
    bench.do(merge_events([other], plan))
    assert bench.shown()[plan].fulfils == "", "merged with its own plan it came of nothing"


def test_rows_of_tables_are_tied_as_well() -> None:
    table = table_rows()
    bench = Bench(table=table)
    row, plan = sorted(table)[:2]
    held = bench.read.events[0].key
    tied(bench, row, plan)
    tied(bench, held, row)
    assert (bench.shown()[row].fulfils, bench.shown()[held].fulfils) == (plan, row)


def test_a_circle_made_by_merging_is_cut_and_comes_apart_again() -> None:
    bench = Bench()
    one, two, three_ = three(bench)
    tied(bench, one, two)
    tied(bench, two, three_)
    bench.do(set_event(three_, fulfils=one))  # as another program might have
    shown = bench.shown()
    assert sorted(bool(shown[key].fulfils) for key in (one, two, three_)) == [False, True, True]


@given(ties=st.dictionaries(st.sampled_from("abcdefg"), st.sampled_from("abcdefg")), told=st.sets(st.sampled_from("abcdefg")))
def test_what_is_cut_leaves_no_circle(ties: Mapping[str, str], told: set[str]) -> None:
    cut = cut_circles(ties, told)
    left = {key: plan for key, plan in ties.items() if key not in cut}
    for first in left:
        seen, at = set(), first
        while at in left:
            assert at not in seen
            seen.add(at)
            at = left[at]
    assert all(key in ties for key in cut)


def test_likely_plans_are_planned_and_before_it() -> None:
    from model.alike import likely_plans
    from model.columns import columns
    from model.dates import DateSpan
    from model.domain import Role

    def made(key: str, title: str, day: int, status: Status, who: str, series: str = "") -> Event:
        roles = tuple(Role(one) for one in who.split())
        return Event(key, title, Kind.MEETING, status, DateSpan.of_day(day), participants=roles, series=series)

    every = columns([
        made("held", "Talks held in Geneva", 120, Status.HELD, "us russia", "talks"),
        made("plan", "Talks to be held in Geneva", 110, Status.PLANNED, "us russia", "talks"),
        made("put off", "Next round", 60, Status.POSTPONED, "us russia", "talks"),
        made("later", "Talks in Geneva", 200, Status.PLANNED, "us russia", "talks"),
        made("round before", "Talks held in Geneva", 90, Status.HELD, "us russia", "talks"),
        made("strange", "Parliament votes", 118, Status.PLANNED, "canada"),
    ])  # fmt: skip
    found = likely_plans(every, every.keys.find("held"))
    assert [one.key for one in found] == ["plan", "put off"]
    assert found[0].why[:2] == ("same series", "10 days apart") or "same series" in found[0].why
