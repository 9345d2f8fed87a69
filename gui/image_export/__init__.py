"""Images of the timeline: `render` writes a collection into a file, `paint.paint_timeline` draws it on any painter."""

from gui.image_export.files import render

__all__ = ["render"]
