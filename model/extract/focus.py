"""What points back: "the two countries", "both sides", "the spokeswoman", "he".

Centering after Grosz, Joshi and Weinstein (1995), reduced to what news needs: the pair last named together, the person who last spoke.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from model.domain import Participant, ParticipantKind
from model.extract.facts import DEMONYM, facts
from model.extract.name_values import ACTOR, ATTRIBUTE, COUNTRY, PERSON, GroupMention, NameMention, Names
from model.extract.roles import head_group
from model.extract.senses import words

if TYPE_CHECKING:
    from model.extract.parsed import Doc
    from model.extract.passages import Passage

NEAR = 60  # code points between the names of a pair named together
REACH = 4000  # how far back a pair is looked for


def pair_in_focus(names: Names, at: int, size: int = 2) -> tuple[str, ...]:
    """The keys of the countries "the two countries" (or three: `size`) stands for at offset `at`, in the order they were named: those
    last named together before it, else the ones most named in the whole article; () where the article has too few."""
    return _pair(names.mentions, at, size)


def _pair(mentions: Sequence[NameMention], at: int, size: int) -> tuple[str, ...]:
    countries = [mention for mention in mentions if mention.kind == COUNTRY]
    before = [mention for mention in countries if at - REACH <= mention.start < at]
    for last in range(len(before) - 1, -1, -1):
        keys: list[str] = []
        index, acting = last, False
        while index >= 0 and len(keys) < size and (index == last or before[index + 1].start - before[index].end <= NEAR):
            if _party(before[index]) and before[index].key not in keys:
                keys.append(before[index].key)
                acting = acting or before[index].sense == ACTOR
            index -= 1
        if len(keys) == size and acting:
            return tuple(reversed(keys))
    return _most_named(countries, size)


def _party(mention: NameMention) -> bool:
    """Whether a country can be one of a pair: it acts, or something of its is acted on ("Peru seized a Chilean trawler")."""
    term = facts().terms.get(mention.text)
    return mention.sense == ACTOR or (mention.sense == ATTRIBUTE and term is not None and term.sort == DEMONYM)


def _most_named(countries: Sequence[NameMention], size: int) -> tuple[str, ...]:
    """The countries most named as actors."""
    counts: dict[str, int] = {}
    for mention in countries:
        counts[mention.key] = counts.get(mention.key, 0) + (2 if mention.sense == ACTOR else 1)
    ranked = sorted(counts, key=lambda key: -counts[key])
    return tuple(ranked[:size]) if len(ranked) >= size else ()


def person_in_focus(names: Names, at: int) -> str:
    """The key of the person "he" or "she" stands for at offset `at`: the one last named as an actor before it; "" for none."""
    before = [mention for mention in names.mentions if mention.kind == PERSON and mention.start < at]
    return before[-1].key if before else ""


@lru_cache(maxsize=1)
def _group_pattern() -> re.Pattern[str]:
    lists = words()
    body = "|".join(re.escape(phrase) for phrase in sorted((*lists.pair_words, *lists.trio_words), key=len, reverse=True))
    return re.compile(rf"\b(?:the\s+)?(?:{body})\b", re.IGNORECASE)


def find_groups(
    passages: Sequence[Passage], mentions: Sequence[NameMention], participants: Sequence[Participant]
) -> tuple[GroupMention, ...]:
    """All that points back in the passages, in order: to pairs of countries and to people by their office."""
    found = []
    trio = frozenset(words().trio_words)
    lasts = {phrase.split()[-1] for phrase in (*words().pair_words, *words().trio_words)}
    for passage in passages:
        start, folded = passage.start, passage.text.casefold()
        for match in _group_pattern().finditer(passage.text) if any(word in folded for word in lasts) else ():
            bare = re.sub(r"^the\s+", "", match.group(), flags=re.IGNORECASE).casefold()
            size = 3 if bare in trio else 2
            at = start + match.start()
            keys = (_two_people(mentions, at) if bare == "pair" else ()) or _pair(mentions, at, size)
            if keys:
                found.append(GroupMention(start + match.start(), start + match.end(), match.group(), keys))
        found += _neighbours(start, passage.text, mentions)
        found += _offices(start, passage.doc, mentions, participants)
    return tuple(sorted(found, key=lambda group: group.start))


def _two_people(mentions: Sequence[NameMention], at: int) -> tuple[str, ...]:
    """The two people "the pair" stands for: those last named together before it; () for none."""
    before = [mention for mention in mentions if mention.kind == PERSON and at - REACH <= mention.start < at]
    for one, two in zip(reversed(before[:-1]), reversed(before), strict=False):
        if one.key != two.key and two.start - one.end <= 3 * NEAR:
            return (one.key, two.key)
    return ()


NEIGHBOUR = re.compile(
    r"\b(?:its|their)\s+(?:(?:northern|southern|eastern|western|larger|smaller|giant|big|powerful)\s+)?(?:neighbou?r|rival)\b"
)


def _neighbours(start: int, text: str, mentions: Sequence[NameMention]) -> list[GroupMention]:
    """ "Its neighbour": of the two countries most told of the one that was not named last."""
    found = []
    for match in NEIGHBOUR.finditer(text):
        at = start + match.start()
        before = [mention.key for mention in mentions if mention.kind == COUNTRY and mention.sense == ACTOR and mention.start < at]
        pair = _most_named([mention for mention in mentions if mention.kind == COUNTRY], 2)
        if before and before[-1] in pair:
            other = tuple(key for key in pair if key != before[-1])
            found.append(GroupMention(at, start + match.end(), match.group(), other))
    return found


def _offices(start: int, doc: Doc, mentions: Sequence[NameMention], participants: Sequence[Participant]) -> list[GroupMention]:
    """ "The spokeswoman", "the Chinese diplomat": the person of that office named last before."""
    people = {participant.key: participant for participant in participants if participant.kind is ParticipantKind.PERSON}
    found = []
    for token in doc:
        if token.dep_ not in ("nsubj", "nsubjpass") or not head_group(token) or token.pos_ != "NOUN":
            continue
        chunk = doc[token.left_edge.i : token.i + 1]
        if chunk[0].lower_ not in ("the", "this") or len(chunk) > 4:
            continue
        at = start + chunk.start_char
        for mention in reversed([mention for mention in mentions if mention.key in people and mention.start < at]):
            if token.lower_ in people[mention.key].role.casefold() or token.lower_ in ("diplomat", "official", "leader", "politician"):
                found.append(GroupMention(at, start + chunk.end_char, chunk.text, (mention.key,)))
                break
    return found
