"""How likely two participants are one: which to offer first where a person merges them by hand.  Nothing is ever merged by this.

A score in 0..1, of the names above all: equal words in any order, a surname alone, initials, the initials of an organization,
spellings that differ by a letter or two; then the same or another country, alike roles, and company in the same events.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from model.domain import Participant, ParticipantKind

__all__ = ["LIKELY", "Candidate", "candidates", "likeness", "name_likeness"]

LIKELY = 0.5
"""From this score on two may well be one."""
SAME, TURNED, INITIALS, LETTERS, PART = 0.9, 0.85, 0.72, 0.7, 0.66
SPELLED = 0.8
"""Letters in common, of all, from which on two spellings are compared (`difflib.SequenceMatcher.ratio`)."""
COUNTRY, ROLE, COMPANY = 0.06, 0.04, 0.02
OTHER_COUNTRY, OTHER_KIND = 0.35, 0.5
SMALL = frozenset({"of", "the", "for", "and", "de", "la", "on", "in"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A participant that may be the same as another; `why` are the grounds, each to be put into words by who shows it:
    "same name", "same words", "initials", "short form", "part of the name", "similar spelling", "same country", "same role", "met"."""

    participant: Participant
    score: float
    why: tuple[str, ...]

    @property
    def likely(self) -> bool:
        return self.score >= LIKELY


def candidates(one: Participant, others: Iterable[Participant], together: Mapping[str, int]) -> list[Candidate]:
    """All others of which merging makes sense, the likeliest first; `together` counts the events that each has in common with `one`.

    Those of another kind come last of all; countries are offered for countries alone.
    """
    country = one.kind is ParticipantKind.COUNTRY
    found = [
        likeness(one, other, together.get(other.key, 0))
        for other in others
        if other.key != one.key and (other.kind is ParticipantKind.COUNTRY) is country
    ]
    return sorted(found, key=lambda found: (-round(found.score, 3), found.participant.name.casefold(), found.participant.key))


def likeness(one: Participant, two: Participant, together: int = 0) -> Candidate:
    """How likely two are one, and on what grounds; `together`: events that both take part in."""
    score, why = max((name_likeness(a, b) for a in _names(one) for b in _names(two)), key=lambda pair: pair[0])
    grounds = [why] if why else []
    if one.country and one.country == two.country:
        score += COUNTRY
        grounds.append("same country")
    elif one.country and two.country:
        score -= OTHER_COUNTRY
    if _alike_roles(one.role, two.role):
        score += ROLE
        grounds.append("same role")
    if together:
        score += COMPANY
        grounds.append("met")
    if one.kind is not two.kind:
        score -= OTHER_KIND
    return Candidate(two, max(0.0, min(1.0, score)), tuple(grounds))


def name_likeness(one: str, two: str) -> tuple[float, str]:
    """How alike two names are (0..1), and why ("" where they are not)."""
    left, right = _words(one), _words(two)
    if not left or not right:
        return 0.0, ""
    if left == right or "".join(left) == "".join(right):
        return SAME, "same name"
    if sorted(left) == sorted(right):
        return TURNED, "same words"
    if _by_initials(left, right) or _by_initials(right, left):
        return INITIALS, "initials"
    if _acronym(left, right) or _acronym(right, left):
        return LETTERS, "short form"
    shorter, longer = sorted((left, right), key=len)
    if set(shorter) < set(longer) and any(len(word) > 2 for word in shorter):
        return PART - 0.04 * (len(longer) - len(shorter) - 1), "part of the name"
    return _spelled(left, right)


def _names(one: Participant) -> tuple[str, ...]:
    return (one.name, *one.aliases)


@lru_cache(maxsize=1 << 15)
def _words(name: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return tuple("".join(sign if sign.isalnum() else " " for sign in plain if not unicodedata.combining(sign)).split())


def _by_initials(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether `short` is `full` with some words but one as their first letters: "w yi", "kishida f"."""
    if len(short) != len(full) or len(full) < 2 or not 0 < sum(len(word) == 1 for word in short) < len(short):
        return False
    fits = all(a == b or (len(a) == 1 and b.startswith(a)) for a, b in zip(short, full, strict=True))
    return fits or all(a == b or (len(a) == 1 and b.startswith(a)) for a, b in zip(short, full[::-1], strict=True))


def _acronym(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether `short` ("mofa", "u s") is made of the first letters of three or more words, or of two."""
    letters = "".join(short)
    spelled_out = len(short) > 1 and any(len(word) > 1 for word in short)
    if spelled_out or not 2 <= len(letters) <= 8 or len(full) < 2:
        return False
    return letters in ("".join(word[0] for word in full), "".join(word[0] for word in full if word not in SMALL))


def _spelled(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[float, str]:
    """Spellings that differ by a letter or two: each word's where there are as many, so that a family name in common is not enough;
    else those of the whole names ("al-Assad", "Alassad")."""
    pairs = list(zip(left, right, strict=True)) if len(left) == len(right) else [("".join(left), "".join(right))]
    if sum(map(len, left)) < 4 or sum(map(len, right)) < 4:
        return 0.0, ""
    ratios = []
    for one, two in sorted(pairs):  # in one order, whichever of the two names comes first
        one, two = sorted((one, two))
        matcher = SequenceMatcher(None, one, two, autojunk=False)
        if one != two and (matcher.real_quick_ratio() < SPELLED or matcher.quick_ratio() < SPELLED or matcher.ratio() < SPELLED):
            return 0.0, ""
        ratios.append(1.0 if one == two else matcher.ratio())
    return 0.8 * min(ratios) - 0.06, "similar spelling"


def _alike_roles(one: str, two: str) -> bool:
    """Whether two roles share a word that says something."""
    return bool({word for word in _words(one) if len(word) > 3} & {word for word in _words(two) if len(word) > 3})
