"""Joining participants over articles: the same person, organisation or country told by several articles is one participant.

Countries join by code.  People join by full name (in either order of its words), and a surname with an office joins the only full
name of that family name whose country and office agree.  Organisations join by name and country.  Nothing joins on a mere likeness.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from model.domain import Participant, ParticipantKind
from model.extract.name_order import slug
from model.extract.surnames import same_name, same_office


def join_participants(
    articles: Sequence[tuple[str, Sequence[Participant], Mapping[str, int]]],
) -> tuple[tuple[Participant, ...], dict[tuple[str, str], str]]:
    """Joins the participants of many articles.

    `articles` holds for each its digest, its participants, and how often it mentions each of their keys.  Returns the joined
    participants, most mentioned first, and a mapping (digest, key in that article) -> key of the joined participant.  A person's
    role and country are those of the article that gives one, the most mentioned first; other names become aliases.
    """
    groups: list[list[tuple[str, Participant, int]]] = []
    index: dict[str, list[int]] = {}
    everything = [
        (digest, participant, counts.get(participant.key, 0)) for digest, participants, counts in articles for participant in participants
    ]
    everything.sort(key=lambda entry: -len(entry[1].name.split()))  # full names first, so that surnames find them
    for entry in everything:
        found = _group_for(entry[1], groups, index)
        if found is None:
            found = len(groups)
            groups.append([])
        groups[found].append(entry)
        for handle in _handles(entry[1]):
            if found not in index.setdefault(handle, []):
                index[handle].append(found)
    mapping: dict[tuple[str, str], str] = {}
    joined: list[tuple[Participant, int]] = []
    taken: set[str] = set()
    for group in groups:
        participant, count = _joined(group)
        if participant.key in taken:  # two of one name: the country tells them apart
            ending = participant.country.removeprefix("country:").casefold() or str(len(joined))
            participant = replace(participant, key=f"{participant.key}-{ending}")
        taken.add(participant.key)
        joined.append((participant, count))
        for digest, member, _ in group:
            mapping[(digest, member.key)] = participant.key
    renamed = {old: new for (_, old), new in mapping.items()}
    ordered = sorted(joined, key=lambda pair: (-pair[1], pair[0].name))
    return tuple(replace(participant, country=renamed.get(participant.country, participant.country)) for participant, _ in ordered), mapping


def _handles(participant: Participant) -> set[str]:
    """The words a participant can be found by: its key, and for people every word of the name."""
    handles = {participant.key}
    if participant.kind is ParticipantKind.PERSON:
        handles |= {f"word:{slug(word)}" for word in participant.name.split()}
    elif participant.kind is ParticipantKind.ORGANIZATION:
        handles |= {f"org:{slug(name)}" for name in (participant.name, *participant.aliases)}
    return handles


def _group_for(
    participant: Participant, groups: Sequence[list[tuple[str, Participant, int]]], index: Mapping[str, list[int]]
) -> int | None:
    """The group a participant belongs to, None for a new one."""
    near = sorted({found for handle in _handles(participant) for found in index.get(handle, ())})
    for number in near:
        if any(_same(participant, member) for _, member, _ in groups[number]) and not _at_odds(participant, groups[number]):
            return number
    if participant.kind is ParticipantKind.PERSON and len(participant.name.split()) == 1:
        fitting = [number for number in near if _fits(participant, groups[number][0][1])]
        return fitting[0] if len(fitting) == 1 else None
    return None


def _at_odds(participant: Participant, group: Sequence[tuple[str, Participant, int]]) -> bool:
    """Whether a member of the group belongs to another country."""
    return any(member.country and participant.country and member.country != participant.country for _, member, _ in group)


def _same(one: Participant, two: Participant) -> bool:
    """Whether two participants of different articles are the same by their names."""
    if one.kind is not two.kind:
        return False
    if one.kind is ParticipantKind.PERSON and len(one.name.split()) == len(two.name.split()) == 1:  # two surnames: the office decides
        return one.key == two.key and one.country == two.country and (one.role == two.role or same_office(one.role, two.role))
    if one.key == two.key:
        return one.kind is ParticipantKind.COUNTRY or not (one.country and two.country and one.country != two.country)
    if one.country and two.country and one.country != two.country:
        return False
    if one.kind is ParticipantKind.PERSON:
        left, right = tuple(one.name.split()), tuple(two.name.split())
        return len(left) > 1 and len(right) > 1 and same_name(left, right)
    if one.kind is ParticipantKind.ORGANIZATION:
        names = {slug(name) for name in (one.name, *one.aliases)} & {slug(name) for name in (two.name, *two.aliases)}
        return bool(names) and one.country == two.country
    return False


def _fits(surname: Participant, full: Participant) -> bool:
    """Whether a surname with an office is the person of the full name: the same country and the same office."""
    if surname.country != full.country or not surname.country or not (surname.role and full.role):
        return False
    words = full.name.split()
    return surname.name in (words[0], words[-1], *full.aliases) and same_office(surname.role, full.role)


def _joined(group: Sequence[tuple[str, Participant, int]]) -> tuple[Participant, int]:
    """One participant of a group, and its mentions over all articles."""
    ranked = sorted(group, key=lambda entry: (-len(entry[1].name.split()) > -2, -entry[2], entry[0]))
    first = ranked[0][1]
    country = Counter({member.country: 0 for _, member, _ in ranked})
    for _, member, count in ranked:
        country[member.country] += max(count, 1)
    codes = [code for code, _ in country.most_common() if code]
    aliases = {name for _, member, _ in ranked for name in (member.name, *member.aliases)} - {first.name}
    role = next((member.role for _, member, _ in ranked if member.role), "")
    return (
        replace(first, country=codes[0] if codes else "", role=role, aliases=tuple(sorted(aliases))),
        sum(count for _, _, count in ranked),
    )
