"""The dialog that asks what a table's columns stand for: what it shows, what the keys do, what it hands on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from gui.dialogs.import_preview import TrialModel
from gui.dialogs.import_table import ImportTable, summary_words
from gui.dialogs.tables import Tables
from gui.theme import load_theme
from model.domain import EventTable, RowFailure
from model.importing import DateOrder, Look, Mapping, Role, look
from tests.model.ingest.tables import samples


def seen(folder: Path, text: str, name: str = "talks.csv") -> Look:
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return look(path)


def opened(qtbot: Any, *looks: Look, theme: str = "light") -> ImportTable:
    made = ImportTable(looks, load_theme(theme))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # the test looks at it after it is answered
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(qtbot: Any, tmp_path: Path) -> ImportTable:
    return opened(qtbot, seen(tmp_path, samples.PLAIN))


def handed_on(dialog: ImportTable) -> list[Mapping]:
    found: list[Mapping] = []
    dialog.chosen.connect(found.append)
    return found


def choose(dialog: ImportTable, column: str, role: Role | None) -> None:
    """Choose a role as the keys do: the box's list, its entry, Enter."""
    box = dialog.columns.boxes[column]
    box.setFocus()
    wanted = max(0, box.findData(role))
    while box.currentIndex() != wanted:
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)


def test_it_shows_columns_choices_and_what_rows_become(dialog: ImportTable) -> None:
    assert [box.role() for box in dialog.columns.boxes.values()] == [Role.TITLE, Role.START, Role.PLACE, Role.PARTICIPANTS, Role.KIND]
    assert dialog.summary.text() == "Of all 4 rows 3 become events and 1 fail. Line 4: “31/2/2023” is no day of the calendar."
    model = dialog.preview.rows
    shown = [[model.index(row, column).data() for column in range(6)] for row in range(model.rowCount())]
    assert shown[0] == ["2", "Munich meeting", "5 February 2023", "Munich", "meeting", "Ana Quiroga, Japan"]
    assert shown[2][1] == "“31/2/2023” is no day of the calendar."
    assert dialog.preview.columnSpan(2, 1) == 5
    dialog.only_failed.click()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["4"]


def test_a_choice_by_key_changes_what_rows_become_and_takes_the_role_from_the_other(dialog: ImportTable) -> None:
    found = handed_on(dialog)
    choose(dialog, "Who", Role.PEOPLE)
    choose(dialog, "Where", Role.SERIES)
    assert "Munich" not in dialog.preview.rows.index(0, 3).data()
    choose(dialog, "Event", Role.SERIES)
    assert dialog.columns.boxes["Where"].role() is None
    choose(dialog, "Event", Role.TITLE)
    assert dialog.back.isEnabled()
    dialog.go.click()
    (mapping,) = found
    assert mapping.role("Who") is Role.PEOPLE
    assert mapping.role("Where") is None
    assert not mapping.name


def test_without_a_title_it_says_so_and_does_not_go_on(dialog: ImportTable) -> None:
    choose(dialog, "Event", None)
    choose(dialog, "Type", None)
    assert "No column gives the events their titles" in dialog.summary.text()
    assert not dialog.go.isEnabled()
    dialog.back.click()
    assert dialog.go.isEnabled()
    assert dialog.columns.boxes["Event"].role() is Role.TITLE


def test_dates_that_read_two_ways_are_asked_about(qtbot: Any, tmp_path: Path) -> None:
    dialog = opened(qtbot, seen(tmp_path, "Event,Date\nA,5/2/2023\nB,6/7/2023\n"), theme="dark")
    found = handed_on(dialog)
    assert "Choose first which number is the day" in dialog.summary.text()
    dialog.go.click()
    assert not found
    assert "can be read in two ways" in dialog.trouble.text()
    assert [dialog.order.itemText(n) for n in range(3)] == [
        "5/2/2023 is … (choose)",
        "5/2/2023 is 5 February 2023",
        "5/2/2023 is 2 May 2023",
    ]
    dialog.order.setFocus()
    QTest.keyClick(dialog.order, Qt.Key.Key_End)
    assert dialog.mapping.dates is DateOrder.MONTH_FIRST
    assert dialog.preview.rows.index(0, 2).data() == "2 May 2023"
    dialog.go.click()
    assert [mapping.dates for mapping in found] == [DateOrder.MONTH_FIRST]


def test_a_ready_mapping_is_named_and_tables_of_one_kind_share_it(qtbot: Any, tmp_path: Path) -> None:
    dialog = opened(qtbot, *(seen(tmp_path, samples.SHEET, f"{name}.csv") for name in "ab"))
    texts = " ".join(label.text() for label in dialog.findChildren(type(dialog.heading)))
    assert "TimelineJS spreadsheet, read with the ready mapping of that name" in texts
    assert "1 other file with these columns" in texts
    assert next(iter(dialog.columns.boxes)) == "Year", "what stands for something comes first"
    found = handed_on(dialog)
    dialog.go.click()
    assert found[0].name == "TimelineJS spreadsheet"


def test_ways_that_a_table_does_not_need_are_not_shown(qtbot: Any, tmp_path: Path) -> None:
    dialog = opened(qtbot, seen(tmp_path, "Event,Date\nA,44962\nB,44963\n"))
    assert [box.isVisible() for box in (dialog.order, dialog.numbers, dialog.parted)] == [False, True, False]
    assert dialog.preview.rows.index(0, 2).data() == "5 February 2023"
    assert dialog.summary.text() == "All 2 rows become events."


def test_the_model_of_the_preview_keeps_the_rules(qtbot: Any, tmp_path: Path) -> None:
    first = seen(tmp_path, samples.PLAIN)
    model = TrialModel(load_theme("light").roles["error"])  # type: ignore[arg-type]
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for only_failed in (False, True, False):
        model.show(first.trial(first.mapping), only_failed)
    model.show([], False)
    assert tester.model() is model
    assert summary_words([], True) == "The table holds no rows."


def test_tables_are_listed_with_the_rows_that_failed_and_taken_out(qtbot: Any) -> None:
    tables = [EventTable("d1", "/x/a.csv", "a", format="JSON", rows=3), EventTable("d2", "/x/b.csv", "b", rows=1000, failed=2)]
    dialog = Tables(tables, lambda digest: [RowFailure(4, f"Bad row of {digest}.")], True)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    out: list[str] = []
    dialog.taken_out.connect(out.append)
    assert dialog.told.text() == "Every row of a.csv is in the project."
    dialog.tables.setFocus()
    QTest.keyClick(dialog.tables, Qt.Key.Key_Down)
    assert dialog.told.text() == "2 rows of b.csv gave no event. The first 1 are shown."
    assert dialog.rows.item(0, 1).text() == "Bad row of d2."  # type: ignore[union-attr]
    dialog.out.click()
    assert out == ["d2"]


def test_no_tables_are_told(qtbot: Any) -> None:
    dialog = Tables([], lambda _digest: [], True)
    qtbot.addWidget(dialog)
    assert any("No event tables" in label.text() for label in dialog.findChildren(type(dialog.heading)))
