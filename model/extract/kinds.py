"""What kind of event a verb or noun reports, from resources/rules/en/kinds.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from model.domain import Kind, Status
from model.resources import resource

if TYPE_CHECKING:
    from model.extract.parsed import Token


@dataclass(frozen=True, slots=True)
class Sort:
    """The kind of an event and what its word says of its life (held where it says nothing)."""

    kind: Kind
    status: Status = Status.HELD


@dataclass(frozen=True)
class Lexicon:
    """The words of kinds.toml, ready to look up by lemma."""

    verbs: dict[str, Sort]
    nouns: dict[str, Sort]
    talks: dict[str, str]  # noun -> group: meeting, summit, mechanism
    bodies: frozenset[str]  # joint bodies that meet: commission, committee
    rounds: frozenset[str]  # nouns that point to the talks they are a round of
    joint: frozenset[str]  # what makes talks of a body
    pointers: frozenset[str]
    plain: frozenset[str]
    weak: frozenset[str]
    trilateral: frozenset[str]
    carries: frozenset[str]
    plans: frozenset[str]
    states: frozenset[str]
    happens: frozenset[str]  # states and carriers that tell an event where they are dated
    offices: frozenset[str]
    object_kinds: dict[str, Kind]

    def reports(self, lemma: str) -> bool:
        """Whether a verb can tell what its complement clause says: "said", "agreed", "decided"."""
        sort = self.verbs.get(lemma)
        return sort is not None and sort.kind in (Kind.STATEMENT, Kind.AGREEMENT, Kind.DECISION)

    def verb_lemma(self, verb: Token) -> str:
        """The lemma of a verb with its particle or preposition where kinds.toml knows the two together ("call on", "shoot down")."""
        lemma: str = verb.lemma_.lower()
        if lemma not in self.verbs and verb.lower_.startswith(f"{lemma}e") and (f"{lemma}e" in self.verbs or f"{lemma}e" in self.states):
            lemma += "e"  # the lemmatizer makes "hop" of "hopes"
        for child in sorted(verb.children, key=lambda child: child.dep_ != "prt") if len(verb.children) > 1 else verb.children:
            if child.dep_ in ("prt", "prep", "advmod") and child.i > verb.i and not _of_date(child):
                joined = f"{lemma} {child.lower_}"
                if joined in self.verbs or joined in self.carries or joined in self.states:
                    return joined
                if child.dep_ == "prt" and lemma in self.states | {"go"}:
                    return joined  # "was turned down" tells more than "turned"
            elif child.dep_ == "dobj" and lemma == "take" and child.lower_ in ("part", "place", "effect"):
                return f"take {child.lower_}"
        return lemma


def _of_date(preposition: Token) -> bool:
    """Whether a preposition goes with a date: "went off on Sunday" is no "go on"."""
    return preposition.dep_ == "prep" and any(child.ent_type_ in ("DATE", "TIME") for child in preposition.children)


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon of resources/rules/en/kinds.toml, read once."""
    with resource("rules", "en", "kinds.toml").open("rb") as file:
        data: dict[str, Any] = tomllib.load(file)
    talks = data["talks"]
    words = data["words"]
    return Lexicon(
        verbs=_sorts(data["verb"]),
        nouns=_sorts(data["noun"]),
        talks={word: group for group in ("meeting", "summit", "mechanism") for word in talks[group]},
        bodies=frozenset(talks["bodies"]),
        rounds=frozenset(talks["rounds"]),
        joint=frozenset(talks["joint"]),
        pointers=frozenset(talks["pointers"]),
        plain=frozenset(talks["plain"]),
        weak=frozenset(talks["weak"]),
        trilateral=frozenset(talks["trilateral"]),
        carries=frozenset(words["carries"]),
        plans=frozenset(words["plans"]),
        states=frozenset(words["states"]),
        happens=frozenset(words["happens"]),
        offices=frozenset(words["offices"]),
        object_kinds={word: Kind(kind) for kind, group in words["object_kinds"].items() for word in group},
    )


def _sorts(entries: list[dict[str, Any]]) -> dict[str, Sort]:
    """Word -> sort; the first entry that has a word decides."""
    found: dict[str, Sort] = {}
    for entry in entries:
        sort = Sort(Kind(entry["kind"]), Status(entry.get("status", "held")))
        for word in entry["words"]:
            found.setdefault(word, sort)
    return found
