"""A table's file as lines of text: the encoding told from samples, one packed file of a .zip or .gz unpacked on the way.

A file is opened anew for every pass (looking at it, counting, importing), and no pass holds more than a line of it.
"""

from __future__ import annotations

import codecs
import gzip
import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from model.ingest.encoding import SAMPLE, Undecodable, decode, marked_encoding, zero_pattern
from model.ingest.errors import ReadError
from model.ingest.plain_text import open_regular, signature
from model.translation import tr

__all__ = ["HEAD", "LINE_LIMIT", "Lines", "Source", "digest_of"]

HEAD = 4096  # bytes a format is told by
LINE_LIMIT = 1_000_000  # characters of a line, and of a row: longer ones are told as unreadable
_STRAY = "hiatus.stray"
_ZIP, _GZIP = b"PK\x03\x04", b"\x1f\x8b"
_NEIGHBOURS = re.compile(rb"[\x80-\xff]{2}")
_SKIPPED_MEMBERS = ("__MACOSX/", ".DS_Store")


def _stray_bytes(error: UnicodeError) -> tuple[str, int]:
    """Bytes that do not fit: in UTF-8 as windows-1252 has them (pasting and joining of files leaves them), else U+FFFD."""
    assert isinstance(error, UnicodeDecodeError)
    if error.encoding.startswith("utf-8"):
        return error.object[error.start : error.start + 1].decode("cp1252", "replace"), error.start + 1
    return "\ufffd", error.end


codecs.register_error(_STRAY, _stray_bytes)


class Lines:
    """The lines of a text stream, with their ends, numbered from 1; `number` is that of the line given last."""

    def __init__(self, path: Path, stream: io.TextIOWrapper, at: IO[bytes]) -> None:
        self._path, self._stream, self._at = path, stream, at
        self.number = 0

    @property
    def position(self) -> int:
        """How many bytes of the file (or of what is packed in it) were read, at most a buffer ahead of the line."""
        return self._at.tell()

    def __iter__(self) -> Iterator[str]:
        """Lines of at most LINE_LIMIT characters; of a longer one its beginning, without an end of line, and the rest is passed over.

        Raises ReadError where the disk or the packing fails.
        """
        readline = self._stream.readline
        with _as_read_error(self._path):
            while line := readline(LINE_LIMIT):
                self.number += 1
                if len(line) == LINE_LIMIT and not line.endswith(("\n", "\r")):
                    while (rest := readline(LINE_LIMIT)) and not rest.endswith(("\n", "\r")):
                        continue
                yield line if "\0" not in line else line.replace("\0", "\ufffd")


@dataclass(frozen=True, slots=True)
class Source:
    """A table's file: `member` is the one file packed in a .zip ("" for others), `size` in bytes, unpacked where that is known."""

    path: Path
    encoding: str
    size: int
    head: str  # the text of the first 4 KB
    member: str = ""
    packed: bool = False

    @property
    def name(self) -> str:
        """What the reader calls it."""
        return self.path.name

    @classmethod
    def of(cls, path: Path | str) -> Source:
        """Look at a file.  Raises ReadError with a sentence where it is no text, cannot be read, or packs several files."""
        path = Path(path)
        with _as_read_error(path), open_regular(path) as file:
            head = file.read(HEAD)
            size = file.seek(0, io.SEEK_END)
        if not head:
            raise ReadError(path, tr("“{name}” is empty. Save the table again, or remove the file.", name=path.name))
        packing = head.startswith((_ZIP, _GZIP))
        member, size = _member(path) if head.startswith(_ZIP) else ("", size)
        with _as_read_error(path), _opened(path, member, head.startswith(_GZIP)) as stream:
            samples = _samples(stream, size, seekable=not packing)
        encoding = _encoding(path, samples)
        start = samples[0][:HEAD].decode(encoding, _STRAY)
        return cls(path, encoding, size, start.removeprefix("\ufeff"), member, packing)

    @contextmanager
    def lines(self) -> Iterator[Lines]:
        """The text's lines, without a byte order mark.  Raises ReadError, then and while they are read."""
        packed = self.packed and not self.member
        with ExitStack() as opened:
            with _as_read_error(self.path):
                stream = opened.enter_context(_opened(self.path, self.member, packed))
                at = cast(gzip.GzipFile, stream).fileobj if packed else stream
                text = io.TextIOWrapper(cast(io.BufferedReader, stream), self.encoding, _STRAY, newline="")
            yield Lines(self.path, text, cast(IO[bytes], at))
            text.detach()

    def text(self, limit: int) -> str:
        """All of the text.  Raises ReadError where it is more than `limit` bytes: for formats that are read as a whole."""
        packed = self.packed and not self.member
        with _as_read_error(self.path), _opened(self.path, self.member, packed) as stream:
            data = stream.read(limit + 1)
        if len(data) > limit:
            mega = 1024 * 1024
            says = f"“{self.name}” holds more than {limit // mega} MB; a file of this kind is read as a whole and may have no more."
            raise ReadError(self.path, tr("{says} Split it, or save it as CSV, which may be of any size.", says=says))
        return data.decode(self.encoding, _STRAY).removeprefix("\ufeff")


@contextmanager
def _as_read_error(path: Path) -> Iterator[None]:
    """What the disk and the packing raise as a ReadError with a sentence."""
    try:
        yield
    except OSError as error:
        if isinstance(error, gzip.BadGzipFile):
            raise ReadError(path, tr(
                "“{name}” is damaged and cannot be unpacked: {error}. Get it again.",
                name=path.name, error=error,
            )) from error
        says = error.strerror or str(error)
        raise ReadError(path, tr(
            "“{name}” could not be read: {says}. Check the disk it lies on and try again.",
            name=path.name, says=says,
        )) from error
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise ReadError(path, tr(
            "“{name}” is damaged and cannot be unpacked: {error}. Get it again.",
            name=path.name, error=error,
        )) from error
    except (NotImplementedError, RuntimeError) as error:
        raise ReadError(path, tr(
            "“{name}” cannot be unpacked: {error}. Unpack it yourself and add what is in it.",
            name=path.name, error=error,
        )) from error


@contextmanager
def _opened(path: Path, member: str, gzipped: bool) -> Iterator[IO[bytes]]:
    with open_regular(path) as file:
        if member:
            with zipfile.ZipFile(file) as archive, archive.open(member) as stream:
                yield stream
        elif gzipped:
            with gzip.open(file) as stream:
                yield cast(IO[bytes], stream)
        else:
            yield file


def _member(path: Path) -> tuple[str, int]:
    """(name, size) of the one file in a .zip."""
    with _as_read_error(path), open_regular(path) as file, zipfile.ZipFile(file) as archive:
        inside = [one for one in archive.infolist() if not one.is_dir() and not any(word in one.filename for word in _SKIPPED_MEMBERS)]
    if len(inside) != 1:
        holds = "no file" if not inside else f"{len(inside)} files"
        raise ReadError(path, tr(
            "“{name}” packs {holds}; Hiatus reads a .zip that holds one table. Unpack it and add what is in it.",
            name=path.name, holds=holds,
        ))
    return inside[0].filename, inside[0].file_size


def _samples(stream: IO[bytes], size: int, seekable: bool) -> list[bytes]:
    """The beginning and, where one can go there, three further places of the file."""
    samples = [stream.read(SAMPLE)]
    if seekable and size > 2 * SAMPLE:
        for part in (1, 2, 3):
            stream.seek(min(size * part // 4, size - SAMPLE) // 4 * 4)
            samples.append(stream.read(SAMPLE))
    return samples


def _encoding(path: Path, samples: list[bytes]) -> str:
    """The encoding of a table.  Raises ReadError for what is no text."""
    head = samples[0]
    found = signature(head[:HEAD])
    if found:
        raise ReadError(path, tr(
            "“{name}” is {found}, not a table of text. Save the table as CSV (UTF-8) and add that.",
            name=path.name, found=found,
        ))
    named = marked_encoding(head[:4]) or zero_pattern(head)
    if named:
        return named
    if b"\x00" in head:
        raise ReadError(path, tr(
            "“{name}” holds binary data (NUL bytes), not a table. Save the table as CSV (UTF-8) and add that.",
            name=path.name,
        ))
    strange = [sample for sample in samples if not _is_utf8(sample)]
    if not strange:
        return "utf-8"
    if not any(_NEIGHBOURS.search(sample) for sample in strange):  # single letters with accents: cells are too short to judge by
        return "cp1252"
    try:
        return decode(strange[0][strange[0].find(b"\n") + 1 :] or strange[0])[1]
    except Undecodable as error:
        raise ReadError(path, tr(
            "“{name}” cannot be decoded: {error}. Save it again as UTF-8 and add it once more.",
            name=path.name, error=error,
        )) from error


def _is_utf8(sample: bytes) -> bool:
    """Whether a sample is UTF-8 but for a letter cut off at either end."""
    start = next((at for at in range(min(4, len(sample))) if sample[at] & 0xC0 != 0x80), 0)
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample[start:])
    except UnicodeDecodeError:
        return False
    return True


def digest_of(path: Path | str) -> Iterator[tuple[int, str]]:
    """(bytes done, SHA-256 in hex of what was done) of a file, some megabytes at a time; the last is the file's.  Raises ReadError."""
    path = Path(path)
    total, made = 0, hashlib.sha256()
    with _as_read_error(path), open_regular(path) as file:
        while piece := file.read(4 * 1024 * 1024):
            made.update(piece)
            total += len(piece)
            yield total, made.hexdigest()
    yield total, made.hexdigest()
