"""Edits find what they speak of again after an article was read anew, by a version that sets the limits of mentions elsewhere.  Pure.

Edits name mentions by article and offsets.  The text of an article never changes, so a mention that is no longer there is the one that
takes its place there: of the same article, sharing with it at least half of the longer one's characters, the one that shares most.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from model.domain import Event
from model.editing.values import OverrideRows, mention_key

__all__ = ["best_place", "found_again", "place_of"]

_KEY = re.compile(r"(?<![0-9a-f])[0-9a-f]{12}:\d+-\d+(?!\d)")
_SPEAKING = ("merged", "split", "different:", "settled", "fulfils")
"""The fields whose values or names hold keys of mentions or events."""

Place = tuple[int, int]


def place_of(key: str) -> tuple[str, Place] | None:
    """(beginning of the article's digest, offsets) of a mention's key, None for the key of anything else."""
    if not _KEY.fullmatch(key):
        return None
    start, _, end = key[13:].partition("-")
    return key[:12], (int(start), int(end))


def best_place(lost: Place, places: Iterable[Place]) -> Place | None:
    """The one of these stretches that takes the place of a lost one, None where none does."""
    best, most = None, 0
    for place in sorted(places):
        shared = min(place[1], lost[1]) - max(place[0], lost[0])
        if shared > most and 2 * shared >= max(place[1] - place[0], lost[1] - lost[0]):
            best, most = place, shared
    return best


def found_again(rows: OverrideRows, events: Iterable[Event]) -> OverrideRows:
    """The rows with each mention that is no longer there replaced by what took its place; a row that is there already stays as it is."""
    every = tuple(events)
    known = {event.key for event in every}
    asked: set[str] = set()
    for (noun, key, name), value in rows.items():
        if noun == "event":
            asked.add(key)
            if name.startswith(_SPEAKING):
                asked.update(_KEY.findall(name), _KEY.findall(value))
    lost = {key: place for key in asked - known if (place := place_of(key)) is not None}
    if not lost:
        return rows
    now = _new_keys(lost, every)
    return _renamed(rows, now) if now else rows


def _new_keys(lost: Mapping[str, tuple[str, Place]], events: Iterable[Event]) -> dict[str, str]:
    articles = {article for article, _ in lost.values()}
    places: dict[str, set[Place]] = {}
    there = set()
    for event in events:
        for mention in event.mentions:
            if mention.article[:12] in articles:
                places.setdefault(mention.article[:12], set()).add((mention.start, mention.end))
                there.add(mention_key(mention))
    found = {}
    for key, (article, place) in lost.items():
        best = None if key in there else best_place(place, places.get(article, ()))
        if best is not None:
            found[key] = f"{article}:{best[0]}-{best[1]}"
    return found


def _renamed(rows: OverrideRows, now: Mapping[str, str]) -> OverrideRows:
    found: dict[tuple[str, str, str], str] = {}
    late = []

    def new(text: str) -> str:
        return _KEY.sub(lambda match: now.get(match.group(), match.group()), text)

    for (noun, key, name), value in rows.items():
        if noun != "event":
            found[noun, key, name] = value
            continue
        speaking = name.startswith(_SPEAKING)
        place = (noun, now.get(key, key), new(name) if speaking else name)
        said = new(value) if speaking else value
        if key in now:
            late.append((place, said))
        else:
            found[place] = said
    for place, said in late:
        found.setdefault(place, said)
    return found
