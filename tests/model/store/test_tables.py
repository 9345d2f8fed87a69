"""Event tables in the store: what goes in comes out, what is not finished is not there, and linking leaves it alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from model.dates import DateSpan, Precision, Step
from model.domain import (
    Collection,
    Event,
    EventTable,
    Kind,
    Participant,
    ParticipantKind,
    Record,
    Role,
    RowFailure,
    Series,
    Status,
    TableRow,
    row_key,
)
from model.store import snapshot, table_writer
from model.store.errors import ProjectLocked, ProjectThere
from model.store.importing import lock_file
from model.store.store import Store
from tests.builders import sample_articles, sample_collection

TABLE = EventTable("ab" * 32, "/data/talks.csv", "talks.csv", "our desk", "csv", '{"title": 0}', ("title", "who", "when"))
PEOPLE = (
    Participant("country:aa", "Aaland", ParticipantKind.COUNTRY, aliases=("AA",)),
    Participant("person:b", "B. Bee", ParticipantKind.PERSON, "country:aa"),
)
SERIES = (Series("series:t", "Table talks", parties=("country:aa",)),)
STEP = Step("column", "2020", -1, -1, "the column “when” says 2020")
ROWS = (
    TableRow(2, "Later", DateSpan.of_day(200), Kind.MEETING, Status.HELD, "Oslo", (("country:aa", "host"), ("person:b", "")), "series:t",
             '"Later, still","Aaland\nand B. Bee",1970', "https://example.org/2"),
    TableRow(3, "Some day", text="Some day,,"),
    TableRow(5, "Früher 会", DateSpan.within(-50, 100, Precision.YEAR, "1970", STEP), Kind.VISIT, Status.PLANNED, "", (("person:b", ""),)),
    TableRow(9, "Same day", DateSpan.of_day(200), text="Same day,,,,more"),
)  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "sample.hiatus", create=True) as made:
        yield made


def put_in(store: Store, table: EventTable = TABLE, rows: tuple[TableRow, ...] = ROWS) -> EventTable:
    with store.table_writer(table) as writer:
        writer.participants(PEOPLE)
        writer.series(SERIES)
        writer.add(rows)
        writer.fail(4, "There is no date “never”.")
        return writer.finish()


def test_rows_come_back_as_events(store: Store) -> None:
    table = put_in(store)
    assert table == replace(TABLE, rows=4, failed=1, id=table.id)
    assert store.tables() == store.raw().tables == (table,)
    assert store.row_failures(TABLE.digest) == (RowFailure(4, "There is no date “never”."),)
    keys = [row_key(TABLE.digest, row.line) for row in ROWS]
    found = store.table_events(keys)
    assert [event.key for event in found] == keys
    record = Record(
        TABLE.digest, TABLE.path, TABLE.name, 2, ROWS[0].text, ROWS[0].link,
        (("title", "Later, still"), ("who", "Aaland\nand B. Bee"), ("when", "1970")),
    )  # fmt: skip
    roles = Role("country:aa", "host"), Role("person:b", "")
    assert found[0] == Event(
        keys[0], "Later", Kind.MEETING, Status.HELD, ROWS[0].when, "Oslo", roles, series="series:t", id=found[0].id, record=record
    )
    assert found[2].when == ROWS[2].when
    assert found[1].when is None
    assert found[3].record is not None
    assert found[3].record.cells == (("title", "Same day"), ("who", ""), ("when", ""), ("", ""), ("", "more"))
    assert store.table_events(["nothing", "abababababab:4", "abababababab:x", keys[3]]) == (found[3],)


def test_the_columns_are_the_rows_in_order_of_time(store: Store) -> None:
    put_in(store)
    made = store.table_columns(store.tables()[0])
    assert made.lines.tolist() == [5, 2, 9, 3]
    assert made.dated == 3
    assert made.days[:, :3].T.tolist() == [[-50, 100, -50, 100], [200] * 4, [200] * 4]
    assert [made.titles[row] for row in range(4)] == ["Früher 会", "Later", "Same day", "Some day"]
    assert [made.places[row] for row in range(4)] == ["", "Oslo", "", ""]
    assert [made.series[row] for row in range(4)] == ["", "series:t", "", ""]
    assert [made.participants[row] for row in range(4)] == [("person:b",), ("country:aa", "person:b"), (), ()]


def same(one: object, other: object) -> bool:
    return all(np.array_equal(*map(np.asarray, pair)) for pair in zip(parts(one), parts(other), strict=True))


def parts(made: object) -> list[object]:
    names = [name for name in made.__slots__ if not name.startswith("_")]  # type: ignore[attr-defined]
    found: list[object] = []
    for name in names:
        value = getattr(made, name)
        found += parts(value) if hasattr(value, "__slots__") and not isinstance(value, np.ndarray) else [value]
    return found


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM column_snapshot",
        "DELETE FROM column_snapshot WHERE name = 'titles'",
        "UPDATE column_snapshot SET data = x'00' WHERE name = 'days'",
        "UPDATE column_snapshot SET data = zeroblob(length(data)) WHERE name = 'title_offsets'",
        "UPDATE column_snapshot SET data = x'7fffffff7fffffff7fffffff7fffffff' WHERE name = 'places'",
        "UPDATE column_snapshot SET data = 'null' WHERE name = 'about'",
        "UPDATE column_snapshot SET data = replace(data, '\"version\": 1', '\"version\": 0') WHERE name = 'about'",
    ],
)
def test_a_snapshot_that_is_not_sound_is_made_again(store: Store, damage: str) -> None:
    put_in(store)
    before = store.table_columns(store.tables()[0])
    store._db.execute(damage)
    after = store.table_columns(store.tables()[0])
    assert same(before, after)
    kept = snapshot.read(store._db, store.tables()[0])
    assert kept is not None
    assert same(before, kept), "and is kept again"


def test_what_is_not_finished_is_taken_out(store: Store) -> None:
    def cut_off() -> None:
        with store.table_writer(TABLE) as writer:
            writer.participants(PEOPLE)
            writer.series(SERIES)
            writer.add(ROWS)
            writer.flush()
            assert not store.tables(), "nothing is seen before the end"
            raise RuntimeError

    with pytest.raises(RuntimeError):
        cut_off()
    assert empty_again(store)
    assert not lock_file(store.path).exists()
    put_in(store)
    assert [table.rows for table in store.tables()] == [4]


def empty_again(store: Store) -> bool:
    counted = ("event_table", "event_row", "row_failure", "column_snapshot", "table_participant", "table_series", "participant", "series")
    return not any(store._db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in counted) and not store._db.execute(
        "SELECT name FROM sqlite_master WHERE name LIKE 'row_search%'"
    ).fetchall()


def test_a_table_is_taken_out_with_what_only_it_named(store: Store) -> None:
    put_in(store)
    store.remove_table(TABLE.digest)
    assert empty_again(store)
    with pytest.raises(KeyError):
        store.remove_table(TABLE.digest)


def test_a_table_that_is_in_is_not_put_in_twice(store: Store) -> None:
    put_in(store)
    with pytest.raises(ProjectThere, match="Take it out first"):
        put_in(store)
    assert [table.rows for table in store.tables()] == [4]


def test_one_import_at_a_time_and_one_under_way_is_no_cut_off_one(store: Store) -> None:
    with store.table_writer(TABLE) as writer:
        writer.add([TableRow(1, "A row")])
        writer.flush()
        with Store.open(store.path) as other:
            assert other.cut_off == ()
            with pytest.raises(ProjectLocked, match="being added"), other.table_writer(replace(TABLE, digest="cd" * 32)):
                pass
        writer.finish()
    assert [table.rows for table in store.tables()] == [1]


def test_lines_must_rise_and_keys_be_known(store: Store) -> None:
    with pytest.raises(ValueError, match="line 3 after line 3"), store.table_writer(TABLE) as writer:
        writer.add([TableRow(3, "A"), TableRow(3, "B")])
    with store.table_writer(TABLE) as writer:
        writer.add([TableRow(3, "A", participants=(("nobody", ""),))])
        with pytest.raises(KeyError):
            writer.flush()
    assert empty_again(store)


def test_rows_that_cannot_be_stored_are_listed(store: Store) -> None:
    with store.table_writer(TABLE) as writer:
        far = DateSpan.of_day(2**29)
        writer.add([TableRow(1, "half \ud800"), TableRow(2, "whole"), TableRow(3, "far", far), TableRow(4, "x", text="\udfff")])
        writer.add([TableRow(5, "too far", DateSpan(0, 0, 0, 2**31, Precision.DAY, ""))])
        table = writer.finish()
    assert (table.rows, table.failed) == (2, 3)
    assert [failure.line for failure in store.row_failures(TABLE.digest)] == [1, 4, 5]


def test_many_failures_are_counted_and_the_first_given(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_writer, "_BATCH", 7)
    with store.table_writer(TABLE) as writer:
        for line in range(1, 51):
            writer.add([TableRow(2 * line, f"Row {line}")])
            writer.fail(2 * line + 1, "no date")
        table = writer.finish()
    assert (table.rows, table.failed) == (50, 50)
    assert [failure.line for failure in store.row_failures(TABLE.digest, 3)] == [3, 5, 7]


def test_linking_leaves_tables_alone(store: Store) -> None:
    for article in sample_articles():
        store.add_article(article)
    sample = sample_collection()
    shared = replace(sample.participants[0], name="As the table has it", id=0), replace(sample.series[0], name="The table's", parties=())
    with store.table_writer(TABLE) as writer:
        writer.participants([*PEOPLE, shared[0]])
        writer.series([*SERIES, shared[1]])
        writer.add([TableRow(1, "A row", participants=((shared[0].key, ""), ("person:b", "")), series=shared[1].key)])
        table = writer.finish()
    (before,) = store.table_events([row_key(TABLE.digest, 1)])
    store.replace_links(sample)
    found = store.raw()
    assert found.tables == (table,)
    assert {one.key: one.name for one in found.participants}[shared[0].key] == sample.participants[0].name
    assert {one.key for one in found.participants} == {one.key for one in (*sample.participants, *PEOPLE)}
    assert not store.replace_links(sample), "the same again changes nothing"
    assert len(found.events) == len(sample.events)
    store.replace_links(Collection())
    found = store.raw()
    assert {one.key for one in found.participants} == {shared[0].key, *(one.key for one in PEOPLE)}
    assert {one.key for one in found.series} == {shared[1].key, SERIES[0].key}
    assert not any(one.rounds or one.hiatuses for one in found.series)
    assert store.table_events([row_key(TABLE.digest, 1)]) == (before,)
    store.replace_links(sample)
    store.remove_table(TABLE.digest)
    assert store.raw().participants == tuple(sorted(store.raw().participants, key=lambda one: one.id))
    assert {one.key for one in store.raw().participants} == {one.key for one in sample.participants}
    assert store._db.execute("PRAGMA foreign_key_check").fetchall() == []
