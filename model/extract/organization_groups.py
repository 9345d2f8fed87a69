"""From possible organisations to those of an article: which runs name the same one, and which have a part in what is told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from model.extract.name_order import organization_key
from model.extract.name_values import ACTOR
from model.extract.organizations import OrgRun
from model.extract.senses import words

Groups = dict[tuple[str, str], list[OrgRun]]
SMALL = frozenset({"of", "the", "and", "for", "&", "on", "in"})


@dataclass(slots=True)
class Organization:
    """An organisation of one article: its name, country code, other names, and the places that name it."""

    name: str
    country: str
    aliases: tuple[str, ...]
    runs: list[OrgRun]

    @property
    def key(self) -> str:
        """The participant key."""
        return organization_key(self.name)


def group_organizations(runs: list[OrgRun], adjectives: Mapping[str, str]) -> list[Organization]:
    """The organisations of an article that have a part in it: those that act somewhere, and whose words, repeated label or saying
    show that they are organisations.  `adjectives` maps a country code to what is put before an organ of that state."""
    groups: Groups = {}
    for run in runs:
        groups.setdefault((plain(run.bare), run.country), []).append(run)
    _join_short(groups)
    _adopt(groups)
    found: dict[str, Organization] = {}
    for (_, country), members in groups.items():
        if not _has_part(members) or (not country and _generic(members)):
            continue
        item = _made(members, country, adjectives)
        if item.key in found:
            found[item.key].runs.extend(members)
        else:
            found[item.key] = item
    return list(found.values())


def plain(name: str) -> str:
    """A name for comparing: lower case, without what companies add for the law ("Ltd", "Group")."""
    parts = re.sub(r"(?<![.,])[.,]++(?=\s|$)", "", name.casefold()).replace("’", "'").split()
    while len(parts) > 1 and parts[-1] in words().legal:
        parts.pop()
    return " ".join(parts)


def _has_part(members: list[OrgRun]) -> bool:
    """Whether it acts somewhere and is shown to be an organisation."""
    if not any(run.sense == ACTOR or run.acts for run in members):
        return False
    if any(run.named for run in members):
        return True
    return any(run.says for run in members) or (len(members) > 1 and any(run.acts for run in members))


def _generic(members: list[OrgRun]) -> bool:
    """Whether the name is one that every country has bodies of ("the Commission", "Court of Appeal"): none without its country."""
    kinds = words().state_organs | words().generic | SMALL
    return all(word in kinds for run in members for word in re.findall(r"\w+", run.bare.casefold())) and not any(
        run.short for run in members
    )


def _made(members: list[OrgRun], country: str, adjectives: Mapping[str, str]) -> Organization:
    """One organisation of a group, under its longest name that is not merely a longer legal form."""
    counts = Counter(run.bare for run in members)
    longest = max(counts, key=lambda name: (len(plain(name).split()), counts[name], -len(name)))
    state = any(run.state for run in members)
    name = f"{adjectives[country]} {longest}" if state and country in adjectives else longest
    aliases = {run.bare for run in members} | {run.short for run in members if run.short}
    return Organization(name, country, tuple(sorted(aliases - {name})), members)


def _join_short(groups: Groups) -> None:
    """Joins an abbreviation with the name it abbreviates: as the brackets say, or by its initials where only one name fits."""
    said = {run.short.casefold(): key for key, members in groups.items() for run in members if run.short}
    for key in list(groups):
        name, country = key
        sample = groups[key][0].bare
        if key not in groups or len(sample) < 2 or " " in sample:
            continue
        if not sample.isupper():  # "Heritage" of "Heritage Media Corp."
            longer = [other for other in groups if other[0].startswith(f"{name} ") and any(run.named for run in groups[other])]
            if len(longer) == 1 and not any(run.named for run in groups[key]):
                groups[longer[0]] += groups.pop(key)
            continue
        full = said.get(name)
        if full is None:
            fitting = [other for other in groups if _initials(other[0]).startswith(name) and other != key and len(name) > 2]
            full = fitting[0] if len(fitting) == 1 else None
        if full is not None and full in groups and full != key and (not country or country == full[1] or not full[1]):
            groups[full] += groups.pop(key)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word not in SMALL)


def _adopt(groups: Groups) -> None:
    """Gives an organ named without a country ("the Ministry of Trade") to the only country that has one of this name here."""
    for name, country in list(groups):
        if country:
            continue
        codes = [code for other, code in groups if other == name and code]
        if len(codes) == 1:
            groups[(name, codes[0])] += groups.pop((name, ""))
