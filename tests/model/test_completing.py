"""Names offered while one types."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from model.completing import Choice, Choices, plain

PEOPLE = Choices(
    [
        Choice("1", "Wang Yi", "Foreign Minister", ("Foreign Minister", "China"), weight=9),
        Choice("2", "Óscar Valdés", also=("Valdes",)),
        Choice("3", "Yi Gang"),
        Choice("4", "Wangari Maathai", weight=2),
        Choice("5", "O'Brien (Chile)"),
    ]
)


def keys(typed: str, most: int = 9) -> str:
    return "".join(one.key for one in PEOPLE.matching(typed, most))


def test_beginnings_of_the_name_come_first_then_of_its_words() -> None:
    assert keys("wang") == "14", "the heavier first"
    assert keys("yi") == "31"
    assert keys("yi wang") == "1", "in any order"
    assert keys("minister") == "1"
    assert keys("oscar") == keys("VALD") == "2", "accents and case apart"
    assert keys("ang") == "", "from the beginning of words"
    assert keys("(chi") == "5"
    assert keys("", 2) == "14"


def test_one_is_found_by_its_very_name() -> None:
    found = PEOPLE.named("óscar  valdes")
    assert found
    assert found.key == "2"
    assert PEOPLE.named("Wang") is None


@given(st.text(max_size=12), st.lists(st.text(min_size=1, max_size=12), max_size=8))
def test_all_that_is_offered_fits(typed: str, names: list[str]) -> None:
    found = Choices(Choice(str(number), name) for number, name in enumerate(names)).matching(typed, 5)
    assert len(found) <= 5
    for one in found:
        assert all(word in plain(one.name) for word in plain(typed).split())
