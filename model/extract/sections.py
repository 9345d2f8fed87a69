"""A very long article is read in sections, one after the other; here what was read in them becomes one extraction.

So time and memory grow with the length of a text and not with its square, whatever the reading of a section compares with what.
What is lost: a name given in full in one section only is not known in the others, and an event is told again where sections meet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from model.domain import Participant
from model.extract.extraction import ClaimDraft, Draft, Echo, Extraction, Order, Talks

__all__ = ["joined"]


def joined(sections: Sequence[Extraction]) -> Extraction:
    """The sections of one article, in order, as one extraction without a publication date: what points to a phrase, a draft or talks by
    its number points to the same one there."""
    if len(sections) == 1:
        return sections[0]
    people: dict[str, Participant] = {}
    talks: list[Talks] = []
    drafts: list[Draft] = []
    claims: list[ClaimDraft] = []
    echoes: list[Echo] = []
    orders: list[Order] = []
    phrases = 0
    for one in sections:
        for participant in one.participants:
            known = people.get(participant.key)
            people[participant.key] = participant if known is None else _both(known, participant)
        before = len(drafts)
        drafts += [_moved(draft, phrases, before, len(talks)) for draft in one.drafts]
        claims += [
            replace(
                claim, phrase=_on(claim.phrase, phrases), talks=_on(claim.talks, len(talks)), draft=_on(claim.draft, before)
            )
            for claim in one.claims
        ]  # fmt: skip
        echoes += [replace(echo, draft=echo.draft + before) for echo in one.echoes]
        orders += [replace(o, first=o.first + before, then=o.then + before, gap=_on(o.gap, phrases)) for o in one.orders]
        talks += [replace(named, same_as=_on(named.same_as, len(talks))) for named in one.talks]
        phrases += len(one.phrases)
    return replace(
        sections[0],
        phrases=tuple(phrase for one in sections for phrase in one.phrases),
        participants=tuple(people.values()),
        names=tuple(name for one in sections for name in one.names),
        places=tuple(place for one in sections for place in one.places),
        talks=tuple(talks),
        drafts=tuple(drafts),
        claims=tuple(claims),
        echoes=tuple(echoes),
        orders=tuple(orders),
    )


def _on(index: int, by: int) -> int:
    """An index moved on; -1 is none."""
    return index + by if index >= 0 else index


def _moved(draft: Draft, phrases: int, drafts: int, talks: int) -> Draft:
    when = replace(draft.when, phrase=_on(draft.when.phrase, phrases), draft=_on(draft.when.draft, drafts))
    return replace(draft, when=when, talks=_on(draft.talks, talks))


def _both(known: Participant, other: Participant) -> Participant:
    """A participant by what two sections say of it: the first to say something is right."""
    aliases = (*known.aliases, *(alias for alias in other.aliases if alias not in known.aliases))
    return replace(known, country=known.country or other.country, role=known.role or other.role, aliases=aliases)
