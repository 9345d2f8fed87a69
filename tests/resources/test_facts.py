"""The facts files keep to their form, and say nothing that contradicts itself."""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from model.dates import day_number, days_in_month
from model.resources import resource

UNIONS = {"EU", "NATO", "UN"}
KINDS = {"agency", "paper", "broadcaster", "site"}


def table(name: str) -> dict[str, Any]:
    with resource("facts", name).open("rb") as file:
        return tomllib.load(file)


def rows(name: str) -> list[dict[str, str]]:
    with resource("facts", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


COUNTRIES = table("countries.toml")["country"]
CODES = {country["code"] for country in COUNTRIES}


def first_day(text: str) -> int:
    return day_number(*(int(part) for part in text.split("-")))


def last_day(text: str) -> int:
    parts = [int(part) for part in text.split("-")]
    return day_number(*parts) if len(parts) == 3 else day_number(*parts, days_in_month(*parts))


SOURCED = ["countries.toml", "cities.toml", "agencies.toml", "office_holders.csv", "office_names.toml", "occasions.csv"]


@pytest.mark.parametrize("name", SOURCED)
def test_each_file_names_its_source(name: str) -> None:
    head = [line for line in resource("facts", name).read_text("utf-8").splitlines() if line.startswith("#")]
    assert re.search(r"\b[Ss]ources?:", " ".join(head))


def test_every_state_is_there_once() -> None:
    assert len(COUNTRIES) == len(CODES) == 197  # 193 members of the United Nations, Taiwan, Palestine, Kosovo, the Vatican
    assert {"TW", "PS", "XK", "VA"} < CODES
    assert all(re.fullmatch(r"[A-Z]{2}", code) for code in CODES)
    names = [country["name"] for country in COUNTRIES]
    assert len(names) == len(set(names))


def words() -> Iterator[tuple[str, str]]:
    for country in COUNTRIES:
        for word in [country["name"], *country["names"], *country["abbreviations"], *country["demonyms"]]:
            yield word, country["code"]


def test_hardly_a_word_stands_for_two_countries() -> None:
    of: dict[str, set[str]] = {}
    for word, code in words():
        of.setdefault(word, set()).add(code)
    assert {word for word, codes in of.items() if len(codes) > 1} <= {"Congolese"}


@pytest.mark.parametrize(("word", "code"), [
    ("United States", "US"), ("U.S.", "US"), ("America", "US"), ("Britain", "GB"), ("UK", "GB"), ("DPRK", "KP"), ("North Korean", "KP"),
    ("ROK", "KR"),
    ("PRC", "CN"), ("Chinese", "CN"), ("Taiwanese", "TW"), ("Dutch", "NL"), ("Russia", "RU"), ("Burma", "MM"), ("Türkiye", "TR"),
    ("Holy See", "VA"),
])
def test_names_as_news_has_them(word: str, code: str) -> None:
    assert (word, code) in set(words())


def test_compounds_capitals_and_seats() -> None:
    halves = {half: country["code"] for country in COUNTRIES for half in country["combining"]}
    assert [halves[half] for half in ("Sino", "Russo", "Franco", "Anglo", "Indo", "Americano")] == ["CN", "RU", "FR", "GB", "IN", "US"]
    capitals = [country["capital"] for country in COUNTRIES if "capital" in country]
    assert len(capitals) == len(set(capitals)) >= 190
    seats = {seat["name"]: seat for seat in table("countries.toml")["seat"]}
    assert len(seats) == len(table("countries.toml")["seat"])
    assert {seat["country"] for seat in seats.values()} <= CODES
    assert {seat["kind"] for seat in seats.values()} == {"building", "government"}
    for name in ("Kremlin", "White House", "Pentagon", "Downing Street", "Blue House", "Élysée", "Zhongnanhai", "Foggy Bottom", "Kantei"):
        assert name in seats


def test_cities() -> None:
    cities = table("cities.toml")["city"]
    names = [city["name"] for city in cities]
    assert len(names) == len(set(names)) > 700
    assert {city["country"] for city in cities} <= CODES
    where = {city["name"]: city["country"] for city in cities}
    assert [where[name] for name in ("Busan", "San Francisco", "Geneva", "Shanghai", "Hong Kong")] == ["KR", "US", "CH", "CN", "CN"]
    states = {word for word, _ in words()}
    assert not states & set(names)


def test_agencies() -> None:
    agencies = table("agencies.toml")["agency"]
    owner: dict[str, str] = {}
    for agency in agencies:
        for name in [agency["name"], *agency["aliases"]]:
            assert owner.setdefault(name.lower(), agency["name"]) == agency["name"], name
    assert {agency["kind"] for agency in agencies} == KINDS
    assert {agency["country"] for agency in agencies} <= CODES | {"", "HK"}


# Offices several people hold at a time, or that two claimed at once: their terms may overlap.
SHARED = {
    ("US", "Justice"): "nine seats",
    ("US", "Cardinal"): "of several cities",
    ("US", "Federal Reserve Governor"): "seven seats",
    ("US", "Senator"): "a hundred seats",
    ("US", "Representative"): "435 seats",
    ("CN", "Vice Premier"): "four seats",
    ("CN", "Foreign Ministry spokesman"): "two or three speak in turn",
    ("IQ", "Deputy Prime Minister"): "several deputies",
    ("KH", "Khmer Rouge leader"): "the head of its army and the head of its government in exile",
    ("MG", "President"): "two presidents after the election of 2001",
    ("CI", "President"): "two presidents after the election of 2010",
}
HANDOVER = 15  # days a term may reach into the next one: governments named before they are sworn in


def bound(text: str, *, last: bool) -> int:
    """The first or last day of an ISO day, month or year."""
    parts = [int(part) for part in text.split("-")]
    parts += [12 if last else 1] * (len(parts) < 2)
    return day_number(*parts) if len(parts) == 3 else day_number(*parts, days_in_month(*parts) if last else 1)


HOLDERS = rows("office_holders.csv")


def test_office_holders() -> None:
    assert len(HOLDERS) > 8000
    assert len({line["country"] for line in HOLDERS}) > 150
    for line in HOLDERS:
        assert set(line) == {"country", "body", "office", "person", "also", "from", "to", "source"}
        assert all(line[field].strip() == line[field] for field in line), line
        assert line["country"] in CODES | UNIONS, line
        assert line["person"]
        assert line["office"]
        assert line["source"]
        for name in (line["person"], *filter(None, line["also"].split(";"))):
            assert re.fullmatch(r"[^\W\d_]([\w.'\u2019\u02bb -]*[\w.])?", name), name
        day = r"\d{4}(-\d\d(-\d\d)?)?" if line["body"] else r"\d{4}-\d\d(-\d\d)?"  # of companies news tells the year for sure
        assert re.fullmatch(day, line["from"]), line
        assert re.fullmatch(rf"({day})?", line["to"]), line
        assert not line["to"] or bound(line["from"], last=False) <= bound(line["to"], last=True), line


def test_terms_of_a_seat_follow_each_other() -> None:
    """Only companies, which may have two heads, and the shared offices are left out."""
    seats: dict[tuple[str, str], list[dict[str, str]]] = {}
    for line in HOLDERS:
        if not line["body"] and (line["country"], line["office"]) not in SHARED:
            seats.setdefault((line["country"], line["office"]), []).append(line)
    for terms in seats.values():
        assert [bound(line["from"], last=False) for line in terms] == sorted(bound(line["from"], last=False) for line in terms), terms[0]
        for before, after in pairwise(terms):
            assert before["to"], f"{before['person']} has no end though {after['person']} follows"
            assert bound(before["to"], last=False) <= bound(after["from"], last=True) + HANDOVER, (before, after)


def test_shared_offices_are_there() -> None:
    assert set(SHARED) <= {(line["country"], line["office"]) for line in HOLDERS}


def test_office_names() -> None:
    entries = table("office_names.toml")["office"]
    names = [entry["name"] for entry in entries]
    assert len(names) == len(set(names))
    offices = {line["office"] for line in HOLDERS}
    unused = {name for name in names if not name.endswith(" of *") and name not in offices}
    assert not unused
    for entry in entries:
        assert len(entry["also"]) == len(set(entry["also"]))
        assert entry["name"] not in entry["also"]


@pytest.mark.parametrize(("person", "office", "start", "end"), [
    ("Yoko Kamikawa", "Foreign Minister", "2023-09-13", "2024-10-01"), ("Fumio Kishida", "Prime Minister", "2021-10-04", "2024-10-01"),
    ("Park Jin", "Foreign Minister", "2022-05-12", "2024-01-10"), ("Dong Jun", "Defense Minister", "2023-12-29", ""),
    ("Li Keqiang", "Premier", "2013-03-15", "2023-03-11"),
    ("Robert Rubin", "Secretary of the Treasury", "1995-01-11", "1999-07-02"),
    ("Alan Greenspan", "Chairman of the Federal Reserve", "1987-08-11", "2006-01-31"),
    ("Geoffrey Howe", "Foreign Secretary", "1983-06-11", "1989-07-24"), ("Roland Dumas", "Foreign Minister", "1988-05-10", "1993-03-29"),
    ("Mikhail Gorbachev", "Soviet President", "1990-03-15", "1991-12-25"), ("Toshiki Kaifu", "Prime Minister", "1989-08-10", "1991-11-05"),
    ("Michel Camdessus", "IMF Managing Director", "1987-01-16", "2000-02-14"),
    ("Rudolph Giuliani", "Mayor of New York City", "1994-01-01", "2001-12-31"),
    ("Roger Smith", "Chairman and Chief Executive", "1981-01-01", "1990-07-31"),
    ("Kofi Annan", "Secretary-General", "1997-01-01", "2006-12-31"),
])
def test_some_holders(person: str, office: str, start: str, end: str) -> None:
    terms = {(line["person"], line["office"], line["from"], line["to"]) for line in rows("office_holders.csv")}
    assert (person, office, start, end) in terms


def test_occasions() -> None:
    lines = rows("occasions.csv")
    assert len(lines) > 2500
    for line in lines:
        assert set(line) == {"name", "place", "country", "from", "to", "source"}
        assert line["country"] in CODES
        assert line["name"]
        assert line["source"]
        assert 0 <= last_day(line["to"]) - first_day(line["from"]) <= 60
    apec = [line for line in lines if line["name"].startswith("APEC") and line["from"].startswith("2023")]
    assert [(line["place"], line["from"]) for line in apec] == [("San Francisco", "2023-11-15")]
    for name in {line["name"] for line in lines}:
        days = [first_day(line["from"]) for line in lines if line["name"] == name]
        assert days == sorted(days)
