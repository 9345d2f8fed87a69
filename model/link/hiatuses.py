"""Hiatuses: the gaps between the rounds of a series that a text states or that are long for it."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace

from model.domain import Event, Hiatus, Kind
from model.extract.extraction import Act
from model.gaps import SHORTEST, long_for, usual


def hiatuses(
    events: Sequence[tuple[Event, Act]], causes: Mapping[str, str], claimed: frozenset[str], lapsed: frozenset[str] = frozenset()
) -> tuple[Hiatus, ...]:
    """The hiatuses of one series.

    `events` are its dated events in order of time with their acts, `causes` the stated cause by the key of a suspension, and
    `claimed` the keys of the events that a text calls the first for a long time, `lapsed` those of rounds it says had none since.
    """
    live = [event for event, act in events if act in (Act.ROUND, Act.RESUMPTION, Act.AGREEMENT, Act.LAUNCH) and event.when is not None]
    stops = [event for event, act in events if act is Act.SUSPENSION]
    found: list[Hiatus] = []
    for stop in stops:
        hiatus = _stated(stop, live, causes.get(stop.key, ""))
        if hiatus is not None and hiatus.after in claimed:
            hiatus = _from_round(hiatus, live)
        if hiatus is not None and not any(_same_gap(hiatus, other) for other in found):
            found.append(hiatus)
    rounds = [event for event, act in events if act in (Act.ROUND, Act.RESUMPTION) and event.when is not None]
    mostly = usual([_gap(a, b) for a, b in itertools.pairwise(rounds)])
    for before, after in itertools.pairwise(rounds):
        assert before.when is not None
        assert after.when is not None
        stated = after.key in claimed or before.key in lapsed
        long = long_for(_gap(before, after), mostly)
        hiatus = Hiatus(before.when.latest, after.when.earliest, before.key, after.key, "", stated)
        enough = after.when.earliest - before.when.latest > SHORTEST
        if (stated or long) and enough and not any(_same_gap(hiatus, other) for other in found):
            found.append(hiatus)
    return tuple(sorted(found, key=lambda hiatus: hiatus.first))


def _stated(stop: Event, live: Sequence[Event], cause: str) -> Hiatus | None:
    """The hiatus a suspension began: from the last event before it (or its own date) to the next that ended it."""
    before = after = None
    for event in live:
        assert event.when is not None
        if stop.when is None or (event.when.latest <= stop.when.latest and not _within(event, stop)):
            before = event
        elif after is None and event.when.earliest > (before.when.earliest if before and before.when else stop.when.earliest):
            after = event
    if stop.when is None or (before is None and stop.when.latest - stop.when.earliest > 800):
        return None
    exact = stop.when.latest - stop.when.earliest < 250
    first = stop.when.earliest if exact or before is None or before.when is None else before.when.latest
    if before is not None and before.when is not None and before.when.latest >= first:
        first = before.when.latest
    last = after.when.earliest if after is not None and after.when is not None else None
    if last is not None and last <= first:
        return None
    return Hiatus(first, last, before.key if before else "", after.key if after else "", cause, True)


def _from_round(hiatus: Hiatus, live: Sequence[Event]) -> Hiatus:
    """The hiatus from the last round on: a round that is the first for a time is so since the one before, not since the suspension."""
    before = next((event for event in live if event.key == hiatus.before and event.kind is Kind.MEETING), None)
    if before is None or before.when is None or before.when.latest >= hiatus.first:
        return hiatus
    return replace(hiatus, first=before.when.latest)


def _within(event: Event, stop: Event) -> bool:
    """Whether an event lies inside the doubt over when the suspension began, at its far end: it ended the gap."""
    assert event.when is not None
    assert stop.when is not None
    return (
        event.when.earliest > stop.when.earliest
        and stop.when.latest - stop.when.earliest >= 250
        and event.when.latest > stop.when.earliest + 200
    )


def _gap(before: Event, after: Event) -> int:
    assert before.when is not None
    assert after.when is not None
    return max(0, after.when.earliest - before.when.latest)


def _same_gap(one: Hiatus, two: Hiatus) -> bool:
    return one.after == two.after and (one.before == two.before or not one.after)
