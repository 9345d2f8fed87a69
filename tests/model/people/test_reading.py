"""Names and roles as articles give them."""

from __future__ import annotations

import json

from model.domain import Article, Basis, Participant, ParticipantKind, Publication
from model.people.reading import NameRead, RoleRead, needles, read_of, role_place

WANG = Participant("person:wang-yi", "Wang Yi", ParticipantKind.PERSON, "country:CN", "Foreign Minister", ("Wang",))


def reading(*people: tuple[str, str, str, str], names: list[tuple[int, str, str]]) -> str:
    """(key, name, country, role) and (start, text, key) as they are kept of an article."""
    participants = [
        {"key": key, "name": name, "kind": "person", "country": country, "role": role, "aliases": []} for key, name, country, role in people
    ]
    named = [{"start": start, "end": start + len(text), "text": text, "key": key} for start, text, key in names]
    return json.dumps({"participants": participants, "names": named}, ensure_ascii=False, separators=(",", ":"))


def head(digest: str, day: int | None) -> Article:
    published = Publication(day, day + 2, "", Basis.STATED) if day is not None else None
    return Article(f"{digest}.txt", "", digest, published=published)


def test_names_are_counted_as_written_and_roles_stand_in_order_of_time() -> None:
    twice = [(0, "Wang  Yi", "person:wang-yi"), (30, "Wang", "person:wang-yi")]
    both = [(5, "Wang", "person:wang"), (9, "Other", "person:other")]
    readings = {
        "a": reading(("person:wang-yi", "Wang Yi", "country:CN", "minister"), names=twice),
        "b": reading(("person:wang", "Wang", "", "envoy"), ("person:other", "Other", "", ""), names=both),
        "c": reading(("person:wang", "Wang", "country:TW", "mayor"), names=[(5, "Wang", "person:wang")]),
    }
    found = read_of([WANG], readings, [head("a", 50), head("b", 20), head("c", 1), head("unread", 3)])
    assert found.names == (NameRead("Wang", (("a", 30, 34), ("b", 5, 9))), NameRead("Wang Yi", (("a", 0, 8),)))
    assert found.names[0].articles == 2
    assert found.roles == (RoleRead("envoy", 20, 22, ("b", 5, 9)), RoleRead("minister", 50, 52, ("a", 0, 8)))


def test_names_that_mean_another_by_now_are_left_out() -> None:
    twice = [(0, "Wang Yi", "person:wang-yi"), (30, "Wang", "person:wang-yi")]
    readings = {"a": reading(("person:wang-yi", "Wang Yi", "country:CN", "minister"), names=twice)}
    found = read_of([WANG], readings, [head("a", 50)], lambda name, member: (name, member) == ("Wang", "person:wang-yi"))
    assert found.names == (NameRead("Wang", (("a", 30, 34),)),)
    assert found.roles == (RoleRead("minister", 50, 52, ("a", 30, 34)),)
    assert read_of([WANG], readings, [head("a", 50)], lambda *_: False).roles == ()


def test_an_article_that_is_not_dated_comes_last() -> None:
    readings = {d: reading(("person:wang-yi", "Wang Yi", "", d), names=[(0, "Wang Yi", "person:wang-yi")]) for d in "xyz"}
    found = read_of([WANG], readings, [head("x", None), head("y", 9), head("z", 2)])
    assert [role.role for role in found.roles] == ["z", "y", "x"]
    assert found.roles[-1].earliest is None


def test_the_needles_stand_in_the_json_of_who_names_it_and_in_no_other() -> None:
    odd = Participant("org:odd", 'The "Ö" group', ParticipantKind.ORGANIZATION)
    made = json.dumps({"name": odd.name}, ensure_ascii=False, separators=(",", ":"))
    assert any(needle in made for needle in needles([odd]))
    assert not any(needle in made for needle in needles([WANG]))


def test_the_words_of_a_role_are_found_next_to_the_name() -> None:
    text = "A foreign minister spoke. Later the Foreign\nMinister, Wang Yi, arrived."
    at = text.index("Wang")
    start, end = role_place(text, "foreign minister", (at, at + 7))
    assert text[start:end] == "Foreign\nMinister, Wang Yi"
    assert role_place(text, "president", (at, at + 7)) == (at, at + 7)
    assert role_place(text, "", (at, at + 7)) == (at, at + 7)
