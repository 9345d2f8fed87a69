"""What a field offers while one types: those of many names (thousands) that the letters typed can be the beginning of.  Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

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


def plain(text: str) -> str:
    """Words as they are compared: without case and accents, one space between them."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())


class Choices:
    """Names made ready to be looked through at every letter."""

    def __init__(self, choices: Iterable[Choice]) -> None:
        self.all = tuple(sorted(choices, key=lambda one: (-one.weight, plain(one.name), one.key)))
        self._folded = [plain("\n".join((one.name, *one.also)).replace("\n", " / ")) for one in self.all]
        self._named: dict[str, int] = {}
        for number, one in enumerate(self.all):
            self._named.setdefault(plain(one.name), number)

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
        number = self._named.get(plain(name))
        return None if number is None else self.all[number]
