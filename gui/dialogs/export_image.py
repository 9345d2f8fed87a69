"""Export image: the options on the left, beside them the picture as it will be, drawn anew as one changes."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from gui.dialogs.base import Dialog
from gui.dialogs.export_data import PathField
from gui.dialogs.export_options import FIELDS, FORMS, PRINT, make_field, offered
from gui.dialogs.export_preview import PreviewPane
from gui.dialogs.go_to_date import reach_of, read_into
from gui.image_export.plan import named
from gui.image_export.studio import Preview, Studio, Wish
from gui.theme import Theme
from model.export.image_options import ImageOptions, remembered
from model.qt.jobs import Job, Jobs
from model.qt.session import Session
from model.translation import noted, tr, trn

LEFT_WIDTH = 348
PAUSE = 120  # milliseconds after the last change before it is drawn
WINDOW, ALL, TYPED = "window", "all", "typed"
STRETCHES = ((WINDOW, noted("What the window shows now")), (ALL, noted("The whole timeline")), (TYPED, noted("A stretch of time:")))


class ExportImage(Dialog):
    """`chosen` with a Wish and the file to write, `copied` and `printed` with a Wish.  `kept`: options last used, by form."""

    chosen = Signal(object, object)
    copied = Signal(object)
    printed = Signal(object)

    def __init__(
        self, session: Session, theme: Theme, name: str, folder: Path, kept: Mapping[str, Mapping[str, Any]], form: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(tr("Export image"), parent, width=900)
        self._studio, self._session, self._kept = Studio(session), session, dict(kept)
        self._theme, self._jobs, self._job = theme, Jobs(self), None
        self._readers: dict[str, Callable[[], Any]] = {}
        self._rows: dict[str, QWidget] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._draw)
        self.heading.hide()  # the window's own title says it, and the picture wants the room
        self.form_box = QComboBox()
        for ending, words in FORMS:
            self.form_box.addItem(tr(words), ending)
        begin = form or str(self._kept.get("last", {}).get("form", ".png"))
        self.form_box.setCurrentIndex(max(0, self.form_box.findData(begin)))
        self.where = PathField(folder / f"{name}{self._ending()}")
        self.range_box, self.range_field = QComboBox(), QLineEdit()
        for key, words in STRETCHES:
            self.range_box.addItem(tr(words), key)
        self.understood = self.note("")
        self.title_field = QLineEdit(named(session.collection, session.columns.series, session.shown))
        self.title_field.setCursorPosition(0)
        self.only_shown = QCheckBox(tr("Only the events the filter shows"))
        self.as_needed = QCheckBox(tr("As high as the lanes need"))
        self.preview = PreviewPane(theme)
        self.embed_note = self.note("")
        self._lay_out()
        self._last_row()
        self._fill(begin)
        self._connect()
        self.resize(self._fitting())
        self.form_box.setFocus()
        self._changed()

    # -- building ---------------------------------------------------------------------------------------------------

    def _fitting(self) -> QSize:
        """As large as the window has room, for the picture."""
        window = self.parentWidget().window().size() if self.parentWidget() else QSize(1280, 800)
        return QSize(1500, 960).boundedTo(window - QSize(40, 40)).expandedTo(QSize(900, 540))

    def _lay_out(self) -> None:
        self.options = QWidget()
        self.rows = QFormLayout(self.options)
        self.rows.setContentsMargins(0, 0, 10, 0)
        self.rows.setHorizontalSpacing(12)
        self.rows.setVerticalSpacing(8)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        scroll = QScrollArea()
        scroll.setProperty("surface", "window")
        scroll.setWidget(self.options)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFixedWidth(LEFT_WIDTH)
        self._left = scroll
        self.options.setProperty("surface", "window")
        scroll.viewport().setProperty("surface", "window")
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(scroll)
        row.addWidget(self.preview, 1)
        self.body.addLayout(row, 1)
        self.rows.addRow(tr("Form"), self.form_box)
        self.rows.addRow(tr("Show"), self.range_box)
        self.rows.addRow("", self.range_field)
        self.rows.addRow("", self.understood)
        self.rows.addRow(self.only_shown)
        self.rows.addRow(tr("Title"), self.title_field)
        for widget, words in (
            (self.form_box, tr("Form")),
            (self.range_box, tr("Show")),
            (self.range_field, tr("Stretch of time")),
            (self.title_field, tr("Title")),
            (self.only_shown, self.only_shown.text()),
        ):
            widget.setAccessibleName(words)
        self.range_field.setPlaceholderText(tr("2010 to 2015"))
        self.title_field.setPlaceholderText(tr("No title"))

    def _last_row(self) -> None:
        row = self.foot()
        self.where_label = QLabel(tr("File"))
        row.addWidget(self.where_label)
        kept = self.where.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # where the printer is chosen the buttons stay where they are
        self.where.setSizePolicy(kept)
        row.addWidget(self.where, 1)
        row.addSpacing(10)
        self.copy = QPushButton(tr("Copy"))
        self.copy.setToolTip(tr("Put the picture on the clipboard, as pixels, as SVG and in words"))
        self.leave = QPushButton(tr("Cancel"))
        self.leave.clicked.connect(self.reject)
        self.go = QPushButton(tr("Export"))
        self.go.setProperty("kind", "primary")
        self.go.setDefault(True)
        for button in (self.copy, self.leave, self.go):
            button.setAutoDefault(button is self.go)
            row.addWidget(button)

    def _fill(self, form: str) -> None:
        """Make the fields of the options anew, with what was last used for this form."""
        first = ImageOptions(theme=self._theme.tone, scale=2.0 if form == ".png" else 1.0, paper="A4" if form in (".pdf", PRINT) else "")
        kept = self._kept.get(form)
        options = remembered(kept) if kept else replace(first, theme="print") if form == PRINT else first
        while self.rows.rowCount() > 6:
            self.rows.removeRow(6)
        self._readers.clear()
        self._rows.clear()
        self.as_needed = QCheckBox(tr("As high as the lanes need"))
        self.as_needed.setAccessibleName(self.as_needed.text())
        self.embed_note = self.note("")
        for field in FIELDS:
            if form not in field.forms:
                continue
            widget, self._readers[field.name] = make_field(field, getattr(options, field.name), self._changed)
            self._rows[field.name] = widget
            self.rows.addRow(widget) if field.kind == "switch" else self.rows.addRow(tr(field.label), widget)
            if field.name == "height":
                self.rows.addRow("", self.as_needed)
                self.as_needed.setChecked(options.height is None)
                self.as_needed.toggled.connect(self._changed)
            if field.name == "embed":
                self.rows.addRow(self.embed_note)
        self._order()
        if self.isVisible():
            self._give_room()

    def _order(self) -> None:
        """The focus goes down the options, to the picture, and along the last row."""
        rows: list[QWidget] = []
        for name, widget in self._rows.items():
            rows += [widget, self.as_needed] if name == "height" else [widget]
        first = [self.form_box, self.range_box, self.range_field, self.only_shown, self.title_field]
        pane = self.preview
        chain = [*first, *rows, pane.area, *pane.controls(), *self.where.controls(), self.copy, self.leave, self.go]
        for one, other in itertools.pairwise(chain):
            self.setTabOrder(one, other)

    def _connect(self) -> None:
        filtered = bool(self._session.view.filter)
        self.only_shown.setVisible(filtered)
        self.only_shown.setChecked(filtered)
        self.form_box.currentIndexChanged.connect(self._form_changed)
        self.range_box.currentIndexChanged.connect(self._range_changed)
        self.range_field.textChanged.connect(self._changed)
        self.title_field.textChanged.connect(self._changed)
        self.only_shown.toggled.connect(self._changed)
        self.preview.wanted.connect(self._timer.start)
        self.go.clicked.connect(self._go)
        self.copy.clicked.connect(lambda: self._leave_with(self.copied))
        self._range_changed()

    # -- what is chosen ---------------------------------------------------------------------------------------------

    def _ending(self) -> str:
        form = self.form_box.currentData()
        return ".pdf" if form == PRINT else str(form)

    def _form_changed(self) -> None:
        form = self.form_box.currentData()
        if form != PRINT:
            self.where.set_ending(self._ending())
        self._fill(form)
        self.preview.page = 0
        self._changed()

    def _range_changed(self) -> None:
        typed = self.range_box.currentData() == TYPED
        self.rows.setRowVisible(self.range_field, typed)
        self.rows.setRowVisible(self.understood, typed)
        if typed:
            self.range_field.setFocus()
        self._changed()

    def _changed(self, *_: object) -> None:
        """Something is chosen otherwise: show what counts now, and draw it in a moment."""
        form = self.form_box.currentData()
        values = {name: read() for name, read in self._readers.items()}
        count = offered(form, values)
        for name, widget in self._rows.items():
            self.rows.setRowVisible(widget, name in count)
        if "height" in self._rows:
            self.rows.setRowVisible(self.as_needed, "height" in count)
            self._rows["height"].setEnabled(not self.as_needed.isChecked())
        printing = form == PRINT
        self.where.setVisible(not printing)
        self.where_label.setVisible(not printing)
        self.go.setText(tr("Print…") if printing else tr("Export"))
        self.say("")
        self._timer.start()

    def wish(self) -> Wish | None:
        """What is chosen; None, and a sentence, where the stretch of time cannot be read."""
        values = {name: read() for name, read in self._readers.items()}
        if self.as_needed.isChecked() or "height" not in values:
            values["height"] = None
        stretch = self.range_box.currentData()
        options = self._studio.as_looked_at(ImageOptions(**values, title=self.title_field.text().strip()), whole=stretch != WINDOW)
        if stretch == TYPED:
            span = read_into(self.range_field.text(), self.understood, reach_of(self._session.columns.span()))
            if span is None:
                return None
            options = replace(options, start=span.earliest, end=span.latest)
        form = self.form_box.currentData()
        if form == PRINT and not options.paper:
            options = replace(options, paper="A4")
        return Wish(options, form, self.only_shown.isChecked())

    def kept(self) -> dict[str, Any]:
        """The options by form as they are to be offered the next time."""
        form = self.form_box.currentData()
        values = {name: read() for name, read in self._readers.items()}
        if "height" in values and self.as_needed.isChecked():
            values["height"] = None
        return {**self._kept, form: values, "last": {"form": form if form != PRINT else ".png"}}

    # -- the preview ------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        if self._job is not None:
            self._job.cancel()
        wish = self.wish()
        if wish is None or not self.isVisible():
            return
        pane = self.preview
        pane.begin()
        steps = self._studio.preview(wish, pane.page, pane.zoom, pane.room(), self.devicePixelRatioF())
        job = self._job = self._jobs.start(tr("Preview"), steps)
        job.finished.connect(lambda shown: self._show(job, wish, shown))
        job.failed.connect(lambda sentence: pane.fail(sentence) if job is self._job else None)

    def _show(self, job: Job, wish: Wish, shown: Preview) -> None:
        if job is not self._job:
            return
        clear = wish.options.transparent and wish.form in (".png", ".svg")
        self.preview.show_preview(shown, facts(wish, shown), clear=clear)
        self.embed_note.setText(embed_words(wish, shown))

    # -- leaving ----------------------------------------------------------------------------------------------------

    def _go(self) -> None:
        if self.form_box.currentData() == PRINT:
            self._leave_with(self.printed)
            return
        trouble, wish = self.where.trouble(), self.wish()
        if trouble:
            self.say(trouble, self.where.field)
        elif wish is None:
            self.say(tr("Type the stretch of time to be shown."), self.range_field)
        else:
            self.chosen.emit(wish, self.where.path())
            self.accept()

    def _leave_with(self, signal: Any) -> None:
        wish = self.wish()
        if wish is None:
            self.say(tr("Type the stretch of time to be shown."), self.range_field)
            return
        signal.emit(wish)
        self.accept()

    def done(self, result: int) -> None:
        self._jobs.stop()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """As wide at the left as the longest words there, which other languages have longer."""
        for field in self.options.findChildren(QCheckBox):
            field.ensurePolished()
            field.setMinimumWidth(field.sizeHint().width())
        self._left.setFixedWidth(max(LEFT_WIDTH, self.options.minimumSizeHint().width()))

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        self._jobs.stop()
        super().hideEvent(event)


def facts(wish: Wish, shown: Preview) -> str:
    """The size of the picture in words."""
    wide, high = shown.millimetres
    said = [trn("{n} event", "{n} events", shown.events)]
    if wish.form in (".png", ".svg"):
        said.append(tr("{width} × {height} pixels", width=f"{shown.pixels[0]:,}", height=f"{shown.pixels[1]:,}"))
    said.append(tr("{width} × {height} mm", width=f"{wide:,.0f}", height=f"{high:,.0f}"))
    if shown.pages > 1 or wish.options.paper:
        said.append(trn("{n} page", "{n} pages", shown.pages))
    return " · ".join(said)


def embed_words(wish: Wish, shown: Preview) -> str:
    """What going along means, and how much it is."""
    if not wish.options.embed:
        return tr("The file will hold the picture alone.")
    if shown.data < 0:
        return tr("They do not go along: there are too many events.")
    size = f"{shown.data / 1000:,.0f} kB" if shown.data < 1_000_000 else f"{shown.data / 1_000_000:,.1f} MB"
    what = tr("About {size}: the events, and the sentences they were read from.", size=size)
    return f"{what} {tr('Leave them out where those are not to be passed on.')}"

