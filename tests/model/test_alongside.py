"""Events beside each other."""

from __future__ import annotations

import pytest

from model.alongside import alongside, leading
from model.comparing import Agreement
from model.dates import DateSpan, Precision
from model.domain import Event, Kind, Mention, Role, Status

NAMES = {"china": "China", "japan": "Japan"}
ONE = Event("1", "Talks resume", Kind.MEETING, Status.HELD, DateSpan.of_day(100), "Tokyo", (Role("china"), Role("japan")), series="s")
TWO = Event("2", "talks  resume", Kind.MEETING, Status.PLANNED, DateSpan.of_day(100), "", (Role("japan"), Role("china", "host")))


def lines(*events: Event) -> dict[str, tuple[tuple[str, ...], Agreement]]:
    return {line.name: (line.values, line.agreement) for line in alongside(events, NAMES.__getitem__, lambda key: f"series {key}")}


def test_words_signs_and_order_make_no_difference() -> None:
    told = lines(ONE, TWO)
    assert told["Title"] == (("Talks resume", "talks resume"), Agreement.SAME)
    assert told["Who"] == (("China\nJapan", "Japan\nChina"), Agreement.SAME)
    assert told["Date"][1] is Agreement.SAME
    assert told["Status"] == (("held", "planned"), Agreement.DIFFER)


def test_what_only_one_has_is_no_difference() -> None:
    told = lines(ONE, TWO)
    assert told["Place"] == (("Tokyo", ""), Agreement.ONE)
    assert told["Series"] == (("series s", ""), Agreement.ONE)


def test_what_none_has_is_left_out() -> None:
    assert {"Place", "Series"}.isdisjoint(lines(TWO, TWO))


def test_dates_differ_by_their_bounds() -> None:
    vague = Event("3", "Talks", Kind.MEETING, Status.HELD, DateSpan.within(90, 120, Precision.MONTH, ""))
    assert lines(ONE, vague)["Date"][1] is Agreement.DIFFER
    undated = Event("4", "Talks", Kind.MEETING, Status.HELD, None)
    assert lines(ONE, undated)["Date"][1] is Agreement.DIFFER, "undated is told"


def test_the_one_with_the_most_reports_leads_then_the_best_dated() -> None:
    mention = Mention("d" * 64, 0, 3, "Met")
    vague = Event("3", "Talks", Kind.MEETING, Status.HELD, DateSpan.within(90, 120, Precision.MONTH, ""))
    twice = Event("4", "Talks", Kind.MEETING, Status.HELD, None, mentions=(mention, mention))
    assert leading([vague, ONE]) == 1
    assert leading([ONE, vague, twice]) == 2
    assert leading([TWO, ONE]) == 0
    with pytest.raises(ValueError, match="empty"):
        leading([])
