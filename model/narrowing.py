"""A collection with some of its events alone: what none of them names stays behind, so that an export of a few events of one story is
not followed by all the articles, people and series of a thousand others."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from model.columns import Columns, Mask, Ragged
from model.domain import Collection

__all__ = ["narrowed"]


def narrowed(collection: Collection, columns: Columns, shown: Mask) -> Collection:
    """The collection with the articles, tables, participants and series that the events whose rows are True in `shown` name; with a
    person goes the country, with a series its parties and the articles that its claims stand in.  `columns` are those of all its
    events; its events are left as they are, for the caller to choose from."""
    if shown.all():
        return collection
    codes = np.unique(columns.series.codes[shown])
    lasting = {columns.series.names[code] for code in codes[codes >= 0].tolist()}
    series = tuple(one for one in collection.series if one.key in lasting)
    people = _named(columns.participants, shown) | {party for one in series for party in one.parties}
    people |= {one.country for one in collection.participants if one.key in people}
    sources = _named(columns.sources, shown)
    sources |= {claim.article for one in series for hiatus in one.hiatuses for claim in hiatus.claims}
    return replace(
        collection,
        articles=tuple(one for one in collection.articles if one.digest in sources),
        tables=tuple(one for one in collection.tables if one.digest in sources),
        participants=tuple(one for one in collection.participants if one.key in people),
        series=series,
    )


def _named(column: Ragged, rows: Mask) -> set[str]:
    """What these rows name."""
    return {column.names[code] for code in np.unique(column.codes[np.repeat(rows, np.diff(column.offsets))]).tolist()}
