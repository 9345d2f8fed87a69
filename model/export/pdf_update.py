"""What Qt's PDF lacks, added by an incremental update: links within the document and to the web, subject, keywords and language.

Source: ISO 32000-1:2008, 7.5.6 (incremental updates), 12.3.2 (destinations), 12.5.6.5 (link annotations), 14.3.3 (the information
dictionary).  The bytes that are there stay as they are; objects that change are written anew behind them with a table of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

__all__ = ["Link", "updated"]

Box = tuple[float, float, float, float]  # left, bottom, right, top in points from the lower left corner of the page

_PAGE = re.compile(rb"[\r\n](\d+) 0 obj\s*<<\s*/Type\s*/Page\b.{0,200}?/Annots (\d+) 0 R", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Link:
    """A place of a page (from 0) that leads elsewhere: to an address, or to a point (left, top in points) of another page.
    `says`: what it leads to, for those who do not see it."""

    page: int
    box: Box
    says: str
    address: str = ""
    to: tuple[int, float, float] = (0, 0.0, 0.0)


def updated(pdf: bytes, links: Iterable[Link], facts: Mapping[str, str], language: str = "") -> bytes:
    """The document with these links, and with these entries ("Subject", "Keywords") in its information dictionary.

    Raises ValueError for what is not a document of the form that Qt writes.
    """
    trailer = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$", re.DOTALL).search(pdf, max(0, pdf.rfind(b"trailer")))
    pages = [(int(page), int(notes)) for page, notes in _PAGE.findall(pdf)]
    if trailer is None or not pages:
        raise ValueError("not a PDF as Qt writes it")
    root, info, size = (_number(name, trailer[1]) for name in (rb"/Root", rb"/Info", rb"/Size"))
    objects = {info: _extended(_dictionary(pdf, info), {name: _text(value) for name, value in facts.items() if value})}
    if language:
        objects[root] = _extended(_dictionary(pdf, root), {"Lang": f"({language})".encode("ascii")})
    by_page: dict[int, list[bytes]] = {}
    for link in links:
        by_page.setdefault(link.page, []).append(_annotation(link, [page for page, _ in pages]))
    for page, leading in by_page.items():
        objects[pages[page][1]] = b"[\n" + b"\n".join(leading) + b"\n]"
    return pdf + _tail(objects, len(pdf), trailer[1], int(trailer[2]), size)


def _number(name: bytes, words: bytes) -> int:
    found = re.search(name + rb"\s+(\d+)", words)
    if found is None:
        raise ValueError(f"no {name.decode()} in the trailer")
    return int(found[1])


def _dictionary(pdf: bytes, number: int) -> bytes:
    found = re.search(rb"[\r\n]%d 0 obj\s*<<(.*?)>>\s*endobj" % number, pdf, re.DOTALL)
    if found is None:
        raise ValueError(f"no object {number}")
    return found[1]


def _extended(entries: bytes, more: Mapping[str, bytes]) -> bytes:
    return b"<<" + entries + b"".join(b"/" + name.encode("ascii") + b" " + value + b"\n" for name, value in more.items()) + b">>"


def _text(words: str) -> bytes:
    """A text string in UTF-16 with its byte order mark, in hexadecimal digits."""
    return b"<" + (b"\xfe\xff" + words.encode("utf-16-be", "replace")).hex().upper().encode("ascii") + b">"


def _annotation(link: Link, pages: list[int]) -> bytes:
    box = " ".join(f"{value:.2f}" for value in link.box)
    if link.address:
        address = "".join(sign if 32 < ord(sign) < 127 and sign not in "()\\" else _percent(sign) for sign in link.address)
        leads = f"/A <</S /URI /URI ({address})>>".encode("ascii")
    else:
        page, left, top = link.to
        leads = f"/Dest [{pages[page]} 0 R /XYZ {left:.2f} {top:.2f} null]".encode("ascii")
    head = b"<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] "
    return head + b"/Rect [%s] %s /Contents %s>>" % (box.encode("ascii"), leads, _text(link.says))


def _percent(sign: str) -> str:
    return "".join(f"%{byte:02X}" for byte in sign.encode("utf-8", "replace"))


def _tail(objects: Mapping[int, bytes], begin: int, trailer: bytes, before: int, size: int) -> bytes:
    """The changed objects, the table of where they are, and a trailer that names the table before."""
    body, places = b"\n", {}
    for number in sorted(objects):
        places[number] = begin + len(body)
        body += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    table = b"xref\n" + b"".join(b"%d 1\n%010d 00000 n \n" % (number, place) for number, place in places.items())
    kept = re.sub(rb"/(Size|Prev)\s+\d+", b"", trailer)
    end = b"trailer\n<<%s/Size %d\n/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (kept, size, before, begin + len(body))
    return body + table + end
