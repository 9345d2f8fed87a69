"""Events that bound each other by what the text says came first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates import DateSpan, Precision, Step, day_number, iso
from model.link.orders import narrowed
from tests.model.extract.test_dated_events import date_of, dated

STEP = Step("order", "after", 0, 5, "It came after the flood.")
MONTH = DateSpan.within(day_number(2015, 2, 1), day_number(2015, 2, 28), Precision.MONTH, "2015-02")


def test_what_came_later_loses_the_days_before() -> None:
    found = narrowed(MONTH, day_number(2015, 2, 8), day_number(2015, 5, 1), STEP)
    assert found is not None
    assert (iso(found.earliest), iso(found.latest), found.edtf) == ("2015-02-08", "2015-02-28", "[2015-02-08..2015-02-28]")
    assert found.derivation[-1] is STEP


def test_days_told_one_by_one_stay_such() -> None:
    days = [day_number(2015, 2, day) for day in (4, 11, 18)]
    span = DateSpan.within(days[0], days[-1], Precision.DAY, "[" + ",".join(iso(day) for day in days) + "]")
    found = narrowed(span, day_number(2015, 2, 5), days[-1], STEP)
    assert found is not None
    assert found.edtf == "[2015-02-11,2015-02-18]"
    assert found.earliest == days[1]
    one = narrowed(span, day_number(2015, 2, 12), days[-1], STEP)
    assert one is not None
    assert one.edtf == "2015-02-18"


@given(st.integers(-400, 400), st.integers(0, 400), st.integers(-900, 900), st.integers(-900, 900))
def test_narrowing_never_widens_nor_empties(first: int, length: int, low: int, high: int) -> None:
    span = DateSpan.within(first, first + length, Precision.UNKNOWN, f"[{iso(first)}..{iso(first + length)}]")
    found = narrowed(span, low, high, STEP)
    if found is not None:
        assert span.earliest <= found.earliest <= found.latest <= span.latest
        assert (found.earliest, found.latest) != (span.earliest, span.latest)
        assert low <= found.earliest or found.earliest == span.earliest


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("The mayor resigned in February after the ferry sank on February 8.", "mayor resigned", "[2015-02-08..2015-02-28]"),
        ("Kenya closed the port in February, before Chile recalled its envoy on February 10.", "closed", "[2015-02-01..2015-02-10]"),
        ("Kenya recalled its envoy on March 3, the day after Chile expelled nine sailors.", "expelled", "2015-03-02"),
        ("The mayor resigned in January after the ferry sank on February 8.", "mayor resigned", "2015-01"),
    ],
)
def test_a_sentence_bounds_one_event_by_the_other(text: str, words: str, edtf: str) -> None:
    assert date_of(dated(text), words) == edtf


@pytest.mark.slow
def test_a_chain_of_orders_reaches_its_end() -> None:
    text = (
        "Chile and Kenya met in Lima in February after Kenya claimed in February that a captain had fished there. Kenya made the claim "
        "after a ferry sank on February 9."
    )
    assert date_of(dated(text), "met in Lima") == "[2015-02-09..2015-02-28]"
