"""An article as a QTextDocument: type, spacing, and the map from the article's offsets to the document's positions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFrameFormat

from gui.reader.blocks import Block, Shown
from gui.reader.offsets import OffsetMap, Piece, safe, units
from gui.theme import MONO, SERIF, Theme, font

LEFT, RIGHT, TOP, BOTTOM = 23, 20, 13, 24
"""Margins of the text in the pane, in pixels."""
INSET = 10  # pixels a notice is set in from either side, for the ground painted behind it
LINE = QTextBlockFormat.LineHeightTypes.FixedHeight.value
# kind: (pixels, bold, families, line height, space above, role)
LOOKS = {
    "title": (17.5, True, SERIF, 23, 0, "ink"),
    "row": (11, False, None, 24, 9, "soft"),
    "notice": (12.5, False, None, 19, 9, "ink"),
    "note": (12, False, None, 18, 8, "soft"),
    "body": (15, False, SERIF, 23, 15, "ink"),
    "caption": (13, False, SERIF, 20, 12, "soft"),
    "raw": (12.5, False, MONO, 20, 0, "ink"),
}


_UNBROKEN = re.compile(r"\S{400}")
"""Letters without a blank for many lines on end: Qt takes time that grows with their square to find the best place to break them,
and fails where they are emoji, so such a text is broken anywhere."""


@dataclass(frozen=True)
class Drawn:
    """A document, the map into it, and the numbers of the block where the row of the publication date has its place and of the
    notice (-1 where there is none)."""

    document: QTextDocument
    offsets: OffsetMap
    row: int
    notice: int = -1
    unbroken: bool = False  # it has words that fill many lines


def _block_format(kind: str, before: str, scale: float) -> QTextBlockFormat:
    """The spacing of a paragraph of this kind after one of that kind; notes stand close together."""
    _, _, _, height, above, _ = LOOKS[kind]
    if kind != "row":  # what lies over it does not grow
        height, above = round(height * scale), round(above * scale)
    if kind == before == "note":
        above = 0
    made = QTextBlockFormat()
    made.setLineHeight(height, LINE)
    made.setTopMargin(above)
    made.setBottomMargin(10 if kind == "row" else 0)
    if kind == "notice":
        made.setLeftMargin(INSET)
        made.setRightMargin(INSET)
    return made


def _char_format(kind: str, theme: Theme, scale: float) -> QTextCharFormat:
    size, bold, families, _, _, role = LOOKS[kind]
    made = QTextCharFormat()
    face = font(size if kind == "row" else size * scale, bold=bold, families=families)
    if bold:
        face.setWeight(QFont.Weight.Bold)
    if kind == "caption":
        face.setItalic(True)
    made.setFont(face)
    made.setForeground(theme.colour(role))
    return made


def draw(text: str, shown: Shown, theme: Theme, parent: object = None, scale: float = 1) -> Drawn:
    """Make the document of these blocks of the article's text, its type and spacing `scale` times as large as declared."""
    document = QTextDocument(parent)  # type: ignore[call-overload]
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font(15 * scale, families=SERIF))
    cursor = QTextCursor(document)
    pieces: list[Piece] = []
    row, notice = 0, -1
    cursor.beginEditBlock()
    for number, block in enumerate(shown.blocks):
        if number:
            cursor.insertBlock()
        if block.kind == "row":
            row = cursor.blockNumber()
        elif block.kind == "notice":
            notice = cursor.blockNumber()
        before = shown.blocks[number - 1].kind if number else ""
        cursor.setBlockFormat(_block_format(block.kind, before, scale))
        _insert(cursor, text, block, pieces, _char_format(block.kind, theme, scale))
    offsets = OffsetMap(text, pieces)
    dim = QTextCharFormat()
    dim.setForeground(theme.colour("soft"))
    for start, end in shown.dimmed:
        for first, last in offsets.ranges(start, end):
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(dim)
    cursor.endEditBlock()
    frame = QTextFrameFormat()
    frame.setLeftMargin(LEFT)
    frame.setRightMargin(RIGHT)
    frame.setTopMargin(TOP)
    frame.setBottomMargin(BOTTOM)
    document.setDocumentMargin(0)
    document.rootFrame().setFrameFormat(frame)
    return Drawn(document, offsets, row, notice, _UNBROKEN.search(text) is not None)


def _insert(cursor: QTextCursor, text: str, block: Block, pieces: list[Piece], chars: QTextCharFormat) -> None:
    cursor.setBlockCharFormat(chars)
    if block.text:
        cursor.insertText(safe(block.text).replace("\n", " "), chars)
    for start, end in block.slices:
        words = safe(text[start:end])
        if block.kind != "raw":
            words = words.replace("\n", " ")
        position = cursor.position()
        cursor.insertText(words, chars)
        pieces.append(Piece(start, end, position))
        assert cursor.position() == position + units(words)  # what the map builds on
