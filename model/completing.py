"""What a field offers while one types: those of many names (thousands) that the letters typed can be the beginning of.  Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

__all__ = ["Choice", "Choices", "plain"]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: its key, the name that is shown and typed, a few words more, other names it is found by, and what sort of
    thing it is.  Of alike matches those of greater `weight` come first."""

    key: str
    name: str
    detail: str = ""
    also: tuple[str, ...] = ()
    kind: str = ""
    weight: int = 0


_SIGNS = {ord(one): sign for sign, every in (("'", "‘’‚′"), ('"', "“”„″"), ("-", "‐‑‒–—−")) for one in every}


def plain(text: str) -> str:
    """Words as they are compared: without case and accents, dashes and quotes as one types them, one space between them."""
    apart = text.casefold()
    if not apart.isascii():
        apart = apart.translate(_SIGNS)
        apart = "".join(c for c in unicodedata.normalize("NFKD", apart) if not unicodedata.combining(c))
    return " ".join(apart.split())


class Choices:
    """Names to be looked through at every letter; they are made ready when they are first asked for."""

    def __init__(self, choices: Iterable[Choice]) -> None:
        self._choices = choices

    @cached_property
    def all(self) -> tuple[Choice, ...]:
        """All of them, heaviest first, then by name."""
        return tuple(sorted(self._choices, key=lambda one: (-one.weight, plain(one.name), one.key)))

    @cached_property
    def _folded(self) -> list[str]:
        return [plain(" / ".join((one.name, *one.also))) for one in self.all]

    @cached_property
    def _named(self) -> dict[str, Choice]:
        return {plain(one.name): one for one in reversed(self.all)}

    def matching(self, typed: str, most: int) -> tuple[Choice, ...]:
        """The best `most`: those whose name begins with what was typed, then those with words that begin with each of its words (in any
        order, another name or the words more among them), heaviest first.  With nothing typed, the heaviest of all."""
        words = plain(typed).split()
        if not words:
            return self.all[:most]
        whole = " ".join(words)
        beginnings = [re.compile(rf"(?<!\w){re.escape(word)}") for word in words]
        first: list[Choice] = []
        then: list[Choice] = []
        for one, folded in zip(self.all, self._folded, strict=True):
            if folded.startswith(whole):
                first.append(one)
                if len(first) == most:
                    return tuple(first)
            elif len(then) < most and words[0] in folded and all(beginning.search(folded) for beginning in beginnings):
                then.append(one)
        return tuple((first + then)[:most])

    def named(self, name: str) -> Choice | None:
        """The one with this very name, case and accents apart; the heaviest of several."""
        return self._named.get(plain(name))
