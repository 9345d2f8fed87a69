"""TimelineJS: its spreadsheets (saved as CSV or TSV) and its JSON (events, title, eras), both as the spreadsheet's columns.

A slide of type "title" is no event: its headline names the table.  Eras are events that last.  A year below 1 is counted without a
year 0, as TimelineJS shows it.  Source: the TimelineJS documentation, "Using spreadsheets" and "JSON data format".
"""

from __future__ import annotations

import csv
import html
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from model.ingest.errors import ReadError
from model.ingest.tables.delimited import Delimited
from model.ingest.tables.derived import Derived
from model.ingest.tables.json_rows import JsonTable, cell_of, read_json
from model.ingest.tables.mapping import Mapping, Role
from model.ingest.tables.rows import Cells, Table
from model.ingest.tables.source import Source
from model.ingest.tables.words import plain
from model.translation import tr

__all__ = ["mapping", "open_json", "open_sheet", "sniff_json", "sniff_sheet"]

_COLUMNS = (
    "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date",
    "Headline", "Text", "Media", "Media Credit", "Media Caption", "Group", "Type",
)  # fmt: skip
_MADE = ("Title", "Plain text")
_ROLES = {
    "Title": Role.TITLE, "Plain text": Role.DESCRIPTION, "Year": Role.YEAR, "Month": Role.MONTH, "Day": Role.DAY,
    "End Year": Role.END_YEAR, "End Month": Role.END_MONTH, "End Day": Role.END_DAY, "Group": Role.SERIES, "Media": Role.LINK,
    "Media Credit": Role.SOURCE,
}  # fmt: skip
_TAG = re.compile(r"<[^<>]{0,500}>")
_LOOKED_FOR_TITLE = 200  # rows


def sniff_sheet(head: str) -> bool:
    """Whether the first line is the header of a TimelineJS spreadsheet."""
    first = head.splitlines()[0] if head.strip() else ""
    names = [{plain(name) for name in next(csv.reader([first], delimiter=mark), ())} for mark in ",;\t"] if len(first) < 2000 else []
    return any({"year", "headline"} <= found for found in names)


def sniff_json(head: str) -> bool:
    """Whether the first 4 KB can be TimelineJS's JSON: an object that speaks of events or slides with dates."""
    text = head.lstrip()
    return text.startswith("{") and bool(re.search(r'"(events|title|eras|scale)"\s*:', text)) and '"format"' not in text[:200]


def open_sheet(source: Source) -> Derived:
    """The table of a spreadsheet.  Raises ReadError."""
    table = Delimited.sniffed(source)
    names = [name for name in _MADE if name not in table.header]
    return _derived(table, names)


def open_json(source: Source) -> Derived:
    """The table of a JSON timeline.  Raises ReadError where it is none."""
    said = read_json(source)
    if not isinstance(said, dict) or not isinstance(said.get("events"), list):
        raise ReadError(source.path, tr("“{name}” is no TimelineJS timeline: it has no list of “events”.", name=source.name))
    title = said.get("title")
    rows: list[dict[str, str] | str] = [_slide(one, "") for one in said["events"]]
    eras = said.get("eras")
    rows += [_slide(one, "era") for one in (eras if isinstance(eras, list) else ())]
    if isinstance(title, dict):
        rows.append(_slide(title, "title"))
    table = JsonTable(source, _COLUMNS, [[row[name] for name in _COLUMNS] if isinstance(row, dict) else row for row in rows])
    return _derived(table, _MADE)


def mapping(header: Sequence[str]) -> Mapping:
    """What TimelineJS's columns stand for; names of columns are told in any case."""
    wanted = {plain(name): role for name, role in _ROLES.items()}
    return Mapping(tuple((name, wanted[plain(name)]) for name in header if plain(name) in wanted))


def _derived(table: Table, names: Sequence[str]) -> Derived:
    at = {plain(name): number for number, name in reversed(list(enumerate(table.header)))}
    headline, text, sort = at.get("headline"), at.get("text"), at.get("type")

    def make(cells: Sequence[str]) -> tuple[str, ...] | None:
        if sort is not None and cells[sort].strip().casefold() == "title":
            return None
        title = _plain(cells[headline]) if headline is not None else ""
        return (title, _plain(cells[text]) if text is not None else "")[: len(names)]

    name = ""
    if sort is not None and headline is not None:
        with table.rows() as rows:
            every = (row for row in rows if isinstance(row, Cells) and len(row.values) > max(sort, headline))
            name = next((_plain(row.values[headline]) for row in islice(every, _LOOKED_FOR_TITLE) if _is_title(row, sort)), "")
    return Derived(table, names, make, name)


def _is_title(row: Cells, sort: int) -> bool:
    return row.values[sort].strip().casefold() == "title"


def _plain(text: str) -> str:
    """Text without its marks of HTML."""
    if "<" not in text and "&" not in text:
        return " ".join(text.split())
    return " ".join(html.unescape(_TAG.sub(" ", text)).split())


def _slide(slide: Any, sort: str) -> dict[str, str] | str:
    """A slide as the cells of a spreadsheet's row; a sentence for what is no slide."""
    if not isinstance(slide, dict):
        return f"The entry is {str(slide)[:40]!r}, no slide with dates and text."
    words, media = slide.get("text"), slide.get("media")
    cells = dict.fromkeys(_COLUMNS, "")
    for name, value in (*_dated(slide.get("start_date"), ""), *_dated(slide.get("end_date"), "End ")):
        cells[name] = value
    if isinstance(words, dict):
        cells |= {"Headline": _said(words.get("headline")), "Text": _said(words.get("text"))}
    if isinstance(media, dict):
        named = {"Media": "url", "Media Credit": "credit", "Media Caption": "caption"}
        cells |= {column: _said(media.get(name)) for column, name in named.items()}
    return cells | {"Group": _said(slide.get("group")), "Display Date": _said(slide.get("display_date")), "Type": sort}


def _dated(date: Any, which: str) -> Iterator[tuple[str, str]]:
    if isinstance(date, dict):
        for part in ("year", "month", "day"):
            yield f"{which}{part.capitalize()}", _said(date.get(part))
        hour, minute = _said(date.get("hour")), _said(date.get("minute"))
        yield f"{which}Time", f"{hour}:{minute.zfill(2)}" if hour else ""


def _said(value: Any) -> str:
    return "" if isinstance(value, dict | list) else cell_of(value)
