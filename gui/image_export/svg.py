"""A painter that writes SVG 1.1: the calls of QPainter that the canvas makes, as elements in named groups, text as text.

Qt's own generator neither groups nor names anything, so no screen reader and no drawing program could tell one event from another.
Groups bear ids, <title> and <desc>, and roles of WAI-ARIA Graphics 1.0; texts bear their length, so that where the font is another
one their words still stand where they have room.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen, QPolygonF

from gui.image_export.naming import Naming, Part
from gui.theme import SANS
from model.export.origin import NAMESPACE

ROLES = {"event": "img", "hiatus": "img", "note": "note", "notes": "group", "lane": "group", "legend": "group", "axis": "img"}
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SVG = "http://www.w3.org/2000/svg"


def clean(text: str) -> str:
    """The text without what XML cannot hold."""
    return _NO_XML.sub("\ufffd", text)


def name_of(words: str) -> str:
    """Words as an id of XML: letters, digits, dots and dashes."""
    return re.sub(r"[^\w.-]+", "-", words, flags=re.ASCII).strip("-") or "x"


def number(value: float) -> str:
    """At most two places after the dot."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else str(int(value))


class SvgPainter(Naming):
    """Takes what is painted on a page of `width` by `height` pixels, whose viewport is `scale` times as large.

    Of QPainter it has what the canvas uses, with the same names; it knows translation, no rotation.
    """

    def __init__(self, width: float, height: float, scale: float, title: str, about: str) -> None:
        size = {"width": number(width * scale), "height": number(height * scale), "viewBox": f"0 0 {number(width)} {number(height)}"}
        families = ", ".join(f"'{family}'" if " " in family else family for family in [*SANS, "sans-serif"])
        self.root = Element("svg", {"xmlns": _SVG, "version": "1.1", **size, "font-family": families})
        self.root.set("role", "graphics-document document")
        self.root.set("aria-labelledby", "picture-title")
        self.root.set("aria-describedby", "picture-desc")
        for tag, words in (("title", title), ("desc", about)):
            SubElement(self.root, tag, id=f"picture-{tag}").text = clean(words)
        self._defs = SubElement(self.root, "defs")
        self._groups = [self.root]
        self._known: dict[str, str] = {}
        self._ids: dict[str, int] = {}
        self._places: dict[tuple[str, str], str] = {}
        self._leading: list[tuple[Element, str, str]] = []
        self._metrics: dict[str, QFontMetricsF] = {}
        self._kept: list[tuple[float, float, QPen, QBrush, QFont, float, QRectF | None]] = []
        self._x = self._y = 0.0
        self._pen, self._brush, self._font = QPen(Qt.PenStyle.NoPen), QBrush(Qt.BrushStyle.NoBrush), QFont()
        self._opacity = 1.0
        self._clip: QRectF | None = None

    def data(self, held: str = "") -> bytes:
        """The document; `held` is put into its <metadata>."""
        for element, kind, key in self._leading:
            if (kind, key) in self._places:
                element.set("href", f"#{self._places[kind, key]}")
        if held:
            metadata = Element("metadata")
            SubElement(metadata, "picture", {"xmlns": NAMESPACE}).text = clean(held)
            self.root.insert(2, metadata)
        if not len(self._defs):
            self.root.remove(self._defs)
        ElementTree.indent(self.root, " ")
        return b'<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(self.root, encoding="utf-8") + b"\n"

    # -- parts ------------------------------------------------------------------------------------------------------

    @contextmanager
    def part(self, part: Part, box: QRectF | None = None) -> Iterator[None]:
        made = SubElement(self._groups[-1], "a" if part.leads else "g", id=self._id(part))
        if part.leads:
            kind, _, key = part.leads.partition(":")
            if kind in ("event", "note"):
                self._leading.append((made, kind, key))  # what it leads to may be drawn later, or not at all
            else:
                made.set("href", clean(part.leads))
        made.set("class", part.kind)
        if part.kind in ROLES and not part.leads:  # a link is a link, named by its title
            made.set("role", ROLES[part.kind])
        if part.title:
            SubElement(made, "title").text = clean(part.title)
        if part.about:
            SubElement(made, "desc").text = clean(part.about)
        self._groups.append(made)
        yield
        self._groups.pop()

    def _id(self, part: Part) -> str:
        name = name_of(f"{part.kind}-{part.key}" if part.key else part.kind)
        count = self._ids[name] = self._ids.get(name, 0) + 1
        made = name if count == 1 else f"{name}-{count}"
        self._places.setdefault((part.kind, part.key), made)
        return made

    # -- state ------------------------------------------------------------------------------------------------------

    def save(self) -> None:
        self._kept.append((self._x, self._y, self._pen, self._brush, self._font, self._opacity, self._clip))

    def restore(self) -> None:
        self._x, self._y, self._pen, self._brush, self._font, self._opacity, self._clip = self._kept.pop()

    def translate(self, x: float | QPointF, y: float = 0.0) -> None:
        right, down = (x.x(), x.y()) if isinstance(x, QPointF) else (x, y)
        self._x, self._y = self._x + right, self._y + down

    def setPen(self, pen: QPen | Qt.PenStyle) -> None:
        self._pen = pen if isinstance(pen, QPen) else QPen(pen)

    def setBrush(self, brush: QBrush | Qt.BrushStyle) -> None:
        self._brush = brush if isinstance(brush, QBrush) else QBrush(brush)

    def setFont(self, font: QFont) -> None:
        self._font = font

    def setOpacity(self, opacity: float) -> None:
        self._opacity = opacity

    def setRenderHint(self, hint: QPainter.RenderHint, on: bool = True) -> None:
        """Who shows an SVG smooths as it likes."""

    def setClipRect(self, rect: QRectF, operation: Qt.ClipOperation = Qt.ClipOperation.ReplaceClip) -> None:
        moved = rect.translated(self._x, self._y)
        within = operation == Qt.ClipOperation.IntersectClip and self._clip is not None
        self._clip = moved.intersected(self._clip) if within and self._clip is not None else moved

    # -- shapes -----------------------------------------------------------------------------------------------------

    def fillRect(self, rect: QRectF, colour: QColor) -> None:
        if colour.alpha():
            self._rect(rect, (0, 0), {"fill": colour.name(), **_alpha("fill-opacity", colour)})

    def drawRect(self, rect: QRectF) -> None:
        self._rect(rect, (0, 0), self._painted())

    def drawRects(self, rects: Iterable[QRectF]) -> None:
        """All as one path."""
        every = list(rects)
        if every:
            moves = "".join(
                f"M{self._at(one.left(), one.top())}h{number(one.width())}v{number(one.height())}h{number(-one.width())}z" for one in every
            )
            corners = [point for one in every for point in (one.topLeft(), one.bottomRight())]
            self._add("path", {"d": moves, **self._painted()}, _around(corners))

    def drawRoundedRect(self, rect: QRectF, across: float, down: float) -> None:
        self._rect(rect, (min(across, rect.width() / 2), min(down, rect.height() / 2)), self._painted())

    def drawLine(self, first: QLineF | QPointF, last: QPointF | None = None) -> None:
        self.drawLines([first if isinstance(first, QLineF) else QLineF(first, last or first)])

    def drawLines(self, lines: Iterable[QLineF]) -> None:
        """All as one path."""
        every = list(lines)
        if every:
            moves = "".join(f"M{self._at(one.x1(), one.y1())}L{self._at(one.x2(), one.y2())}" for one in every)
            self._add("path", {"d": moves, **self._painted(hollow=True)}, _around([p for one in every for p in (one.p1(), one.p2())]))

    def drawPolygon(self, polygon: QPolygonF) -> None:
        points = list(polygon.toList())
        self._add("polygon", {"points": " ".join(self._at(p.x(), p.y()) for p in points), **self._painted()}, _around(points))

    def drawPolyline(self, polygon: QPolygonF) -> None:
        points = list(polygon.toList())
        self._add("polyline", {"points": " ".join(self._at(p.x(), p.y()) for p in points), **self._painted(hollow=True)}, _around(points))

    def drawText(self, at: QPointF, text: str) -> None:
        if not text.strip():
            return
        name = self._font.key()
        if name not in self._metrics:
            self._metrics[name] = QFontMetricsF(self._font)
        wide, high = self._metrics[name].horizontalAdvance(text), self._metrics[name].height()
        x, y = self._at(at.x(), at.y()).split(" ")
        colour = self._pen.color()
        said = {"x": x, "y": y, "font-size": str(self._font.pixelSize()), "fill": colour.name(), **_alpha("fill-opacity", colour)}
        if self._font.weight() > QFont.Weight.Medium:
            said["font-weight"] = "600"
        said |= {"textLength": number(wide), "lengthAdjust": "spacingAndGlyphs"}
        self._add("text", said, QRectF(at.x(), at.y() - high, wide, 1.3 * high)).text = clean(text)

    # -- elements ---------------------------------------------------------------------------------------------------

    def _rect(self, rect: QRectF, radii: tuple[float, float], painted: dict[str, str]) -> None:
        x, y = self._at(rect.left(), rect.top()).split(" ")
        said = {"x": x, "y": y, "width": number(max(rect.width(), 0)), "height": number(max(rect.height(), 0))}
        round_ = {name: number(radius) for name, radius in zip(("rx", "ry"), radii, strict=True) if radius > 0}
        self._add("rect", {**said, **round_, **painted}, rect)

    def _at(self, x: float, y: float) -> str:
        return f"{number(x + self._x)} {number(y + self._y)}"

    def _add(self, tag: str, said: dict[str, str], about: QRectF) -> Element:
        made = SubElement(self._groups[-1], tag, said)
        if self._opacity < 1:
            made.set("opacity", number(self._opacity))
        clip = self._clip
        if clip is not None and not clip.adjusted(-1, -1, 1, 1).contains(about.translated(self._x, self._y)):
            made.set("clip-path", f"url(#{self._clip_path(clip)})")
        return made

    def _painted(self, *, hollow: bool = False) -> dict[str, str]:
        """The attributes of pen and brush."""
        said = {"fill": "none"} if hollow else self._filled()
        pen = self._pen
        if pen.style() == Qt.PenStyle.NoPen:
            return said
        said |= {"stroke": pen.color().name(), **_alpha("stroke-opacity", pen.color())}
        if pen.widthF() != 1:
            said["stroke-width"] = number(pen.widthF())
        if pen.dashPattern():
            said["stroke-dasharray"] = " ".join(number(part * pen.widthF()) for part in pen.dashPattern())
        return said

    def _filled(self) -> dict[str, str]:
        brush = self._brush
        if brush.style() == Qt.BrushStyle.NoBrush or (not brush.color().alpha() and brush.gradient() is None):
            return {"fill": "none"}
        gradient = brush.gradient()
        if isinstance(gradient, QLinearGradient):
            return {"fill": f"url(#{self._gradient(gradient)})"}
        return {"fill": brush.color().name(), **_alpha("fill-opacity", brush.color())}

    def _gradient(self, gradient: QLinearGradient) -> str:
        ends = {"x1": gradient.start().x() + self._x, "x2": gradient.finalStop().x() + self._x}
        said = {"gradientUnits": "userSpaceOnUse", **{name: number(x) for name, x in ends.items()}, "y1": "0", "y2": "0"}
        made = Element("linearGradient", said)
        for at, colour in gradient.stops():
            stop = {"offset": f"{number(at * 100)}%", "stop-color": colour.name(), **_alpha("stop-opacity", colour)}
            SubElement(made, "stop", stop)
        return self._defined(made, "fade")

    def _clip_path(self, clip: QRectF) -> str:
        made = Element("clipPath")
        sizes = {"x": clip.left(), "y": clip.top(), "width": max(clip.width(), 0), "height": max(clip.height(), 0)}
        SubElement(made, "rect", {name: number(value) for name, value in sizes.items()})
        return self._defined(made, "clip")

    def _defined(self, made: Element, stem: str) -> str:
        """The id of this definition, the same for the same one."""
        form = ElementTree.tostring(made, encoding="unicode")
        if form not in self._known:
            self._known[form] = f"{stem}-{len(self._known) + 1}"
            made.set("id", self._known[form])
            self._defs.append(made)
        return self._known[form]


def _alpha(name: str, colour: QColor) -> dict[str, str]:
    return {name: number(colour.alphaF())} if colour.alpha() < 255 else {}


def _around(points: list[QPointF]) -> QRectF:
    if not points:
        return QRectF()
    left, top = min(p.x() for p in points), min(p.y() for p in points)
    return QRectF(left, top, max(p.x() for p in points) - left, max(p.y() for p in points) - top)
