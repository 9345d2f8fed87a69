"""Dates in cells: every way they are written, what is ambiguous, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates import DateSpan, day_number, iso
from model.ingest.tables.cell_dates import CellDates, date_order, looks_like_date, number_meaning, order_example, parts_date
from model.ingest.tables.mapping import DateOrder, Numbers


def told(span: DateSpan) -> str:
    return f"{iso(span.earliest)} {iso(span.latest)}"


@pytest.mark.parametrize(
    ("cell", "first", "last"),
    [
        ("2023-02-05", "2023-02-05", "2023-02-05"),
        (" 2023-02-05 14:30 ", "2023-02-05", "2023-02-05"),
        ("2023-02-05T23:30:00-05:00", "2023-02-06", "2023-02-06"),
        ("2023-02-05T01:30+02:00", "2023-02-04", "2023-02-04"),
        ("2023-02-05T12:00:00.123Z", "2023-02-05", "2023-02-05"),
        ("20230205", "2023-02-05", "2023-02-05"),
        ("20230205T120000Z", "2023-02-05", "2023-02-05"),
        ("5/2/2023", "2023-02-05", "2023-02-05"),
        ("5.2.2023 14:30", "2023-02-05", "2023-02-05"),
        ("05-02-2023", "2023-02-05", "2023-02-05"),
        ("5/2/69", "1969-02-05", "1969-02-05"),
        ("5/2/68", "2068-02-05", "2068-02-05"),
        ("2023/2/5", "2023-02-05", "2023-02-05"),
        ("2023.02", "2023-02-01", "2023-02-28"),
        ("2/2023", "2023-02-01", "2023-02-28"),
        ("5 Feb 2023", "2023-02-05", "2023-02-05"),
        ("05-Feb-23", "2023-02-05", "2023-02-05"),
        ("Sun, 5 Feb 2023", "2023-02-05", "2023-02-05"),
        ("Feb 5, 2023, 2:30 pm", "2023-02-05", "2023-02-05"),
        ("early Feb 2023", "2023-02-01", "2023-02-09"),
        ("late 1990s", "1996-08-31", "1999-12-31"),
        ("c. 1500", "1500-01-01", "1500-12-31"),
        ("1848", "1848-01-01", "1848-12-31"),
        ("79", "0079-01-01", "0079-12-31"),
        ("-44", "-0043-01-01", "-0043-12-31"),
        ("-0043-03-15", "-0043-03-15", "-0043-03-15"),
        ("44 BC", "-0043-01-01", "-0043-12-31"),
        ("5th century BCE", "-0499-01-01", "-0400-12-31"),
        ("2023-02-XX", "2023-02-01", "2023-02-28"),
        ("2023-XX-XX", "2023-01-01", "2023-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("2015-03-07/2015-03-31", "2015-03-07", "2015-03-31"),
        ("[2023-02-05..2023-03-05]", "2023-02-05", "2023-03-05"),
    ],
)
def test_dates_as_they_are_written(cell: str, first: str, last: str) -> None:
    span = CellDates(DateOrder.DAY_FIRST).read(cell)
    assert told(span) == f"{first} {last}"
    assert " ".join(cell.split()) in span.derivation[0].says


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        ("31/2/2023", "no day of the calendar"),
        ("2/25/2023", "no month 25"),
        ("2023-02-30", "no day of the calendar"),
        ("20231301", "no day of the calendar"),
        ("44962", "may be many things"),
        ("2023-02-05 25:00", "no such time"),
        ("2023-02-05 13:00 pm", "no such hour"),
        ("2023-02-05T12:00+19:00", "no such time zone"),
        ("soon", "no date Hiatus can read"),
        ("-12000", "may be many things"),
        ("²", "no date Hiatus can read"),
        ("undated", "names no day"),
        ("Monday, undated", "“undated” names no day"),
    ],
)
def test_what_is_no_date_is_told_in_a_sentence(cell: str, says: str) -> None:
    with pytest.raises(ValueError, match="“") as error:
        CellDates(DateOrder.DAY_FIRST).read(cell)
    assert says in str(error.value)


def test_what_can_be_two_days_is_never_guessed() -> None:
    cells = CellDates()
    with pytest.raises(ValueError, match="2023-02-05 or 2023-05-02"):
        cells.read("5/2/2023")
    assert cells.read("25/12/2023").edtf == cells.read("12/25/2023").edtf == "2023-12-25"
    assert cells.read("5/5/2023").edtf == "2023-05-05"
    assert CellDates(DateOrder.MONTH_FIRST).read("5/2/2023").edtf == "2023-05-02"


@pytest.mark.parametrize(
    ("values", "order", "either"),
    [
        (["5/2/2023", "13/2/2023"], DateOrder.DAY_FIRST, False),
        (["5/2/2023", "2/13/2023"], DateOrder.MONTH_FIRST, False),
        (["5/2/2023", "6/7/2023"], DateOrder.UNKNOWN, True),
        (["5/5/2023"], DateOrder.UNKNOWN, False),
        (["13/2/2023", "14/2/2023", "2/13/2023"], DateOrder.DAY_FIRST, False),
        (["2023-02-05", ""], DateOrder.UNKNOWN, False),
        (["13.2.2023 10:00", "x"], DateOrder.DAY_FIRST, False),
    ],
)
def test_the_order_is_told_from_all_values(values: list[str], order: DateOrder, either: bool) -> None:
    assert date_order(values) == (order, either)
    found = order_example(values)
    assert (found is not None) == any(value in ("5/2/2023", "6/7/2023") for value in values)


@pytest.mark.parametrize(
    ("values", "column", "meaning"),
    [
        (["44962", "44963"], "Date", Numbers.SERIAL),
        (["44962", "2023"], "Date", Numbers.YEAR),
        (["1675600000"], "created_unix", Numbers.UNIX),
        (["1675600000000"], "timestamp", Numbers.UNIX_MILLISECONDS),
        (["1675600000"], "Date", Numbers.YEAR),
        (["2023", "2024"], "epoch", Numbers.YEAR),
        ([], "Date", Numbers.YEAR),
    ],
)
def test_numbers_mean_what_all_of_them_can_mean(values: list[str], column: str, meaning: Numbers) -> None:
    assert number_meaning(values, column) is meaning


def test_numbers_as_their_column_means_them() -> None:
    assert CellDates(numbers=Numbers.SERIAL).read("44962.75").edtf == "2023-02-05"
    assert CellDates(numbers=Numbers.UNIX).read("1675600000").edtf == "2023-02-05"
    assert CellDates(numbers=Numbers.UNIX_MILLISECONDS).read("1675600000000").edtf == "2023-02-05"
    assert CellDates(numbers=Numbers.UNIX).read("-1").edtf == "1969-12-31"
    with pytest.raises(ValueError, match="day number of a spreadsheet"):
        CellDates(numbers=Numbers.SERIAL).read("3000000")


@pytest.mark.parametrize(
    ("parts", "edtf"),
    [(("2023", "Feb", "5"), "2023-02-05"), (("2023", "2", ""), "2023-02"), (("-500", "", ""), "-0499"), (("1", "", ""), "0001")],
)
def test_years_months_and_days_apart(parts: tuple[str, str, str], edtf: str) -> None:
    assert parts_date(*parts).edtf == edtf


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        (("0", "", ""), "no year"),
        (("2023", "13", ""), "no month"),
        (("2023", "", "5"), "but no month"),
        (("2023", "2", "30"), "no day of the calendar"),
        (("2023", "2", "x"), "no day of a month"),
        (("x", "1", ""), "no year"),
    ],
)
def test_parts_that_are_no_date(parts: tuple[str, str, str], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        parts_date(*parts)


@given(st.integers(day_number(-9999), day_number(9999, 12, 31)))
def test_every_day_comes_back_from_its_iso_form(day: int) -> None:
    assert CellDates().read(iso(day)).earliest == day


@given(st.text(max_size=30) | st.from_regex(r"[0-9./\- :TZ]{1,24}", fullmatch=True), st.sampled_from(DateOrder), st.sampled_from(Numbers))
def test_any_cell_is_a_span_or_a_sentence(cell: str, order: DateOrder, numbers: Numbers) -> None:
    looks_like_date(cell)
    try:
        told = CellDates(order, numbers).read(cell).derivation[0].says
    except ValueError as error:
        told = str(error)
    assert told


@given(st.text(max_size=8), st.text(max_size=8), st.text(max_size=8))
def test_any_parts_are_a_span_or_a_sentence(year: str, month: str, day: str) -> None:
    try:
        told = parts_date(year, month, day).edtf
    except ValueError as error:
        told = str(error)
    assert told
