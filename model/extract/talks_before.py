"""Which talks named before are meant where the text only points back: "the talks", "this event", "the next round"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from model.extract.extraction import Talks
from model.extract.talks import FORMS, GATHERINGS


def point_back(
    talks: list[Talks], in_events: set[int], groups: Mapping[str, str], pointers: frozenset[str], rounds: frozenset[str] = frozenset()
) -> list[Talks]:
    """The talks with `same_as` set where they point back to earlier ones: "the talks", "this event", "the next round".

    `in_events` are the indices of talks an event draft is about: "the talks" are rather those that were held, planned or
    suspended than those merely named on the way.  A round whose talks are named only behind it points to those.
    """
    found: list[Talks] = []
    for index, own in enumerate(talks):
        if own.about or not own.definite:
            found.append(own)
            continue
        pointer = own.head in pointers or own.head in rounds
        candidates = [
            earlier
            for earlier in range(index)
            if _nameable(found[earlier], rounds)
            and (pointer or _alike(own, found[earlier], groups) or (earlier in in_events and own.head in FORMS))
            and (not own.parties or not found[earlier].parties or set(own.parties) == set(found[earlier].parties))
            and not (own.recurring and talks[earlier].end + 30 > own.start)
        ]
        alike = own.head in groups and not pointer
        nearest = own.head in pointers  # "this event" is what was named last, "the next round" one of what the article tells of
        own_noun = own.head if alike else ""  # a forum beside the talks is no more than what happened there
        ranked = [
            (found[i].head == own_noun, found[i].head not in GATHERINGS, nearest or i in in_events, bool(found[i].about), i)
            for i in candidates
        ]
        best = max(ranked)[-1] if ranked else -1
        if best < 0 and own.head in rounds and index in in_events:  # "It was their first session.  The talks on fishing opened in May."
            later = [i for i in range(index + 1, len(talks)) if i in in_events and talks[i].about and _one_side(own, talks[i])]
            found.append(replace(own, same_as=later[0]) if later else own)
            continue
        parties = own.parties or (found[best].parties if best >= 0 else ())
        found.append(replace(own, same_as=best, parties=parties) if best >= 0 else own)
    return found


def _one_side(own: Talks, later: Talks) -> bool:
    return not own.parties or not later.parties or set(own.parties) == set(later.parties)


def _nameable(talks: Talks, rounds: frozenset[str]) -> bool:
    """Whether talks are named fully enough to be pointed back to."""
    return talks.same_as < 0 and bool(talks.about or len(talks.parties) > 1) and talks.head not in rounds


def _alike(own: Talks, earlier: Talks, groups: Mapping[str, str]) -> bool:
    """Whether a noun can stand for talks named before by another: both of one group; a body only by its own noun."""
    if own.head != earlier.head and {own.head, earlier.head} & GATHERINGS:
        return False
    return groups.get(earlier.head) == groups.get(own.head) and (own.head in groups or earlier.head == own.head)
