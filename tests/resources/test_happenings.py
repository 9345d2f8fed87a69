"""The tables that tell when an undated article was written keep to their form: happenings.csv and levels.csv."""

from __future__ import annotations

import csv
import re
import tomllib
from collections import defaultdict

import pytest

from model.dates import day_number, days_in_month
from model.resources import resource


def rows(name: str) -> list[dict[str, str]]:
    with resource("facts", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def bounds(text: str) -> tuple[int, int]:
    """First and last day number of an ISO day, month or year; the year is a plausible one."""
    assert re.fullmatch(r"(?:19[6-9]|20[0-3])\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?", text), text
    parts = [int(part) for part in text.split("-")]
    first, last = (parts[1], parts[1]) if len(parts) > 1 else (1, 12)
    if len(parts) == 3:
        assert parts[2] <= days_in_month(parts[0], parts[1]), text
        return day_number(*parts), day_number(*parts)
    return day_number(parts[0], first), day_number(parts[0], last, days_in_month(parts[0], last))


HAPPENINGS = rows("happenings.csv")
KINDS = {
    "accord", "affair", "aircraft", "attack", "campaign", "car", "computing", "crash", "crisis", "culture", "death", "disaster", "drug",
    "health", "law", "merger", "milestone", "order", "peacekeeping", "product", "resolution", "ruling", "space", "sport", "storm",
    "strike", "transport", "war", "weapon",
}  # fmt: skip


def spellings(row: dict[str, str]) -> list[str]:
    return [row["name"], *filter(None, row["also"].split(";"))]


def test_each_happening_keeps_to_the_form() -> None:
    assert len(HAPPENINGS) >= 2500
    for row in HAPPENINGS:
        assert set(row) == {"name", "also", "kind", "from", "to", "source"}
        assert row["kind"] in KINDS
        assert row["source"], row
        first, _ = bounds(row["from"])
        assert not row["to"] or bounds(row["to"])[1] >= first, row


def test_no_two_happenings_share_a_spelling() -> None:
    found: dict[str, list[str]] = defaultdict(list)
    for row in HAPPENINGS:
        for spelling in spellings(row):
            found[spelling].append(row["name"])
    assert {spelling: names for spelling, names in found.items() if len(names) > 1} == {}


def test_a_name_is_no_common_word() -> None:
    """The words alone mean the thing: a single word is a coined name or a rare one, longer names hold a capital or a digit."""
    for row in HAPPENINGS:
        for spelling in spellings(row):
            assert spelling == " ".join(spelling.split())
            assert spelling[0].isalnum() or spelling[0] in "'\u2019\"#$\u02bb", spelling
            if " " not in spelling:
                assert len(spelling) > 2
                assert not re.fullmatch(r"[a-z]+", spelling) or spelling in LOWER_WORDS, spelling


LOWER_WORDS = {
    "bitcoin", "calciopoli", "corralito", "deflategate", "demonetisation", "dieselgate", "glasnost", "indignados", "partygate",
    "perestroika", "remdesivir", "vladivideos",
}  # fmt: skip


@pytest.mark.parametrize(
    ("spelling", "first"),
    [
        ("Exxon Valdez", "1989-03-24"),
        ("Operation Desert Storm", "1991-01-17"),
        ("Oklahoma City bombing", "1995-04-19"),
        ("TWA Flight 800", "1996-07-17"),
        ("Monica Lewinsky", "1998-01-21"),
        ("Hurricane Mitch", "1998-10-22"),
        ("Good Friday Agreement", "1998-04-10"),
        ("Sarbanes-Oxley Act", "2002-06"),
        ("Hurricane Katrina", "2005-08-24"),
        ("Fukushima Daiichi", "2011-03-11"),
        ("MH370", "2014-03-08"),
        ("COVID-19", "2020-02-11"),
    ],
)
def test_known_happenings_are_dated(spelling: str, first: str) -> None:
    assert [row["from"] for row in HAPPENINGS if spelling in spellings(row)] == [first]


def test_numbered_things_follow_each_other() -> None:
    """Resolutions, congresses, shuttle flights of one list: the higher number is never the earlier."""
    for pattern in (
        r"Resolution (\d+)",
        r"(\d+)(?:st|nd|rd|th) Congress",
        r"(\d+)(?:st|nd|rd|th) Academy Awards",
        r"(\d+)\w\w Kentucky Derby",
    ):
        found = {int(match[1]): row["to"] for row in HAPPENINGS for name in spellings(row) if (match := re.fullmatch(pattern, name))}
        assert len(found) > 20
        assert [found[number] for number in sorted(found)] == sorted(found.values()), pattern


LEVELS = rows("levels.csv")


def test_each_level_keeps_to_the_form() -> None:
    seen = set()
    for row in LEVELS:
        assert set(row) == {"series", "month", "low", "high", "source"}
        assert re.fullmatch(r"(?:198[5-9]|199\d|20[0-2]\d)-(?:0[1-9]|1[0-2])", row["month"])
        assert float(row["low"]) <= float(row["high"]) < 3 * abs(float(row["low"])) + 60, row
        assert row["source"]
        assert (row["series"], row["month"]) not in seen
        seen.add((row["series"], row["month"]))


def test_news_has_words_for_each_series() -> None:
    with resource("facts", "level_names.toml").open("rb") as file:
        named = {entry["name"] for entry in tomllib.load(file)["series"]}
    assert named == {row["series"] for row in LEVELS}


@pytest.mark.parametrize(
    ("series", "month", "low", "high"),
    [
        ("Dow Jones industrial average", "1987-10", 1738, 2641),  # fell from 2246.74 to 1738.74 on the 19th
        ("Dow Jones industrial average", "2000-01", 10700, 11723),  # 11,722.98 on the 14th
        ("Nasdaq composite", "2000-03", 4457, 5049),  # 5,048.62 on the 10th
        ("Nikkei", "1989-12", 37000, 38916),  # 38,915.87 on the 29th
        ("Standard & Poor's 500", "2009-03", 676, 833),  # 676.53 on the 9th
        ("crude oil", "2008-07", 122, 145.4),
        ("discount rate", "1989-10", 7, 7),
        ("prime rate", "1989-10", 10.5, 10.5),
        ("federal funds target", "2001-01", 5.5, 6.5),
    ],
)
def test_known_levels(series: str, month: str, low: float, high: float) -> None:
    (row,) = [row for row in LEVELS if (row["series"], row["month"]) == (series, month)]
    assert low <= float(row["low"]) <= float(row["high"]) <= high


@pytest.mark.parametrize("name", ["happenings.csv", "levels.csv", "level_names.toml"])
def test_the_source_is_named(name: str) -> None:
    head = [line for line in resource("facts", name).read_text("utf-8").splitlines() if line.startswith("#")]
    assert re.search(r"\b[Ss]ource", " ".join(head))
