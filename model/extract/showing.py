"""How the words of one passage are shown in titles, whatever is told: which are dropped (dates, what stands in brackets) and which
give way to a participant's name.  Read once for each passage."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from model.extract.facts import CAPITAL, DEMONYM, SEAT, facts
from model.extract.name_values import ATTRIBUTE, COUNTRY, PERSON, PLACE

if TYPE_CHECKING:
    from model.extract.reading import Named, Reading

SHORT = {"United States": "US", "United Kingdom": "UK", "European Union": "EU"}
TIES = frozenset("-–/")  # marks that make one word of two


def listed(names: Iterable[str]) -> str:
    """Names as a list in words: "Chile, Peru and Kenya"; long names of countries in their short form."""
    words = [SHORT.get(name, name) for name in names]
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


class Showing:
    """What is shown of a passage: `shown` token -> the words that stand for it, `asides` the tokens in brackets, `gone` those and the
    ones inside a name shown at another token, `dates` those of dates, `hyphens` the marks that tie two words,
    `dashes` all short ones."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.shown: dict[int, str] = {}
        tokens = reading.doc.tokens
        self.hyphens = [
            i for i in range(1, len(tokens) - 1) if tokens[i].text in TIES and not tokens[i].whitespace_ and not tokens[i - 1].whitespace_
        ]
        self.dashes = [token.i for token in tokens if token.text in ("-", "–")]
        self.asides: set[int] = self._asides()
        self.gone: set[int] = set(self.asides)
        self.dates = self._dates()
        self._name()

    def _asides(self) -> set[int]:
        found: set[int] = set()
        opened = -1
        for token in self.reading.doc:
            if token.text in ("(", "["):
                opened = token.i
            elif token.text in (")", "]") and 0 <= opened < token.i:
                found.update(range(opened, token.i + 1))
                opened = -1
        return found

    def _dates(self) -> set[int]:
        found: set[int] = set()
        spans = [(named.start, named.end) for named in self.reading.named]
        for _, phrase in self.reading.phrases:
            inside = any(start <= phrase.start and phrase.end <= end for start, end in spans)
            if phrase.type in ("DATE", "TIME") and phrase.meaning.kind != "ref" and not inside:
                first, last = self.reading.token_at(phrase.start).i, self.reading.token_at(phrase.end - 1).i
                found.update(range(first, last + 1))
        return found

    def _name(self) -> None:
        by_head: dict[int, list[Named]] = {}
        for named in sorted(self.reading.named, key=lambda n: n.start - n.end):
            by_head.setdefault(named.token.i, []).append(named)
        for index, group in by_head.items():
            first, last = self.reading.token_at(group[0].start).i, self.reading.token_at(group[0].end - 1).i
            if self._is_part(group[0], first, last) or index in self.gone or any(i in self.shown for i in range(first, last + 1)):
                continue
            text = self._display([named for named in group if (named.start, named.end) == (group[0].start, group[0].end)])
            if text:
                self.shown[index] = text
                self.gone.update(i for i in range(first, last + 1) if i != index)

    def _is_part(self, named: Named, first: int, last: int) -> bool:
        """Whether a name is only part of a word: "U.S." in "U.S.-China"."""
        offset = self.reading.passage.start
        end = self.reading.doc[last]
        return self.reading.doc[first].idx + offset != named.start or end.idx + len(end) + offset != named.end

    def _display(self, group: list[Named]) -> str:
        """The name shown for those named at one place, "" where the text's own words stay."""
        first = group[0]
        people = self.reading.participants
        names = list(dict.fromkeys(people[named.key].name for named in group if named.key in people))
        said = self.reading.text[first.start - self.reading.passage.start : first.end - self.reading.passage.start]
        if not names:
            return ""
        if first.kind == COUNTRY and len(names) == 1:
            return self._country(first, said, names[0])
        if first.kind == PERSON or said.islower() or len(names) > 1 or said.split(" ")[0].lower() in ("the", "both"):
            return listed(names)
        return ""

    def _country(self, named: Named, said: str, name: str) -> str:
        after = self.reading.doc[min(self.reading.token_at(named.end - 1).i + 1, len(self.reading.doc) - 1)]
        term = facts().terms.get(said.replace("’", "'")) or facts().terms.get(said)
        if named.sense == ATTRIBUTE:
            seat = term is not None and term.sort in (CAPITAL, SEAT) and (named.token.dep_ == "poss" or after.pos_ in ("NOUN", "ADJ"))
            return SHORT.get(name, name) if seat else "US" if said in ("U.S.", "United States") else ""
        if (
            term is not None
            and term.sort == DEMONYM
            and named.token.pos_ in ("ADJ", "PROPN", "NOUN")
            and named.token.dep_ in ("amod", "compound", "nmod", "conj")
        ):
            return ""
        if named.sense == PLACE:
            return SHORT.get(name, "") if term is not None and term.sort not in (CAPITAL, SEAT) else ""
        if term is not None and term.sort == CAPITAL and named.token.dep_ == "pobj" and named.token.head.lower_ in ("in", "at", "near"):
            return ""
        return SHORT.get(name, name)
