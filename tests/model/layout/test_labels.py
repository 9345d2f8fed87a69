"""The words beside marks and in hiatuses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates import day_number
from model.domain import Claim, Status
from model.layout.labels import cuts, elide, event_label, hiatus_label, short_title


def measure(text: str) -> float:
    return 7.0 * len(text)


@pytest.mark.parametrize(
    ("text", "room", "expected"),
    [
        ("Talks resume in the harbour town", 1000, "Talks resume in the harbour town"),
        ("Talks resume in the harbour town", 150, "Talks resume…"),
        ("Talks resume in the harbour town", 60, "Talks…"),
        ("Talks resume in the harbour town", 20, ""),
        ("Undivided", 30, ""),
    ],
)
def test_elided_at_whole_words(text: str, room: float, expected: str) -> None:
    assert elide(text, room, measure) == expected


@given(st.lists(st.text(st.characters(categories=["L"]), min_size=1, max_size=9), min_size=1, max_size=9), st.floats(0, 500))
def test_what_is_elided_fits_and_begins_the_text(words: list[str], room: float) -> None:
    text = " ".join(words)
    made = elide(text, room, measure)
    assert measure(made) <= room or made == ""
    assert text.startswith(made.rstrip("…"))


@given(st.lists(st.text(st.characters(categories=["L"]), min_size=1, max_size=9), min_size=1, max_size=9), st.floats(0, 500))
def test_the_cuts_of_a_text_are_what_it_is_elided_to(words: list[str], room: float) -> None:
    text = " ".join(words)
    if measure(text) > room:
        assert elide(text, room, measure) == next((cut for cut in cuts(text) if measure(cut) <= room), "")


@pytest.mark.parametrize(
    ("title", "place", "expected"),
    [
        ("Harbour talks resume in Arica", "Arica", "resume in Arica"),
        ("The Harbour talks are held in Arica", "Arica", "are held in Arica"),
        ("Harbour talks in Arica", "Arica", "Arica"),
        ("Harbour talks", "Arica", "Arica"),
        ("Harbour talks", "", "Harbour talks"),
        ("A protest", "", "A protest"),
    ],
)
def test_a_title_does_not_repeat_its_lane(title: str, place: str, expected: str) -> None:
    assert short_title(title, "Harbour talks", place) == expected


@pytest.mark.parametrize(
    ("title", "place", "expected"),
    [
        ("Chile and Peru launch harbour talks", "", "launch"),
        ("Chile and Peru agree on harbour talks", "", "agree"),
        ("Chile and Peru agree to resume harbour talks", "", "agree to resume"),
        ("Harbour talks between Chile and Peru suspended", "", "suspended"),
        ("Chile and Peru to hold harbour talks in Tacna", "Tacna", "Tacna"),
        ("Chile and Peru hold harbour talks", "Arica", "Arica"),
        ("Chile and Peru hold harbour talks", "", "Chile and Peru hold harbour talks"),
        ("Peru leaves harbour talks", "", "Peru leaves harbour talks"),
        ("Chile and Peru sign a treaty", "", "Chile and Peru sign a treaty"),
    ],
)
def test_a_title_does_not_repeat_the_parties_of_its_lane(title: str, place: str, expected: str) -> None:
    assert short_title(title, "Chile–Peru harbour talks", place) == expected


def test_a_lane_of_three_parties_is_not_repeated_either() -> None:
    title = "Chile, Peru and South Sudan launch summit"
    assert short_title(title, "Chile–Peru–South Sudan summit", "") == "launch"


def test_a_label_tells_status_reports_and_conflicts_in_its_fullest_form() -> None:
    forms = event_label("Envoy goes to Salta", "", "Salta", Status.PLANNED, 2, True)
    assert forms == ("planned: Envoy goes to Salta · 2 sources · reports differ", "planned: Envoy goes to Salta")
    assert event_label("Visit cancelled", "", "", Status.CANCELLED, 1, False) == ("Visit cancelled",)
    assert event_label("Harbour talks open in Salta", "Harbour talks", "Salta", Status.HELD, 1, False) == ("open in Salta",)


def test_a_round_is_told_by_its_place() -> None:
    forms = event_label("Two countries hold talks in Salta", "Harbour talks", "Salta, Argentina", Status.HELD, 2, False, is_round=True)
    assert forms == ("Salta · 2 sources", "Salta")
    assert event_label("Talks go on", "Harbour talks", "", Status.HELD, 1, False, is_round=True) == ("Talks go on",)
    assert event_label("Talks go on", "Harbour talks", "", Status.HELD, 1, False, is_round=True, when="Feb 2019") == ("Feb 2019",)


def test_a_hiatus_tells_its_claim_then_its_cause_then_its_length() -> None:
    claim = Claim("first in 4 years", "digest", 0, 16, True, "four years and two months")
    first, last = day_number(2011, 1, 20), day_number(2015, 3, 19)
    forms = hiatus_label(first, last - first, "a dispute", (claim,))
    assert forms == ("hiatus 4 y 2 m · “first in 4 years” holds", "hiatus 4 y 2 m · a dispute", "hiatus 4 y 2 m", "4 y 2 m")
    assert hiatus_label(first, None, "", ()) == ("hiatus since 2011",)
