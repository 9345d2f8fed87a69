"""What reading the names of an article gives, as frozen values: who is named where, and in what sense.  No spaCy objects."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from model.domain import Participant

ACTOR, PLACE, ATTRIBUTE = "actor", "place", "attribute"
PERSON, ORGANIZATION, COUNTRY = "person", "organization", "country"


@dataclass(frozen=True, slots=True)
class NameMention:
    """text[start:end] of the article names the participant `key`; `kind` is "person", "organization" or "country".

    `sense` is "actor" where it does something, has something done to it or is a party ("Tokyo claimed", "between Beijing and
    Tokyo"), "place" where it says where ("in Tokyo"), "attribute" where it describes another thing ("Chinese balloon").
    """

    start: int
    end: int
    text: str
    key: str
    kind: str
    sense: str


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """text[start:end] names a place: `name` as a reader writes it, `country` the key of its country ("" if not known)."""

    start: int
    end: int
    text: str
    name: str
    country: str


@dataclass(frozen=True, slots=True)
class GroupMention:
    """text[start:end] ("the two countries", "both sides", "the spokeswoman") points back to the participants `keys`."""

    start: int
    end: int
    text: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one article, each tuple in order of the text."""

    participants: tuple[Participant, ...] = ()
    mentions: tuple[NameMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    groups: tuple[GroupMention, ...] = ()
    counts: tuple[tuple[str, int], ...] = field(default=())  # mentions of each participant key
    home: str = ""  # the key of the country the article is about at home

    def within(self, start: int, end: int) -> tuple[NameMention, ...]:
        """The mentions that lie wholly in start..end."""
        first = bisect_right([mention.start for mention in self.mentions], start - 1)
        found = []
        for mention in self.mentions[first:]:
            if mention.start >= end:
                break
            if mention.end <= end:
                found.append(mention)
        return tuple(found)
