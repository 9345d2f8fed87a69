"""Tool tips that say what articles and persons wrote.  Qt takes a tip that looks like HTML for HTML; a title is never that."""

from __future__ import annotations

from html import escape

__all__ = ["tip"]


def tip(text: str) -> str:
    """The text as a tip that shows it letter by letter."""
    return "<qt>" + escape(text).replace("\n", "<br>") + "</qt>" if "<" in text or "&lt;" in text else text
