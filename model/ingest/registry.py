"""The importers: which one reads a file, and which files of a folder are articles or event tables."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from model.domain import Article
from model.ingest import plain_text
from model.ingest.errors import ReadError

__all__ = ["IMPORTERS", "Importer", "ReadError", "collect", "read_file"]


@dataclass(frozen=True, slots=True)
class Importer:
    """One file format: a name for the reader, the endings its files have, whether the first 4 KB can be it, and how it is read."""

    name: str
    endings: tuple[str, ...]
    sniff: Callable[[bytes], bool]
    read: Callable[[Path], Article]


# In this order they are asked; plain text comes last, since it takes whatever can be text.
IMPORTERS: tuple[Importer, ...] = (Importer("Plain text", plain_text.ENDINGS, plain_text.sniff, plain_text.read),)


def read_file(path: Path | str) -> Article:
    """The article in a file, whatever its ending: the importer that knows its ending and content, else its content.

    Raises ReadError(path, sentence) for anything that is no readable article.
    """
    path = Path(path)
    head = plain_text.read_bytes(path, plain_text.HEAD)
    ending = path.suffix.lower()
    for importer in sorted(IMPORTERS, key=lambda one: ending not in one.endings):
        if importer.sniff(head):
            return importer.read(path)
    return plain_text.read(path)  # raises, saying what the file is


def collect(paths: Iterable[Path | str]) -> list[Path]:
    """The files to read: files as given, folders walked for files with an importer's ending and for event tables, in order of name.

    Hidden files and folders are left out of a walk; a file named by the reader is kept whatever its name.  A path that is
    not there is kept too, so that reading it reports it.  Each file once, links to folders already walked are not followed.
    """
    found: dict[str, Path] = {}
    for given in paths:
        path = Path(given)
        files = _walk(path, set()) if os.path.isdir(path) else [path]
        for file in files:
            found.setdefault(os.path.realpath(file), file)
    return list(found.values())


def _walk(folder: Path, seen: set[str]) -> list[Path]:
    """The article files below a folder, sorted; a folder reached twice (by links) is walked once."""
    endings = tuple(ending for importer in IMPORTERS for ending in importer.endings)
    from model.ingest.tables.registry import is_found_table

    found: list[Path] = []
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        real = os.path.realpath(here)
        if real in seen:
            continue
        seen.add(real)
        try:
            entries = sorted(os.scandir(here), key=lambda entry: entry.name)
        except OSError:
            found.append(here)  # kept, so that reading it tells the reader the folder cannot be opened
            continue
        folders = []
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if os.path.isdir(entry.path):  # False, not an error, for a link that leads back to itself
                folders.append(Path(entry.path))
            elif entry.name.lower().endswith(endings) or is_found_table(Path(entry.path)):
                found.append(Path(entry.path))
        waiting.extend(reversed(folders))
    return sorted(found, key=lambda path: path.parts)
