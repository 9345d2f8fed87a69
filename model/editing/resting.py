"""A person's edits that rest: what they speak of is not there any more, in whatever way it was read anew.  Pure.

Edits of an article that was taken out, or of a table that is not in, wait for these and are not told here.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass

from model.domain import Collection
from model.editing.articles import corrections
from model.editing.chosen import row_of
from model.editing.moving import found_again, place_of
from model.editing.values import Override, OverrideRows, SetOverrides, mention_key
from model.translation import named, noted, tr

__all__ = ["Resting", "forget", "resting"]

_FIELDS = {
    "title": noted("title"), "kind": noted("kind"), "status": noted("status"), "place": noted("place"), "when": noted("date"),
    "participants": noted("participants"), "series": noted("series"), "fulfils": noted("plan"), "dismissed": noted("dismissed"),
    "accepted": noted("accepted"), "merged": noted("merged"), "split": noted("split off"), "name": noted("name"), "role": noted("role"),
    "country": noted("country"), "different": noted("not the same as another"), "settled": noted("conflict settled"),
    "published": noted("publication date"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Resting:
    """Edits of one thing that is not there: its noun and key, the article it was read in ("" where that cannot be told) and where, and
    what the edits set, in words: (what, value)."""

    noun: str
    key: str
    article: str
    place: tuple[int, int] | None
    sets: tuple[tuple[str, str], ...]


def resting(read: Collection, rows: OverrideRows) -> tuple[Resting, ...]:
    """The edits that found nothing to stand on.  `read`: the collection without a person's edits."""
    if not rows:
        return ()
    known = _known(read, rows)
    out = {digest[:12] for digest in corrections(rows).out}
    articles = {article.digest[:12]: article.digest for article in read.articles}
    now = {key for _, key, _ in found_again(rows, read.events)}
    lost: defaultdict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for (noun, key, name), value in rows.items():
        if noun not in known or key in known[noun] or (noun == "event" and (row_of(key) is not None or key not in now)):
            continue
        if key[:12] not in out:
            lost[noun, key].append((tr(_FIELDS.get(name.split(":")[0], name)), _value(value)))
    found = []
    for (noun, key), sets in lost.items():
        place = place_of(key) if noun == "event" else None
        digest = articles.get(place[0], "") if place else key if noun == "article" else ""
        found.append(Resting(noun, key, digest, place[1] if place else None, tuple(sets)))
    return tuple(found)


def _known(read: Collection, rows: OverrideRows) -> dict[str, set[str]]:
    """What there is, by noun: what was read, and what a person made."""
    known = {
        "article": {article.digest for article in read.articles},
        "event": {event.key for event in read.events} | {mention_key(m) for event in read.events for m in event.mentions},
        "participant": {one.key for one in read.participants},
        "series": {one.key for one in read.series},
    }
    for noun, key, name in rows:
        if noun in known and (name in ("own", "split") or key.startswith("own:")):
            known[noun].add(key)
    return known


def _value(value: str) -> str:
    """A value as a reader can take it: texts as they are, dates by their EDTF, all else left to the name of the field."""
    found = json.loads(value)
    if isinstance(found, str):
        return found
    return str(found.get("edtf", "")) if isinstance(found, dict) else ""


def forget(rows: OverrideRows, gone: tuple[Resting, ...]) -> SetOverrides:
    """Take these edits away."""
    keys = {(one.noun, one.key) for one in gone}
    taken = tuple(Override(*place, None) for place in rows if place[:2] in keys)
    return SetOverrides(named("Remove corrections that found nothing to stand on"), taken)
