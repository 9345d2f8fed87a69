"""The thread of a telling: a look aside does not carry the year away, a report counts from the period it is about."""

from __future__ import annotations

import pytest

from model.dates import day_number
from model.extract.phrases import find_phrases
from model.extract.thread import is_narrative
from model.extract.timex import timex

DCT = day_number(2013, 6, 12)

NARRATIVE = (
    "The siege began in 1641 and the town was cut off by 1642. Its walls had stood since 1510, and they were raised in 1580.\n"
    "On 10 March 1643 the king's men crossed the river. The road to the coast lay open for a march planned for 1644. "
    "The garrison gave way on [11 March]. By [1 April] the bridge was lost.\n"
    "On [20 March] the mayor had sent for help. In November 1650 the town put up a stone to him. "
    "The relief came on [2 May] and the siege was raised in [June].\n"
    "In September and [October 1643] the walls were mended; over [the winter] nothing moved."
)
TOLD = {
    "11 March": "1643-03-11", "1 April": "1643-04-01", "20 March": "1643-03-20", "2 May": "1643-05-02", "June": "1643-06",
    "October 1643": "1643-10", "September": "1643-09", "the winter": "1644-WI",
}  # fmt: skip


def test_a_look_aside_does_not_carry_the_year_away() -> None:
    text = NARRATIVE.replace("[", "").replace("]", "")
    assert is_narrative(find_phrases(text), text, None)
    found = {item["text"]: item["value"] for item in timex(text, DCT)}
    assert {words: found[words] for words in TOLD} == TOLD


REPORTS = [
    ("Profit rose in the first quarter to $3 million from $2 million [a year earlier].", "2012-Q1"),
    ("Profit rose in the first quarter. For the first nine months it was $9 million, up from $7 million [a year earlier].", "2012"),
    ("After a weak fourth quarter, first-quarter profit rose. Sales in [the quarter] fell.", "2013-Q1"),
    ("First-quarter profit rose after a weak fourth quarter. Sales in [the quarter] fell.", "2013-Q1"),
    ("It expects a loss in the third quarter. In [the latest quarter] it earned $1 million.", "2013-Q1"),
    ("Sales for the quarter ended April 30 rose 4% from [a year ago].", "2012-Q1"),
    ("Its first-quarter loss compares with a profit in [the 2011 period].", "2011-Q1"),
]


@pytest.mark.parametrize(("drawn", "value"), REPORTS, ids=[drawn[:40] for drawn, _ in REPORTS])
def test_a_report_counts_from_the_period_it_is_about(drawn: str, value: str) -> None:
    start, end = drawn.index("["), drawn.index("]") - 1
    found = {(item["start"], item["end"]): item["value"] for item in timex(drawn.replace("[", "").replace("]", ""), DCT)}
    assert found[start, end] == value
