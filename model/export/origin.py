"""Where a picture came from: the project, what was shown of it and the events themselves, kept inside the picture's own file.

The form is JSON: {"format": "hiatus-picture", "version": 1, "project", "program", "filter", "range", "lanes", "count", "data"}, where
`data` is the JSON export (`model.export.to_json`) of the events shown.  It stands

- in a PNG in an iTXt chunk with the keyword "Hiatus", compressed (PNG, 3rd edition, 11.3.3.4), before the chunk IEND;
- in an SVG in <metadata> as the text of an element <picture xmlns="urn:hiatus:picture">;
- in a PDF as an embedded file "hiatus.json" (ISO 32000-1, 7.11.4), which any reader of PDF offers to save.
"""

from __future__ import annotations

import json
import re
import struct
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import MappingProxyType
from typing import Any
from xml.etree import ElementTree

from model.dates import iso
from model.domain import Collection, Event, Hiatus, Series
from model.export.to_json import to_json
from model.translation import tr

__all__ = [
    "ATTACHMENT",
    "ENDINGS",
    "KEYWORD",
    "NAMESPACE",
    "Held",
    "Origin",
    "OriginError",
    "held",
    "origin_json",
    "part_of",
    "program_version",
    "with_text",
]

FORMAT, VERSION = "hiatus-picture", 1
KEYWORD = "Hiatus"
NAMESPACE = "urn:hiatus:picture"
ATTACHMENT = "hiatus.json"
LARGEST = 2_000_000_000  # bytes of a file that is looked into
LARGEST_HELD = 500_000_000  # bytes of data that are taken out of one: ten times what is ever put in
_LOOKED_AT = 200  # bytes at the beginning of an embedded file that tell whether it is one of this program's
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_STREAM = re.compile(rb"(.{0,400}?)stream\r?\n", re.DOTALL)
_HALF = re.compile(r"\\u[dD][89a-fA-F]")  # of a letter beyond the first 65,536, as JSON may write it


class OriginError(Exception):
    """A picture that cannot be read, or that holds nothing of Hiatus; its text is a sentence for the user."""

    for_reader = True


@dataclass(frozen=True, slots=True)
class Origin:
    """What is said of where a picture came from, beside its events.  `filter`: in words, "" for none."""

    project: str = ""
    program: str = ""
    filter: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """What was found in a picture: the origin, the first and last day shown as ISO 8601 ("" for all), and the JSON export."""

    origin: Origin
    first: str
    last: str
    lanes: str
    data: Mapping[str, Any]

    @property
    def events(self) -> list[Mapping[str, Any]]:
        """The events of the JSON export, in its order."""
        return [event for event in self.data.get("events", ()) if isinstance(event, dict)]

    def json(self) -> bytes:
        """The JSON export alone, as `hiatus export` writes it."""
        return (json.dumps(self.data, ensure_ascii=False, indent=1) + "\n").encode()


def program_version() -> str:
    """The version of the installed program, "" where it is not installed."""
    try:
        return version("hiatus")
    except PackageNotFoundError:
        return ""


def part_of(collection: Collection, events: Iterable[Event]) -> Collection:
    """The collection with these events alone, and of all else what they refer to: nothing goes along that is not shown."""
    kept = tuple(events)
    keys = {event.key for event in kept}
    told = {mention.article for event in kept for mention in event.mentions}
    tables = {event.record.table for event in kept if event.record is not None}
    lanes = {event.series for event in kept}
    series = tuple(_series(one, keys) for one in collection.series if one.key in lanes)
    told |= {claim.article for one in series for gap in one.hiatuses for claim in gap.claims}
    people = {role.participant for event in kept for role in event.participants} | {key for one in series for key in one.parties}
    people |= {one.country for one in collection.participants if one.key in people and one.country}
    return replace(
        collection,
        events=kept,
        articles=tuple(one for one in collection.articles if one.digest in told),
        participants=tuple(one for one in collection.participants if one.key in people),
        series=series,
        tables=tuple(one for one in collection.tables if one.digest in tables),
        failures=(),
    )


def _series(series: Series, keys: set[str]) -> Series:
    """The series with those rounds and hiatuses that are about these events."""

    def kept(gap: Hiatus) -> Hiatus:
        return replace(gap, before=gap.before if gap.before in keys else "", after=gap.after if gap.after in keys else "")

    gaps = tuple(kept(gap) for gap in series.hiatuses if gap.before in keys or gap.after in keys)
    return replace(series, rounds=tuple(key for key in series.rounds if key in keys), hiatuses=gaps)


def origin_json(origin: Origin, collection: Collection, window: tuple[int, int] | None, lanes: str) -> str:
    """What is put into a picture of these events, which shows the days of `window` (None: all)."""
    head = {
        "format": FORMAT,
        "version": VERSION,
        "project": origin.project,
        "program": origin.program,
        "filter": origin.filter,
        "range": {"from": iso(window[0]), "to": iso(window[1])} if window else None,
        "lanes": lanes,
        "count": len(collection.events),
    }
    said = json.dumps(head, ensure_ascii=False)[:-1]
    return f'{said}, "data": {to_json(collection).decode()}}}'


def with_text(png: bytes, texts: Mapping[str, str]) -> bytes:
    """A PNG with these texts by keyword (1 to 79 letters of Latin-1) in front of its end, each compressed as iTXt.

    Raises ValueError for what is no PNG.
    """
    end = png.rfind(b"IEND")
    if not png.startswith(_SIGNATURE) or end < 0:
        raise ValueError("not a PNG")
    chunks = b"".join(_chunk(b"iTXt", _itxt(keyword, text)) for keyword, text in texts.items())
    return png[: end - 4] + chunks + png[end - 4 :]


def _itxt(keyword: str, text: str) -> bytes:
    return keyword.encode("latin-1") + b"\0\1\0\0\0" + zlib.compress(text.encode("utf-8", "replace"), 6)


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _from_png(data: bytes) -> str | None:
    place = len(_SIGNATURE)
    while place + 12 <= len(data):
        length, name = struct.unpack_from(">I4s", data, place)
        body = data[place + 8 : place + 8 + length]
        if name == b"iTXt" and body.startswith(KEYWORD.encode() + b"\0"):
            compressed = body[len(KEYWORD) + 1] == 1
            text = body[len(KEYWORD) + 3 :].split(b"\0", 2)[2]
            return (_unpacked(text) if compressed else text).decode("utf-8")
        place += 12 + length
    return None


def _unpacked(data: bytes | memoryview) -> bytes:
    """What was compressed, the rest of the data left alone.  Raises ValueError where it is more than any picture holds."""
    stream = zlib.decompressobj()
    made = stream.decompress(data, LARGEST_HELD)
    if stream.unconsumed_tail or not stream.eof:
        raise ValueError("too large, or cut off")
    return made


def _from_svg(data: bytes) -> str | None:
    found = ElementTree.fromstring(data).find(f".//{{{NAMESPACE}}}picture")
    return found.text if found is not None else None


def _from_pdf(data: bytes) -> str | None:
    """From the embedded files as this program writes them, each a stream of its own."""
    places = {found[1]: found.end() for found in re.finditer(rb"[\r\n](\d+) 0 obj", data)}
    for number in dict.fromkeys(re.findall(rb"/EF\s*<<\s*/F\s+(\d+) 0 R", data)):
        found = _STREAM.match(data, places[number]) if number in places else None
        if found is None:
            continue
        rest = memoryview(data)[found.end() :]
        packed = b"/FlateDecode" in found[1]
        begins = zlib.decompressobj().decompress(rest, _LOOKED_AT) if packed else bytes(rest[:_LOOKED_AT])
        if begins.lstrip().startswith(b"{") and FORMAT.encode() in begins:  # else it is a file of somebody else's, however large
            body = _unpacked(rest) if packed else data[found.end() : data.find(b"endstream", found.end())]
            return body.decode("utf-8", "replace").strip()
    return None


_READERS: Mapping[str, Callable[[bytes], str | None]] = MappingProxyType({".png": _from_png, ".svg": _from_svg, ".pdf": _from_pdf})
ENDINGS = tuple(_READERS)


def held(path: Path) -> Held:
    """What a picture holds.  Raises OriginError, with a sentence, where it cannot be read or holds nothing of Hiatus."""
    reader = _READERS.get(path.suffix.lower())
    nothing = tr("“{name}” holds no data of Hiatus: it was made without them, by another program, or changed since.", name=path.name)
    if reader is None:
        raise OriginError(nothing)
    try:
        if path.stat().st_size > LARGEST:
            raise OriginError(tr("“{name}” is too large to look into.", name=path.name))
        text = reader(path.read_bytes())
        said = json.loads(text) if text else None
        if text and _HALF.search(text):
            json.dumps(said, ensure_ascii=False).encode()  # half a letter can be written to no file: a ValueError
    except OSError as error:
        raise OriginError(tr("“{name}” cannot be read: {reason}.", name=path.name, reason=error.strerror or error)) from error
    except (ValueError, zlib.error, IndexError, struct.error, ElementTree.ParseError, RecursionError) as error:
        raise OriginError(tr("What “{name}” holds cannot be read: the file is damaged.", name=path.name)) from error
    if not isinstance(said, dict) or said.get("format") != FORMAT or not isinstance(said.get("data"), dict):
        raise OriginError(nothing)
    if said.get("version") != VERSION:
        raise OriginError(tr("What “{name}” holds was written by a newer Hiatus. Open it with that one.", name=path.name))
    days = said["range"] if isinstance(said.get("range"), dict) else {}
    origin = Origin(*(str(said.get(name) or "") for name in ("project", "program", "filter")))
    return Held(origin, str(days.get("from") or ""), str(days.get("to") or ""), str(said.get("lanes") or ""), said["data"])
