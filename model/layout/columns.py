"""Events as NumPy columns: what the layout works on, so that a million events cost no Python loop per frame."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from model.domain import Event, Status

FloatArray = npt.NDArray[np.float64]
IndexArray = npt.NDArray[np.intp]

STATUSES: tuple[Status, ...] = tuple(Status)

UNCERTAIN = 1  # an end is not known to the day
CONFLICT = 2  # reports disagree


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Dated events in order of (start, end, key).  Times are float day numbers, UTC; ends are exclusive: day d covers
    d..d + 1.  `core_start`..`core_end` is the part sure to be covered (empty where core_end <= core_start).

    `status` indexes STATUSES, `flags` holds UNCERTAIN and CONFLICT, `reports` counts the articles that tell of the event.
    `undated` are the keys of events without a date: they are counted, never placed.
    """

    keys: tuple[str, ...]
    titles: tuple[str, ...]
    places: tuple[str, ...]
    start: FloatArray
    core_start: FloatArray
    core_end: FloatArray
    end: FloatArray
    status: npt.NDArray[np.uint8]
    flags: npt.NDArray[np.uint8]
    reports: npt.NDArray[np.int32]
    undated: tuple[str, ...]
    ends_sorted: FloatArray
    row_of: dict[str, int] = field(repr=False)

    def __len__(self) -> int:
        return len(self.keys)

    def span(self) -> tuple[float, float] | None:
        """First start and last end in day numbers; None where no event has a date."""
        if not len(self.keys):
            return None
        return float(self.start[0]), float(self.ends_sorted[-1])

    def mask(self, keys: Iterable[str]) -> npt.NDArray[np.bool_]:
        """True in the rows of these keys (keys that have no row are passed over: undated events)."""
        made = np.zeros(len(self.keys), dtype=np.bool_)
        rows = [row for row in (self.row_of.get(key) for key in keys) if row is not None]
        made[rows] = True
        return made


def columns(events: Iterable[Event]) -> Columns:
    """The columns of these events; the order of `events` does not matter."""
    dated: list[Event] = []
    undated: list[str] = []
    for event in events:
        if event.when is None:
            undated.append(event.key)
        else:
            dated.append(event)
    bounds = np.array(
        [(e.when.earliest, e.when.start_latest, e.when.end_earliest, e.when.latest) for e in dated if e.when], dtype=np.float64
    ).reshape(-1, 4)
    order = sorted(range(len(dated)), key=lambda i: (bounds[i, 0], bounds[i, 3], dated[i].key))
    dated = [dated[i] for i in order]
    bounds = bounds[order]
    return Columns(
        keys=tuple(e.key for e in dated),
        titles=tuple(e.title for e in dated),
        places=tuple(e.place for e in dated),
        start=np.ascontiguousarray(bounds[:, 0]),
        core_start=np.ascontiguousarray(bounds[:, 1]),
        core_end=bounds[:, 2] + 1,
        end=bounds[:, 3] + 1,
        status=np.array([STATUSES.index(e.status) for e in dated], dtype=np.uint8),
        flags=np.array([_flags(e) for e in dated], dtype=np.uint8),
        reports=np.array([len({m.article for m in e.mentions}) for e in dated], dtype=np.int32),
        undated=tuple(sorted(undated)),
        ends_sorted=np.sort(bounds[:, 3] + 1),
        row_of={e.key: i for i, e in enumerate(dated)},
    )


def _flags(event: Event) -> int:
    uncertain = event.when is not None and not event.when.certain
    return (UNCERTAIN if uncertain else 0) | (CONFLICT if event.conflicts else 0)
