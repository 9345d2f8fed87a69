"""Where the characters of a document stand on its lines."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextDocument

from gui.reader.offsets import in_units


def line_rects(document: QTextDocument, first: int, last: int) -> list[QRectF]:
    """A rectangle for each line of the document that shows characters from position `first` to before `last`, in its coordinates."""
    found = []
    block = document.findBlock(first)
    while block.isValid() and block.position() < last:
        place = document.documentLayout().blockBoundingRect(block)
        layout, text = block.layout(), in_units(block.text())
        low, high = max(first, block.position()) - block.position(), min(last, block.position() + block.length() - 1) - block.position()
        begun = layout.lineForTextPosition(low)
        for number in range(begun.lineNumber() if begun.isValid() else 0, layout.lineCount()):
            line = layout.lineAt(number)
            if line.textStart() >= high:
                break  # a paragraph may have thousands of lines, and as many marks
            a, b = max(low, line.textStart()), min(high, line.textStart() + line.textLength())
            while b > a and text[b - 1].isspace():
                b -= 1  # the space a line is broken at is not seen
            if a < b:
                xs = sorted((line.cursorToX(a)[0], line.cursorToX(b)[0]))
                found.append(QRectF(place.left() + xs[0], place.top() + line.y(), xs[1] - xs[0], line.height()))
        block = block.next()
    return found
