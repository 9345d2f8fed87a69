"""The options of an image as data, and the fields made from them: what a field is for, which forms have it, and how it is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from model.export.image_options import MOST_MARGIN, PAPERS, TEXT_SIZES, THEMES
from model.translation import noted, tr

PRINT = "print"
PAGES = (".pdf", PRINT)
FILES = (".png", ".svg", ".pdf")
FORMS = (
    (".png", noted("PNG, pixels")),
    (".svg", noted("SVG, text stays text")),
    (".pdf", noted("PDF, pages that stay sharp")),
    (PRINT, noted("Printer")),
)


@dataclass(frozen=True, slots=True)
class Field:
    """One option.  `name` of ImageOptions; `kind` "choice", "number" or "switch"; `forms` that have it; `low`, `high`, `step` and `unit`
    of numbers; `choices` (value, words)."""

    name: str
    label: str
    kind: str
    forms: tuple[str, ...] = (*FILES, PRINT)
    choices: tuple[tuple[Any, str], ...] = ()
    low: float = 0
    high: float = 0
    step: float = 1
    unit: str = ""


FIELDS: tuple[Field, ...] = (
    Field("theme", noted("Theme"), "choice", choices=THEMES),
    Field("text_size", noted("Text size"), "choice", choices=tuple((size, f"{size} %") for size in TEXT_SIZES)),
    Field("width", noted("Width"), "number", (".png", ".svg", ".pdf"), low=200, high=20_000, step=100, unit=noted(" px")),
    Field("height", noted("Height"), "number", (".png", ".svg", ".pdf"), low=100, high=20_000, step=100, unit=noted(" px")),
    Field("scale", noted("Pixels per pixel"), "choice", (".png",), tuple((float(n), f"{n} ×") for n in (1, 2, 3, 4))),
    Field("paper", noted("Paper"), "choice", PAGES, (("", noted("One page as large as the picture")), *((name, name) for name in PAPERS))),
    Field("landscape", noted("Paper lies"), "choice", PAGES, ((True, noted("Landscape")), (False, noted("Portrait")))),
    Field("margin", noted("Margins"), "number", PAGES, low=0, high=MOST_MARGIN, step=5, unit=noted(" mm")),
    Field("transparent", noted("No ground, to be put on something else"), "switch", (".png", ".svg")),
    Field("legend", noted("Legend: what the marks mean"), "switch"),
    Field("footnotes", noted("Footnotes: number the events, list their sources"), "switch"),
    Field("embed", noted("The data shown go along"), "switch", FILES),
)


def make_field(field: Field, value: Any, changed: Callable[[], object]) -> tuple[QWidget, Callable[[], Any]]:
    """A widget for an option, and what reads it; `changed` is called whenever it is another value."""
    label = tr(field.label)
    if field.kind == "switch":
        switch = QCheckBox(label)
        switch.setChecked(bool(value))
        switch.toggled.connect(lambda _on: changed())
        switch.setAccessibleName(label)
        return switch, switch.isChecked
    if field.kind == "choice":
        box = QComboBox()
        for choice, words in field.choices:
            box.addItem(tr(words), choice)
        box.setCurrentIndex(max(0, box.findData(value)))
        box.currentIndexChanged.connect(lambda _at: changed())
        box.setAccessibleName(label)
        return box, box.currentData
    spin = QSpinBox()
    spin.setRange(int(field.low), int(field.high))
    spin.setSingleStep(int(field.step))
    spin.setSuffix(tr(field.unit))
    spin.setValue(int(value if value is not None else 1000))
    spin.lineEdit().setTextMargins(7, 0, 0, 0)
    spin.valueChanged.connect(lambda _value: changed())
    spin.setAccessibleName(label)
    return spin, spin.value


def fields_of(form: str) -> tuple[Field, ...]:
    """The fields a form has."""
    return tuple(field for field in FIELDS if form in field.forms)


def offered(form: str, values: Mapping[str, Any]) -> set[str]:
    """The names of the options that count as they stand: paper has a size of its own, and without paper there are no margins."""
    names = {field.name for field in fields_of(form)}
    if form in PAGES and values.get("paper"):
        return names - {"width", "height"}
    return names - {"landscape", "margin"}
