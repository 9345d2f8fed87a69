"""Options of images that were kept: taken where they still fit."""

from __future__ import annotations

from typing import Any

import pytest

from model.export.image_options import ImageOptions, remembered

ODD = ({"width": "wide"}, {"width": 5}, {"theme": "pink"}, {"paper": "B5"}, {"unknown": 1}, {"legend": 1}, {"scale": True})


@pytest.mark.parametrize("kept", ODD)
def test_options_that_do_not_fit_are_as_usual(kept: dict[str, Any]) -> None:
    assert remembered(kept) == ImageOptions()


def test_options_that_fit_are_taken() -> None:
    kept = {"width": 900, "height": None, "scale": 3.0, "theme": "print", "paper": "A0", "landscape": False, "embed": False}
    assert remembered(kept) == ImageOptions(**kept)


def test_paper_lies_as_asked() -> None:
    assert ImageOptions(paper="A4").paper_size() == (297, 210)
    assert ImageOptions(paper="A4", landscape=False).paper_size() == (210, 297)
