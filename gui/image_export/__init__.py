"""Pictures of the timeline: `plan` lays out, `pages` parts, `paint` draws on any painter, `files` writes, `document` makes PDF."""

from gui.image_export.files import render

__all__ = ["render"]
