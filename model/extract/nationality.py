"""Which country a person stands for, and the role as the article gives it: from the words, the facts, then the context."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from model.extract.attached import is_sent
from model.extract.facts import facts
from model.extract.name_order import family_first, origin_of
from model.extract.people import NameRun
from model.extract.roles import Title, title_words
from model.extract.surnames import Person, known_name

AT_HOME = 2  # weight of the article's own country for an official of no country named
FIRMS_TOO = frozenset(
    ("president", "chairman", "chairwoman", "chairperson", "chair", "spokesman", "spokeswoman", "spokesperson", "treasurer")
)
CLEAR = 3  # weight from which context alone settles a country


@dataclass(frozen=True, slots=True)
class Clue:
    """Something in the text that shows a country near a place: its offset in the article, passage and sentence, the country's code,
    its weight, and the words it was read from (lower case, of a state organ: "ministry of national defense")."""

    at: int
    passage: int
    sentence: int
    code: str
    weight: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """What an article is about: its own country (`home`, "" for none), its countries with the most told first, and run start -> the
    country the person is sent to ("ambassador to Chile"), so cannot be of; `strong` where there is next to no other country;
    `firms`: offset and country of each firm told as a country's ("the Chilean airline"); `serves`: run start -> the
    name of whoever the person works for ("Castro's spokesman");
    `met`: starts of runs that are met or received, or that meet or receive, somebody."""

    home: str = ""
    ranked: tuple[str, ...] = ()
    sent_to: Mapping[int, str] = field(default_factory=dict)
    strong: bool = False
    firms: tuple[tuple[int, str], ...] = ()
    serves: Mapping[int, str] = field(default_factory=dict)
    met: frozenset[int] = frozenset()


def settle(
    people: Sequence[Person],
    hints: Mapping[int, str],
    clues: Sequence[Clue],
    sentences: Mapping[int, int],
    setting: Setting | None = None,
) -> None:
    """Gives every person a role and, where anything tells it, a country.  `hints`: run start -> country its own words give;
    `sentences`: run start -> number of its sentence; `setting`: the countries the article is about."""
    setting = setting or Setting()
    for person in people:
        person.role = best_role(person)
    for person in people:
        if "counterpart" in person.role.casefold():
            person.role = _counterpart_role(person, people) or person.role
    for person in people:
        if not person.country:
            codes = Counter(hints.get(run.start, "") for run in person.runs if hints.get(run.start))
            person.country = codes.most_common(1)[0][0] if codes else ""
        if not person.country:
            person.country = by_facts(person)
    for person in people:
        if not person.country and _official(person):
            person.country = _other_side(person, people, setting) or by_context(person, people, clues, sentences, setting.home)
        name, country = known_name(person, person.role)
        if name:
            person.known_as = name
            person.country = person.country or (country if country in facts().names else "")
        person.country = (
            person.country
            or _of_master(person, people, setting)
            or _other_side(person, people, setting)
            or _of_firm(person, setting)
            or _at_home(person, setting)
        )


def _titles(person: Person) -> list[Title]:
    return [title for run in person.runs for title in (run.title, run.after) if title is not None]


def _official(person: Person) -> bool:
    return any(title.official and not _of_a_firm(title) for title in _titles(person))


def _of_a_firm(title: Title) -> bool:
    """Whether an office that firms have too is one of a firm by the name before it ("Andea Shipping vice president") or beside a
    firm's office ("president and CEO")."""
    if title.head.casefold() not in FIRMS_TOO:
        return False
    before = re.split(rf"\b{re.escape(title.head)}", title.role, maxsplit=1, flags=re.IGNORECASE)[0].split()
    known = title_words().modifiers | title_words().portfolios | title_words().heads.keys()
    named = any(word[0].isupper() and not set(re.split(r"[^\w]+", word.casefold())) - {""} <= known for word in before)
    return named or bool({"ceo", "coo", "cfo", "operating", "managing"} & set(title.role.casefold().split()))


def best_role(person: Person) -> str:
    """The role as the article gives it: the new office if one is given, else the fullest title before the name with the role after it."""
    new = [run.after.role for run in person.runs if run.after is not None and run.after.new]
    if new:
        return new[0]
    before = max((run.title.role for run in person.runs if run.title is not None), key=len, default="")
    after = next((run.after.role for run in person.runs if run.after is not None), "")
    heads = {run.title.head.casefold() for run in person.runs if run.title is not None}
    if before and after and heads & set(after.casefold().split()):
        return after if len(after) > len(before) else before
    if before and after and _adds(person) and after.casefold() not in before.casefold() and before.casefold() not in after.casefold():
        return f"{before}, {after}"
    if before and not _adds(person):
        return before
    return after if len(after) > len(before) else before


def _counterpart_role(person: Person, people: Sequence[Person]) -> str:
    """The role a counterpart shares: that of the person named last before."""
    at = min(run.start for run in person.runs)
    before = [(run.start, other.role) for other in people if other is not person and other.role for run in other.runs if run.start < at]
    role = max(before)[1] if before else ""
    return "" if "counterpart" in role.casefold() else role.split(",")[0]


def _adds(person: Person) -> bool:
    """Whether the role after a name is an office worth telling beside the title before it."""
    group = next((run.after.group for run in person.runs if run.after is not None), "")
    return group not in ("stage", "expert")


def _of_master(person: Person, people: Sequence[Person], setting: Setting) -> str:
    """The country of the person somebody works for: "Castro's spokesman"."""
    names = {setting.serves[run.start] for run in person.runs if run.start in setting.serves}
    return next((other.country for other in people if other.country and names & {other.family, other.name}), "")


def _of_firm(person: Person, setting: Setting) -> str:
    """The country of the firm told last before a person who runs one; "" for anybody else."""
    if _official(person) or not any(title.group in ("business", "office") for title in _titles(person)):
        return ""
    at = min(run.start for run in person.runs)
    before = [firm for firm in setting.firms if firm[0] < at]
    return max(before)[1] if before else ""


def _at_home(person: Person, setting: Setting) -> str:
    """The article's own country for whom nothing speaks against it: an office or a job is told (where other countries are told of as
    well), and no firm's by its name."""
    titles = _titles(person)
    if not setting.home or _sent(person) or not (titles or setting.strong):
        return ""
    firms = any(
        _of_a_firm(title) or (title.group in ("business", "office", "stage") and re.search(r"[A-Z]", title.role[1:])) for title in titles
    )
    return "" if firms and not _official(person) else setting.home


def _other_side(person: Person, people: Sequence[Person], setting: Setting) -> str:
    """The other of the two countries an article tells of most: for a counterpart that of whom was named before is the one, for an
    ambassador that of the country sent to; "" for anybody else."""
    other = next((code for run in person.runs if (code := setting.sent_to.get(run.start))), "")
    met = _official(person) and any(run.start in setting.met for run in person.runs)
    if not other and (met or any("counterpart" in title.head for title in _titles(person))):
        at = min(run.start for run in person.runs)
        ahead = [(run.start, one.country) for one in people if one is not person and one.country for run in one.runs if run.start < at]
        other = max(ahead)[1] if ahead else ""
    pair = setting.ranked[:2]
    if other and setting.home not in ("", other):
        return setting.home
    return next((code for code in pair if code != other), "") if other in pair and len(pair) == 2 else ""


def _sent(person: Person) -> bool:
    """Whether a person is sent by one country to another: home is where the ambassador is, not whom the ambassador is of."""
    return any(is_sent(title) for title in _titles(person))


def by_facts(person: Person) -> str:
    """The country whose office the facts say this person holds or held; "" where they say nothing or more than one."""
    found = facts().holders.get(person.name.casefold()) or facts().holders.get(" ".join(reversed(person.words)).casefold()) or ()
    codes = {holder.country for holder in found if holder.country in facts().names}
    return codes.pop() if len(codes) == 1 else ""


def by_context(person: Person, people: Sequence[Person], clues: Sequence[Clue], sentences: Mapping[int, int], home: str = "") -> str:
    """The country that what stands near an official speaks for: a state organ the office belongs to, who spoke for it before, a
    side named in the sentence, and the shape of the name.  "" where nothing speaks clearly."""
    votes: Counter[str] = Counter()
    for run in person.runs:
        for clue in clues:
            votes[clue.code] += _weight(run, clue, sentences.get(run.start, -1), person.role)
    own = {run.start for run in person.runs}
    ahead = [
        (run.start, other.country)
        for other in people
        if other is not person and other.country and other.role and _official(other)
        for run in other.runs
        if run.start < min(own)
    ]
    if ahead:
        votes[max(ahead)[1]] += 2
    if home and not _sent(person):
        votes[home] += AT_HOME
    origin = origin_of(person.words)
    if origin:
        votes[origin] += 3
    ranked = [(count, code) for code, count in votes.most_common(2) if code]
    if not ranked or ranked[0][0] < CLEAR or (len(ranked) > 1 and ranked[1][0] == ranked[0][0]):
        return ""
    if origin and ranked[0][1] in family_first() and ranked[0][1] != origin:
        return origin if votes[origin] >= CLEAR else ""
    return ranked[0][1]


def _weight(run: NameRun, clue: Clue, sentence: int, role: str) -> int:
    """How much a clue says about who a person named at `run` stands for."""
    weight = 0
    if clue.words and role and _office_of(role, clue.words):
        weight += 4
    if clue.passage == run.passage and clue.sentence == sentence:
        weight += clue.weight
    elif clue.passage == run.passage and clue.at < run.start:
        weight += clue.weight // 2
    elif clue.passage == run.passage - 1:
        weight += clue.weight // 3
    return weight


def _office_of(role: str, organ: str) -> bool:
    """Whether a role is of a state organ by its words: "Minister of National Defense", "ministry of national defense"."""
    british = {"defence": "defense", "minister": "ministry", "affairs": ""}
    one, two = ([british.get(word, word) for word in re.findall(r"\w+", text.casefold())] for text in (role, organ))
    small = {
        "of",
        "the",
        "and",
        "for",
        "assistant",
        "deputy",
        "vice",
        "first",
        "new",
        "former",
        "",
        "chief",
        "spokesman",
        "spokeswoman",
        "spokesperson",
    }
    left, right = set(one) - small, set(two) - small
    return len(right) > 1 and right <= left
