"""The lanes of a crowd at six zooms, from all of it to one day, beside the pictures kept here: density, marks, words and what lies between.

HIATUS_UPDATE_GOLDEN=1 draws them anew: look at them before committing.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QImage

from gui.theme import load_theme
from gui.timeline.view import TimelinePane
from model.qt.view_state import TimeWindow
from tests.bench.crowd import company, crowd
from tests.bench.journey import CrowdSession, painted

GOLDEN = Path(__file__).parent
DAYS = {"all": None, "decades": 5000.0, "years": 1000.0, "months": 150.0, "weeks": 25.0, "day": 1.0}
AWAY = 60  # of 255 that a pixel must be off to count
NEAR = 0.012  # of the pixels may be: other versions of the font engine set letters a little otherwise


@pytest.fixture(scope="module")
def crowd_pane(qapp: Any) -> Any:
    """A crowd of twenty thousand in forty lanes, without motion."""
    made = crowd(20_000, lanes=40, participants=500)
    session = CrowdSession(made, company(made))
    pane = TimelinePane(session)
    pane.apply_theme(load_theme("light"))
    pane.set_reduced_motion(True)
    pane.resize(1100, 760)
    pane.show()
    yield pane
    pane.close()
    session.close()


def pixels(image: QImage) -> Any:
    """Rows, columns, blue green red as numbers."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.array(plain.constBits()).reshape(plain.height(), plain.width(), 4)[:, :, :3].astype(int)


@pytest.mark.parametrize("name", DAYS)
def test_a_crowd_is_drawn_as_before(crowd_pane: Any, tmp_path: Path, name: str) -> None:
    start, end = crowd_pane.content.whole
    days = DAYS[name] or end - start
    begun = crowd_pane.content.columns.start[: crowd_pane.content.columns.dated]
    busiest = begun[0] + np.bincount((begun - begun[0]).astype(int)).argmax() + 0.5
    middle = busiest if days < 1000 else (start + end) / 2
    crowd_pane.session.view.set_window(TimeWindow(middle - days / 2, middle + days / 2))
    painted()
    made = crowd_pane.lanes.grab().toImage()
    path = GOLDEN / f"zoom-{name}.png"
    if os.environ.get("HIATUS_UPDATE_GOLDEN"):
        made.save(str(path))
    kept = QImage(str(path))
    assert (made.width(), made.height()) == (kept.width(), kept.height())
    off = (np.abs(pixels(made) - pixels(kept)).max(axis=2) > AWAY).mean()
    if off > NEAR:
        made.save(str(tmp_path / path.name))
    assert off <= NEAR, f"{off:.1%} of {path.name} are drawn otherwise (see {tmp_path}); if that is meant, run `python -m tests golden`."
