"""What the years an article names say of the day of publication."""

from __future__ import annotations

from model.dates import day_number
from tests.model.extract.weighed import at, by_year, found, weights

NAMED = "years named"


def test_a_past_year_lies_just_behind() -> None:
    years = by_year(weights("The mill was built in 1993.", NAMED))
    assert max(years, key=lambda year: years[year]) == 1994
    assert years[1994] > years[1993] > years[1998] > years[2010] > 0
    assert years[1992] < 0.2


def test_a_year_to_come_lies_just_ahead() -> None:
    years = by_year(weights("The mill will be built by 1993.", NAMED))
    assert years[1992] > years[1985]
    assert years[1992] > years[1996]


def test_the_last_year_of_a_debt_lies_far_ahead() -> None:
    text = "Nordmark sold notes due March 15, 2007, to its banks."
    years = by_year(weights(text, NAMED))
    assert years[2000] > years[2008]
    assert years[1995] > 0.1
    assert "told as past" not in [factor.step.rule for factor in found(text)]


def test_a_past_day_bounds_the_report() -> None:
    weighed = weights("He has been mayor since May 4, 1993. The mill was closed on May 4, 1993.", "told as past")
    assert at(weighed, day_number(1993, 5, 4)) == 1
    assert 0 < at(weighed, day_number(1993, 5, 3)) < 0.1


def test_a_decade_that_is_told_of_has_begun() -> None:
    years = by_year(weights("Such mills were common in the 1970s.", "decade"))
    assert years[1969] < years[1971] == 1


def test_no_years_tell_nothing() -> None:
    assert NAMED not in [factor.step.rule for factor in found("The mill was closed. Rain fell on its roof.")]
