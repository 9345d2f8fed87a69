"""Every format of event tables keeps the contract, and says what its own columns say."""

from __future__ import annotations

import csv
import gzip
import zipfile
from pathlib import Path

import pytest

from model.dates import DateSpan, iso
from model.domain import Kind, Status, TableRow
from model.ingest.errors import ReadError
from model.ingest.tables.gdelt import FIRST, SECOND, codes, title_of, told
from model.ingest.tables.registry import FORMATS, is_found_table, is_table, open_table
from tests.contracts import TableContract
from tests.model.ingest.tables import samples


def span(row: TableRow) -> str:
    assert isinstance(row.when, DateSpan)
    return f"{iso(row.when.earliest)}..{iso(row.when.start_latest)} {iso(row.when.end_earliest)}..{iso(row.when.latest)}"


def people(row: TableRow) -> list[str]:
    return [key for key, _ in row.participants]


class TestDelimited(TableContract):
    format, name, good, events, failing = "delimited", "talks.csv", samples.PLAIN, 3, 1

    def test_rows_say_what_stands_there(self, file: Path) -> None:
        (first, second, third), reasons = self.understood(file)
        assert (first.title, first.place, first.kind, first.line) == ("Munich meeting", "Munich", Kind.MEETING, 2)
        assert people(first) == ["person:ana-quiroga", "country:JP"]
        assert span(first) == "2023-02-05..2023-02-05 2023-02-05..2023-02-05"
        assert (second.title, second.place, people(second)) == ("A visit, with a comma", "Lima, Peru", ["country:US"])
        assert third.when is None
        assert reasons == ["“31/2/2023” is no day of the calendar."]

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "utf-16-le", "cp1252"])
    @pytest.mark.parametrize("sign", ["\t", ";", "|"])
    def test_encodings_and_signs_are_told(self, file: Path, encoding: str, sign: str) -> None:
        file.write_bytes(f"Event{sign}Date\nTreffen in Köln, lange{sign}2023-02-05\nZweites Treffen{sign}2023-02-06\n".encode(encoding))
        rows, _ = self.understood(file)
        assert [row.title for row in rows] == ["Treffen in Köln, lange", "Zweites Treffen"]

    def test_a_table_without_a_header_has_numbered_columns(self, file: Path) -> None:
        file.write_text("Fall of the wall,1989-11-09\nLanding on the moon,1969-07-20\n", encoding="utf-8")
        assert open_table(file).table.header == ("Column 1", "Column 2")
        assert len(self.understood(file)[0]) == 2


class TestOwnCsv(TableContract):
    format, name, good, events = "hiatus", "export.csv", samples.OWN, 2

    def test_bounds_status_and_names_come_back(self, file: Path) -> None:
        (first, second), _ = self.understood(file)
        assert span(first) == "2023-02-05..2023-02-05 2023-02-07..2023-02-07"
        assert people(first) == ["person:ana-quiroga", "country:JP"]
        assert (second.when, second.status, second.kind) == (None, Status.PLANNED, Kind.STATEMENT)


class TestTimelineSheet(TableContract):
    format, name, good, events, failing = "timelinejs", "sheet.csv", samples.SHEET, 3, 1

    def test_years_before_the_first_markup_groups_and_eras(self, file: Path) -> None:
        (greeks, two, era), reasons = self.understood(file)
        assert greeks.title == "Athens & Sparta"
        assert greeks.when is not None
        assert greeks.when.edtf == "-0499"
        assert greeks.link == "https://example.org/a"
        assert span(two) == "1990-02-01..1990-02-28 1991-01-01..1991-12-31"
        assert era.title == "The nineties"
        assert reasons == ["“13” is no month. Write 1 to 12, or its English name."]
        assert open_table(file).table.title == "My timeline"


class TestTimelineJson(TableContract):
    format, name, good, events, failing = "timelinejs-json", "timeline.json", samples.TIMELINE, 2, 1

    def test_slides_and_eras(self, file: Path) -> None:
        (day, era), _ = self.understood(file)
        assert (day.title, span(day)) == ("A day", "2001-09-11..2001-09-11 2001-09-12..2001-09-12")
        assert era.title == "Nineties"
        assert open_table(file).table.title == "Our timeline"


class TestAcled(TableContract):
    format, name, good, events, failing = "acled", "acled.csv", samples.ACLED, 3, 1

    def test_titles_precision_and_countries(self, file: Path) -> None:
        (clash, protest, talks), reasons = self.understood(file)
        assert clash.title == "Armed clash: Military Forces of Sudan (2019-) and RSF: Support Forces, Bahri (3 killed)"
        assert (clash.kind, clash.place) == (Kind.INCIDENT, "Bahri, Khartoum, Sudan")
        assert span(protest) == "2023-02-01..2023-02-28 2023-02-01..2023-02-28"
        assert span(talks) == "2023-02-09..2023-02-21 2023-02-09..2023-02-21"
        assert talks.kind is Kind.AGREEMENT
        assert reasons == ["The row has neither event_type nor sub_event_type, so nothing says what happened."]


class TestGdelt2(TableContract):
    format, name, good, events, failing = "gdelt-2", "20230205.export.CSV", samples.GDELT_2, 3, 1

    def test_codes_become_words_and_countries(self, file: Path) -> None:
        (first, _, bomb), reasons = self.understood(file)
        assert first.title == "China negotiated with Prime Minister (Japan)"
        assert (first.kind, first.place, people(first)) == (Kind.MEETING, "Tokyo, Tokyo, Japan", ["country:CN", "country:JP"])
        assert first.link == "https://example.org/x"
        assert bomb.title == "Somebody carried out a suicide bombing against Police"
        assert reasons == ["“997” is no event code of CAMEO; those begin with 01 to 20."]

    @pytest.mark.parametrize("packed", ["zip", "gz"])
    def test_packed_files_are_unpacked(self, file: Path, packed: str) -> None:
        path = file.with_name(f"{file.name}.{packed}")
        if packed == "gz":
            path.write_bytes(gzip.compress(file.read_bytes()))
        else:
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.write(file, file.name)
        assert is_table(path)
        assert len(self.understood(path)[0]) == 3

    def test_a_zip_of_two_and_a_damaged_one_are_told(self, tmp_path: Path) -> None:
        path = tmp_path / "two.csv.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("a.csv", "x")
            archive.writestr("b.csv", "y")
        with pytest.raises(ReadError, match="packs 2 files"):
            open_table(path)
        path.write_bytes(path.read_bytes()[:30])
        with pytest.raises(ReadError, match="damaged"):
            open_table(path)


class TestGdelt1(TableContract):
    format, name, good, events, failing = "gdelt-1", "19790101.CSV", samples.GDELT_1, 2, 1

    def test_the_columns_are_those_of_the_codebooks(self) -> None:
        assert (len(FIRST), len(SECOND)) == (58, 61)
        assert FIRST[26] == SECOND[26] == "EventCode"
        assert SECOND[52] == "ActionGeo_FullName"
        assert (FIRST[-1], SECOND[-1]) == ("SOURCEURL", "SOURCEURL")


class TestCalendar(TableContract):
    format, name, good, events, failing = "icalendar", "talks.ics", samples.CALENDAR, 4, 1

    def test_zones_repeats_and_exceptions(self, file: Path) -> None:
        rows, reasons = self.understood(file)
        assert [(row.title, span(row)[:10]) for row in rows] == [
            ("Dialogue", "2023-02-04"),
            ("Every week", "2023-01-01"),
            ("Every week", "2023-01-22"),
            ("Another day this time", "2023-01-17"),
        ]
        assert span(rows[1]) == "2023-01-01..2023-01-01 2023-01-02..2023-01-02", "the last day is not part of it"
        assert rows[0].status is Status.CANCELLED
        assert people(rows[0])[0] == "person:ana-quiroga"
        assert "a task (VTODO)" in reasons[0]
        assert open_table(file).table.title == "Talks"

    def test_what_repeats_without_end_says_where_it_was_left(self, file: Path) -> None:
        endless = "BEGIN:VEVENT\r\nUID:9\r\nSUMMARY:Birthday\r\nDTSTART;VALUE=DATE:20000229\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n"
        file.write_text(samples.CALENDAR.replace("BEGIN:VTODO", f"{endless}BEGIN:VTODO"), encoding="utf-8", newline="")
        rows, reasons = self.understood(file)
        assert sum(row.title == "Birthday" for row in rows) == 500
        assert reasons[0].startswith("“Birthday” repeats without end")
        assert "its first 500 times, to 2001-07-12, were read" in reasons[0]

    @pytest.mark.parametrize("rule", ["FREQ=YEARLY;INTERVAL=0", "FREQ=SECONDLY", "FREQ=DAILY;INTERVAL=-1", "FREQ=NEVER", "COUNT=3"])
    def test_a_rule_that_might_never_end_is_not_followed(self, file: Path, rule: str) -> None:
        file.write_text(samples.CALENDAR.replace("FREQ=WEEKLY;COUNT=4", rule), encoding="utf-8", newline="")
        rows, reasons = self.understood(file)
        assert [row.title for row in rows] == ["Dialogue", "Another day this time"]
        assert "cannot be read" in reasons[0]

    def test_a_broken_exception_of_a_repeated_entry_costs_itself(self, file: Path) -> None:
        file.write_text(samples.CALENDAR.replace("RECURRENCE-ID;VALUE=DATE:20230115", "RECURRENCE-ID:20[x"), encoding="utf-8", newline="")
        rows, _ = self.understood(file)
        assert sum(row.title == "Every week" for row in rows) == 3

    def test_a_day_across_midnight_utc_and_broken_entries(self, file: Path) -> None:
        body = (
            "BEGIN:VEVENT\r\nSUMMARY:Night\r\nDTSTART:20230205T220000Z\r\nDURATION:PT4H\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nSUMMARY:Bad\r\nDTSTART:2023xx\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nSUMMARY:No date\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Open\r\n"
        )
        file.write_text(f"BEGIN:VCALENDAR\r\n{body}", encoding="utf-8", newline="")
        (night, undated), reasons = self.understood(file)
        assert span(night) == "2023-02-05..2023-02-05 2023-02-06..2023-02-06"
        assert undated.when is None
        assert len(reasons) == 2


class TestJson(TableContract):
    format, name, good, events, failing = "json", "events.json", samples.OBJECTS, 1, 2

    def test_an_object_a_line(self, tmp_path: Path) -> None:
        path = tmp_path / "events.jsonl"
        path.write_text(samples.LINES, encoding="utf-8")
        rows, reasons = self.understood(path)
        assert [row.title for row in rows] == ["A round", "B", "C"]
        assert reasons == ["The line is not whole JSON: broken"]

    def test_our_own_export_is_told(self, tmp_path: Path) -> None:
        path = tmp_path / "x.json"
        path.write_text('{"format": "hiatus-timeline", "version": 1, "events": []}', encoding="utf-8")
        with pytest.raises(ReadError, match="JSON export of Hiatus"):
            open_table(path)


def test_every_format_has_a_test_class() -> None:
    tested = {one.format for one in TableContract.__subclasses__()}
    assert tested == {one.id for one in FORMATS}


def test_every_cameo_code_has_words_and_a_kind() -> None:
    roots = {f"{number:02d}" for number in range(1, 21)}
    assert roots <= set(codes())
    for code, (kind, words) in codes().items():
        assert isinstance(kind, Kind)
        assert words.count("{}") == words.count("[") == words.count("]") == 1, code
        alone, both = title_of(code, "A", ""), title_of(code, "A", "B")
        assert "B" in both
        assert "{" not in alone + both
        assert "[" not in alone + both
        assert "  " not in alone + both, (code, alone, both)
    assert told("0251")[0] == "statement"
    with pytest.raises(ValueError, match="no event code"):
        told("99")


def test_country_codes_lead_to_countries_of_the_facts() -> None:
    from model.extract.facts import facts
    from model.ingest.tables.gdelt import alpha2

    assert set(alpha2().values()) == set(facts().names)


def test_in_a_folder_json_is_taken_only_where_it_is_a_timeline(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text('{"name": "x"}', encoding="utf-8")
    (tmp_path / "t.json").write_text(samples.TIMELINE, encoding="utf-8")
    (tmp_path / "bad.json").write_bytes(b"\x00\x01")
    found = [path.name for path in sorted(tmp_path.iterdir()) if is_found_table(path)]
    assert found == ["t.json"]
    assert not is_found_table(tmp_path / "notes.txt")
    assert not is_table(tmp_path / "notes.txt.zip")


def test_the_record_of_a_row_is_csv_of_its_columns(tmp_path: Path) -> None:
    path = tmp_path / "q.csv"
    path.write_text('Event;Date;Note\n"Said ""no""; and\nmore";2023-02-05;a,b\n', encoding="utf-8")
    rows, _ = TestDelimited().understood(path)
    assert list(csv.reader([*rows[0].text.splitlines(keepends=True)])) == [['Said "no"; and\nmore', "2023-02-05", "a,b"]]
