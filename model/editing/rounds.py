"""Series as a person's edits leave them: merged and renamed, their rounds in order of time, their hiatuses following the rounds.  Pure."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from model.dates import DateSpan
from model.domain import Claim, Event, Hiatus, Kind, Series, Status
from model.editing.grouping import Fields, heads_of
from model.editing.making import own_id
from model.editing.people import People
from model.gaps import SHORTEST, Facts, long_for, usual
from model.translation import noted, tr

__all__ = ["Judge", "Lasting", "Shift", "lasting_of", "series_of"]

Judge = Callable[[Claim, Facts], Claim | None]
"""Checks a claim anew (`model.checking`), None where it is not known any more what it was made of."""

TO_CHECK = noted("The dates were changed by hand, so this is to be checked anew. As read: {says}")


@dataclass(frozen=True, slots=True)
class Lasting:
    """`known`: the series read and made, with the names a person gave them, by key; `heads`: key of one that was merged -> its head."""

    known: Mapping[str, Series]
    heads: Mapping[str, str]

    def head(self, key: str) -> str:
        """The key a series is shown under, "" where there is none."""
        key = self.heads.get(key, key)
        return key if key in self.known else ""


@dataclass(frozen=True, slots=True)
class Shift:
    """What edits did to events.  `read`: the events as they were read; `shown`: as they are shown; `where`: key -> the key it is shown
    under ("" for none), where these differ; `touched`: the keys of shown events that an edit speaks of; `judge`: checks claims anew."""

    read: Mapping[str, Event]
    shown: Mapping[str, Event]
    where: Mapping[str, str]
    touched: Collection[str]
    judge: Judge | None = None

    def find(self, key: str) -> str:
        """The key of the event that stands for this one, "" where none is shown."""
        key = self.where.get(key, key)
        return key if key in self.shown else ""


def lasting_of(read: Sequence[Series], edits: Mapping[str, Fields], people: People) -> Lasting:
    """The series with a person's edits of them (key -> field -> JSON), their parties as they are shown."""
    known = {one.key: one for one in read}
    for key, fields in edits.items():
        if "own" in fields:
            value = json.loads(fields["own"])
            known[key] = Series(key, value["name"], parties=tuple(value["parties"]), id=own_id(key))
    edges = {key: json.loads(fields["merged"])["into"] for key, fields in edits.items() if "merged" in fields and key in known}
    for key, one in known.items():
        parties = people.keys_of(one.parties)
        name = json.loads(edits[key]["name"]) if "name" in edits.get(key, {}) else one.name
        if (parties, name) != (one.parties, one.name):
            known[key] = replace(one, parties=parties, name=name)
    return Lasting(known, heads_of(edges, known.__contains__))


def series_of(lasting: Lasting, shift: Shift) -> tuple[Series, ...]:
    """The series as they are shown."""
    members: dict[str, list[Series]] = {}
    for key, one in lasting.known.items():
        members.setdefault(lasting.heads.get(key, key), []).append(one)
    moved: dict[str, list[Event]] = {}
    for key in shift.touched:
        event = shift.shown[key]
        if event.series:
            moved.setdefault(event.series, []).append(event)
    found = []
    for key in lasting.known:
        if key not in lasting.heads:
            head, every = lasting.known[key], members[key]
            others = [one for one in every if one is not head]
            found.append(_series(head, others, moved.get(key, ()), shift, lasting))
    return tuple(found)


def _series(head: Series, others: Sequence[Series], moved: Sequence[Event], shift: Shift, lasting: Lasting) -> Series:
    every = (head, *others)
    named = {key for one in every for key in one.rounds} | {
        key for one in every for gap in one.hiatuses for key in (gap.before, gap.after) if key
    }
    untouched = not others and not moved and not any(key in shift.where or key in shift.touched for key in named)
    if untouched:
        return head
    rounds: dict[str, None] = {}
    for key in (key for one in every for key in one.rounds):
        if (now := shift.find(key)) and _stays(now, key, head.key, shift, lasting):
            rounds[now] = None
    for event in moved:
        if event.key not in rounds and _is_round(event) and not _read_as_other(event.key, head.key, shift, lasting):
            rounds[event.key] = None
    ordered = sorted(rounds, key=lambda key: _begins(shift.shown[key]))
    names = dict.fromkeys((*head.aliases, *(name for one in others for name in (one.name, *one.aliases))))
    names.pop(head.name, None)
    whole = replace(
        head,
        aliases=tuple(names) if others else head.aliases,
        parties=tuple(dict.fromkeys(party for one in every for party in one.parties)),
        rounds=tuple(ordered),
    )
    return replace(whole, hiatuses=_gaps([(gap, one) for one in every for gap in one.hiatuses], whole, shift))


def _stays(now: str, was: str, series: str, shift: Shift, lasting: Lasting) -> bool:
    """Whether a round that was read is one still: not of another series now, and not said to be only planned."""
    event, read = shift.shown[now], shift.read.get(was)
    if event.series != series and (read is None or lasting.head(read.series) == series):
        return False
    return now not in shift.touched or event.status is not Status.PLANNED


def _is_round(event: Event) -> bool:
    return event.kind is Kind.MEETING and event.when is not None and event.status in (Status.HELD, Status.RESUMED)


def _read_as_other(key: str, series: str, shift: Shift, lasting: Lasting) -> bool:
    """Whether linking had the event in this series already, as something else than a round (the announcement of one)."""
    read = shift.read.get(key)
    return read is not None and lasting.head(read.series) == series and _is_round(read)


def _begins(event: Event) -> tuple[bool, int, int]:
    when = event.when
    return (True, 0, 0) if when is None else (False, when.earliest, when.latest)


def _gaps(read: Sequence[tuple[Hiatus, Series]], series: Series, shift: Shift) -> tuple[Hiatus, ...]:
    """The hiatuses with the dates of their rounds as these are shown, each broken where a round lies in it now: one that a person spoke
    of, or of a series merged with its own."""
    rounds = [shift.shown[key] for key in series.rounds if shift.shown[key].when is not None]
    found: list[Hiatus] = []
    for gap, own in read:
        moved = _moved(gap, series, rounds, shift)
        if moved is not None:
            known = set(map(shift.find, own.rounds)) - set(shift.touched)
            pieces, between = _broken(moved, [event for event in rounds if event.key not in known])
            if pieces:  # what is claimed stands with the last one
                pieces[-1] = replace(pieces[-1], claims=_checked(gap, moved, pieces[-1], series, shift, between))
            found += pieces
    found += _long(rounds, found, shift)
    unique: dict[int, Hiatus] = {}
    for gap in sorted(found, key=lambda gap: (gap.last is None, gap.last or 0)):
        unique[gap.first] = _one_of(unique[gap.first], gap) if gap.first in unique else gap
    return tuple(unique[first] for first in sorted(unique))


def _one_of(gap: Hiatus, longer: Hiatus) -> Hiatus:
    """Of two that begin on the same day, as in series that were merged: the one that ends first, with what is said of both."""
    claims = tuple(dict.fromkeys((*gap.claims, *longer.claims)))
    return replace(gap, cause=gap.cause or longer.cause, stated=gap.stated or longer.stated, claims=claims)


def _long(rounds: Sequence[Event], found: Sequence[Hiatus], shift: Shift) -> list[Hiatus]:
    """The gaps at rounds that an edit speaks of which are long for this series, where none is known."""
    made = []
    pairs = [(one, other, max(0, _days(other)[0] - _days(one)[1])) for one, other in itertools.pairwise(rounds)]
    mostly = usual([gap for _, _, gap in pairs])
    for one, other, gap in pairs:
        first, last = _days(one)[1], _days(other)[0]
        known = any(each.first < last and (each.last is None or first < each.last) for each in found)
        if long_for(gap, mostly) and not known and (one.key in shift.touched or other.key in shift.touched):
            made.append(Hiatus(first, last, one.key, other.key))
    return made


def _days(event: Event) -> tuple[int, int]:
    """The first and the last day that a dated event may have been on."""
    assert event.when is not None
    return event.when.earliest, event.when.latest


def _checked(gap: Hiatus, moved: Hiatus, piece: Hiatus, series: Series, shift: Shift, between: Sequence[Event]) -> tuple[Claim, ...]:
    """The claims about a hiatus, checked anew where what they are checked against is not as it was read.  `moved`: the hiatus between its
    ends as these are shown, `piece`: what of it they are shown with, `between`: the rounds that lie in it now."""
    sides = [_side(key, series, shift) for key in (gap.before, gap.after)]
    gone = [bool(key) and side is None for key, side in zip((gap.before, gap.after), sides, strict=True)]
    nearest = between[-1] if between else shift.shown.get(moved.before)
    before, after = (event.when if event is not None else None for event in (nearest, shift.shown.get(moved.after)))
    was = [event.when if (event := shift.read.get(key)) is not None else None for key in (gap.before, gap.after)]
    as_read = not (any(gone) or between) and moved.first == gap.first and all(map(_same_days, was, (before, after)))
    if as_read or not gap.claims:
        return gap.claims
    last = sides[0].when if sides[0] is not None else None
    facts = Facts(moved.first, before, after, last, between[0].when if between else None, round_gone=gone[1], last_gone=gone[0])
    return tuple(_judged(claim, facts, shift.judge) for claim in gap.claims)


def _judged(claim: Claim, facts: Facts, judge: Judge | None) -> Claim:
    again = judge(claim, facts) if judge is not None else None
    return again or replace(claim, holds=None, says=tr(TO_CHECK, says=claim.says))


def _same_days(one: DateSpan | None, other: DateSpan | None) -> bool:
    days = [None if span is None else (span.earliest, span.latest) for span in (one, other)]
    return days[0] == days[1]


def _moved(gap: Hiatus, series: Series, rounds: Sequence[Event], shift: Shift) -> Hiatus | None:
    """The hiatus between what stands before and after it now; None where nothing is between them any more."""
    first, last = gap.first, gap.last
    before, after = (_side(key, series, shift) for key in (gap.before, gap.after))
    was_before, was_after = shift.read.get(gap.before), shift.read.get(gap.after)
    tied = was_before is not None and was_before.when is not None and was_before.when.latest == gap.first
    if gap.before and before is None:
        before = next((one for one in reversed(rounds) if one.when is not None and one.when.latest <= gap.first), None)
    if tied and before is not None and before.when is not None:
        first = before.when.latest
    if gap.after and after is None:
        after = next((one for one in rounds if one.when is not None and one.when.earliest > first), None)
        last = after.when.earliest if after is not None and after.when is not None else None
    elif after is not None and after.when is not None and was_after is not None and was_after.when is not None:
        last = after.when.earliest if was_after.when.earliest == gap.last else gap.last
    if last is not None and last <= first:
        return None
    return replace(gap, first=first, last=last, before=before.key if before else "", after=after.key if after else "", claims=())


def _side(key: str, series: Series, shift: Shift) -> Event | None:
    """The event at an end of a hiatus, None where it is not shown, has no date any more or is of another series."""
    event = shift.shown.get(shift.find(key)) if key else None
    if event is None or (event.key in shift.touched and (event.when is None or event.series != series.key)):
        return None
    return event


def _broken(gap: Hiatus, rounds: Sequence[Event]) -> tuple[list[Hiatus], list[Event]]:
    """The hiatus in the pieces that rounds leave of it, those too short to be one left out; and the rounds that lie in it."""
    inside = [
        event
        for event in rounds
        if event.when is not None
        and event.key not in (gap.before, gap.after)
        and event.when.earliest > gap.first
        and (gap.last is None or event.when.latest < gap.last)
    ]
    if not inside:
        return [gap], []
    pieces, first, before = [], gap.first, gap.before
    for event in inside:
        assert event.when is not None
        pieces.append(replace(gap, first=first, last=event.when.earliest, before=before, after=event.key))
        first, before = max(first, event.when.latest), event.key
    pieces.append(replace(gap, first=first, before=before, cause=""))
    return [piece for piece in pieces if piece.last is None or piece.last - piece.first > SHORTEST], inside
