"""What the import says when a file cannot be read."""

from __future__ import annotations

from pathlib import Path


def storable(name: Path | str) -> str:
    """A file's name as text any other program can read: bytes of it that are no letters in the system's encoding, which Python keeps
    as lone surrogates, become the replacement character."""
    return "".join("\ufffd" if 0xD800 <= ord(ch) <= 0xDFFF else ch for ch in str(name))


class ReadError(Exception):
    """A file that cannot be read as an article.  `str(error)` is the sentence for the reader: what file, what is wrong, what to do."""

    def __init__(self, path: Path | str, sentence: str) -> None:
        super().__init__(storable(sentence))
        self.path = storable(path)
        self.sentence = storable(sentence)

    def __reduce__(self) -> tuple[type[ReadError], tuple[str, str]]:
        return ReadError, (self.path, self.sentence)
