"""The table of what was there from one day to another keeps to its form; its names stand for one thing each."""

from __future__ import annotations

import csv
import re
import tomllib

import pytest

from model.dates import day_number, days_in_month
from model.extract.facts_in_time import lifespans, named_in
from model.resources import resource

KINDS = {"state", "organization", "body", "treaty", "company", "currency", "product", "word", "person"}


def rows() -> list[dict[str, str]]:
    with resource("facts", "lifespans.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


ROWS = rows()


def bound(text: str, *, last: bool) -> int:
    """The first or last day of an ISO day, month or year."""
    parts = [int(part) for part in text.split("-")]
    parts += [12 if last else 1] * (len(parts) < 2)
    return day_number(*parts) if len(parts) == 3 else day_number(*parts, days_in_month(*parts) if last else 1)


def spelled(line: dict[str, str]) -> list[str]:
    return [line["name"], *filter(None, line["also"].split(";"))]


def test_form() -> None:
    assert len(ROWS) > 1800
    for line in ROWS:
        assert set(line) == {"name", "also", "kind", "from", "to", "source"}
        assert line["kind"] in KINDS, line
        assert line["source"]
        assert line["from"] or line["to"], line
        for field in ("from", "to"):
            assert re.fullmatch(r"(\d{4}(-\d\d(-\d\d)?)?)?", line[field]), line
        if line["from"] and line["to"]:
            assert bound(line["from"], last=False) <= bound(line["to"], last=True), line
        for name in spelled(line):
            assert name == name.strip(), name
            assert re.search(r"\w", name), name


def test_sources_are_named_and_kinds_all_there() -> None:
    head = [line for line in resource("facts", "lifespans.csv").read_text("utf-8").splitlines() if line.startswith("#")]
    assert re.search(r"\b[Ss]ource", " ".join(head))
    counts = {kind: sum(line["kind"] == kind for line in ROWS) for kind in KINDS}
    assert min(counts.values()) > 10
    assert min(counts["company"], counts["person"]) > 500


def test_a_spelling_stands_for_one_thing() -> None:
    names = [name for line in ROWS for name in spelled(line)]
    assert len(names) == len(set(names))


def test_names_are_not_words_for_something_else() -> None:
    with resource("facts", "cities.toml").open("rb") as file:
        cities = {city["name"] for city in tomllib.load(file)["city"]}
    for line in ROWS:
        if line["kind"] == "person":
            assert " " in line["name"] or line["name"] in {"Suharto"}, line
        if line["kind"] not in ("state", "currency"):
            assert not cities & set(spelled(line)), line


@pytest.mark.parametrize(
    ("name", "start", "end"),
    [
        ("Soviet Union", "1922-12-30", "1991-12-26"),
        ("Czechoslovakia", "", "1992-12-31"),
        ("Warsaw Pact", "1955-05-14", "1991-07-01"),
        ("McDonnell Douglas", "1967-04-28", "1997-08-04"),
        ("Exxon Mobil", "1998-11", ""),
        ("Pan Am", "1927", "1991-12"),
        ("Time Warner", "1989-03", "2018-06"),
        ("Windows 95", "1994-09", ""),
        ("Airbus A380", "2000-12", ""),
        ("Yitzhak Rabin", "1964", "1995-11-04"),
        ("Osama bin Laden", "1991", "2011-05-02"),
        ("Khmer Rouge", "1968", "1999"),
    ],
)
def test_some_lines(name: str, start: str, end: str) -> None:
    assert (name, start, end) in {(line["name"], line["from"], line["to"]) for line in ROWS}


def test_names_are_found_as_whole_words() -> None:
    text = "McDonnell Douglas and Shearson Lehman Hutton met Moammar Gadhafi; the Zairean army did not."
    assert [thing.name for _, _, thing in named_in(text, lifespans())] == ["McDonnell Douglas", "Shearson Lehman Hutton", "Muammar Gaddafi"]
