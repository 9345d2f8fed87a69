"""Printers: the paper a picture is laid out for, and the one that was chosen at last.  Imported only when something is printed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from model.export.image_options import PAPERS, ImageOptions
from model.export.registry import ExportError
from model.translation import tr

NEAR = 3.0  # millimetres that two names of one paper may be apart


def printer_for(options: ImageOptions, name: str) -> QPrinter:
    """A printer with the paper of the options, which is printed on up to its edge: the margins are the picture's own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setCreator("Hiatus")
    short, long = PAPERS[options.paper]
    lies = QPageLayout.Orientation.Landscape if options.landscape else QPageLayout.Orientation.Portrait
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Millimeter, options.paper, QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, lies, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter))
    return printer


def on_its_paper(printer: QPrinter, options: ImageOptions) -> ImageOptions:
    """The options with the paper that the printer has now.  Raises ExportError for paper that pictures are not laid out for."""
    layout = printer.pageLayout()
    size = layout.pageSize().size(QPageSize.Unit.Millimeter)
    short, long = sorted((size.width(), size.height()))
    for name, (wide, high) in PAPERS.items():
        if abs(wide - short) <= NEAR and abs(high - long) <= NEAR:
            printer.setFullPage(True)
            return replace(options, paper=name, landscape=layout.orientation() == QPageLayout.Orientation.Landscape)
    has = tr("{width} × {height} mm", width=round(short), height=round(long))
    raise ExportError(tr("The printer has paper of {size}. Choose one of {known}.", size=has, known=", ".join(PAPERS)))
