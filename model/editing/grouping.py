"""Which mentions make which event, once a person has told events apart, split and merged them.  Pure.

What was read is a partition of mentions into events, and a new linking may draw it differently.  Edits therefore name mentions (article
and offsets) and the keys of events, which are those of the mentions that founded them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from model.domain import Conflict, Event, Kind, Mention, Role, Status
from model.editing.making import own_id
from model.editing.values import mention_from_json, mention_key, span_of

__all__ = ["Desk", "heads_of"]

Fields = Mapping[str, str]
"""Field -> JSON."""


@dataclass(slots=True)
class Desk:
    """The events as they are being laid out.  `events`: those that have a key of their own now; `edits`: an event's override rows by
    its key; `moved`: keys that are gone -> the event that stands in their place."""

    events: dict[str, Event]
    edits: Mapping[str, Fields]
    moved: dict[str, str] = field(default_factory=dict)
    _owners: dict[str, list[str]] | None = None

    def owners(self) -> dict[str, list[str]]:
        """The keys of the events of each mention (by its key); mostly one."""
        if self._owners is None:
            self._owners = {}
            for event in self.events.values():
                for mention in event.mentions:
                    self._owners.setdefault(mention_key(mention), []).append(event.key)
        return self._owners

    def changed(self) -> None:
        """The mentions stand with other events now."""
        self._owners = None

    def find(self, key: str) -> str:
        """The key of the event that stands for `key` now: itself, the one in its place, or the one that its mention is of; "" for none."""
        if key in self.events:
            return key
        seen: set[str] = set()
        while key in self.moved and key not in seen:
            seen.add(key)
            key = self.moved[key]
        if key in self.events:
            return key
        return next(iter(self.owners().get(key, ())), "")

    # what a person made

    def make_own(self, articles: Collection[str]) -> None:
        """Put in the events that a person added; words of articles (digests) that are not there are left out."""
        for key, fields in self.edits.items():
            if "own" in fields:
                value = json.loads(fields["own"])
                told = tuple(mention_from_json(each) for each in value["mentions"] if each["article"] in articles)
                self.events[key] = event_from(key, own_id(key), value, told)
                self._owners = None

    # told apart

    def tell_apart(self) -> None:
        """Where linking has joined two events that a person said are not the same, part them by the reports each had then."""
        for key, fields in self.edits.items():
            for name in fields:
                if name.startswith("different:"):
                    self._part(key, name.removeprefix("different:"), json.loads(fields[name]))

    def _part(self, one: str, other: str, value: Mapping[str, Any]) -> None:
        here, there = set(value[one]["mentions"]), set(value[other]["mentions"])
        both = {key for mention in here for key in self.owners().get(mention, ())}
        both &= {key for mention in there for key in self.owners().get(mention, ())}
        for key in sorted(both):
            leaving, taken = (one, here) if key == other else (other, there)
            if leaving == key or not (here - there and there - here):
                continue
            parted = tuple(m for m in self.events[key].mentions if mention_key(m) in taken)
            self.events[key] = left_with(self.events[key], taken)
            known = self.events.get(leaving)
            if known is None:
                self.events[leaving] = event_from(leaving, _made_id(leaving), value[leaving], parted)
            else:
                self.events[leaving] = replace(known, mentions=known.mentions + parted)
            self.changed()

    # split

    def split(self, heirs: Collection[str]) -> None:
        """Take the reports that a person split off out of their events.  `heirs`: keys of events that others were merged into.

        A report that was split off twice is of the later one.  An event that is left with no report, or with none it had when it was
        split, stands as the event that was split off: linking has since parted the two itself.
        """
        values = {key: json.loads(fields["split"]) for key, fields in self.edits.items() if "split" in fields}
        order = sorted(values, key=lambda key: (values[key]["at"], key))
        claims = {mention: key for key in order for mention in values[key]["mentions"]}
        taken: dict[str, dict[str, str]] = {}
        for mention, claimant in claims.items():
            holders = self.owners().get(mention)
            if holders:
                source = values[claimant]["from"]
                taken.setdefault(source if source in holders else holders[0], {})[mention] = claimant
        pieces: dict[str, list[Mention]] = {key: [] for key in order}
        for holder, parts in taken.items():
            self._hand_over(holder, parts, values, pieces, heirs)
        for key in order:
            rank = {mention: number for number, mention in enumerate(values[key]["mentions"])}
            told = tuple(sorted(pieces[key], key=lambda m: rank.get(mention_key(m), len(rank))))
            if told:
                same = next((self.events[old] for old in sorted(taken) if self.moved.get(old) == key and old in self.events), None)
                made = event_from(key, own_id(key), values[key], told)
                self.events[key] = made if same is None else replace(same, key=key, id=made.id, mentions=told, conflicts=())
            else:
                winner = next((claims[mention] for mention in values[key]["mentions"] if claims[mention] != key), "")
                if winner:
                    self.moved[key] = winner
        for key in [key for key in self.moved if key in self.events]:
            del self.events[key]
        self.changed()

    def _hand_over(
        self, holder: str, parts: Mapping[str, str], values: Mapping[str, Any], pieces: dict[str, list[Mention]], heirs: Collection[str]
    ) -> None:
        event = self.events[holder]
        for mention in event.mentions:
            if claimant := parts.get(mention_key(mention)):
                pieces[claimant].append(mention)
        claimants = list(parts.values())
        most = max(dict.fromkeys(claimants), key=lambda key: (claimants.count(key), key))
        rest = [mention for mention in event.mentions if mention_key(mention) not in parts]
        source = any(values[key]["from"] == holder for key in claimants)
        kept = any(mention_key(mention) in values[key]["kept"] for key in claimants for mention in rest)
        if rest and not source and not kept:
            pieces[most] += rest
            rest = []
        if rest or event.record is not None or holder in heirs:
            self.events[holder] = left_with(event, parts)
        else:
            self.moved[holder] = most

    # edits of what has gone elsewhere

    def edits_of(self) -> dict[str, dict[str, str]]:
        """The fields set of each event, those of keys that are gone among the event's that stands for them, which has its own first."""
        found = {key: dict(fields) for key, fields in self.edits.items() if key in self.events}
        for key, fields in self.edits.items():
            if key not in self.events and (owner := self.find(key)):
                mine = found.setdefault(owner, {})
                for name, value in fields.items():
                    if name in _FOLLOWING or name.startswith("settled:"):
                        mine.setdefault(name, value)
        return found


_FOLLOWING = frozenset({"title", "kind", "status", "place", "when", "participants", "series", "fulfils"})


def _made_id(key: str) -> int:
    """An id for an event that is made again under the key it was read with."""
    return -1 - int.from_bytes(key.encode()[-7:], "big")


def event_from(key: str, number: int, value: Mapping[str, Any], mentions: tuple[Mention, ...]) -> Event:
    """The event that `model.editing.making.base_value` was made of, with these mentions."""
    return Event(
        key, value["title"], Kind(value["kind"]), Status(value["status"]), span_of(value["when"]), value["place"],
        tuple(Role(*pair) for pair in value["participants"]), mentions, value["series"], id=number,
    )  # fmt: skip


def left_with(event: Event, taken: Collection[str]) -> Event:
    """The event without these mentions (keys); what its reports disagree on stands where both reports are left."""
    kept = [number for number, mention in enumerate(event.mentions) if mention_key(mention) not in taken]
    place = {old: new for new, old in enumerate(kept)}
    conflicts = tuple(
        one if one.mention < 0 else replace(one, mention=place[one.mention])
        for one in event.conflicts
        if one.mention < 0 or (one.mention in place and 0 in place)
    )
    return replace(event, mentions=tuple(event.mentions[number] for number in kept), conflicts=conflicts)


def heads_of(edges: Mapping[str, str], there: Callable[[str], bool]) -> dict[str, str]:
    """What each key was merged into in the end, itself left out.  `edges`: key -> what a person merged it into.

    What is merged into something that is not there stands for itself.  Where edges go round in a circle, the least key is the head.
    """
    heads: dict[str, str] = {}
    for key in edges:
        path = [key]
        while (into := edges.get(path[-1])) is not None and there(into) and into not in path:
            path.append(into)
        if into is not None and into in path:
            circle = path[path.index(into) :]
            head = min(circle)
        else:
            head = path[-1]
        if head != key:
            heads[key] = head
    return heads


def roles_together(groups: Iterable[Iterable[Role]]) -> tuple[Role, ...]:
    """The roles of all, each participant once: the first that says what it did."""
    found: dict[str, str] = {}
    for group in groups:
        for role in group:
            if not found.get(role.participant):
                found[role.participant] = role.role
    return tuple(Role(*pair) for pair in found.items())


def conflicts_moved(event: Event, place: Mapping[int, int]) -> tuple[Conflict, ...]:
    """Its conflicts, their mentions counted as `place` says."""
    kept = (one for one in event.conflicts if one.mention in {-1, *place})
    return tuple(one if one.mention < 0 else replace(one, mention=place[one.mention]) for one in kept)
