"""The people of short articles from many regions: all found, none beside them, each with the country it stands for."""

from __future__ import annotations

from typing import Any

import pytest

from tests.model.extract.drawn_people import ARTICLES, Drawn
from tests.model.extract.name_reading import organizations, people, read_names

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("drawn", ARTICLES, ids=lambda drawn: drawn.name)
def test_people_and_their_countries(nlp: Any, drawn: Drawn) -> None:
    names = read_names(nlp, drawn.text)
    assert {name: country for name, (_, country) in people(names).items()} == drawn.people
    assert not set(drawn.no_body) & set(organizations(names))
