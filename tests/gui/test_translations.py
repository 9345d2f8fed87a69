"""Both translations are whole, fit their sentences, and nothing that is seen is said past them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QFileDialog, QLabel, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from model import translation
from model.qt.settings_store import SettingsStore
from model.qt.view_state import Selection
from tests.builders import sample_session
from tests.translations import FOLDER, TRANSLATED, Sentence, compile_one, forms_of, read, sentences

OPEN, CLOSE = "⟦", "⟧"
FOREIGN = ("file.quit", "file.close", "file.print")
"""Commands that end the test, or open what is the system's."""


@pytest.fixture(scope="module")
def wanted() -> dict[Sentence, str]:
    found = sentences()  # raises where one is put together before it is looked up
    assert len(found) > 1000
    return found


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_sentence_is_translated_and_none_is_left_over(code: str, wanted: dict[Sentence, str]) -> None:
    known = read(FOLDER / f"hiatus_{code}.ts")
    missing = [f"{file}: {one.text}" for one, file in wanted.items() if not known.get(one)]
    assert not missing, "run `python -m tests translations` and fill in what is unfinished:\n" + "\n".join(missing)
    assert [one.text for one in known if one not in wanted] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_a_translation_has_the_values_and_the_forms_of_its_sentence(code: str) -> None:
    broken = []
    for sentence, forms in read(FOLDER / f"hiatus_{code}.ts").items():
        if sentence.counts and len(forms) != forms_of(code):
            broken.append(f"{sentence.text}: {len(forms)} forms")
        values = set(re.findall(r"\{\w+\}", sentence.text))
        for form in forms:
            named = set(re.findall(r"\{\w+\}", form))
            # The ending of an English ordinal has no place elsewhere; where there is one of a thing, its number need not be said.
            free = {"{ending}"} | ({"{n}"} if sentence.counts and form == forms[0] else set())
            if named - values or values - named - free:
                broken.append(f"{sentence.text}: {form}")
    assert not broken, "\n".join(broken)


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_is_loaded_was_made_of_what_is_written(code: str, tmp_path: Path) -> None:
    compile_one(FOLDER / f"hiatus_{code}.ts", tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == (FOLDER / f"hiatus_{code}.qm").read_bytes(), "run `python -m tests translations`"


@pytest.fixture
def marked() -> Iterator[None]:
    """Every sentence that is looked up is put in brackets."""
    translation.install(lambda text, _number: f"{OPEN}{text}{CLOSE}")
    yield
    translation.install(None)


def told(widget: QWidget) -> Iterator[str]:
    """All that a widget says."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from (action.text().split("\t")[0] for action in widget.actions())


def of_qt(widget: QWidget | None) -> bool:
    """Whether it is a part of one of Qt's own dialogs, or a button Qt has made."""
    while widget is not None:
        if isinstance(widget, QFileDialog) or widget.objectName().startswith(("qt_", "Scroll")):
            return True
        widget = widget.parentWidget()
    return False


class Untold:
    """Gathers what is shown in plain English though it stands nowhere in the project."""

    def __init__(self, data: str) -> None:
        self.data = data
        self.before = QApplication.allWidgets()  # what other tests have left, said before sentences were marked
        self.found: dict[str, str] = {}

    def look(self, where: str) -> None:
        there = set(self.before)
        for widget in QApplication.allWidgets():
            if of_qt(widget) or widget in there:
                continue
            for text in told(widget):
                if self._english(text):
                    self.found.setdefault(text, f"{where}: {type(widget).__name__}")

    def _english(self, text: str) -> bool:
        left, before = re.sub(r"<[^>]+>|&|\.\w+$", " ", text), ""
        while left != before:  # sentences stand in sentences
            left, before = re.sub(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", " ", left), left
        left = left.split(OPEN)[0]  # what is cut off has no end
        return any(word.casefold() not in self.data for word in re.findall(r"[^\W\d_]{3,}", left))


@pytest.mark.slow
def test_nothing_that_is_seen_is_said_past_the_translations(marked: None, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    untold = Untold("")
    session = sample_session(qapp, tmp_path)
    window = MainWindow(session, SettingsStore(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.show()
    collection = session.collection
    untold.data = f"{collection!r} {session.path} Hiatus PNG SVG PDF EDTF JSON CSV TimelineJS English Deutsch".casefold()
    untold.look("start")
    session.view.select(Selection(collection.events[0].key))
    QTest.qWait(200)
    untold.look("selection")
    (tmp_path / "empty").mkdir()
    window.own.projects.adding.add([tmp_path / "empty"])
    qtbot.waitUntil(lambda: bool(window.banner.text()))
    untold.look("an empty folder")
    for name, command in window.commands.items():
        if name.startswith(FOREIGN) or not command.isEnabled():
            continue
        command.trigger()
        QTest.qWait(30)
        untold.look(name)
        for dialog in qapp.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.reject()
        for overlay in window.overlays():
            if overlay.is_open():
                overlay.dismiss()
        session.view.select(Selection(collection.events[0].key))
    window.close()
    assert not untold.found, "\n".join(f"{where}: {text!r}" for text, where in untold.found.items())
