"""The ways to make lanes: which events stand in which lane, told from the columns without a loop over events."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from model.columns import KINDS, STATUSES, Coded, Columns, IndexArray, Ragged
from model.domain import Collection, Kind, Participant, ParticipantKind, Series, publisher_key
from model.translation import noted, tr

OTHER_MEETINGS = "rest:meetings"
OTHER_EVENTS = "rest:events"
REST_NAMES = {OTHER_MEETINGS: noted("Other meetings"), OTHER_EVENTS: noted("Other events")}

_MEETINGS = [KINDS.index(Kind.MEETING), KINDS.index(Kind.VISIT)]


class Index:
    """What a collection holds, by key."""

    def __init__(self, collection: Collection) -> None:
        self.participants: dict[str, Participant] = {p.key: p for p in collection.participants}
        self.series: dict[str, Series] = {s.key: s for s in collection.series}
        ends = {key for one in collection.series for gap in one.hiatuses for key in (gap.before, gap.after)}
        self.spans = {e.key: e.when for e in collection.events if e.key in ends}  # of the events at the ends of hiatuses
        self.articles = {a.digest: a.title or a.path.replace("\\", "/").rsplit("/", 1)[-1] for a in collection.articles}
        self.articles |= {t.digest: t.name for t in collection.tables}
        self.sources = {one.digest: one.source for group in (collection.articles, collection.tables) for one in group}


@dataclass(frozen=True, slots=True, eq=False)
class Members:
    """Which dated event stands in which lane, in pairs: `rows` of the columns, and `codes` that index the lanes' `keys`."""

    keys: tuple[str, ...]
    codes: IndexArray
    rows: IndexArray


@dataclass(frozen=True, slots=True)
class Grouping:
    """A way to make lanes: `members` gives the lanes each event stands in, `name_of` a lane's name, both from an index of the
    collection."""

    key: str
    label: str
    members: Callable[[Columns, Index], Members]
    name_of: Callable[[str, Index], str]


def _numbered(names: Iterable[str], lane_of: Callable[[str], str]) -> tuple[list[str], IndexArray]:
    """The lanes' keys, and for the code of each name the number of its lane, -1 where it has none; last of all -1, for NO_CODE."""
    number: dict[str, int] = {}
    codes = [number.setdefault(key, len(number)) if (key := lane_of(name)) else -1 for name in names]
    return list(number), np.array([*codes, -1], dtype=np.intp)


def _with_rest(keys: list[str], codes: IndexArray, rows: IndexArray, rest: IndexArray) -> Members:
    """The pairs, and the rows of no lane (`rest`) in a lane of other events."""
    return Members((*keys, OTHER_EVENTS), np.append(codes, np.full(len(rest), len(keys))), np.append(rows, rest))


def _of_one(table: Columns, column: Coded, lane_of: Callable[[str], str]) -> Members:
    """An event stands in the lane of the one text it has in a column."""
    keys, lane = _numbered(column.names, lane_of)
    codes = lane[column.codes[: table.dated]]
    return _with_rest(keys, codes[codes >= 0], np.flatnonzero(codes >= 0), np.flatnonzero(codes < 0))


def _of_several(table: Columns, column: Ragged, lane_of: Callable[[str], str]) -> Members:
    """An event stands in the lanes of all texts it has in a column."""
    keys, lane = _numbered(column.names, lane_of)
    offsets = column.offsets[: table.dated + 1]
    codes = lane[column.codes[: offsets[-1]]]
    rows = np.repeat(np.arange(table.dated), np.diff(offsets))
    if len(codes) and codes.min() < 0:
        known = codes >= 0
        codes, rows = codes[known], rows[known]
    placed = np.zeros(table.dated, dtype=np.bool_)
    placed[rows] = True
    return _with_rest(keys, codes, rows, np.flatnonzero(~placed))


def _by_series(table: Columns, index: Index) -> Members:
    """Events of no series stand in two lanes, meetings apart from all else."""
    made = _of_one(table, table.series, lambda key: key if key in index.series else "")
    rest = len(made.keys) - 1
    meets = (made.codes == rest) & np.isin(table.kind[made.rows], _MEETINGS)
    return Members((*made.keys, OTHER_MEETINGS), np.where(meets, rest + 1, made.codes), made.rows)


def _by_country(table: Columns, index: Index) -> Members:
    """The countries that take part, themselves or through a person or organization of theirs."""

    def country(key: str) -> str:
        who = index.participants.get(key)
        return key if key.startswith("country:") else who.country if who else ""

    return _of_several(table, table.participants, country)


def _by_participant(*kinds: ParticipantKind) -> Callable[[Columns, Index], Members]:
    def members(table: Columns, index: Index) -> Members:
        wanted = {key for key, who in index.participants.items() if who.kind in kinds}
        return _of_several(table, table.participants, lambda key: key if key in wanted else "")

    return members


def _by_article(table: Columns, index: Index) -> Members:
    return _of_several(table, table.sources, lambda digest: digest if digest in index.articles else "")


def _by_source(table: Columns, index: Index) -> Members:
    """Who published the articles, tables and their rows, as far as they say so."""

    def publisher(key: str) -> str:
        """The key of a row's publisher is its own; a digest is an article's or a table's."""
        name = index.sources.get(key)
        return key if key.startswith(publisher_key("")) else publisher_key(name) if name else ""

    return _of_several(table, table.sources, publisher)


def _by_place(table: Columns, index: Index) -> Members:
    return _of_one(table, table.places, lambda name: f"place:{name}")


def _by_kind(table: Columns, index: Index) -> Members:
    return Members(tuple(KINDS), table.kind[: table.dated].astype(np.intp), np.arange(table.dated))


def _by_status(table: Columns, index: Index) -> Members:
    return Members(tuple(STATUSES), table.status[: table.dated].astype(np.intp), np.arange(table.dated))


def _in_one(table: Columns, index: Index) -> Members:
    return Members(("all",), np.zeros(table.dated, dtype=np.intp), np.arange(table.dated))


def _participant_name(key: str, index: Index) -> str:
    return index.participants[key].name if key in index.participants else key.split(":", 1)[-1]


def _after_colon(key: str, index: Index) -> str:
    return key.split(":", 1)[-1]


def _word_after_colon(key: str, index: Index) -> str:
    return tr(key.split(":", 1)[-1])


GROUPINGS: tuple[Grouping, ...] = (
    Grouping("series", "Series", _by_series, lambda key, index: index.series[key].name),
    Grouping("country", "Country", _by_country, _participant_name),
    Grouping("participant", "Participant", _by_participant(*ParticipantKind), _participant_name),
    Grouping("person", "Person", _by_participant(ParticipantKind.PERSON), _participant_name),
    Grouping("organization", "Organization", _by_participant(ParticipantKind.ORGANIZATION), _participant_name),
    Grouping("place", "Place", _by_place, _after_colon),
    Grouping("article", "Article", _by_article, lambda key, index: index.articles[key]),
    Grouping("source", "Source", _by_source, _after_colon),
    Grouping("kind", "Kind", _by_kind, _word_after_colon),
    Grouping("status", "Status", _by_status, _word_after_colon),
    Grouping("none", "No lanes", _in_one, lambda key, index: tr("All events")),
)


def grouping(key: str) -> Grouping:
    """The grouping with this key.  Raises ValueError with a sentence for the reader where there is none."""
    for one in GROUPINGS:
        if one.key == key:
            return one
    raise ValueError(f"There are no lanes by “{key}”: choose one of {', '.join(g.key for g in GROUPINGS)}.")
