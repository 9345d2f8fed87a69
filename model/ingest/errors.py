"""What the import says when a file cannot be read."""

from __future__ import annotations

from pathlib import Path

from model.storable import storable


class ReadError(Exception):
    """A file that cannot be read as an article.  `str(error)` is the sentence for the reader: what file, what is wrong, what to do."""

    def __init__(self, path: Path | str, sentence: str) -> None:
        super().__init__(storable(sentence))
        self.path = storable(path)
        self.sentence = storable(sentence)

    def __reduce__(self) -> tuple[type[ReadError], tuple[str, str]]:
        return ReadError, (self.path, self.sentence)
