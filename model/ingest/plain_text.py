"""Plain text files as articles: the text exactly as read, its spans marked."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from pathlib import Path
from typing import BinaryIO

from model.domain import Article
from model.ingest.encoding import Undecodable, decode, marked_encoding, zero_pattern
from model.ingest.errors import ReadError
from model.ingest.languages import tell
from model.ingest.marks import mark
from model.storable import storable
from model.translation import tr

ENDINGS = (".txt", ".text")
LIMIT = 20 * 1024 * 1024  # bytes; the longest novels are 5 MB, a larger file is not one article
HEAD = 4096

_SIGNATURES = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a sound, video or picture file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"\xd0\xcf\x11\xe0", "an older Office document"),
    (b"{\\rtf", "a rich text document"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"OggS", "a sound file"),
    (b"ID3", "a sound file"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
)


def signature(head: bytes) -> str | None:
    """What kind of non-text file begins with these bytes, in words; None where no known one does."""
    for sign, words in _SIGNATURES:
        if head.startswith(sign) and (len(sign) > 3 or not _reads_as_text(head)):
            return words
    return None


def _reads_as_text(head: bytes) -> bool:
    """Whether the bytes hold no control characters, as text does ("MZ" and "GIF8" may begin an article)."""
    return not any(byte < 32 and byte not in (9, 10, 12, 13) for byte in head[:512])


def sniff(head: bytes) -> bool:
    """Whether the first 4 KB of a file can be plain text: no other format's signature, no NUL bytes outside UTF-16 and UTF-32."""
    if signature(head):
        return False
    return bool(marked_encoding(head)) or b"\x00" not in head or zero_pattern(head) is not None


def read(path: Path) -> Article:
    """The article of a plain text file, spans marked, `published` None.  Raises ReadError with a sentence for the reader."""
    name = path.name
    data = read_bytes(path)
    found = signature(data[:HEAD])
    if found:
        raise ReadError(path, tr("“{name}” is {found}, not plain text. Save its text as a .txt file and add that.", name=name, found=found))
    if not data:
        raise ReadError(path, tr("“{name}” is empty. Save the article again, or remove the file.", name=name))
    if not sniff(data[:HEAD]):
        raise ReadError(path, tr("“{name}” holds binary data (NUL bytes), not text. Save its text as a .txt file and add that.", name=name))
    try:
        text, encoding = decode(data)
    except Undecodable as error:
        raise ReadError(path, tr(
            "“{name}” cannot be decoded: {error}. Save it again as UTF-8 and add it once more.",
            name=name, error=error,
        )) from error
    return article_of(path, text, encoding)


def article_of(path: Path, text: str, encoding: str) -> Article:
    """The article of a decoded text.  Raises ReadError where the text holds nothing to read."""
    if "\x00" in text or _control_share(text) > 0.1:
        raise ReadError(path, tr("“{name}” holds binary data, not text. Save its text as a .txt file and add that.", name=path.name))
    if not text.strip("\ufeff\u200b\u2060 \t\r\n") or text.isspace():
        raise ReadError(path, tr("“{name}” holds only white space. Save the article again, or remove the file.", name=path.name))
    marked = mark(text)
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
    title = marked.title or storable(path.stem)
    language, spans = tell(text, marked.spans)
    return Article(storable(path), text, digest, spans, title, marked.source, marked.byline, encoding, language=language)


def _control_share(text: str) -> float:
    """The share of control characters in the first 4 KB of text; news has next to none, binary data many."""
    head = text[:HEAD]
    return sum(ch < " " and ch not in "\t\n\v\f\r\x1a\x1b" for ch in head) / max(1, len(head))


def read_bytes(path: Path, most: int | None = None) -> bytes:
    """The (first `most`) bytes of a regular file of at most LIMIT bytes.  Never waits on a pipe or a device.  Raises ReadError."""
    with open_regular(path, LIMIT) as file:
        try:
            data = file.read(LIMIT + 1 if most is None else most)
        except OSError as error:
            raise ReadError(path, _sentence(path, error)) from error
    if len(data) > LIMIT:
        raise ReadError(path, _too_large(path.name, len(data)))
    return data


def open_regular(path: Path, limit: int | None = None) -> BinaryIO:
    """A regular file (of at most `limit` bytes), open for reading.  Never waits on a pipe or a device.  Raises ReadError."""
    try:
        _demand_regular(path, os.stat(path), limit)
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
        file = os.fdopen(handle, "rb")
        try:
            _demand_regular(path, os.fstat(file.fileno()), limit)
        except BaseException:
            file.close()
            raise
    except OSError as error:
        raise ReadError(path, _sentence(path, error)) from error
    except ValueError as error:  # a NUL in the name
        raise ReadError(path, tr("“{name}” is not a possible file name. Rename the file and add it once more.", name=path.name)) from error
    return file


def _demand_regular(path: Path, state: os.stat_result, limit: int | None) -> None:
    """Raises ReadError unless the state is that of a regular file within the limit."""
    if stat.S_ISDIR(state.st_mode):
        if not os.access(path, os.R_OK | os.X_OK):
            raise ReadError(path, tr(
                "The folder “{name}” may not be opened: permission is denied. Allow it, or copy the articles.",
                name=path.name,
            ))
        raise ReadError(path, tr("“{name}” is a folder, not a file. Add the folder itself to read the articles in it.", name=path.name))
    if not stat.S_ISREG(state.st_mode):
        raise ReadError(path, tr(
            "“{name}” is a device or a pipe, not a file. Save the article as a .txt file and add that.",
            name=path.name,
        ))
    if limit is not None and state.st_size > limit:
        raise ReadError(path, _too_large(path.name, state.st_size))


def _too_large(name: str, size: int) -> str:
    mega = 1024 * 1024
    return (f"“{name}” is {max(size, LIMIT + mega) / mega:.0f} MB; an article may have {LIMIT // mega} MB. "
            "Split it into one file for each article and add those.")


def _sentence(path: Path, error: OSError) -> str:
    """What went wrong, for the reader."""
    name = path.name
    if isinstance(error, PermissionError):
        return f"“{name}” may not be read: permission is denied. Allow reading it, or copy it to a folder of yours."
    if isinstance(error, FileNotFoundError):
        if path.is_symlink():
            return f"“{name}” is a link to a file that is not there. Add the file itself."
        return f"“{name}” is not there any more. Look whether it was moved or renamed, and add it again."
    if error.errno == errno.ELOOP:
        return f"“{name}” is a link that leads back to itself. Add the file itself."
    return f"“{name}” could not be read: {error.strerror or error}. Check the disk it lies on and try again."
