"""Dates moved by hand: drawn cases, and what holds of every date."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates import DateSpan, Precision, civil, day_number, from_iso, iso, months_on
from model.shifting import DAY, MONTH, WEEK, YEAR, Grip, Notch, day_of, grips, moved, notch_of, placed, stepped, steps_to
from model.typed_dates import typed_date
from model.wording import date_words

NOTCHES = (DAY, WEEK, MONTH, YEAR, Notch(Precision.YEAR, 10))


def read(text: str) -> DateSpan:
    """A date as typed; "A..B" in braces one that lasted from A to B."""
    if text.startswith("{"):
        first, last = text.strip("{}").split("..")
        return DateSpan.lasting(from_iso(first), from_iso(last))
    span = typed_date(text)
    assert span is not None
    return span


def bounds(span: DateSpan) -> tuple[int, int, int, int]:
    return span.earliest, span.start_latest, span.end_earliest, span.latest


@pytest.mark.parametrize(
    ("typed", "notch", "many", "words", "edtf"),
    [
        ("2023-02-05", DAY, 3, "8 February 2023", "2023-02-08"),
        ("2023-02-05", WEEK, -1, "29 January 2023", "2023-01-29"),
        ("2023-02-05", MONTH, 1, "5 March 2023", "2023-03-05"),
        ("2024-02-29", YEAR, 1, "28 February 2025", "2025-02-28"),
        ("2019-02", MONTH, 1, "in March 2019", "2019-03"),
        ("2019-02", YEAR, 1, "in February 2020", "2020-02"),
        ("2019-02", DAY, 4, "between 5 February and 4 March 2019", "[2019-02-05..2019-03-04]"),
        ("2019-02~", MONTH, -2, "in about December 2018", "2018-12~"),
        ("2019?", YEAR, -1, "perhaps in 2018", "2018?"),
        ("2019", MONTH, 2, "between March 2019 and February 2020", "[2019-03..2020-02]"),
        ("1990s", Notch(Precision.YEAR, 10), 1, "in the 2000s", "200X"),
        ("19XX", Notch(Precision.YEAR, 100), -1, "in the 1800s", "18XX"),
        ("2012-03/2013-04", MONTH, 12, "from March 2013 to April 2014", "2013-03/2014-04"),
        ("2012-03~/2013?", YEAR, 1, "perhaps about from March 2013 to 2014", "2013-03~/2014?"),
        ("{2024-01-08..2024-01-09}", DAY, 1, "9–10 January 2024", "2024-01-09/2024-01-10"),
        ("{2024-02-01..2024-02-29}", MONTH, 1, "all of March 2024", "2024-03-01/2024-03-31"),
        ("{2024-01-30..2024-02-02}", MONTH, 1, "29 February – 3 March 2024", "2024-02-29/2024-03-03"),
        ("44 BC", YEAR, 1, "in 43 BCE", "-0042"),
        ("1 BC", YEAR, 1, "in 1 CE", "0001"),
    ],
)
def test_a_date_that_is_moved_keeps_its_form_where_it_can(typed: str, notch: Notch, many: int, words: str, edtf: str) -> None:
    span = stepped(read(typed), Grip.WHOLE, notch, many)
    assert (date_words(span), span.edtf) == (words, edtf)
    assert span.precision is read(typed).precision


def test_a_season_stays_one_when_it_is_moved_by_years() -> None:
    spring = DateSpan.within(from_iso("2019-03-01"), from_iso("2019-05-31"), Precision.SEASON, "2019-21")
    assert date_words(stepped(spring, Grip.WHOLE, YEAR, 2)) == "in spring 2021"
    assert date_words(stepped(spring, Grip.WHOLE, MONTH, 1)) == "between April and June 2019"


@pytest.mark.parametrize(
    ("was", "words"),
    [("../2005", "by 2006"), ("2004/..", "from 2005 on")],
)
def test_an_open_end_stays_open(was: str, words: str) -> None:
    year = int(was.replace("..", "").strip("/"))
    span = DateSpan.within(day_number(year), day_number(year, 12, 31), Precision.YEAR, was)
    assert date_words(stepped(span, Grip.WHOLE, YEAR, 1)) == words


@pytest.mark.parametrize(
    ("typed", "grip", "to", "words", "edtf"),
    [
        ("2023-02-05", Grip.LATEST, "2023-02-08", "5–8 February 2023", "2023-02-05/2023-02-08"),
        ("2023-02-05", Grip.EARLIEST, "2023-02-01", "1–5 February 2023", "2023-02-01/2023-02-05"),
        ("2023-02-05", Grip.LATEST, "2023-02-01", "5 February 2023", "2023-02-05"),
        ("{2024-01-08..2024-01-12}", Grip.EARLIEST, "2024-01-10", "10–12 January 2024", "2024-01-10/2024-01-12"),
        ("{2024-01-08..2024-01-12}", Grip.LATEST, "2024-01-08", "8 January 2024", "2024-01-08"),
        ("2019-02", Grip.EARLIEST, "2019-02-11", "between 11 and 28 February 2019", "[2019-02-11..2019-02-28]"),
        ("2019-02", Grip.LATEST, "2019-03-31", "between February and March 2019", "[2019-02..2019-03]"),
        ("2019-02~", Grip.LATEST, "2019-02-01", "1 February 2019", "2019-02-01"),
        ("2015-03/2016-04", Grip.START_LATEST, "2015-03-01", "from 1 March 2015 to April 2016", "2015-03-01/2016-04"),
        ("2015-03/2016-04", Grip.START_LATEST, "2030-01-01", "from between 1 March 2015 and 1 April 2016 to April 2016", None),
        ("2015-03/2016-04", Grip.END_EARLIEST, "2016-04-30", "from March 2015 to 30 April 2016", "2015-03/2016-04-30"),
        ("2015-03/2016-04", Grip.EARLIEST, "2015-01-01", "from between January and March 2015 to April 2016", None),
        ("2015-03/2016-04", Grip.LATEST, "2016-04-01", "from March 2015 to 1 April 2016", "2015-03/2016-04-01"),
    ],
)
def test_a_bound_goes_where_it_is_put(typed: str, grip: Grip, to: str, words: str, edtf: str | None) -> None:
    span = moved(read(typed), grip, from_iso(to))
    first, last = iso(span.earliest), iso(span.latest)
    assert (date_words(span), span.edtf) == (words, edtf or f"[{first}..{last}]")


def test_the_bounds_of_the_sure_part_are_offered_where_they_stand_apart() -> None:
    ends = (Grip.EARLIEST, Grip.LATEST)
    assert grips(read("2019-02")) == ends, "one day somewhere in the month"
    assert grips(read("{2024-01-08..2024-01-12}")) == ends
    assert grips(read("2015-03/2016-04")) == (Grip.EARLIEST, Grip.START_LATEST, Grip.END_EARLIEST, Grip.LATEST)
    assert grips(DateSpan(0, 20, 10, 30, Precision.MONTH, "")) == ends, "nothing is sure"
    assert grips(DateSpan(0, 0, 10, 30, Precision.MONTH, "")) == (Grip.EARLIEST, Grip.END_EARLIEST, Grip.LATEST)


def test_it_tells_who_moved_it_and_what_it_was() -> None:
    span = stepped(read("2023-02-05"), Grip.WHOLE, DAY, 1)
    assert [step.says for step in span.derivation] == ["You moved it on the timeline; before that it was dated: 5 February 2023."]
    assert not span.note
    span = moved(span, Grip.LATEST, span.latest + 1)
    assert [step.says for step in span.derivation] == ["You set its end on the timeline; before that it was dated: 6 February 2023."]


@pytest.mark.parametrize(
    ("grip", "notch", "many", "words"),
    [
        (Grip.LATEST, DAY, 1, "5–6 February 2023"),
        (Grip.LATEST, WEEK, 2, "5–19 February 2023"),  # the 5th ends a week
        (Grip.LATEST, MONTH, 1, "5–28 February 2023"),
        (Grip.LATEST, MONTH, 2, "5 February – 31 March 2023"),
        (Grip.LATEST, MONTH, -1, "5 February 2023"),
        (Grip.EARLIEST, MONTH, -1, "1–5 February 2023"),
        (Grip.EARLIEST, YEAR, -2, "1 January 2022 – 5 February 2023"),
    ],
)
def test_a_bound_steps_from_notch_to_notch(grip: Grip, notch: Notch, many: int, words: str) -> None:
    span = read("2023-02-05")
    one_by_one = span
    for _ in range(abs(many)):
        one_by_one = stepped(one_by_one, grip, notch, 1 if many > 0 else -1)
    assert date_words(stepped(span, grip, notch, many)) == words
    assert bounds(one_by_one) == bounds(stepped(span, grip, notch, many))


@pytest.mark.parametrize(
    ("unit", "notch"),
    [
        ("15 s", DAY), ("60 min", DAY), ("day", DAY), ("week", WEEK), ("month", MONTH), ("quarter", MONTH), ("year", YEAR),
        ("5 years", YEAR), ("20 years", Notch(Precision.YEAR, 10)), ("500000 years", Notch(Precision.YEAR, 100_000)),
    ],
)  # fmt: skip
def test_hands_move_by_the_unit_of_the_axis(unit: str, notch: Notch) -> None:
    assert notch_of(unit) == notch


def test_every_notch_has_a_finer_one_down_to_the_day() -> None:
    chain = [Notch(Precision.YEAR, 100)]
    while chain[-1] != DAY:
        chain.append(chain[-1].finer)
    assert chain == [Notch(Precision.YEAR, 100), Notch(Precision.YEAR, 10), YEAR, MONTH, DAY]
    assert WEEK.finer == DAY == DAY.finer


@pytest.mark.parametrize(
    ("notch", "words"),
    [(DAY, "8 February 2023"), (WEEK, "in the week of 6–12 February 2023"), (MONTH, "in February 2023"), (YEAR, "in 2023")],
)
def test_an_undated_event_gets_the_notch_it_is_put_on(notch: Notch, words: str) -> None:
    span = placed(from_iso("2023-02-08") + 0.7, notch)
    assert date_words(span) == words
    assert span.derivation


days = st.integers(-800_000, 800_000)


@st.composite
def spans(draw: st.DrawFn) -> DateSpan:
    if draw(st.booleans()):  # the calendar's own
        year, month = draw(st.integers(-300, 2600)), draw(st.integers(1, 12))
        months = draw(st.sampled_from((1, 1, 3, 12, 120)))
        first = day_number(year, month)
        last = months_on(first, months) - 1
        return draw(st.sampled_from((DateSpan.lasting(first, last), DateSpan.within(first, last, Precision.MONTH, f"{year:04d}"))))
    first, length = draw(days), draw(st.integers(0, 900))
    begun, ending = draw(st.integers(0, length)), draw(st.integers(0, length))
    edtf = draw(st.sampled_from(("", "../2005", "2001~/2003?")))
    return DateSpan(first, first + begun, first + ending, first + length, Precision.DAY, edtf)


@given(spans(), st.sampled_from(NOTCHES), st.integers(-40, 40))
def test_what_is_moved_keeps_its_length_and_can_be_moved_back(span: DateSpan, notch: Notch, many: int) -> None:
    there = stepped(span, Grip.WHOLE, notch, many)
    first, last = civil(span.earliest), civil(span.latest + 1)
    months = (last[0] - first[0]) * 12 + last[1] - first[1]
    if notch.months and {first[2], last[2], civil(there.earliest)[2], civil(there.latest + 1)[2]} == {1}:
        assert months_on(there.earliest, months) == there.latest + 1
        back = stepped(there, Grip.WHOLE, notch, -many)
        assert bounds(back) == bounds(span)
    else:
        assert there.latest - there.earliest == span.latest - span.earliest
        back = moved(there, Grip.WHOLE, span.earliest)
        assert bounds(back) == bounds(span)
    assert there.certain == span.certain
    assert bool(there.derivation) == (many != 0)
    if first[2] < 29:
        assert steps_to(span, notch, there.earliest) == many


@given(spans(), st.sampled_from(tuple(Grip)), days)
def test_a_bound_goes_as_far_as_the_others_let_it(span: DateSpan, grip: Grip, to: int) -> None:
    there = moved(span, grip, to)  # raises where the bounds are out of order
    assert (there is span) == (bounds(there) == bounds(span))
    if grip is Grip.WHOLE:
        assert there.earliest == to
        return
    far = {Grip.EARLIEST: to <= span.latest, Grip.LATEST: to >= span.earliest}.get(grip)
    if far:
        assert day_of(there, grip) == to
    assert moved(there, grip, to) is there or bounds(moved(there, grip, to)) == bounds(there), "it stays where it was put"
    if grip in (Grip.START_LATEST, Grip.END_EARLIEST):
        assert (there.earliest, there.latest) == (span.earliest, span.latest)
        assert (there.start_latest <= there.end_earliest) >= (span.start_latest <= span.end_earliest), "what is sure stays"
    date_words(there)


@given(st.sampled_from(NOTCHES), st.floats(-800_000, 800_000), st.integers(-50, 50))
def test_the_nearest_notch_is_near(notch: Notch, day: float, many: int) -> None:
    near = notch.nearest(day)
    assert notch.floor(near) == near
    assert abs(near - day) <= min(abs(notch.floor(day) - day), abs(notch.after(notch.floor(day)) - day))
    assert notch.after(notch.after(near, many), -many) == near
