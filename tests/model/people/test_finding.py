"""Where what was typed stands in a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.people.finding import found_at
from model.qt.keyed_model import folded


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("Óscar Valdés", "oscarv", "Óscar V"),
        ("Óscar Valdés", "valdes", "Valdés"),
        ("Valde\u0301s", "valde", "Valde\u0301"),
        ("Straße", "ss", "ß"),
        ("Wang Yi", "ngy", "ng Y"),
        ("Wang Yi", "yiw", None),
        ("Wang Yi", "", None),
    ],
)
def test_case_accents_and_spaces_do_not_matter(text: str, typed: str, found: str | None) -> None:
    place = found_at(text, folded(typed))
    assert (text[slice(*place)] if place else None) == found


@given(st.text(max_size=20), st.data())
def test_any_stretch_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    wanted = folded(text[start : data.draw(st.integers(start, len(text)))])
    place = found_at(text, wanted)
    if wanted and wanted in folded(text):
        assert place is not None
        assert wanted in folded(text[slice(*place)])
