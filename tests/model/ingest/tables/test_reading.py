"""Tables of text, taken apart: quotes, lines, long rows, any bytes at all."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.ingest.errors import ReadError
from model.ingest.tables import delimited
from model.ingest.tables.delimited import Delimited, Dialect, sniff_dialect
from model.ingest.tables.mapping import MappingError
from model.ingest.tables.registry import is_table, open_table, sample
from model.ingest.tables.rows import Broken, Cells, named
from model.ingest.tables.source import Source
from model.ingest.tables.understand import RowError, Understanding, as_record
from tests.model.ingest.tables import samples


def rows_of(path: Path, text: str) -> list[Cells | Broken]:
    path.write_text(text, encoding="utf-8", newline="")
    with Delimited.sniffed(Source.of(path)).rows() as rows:
        return list(rows)


def test_quoted_line_breaks_and_the_numbers_of_lines(tmp_path: Path) -> None:
    rows = rows_of(tmp_path / "a.csv", 'Title,Note\r\n"a\r\nb",x\r\n\r\n,\r\nc,y\r\n')
    assert [(row.line, *row.values) for row in rows if isinstance(row, Cells)] == [(2, "a\r\nb", "x"), (6, "c", "y")]


def test_a_quote_that_is_not_closed_costs_one_row(tmp_path: Path) -> None:
    rows = rows_of(tmp_path / "a.csv", 'Title,Note\na,"x\nb,y\nc,z\n')
    assert isinstance(rows[0], Broken)
    assert rows[0].line == 2
    assert "quotation mark is not closed" in rows[0].reason
    assert [row.values[0] for row in rows if isinstance(row, Cells)] == ["b", "c"]


def test_a_quote_that_swallows_thousands_of_lines_costs_one_row(tmp_path: Path) -> None:
    many = "".join(f"row {number},x\n" for number in range(3000))
    rows = rows_of(tmp_path / "a.csv", f'Title,Note\n{many}a,"x\n{many}b,"closed"\n')
    broken = [row for row in rows if isinstance(row, Broken)]
    assert [row.line for row in broken] == [3002]
    assert len(rows) == 6002


def test_too_many_cells_are_told_and_too_few_are_empty(tmp_path: Path) -> None:
    rows = rows_of(tmp_path / "a.csv", "Title,Note,More\na,b,c,d\na\nx,y,z,,\n")
    assert isinstance(rows[0], Broken)
    assert "4 cells where the header has 3" in rows[0].reason
    assert [len(row.values) for row in rows if isinstance(row, Cells)] == [1, 5]


def test_a_line_longer_than_any_is_one_broken_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from model.ingest.tables import source

    monkeypatch.setattr(source, "LINE_LIMIT", 1000)
    monkeypatch.setattr(delimited, "LINE_LIMIT", 1000)
    rows = rows_of(tmp_path / "a.csv", f"Title,Note\n{'a' * 5000},x\nb,y\n")
    assert isinstance(rows[0], Broken)
    assert "longer than" in rows[0].reason
    assert [row.values for row in rows if isinstance(row, Cells)] == [["b", "y"]]


@pytest.mark.parametrize(
    ("text", "dialect"),
    [
        ("a,b\n1,2\n", Dialect(",")),
        ("a;b\n1,5;2,5\n3,5;4,5\n", Dialect(";")),
        ("a\tb\nx, y\tz\n", Dialect("\t")),
        ("sep=;\na;b\n1;2\n", Dialect(";", skip=1)),
        ('a|b\n5" pipe|x\n6" pipe|y\n', Dialect("|")),
        ('a,b\n"say \\"no\\"",x\n', Dialect(",", '"', "\\")),
    ],
)
def test_how_cells_are_parted_is_told_from_lines(text: str, dialect: Dialect) -> None:
    found, sure = sniff_dialect(text.splitlines(keepends=True))
    assert sure > 0
    assert (found.delimiter, found.skip, found.escape) == (dialect.delimiter, dialect.skip, dialect.escape)


def test_columns_have_a_name_each() -> None:
    assert named(["Date", "", "date", "  A  b "]) == ("Date", "Column 2", "date (2)", "A b")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b"\x00\x01\xff\x07\x00\x00\x80" * 99, "binary data"),
        (b"%PDF-1.4 xxx", "PDF"),
        (b"only some words\nand more of them\n", "is no table"),
        (b"\x1f\x8b\x08\x00broken", "damaged|cannot be unpacked"),
        (b"PK\x03\x04broken", "damaged|cannot be unpacked"),
        (b"{not json", "JSON|no table"),
    ],
)
def test_what_is_no_table_is_told_in_a_sentence(tmp_path: Path, data: bytes, says: str) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(data)
    with pytest.raises(ReadError, match=says) as error:
        open_table(path)
    assert "x.csv" in str(error.value)


@pytest.mark.parametrize("name", ["talks.xlsx", "talks.ods"])
def test_a_spreadsheet_is_told_to_be_saved_as_csv(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"PK\x03\x04 and so on")
    assert is_table(path)
    with pytest.raises(ReadError, match="Save its sheet as CSV"):
        open_table(path)


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.csv", tmp_path):
        with pytest.raises(ReadError):
            open_table(path)


def counts(path: Path) -> tuple[int, int, int]:
    """(rows, events, failed) of a file read by its own mapping or a guess."""
    opened = open_table(path)
    mapping = opened.mapping(sample(opened, 50))
    events = failed = total = 0
    try:
        understanding = Understanding(opened.table.header, opened.table.own, mapping)
    except MappingError:
        return 0, 0, 0
    with opened.table.rows() as rows:
        for row in rows:
            total += 1
            if isinstance(row, Broken):
                failed += 1
                continue
            try:
                understanding.row(row)
                events += 1
            except RowError:
                failed += 1
    return total, events, failed


BEGINNINGS = [text.encode() for text in (samples.PLAIN, samples.OWN, samples.SHEET, samples.TIMELINE, samples.ACLED, samples.GDELT_2,
              samples.CALENDAR, samples.OBJECTS, samples.LINES)]  # fmt: skip


@given(
    st.binary(max_size=400)
    | st.builds(
        lambda whole, at, length, put: whole[: at % len(whole)] + put + whole[at % len(whole) + length :],
        st.sampled_from(BEGINNINGS),
        st.integers(0, 5000),
        st.integers(0, 40),
        st.binary(max_size=12) | st.sampled_from([b'"', b"\n", b"\xff", b"\x00", b"[" * 2000, b"\r", b"END:VEVENT", b"\xed\xa0\x80"]),
    ),
    st.sampled_from(["x.csv", "x.tsv", "x.json", "x.ics", "x.jsonl", "x.csv.gz", "x.zip"]),
)
@settings(max_examples=300)
def test_any_bytes_are_rows_or_a_sentence(tmp_path_factory: pytest.TempPathFactory, data: bytes, name: str) -> None:
    path = tmp_path_factory.mktemp("fuzz") / name
    path.write_bytes(data)
    try:
        (total, events, failed), told = counts(path), name
    except ReadError as error:
        total, events, failed, told = 0, 0, 0, str(error)
    assert name in told
    assert events + failed == total


letters = st.characters(codec="utf-8", exclude_characters="\0")
cells = st.text(letters, max_size=20) | st.sampled_from(["2023-02-05", "x,y", 'say "no"', "a\nb"])


@given(st.lists(st.tuples(cells, cells, cells), max_size=30))
def test_every_row_that_was_written_is_an_event_or_a_failure(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str]]
) -> None:
    path = tmp_path_factory.mktemp("rows") / "x.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["Title", "Date", "Who"])
        writer.writerows(rows)
    full = sum(any(row) for row in rows)
    total, events, failed = counts(path)
    assert total == events + failed == full


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=12), min_size=1, max_size=6))
def test_a_record_is_its_cells_again(values: list[str]) -> None:
    again = list(csv.reader(io.StringIO(as_record(values), newline="")))
    assert again in ([values], []) if not any(values) else again == [values]
