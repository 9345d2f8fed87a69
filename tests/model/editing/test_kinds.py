"""The kind of a participant, corrected."""

from __future__ import annotations

import pytest

from model.domain import ParticipantKind
from model.edits import EditError, set_field, set_kind
from tests.model.editing.drawn_edits import Bench


def test_a_kind_is_corrected_and_taken_back() -> None:
    bench = Bench()
    every = bench.laid().collection.participants
    person = next(one for one in every if one.kind is ParticipantKind.PERSON and one.country)
    back = bench.do(set_kind(person, ParticipantKind.ORGANIZATION, every, "Kind"))
    now = {one.key: one for one in bench.laid().collection.participants}
    assert now[person.key].kind is ParticipantKind.ORGANIZATION
    assert now[person.key].country == person.country
    bench.do(set_kind(now[person.key], ParticipantKind.COUNTRY, now.values(), "Kind"))
    assert {one.key: one.country for one in bench.laid().collection.participants}[person.key] == "", "a country is of no country"
    bench.do(set_field("participant", person.key, "country", None, ""))
    bench.do(back)
    assert bench.laid().collection.participants == every


def test_a_country_of_which_others_are_stays_one() -> None:
    bench = Bench()
    every = bench.laid().collection.participants
    home = next(one.country for one in every if one.country)
    country = next(one for one in every if one.key == home)
    with pytest.raises(EditError, match="Others are of"):
        set_kind(country, ParticipantKind.PERSON, every, "Kind")
    with pytest.raises(ValueError, match="planet"):
        set_field("participant", home, "kind", "planet", "Kind")
