"""Which nouns and verbs name one and the same kind of happening, from resources/rules/en/happenings.toml."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from model.domain import Kind, Status
from model.extract.kinds import Sort
from model.resources import resource

if TYPE_CHECKING:
    from model.extract.parsed import Token


@dataclass(frozen=True)
class Happenings:
    """`nouns`: the sort of event each noun names; `kin`: the groups each noun or verb stands in, by lemma."""

    nouns: dict[str, Sort]
    kin: dict[str, frozenset[int]]
    verbs: dict[str, frozenset[int]]
    vague: frozenset[str]  # nouns that alone tell nothing, not even with their date
    figures: frozenset[str]  # what is reported with a figure: "revenue"
    markets: frozenset[str]  # what has a price: "shares", "index"

    def akin(self, noun: str, word: str) -> bool:
        """Whether a noun can name what a noun or verb tells: "blast" and "explode", "takeover" and "deal"."""
        groups = self.kin.get(noun, frozenset())
        return bool(groups & (self.kin.get(word, frozenset()) | self.verbs.get(word, frozenset())))


def whole_word(token: Token) -> str:
    """The lemma of a noun with what a hyphen ties to it, which are parsed apart: "write-off", "sell-off", "take-off"."""
    word: str = token.lemma_.lower()
    before = token.doc.tokens[token.i - 1]
    if token.i < 2 or before.text not in ("-", "‑") or before.whitespace_:
        return word
    joined = f"{token.doc[token.i - 2].lower_}-{word}"
    table = happenings()
    return joined if joined in table.nouns or joined in table.figures else word


@lru_cache(maxsize=1)
def happenings() -> Happenings:
    """The table of resources/rules/en/happenings.toml, read once; the first group that has a noun says of what kind it is."""
    with resource("rules", "en", "happenings.toml").open("rb") as file:
        data: dict[str, Any] = tomllib.load(file)
    groups: list[dict[str, Any]] = data["group"]
    nouns: dict[str, Sort] = {}
    kin: dict[str, set[int]] = defaultdict(set)
    verbs: dict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(groups):
        sort = Sort(Kind(group["kind"]), Status(group.get("status", "held")))
        for noun in group["nouns"]:
            nouns.setdefault(noun, sort)
            kin[noun].add(number)
        for verb in group["verbs"]:
            verbs[verb].add(number)
    vague, figures, markets = (frozenset(data[name]) for name in ("vague", "figures", "markets"))
    return Happenings(nouns, _fixed(kin), _fixed(verbs), vague, figures, markets)


def _fixed(table: dict[str, set[int]]) -> dict[str, frozenset[int]]:
    return {word: frozenset(groups) for word, groups in table.items()}
