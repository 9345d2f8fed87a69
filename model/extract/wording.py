"""Words of a text as a title has them: whole phrases in the order of the text, with names in full, without articles, dates,
clauses set in and pronouns that only the text around them explains.

A phrase is chosen as a set of tokens and then written out, so that what stands in a title stands in the text in that order.
`detail` says how much hangs on a noun: 0 its own words and "of ...", 1 one phrase more on each noun, 2 all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from model.extract.reading import Reading
from model.extract.title_words import title_words

if TYPE_CHECKING:
    from model.extract.parsed import Token

PRONOUNS = title_words("pronouns")
QUOTES = frozenset('"“”‘`()[]*') | {"``", "''", "...", "…"}
JOINS = frozenset(("-", "–", "—", "/", "&", "$", "£", "€", "#", "%"))
_MARKS = frozenset(",.;:%-–—")
_US, _UK = re.compile(r"\bU\.S\.(?=\W|$)"), re.compile(r"\bU\.K\.(?=\W|$)")
_COMMAS = re.compile(r"\s*,(?:\s*,)+")
_JOINED = re.compile(r"(\w)([-–]) (?=[A-Z])")
_BEFORE_MARK = re.compile(r"(?<!\s)\s++(?=[,.;:%])")
_LONE_COMMA = re.compile(r",\s+(and|or|but)\b")


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
        showing = reading.showing
        self.shown = dict(showing.shown)  # token -> the words that stand for it
        self.hyphens = showing.hyphens
        self.dashes = showing.dashes
        self.asides = showing.asides
        self.gone = set(showing.gone)  # tokens in brackets, and those inside a name shown at another token
        self.dates = showing.dates

    def dated(self, token: Token) -> bool:
        """Whether a noun is a date or counts time that is told apart ("on Tuesday", "last year")."""
        return token.i in self.dates

    def _with_hyphens(self, kept: set[int]) -> set[int]:
        """With the parts that a hyphen ties to what is kept: "re-run", "no-bid"."""
        found = set(kept)
        for index in self.hyphens:
            pair = {index - 1, index + 1}
            if pair & found and not (pair & self.dates) and (pair <= found or not pair & self.gone):
                found |= pair | {index}
        if len(found) > len(kept) + 6:
            return kept
        return found | {index for index in self.dashes if index - 1 in found and index + 1 in found}

    def write(self, kept: set[int], words: dict[int, str] | None = None) -> str:
        """The tokens in order of the text as words; `words` gives other words for some of them."""
        doc, text, last = self.reading.doc.tokens, "", None
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
    if "U." in text:
        text = _US.sub("US", text)
        text = _UK.sub("UK", text)
    text = " ".join(text.split())
    if not _MARKS.isdisjoint(text):
        text = _COMMAS.sub(",", text)
        text = _JOINED.sub(r"\1\2", text)
        text = _BEFORE_MARK.sub("", text)
        text = _LONE_COMMA.sub(r" \1", text) if text.count(",") == 1 else text
    return text.strip(" ,;:-–—/&")
