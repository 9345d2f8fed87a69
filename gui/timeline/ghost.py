"""How an event that is dragged is drawn: the handles of its mark, the ghost where it will stand, and its date to be, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter

from gui.timeline.canvas import Look, draw_mark, draw_ring
from gui.timeline.ink import Ink
from model.layout.holding import Handle
from model.layout.picture import LINE, MARK, MarkPicture
from model.shifting import Grip

TALL, BROAD = 12.0, 5.0  # pixels of a handle; those of the sure part are smaller
INNER = 8.0
BOX_BESIDE = 16.0  # pixels from the ghost to its words
PAD = 10.0  # pixels between words and the edge of their box


@dataclass(frozen=True, slots=True)
class Ghost:
    """A mark that is dragged, at the height `top` of its lane: as it stands (`was`; None where it has no date yet), and as it will."""

    was: MarkPicture | None
    mark: MarkPicture
    top: float
    look: Look


@dataclass(frozen=True, slots=True)
class Held:
    """All of it: the ghosts (an event may stand in several lanes), the pixels between which it will be, which of them are moved, and the
    words: the date it will have, what it was, how it moves."""

    ghosts: Sequence[Ghost]
    left: float
    right: float
    guides: Sequence[float]
    words: str
    was: str
    hint: str


def draw_handles(painter: QPainter, ink: Ink, mark: MarkPicture, y: float, handles: Sequence[Handle], over: Grip | None) -> None:
    """The handles of a mark in a lane at the height `y`; the one under the pointer (`over`) is filled."""
    for handle in handles:
        inner = handle.grip in (Grip.START_LATEST, Grip.END_EARLIEST)
        tall = INNER if inner else TALL
        box = QRectF(handle.x - BROAD / 2, y + mark.top + (MARK - tall) / 2, BROAD, tall)
        painter.setPen(ink.pen("accent", 1.4))
        painter.setBrush(ink.brush("accent" if handle.grip is over else "panel"))
        painter.drawRoundedRect(box, BROAD / 2, BROAD / 2)


def draw_held(painter: QPainter, ink: Ink, held: Held, room: QRectF) -> None:
    """The event as it is faded, its ghost, lines down the lanes where its bounds will be, and its words."""
    for ghost in held.ghosts:
        if ghost.was is None:
            continue
        left, right = min(ghost.was.left, ghost.was.label_left), max(ghost.was.right, ghost.was.label_right)
        veil = ghost.look.background.toRgb()
        veil.setAlphaF(0.62)
        painter.fillRect(QRectF(left - 4, ghost.top + ghost.was.top - 4, right - left + 8, LINE), veil)
    painter.setPen(ink.pen("accent", 1.0, dashed=True))
    painter.drawLines([QLineF(x, room.top(), x, room.bottom()) for x in held.guides])
    for ghost in held.ghosts:
        painter.fillRect(_box(ghost, room), ghost.look.background)
        draw_mark(painter, ink, ghost.mark, ghost.top, ghost.look, room.width())
        draw_ring(painter, ink, ghost.mark, ghost.top, room.width())
    if held.ghosts:
        _draw_words(painter, ink, held, room)


def _box(ghost: Ghost, room: QRectF) -> QRectF:
    left, right = max(ghost.mark.left, room.left() - 40), min(ghost.mark.right, room.right() + 40)
    return QRectF(left - 2, ghost.top + ghost.mark.top - 2, right - left + 4, MARK + 4)


def _draw_words(painter: QPainter, ink: Ink, held: Held, room: QRectF) -> None:
    """In a box beside the ghost, on the other side or over it where there is no room."""
    lines = [(ink.header_font, "ink", held.words), (ink.small_font, "soft", held.was), (ink.small_font, "soft", held.hint)]
    lines = [line for line in lines if line[2]]
    wide = max(ink.measure_header(held.words), ink.measure_small(held.was), ink.measure_small(held.hint)) + 2 * PAD
    tall = 17.0 * len(lines) + 9
    ghost = held.ghosts[0]
    middle = ghost.top + ghost.mark.top + MARK / 2
    x, y = held.right + BOX_BESIDE, middle - tall / 2
    if x + wide > room.right() - 4:
        x = held.left - BOX_BESIDE - wide
    if x < room.left() + 4:  # the ghost fills the window
        x = min(max((held.left + held.right - wide) / 2, room.left() + 4), room.right() - wide - 4)
        y = middle + MARK if middle + MARK + tall < room.bottom() else middle - MARK - tall
    y = min(max(y, room.top() + 2), room.bottom() - tall - 2)
    painter.setPen(ink.pen("accent", 1.0))
    painter.setBrush(ink.brush("panel"))
    painter.drawRoundedRect(QRectF(round(x) + 0.5, round(y) + 0.5, wide, tall), 7, 7)
    for number, (font, role, text) in enumerate(lines):
        painter.setPen(ink.pen(role))
        ink.write(painter, font, round(x) + PAD, round(y) + 17 + 17 * number, text)
