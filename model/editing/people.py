"""Who took part, once a person has made, split, merged and renamed participants.  Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from model.domain import Event, Mention, Participant, ParticipantKind, Role
from model.editing import lines
from model.editing.chosen import row_of
from model.editing.grouping import heads_of, roles_together
from model.editing.making import own_id

__all__ = ["People", "RowSplit", "in_row", "people_of"]

Fields = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Split:
    """Some names of a participant, and some rows of event tables that name it, that mean another.  `rows`: beginning of a table's digest
    -> runs of lines, as they are stored."""

    key: str
    source: str
    names: frozenset[str]
    rows: tuple[tuple[str, str], ...] = ()

    def has(self, table: str, line: int) -> bool:
        """Whether it is of this row."""
        kept = next((text for prefix, text in self.rows if prefix == table), None)
        return kept is not None and bool(lines.lines_in(lines.loaded(kept), np.array([line]))[0])


@dataclass(frozen=True, slots=True)
class People:
    """`every`: the participants as they are shown; `heads`: key of one that was merged -> key of the one it is part of."""

    every: tuple[Participant, ...]
    heads: Mapping[str, str]
    splits: tuple[Split, ...]
    keys: frozenset[str]

    def head(self, key: str) -> str:
        """The key a participant is shown under."""
        return self.heads.get(key, key)

    def meant(self, name: str, key: str) -> str:
        """Who is meant where an article names this participant so, before merging."""
        for split in self.splits:
            if split.source in (key, self.head(key)) and plain(name) in split.names:
                key = split.key
        return key

    def told_apart(self, event: Event) -> Event:
        """The event as it was read, each name of a report given to whom it means."""
        sources = {split.source for split in self.splits}
        if not any(role.participant in sources or self.head(role.participant) in sources for role in event.participants):
            return event
        mentions = tuple(self._renamed(mention, self.meant) for mention in event.mentions)
        if event.record is not None and not mentions and any(split.rows for split in self.splits):
            event = in_row(event, self.of_rows)
        names: dict[str, dict[str, None]] = {}
        for before, after in zip(event.mentions, mentions, strict=True):
            for (_, old), (_, new) in zip(before.names, after.names, strict=True):
                names.setdefault(old, {})[new] = None
        roles = [Role(who, role.role) for role in event.participants for who in names.get(role.participant, (role.participant,))]
        return replace(event, participants=roles_together([roles]), mentions=mentions)

    @property
    def of_rows(self) -> tuple[RowSplit, ...]:
        """Those splits that are of rows, in order, with all keys that are of their source."""
        sources = {split.key: frozenset({split.source, *(key for key, head in self.heads.items() if head == split.source)})
                   for split in self.splits if split.rows}  # fmt: skip
        return tuple(RowSplit(split, sources[split.key]) for split in self.splits if split.rows)

    def joined(self, event: Event) -> Event:
        """The event with those that were merged under one key, and without any that is not there."""
        keys = self.keys
        if all(role.participant in keys for role in event.participants) and all(
            who in keys for mention in event.mentions for _, who in mention.names
        ):
            return event
        roles = [Role(self.head(role.participant), role.role) for role in event.participants]
        mentions = tuple(self._renamed(mention, lambda _, key: self.head(key)) for mention in event.mentions)
        mentions = tuple(
            mention
            if all(who in keys for _, who in mention.names)
            else replace(mention, names=tuple(pair for pair in mention.names if pair[1] in keys))
            for mention in mentions
        )
        return replace(event, participants=roles_together([[r for r in roles if r.participant in keys]]), mentions=mentions)

    @staticmethod
    def _renamed(mention: Mention, of: Any) -> Mention:
        names = tuple((span, of(span.text, who)) for span, who in mention.names)
        return mention if names == mention.names else replace(mention, names=names)

    def keys_of(self, parties: Iterable[str]) -> tuple[str, ...]:
        """Participants' keys as they are shown, each once."""
        return tuple(key for key in dict.fromkeys(map(self.head, parties)) if key in self.keys)


@dataclass(frozen=True, slots=True)
class RowSplit:
    """A split of rows, and the keys under which those who are split were read."""

    split: Split
    sources: frozenset[str]


def in_row(event: Event, splits: Sequence[RowSplit]) -> Event:
    """The event of a row as it was read, its participants given to whom they mean there."""
    found = row_of(event.key)
    if found is None:
        return event
    keys = [role.participant for role in event.participants]
    for one in splits:
        if one.sources.intersection(keys) and one.split.has(*found):
            keys = [one.split.key if key in one.sources else key for key in keys]
    if keys == [role.participant for role in event.participants]:
        return event
    roles = [Role(key, role.role) for key, role in zip(keys, event.participants, strict=True)]
    return replace(event, participants=roles_together([roles]))


def plain(name: str) -> str:
    """A name as names are compared."""
    return " ".join(name.casefold().split()).removeprefix("the ").removesuffix("’s").removesuffix("'s")


def people_of(read: Sequence[Participant], edits: Mapping[str, Fields]) -> People:
    """The participants that were read with a person's edits of them (key -> field -> JSON)."""
    if not edits:
        return People(tuple(read), {}, (), frozenset(one.key for one in read))
    known = {one.key: one for one in read}
    made = {key: json.loads(fields["own"]) for key, fields in edits.items() if "own" in fields}
    parted = {key: json.loads(fields["split"]) for key, fields in edits.items() if "split" in fields}
    known |= {key: _made(key, value, (), known) for key, value in made.items()}
    sources = {*known, *parted}
    parted = {key: value for key, value in parted.items() if value["from"] in sources}
    order = sorted(parted, key=lambda key: (parted[key]["at"], key))
    known |= {key: _made(key, parted[key], tuple(parted[key]["aliases"]), known) for key in order}
    edges = {key: json.loads(fields["merged"])["into"] for key, fields in edits.items() if "merged" in fields and key in known}
    heads = heads_of(edges, known.__contains__)
    splits = tuple(
        Split(key, parted[key]["from"], frozenset(map(plain, parted[key]["aliases"])), tuple(parted[key].get("rows", {}).items()))
        for key in order
    )
    found = People((), heads, splits, frozenset(key for key in known if key not in heads))
    named = _named(known, found) if splits else known
    named = {key: _edited(one, edits.get(key, {}), known) for key, one in named.items()}
    members: dict[str, list[Participant]] = {}
    for key in heads:
        members.setdefault(heads[key], []).append(named[key])
    every = tuple(_with(named[key], members.get(key, ()), found) for key in known if key not in heads)
    return replace(found, every=every)


def _made(key: str, value: Mapping[str, Any], aliases: tuple[str, ...], known: Mapping[str, Participant]) -> Participant:
    country = value["country"] if value["country"] in known else ""
    return Participant(key, value["name"], ParticipantKind(value["kind"]), country, value["role"], aliases, own_id(key))


def _named(known: Mapping[str, Participant], people: People) -> dict[str, Participant]:
    """The participants with the names that are left to them where others were split off."""
    found = {}
    for key, one in known.items():
        left = [name for name in (one.name, *one.aliases) if people.meant(name, key) == key]
        name = one.name if one.name in left or not left or key.startswith("own:") else left[0]
        aliases = tuple(alias for alias in one.aliases if alias in left and alias != name)
        found[key] = one if (name, aliases) == (one.name, one.aliases) else replace(one, name=name, aliases=aliases)
    return found


def _edited(one: Participant, fields: Fields, known: Mapping[str, Participant]) -> Participant:
    values = {field: json.loads(fields[field]) for field in ("name", "role", "country") if field in fields}
    if "kind" in fields:
        values["kind"] = ParticipantKind(json.loads(fields["kind"]))
    if values.get("country") and values["country"] not in known:
        del values["country"]
    return replace(one, **values) if values else one


def _with(one: Participant, merged: Sequence[Participant], people: People) -> Participant:
    """A participant with those merged into it: their names are aliases; what it does not say itself is taken from the first that does."""
    country = people.head(one.country)
    if merged:
        names = dict.fromkeys((*one.aliases, *(name for other in merged for name in (other.name, *other.aliases))))
        names.pop(one.name, None)
        country = country or next((people.head(other.country) for other in merged if other.country), "")
        one = replace(one, aliases=tuple(names), role=one.role or next((other.role for other in merged if other.role), ""))
    country = "" if country == one.key or country not in people.keys else country
    return one if country == one.country else replace(one, country=country)
