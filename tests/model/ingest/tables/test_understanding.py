"""From columns to events: what columns are guessed to be, whom names stand for, what makes a row fail."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates import iso
from model.domain import Kind, Participant, ParticipantKind, Status, TableRow
from model.ingest.tables.guess import guess, is_header
from model.ingest.tables.mapping import SEVERAL, DateOrder, Mapping, MappingError, Numbers, Role
from model.ingest.tables.rows import Cells
from model.ingest.tables.understand import RowError, Understanding
from model.ingest.tables.who import Names, country_named


def table(text: str) -> tuple[tuple[str, ...], list[Cells]]:
    """A drawn table: cells parted by bars, the first line its header."""
    lines = [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]
    return tuple(lines[0]), [Cells(number, values) for number, values in enumerate(lines[1:], 2)]


def roles(text: str) -> dict[str, str]:
    header, rows = table(text)
    return {name: role.value for name, role in guess(header, rows).columns}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("event_title | startDate | Location\nA | 2023 | Lima", {"event_title": "title", "startDate": "start", "Location": "place"}),
        ("Year | Month | Day | Headline\n2023 | 2 | 5 | A", {"Year": "year", "Month": "month", "Day": "day", "Headline": "title"}),
        ("Date | Year | What\n2023-02-05 | 2023 | A", {"Date": "start", "What": "title"}),
        ("Titel | Beginn | Netz\nEin Treffen | 2023-01-01 | https://x.org", {"Titel": "title", "Beginn": "start", "Netz": "link"}),
        ("id | Subject | Day\n1 | A talk | 2023-01-01", {"Subject": "title", "Day": "start"}),
        ("name | from | to | land\nA | 1990 | 1995 | Japan", {"name": "title", "from": "start", "to": "end", "land": "countries"}),
        ("name | from | to\nLetter | Ana | Bo", {"name": "title"}),
        ("name | status\nA | green\nB | red", {"name": "title"}),
        ("name | status\nA | held\nB | called off", {"name": "title", "status": "status"}),
        ("Event | Date\nA | soon", {"Event": "title", "Date": "start"}),
        ("actor1 | actor2 | notes | city\nA | B | c | D",
         {"actor1": "participants", "actor2": "participants", "notes": "description", "city": "place"}),
    ],
)  # fmt: skip
def test_columns_are_guessed_from_names_and_values(text: str, expected: dict[str, str]) -> None:
    assert roles(text) == expected


def test_separators_orders_and_numbers_are_guessed() -> None:
    header, rows = table("Event | Date | Who\nA | 13/2/2023 | Ana, Bo\nB | 5/2/2023 | Cy, Di")
    assert (guess(header, rows).separator, guess(header, rows).dates) == (",", DateOrder.DAY_FIRST)
    header, rows = table("Event | Date\nA | 44962\nB | 44963")
    assert guess(header, rows).numbers is Numbers.SERIAL


@pytest.mark.parametrize(
    ("first", "below", "expected"),
    [
        (["Title", "Date"], ["A", "2023-01-01"], True),
        (["Fall of the wall", "1989-11-09"], ["B", "2023-01-01"], False),
        (["A", "A"], ["B", "C"], False),
        (["", ""], ["B", "C"], False),
        (["Was", "Wann"], ["B", "2023-01-01"], True),
        (["7", "x"], ["8", "y"], False),
    ],
)
def test_a_header_is_told_from_a_row(first: list[str], below: list[str], expected: bool) -> None:
    assert is_header(first, [Cells(2, below)]) is expected


@pytest.mark.parametrize(
    ("name", "key", "role"),
    [
        ("Japan", "country:JP", ""),
        ("the United States", "country:US", ""),
        ("UK", "country:GB", ""),
        ("JP", "country:JP", ""),
        ("Ana Quiroga (host)", "person:ana-quiroga", "host"),
        ("Dr. Ana Quiroga", "person:dr-ana-quiroga", ""),
        ("UN", "org:united-nations", ""),
        ("Ministry of Foreign Affairs of Japan", "org:ministry-of-foreign-affairs-of-japan", ""),
        ("Police Forces of Kenya (2022-)", "org:police-forces-of-kenya-2022", ""),
        ("Toyota", "org:toyota", ""),
        ("…", "", ""),
    ],
)
def test_names_have_the_keys_that_reading_gives_them(name: str, key: str, role: str) -> None:
    assert Names().key(name) == (key, role)


def test_those_a_name_tells_of_are_handed_over_once_countries_first() -> None:
    names = Names()
    for _ in range(2):
        names.key("Police Forces of Kenya (2022-)")
        names.key("Ana Quiroga", ParticipantKind.ORGANIZATION)
    assert names.take() == [
        Participant("country:KE", "Kenya", ParticipantKind.COUNTRY),
        Participant("org:police-forces-of-kenya-2022", "Police Forces of Kenya (2022-)", ParticipantKind.ORGANIZATION, "country:KE"),
        Participant("org:ana-quiroga", "Ana Quiroga", ParticipantKind.ORGANIZATION),
    ]
    assert names.take() == []


@given(st.text(max_size=40), st.sampled_from([None, *ParticipantKind]))
def test_any_name_has_a_key_of_a_participant_that_is_handed_over(name: str, kind: ParticipantKind | None) -> None:
    names = Names()
    key, _ = names.key(name, kind)
    country_named(name)
    assert not key or key in {one.key for one in names.take()}


def understood(text: str, mapping: Mapping | None = None, today: int | None = None) -> list[TableRow | str]:
    header, rows = table(text)
    understanding = Understanding(header, len(header), mapping or guess(header, rows), today)
    found: list[TableRow | str] = []
    for row in rows:
        try:
            found.append(understanding.row(row))
        except RowError as error:
            found.append(str(error))
    return found


def bounds(row: TableRow | str) -> str:
    assert isinstance(row, TableRow)
    assert row.when is not None
    return " ".join(map(iso, (row.when.earliest, row.when.start_latest, row.when.end_earliest, row.when.latest)))


def test_starts_and_ends_of_any_precision_make_four_bounds() -> None:
    rows = understood(
        """Event | Start | End
        A | 2023-02-05 | 2023-02-07
        B | 2023-02 | 2023-03
        C | 2023 | 2023
        D | 2023-02-05 |
        E | | 2023-02-05
        F | 2023-02-05 | 2023-02-01
        G | |"""
    )
    assert bounds(rows[0]) == "2023-02-05 2023-02-05 2023-02-07 2023-02-07"
    assert bounds(rows[1]) == "2023-02-01 2023-02-28 2023-03-01 2023-03-31"
    assert bounds(rows[2]) == "2023-01-01 2023-12-31 2023-01-01 2023-12-31"
    assert bounds(rows[3]) == "2023-02-05 2023-02-05 2023-02-05 2023-02-05"
    assert rows[4] == "The row ends (“2023-02-05”) but does not begin. Fill in its start, or leave the end empty."
    assert rows[5] == "The row ends (“2023-02-01”) before it begins (“2023-02-05”). Put the earlier date first."
    assert isinstance(rows[6], TableRow)
    assert rows[6].when is None


def test_a_date_that_says_it_is_none_is_none() -> None:
    rows = understood("Event | Start\nA | 2013-05\nB | Undated\nC | 2014-02")
    assert [row.when is None for row in rows if isinstance(row, TableRow)] == [False, True, False]


def test_every_row_quotes_its_own_cells() -> None:
    rows = understood("Event | Start | End\nA | 2023-02-05 | 2023-02-07\nB | 5 Feb 2023 | 7 Feb 2023")
    said = [[step.phrase for step in row.when.derivation] for row in rows if isinstance(row, TableRow) and row.when]
    assert said == [["2023-02-05", "2023-02-07"], ["5 Feb 2023", "7 Feb 2023"]]


def test_bounds_of_their_own_columns() -> None:
    head = "title | earliest | start_latest | end_earliest | latest | edtf\n"
    rows = understood(
        f"""{head}A | 2023-02-05 | 2023-02-10 | 2023-02-05 | 2023-03-05 | 2023-02~
        B | 2023-02-05 | | | 2023-03-05 |
        C | 2023-02-05 | | | |
        D | 2023-03-05 | | | 2023-02-05 |"""
    )
    assert bounds(rows[0]) == "2023-02-05 2023-02-10 2023-02-05 2023-03-05"
    assert bounds(rows[1]) == "2023-02-05 2023-03-05 2023-02-05 2023-03-05"
    assert rows[2] == "The row gives bounds of a date, but not the first and the last possible day. Fill in both."
    assert isinstance(rows[3], str)
    assert "out of order" in rows[3]


def test_titles_come_from_what_there_is() -> None:
    rows = understood(
        """Title | Notes | Type | Place
        A round | x | meeting | Lima
        | They met. Much was said of it, and more. | meeting | Lima
        | | meeting | Lima
        | | |Lima"""
    )
    assert [row.title if isinstance(row, TableRow) else row for row in rows] == [
        "A round",
        "They met. Much was said of it, and more.",
        "Meeting, Lima",
        "The row has no title: “Title” is empty. Fill it in, or choose another column for the title.",
    ]
    long = understood(f"Title\n{'a' * 900}")[0]
    assert isinstance(long, TableRow)
    assert (len(long.title), long.title[-1], len(long.text)) == (300, "…", 900)


def test_kinds_and_statuses_by_their_words() -> None:
    mapping = Mapping((("Title", Role.TITLE), ("Kind", Role.KIND), ("Status", Role.STATUS)))
    rows = understood("Title | Kind | Status\nA | Summit | called off\nB | parade | \nC | | maybe", mapping)
    assert isinstance(rows[0], TableRow)
    assert isinstance(rows[1], TableRow)
    assert (rows[0].kind, rows[0].status) == (Kind.MEETING, Status.CANCELLED)
    assert (rows[1].kind, rows[1].status) == (Kind.OTHER, Status.HELD)
    assert isinstance(rows[2], str)
    assert "“maybe”, which is no status Hiatus knows" in rows[2]


def test_names_of_one_cell_and_of_several_columns() -> None:
    row = understood("Title | Who | Countries\nA | Ana Quiroga; Japan; Ana Quiroga (host) | Japan; Peru")[0]
    assert isinstance(row, TableRow)
    assert row.participants == (("person:ana-quiroga", "host"), ("country:JP", ""), ("country:PE", ""))


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x"])
def test_a_link_that_would_run_is_no_link(link: str) -> None:
    row = understood(f"Title | Link\nA | {link}", Mapping((("Title", Role.TITLE), ("Link", Role.LINK))))[0]
    assert isinstance(row, TableRow)
    assert row.link == ""


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("nonsense", "not JSON"),
        ("[]", "no \"columns\""),
        ('{"columns": {"a": "nothing much"}}', "“nothing much” for the role"),
        ('{"columns": {}, "dates": "sideways"}', "“sideways” for the order"),
        ('{"columns": {}, "separator": 5}', "must be a text"),
    ],
)  # fmt: skip
def test_a_mapping_that_cannot_be_read_is_told(text: str, says: str) -> None:
    with pytest.raises(MappingError, match=says):
        Mapping.from_json(text)


def test_a_mapping_that_does_not_fit_is_told() -> None:
    with pytest.raises(MappingError, match="does not have"):
        Mapping((("A", Role.TITLE),)).check(["B"])
    with pytest.raises(MappingError, match="none the year"):
        Mapping((("A", Role.TITLE), ("B", Role.MONTH))).check(["A", "B"])


@given(st.lists(st.tuples(st.sampled_from("ABCDE"), st.sampled_from([None, *Role])), max_size=12))
def test_a_role_of_one_column_is_had_by_one(steps: list[tuple[str, Role | None]]) -> None:
    mapping = Mapping()
    for column, role in steps:
        mapping = mapping.with_role(column, role)
        assert mapping.role(column) is role
    held = [role for _, role in mapping.columns]
    assert all(held.count(role) == 1 or role in SEVERAL for role in held)
    assert len({name for name, _ in mapping.columns}) == len(mapping.columns)
    assert Mapping.from_json(mapping.to_json()) == mapping
