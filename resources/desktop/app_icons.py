"""Makes the icons that macOS and Windows want of the SVG files: one file with all sizes in it, each a PNG.

    write_icns(svg, path)      for macOS
    write_ico(svg, path)       for Windows

The containers are those of Apple's Icon Services ("icns", a type of four letters for each size) and of Windows (ICONDIR, PNG entries
since Vista).  Needs Qt for the drawing, no display.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICNS = {
    b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024,
    b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip
"""Type -> pixels a side; ic11 to ic14 are those of screens with two pixels a point."""
ICO = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def png(svg: Path, size: int) -> bytes:
    """The drawing as a PNG of so many pixels a side.  Raises ValueError where the file is no SVG."""
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} is no drawing")
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def write_icns(svg: Path, path: Path) -> Path:
    """Write the icon for macOS; returns its path."""
    drawn = {kind: png(svg, size) for kind, size in ICNS.items()}
    parts = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in drawn.items())
    path.write_bytes(b"icns" + struct.pack(">I", 8 + len(parts)) + parts)
    return path


def write_ico(svg: Path, path: Path) -> Path:
    """Write the icon for Windows; returns its path."""
    images = [png(svg, size) for size in ICO]
    head, at = struct.pack("<HHH", 0, 1, len(images)), 6 + 16 * len(images)
    entries = b""
    for size, image in zip(ICO, images, strict=True):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), at)
        at += len(image)
    path.write_bytes(head + entries + b"".join(images))
    return path
