"""Go to date: what is typed is told as it is understood, and is gone to."""

from __future__ import annotations

from typing import Any

import pytest

from gui.dialogs.go_to_date import GoToDate
from model.dates import day_number

SPAN = float(day_number(1990)), float(day_number(2020))


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("19 March 2015", "Understood: 19 March 2015"),
        ("2015-03", "Understood: in March 2015"),
        ("2015-03-19 14:30", "Understood: 19 March 2015, 14:30 UTC"),
        ("44 BC", "Understood: in 44 BCE; the first event is on 1 January 1990"),
        ("2020", "Understood: in 2020; the last event is on 31 December 2019"),
        ("20", "is no date Hiatus can read"),
        ("2015 25:00", "is no single day"),
    ],
)
def test_it_tells_while_one_types_how_it_understands(qtbot: Any, typed: str, understood: str) -> None:
    dialog = GoToDate(span=SPAN)
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.field, typed)
    assert understood in dialog.understood.text()
    assert dialog.go.isEnabled() == understood.startswith("Understood")
    dialog.field.clear()
    assert dialog.understood.text().startswith("For example")
    assert not dialog.go.isEnabled()


def test_it_goes_to_all_of_what_was_typed(qtbot: Any) -> None:
    dialog = GoToDate()
    dialog.show()
    gone: list[tuple[float, float]] = []
    dialog.chosen.connect(lambda start, end: gone.append((start, end)))
    qtbot.keyClicks(dialog.field, "March 2015\r")
    assert gone == [(day_number(2015, 3), day_number(2015, 4))]
