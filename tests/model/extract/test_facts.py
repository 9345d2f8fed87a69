"""The facts that come with the program, and the order of names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.extract.countries import find_countries
from model.extract.facts import country_key, facts
from model.extract.name_order import origin_of, slug
from model.extract.surnames import same_name, same_office


def test_every_term_and_city_is_of_a_known_country() -> None:
    known = facts().names.keys()
    assert {term.code for term in facts().terms.values()} <= known
    assert set(facts().cities.values()) <= known | {"HK", "MO", "PR", "GL"}
    assert {code for _, code in facts().bodies.values()} <= known | {""}


def test_names_that_are_looked_up() -> None:
    assert facts().names["KR"] == "South Korea"
    assert facts().terms["Sino"].sort == "combining"
    assert facts().terms["Pentagon"].place == "Pentagon"
    assert "kyodo" in facts().agencies
    assert facts().holders["angela merkel"][0].country == "DE"
    assert (country_key("JP"), country_key("")) == ("country:JP", "")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Papua New Guinea is not Guinea", ["PG", "GN"]),
        ("US$5 and U.S. aid", ["US"]),
        ("Sino-Indian, but Sino alone", ["CN", "IN"]),
        ("Chinatown and Indianapolis", []),
        ("the Sea of Japan", []),
        ("The U.S.-South Korea drill", ["US", "KR"]),
    ],
)
def test_countries_of_a_text(text: str, wanted: list[str]) -> None:
    assert [hit.term.code for hit in find_countries(text)] == wanted


@given(st.text(max_size=60))
def test_hits_lie_in_the_text_in_order(text: str) -> None:
    at = 0
    for hit in find_countries(text):
        assert at <= hit.start < hit.end <= len(text)
        at = hit.end


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Gao Lifeng", "CN"),
        ("Park Min-ho", "KR"),
        ("Nguyen Van Tuan", "VN"),
        ("Haruka Morita", ""),
        ("John Smith", ""),
        ("Gao", ""),
        ("Li Auto Smith Jones", ""),
    ],
)
def test_origin_of_a_name(name: str, code: str) -> None:
    assert origin_of(tuple(name.split())) == code


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("Morita Haruka", "Haruka Morita", True),
        ("Jan B. Smit", "Jan Smit", True),
        ("Gao Li-feng", "Gao Lifeng", True),
        ("Jan Smit", "Piet Smit", False),
        ("Smit", "Jan Smit", False),
    ],
)
def test_same_name(one: str, two: str, same: bool) -> None:
    assert same_name(tuple(one.split()), tuple(two.split())) is same
    assert same_name(tuple(two.split()), tuple(one.split())) is same


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("Minister of National Defence", "Defense Minister", True),
        ("Minister of Foreign Affairs", "Foreign Minister", True),
        ("former Prime Minister", "Prime Minister", True),
        ("Vice President", "President", False),
        ("Minister", "Prime Minister", False),
        ("General", "Foreign Minister", False),
    ],
)
def test_same_office(one: str, two: str, same: bool) -> None:
    assert same_office(one, two) is same


@given(st.text(max_size=30))
def test_slug_is_stable(name: str) -> None:
    assert slug(slug(name)) == slug(name)
