"""What is known of one passage while its events are read: tokens by offset, names, groups, places and date phrases by clause.

Scratch values that hold spaCy tokens; nothing of them leaves the extraction.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from model.domain import Participant
from model.extract.clauses import SUBJECTS, Clause, find_clauses
from model.extract.kinds import Lexicon
from model.extract.meaning import DatePhrase
from model.extract.name_values import Names, PlaceMention
from model.extract.passages import Passage
from model.extract.showing import Showing

if TYPE_CHECKING:
    from model.extract.parsed import Token

ASIDE = frozenset(("according", "including", "despite", "unlike", "like", "citing", "regarding", "concerning"))


@dataclass(frozen=True, slots=True)
class Named:
    """A participant named at a token: its key, its offsets in the article, its sense, and the token that heads the name."""

    key: str
    start: int
    end: int
    sense: str
    kind: str
    token: Token


@dataclass(slots=True)
class Held:
    """What hangs on one clause: names with the part they play in it ("subject", "object", "other"), places and date phrases."""

    names: list[tuple[Named, str]] = field(default_factory=list)
    places: list[tuple[PlaceMention, Token]] = field(default_factory=list)
    phrases: list[tuple[int, Token]] = field(default_factory=list)  # index into the article's phrases


class Reading:
    """One passage with everything found in it, arranged by clause."""

    def __init__(
        self, passage: Passage, phrases: list[tuple[int, DatePhrase]], names: Names, participants: dict[str, Participant], lexicon: Lexicon
    ) -> None:
        self.passage = passage
        self.doc = passage.doc
        self.text = passage.text
        self.lexicon = lexicon
        self.participants = participants
        self._starts = [token.idx for token in self.doc]
        self.clauses = find_clauses(self.doc, lexicon)
        self.by_token: dict[int, Clause] = {}
        for clause in self.clauses:
            self.by_token[clause.top.i] = clause
            self.by_token[clause.verb.i] = clause
        self.held: dict[int, Held] = defaultdict(Held)  # by id of clause
        self.named: list[Named] = self._find_named(names)
        self.name_at: dict[int, list[Named]] = defaultdict(list)
        for named in self.named:
            self.name_at[named.token.i].append(named)
        self.places = [place for place in names.places if passage.start <= place.start and place.end <= passage.end]
        self.phrases = phrases
        self.phrase_root: dict[int, Token] = {}
        self._hang()

    @cached_property
    def showing(self) -> Showing:
        """How its words are shown in titles."""
        return Showing(self)

    @cached_property
    def described(self) -> dict[str, list[Token]]:
        """Lemma -> the tokens of it that have words of their own before them, in order: "the trade talks", not "the talks"."""
        found: dict[str, list[Token]] = {}
        before = (c for c in self.doc.tokens if c.dep_ in ("compound", "nmod") and c.pos_ in ("NOUN", "PROPN") and c.head is not c)
        for index in sorted({c.head.i for c in before}):
            token = self.doc.tokens[index]
            if token.dep_ != "compound":
                found.setdefault(token.lemma_.lower(), []).append(token)
        return found

    def token_at(self, offset: int) -> Token:
        """The token that covers the article offset."""
        return self.doc.tokens[max(0, bisect_right(self._starts, offset - self.passage.start) - 1)]

    def root(self, start: int, end: int) -> Token:
        """The token of text[start:end] (article offsets) that heads the others."""
        first, last = self.token_at(start), self.token_at(max(start, end - 1))
        token = last
        for _ in range(last.i - first.i + 1):
            if token.head != token and first.i <= token.head.i <= last.i:
                token = token.head
        return token

    def offsets(self, first: Token, last: Token) -> tuple[int, int]:
        """The article offsets of the tokens first..last."""
        return self.passage.start + first.idx, self.passage.start + last.idx + len(last)

    def _find_named(self, names: Names) -> list[Named]:
        found = []
        low, high = self.passage.start, self.passage.end
        bodies = [(m.start, m.end) for m in names.mentions if m.kind == "organization" and low <= m.start and m.end <= high]
        for mention in names.mentions:
            if low <= mention.start and mention.end <= high:
                if mention.kind == "country" and any(a <= mention.start and mention.end <= b for a, b in bodies):
                    continue  # the country of a body is known by the body
                token = self.root(mention.start, mention.end)
                found.append(Named(mention.key, mention.start, mention.end, mention.sense, mention.kind, token))
        for group in names.groups:
            if low <= group.start and group.end <= high:
                token = self.root(group.start, group.end)
                for key in group.keys:
                    known = self.participants.get(key)
                    found.append(Named(key, group.start, group.end, "actor", known.kind.value if known else "country", token))
        for token in self.doc:
            if token.lower_ == "latter" and token.dep_ in SUBJECTS:
                found.extend(self._latter(token, names))
        return found

    def _latter(self, token: Token, names: Names) -> list[Named]:
        """ "the latter": the participant named last before it, by the name of its capital too."""
        offset = self.passage.start + token.idx
        before = [
            (mention.end, mention.key, mention.kind)
            for mention in names.mentions
            if self.passage.start <= mention.start and mention.end <= offset
        ]
        before += [
            (place.end, place.country, "country")
            for place in names.places
            if place.country and self.passage.start <= place.start and place.end <= offset
        ]
        if not before:
            return []
        _, key, kind = max(before)
        return [Named(key, offset, offset + len(token), "actor", kind, token)]

    def _hang(self) -> None:
        for named in self.named:
            clause, part = self.owner(named.token)
            if clause is not None:
                self.held[id(clause)].names.append((named, part))
        for place in self.places:
            token = self.root(place.start, place.end)
            clause, _ = self.owner(token)
            if clause is not None:
                self.held[id(clause)].places.append((place, token))
        for index, phrase in self.phrases:
            token = self.root(phrase.start, phrase.end)
            self.phrase_root[index] = token
            clause, _ = self.owner(token)
            if clause is not None:
                self.held[id(self._looking_ahead(clause, token))].phrases.append((index, token))

    def _looking_ahead(self, clause: Clause, token: Token) -> Clause:
        """The clause a date belongs to: "Kestrel, which will be the first to fly the jet, in July 2011, has opened a site" gives the
        day of the flight, though it is parsed with the opening."""
        last = token.right_edge.i
        if clause.subject is None or clause.tense not in ("past", "perfect") or not clause.subject.i < last + 1 < clause.verb.i:
            return clause
        if self.doc[last + 1].text != ",":
            return clause
        ahead = [
            other for other in self.clauses
            if other.tense in ("future", "would") and clause.subject.i < other.verb.i < token.i and _below(other, clause)
        ]  # fmt: skip
        return ahead[-1] if ahead else clause

    def owner(self, token: Token) -> tuple[Clause | None, str]:
        """The clause a token belongs to and its part in it: "subject", "agent", "object", "content" or "other"; "aside" for
        what only gives a source or an example."""
        part, aside = "other", False
        climbing = token
        for _ in range(80):
            if climbing.i in self.by_token and (climbing != token or climbing.pos_ in ("VERB", "AUX")):
                return self.by_token[climbing.i], "aside" if aside else part
            if climbing.lower_ in ASIDE and climbing != token:
                aside = True
            if climbing.dep_ in SUBJECTS:
                part = "subject"
            elif climbing.dep_ in ("dobj", "dative"):
                part = "object"
            elif climbing.dep_ == "agent":
                part = "agent"
            elif climbing.dep_ in ("prep", "xcomp", "advmod", "attr", "acomp", "oprd", "npadvmod"):
                part = "other" if climbing.dep_ != "xcomp" else "content"
            if climbing.head == climbing:
                return None, part
            climbing = climbing.head
        return None, part

    def names_below(self, token: Token) -> list[Named]:
        """The names in the subtree of a token, relative clauses and the like left out."""
        wanted = {t.i for t in noun_tokens(token)}
        return [named for named in self.named if named.token.i in wanted]


def _below(clause: Clause, outer: Clause) -> bool:
    """Whether a clause stands in a relative clause of another."""
    while clause.parent is not None and clause.parent is not outer:
        clause = clause.parent
    return clause.parent is outer and clause.link == "relcl"


def noun_tokens(token: Token) -> list[Token]:
    """The tokens of a noun phrase without the clauses that hang on it."""
    found = [token]
    for child in token.children:
        if child.dep_ not in ("relcl", "acl", "advcl", "ccomp", "appos", "parataxis"):
            found.extend(noun_tokens(child))
    return found
