"""What the canvas draws with: the pens, brushes, fonts and text widths of a theme, made once and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QStaticText, QTransform

from gui.theme import Theme, font, load_fonts
from model.layout.axis import AxisMaker

if TYPE_CHECKING:
    from gui.timeline.writing import Writer

DASHES = [3.0, 2.2]  # of a planned event's outline, in widths of the pen
FADED = 0.05  # what is left of a mark's colour at the end of its doubtful part


class Ink:
    """Pens and brushes by role, fonts by use; `measure` and `measure_small` give widths of labels and pills in pixels.

    `kept_texts`: on a screen, texts are shaped once and kept; a document wants them as texts.
    """

    def __init__(self, theme: Theme, kept_texts: bool = True) -> None:
        load_fonts()
        self.theme = theme
        self.label_font = _linear(font(11.6))
        self.small_font = _linear(font(11))
        self.header_font = _linear(font(12, bold=True))
        self.axis_font = _linear(font(11.6))
        self.axis_bold_font = _linear(font(11.6, bold=True))
        self.title_font = _linear(font(17, bold=True))
        self.message_font = _linear(font(14))
        self.count_font = _linear(font(9, bold=True))
        self.measure = measurer(self.label_font)
        self.measure_small = measurer(self.small_font)
        self.measure_header = measurer(self.header_font)
        self.measure_title = measurer(self.title_font)
        self.measure_message = measurer(self.message_font)
        self.measure_count = measurer(self.count_font)
        self.count_rise = QFontMetricsF(self.count_font).capHeight() / 2  # from the middle of a count to its baseline
        self.axis = AxisMaker(measurer(self.axis_font), measurer(self.axis_bold_font))
        self._texts: dict[tuple[int, str], QStaticText] | None = {} if kept_texts else None
        self.writer: Writer | None = None
        self._ascents: dict[int, float] = {}
        self._pens: dict[tuple[str, float, bool], QPen] = {}
        self._brushes: dict[str, QBrush] = {}
        self._lanes: dict[int, Colours] = {}
        self.bands = (self._mixed("lane", "window", 0.7), theme.colour("window"))
        self.clear = QPen(Qt.PenStyle.NoPen)
        self.hollow = QBrush(Qt.BrushStyle.NoBrush)

    def pen(self, role: str, width: float = 1.0, *, dashed: bool = False) -> QPen:
        """A pen in a role's colour."""
        made = self._pens.get((role, width, dashed))
        if made is None:
            made = self._pens[role, width, dashed] = _pen(self.theme.colour(role), width, dashed)
        return made

    def brush(self, role: str) -> QBrush:
        """A brush in a role's colour."""
        made = self._brushes.get(role)
        if made is None:
            made = self._brushes[role] = QBrush(self.theme.colour(role))
        return made

    def write(self, painter: QPainter, used: QFont, x: float, baseline: float, text: str) -> None:
        """Write a text in the painter's pen."""
        if self.writer is not None:
            self.writer.ask(painter, used, x, baseline, text)
            return
        painter.setFont(used)
        if self._texts is None:
            painter.drawText(QPointF(x, baseline), text)
            return
        name = id(used)
        made = self._texts.get((name, text))
        if made is None:
            if len(self._texts) > 20_000:
                self._texts.clear()
            made = self._texts[name, text] = QStaticText(text)
            made.setTextFormat(Qt.TextFormat.PlainText)
            made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            made.prepare(QTransform(), used)
        ascent = self._ascents.get(name)
        if ascent is None:
            ascent = self._ascents[name] = QFontMetricsF(used).ascent()
        painter.drawStaticText(QPointF(x, baseline - ascent), made)

    def note(self, text: str) -> tuple[Sequence[tuple[str, float]], float]:
        """A small text with numbers in it that will soon be others, for `write_note`: its parts, and its width in pixels."""
        return self.writer.parts(self.small_font, text) if self.writer is not None else (((text, 0.0),), self.measure_small(text))

    def write_note(self, painter: QPainter, x: float, baseline: float, parts: Sequence[tuple[str, float]]) -> None:
        """Write what `note` gave."""
        if self.writer is not None:
            self.writer.ask_parts(painter, self.small_font, x, baseline, parts)
            return
        for text, along in parts:
            self.write(painter, self.small_font, x + along, baseline, text)

    @contextmanager
    def writing(self, painter: QPainter, writer: Writer) -> Iterator[None]:
        """What is written within goes to this writer, and onto the painter at the end (of the outermost of several, one in the other)."""
        if self.writer is not None:
            yield
            return
        self.writer = writer
        try:
            yield
        finally:
            self.writer = None
        writer.flush(painter)

    def flush(self, painter: QPainter) -> None:
        """Put what was written so far on the painter, as something is drawn over it now."""
        if self.writer is not None:
            self.writer.flush(painter)

    def lane(self, number: int) -> Colours:
        """Pens and brush of a lane's colour."""
        made = self._lanes.get(number)
        if made is None:
            made = self._lanes[number] = Colours(self.theme.series_colour(number), self.theme.series_pattern(number))
        return made

    def _mixed(self, role: str, below: str, share: float) -> QColor:
        """A role's colour over another's, made opaque, so that words can be cleared of what is drawn behind them."""
        return mixed(self.theme.colour(role), self.theme.colour(below), share)


def mixed(over: QColor, under: QColor, share: float) -> QColor:
    """A share of one colour over another, opaque; over nothing that share of the colour."""
    if not under.alpha():
        return QColor(*over.getRgb()[:3], round(share * over.alpha()))
    parts = (share * a + (1 - share) * b for a, b in zip(over.getRgb()[:3], under.getRgb()[:3], strict=True))
    return QColor(*(round(part) for part in parts))


class Colours:
    """A lane's colour as brush and pens; `pattern` fills its marks instead where it is not "" (see resources/themes/print.toml)."""

    def __init__(self, colour: QColor, pattern: str = "") -> None:
        self.colour = colour
        self.pattern = pattern
        self.brush = QBrush(colour)
        self.outline = _pen(colour, 1.6, False)
        self.dashed = _pen(colour, 1.6, True)

    def faded(self, share: float, background: QColor) -> QColor:
        """This share of the colour over a background.  Opaque where that is: documents do not render gradients of opacity alike."""
        return mixed(self.colour, background, share)


def _pen(colour: QColor, width: float, dashed: bool) -> QPen:
    made = QPen(colour, width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        made.setDashPattern(DASHES)
    return made


def _linear(made: QFont) -> QFont:
    """Without hinting a text is as wide in an image or a document as on any screen."""
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def measurer(used: QFont) -> Callable[[str], float]:
    """The width of a text in pixels in this font, each text measured once."""
    metrics = QFontMetricsF(used)
    known: dict[str, float] = {}

    def measure(text: str) -> float:
        width = known.get(text)
        if width is None:
            if len(known) > 200_000:
                known.clear()
            width = known[text] = metrics.horizontalAdvance(text)
        return width

    return measure


_known: dict[tuple[str, bool], Ink] = {}


def ink_of(theme: Theme, *, kept_texts: bool = True) -> Ink:
    """The ink of a theme, made once (an application must live)."""
    made = _known.get((theme.id, kept_texts))
    if made is None or made.theme is not theme:
        made = _known[theme.id, kept_texts] = Ink(theme, kept_texts)
    return made
