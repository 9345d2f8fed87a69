"""Export image: form, size, scale, the stretch of time, lanes as they stand, theme."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from gui.dialogs.base import Dialog
from gui.dialogs.export_data import PathField

FORMS = ((".png", "PNG, pixels"), (".svg", "SVG, text stays text"), (".pdf", "PDF, for print"))


@dataclass(frozen=True, slots=True)
class ImageWish:
    """What was chosen.  `height` None: as high as the lanes need."""

    path: Path
    width: int
    height: int | None
    scale: float
    whole: bool
    only_shown: bool
    theme: str


class ExportImage(Dialog):
    """`chosen` with an ImageWish."""

    chosen = Signal(object)

    def __init__(self, name: str, theme: str, filtered: bool, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__("Export image", parent, width=560)
        self.form_box = QComboBox()
        for ending, words in FORMS:
            self.form_box.addItem(words, ending)
        self.where = PathField(folder / f"{name}.png")
        self.range_box = QComboBox()
        self.range_box.addItem("The whole timeline", True)
        self.range_box.addItem("What the window shows now", False)
        self.width_box = _pixels(1600, 200)
        self.height_box = _pixels(1000, 100)
        self.as_needed = QCheckBox("as high as the lanes need")
        self.as_needed.setChecked(True)
        self.height_box.setEnabled(False)
        self.as_needed.toggled.connect(self.height_box.setDisabled)
        self.scale = QDoubleSpinBox()
        self.scale.setRange(0.5, 4)
        self.scale.setSingleStep(0.5)
        self.scale.setValue(2)
        self.scale.setSuffix(" ×")
        self.theme = QComboBox()
        for key, words in (("light", "Light"), ("dark", "Dark")):
            self.theme.addItem(words, key)
        self.theme.setCurrentIndex(1 if theme == "dark" else 0)
        self.only_shown = QCheckBox("Only the events the filter shows")
        self.only_shown.setEnabled(filtered)
        self.only_shown.setChecked(filtered)
        self._rows()
        self.form_box.currentIndexChanged.connect(self._form_changed)
        self.go = self.buttons("Export")
        self.go.clicked.connect(self._go)
        self.go.setFocus()

    def _rows(self) -> None:
        size = QHBoxLayout()
        size.setSpacing(8)
        for widget in (self.width_box, QLabel("×"), self.height_box):
            size.addWidget(widget)
        size.addStretch(1)
        form = self.form()
        form.addRow("Form", self.form_box)
        form.addRow("File", self.where)
        form.addRow("Show", self.range_box)
        form.addRow("Size", size)
        form.addRow("", self.as_needed)
        form.addRow("Pixels per pixel", self.scale)
        form.addRow("Theme", self.theme)
        form.addRow("", self.only_shown)

    def _form_changed(self) -> None:
        ending = self.form_box.currentData()
        self.where.set_ending(ending)
        self.scale.setEnabled(ending == ".png")

    def _go(self) -> None:
        path, trouble = self.where.path(), self.where.trouble()
        if trouble:
            self.say(trouble, self.where.field)
            return
        height = None if self.as_needed.isChecked() else self.height_box.value()
        shown = self.only_shown.isChecked() and self.only_shown.isEnabled()
        scale, theme = self.scale.value(), self.theme.currentData()
        self.chosen.emit(ImageWish(path, self.width_box.value(), height, scale, self.range_box.currentData(), shown, theme))
        self.accept()


def _pixels(value: int, least: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, 20_000)
    box.setValue(value)
    box.setSuffix(" px")
    box.setSingleStep(100)
    return box
