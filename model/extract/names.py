"""Who and where in an article: people with role and country, countries in their sense, organisations, places, and what points back to them.

`find_names` is the way in; `pair_in_focus` and `person_in_focus` tell what "the two countries" and "he" stand for at a place of the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from model.domain import Article, Participant, ParticipantKind
from model.extract.attached import attached_country, is_sent, sent_abroad
from model.extract.countries import CountryHit, is_demonym, named_in, span_of
from model.extract.facts import CAPITAL, DEMONYM, SEAT, country_key, facts
from model.extract.focus import find_groups, pair_in_focus, person_in_focus
from model.extract.home import ALONE, home_of, shares
from model.extract.name_values import ACTOR, ATTRIBUTE, COUNTRY, ORGANIZATION, PERSON, PLACE, GroupMention, NameMention, Names, PlaceMention
from model.extract.nationality import Clue, Setting, settle
from model.extract.organization_groups import Organization, group_organizations
from model.extract.organizations import OrgRun, find_org_runs
from model.extract.people import NameRun, find_runs
from model.extract.places import find_places
from model.extract.references import find_references
from model.extract.roles import Title
from model.extract.senses import sense_of, words
from model.extract.surnames import Person, group_people

MEETING = frozenset(("meet", "receive", "welcome", "host", "greet", "talk", "confer", "talks", "meeting", "negotiate"))
MADE = re.compile(r"[-‑–](?:made|built|born|designed|style|speaking|language|educated|trained|registered|type)\b")  # a thing's origin

if TYPE_CHECKING:
    from model.extract.parsed import Token
    from model.extract.passages import Passage

__all__ = [
    "ACTOR",
    "ATTRIBUTE",
    "PLACE",
    "GroupMention",
    "NameMention",
    "Names",
    "PlaceMention",
    "find_names",
    "pair_in_focus",
    "person_in_focus",
]


@dataclass(slots=True)
class Reading:
    """What is known of one article while its names are read; lists are per passage."""

    passages: Sequence[Passage]
    hits: list[list[CountryHit]] = field(default_factory=list)
    tokens: list[dict[int, str]] = field(default_factory=list)  # token index -> code of the country it names
    runs: list[NameRun] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    named: dict[int, list[NameRun]] = field(default_factory=dict)  # passage -> the places in it that name people
    organizations: list[Organization] = field(default_factory=list)
    home: str = ""  # code of the country the article is about at home
    ranked: tuple[str, ...] = ()  # codes of its countries, the most told first
    strong: bool = False  # whether next to no other country is told of


def find_names(passages: Sequence[Passage], article: Article) -> Names:
    """The names of an article from its parsed passages.  Offsets are code points of the article's text; every tuple is in text order."""
    reading = Reading(passages)
    for number, passage in enumerate(passages):
        hits = named_in(passage)
        reading.hits.append(hits)
        reading.tokens.append({token.i: hit.term.code for hit in hits for token in span_of(passage.doc, hit.start, hit.end)})
        reading.runs += find_runs(passage, number, frozenset(reading.tokens[-1]))
    reading.runs = [run for run in reading.runs if not _is_writer(run, article)]
    _read_people(reading)
    mentions = _person_mentions(reading) + _organization_mentions(reading)
    mentions += _country_mentions(reading)
    mentions.sort(key=lambda mention: (mention.start, -mention.end))
    families = {person.family for person in reading.people}
    places = [
        place
        for number, passage in enumerate(passages)
        for place in find_places(passage, reading.hits[number], _held(reading, number))
        if place.name not in families
    ]
    participants = _participants(reading, mentions)
    counts = Counter(mention.key for mention in mentions)
    groups = find_groups(passages, mentions, participants)
    return Names(participants, tuple(mentions), tuple(places), groups, tuple(sorted(counts.items())), country_key(reading.home))


def _is_writer(run: NameRun, article: Article) -> bool:
    """Whether the name is that of the article's writer as its byline gives it."""
    name = " ".join(run.words).casefold()
    return len(run.words) > 1 and name in article.byline.casefold()


def _read_people(reading: Reading) -> None:
    """Groups runs to people and settles their roles and countries; organisations are read in between, for the offices they show."""
    votes = shares(reading.passages, reading.hits)
    reading.home, reading.ranked = home_of(votes), tuple(code for code, _ in votes.most_common())
    reading.strong = bool(home_of(votes, ALONE))
    hints = {run.start: _own_country(reading, run) for run in reading.runs}
    reading.people = group_people(reading.runs, hints)
    find_references(reading.passages, reading.people)
    for person in reading.people:
        for run in person.runs:
            reading.named.setdefault(run.passage, []).append(run)
    orgs = [
        run
        for number, passage in enumerate(reading.passages)
        for run in find_org_runs(passage, number, reading.hits[number], _held(reading, number), _titles(reading, number))
    ]
    families = {person.family for person in reading.people}
    orgs = [run for run in orgs if run.bare not in families]
    demonyms = {code: _adjective(code) for code in {run.country for run in orgs if run.country}}
    reading.organizations = group_organizations(orgs, demonyms)
    sentences = {run.start: _sentence(reading.passages[run.passage], run.first) for run in reading.runs}
    settle(
        reading.people,
        hints,
        _clues(reading),
        sentences,
        Setting(reading.home, reading.ranked, _sent_to(reading), reading.strong, _firms(reading), _serves(reading), _met(reading)),
    )


def _adjective(code: str) -> str:
    """What stands before an organ of the country: "Chinese", "U.S." (data in names.toml where it is not the first demonym)."""
    given = words().adjectives.get(code, "")
    return given or next((text for text, term in facts().terms.items() if term.code == code and term.sort == DEMONYM), facts().names[code])


def _sentence(passage: Passage, token: int) -> int:
    """The index of the first token of the token's sentence: one number for each sentence of a passage."""
    return int(passage.doc[token].sent.start)


def _own_country(reading: Reading, run: NameRun) -> str:
    """The country the words around a name give it: in its title, before it, or in the role after it."""
    held = reading.tokens[run.passage]
    for title in (run.title, run.after):
        code = _title_country(title, held, reading, run)
        if code:
            return code
    before = held.get(run.first - 1, "")
    if before and _adjectival(reading, run):
        return before
    return attached_country(reading.passages[run.passage].doc, run.first, run.last, held, run.after)


def _adjectival(reading: Reading, run: NameRun) -> bool:
    """Whether the country right before a name describes the person ("Chinese Wang Yi") and is no name in its own right."""
    doc = reading.passages[run.passage].doc
    return any(is_demonym(hit) and span_of(doc, hit.start, hit.end).end == run.first for hit in reading.hits[run.passage])


def _title_country(title: Title | None, held: Mapping[int, str], reading: Reading, run: NameRun) -> str:
    """The country that owns an office."""
    if title is None:
        return ""
    doc = reading.passages[run.passage].doc
    owner = next((held[index] for index in range(*title.owner) if index in held and not sent_abroad(title, doc, index)), "")
    if owner or not title.official:
        return owner
    cities = (index for index in range(title.first, title.last) if doc[index].text in facts().cities and not sent_abroad(title, doc, index))
    region = next((facts().cities[doc[index].text] for index in cities), "")
    return held.get(title.first - 1, "") or region


def _sent_to(reading: Reading) -> dict[int, str]:
    """Run start -> the country its person is sent to, by its name or a city of it."""
    found = {}
    for run in reading.runs:
        doc, held = reading.passages[run.passage].doc, reading.tokens[run.passage]
        for title in (run.title, run.after):
            for index in range(title.first, min(title.last + 3, len(doc))) if title is not None else ():
                code = held.get(index) or facts().cities.get(doc[index].text, "")
                if title is not None and code and sent_abroad(title, doc, index):
                    found[run.start] = code
    return found


def _serves(reading: Reading) -> dict[int, str]:
    """Run start -> the words of whoever the person's office belongs to, where that is no country."""
    return {
        run.start: reading.passages[run.passage].doc[title.owner[0] : title.owner[1]].text
        for run in reading.runs
        for title in (run.title, run.after)
        if title is not None and title.owner != (0, 0)
    }


def _met(reading: Reading) -> frozenset[int]:
    """The starts of the runs that are met or received by somebody, or receive somebody."""
    found = set()
    for run in reading.runs:
        root = reading.passages[run.passage].doc[run.first : run.last].root
        verb = root.head.head if root.dep_ == "pobj" and root.head.lower_ in ("by", "with") else root.head
        if root.dep_ in ("dobj", "pobj") and verb.lemma_.lower() in MEETING:
            found.add(run.start)
    return frozenset(found)


def _firms(reading: Reading) -> tuple[tuple[int, str], ...]:
    """Where a firm of a country is told, "the Chilean airline": its offset and the code."""
    return tuple(
        (passage.start + hit.start, hit.term.code)
        for number, passage in enumerate(reading.passages)
        for hit in reading.hits[number]
        if is_demonym(hit) and _describes_firm(span_of(passage.doc, hit.start, hit.end).root)
    )


def _describes_firm(token: Token) -> bool:
    """Whether an adjective describes a firm, with another noun between as well ("Chilean regional airline Andea")."""
    nouns = [token.head, *token.doc[token.i + 1 : token.i + 4]]
    return any(noun.lemma_.lower() in words().firms for noun in nouns)


def _clues(reading: Reading) -> list[Clue]:
    """What shows a country near a place of the text: sides and organs of states, and offices that carry a country."""
    clues = []
    for number, passage in enumerate(reading.passages):
        for hit in reading.hits[number]:
            span = span_of(passage.doc, hit.start, hit.end)
            head = span.root.head.lower_
            speaks = span.root.head.dep_ == "nsubj" and span.root.head.head.lemma_ in ("say", "announce", "report", "state", "add", "tell")
            weight = 3 if head in ("side", "delegation") or (speaks and head in words().bodies) else 2 if head in words().bodies else 0
            if weight and head != "counterpart":
                at = _sentence(passage, span.start)
                organ = passage.doc[span.end : span.root.head.i + 1].text.casefold() if head in words().state_organs else ""
                clues.append(Clue(passage.start + hit.start, number, at, hit.term.code, weight, organ))
    for organization in reading.organizations:
        for run in organization.runs:
            if run.country and run.state:
                at = _sentence(reading.passages[run.passage], run.first)
                clues.append(Clue(run.start, run.passage, at, run.country, 2, run.bare.casefold()))
    return clues


def _held(reading: Reading, number: int) -> frozenset[int]:
    """The tokens of a passage that people's names take."""
    return frozenset(index for run in reading.named.get(number, ()) for index in range(run.first, run.last))


def _titles(reading: Reading, number: int) -> frozenset[int]:
    """The tokens of a passage that people's titles and roles take, but for those of whom an office belongs to."""
    doc = reading.passages[number].doc
    titles = [title for run in reading.named.get(number, ()) for title in (run.title, run.after) if title]
    owners = {index for title in titles for index in range(*title.owner) if not sent_abroad(title, doc, index)}
    return frozenset(index for title in titles for index in range(title.first, title.last)) - owners


def _matters(reading: Reading, number: int) -> frozenset[int]:
    """The tokens of a passage that say what a person's office deals with ("assistant secretary for Chile"): nobody who acts."""
    doc = reading.passages[number].doc
    return frozenset(
        index
        for run in reading.named.get(number, ())
        for title in (run.title, run.after)
        if title is not None and not is_sent(title)
        for index in range(title.first, title.last)
        if sent_abroad(title, doc, index)
    )


def _person_mentions(reading: Reading) -> list[NameMention]:
    """Every place that names a person."""
    return [_mention(reading, run, person.key, PERSON, ACTOR) for person in reading.people for run in person.runs]


def _organization_mentions(reading: Reading) -> list[NameMention]:
    """Every place that names an organisation."""
    found = reading.organizations
    return [_mention(reading, run, organization.key, ORGANIZATION, run.sense) for organization in found for run in organization.runs]


def _mention(reading: Reading, run: NameRun | OrgRun, key: str, kind: str, sense: str) -> NameMention:
    """A run of tokens as the mention of whom it names."""
    passage = reading.passages[run.passage]
    return NameMention(run.start, run.end, passage.text[run.start - passage.start : run.end - passage.start], key, kind, sense)


def _country_mentions(reading: Reading) -> list[NameMention]:
    """Every place that names a country, with its sense; a seat of government counts as its country where it acts."""
    found = []
    for number, passage in enumerate(reading.passages):
        people, titles, matters = _held(reading, number), _titles(reading, number), _matters(reading, number)
        senses = [_country_sense(reading, number, hit, titles) for hit in reading.hits[number]]
        for index, hit in enumerate(reading.hits[number]):
            span = span_of(passage.doc, hit.start, hit.end)
            if any(token.i in people or token.i in matters for token in span) or MADE.match(passage.text, hit.end):
                continue
            sense = _with_partner(passage.text, reading.hits[number], senses, index)
            if hit.term.sort == SEAT and sense != ACTOR:
                continue
            start, end = passage.start + hit.start, passage.start + hit.end
            found.append(NameMention(start, end, passage.text[hit.start : hit.end], country_key(hit.term.code), COUNTRY, sense))
    return found


def _country_sense(reading: Reading, number: int, hit: CountryHit, titles: frozenset[int]) -> str:
    """The sense of one country: that of the organ of state it names, a description in an office ("Secretary for China"), or as parsed."""
    passage = reading.passages[number]
    span = span_of(passage.doc, hit.start, hit.end)
    start, end = passage.start + hit.start, passage.start + hit.end
    organs = (run for item in reading.organizations for run in item.runs if run.passage == number)
    inside = next((run for run in organs if run.start <= start and end <= run.end), None)
    if inside is not None and hit.term.sort != SEAT and not (inside.first in titles and inside.state):
        return inside.sense if inside.state else ATTRIBUTE
    if any(token.i in titles for token in span):
        return ATTRIBUTE
    sense = sense_of(span)
    if hit.term.sort in (CAPITAL, SEAT) and sense == ATTRIBUTE and span.root.dep_ == "appos":
        return PLACE
    return sense


def _with_partner(text: str, hits: Sequence[CountryHit], senses: Sequence[str], index: int) -> str:
    """The sense of a country that a hyphen may join with another ("Sino-Russian"): both act where one does."""
    joined = [senses[index]]
    if index and text[hits[index - 1].end : hits[index].start] in ("-", "–", "‑", "/"):
        joined.append(senses[index - 1])
    if index + 1 < len(hits) and text[hits[index].end : hits[index + 1].start] in ("-", "–", "‑", "/"):
        joined.append(senses[index + 1])
    return ACTOR if ACTOR in joined else senses[index]


def _participants(reading: Reading, mentions: list[NameMention]) -> tuple[Participant, ...]:
    """The participants of the article: those mentioned and the countries they belong to, in the order they are first named."""
    order: dict[str, Participant] = {}
    people = {person.key: person for person in reading.people}
    organizations = {item.key: item for item in reading.organizations}
    surfaces: dict[str, set[str]] = {}
    for mention in mentions:
        surfaces.setdefault(mention.key, set()).add(mention.text)
    for mention in mentions:
        if mention.key in order:
            continue
        if mention.kind == PERSON:
            person = people[mention.key]
            aliases = tuple(sorted(surfaces[mention.key] - {person.name}))
            order[mention.key] = Participant(
                mention.key, person.name, ParticipantKind.PERSON, country_key(person.country), person.role, aliases
            )
        elif mention.kind == ORGANIZATION:
            item = organizations[mention.key]
            order[mention.key] = Participant(
                mention.key, item.name, ParticipantKind.ORGANIZATION, country_key(item.country), "", item.aliases
            )
        else:
            order[mention.key] = _country(mention.key)
    for key in (*(participant.country for participant in order.values()), country_key(reading.home)):
        if key and key not in order:
            order[key] = _country(key)
    return tuple(order.values())


def _country(key: str) -> Participant:
    return Participant(key, facts().names[key.removeprefix("country:")], ParticipantKind.COUNTRY)
