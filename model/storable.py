"""Texts as they can be stored."""

from __future__ import annotations

import re
from pathlib import Path

__all__ = ["storable"]

_HALF = re.compile("[\ud800-\udfff]")


def storable(name: Path | str) -> str:
    """A text, or a file's name, as one that can be stored and that any other program can read: half a letter (a lone surrogate) becomes
    the replacement character.  Such come by pasting from programs that cut texts anywhere, and stand in Python for the bytes of a name
    that are no letters in the system's encoding."""
    return _HALF.sub("\ufffd", str(name))
