"""Event tables into a project: all of one or nothing, every row an event or a failure, what is told."""

from __future__ import annotations

import tracemalloc
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from model.domain import Status
from model.export.to_csv import to_csv
from model.importing import DateOrder, MappingError, Role, Wish, look, looking, put_in, tables_in, today
from model.load_step import take_out
from model.loading import LoadReport, load
from model.progress import Cancelled, Progress
from model.store.store import Store
from tests.builders import sample_collection
from tests.model.ingest.tables import samples
from tests.model.stand_ins import Machine

pytestmark = pytest.mark.slow


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return path


def run(steps: Generator[Progress, None, Any], cancel_at: str = "") -> Any:
    try:
        step = next(steps)
        while True:
            step = steps.throw(Cancelled()) if cancel_at and step.text.startswith(cancel_at) else next(steps)
    except StopIteration as stop:
        return stop.value


def loaded(project: Path, *paths: Path, **options: Any) -> LoadReport:
    report = run(load(project, paths, **options))
    assert isinstance(report, LoadReport)
    return report


def many(count: int) -> str:
    return "Title,Date,Who\n" + "".join(f"Round {n},2023-02-{n % 28 + 1:02d},Japan; Person {chr(65 + n % 26)}bc\n" for n in range(count))


def test_rows_go_in_and_those_that_fail_are_listed(tmp_path: Path) -> None:
    project, path = tmp_path / "p.hiatus", write(tmp_path, "talks.csv", samples.PLAIN)
    report = loaded(project, path)
    (table,) = report.tables
    assert (table.rows, table.failed, table.name, table.format) == (3, 1, "talks", "CSV or TSV")
    assert table.columns == ("Event", "Date", "Where", "Who", "Type")
    with Store.open(project) as store:
        assert [(one.line, one.reason) for one in store.row_failures(table.digest)] == [(4, "“31/2/2023” is no day of the calendar.")]
        assert {one.key for one in store.collection().participants} >= {"person:ana-quiroga", "country:JP", "country:US"}
        (event,) = store.table_events([f"{table.digest[:12]}:2"])
    assert event.title == "Munich meeting"
    assert event.record is not None
    assert dict(event.record.cells)["Where"] == "Munich"


def test_the_same_file_goes_in_once(tmp_path: Path) -> None:
    project, path = tmp_path / "p.hiatus", write(tmp_path, "talks.csv", samples.PLAIN)
    loaded(project, path)
    report = loaded(project, path, write(tmp_path, "copy.csv", samples.PLAIN))
    assert (report.repeated, report.tables) == (2, ())


def test_a_wish_goes_before_what_the_columns_look_like(tmp_path: Path) -> None:
    project, path = tmp_path / "p.hiatus", write(tmp_path, "talks.csv", samples.PLAIN)
    seen = look(path)
    mapping = seen.mapping.with_role("Where", Role.TITLE).with_role("Event", Role.DESCRIPTION)
    report = loaded(project, path, tables=[Wish(path, mapping)])
    assert len(report.tables) == 1
    with Store.open(project) as store:
        (event,) = store.table_events([f"{report.tables[0].digest[:12]}:2"])
    assert event.title == "Munich"
    with pytest.raises(MappingError, match="does not have"):
        loaded(tmp_path / "q.hiatus", tables=[Wish(path, seen.mapping.with_role("gone", Role.TITLE))])


def test_an_order_nobody_chose_is_told(tmp_path: Path) -> None:
    path = write(tmp_path, "either.csv", "Event,Date\nA,5/2/2023\nB,6/7/2023\n")
    assert look(path).order_open
    report = loaded(tmp_path / "p.hiatus", path)
    assert "they were read day first" in report.notes[0]
    assert report.tables[0].rows == 2
    late = "Event,Date\n" + "A,5/2/2023\n" * 1500 + "B,2/25/2023\n"
    report = loaded(tmp_path / "q.hiatus", write(tmp_path, "late.csv", late))
    assert (report.notes, report.tables[0].failed) == ((), 0), "all of the file is looked at before an order is chosen"


def test_a_file_of_which_no_row_can_be_read_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    project = tmp_path / "p.hiatus"
    bad = write(tmp_path, "bad.csv", "Event,Date\nA,soon\nB,later\n")
    empty = write(tmp_path, "empty.csv", "Event,Date\n")
    report = loaded(project, bad, empty, write(tmp_path, "no.csv", "only words\n"))
    told = {Path(one.path).name: one.reason for one in report.failures}
    assert "2 rows failed; the first ones: line 2: “soon” is no date" in told["bad.csv"]
    assert "a header and nothing else" in told["empty.csv"]
    assert "is no table" in told["no.csv"]
    with Store.open(project) as store:
        assert not store.tables()
        assert not store.collection().participants
        assert len(store.failures()) == 3


@pytest.mark.parametrize("at", ["Looking at", "big.csv", "Storing"])
def test_a_cancelled_import_leaves_nothing_half_there(tmp_path: Path, at: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("model.importing._TOLD", 0.0)
    project, path = tmp_path / "p.hiatus", write(tmp_path, "big.csv", many(12_000))
    report = run(load(project, [path]), cancel_at=at)
    assert report.cancelled
    assert not report.tables
    with Store.open(project) as store:
        assert not store.tables()
        assert not store.collection().participants
        assert not store.cut_off
    assert loaded(project, path).tables[0].rows == 12_000


def test_articles_and_tables_of_one_folder_both_go_in(machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "both"
    folder.mkdir()
    write(folder, "article 1.txt", "Text number 1")
    write(folder, "talks.csv", samples.PLAIN)
    monkeypatch.setattr("model.importing.told_table", lambda path: path.suffix == ".csv")
    report = loaded(tmp_path / "p.hiatus", folder / "article 1.txt", folder / "talks.csv")
    assert (report.added, len(report.tables)) == (1, 1)
    with Store.open(tmp_path / "p.hiatus") as store:
        assert [event.title for event in store.collection().events] == ["article 1"]
        assert store.tables()[0].rows == 3


def test_what_is_found_in_a_folder(tmp_path: Path) -> None:
    for name, text in (("a.csv", samples.PLAIN), ("b.csv", samples.PLAIN.replace("Munich", "Lima")), ("c.ics", samples.CALENDAR)):
        write(tmp_path, name, text)
    write(tmp_path, "bad.csv", "words\n")
    write(tmp_path, "notes.txt", "Some words.")
    write(tmp_path, "data.json", '{"a": 1}')
    write(tmp_path, "talks.calendar", samples.CALENDAR)
    assert [path.name for path in tables_in([tmp_path])] == ["a.csv", "b.csv", "bad.csv", "c.ics"]
    assert [path.name for path in tables_in([tmp_path / "talks.calendar"])] == ["talks.calendar"]
    found = run(looking([tmp_path]))
    assert [path.name for path in found.files] == ["bad.csv", "notes.txt"]
    assert [[one.path.name for one in group] for group in found.tables] == [["a.csv", "b.csv"], ["c.ics"]]


def test_a_trial_tells_what_rows_become(tmp_path: Path) -> None:
    seen = look(write(tmp_path, "talks.csv", samples.PLAIN))
    tried = seen.trial(seen.mapping)
    assert [one.line for one in tried] == [2, 3, 4, 5]
    assert tried[0].words == "5 February 2023, Munich, meeting, Ana Quiroga, Japan"
    assert tried[2].words == "“31/2/2023” is no day of the calendar."
    assert seen.order_example(seen.mapping) == ("5/2/2023", "5 February 2023", "2 May 2023")
    assert seen.with_dates(seen.mapping.with_role("Date", None)).dates is DateOrder.DAY_FIRST, "what is known is kept"
    with pytest.raises(MappingError, match="No column gives the events their titles"):
        seen.trial(replace(seen.mapping, columns=()))


def test_a_table_is_taken_out_again(tmp_path: Path) -> None:
    project = tmp_path / "p.hiatus"
    report = loaded(project, write(tmp_path, "talks.csv", samples.PLAIN), write(tmp_path, "c.ics", samples.CALENDAR))
    first, second = report.tables
    assert run(take_out(project, [first.digest, "unknown"])) == 1
    with Store.open(project) as store:
        assert [one.digest for one in store.tables()] == [second.digest]


def test_our_own_csv_comes_back_as_it_was(tmp_path: Path) -> None:
    collection = sample_collection()
    path = tmp_path / "export.csv"
    path.write_bytes(to_csv(collection))
    seen = look(path)
    assert (seen.format, seen.ready) == ("Hiatus CSV export", True)
    tried = seen.trial(seen.mapping)
    names = {one.key: one.name for one in collection.participants}
    assert len(tried) == len(collection.events)
    for event, trial in zip(collection.events, tried, strict=True):
        back = trial.event
        assert back is not None, trial.reason
        assert (back.title, back.kind, back.status, back.place) == (event.title, event.kind, event.status, event.place)
        assert list(trial.who) == [names[role.participant] for role in event.participants]
        assert [key for key, _ in back.participants] == [role.participant for role in event.participants]
        if event.when is None:
            assert back.when is None
        else:
            assert back.when is not None
            bounds = [(one.earliest, one.start_latest, one.end_earliest, one.latest, one.edtf) for one in (event.when, back.when)]
            assert bounds[0] == bounds[1]


def test_rows_after_today_that_say_no_status_are_planned(tmp_path: Path) -> None:
    seen = look(write(tmp_path, "a.csv", "Event,Date,Status\nFar,2999-01-01,\nFar but held,2999-01-01,held\nLong ago,1999-01-01,\n"))
    assert [one.event.status for one in seen.trial(seen.mapping) if one.event] == [Status.PLANNED, Status.HELD, Status.HELD]
    assert today() > 20_000


@pytest.mark.slow
def test_memory_stays_within_some_hundred_bytes_a_row(tmp_path: Path) -> None:
    peaks = []
    for count in (10_000, 30_000):
        path = write(tmp_path, f"{count}.csv", many(count))
        with Store.open(tmp_path / f"{count}.hiatus", create=True) as store:
            tracemalloc.start()
            assert run(put_in(store, Wish(path))).table.rows == count
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
    assert (peaks[1] - peaks[0]) / 20_000 < 500
