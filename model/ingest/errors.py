"""What the import says when a file cannot be read."""

from __future__ import annotations

import re
from pathlib import Path

_HALF = re.compile("[\ud800-\udfff]")


def storable(name: Path | str) -> str:
    """A text, or a file's name, as one that can be stored and that any other program can read: half a letter (a lone surrogate) becomes
    the replacement character.  Such come by pasting from programs that cut texts anywhere, and stand in Python for the bytes of a name
    that are no letters in the system's encoding."""
    return _HALF.sub("\ufffd", str(name))


class ReadError(Exception):
    """A file that cannot be read as an article.  `str(error)` is the sentence for the reader: what file, what is wrong, what to do."""

    def __init__(self, path: Path | str, sentence: str) -> None:
        super().__init__(storable(sentence))
        self.path = storable(path)
        self.sentence = storable(sentence)

    def __reduce__(self) -> tuple[type[ReadError], tuple[str, str]]:
        return ReadError, (self.path, self.sentence)
