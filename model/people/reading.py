"""Where articles name a participant, and the role each gives it: from what was read in them one by one, before they were joined.

Pure functions of what is kept of each article (the JSON of `model.extract.extraction.Extraction`); only what is asked for is looked at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from model.domain import Article, Participant

__all__ = ["NameRead", "Reading", "RoleRead", "needles", "read_of", "role_place"]

NEAR = 160
"""So many characters around a name its role is looked for."""
Place = tuple[str, int, int]
"""An article's digest, and a stretch of it in code points."""


@dataclass(frozen=True, slots=True)
class NameRead:
    """A name as written, and where: in order of the articles as given, then of the text."""

    name: str
    places: tuple[Place, ...]

    @property
    def articles(self) -> int:
        """How many articles have it."""
        return len({place[0] for place in self.places})


@dataclass(frozen=True, slots=True)
class RoleRead:
    """The role one article gives; `earliest` and `latest` are the days it may have been published on, None where that is not known;
    `place` is where it names the one who has it first."""

    role: str
    earliest: int | None
    latest: int | None
    place: Place


@dataclass(frozen=True, slots=True)
class Reading:
    """All names of a participant, those written most often first, and its roles in order of time."""

    names: tuple[NameRead, ...] = ()
    roles: tuple[RoleRead, ...] = ()


def needles(members: Iterable[Participant]) -> tuple[str, ...]:
    """What stands in the JSON of every article that names one of these: to tell it from the others without reading it."""
    made: dict[str, None] = {}
    for one in members:
        made[f'"key":{json.dumps(one.key, ensure_ascii=False)}'] = None
        for name in (one.name, *one.aliases):
            made[f'"name":{json.dumps(name, ensure_ascii=False)}'] = None
    return tuple(made)


def read_of(
    members: Iterable[Participant],
    readings: Mapping[str, str],
    heads: Iterable[Article],
    meant: Callable[[str, str], bool] = lambda _name, _member: True,
) -> Reading:
    """What these articles say of a participant.

    `members` are the participants that were joined or merged into it, as they were read; `readings` the JSON of articles by digest,
    `heads` the articles, in the order places shall have.  `meant` tells whether a name as written, of the member of this key, means
    the participant: names can be split off.  Raises ValueError or KeyError for JSON of another kind.
    """
    joined = tuple(members)
    names: dict[str, list[Place]] = {}
    roles: list[RoleRead] = []
    for head in heads:
        if head.digest not in readings:
            continue
        read = json.loads(readings[head.digest])
        found = {one["key"]: (one, next((member for member in joined if _is(one, member)), None)) for one in read["participants"]}
        here = {key: (one, member) for key, (one, member) in found.items() if member is not None}
        places: dict[str, Place] = {}  # the first of each
        for name in read["names"]:
            if name["key"] in here and meant(name["text"], here[name["key"]][1].key):
                place = (head.digest, int(name["start"]), int(name["end"]))
                names.setdefault(" ".join(name["text"].split()), []).append(place)
                places.setdefault(name["key"], place)
        first = head.published.earliest if head.published is not None else None
        last = head.published.latest if head.published is not None else None
        roles += [RoleRead(one["role"], first, last, places[key]) for key, (one, _) in here.items() if one["role"] and key in places]
    ranked = sorted(names.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    roles.sort(key=lambda one: (one.earliest is None, one.earliest or 0, one.latest or 0))
    return Reading(tuple(NameRead(name, tuple(places)) for name, places in ranked), tuple(roles))


def _is(one: Mapping[str, Any], member: Participant) -> bool:
    """Whether a participant of one article was joined into this one: as `model.link.participants` joins, by key or full name, never
    over two countries."""
    if one["kind"] != member.kind or (one["country"] and member.country and one["country"] != member.country):
        return False
    return bool(one["key"] == member.key or one["name"] == member.name or one["name"] in member.aliases)


def role_place(text: str, role: str, name: tuple[int, int]) -> tuple[int, int]:
    """Where the words of a role stand in an article's text next to a name: the nearest place; with the name where they stand in one
    stretch before or after it.  The name's own place where they are not near."""
    low, high = max(0, name[0] - NEAR), name[1] + NEAR
    words = re.escape(" ".join(role.split())).replace("\\ ", r"\s+")
    found = [(match.start(), match.end()) for match in re.compile(words, re.IGNORECASE).finditer(text, low, high)]
    if not words or not found:
        return name
    start, end = min(found, key=lambda one: max(name[0] - one[1], one[0] - name[1]))
    return min(start, name[0]), max(end, name[1])
