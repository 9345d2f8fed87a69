"""The list of findings: hiatuses by length, claims by their verdict, plans that nothing came of, disagreements; at a million rows too."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.columns import STATUSES, Columns, columns
from model.dates import day_number
from model.domain import Collection, Conflict, Event, Status
from model.findings import Findings, Section, findings, place_of
from tests.builders import sample_collection
from tests.growth import too_much

TODAY = day_number(2024, 4, 15)


def found(collection: Collection, passing: np.ndarray | None = None, today: int = TODAY) -> Findings:
    every = columns(collection.events)
    return findings(collection.events, collection.series, every, np.ones(len(every), np.bool_) if passing is None else passing, today)


def titles(of: Findings, section: Section) -> list[str]:
    return [line.title for line in of[section]]


def with_event(collection: Collection, key: str, **fields: object) -> Collection:
    events = tuple(replace(event, **fields) if event.key == key else event for event in collection.events)  # type: ignore[arg-type]
    return replace(collection, events=events)


def named(collection: Collection, title: str) -> Event:
    return next(event for event in collection.events if event.title == title)


def test_hiatuses_stand_longest_first_with_the_state_of_their_claims() -> None:
    lines = found(sample_collection())[Section.HIATUSES]
    assert [line.title for line in lines] == [
        "a hiatus that lasts · Chile–Argentina strategic dialogue",
        "4 years and 2 months · Chile–Argentina water dialogue",
        "4 years · Chile–Argentina water dialogue",
        "4 years · Bolivia–Chile port policy talks",
        "2 years and 3 months · Flood liaison mechanism",
    ]
    assert lines[1].says == "1 claim holds · closed canal"
    assert lines[1].when == "Jan 2011 – Mar 2015"
    assert lines[3].says == "nothing is claimed of it · closed border"
    assert lines[0].when == "since 1 Jan 2020"


def test_claims_stand_by_whether_they_hold_and_those_that_come_to_the_same_together() -> None:
    collection = sample_collection()
    series = collection.series[0]
    gap = series.hiatuses[0]
    claim = gap.claims[0]
    claims = (claim, replace(claim, text="after four years"), replace(claim, holds=False, says="No."), replace(claim, holds=None, says="?"))
    series = replace(series, hiatuses=(replace(gap, claims=claims), *series.hiatuses[1:]))
    of = found(replace(collection, series=(series, *collection.series[1:])))
    assert titles(of, Section.REFUTED) == ["“Neighbours hold first water meeting in four years”"]
    assert of[Section.REFUTED][0].says == "No."
    assert of[Section.REFUTED][0].place == (claim.article, claim.start, claim.end)
    assert titles(of, Section.HOLDING)[1] == "“Neighbours hold first water meeting in four years”, “after four years”"
    assert len(of[Section.UNCHECKED]) == 1
    says = next(line.says for line in of[Section.HIATUSES] if line.hiatus == of[Section.REFUTED][0].hiatus)
    assert says.startswith("1 claim does not hold, 2 claims hold, 1 claim cannot be checked")


def test_a_plan_that_something_came_of_is_no_finding() -> None:
    of = found(sample_collection())
    assert titles(of, Section.PASSED) == ["Liaison mechanism to open “soon”", "Return visit to Buenos Aires"]
    assert titles(of, Section.OPEN) == ["Summit of three planned in Arica"]
    assert titles(of, Section.CALLED_OFF) == ["Naval exercise cancelled", "Ministerial meeting postponed"]
    assert of[Section.CALLED_OFF][1].says == "postponed · 1 report"
    later = found(sample_collection(), today=day_number(2024, 6, 1))
    assert titles(later, Section.PASSED)[-1] == "Summit of three planned in Arica"
    assert not later[Section.OPEN]


def test_a_plan_without_a_date_stays_open() -> None:
    collection = sample_collection()
    plan = named(collection, "Return visit to Buenos Aires")
    of = found(with_event(collection, plan.key, when=None))
    assert [(line.title, line.when) for line in of[Section.OPEN]][-1] == (plan.title, "not dated")


def test_a_postponed_event_that_was_held_later_is_left_out() -> None:
    collection = sample_collection()
    late, held = named(collection, "Ministerial meeting postponed"), named(collection, "Arrate meets Rocha")
    assert late.title not in titles(found(with_event(collection, held.key, fulfils=late.key)), Section.CALLED_OFF)


def test_each_disagreement_is_a_line_that_leads_to_the_report_that_differs() -> None:
    collection = sample_collection()
    event = next(one for one in collection.events if len(one.mentions) > 1 and not one.conflicts)
    conflicts = (Conflict("one", mention=1), Conflict("two", event="x", settled=True))
    of = found(with_event(collection, event.key, conflicts=conflicts))
    line = next(line for line in of[Section.DISAGREEING] if line.event == event.key)
    assert (line.says, line.mention) == ("one", 1)
    assert [line.says for line in of[Section.SETTLED]] == ["two"]


def test_the_filter_takes_hiatuses_with_their_series_and_events_one_by_one() -> None:
    collection = sample_collection()
    every = columns(collection.events)
    code = every.series.names.index("series:water-dialogue")
    of = found(collection, every.series.codes == code)
    assert {line.title.partition(" · ")[2] for line in of[Section.HIATUSES]} == {"Chile–Argentina water dialogue"}
    assert len(of[Section.HOLDING]) == 2
    assert not of[Section.PASSED]
    nothing = found(collection, np.zeros(len(every), np.bool_))
    assert sum(map(len, nothing.values())) == 0
    assert set(nothing) == set(Section), "an empty part is an answer, too"


def test_an_empty_project_has_no_findings() -> None:
    assert sum(map(len, found(Collection()).values())) == 0


def test_a_line_is_found_by_what_it_is_about() -> None:
    of = found(sample_collection())
    for section, lines in of.items():
        for number, line in enumerate(lines):
            at = place_of(of, event=line.event, hiatus=line.hiatus)
            assert at is not None
            assert of[at[0]][at[1]].event == line.event
            if section in (Section.HIATUSES, Section.PASSED, Section.OPEN):
                assert at == (section, number)
    assert place_of(of) is None
    assert place_of(of, event="nobody") is None


@given(st.lists(st.tuples(st.sampled_from(STATUSES), st.booleans(), st.integers(-300, 300)), max_size=30), st.data())
def test_every_event_that_is_no_held_one_is_in_one_part_at_most(drawn: list[tuple[Status, bool, int]], data: st.DataObject) -> None:
    base = sample_collection().events[0]
    events = []
    for number, (status, dated, day) in enumerate(drawn):
        assert base.when is not None
        when = replace(base.when, earliest=TODAY + day, start_latest=TODAY + day, end_earliest=TODAY + day, latest=TODAY + day)
        tie = f"e{data.draw(st.integers(0, len(drawn) - 1))}" if data.draw(st.booleans()) else ""
        events.append(replace(base, key=f"e{number}", status=status, when=when if dated else None, fulfils=tie, conflicts=()))
    came = {event.fulfils for event in events}
    of = found(Collection(events=tuple(events)))
    told = [line.event for part in (Section.CALLED_OFF, Section.PASSED, Section.OPEN) for line in of[part]]
    wanted = [e.key for e in events if e.status in (Status.PLANNED, Status.CANCELLED, Status.POSTPONED) and e.key not in came]
    assert sorted(told) == sorted(wanted)
    passed = {event.key for event in events if event.when is not None and event.when.latest < TODAY}
    assert {line.event for line in of[Section.PASSED]} <= passed
    assert not passed & {line.event for line in of[Section.OPEN]}


def crowd(count: int) -> Columns:
    """So many plans, as the rows of a table have them."""
    few = columns(sample_collection().events)
    times = np.sort(np.random.default_rng(1).integers(0, 20_000, count)).astype(np.float64)
    wide = {name: times + end for name, end in (("start", 0), ("core_start", 0), ("core_end", 1), ("end", 1))}
    zeros = np.zeros(count, np.uint8)
    nobody = replace(few.participants, offsets=np.zeros(count + 1, np.int64), codes=np.empty(0, np.int32))
    return replace(
        few, **wide, keys=_Numbered(count), titles=_Numbered(count), status=zeros + STATUSES.index(Status.PLANNED), kind=zeros,  # type: ignore[arg-type]
        flags=zeros, reports=zeros.astype(np.int32), series=replace(few.series, codes=zeros.astype(np.int32)), dated=count,
        places=replace(few.places, codes=zeros.astype(np.int32)), participants=nobody, sources=nobody, ends_sorted=times + 1,
    )  # fmt: skip


class _Numbered:
    """Keys that are made when they are asked for."""

    def __init__(self, count: int) -> None:
        self.count = count

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, row: int, /) -> str:
        return f"row {row}"

    def find(self, key: str) -> int:
        return int(key.removeprefix("row ")) if key.startswith("row ") else -1

    def rows(self, keys: object) -> np.ndarray:
        return np.array([row for row in map(self.find, keys) if row >= 0], np.intp)  # type: ignore[call-overload]


@pytest.mark.slow
def test_a_million_plans_are_no_million_lines_until_they_are_seen() -> None:
    parts = {count: crowd(count) for count in (10_000, 1_000_000)}
    collection = sample_collection()

    def look(count: int) -> None:
        every = parts[count]
        of = findings(collection.events, collection.series, every, np.ones(count, np.bool_), 10_000)
        assert len(of[Section.PASSED]) + len(of[Section.OPEN]) == count
        last = of[Section.OPEN][len(of[Section.OPEN]) - 1]
        assert place_of(of, event=last.event) == (Section.OPEN, len(of[Section.OPEN]) - 1)

    assert not too_much(look, 10_000, 1_000_000, times=20), "a line for each would take a hundred times as long"
