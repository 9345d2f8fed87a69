"""What goes out of the window: images chosen beside their picture, copied, printed, remembered; and pictures that are opened again."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QLineEdit

from gui.dialogs.export_image import ExportImage
from gui.dialogs.export_options import PRINT
from gui.dialogs.held import HeldData
from gui.image_export import printing
from gui.image_export.studio import Studio, Wish
from model.export.image_options import ImageOptions
from model.export.origin import held
from model.filtering import Filter
from tests.gui.image_export.pdf import Pdf
from tests.stories.story import Story

pytestmark = pytest.mark.slow


@pytest.fixture
def story(qtbot: Any, session: Any, tmp_path: Path) -> Any:
    made = Story(qtbot, session, tmp_path)
    yield made
    made.window.close()


def opened(story: Story, key: str = "Ctrl+E") -> ExportImage:
    """The dialog with its first picture."""
    story.press(key).until(lambda: isinstance(story.dialog(), ExportImage))
    dialog = story.dialog()
    assert isinstance(dialog, ExportImage)
    return drawn(story, dialog)


def drawn(story: Story, dialog: ExportImage) -> ExportImage:
    """With the picture of what is chosen now."""
    story.until(lambda: not dialog._timer.isActive() and dialog._jobs.running == () and dialog.preview._shown is not None)
    return dialog


def choose(story: Story, dialog: ExportImage, **values: Any) -> ExportImage:
    for name, value in values.items():
        widget = dialog._rows[name]
        if hasattr(widget, "setChecked"):
            widget.setChecked(value)
        elif hasattr(widget, "setValue"):
            widget.setValue(value)
        else:
            widget.setCurrentIndex(widget.findData(value))
    return drawn(story, dialog)


def form(story: Story, dialog: ExportImage, ending: str) -> ExportImage:
    dialog.form_box.setCurrentIndex(dialog.form_box.findData(ending))
    return drawn(story, dialog)


def test_the_picture_follows_what_is_chosen(story: Story) -> None:
    dialog = opened(story)
    assert "3,200 ×" in dialog.preview.facts.text()
    first = dialog.preview._shown.image.copy()
    choose(story, dialog, theme="dark")
    assert dialog.preview._shown.image != first
    choose(story, dialog, scale=4.0, width=1000)
    assert "4,000 ×" in dialog.preview.facts.text()
    dialog.as_needed.setChecked(False)
    choose(story, dialog, height=500)
    assert "4,000 × 2,000 pixels · 265 × 132 mm" in dialog.preview.facts.text()
    form(story, dialog, ".pdf")
    choose(story, dialog, footnotes=True, paper="A4", landscape=False)
    assert "210 × 297 mm" in dialog.preview.facts.text()
    pages = dialog.preview._shown.pages
    assert pages > 2
    dialog.preview.turn(1)
    drawn(story, dialog)
    assert dialog.preview.pages.text() == f"Page 2 of {pages}"
    story.press("Esc").until(story.back)


def test_real_size_shows_a_pixel_for_a_pixel(story: Story) -> None:
    dialog = opened(story)
    assert dialog.preview._shown.zoom < 1
    dialog.preview.set_zoom(1.0)
    drawn(story, dialog)
    assert dialog.preview._shown.image.width() == 1600
    assert dialog.preview.percent.text() == "100 %"
    story.press("Esc").until(story.back)


def test_a_stretch_is_typed_and_understood(story: Story) -> None:
    dialog = opened(story)
    dialog.range_box.setCurrentIndex(2)
    story.type("2014 to 2016")
    drawn(story, dialog)
    assert dialog.understood.text() == "Understood: from 2014 to 2016"
    wish = dialog.wish()
    assert wish
    assert (wish.options.start, wish.options.end) == (16071, 17166)
    dialog.range_field.setText("some day")
    dialog.go.click()
    assert dialog.isVisible()
    assert "stretch of time" in dialog.trouble.text()
    story.press("Esc").until(story.back)


def test_typing_is_not_held_up_by_the_drawing(story: Story) -> None:
    dialog = opened(story)
    choose(story, dialog, footnotes=True)
    dialog.title_field.setFocus()
    slowest = 0.0
    for letter in "a title that is typed while pictures are drawn":
        begun = time.thread_time()
        story.type(letter)
        QApplication.processEvents()
        slowest = max(slowest, time.thread_time() - begun)
        time.sleep(0.02)
    assert slowest < 0.1, "the window's own work; the picture is drawn elsewhere"
    drawn(story, dialog)
    story.press("Esc").until(story.back)


def test_what_was_chosen_is_offered_the_next_time(story: Story, tmp_path: Path) -> None:
    dialog = form(story, opened(story), ".svg")
    choose(story, dialog, theme="print", width=900, legend=False)
    dialog.where.findChild(QLineEdit).setText(str(tmp_path / "a.svg"))
    dialog.go.click()
    story.until((tmp_path / "a.svg").exists).until(story.back)
    again = opened(story)
    assert again.form_box.currentData() == ".svg"
    assert again.wish().options.width == 900  # type: ignore[union-attr]
    assert again.wish().options.theme == "print"  # type: ignore[union-attr]
    assert not again.wish().options.legend  # type: ignore[union-attr]
    assert again.where.path().parent == tmp_path
    story.press("Esc").until(story.back)


def test_only_what_the_filter_shows_is_in_it_and_is_said(story: Story, tmp_path: Path) -> None:
    story.session.view.set_filter(Filter(participants=frozenset({"person:oscar-valdes"})))
    dialog = opened(story)
    dialog.range_box.setCurrentIndex(1)
    drawn(story, dialog)
    dialog.where.findChild(QLineEdit).setText(str(tmp_path / "a.png"))
    dialog.go.click()
    story.until((tmp_path / "a.png").exists).until(lambda: "Written" in story.banner())
    found = held(tmp_path / "a.png")
    assert 0 < len(found.events) < 40
    assert "participants (any of): Óscar Valdés" in found.origin.filter
    assert found.origin.project == "sample"


def test_a_file_that_is_there_is_replaced_only_after_a_yes(story: Story, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"kept")
    dialog = opened(story)
    dialog.where.findChild(QLineEdit).setText(str(path))
    dialog.go.click()
    story.until(lambda: story.dialog() is not None and not isinstance(story.dialog(), ExportImage))
    story.press("Esc").until(story.back)
    assert path.read_bytes() == b"kept"


def test_the_image_is_copied_in_three_forms(story: Story) -> None:
    story.press("Ctrl+Alt+C").until(lambda: "clipboard" in story.banner())
    held_there = QGuiApplication.clipboard().mimeData()
    assert held_there.hasImage()
    assert bytes(held_there.data("image/svg+xml").data()).startswith(b"<?xml")
    assert "Survey drone brought down" in held_there.text()


def test_the_printer_is_asked_for(story: Story) -> None:
    dialog = opened(story, "Ctrl+P")
    dialog.go.click()
    story.until(lambda: isinstance(QApplication.activeModalWidget(), QPrintDialog))
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, QPrintDialog)
    asked.reject()
    story.until(story.back)


def test_pages_are_printed_from_the_same_plan(story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = choose(story, opened(story, "Ctrl+P"), footnotes=True)
    assert dialog.form_box.currentData() == PRINT
    assert not dialog.where.isVisible()
    pages, wish = dialog.preview._shown.pages, dialog.wish()
    assert wish
    assert wish.options.theme == "print"
    printer = printing.printer_for(wish.options, "sample")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    story.press("Esc").until(story.back)
    story.window.own.exports.print_on(printer, wish)
    story.until(lambda: story.banner() == "Printed.")
    pdf = Pdf((tmp_path / "printed.pdf").read_bytes())
    assert len(pdf.pages) == pages
    assert tuple(round(side / 72 * 25.4) for side in pdf.size(pdf.pages[0])) == (297, 210)


def test_a_picture_dropped_on_the_window_shows_what_it_holds(story: Story, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    job = story.session.jobs.start("x", Studio(story.session).file(path, Wish(ImageOptions(), ".svg")))
    story.until(lambda: not job.running)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    story.window.own.projects.take_paths([path])
    story.until(lambda: isinstance(story.dialog(), HeldData))
    dialog = story.dialog()
    assert isinstance(dialog, HeldData)
    dialog.where.findChild(QLineEdit).setText(str(tmp_path / "out.json"))
    dialog.go.click()
    story.until((tmp_path / "out.json").exists)
    assert b'"format": "hiatus-timeline"' in (tmp_path / "out.json").read_bytes()
    assert len(story.session.collection.articles) == 5, "nothing was added to the project"


def test_a_picture_that_holds_nothing_is_said(story: Story, tmp_path: Path) -> None:
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(tmp_path / "plain.png"))
    story.window.own.projects.take_paths([tmp_path / "plain.png"])
    story.until(lambda: "holds no data of Hiatus" in story.banner())


def test_a_stopped_export_leaves_what_was_there(story: Story, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"kept")
    job = story.session.jobs.start("x", Studio(story.session).file(path, Wish(ImageOptions(footnotes=True), ".png")))
    job.cancel()
    story.until(lambda: not job.running)
    assert path.read_bytes() == b"kept"
    assert [one.name for one in tmp_path.glob("*a.png*")] == ["a.png"]


def test_events_of_tables_are_drawn_and_go_along(qtbot: Any, table_session: Any, tmp_path: Path) -> None:
    story = Story(qtbot, table_session, tmp_path)
    dialog = opened(story)
    dialog.range_box.setCurrentIndex(1)
    choose(story, dialog, footnotes=True)
    dialog.where.findChild(QLineEdit).setText(str(tmp_path / "a.png"))
    dialog.go.click()
    story.until(lambda: "Written" in story.banner())
    found = held(tmp_path / "a.png")
    assert len(found.events) == len(table_session.columns)
    assert any(event.get("record") for event in found.events)
    story.window.close()
