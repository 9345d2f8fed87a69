"""Joining participants over articles."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from model.domain import Participant, ParticipantKind
from model.extract.name_order import slug
from model.link.participants import join_participants

PERU, CHILE = Participant("country:PE", "Peru", ParticipantKind.COUNTRY), Participant("country:CL", "Chile", ParticipantKind.COUNTRY)


def person(name: str, country: str = "", role: str = "", aliases: tuple[str, ...] = ()) -> Participant:
    """A person of one article."""
    return Participant(f"person:{slug(name)}", name, ParticipantKind.PERSON, f"country:{country}" if country else "", role, aliases)


def body(name: str, country: str = "", aliases: tuple[str, ...] = ()) -> Participant:
    """An organisation of one article."""
    return Participant(f"org:{slug(name)}", name, ParticipantKind.ORGANIZATION, f"country:{country}" if country else "", "", aliases)


def test_countries_join_and_the_most_mentioned_comes_first() -> None:
    joined, mapping = join_participants([("a", [PERU, CHILE], {"country:PE": 1, "country:CL": 2}), ("b", [PERU], {"country:PE": 4})])
    assert [one.name for one in joined] == ["Peru", "Chile"]
    assert mapping == {("a", "country:PE"): "country:PE", ("a", "country:CL"): "country:CL", ("b", "country:PE"): "country:PE"}


def test_a_person_keeps_country_role_and_all_names() -> None:
    one = person("Rosa Quispe", aliases=("Quispe",))
    two = person("Rosa Quispe", "PE", "Trade Minister", ("Ms. Quispe",))
    joined, mapping = join_participants([("a", [one], {one.key: 9}), ("b", [two], {two.key: 1})])
    assert joined == (person("Rosa Quispe", "PE", "Trade Minister", ("Ms. Quispe", "Quispe")),)
    assert set(mapping.values()) == {"person:rosa-quispe"}


def test_either_order_of_the_words_and_middle_initials() -> None:
    articles = [(name, [person(name)], {}) for name in ("Haruka Morita", "Morita Haruka", "Haruka T. Morita")]
    joined, mapping = join_participants(articles)
    assert len(joined) == 1
    assert len(set(mapping.values())) == 1


def test_a_surname_joins_by_country_and_office_only() -> None:
    full = person("Rosa Quispe", "PE", "Deputy Trade Minister")
    same, other, office = (
        person("Quispe", "PE", "Deputy Trade Minister"),
        person("Quispe", "CL", "Deputy Trade Minister"),
        person("Quispe", "PE", "General"),
    )
    _, mapping = join_participants([("a", [full], {}), ("b", [same], {}), ("c", [other], {}), ("d", [office], {})])
    assert mapping[("b", same.key)] == full.key
    assert mapping[("c", other.key)] != full.key
    assert mapping[("d", office.key)] != full.key


def test_people_of_one_name_and_two_countries_stay_apart() -> None:
    joined, mapping = join_participants([("a", [person("Ana Lima", "PE")], {}), ("b", [person("Ana Lima", "CL")], {})])
    assert len(joined) == 2
    assert len({one.key for one in joined}) == 2
    assert len(set(mapping.values())) == 2


def test_organisations_join_by_abbreviation_and_country() -> None:
    full, short = body("Civil Aviation Safety Board", aliases=("CASB",)), body("CASB")
    joined, _ = join_participants([("a", [full], {full.key: 1}), ("b", [short], {short.key: 5})])
    assert len(joined) == 1
    apart, _ = join_participants([("a", [body("Ministry of Trade", "PE")], {}), ("b", [body("Ministry of Trade", "CL")], {})])
    assert len(apart) == 2


@given(
    st.lists(
        st.lists(st.sampled_from(["Ana Lima", "Lima", "Luis Vega", "Vega Luis", "Oda", "Jan B. Smit", "Jan Smit"]), unique=True), max_size=5
    )
)
def test_every_participant_is_mapped_to_one_that_is_there(articles: list[list[str]]) -> None:
    given_articles = [(str(number), [person(name, "PE", "Minister") for name in names], {}) for number, names in enumerate(articles)]
    joined, mapping = join_participants(given_articles)
    keys = {one.key for one in joined}
    assert len(keys) == len(joined)
    assert set(mapping) == {(digest, one.key) for digest, participants, _ in given_articles for one in participants}
    assert set(mapping.values()) == keys
