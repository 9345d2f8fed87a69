"""Who published a row of an event table, as far as the row says so: the name in a column, else the site of its link.

The column is the one that the table's mapping calls "source".  One that a format makes itself (GDELT's has only links) does not stand
in the file: there the site is told by the row's link, so nothing needs to be stored beside the row as it was read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache

__all__ = ["publisher_column", "publisher_name", "publisher_of", "site_of"]

_LONGEST = 120  # characters of a name
_TAG = re.compile(r"<[^<>]{0,500}>")
_NONE = frozenset({"", "unspecified", "unknown", "n/a", "-", "none"})


def publisher_name(cell: str) -> str:
    """The name in a cell, on one line and without marks of HTML; "" where it says nothing."""
    name = " ".join((_TAG.sub(" ", cell) if "<" in cell else cell).split())
    return "" if name.casefold() in _NONE else name[:_LONGEST].rstrip()


def site_of(link: str) -> str:
    """The site of a link, "reuters.com" of "https://www.reuters.com/world/1"; what has no address in it is a name as it stands."""
    text = link.strip()
    _, slashes, rest = text.partition("://")
    if not slashes:
        return "" if ":" in text else publisher_name(text)
    host = rest.partition("/")[0].partition("?")[0].rpartition("@")[2].partition(":")[0]
    return publisher_name(host.lower().removeprefix("www."))


@lru_cache(maxsize=256)
def publisher_column(mapping: str) -> str | None:
    """The column that names the publisher, by a table's mapping (JSON, "" where it has none); None where no column does."""
    columns = json.loads(mapping).get("columns", {}) if mapping else {}
    return next((name for name, role in columns.items() if role == "source"), None)


def publisher_of(mapping: str, cells: Mapping[str, str], link: str) -> str:
    """The publisher of a row of these cells by their columns, "" where none is told."""
    column = publisher_column(mapping)
    if column is None:
        return ""
    return publisher_name(cells[column]) if column in cells else site_of(link)
