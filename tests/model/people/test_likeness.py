"""Which participants are offered first for merging."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.domain import Participant, ParticipantKind
from model.people.likeness import LIKELY, candidates, likeness, name_likeness


def person(name: str, country: str = "", role: str = "", *aliases: str) -> Participant:
    return Participant(f"person:{name}", name, ParticipantKind.PERSON, country, role, aliases)


@pytest.mark.parametrize(
    ("one", "two", "why"),
    [
        ("Wang Yi", "wang yi", "same name"),
        ("Óscar Valdés", "Oscar Valdes", "same name"),
        ("Jian-chao Liu", "Jian chao Liu", "same name"),
        ("Kishida Fumio", "Fumio Kishida", "same words"),
        ("F. Kishida", "Fumio Kishida", "initials"),
        ("Kishida F.", "Fumio Kishida", "initials"),
        ("J. K. Rowling", "Joanne Kathleen Rowling", "initials"),
        ("MOFA", "Ministry of Foreign Affairs", "short form"),
        ("U.N.", "United Nations", "short form"),
        ("Kamikawa", "Yoko Kamikawa", "part of the name"),
        ("Department of Defense", "U.S. Department of Defense", "part of the name"),
        ("Shinsuke Sugiyama", "Shinsuke Sugyama", "similar spelling"),
        ("Anna Quiroga", "Ana Quiroga", "similar spelling"),
        ("Wang Yi", "Xi Jinping", ""),
        ("Clara Quiroga", "Marta Quiroga", ""),
        ("Al Assad", "Alasad", "similar spelling"),
        ("Li", "Lithuania", ""),
        ("", "Wang", ""),
    ],
)
def test_names_are_alike_for_a_reason(one: str, two: str, why: str) -> None:
    assert name_likeness(one, two)[1] == why
    assert name_likeness(two, one)[1] == why
    assert (name_likeness(one, two)[0] > 0) is bool(why)


def test_a_country_in_common_helps_and_another_one_hinders() -> None:
    surname, full = person("Kamikawa", "country:JP"), person("Yoko Kamikawa", "country:JP")
    assert likeness(surname, full).score > likeness(person("Kamikawa"), full).score > LIKELY
    assert likeness(person("Kamikawa", "country:BR"), full).score < LIKELY
    assert likeness(surname, full).why == ("part of the name", "same country")


def test_aliases_count_as_names_and_roles_and_company_are_grounds() -> None:
    found = likeness(person("Wang", "", "foreign minister"), person("Mr W", "", "Foreign Minister", "Wang"), 3)
    assert found.why == ("same name", "same role", "met")


def test_the_likeliest_stand_first_and_countries_are_offered_for_countries_alone() -> None:
    china = Participant("country:CN", "China", ParticipantKind.COUNTRY)
    taipei = Participant("country:TW", "China (Taipei)", ParticipantKind.COUNTRY)
    wang, wang_yi, xi = person("Wang"), person("Wang Yi"), person("Xi Jinping")
    office = Participant("org:wang", "Wang", ParticipantKind.ORGANIZATION)
    found = candidates(wang, [china, taipei, xi, office, wang, wang_yi], {})
    assert [one.participant for one in found] == [wang_yi, office, xi]
    assert [one.likely for one in found] == [True, False, False]
    assert [one.participant for one in candidates(china, [china, taipei, xi], {})] == [taipei]


names = st.text(alphabet="abcé -.XY", max_size=14)


@given(names, names, names, names, st.integers(0, 3))
def test_a_score_is_one_and_the_same_both_ways(one: str, alias: str, two: str, role: str, together: int) -> None:
    left, right = person(one, "c", role, alias), person(two, "c", role)
    found = likeness(left, right, together)
    assert 0 <= found.score <= 1
    assert found.score == likeness(right, left, together).score
