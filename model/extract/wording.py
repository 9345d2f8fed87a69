"""Words of a text as a title has them: whole phrases in the order of the text, with names in full, without articles, dates,
clauses set in and pronouns that only the text around them explains.

A phrase is chosen as a set of tokens and then written out, so that what stands in a title stands in the text in that order.
`detail` says how much hangs on a noun: 0 its own words and "of ...", 1 one phrase more on each noun, 2 all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from model.extract.facts import CAPITAL, DEMONYM, SEAT, facts
from model.extract.name_values import ATTRIBUTE, COUNTRY, PERSON, PLACE
from model.extract.reading import Named, Reading
from model.extract.title_words import title_words

if TYPE_CHECKING:
    from model.extract.parsed import Token

SHORT = {"United States": "US", "United Kingdom": "UK", "European Union": "EU"}
PRONOUNS = title_words("pronouns")
QUOTES = frozenset('"“”‘`()[]*') | {"``", "''", "...", "…"}
TIES = frozenset("-–/")  # marks that make one word of two
JOINS = frozenset(("-", "–", "—", "/", "&", "$", "£", "€", "#", "%"))


def listed(names: Iterable[str]) -> str:
    """Names as a list in words: "Chile, Peru and Kenya"; long names of countries in their short form."""
    words = [SHORT.get(name, name) for name in names]
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def capital(text: str) -> str:
    """The text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def _nothing(_: Token) -> str:
    return ""


class Wording:
    """How the words of one passage are shown: which are dropped (dates, asides) and which give way to a participant's name."""

    def __init__(self, reading: Reading, stands_for: Callable[[Token], str] = _nothing, fuller: Callable[[Token], str] = _nothing) -> None:
        """`stands_for` gives the words a pronoun stands for, "" where it is not known: the phrase it is in is then left out.
        `fuller` gives what an earlier place of the text calls "the treaty", "" where none does."""
        self.fuller = fuller
        self.reading = reading
        self.stands_for = stands_for
        self.shown: dict[int, str] = {}  # token -> the words that stand for it
        doc = reading.doc
        self.hyphens = [i for i in range(1, len(doc) - 1) if doc[i].text in TIES and not doc[i].whitespace_ and not doc[i - 1].whitespace_]
        self.asides: set[int] = self._asides()
        self.gone: set[int] = set(self.asides)  # tokens in brackets, and those inside a name shown at another token
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

    def dated(self, token: Token) -> bool:
        """Whether a noun is a date or counts time that is told apart ("on Tuesday", "last year")."""
        return token.i in self.dates

    def _with_hyphens(self, kept: set[int]) -> set[int]:
        """With the parts that a hyphen ties to what is kept: "re-run", "no-bid"."""
        doc, found = self.reading.doc, set(kept)
        for index in self.hyphens:
            pair = {index - 1, index + 1}
            if pair & found and not (pair & self.dates) and (pair <= found or not pair & self.gone):
                found |= pair | {index}
        if len(found & set(range(len(doc)))) > len(kept) + 6:
            return kept
        return found | {i + 1 for i in found if i + 2 in found and doc[i + 1].text in ("-", "–")}

    def write(self, kept: set[int], words: dict[int, str] | None = None) -> str:
        """The tokens in order of the text as words; `words` gives other words for some of them."""
        doc, text, last = self.reading.doc, "", None
        kept = self._with_hyphens(kept)
        for index in sorted(kept):
            if index in self.gone:
                continue
            token = doc[index]
            if token.text in QUOTES or token.is_space or (token.text in ("'", "’") and token.dep_ == "punct"):
                continue
            if last is not None and (last + 1 != index or doc[last].whitespace_) and not (token.text in (",", "'s", "’s", "%") and text):
                text += " "
            word = (words or {}).get(index) or self.shown.get(index) or token.text
            if text and text[-1] != " " and token.text[:1] in "'’" and word[:1].isalpha():
                text += " "  # "we're" is shown as "we are"
            text += word
            last = index
        return tidy(text)


def tidy(text: str) -> str:
    """Spaces and marks set right, "U.S." written "US", nothing left hanging at the ends."""
    text = re.sub(r"\bU\.S\.(?=\W|$)", "US", text)
    text = re.sub(r"\bU\.K\.(?=\W|$)", "UK", text)
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s*,(\s*,)+", ",", text)
    text = re.sub(r"(\w)([-–]) (?=[A-Z])", r"\1\2", text)
    text = re.sub(r"\s+(?=[,.;:%])", "", text)
    text = re.sub(r",\s+(and|or|but)\b", r" \1", text) if text.count(",") == 1 else text
    return text.strip(" ,;:-–—/&")
