"""A made-up collection of any size, as columns: what is measured at a million events and at ten.

As such collections are: news cycles that flare up and die away, durations and lanes of which a few are enormous, a few hundred
participants that are everywhere among thousands that are not, plans, doubtful dates, reports that differ, some events without
a date.  The same for the same seed; made without a loop over events, texts and keys only when they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from model.columns import CONFLICT, KINDS, NO_CODE, STATUSES, UNCERTAIN, CodeArray, Coded, Columns, Ragged
from model.dates import day_number
from model.domain import Collection, Hiatus, Kind, Participant, ParticipantKind, Series, Status
from tests.bench.generated import CITIES, COUNTRIES, FAMILY, GIVEN, TOPICS

Whole = npt.NDArray[np.int64]

FIRST, LAST = day_number(1980), day_number(2025)
BURSTS = 0.55  # of the events belong to a news cycle of their lane
SHARED = 0.1  # to one that all lanes have
LOOSE = 0.06  # of the events are of no series
DOUBTFUL, DIFFERING = 0.15, 0.02
STATUS_SHARES = {Status.HELD: 0.82, Status.PLANNED: 0.07, Status.POSTPONED: 0.03, Status.CANCELLED: 0.03, Status.SUSPENDED: 0.025}
KIND_SHARES = {Kind.STATEMENT: 0.3, Kind.MEETING: 0.2, Kind.INCIDENT: 0.15, Kind.VISIT: 0.1, Kind.DECISION: 0.08, Kind.AGREEMENT: 0.05}
PLACES = 600
SOURCES = 12
GAP = 200  # days without a round that are a hiatus
FORMS = ("talks", "summit", "statement", "visit", "protest", "accord", "hearing", "strike", "vote", "inquiry", "exercise", "appeal")


@dataclass(frozen=True, slots=True)
class CrowdKeys:
    """“made:00000042” for row 42."""

    count: int

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, row: int, /) -> str:
        if not 0 <= row < self.count:
            raise IndexError(row)
        return f"made:{row:08d}"

    def find(self, key: str) -> int:
        number = key.removeprefix("made:")
        row = int(number) if number != key and number.isdigit() else -1
        return row if row < self.count else -1

    def rows(self, keys: Iterable[str]) -> npt.NDArray[np.intp]:
        return np.array([row for row in map(self.find, keys) if row >= 0], dtype=np.intp)


@dataclass(frozen=True, slots=True)
class CrowdTitles:
    """A title of three to nine words for each row."""

    count: int
    seed: int

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, row: int, /) -> str:
        mixed = ((row + 1) * 0x9E3779B97F4A7C15 + self.seed * 0xBF58476D1CE4E5B9) & (2**64 - 1)
        mixed = (mixed ^ (mixed >> 29)) * 0x94D049BB133111EB & (2**64 - 1)
        word = [(mixed >> shift) & 0xFF for shift in range(8, 64, 8)]
        country, other = COUNTRIES[word[0] % 12], COUNTRIES[(word[0] % 12 + 1 + word[1] % 11) % 12]
        topic, form, city = TOPICS[word[2] % 12].capitalize(), FORMS[word[3] % 12], CITIES[word[4] % 12]
        person = f"{GIVEN[word[5] % 12]} {FAMILY[word[6] % 12]}"
        return (
            f"{topic} {form} in {city}",
            f"{country} and {other}: {topic.lower()} {form}",
            f"{person} at the {topic.lower()} {form}",
            f"{topic} {form} of {country} and {other} in {city} with {person}",
        )[word[1] % 4]


def crowd(events: int, lanes: int = 200, participants: int = 5000, seed: int = 1) -> Columns:
    """So many events in about so many lanes by series, with so many participants."""
    dice = np.random.default_rng(seed)
    lane, days, doubtful = _times(dice, events, max(3, lanes) - 2)
    dated = events - min(events // 10, 3 + events // 5000)
    bounds = days.astype(np.float64)
    bounds[:, dated:], doubtful[dated:] = np.inf, False
    start, core_start, core_end, end = bounds
    flags = np.where(dice.random(events) < DIFFERING, CONFLICT, 0).astype(np.uint8)
    flags[doubtful] |= UNCERTAIN
    reports = np.minimum(1 + (dice.random(events) ** -0.45 - 1).astype(np.int32), 400)
    return Columns(
        keys=CrowdKeys(events),
        titles=CrowdTitles(events, seed),
        places=Coded(_heavy(dice, events, PLACES), tuple(f"{CITIES[n % 12]} {n // 12}".removesuffix(" 0") for n in range(PLACES))),
        start=start,
        core_start=core_start,
        core_end=core_end,
        end=end,
        status=_shares(dice, events, [STATUS_SHARES.get(one, 0.0) for one in STATUSES], STATUSES.index(Status.RESUMED)),
        kind=_shares(dice, events, [KIND_SHARES.get(one, 0.0) for one in KINDS], KINDS.index(Kind.OTHER)),
        flags=flags,
        reports=reports,
        series=Coded(lane, tuple(_series_key(number) for number in range(max(3, lanes) - 2))),
        participants=_ragged(dice, events, 2.2, participants, tuple(one.key for one in people(participants))),
        sources=_ragged(dice, events, 0.15, SOURCES, tuple(f"{n:064x}" for n in range(1, SOURCES + 1)), least=1),
        dated=dated,
        ends_sorted=np.sort(end[:dated]),
    )


def _heavy(dice: np.random.Generator, count: int, kinds: int, power: float = 2.6) -> CodeArray:
    """So many codes below `kinds`, the low ones far more often."""
    return (kinds * dice.random(count) ** power).astype(np.int32)


def _shares(dice: np.random.Generator, count: int, shares: list[float], rest: int) -> npt.NDArray[np.uint8]:
    """Codes with these shares; what they leave of 1 has the code `rest`."""
    shares[rest] += 1 - sum(shares)
    return np.searchsorted(np.cumsum(shares)[:-1], dice.random(count), side="right").astype(np.uint8)


def _times(dice: np.random.Generator, count: int, lanes: int) -> tuple[CodeArray, Whole, npt.NDArray[np.bool_]]:
    """In order of time: the series of each event; its bounds (four rows: start, core start, core end, end); whether it is doubtful."""
    lane = _heavy(dice, count, lanes)
    # The later, the more is told of.
    day = FIRST + (LAST - FIRST) * dice.random(count) ** 0.6
    cycles = 40 + 8 * lanes
    of_cycle, begun = _heavy(dice, cycles, lanes), FIRST + (LAST - FIRST) * dice.random(cycles) ** 0.7
    lasts = np.exp(2.2 + 1.1 * dice.standard_normal(cycles))
    way, which, after = dice.random(count), _heavy(dice, count, cycles, 1.7), -np.log1p(-dice.random(count))
    own = way < BURSTS
    lane[own] = of_cycle[which[own]]
    shared = (way >= BURSTS) & (way < BURSTS + SHARED)
    which[shared] %= 40
    in_cycle = own | shared
    day[in_cycle] = (begun[which] + lasts[which] * after)[in_cycle]
    lane[way > 1 - LOOSE] = NO_CODE
    sure = np.minimum(day, LAST - 1).astype(np.int64)
    # Most take a day; of the others one in ten takes some ten times as long as the rest, up to twenty years.
    length = np.where(dice.random(count) < 0.62, 1, np.minimum(dice.random(count) ** -0.9, 7000)).astype(np.int64)
    over = np.minimum(sure + length, LAST + 700)
    # What is doubtful may have begun earlier and ended later; of a third nothing is sure.
    doubtful = dice.random(count) < DOUBTFUL
    early, late = (np.where(doubtful, np.minimum(1 + 14 * (dice.random(count) ** -0.6 - 1), 4000), 0).astype(np.int64) for _ in range(2))
    nothing = doubtful & (dice.random(count) < 1 / 3)
    bounds = np.stack((sure - early, np.where(nothing, over, sure), np.where(nothing, sure, over), over + late))
    order = np.argsort(bounds[0] * 400_000 + (bounds[3] - bounds[0]), kind="stable")
    return lane[order], bounds[:, order], doubtful[order]


def _ragged(dice: np.random.Generator, count: int, more: float, kinds: int, names: tuple[str, ...], least: int = 0) -> Ragged:
    """For each row `least` and on the average `more` codes, each once."""
    each = np.minimum(least + (-np.log1p(-dice.random(count)) * more).astype(np.int64), 12)
    rows = np.repeat(np.arange(count, dtype=np.int64), each)
    pairs = rows * kinds + _heavy(dice, len(rows), kinds)
    pairs.sort()
    pairs = pairs[np.append(True, pairs[1:] != pairs[:-1])[: len(pairs)]]
    offsets = np.zeros(count + 1, dtype=np.int64)
    np.cumsum(np.bincount(pairs // kinds, minlength=count), out=offsets[1:])
    return Ragged(offsets, (pairs % kinds).astype(np.int32), names)


# -- what is beside the events --------------------------------------------------------------------------------------------


def _series_key(number: int) -> str:
    return f"series:made {number}"


def people(count: int) -> tuple[Participant, ...]:
    """So many participants: some countries, organizations, and persons of both."""
    made = []
    for number in range(count):
        if number % 40 == 0:
            name = f"{COUNTRIES[number // 40 % 12]} {number // 480}".removesuffix(" 0")
            made.append(Participant(f"country:made {number}", name, ParticipantKind.COUNTRY))
            continue
        country = f"country:made {number // 40 * 40}"
        kind = ParticipantKind.ORGANIZATION if number % 8 == 1 else ParticipantKind.PERSON
        name = f"{GIVEN[number % 12]} {FAMILY[number // 12 % 12]} {number // 144}".removesuffix(" 0")
        name = f"{TOPICS[number // 8 % 12].capitalize()} council {number // 96}" if kind is ParticipantKind.ORGANIZATION else name
        made.append(Participant(f"{kind.value}:made {number}", name, kind, country))
    return tuple(made)


def company(columns: Columns) -> Collection:
    """The participants and series that belong to a crowd's columns, some series with rounds and hiatuses; no events."""
    series = tuple(_series(columns, number) for number in range(len(columns.series.names)))
    return Collection(participants=people(len(columns.participants.names)), series=series)


def _series(columns: Columns, number: int) -> Series:
    """Every third series has rounds: up to twelve of its meetings, as far apart as they come."""
    topic, country = TOPICS[number % 12], COUNTRIES[number // 12 % 12]
    name = f"{country} {topic} affairs {number // 144}".removesuffix(" 0")
    if number % 3:
        return Series(_series_key(number), name)
    held = (columns.kind == KINDS.index(Kind.MEETING)) & (columns.status == STATUSES.index(Status.HELD)) & (columns.flags == 0)
    rows = np.flatnonzero((columns.series.codes == number) & held)
    rows = rows[rows < columns.dated]
    rows = rows[columns.end[rows] - columns.start[rows] < 10]
    chosen = [int(row) for row in rows[:: max(1, len(rows) // 12)]]
    gaps = []
    for before, after in pairwise(chosen):
        first, last = int(columns.end[before]), int(columns.start[after]) - 1
        if last - first > GAP:
            gaps.append(Hiatus(first, last, columns.keys[before], columns.keys[after]))
    rounds = tuple(columns.keys[row] for row in chosen)
    return Series(_series_key(number), name, rounds=rounds, hiatuses=tuple(gaps))
