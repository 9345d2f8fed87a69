"""What a picture is called where nobody has given it a title."""

from __future__ import annotations

import numpy as np

from gui.image_export.plan import named
from model.columns import columns
from tests.builders import sample_collection


def test_a_picture_is_called_after_the_series_it_shows() -> None:
    whole = sample_collection()
    made = columns(whole.events)
    assert named(whole, made.series) == " · ".join(s.name for s in sorted(whole.series, key=lambda s: (-len(s.rounds), s.name))[:2])
    for series in whole.series:
        shown = np.array([made.series[row] == series.key for row in range(len(made))])
        if shown.any():
            assert named(whole, made.series, shown) == series.name
    assert named(whole, made.series, np.zeros(len(made), dtype=np.bool_)) == "Timeline"
