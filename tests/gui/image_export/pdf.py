"""A PDF as this program writes it, taken apart for tests: objects by number (the last of each counts), pages, links."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Leads:
    """A link: its page and box, and the address or the page it leads to."""

    page: int
    box: tuple[float, ...]
    address: str
    target: int | None
    top: float
    says: str


class Pdf:
    """Read by its own tables: from the last to the one before."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.places: dict[int, int] = {}
        place = int(re.findall(rb"startxref\s+(\d+)", data)[-1])
        while place:
            table, trailer = data[place:].split(b"trailer", 1)
            for first, _, lines in re.findall(rb"(\d+) (\d+)\s*\n((?:\d{10} \d{5} [nf]\s*\n?)+)", table):
                for number, line in enumerate(re.findall(rb"(\d{10}) \d{5} ([nf])", lines), int(first)):
                    if line[1] == b"n":
                        self.places.setdefault(number, int(line[0]))
            before = re.search(rb"/Prev\s+(\d+)", trailer.split(b"startxref")[0])
            self.trailer = trailer if before is None else getattr(self, "trailer", trailer)
            place = int(before[1]) if before else 0

    def object(self, number: int) -> bytes:
        at = self.places[number]
        assert self.data[at:].startswith(b"%d 0 obj" % number), "the table leads elsewhere"
        return self.data[at : self.data.index(b"endobj", at)]

    def ref(self, name: bytes, within: bytes) -> int:
        found = re.search(name + rb"\s+(\d+) 0 R", within)
        assert found, name
        return int(found[1])

    @property
    def root(self) -> bytes:
        return self.object(self.ref(rb"/Root", self.data[self.data.rindex(b"trailer") :]))

    @property
    def info(self) -> bytes:
        return self.object(self.ref(rb"/Info", self.data[self.data.rindex(b"trailer") :]))

    @property
    def pages(self) -> list[int]:
        kids = re.search(rb"/Kids\s*\[(.*?)\]", self.object(self.ref(rb"/Pages", self.root)), re.DOTALL)
        assert kids
        return [int(number) for number in re.findall(rb"(\d+) 0 R", kids[1])]

    def size(self, page: int) -> tuple[float, float]:
        box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", self.object(page))
        assert box
        return float(box[1]), float(box[2])

    def links(self) -> list[Leads]:
        made = []
        for number, page in enumerate(self.pages):
            notes = self.object(self.ref(rb"/Annots", self.object(page)))
            for one in re.findall(rb"<</Type /Annot(.*?)>>(?=\n)", notes, re.DOTALL):
                box = tuple(map(float, re.search(rb"/Rect \[(.*?)\]", one)[1].split()))  # type: ignore[index]
                address = re.search(rb"/URI \((.*?)\)>>", one)
                leads = re.search(rb"/Dest \[(\d+) 0 R /XYZ \S+ (\S+) null\]", one)
                says = bytes.fromhex(re.search(rb"/Contents <FEFF([0-9A-F]*)>", one)[1].decode()).decode("utf-16-be")  # type: ignore[index]
                target = self.pages.index(int(leads[1])) if leads else None
                made.append(Leads(number, box, address[1].decode() if address else "", target, float(leads[2]) if leads else 0, says))
        return made

    def fact(self, name: str) -> str:
        """An entry of the information dictionary."""
        found = re.search(rb"/%s <FEFF([0-9A-F]*)>" % name.encode(), self.info)
        return bytes.fromhex(found[1].decode()).decode("utf-16-be") if found else ""

    def has_text(self) -> bool:
        """Whether its fonts tell which letters they show, without which no text can be found or copied."""
        return b"/ToUnicode" in self.data or any(b"beginbfchar" in part or b"beginbfrange" in part for part in self.streams())

    def streams(self) -> list[bytes]:
        found = []
        for body in re.findall(rb"stream\r?\n(.*?)endstream", self.data, re.DOTALL):
            try:
                found.append(zlib.decompress(body))
            except zlib.error:
                found.append(body)
        return found
