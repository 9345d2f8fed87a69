"""From possible names to people: which runs name the same person, what the family name is, and what a surname alone stands for."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

from model.extract.facts import Holder, facts
from model.extract.name_order import family_first, origin_of, person_key, slug
from model.extract.people import ENOUGH, NameRun
from model.extract.roles import title_words


@dataclass(slots=True)
class Person:
    """A person of one article while it is being read.  `words` is the name as most often written in full, `family` its family
    name, `runs` every place that names the person."""

    words: tuple[str, ...]
    family: str
    runs: list[NameRun] = field(default_factory=list)
    country: str = ""
    role: str = ""
    known_as: str = ""  # the full name by the facts, where the article gives a surname only

    @property
    def name(self) -> str:
        """The name as a reader writes it."""
        return self.known_as or " ".join(self.words)

    @property
    def key(self) -> str:
        """The participant key."""
        return person_key(self.name)


def _plain(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(slug(word) for word in words)


def same_name(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two full names are the same person's: equal, in the other order, or equal but for middle names and initials."""
    one, two = _plain(left), _plain(right)
    if one == two or (len(one) == len(two) == 2 and one == two[::-1]) or "".join(one).replace("-", "") == "".join(two).replace("-", ""):
        return True
    shorter, longer = sorted((one, two), key=len)
    if len(shorter) < 2 or len(shorter) == len(longer):
        return False
    return (shorter[0], shorter[-1]) == (longer[0], longer[-1]) or shorter == longer[-len(shorter) :] or shorter == longer[: len(shorter)]


def group_people(runs: list[NameRun], hints: dict[int, str]) -> list[Person]:
    """The people of an article: full names with evidence enough, each with the surnames that stand for it, then titled surnames that
    belong to no full name.  `hints` maps the index of a run to the code of the country its own words give ("" for none)."""
    singles = [run for run in runs if len(run.words) == 1]
    alone = frozenset(slug(run.words[0]) for run in singles if run.evidence >= 2)
    people = _full_names([run for run in runs if len(run.words) > 1], alone)
    for person in people:
        codes = Counter(hints.get(run.start, "") for run in person.runs if hints.get(run.start))
        person.country = codes.most_common(1)[0][0] if codes else ""
        person.family = family_of(person.words, person.country, singles)
    rest = []
    for run in singles:
        if not _claim(people, run, hints):
            rest.append(run)
    for run in rest:
        if run.evidence >= ENOUGH and _addressed(run) and not _claim(people, run, hints):
            people.append(Person(run.words, run.words[0], [run], hints.get(run.start, "")))
    return people


def _addressed(run: NameRun) -> bool:
    """Whether a form of address or an office stands by a surname; "his son George" is neither."""
    return run.honorific or (run.title is not None and run.title.group not in ("stage", "expert"))


def _full_names(runs: list[NameRun], alone: frozenset[str]) -> list[Person]:
    """Full names grouped by person; those without evidence enough over all their places are left out.  A first or last word that stands
    `alone` elsewhere like a person's name is evidence too."""
    groups: list[list[NameRun]] = []
    for run in runs:
        for group in groups:
            if same_name(group[0].words, run.words):
                group.append(run)
                break
        else:
            groups.append([run])
    people = []
    for group in groups:
        used = any(slug(word) in alone for run in group for word in (run.words[0], run.words[-1]))
        longest = max(len(run.words) for run in group)  # what speaks against a part of the name does not against the whole
        weight = sum(run.evidence if len(run.words) == longest else max(run.evidence, 0) for run in group)
        if weight + used < ENOUGH or max(run.evidence for run in group) < 2:
            continue
        counts = Counter(run.words for run in group)
        common = counts.most_common(1)[0][0]
        fuller = [name for name in counts if len(name) > len(common) and name[-len(common) :] == common]
        people.append(Person(max(fuller, key=len) if fuller else common, "", group))
    return people


def family_of(name: tuple[str, ...], country: str, singles: list[NameRun]) -> str:
    """The family name: the word used alone in the text, else by the custom of the country, else the last word with its particles."""
    if len(name) > 2 and slug(name[-1]) in ("jr", "sr", "ii", "iii", "iv"):
        name = name[:-1]
    first, last = slug(name[0]), slug(name[-1])
    used = Counter(slug(run.words[0]) for run in singles if run.evidence >= 1)
    if used[first] != used[last] and first != last:
        return name[0] if used[first] > used[last] else name[-1]
    if country in family_first() or (not country and origin_of(name)):
        return name[0]
    return name[-1]


def _claim(people: list[Person], run: NameRun, hints: dict[int, str]) -> bool:
    """Gives a surname to the person it stands for: the one of that family name; where there are several, the one whose country or
    title agrees, else the last one named before.  False where nobody has that name."""
    word = slug(run.words[0])
    bearers = [person for person in people if slug(person.family) == word]
    if not bearers and not run.titled:
        bearers = [person for person in people if len(person.words) > 1 and slug(person.words[0]) == word and run.evidence >= 2]
    if not bearers:
        return False
    if not run.titled and run.evidence < 0:
        return True  # it is a name of somebody, but this place of it shows a thing: no mention, no new person either
    country = hints.get(run.start, "")
    agreeing = [person for person in bearers if country and person.country == country] or bearers
    if run.title is not None:
        head = run.title.head
        agreeing = [person for person in agreeing if any(other.title and other.title.head == head for other in person.runs)] or agreeing
    before = [person for person in agreeing if min(other.start for other in person.runs) < run.start]
    best = max(before or agreeing, key=lambda person: max((other.start for other in person.runs if other.start < run.start), default=-1))
    best.runs.append(run)
    return True


@lru_cache(maxsize=1)
def _holders_by_word() -> dict[str, tuple[Holder, ...]]:
    """The office holders of the facts, each by his usual name, by the words of it."""
    found: dict[str, list[Holder]] = {}
    for holder in (holder for held in facts().holders.values() for holder in held if holder.person == holder.name):
        for word in set(_plain(tuple(holder.person.split()))):
            found.setdefault(word, []).append(holder)
    return {word: tuple(held) for word, held in found.items()}


def known_name(person: Person, office: str) -> tuple[str, str]:
    """The full name and the country code that the office-holder facts give for a surname with an office; ("", "") where they do not
    tell one person."""
    if len(person.words) > 1 or not office:
        return "", ""
    word = slug(person.words[0])
    found = {
        (holder.person, holder.country)
        for holder in _holders_by_word().get(word, ())
        if person.country in ("", holder.country) and same_office(office, holder.office)
    }
    return found.pop() if len(found) == 1 else ("", "")


PASSING = frozenset({"of", "the", "for", "former", "then", "new", "ex", "acting", "outgoing", "incoming", "us", "national"})
RANKS = frozenset({"vice", "deputy", "assistant", "first", "prime", "under", "general"})


def same_office(role: str, office: str) -> bool:
    """Whether two wordings are of one office: the same words but for spelling and passing words, or one names more of it ("Minister of
    Foreign Affairs and Trade"); a rank ("vice", "prime") makes it another."""
    one, two = (_office_words(text) for text in (role, office))
    if one == two:
        return bool(one)
    heads = title_words().heads
    extra = one ^ two
    return bool(one & two & heads.keys()) and (one < two or two < one) and min(len(one), len(two)) > 1 and not extra & RANKS


def _office_words(text: str) -> frozenset[str]:
    """The words of an office that tell it from others, in one spelling."""
    plain = text.casefold().replace("defence", "defense").replace("foreign affairs", "foreign").replace("external affairs", "foreign")
    return frozenset(re.findall(r"\w+", plain)) - PASSING
